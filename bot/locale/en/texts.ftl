# What newcomers read, and how organisers put it into the community's own words.

texts-button-open = What newcomers read

# The list, and one text

texts-title = What newcomers read
texts-lines = Choose a text to see it as newcomers do, in any language. Only you see it.
texts-lines-organisers = Some texts can be put into your own words. The list says which.
texts-lines-staff = Organisers can put some of these texts into the community's own words.
texts-pick = Which text?
texts-can-be-changed = Organisers can change this text
texts-one-title = Text: { $label }
texts-in-language = Language: { $language }
texts-posted-in = This text is posted for everybody, in the language of this server: { $language }.
texts-own = These are the community's own words.
texts-hearths = These are Hearth's own words. Nothing else is written in this language.
texts-hearths-always = These are Hearth's own words. This text cannot be changed.
texts-missing = In these languages newcomers still read Hearth's own words: { $languages }.
texts-begins = **Newcomers see what stands from here on:**
texts-ends = **This is the end of what newcomers see.**
texts-pick-language = See it in another language
texts-button-all = All texts
texts-button-more = More texts
texts-button-write = Write it in your own words
texts-button-change = Change the words
texts-button-see = See what stands now
texts-button-back = Back to Hearth's own words
texts-back-ask = Do you want Hearth's own words back for { $label } in this language: { $language }?
    What the community wrote in this language is erased then.
texts-back-yes = Yes, back to Hearth's own words
texts-back-no = No, keep ours
texts-went-back = Saved. Hearth's own words stand here again.
texts-saved = Saved. From now on Hearth uses these words in this language.

# Writing

texts-form-title = Your own words
texts-form-intro = You write for: { $label }. Language: { $language }. There is room for { $most } characters.
    Everybody who arrives can read this.
texts-form-intro-rules = It may have one heading, links to channels that everyone can read, and a picture with words that say what it shows.
    Nobody can be pinged in it. Emoji come after the words.
texts-form-words = The words
texts-form-words-help = Plain words, one idea a line. Discord's formatting works here.
texts-form-picture = A picture
texts-form-picture-help = PNG, JPEG, GIF or WebP, at most 1 MB. You can leave this open.
texts-form-alt = What the picture shows
texts-form-alt-help = For people who cannot see it. Needed with a picture.
texts-form-without = Show no picture
texts-form-without-help = A tick takes away the picture that stands there now.
texts-button-preview = See how it will look
texts-preview = Nothing is saved yet. This is how it will look.
texts-button-save = Save it
texts-refused = **Not saved yet.** What you wrote is kept. This must change first:
texts-hints = **Please look at this once more.** You can save it all the same:
texts-found = { $number }. { $what }
texts-found-more = { $count ->
    [one] There is one more. You see it once these are changed.
   *[other] There are { $count } more. You see them once these are changed.
}
texts-hint-not-posted = This text is posted in the language of this server. Words in other languages are kept, and used when you change that language.
texts-hint-one-language = There are no own words in another language yet. People who read other languages see Hearth's own words.
texts-wrong-too-large = The picture is larger than 1 MB. Make it smaller and hand it in again.
texts-wrong-type = This file is not a picture that every Discord app shows. Please use PNG, JPEG, GIF or WebP.
texts-wrong-gone = The picture can no longer be fetched from Discord. Please hand it in again. Your words are kept.
texts-only-staff = Only people who help to run this server can look at this.
    If you would like something to be different, { $ask }
texts-only-organisers = Only organisers can change these texts.
    If you would like something to be different, { $ask }
texts-only-organisers-now = **Not saved.** Only organisers can change these texts.

# What must change

lint-too-long = The text has { $count } characters. There is room for { $most }. Please shorten it.
lint-pings-everybody = Line { $line } would ping everybody: { $words }
    Please take the @ away.
lint-pings-somebody = Line { $line } mentions a person or a role: { $words }
    Please write the name without a mention, since nobody asked for a ping.
lint-invitation = Line { $line } has an invitation to a server: { $words }
    Please take it out, or link to a channel of this server.
lint-emoji-alone = Line { $line } has emoji and no words: { $words }
    Please say it in words. An emoji can follow them.
lint-emoji-first = Line { $line } begins with an emoji: { $words }
    Please put the emoji after the words, so that a screen reader says the words first.
lint-second-heading = Line { $line } is a second heading: { $words }
    Please keep one heading. You can make a line bold instead.
lint-link-elsewhere = Line { $line } links to a place on Discord that is not in this server.
    Please link to a channel of this server, or take the link out.
lint-link-nowhere = Line { $line } links to something that is no channel of this server, or no longer exists.
    Please link to a channel that newcomers can read.
lint-link-hidden = Line { $line } links to { $channel }. People who have just joined cannot read it.
    Please link to another channel, or let everyone view this one.
lint-link-left-out = Line { $line } links to { $channel }. Discord's onboarding does not show it to people who have just joined.
    Please add it to the default channels, or link to another one.
lint-picture-unsaid = The picture has no words that say what it shows.
    Please describe it for people who cannot see it.
lint-alt-file-name = The words for the picture are only the name of a file.
    Please say what can be seen in it.
lint-alt-no-words = The words for the picture have no letters.
    Please say in words what can be seen in it.

# What may stay

lint-shouting = Line { $line } is all in capital letters: { $words }
    This reads like shouting, and some screen readers spell it out.
lint-letters-in-disguise = Line { $line } has letters from a special alphabet: { $words }
    Screen readers skip them or spell them out. Discord's bold letters are read well.
lint-emoji-amid = Line { $line } has an emoji between the words: { $words }
    At the end of the line it interrupts nobody.
lint-no-picture = There are words for a picture, but no picture. They will not be kept.

# What the doctor calls these texts

setting-texts-greeting = Own words of the greeting
setting-texts-about = Own words about this place
setting-texts-other = Own words of this community
