"""The private pages of conduct: for those who report, who handle cases, who are accused, and who organise."""
