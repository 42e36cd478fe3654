# What /privacy says about reports.

conduct-kept-name = { $count ->
    [one] Your name with one report that you made
   *[other] Your name with { $count } reports that you made
}.
conduct-kept-name-seen = The people who handle the report see it, if they have no part in the case.
conduct-kept-name-sealed = Sealed apart from the report. To open it takes two people and a reason, and you are told.
conduct-kept-name-how-long = Until 30 days after the case is closed. If you asked to be asked how you are, until 90 days after.
conduct-kept-name-leaves = If you erase it, your name goes for good, and you can no longer come back to the report with this account. What you reported stays with the team without your name until 90 days after the case is closed, so that they can protect you and others.
conduct-kept-hours = When you want to hear of reports, set on { $day }.
conduct-kept-left = That you left on { $day }.
conduct-kept-left-seen = Nobody: it only lets you report from outside what happened here. It is stored without your account's number.
conduct-kept-left-how-long = Until { $day }, so that you can still report what happened here.
