# People introduce themselves, in words that they have looked over.

introductions-start = Introduce myself
introductions-start-mine = My introduction
introductions-title = Your introduction
introductions-no-community = Hearth is in no community with you, so there is nowhere to introduce yourself yet.

# Before a word is written

introductions-readers = Your introduction will be posted in { $channel }.
    Everybody who can read that channel will see it, together with the name of your account.
introductions-approve = Nothing is posted before you have looked it over and pressed the button that posts it.
introductions-any-time = You can take it back at any time, with { COMMAND("start") }.

# The form; the labels are the headings of what is posted, too

introductions-label-name = What to call me
introductions-label-brings = What brings me here
introductions-label-learn = What I would like to do or learn
introductions-label-talk = How to talk with me best
introductions-help-name = If you leave this open, your name in this community is used.
introductions-help-brings = A sentence or two is plenty.
introductions-help-learn = Ideas, a project, a question. You can leave this open.
introductions-help-talk = For example: in writing, slowly, in Spanish. You can leave this open.
introductions-too-much = Special signs and new lines need extra room, so this does not fit. Please shorten it a little.
introductions-button-preview = See how it will look

# How it will look

introductions-preview = This is exactly what will be posted in { $channel }:
introductions-preview-ask = Do you want to post it?
introductions-button-post = Post it
introductions-button-change = Change it
introductions-hello = { $name } ({ $account }) says hello.
introductions-part = **{ $label }**
    { $words }

# What becomes of it

introductions-on-its-way = Your introduction is on its way.
introductions-stands = Your introduction stands in { $channel }.
introductions-waits = Your introduction waits until its channel is open again. It is kept sealed until then.
introductions-button-take-back = Take it back
introductions-taken-back = Your introduction is taken back. If it was posted, Hearth deletes it as soon as it can reach the channel.
    You can write a new one whenever you like.

# When it cannot go on

introductions-one-stands = You have introduced yourself here already. To write a new one, take the first one back with { COMMAND("start") }.
introductions-none = You have no introduction here that could be taken back.
introductions-closed = Introductions are closed here at the moment. What you have written is kept for a day.
introductions-pending = Please accept the rules of this community first. What you have written is kept for a day.
introductions-timed-out = You are timed out in this community at the moment, so nothing of yours can be posted. What you have saved is kept for a day.
introductions-left = You are not in this community at the moment, so nothing was posted.
    What you have saved is kept for a day. When you are back, you can go on from there.
introductions-unknown = Hearth cannot see at the moment whether you are in this community. What you have saved is kept. Please try again a little later.

# What is kept

introductions-kept-words = You wrote an introduction that is not posted yet.
introductions-kept-words-how-long = Until it is posted or you take it back, for 30 days at most. It is stored sealed.
introductions-kept-place = Your introduction stands in { $channel }. If you erase this, Hearth deletes it there.
introductions-kept-place-seen = Everybody who can read the channel sees the introduction.
introductions-kept-place-how-long = Until you take it back, somebody deletes the message, or 30 days after you leave.

# For staff: what newcomers see

introductions-sample = An introduction, as it is posted
introductions-sample-before = Before somebody introduces themselves
introductions-sample-sent = After somebody introduced themselves
introductions-sample-waits = An introduction that waits for its channel
introductions-sample-taken = An introduction that was taken back
introductions-sample-channel = the channel for introductions
introductions-sample-brings = I use this software at work and would like to give something back.
introductions-sample-talk = In writing, please. I need a little time to answer.

# Settings

settings-introductions = Introductions
settings-introductions-help = Lets people introduce themselves. Hearth posts only what they have looked over.
setting-introductions-channel = Channel for introductions
setting-introductions-channel-help = Hearth posts here what people write to introduce themselves. Without a channel, nobody is asked to.
setting-introductions-channel-first = Choose the channel for introductions
