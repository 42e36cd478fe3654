# Forms: pages of questions that are kept until they are sent.

# The first page

form-how = Du kannst jederzeit aufhören und später weitermachen.
    Es wird nichts abgeschickt, bevor du deine Antworten durchgesehen und auf den Button zum Abschicken gedrückt hast.
form-kept-until = Solange du sie nicht abschickst, bleiben deine Antworten verschlüsselt gespeichert. Wenn du nicht vorher weitermachst, werden sie am { $until } gelöscht.
form-begin = Anfangen
form-one-by-one = Eine Frage nach der anderen
form-welcome-back = Das hast du schon einmal angefangen. Deine Antworten sind noch da.

# What comes next

form-saved = Gespeichert.
form-next = Als Nächstes: { $page } (Seite { $number } von { $of })
form-go-on = Weiter
form-see-all = Meine Antworten ansehen
form-kept-but = Was du geschrieben hast, ist gespeichert. Etwas muss noch geändert werden:
form-complaint = **{ $label }**
    { $complaint }
form-change-these = Meine Antworten ändern

# One question at a time

form-question-number = Frage { $number } von { $of }
form-question = **{ $label }** ({ $needed })
form-needed = Antwort nötig
form-not-needed = kann leer bleiben
form-answer-write = Beantworten
form-answer-change = Meine Antwort ändern
form-question-next = Nächste Frage
form-question-earlier = Vorherige Frage

# Looking over the answers

form-answer = **{ $label }**
    { $answer }
form-answer-wrong = **{ $label }**
    { $answer }
    Hier muss etwas geändert werden: { $complaint }
form-open = Das hast du leer gelassen.
form-missing = Noch nicht beantwortet. Diese Antwort ist nötig.
form-yes = Ja
form-no = Nein
form-ticked = Angekreuzt
form-change = Ändern: { $page }
form-change-all = Meine Antworten ändern
form-ready = Alles Nötige ist da. Lies deine Antworten noch einmal, bevor du sie abschickst.
form-not-ready = Es fehlt noch etwas, oder etwas muss geändert werden.
form-review-more = Weitere Antworten
form-review-first = Zurück zu den ersten Antworten
form-send = Abschicken
form-changed = Deine Antworten haben sich geändert, seit diese Seite angezeigt wurde. So sehen sie jetzt aus.

# Throwing away

form-throw = Meine Antworten löschen
form-throw-ask = Möchtest du alle Antworten in diesem Formular löschen? Das lässt sich nicht rückgängig machen.
form-throw-yes = Ja, alles löschen
form-throw-no = Nein, alles behalten
form-thrown = Deine Antworten sind gelöscht. Es wurde nichts abgeschickt.

# When it cannot go on

form-gone-title = Dieses Formular ist nicht mehr offen
form-gone = Dieses Formular wurde schon abgeschickt oder gelöscht, oder seine Zeit ist abgelaufen.
    Wenn du auf den Button zum Abschicken gedrückt und keinen Fehler gesehen hast, wurde es abgeschickt.
    Um neu anzufangen, nutze den Befehl, mit dem du es geöffnet hast.
form-not-saved-title = Deine Antworten konnten nicht gespeichert werden
form-not-saved = Beim Speichern ging etwas schief. Was vorher gespeichert war, ist noch da.
    Kopiere den Text unten, drück noch einmal auf den Button der Seite darüber und gib ihn erneut ab.
form-typed = Das hast du geschrieben. Hier kannst du es kopieren:
    { $typed }
form-not-yours = Dieses Formular gehört einer anderen Person, deshalb kannst du es nicht öffnen.
    Nutze selbst den Befehl, dann bekommst du dein eigenes Formular.

# What to change about an answer

form-wrong-missing = Diese Antwort ist nötig.
form-wrong-tick = Bitte kreuze das an.
form-wrong-too-long = Hier ist Platz für höchstens { $most } Zeichen. Deine Antwort hat { $count }.
form-wrong-too-short = Hier sind mindestens { $least } Zeichen nötig.
form-wrong-too-many = Wähle höchstens { $most } aus.
form-wrong-choice = Was du gewählt hast, steht nicht mehr zur Auswahl. Bitte wähle noch einmal.
form-wrong-time-zone = Diese Zeitzone kenne ich nicht. Gib die größte Stadt in deiner Nähe ein, in der dieselbe Uhrzeit gilt wie bei dir.
form-wrong-time-zone-near = Diese Zeitzone kenne ich nicht. Meinst du { $zone }?
form-files-kept = { $count ->
    [one] Eine Datei ist schon da. Lass das hier leer, um sie zu behalten.
   *[other] { $count } Dateien sind schon da. Lass das hier leer, um sie zu behalten.
}
