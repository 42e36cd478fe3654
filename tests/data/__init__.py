"""What Hearth remembers, tried on SQLite and on PostgreSQL alike."""
