"""First issues that are truly free, for people who say what they look for; and company while they work on one."""
