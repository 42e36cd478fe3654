# Whoever asked for it hears from Hearth twice.

followup-start = Frag mich später, wie es läuft
followup-start-asked = Wann Hearth sich bei mir meldet
followup-title = Später nachfragen
followup-no-community = Hearth ist in keiner Community mit dir. Deshalb gibt es noch nichts zu fragen.

# Asking for it

followup-before = Wenn du magst, fragt Hearth dich zweimal, wie es läuft: in 3 Tagen und in 14 Tagen.
    Beide Male zeigt dir Hearth wieder erste Schritte und einen Menschen, mit dem du reden kannst.
followup-before-where = Hearth schreibt dir eine Direktnachricht, wenn du sie von diesem Server zulässt. Sonst wartet die Nachricht bei { COMMAND("start") } auf dich.
followup-before-end = Niemand sonst erfährt davon, und mit einem Button kannst du es beenden.
followup-button-yes = Ja, frag mich später
followup-asked = Du hast darum gebeten. Hearth meldet sich am { $first } und am { $last } bei dir.
followup-asked-once = Du hast darum gebeten. Hearth meldet sich noch einmal bei dir, am { $last }.
followup-asked-over = Du hast darum gebeten, und Hearth hat sich zweimal bei dir gemeldet. Es kommen keine solchen Nachrichten mehr.
followup-ended = Erledigt. Es kommen keine solchen Nachrichten mehr.
    Wenn du es dir anders überlegst, findest du sie wieder bei { COMMAND("start") }.
followup-read = Schön, dass du da bist.
    { COMMAND("start") } zeigt dir erste Schritte, wann immer du magst.

# What comes, as a direct message or on the first page

followup-message-first = Hallo. Du hast Hearth gebeten, sich wegen { $community } bei dir zu melden. Wie läuft es?
followup-message-last = Hallo, hier ist noch einmal Hearth. Du hattest Hearth gebeten, sich wegen { $community } zweimal bei dir zu melden. Das ist das zweite Mal. Wie läuft es inzwischen?
    Das ist die letzte Nachricht dieser Art.
followup-message-presses = Du brauchst nicht zu antworten. Wenn du magst, zeigen dir die Buttons unten erste Schritte oder bringen dich zu einem Menschen.
followup-note-first = Du hast Hearth gebeten, sich bei dir zu melden. Wie läuft es? Du brauchst nicht zu antworten.
followup-note-last = Du hattest Hearth gebeten, sich zweimal bei dir zu melden. Das ist das zweite und letzte Mal. Wie läuft es inzwischen? Du brauchst nicht zu antworten.
followup-button-steps = Zeig mir erste Schritte
followup-button-person = Ich möchte mit einem Menschen reden
followup-button-end = Diese Nachrichten beenden
followup-button-read = Danke, das habe ich gelesen

# Talking to a person

followup-person-title = Mit einem Menschen reden
followup-person-ask = Bei Fragen aller Art: { $whom }
followup-person-greeters = Im Begrüßungsteam dieser Community sind Menschen, die gern Neue kennenlernen. Mit einem Button erfahren sie, dass du gern von ihnen hören möchtest.
followup-button-greeters = Ich möchte begrüßt werden

# What is kept

followup-kept = Am { $day } hast du Hearth gebeten, später zu fragen, wie es läuft.
followup-kept-how-long = Bis du es beendest, gehst oder es löschst, oder bis zum { $day }.

# For staff: what newcomers see

followup-sample-before = Bevor jemand darum bittet, später gefragt zu werden
followup-sample-first = Die Nachricht nach 3 Tagen
followup-sample-last = Die Nachricht nach 14 Tagen
followup-sample-ended = Nachdem jemand diese Nachrichten beendet hat
followup-sample-community = deine Community
