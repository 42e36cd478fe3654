# Votes: opening one, voting, and what came of it.

command-vote = voter
command-vote-description = Voter, ou voir le résultat d’un vote
decisions-start-vote = Voter : un vote est ouvert

decisions-vote-page = Votes
decisions-vote-intro = Un vote est secret : avant la fin, personne ne voit combien de personnes ont voté, ni ce qu’elles ont voté. Ensuite, le résultat est publié.
decisions-votes-none = Aucun vote n’est ouvert, et aucun ne s’est terminé ces derniers temps.
decisions-vote-title = **{ $title }**
decisions-vote-gone = Ce vote n’est plus là.
decisions-vote-over = Ce vote est terminé. Rien n’a changé.
decisions-vote-opens = Ce vote s’ouvre dans un instant. Réessaie, s’il te plaît.
decisions-vote-broken = Hearth ne peut pas ouvrir l’urne, ton bulletin n’y est donc pas. Dis-le à l’équipe d’organisation, s’il te plaît.
decisions-only-openers = Seules l’équipe d’organisation et les personnes qu’elle a désignées peuvent ouvrir ou annuler des votes. { $ask }
decisions-not-on-roll = Tu n’es pas sur la liste de ce vote. Qui peut voter a été noté à l’ouverture.
decisions-voted-already = Tu as déjà voté. Pour changer ton vote, utilise « Changer mon vote » avec les mots de ton reçu. Sans ces mots, il reste comme il est.

decisions-button-see = Voir ce vote
decisions-button-vote-see = Voir le vote
decisions-button-new = Ouvrir un vote
decisions-button-vote = Voter
decisions-button-change-vote = Changer mon vote
decisions-button-safety = À quel point est-ce secret ?
decisions-button-fill = Remplir mon bulletin
decisions-button-back = Retour au vote
decisions-button-objections = Lire les objections
decisions-button-cancel = Annuler ce vote

# How it stands for one person

decisions-stands-open = Tu peux voter.
decisions-stands-voted = Tu as voté. Tu peux changer ton vote jusqu’à la fin.
decisions-stands-not-on-roll = Tu n’es pas sur la liste de ce vote.
decisions-stands-over = C’est terminé.
decisions-stands-counting = Le temps est écoulé. Les bulletins sont en train d’être comptés.
decisions-is-opening = La liste est en train d’être écrite. Le vote s’ouvre dans un instant.
decisions-is-ended = Ce vote est terminé.
decisions-is-cancelled = Ce vote a été annulé. Rien n’a été compté, et les bulletins ont été détruits. La raison : { $reason }
decisions-is-cancelled-nobody = Ce vote ne s’est pas ouvert : personne n’aurait été sur sa liste, ou Discord n’a pas dit qui est ici.

# What it asks, and how

decisions-option = { $number }. { $option }
decisions-method-approval = Approuve autant d’options que tu veux. Celle qui reçoit le plus d’approbations gagne.
decisions-method-ranked = Mets les options dans ton ordre. Une option gagne si elle bat chacune des autres, comparées deux par deux (méthode de Schulze).
decisions-method-consent = Est-ce acceptable pour toi ? C’est décidé si personne ne s’oppose. Qui s’oppose dit pourquoi.
decisions-roll-everybody = Qui peut voter : toutes les personnes membres à l’ouverture.
decisions-roll-voters = Qui peut voter : toutes les personnes qui avaient le rôle { $role } à l’ouverture.
decisions-roll-staff = Qui peut voter : l’équipe d’organisation et l’équipe, telles qu’elles étaient à l’ouverture.
decisions-quorum = Le vote ne compte que si au moins { $percent } pour cent de ces personnes votent.
decisions-lasts = Il est ouvert pendant { $hours } heures.
decisions-closes = Il se termine le { $at } ({ $soon }).
decisions-publishes = **Ensuite, tous les bulletins sont publiés**, sans noms et dans le désordre, pour que chaque personne puisse recompter. Qui sait comment tu voulais voter peut reconnaître ton bulletin, surtout si l’on met beaucoup d’options dans un ordre.
decisions-publishes-not = Les bulletins ne sont pas publiés. Les petits nombres restent cachés dans le résultat. Si peu de personnes votent, ou si toutes votent de la même façon, il peut quand même montrer comment chacune a voté.
decisions-objections-told = Les objections et leurs raisons sont scellées jusqu’à la fin. Ensuite, tout le monde ici peut les lire, et voir combien il y en a. Un nom n’y figure que si la personne l’a voulu.
decisions-few = Moins de cinq personnes peuvent voter. Si toutes votent de la même façon, le résultat dit comment chacune a voté.
decisions-few-warning = Si moins de { $few } personnes votent, ou si toutes votent de la même façon, le résultat dit comment chacune a voté.

