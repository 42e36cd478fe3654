# Updates: one sentence that is the same for everything, and the page behind it.

updates-notice = Bei Hearth gibt es etwas Neues für dich.
updates-button = Ansehen
updates-title = Neues für dich
updates-in = In { $community }:
updates-nothing = Gerade gibt es nichts Neues für dich.
