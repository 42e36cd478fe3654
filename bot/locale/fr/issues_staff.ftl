# First issues, for organisers and staff; and the figure that everybody can see.

command-issues-freshness = fraîcheur
command-issues-freshness-description = Combien de tickets de la liste se sont révélés déjà pris
command-issues-sources = sources
command-issues-sources-description = Pour l’équipe d’organisation : choisir d’où viennent les tickets
command-issues-list = liste
command-issues-list-description = Une liste de projets au format de up-for-grabs.net (JSON)
command-issues-readiness = prêt
command-issues-readiness-description = Pour l’équipe : voir si un ticket est prêt pour une personne qui débute

# Freshness

issues-freshness-title = La fraîcheur de la liste
issues-freshness-what = Avant de montrer un ticket, Hearth l’examine de près. Il vérifie que le ticket est ouvert et sans verrou, qu’il n’est attribué à personne, qu’aucune pull request ouverte n’y est liée et que personne n’a dit s’en occuper. Ce chiffre dit combien de tickets de la liste se sont alors révélés pris. Moins il y en a, mieux c’est.
issues-freshness-none = Depuis le { $day }, Hearth n’a examiné aucun ticket de près ici. Il n’y a donc pas encore de chiffre.
issues-freshness-figure = Depuis le { $day } : sur { $looked ->
    [one] un ticket
   *[other] { $looked } tickets
} de la liste, { $proved ->
    [0] aucun ne s’est révélé pris ou terminé
    [one] un s’est révélé pris ou terminé
   *[other] { $proved } se sont révélés pris ou terminés
} ({ $share } %).
issues-freshness-reason = { $why } ({ $count })
issues-freshness-now = { $count ->
    [0] En ce moment, il n’y a aucun ticket dans la liste.
    [one] En ce moment, il y a un ticket dans la liste.
   *[other] En ce moment, il y a { $count } tickets dans la liste.
}

# Where issues come from

issues-sources-title = D’où viennent les tickets
issues-sources-lines = Indique des projets, des organisations ou des thèmes. Hearth y lit en continu, sans surcharger les sites, les tickets marqués « pour débuter ». Il les montre aux personnes qui en cherchent un.
issues-sources-count = { $count ->
    [0] Rien n’est encore indiqué.
    [one] Une source est indiquée.
   *[other] { $count } sources sont indiquées.
}
issues-sources-limit = La personne qui fait tourner Hearth n’a pas fourni de jeton pour GitHub. Hearth ne lit donc que les { $count } premiers projets. Il ne peut pas voir non plus les liens ajoutés à la main à côté d’un ticket.
issues-pick-source = En regarder une
issues-button-sources = D’où viennent les tickets
issues-button-add = En indiquer d’autres
issues-button-labels = Ce que veulent dire les étiquettes
issues-button-next-sources = Les suivantes
issues-button-first-sources = Les premières
issues-sources-add-title = D’où viennent les tickets
issues-sources-add-label = Une source par ligne
issues-sources-add-help = { $examples }, ou une adresse sur GitHub, Codeberg ou GitLab
issues-sources-add-how = Ce qui convient : { $examples }, ou une adresse sur GitHub, Codeberg ou GitLab.
issues-sources-added = { $count ->
    [0] Rien de nouveau n’a été ajouté.
    [one] Une source a été ajoutée. Hearth commence maintenant à la lire.
   *[other] { $count } sources ont été ajoutées. Hearth commence maintenant à les lire.
}
issues-sources-known = { $count ->
    [one] Une source était déjà indiquée.
   *[other] { $count } sources étaient déjà indiquées.
}
issues-sources-wrong = Hearth n’a pas compris le numéro { $number } : { $words }
issues-sources-wrong-more = { $count ->
    [one] Il y en a encore une que Hearth n’a pas comprise.
   *[other] Il y en a encore { $count } que Hearth n’a pas comprises.
}
issues-list-large = Ce fichier est trop grand. Hearth accepte des listes de 4 mégaoctets au plus. Rien n’a été changé.
issues-list-gone = Discord n’a pas donné le fichier à Hearth. Envoie-le encore une fois, s’il te plaît. Rien n’a été changé.
issues-list-wrong = Ce fichier n’est pas une liste de projets. Il faut du JSON : une liste de { $most } entrées au plus, chacune avec « repo » ou « link », au format de up-for-grabs.net. Rien n’a été changé.
issues-source-repository = { $source }
issues-source-organisation = Organisation { $source }
issues-source-topic = Thème { $source }
issues-source-one = **{ $source }**
issues-source-read = Hearth l’a lue et la tient à jour.
issues-source-unread = Elle attend d’être lue.
issues-source-leads = { $count ->
    [0] Elle ne mène encore à aucun projet.
    [one] Elle mène à un projet.
   *[other] Elle mène à { $count } projets.
}
issues-source-state-archived = Elle est archivée : Hearth n’en montre rien.
issues-source-state-gone = Elle n’existe plus, ou elle est privée : Hearth n’en montre rien.
issues-source-problem-gone = Elle n’existe pas, ou elle est privée. Vérifie que le nom est juste.
issues-source-problem-unreachable = Hearth n’a pas pu la lire cette fois-ci. Il réessaie de lui-même.
issues-source-problem-unknown = Hearth ne connaît pas ce site. La personne qui fait tourner Hearth peut l’ajouter.
issues-source-guide = Guide pour débuter : { $address }
issues-source-guide-none = Aucun guide pour débuter n’est encore indiqué ici.
issues-source-policy-own = Ce que dit son propre guide
issues-policy-open-option = Ouvrir directement une pull request
issues-policy-comment-option = Commenter et attendre
issues-policy-assignment-option = Attendre que le ticket soit attribué
issues-pick-policy = Comment s’annoncer
issues-pick-contact = La personne qui aide
issues-button-source-guide = Indiquer un guide
issues-button-remove = Retirer cette source
issues-source-guide-title = Un guide pour débuter
issues-source-guide-label = Adresse du guide
issues-source-guide-help = Elle commence par https. Laisse vide pour utiliser le guide du projet.
issues-source-guide-wrong = Ce n’est pas une adresse qui commence par https://. Rien n’a été changé.
issues-source-saved = C’est enregistré.
issues-source-removed = La source { $source } est retirée. Ce qui ne venait que d’elle n’est plus montré.
issues-labels-lines = Hearth connaît les étiquettes courantes (« labels »), comme « good first issue », « docs » ou « a11y ». Si tes projets en utilisent d’autres, dis ici ce qu’elles veulent dire.
issues-label-means = { $label } : { $meaning }
issues-meaning-newcomer = pour débuter
issues-meaning-documentation = documentation
issues-meaning-design = design
issues-meaning-translation = traduction
issues-meaning-testing = tests
issues-meaning-accessibility = accessibilité
issues-meaning-nothing = plus rien de particulier
issues-button-label = Indiquer une étiquette
issues-label-title = Ce que veut dire une étiquette
issues-label-label = L’étiquette
issues-label-meaning = Ce qu’elle veut dire
issues-label-empty = Écris l’étiquette, s’il te plaît. Rien n’a été changé.

