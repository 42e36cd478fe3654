"""The pages of learning, one file for each thing that somebody comes to do."""
