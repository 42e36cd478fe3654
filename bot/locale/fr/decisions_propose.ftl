# Proposing something, by name or without one.

command-propose = proposer
command-propose-description = Proposer quelque chose, avec ou sans ton nom
decisions-start-propose = Proposer quelque chose

decisions-no-community = Tu n’es dans aucune communauté où l’on peut proposer quelque chose ou voter.
decisions-off = Les décisions ne sont pas activées ici. L’équipe d’organisation peut le faire avec { COMMAND("setup") }.
decisions-only-staff = Seule l’équipe peut examiner les propositions. { $ask }
decisions-only-proposers = Ici, ce sont les personnes avec le rôle { $role } qui proposent. Utilise la commande dans la communauté elle-même, s’il te plaît.

decisions-propose-title = Proposer quelque chose
decisions-propose-intro = Que voudrais-tu que cette communauté fasse, change ou décide ? Une idée suffit.
decisions-propose-who = L’équipe examine d’abord chaque proposition. Elle la publie dans le salon des décisions, ou te dit pourquoi elle ne le fait pas.
decisions-button-named = Proposer avec mon nom
decisions-button-nameless = Proposer sans mon nom
decisions-button-receipt = J’ai un reçu
decisions-button-mine = Mes propositions
decisions-button-look = Examiner les propositions
decisions-button-more = Voir la suite
decisions-button-propose = Envoyer à l’équipe
decisions-button-propose-nameless = Envoyer sans mon nom
decisions-waiting = { $count ->
    [0] Aucune proposition n’est à examiner.
    [one] Une proposition est à examiner.
   *[other] { $count } propositions sont à examiner.
}
decisions-news = Il y a du nouveau pour ce que tu as proposé.

# What is said before a word is written

decisions-named-intro = L’équipe lit ceci avec ton nom. Si elle le publie, toute personne qui voit le salon des décisions peut le lire, avec ton nom.
decisions-nameless-title = Proposer sans ton nom
decisions-nameless-intro = Hearth ne note pas qui tu es. L’équipe lit tes mots sans nom. Si c’est publié, toute personne qui voit le salon les lit aussi, sans nom.
decisions-nameless-batches = L’équipe voit ta proposition demain au plus tôt. Elle est publiée avec une autre, ou après { $days } jours, à une heure fixe et dans le désordre. Le moment en dit donc peu.
decisions-nameless-limits = Cela cache ton nom, mais pas tout. Ta façon d’écrire, et ce que personne d’autre ne peut savoir, peuvent montrer qui tu es. Les personnes qui font tourner les ordinateurs de Hearth et de Discord pourraient en voir plus.
decisions-label-title = Ta proposition en une ligne
decisions-help-title = Par exemple : Tenir la rencontre du mois à deux heures différentes.
decisions-label-words = Quoi, et pourquoi
decisions-help-words = Des mots simples. Qu’est-ce qui irait mieux, et pour qui ?

# Sent

decisions-named-sent = Merci. L’équipe l’examine, et tu apprends ce qu’il en est.
decisions-nameless-sent = Merci. C’est enregistré, sans ton nom.
decisions-receipt = Ton reçu, sept mots anglais : `{ $words }`
decisions-receipt-keep = Note ces mots, ou copie-les. Sans eux, on ne peut pas lire ce qu’est devenue ta proposition, et ils ne sont plus montrés ensuite. Pour revenir : { COMMAND("propose") }, puis « J’ai un reçu ».
decisions-nameless-most = Un compte peut envoyer au plus { $count } propositions sans nom par jour. Ce que tu as écrit est gardé pour le moment : tu peux l’envoyer demain.
decisions-proposals-most = { $count } de tes propositions sont à examiner. Attends que l’équipe en ait examiné une, s’il te plaît.

# Coming back

decisions-receipt-title = Ton reçu
decisions-label-receipt = Les sept mots
decisions-help-receipt = En majuscules ou en minuscules, séparés par des espaces ou des virgules.
decisions-receipt-form = Ce n’est pas un reçu. Un reçu a { $count } mots anglais. Regarde encore une fois ce que tu as noté, s’il te plaît.
decisions-receipt-nothing = Hearth ne connaît aucune proposition avec ce reçu. Vérifie l’ordre et l’orthographe des mots, s’il te plaît. Les propositions sont gardées un an après la décision.
decisions-mine-none = Tu n’as rien proposé ici avec ton nom.
decisions-mine-day = Proposé le { $day }.
decisions-proposal-title = **{ $title }**
decisions-words = { $words }
decisions-is-waiting = Personne ne l’a encore examinée.
decisions-is-accepted = L’équipe a dit oui. La proposition sera bientôt publiée.
decisions-is-published = Elle est publiée dans { $channel }.
decisions-is-declined = L’équipe a décidé de ne pas la publier. Sa raison : { $reason }

# Looking proposals over

decisions-look-title = Propositions à examiner
decisions-look-none = Rien n’est à examiner.
decisions-look-count = { $count ->
    [one] Une proposition attend.
   *[other] { $count } propositions attendent, sans ordre particulier.
}
decisions-look-how = Publie ce dont on peut parler, même si tu n’es pas d’accord. Refuse ce qui attaque quelqu’un, révèle des choses privées ou n’est pas une proposition, et dis pourquoi : la personne qui l’a écrit lit ta raison.
decisions-by = De { $person }
decisions-by-nobody = Sans nom
decisions-button-accept = Publier
decisions-button-decline = Refuser avec une raison
decisions-button-next = La suivante
decisions-accepted = La publication est en cours.
decisions-accepted-nameless = Elle sera publiée avec les prochaines propositions sans nom, pour que le moment ne dise rien.
decisions-declined = Elle est refusée. La personne qui l’a écrite peut lire ta raison.
decisions-decline-title = Pourquoi elle n’est pas publiée
decisions-label-decline = Ta raison
decisions-help-decline = La personne qui propose la lit. Dis ce qu’elle pourrait changer.
decisions-proposal-gone = Cette proposition n’est plus là.
decisions-proposal-decided = Une autre personne a déjà décidé.

# In the channel

decisions-published = **Proposition : { $title }**
