"""What decisions show: proposals, votes, ballot papers, results."""
