# Learning: suggesting something, and looking after the library.

learn-mine-title = Your suggestions
learn-mine = What you have suggested:
learn-mine-none = Do you know a course or guide that helps? Suggest it.
learn-mine-waits = { $title }: nobody has decided yet.
learn-button-suggest = Suggest something
learn-button-take-back = Take it back
learn-button-read = Noted
learn-suggest-title = For the learning library
learn-suggest-intro = People of the staff read your suggestion and your name, and decide. You hear what they decide and, if they say no, why. In the library your name does not stand.
learn-add-intro = This is in the library as soon as you send it.
learn-button-send = Send it
learn-page-what = What it is
learn-page-whom = Whom it is for
learn-page-more = What else you know
learn-label-title = What it is called
learn-label-address = Its address
learn-help-address = It begins with https://
learn-label-by = Who made it
learn-label-words = In a sentence: what it is
learn-help-words = Everybody reads it as you write it.
learn-label-language = In which language
learn-label-kind = What kind of thing
learn-label-for = For whom
learn-label-topics = About what
learn-label-level = Level
learn-label-cost = What it costs
learn-label-captions = Captions or a transcript
learn-help-unknown = Leave open what you are not sure of: it then says “unknown”.
learn-label-account = Is an account needed?
learn-label-hours = How many hours it takes
learn-label-licence = Under which licence it stands
learn-help-licence = Such as CC-BY-4.0
learn-wrong-address-long = This address is too long.
learn-wrong-address-form = Write an address that begins with https:// and holds no spaces, no name and no port.
learn-wrong-address-name = Write an address with a name that everybody can reach, such as https://example.org/course.
learn-wrong-hours = Write a number from 1 to { $most }, or leave it open.
learn-suggested = Thank you. People of the staff look at it, and you hear what they decide.
learn-suggestion-back = It is taken back.
learn-suggestions-closed = This community takes no suggestions for its library.
learn-suggestions-enough = { $count } suggestions of yours wait already. Please let people look at these first.
learn-already-there = This address is in the library already.
learn-already-suggested = Somebody has suggested this address already.
learn-own-full = A community can add { $count } entries of its own. Remove one first.
learn-suggestion-decided = This suggestion is decided already, or was taken back.
learn-only-staff = Only people of the staff can do this, in the server itself.
learn-news-taken = Your suggestion is in the library now: { $title }. Thank you.
learn-news-declined = Your suggestion was not taken in: { $title }. Thank you all the same.
learn-news-reason = The reason: { $reason }
learn-from = This is about your suggestion in { $community }.

# For staff

learn-office-title = Learning library
learn-office-waiting = { $count ->
    [0] No suggestion waits.
    [one] One suggestion waits.
   *[other] { $count } suggestions wait.
}
learn-office-broken = { $count ->
    [0] No address needs a look.
    [one] One address failed twice in a row and needs a look.
   *[other] { $count } addresses failed twice in a row and need a look.
}
learn-office-hidden = { $count ->
    [0] Nothing is hidden.
    [one] One entry is hidden.
   *[other] { $count } entries are hidden.
}
learn-button-office = Back to the library
learn-button-queue = Suggestions
learn-button-broken = Addresses that need a look
learn-button-add = Add an entry
learn-button-hidden = What is hidden
learn-button-hide = Hide { $title } here
learn-button-remove = Remove { $title }
learn-button-show-again = Show { $title } again
learn-queue-none = No suggestion waits.
learn-queue-count = { $count ->
    [one] This is the only one that waits.
   *[other] { $count } wait. This one has waited longest.
}
learn-queue-from = Suggested by { $person }. Open it before you decide.
learn-button-take-in = Take it in
learn-button-decline = Do not take it in
learn-reason-title = Why not?
learn-label-reason = The reason
learn-help-reason = Whoever suggested it reads this, and nobody else.
learn-was-taken = It is in the library now. Whoever suggested it hears so.
learn-was-declined = It is not taken in. Whoever suggested it hears why.
learn-was-hidden = It is hidden in this community.
learn-was-shown = It is shown again.
learn-was-removed = It is removed.
learn-added = It is in the library now.
learn-hidden = Hidden here: people do not find it.
learn-hidden-list = These entries are hidden in this community:
learn-hidden-none = Nothing is hidden.
learn-broken = These addresses failed at least twice in a row, a week apart. Open them: some sites only keep programs out.
learn-broken-none = No address needs a look.
learn-broken-one = { $entry } In: { $language }
finding-learn-links = Addresses in the learning library have failed twice in a row.
finding-learn-links-fix = Open { COMMAND("staff") }, then “Learning library”, and see which of them to hide.

# Settings

settings-learn = Learning
settings-learn-help = A library of courses, guides and training that people here can use with { COMMAND("learn") }.
setting-learn-open = The learning library is on
setting-learn-open-help = Hearth then also looks once a week whether each address still works.
setting-learn-suggestions = Members can suggest entries
setting-learn-suggestions-help = People of the staff decide on each suggestion, and its person hears what and why.

# What is kept

learn-kept-wish = What you chose to be shown in the learning library.
learn-kept-wish-how-long = 90 days after you last chose.
learn-kept-said = You said of { $count ->
    [one] one entry
   *[other] { $count } entries
} of the learning library that it worked or is out of date.
learn-kept-said-seen = Nobody. How many say so is shown from five on.
learn-kept-said-how-long = Until you take it back.
learn-kept-suggestions = { $count ->
    [one] A suggestion
   *[other] { $count } suggestions
} of yours for the learning library.
learn-kept-suggestions-seen = People of the staff, as long as they wait.
learn-kept-suggestions-how-long = 90 days after it was decided; 180 days if nobody decides.
learn-kept-suggestions-leaves = What was taken in stays in the library, without you.
