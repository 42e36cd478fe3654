# Events: what is ready before publishing, what is missing, and what one could do.

events-ready-met = { $what } (advised by { $source })
events-ready-missing = { $what } { $could } (advised by { $source })

# What is met

events-ready-met-captions = There are captions.
events-ready-met-captions-people = People write the captions.
events-ready-met-sign = There is sign language, or it can be asked for.
events-ready-met-slides = Material comes ahead.
events-ready-met-transcript = The recording comes with a transcript.
events-ready-met-ways = People can take part in writing.
events-ready-met-breaks = There are breaks, or it is short.
events-ready-met-steps = The place can be reached without steps.
events-ready-met-asking = People know whom to tell what they need.
events-ready-met-conduct = There is a channel to report what goes wrong.
events-ready-met-later = Whoever cannot come at that hour can catch up later.
events-ready-met-line = A slow connection is thought of.
events-ready-met-place = The place is described.
events-ready-met-audience = It is said whom it is for.
events-ready-met-told = It is said what happens.
events-ready-met-newcomers = Newcomers are welcome.
events-ready-met-hosts = There is more than one host.

# What is missing

events-ready-missing-captions = No captions.
events-ready-missing-captions-people = The captions are automatic only.
events-ready-missing-sign = No sign language.
events-ready-missing-slides = No material comes ahead.
events-ready-missing-transcript = The recording has no transcript.
events-ready-missing-ways = Nobody can take part only in writing.
events-ready-missing-breaks = No breaks, though it takes a while.
events-ready-missing-steps = The place is not free of steps.
events-ready-missing-asking = Nobody is named for requests.
events-ready-missing-conduct = No channel is known where people report what goes wrong.
events-ready-missing-later = Nothing is left for people who cannot come at that hour.
events-ready-missing-line = Nothing is prepared for a slow connection.
events-ready-missing-place = The place is not described.
events-ready-missing-audience = It is not said whom it is for.
events-ready-missing-told = It is hardly said what happens.
events-ready-missing-newcomers = It is not said that newcomers are welcome.
events-ready-missing-hosts = There is one host only.

# What one could do

events-ready-could-captions = You could switch on automatic captions, or have somebody type along.
events-ready-could-captions-people = Somebody could correct them as they go, or the transcript afterwards.
events-ready-could-sign = You could offer it on request, and ask your office for interpreters early.
events-ready-could-slides = You could post slides or notes a day before, even as a draft.
events-ready-could-transcript = You could post the corrected captions as text.
events-ready-could-ways = You could read questions from the chat aloud.
events-ready-could-breaks = You could plan ten minutes off each hour.
events-ready-could-steps = You could look for another place, or let people join online.
events-ready-could-asking = You could name a person or a channel.
events-ready-could-conduct = Organisers can choose it in the settings of conduct reports.
events-ready-could-later = You could record it, or post notes.
events-ready-could-line = Somebody could write the main points along in a channel.
events-ready-could-place = You could say how to get in, and where lifts, toilets and a quiet room are.
events-ready-could-audience = You could say what people should know already, or that they need to know nothing.
events-ready-could-told = You could say in two or three sentences what people will do.
events-ready-could-newcomers = You could say that no question is too small, if that is so.
events-ready-could-hosts = You could ask somebody to look after the chat and after people who need help.

# Hints about the words

events-hint-in = { $where }: { $hint }
events-hint-where-title = Title
events-hint-where-words = What happens
events-hint-where-audience = Who it is for
events-hint-long-sentence = Line { $line } has a sentence of { $count } words: { $words }
    Up to { $most } are easy to read. You could make two of it.
events-hint-jargon = Line { $line } says { $found }. Not everybody knows what that means. You could say it in plain words.
events-hint-picture = Line { $line } is a picture without words. Please say what it shows, for people who cannot see it.
events-hint-clock = Line { $line } has a time without its zone: { $found }
    Hearth shows the time of the event to all in their own zone. You could leave it out, or name the zone.
events-hint-day = Line { $line } says { $found }. That is another day for people elsewhere, and for whoever reads it later. You could name the date.
events-hint-emoji-run = Line { $line } has several emoji in a row: { $words }
    A screen reader says the name of each. One at the end is enough.
