# Wording: why something may keep people away.

wording-why-term = { $reason }
wording-why-sign-en = Screen readers stumble over signs in a word. They, or another sentence, says the same.
wording-why-sign-es = Screen readers stumble over signs in a word. Neutral words say the same, such as quienes, personas, equipo.
wording-why-pings-everybody = This notifies everybody, also those who rest. A role that people chose themselves reaches those who want to know.
wording-why-emoji-alone = A screen reader reads only the names of these emoji. Say it in words, too.
wording-why-emoji-first = A screen reader reads the emoji's name before the words. Put it after them.
wording-why-shouting = Capital letters are harder to read, and some screen readers spell them out. Use bold for what matters.
wording-why-letters-in-disguise = These letters are signs of mathematics. Screen readers skip them or spell them out. Use plain letters with Discord's bold or italics.
wording-why-emoji-run = A screen reader says the name of each emoji here. One is enough.
wording-why-picture = This picture has no words that say what it shows. Put them into the brackets, or beside it.
wording-why-colour = Not everybody sees colours. Say, too, where it stands or what it is called.
wording-why-clock = This hour has no time zone. Add one, or use Discord's own times, which everybody reads in theirs.
wording-why-day = This is another day for those who read it later or live elsewhere. Name the date.
wording-why-short-form = Not everybody knows this short form. Say once what it stands for.
wording-picture-unsaid = { $count ->
    [one] One picture has no words that say what it shows. Edit the message and add alt text to it.
   *[other] { $count } pictures have no words that say what they show. Edit the message and add alt text to them.
}

# Job ads and calls

wording-job-balance = Words that studies found more often in ads for fields with many men: { $men }. Words found more often in ads for fields with many women: { $women }. Open source's own words, such as commit, support, share and lead, are not counted.
wording-job-balance-translated = Words of a kind that studies of English ads found more often in fields with many men: { $men }. Words of a kind found more often in fields with many women: { $women }. The words counted here are Hearth's translation of that idea; no study of ads in this language is behind them. Open source's own words, such as commit, support, share and lead, are not counted.
wording-job-words = { $count } ({ $words })
wording-job-words-none = none
wording-studies = **Studies disagree about single words.** [Gaucher, Friesen and Kay (2011)]({ $first }) found that ads with many words of the first kind appealed less to women. [Castilla and Rho (2023)]({ $second }) looked at many real ads, and tried it: such words made next to no difference to who applied. [A study of 2025]({ $third }) found that replacing them brought more applications from women, and from some men. So take the counts as a question.
wording-job-needs = One list has { $count } points that people must have. Some only apply when they meet every one. Which are needed on the first day? Move the others to what can be learned.
wording-job-years = It asks for { $words }. Years say little about skill, and leave out people with breaks. Say what somebody should be able to do.
wording-job-degree = It asks for a degree and does not say “or equal experience”. Many good people learned in other ways.
wording-job-pay = It does not say what is paid, or that it is unpaid. Where that is open, people who were paid less stay paid less.
wording-job-place = It does not say where the work is done, or whether it can be done from elsewhere.
wording-job-hours = It does not say how many hours it takes, and whether part of them is possible.
wording-job-access = It does not say whom to ask for what somebody needs to apply, such as another format or more time. Name a person, and say that asking counts against nobody.
wording-job-readability = It is hard to read: LIX { $lix }. That measure (Björnsson, 1968) adds the words in a sentence and the share of words with more than six letters; official texts reach { $hard }. Shorter sentences help most.
