"""What is decided about issues: pure functions over plain values, which know no Discord and no database."""
