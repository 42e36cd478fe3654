"""What is decided about applications: pure functions over plain values, which know no Discord and no database."""
