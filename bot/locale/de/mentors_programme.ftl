# Mentoring: for those who lead it.

command-mentor-programme = programm
command-mentor-programme-description = Für alle, die das Mentoring leiten: Runden, Angebote, Zahlen
mentors-staff = Mentoring-Programm
mentors-programme-title = Das Mentoring-Programm
mentors-programme-waiting = { $count ->
    [0] Gerade sucht niemand Mentoring.
    [one] Eine Person sucht Mentoring.
   *[other] { $count } Menschen suchen Mentoring.
}
mentors-programme-review = { $count ->
    [one] Ein Angebot wartet darauf, dass es jemand ansieht.
   *[other] { $count } Angebote warten darauf, dass sie jemand ansieht.
}
mentors-programme-more = Was du noch ansehen kannst. Was Menschen auf der versiegelten Seite angegeben haben, sieht hier niemand.
mentors-button-programme-more = Mehr
mentors-button-queue = Wer wartet
mentors-button-figures = Zahlen
mentors-button-review = Angebote zum Ansehen
finding-mentors-offers-wait = Mentoring-Angebote warten darauf, dass sie jemand ansieht.
finding-mentors-offers-wait-fix = { COMMAND("mentor programme") } zeigt sie. Bis dahin bringt Hearth diese Menschen mit niemandem zusammen.

# Who is waiting

mentors-queue-title = Wer wartet
mentors-queue-what = Wer am längsten wartet, steht oben. Du siehst, worum es geht, aber nicht, was die Menschen geschrieben haben.
mentors-queue-nobody = Gerade sucht niemand Mentoring.
mentors-queue-no-topic = kein Thema genannt
mentors-queue-one = { $person }: { $format }, seit dem { $day }. Themen: { $topics }. { $silent ->
    [0] Keine Anfrage blieb ohne Antwort.
    [one] Eine Anfrage blieb ohne Antwort.
   *[other] { $silent } Anfragen blieben ohne Antwort.
}

# Figures

