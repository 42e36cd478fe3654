# Applications: what people read who apply.

command-apply = postuler
command-apply-description = Présente ta candidature et vois où elle en est
applications-title = Candidatures
applications-start = Présenter ma candidature
applications-no-community = Dans les communautés où Hearth est avec toi, aucune ne prend de candidatures.
applications-open = { $count ->
    [one] Ici, tu peux présenter ta candidature à un appel en ce moment.
   *[other] Ici, tu peux présenter ta candidature à { $count } appels en ce moment.
}
applications-none-open = Il n’y a plus d’appel auquel tu puisses répondre en ce moment.
applications-choose = Choisis un appel à regarder
applications-yours = { $count ->
    [one] Tu as une candidature à toi.
   *[other] Tu as { $count } candidatures à toi.
}
applications-choose-own = Regarde une de tes candidatures
applications-button-list = Tous les appels
applications-kind-mentorship = Mentorat
applications-kind-grant = Bourse
applications-kind-talk = Intervention
applications-kind-role = Rôle
applications-call = **{ $title }** ({ $kind })
applications-questions = { $count ->
    [one] Il y a une question.
   *[other] Il y a { $count } questions.
}
applications-closes = Les candidatures sont ouvertes jusqu’au { $moment }, soit { $there }.
applications-contact = S’il te faut autre chose pour participer, ou si tu as une question : { $contact }
applications-judged-blind = Les personnes qui jugent ne voient pas qui présente une candidature.
applications-button-look = Regarder et postuler
applications-how = Comment on décide : plusieurs personnes donnent à tes réponses des notes de 1 à 5. Elles ne voient ni ton nom, ni ton compte, ni ta date d’arrivée, ni tes rôles, ni quand tu as postulé. Deux autres personnes décident. Elles non plus ne voient aucun nom avant que leur décision soit définitive. Tout le monde reçoit quelques mots en retour.
applications-limits = Ce que cela ne peut pas cacher : ta façon d’écrire, et ce que personne d’autre que toi n’a fait. Ton compte est scellé, pour que Hearth puisse te dire la décision et, avant elle, si les candidatures restent ouvertes plus longtemps. Après la décision, deux personnes ensemble peuvent voir les noms des personnes retenues. Les personnes qui font tourner Hearth ont les clés. Tout est effacé six mois après la décision.
applications-button-begin = Commencer
applications-button-go-on = Continuer ma candidature
applications-button-change-own = Changer ma candidature
applications-button-withdraw = Retirer ma candidature
applications-is-draft = Tu as commencé, et rien n’est encore envoyé. Ce que tu as écrit est enregistré, et personne d’autre ne peut le lire. À la clôture de l’appel, ce qui n’est pas envoyé est effacé.
applications-is-sent = Ta candidature est envoyée. Quand la décision sera prise, Hearth te la dira, quelle qu’elle soit.
applications-can-change = Tu peux changer tes réponses jusqu’à la clôture de l’appel. Chaque changement compte tout de suite.
applications-closed = On ne peut plus présenter de candidature à cet appel.
applications-judges-cannot = On te demande de juger les candidatures à cet appel, tu ne peux donc pas en présenter une. Si tu préfères postuler, demande à l’équipe d’organisation de te retirer de la liste.
applications-gone = Cet appel n’existe plus.
applications-question = **Question { $number } sur { $whole }**
applications-mark-means = La note { $mark } veut dire : { $words }
applications-unanswered = Tu n’as pas encore répondu à cette question.
applications-button-write = Écrire une réponse
applications-button-change = Changer ma réponse
applications-button-next = Suivant
applications-button-previous = Précédent
applications-button-call = Retour à l’appel
applications-label-answer = Ta réponse
applications-help-answer = Ne nomme personne, ni les lieux autour de toi. Les adresses sont enlevées.
applications-saved = C’est enregistré.
applications-as-read = **Voici ce que les autres liront :**
applications-removed = Là où tu vois { $mark }, Hearth a enlevé quelque chose qui montre qui tu es : un nom, un pseudo, une adresse ou un fichier. Tes propres mots restent tels que tu les as écrits.
applications-doubtful = Regarde encore ceci, car cela pourrait montrer qui tu es : { $places }. Hearth en trouve une partie, pas tout.
applications-more = Tu peux ajouter deux choses, si tu veux.
applications-more-read = Ce qui t’a rendu les choses plus difficiles est lu par les deux personnes qui décident et, s’il y en a une, par la personne qui retire ce qui permet de te reconnaître. Aucune de celles qui notent ne le lit. Les noms des personnes qui ne doivent pas te noter ne sont lus par personne, et ces personnes n’en savent rien. Elles ne te notent pas. Si l’une d’elles décide, elle lit quand même ta candidature, sans ton nom.
applications-excluded = Ces personnes ne te noteront pas : { $people }.
applications-button-more = Ajouter ou changer cela
applications-label-harder = Ce qui t’a rendu les choses difficiles
applications-help-harder = Par exemple peu de temps, une maladie, un premier essai, ou une langue que tu apprends.
applications-label-excluded = Qui ne doit pas te noter
applications-help-excluded = Par exemple une personne qui connaît ta façon d’écrire, ou avec qui il y a eu un conflit.
applications-not-whole = Réponds d’abord à toutes les questions. Ensuite, tu peux envoyer ta candidature.
applications-before-sending = Tu as répondu à toutes les questions. Regarde ce que les autres liront. Ensuite, tu peux envoyer.
applications-button-send = Envoyer ma candidature
applications-withdraw-ask = Retirer ta candidature pour « { $title } » ? Tout ce que tu as écrit est effacé, et les notes aussi.
applications-button-withdraw-yes = Oui, la retirer
applications-button-keep = Non, la garder
applications-withdrawn = Ta candidature est effacée.
applications-none-of-yours = Tu n’as pas de candidature ici.
applications-decided-already = La décision est prise. Tu peux effacer ta candidature avec { COMMAND("privacy") }.
applications-outcome-chosen = Ta candidature est retenue : { $title }. Les personnes qui ont décidé t’écriront.
applications-outcome-declined = Cette fois, ta candidature n’est pas retenue : { $title }. Cela ne dit rien de la personne que tu es.
applications-feedback-says = Voici ce qu’on t’écrit, sans savoir qui tu es :
applications-decided-erased = Ta candidature est effacée six mois après la décision.
applications-button-read = Lire la décision
applications-news-decided = La décision sur ta candidature pour « { $title } » est prise.
applications-news-extended = Les candidatures restent ouvertes plus longtemps : pour { $title }, jusqu’au { $moment }, soit { $there }. Ce que tu as écrit reste tel quel, et tu peux encore le changer.
applications-button-extended = Voir l’appel
applications-kept-own = Ta candidature pour « { $title } », envoyée ou commencée en dernier le { $day } : tes réponses, ce qui t’a rendu les choses difficiles, qui ne doit pas te noter, et la décision.
applications-kept-own-seen = Les personnes qui notent, celles qui décident et celle qui retire ce qui permet de te reconnaître lisent tes réponses sans ton nom. Si ta candidature est retenue, deux ensemble peuvent voir qui tu es.
applications-kept-how-long = Jusqu’à six mois après la décision. Si tu effaces cela, ta candidature disparaît aussi.
applications-kept-judge = Tu es sur la liste des personnes qui jugent les candidatures à un appel.
applications-kept-judge-seen = L’équipe d’organisation voit cette liste.
applications-kept-reviews = Tu notes des candidatures sans nom. Hearth garde lesquelles, et tes notes.
applications-kept-reviews-seen = D’autres voient tes notes sans ton nom.
applications-kept-reviews-leaves = Tes notes restent, sans ton nom, pour les candidatures que tu as notées en entier.