# What staff see

issues-staff-start = Les tickets qui sont pris
issues-staff-title = Les tickets qui sont pris
issues-staff-lines = Personne ne perd un ticket juste parce que le temps passe. Quand quelqu’un n’a pas répondu depuis un moment, c’est une personne qui décide, avec bienveillance.
issues-staff-held = { $count ->
    [0] En ce moment, aucun ticket n’est pris.
    [one] En ce moment, un ticket est pris.
   *[other] En ce moment, { $count } tickets sont pris.
}
issues-staff-one = **{ $title }** dans { $path } : { $person }, jusqu’au { $day }.
issues-staff-silent = Hearth a demandé comment ça se passe, et n’a pas eu de réponse.
issues-staff-help = Un coup de main serait bienvenu.
issues-button-next-held = Les suivants
issues-button-first-held = Les premiers
issues-answered-meanwhile = Une réponse est arrivée entre-temps, donc rien n’a changé. Tu vois où ça en est dans { COMMAND("staff") }.
issues-staff-undo = Rendu libre par l’équipe : **{ $title }** ({ $person }).
issues-button-staff = Les tickets qui sont pris
issues-button-release = Le rendre libre
issues-button-keep = Le lui laisser
issues-button-undo = Le lui redonner
issues-button-funnel = Ce que sont devenus les tickets
issues-button-ready = Un ticket est-il prêt ?
issues-released = **{ $title }** est de nouveau libre pour les autres. Hearth le dit gentiment à la personne. Tu peux le lui redonner pendant 7 jours.
issues-kept-on = **{ $title }** reste à cette personne jusqu’au { $day }.
issues-undone = **{ $title }** est de nouveau à cette personne.
issues-undo-over = Il n’est plus possible de revenir en arrière : 7 jours sont passés, ou l’équipe n’avait pas rendu ce ticket libre.
issues-undo-taken = Quelqu’un d’autre l’a pris entre-temps, on ne peut donc pas le redonner.
issues-bring = { $person } a pris **{ $title }** dans { $path } et n’a pas répondu depuis un moment.
issues-bring-fine = Il y a peut-être eu des imprévus dans sa vie. Vous pouvez lui demander des nouvelles, lui laisser le ticket, ou le rendre libre. Vous pourrez revenir en arrière pendant 7 jours.
issues-funnel-title = Ce que sont devenus les tickets
issues-funnel-what = Ce sont des semaines entières, pour cette communauté seulement. Chaque étape compte une fois par ticket et par personne.
issues-funnel-period = { $weeks ->
    [one] **La dernière semaine**
   *[other] **Les { $weeks } dernières semaines**
}
issues-funnel-shown = Proposés à quelqu’un : { $count }
issues-funnel-taken = Pris : { $count }
issues-funnel-pull = Avec une pull request : { $count }
issues-funnel-merged = Intégrés : { $count }
issues-funnel-hidden = Un nombre n’est pas affiché s’il est inférieur à { $under }, ou s’il permet d’en déduire un qui l’est.

