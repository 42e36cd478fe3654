# Willkommenstafeln: Nachrichten, mit denen man sich selbst Rollen gibt.

command-board = tafel
command-board-description = Stell eine Tafel auf, mit der man sich selbst Rollen gibt

# Die Liste der Tafeln

board-list-title = Willkommenstafeln
board-list-intro = Eine Willkommenstafel ist eine Nachricht mit Buttons. Wer darauf drückt, gibt sich selbst eine Rolle, etwa für Interessen oder Pronomen.
    Du kannst Emojis dazustellen, damit man auch mit einer Reaktion wählen kann.
board-list-line = **{ $number }. { $heading }**
    { $state }
board-button-new = Neue Tafel
board-button-open = Tafel { $number } öffnen
board-button-all = Alle Tafeln
board-too-many = Es kann höchstens { $most } Tafeln geben. Wirf eine weg, die nicht mehr steht.
board-only-organisers = Nur das Orga-Team kann auf diesem Server Willkommenstafeln aufstellen.
    Wenn du dir etwas anders wünschst: { $ask }

# Eine Tafel

board-state = { $state }
board-state-draft = Diese Tafel steht nicht. Sie bleibt erhalten, bis du sie aufstellst oder wegwirfst.
board-state-putting = Hearth stellt diese Tafel gerade in { $channel } auf.
board-state-up = Diese Tafel steht in { $channel }.
board-state-failed = Discord hat Hearth diese Tafel nicht in { $channel } aufstellen lassen. Hearth versucht es wieder, wenn sich dort etwas ändert.
board-state-gone = Die Nachricht dieser Tafel wurde gelöscht. Alle behalten ihre Rollen. Stell sie wieder auf, wenn du möchtest.
board-changed = Du hast sie seitdem geändert. Drück auf „Vorschau“, um die Änderung zu zeigen.
board-entry = - { $label }: gibt { $role } ({ $kind })
board-entry-emoji = - { $label }: gibt { $role } ({ $kind }), auch mit der Reaktion { $emoji }
board-emoji-unknown = - { $label }: gibt { $role } ({ $kind }). Discord kennt das Emoji nicht. Wähle bitte ein anderes.
board-emoji-many = - { $label }: gibt { $role } ({ $kind }). Für das Emoji ist kein Platz mehr, denn eine Nachricht kann höchstens 20 Reaktionen haben.
board-no-entries = Sie bietet noch keine Rollen an.
board-option = { $label }
board-saved = Gespeichert.
board-promised = Hearth kümmert sich darum. Gleich ist es auf der Tafel zu sehen.
board-pick-channel = Wähle den Kanal, in dem sie stehen soll
board-pick-role = Eine Rolle hinzufügen
board-pick-entry = Eine Rolle ändern oder entfernen
board-button-words = Text schreiben
board-button-preview = Vorschau
board-button-back = Zurück zur Tafel
board-gone = Diese Tafel gibt es nicht mehr.
board-stands-there = Diese Tafel steht. Nimm sie zuerst ab.
board-not-up = Diese Tafel steht nicht.

# Was sie sagt

board-words-title = Was die Tafel sagt
board-field-heading = Überschrift
board-field-heading-help = Ein paar Worte, die sagen, was man hier wählen kann.
board-field-lines = Text
board-field-lines-help = Sag in einfachen Worten, wofür die Rollen sind. Das kann leer bleiben.

# Eine Rolle darauf

board-entry-title = Eine Rolle auf der Tafel
board-entry-form = Eine Rolle auf der Tafel
board-field-label = Was auf dem Button steht
board-field-label-help = In Worten. Lass es leer, um den Namen der Rolle zu nehmen.
board-field-kind = Was für eine Rolle ist es?
board-kind-interest = Interesse
board-kind-pronouns = Pronomen
board-field-emoji = Emoji für die Reaktion
board-field-emoji-help = Ein Emoji, falls man auch mit einer Reaktion wählen kann. Es ersetzt die Worte nicht.
board-button-change = Ändern
board-button-remove = Von der Tafel nehmen
board-remove-keeps = Wenn du die Rolle entfernst, behalten sie alle, die sie haben.
board-entry-removed = Entfernt. Wer die Rolle hat, behält sie.
board-refused = **So geht es noch nicht.** { $what }
    Was zu tun ist: { $fix }
board-full = Eine Tafel kann höchstens { $most } Rollen anbieten. Du kannst eine weitere Tafel machen.
board-role-twice = Diese Rolle ist schon auf der Tafel.
board-emoji-twice = **Nicht gespeichert.** Eine andere Rolle auf dieser Tafel hat dieses Emoji schon. Wähle bitte ein anderes.
board-label-words = **Nicht gespeichert.** Du hast { $typed } geschrieben. Der Button braucht Worte, denn nicht alle können ein Emoji lesen.
board-label-first = **Nicht gespeichert.** Du hast { $typed } geschrieben. Schreib erst die Worte und das Emoji zuletzt.
board-no-emoji = **Nicht gespeichert.** Du hast { $typed } geschrieben. Bitte gib ein einziges Emoji an, ein übliches oder eines von diesem Server.

