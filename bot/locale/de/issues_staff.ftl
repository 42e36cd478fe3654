# First issues, for organisers and staff; and the figure that everybody can see.

command-issues-freshness = aktualität
command-issues-freshness-description = Wie viele Aufgaben auf der Liste doch schon vergeben waren
command-issues-sources = quellen
command-issues-sources-description = Für das Orga-Team: Wähle, woher Aufgaben kommen
command-issues-list = liste
command-issues-list-description = Eine Liste von Projekten, wie up-for-grabs.net sie hat (JSON)
command-issues-readiness = vorbereitung
command-issues-readiness-description = Für das Team: Sieh, wie gut eine Aufgabe für Neue vorbereitet ist

# Freshness

issues-freshness-title = Wie aktuell die Liste ist
issues-freshness-what = Bevor Hearth eine Aufgabe zeigt, sieht Hearth genau nach: Ist sie offen, nicht gesperrt und niemandem zugewiesen? Gibt es keinen offenen Pull Request dazu, und hat sich niemand dafür gemeldet? Diese Zahl sagt, wie viele Aufgaben auf der Liste dabei doch schon vergeben waren. Je weniger, desto besser.
issues-freshness-none = Seit dem { $day } hat Hearth hier bei keiner Aufgabe genau nachgesehen. Darum gibt es noch keine Zahl.
issues-freshness-figure = Seit dem { $day }: Von { $looked ->
    [one] einer Aufgabe
   *[other] { $looked } Aufgaben
} auf der Liste { $proved ->
    [0] war keine
    [one] war eine
   *[other] waren { $proved }
} schon vergeben oder erledigt ({ $share } %).
issues-freshness-reason = { $why } ({ $count })
issues-freshness-now = { $count ->
    [0] Gerade steht keine Aufgabe auf der Liste.
    [one] Gerade steht eine Aufgabe auf der Liste.
   *[other] Gerade stehen { $count } Aufgaben auf der Liste.
}

# Where issues come from

issues-sources-title = Woher Aufgaben kommen
issues-sources-lines = Nenne Projekte, Organisationen oder Themen. Hearth liest dort laufend und mit Rücksicht die Aufgaben, die für Neue markiert sind (auf GitHub heißen sie „Issues“). Wer eine Aufgabe sucht, bekommt sie gezeigt.
issues-sources-count = { $count ->
    [0] Noch ist nichts genannt.
    [one] Eine Quelle ist genannt.
   *[other] { $count } Quellen sind genannt.
}
issues-sources-limit = Wer Hearth betreibt, hat kein Token für GitHub hinterlegt. Darum liest Hearth nur die ersten { $count } Projekte. Auch was neben einer Aufgabe von Hand verknüpft wurde, kann Hearth nicht sehen.
issues-pick-source = Eine Quelle ansehen
issues-button-sources = Woher Aufgaben kommen
issues-button-add = Weitere nennen
issues-button-labels = Was Labels bedeuten
issues-button-next-sources = Die nächsten
issues-button-first-sources = Die ersten
issues-sources-add-title = Woher Aufgaben kommen
issues-sources-add-label = Eine Quelle pro Zeile
issues-sources-add-help = { $examples } oder eine Adresse auf GitHub, Codeberg oder GitLab
issues-sources-add-how = Das geht: { $examples } oder eine Adresse auf GitHub, Codeberg oder GitLab.
issues-sources-added = { $count ->
    [0] Es ist nichts Neues dazugekommen.
    [one] Eine Quelle ist dazugekommen. Hearth fängt jetzt an, sie zu lesen.
   *[other] { $count } Quellen sind dazugekommen. Hearth fängt jetzt an, sie zu lesen.
}
issues-sources-known = { $count ->
    [one] Eine Quelle war schon genannt.
   *[other] { $count } Quellen waren schon genannt.
}
issues-sources-wrong = Hearth hat Angabe { $number } nicht verstanden: { $words }
issues-sources-wrong-more = { $count ->
    [one] Hearth hat eine weitere Angabe nicht verstanden.
   *[other] Hearth hat { $count } weitere Angaben nicht verstanden.
}
issues-list-large = Diese Datei ist zu groß. Hearth nimmt Listen bis höchstens 4 Megabyte. Nichts hat sich geändert.
issues-list-gone = Discord hat die Datei nicht an Hearth weitergegeben. Bitte lade sie noch einmal hoch. Nichts hat sich geändert.
issues-list-wrong = Diese Datei ist keine Liste von Projekten. Sie muss JSON sein: eine Liste mit höchstens { $most } Einträgen, jeder mit „repo“ oder „link“, wie bei up-for-grabs.net. Nichts hat sich geändert.
issues-source-repository = { $source }
issues-source-organisation = Organisation { $source }
issues-source-topic = Thema { $source }
issues-source-one = **{ $source }**
issues-source-read = Hearth hat diese Quelle gelesen und hält sie aktuell.
issues-source-unread = Hearth hat diese Quelle noch nicht gelesen.
issues-source-leads = { $count ->
    [0] Diese Quelle führt noch zu keinem Projekt.
    [one] Diese Quelle führt zu einem Projekt.
   *[other] Diese Quelle führt zu { $count } Projekten.
}
issues-source-state-archived = Das Projekt ist archiviert: Nichts daraus wird gezeigt.
issues-source-state-gone = Das Projekt gibt es nicht mehr, oder es ist nicht öffentlich: Nichts daraus wird gezeigt.
issues-source-problem-gone = Diese Quelle gibt es nicht, oder sie ist nicht öffentlich. Prüf, ob der Name stimmt.
issues-source-problem-unreachable = Diese Quelle war gerade nicht erreichbar. Hearth versucht es von selbst wieder.
issues-source-problem-unknown = Hearth kennt diese Plattform nicht. Wer Hearth betreibt, kann sie einstellen.
issues-source-guide = Leitfaden für Neue: { $address }
issues-source-guide-none = Hier ist kein eigener Leitfaden für Neue angegeben.
issues-source-policy-own = Was im Leitfaden des Projekts steht
issues-policy-open-option = Einfach einen Pull Request öffnen
issues-policy-comment-option = Kommentieren und warten
issues-policy-assignment-option = Warten, bis die Aufgabe zugewiesen ist
issues-pick-policy = Wie das Projekt gefragt werden möchte
issues-pick-contact = Wer dabei hilft
issues-button-source-guide = Leitfaden angeben
issues-button-remove = Entfernen
issues-source-guide-title = Ein Leitfaden für Neue
issues-source-guide-label = Adresse des Leitfadens
issues-source-guide-help = Sie beginnt mit https. Bleibt das leer, gilt der Leitfaden des Projekts.
issues-source-guide-wrong = Diese Adresse beginnt nicht mit https://. Nichts hat sich geändert.
issues-source-saved = Gespeichert.
issues-source-removed = { $source } ist entfernt. Was nur von dort kam, wird nicht mehr gezeigt.
issues-labels-lines = Hearth kennt die üblichen Labels, zum Beispiel „good first issue“, „docs“ oder „a11y“. Wenn eure Projekte andere nutzen, sag hier, was sie bedeuten.
issues-label-means = { $label }: { $meaning }
issues-meaning-newcomer = für Neue
issues-meaning-documentation = Dokumentation
issues-meaning-design = Design
issues-meaning-translation = Übersetzung
issues-meaning-testing = Tests
issues-meaning-accessibility = Barrierefreiheit
issues-meaning-nothing = keine eigene Bedeutung mehr
issues-button-label = Ein Label nennen
issues-label-title = Was ein Label bedeutet
issues-label-label = Das Label
issues-label-meaning = Es bedeutet
issues-label-empty = Bitte gib das Label ein. Nichts hat sich geändert.

