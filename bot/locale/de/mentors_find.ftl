# Mentoring: looking for a mentor, offering to be one, asking and answering.

command-mentor = mentoring
command-mentor-description = Mentoring finden oder anbieten
command-mentor-find = finden
command-mentor-find-description = Finde einen Menschen, der dich begleitet
command-mentor-offer = anbieten
command-mentor-offer-description = Biete an, jemanden zu begleiten
command-mentor-mine = meins
command-mentor-mine-description = Sieh dir dein Mentoring an

mentors-title = Mentoring
mentors-find-title = Mentoring finden
mentors-offer-title = Mentoring anbieten
mentors-start-find = Mentoring finden
mentors-start-offer = Mentoring anbieten
mentors-start-mine = Mein Mentoring
mentors-no-community = Hearth ist in keiner Community mit dir. Deshalb kann Hearth dich noch mit niemandem zusammenbringen.
mentors-closed = Mentoring ist hier gerade nicht eingeschaltet. Was du geschrieben hast, bleibt einen Tag lang gespeichert.
mentors-from = Diese Nachricht kommt über Hearth aus der Community { $community }.

# Both forms

mentors-secret-intro = Die letzte Seite wird versiegelt. Hearth nutzt sie, um zu sehen, wer zusammenpasst, und für nichts anderes: Sie steht in keiner Liste, keiner Begründung und keiner Zahl, und niemand hier kann sie nachschlagen. Wer dieses Hearth betreibt, hat den Schlüssel.
mentors-page-when = Wann du Zeit hast
mentors-page-secret = Nur um zu sehen, wer zusammenpasst
mentors-page-offer = Was du anbietest
mentors-page-request = Was du dir wünschst
mentors-page-how = Wie du dich austauschen möchtest
mentors-label-languages = Sprachen, in denen du gern sprichst
mentors-help-languages = Wähle eine oder mehrere.
mentors-label-zone = Eine Stadt mit derselben Uhrzeit wie bei dir
mentors-help-zone = Zum Beispiel Berlin, São Paulo oder UTC+2. Die Sommerzeit wird berücksichtigt.
mentors-label-parts = Wann du meistens Zeit hast
mentors-help-parts = Wähle alles, was passt. Das kann leer bleiben, wenn du unten Uhrzeiten angibst.
mentors-when-part = { $day }, { $part }
mentors-day-mon = Montag
mentors-day-tue = Dienstag
mentors-day-wed = Mittwoch
mentors-day-thu = Donnerstag
mentors-day-fri = Freitag
mentors-day-sat = Samstag
mentors-day-sun = Sonntag
mentors-morning = 7 bis 12 Uhr
mentors-afternoon = 12 bis 18 Uhr
mentors-evening = 18 bis 23 Uhr
mentors-label-hours = Oder die genauen Uhrzeiten
mentors-help-hours = Zum Beispiel: Mo-Fr 18:00-20:00, Sa 9-12. Das gilt dann statt der Auswahl oben.
mentors-wrong-hours = Diese Uhrzeiten hat Hearth nicht verstanden. Bitte schreib sie so: Mo-Fr 18:00-20:00, Sa 9-12.
mentors-label-adult = Bist du 18 oder älter?
mentors-help-adult = Manche Communitys brauchen das für Gespräche zu zweit. Du kannst es offenlassen.
mentors-label-never = Bring mich nie zusammen mit
mentors-help-never = Niemand erfährt, wen du gewählt hast. Du brauchst keinen Grund.
mentors-shared-women = Frauen
mentors-shared-nonbinary = nichtbinäre Menschen
mentors-shared-trans = trans Menschen
mentors-shared-lgbtq = queere Menschen (LGBTQIA+)
mentors-shared-disabled = behinderte Menschen
mentors-shared-neurodivergent = neurodivergente Menschen
mentors-shared-deaf = taube oder schwerhörige Menschen
mentors-shared-blind = blinde oder sehbehinderte Menschen
mentors-shared-racialised = People of Color
mentors-shared-black = Schwarze Menschen
mentors-shared-indigenous = Indigene Menschen
mentors-shared-migrant = Menschen, die in ein anderes Land gezogen sind
mentors-shared-caregiver = Menschen, die für andere sorgen
mentors-shared-first-generation = Menschen, die als Erste in der Familie studieren
mentors-shared-older = Menschen, die später im Leben angefangen haben
mentors-shared-career-change = Menschen, die den Beruf gewechselt haben
mentors-shared-faith = Menschen, die ihren Glauben leben
mentors-way-text = nur schriftlich
mentors-way-no-video = ohne Video
mentors-way-async = nicht zur selben Zeit
mentors-way-captions = mit Untertiteln
mentors-way-slow = mit Zeit zum Antworten
mentors-format-question = eine Frage
mentors-format-question-help = Du fragst, jemand antwortet.
mentors-format-hour = eine gemeinsame Stunde
mentors-format-hour-help = Ein Gespräch, einmal.
mentors-format-weeks = mehrere Wochen
mentors-format-weeks-help = Ihr trefft euch immer wieder, 4 bis 24 Wochen lang.
mentors-format-group = in einer Gruppe
mentors-format-group-help = Mehrere Menschen lernen zusammen und werden gemeinsam begleitet.
mentors-format-shadow = über die Schulter schauen
mentors-format-shadow-help = Du siehst jemandem bei der Arbeit zu und fragst nach.
mentors-weeks = { $count ->
    [one] eine Woche
   *[other] { $count } Wochen
}
mentors-button-change = Ändern

