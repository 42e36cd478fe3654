"""What is decided about decisions: pure functions over plain values, which know no Discord and no database."""