# What staff see

issues-staff-start = Aufgaben, die jemand übernommen hat
issues-staff-title = Aufgaben, die jemand übernommen hat
issues-staff-lines = Niemand verliert eine Aufgabe, nur weil Zeit vergeht. Wenn jemand länger nicht geantwortet hat, entscheidet ein Mensch, mit Wohlwollen.
issues-staff-held = { $count ->
    [0] Gerade ist keine Aufgabe übernommen.
    [one] Gerade ist eine Aufgabe übernommen.
   *[other] Gerade sind { $count } Aufgaben übernommen.
}
issues-staff-one = **{ $title }** in { $path }: { $person }, bis zum { $day }.
issues-staff-silent = Hearth hat gefragt, wie es läuft, und nichts gehört.
issues-staff-help = Hier wird Hilfe gewünscht.
issues-button-next-held = Die nächsten
issues-button-first-held = Die ersten
issues-answered-meanwhile = Inzwischen kam eine Antwort, deshalb hat sich nichts geändert. Wie es steht, siehst du mit { COMMAND("staff") }.
issues-staff-undo = Vom Team freigegeben: **{ $title }** ({ $person }).
issues-button-staff = Aufgaben, die jemand übernommen hat
issues-button-release = Wieder für alle freigeben
issues-button-keep = Bei der Person lassen
issues-button-undo = Der Person zurückgeben
issues-button-funnel = Was aus den Aufgaben wurde
issues-button-ready = Wie gut ist eine Aufgabe vorbereitet?
issues-released = **{ $title }** ist wieder für andere frei. Die Person erfährt es in freundlichen Worten. Du kannst ihr die Aufgabe 7 Tage lang zurückgeben.
issues-kept-on = **{ $title }** bleibt bis zum { $day } bei der Person.
issues-undone = **{ $title }** ist wieder bei der Person.
issues-undo-over = Das lässt sich nicht mehr rückgängig machen: 7 Tage sind vorbei, oder das Team hat die Aufgabe gar nicht freigegeben.
issues-undo-taken = Inzwischen hat jemand anderes die Aufgabe übernommen. Darum kannst du sie nicht zurückgeben.
issues-bring = { $person } hat **{ $title }** in { $path } übernommen und länger nicht geantwortet.
issues-bring-fine = Vielleicht ist das Leben dazwischengekommen. Ihr könnt nachfragen, die Aufgabe bei der Person lassen oder sie wieder für alle freigeben. Das Freigeben lässt sich 7 Tage lang rückgängig machen.
issues-funnel-title = Was aus den Aufgaben wurde
issues-funnel-what = Das sind ganze Wochen, nur in dieser Community. Jeder Schritt zählt für eine Aufgabe und eine Person nur einmal.
issues-funnel-period = { $weeks ->
    [one] **Die letzte Woche**
   *[other] **Die letzten { $weeks } Wochen**
}
issues-funnel-shown = Jemandem vorgeschlagen: { $count }
issues-funnel-taken = Übernommen: { $count }
issues-funnel-pull = Mit Pull Request: { $count }
issues-funnel-merged = Ins Projekt aufgenommen: { $count }
issues-funnel-hidden = Zahlen unter { $under } werden nicht gezeigt, und auch keine, aus denen sie sich errechnen ließen.

