# The record of who did what with reports.

audit-kept = You have worked with reports, or decided about applications. Hearth's record of who did what names you under a random name.
audit-kept-seen = People who handle reports see your deeds in the cases that they may see. You are named there until you erase this.
audit-kept-how-long = Since { $day }, until you erase it. The record then goes on without a name.
