# Learning: finding something, looking at it, and saying how it was.

command-learn = lernen
command-learn-description = Finde einen Kurs oder eine Anleitung für das, was du vorhast
learn-title = Etwas lernen
learn-start = Etwas lernen
learn-staff = Lernbibliothek
learn-no-community = Auf keinem Server, auf dem du mit Hearth bist, gibt es eine Lernbibliothek.
learn-closed = Hier gibt es keine Lernbibliothek. Das Orga-Team kann sie mit { COMMAND("setup") } einschalten.
learn-home = { $count ->
    [one] In der Bibliothek steht ein Kurs oder eine Anleitung.
   *[other] In der Bibliothek stehen { $count } Kurse, Anleitungen und Trainings.
}
learn-home-paths = Such nach dem, was du brauchst, oder folge einem Weg zu einem Ziel.
learn-button-find = Etwas finden
learn-button-paths = Wege zu einem Ziel
learn-button-suggestions = Etwas vorschlagen
learn-button-home = Zurück zum Anfang

learn-found-title = Was es gibt
learn-found = { $count ->
    [0] Nichts in der Bibliothek passt zu allem, was du gewählt hast.
    [one] Ein Eintrag. Kostenloses steht vorn.
   *[other] { $count } Einträge. Kostenloses steht vorn.
}
learn-asked-audience = Für: { $what }
learn-asked-topic = Über: { $what }
learn-asked-level = Niveau: { $what }
learn-asked-language = Sprache: { $what }
learn-asked-free = Kosten: { $what }
learn-without-audience = Wenn es nicht für diese Menschen sein muss: { $count }.
learn-without-topic = Wenn es um etwas anderes gehen darf: { $count }.
learn-without-level = Wenn es für ein anderes Niveau sein darf: { $count }.
learn-without-language = Wenn es in einer anderen Sprache sein darf: { $count }.
learn-without-free = Wenn es etwas kosten darf: { $count }.
learn-without-several = Nicht eine Wahl allein steht im Weg, sondern mehrere zusammen. Wähl weniger, oder heb die Auswahl auf.
learn-button-choices = Wählen, was gezeigt wird
learn-button-next = Die nächsten
learn-button-before = Die vorigen
learn-button-open = { $title } öffnen
learn-button-more = Mehr zu { $title }

learn-choices-title = Wählen, was gezeigt wird
learn-choices = Jede Auswahl kann offen bleiben. Hearth merkt sie sich für dich, 90 Tage lang.
learn-choices-count = { $count ->
    [0] Kein Eintrag passt.
    [one] Ein Eintrag passt.
   *[other] { $count } Einträge passen.
}
learn-choose-audience = Für wen
learn-choose-topic = Worüber
learn-choose-level = Niveau
learn-choose-language = In welcher Sprache
learn-all-audience = Ganz gleich, für wen
learn-all-topic = Ganz gleich, worüber
learn-all-level = Ganz gleich, welches Niveau
learn-all-language = Ganz gleich, in welcher Sprache
learn-button-show = Zeigen
learn-button-only-free = Nur Kostenloses
learn-button-all-costs = Auch, was etwas kostet
learn-button-clear = Auswahl aufheben

# One entry

learn-entry-title = Über diesen Eintrag
learn-entry = **{ $title }**
learn-entry-by = **{ $title }**, von { $by }
learn-own-words = { $words }
learn-facts = Art: { $kind }; { $level }; { $cost }. Sprache: { $language }
learn-needs-look = Die Adresse hat zuletzt nicht geantwortet.
learn-unknown = unbekannt
learn-fact-kind = Art: { $kind }
learn-fact-for = Für: { $people }
learn-fact-topics = Über: { $topics }
learn-fact-level = Niveau: { $level }
learn-fact-languages = Sprachen: { $languages }
learn-fact-cost = Kosten: { $cost }
learn-fact-hours = Zeit: { $hours }
learn-hours = { $count ->
    [one] etwa eine Stunde
   *[other] etwa { $count } Stunden
}
learn-fact-captions = Untertitel oder Abschrift: { $captions }
learn-fact-account = Konto: { $account }
learn-fact-licence = Lizenz: { $licence }
learn-checked-never = Hearth hat noch nie geprüft, ob die Adresse noch geht.
learn-checked = Die Adresse ging, als Hearth sie zuletzt geprüft hat, am { $day }.
learn-checked-once = Die Adresse ging nicht, als Hearth sie zuletzt geprüft hat, am { $day }. Hearth versucht es in einer Woche noch einmal.
learn-checked-failed = Die Adresse ging { $count } Mal hintereinander nicht, zuletzt am { $day }. Jemand sollte sie ansehen.
learn-count-worked = { $count } Menschen hier sagen, dass es ihnen geholfen hat.
learn-count-old = { $count } Menschen hier sagen, dass es veraltet ist.
learn-count-rule = Du kannst sagen, wie es für dich war. Niemand sieht, wer was sagt, und wie viele es sind, steht hier erst ab { $under }.
learn-you-worked = Du sagst, dass es dir geholfen hat.
learn-you-old = Du sagst, dass es veraltet ist.
learn-button-worked = Hat mir geholfen
learn-button-worked-back = „Hat mir geholfen“ zurücknehmen
learn-button-old = Veraltet
learn-button-old-back = „Veraltet“ zurücknehmen
learn-button-found = Zurück zur Liste
learn-button-path = Zurück zum Weg
learn-button-all-paths = Alle Wege
learn-thanks = Notiert. Noch einmal drücken nimmt es zurück.
learn-entry-gone = Dieser Eintrag steht nicht mehr in der Bibliothek.
learn-language-other = eine andere Sprache

# What entries say of themselves

learn-kind-course = Kurs
learn-kind-tutorial = Tutorial
learn-kind-guide = Anleitung
learn-kind-book = Buch
learn-kind-training = Training
learn-kind-tool = Werkzeug
learn-kind-list = Liste
learn-for-contributors = Menschen, die mitmachen
learn-for-hiring = Menschen, die andere einstellen
learn-for-managers = Menschen, die leiten oder organisieren
learn-topic-first-steps = erste Schritte in Open Source
learn-topic-git = Git
learn-topic-code = Programmieren
learn-topic-web = Web
learn-topic-security = Sicherheit
learn-topic-licensing = Lizenzen
learn-topic-docs = Dokumentation schreiben
learn-topic-translation = Übersetzen
learn-topic-design = Gestaltung
learn-topic-accessibility = Barrierefreiheit
learn-topic-inclusion = Inklusion
learn-topic-conduct = Verhaltenskodex
learn-topic-community = Communitys
learn-topic-mentoring = Mentoring und Lehren
learn-topic-governance = Entscheiden und Leiten
learn-topic-events = Veranstaltungen
learn-topic-metrics = Messen und Auswerten
learn-topic-programme = Büros für Open Source
learn-topic-wellbeing = auf sich selbst achten
learn-topic-hiring = Menschen einstellen
learn-topic-data = Daten
learn-level-beginning = für den Einstieg
learn-level-some = etwas Erfahrung hilft
learn-level-any = für jedes Niveau
learn-level-unknown = Niveau unbekannt
learn-cost-free = kostenlos
learn-cost-partly = Lernen ist kostenlos, etwas daneben kostet Geld
learn-cost-paid = kostet Geld
learn-cost-unknown = Kosten unbekannt
learn-captions-text = nichts wird gesprochen
learn-captions-yes = ja
learn-captions-no = nein
learn-captions-unknown = unbekannt
learn-account-no = nicht nötig
learn-account-optional = freiwillig
learn-account-needed = nötig
learn-account-unknown = unbekannt
