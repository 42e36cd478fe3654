# Applications: what people read who apply.

command-apply = apply
command-apply-description = Apply for something, and see how far your application is
applications-title = Applications
applications-start = Apply for something
applications-no-community = You share no community with Hearth in which you could apply for something.
applications-open = { $count ->
    [one] You can apply for one thing here at the moment.
   *[other] You can apply for { $count } things here at the moment.
}
applications-none-open = There is nothing more to apply for at the moment.
applications-choose = Choose a call to look at
applications-yours = { $count ->
    [one] You have one application of your own.
   *[other] You have { $count } applications of your own.
}
applications-choose-own = Look at one of yours
applications-button-list = All calls
applications-kind-mentorship = Mentorship
applications-kind-grant = Grant
applications-kind-talk = Talk
applications-kind-role = Role
applications-call = **{ $title }** ({ $kind })
applications-questions = { $count ->
    [one] There is one question to answer.
   *[other] There are { $count } questions to answer.
}
applications-closes = It closes { $moment }, which is { $there }.
applications-contact = If you need something else to take part, or have a question: { $contact }
applications-judged-blind = Whoever judges does not see who applies.
applications-button-look = Look, and apply
applications-how = How it is judged: several people give marks from 1 to 5 to your answers. They do not see your name, your account, when you joined, your roles or when you applied. Two others decide, and they too see no names before their decision is locked. Everybody gets words back.
applications-limits = What this cannot hide: how you write, and what only you have done. Your account is sealed, so that Hearth can tell you the decision, and before it, if people can apply for longer. After the decision, two people together can see the names of those who were chosen. Whoever runs Hearth holds the keys. All of it is erased six months after the decision.
applications-button-begin = Begin
applications-button-go-on = Go on with my application
applications-button-change-own = Change my application
applications-button-withdraw = Take back my application
applications-is-draft = You have begun, and not sent it yet. What you wrote is saved, and nobody else can read it. When the call closes, what was not sent is erased.
applications-is-sent = Your application is sent. When there is a decision, you hear from Hearth, whatever it is.
applications-can-change = You can change your answers until the call closes. What you change counts at once.
applications-closed = People cannot apply for this any more.
applications-judges-cannot = You are asked to judge this call, so you cannot apply for it. If you would rather apply, ask the organisers to take you off the list.
applications-gone = This call is not there any more.
applications-question = **Question { $number } of { $whole }**
applications-mark-means = A mark of { $mark } means: { $words }
applications-unanswered = You have not answered this yet.
applications-button-write = Write an answer
applications-button-change = Change my answer
applications-button-next = Next
applications-button-previous = Previous
applications-button-call = Back to the call
applications-label-answer = Your answer
applications-help-answer = Leave out names, also of people and places around you. Addresses are taken out.
applications-saved = Saved.
applications-as-read = **This is how others will read it:**
applications-removed = Where { $mark } stands, Hearth has taken something out that tells who you are: a name, a handle, an address or a file. Your own words stay as you wrote them.
applications-doubtful = Look at this once more, since it may tell who you are: { $places }. Hearth finds some of it, and not all.
applications-more = Two things that you can add, if you like.
applications-more-read = What made things harder is read by the two who decide and, where there is one, by the person who takes out what tells who wrote. Nobody who gives marks reads it. Whom you leave out as a reviewer is read by nobody, and these people do not hear of it. They give you no marks. If one of them decides, they still read your application, without your name.
applications-excluded = Left out as reviewers: { $people }.
applications-button-more = Add or change these
applications-label-harder = What made things harder for you
applications-help-harder = Such as little time, illness, a first try, or a language you are learning.
applications-label-excluded = Who should not review you
applications-help-excluded = Such as somebody who would know your writing, or with whom you had trouble.
applications-not-whole = Answer every question first. Then you can send your application.
applications-before-sending = Every question is answered. If you have looked at how others will read it, you can send it.
applications-button-send = Send my application
applications-withdraw-ask = Take back your application for { $title }? Everything that you wrote for it is erased, and marks for it too.
applications-button-withdraw-yes = Yes, take it back
applications-button-keep = No, keep it
applications-withdrawn = Your application is erased.
applications-none-of-yours = You have no application here.
applications-decided-already = The decision has been made. You can erase your application with { COMMAND("privacy") }.
applications-outcome-chosen = You were chosen: { $title }. Those who decided will write to you.
applications-outcome-declined = It was not your application this time: { $title }. That says nothing about you as a person.
applications-feedback-says = They wrote to you, without knowing who you are:
applications-decided-erased = Your application is erased six months after the decision.
applications-button-read = Read the decision
applications-news-decided = There is a decision about your application for { $title }.
applications-news-extended = People can apply for longer: { $title } closes { $moment }, which is { $there }. What you have written stays, and you can still change it.
applications-button-extended = Look at the call
applications-kept-own = Your application for { $title }, last sent or begun on { $day }: your answers, what made things harder, whom you leave out, and what was decided.
applications-kept-own-seen = Those who give marks, those who decide and whoever takes out what tells who wrote read your answers without your name. If you are chosen, two people together can see who you are.
applications-kept-how-long = Until six months after the decision. Erasing this takes your application with it.
applications-kept-judge = You are on the list of people who judge a call for applications.
applications-kept-judge-seen = Organisers see that list.
applications-kept-reviews = You review applications without names. Hearth keeps which ones, and your marks.
applications-kept-reviews-seen = Others see your marks without your name.
applications-kept-reviews-leaves = Marks for applications that you have marked whole stay, without your name.
