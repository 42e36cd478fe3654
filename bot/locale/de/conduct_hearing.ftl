# Hearing the other side, what the accused read, and people who must not be brought together.

conduct-button-hear = Die andere Seite hören
conduct-hear-title = Die andere Seite
conduct-hear-what = Eine Nachricht an die beschuldigte Person geht erst hinaus, wenn jemand anderes von euch sie geprüft hat: Sie darf nicht zeigen, wer gemeldet hat.
conduct-hear-alone = **Nur du kannst diesen Fall sehen.** Darum kann niemand eine Nachricht prüfen. Zieh dich zurück und lass den Kontakt außerhalb helfen, oder bitte das Orga-Team, mehr Menschen zu benennen.
conduct-hear-waiting = { $count ->
    [one] Eine Nachricht wartet auf eine Prüfung.
   *[other] { $count } Nachrichten warten auf eine Prüfung.
}
conduct-hear-draft = Nachricht an Person { $number }
conduct-hear-choose = Eine Nachricht prüfen
conduct-hear-whom = An wen schreiben?
conduct-hear-intro = Jemand anderes von euch prüft das, bevor es hinausgeht. Schreib nichts, was zeigt, wer gemeldet hat: keine Namen, keine genauen Zeiten, keine Formulierungen aus der Meldung.
conduct-hear-words = Deine Nachricht
conduct-hear-words-help = Worum es geht, und dass ihr die andere Seite hören möchtet.
conduct-hear-drafted = Die Nachricht wartet auf eine Prüfung. Die anderen erfahren, dass es Neues gibt.
conduct-hear-sent = Die Nachricht ist gesendet.
conduct-hear-went-back = Sie ist mit deiner Notiz zurückgegangen.
conduct-hear-taken-back = Deine Nachricht ist zurückgenommen. Die beschuldigte Person hat sie nicht gelesen.
conduct-hear-by = An { $name }, geschrieben von { $by }:
conduct-hear-change = Was soll sich ändern?
conduct-hear-back-intro = Deine Notiz geht an die Menschen, die diesen Fall bearbeiten.
conduct-button-write-to = Nachricht schreiben
conduct-button-to-check = Zur Prüfung geben
conduct-button-send-it = Geprüft: senden
conduct-button-send-back = Zurückgeben
conduct-button-take-back = Zurücknehmen
conduct-draft-own = Das hast du geschrieben. Jemand anderes muss es prüfen.
conduct-draft-over = Diese Nachricht wurde inzwischen gesendet oder zurückgenommen.
conduct-check-names = Nennt oder beschreibt sie die meldende Person oder jemanden, der etwas gesehen hat?
conduct-check-times = Nennt sie eine Zeit oder einen Ort, den nur wenige kennen?
conduct-check-phrases = Verwendet sie Worte, die in der Meldung stehen?
conduct-check-pronouns = Steht darin „er“, „sie“ oder ein anderes Wort, das zeigt, wer es war?
conduct-check-number = Zeigt sie, wie viele gemeldet haben?
conduct-hint-name = Sieh dir das an: ein Name. { $words }
conduct-hint-time = Sieh dir das an: eine Zeit. { $words }
conduct-hint-phrase = Sieh dir das an: Es steht auch in der Meldung. { $words }
conduct-hint-pronoun = Sieh dir das an: ein Pronomen. { $words }
conduct-hint-link = Sieh dir das an: ein Link. { $words }

# Whoever is accused

conduct-part-title = Nachricht vom Team für den Verhaltenskodex
conduct-part-news = Die Menschen, die auf den Verhaltenskodex achten, haben eine Nachricht für dich.
conduct-button-part = Nachricht lesen
conduct-button-answer-team = Antworten
conduct-button-appeal-it = Einspruch erheben
conduct-part-answer-intro = Das geht an die Menschen, die auf den Verhaltenskodex achten, und an niemanden sonst.
conduct-part-words = Deine Antwort
conduct-part-answered = Deine Antwort ist gespeichert, und das Team erfährt davon.
conduct-part-appeal-title = Ein Einspruch
conduct-part-appeal-words = Warum soll die Entscheidung anders ausfallen?
conduct-part-appealed = Dein Einspruch ist gespeichert. Du erfährst, wenn es eine Antwort gibt.
conduct-part-appeal-until = Du kannst einmal Einspruch erheben, bis zum { $at }.
conduct-part-heard-by-handlers = Menschen, die nicht mitentschieden haben, werden deinen Einspruch prüfen.
conduct-part-heard-by-cosigner = Eine Person außerhalb des Servers, die nicht mitentschieden hat, wird deinen Einspruch prüfen.
conduct-part-heard-by-nobody = Hier gibt es keine Person, die einen Einspruch prüfen kann und nicht selbst mitentschieden hat. Bitte wende dich an den Kontakt außerhalb.
conduct-part-outside = Wenn du hier nicht schreiben möchtest, kannst du dich außerhalb dieses Servers an { $outside } wenden.
conduct-verdict-warning = **Eine Verwarnung,** am { $at }:
conduct-verdict-limited = **Manches ist für dich einige Zeit eingeschränkt,** am { $at }:
conduct-verdict-suspension = **Du bist für einige Zeit ausgeschlossen,** am { $at }:
conduct-verdict-ban = **Du bist dauerhaft ausgeschlossen,** am { $at }:
conduct-answered-upheld = **Dein Einspruch war berechtigt.** Der Fall wird noch einmal angesehen. Am { $at }:
conduct-answered-stands = **Die Entscheidung bleibt bestehen.** Am { $at }:
conduct-nothing-for-you = Hier gibt es keine Nachricht für dich.
conduct-appeal-over = Du kannst keinen Einspruch mehr erheben: Die Zeit ist vorbei, oder du hast es schon getan. Was du geschrieben hast, bleibt einen Tag lang aufgehoben.

# People who must not be brought together

conduct-button-apart = Menschen getrennt halten
conduct-apart-title = Menschen getrennt halten
conduct-apart-what = Hearth bringt diese zwei Menschen nicht zusammen, zum Beispiel in einem Zweierteam oder bei einer Veranstaltung. Hearth sagt niemandem, warum, auch ihnen nicht. Das endet, wenn du es hier entfernst, oder wenn der Fall gelöscht wird, 24 Monate nach dem Abschluss.
conduct-apart-pair = { $number }. { $one } und { $other }
conduct-apart-option = Eintrag { $number }
conduct-apart-add = Wähle zwei Menschen
conduct-apart-remove = Einen Eintrag entfernen
conduct-apart-added = Ab jetzt bringt Hearth sie nicht zusammen.
conduct-apart-removed = Der Eintrag ist entfernt.
conduct-apart-two = Bitte wähle zwei verschiedene Menschen.
