"""What a text is meant for, where words are looked over before others read them (bot/looking_over.py)."""

from __future__ import annotations

PLAIN, ANNOUNCEMENT, JOB = "plain", "announcement", "job"
"""Any text; what is posted for many, such as an event; a job ad, or a call to apply for something."""
KINDS = (PLAIN, ANNOUNCEMENT, JOB)
EVENT = "event"
"""An announcement whose own page looks at hours, days, pictures, capitals and emoji: whoever asks wants the rest.
It is none of the kinds that a person chooses."""
