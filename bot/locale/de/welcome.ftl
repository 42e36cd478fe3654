# The first meeting.

command-start = start
command-start-description = Sieh dir gute erste Schritte an

welcome-greeting-new = Willkommen, { $names }!
welcome-greeting-back = Willkommen zurück, { $names }!
welcome-greeting-glad = { $count ->
    [one] Schön, dass du da bist.
   *[other] Schön, dass ihr da seid.
}
welcome-greeting-buttons = Die Buttons unten antworten sofort. Die Antwort sieht nur, wer auf den Button drückt.
welcome-greeting-reactions = Möchtest du, dass dich ein Mensch begrüßt? Dann reagiere mit der winkenden Hand 👋.
    Möchtest du lieber leise ankommen? Dann reagiere mit dem Gesicht, das „psst“ macht 🤫.
welcome-button-start = Zeig mir erste Schritte
welcome-button-about = Was ist das hier?
welcome-button-looking = Ich schaue mich nur um

welcome-start-title = Gute erste Schritte
welcome-start-lines = Such dir aus, was zu dir passt. Mit { COMMAND("start") } kommst du jederzeit hierher zurück.
welcome-start-first = Zurück zum Anfang
welcome-start-more = Weitere Schritte

welcome-back-title = Willkommen zurück
welcome-back-lines = Schön, dass du wieder da bist. Du kennst dich hier aus, darum siehst du hier nur, was du als Nächstes tun kannst.
welcome-no-community = Du bist in keiner Community, in der Hearth ist. Tritt einer bei und nutze dort diesen Befehl.

welcome-about-title = Was ist das hier?
welcome-about-lines = Das hier ist eine Open-Source-Community, und alle sind willkommen.
    Zum Mitlesen brauchst du keine Erfahrung und keine Erlaubnis.
    Hearth ist der Bot der Community. Er zeigt dir erste Schritte und bringt dich zu Menschen, die dir helfen können.
    Deine Nachrichten liest er nicht.
welcome-kept-arrival = Du bist am { $day } beigetreten, und dein Name war damals { $name }.
welcome-kept-leaving = Du bist am { $day } unter dem Namen { $name } beigetreten und am { $left } gegangen.
welcome-kept-seen-by = Das Begrüßungsteam und das Team der Community. Die Begrüßung selbst können alle in ihrem Kanal lesen.
welcome-kept-became = Hearth merkt sich von deinen ersten Tagen auch: { $what }.
welcome-kept-back = du warst schon einmal hier
welcome-kept-greet = du wolltest von einem Menschen begrüßt werden
welcome-kept-quiet = du wolltest leise ankommen
welcome-kept-met = ein Mensch hat dich begrüßt
welcome-kept-answered = jemand hat auf deine ersten Worte geantwortet
welcome-kept-stepped = du hast einen ersten Schritt gemacht
welcome-kept-became-seen-by = Das Begrüßungsteam und das Team der Community sehen, wer noch auf eine Begrüßung wartet. In Zahlen kommst du nur zusammen mit anderen vor, ohne deinen Namen.
welcome-kept-how-long = Bis du es löschst oder bis 30 Tage, nachdem du gegangen bist, höchstens 180 Tage.

welcome-looking = So fängt man gut an. Schau dich um, so lange du magst.
    Wenn du einen ersten Schritt machen möchtest, nutze den Befehl { COMMAND("start") }.

# Floods, and who waits for a greeting