# Opening one

decisions-open-title = Ouvrir un vote
decisions-open-intro = Qui peut voter est noté au moment de l’ouverture, et ne change plus. Personne ne voit rien avant la fin, toi non plus.
decisions-open-instead = Un bot ne peut protéger personne des pressions, et la personne qui le fait fonctionner pourrait regarder. Pour ce qui pèse lourd, utilise Belenios ou Helios, qui prouvent que le décompte est juste ; CIVS est un service pour classer des options.
decisions-page-what = Ce que le vote demande
decisions-page-how = Qui vote, et pendant combien de temps
decisions-label-vote-title = La question en une ligne
decisions-help-vote-title = Par exemple : Quand tenons-nous la rencontre du mois ?
decisions-label-vote-words = Ce qu’il faut savoir (pas obligatoire)
decisions-help-vote-words = Ce qui est décidé, ce qui s’ensuit, où l’on en a parlé.
decisions-label-method = Comment on vote
decisions-help-method = Pour le consentement, il ne faut pas d’options plus bas.
decisions-offer-approval = Approbation
decisions-offer-approval-help = Coche tout ce qui te va. Le plus d’approbations gagne. Le plus facile à comprendre.
decisions-offer-consent = Consentement
decisions-offer-consent-help = Une seule proposition. Elle passe si personne ne s’oppose ; toute objection a une raison.
decisions-offer-ranked = Classement
decisions-offer-ranked-help = Mets trois options ou plus dans un ordre. Juste quand des options se ressemblent.
decisions-label-options = Les options, une par ligne
decisions-help-options = De 2 à 10 lignes, 80 caractères au plus par ligne. Laisse vide pour le consentement.
decisions-options-count = Écris de { $least } à { $most } options, une par ligne, s’il te plaît.
decisions-options-long = Une option a au plus { $most } caractères.
decisions-options-twice = Deux options sont identiques.
decisions-label-roll = Qui peut voter ?
decisions-help-roll = Noté à l’ouverture. Qui part peut encore voter ; qui arrive plus tard ne le peut pas.
decisions-offer-everybody = Chaque membre
decisions-offer-voters = Le rôle pour voter, choisi dans les réglages
decisions-offer-staff = L’équipe d’organisation et l’équipe
decisions-no-voters-role = Aucun rôle pour voter n’est choisi. L’équipe d’organisation peut en choisir un avec { COMMAND("setup") }.
decisions-label-hours = Pendant combien de temps ? (sinon 72 heures)
decisions-help-hours = Trois jours ou plus permettent de participer quels que soient le fuseau et les horaires.
decisions-offer-hours = { $hours } heures
decisions-label-quorum = Combien doivent voter ? (pas obligatoire)
decisions-help-quorum = S’il y en a moins, rien n’est décidé et aucun résultat n’est donné.
decisions-offer-quorum = { $percent ->
    [0] Pas de quorum
   *[other] { $percent } pour cent des personnes qui peuvent voter
}
decisions-label-publishes = Publier ensuite tous les bulletins ?
decisions-help-publishes = On peut alors recompter. Cela peut trahir des votes : on le dit à chaque personne avant.
decisions-button-preview = Voir avant l’ouverture
decisions-preview = Voici ce que liront les personnes qui votent. Rien n’est encore ouvert, et rien ne pourra changer ensuite.
decisions-button-open = Ouvrir le vote
decisions-button-change = Changer
decisions-opens = Le vote s’ouvre dès que la liste est écrite. Il est alors annoncé dans le salon des décisions.