# Offering

mentors-offer-intro = Danke, dass du daran denkst. Wer dich fragt, wird nur mit dir zusammengebracht, wenn du Ja sagst. Wer das Mentoring leitet, kann außerdem viele in einer Runde zusammenbringen: Du siehst sie vorher auf deiner ersten Seite und kannst sie auslassen.
mentors-offer-readers = Wer Mentoring sucht, sieht deinen Namen und warum du passt. Wer hier das Mentoring leitet, sieht dein Angebot.
mentors-label-skills = Wobei du helfen kannst
mentors-help-skills = In deinen eigenen Worten, etwa: Python, Dokumentation, Vorträge halten.
mentors-label-formats = Was du gern machen möchtest
mentors-help-formats = Wähle eins oder mehrere.
mentors-label-can = Wie du dich austauschen kannst
mentors-help-can = Manche Menschen brauchen das. Wähle alles, was für dich in Ordnung ist.
mentors-label-seats = Wie viele Menschen zur selben Zeit
mentors-help-seats = Wenn du das offenlässt: zwei.
mentors-seats = { $count ->
    [one] eine Person
   *[other] { $count } Menschen
}
mentors-label-shares = Dazu gehöre ich, falls jemand das sucht
mentors-help-shares = Zählt nur, wenn jemand dasselbe wünscht. Wer vorgeschlagen wird, kann es ahnen lassen.
mentors-button-offer-send = Das biete ich an
mentors-offered = Danke. Dein Angebot gilt ab jetzt.
mentors-thanks = Danke.
mentors-offer-waits = Wer hier das Mentoring leitet, sieht sich neue Angebote zuerst an. Du musst nichts tun.
mentors-offer-topics = Dabei kannst du helfen: { $topics }.
mentors-offer-no-topics = Hearth hat in deinen Worten kein Thema gefunden. Deshalb zählen nur Sprache und Zeit. Ein paar Worte wie „Python, Testen“ helfen.
mentors-offer-formats = Das möchtest du gern machen: { $formats }.
mentors-offer-languages = In diesen Sprachen sprichst du: { $languages }.
mentors-offer-seats = Belegte Plätze: { $taken } von { $seats }.
mentors-offer-zone = Zeit in einer üblichen Woche: { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
} (Uhrzeit von { $zone }).
mentors-offer-paused = Du machst Pause: Es kommen keine neuen Anfragen.
mentors-offer-paused-until = Du machst Pause bis zum { $day }: Bis dahin kommen keine neuen Anfragen.
mentors-offer-quiet = Dein Angebot ruht, weil Hearth eine Weile nichts von dir gehört hat. Drück auf den Button, dann ist es wieder da.
mentors-button-pause = Pause machen
mentors-button-pause-days = { $count } Tage
mentors-button-pause-open = Bis ich Bescheid sage
mentors-button-resume = Pause beenden
mentors-button-withdraw-offer = Zurücknehmen
mentors-button-offer = Mein Angebot
mentors-offer-waiting = { $count ->
    [one] Eine Person wartet auf deine Antwort. Sie würde „jetzt nicht“ hören.
   *[other] { $count } Menschen warten auf deine Antwort. Sie würden „jetzt nicht“ hören.
}
mentors-withdraw-offer-ask = Möchtest du dein Angebot zurücknehmen? Die Menschen, die du jetzt begleitest, bleiben bei dir.
mentors-button-withdraw-offer-yes = Ja, zurücknehmen
mentors-pause-ask = Wie lange möchtest du Pause machen? Die Menschen, die du jetzt begleitest, bleiben bei dir.
mentors-resumed = Schön, dass du wieder da bist. Man kann dich wieder finden.
mentors-withdrawn = Dein Angebot ist zurückgenommen. Danke für alles, was du getan hast. Die Menschen, die du jetzt begleitest, bleiben bei dir.
mentors-no-offer = Du hast hier gerade kein Angebot.

