# Finding a first issue that is truly free, and suits.

command-issues = aufgaben
command-issues-description = Erste Aufgaben, die wirklich frei sind
command-issues-find = finden
command-issues-find-description = Finde eine erste Aufgabe, die frei ist und zu dir passt
command-issues-find-work = arbeit
command-issues-find-work-description = Eine Programmiersprache oder eine Art von Arbeit
command-issues-find-topic = thema
command-issues-find-topic-description = Worum es gehen soll
command-issues-find-time = zeit
command-issues-find-time-description = Wie viel Zeit du hast
command-issues-take = übernehmen
command-issues-take-description = Sieh dir eine Aufgabe über ihre Adresse an und übernimm sie
command-issues-address = adresse
command-issues-address-description = Die Adresse der Aufgabe (auf GitHub „Issue“ genannt), wie sie im Browser steht

issues-title = Erste Aufgaben
issues-start = Eine erste Aufgabe finden
issues-no-community = Hearth ist in keiner Community mit dir. Deshalb gibt es noch keine Aufgaben zu finden.
issues-no-sources = Woher hier Aufgaben kommen, hat das Orga-Team noch nicht festgelegt. Frag gern dort nach. Das geht mit { COMMAND("issues sources") }.

# At most three questions

issues-questions = Drei kurze Fragen. Du kannst jede davon offenlassen.
issues-question-work = **1. Was möchtest du tun?** Wähle bis zu drei Programmiersprachen oder Arten von Arbeit.
issues-question-time = **2. Wie viel Zeit hast du?**
issues-question-topic = **3. Liegt dir ein Thema am Herzen?**
issues-pick-work = Programmiersprache oder Art von Arbeit
issues-pick-time = Wie viel Zeit
issues-topic-none = Du hast kein Thema genannt.
issues-topic-is = Dein Thema: { $topic }
issues-topic-title = Dein Thema
issues-topic-label = Worum soll es gehen?
issues-topic-help = Ein oder zwei Wörter, etwa Karten, Vögel oder Datenschutz. Bleibt das leer, passt jedes Thema.
issues-button-topic = Ein Thema nennen
issues-button-show = Zeig mir Aufgaben
issues-button-keep-yes = Merk dir meine Antworten
issues-button-keep-no = Merk dir meine Antworten nicht
issues-button-forget = Vergiss, was ich gesagt habe
issues-kept = Hearth merkt sich deine Antworten, bis du etwas anderes sagst. Nur du siehst sie.
issues-not-kept = Hearth vergisst deine Antworten nach einem Tag.
issues-forgotten = Hearth hat alles vergessen, was du über deine Suche gesagt hast.
issues-nothing-scraped = Hearth richtet sich danach, was du hier sagst und in welcher Sprache Hearth mit dir spricht. Deine Konten sieht sich Hearth nirgends an.
issues-kind-code = Code
issues-kind-documentation = Dokumentation
issues-kind-design = Design
issues-kind-translation = Übersetzung
issues-kind-testing = Tests
issues-kind-accessibility = Barrierefreiheit
issues-kind-code-option = Code schreiben
issues-kind-documentation-option = Dokumentation schreiben
issues-kind-design-option = Design
issues-kind-translation-option = Übersetzen
issues-kind-testing-option = Testen
issues-kind-accessibility-option = Barrierefreiheit
issues-time-hour = Ein bis zwei Stunden
issues-time-day = Etwa einen Tag
issues-time-week = Mehrere Tage
issues-time-any = Das spielt keine Rolle
issues-time-unknown = Hearth versteht nicht, wie viel Zeit das ist. Bitte wähle eine der Antworten, die beim Tippen erscheinen.

# What was found

