"""What people see of wording."""
