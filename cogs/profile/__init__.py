"""What people like to tell about themselves: never required, sealed, and removed with one press."""
