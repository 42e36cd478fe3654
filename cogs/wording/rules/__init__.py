"""What decides about wording: reads a text, holds it against term lists, and says what others may stumble over."""
