"""What is decided about mentoring: pure functions over plain values, which know no Discord and no database."""