# Looking

mentors-find-intro = Sag in ein paar Worten, was du dir wünschst. Dann zeigt Hearth dir bis zu drei Menschen, die passen, und warum. Du wählst, wen du fragst.
mentors-find-readers = Die Person, die du fragst, sieht deinen Namen und was du dir wünschst. Wer hier das Mentoring leitet, sieht, dass du jemanden suchst und zu welchen Themen.
mentors-label-goal = Was du dir wünschst
mentors-help-goal = Ein oder zwei Sätze reichen völlig.
mentors-label-about = Worum es geht
mentors-help-about = Ein paar Worte, etwa: Python, Tests, Vorträge halten. Das kann leer bleiben.
mentors-label-format = Was dir helfen würde
mentors-help-format = Wähle eins. Später kannst du nach etwas anderem fragen.
mentors-label-weeks = Wenn mehrere Wochen: wie viele?
mentors-help-weeks = Wenn du das offenlässt: acht.
mentors-label-needs = Was du beim Austausch brauchst
mentors-help-needs = Du siehst nur Menschen, für die das alles in Ordnung ist.
mentors-label-place = Wo du dich austauschen möchtest
mentors-help-place = Wenn du das offenlässt: in Direktnachrichten.
mentors-place-direct = in Direktnachrichten
mentors-place-thread = in einem privaten Thread hier
mentors-label-prefers = Ich wünsche mir jemanden aus dieser Liste
mentors-help-prefers = Zählt bei allen, die es angegeben haben. Kein Muss, und gelöscht, sobald du jemanden gefunden hast.
mentors-button-before-send = Ansehen, wie lange es dauern kann
mentors-understood = Hearth hat verstanden: { $topics }.
mentors-understood-nothing = Hearth hat in deinen Worten kein Thema gefunden. Deshalb geht es nach Sprache und Zeit.
mentors-wait-unknown = Wie lange das dauert, ist noch nicht bekannt: Bisher haben zu wenige Menschen so etwas gefunden.
mentors-wait-hours = { $count ->
    [one] Von allen, die so ein Mentoring gefunden haben, hat die Hälfte höchstens eine Stunde gewartet.
   *[other] Von allen, die so ein Mentoring gefunden haben, hat die Hälfte höchstens { $count } Stunden gewartet.
}
mentors-wait-days = { $count ->
    [one] Von allen, die so ein Mentoring gefunden haben, hat die Hälfte höchstens einen Tag gewartet.
   *[other] Von allen, die so ein Mentoring gefunden haben, hat die Hälfte höchstens { $count } Tage gewartet.
}
mentors-waiting = { $count ->
    [0] Gerade wartet sonst niemand auf so ein Mentoring.
   *[other] Gerade warten { $count } andere Menschen auf so ein Mentoring.
}
mentors-waiting-few = Gerade warten weniger als { $count } andere Menschen auf so ein Mentoring.
mentors-wish-later = In den letzten { $count } Tagen hast du dir auf der versiegelten Seite etwas anderes gewünscht. Damit niemand herausfinden kann, wer was teilt, zählt in dieser Zeit nur ein solcher Wunsch. Dieser bleibt außen vor.
mentors-before-send = Noch ist niemand gefragt. Du wählst auf der nächsten Seite.
mentors-button-look = Zeig mir, wer passt
mentors-looking = Du suchst jetzt Mentoring. Hearth sucht weiter mit dir und sagt dir Bescheid, wenn es etwas Neues gibt.
mentors-request = Du suchst: { $format }.
mentors-request-goal = Was du dir wünschst: { $goal }
mentors-suggested = { $count ->
    [one] Diese Person passt am besten zu dir:
   *[other] Diese { $count } Menschen passen am besten zu dir:
}
mentors-suggested-too = Du könntest auch fragen:
mentors-suggestion = { $person }. { $why }
mentors-why-both = Hat pro Woche { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
} zur selben Zeit frei wie du und kann dabei helfen: { $topics }.
mentors-why-topics = Kann dabei helfen: { $topics }.
mentors-why-hours = Spricht eine deiner Sprachen und hat pro Woche { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
} zur selben Zeit frei wie du.
mentors-why-language = Spricht eine deiner Sprachen und bietet an, was du suchst.
mentors-button-ask = { $name } fragen
mentors-button-ask-next = { $name } fragen, wenn die anderen absagen
mentors-button-ask-too = Auch { $name } fragen
mentors-asked = Du hast { $person } gefragt. Du hörst innerhalb von drei Tagen von Hearth, wie auch immer die Antwort ist.
mentors-named-next = { $person } wird gefragt, wenn alle davor absagen oder nicht antworten.
mentors-asked-until = Du hast { $person } gefragt. Die Antwort kann bis zum { $until } kommen.
mentors-next-is = Wenn nötig, wird als Nächstes { $person } gefragt.
mentors-next-cannot = Als Nächstes wollte Hearth { $person } fragen, aber das geht gerade nicht.
mentors-button-take-back = Nicht mehr fragen
mentors-taken-back = { $person } wird nicht mehr gefragt.
mentors-button-question = Ohne Namen eine Frage stellen
mentors-button-again = Noch einmal nachsehen
mentors-button-withdraw = Nicht mehr suchen
mentors-button-withdraw-yes = Ja, nicht mehr suchen
mentors-button-request = Wen ich gefragt habe
mentors-withdraw-ask = Soll Hearth aufhören zu suchen? Alle, die du gefragt hast, erfahren, dass es nicht mehr nötig ist. Was du geschrieben hast, wird gelöscht.
mentors-request-gone = Du suchst kein Mentoring mehr. Was du geschrieben hast, ist gelöscht. Du kannst jederzeit neu anfangen.
mentors-nobody = Gerade passt niemand. Das liegt daran:
mentors-group-waits = Gruppen entstehen in Runden: Wer das Mentoring leitet, bringt mehrere von euch mit einer Person zusammen, die Mentoring anbietet. Hearth sagt dir Bescheid, sobald es so weit ist.
mentors-nobody-offers = Gerade bietet hier niemand Mentoring an.
mentors-nobody-next = Hearth sieht jeden Tag wieder nach und sagt dir Bescheid, sobald jemand passt.
mentors-limit-seats = { $count ->
    [one] Eine Person, die Mentoring anbietet, kann gerade niemanden dazunehmen.
   *[other] { $count } Menschen, die Mentoring anbieten, können gerade niemanden dazunehmen.
}
mentors-limit-format = { $count ->
    [one] Eine Person bietet Mentoring an, aber nicht das, was du suchst.
   *[other] { $count } Menschen bieten Mentoring an, aber nicht das, was du suchst.
}
mentors-limit-language = { $count ->
    [one] Eine Person, die Mentoring anbietet, spricht keine deiner Sprachen.
   *[other] { $count } Menschen, die Mentoring anbieten, sprechen keine deiner Sprachen.
}
mentors-limit-communication = { $count ->
    [one] Eine Person, die Mentoring anbietet, kann sich nicht so austauschen, wie du es brauchst.
   *[other] { $count } Menschen, die Mentoring anbieten, können sich nicht so austauschen, wie du es brauchst.
}
mentors-limit-age = { $count ->
    [one] Eine Person, die Mentoring anbietet, kommt nicht infrage: In dieser Community müssen beide sagen, dass sie 18 oder älter sind.
   *[other] { $count } Menschen, die Mentoring anbieten, kommen nicht infrage: In dieser Community müssen beide sagen, dass sie 18 oder älter sind.
}
mentors-limit-hours = { $count ->
    [one] Eine Person, die Mentoring anbietet, hat nicht dann Zeit, wenn du Zeit hast.
   *[other] { $count } Menschen, die Mentoring anbieten, haben nicht dann Zeit, wenn du Zeit hast.
}
mentors-limit-answered = { $count ->
    [one] Eine Person hast du vor Kurzem schon gefragt.
   *[other] { $count } Menschen hast du vor Kurzem schon gefragt.
}
mentors-relax-async = { $count ->
    [one] Wenn du „nicht zur selben Zeit“ wählst, zählen die Uhrzeiten nicht mehr, und eine Person würde passen.
   *[other] Wenn du „nicht zur selben Zeit“ wählst, zählen die Uhrzeiten nicht mehr, und { $count } Menschen würden passen.
}
mentors-relax-communication = { $count ->
    [one] Eine Person würde passen, kann sich aber nur anders austauschen, als du es brauchst. Du musst daran nichts ändern.
   *[other] { $count } Menschen würden passen, können sich aber nur anders austauschen, als du es brauchst. Du musst daran nichts ändern.
}
mentors-relax-format = { $count ->
    [one] Wenn du „{ $format }“ suchst, würde eine Person passen.
   *[other] Wenn du „{ $format }“ suchst, würden { $count } Menschen passen.
}
mentors-relax-how = Um zu ändern, was du suchst, hör auf zu suchen und fang neu an. Das dauert nur ein, zwei Minuten.

