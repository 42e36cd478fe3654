"""Thanks in one's own words, and letters that say what somebody was thanked for."""
