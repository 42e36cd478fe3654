# The first meeting.

command-start = start
command-start-description = Sieh dir gute erste Schritte an

welcome-greeting = { $count ->
    [one] Willkommen, { $names }! Schön, dass du da bist.
   *[other] Willkommen, { $names }! Schön, dass ihr da seid.
}
    Die Buttons unten antworten sofort. Die Antwort sieht nur, wer auf den Button drückt.
welcome-button-start = Zeig mir erste Schritte
welcome-button-about = Was ist das hier?
welcome-button-looking = Ich schaue mich nur um

welcome-start-title = Gute erste Schritte
welcome-start-lines = Such dir aus, was zu dir passt. Mit { COMMAND("start") } kommst du jederzeit hierher zurück.
welcome-start-more = Weitere Schritte

welcome-about-title = Was ist das hier?
welcome-about-lines = Das hier ist eine Open-Source-Community, und alle sind willkommen.
    Zum Mitlesen brauchst du keine Erfahrung und keine Erlaubnis.
    Hearth ist der Bot der Community. Er zeigt dir erste Schritte und bringt dich zu Menschen, die dir helfen können.
    Deine Nachrichten liest er nicht.
welcome-kept-arrival = Du bist am { $day } beigetreten, und dein Name war damals { $name }.
welcome-kept-leaving = Du bist am { $day } unter dem Namen { $name } beigetreten und am { $left } gegangen.
welcome-kept-seen-by = Niemand. Hearth nutzt es, um dich einmal zu begrüßen. Die Begrüßung selbst können alle in dem Kanal lesen, in dem sie steht.

welcome-looking = So fängt man gut an. Schau dich um, so lange du magst.
    Wenn du einen ersten Schritt machen möchtest, nutze den Befehl { COMMAND("start") }.

# Settings

settings-welcome = Begrüßung
settings-welcome-help = Begrüßt Menschen, die gerade beigetreten sind, und zeigt ihnen erste Schritte.
setting-welcome-channel = Begrüßungskanal
setting-welcome-channel-help = Hier begrüßt Hearth Menschen, wenn sie beigetreten sind.
setting-welcome-channel-first = Begrüßungskanal auswählen
