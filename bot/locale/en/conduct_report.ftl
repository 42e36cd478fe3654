# Making a report: who will read it, how to be known, the form and the receipt.

command-report = report
command-report-description = Report something privately
conduct-menu = Report privately
conduct-start = Report something privately
conduct-title = Report something privately
conduct-no-community = Hearth is in no community with you, so there is nobody here to report to.
conduct-closed = Reporting is not open in this community at the moment. Nothing was sent. What you have written is kept for a day.
    If you need somebody now, please turn to a person you trust.

# Before a word is written

conduct-before-copied = **What you want to report is copied and sealed.** It stays even if it is deleted now. Nothing is sent yet.
conduct-before-who = **Who can read it:** { $people }. They handle reports in { $community }.
conduct-before-involved = Whoever you name as involved cannot see it, even if they handle reports.
conduct-before-powers = The owner and the administrators of the server cannot open it, unless they handle reports. They choose who handles later reports, and they can remove people or Hearth from the server.
conduct-before-discord = Your words reach Hearth through Discord, so Discord could read them. So could the people who run this Hearth: they look after its database and its keys.
conduct-before-soon = **How soon:** a person answers within { $time }. If that is missed, you can see it.
conduct-before-record = So far: of { $count } reports in the last half year, { $kept } were answered in time.
conduct-before-few = **Few people handle reports here.** Without one more voice from outside they cannot decide on a permanent ban, on an appeal, or on opening an identity.
conduct-before-outside = **If this is not safe enough for you:** you can turn to { $outside } instead, outside this server.
conduct-before-told = That contact hears when a promise to you is missed, but not what you wrote.
conduct-before-not-told = Hearth cannot write to that contact by itself.
conduct-outside-person = the contact outside that the organisers have named
conduct-button-write = Write a report
conduct-button-mine = I have reported before
conduct-button-code = Code of conduct
conduct-button-try = Try it without sending

# How to be known

conduct-how-title = How do you want to be known?
conduct-how-named = **By name.** { $count ->
    [one] The person who handles reports sees who you are.
   *[other] The { $count } people who handle reports see who you are.
} They can ask you back, and you hear when there is news.
conduct-how-sealed = **Only if I allow it.** Your name is sealed apart from your report. To open it takes two people and a reason, and you are told. You hear when there is news.
conduct-how-sealed-not-here = **Only if I allow it.** This is not possible here: it takes two people to open a name, and there are too few.
conduct-how-anonymous = **Without a name.** Hearth stores no account. You get a receipt of seven words, and with it you can come back. Without the receipt nobody can, not even you. How you write can still show who you are.
conduct-how-later = You can make yourself known later. The other way round is not possible.
conduct-button-named = By name
conduct-button-sealed = Only if I allow it
conduct-button-anonymous = Without a name

# The form

conduct-intro-named = The people who handle reports will see your name with this report.
conduct-intro-sealed = Your name is sealed apart. The people who handle reports see the report without it.
conduct-intro-anonymous = Hearth stores no account with this report. At the end you get a receipt of seven words. If you stop in between, come back on this very page: nothing else leads to what you wrote.
conduct-intro-rehearsal = This is a rehearsal. Nothing is sent, and nobody sees what you write.
conduct-intro-message = The message is copied and comes with your report.
conduct-page-about = What happened
conduct-page-acting = What should be done
conduct-ask-words = What happened?
conduct-ask-words-help = In your own words, in any language. This is the only answer that is needed.
conduct-ask-accused = Who did it?
conduct-ask-accused-help = Nobody you choose can see the report, even if they handle reports.
conduct-ask-involved = Who else was involved?
conduct-ask-involved-help = Also people who were hurt or saw it. They cannot see the report either.
conduct-ask-others = Somebody whom you cannot choose above?
conduct-ask-others-help = A name, or how to find them.
conduct-ask-files = Files
conduct-ask-files-help = Pictures, recordings, documents. 25 MB each at most, 50 MB in all.
conduct-ask-kind = What is it about?
conduct-ask-going-on = Is it going on now?
conduct-ask-wishes = What should the team know before it acts?
conduct-ask-wishes-help = Choose what fits. You can leave this open.
conduct-kind-harassment = Harassment or insults
conduct-kind-discrimination = Discrimination
conduct-kind-unwanted = Unwanted contact or attention
conduct-kind-threat = A threat or violence
conduct-kind-privacy = Private matters made public
conduct-kind-exclusion = Being shut out or silenced
conduct-kind-other = Something else
conduct-wish-talk-first = Talk to me before you do anything
conduct-wish-shows-me = Acting on it would show that I reported
conduct-wish-record-only = Only keep it on record
conduct-button-send = Send the report
conduct-file-too-large = One of these files is larger than 25 MB. Please leave it out or make it smaller. Everything else is still here.
conduct-files-too-large = Together these files are larger than 50 MB. Please leave some out. Everything else is still here.
conduct-slow-down = You have sent several reports just now. What you have written is kept. Please send it after { $until }.

# What comes next

conduct-rehearsed-title = That was the rehearsal
conduct-rehearsed = Nothing was sent, and what you wrote is erased. With a real report, you would now see a receipt or the name of your case.
conduct-saved-title = Your report is saved
conduct-saved-code = Your report has the name **{ $code }**. You find it again with { COMMAND("report") }.
conduct-saved-receipt = **This is your receipt.** Write it down now. It is shown only this once.
conduct-receipt = `{ $words }`
conduct-saved-keep = With these seven words you can read answers, add something, or say that it happened again. If you lose them, nobody can find your report for you.
conduct-saved-next = What happens next: a person reads it and answers by { $by }.
conduct-saved-again = If you ever see neither a receipt nor a name, your report was not saved.
conduct-button-kept = I have written it down
conduct-word-title = Your receipt
conduct-word-ask = Word { $number } of your receipt
conduct-word-right = That is right. Please keep your receipt safe.
conduct-word-wrong = That is not word number { $number }. Please look at what you have written down, and press the button again.

# Refusals

conduct-not-a-handler = This page is for the people who handle reports here. If you want to report something, use { COMMAND("report") }.
conduct-no-such-case = There is no such case for you here.
conduct-roles-unknown = Hearth cannot see your roles in that community at the moment. Please try again a little later, or use the command there.
