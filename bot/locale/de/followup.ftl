# Whoever asked for it hears from Hearth twice.

followup-start = Frag mich später, wie es läuft
followup-title = Später nachfragen
followup-no-community = Hearth ist in keiner Community mit dir. Deshalb gibt es noch nichts zu fragen.

# Asking for it

followup-before = Wenn du magst, fragt Hearth dich zweimal, wie es läuft: in 3 Tagen und in 14 Tagen.
    Beide Male zeigt es dir wieder erste Schritte und einen Menschen zum Reden.
followup-before-where = Es schreibt dir eine Direktnachricht, wenn du sie von diesem Server annimmst. Sonst wartet die Nachricht bei { COMMAND("start") } auf dich.
followup-before-end = Niemand sonst erfährt davon, und ein Druck auf den Knopf beendet es.
followup-button-yes = Ja, frag mich später
followup-asked = Du hast darum gebeten. Hearth meldet sich bei dir am { $first } und am { $last }.
followup-ended = Erledigt. Es kommen keine solchen Nachrichten mehr.
    Wenn du es dir anders überlegst, findest du sie wieder bei { COMMAND("start") }.
followup-read = Schön, dass du da bist.
    { COMMAND("start") } zeigt dir erste Schritte, wann immer du magst.

# What comes, as a direct message or on the first page

followup-message-first = Hallo. Du hast Hearth gebeten, sich wegen { $community } bei dir zu melden. Wie läuft es?
followup-message-last = Hallo, da ist Hearth noch einmal. Du hast darum gebeten, ein zweites Mal wegen { $community } zu hören. Wie läuft es inzwischen?
    Das ist die letzte Nachricht dieser Art.
followup-message-presses = Du brauchst nicht zu antworten. Wenn du magst, zeigen dir die Knöpfe unten erste Schritte oder bringen dich zu einem Menschen.
followup-note-first = Du hast Hearth gebeten, sich bei dir zu melden. Wie läuft es? Du brauchst nicht zu antworten.
followup-note-last = Du hast Hearth gebeten, sich ein zweites Mal bei dir zu melden. Wie läuft es inzwischen? Du brauchst nicht zu antworten, und dies ist das letzte Mal.
followup-button-steps = Zeig mir erste Schritte
followup-button-person = Ich möchte mit einem Menschen reden
followup-button-end = Keine solchen Nachrichten mehr
followup-button-read = Danke, habe ich gelesen

# Talking to a person

followup-person-title = Mit einem Menschen reden
followup-person-ask = Bei jeder Frage: { $whom }
followup-person-greeters = In dieser Community gibt es Menschen, die gern Neue begrüßen. Ein Druck auf den Knopf sagt ihnen, dass du gern von ihnen hören möchtest.
followup-button-greeters = Bitte begrüßt mich

# What is kept

followup-kept = Am { $day } hast du Hearth gebeten, später zu fragen, wie es läuft.
followup-kept-how-long = Bis du es beendest, gehst oder es löschst, oder bis { $day }.

# For staff: what newcomers see

followup-sample-before = Bevor jemand darum bittet, später gefragt zu werden
followup-sample-first = Die Nachricht nach 3 Tagen
followup-sample-last = Die Nachricht nach 14 Tagen
followup-sample-ended = Nachdem jemand diese Nachrichten beendet hat
followup-sample-community = deine Community
