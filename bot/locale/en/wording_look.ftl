# Wording: words that others may stumble over, shown to the author alone.

command-wording = wording
command-wording-description = Words that everybody can read
command-wording-check = check
command-wording-check-description = Look a text of yours over, for your eyes only
wording-menu = Check wording
wording-button-check = Check the wording of a text
wording-title = Wording

# Asking for a text

wording-form-title = Look a text over
wording-form-words = The text
wording-form-words-help = Only you see what is found. Your text is not saved.
wording-form-file = Or a file
wording-form-file-help = Plain text or Markdown, at most 100 kB, for texts over 4,000 characters.
wording-form-kind = What is it for?
wording-form-language = Which language is it in?
wording-kind-plain = Any text
wording-kind-announcement = An announcement or an event
wording-kind-job = A job ad, or a call to apply
wording-language-guess = Let Hearth find out
wording-language-en = English
wording-language-es = Spanish

# What goes wrong

wording-nothing = There is no text in this to look over. Please try again with some words, or with a file.
wording-not-yours = You can check the wording of your own messages only. What others write is theirs: if something in it troubles you, you can talk to them, or tell the people who look after the code of conduct.
wording-gone = Hearth does not have this text any more. It is held in memory for { $minutes } minutes and saved nowhere. Please check it again.
wording-file-large = This file is larger than { $kilobytes } kB. Please check it in parts.
wording-file-gone = The file could not be fetched from Discord. Please hand it in again.
wording-file-no-text = This file is no plain text in UTF-8. Please save it as plain text, or copy the words into the form.
wording-file-aside = There was a text and a file. Hearth looked at the text. To look at the file, hand it in alone.

# What was found

wording-found = { $count ->
    [one] **One thing that others may stumble over.**
   *[other] **{ $count } things that others may stumble over.**
}
wording-nothing-found = **Nothing was found that the lists know.** Lists do not know everything: somebody who is meant by a text reads it better.
wording-advice = This is advice. There is no score, and nothing is passed or failed. You know your readers.
wording-only-you = Only you see this. The text is held in memory for { $minutes } minutes, so that you can turn pages, and saved nowhere.
wording-looked-as = What it is for: { $kind }. Language: { $language }.
wording-no-list = Hearth has word lists for English and Spanish only. For this text it looked at what does not depend on the language.
wording-more-of = { $first } to { $last } of { $count }:
wording-place = **{ $number }. Line { $line }: { $words }**
wording-around = It says: { $words }
wording-instead = You could write: { $instead }
wording-advised = { $tier } Read more: { $source }
wording-advised-own = { $tier } This is Hearth’s own advice.
wording-source = [{ $name }]({ $link })
wording-source-own = Hearth’s own advice
wording-tier-1 = Most guides advise against it.
wording-tier-2 = Some guides advise against it.
wording-tier-3 = Worth a thought.
wording-remark = **{ $number }. The whole text:** { $what }
wording-remark-source = Source: { $source }
wording-button-unhelpful = { $number }: not helpful
wording-button-unhelpful-words = { $number }: “{ $words }” is not helpful
wording-button-more = Go on
wording-button-back = Go back
wording-button-again = Show what I left out ({ $count })
wording-button-another = Check another text
wording-left-out = Saved. You will not be told this again.
wording-told-again = Saved. You are told everything again.

# Hints before something is published

wording-hint-instead = Line { $line }, { $words }: { $why } You could write: { $instead }
wording-hint = Line { $line }, { $words }: { $why }
wording-hint-more = { $count ->
    [one] There is one more hint like these: { COMMAND("wording check") } shows it.
   *[other] There are { $count } more hints like these: { COMMAND("wording check") } shows them.
}
