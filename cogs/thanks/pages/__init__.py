"""The pages of thanks, one file for each thing that somebody comes to do."""
