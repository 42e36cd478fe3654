# Mentoring that goes on: the place, the goal, how it goes, a pause, the end, thanks.

# The place

mentors-thread-name = Mentoring
mentors-thread-who = { $mentor } and { $mentee }, this is your place. { $mentor } mentors { $mentee }: { $format }.
mentors-thread-next = Say hello whenever you like. The button shows what you two agreed on, and is seen by you alone.
mentors-thread-readers = You two can read this thread, and so can people who may manage threads here.
mentors-goes-thread = Your place is { $thread }. You two can read it, and so can people who may manage threads here.
mentors-goes-direct = No private thread could be opened. You can write to each other in direct messages.
mentors-goes-paused = It pauses until { $day }.
mentors-news-no-thread-mentor = { $person } is your mentee now. No private thread could be opened, so please write to each other in direct messages.
mentors-news-no-thread-mentee = { $person } is your mentor now. No private thread could be opened, so please write to each other in direct messages.

# What both agree on

mentors-goal-title = What you two want to reach
mentors-label-together = What you two want to reach
mentors-help-together = In your own words. You two alone read it.
mentors-label-together-weeks = How long it may take
mentors-help-together-weeks = It counts from the moment that both of you agree.
mentors-goal-shown = What you two want to reach: { $goal }
mentors-goal-weeks = For: { $weeks }.
mentors-goal-none = You two have not written down yet what you want to reach. You need not.
mentors-goal-both = You both agree to it.
mentors-goal-waits = { $person } has not agreed to it yet.
mentors-goal-waits-for-you = { $person } wrote this. It counts once you agree, too.
mentors-goal-kept = This is kept. { $person } hears so, and it counts once they agree, too.
mentors-goal-agreed = You both agree now, until { $day }.
mentors-goal-changed = This was changed meanwhile, or is not there any more. Please look at it again.
mentors-button-going = See how it stands
mentors-button-goal = Write down a goal
mentors-button-goal-change = Change the goal
mentors-button-agree = I agree
mentors-button-stops = Pause, finish or stop
mentors-button-back = Back
mentors-news-goal = { $person } has written down what you two could reach. It counts once you agree, too.
mentors-news-agreed = { $person } agrees to your goal. It is planned until { $day } now.

# A pause

mentors-rest-ask = For how long would you like to pause? It goes on by itself after that, and you can end it earlier.
mentors-paused-already = This pauses already.
mentors-not-your-pause = Only who began the pause can end it before its time.
mentors-over-already = This mentoring is over by now. { COMMAND("mentor mine") } shows what there is.
mentors-news-paused = { $person } pauses until { $day }. That says nothing about you.
mentors-news-meanwhile = If you like, you can look for somebody else meanwhile. You are first in line then, and nothing changes between you two.
mentors-news-silent = Hearth has not heard from { $person } for a while. Your mentoring stays as it is.
mentors-news-resumed-mentor = The pause is over. You mentor { $person } again.
mentors-news-resumed-mentee = The pause is over. { $person } mentors you again.
mentors-button-meanwhile = Look for somebody else meanwhile

# The end

mentors-stop-ask = What would you like? Nothing here needs a reason.
mentors-button-done = We are done
mentors-button-another = I need another mentor
mentors-button-stop = Stop here
mentors-button-longer = Some weeks more
mentors-button-part-yes = Yes
mentors-longer-ask = For how much longer would you like to go on?
mentors-part-ask-done = Are you and { $person } done with what you set out to do? They hear so.
mentors-part-ask-stop = Should your mentoring with { $person } end here? They hear it kindly, and without a reason.
mentors-part-ask-another = Would you like another mentor? Your mentoring with { $person } ends then. They hear it kindly, and without a reason. You keep your place in the queue.
mentors-parted-done = Well done, both of you.
mentors-parted-stop = Your mentoring with { $person } has ended. Thank you for the time that you gave it.
mentors-parted-another = Your mentoring with { $person } has ended. They hear it kindly.
mentors-first-in-line = You are first in line for another mentor. Nobody has been asked yet: you choose.
mentors-button-suits = Show me who suits
mentors-news-over = The time that you planned with { $person } is over.
mentors-news-over-how = Are you done, or would you like some weeks more? If nobody answers within four weeks, Hearth takes it to be done.
mentors-news-longer = { $person } would like to go on until { $day }. If that does not suit you, you can stop whenever you like.
mentors-news-left-mentor = { $person } has left the community, so your mentoring has ended. Your seat is free again.
mentors-news-left-mentee = { $person } has left the community, so your mentoring has ended. That says nothing about you.
mentors-gone-mentor = The person whom you mentored has had everything erased that Hearth kept about them, so your mentoring has ended here. That says nothing about you. Your seat is free again.
mentors-gone-mentee = The person who mentored you has had everything erased that Hearth kept about them, so your mentoring has ended here. That says nothing about you.
mentors-news-ended-mentor = Your mentoring with { $person } has ended. That needs no reason, and says nothing about you. Thank you for the time that you gave. Your seat is free again.
mentors-news-ended-mentee = Your mentoring with { $person } has ended. That needs no reason, and says nothing about you.
mentors-news-done-mentor = { $person } says that you two are done. Well done!
mentors-news-done-mentee = { $person } says that you two are done. Well done!