issues-looked-for = Deine Angaben: { $wishes }.
issues-looked-for-any = Du hast nichts Bestimmtes genannt.
issues-for-topic = das Thema { $topic }
issues-wish-hour = ein bis zwei Stunden Zeit
issues-wish-day = etwa ein Tag Zeit
issues-wish-week = mehrere Tage Zeit
issues-as-known = Eine Plattform, auf der einige dieser Aufgaben stehen, antwortet gerade nicht. Bei jeder Aufgabe steht, wann Hearth zuletzt nachgesehen hat.
issues-stale = Manches davon ist schon älter: Es wurde zuletzt { $when } aktualisiert.
issues-card-title = **{ $number }. { $title }**
issues-card-heading = **{ $title }**
issues-card-where = { $path }. Umfang: { $size }.
issues-card-where-language = { $path }, { $language }. Umfang: { $size }.
issues-size-hour = ein bis zwei Stunden
issues-size-day = etwa ein Tag
issues-size-week = mehrere Tage
issues-size-unknown = nicht bekannt
issues-card-suits = Diese Aufgabe passt zu dir, weil { $reasons }.
issues-card-open = Diese Aufgabe passt zu dir, weil sie Neuen offensteht.
issues-reason-language = { $language } gefragt ist
issues-reason-tongue = es mit einer deiner Sprachen zu tun hat
issues-reason-kind = es um { $kinds } geht
issues-reason-topic = sie nah an deinem Thema liegt
issues-reason-time = sie in deine Zeit passt
issues-reason-answered = das Projektteam dort vor Kurzem geantwortet hat
issues-reason-clear = der Einstieg beschrieben ist
issues-reason-taste = du mehr von dieser Art sehen wolltest
issues-card-summary = Dort steht: { $words }
issues-card-free = Frei: Sie ist niemandem zugewiesen, kein offener Pull Request ist mit ihr verknüpft, und niemand hat sich dort in letzter Zeit dafür gemeldet. Zuletzt nachgesehen: { $when }.
issues-card-free-partly = Frei, soweit Hearth sehen kann: Sie ist niemandem zugewiesen, kein offener Pull Request verweist auf sie, und niemand hat sich dort in letzter Zeit dafür gemeldet. Was dort von Hand in der Seitenleiste verknüpft wurde, kann Hearth nicht sehen. Zuletzt nachgesehen: { $when }.
issues-card-unknown = Hearth konnte noch nicht nachsehen, ob sie frei ist.
issues-card-taken = Nicht frei. { $why } Zuletzt nachgesehen: { $when }.
issues-card-mentioned = Ein offener Pull Request erwähnt sie, würde sie aber nicht schließen.
issues-card-answered = Das Projektteam hat dort zuletzt am { $day } geantwortet.
issues-card-unanswered = Das Projektteam hat dort noch nicht geantwortet.
issues-card-silent = Noch hat niemand etwas darunter geschrieben.
issues-card-held = Jemand hier hat sie übernommen. Sie ist bis zum { $until } vergeben.
issues-card-contact = { $person } hilft bei diesem Projekt.
issues-why-archived = Das Projekt ist stillgelegt und nur noch zum Lesen da.
issues-why-closed = Die Aufgabe ist geschlossen.
issues-why-locked = Die Unterhaltung zur Aufgabe ist gesperrt.
issues-why-done = Ein Pull Request, der die Aufgabe löst, wurde aufgenommen.
issues-why-assigned = Die Aufgabe ist schon jemandem zugewiesen.
issues-why-pull = Mit der Aufgabe ist ein offener Pull Request verknüpft.
issues-why-claimed = Jemand hat sich schon für die Aufgabe gemeldet.
issues-why-gone = Die Aufgabe gibt es nicht mehr, oder sie ist nicht öffentlich.
issues-policy-open = Du kannst gleich einen Pull Request öffnen, also deine Änderung vorschlagen.
issues-policy-comment = Schreib zuerst einen Kommentar unter die Aufgabe und warte auf eine Antwort.
issues-policy-assignment = Bitte unter der Aufgabe darum, dass sie dir zugewiesen wird, und warte, bis es so weit ist.
issues-policy-unknown = Es ist nicht bekannt, wie das Projekt gefragt werden möchte. Ein kurzer Kommentar vorab kann dort nicht schaden.
issues-ai-none = Das Projekt nimmt nichts an, was mit KI gemacht ist.
issues-ai-say = Wenn du KI nutzt, möchte das Projekt, dass du es dazusagst.
issues-ai-welcome = Mit KI als Hilfe zu arbeiten ist dort in Ordnung.
issues-button-card = Nummer { $number } ansehen
issues-button-open = Nummer { $number } öffnen
issues-button-open-this = Öffnen
issues-button-guide = Leitfaden zum Mitmachen
issues-button-take = Übernehmen
issues-button-further = Andere Aufgaben
issues-button-others = Zurück zur Liste
issues-button-change = Meine Antworten ändern
issues-button-more-like = Mehr wie diese
issues-button-fewer-like = Weniger wie diese
issues-button-mute = Nichts aus diesem Projekt
issues-button-unmute = Wieder zeigen
issues-like-more = Du siehst jetzt mehr Aufgaben wie diese.
issues-like-fewer = Du siehst jetzt weniger Aufgaben wie diese.
issues-muted = Aus { $path } siehst du jetzt nichts mehr.
issues-unmuted = Aufgaben aus { $path } siehst du jetzt wieder.

# Nothing was found

issues-nothing = Gerade ist nichts frei, was zu alldem passt.
issues-no-further = Du hast alles gesehen, was passt und gerade frei ist.
issues-nothing-at-all = Hearth sucht ständig nach neuen Aufgaben. Schau in ein paar Tagen wieder vorbei oder frag in der Community.
issues-without-work = { $count ->
    [one] Wenn du Programmiersprache und Art der Arbeit offenlässt, gibt es eine Aufgabe.
   *[other] Wenn du Programmiersprache und Art der Arbeit offenlässt, gibt es { $count } Aufgaben.
}
issues-without-topic = { $count ->
    [one] Wenn du das Thema offenlässt, gibt es eine Aufgabe.
   *[other] Wenn du das Thema offenlässt, gibt es { $count } Aufgaben.
}
issues-without-time = { $count ->
    [one] Wenn du die Zeit offenlässt, gibt es eine Aufgabe.
   *[other] Wenn du die Zeit offenlässt, gibt es { $count } Aufgaben.
}
issues-button-without-work = Programmiersprache und Art der Arbeit offenlassen
issues-button-without-topic = Thema offenlassen
issues-button-without-time = Zeit offenlassen
issues-button-again = Alle noch einmal zeigen

# When it cannot be

issues-unknown = Diese Aufgabe steht hier nicht mehr auf der Liste. Mit { COMMAND("issues find") } kannst du eine andere suchen.
issues-no-address = Hearth erkennt das nicht als Adresse einer Aufgabe. Öffne die Seite der Aufgabe (auf GitHub „Issue“ genannt) und kopiere die Adresse von dort, zum Beispiel { $example }.
issues-not-here = Diese Aufgabe gehört zu keinem Projekt, das diese Community zeigt, oder sie ist dort nicht für Neue markiert. Du kannst trotzdem daran arbeiten. Hearth kann sie nur nicht für dich reservieren.
issues-use-in-server = Du bist mit Hearth in mehreren Communitys. Bitte benutze diesen Befehl in der, die du meinst.
issues-none-free = Hearth hat sich { $count } passende Aufgaben genau angesehen. Keine davon ist gerade frei. Es gibt noch weitere.
issues-button-look-on = Weitere ansehen
