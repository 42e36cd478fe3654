"""People greet people: who waits for a hello, who gives it, and whose first words nobody has answered."""
