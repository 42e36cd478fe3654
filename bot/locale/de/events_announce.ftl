### Announcing events: when, what became of the announcement, and Discord's own list.

# Settings

setting-events-zone = Stadt für die Ruhezeit
setting-events-zone-help = Die Ruhezeit gilt nach der Uhr dieser Stadt. Ohne Stadt kündigt Hearth zu jeder Stunde an.
setting-events-quiet-from = Ruhe ab
setting-events-quiet-from-help = Ab dann kündigt Hearth nichts an, außer wenn etwas noch vor dem Ende der Ruhezeit beginnt.
setting-events-quiet-until = Ruhe bis
setting-events-quiet-until-help = Dann kündigt Hearth an, was gewartet hat. Zweimal dieselbe Stunde heißt: keine Ruhezeit.
unit-oclock = { $count } Uhr

# Announcements

events-announce-role = { $role }: Das könnte etwas für euch sein.
events-is-over = **Das ist vorbei.** Danke an alle, die da waren.
events-announce-waits = Der nächste Termin, von dem noch niemand weiß, wird am { $at } angekündigt.
events-announce-taken-away = Die Ankündigung wurde von Hand gelöscht. Die Veranstaltung findet trotzdem statt. Wer zugesagt hat, sieht sie weiter mit { COMMAND("event mine") }.
events-button-announce-again = Noch einmal ankündigen
events-announce-again-told = Sie wird im Kanal für Veranstaltungen noch einmal angekündigt.

# Discord's own list

events-native-answer = Sag, ob du kommst: { $link }
events-native-answer-by-command = Bald steht es im Kanal für Veranstaltungen. Dort kannst du sagen, ob du kommst.
events-native-interested-is = Discords „Interessiert“ sehen alle. Die Leitung erfährt dadurch nicht, dass du kommst.
events-native-interested =
    { $count ->
        [one] In Discords eigener Liste der Events hat eine Person „Interessiert“ gewählt.
       *[other] In Discords eigener Liste der Events haben { $count } Menschen „Interessiert“ gewählt.
    } Alle können sehen, wer. Es ist keine Antwort an dich, und Hearth zählt es nicht als Zusage.
events-native-gone = „{ $title }“ ({ $at }) wurde von Hand aus Discords eigener Liste der Events gelöscht. Ist es abgesagt? Bis das jemand sagt, findet es statt.
events-button-native-cancelled = Ja, absagen
events-button-native-back = Nein, wieder in die Liste setzen
events-native-back = Es findet statt und steht gleich wieder in Discords Liste.
finding-events-native-full = Discords eigene Liste der Events ist voll. Sie fasst 100, und einige Veranstaltungen von Hearth stehen nicht darin.
finding-events-native-full-fix = Lösche oder beende in Discords Liste Events, die niemand mehr braucht. Hearth versucht es jede Stunde wieder. Die Ankündigungen kommen trotzdem.
finding-events-native-refused = Hearth darf keine Veranstaltungen in Discords eigene Liste der Events setzen.
finding-events-native-refused-fix = Öffne die Servereinstellungen, dann „Rollen“, dann die Rolle von Hearth, und erlaube „Events erstellen“. Oder schalte in den Einstellungen zu Veranstaltungen Discords eigene Liste aus. Die Ankündigungen kommen trotzdem.
finding-events-native-channel = Hearth darf eine Veranstaltung, die in { $channel } stattfindet, nicht in Discords eigene Liste der Events setzen.
finding-events-native-channel-fix = Öffne die Einstellungen von { $channel }, dann „Berechtigungen“. Füge Hearth dort hinzu und erlaube „Kanal ansehen“, „Verbinden“ und „Events erstellen“. In einem Stage-Kanal braucht Hearth auch „Kanal verwalten“, „Mitglieder stummschalten“ und „Mitglieder verschieben“. Die Ankündigungen kommen trotzdem.
finding-events-native-gone = „{ $name }“ wurde von Hand aus Discords eigener Liste der Events gelöscht.
finding-events-native-gone-fix = Wenn es abgesagt ist, sag es mit { COMMAND("event manage") } ab. Wenn nicht, setz es dort wieder in die Liste. Bis das jemand sagt, findet es statt.
