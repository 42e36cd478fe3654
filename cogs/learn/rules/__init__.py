"""What is decided about learning: pure functions over plain values, which know no Discord and no database."""