# Cancelling one

decisions-cancel-title = Annuler ce vote
decisions-label-cancel = Pourquoi il est annulé
decisions-help-cancel = Tout le monde peut le lire. Rien n’est compté, et tous les bulletins sont détruits.
decisions-cancelled-now = Le vote est annulé, et ses bulletins sont détruits. La raison est publiée dans le salon.
decisions-cancelled = Le vote **{ $title }** a été annulé. Rien n’a été compté, et tous les bulletins ont été détruits. La raison : { $reason }
decisions-cancelled-nobody = Le vote **{ $title }** ne s’est pas ouvert : personne n’aurait été sur sa liste, ou Discord n’a pas dit qui est ici.

# Voting

decisions-paper-receipt = Note d’abord ces sept mots anglais, ou copie-les. Personne d’autre que toi ne les a, et ils ne sont plus montrés ensuite.
decisions-paper-why = Ils comptent à partir du moment où tu déposes ton bulletin. Avec eux, tu peux changer ton vote jusqu’à la fin. Sans eux, ton vote reste comme il est, et compte tout autant.
decisions-ballot-title = Ton bulletin
decisions-label-approve = Qu’est-ce qui te convient ?
decisions-help-approve = Autant que tu veux. Ne rien choisir est aussi une réponse.
decisions-label-order = Ton ordre, en numéros
decisions-help-order = D’abord ce que tu préfères : 3, 1, 2. Égalité : 1=2. Le reste vient en dernier. Abstention : 0.
decisions-order-empty = Écris au moins un numéro, s’il te plaît, ou 0 pour t’abstenir.
decisions-order-wrong = Écris les numéros des options, de 1 à { $most }, séparés par des virgules, s’il te plaît. Par exemple : 2, 1.
decisions-order-twice = Une option est deux fois dans ton ordre.
decisions-label-consent = Est-ce acceptable pour toi ?
decisions-offer-consent-yes = Oui
decisions-offer-consent-aside = Je me mets en retrait : cela peut se faire sans moi
decisions-offer-consent-no = Je m’oppose
decisions-label-why = Si tu t’opposes : pourquoi, et que faire ?
decisions-help-why = Tout le monde ici peut le lire après la fin. Ta façon d’écrire peut montrer qui tu es.
decisions-label-name = Si tu t’opposes : avec ton nom ?
decisions-help-name = Personne ne le voit avant la fin.
decisions-offer-named = Avec mon nom
decisions-offer-nameless = Sans mon nom
decisions-objection-why = Une objection a besoin d’une raison, pour que l’on puisse y répondre. Rien n’a changé.
decisions-cast = Ton bulletin est dans l’urne.
decisions-cast-change = Avec ces mots, tu peux changer ton vote jusqu’à la fin.
decisions-recast = Ton nouveau bulletin est dans l’urne, à la place de l’ancien.
decisions-receipt-unknown = Aucun bulletin de cette urne ne va avec ces mots. Vérifie leur ordre et leur orthographe, s’il te plaît. Rien n’a changé.

# How secret it is