# How ready an issue is

issues-ready-title = Wie gut eine Aufgabe vorbereitet ist
issues-ready-label = Adresse der Aufgabe
issues-ready-help = Zum Beispiel { $example }
issues-ready-note = Für die Menschen, die **{ $title }** betreuen:
issues-ready-good = Schon gut: { $points }.
issues-ready-all = Neue können heute damit anfangen.
issues-ready-private = Das siehst nur du. Es ist als Hilfe gedacht und wird nirgends gezählt.
issues-ready-barrier = Bevor man anfangen kann, steht noch etwas im Weg, zum Beispiel ein Zugang oder eine Entscheidung. Sag es dazu oder räum es aus dem Weg.
issues-ready-context = Sag in zwei oder drei Sätzen, was nicht stimmt oder gewünscht ist und warum es wichtig ist.
issues-ready-place = Nenne die Datei, die Funktion oder die Seite, bei der man anfängt.
issues-ready-try = Sag, woran man sieht, dass es funktioniert: an einem Befehl, einem Test oder Schritten zum Ausprobieren.
issues-ready-example = Gib ein Beispiel als Vorlage: eine ähnliche Änderung, ein Bild oder die gewünschte Ausgabe.
issues-ready-invites = Markiere die Aufgabe für Neue, mit einem Label wie „good first issue“.
issues-ready-barrier-met = nichts steht im Weg
issues-ready-context-met = Ziel und Grund sind beschrieben
issues-ready-place-met = der Einstieg ist beschrieben
issues-ready-try-met = das Ausprobieren ist erklärt
issues-ready-example-met = ein Beispiel ist dabei
issues-ready-invites-met = die Aufgabe ist für Neue markiert

# The digest

issues-digest = Neue Aufgaben für einen ersten Schritt, in diesem Moment frei:
issues-digest-line = **{ $title }** in { $path } ({ $kind }): { $address }
issues-digest-find = Lieber etwas anderes? { COMMAND("issues find") } sucht, was zu dir passt.

# What needs mending

finding-issues-few-code = Es gibt nur noch wenige freie Aufgaben für Neue: Code schreiben.
finding-issues-few-code-fix = Markiere weitere für Neue oder nenne mit { COMMAND("issues sources") } weitere Projekte.
finding-issues-few-documentation = Es gibt nur noch wenige freie Aufgaben für Neue: Dokumentation.
finding-issues-few-documentation-fix = Markiere weitere für Neue oder nenne mit { COMMAND("issues sources") } weitere Projekte.
finding-issues-few-design = Es gibt nur noch wenige freie Aufgaben für Neue: Design.
finding-issues-few-design-fix = Markiere weitere für Neue oder nenne mit { COMMAND("issues sources") } weitere Projekte.
finding-issues-few-translation = Es gibt nur noch wenige freie Aufgaben für Neue: Übersetzung.
finding-issues-few-translation-fix = Markiere weitere für Neue oder nenne mit { COMMAND("issues sources") } weitere Projekte.
finding-issues-few-testing = Es gibt nur noch wenige freie Aufgaben für Neue: Tests.
finding-issues-few-testing-fix = Markiere weitere für Neue oder nenne mit { COMMAND("issues sources") } weitere Projekte.
finding-issues-few-accessibility = Es gibt nur noch wenige freie Aufgaben für Neue: Barrierefreiheit.
finding-issues-few-accessibility-fix = Markiere weitere für Neue oder nenne mit { COMMAND("issues sources") } weitere Projekte.
finding-issues-source-gone = { $name } gibt es nicht mehr, oder es ist nicht öffentlich. Darum kommen von dort keine Aufgaben.
finding-issues-source-gone-fix = Prüf mit { COMMAND("issues sources") }, ob der Name stimmt, oder entferne die Quelle dort.
finding-issues-token = { $name } nimmt das Token nicht mehr an, das für Hearth eingetragen ist. Hearth arbeitet ohne weiter, nur langsamer.
finding-issues-token-fix = Wer Hearth betreibt, trägt ein neues Token ein und startet es neu.
