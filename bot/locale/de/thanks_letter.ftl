# Thanks: the letter of contribution, and what staff and organisers see.

thanks-letter-page = Bestätigung der Mitarbeit
thanks-letter = Ein Schreiben, das sagt, wofür dir gedankt wurde. Das Büro unterschreibt es digital. So können alle sehen, dass nichts daran geändert wurde. Wer dir gedankt hat, steht nicht darin.
thanks-letter-none = Noch kann nichts darin stehen. Behalte einen Dank für dich oder zeig ihn öffentlich, dann geht es.
thanks-letter-count = { $count ->
    [0] Wähle unten, was darin steht. Das geht nur mit dem, was du behalten oder öffentlich gemacht hast.
    [one] Darin steht ein Dank an dich.
   *[other] Darin steht { $count } Mal ein Dank an dich.
}
thanks-choose-letter = Wähle, was darin steht
thanks-letter-option = { $kind }: { $words }
thanks-button-write = Das Schreiben erstellen
thanks-letter-name-title = Dein Name in der Bestätigung
thanks-label-name = Dein Name, so wie er dort stehen soll
thanks-help-name = Hearth speichert ihn nicht.
thanks-letter-empty = Für dein Schreiben ist nichts gewählt. Wähle mindestens einen Dank aus.
thanks-letters-closed = Hier gibt es keine Bestätigungen der Mitarbeit.
thanks-letter-text = Dein Schreiben als Text. Niemand sonst bekommt es. Lass es genau so, denn mit jeder Änderung stimmt die Unterschrift nicht mehr.
thanks-letter-printed = Dasselbe Schreiben als Seite, die du öffnen und drucken kannst.
thanks-letter-head = Bestätigung der Mitarbeit
thanks-letter-date = Datum: { $day }
thanks-letter-says = { $community } bestätigt mit diesem Schreiben, dass „{ $name }“ mitgearbeitet hat. Mitglieder der Community haben dafür gedankt:
thanks-letter-one = { $day }, { $kind }: „{ $words }“
thanks-letter-rule = Der Name steht hier so, wie die genannte Person ihn geschrieben hat. Das Büro hat ihn nicht mit einem Ausweis verglichen. Die Worte stammen von Mitgliedern. Welche hier stehen, hat die genannte Person gewählt.
thanks-letter-verify = Dass nichts an diesem Schreiben geändert wurde, lässt sich mit Hearth und dem Schlüssel prüfen, den das Büro veröffentlicht hat: { $command }

thanks-seen-title = Arbeit, für die selten gedankt wird
thanks-seen-what = Für welche Arten von Arbeit wurde im letzten Jahr gedankt? Hier gibt es keine Zahlen, keine Namen und keine Rangfolge. Ob für etwas weniger als { $under } Menschen oder niemandem gedankt wurde, lässt sich nicht unterscheiden.
thanks-seen-often = Mindestens fünf Menschen wurde gedankt für: { $kinds }.
thanks-seen-seldom = Weniger als fünf, oder niemandem: { $kinds }.
thanks-seen-none = nichts davon
thanks-seen-hint = Leise Arbeit wird oft übersehen. Wem könntest du danken, in deinen eigenen Worten?
thanks-button-key = Schlüssel für Bestätigungen
thanks-key-title = Schlüssel für Bestätigungen
thanks-key-what = Bestätigungen der Mitarbeit sind digital unterschrieben. Veröffentliche diesen Schlüssel dort, wo man euch vertraut, etwa auf eurer Website:
thanks-key = { $key }
thanks-key-how = Wer ein Schreiben bekommt, prüft es mit: `python -m bot verify-letter FILE --key KEY`
