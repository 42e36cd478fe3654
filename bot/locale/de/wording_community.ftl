# Wording: what a community sets, and what is kept.

settings-wording = Wortwahl
settings-wording-help = Hearth sucht in Texten Worte, über die andere stolpern. Das sieht nur, wer den Text schreibt.
setting-wording-before-publishing = Hinweise vor dem Veröffentlichen
setting-wording-before-publishing-help = Das Orga-Team sieht Hinweise zu Texten, bevor es sie speichert oder veröffentlicht. Beides geht immer.

wording-button-purpose = Worte, die wir mit Absicht nutzen
wording-purpose-title = Worte, die ihr mit Absicht nutzt
wording-purpose-form = Worte, die ihr mit Absicht nutzt
wording-purpose-label = Ein Wort oder ein Ausdruck je Zeile
wording-purpose-help = Etwa der Name eines Projekts. Höchstens acht Wörter je Zeile.
wording-purpose-what = Wer in dieser Community einen Text prüft, bekommt zu diesen Worten keinen Hinweis. Alles andere bleibt.
wording-purpose-list = Mit Absicht: { $words }
wording-purpose-none = Noch gibt es keine.
wording-purpose-saved = Gespeichert.
wording-purpose-wrong = Diese Zeilen sind weggelassen: { $words }. Eine Zeile hat höchstens acht Wörter und { $most } Zeichen, und es gibt höchstens { $count } Zeilen.
wording-purpose-unhelpful = **Hinweise, die mindestens fünf Menschen hier nicht hilfreich finden.** Wer sie sind, wird nicht gezeigt.
wording-purpose-one = { $words }: { $count ->
    [one] eine Person
   *[other] { $count } Menschen
}
wording-button-purpose-change = Die Liste ändern

wording-kept = Welche Hinweise zur Wortwahl du nicht hilfreich findest ({ $count }). Von den Texten, die du prüfst, wird nichts gespeichert.
wording-kept-seen = Nur du. Das Orga-Team sieht ab fünf Menschen, wie viele einen Hinweis nicht hilfreich finden.
wording-kept-how-long = Bis du bei einem geprüften Text auf „Zeigen, was ich weggelassen habe“ drückst.
