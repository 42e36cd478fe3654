"""A person introduces themselves in words that they have looked over, and can take them back."""