# How ready an issue is

issues-ready-title = Ce ticket est-il prêt ?
issues-ready-label = Adresse du ticket
issues-ready-help = Par exemple { $example }
issues-ready-note = Pour la personne qui s’occupe de **{ $title }** :
issues-ready-good = Déjà bien : { $points }.
issues-ready-all = Une personne qui débute peut s’y mettre dès aujourd’hui.
issues-ready-private = Personne d’autre que toi ne voit ceci. C’est pensé comme une aide, et ce n’est compté nulle part.
issues-ready-barrier = Quelque chose empêche de commencer, comme un accès ou une décision qui manque. Mieux vaut le dire, ou lever l’obstacle.
issues-ready-context = Dire en deux ou trois phrases ce qui ne va pas ou ce qu’on souhaite, et pourquoi c’est important.
issues-ready-place = Nommer le fichier, la fonction ou la page par où commencer.
issues-ready-try = Dire comment on voit que cela marche : une commande, un test, ou des étapes à essayer.
issues-ready-example = Donner un exemple à suivre : un changement semblable, une image, ou le résultat attendu.
issues-ready-invites = Le marquer « pour débuter », avec une étiquette comme « good first issue ».
issues-ready-barrier-met = rien n’empêche de commencer
issues-ready-context-met = il dit quoi et pourquoi
issues-ready-place-met = il dit par où commencer
issues-ready-try-met = il dit comment l’essayer
issues-ready-example-met = il a un exemple
issues-ready-invites-met = il est marqué « pour débuter »

# The digest

issues-digest = De nouveaux tickets pour un premier pas, libres en ce moment :
issues-digest-line = **{ $title }** dans { $path } ({ $kind }) : { $address }
issues-digest-find = Envie d’autre chose ? { COMMAND("issues find") } cherche ce qui te convient.

# What needs mending

finding-issues-few-code = Il reste peu de tickets libres pour débuter : code.
finding-issues-few-code-fix = Marque d’autres tickets « pour débuter », ou indique d’autres projets avec { COMMAND("issues sources") }.
finding-issues-few-documentation = Il reste peu de tickets libres pour débuter : documentation.
finding-issues-few-documentation-fix = Marque d’autres tickets « pour débuter », ou indique d’autres projets avec { COMMAND("issues sources") }.
finding-issues-few-design = Il reste peu de tickets libres pour débuter : design.
finding-issues-few-design-fix = Marque d’autres tickets « pour débuter », ou indique d’autres projets avec { COMMAND("issues sources") }.
finding-issues-few-translation = Il reste peu de tickets libres pour débuter : traduction.
finding-issues-few-translation-fix = Marque d’autres tickets « pour débuter », ou indique d’autres projets avec { COMMAND("issues sources") }.
finding-issues-few-testing = Il reste peu de tickets libres pour débuter : tests.
finding-issues-few-testing-fix = Marque d’autres tickets « pour débuter », ou indique d’autres projets avec { COMMAND("issues sources") }.
finding-issues-few-accessibility = Il reste peu de tickets libres pour débuter : accessibilité.
finding-issues-few-accessibility-fix = Marque d’autres tickets « pour débuter », ou indique d’autres projets avec { COMMAND("issues sources") }.
finding-issues-source-gone = La source { $name } n’existe plus, ou elle est privée. Aucun ticket n’en vient donc.
finding-issues-source-gone-fix = Vérifie que son nom est juste, ou retire-la, avec { COMMAND("issues sources") }.
finding-issues-token = { $name } n’accepte plus le jeton défini par la personne qui fait tourner Hearth. Hearth continue sans, plus lentement.
finding-issues-token-fix = La personne qui fait tourner Hearth définit un nouveau jeton et le redémarre.
