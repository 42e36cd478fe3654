"""What is kept about you: shown, copied and erased, by each person for themselves."""