mentors-figures-title = Zahlen
mentors-figures-what = Alles unter { $under } Menschen ist weggelassen, und Summen stehen hier nicht. So ist niemand zu erkennen.
mentors-figures-topics = Nach Thema, wie viele suchen und wie viele anbieten:
mentors-figures-zones = Nach Uhrzeit vor Ort:
mentors-figures-languages = Nach Sprache:
mentors-figures-waits = So lange hat die Hälfte der Menschen in den letzten sechs Monaten höchstens gewartet:
mentors-figures-loads = Wie viele Menschen eine Person gerade begleitet:
mentors-figures-unknown = Noch nicht bekannt: zu wenige Menschen.
mentors-figures-hidden = wenige oder niemand
mentors-figures-row = { $name }: suchen ({ $asked }), bieten an ({ $offered })
mentors-figure-wait = { $format }: { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
mentors-figure-load = { $load ->
    [0] Niemanden: Das gilt für { $count } Menschen.
    [one] Einen Menschen: Das gilt für { $count } Menschen.
   *[other] { $load } Menschen: Das gilt für { $count } Menschen.
}
mentors-figures-silent-people = Menschen, die in den letzten sechs Monaten jemanden um Mentoring gebeten haben: { $whole }. Davon ganz ohne Antwort: { $silent }.
mentors-figures-silent-mentors = Menschen, die in den letzten sechs Monaten um Mentoring gebeten wurden: { $whole }. Davon haben mindestens einmal nicht geantwortet: { $silent }.

# Offers to look at

mentors-review-title = Angebote zum Ansehen
mentors-review-what = Diese Menschen bieten Mentoring an. Hearth bringt sie mit niemandem zusammen, bis du ihr Angebot annimmst.
mentors-review-nobody = Kein Angebot wartet.
mentors-review-one = { $person }. Themen: { $topics }.
mentors-button-review-one = Dieses Angebot ansehen
mentors-review-of = { $person } bietet Mentoring an.
mentors-review-words = In eigenen Worten: { $words }
mentors-review-topics = Hearth hat verstanden: { $topics }.
mentors-review-formats = Möchte gern machen: { $formats }.
mentors-review-languages = Spricht in diesen Sprachen: { $languages }.
mentors-review-hours = Zeit in einer üblichen Woche: { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
} (Uhrzeit von { $zone }).
mentors-review-private = Was du auch wählst, nur diese Person erfährt es.
mentors-button-review-in = Annehmen
mentors-button-review-decline = Nicht annehmen
mentors-button-review-change = Um eine Änderung bitten
mentors-review-option-words = Mehr dazu sagen, wobei die Person helfen kann
mentors-review-option-hours = Die freien Zeiten noch einmal ansehen
mentors-review-option-formats = Noch einmal ansehen, was die Person gern machen möchte
mentors-review-was-in = Das Angebot von { $person } ist angenommen. Die Person erfährt es jetzt.
mentors-review-was-asked = Hearth bittet { $person } jetzt um eine Änderung.
mentors-review-was-declined = { $person } erfährt freundlich, dass das Angebot nicht angenommen werden kann. Sonst erfährt niemand etwas.
mentors-review-done = Dieses Angebot wartet nicht mehr. Jemand hat es angesehen, oder es wurde geändert oder zurückgenommen.
mentors-review-in = Wer das Mentoring leitet, hat dein Angebot angesehen. Es gilt ab jetzt. Danke.
mentors-review-change = Wer das Mentoring leitet, hat dein Angebot angesehen und freut sich darüber. Bevor es gilt, gibt es noch eine Bitte:
mentors-review-change-words = Bitte sag noch etwas mehr dazu, wobei du helfen kannst.
mentors-review-change-hours = Bitte sieh noch einmal nach, wann du Zeit hast.
mentors-review-change-formats = Bitte sieh noch einmal nach, was du gern machen möchtest und für wie viele Menschen.
mentors-review-declined = Wer das Mentoring leitet, kann dein Angebot gerade nicht annehmen. Sonst erfährt niemand davon. Danke für dein Angebot. Wenn du Fragen dazu hast, frag gern nach.
mentors-review-noted = Ist notiert.
mentors-invited = Wer hier das Mentoring leitet, hätte dich gern dabei und hat ein Angebot für dich geschrieben. Es gilt nur, wenn du Ja sagst.
mentors-invited-yes = Danke. Dein Angebot gilt ab jetzt.
mentors-invited-over = Hier wird keine Antwort mehr von dir gebraucht. { COMMAND("mentor offer") } zeigt, wie es steht.
mentors-button-invited-no = Nein, danke
mentors-kept-proposed = Eine Runde, die gerade vorbereitet wird, könnte dich mit jemandem zusammenbringen (Stand vom { $day }). Es ist noch nicht entschieden.

# Mentors as a file

command-mentor-programme-file = angebote
command-mentor-programme-file-description = Eine Tabelle mit Mentoring-Angeboten zum Aufnehmen (CSV)
mentors-button-roster = Angebote als Datei
mentors-button-roster-export = Datei geben lassen
mentors-roster-title = Angebote als Datei
mentors-roster-what = Alle, die Mentoring anbieten, als Tabelle (CSV): zum Aufbewahren, Ändern und wieder Abgeben. Was Menschen auf der versiegelten Seite angegeben haben, und wen sie nie treffen möchten, steht nicht darin.
mentors-roster-how = Um eine Tabelle abzugeben, nutze { COMMAND("mentor programme") } mit einer Datei. Sie braucht diese Spalten: { $columns }. Diese kann sie auch haben: { $more }.
mentors-roster-asked = Alle in der Tabelle werden zuerst gefragt. Hearth bringt sie mit niemandem zusammen, bevor sie Ja gesagt haben. Was Menschen selbst geschrieben haben, bleibt, wie es ist.
mentors-roster-given = Hier sind alle, die in dieser Community Mentoring anbieten. Heb die Datei so sorgsam auf wie eine Liste mit Adressen.
mentors-roster-taken = { $count ->
    [0] Niemand wird neu gefragt.
    [one] Eine Person wird jetzt gefragt, ob sie Mentoring anbieten möchte.
   *[other] { $count } Menschen werden jetzt nacheinander gefragt, ob sie Mentoring anbieten möchten.
}
mentors-roster-unchanged = { $count ->
    [one] Eine Person stand schon hier. Für sie hat sich nichts geändert.
   *[other] { $count } Menschen standen schon hier. Für sie hat sich nichts geändert.
}
mentors-roster-wrong-rows = { $count ->
    [one] Eine Zeile konnte nicht aufgenommen werden. Verbessere sie und gib die Datei noch einmal ab. Die anderen Zeilen zählen nicht doppelt.
   *[other] { $count } Zeilen konnten nicht aufgenommen werden. Verbessere sie und gib die Datei noch einmal ab. Die anderen Zeilen zählen nicht doppelt.
}
mentors-roster-row = Zeile { $number }: { $why }
mentors-roster-all-wrong = Alle Zeilen, die nicht aufgenommen werden konnten, und was zu ändern ist:
mentors-roster-large = Diese Datei ist zu groß. Hearth nimmt Tabellen bis { $kilobytes } Kilobyte. Nichts hat sich geändert.
mentors-roster-gone = Discord hat Hearth die Datei nicht gegeben. Bitte gib sie noch einmal ab. Nichts hat sich geändert.
mentors-roster-long = Diese Tabelle hat { $count } Zeilen. Hearth nimmt { $most } auf einmal. Bitte gib sie in Teilen ab. Nichts hat sich geändert.
mentors-roster-encoding = Diese Datei ist nicht in UTF-8 geschrieben. Wähle beim Speichern in deiner Tabellenkalkulation „CSV UTF-8“. Nichts hat sich geändert.
mentors-roster-wrong = Diese Datei ist keine Tabelle, die Hearth lesen kann. Bitte speichere sie als CSV. Nichts hat sich geändert.
mentors-roster-columns = Die erste Zeile muss die Spalten nennen, auf Englisch wie in der Datei, die Hearth dir gibt. Es fehlen: { $columns }. Nichts hat sich geändert.
mentors-row-account = Das Konto fehlt oder ist nicht lesbar. Schreib die Nummer des Kontos oder eine Erwähnung.
mentors-row-rounded = Eine Tabellenkalkulation hat die Nummer des Kontos gerundet. Schreib sie als Erwähnung, oder stell die Spalte zuerst auf Text.
mentors-row-twice = Dasselbe Konto steht schon in Zeile { $number }. Behalte eine der beiden.
mentors-row-words = Die Spalte „words“ ist leer. Schreib, wobei die Person helfen kann.
mentors-row-long = Der Text in der Spalte „words“ ist zu lang. Es passen { $most } Zeichen hinein.
mentors-row-zone = Zu „{ $zone }“ findet Hearth keine Uhrzeit. Schreib eine Stadt, etwa Berlin.
mentors-row-zone-like = Zu „{ $zone }“ findet Hearth keine Uhrzeit. Meintest du { $near }?
mentors-row-hours = Die Zeiten „{ $hours }“ sind nicht lesbar. Schreib sie so: Mon-Fri 18:00-20:00, Sat 9-12.
mentors-row-seats = In die Spalte „seats“ gehört eine Zahl von 1 bis { $most }.
mentors-row-choice = In der Spalte „{ $column }“ steht „{ $found }“. Möglich ist: { $choices }.
mentors-row-empty = Die Spalte „{ $column }“ ist leer. Möglich ist: { $choices }.
mentors-row-not-here = Dieses Konto gehört keinem Menschen in dieser Community. Prüf die Nummer, oder lade die Person zuerst ein.
mentors-row-refused = Diese Person wurde gefragt und hat Nein gesagt. Hearth fragt nicht noch einmal. Sie kann selbst jederzeit Mentoring anbieten.
mentors-refused = Du hast zu einem Angebot Nein gesagt, das andere für dich geschrieben haben. Du kannst es ändern und zu deinem eigenen machen, oder es zurücknehmen.
mentors-invited-refused = Das ist in Ordnung und braucht keinen Grund. Hearth fragt dich nicht noch einmal.