# Aufstellen

board-preview-title = Vorschau
board-preview-intro = So wird sie stehen:
board-preview-words = { $words }
board-only-preview = Das ist nur eine Vorschau. Der Button wirkt, sobald die Tafel steht.
board-ready = Nichts steht im Weg. Sobald die Tafel steht, kann man sie benutzen.
board-ready-change = Nichts steht im Weg. Die Nachricht ändert sich dort, wo sie steht, und alle behalten ihre Rollen.
board-button-put-up = Aufstellen
board-button-show = Änderung zeigen
board-needs-heading = Sie braucht eine Überschrift. Drück auf „Text schreiben“.
board-needs-channel = Sie braucht einen Kanal, in dem sie stehen soll.
board-needs-entries = Sie braucht mindestens eine Rolle.
board-too-long = Mit allem darauf hat sie { $count } Zeichen, und Discord nimmt höchstens { $most }. Kürze den Text oder nimm weniger Emojis.

# Abnehmen

board-button-down = Abnehmen
board-down-ask = Möchtest du diese Tafel abnehmen? Hearth löscht ihre Nachricht.
    Alle behalten die Rollen, die sie gewählt haben. Du kannst die Tafel später wieder aufstellen.
board-button-down-yes = Ja, abnehmen
board-button-down-no = Nein, stehen lassen
board-taken-down = Hearth nimmt sie ab. Alle behalten ihre Rollen.
board-button-throw = Wegwerfen
board-throw-ask = Möchtest du diese Tafel wegwerfen? Das lässt sich nicht rückgängig machen.
    Alle behalten die Rollen, die sie gewählt haben.
board-button-throw-yes = Ja, wegwerfen
board-button-throw-no = Nein, behalten
board-thrown = Die Tafel ist weggeworfen.

# Was im Kanal steht

board-post-how = Drück auf einen Button, um eine Rolle zu nehmen. Drück noch einmal darauf, um sie zurückzugeben. Alle hier können deine Rollen sehen.
board-post-react = Du kannst auch mit einem dieser Emojis reagieren. Wenn du die Reaktion wegnimmst, gibst du die Rolle zurück.
board-post-emoji = - { $label }: { $emoji }
board-button-role = { $label }
board-button-held = { $label } (hast du)
board-reason = Auf der Willkommenstafel gewählt

# Rollen wählen

board-start = Rollen wählen, die zu mir passen
board-staff = Willkommenstafeln
board-sample = Die Seite zum Wählen von Rollen
board-roles-title = Rollen wählen, die zu dir passen
board-roles-lines = Drück auf einen Button, um eine Rolle zu nehmen. Drück noch einmal darauf, um sie zurückzugeben. Du musst keine wählen.
board-roles-none = Zurzeit gibt es keine Rollen zu wählen.
board-everybody-sees = Alle auf diesem Server können sehen, welche Rollen du hast.
board-link = Zur Tafel
board-button-next = Andere Rollen
board-button-roles = Alle Rollen zeigen
board-chosen-title = Deine Rollen
board-giving = Gleich hast du { $label }.
board-taking = Gleich hast du { $label } zurückgegeben.
board-given = Du hast jetzt { $label }. Drück noch einmal auf den Button, um die Rolle zurückzugeben.
board-taken = Du hast { $label } zurückgegeben.
board-still = Du hast { $label } noch, denn deine Reaktion auf die Tafel steht noch. Nimm die Reaktion weg, um die Rolle zurückzugeben.
board-by-reaction = Du hast { $label }, weil du auf die Tafel reagiert hast. Nimm die Reaktion weg, um die Rolle zurückzugeben.
board-had = Du hast { $label } schon. Die Rolle wurde nicht hier gewählt, deshalb lässt Hearth sie, wie sie ist.
board-later = Das dauert noch einen Moment. Deine Wahl ist gespeichert, und Hearth macht weiter, sobald Discord antwortet.
board-pending = Du kannst wählen, sobald du die Regeln der Community angenommen hast.
board-not-now = Diese Rolle kann gerade nicht vergeben werden. Das Orga-Team kann es beheben.
    { $why }
board-offered-no-more = Diese Rolle wird nicht mehr angeboten.

# Was gespeichert wird

board-kept = Du hast diese Rollen auf einer Willkommenstafel gewählt, mit einem Button oder einer Reaktion: { $roles }.
board-kept-seen = Alle auf diesem Server können in Discord sehen, welche Rollen du hast, und deine Reaktionen.
board-kept-how-long = Bis du sie zurückgibst oder gehst, und bis zu zwei Tage danach. Wenn du es löschst, während deine Reaktion noch da ist, liest Hearth sie wieder.

# Für alle, die sich um den Server kümmern

setting-board-board = Willkommenstafel
