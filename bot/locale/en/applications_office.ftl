# Applications: what organisers read who call for them, and settings.

settings-applications = Applications
settings-applications-help = People apply for mentorships, grants, talks or roles, and are judged by their answers, without their names.
setting-applications-channel = Channel for calls
setting-applications-channel-help = Hearth publishes each call there once.
applications-staff = Calls for applications
applications-only-organisers = Organisers write calls for applications. { $ask }
applications-nothing-waits = Nothing waits for you here.
applications-over = The names of those chosen are shown: { $title }.
applications-button-names = See the decision
applications-choose-call = Choose a call
applications-button-new = Write a call
applications-button-office = Back to the beginning
applications-state-draft = Not published
applications-state-open = People can apply
applications-state-closed = Texts are looked through
applications-state-review = Is reviewed
applications-state-locked = Decided
applications-state-opened = Over
applications-call-is-draft = This call is not published yet.
applications-call-days = { $count ->
    [one] It will be open for one day from publishing on.
   *[other] It will be open for { $count } days from publishing on.
}
applications-call-question = Question { $number }: { $words }
applications-call-is-open = People can apply now.
applications-call-is-closed = It is closed. Somebody looks through the texts before reviewers read them.
applications-call-is-review = Reviewers give marks. When they are done, those who decide hear of it.
applications-call-is-locked = It is decided, and everybody who applied can read it. Names are not shown yet.
applications-call-is-opened = It is over.
applications-closed-at = It closed { $moment }.
applications-form-title = A call for applications
applications-form-questions = Questions
applications-form-rubric = What marks mean
applications-write-intro = A call is published for everybody to read. Who applies stays sealed: you see no names, and neither do those who judge. Reviewers give marks, two others decide.
applications-label-kind = What people apply for
applications-label-title = Title
applications-help-title = So that people know what it is about.
applications-label-about = What it is about
applications-help-about = What somebody gets, what they give, for whom it is, pay or costs, time and place.
applications-label-contact = Whom to ask about access
applications-help-contact = Somebody whom people can write to if they need something else, such as more time.
applications-label-days = Open for how many days
applications-help-days = 1 to { $most } days from publishing on. Three weeks help people with little time.
applications-wrong-days = Write a whole number of days, from 1 to { $most }.
applications-label-question = Question { $number }
applications-help-question = Ask for what somebody can do or would do, not for what they are.
applications-label-rubric1 = What a mark of 1 means
applications-help-rubric1 = Such as: does not answer the question.
applications-label-rubric3 = What a mark of 3 means
applications-help-rubric3 = Such as: answers it, with an example.
applications-label-rubric5 = What a mark of 5 means
applications-help-rubric5 = Such as: answers it, with an example and what was learned from it.
applications-label-wanted = Reviewers for each application
applications-help-wanted = Three, if you leave it open.
applications-button-keep-form = Keep this call
applications-call-kept = The call is kept. Now choose who judges.
applications-people = Each application gets { $count } reviewers. Name one or two more than that: somebody may recognise who wrote, or apply. Nobody can have two of these tasks, and nobody who judges can apply.
applications-pick-reviewer = Who gives marks
applications-pick-decider = Which two decide
applications-pick-redactor = Who takes out what tells who wrote (optional)
applications-people-kept = Kept.
applications-people-over = Who judges this cannot be changed any more.
applications-two-roles = Somebody would have two tasks. Whoever decides or takes words out gives no marks, so choose somebody else.
applications-bots = Bots cannot judge. Choose people.
applications-lacks-reviewers = Name at least { $count } people who give marks. Then you can publish the call.
applications-lacks-deciders = Name two people who decide. Then you can publish the call. (Reviewers for each application: { $count }.)
applications-button-publish = Publish this call
applications-hints-there = { $count ->
    [one] **There is one hint about the words of this call.** You can publish it as it is.
   *[other] **There are { $count } hints about the words of this call.** You can publish it as it is.
}
applications-button-hints = Hints about the words
applications-hints = { $count ->
    [0] There are no hints about the words of this call any more.
   *[other] Only you see these hints. You can publish the call as it is.
}
applications-button-back-to-call = Back to the call
applications-published = The call appears in { $channel }.
applications-published-no = People find the call with { COMMAND("apply") }. Set a channel for calls in { COMMAND("setup") }, and it appears there too.
applications-published-already = This call is published already, so it cannot be changed.
applications-button-change-call = Change it
applications-button-discard = Throw it away
applications-discard-ask = Throw this call away? Nobody has seen it yet.
applications-button-discard-yes = Yes, throw it away
applications-button-keep-call = No, keep it
applications-discarded = The call is gone.
applications-button-extend = Keep it open longer
applications-form-extend = Keep a call open longer
applications-label-more = How many days longer
applications-help-more = 1 to { $most } days. Altogether, a call is open for { $count } days at most.
applications-extend-now = At the moment, the call closes { $moment }, which is { $there }.
applications-extend-then = It would close { $moment }, which is { $there }.
applications-extend-ask = Everybody who has begun or applied hears of it, and the published call says so. That you did this goes on record. The call can still be closed early, but its last day cannot be moved back.
applications-button-extend-yes = Yes, keep it open longer
applications-button-extend-again = Type it again
applications-button-keep-day = No, leave it as it is
applications-extended = People can apply for longer: the call closes { $moment }, which is { $there }. Everybody who has begun or applied hears of it.
applications-extend-late = People cannot apply for this any more, so its last day stays as it is.
applications-extend-changed = The last day has changed since you opened the page. Look at the call once more.
applications-extend-most = A call is open for { $count } days at most, and this one is.
applications-button-close = Close it now
applications-close-ask = Close the call now? People who have begun and not sent lose what they wrote. It cannot be opened again.
applications-button-close-yes = Yes, close it
applications-button-keep-open = No, leave it open
applications-close-done = The call is closed.
applications-close-before = The call was closed before.
applications-button-start = Let reviewers begin now
finding-applications-deciders = A call for applications has fewer than two people who decide.
finding-applications-deciders-fix = { COMMAND("applications") } leads organisers to the call, where they can name two. Without them nothing can be decided, and no name be shown.
