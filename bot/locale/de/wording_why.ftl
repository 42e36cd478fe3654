# Wording: why something may keep people away.

wording-why-term = { $reason }
wording-why-sign-en = Screenreader stolpern über Sonderzeichen in einem Wort. „They“ oder ein anderer Satz sagt dasselbe.
wording-why-sign-es = Screenreader stolpern über Sonderzeichen in einem Wort. Neutrale Worte sagen dasselbe, etwa quienes, personas, equipo.
wording-why-pings-everybody = Das benachrichtigt alle, auch Menschen, die sich gerade ausruhen. Eine Rolle, die man selbst wählt, erreicht alle, die es wissen möchten.
wording-why-emoji-alone = Ein Screenreader liest nur die Namen dieser Emojis vor. Sag es auch in Worten.
wording-why-emoji-first = Ein Screenreader liest den Namen des Emojis vor den Worten. Setz es dahinter.
wording-why-shouting = Großbuchstaben sind schwerer zu lesen, und manche Screenreader buchstabieren sie. Nimm Fettschrift für das, was wichtig ist.
wording-why-letters-in-disguise = Diese Buchstaben sind Zeichen aus der Mathematik. Screenreader überspringen oder buchstabieren sie. Nimm gewöhnliche Buchstaben, in Discord fett oder kursiv.
wording-why-emoji-run = Ein Screenreader liest hier den Namen von jedem Emoji vor. Eines genügt.
wording-why-picture = Zu diesem Bild sagt kein Wort, was es zeigt. Schreib es in die eckigen Klammern oder daneben.
wording-why-colour = Nicht alle sehen Farben. Sag auch, wo es steht oder wie es heißt.
wording-why-clock = Diese Uhrzeit hat keine Zeitzone. Schreib eine dazu, oder nimm Discords eigene Zeitangaben. Die sehen alle in ihrer eigenen Zeitzone.
wording-why-day = Für alle, die es später oder woanders lesen, ist das ein anderer Tag. Nenn das Datum.
wording-why-short-form = Nicht alle kennen diese Abkürzung. Sag einmal, wofür sie steht.
wording-picture-unsaid = { $count ->
    [one] Zu einem Bild sagt kein Wort, was es zeigt. Bearbeite die Nachricht und gib ihm einen Alternativtext.
   *[other] Zu { $count } Bildern sagt kein Wort, was sie zeigen. Bearbeite die Nachricht und gib ihnen einen Alternativtext.
}

# Job ads and calls

wording-job-balance = Wörter, die Studien häufiger in Anzeigen für Bereiche mit vielen Männern fanden: { $men }. Wörter, die häufiger in Anzeigen für Bereiche mit vielen Frauen standen: { $women }. Wörter, die zu Open Source gehören, wie commit, support, share und lead, zählen nicht mit.
wording-job-balance-translated = Wörter einer Art, die Studien über englische Anzeigen häufiger in Bereichen mit vielen Männern fanden: { $men }. Wörter einer Art, die häufiger in Bereichen mit vielen Frauen stand: { $women }. Die Wörter, die hier gezählt werden, sind eine Übersetzung dieses Gedankens für Hearth; keine Studie über Anzeigen in dieser Sprache steht dahinter. Wörter, die zu Open Source gehören, wie commit, support, share und lead, zählen nicht mit.
wording-job-words = { $count } ({ $words })
wording-job-words-none = keine
wording-studies = **Über einzelne Wörter sind sich Studien nicht einig.** [Gaucher, Friesen und Kay (2011)]({ $first }) fanden, dass Anzeigen mit vielen Wörtern der ersten Art Frauen weniger ansprachen. [Castilla und Rho (2023)]({ $second }) sahen sich viele echte Anzeigen an und probierten es aus: Solche Wörter änderten fast nichts daran, wer sich bewarb. [Eine Studie von 2025]({ $third }) fand, dass sich mehr Frauen und auch manche Männer bewarben, wenn sie ersetzt wurden. Nimm die Zahlen also als Frage.
wording-job-needs = Eine Liste hat { $count } Punkte, die man erfüllen muss. Manche Menschen bewerben sich nur, wenn sie alle erfüllen. Was ist am ersten Tag nötig? Alles andere kann unter dem stehen, was man lernen kann.
wording-job-years = Verlangt wird: { $words }. Jahre sagen wenig über Können und lassen Menschen mit Pausen aus. Sag, was man können soll.
wording-job-degree = Verlangt wird ein Abschluss, und „oder vergleichbare Erfahrung“ steht nicht dabei. Viele gute Leute haben anders gelernt.
wording-job-pay = Es steht nicht da, was bezahlt wird oder dass es unbezahlt ist. Wo das offen bleibt, bekommen Menschen weiter weniger, die bisher weniger bekamen.
wording-job-place = Es steht nicht da, wo die Arbeit stattfindet und ob sie auch von woanders aus geht.
wording-job-hours = Es steht nicht da, wie viele Stunden es sind und ob auch ein Teil davon möglich ist.
wording-job-access = Es steht nicht da, wen man fragen kann, wenn man für die Bewerbung etwas braucht, etwa ein anderes Format oder mehr Zeit. Nenn eine Person, und sag, dass Fragen niemandem schadet.
wording-job-readability = Das ist schwer zu lesen: LIX { $lix }. Dieses Maß (Björnsson, 1968) zählt die Wörter je Satz und den Anteil der Wörter mit mehr als sechs Buchstaben zusammen. Amtliche Texte erreichen { $hard }. Kürzere Sätze helfen am meisten.
