# What a community sets for mentoring.

settings-mentors = Mentoring
settings-mentors-help = People here look for a mentor and hear back within three days, whatever the answer is.
setting-mentors-open = Mentoring is on
setting-mentors-open-help = People can then look for a mentor, and offer to be one.
setting-mentors-channel = Channel for private threads
setting-mentors-channel-help = Where two people wish for it, Hearth opens a private thread for them there.
setting-mentors-lead = Role of those who lead mentoring
setting-mentors-lead-help = They see offers, answers to check-ins and rounds, as organisers do.
setting-mentors-review = Look at offers first
setting-mentors-review-help = New offers then wait until somebody who leads mentoring lets them in.
setting-mentors-adults = Only adults in talks between two
setting-mentors-adults-help = One-to-one mentoring then needs both sides to say that they are 18 or older.
setting-mentors-office = Channel of the group office hours
setting-mentors-office-help = People for whom nobody was found are shown the way there.
setting-mentors-office-days = Group office hours after
setting-mentors-office-days-help = After this time without a mentor, people are invited to the group office hours.
setting-mentors-quiet-days = Ask quiet mentors after
setting-mentors-quiet-days-help = Hearth then asks once whether an offer still stands. Later it rests, until one press brings it back.
