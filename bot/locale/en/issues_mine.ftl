# Taking an issue, gently, and what comes of it.

command-issues-mine = mine
command-issues-mine-description = See the issues that you have taken

issues-start-mine = The issues that I have taken
issues-mine-title = Your issues
issues-mine = This is what you have taken.
issues-mine-none = You have taken no issue at the moment.
issues-mine-one = **{ $title }** in { $path }.
issues-mine-until = It is yours here until { $day }. Then Hearth asks you how it goes.
issues-mine-pull = Your pull request: { $address }. Hearth tells you when it is merged.
issues-mine-help-asked = You asked for help.
issues-mine-helper = { $person } helps you with it.

# Taking

issues-taken = **{ $title }** is yours here until { $until }. Others who look for an issue see that it is taken.
issues-taken-unseen = The place where it lives does not answer at the moment. It was free when it was last looked at.
issues-taken-next = This holds it in this community only. To work on it, follow how its project wants to be asked:
issues-taken-ask = On { $day } Hearth asks you how it goes: by direct message, or on { COMMAND("start") } if those are closed. Every answer is fine.
issues-not-free = This one cannot be taken any more. { $why } You can look for another with { COMMAND("issues find") }.
issues-not-known-now = The place where this issue lives does not answer at the moment, so Hearth cannot see whether it is still free. Nothing was taken. Please try again in a few minutes.
issues-held-by-another = Somebody here was a little quicker, and has it until { $until }. You can look for another with { COMMAND("issues find") }.
issues-yours-already = You have taken this one already. You see it with { COMMAND("issues mine") }.
issues-hold-enough = { $count ->
    [one] You have one issue already, and one at a time is enough at first. When it is done, or you let it go, you can take the next. You see it with { COMMAND("issues mine") }.
   *[other] You have { $count } issues already. When one is done, or you let it go, you can take the next. You see them with { COMMAND("issues mine") }.
}
issues-hold-over = You do not have this issue any more. You see what you have with { COMMAND("issues mine") }.
issues-button-mine = My issues
issues-button-still = Still on it
issues-button-longer = I need more time
issues-button-help = I need help
issues-button-go = Let it go
issues-button-days = { $count ->
    [one] One more day
   *[other] { $count } more days
}
issues-button-take-again = Take it after all
issues-still = It is yours until { $day }.
issues-longer = How long would you like to have **{ $title }**? You need no reason.
issues-let-go = You have let go of **{ $title }**. That is fine. Others can take it now.

# How it goes

issues-ask = How is it going with **{ $title }**?
issues-ask-fine = Every answer is fine, also letting it go.
issues-from = This comes from the community { $community }, where you took this issue.
issues-freed = **{ $title }** is free for others again: the team had not heard from you for a while. That is fine. If you are still on it, you can take it again, or tell the team.
issues-over = **{ $title }** is done: it was closed, or solved another way. That is not about you. Would you like to find another?
issues-over-whose = A pull request solved it: { $address } Was it yours?
issues-closed = Your pull request for **{ $title }** was closed without being merged. That happens, often for reasons that have nothing to do with you. The issue is still yours here. Would you like to go on?
issues-back = **{ $title }** is yours again, until { $day }. The team gave it back to you.
issues-merged-public = “In the community” means: your name here and the issue, in { $channel }, for all to read. Your account elsewhere is not named.
issues-help-self = This is your own request. People who can help will see it.
issues-failed-help = Hearth could not reach the people who help with **{ $title }**. Please ask in the community, or press “I need help” again later.
issues-failed-comment = Hearth could not write under **{ $title }** for you. You can write there yourself, or try it again from your issues.
issues-failed-thanks = The thank-you for **{ $title }** could not be posted. We mean it all the same: thank you!
issues-pull-found = A pull request for **{ $title }** is open now: { $address } Is it yours?
issues-button-pull-mine = Yes, it is mine
issues-button-pull-not = No
issues-pull-yours = Good to know. Hearth will not ask you for a month how it goes, and tells you when it is merged.
issues-pull-not-yours = Then somebody else is on it, too. You could write them a line there. You can also let it go.
issues-helper = { $person } helps you with **{ $title }**. Write to them whenever you like.
issues-button-read = I have read it

# Done

