# Mentoring: a first question to the mentors of a topic, before somebody shows who they are.

mentors-question-title = Poser une question sans ton nom
mentors-start-question = Poser une question de mentorat sans mon nom
mentors-question-begin = Tu peux poser une première question à des personnes qui proposent un mentorat, avant de montrer qui tu es.
mentors-question-topics = Voici les thèmes sur lesquels des personnes répondent ici à des questions.
mentors-question-choose = Choisis un thème
mentors-button-question-topics = Autres thèmes
mentors-question-no-topic = En ce moment, personne ici ne propose de répondre à une question.
mentors-question-instead = Tu peux chercher un mentorat avec ton nom. Hearth te prévient dès que quelqu’un convient. Si cela ne peut pas attendre, { $ask }
mentors-question-nobody = En ce moment, personne ne peut répondre sur ce thème. Pour d’autres thèmes, il y a peut-être quelqu’un.
mentors-question-intro = Le thème de ta question : { $topic }.
mentors-question-readers = Au plus { $count } personnes qui proposent un mentorat sur ce thème peuvent lire ta question. Elles voient le thème et le jour, mais pas ton nom. Hearth garde ton nom scellé, pour te prévenir quand il y a une réponse.
mentors-question-limits = Cela cache ton nom, mais pas tout. Ta façon d’écrire, ce que tu racontes et le moment de ta question peuvent montrer qui tu es, surtout dans une petite communauté où l’on se connaît. Qui fait fonctionner Hearth a les clés de ce qui est scellé.
mentors-label-question = Ta question
mentors-help-question = Laisse de côté ce que personne d’autre que toi ne peut savoir.
mentors-button-question-look = Relire avant d’envoyer
mentors-question-goes = { $count ->
    [one] Ta question sur le thème « { $topic } » irait à une personne :
   *[other] Ta question sur le thème « { $topic } » irait à { $count } personnes :
}
mentors-button-question-send = Poser cette question
mentors-question-sent = { $count ->
    [one] Une personne peut maintenant répondre.
   *[other] { $count } personnes peuvent maintenant répondre.
} Hearth te prévient dès qu’il y a une réponse. Après { $days } jours, la question se ferme, et Hearth te le dit aussi.
mentors-question-enough = Tu as { $count } questions ouvertes. Ferme l’une d’elles, ou attends sa réponse, et tu pourras en poser une autre.
mentors-question-many = Tu as posé { $count } questions ces derniers temps. Attends que la plus ancienne soit effacée, s’il te plaît : chacune est gardée quatre semaines.
mentors-question-once = Tu as déjà posé une deuxième question. Si tu aimerais continuer, tu peux montrer qui tu es.
mentors-question-over = Cette question est fermée, ou tu y as déjà répondu.
mentors-question-asked = Ta question du { $day }, sur le thème « { $topic } » :
mentors-question-asked-again = Ta deuxième question du { $day }, sur le thème « { $topic } » :
mentors-question-answers = { $count ->
    [0] Pas encore de réponse.
    [one] Une réponse.
   *[other] { $count } réponses.
}
mentors-question-waiting = { $count ->
    [one] Une personne peut encore répondre.
   *[other] { $count } personnes peuvent encore répondre.
}
mentors-question-unanswered = Personne n’a répondu, et la question est fermée. Cela ne dit rien de ta question. Tu peux la poser autrement, ou chercher un mentorat avec ton nom.
mentors-question-answer = { $person } a répondu :
mentors-button-question-thanks = Dire merci
mentors-button-question-again = Poser une deuxième question
mentors-button-question-show = Montrer qui je suis
mentors-button-question-close = Fermer cette question
mentors-button-question-more = Autres réponses
mentors-button-question-new = Demander autre chose
mentors-button-question-read = Lire
mentors-button-questions-mine = Mes questions
mentors-label-question-again = Ce que tu aimerais encore savoir
mentors-question-thanked = C’est dit. Cette personne apprend que quelqu’un la remercie, mais pas qui.
mentors-question-closed = La question est fermée. Plus personne ne peut y répondre.
mentors-question-show = Si tu demandes un mentorat à { $person }, cette personne lit ton nom et ce que tu souhaites. Hearth ne lui dit pas que cette question venait de toi. Toi, tu peux le dire.
mentors-question-show-first = Dis d’abord ce que tu souhaites. Ensuite, tu choisis à qui demander.
mentors-button-question-ask = Demander un mentorat à cette personne
mentors-question-news = Il y a du nouveau pour ta question : { $topic }.
mentors-find-question = Tu peux aussi poser d’abord une question sans ton nom : { COMMAND("start") } y mène.

# For mentors

mentors-questions-title = Questions sans nom
mentors-button-questions = Questions sans nom
mentors-questions-wait = { $count ->
    [one] Une question attend une personne qui connaît la réponse.
   *[other] { $count } questions attendent une personne qui connaît la réponse.
}
mentors-questions-who = Tu n’apprends pas qui demande. Cette personne voit ton nom avec ta réponse. Tu peux laisser la question à d’autres, sans raison.
mentors-questions-none = Aucune question ne t’attend en ce moment.
mentors-questions-one = Une question du { $day }, sur le thème « { $topic } » :
mentors-questions-again = Une deuxième question, après ta réponse « { $words } » :
mentors-button-question-answer = Répondre
mentors-button-question-pass = Laisser à d’autres
mentors-label-answer = Ta réponse
mentors-help-answer = La personne qui a posé la question voit ton nom et ces mots.
mentors-questions-answered = Merci. La personne qui a posé la question apprend qu’il y a une réponse.
mentors-questions-passed = C’est très bien. D’autres peuvent encore répondre.
mentors-questions-thanks = { $count ->
    [one] Quelqu’un te dit merci pour ta réponse.
   *[other] { $count } personnes te disent merci pour tes réponses.
}

# Whom somebody never wants to be matched with

mentors-button-never = Ne jamais me mettre en contact avec
mentors-never = Choisis avec qui tu ne veux jamais être en contact, ou retire quelqu’un de la liste. Aucune raison n’est nécessaire.
mentors-never-sealed = Personne n’apprend qui tu as choisi. C’est gardé sous scellé, et cela vaut pour toutes les façons dont Hearth met des personnes en contact ici.
mentors-never-saved = C’est gardé.
