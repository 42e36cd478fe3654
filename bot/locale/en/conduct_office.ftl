# The contact outside, the button beside the code of conduct, figures, and who could read what.

conduct-outside-told = You have an update in Hearth. You are the contact outside of { $community }: something about a report waits there, or a promise to somebody was missed. Please ask the people who handle reports. Hearth does not say more here.
conduct-outside-news = You are the contact outside. Something about a report waits here, or a promise to somebody was missed. Please ask the people who handle reports. Hearth does not say more.