issues-merged = Your work on **{ $title }** was merged. Thank you!
issues-merged-how = How would you like to be thanked? Each answer is fine.
issues-button-thanks-public = In the community
issues-button-thanks-private = Just here
issues-button-thanks-none = No thanks needed
issues-thanks-public = Thank you for **{ $title }**. A thank-you to you is on its way into the community.
issues-thanks-private = Thank you for **{ $title }**. People you may never meet have it easier now because of you.
issues-thanks-none = All right. Well done with **{ $title }**.
issues-thanks-nowhere = There is no channel in which Hearth could thank you. You can choose another way.
issues-thanks-said = Thank you, { $person }, for **{ $title }** in { $path }.
issues-next-step = If you like, the next one can be one step larger.
issues-button-next = Show me a next issue

# Help

issues-help-coming = The people who help here are being told that you would like help. The issue stays yours meanwhile.
issues-help-ask = If you would rather not wait, { $ask }
issues-help-wanted = { $person } works on **{ $title }** and would like help.
issues-help-contact = { $person } is named for this project.
issues-help-mentions = { $people }: you asked to be told.
issues-button-helping = I'll help
issues-helping = Thank you! { $person } hears that you help with **{ $title }**.
issues-helping-how = Write to them first: it is easier to answer than to ask.
issues-help-over = Nobody needs help with this one any more. Thank you for wanting to help.
issues-help-taken = Somebody helps with this one already. Thank you for wanting to help.

# On the forge

issues-say-offered = Their project wants to be asked first. If you like, Hearth writes there for you.
issues-button-say = See what Hearth would write
issues-say-preview = This is exactly what Hearth would write under the issue in { $path }, in English. Everybody can read it there, with the name of your account:
issues-button-say-it = Write it
issues-said = It is being written there now.
issues-say-closed = Hearth cannot write there for you at the moment. You can write a comment there yourself.
issues-forge-silent = The place where these issues live does not answer at the moment. Please try again in a few minutes.

# Who somebody is there

issues-link-title = Your GitHub account
issues-link-why = You can tell Hearth which account on GitHub is yours. Then it sees by itself when a pull request of yours is merged, and can write under an issue for you. You need not.
issues-link-private = Nobody but you sees it here, and you can take it back at any time. Hearth asks GitHub for no permission at all.
issues-button-link = Link my GitHub account
issues-button-linked = My GitHub account
issues-button-link-begin = Get a code
issues-link-code = Your code is **{ $code }**. It is good for { $minutes ->
    [one] one minute.
   *[other] { $minutes } minutes.
}
issues-link-then = Open the page, type the code there, come back and press the button.
issues-button-link-open = Open the page
issues-button-link-done = I have typed it
issues-button-link-again = Get a new code
issues-link-not-yet = GitHub says that the code has not been typed yet. Type it on the page, then press the button again.
issues-link-over = This code is not good any more. You can get a new one.
issues-link-closed = Accounts cannot be linked here. Everything else works without it.
issues-linked = Your account on GitHub is { $name }.
issues-button-unlink = Take it back
issues-unlinked = The link is taken back, and the name of your account is erased here.

# What is kept

issues-kept-hold = You took the issue “{ $title }” on { $day }.
issues-kept-hold-seen = Everybody here can see that it is taken. That it is you, only the team of this community sees, and people who help you.
issues-kept-hold-how-long = As long as it is taken, and { $days } days more.
issues-kept-helper = You said that you help somebody with an issue.
issues-kept-helper-seen = The person whom you help, and the team of this community.
issues-kept-helper-how-long = { $days } days from when you said so.
issues-kept-wishes = What you said you look for in an issue.
issues-kept-wishes-a-day = A day.
issues-kept-wishes-until = Until you say otherwise.
issues-kept-tastes = What you want to see more or less of, and the projects from which you want to see nothing.
issues-kept-shown = Which issues you were shown lately, so that “Others” shows others.
issues-kept-shown-how-long = { $days } days.
issues-kept-contact = You are named as the person who helps with { $source }.
issues-kept-contact-seen = Everybody who looks at an issue of it here.
issues-kept-contact-how-long = Until organisers name somebody else.
issues-kept-account = Which account on GitHub is yours, sealed.
issues-kept-account-how-long = Until you take it back.
