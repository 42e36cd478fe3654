"""The pages of mentoring, one file for each thing that somebody comes to do."""