# Waiting

mentors-found = Jetzt passt jemand für ein Mentoring zu dir. Vorher war das nicht so. Noch ist niemand gefragt: Du wählst.
mentors-office = { $count ->
    [one] Du suchst seit einem Tag Mentoring, und noch wurde niemand gefunden. Das sagt nichts über dich.
   *[other] Du suchst seit { $count } Tagen Mentoring, und noch wurde niemand gefunden. Das sagt nichts über dich.
}
mentors-office-where = Bis dahin bist du in { $channel } willkommen: Dort kann man in der Gruppe fragen, und Menschen, die Mentoring anbieten, antworten.
mentors-office-none = Diese Community hat keine gemeinsame Sprechstunde. Wenn du inzwischen mit jemandem sprechen möchtest: { $ask }
mentors-office-page = Auf der Seite deiner Suche steht, wen du fragen kannst.
mentors-still = { $count ->
    [one] Du suchst hier seit einem Tag Mentoring. Suchst du noch?
   *[other] Du suchst hier seit { $count } Tagen Mentoring. Suchst du noch?
}
mentors-still-fine = Wenn du nichts sagst, sucht Hearth weiter. Aufzuhören ist auch in Ordnung.
mentors-still-thanks = Hearth sucht weiter mit dir.
mentors-button-still = Ich suche noch
mentors-long-wait = { $count ->
    [one] Eine Person wartet seit { $days } Tagen oder länger auf Mentoring.
   *[other] { $count } Menschen warten seit { $days } Tagen oder länger auf Mentoring.
} Hearth hat den Weg zur gemeinsamen Sprechstunde gezeigt, falls es eine gibt. Weitere Angebote würden helfen.

