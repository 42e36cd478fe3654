# Deciding: what is proposed, who agrees, closing, sealed names and appeals.

conduct-decide-title = Deciding
conduct-nothing-proposed = Nothing is proposed yet.
conduct-nobody-accused = To hear somebody or to propose a measure, add who is accused under People first.
conduct-somebody = somebody
conduct-stands-open = **{ $what }** Agreed: { $count } of { $of }.
conduct-stands-cosigner = **{ $what }** Agreed: { $count } of { $of }. The co-signer outside is asked, too.
conduct-stands-stuck = **{ $what }** Agreed: { $count }. With the people who are free to judge now, this cannot be decided.
conduct-stands-agreed = **{ $what }** Decided { $at } by { $count ->
    [one] one person
   *[other] { $count } people
}.
conduct-stands-withdrawn = { $what } This was withdrawn.
conduct-proposal-choose = Look at a proposal
conduct-proposal-option = { $number }. { $what }
conduct-unavailable-ban = A permanent ban cannot be decided here.
conduct-unavailable-identity = A sealed name cannot be opened here.
conduct-unavailable-appeal = An appeal cannot be heard here.
conduct-unavailable-why = Too few people are free to judge this, and there is no co-signer outside who is. Organisers can name one in { COMMAND("setup") }.
conduct-cannot-be-decided = This cannot be decided with the people who are free to judge now. What you have written is kept for a day.
conduct-proposed-already = Somebody has just proposed the like. Please look at that proposal first. What you have written is kept for a day.
conduct-no-such-proposal = There is no such proposal in this case.
conduct-proposal-over = This proposal is decided or withdrawn by now.
conduct-proposed = It is proposed, with your voice. The others hear that there is news.
conduct-agreed-now = Enough of you agree. It is decided.
conduct-voice-counted = Your voice counts. More are needed.
conduct-proposal-withdrawn = The proposal is withdrawn.
conduct-button-deciding = Back to deciding
conduct-button-agree-to = I agree
conduct-button-withdraw-it = Withdraw it
conduct-button-propose = Propose it

# A measure

conduct-button-measure = Propose a measure
conduct-ladder-choose = Which measure?
conduct-ladder-what = What should follow for { $name }? Choose the mildest measure that protects people.
conduct-ladder-warning = Warning
conduct-ladder-warning-help = It is said clearly what was wrong, and nothing else changes
conduct-ladder-limited = Temporarily limited activities
conduct-ladder-limited-help = For some time some things or places are not open to them
conduct-ladder-suspension = Temporary suspension
conduct-ladder-suspension-help = For some time they take no part in the community
conduct-ladder-ban = Permanent ban
conduct-ladder-ban-help = They take no part any more; three of you decide this
conduct-measure-warning = Warning for { $name }.
conduct-measure-limited = Temporarily limited activities for { $name }.
conduct-measure-suspension = Temporary suspension of { $name }.
conduct-measure-ban = Permanent ban of { $name }.
conduct-measure-title = A measure
conduct-measure-intro = If enough of you agree, whoever is accused reads these words. Leave out names, times, and phrases from the report.
conduct-ask-happened = What happened
conduct-ask-happened-help = What was done that the code of conduct does not allow. Not who reported it.
conduct-ask-consequence = What follows from it
conduct-ask-consequence-help = What changes for them, and until when.
conduct-ask-repair = What could repair it
conduct-ask-repair-help = Such as an apology, if whoever was hurt wants one.
conduct-shown-measure-words = **What happened**
conduct-shown-measure-consequence = **What follows**
conduct-shown-measure-repair = **What could repair it**
conduct-apply-warning = Nothing more is to be done in the server: the warning is what they read. Then press Done.
conduct-apply-limited = Hearth changes nothing by itself. Somebody who may do it in the server limits the activities as written. Then press Done.
conduct-apply-suspension = Hearth changes nothing by itself. Somebody who may do it in the server removes or times out the person. Then press Done.
conduct-apply-ban = Hearth changes nothing by itself. Somebody who may do it in the server bans the person. Then press Done.
conduct-apply-ban-first = **Wait with the ban:** their notice has to go out first. It tells them what was decided, how to appeal, and whom to turn to outside: { $outside }.
conduct-button-applied = Done
conduct-applied = It was carried out { $at }.
conduct-applied-now = It is written down that this is carried out.
conduct-button-ended = The measure is over
conduct-ended = It is over since { $at }.

