# Thanks: giving them, deciding about them, and what is kept.

command-thanks = thanks
command-thanks-description = Thank somebody, or read thanks for you
thanks-title = Thanks
thanks-start = Thank somebody
thanks-staff = Work that is seldom thanked
thanks-no-community = You share no server with Hearth in which people can thank each other.
thanks-closed = People cannot thank each other by Hearth here. Organisers can switch it on in { COMMAND("setup") }.
thanks-home = Thank somebody in your own words, for any kind of work. They decide whether anybody else reads it. Nobody is counted or compared.
thanks-button-give = Thank somebody
thanks-button-received = Thanks for you
thanks-button-given = Thanks from you
thanks-button-home = Back to the beginning
thanks-button-to-received = Back to thanks for you
thanks-button-next = Next ones
thanks-button-before = Previous ones

thanks-give-title = Thank somebody
thanks-intro = Only the person whom you thank reads this, with your name. They can show it publicly with your name, keep it for themselves, or rather not have it.
thanks-intro-apart = If they ask for a letter of contribution, your words can stand in it, without your name. You can take your thanks back at any time.
thanks-page = Your thanks
thanks-label-who = Whom you thank
thanks-label-kind = For what kind of work
thanks-label-words = In your own words
thanks-help-words = What they did, and what it changed for you.
thanks-button-send = Send it
thanks-sent = Thank you. They hear that they have an update in Hearth.
thanks-not-oneself = It is good to thank yourself, but Hearth passes thanks on to others.
thanks-enough-today = { $count } times a day is as often as Hearth passes thanks on. Tomorrow you can thank somebody again.
thanks-cannot-pass-on = Hearth cannot pass thanks on to this account now. There can be several reasons, and none of them says anything about you. Perhaps you can tell them yourself.

thanks-note = Somebody thanks you.
thanks-button-read = Read it
thanks-received-title = Thanks for you
thanks-received = You decide about each of them, and can decide anew at any time.
thanks-received-none = There are no thanks for you here at the moment.
thanks-received-one = { $person } thanks you for: { $kind }
thanks-words = { $words }
thanks-state-waiting = Nobody else reads this unless you want that.
thanks-state-private = You keep this for yourself.
thanks-state-public = This is public. It is posted as soon as the channel for thanks is open to Hearth.
thanks-state-posted = This is public, in { $channel }.
thanks-button-public = Show it publicly
thanks-button-private = Keep it for me
thanks-button-rather-not = Rather not
thanks-button-remove = Remove it
thanks-now-public = It is posted in the channel for thanks, with both names and without a ping.
thanks-now-private = Nobody but you two reads it.
thanks-now-gone = It is gone, for both of you.
thanks-gone = These thanks are not there any more.
thanks-no-channel = Organisers have set no channel for public thanks. You can keep it for yourself.
thanks-button-letter = Letter of contribution
thanks-button-want-none = I want no thanks here
thanks-button-want-some = Thanks are welcome again
thanks-none-now = From now on Hearth passes no thanks on to you. Nobody learns why.
thanks-some-now = Thanks can reach you again.
thanks-none-stands = Hearth passes no thanks on to you at the moment, since you want none.

thanks-given-title = Thanks from you
thanks-given = Thanks that are not here any more were removed, by you or by the other person.
thanks-given-none = There are no thanks from you here at the moment.
thanks-given-one = To { $person }, for: { $kind }
thanks-button-take-back = Take it back
thanks-taken-back = It is taken back. If it was public, its message goes, too.
thanks-posted = { $giver } thanks { $person } for: { $kind }

thanks-kind-mentoring = mentoring
thanks-kind-welcoming = welcoming people
thanks-kind-answering = answering questions
thanks-kind-triage = sorting issues
thanks-kind-reviewing = reviewing
thanks-kind-code = code
thanks-kind-testing = testing
thanks-kind-docs = documentation
thanks-kind-translation = translation
thanks-kind-design = design
thanks-kind-accessibility = accessibility
thanks-kind-events = events
thanks-kind-moderating = keeping the peace
thanks-kind-care = care for people
thanks-kind-organising = organising
thanks-kind-other = something else

# Settings

settings-thanks = Thanks
settings-thanks-help = People thank each other in their own words. The thanked person decides who reads it.
setting-thanks-open = Thanks are on
setting-thanks-open-help = People can then thank each other with { COMMAND("thanks") }, five times a day.
setting-thanks-channel = Channel for public thanks
setting-thanks-channel-help = Without it, thanks stay between two people.
setting-thanks-letters = Letters of contribution
setting-thanks-letters-help = People can then take along a signed letter that says what they were thanked for.

# What is kept

thanks-kept-received = Thanks to you: { $count }.
thanks-kept-received-seen = You and who wrote them; where you made them public, everybody.
thanks-kept-given = Thanks from you: { $count }.
thanks-kept-given-seen = You and whom you thanked; where they made them public, everybody.
thanks-kept-how-long = Until one of you removes them, or has their data erased.
thanks-kept-days = How often you thanked somebody on the last days.
thanks-kept-days-how-long = Three days.
thanks-kept-refuses = You want no thanks by Hearth.
thanks-kept-refuses-how-long = Until you want them again.
