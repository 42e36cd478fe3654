"""Where staff find what there is to do and to look at, and what became of the people who joined."""
