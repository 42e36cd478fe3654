# What a community sets for mentoring.

settings-mentors = Mentoring
settings-mentors-help = Hier suchen Menschen Mentoring und hören innerhalb von drei Tagen zurück, wie auch immer die Antwort ausfällt.
setting-mentors-open = Mentoring ist eingeschaltet
setting-mentors-open-help = Dann kann man Mentoring suchen und anbieten.
setting-mentors-channel = Kanal für private Threads
setting-mentors-channel-help = Wenn zwei Menschen sich das wünschen, öffnet Hearth dort einen privaten Thread für sie.
setting-mentors-lead = Rolle für alle, die das Mentoring leiten
setting-mentors-lead-help = Wer sie hat, sieht wie das Orga-Team Angebote, Runden und die Antworten darauf, wie es läuft.
setting-mentors-review = Angebote zuerst ansehen
setting-mentors-review-help = Neue Angebote warten dann, bis jemand aus der Leitung des Mentorings sie annimmt.
setting-mentors-adults = Zu zweit nur unter Erwachsenen
setting-mentors-adults-help = Beim Mentoring zu zweit müssen dann beide sagen, dass sie 18 oder älter sind.
setting-mentors-office = Kanal der gemeinsamen Sprechstunde
setting-mentors-office-help = Wenn für Menschen niemand gefunden wurde, zeigt Hearth ihnen den Weg dorthin.
setting-mentors-office-days = Gemeinsame Sprechstunde nach
setting-mentors-office-days-help = Wer so lange kein Mentoring findet, wird in die gemeinsame Sprechstunde eingeladen.
setting-mentors-quiet-days = Bei Stille nachfragen nach
setting-mentors-quiet-days-help = Dann fragt Hearth einmal, ob ein Angebot noch gilt. Später ruht es, bis ein Druck auf einen Button es zurückholt.
