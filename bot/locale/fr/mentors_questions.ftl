# Mentoring: a first question to the mentors of a topic, before somebody shows who they are.

mentors-question-title = Ask without your name
mentors-start-question = Ask a mentor without your name
mentors-question-begin = You can ask mentors a first question before you show who you are.
mentors-question-topics = These are the topics about which mentors here answer questions.
mentors-question-choose = Choose a topic
mentors-button-question-topics = More topics
mentors-question-no-topic = No mentor here answers single questions at the moment.
mentors-question-instead = You can look for a mentor by name, and hear as soon as somebody suits. If it cannot wait, { $ask }
mentors-question-nobody = No mentor of this topic can be asked at the moment. Other topics may have somebody.
mentors-question-intro = Your question is about: { $topic }.
mentors-question-readers = Up to { $count } mentors of this topic can read your question. They see the topic and the day, and not your name. Hearth keeps your name sealed, to tell you when there is an answer.
mentors-question-limits = This hides your name, and not everything. How you write, what you tell and when you ask can show who you are, more so where few people know each other. Whoever runs Hearth holds the keys to what is sealed.
mentors-label-question = Your question
mentors-help-question = Leave out what only you could know.
mentors-button-question-look = Look before you ask
mentors-question-goes = { $count ->
    [one] Your question about { $topic } would go to one mentor:
   *[other] Your question about { $topic } would go to { $count } mentors:
}
mentors-button-question-send = Ask this
mentors-question-sent = { $count ->
    [one] One mentor can answer now.
   *[other] { $count } mentors can answer now.
} You hear from Hearth when one does. After { $days } days the question closes, and you hear that too.
mentors-question-enough = You have { $count } open questions. Close one, or wait for its answer, then you can ask another.
mentors-question-many = You have asked { $count } questions lately. Please wait until the oldest is erased: each is kept for four weeks.
mentors-question-once = You have asked once more already. If you would like to go on, you can show who you are.
mentors-question-over = This question is closed, or you have answered it already.
mentors-question-asked = You asked about { $topic } on { $day }:
mentors-question-asked-again = You asked once more about { $topic } on { $day }:
mentors-question-answers = { $count ->
    [0] No answer yet.
    [one] One answer.
   *[other] { $count } answers.
}
mentors-question-waiting = { $count ->
    [one] One mentor can still answer.
   *[other] { $count } mentors can still answer.
}
mentors-question-unanswered = Nobody has answered, and the question is closed. That says nothing about your question. You can ask another way, or look for a mentor by name.
mentors-question-answer = { $person } answered:
mentors-button-question-thanks = Say thanks
mentors-button-question-again = Ask once more
mentors-button-question-show = Show who I am
mentors-button-question-close = Close this question
mentors-button-question-more = More answers
mentors-button-question-new = Ask something else
mentors-button-question-read = Read it
mentors-button-questions-mine = My questions
mentors-label-question-again = What you would still like to know
mentors-question-thanked = Said. They hear that somebody says thanks, and not who.
mentors-question-closed = The question is closed. Nobody can answer it any more.
mentors-question-show = If you ask { $person } to be your mentor, they read your name and what you wish for. Hearth does not tell them that this question was yours. You can.
mentors-question-show-first = Tell first what you wish for. Then you choose whom to ask.
mentors-button-question-ask = Ask this person to be my mentor
mentors-question-news = There is something new about your question: { $topic }.
mentors-find-question = You can also ask one question without your name first: { COMMAND("start") } leads there.

# For mentors

mentors-questions-title = Questions without a name
mentors-button-questions = Questions without a name
mentors-questions-wait = { $count ->
    [one] One question waits for an answer by anybody who knows one.
   *[other] { $count } questions wait for an answer by anybody who knows one.
}
mentors-questions-who = Whoever asked stays unnamed for you. They see your name with your answer. Passing needs no reason.
mentors-questions-none = No question waits for you at the moment.
mentors-questions-one = About { $topic }, asked on { $day }:
mentors-questions-again = Once more, after your answer “{ $words }”:
mentors-button-question-answer = Answer
mentors-button-question-pass = Leave it to others
mentors-label-answer = Your answer
mentors-help-answer = Whoever asked sees your name and these words.
mentors-questions-answered = Thank you. Whoever asked hears that there is an answer.
mentors-questions-passed = That is fine. Others can still answer.
mentors-questions-thanks = { $count ->
    [one] Somebody says thanks for your answer.
   *[other] { $count } people say thanks for your answers.
}

# Whom somebody never wants to be matched with

mentors-button-never = Never match me with
mentors-never = Choose whom you never want to be matched with, or take somebody out again. You need no reason.
mentors-never-sealed = Nobody learns whom you chose. It is kept sealed, and counts for every way in which people meet here through Hearth.
mentors-never-saved = Kept.
