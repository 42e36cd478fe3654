# Wording: what a community sets, and what is kept.

settings-wording = Wording
settings-wording-help = Texts are looked over for words that others may stumble over, for their authors alone.
setting-wording-before-publishing = Hints before publishing
setting-wording-before-publishing-help = Organisers see hints about words that they are about to save or publish. They can do so all the same.

wording-button-purpose = Words that we use on purpose
wording-purpose-title = Words that you use on purpose
wording-purpose-form = Words that you use on purpose
wording-purpose-label = One word or phrase a line
wording-purpose-help = Such as the name of a project. At most eight words a line.
wording-purpose-what = Nobody in this community is told about these words when they check a text. All else stays.
wording-purpose-list = On purpose: { $words }
wording-purpose-none = There are none yet.
wording-purpose-saved = Saved.
wording-purpose-wrong = These lines were left out: { $words }. A line has at most eight words and { $most } characters, and there are at most { $count } lines.
wording-purpose-unhelpful = **Hints that at least five people here do not find helpful.** Who they are is not shown.
wording-purpose-one = { $words }: { $count ->
    [one] one person
   *[other] { $count } people
}
wording-button-purpose-change = Change the list

wording-kept = Which hints about wording you find not helpful ({ $count }). Of the texts that you check nothing is kept.
wording-kept-seen = Only you. Organisers see how many people find a hint not helpful, from five people on.
wording-kept-how-long = Until you press “Show what I left out” at a checked text.
