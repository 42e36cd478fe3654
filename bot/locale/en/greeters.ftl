# People greet people.

command-greet = greet
command-greet-description = See who waits for a hello

# What greeters read in their channel

greeters-notice = New here: { $names }.
greeters-notice-many = { $count ->
    [one] One person has just arrived.
   *[other] { $count } people have just arrived.
}
greeters-notice-unanswered = { $count ->
    [one] One first message has had no answer yet. You see it with { COMMAND("greet") }.
   *[other] { $count } first messages have had no answer yet. You see them with { COMMAND("greet") }.
}
greeters-notice-nobody-waits = Nobody who arrived here waits for a greeting any more.
greeters-notice-gone = There is nobody left to greet here.
greeters-status-asked = { $name } would like to be greeted.
greeters-status-taken = { $greeter } is going to greet { $name }.
greeters-status-met = { $name } has been greeted.
greeters-status-quiet = { $name } came quietly. Please let them come to you.
greeters-button-take = I'll greet them
greeters-link-greeting = Go to the greeting
greeters-button-page = See who waits

greeters-bring = { $name } wrote for the first time, in { $channel }. Nobody has answered yet.
greeters-bring-introduction = { $name } wrote an introduction in { $channel }. Nobody has answered yet.
greeters-bring-mentions = { $people }: you asked to be told.
greeters-bring-answered = Somebody new wrote for the first time, in { $channel }. They have had an answer.
greeters-button-answered = I have answered
greeters-link-message = Go to the message

# The page of who waits

greeters-page-title = Who waits for a hello
greeters-page-lines = A hello from a person is what helps most. A sentence is enough.
greeters-page-nobody = Nobody waits for a greeting right now.
greeters-line-waits = { $name } has been here for { $span }.
greeters-line-wished = { $name } has been here for { $span } and asked to be greeted.
greeters-span-minutes = less than an hour
greeters-span-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
greeters-span-days = { $count ->
    [one] one day
   *[other] { $count } days
}
greeters-choose-greet = Whom will you greet?
greeters-unanswered = **First messages that nobody has answered:**
greeters-unanswered-line = { $name }, waiting for { $span }: { $link }
greeters-choose-answered = Whom have you answered?
greeters-button-more = More people
greeters-button-mine = My part in this
greeters-only-greeters = This page is for the people who greet newcomers here.
    If you would like to be one of them, { $ask }
greeters-staff-waiting = Who waits for a hello

# Taking somebody

greeters-take-title = Whom will you greet?
greeters-take-lines = Several people arrived together. Choose one, so that each gets a hello.
greeters-taken-title = You are going to greet { $name }
greeters-taken-lines = Say hello to { $person } where they were greeted, or reply to something they wrote.
greeters-taken-wished = They asked to be greeted.
greeters-taken-until = The other greeters see that you are on it. After 24 hours somebody else can take over.
greeters-button-greeted = I have greeted them
greeters-button-back = I cannot after all
greeters-thanks-title = Thank you
greeters-has-other = { $greeter } is already going to greet { $name }.
greeters-came-quietly = This person came quietly. Please let them come to you.
greeters-nobody-left = Somebody has done this already, or the person is not here any more.
greeters-greeted = { $name } has been greeted. Thank you for taking the time.
greeters-given-back = That is fine. The others see that this person waits.
greeters-answered = Noted: somebody has answered.

# My part in this

greeters-mine-title = My part in this
greeters-mine-lines = You said that you would greet somebody.
greeters-choose-mine = Whom do you mean?
greeters-mine-nobody = You have promised nobody a greeting right now.
greeters-button-pause = Pause
greeters-button-resume = I am back
greeters-button-mention = Mention me when somebody waits too long
greeters-button-unmention = Do not mention me any more
greeters-paused = You are pausing. Nobody expects a greeting from you meanwhile, and you are not mentioned.
greeters-resumed = Good to have you back.
greeters-mention-on = Hearth will mention you when a first message stays without an answer.
greeters-mention-off = Hearth will not mention you any more.

# A wave under a greeting that names several people

greeters-wave-asked = You waved under a greeting that names several people.
greeters-button-wave = Say whom I greeted
greeters-wave-title = Whom did you greet?
greeters-wave-lines = Only you see this. The others then know who still waits for a hello.
greeters-choose-wave = Whom did you greet?
greeters-button-wave-nobody = Nobody in particular
greeters-wave-thanks = Noted. A wave is a good beginning.
greeters-wave-settled = Nothing is left to say about this wave.

# How newcomers wish to arrive

greeters-wish-title = How you arrive
greeters-wish-greet = You asked to be greeted. The people who greet newcomers here can see it.
greeters-wish-quiet = You came quietly. Nobody is asked to greet you.
greeters-button-wish-greet = I would like to be greeted
greeters-button-wish-quiet = I would rather come quietly
greeters-no-newcomer = This is for people who have just arrived here.

# Examples for staff

greeters-sample-name = Robin
greeters-sample-channel = #general
greeters-sample-notice = What greeters read when somebody arrives
greeters-sample-bring = What greeters read when nobody has answered

# Settings

settings-greeters = Greeters
settings-greeters-help = Brings newcomers together with people who say hello.
setting-greeters-role = Greeter role
setting-greeters-role-help = People with this role can use { COMMAND("greet") } and take newcomers upon themselves.
setting-greeters-role-first = Choose the greeter role
setting-greeters-channel = Greeters' channel
setting-greeters-channel-help = A private channel where greeters read who has arrived and who waits for an answer.
setting-greeters-channel-first = Choose the greeters' channel
setting-greeters-hours = Time for an answer
setting-greeters-hours-help = If nobody has answered a newcomer's first message after this long, greeters hear of it. Messages count that were written where everybody, or the greeter role, can read.
unit-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}

# What Hearth keeps

greeters-kept-claims = A greeter said they would greet a newcomer. One of the two is you.
greeters-kept-claims-how-long = Until the greeting has happened, at most 24 hours.
greeters-kept-choice = Whether you pause as a greeter, and whether you want to be mentioned.
greeters-kept-you-alone = Only you.
greeters-kept-choice-how-long = Until you change it.
greeters-kept-reactions = Waving hands and hushing faces under greetings: those that you gave, and those under your own greeting.
greeters-kept-reactions-how-long = 15 days.
greeters-kept-noticed = That greeters were told of your arrival.
greeters-kept-words = Where your first message stands and whether somebody has answered. Not what it says.
greeters-kept-with-arrival = As long as Hearth remembers your arrival.
greeters-kept-seen-by = The people who greet newcomers here.