# What cannot be

mentors-one-open = Du suchst schon Mentoring. { COMMAND("mentor find") } zeigt dir, wen du gefragt hast.
mentors-enough = Gerade begleiten dich { $count } Menschen. Beende zuerst eines dieser Mentorings, dann kannst du ein weiteres suchen.
mentors-none-open = Du suchst gerade kein Mentoring. Mit { COMMAND("mentor find") } fängst du neu an.
mentors-asked-enough = Du hast { $count } Menschen gefragt. Warte auf eine der Antworten, oder nimm eine Anfrage zurück.
mentors-asked-already = Diese Person hast du schon gefragt.
mentors-asked-before = Diese Person hast du schon einmal gefragt. Danach lässt Hearth Menschen { $count } Tage lang in Ruhe. Auf der Seite steht, wen du sonst fragen kannst.
mentors-asked-many = Du hast in drei Tagen { $count } Menschen gefragt. Bitte warte auf ihre Antworten. Nach drei Tagen kannst du andere fragen.
mentors-closed-now = Mentoring ist hier gerade nicht eingeschaltet. Deshalb kannst du gerade niemanden neu fragen.
mentors-not-any-more = Diese Person kannst du gerade nicht mehr fragen. Auf der Seite steht, wen du fragen kannst.
mentors-answered-already = Das ist schon beantwortet. { COMMAND("mentor mine") } zeigt, wie es steht.
mentors-answer-expired = Die drei Tage zum Antworten sind vorbei. Die Person sucht jetzt weiter. Dein Platz ist wieder frei. Danke, dass du da bist.
mentors-no-longer-fits = Das passt so nicht mehr: { $why } Wenn du dein Angebot änderst, kannst du noch Ja sagen. „Jetzt nicht“ ist auch in Ordnung.
mentors-between-seats = die Plätze, die du jetzt anbietest, sind alle belegt.
mentors-between-format = Dein Angebot enthält nicht, was die Person sucht.
mentors-between-language = Ihr habt keine gemeinsame Sprache mehr.
mentors-between-communication = Die Person möchte sich auf eine Art austauschen, die nicht in deinem Angebot steht.
mentors-between-age = In dieser Community müssen jetzt beide sagen, dass sie 18 oder älter sind.
mentors-between-hours = Ihr habt nicht mehr lange genug zur selben Zeit frei.
mentors-answer-late = Das hat sich inzwischen erledigt: Diese Person hat jemanden gefunden oder sucht nicht mehr. Danke, dass du da bist. Dein Platz ist wieder frei.
mentors-only-leads = Das kann hier nur, wer das Mentoring leitet. Wenn du eine Frage hast: { $ask }
