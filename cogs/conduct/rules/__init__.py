"""The decisions of conduct: pure functions over plain values."""
