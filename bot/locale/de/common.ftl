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
