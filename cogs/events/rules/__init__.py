"""What is decided about events: pure functions over plain values, which know no Discord and no database."""
