# Wording: words that others may stumble over, shown to the author alone.

command-wording = wortwahl
command-wording-description = Worte, die alle lesen können
command-wording-check = prüfen
command-wording-check-description = Sieh einen deiner Texte durch, nur für deine Augen
wording-menu = Wortwahl prüfen
wording-button-check = Die Wortwahl eines Textes prüfen
wording-title = Wortwahl

# Asking for a text

wording-form-title = Einen Text durchsehen
wording-form-words = Der Text
wording-form-words-help = Was gefunden wird, siehst nur du. Dein Text wird nicht gespeichert.
wording-form-file = Oder eine Datei
wording-form-file-help = Reiner Text oder Markdown, höchstens 100 kB, für Texte über 4.000 Zeichen.
wording-form-kind = Wofür ist er?
wording-form-language = In welcher Sprache ist er?
wording-kind-plain = Irgendein Text
wording-kind-announcement = Eine Ankündigung oder eine Veranstaltung
wording-kind-job = Eine Stellenanzeige oder ein Aufruf
wording-language-guess = Hearth soll es herausfinden
wording-language-en = Englisch
wording-language-es = Spanisch

# What goes wrong

wording-nothing = Hier ist kein Text, den Hearth durchsehen kann. Bitte versuch es noch einmal mit ein paar Worten oder mit einer Datei.
wording-not-yours = Du kannst nur die Wortwahl deiner eigenen Nachrichten prüfen. Was andere schreiben, gehört ihnen. Wenn dich etwas daran bedrückt, kannst du mit ihnen reden oder mit den Menschen, die sich um den Verhaltenskodex kümmern.
wording-gone = Hearth hat diesen Text nicht mehr. Er bleibt { $minutes } Minuten im Arbeitsspeicher und wird nirgends gespeichert. Bitte prüf ihn noch einmal.
wording-file-large = Diese Datei ist größer als { $kilobytes } kB. Bitte prüf sie in Teilen.
wording-file-gone = Die Datei ließ sich nicht von Discord holen. Bitte gib sie noch einmal ab.
wording-file-no-text = Diese Datei ist kein reiner Text in UTF-8. Bitte speichere sie als reinen Text, oder kopiere die Worte in das Formular.
wording-file-aside = Es gab einen Text und eine Datei. Hearth hat den Text angesehen. Wenn Hearth die Datei ansehen soll, gib nur sie ab.

# What was found

wording-found = { $count ->
    [one] **Eine Stelle, über die andere stolpern könnten.**
   *[other] **{ $count } Stellen, über die andere stolpern könnten.**
}
wording-nothing-found = **Nichts gefunden, was auf den Listen steht.** Listen wissen nicht alles. Wer mit einem Text gemeint ist, liest ihn besser.
wording-advice = Das sind Vorschläge. Es gibt keine Note, und niemand besteht oder fällt durch. Du kennst die Menschen, für die du schreibst.
wording-only-you = Das siehst nur du. Der Text bleibt { $minutes } Minuten im Arbeitsspeicher, damit du blättern kannst, und wird nirgends gespeichert.
wording-looked-as = Wofür er ist: { $kind }. Sprache: { $language }.
wording-no-list = Wortlisten hat Hearth nur für Englisch und Spanisch. Bei diesem Text hat Hearth nur angesehen, was nicht von der Sprache abhängt.
wording-more-of = { $first } bis { $last } von { $count }:
wording-place = **{ $number }. Zeile { $line }: { $words }**
wording-around = Da steht: { $words }
wording-instead = Du könntest schreiben: { $instead }
wording-advised = { $tier } Mehr dazu: { $source }
wording-advised-own = { $tier } Das rät Hearth selbst.
wording-source = [{ $name }]({ $link })
wording-source-own = eigener Rat von Hearth
wording-tier-1 = Die meisten Leitfäden raten davon ab.
wording-tier-2 = Manche Leitfäden raten davon ab.
wording-tier-3 = Einen Gedanken wert.
wording-remark = **{ $number }. Der ganze Text:** { $what }
wording-remark-source = Quelle: { $source }
wording-button-unhelpful = { $number }: nicht hilfreich
wording-button-unhelpful-words = { $number }: „{ $words }“ ist nicht hilfreich
wording-button-more = Weiter
wording-button-back = Zurück
wording-button-again = Zeigen, was ich weggelassen habe ({ $count })
wording-button-another = Einen anderen Text prüfen
wording-left-out = Gespeichert. Diesen Hinweis bekommst du nicht mehr.
wording-told-again = Gespeichert. Du bekommst wieder alle Hinweise.

# Hints before something is published

wording-hint-instead = Zeile { $line }, { $words }: { $why } Du könntest schreiben: { $instead }
wording-hint = Zeile { $line }, { $words }: { $why }
wording-hint-more = { $count ->
    [one] Es gibt noch einen solchen Hinweis: { COMMAND("wording check") } zeigt ihn.
   *[other] Es gibt noch { $count } solche Hinweise: { COMMAND("wording check") } zeigt sie.
}
