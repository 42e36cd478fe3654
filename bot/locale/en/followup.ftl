# Whoever asked for it hears from Hearth twice.

followup-start = Ask me later how it is going
followup-start-asked = When Hearth asks me how it is going
followup-title = Asking you later
followup-no-community = Hearth is in no community with you, so there is nothing to ask about yet.

# Asking for it

followup-before = If you like, Hearth asks you twice how it is going: in 3 days and in 14 days.
    Both times it shows you first steps again, and a person to talk to.
followup-before-where = It writes you a direct message if you take those from this server. If not, the message waits for you on { COMMAND("start") }.
followup-before-end = Nobody else hears of it, and one press ends it.
followup-button-yes = Yes, ask me later
followup-asked = You asked for this. Hearth gets in touch with you on { $first } and on { $last }.
followup-asked-once = You asked for this. Hearth gets in touch with you once more, on { $last }.
followup-asked-over = You asked for this, and Hearth has been in touch with you twice. No more of these messages will come.
followup-ended = Done. No more of these messages will come.
    If you change your mind, { COMMAND("start") } offers them again.
followup-read = It is good that you are here.
    { COMMAND("start") } shows you first steps whenever you like.

# What comes, as a direct message or on the first page

followup-message-first = Hello. You asked Hearth to get in touch with you about { $community }. How is it going?
followup-message-last = Hello again. You asked Hearth to get in touch with you twice about { $community }. This is the second time. How is it going by now?
    This is the last message of this kind.
followup-message-presses = No answer is needed. If you like, the buttons below show you first steps or bring you to a person.
followup-note-first = You asked Hearth to get in touch with you. How is it going? No answer is needed.
followup-note-last = You asked Hearth to get in touch with you twice. This is the second and last time. How is it going by now? No answer is needed.
followup-button-steps = Show me first steps
followup-button-person = I would like to talk to a person
followup-button-end = No more of these
followup-button-read = Thanks, I have read this

# Talking to a person

followup-person-title = Talk to a person
followup-person-ask = For any question: { $whom }
followup-person-greeters = The greeters of this community are people who like to meet newcomers. One press tells them that you would like to hear from them.
followup-button-greeters = Please greet me

# What is kept

followup-kept = On { $day } you asked Hearth to ask you later how it is going.
followup-kept-how-long = Until you end it, leave or erase it, or until { $day }.

# For staff: what newcomers see

followup-sample-before = Before somebody asks to hear from Hearth later
followup-sample-first = The message after 3 days
followup-sample-last = The message after 14 days
followup-sample-ended = After somebody has ended these messages
followup-sample-community = your community
