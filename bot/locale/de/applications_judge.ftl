# Applications: what people read who judge them.

command-applications = bewerbungen
command-applications-description = Für alle, die Bewerbungen beurteilen oder etwas ausschreiben
applications-not-yours = Das zu beurteilen ist nicht deine Aufgabe, oder es ist schon vorbei.
applications-you-apply = Du hast dich hier selbst beworben, deshalb kannst du hier keine Bewerbungen beurteilen.
applications-no-review = Hier gibt es gerade nichts zu bewerten.
applications-no-redacting = Hier gibt es gerade nichts durchzusehen.
applications-review-progress = { $done } von { $whole } Antworten bewertet.
applications-review-question = **Frage { $number }, für eine Bewerbung nach der anderen:**
applications-review-answer = **Die Antwort:**
applications-choose-mark = Gib Punkte
applications-mark-stands = Deine Punkte stehen fest, sobald du sie wählst. Dann siehst du, was andere gegeben haben.
applications-removed-other = Wo { $mark } steht, wurde etwas herausgenommen, das zeigt, wer geschrieben hat.
applications-mark-1 = 1 Punkt
applications-mark-2 = 2 Punkte, zwischen 1 und 3
applications-mark-3 = 3 Punkte
applications-mark-4 = 4 Punkte, zwischen 3 und 5
applications-mark-5 = 5 Punkte
applications-button-recognise = Ich erkenne, wer das geschrieben hat
applications-marked = Deine Punkte: { $mark }. Das steht jetzt fest.
applications-marked-already = Du hast diese Antwort schon bewertet. Deine Punkte stehen fest, denn du hast gesehen, was andere gegeben haben.
applications-others = Andere haben dieser Antwort so viele Punkte gegeben: { $marks }.
applications-others-none = Sonst hat noch niemand diese Antwort bewertet.
applications-button-next-answer = Nächste Antwort
applications-recognised-other = Danke, dass du das sagst. Deine Punkte für diese Bewerbung sind gelöscht, und Hearth fragt jemand anderes.
applications-recognised-fewer = Danke, dass du das sagst. Deine Punkte für diese Bewerbung sind gelöscht. Sonst ist niemand frei. Die Bewerbung wird also von weniger Menschen bewertet, und wer entscheidet, sieht das.
applications-review-done = { $count ->
    [0] Für dich gibt es hier nichts zu bewerten.
    [one] Du hast die eine Antwort bewertet. Danke.
   *[other] Du hast alle deine Antworten bewertet: { $count }. Danke.
}
applications-blacken = Text { $number } von { $whole }. Nimm heraus, was zeigt, wer ihn geschrieben hat.
applications-blacken-none = Es gibt keinen Text durchzusehen.
applications-harder = Was es schwerer gemacht hat:
applications-doubtful-other = Das könnte zeigen, wer es geschrieben hat: { $places }.
applications-button-take-out = Wörter herausnehmen
applications-label-take-out = Was heraus soll, je Zeile ein Eintrag
applications-help-take-out = Es wird aus allen Antworten dieser Bewerbung herausgenommen.
applications-taken-out = Herausgenommen.
applications-button-blackened = Alles durchgesehen: Das Bewerten kann beginnen
applications-blackened = Das Bewerten kann jetzt beginnen. Danke.
applications-decide = { $count ->
    [0] Es gibt keine Bewerbung für „{ $title }“.
    [one] Eine Bewerbung für „{ $title }“. Sie trägt keinen Namen.
   *[other] { $count } Bewerbungen für „{ $title }“. Sie tragen keine Namen und stehen in keiner bestimmten Reihenfolge.
}
applications-marks-missing = { $count ->
    [one] Eine Bewertung steht noch aus.
   *[other] { $count } Bewertungen stehen noch aus.
}
applications-not-yet = Hier gibt es noch nichts zu entscheiden.
applications-code = Bewerbung { $code }
applications-summary = **Bewerbung { $code }.** { $outcome }
applications-marks = { $count ->
    [one] Frage { $number }: Punkte { $middle } (eine Bewertung)
   *[other] Frage { $number }: Punkte in der Mitte { $middle }, von { $lowest } bis { $highest } ({ $count } Bewertungen)
}
applications-marks-none = Frage { $number }: keine Punkte
applications-decided-so = { $outcome } { $told }
applications-is-chosen = Ausgewählt.
applications-is-declined = Diesmal nicht.
applications-is-undecided = Noch nicht entschieden.
applications-has-feedback = Rückmeldung geschrieben.
applications-lacks-feedback = Noch keine Rückmeldung.
applications-choose-one = Wähle eine Bewerbung zum Lesen
applications-button-others = Weitere Bewerbungen
applications-button-first = Erste Frage
applications-button-back = Zurück zu allen Bewerbungen
applications-button-choose = Auswählen
applications-button-decline = Diesmal nicht
applications-button-feedback = Eine Rückmeldung schreiben
applications-label-feedback = Deine Rückmeldung
applications-help-feedback = Was gut war, und was ein anderes Mal helfen würde. Sie kommt mit der Entscheidung an.
applications-kept = Gespeichert. Du kannst es ändern, bis die Entscheidung feststeht.
applications-button-rest = Dieselben Worte für alle übrigen
applications-kept-for = { $count ->
    [0] Alle haben schon eine Rückmeldung.
    [one] Für eine Bewerbung gespeichert.
   *[other] Für { $count } Bewerbungen gespeichert.
}
applications-button-lock = Die Entscheidung endgültig machen
applications-lock-ask = Die Entscheidung endgültig machen? Bewerbungen: { $count }, davon ausgewählt: { $chosen }. Danach lässt sie sich nicht mehr ändern, und alle, die sich beworben haben, erfahren sie sofort.
applications-button-lock-yes = Ja, endgültig machen
applications-lock-outcome = { $count ->
    [one] Über eine Bewerbung ist noch nicht entschieden. Wähle sie aus oder sag „Diesmal nicht“.
   *[other] Über { $count } Bewerbungen ist noch nicht entschieden. Wähle sie aus oder sag „Diesmal nicht“.
}
applications-lock-feedback = { $count ->
    [one] Zu einer Bewerbung fehlt noch die Rückmeldung. Alle, die sich bewerben, bekommen eine.
   *[other] Zu { $count } Bewerbungen fehlt noch die Rückmeldung. Alle, die sich bewerben, bekommen eine.
}
applications-locked = Die Entscheidung steht fest. Sie lässt sich nicht mehr ändern.
applications-lock-done = Die Entscheidung steht fest, und alle, die sich beworben haben, erfahren sie.
applications-lock-first = Namen werden erst sichtbar, wenn die Entscheidung feststeht und beide, die entscheiden, zugestimmt haben.
applications-unblind = { $count ->
    [0] Die Namen derer, die ausgewählt sind, werden sichtbar, wenn beide, die entscheiden, hier drücken. Das wird festgehalten.
   *[other] Die andere Person, die entscheidet, möchte die Namen derer sehen, die ausgewählt sind. Wenn du auch drückst, werden sie sichtbar. Das wird festgehalten.
}
applications-button-unblind = Namen der Ausgewählten zeigen
applications-unblind-waits = Du hast zugestimmt, dass die Namen sichtbar werden. Die andere Person, die entscheidet, muss auch zustimmen.
applications-button-unblind-back = Das zurücknehmen
applications-named = Bewerbung { $code }: { $person }
applications-others-unnamed = Alle anderen bleiben ohne Namen. Auch sie können die Entscheidung lesen, mit eurer Rückmeldung.
applications-button-review = Bewerten
applications-news-review = { $count ->
    [one] Eine Antwort zu „{ $title }“ wartet auf deine Bewertung.
   *[other] { $count } Antworten zu „{ $title }“ warten auf deine Bewertung.
}
applications-button-blacken = Durchsehen
applications-news-blacken = Bewerbungen für „{ $title }“ sind da. Bitte nimm heraus, was zeigt, wer sie geschrieben hat.
applications-button-decide = Ansehen und entscheiden
applications-news-decide-review = Über „{ $title }“ entscheidest du zusammen mit einer anderen Person.
applications-news-decide-locked = Die Entscheidung über „{ $title }“ steht fest. Namen werden sichtbar, wenn beide, die entscheiden, zustimmen.
applications-deed = Festgehalten, { $moment }: { $who } { $what }
applications-deed-somebody = Jemand
applications-deed-deciders = hat geändert, wer entscheidet.
applications-deed-extended = hat Bewerbungen länger möglich gemacht.
applications-deed-locked = hat die Entscheidung endgültig gemacht.
applications-deed-unblind-asked = hat zugestimmt, dass Namen sichtbar werden.
applications-deed-unblind-taken = hat diese Zustimmung zurückgenommen.
applications-deed-unblinded = hat als zweite Person zugestimmt, und Namen wurden sichtbar.