welcome-flood-joined = { $count } Menschen sind innerhalb von { $time } beigetreten. Das sind mehr als auf diesem Server üblich.
welcome-flood-held = Hearth wartet mit der Begrüßung, bis es ruhiger ist. Dann begrüßt Hearth alle in einer einzigen stillen Nachricht.
welcome-flood-over = Es ist vorbei. Hearth begrüßt alle in einer einzigen stillen Nachricht. Niemand wurde abgewiesen.
welcome-flood-everybody = Niemand wurde abgewiesen. Neue Konten werden behandelt wie alle anderen.
welcome-flood-presses = Wenn vorerst weniger Menschen kommen sollen, könnt ihr Einladungen pausieren. Der Button ist für alle mit der Berechtigung „Server verwalten“.
welcome-button-pause = Einladungen pausieren
welcome-button-let-in = Einladungen wieder zulassen
welcome-button-greet-held = Jetzt begrüßen
welcome-flood-paused = Einladungen sind für eine Stunde pausiert. Bis dahin kann niemand über eine Einladung beitreten. Wer schon hier ist, bleibt.
welcome-flood-let-in = Man kann wieder über Einladungen beitreten.
welcome-flood-pause-by-hand = Hearth fehlt hier die Berechtigung dafür, und das ist in Ordnung. Du kannst es selbst tun:
    Öffne „Servereinstellungen“, dann „Einladungen“, und drück auf „Einladungen pausieren“.
welcome-flood-let-in-by-hand = Hearth fehlt hier die Berechtigung dafür, und das ist in Ordnung. Du kannst es selbst tun:
    Öffne „Servereinstellungen“, dann „Einladungen“, und lass sie dort wieder zu.
welcome-flood-not-yours = Dieser Button ist für alle mit der Berechtigung „Server verwalten“. Wenn du es für nötig hältst: { $ask }
welcome-held-not-yours = Das hier ist für die Menschen, die sich um diese Community kümmern. Wenn etwas fehlt: { $ask }
welcome-button-held = Neue, die Hearth noch nicht begrüßt hat
welcome-held-title = Wen Hearth noch nicht begrüßt hat
welcome-held-nobody = Gerade wartet niemand auf die Begrüßung durch Hearth.
welcome-held-lines = { $count ->
    [one] Eine Person ist beigetreten, und Hearth hat sie noch nicht begrüßt.
   *[other] { $count } Menschen sind beigetreten, und Hearth hat sie noch nicht begrüßt.
}
welcome-held-names = Mit Namen: { $names }.
welcome-held-flood = Viele Menschen sind auf einmal beigetreten, darum wartet Hearth, bis es ruhiger ist. Du kannst jetzt alle in einer einzigen stillen Nachricht begrüßen lassen.
welcome-held-paused = Hearth konnte im Willkommenskanal nichts posten. Hearth versucht es von selbst wieder. { COMMAND("setup") } sagt, was zu beheben ist.
welcome-held-off = Es ist kein Willkommenskanal ausgewählt, darum kann Hearth niemanden begrüßen. Wähle einen mit { COMMAND("setup") }.
welcome-held-greeting = { $count ->
    [one] Hearth begrüßt jetzt eine Person in einer stillen Nachricht.
   *[other] Hearth begrüßt jetzt { $count } Menschen in einer einzigen stillen Nachricht.
}

# What staff can look at

welcome-sample-name = Alex
welcome-sample-greeting = Die Begrüßung
welcome-sample-about = Was ist das hier?
welcome-sample-start = Die erste Seite
welcome-sample-back = Die erste Seite für Menschen, die zurückkommen

# Settings

settings-welcome = Willkommen
settings-welcome-help = Begrüßt Menschen, die gerade beigetreten sind, und zeigt ihnen erste Schritte.
setting-welcome-channel = Willkommenskanal
setting-welcome-channel-help = Hier begrüßt Hearth Menschen, wenn sie beigetreten sind.
setting-welcome-channel-first = Willkommenskanal auswählen
setting-welcome-picture = Bild in der Begrüßung
setting-welcome-flood-joins = Viele Beitritte auf einmal
setting-welcome-flood-joins-help = Treten innerhalb der Zeit, die unten steht, mehr Menschen bei, wartet Hearth mit der Begrüßung und sagt dem Team Bescheid.
setting-welcome-flood-seconds = Zeit, in der Beitritte zählen
setting-welcome-flood-seconds-help = In wie vielen Sekunden so viele Menschen beitreten müssen, damit Hearth mit der Begrüßung wartet.
unit-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
unit-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
unit-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
