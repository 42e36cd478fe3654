# The page /staff: what there is to do and to look at for staff.

command-staff = staff
command-staff-description = See what there is to do and to look at for staff

staff-title = For staff
staff-lines = What would you like to look at? Only you see these pages.
staff-more = More
staff-button-home = Back to the staff page
staff-only = This page is for the people who help to run this server.
    If you would like to help too, or need something, { $ask }

# What became of the people who joined

staff-button-counts = What became of newcomers, in numbers
staff-counts-title = What became of newcomers, in numbers
staff-counts-lines = These are whole weeks, from Monday to Sunday in UTC. The week that still runs is not counted.
staff-counts-period = **The last { $weeks } whole weeks**
    From { $since } to { $until }
staff-counts-joined = Joined: { $count }
staff-counts-met = Greeted by a person: { $count }
staff-counts-answered = Got an answer from a person: { $count }
staff-counts-stepped = Took a first step, such as an introduction: { $count }
staff-counts-none = not shown
staff-counts-hidden = A number is not shown where it, or what can be worked out from it, is below { $under }. This keeps single people out of sight.
staff-counts-who = Nobody is named here, and nobody is ranked. People who left more than 30 days ago, and people who had their data erased, are not counted any more.
staff-counts-known = What is known: in a trial with 57,084 accounts, automatic welcome messages alone changed nothing.
    Suggested tasks, personal invitations and replies from people within 48 hours did better.
    These numbers do not say why somebody stayed or left.