decisions-safety-title = À quel point ce vote est-il secret ?
decisions-safety-box = Ce que tu choisis va dans une urne, à part de la liste. La liste dit que tu as voté ; rien n’y mène à ton bulletin. L’urne et la liste sont réécrites chaque heure, pour que leur ordre ne dise rien.
decisions-safety-owner = Rien n’est montré à personne avant la fin, pas même à l’équipe d’organisation. Qui fait fonctionner l’ordinateur de Hearth a ses clés, et pourrait le regarder travailler ou comparer des copies de sa base de données. Discord transporte ce que tu remplis, et pourrait le voir aussi. Tu fais confiance aux deux.
decisions-safety-pressure = Hearth ne peut pas empêcher que quelqu’un regarde par-dessus ton épaule ou te mette sous pression. Si cela arrive, vote comme on te le demande, et change ton vote plus tard avec tes mots.
decisions-safety-receipt = Les mots de ton reçu ne sont gardés nulle part. Ils ne montrent pas ce que tu as voté ; ils te permettent de le remplacer.
decisions-safety-few = Si peu de personnes votent, ou si toutes votent de la même façon, le résultat dit comment chacune a voté.
decisions-safety-systems = Belenios et Helios prouvent à chaque personne que son bulletin a été compté, sans que personne le voie. Eux non plus ne peuvent pas empêcher les pressions. CIVS est un service pour classer des options. Pour ce qui pèse lourd, demande à l’équipe d’organisation d’utiliser l’un d’eux.

# What came of it

decisions-result-title = **Le vote est terminé : { $title }**
decisions-winners = { $count ->
    [one] En tête : **{ $options }**
   *[other] Égalité entre **{ $options }**. C’est à vous de décider ce qu’elle veut dire.
}
decisions-no-winner = Aucune option n’a reçu de voix.
decisions-no-quorum = { $needed ->
    [one] Personne n’a voté, donc rien n’est décidé.
   *[other] Le quorum n’est pas atteint, donc rien n’est décidé : il fallait qu’au moins { $needed } personnes votent ({ $percent } pour cent de la liste). Rien d’autre n’est donné.
}
decisions-consent-carries = **C’est adopté : personne ne s’est opposé.**
decisions-consent-nobody = Personne ne s’est opposé, et personne n’a dit oui. Ce n’est pas adopté.
decisions-consent-objections = { $count ->
    [one] **Ce n’est pas adopté : une personne s’est opposée.** On peut lire la raison en appuyant sur « Voir ce vote ».
   *[other] **Ce n’est pas adopté : { $count } personnes se sont opposées.** On peut lire les raisons en appuyant sur « Voir ce vote ».
}
decisions-consent-others = Ont dit oui : { $yes }. Se sont mises en retrait : { $aside }.
decisions-place = Place { $number } : { $options }
decisions-pair = { $one } avant { $other } : { $for-one }. L’inverse : { $for-other }.
decisions-count = { $option } : { $count }
decisions-count-hidden = { $option } : non indiqué
decisions-turnout = { $count } personnes ont voté, sur { $roll } qui le pouvaient.
decisions-turnout-untold = Moins de { $few } personnes ont voté. Leur nombre exact n’est pas donné.
decisions-counted-approval = Compté par approbations : chaque bulletin compte une fois pour chaque option qu’il approuve.
decisions-counted-ranked = Compté par la méthode de Schulze : les options sont comparées deux par deux, sur tous les bulletins.
decisions-counted-consent = Compté par consentement : une seule objection suffit pour que ce ne soit pas adopté.
decisions-small = Les nombres inférieurs à { $few }, et ce qui les trahirait, ne sont pas donnés.
decisions-small-consent = À part les objections, les nombres inférieurs à { $few }, et ce qui les trahirait, ne sont pas donnés.
decisions-unread = Des bulletins n’ont pas pu être lus, donc rien n’est décidé.
decisions-unreadable = { $count ->
    [one] Un bulletin est illisible, et n’est pas compté. Quelqu’un a dû changer la base de données à la main. Parles-en à l’équipe d’organisation, s’il te plaît.
   *[other] { $count } bulletins sont illisibles, et ne sont pas comptés. Quelqu’un a dû changer la base de données à la main. Parles-en à l’équipe d’organisation, s’il te plaît.
}
decisions-file = Les bulletins de ce vote sous forme de texte : une ligne chacun, par ordre alphabétique, sans noms.
decisions-recount = Comme annoncé avant l’ouverture, tous les bulletins sont dans { $file }. Pour recompter : `python -m bot recount { $file }`
decisions-objections-title = Objections
decisions-objections-none = Il n’y a pas d’objection à lire.
