"""Calendars as files: iCalendar read and written. Pure."""
