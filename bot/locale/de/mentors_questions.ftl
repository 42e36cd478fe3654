# Mentoring: a first question to the mentors of a topic, before somebody shows who they are.

mentors-question-title = Ohne Namen eine Frage stellen
mentors-start-question = Ohne meinen Namen eine Mentoring-Frage stellen
mentors-question-begin = Du kannst Menschen, die Mentoring anbieten, eine erste Frage stellen, bevor du zeigst, wer du bist.
mentors-question-topics = Zu diesen Themen beantworten Menschen hier Fragen.
mentors-question-choose = Wähle ein Thema
mentors-button-question-topics = Weitere Themen
mentors-question-no-topic = Gerade bietet hier niemand an, einzelne Fragen zu beantworten.
mentors-question-instead = Du kannst mit deinem Namen Mentoring suchen. Hearth sagt dir Bescheid, sobald jemand passt. Wenn es nicht warten kann: { $ask }
mentors-question-nobody = Zu diesem Thema kannst du gerade niemanden fragen. Bei anderen Themen ist vielleicht jemand da.
mentors-question-intro = Deine Frage gehört zu diesem Thema: { $topic }.
mentors-question-readers = Bis zu { $count } Menschen, die zu diesem Thema Mentoring anbieten, können deine Frage lesen. Sie sehen das Thema und den Tag, aber nicht deinen Namen. Hearth bewahrt deinen Namen versiegelt auf, um dir Bescheid zu sagen, wenn es eine Antwort gibt.
mentors-question-limits = Das verbirgt deinen Namen, aber nicht alles. Wie du schreibst, was du erzählst und wann du fragst, kann zeigen, wer du bist, vor allem in einer kleinen Community, in der man sich kennt. Wer Hearth betreibt, hat die Schlüssel zu allem, was versiegelt ist.
mentors-label-question = Deine Frage
mentors-help-question = Lass weg, was niemand außer dir wissen kann.
mentors-button-question-look = Vor dem Abschicken ansehen
mentors-question-goes = { $count ->
    [one] Deine Frage zum Thema „{ $topic }“ würde an eine Person gehen:
   *[other] Deine Frage zum Thema „{ $topic }“ würde an { $count } Menschen gehen:
}
mentors-button-question-send = Das fragen
mentors-question-sent = { $count ->
    [one] Eine Person kann jetzt antworten.
   *[other] { $count } Menschen können jetzt antworten.
} Hearth sagt dir Bescheid, wenn eine Antwort da ist. Nach { $days } Tagen schließt sich die Frage, und auch das erfährst du.
mentors-question-enough = Du hast { $count } offene Fragen. Schließ eine davon oder warte auf die Antwort, dann kannst du die nächste stellen.
mentors-question-many = Du hast in letzter Zeit { $count } Fragen gestellt. Bitte warte, bis die älteste gelöscht ist: Jede bleibt vier Wochen gespeichert.
mentors-question-once = Du hast schon einmal nachgefragt. Wenn du weitermachen möchtest, kannst du zeigen, wer du bist.
mentors-question-over = Diese Frage ist geschlossen, oder du hast sie schon beantwortet.
mentors-question-asked = Deine Frage vom { $day } zum Thema „{ $topic }“:
mentors-question-asked-again = Deine Nachfrage vom { $day } zum Thema „{ $topic }“:
mentors-question-answers = { $count ->
    [0] Noch keine Antwort.
    [one] Eine Antwort.
   *[other] { $count } Antworten.
}
mentors-question-waiting = { $count ->
    [one] Eine Person kann noch antworten.
   *[other] { $count } Menschen können noch antworten.
}
mentors-question-unanswered = Niemand hat geantwortet, und die Frage ist geschlossen. Das sagt nichts über deine Frage. Du kannst anders fragen oder mit deinem Namen Mentoring suchen.
mentors-question-answer = { $person } hat geantwortet:
mentors-button-question-thanks = Danke sagen
mentors-button-question-again = Einmal nachfragen
mentors-button-question-show = Zeigen, wer ich bin
mentors-button-question-close = Diese Frage schließen
mentors-button-question-more = Weitere Antworten
mentors-button-question-new = Etwas anderes fragen
mentors-button-question-read = Lesen
mentors-button-questions-mine = Meine Fragen
mentors-label-question-again = Was du noch wissen möchtest
mentors-question-thanked = Ist gesagt. Die Person erfährt, dass jemand Danke sagt, aber nicht, wer.
mentors-question-closed = Die Frage ist geschlossen. Niemand kann sie mehr beantworten.
mentors-question-show = Wenn du { $person } um Mentoring bittest, liest die Person deinen Namen und was du dir wünschst. Hearth sagt ihr nicht, dass diese Frage von dir war. Du kannst es sagen.
mentors-question-show-first = Sag zuerst, was du dir wünschst. Dann wählst du, wen du fragst.
mentors-button-question-ask = Diese Person um Mentoring bitten
mentors-question-news = Zu deiner Frage gibt es etwas Neues: { $topic }.
mentors-find-question = Du kannst auch zuerst eine Frage ohne deinen Namen stellen: { COMMAND("start") } führt dorthin.

# For mentors

mentors-questions-title = Fragen ohne Namen
mentors-button-questions = Fragen ohne Namen
mentors-questions-wait = { $count ->
    [one] Eine Frage wartet auf jemanden mit einer Antwort.
   *[other] { $count } Fragen warten auf jemanden mit einer Antwort.
}
mentors-questions-who = Du erfährst nicht, wer gefragt hat. Bei deiner Antwort steht dein Name. Eine Frage anderen zu überlassen braucht keinen Grund.
mentors-questions-none = Gerade wartet keine Frage auf dich.
mentors-questions-one = Eine Frage vom { $day } zum Thema „{ $topic }“:
mentors-questions-again = Eine Nachfrage zu deiner Antwort „{ $words }“:
mentors-button-question-answer = Antworten
mentors-button-question-pass = Anderen überlassen
mentors-label-answer = Deine Antwort
mentors-help-answer = Wer gefragt hat, sieht deinen Namen und diese Worte.
mentors-questions-answered = Danke. Wer gefragt hat, erfährt, dass es eine Antwort gibt.
mentors-questions-passed = Das ist in Ordnung. Andere können noch antworten.
mentors-questions-thanks = { $count ->
    [one] Jemand dankt dir für deine Antwort.
   *[other] { $count } Menschen danken dir für deine Antworten.
}

# Whom somebody never wants to be matched with

mentors-button-never = Nie zusammenbringen mit
mentors-never = Wähle, mit wem du nie zusammengebracht werden willst, oder nimm jemanden wieder heraus. Du brauchst keinen Grund.
mentors-never-sealed = Niemand erfährt, wen du gewählt hast. Es wird versiegelt aufbewahrt und gilt überall, wo Hearth hier Menschen zusammenbringt.
mentors-never-saved = Ist gespeichert.
