"""Mentees and mentors find each other, keep going, and part well."""