# Thanks

mentors-button-thank = Say thank you
mentors-button-thank-yes = Say thank you now
mentors-thank-ask = They hear that you thank them. They choose whether others hear of it, too. Then only they are named, not you.
mentors-thanked-now = { $person } hears that you thank them.
mentors-news-thanked = { $person } thanks you for your time together.
mentors-news-thanked-public = If you like, Hearth says in { $channel } that you were thanked. Only you are named.
mentors-button-thanks-public = Say it publicly
mentors-button-thanks-private = Keep it between us
mentors-button-thanks-none = Rather no thanks
mentors-thanks-public = Hearth says it there now.
mentors-thanks-private = It stays between you two.
mentors-thanks-none = That is fine. Nobody else hears of it.
mentors-thanks-nowhere = There is no channel for it here at the moment.
mentors-thanks-said-mentor = { $person }, thank you for being a mentor here.
mentors-thanks-said-mentee = { $person }, well done. Somebody thanks you for your time together.
setting-mentors-thanks-channel = Channel for public thanks
setting-mentors-thanks-channel-help = Only whoever was thanked and wishes for it is named there.

# How it goes

mentors-check-ask = How is it going with { $person }?
mentors-check-readers = People who lead mentoring here can read your answer. The other side cannot, and does not learn whether you answered.
mentors-button-check-well = It goes well
mentors-button-check-stuck = We are stuck
mentors-button-check-other = Something else
mentors-check-well = Good to hear. Thank you.
mentors-check-stuck = Thank you for saying so. Somebody who leads mentoring here will see it.
mentors-check-other = Thank you for saying so. Somebody who leads mentoring here will see it.
mentors-button-check-words = Add a few words
mentors-check-title = In your own words
mentors-label-check = What should they know?
mentors-help-check = Only people who lead mentoring here read it. The other side does not.
mentors-check-kept = This is kept. Somebody who leads mentoring here will read it.
mentors-staff-checks = Mentoring: who would like help
mentors-checks-title = Who would like help
mentors-checks-what = { $count ->
    [0] Nobody has said that they would like help.
    [one] One person has said that they are stuck, or something else.
   *[other] { $count } people have said that they are stuck, or something else.
}
mentors-checks-careful = The other side must not learn of it. What people said of a mentoring that you are in yourself is not shown to you.
mentors-checks-stuck-mentor = { $person }, who mentors { $other }, says that they are stuck ({ $day }).
mentors-checks-stuck-mentee = { $person }, whom { $other } mentors, says that they are stuck ({ $day }).
mentors-checks-other-mentor = { $person }, who mentors { $other }, says something else ({ $day }).
mentors-checks-other-mentee = { $person }, whom { $other } mentors, says something else ({ $day }).
mentors-checks-gone = { $person } says that they are stuck, or something else ({ $day }). The other side has had their data erased.
mentors-checks-words = In their own words: { $words }
mentors-button-checks-seen = Seen

# Mentors who are silent, and what cannot be

mentors-quiet-nudged = { $count ->
    [one] Hearth has not heard from you as a mentor for a while. Does your offer still stand? Without an answer it rests after a day, until you press once.
   *[other] Hearth has not heard from you as a mentor for a while. Does your offer still stand? Without an answer it rests after { $count } days, until you press once.
}
mentors-quiet-rests = Your offer rests, since Hearth had not heard from you for a while. One press brings it back. Whoever you mentor now stays with you.
mentors-button-awake = I am still here
mentors-cannot-now = This cannot be done at the moment. The people who run this community can tell you more.