# Closing

conduct-button-without = Close without a measure
conduct-button-close = Close the case
conduct-close-title = Closing
conduct-close-what = Two of you close a case without a measure. Whoever reported gets a message in any case.
conduct-close-why = Why without a measure?
conduct-without-no-violation = No violation of the code of conduct
conduct-without-out-of-scope = We are not the right place for it
conduct-without-on-record = It is only kept on record
conduct-close-intro = The first answer is for the people who handle reports. The second one goes to whoever reported.
conduct-end-intro = This goes to everybody who reported. It closes the case.
conduct-ask-why = Why (for the team)
conduct-ask-why-help = Only people who handle this case read it.
conduct-ask-to-reporter = Your message to whoever reported
conduct-ask-to-reporter-help = What came of it, as far as you can say, and thanks. A case cannot be closed without it.
conduct-shown-close-words = **Why**
conduct-shown-close-to-reporter = **To whoever reported**
conduct-close-needs-words = A case cannot be closed without a message to whoever reported.
conduct-not-decided = This case is not decided. Decide on a measure first, or close it without one.
conduct-closed-now = The case is closed, and everybody who reported has your message on their page.

# A sealed name

conduct-button-name = Open a sealed name
conduct-name-title = Opening a sealed name
conduct-name-what = Opening a name takes two of you and a reason. Whoever reported is told, with your reason.
conduct-name-which = Of which report?
conduct-name-intro = Whoever reported reads your reason, and is told that the name was opened.
conduct-ask-reason = Why do you need to know who it is?
conduct-ask-reason-help = Such as: somebody is in danger, and you must reach them.
conduct-name-what-short = Open the sealed name of whoever reported.
conduct-shown-identity-words = **The reason**
conduct-name-opened = Two people have opened your name, for this reason: { $words }

# Appeals

conduct-button-appeal = Answer an appeal
conduct-appeal-waits = **An appeal waits for an answer.** It is heard by people who did not decide. Read it in the conversation.
conduct-appeal-title = Answering an appeal
conduct-appeal-what = What should come of the appeal?
conduct-appeal-choose = What comes of it?
conduct-appeal-upheld = The appeal is right: open the case again.
conduct-appeal-stands = The decision stands.
conduct-appeal-intro = Whoever is accused reads these words.
conduct-ask-answer = Your answer
conduct-shown-appeal-words = **The words**
conduct-not-your-appeal = You have decided in this case, so others have to hear the appeal.
conduct-appeal-nobody = Nobody here can hear an appeal at the moment. What you have written is kept for a day. Please turn to the contact outside.

# The co-signer outside

conduct-cosign-title = Your voice is asked for
conduct-cosign-news = Your voice is asked for.
conduct-cosign-what = In { $community }, too few people are free to judge the case **{ $code }**. So you are asked. You see what is proposed, and not what was reported.
conduct-cosign-count = { $count ->
    [0] You are the first to be asked.
    [one] One of them agrees.
   *[other] { $count } of them agree.
}
conduct-cosign-more = { $count ->
    [one] After this, one more question waits for you.
   *[other] After this, { $count } more questions wait for you.
}
conduct-cosign-appeal = Somebody has appealed against a decision. If you agree, the case is opened again. If you do not, the decision stands.
conduct-button-decline = I do not agree
conduct-button-cosign = See what is asked
conduct-cosigned = Thank you. Your voice counts.
conduct-cosign-declined = Thank you. It will not be done, and the people who handle the case hear of it.
conduct-nothing-to-cosign = Nothing is asked of you at the moment.

# Somebody who has no part in a case after all

conduct-button-release = Somebody has no part in it
conduct-release-title = No part in it
conduct-release-what = If somebody was added by mistake, two of you can take them out again. They could then see the case, if they handle reports.
conduct-ask-release = Why do they have no part in it?
conduct-release-what-short = Somebody has no part in it after all.
conduct-shown-release-words = **The reason**
