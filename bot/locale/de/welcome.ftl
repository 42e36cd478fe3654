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
welcome-greeting-reactions = Möchtest du, dass dich ein Mensch begrüßt? Reagiere mit der winkenden Hand 👋.
    Möchtest du lieber still ankommen? Reagiere mit dem Gesicht, das „psst“ macht 🤫.
welcome-button-start = Zeig mir erste Schritte
welcome-button-about = Was ist das hier?
welcome-button-looking = Ich schaue mich nur um

welcome-start-title = Gute erste Schritte
welcome-start-lines = Such dir aus, was zu dir passt. Mit { COMMAND("start") } kommst du jederzeit hierher zurück.
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
welcome-kept-seen-by = Niemand. Hearth nutzt es, um dich einmal zu begrüßen. Die Begrüßung selbst können alle in dem Kanal lesen, in dem sie steht.
welcome-kept-became = Hearth merkt sich von deinen ersten Tagen auch: { $what }.
welcome-kept-back = du warst schon einmal hier
welcome-kept-greet = du wolltest von einem Menschen begrüßt werden
welcome-kept-quiet = du wolltest still ankommen
welcome-kept-met = ein Mensch hat dich begrüßt
welcome-kept-answered = jemand hat auf deine ersten Worte geantwortet
welcome-kept-stepped = du hast einen ersten Schritt gemacht
welcome-kept-became-seen-by = Wer hier begrüßt und wer zum Team gehört, sieht, wer noch auf eine Begrüßung wartet. In Zahlen kommst du nur zusammen mit anderen vor, ohne deinen Namen.
welcome-kept-how-long = Bis 30 Tage, nachdem du gegangen bist, höchstens 180 Tage, oder bis du es löschst.

welcome-looking = So fängt man gut an. Schau dich um, so lange du magst.
    Wenn du einen ersten Schritt machen möchtest, nutze den Befehl { COMMAND("start") }.

# Floods, and who waits for a greeting

welcome-flood-joined = { $count } Menschen sind innerhalb von { $time } beigetreten. Das sind mehr, als ihr als üblich eingestellt habt.
welcome-flood-held = Hearth hält die Begrüßungen zurück, bis es ruhiger ist. Dann begrüßt es alle in einer stillen Nachricht.
welcome-flood-over = Es ist vorbei. Hearth begrüßt alle in einer stillen Nachricht. Niemand wurde abgewiesen.
welcome-flood-everybody = Niemand wurde abgewiesen. Neue Konten werden behandelt wie alle anderen.
welcome-flood-presses = Wenn vorerst weniger Menschen kommen sollen, könnt ihr Einladungen pausieren. Drücken kann das, wer den Server verwalten darf.
welcome-button-pause = Einladungen pausieren
welcome-button-let-in = Einladungen wieder zulassen
welcome-button-greet-held = Jetzt begrüßen
welcome-flood-paused = Einladungen sind für eine Stunde pausiert. Bis dahin kann niemand über eine Einladung beitreten. Wer schon hier ist, bleibt.
welcome-flood-let-in = Man kann wieder über Einladungen beitreten.
welcome-flood-pause-by-hand = Hearth hat hier nicht die Berechtigung dafür, und das ist in Ordnung. Du kannst es selbst tun:
    Öffne die Servereinstellungen, wähle Einladungen und dann Einladungen pausieren.
welcome-flood-let-in-by-hand = Hearth hat hier nicht die Berechtigung dafür, und das ist in Ordnung. Du kannst es selbst tun:
    Öffne die Servereinstellungen, wähle Einladungen und lass sie dort wieder zu.
welcome-flood-not-yours = Das können nur Menschen drücken, die den Server verwalten dürfen. Wenn du es für nötig hältst: { $ask }
welcome-held-not-yours = Das hier ist für die Menschen, die sich um diese Community kümmern. Wenn etwas fehlt: { $ask }
welcome-button-held = Neue, die auf ihre Begrüßung warten
welcome-held-title = Wer auf eine Begrüßung wartet
welcome-held-nobody = Niemand wartet auf eine Begrüßung.
welcome-held-lines = { $count ->
    [one] Eine Person ist beigetreten und wurde noch nicht begrüßt.
   *[other] { $count } Menschen sind beigetreten und wurden noch nicht begrüßt.
}
welcome-held-names = Das sind: { $names }.
welcome-held-flood = Viele Menschen sind auf einmal beigetreten, darum wartet Hearth, bis es ruhiger ist. Du kannst jetzt alle in einer stillen Nachricht begrüßen.
welcome-held-paused = Hearth konnte im Begrüßungskanal nichts posten. Es versucht es von selbst wieder. { COMMAND("setup") } sagt, was zu tun ist.
welcome-held-off = Es ist kein Begrüßungskanal eingestellt, darum kann Hearth sie nicht begrüßen. Wähle einen mit { COMMAND("setup") }.
welcome-held-greeting = { $count ->
    [one] Eine Person wird jetzt in einer stillen Nachricht begrüßt.
   *[other] { $count } Menschen werden jetzt in einer stillen Nachricht begrüßt.
}

# What staff can look at

welcome-sample-name = Alex
welcome-sample-greeting = Die Begrüßung
welcome-sample-about = Was ist das hier?
welcome-sample-start = Die erste Seite
welcome-sample-back = Die erste Seite für Menschen, die zurückkommen

# Settings

settings-welcome = Begrüßung
settings-welcome-help = Begrüßt Menschen, die gerade beigetreten sind, und zeigt ihnen erste Schritte.
setting-welcome-channel = Begrüßungskanal
setting-welcome-channel-help = Hier begrüßt Hearth Menschen, wenn sie beigetreten sind.
setting-welcome-channel-first = Begrüßungskanal auswählen
setting-welcome-flood-joins = Viele Beitritte auf einmal
setting-welcome-flood-joins-help = Wenn in der Zeit darunter mehr Menschen beitreten als hier steht, hält Hearth die Begrüßungen zurück und sagt dem Team Bescheid.
setting-welcome-flood-seconds = Zeit für viele Beitritte
setting-welcome-flood-seconds-help = In wie vielen Sekunden so viele Menschen beitreten müssen, bis Hearth die Begrüßungen zurückhält.
unit-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Menschen
}
unit-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
unit-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
