# Words that every feature shares.

name = { $name }
list-and = { $first } und { $last }
list-comma = { $first }, { $last }
list-more = { $count ->
    [one] eine weitere Person
   *[other] { $count } weitere Personen
}

problem-unexpected = Bei uns ist etwas schiefgegangen. Was du schon gespeichert hattest, ist noch da.
    Bitte versuch es noch einmal. Wenn es wieder passiert, gib dem Orga-Team diese Kennung: { $reference }
problem-old-button = Dieser Button stammt aus einer früheren Version und führt nirgendwo mehr hin.
    Mit dem Befehl { COMMAND("start") } siehst du, was du jetzt tun kannst.

receipt-slow = Das waren viele Versuche hintereinander. Bitte versuch es nach { $until } noch einmal.
member-pending = Bitte nimm zuerst die Regeln dieser Community an. Dann kannst du weitermachen.
member-timed-out = Du bist in dieser Community gerade im Timeout, deshalb hat sich nichts geändert. Wenn er vorbei ist, kannst du weitermachen.
member-left = Du bist gerade nicht in dieser Community, deshalb hat sich nichts geändert.
member-unknown = Discord sagt gerade nicht, ob du in dieser Community bist. Es hat sich nichts geändert. Bitte versuch es in ein paar Minuten noch einmal.

wall-time = { $date } um { $time } Uhr ({ $zone })
