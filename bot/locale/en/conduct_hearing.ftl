# Hearing the other side, what the accused read, and people who must not be brought together.

conduct-button-hear = Hear the other side
conduct-hear-title = The other side
conduct-hear-what = A message to whoever is accused goes out only after a second one of you has checked it: it must not show who reported.
conduct-hear-alone = **You are the only one who can see this case,** so nobody can check a message. Step back and let the contact outside help, or ask organisers to name more people.
conduct-hear-waiting = { $count ->
    [one] One message waits for a check.
   *[other] { $count } messages wait for a check.
}
conduct-hear-draft = Message to person { $number }
conduct-hear-choose = Check a message
conduct-hear-whom = Write to whom?
conduct-hear-intro = A second one of you checks this before it goes. Write nothing that shows who reported: no names, no exact times, no phrases from the report.
conduct-hear-words = Your message
conduct-hear-words-help = What it is about, and that you would like to hear their side.
conduct-hear-drafted = The message waits for a check. The others hear that there is news.
conduct-hear-sent = The message is sent.
conduct-hear-went-back = It went back with your note.
conduct-hear-taken-back = Your message is taken back. Whoever is accused has not read it.
conduct-hear-by = To { $name }, written by { $by }:
conduct-hear-change = What should be changed?
conduct-hear-back-intro = Your note goes to the people who handle this case.
conduct-button-write-to = Write a message
conduct-button-to-check = Hand it over for a check
conduct-button-send-it = Checked: send it
conduct-button-send-back = Send it back
conduct-button-take-back = Take it back
conduct-draft-own = You wrote this. Somebody else has to check it.
conduct-draft-over = This message was sent or taken back by now.
conduct-check-names = Does it name or describe whoever reported, or a witness?
conduct-check-times = Does it give a time or place that only few people know of?
conduct-check-phrases = Does it use words that stand in the report?
conduct-check-pronouns = Does it say he, she or another word that shows who it was?
conduct-check-number = Does it show how many people reported?
conduct-hint-name = Look at this: a name. { $words }
conduct-hint-time = Look at this: a time. { $words }
conduct-hint-phrase = Look at this: it stands in the report, too. { $words }
conduct-hint-pronoun = Look at this: a pronoun. { $words }
conduct-hint-link = Look at this: a link. { $words }

# Whoever is accused

conduct-part-title = A message from the conduct team
conduct-part-news = The people who look after the code of conduct have a message for you.
conduct-button-part = Read the message
conduct-button-answer-team = Answer
conduct-button-appeal-it = Appeal
conduct-part-answer-intro = This goes to the people who look after the code of conduct, and to nobody else.
conduct-part-words = Your answer
conduct-part-answered = Your answer is saved, and the team hears of it.
conduct-part-appeal-title = An appeal
conduct-part-appeal-words = Why should the decision be changed?
conduct-part-appealed = Your appeal is saved. You hear when there is an answer.
conduct-part-appeal-until = You can appeal once, until { $at }.
conduct-part-heard-by-handlers = People who did not decide will hear your appeal.
conduct-part-heard-by-cosigner = Somebody outside the server, who did not decide, will hear your appeal.
conduct-part-heard-by-nobody = Nobody here can hear an appeal who has not decided. Please turn to the contact outside.
conduct-part-outside = If you do not want to write here, you can turn to { $outside }, outside this server.
conduct-verdict-warning = **A warning,** { $at }:
conduct-verdict-limited = **Some activities are limited for some time,** { $at }:
conduct-verdict-suspension = **You are suspended for some time,** { $at }:
conduct-verdict-ban = **You are banned permanently,** { $at }:
conduct-answered-upheld = **Your appeal was right.** The case is looked at again. { $at }:
conduct-answered-stands = **The decision stands.** { $at }:
conduct-nothing-for-you = There is no message for you here.
conduct-appeal-over = You can no longer appeal: the time is over, or you have appealed already. What you have written is kept for a day.

# People who must not be brought together

conduct-button-apart = Keep people apart
conduct-apart-title = Keep people apart
conduct-apart-what = Hearth will not bring these two people together, such as in a match or at an event. It tells nobody why, not even them. It ends when you remove it here, or when the case is erased, 24 months after closing.
conduct-apart-pair = { $number }. { $one } and { $other }
conduct-apart-option = Pair { $number }
conduct-apart-add = Choose two people
conduct-apart-remove = Remove a pair
conduct-apart-added = From now on Hearth does not bring them together.
conduct-apart-removed = The pair is removed.
conduct-apart-two = Please choose two different people.
