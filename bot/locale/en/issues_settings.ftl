# What a community sets for first issues.

settings-issues = First issues
settings-issues-help = Newcomers find issues here that are truly free. Where these come from is on a page of its own.
setting-issues-digest-channel = Channel for fresh issues
setting-issues-digest-channel-help = Once a week Hearth posts a few fresh issues there, none twice within 30 days. Public thank-yous are posted there, too.
setting-issues-digest-role = Role for fresh issues
setting-issues-digest-role-help = A role that people choose themselves. It is mentioned in the weekly post; nobody else is.
setting-issues-digest-most = Fresh issues in a week
setting-issues-digest-most-help = How many stand in the weekly post at most.
setting-issues-hold-days = How long an issue is taken
setting-issues-hold-days-help = After this time Hearth asks how it goes. Nobody loses an issue by that.
setting-issues-alarm-under = Tell staff when fewer are left than
setting-issues-alarm-under-help = Where fewer are left of a kind of work, staff are told once. 0: never.
setting-issues-pushed-days = Only projects active within
setting-issues-pushed-days-help = Projects in which nothing has happened for longer are not shown.
setting-issues-needs-guide = Only projects with a guide
setting-issues-needs-guide-help = Shows only projects that have a guide for contributors.
setting-issues-needs-conduct = Only projects with a code of conduct
setting-issues-needs-conduct-help = Shows only projects that have a code of conduct.
setting-issues-needs-licence = Only projects with a licence
setting-issues-needs-licence-help = Shows only projects whose licence is known.
setting-issues-says-on-forge = Hearth may write under issues
setting-issues-says-on-forge-help = For people who linked their account and press for it, Hearth writes that they would like to work on an issue, where the project wants to be asked.
