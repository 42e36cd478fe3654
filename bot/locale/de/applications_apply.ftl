# Applications: what people read who apply.

command-apply = bewerben
command-apply-description = Bewirb dich und sieh, wie es um deine Bewerbung steht
applications-title = Bewerbungen
applications-start = Mich bewerben
applications-no-community = In keiner Community, die du mit Hearth teilst, kannst du dich bewerben.
applications-open = { $count ->
    [one] Hier kannst du dich gerade auf eine Ausschreibung bewerben.
   *[other] Hier kannst du dich gerade auf { $count } Ausschreibungen bewerben.
}
applications-none-open = Gerade gibt es nichts mehr, worauf du dich bewerben kannst.
applications-choose = Wähle eine Ausschreibung und sieh sie dir an
applications-yours = { $count ->
    [one] Du hast hier eine eigene Bewerbung.
   *[other] Du hast hier { $count } eigene Bewerbungen.
}
applications-choose-own = Sieh dir eine deiner Bewerbungen an
applications-button-list = Alle Ausschreibungen
applications-kind-mentorship = Mentoring
applications-kind-grant = Förderung
applications-kind-talk = Vortrag
applications-kind-role = Rolle
applications-call = **{ $title }** ({ $kind })
applications-questions = { $count ->
    [one] Es gibt eine Frage zu beantworten.
   *[other] Es gibt { $count } Fragen zu beantworten.
}
applications-closes = Die Ausschreibung endet am { $moment }, das ist { $there }.
applications-contact = Wenn du noch etwas brauchst, um mitmachen zu können, oder eine Frage hast: { $contact }
applications-judged-blind = Wer Bewerbungen beurteilt, sieht nicht, wer sich bewirbt.
applications-button-look = Ansehen und bewerben
applications-how = So wird entschieden: Mehrere Menschen geben deinen Antworten 1 bis 5 Punkte. Sie sehen weder deinen Namen noch dein Konto, nicht deine Rollen, nicht, seit wann du hier bist, und nicht, wann du dich beworben hast. Zwei andere entscheiden. Auch sie sehen keine Namen, bevor ihre Entscheidung feststeht. Alle bekommen eine Rückmeldung in Worten.
applications-limits = Was das nicht verbergen kann: wie du schreibst, und was nur du getan hast. Dein Konto ist versiegelt, damit Hearth dir die Entscheidung mitteilen kann, und vorher, falls Bewerbungen länger möglich sind. Nach der Entscheidung können zwei Menschen gemeinsam die Namen derer sehen, die ausgewählt sind. Wer Hearth betreibt, hat die Schlüssel. Sechs Monate nach der Entscheidung wird alles gelöscht.
applications-button-begin = Anfangen
applications-button-go-on = Mit meiner Bewerbung weitermachen
applications-button-change-own = Meine Bewerbung ändern
applications-button-withdraw = Meine Bewerbung zurückziehen
applications-is-draft = Du hast angefangen und noch nichts abgeschickt. Was du geschrieben hast, ist gespeichert, und niemand sonst kann es lesen. Wenn die Ausschreibung endet, wird gelöscht, was nicht abgeschickt ist.
applications-is-sent = Deine Bewerbung ist abgeschickt. Sobald es eine Entscheidung gibt, hörst du von Hearth, wie auch immer sie ausfällt.
applications-can-change = Du kannst deine Antworten ändern, bis die Ausschreibung endet. Jede Änderung gilt sofort.
applications-closed = Hier kann man sich nicht mehr bewerben.
applications-judges-cannot = Du stehst auf der Liste derer, die hier Bewerbungen beurteilen, deshalb kannst du dich nicht selbst bewerben. Wenn du das lieber möchtest, bitte das Orga-Team, dich von der Liste zu nehmen.
applications-gone = Diese Ausschreibung gibt es nicht mehr.
applications-question = **Frage { $number } von { $whole }**
applications-mark-means = { $mark } von 5 Punkten heißt: { $words }
applications-unanswered = Du hast diese Frage noch nicht beantwortet.
applications-button-write = Eine Antwort schreiben
applications-button-change = Meine Antwort ändern
applications-button-next = Weiter
applications-button-previous = Vorige
applications-button-call = Zurück zur Ausschreibung
applications-label-answer = Deine Antwort
applications-help-answer = Lass Namen weg, auch von Menschen und Orten um dich herum. Adressen nimmt Hearth heraus.
applications-saved = Gespeichert.
applications-as-read = **So werden andere es lesen:**
applications-removed = Wo { $mark } steht, hat Hearth etwas herausgenommen, das zeigt, wer du bist: einen Namen, einen Kontonamen, eine Adresse oder eine Datei. Deine eigenen Worte bleiben, wie du sie geschrieben hast.
applications-doubtful = Sieh dir das noch einmal an, denn es könnte zeigen, wer du bist: { $places }. Hearth findet manches, aber nicht alles.
applications-more = Zwei Dinge kannst du noch ergänzen, wenn du magst.
applications-more-read = Was es dir schwerer gemacht hat, lesen die zwei, die entscheiden, und, falls es sie gibt, die Person, die herausnimmt, was dich erkennen lässt. Niemand, der Punkte gibt, liest es. Wer dich nicht bewerten soll, liest niemand, und diese Menschen erfahren nichts davon. Sie geben dir keine Punkte. Gehört jemand von ihnen zu denen, die entscheiden, liest diese Person deine Bewerbung trotzdem, ohne deinen Namen.
applications-excluded = Nicht bewerten sollen dich: { $people }.
applications-button-more = Das ergänzen oder ändern
applications-label-harder = Was es dir schwerer gemacht hat
applications-help-harder = Zum Beispiel wenig Zeit, Krankheit, ein erster Versuch oder eine Sprache, die du noch lernst.
applications-label-excluded = Wer dich nicht bewerten soll
applications-help-excluded = Zum Beispiel jemand, der deine Art zu schreiben kennt oder mit dem du Ärger hattest.
applications-not-whole = Beantworte zuerst jede Frage. Dann kannst du deine Bewerbung abschicken.
applications-before-sending = Alle Fragen sind beantwortet. Sieh dir an, wie andere es lesen werden. Dann kannst du abschicken.
applications-button-send = Meine Bewerbung abschicken
applications-withdraw-ask = Deine Bewerbung für „{ $title }“ zurückziehen? Alles, was du dafür geschrieben hast, wird gelöscht, und auch die Punkte dafür.
applications-button-withdraw-yes = Ja, zurückziehen
applications-button-keep = Nein, behalten
applications-withdrawn = Deine Bewerbung ist gelöscht.
applications-none-of-yours = Du hast hier keine Bewerbung.
applications-decided-already = Die Entscheidung ist gefallen. Mit { COMMAND("privacy") } kannst du deine Bewerbung löschen.
applications-outcome-chosen = Die Wahl ist auf dich gefallen: { $title }. Wer entschieden hat, schreibt dir.
applications-outcome-declined = Diesmal war es nicht deine Bewerbung: { $title }. Das sagt nichts über dich als Mensch.
applications-feedback-says = Das wurde dir geschrieben, ohne zu wissen, wer du bist:
applications-decided-erased = Deine Bewerbung wird sechs Monate nach der Entscheidung gelöscht.
applications-button-read = Die Entscheidung lesen
applications-news-decided = Über deine Bewerbung für „{ $title }“ ist entschieden.
applications-news-extended = Bewerbungen sind länger möglich: { $title } endet am { $moment }, das ist { $there }. Was du geschrieben hast, bleibt, und du kannst es noch ändern.
applications-button-extended = Die Ausschreibung ansehen
applications-kept-own = Deine Bewerbung für „{ $title }“, zuletzt abgeschickt oder begonnen am { $day }: deine Antworten, was es dir schwerer gemacht hat, wer dich nicht bewerten soll, und die Entscheidung.
applications-kept-own-seen = Wer bewertet, wer entscheidet und wer herausnimmt, was dich erkennen lässt, liest deine Antworten ohne Namen. Wirst du ausgewählt, können zwei gemeinsam sehen, wer du bist.
applications-kept-how-long = Bis sechs Monate nach der Entscheidung. Löschst du das, ist auch deine Bewerbung weg.
applications-kept-judge = Du stehst auf der Liste derer, die bei einer Ausschreibung die Bewerbungen beurteilen.
applications-kept-judge-seen = Das Orga-Team sieht diese Liste.
applications-kept-reviews = Du bewertest Bewerbungen ohne Namen. Hearth speichert, welche, und deine Punkte.
applications-kept-reviews-seen = Andere sehen deine Punkte ohne deinen Namen.
applications-kept-reviews-leaves = Deine Punkte für Bewerbungen, die du ganz bewertet hast, bleiben, ohne deinen Namen.
