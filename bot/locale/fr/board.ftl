# Tableaux de bienvenue : des messages avec lesquels chaque personne se donne des rôles.

command-board = tableau
command-board-description = Afficher un tableau avec lequel chaque personne se donne des rôles

# La liste des tableaux

board-list-title = Tableaux de bienvenue
board-list-intro = Un tableau de bienvenue est un message avec des boutons. En appuyant dessus, chaque personne se donne des rôles, comme des centres d’intérêt ou des pronoms.
    Tu peux ajouter des émojis, pour que l’on puisse aussi choisir par une réaction.
board-list-line = **{ $number }. { $heading }**
    { $state }
board-button-new = Nouveau tableau
board-button-open = Ouvrir le tableau { $number }
board-button-all = Tous les tableaux
board-too-many = Il peut y avoir { $most } tableaux au plus. Jettes-en un qui n’est plus affiché.
board-only-organisers = Seules les personnes qui organisent la communauté peuvent afficher des tableaux de bienvenue sur ce serveur.
    Si tu souhaites que quelque chose change, { $ask }

# Un tableau

board-state = { $state }
board-state-draft = Ce tableau n’est pas affiché. Il est gardé jusqu’à ce que tu l’affiches ou le jettes.
board-state-putting = Hearth affiche ce tableau dans { $channel }.
board-state-up = Ce tableau est affiché dans { $channel }.
board-state-failed = Discord n’a pas laissé Hearth afficher ce tableau dans { $channel }. Hearth essaie de nouveau quand quelque chose y change.
board-state-gone = Le message de ce tableau a été supprimé. Chaque personne garde ses rôles. Affiche-le de nouveau quand tu veux.
board-changed = Tu l’as changé depuis. Appuie sur « Aperçu » pour afficher le changement.
board-entry = - { $label } : donne { $role } ({ $kind })
board-entry-emoji = - { $label } : donne { $role } ({ $kind }), aussi par la réaction { $emoji }
board-emoji-unknown = - { $label } : donne { $role } ({ $kind }). Discord ne connaît pas son émoji. Choisis-en un autre, s’il te plaît.
board-emoji-many = - { $label } : donne { $role } ({ $kind }). Il n’y a plus de place pour son émoji, car un message peut avoir 20 réactions au plus.
board-no-entries = Il ne propose pas encore de rôles.
board-option = { $label }
board-saved = C’est enregistré.
board-promised = Hearth s’en occupe. Le tableau le montre dans un instant.
board-pick-channel = Choisis le salon où il sera affiché
board-pick-role = Ajouter un rôle
board-pick-entry = Changer ou retirer un rôle
board-button-words = Écrire le texte
board-button-preview = Aperçu
board-button-back = Retour au tableau
board-gone = Ce tableau n’existe plus.
board-stands-there = Ce tableau est affiché. Retire-le d’abord.
board-not-up = Ce tableau n’est pas affiché.

# Ce qu’il dit

board-words-title = Ce que dit le tableau
board-field-heading = Titre
board-field-heading-help = Quelques mots qui disent ce que l’on peut choisir ici.
board-field-lines = Texte
board-field-lines-help = Dis avec des mots simples à quoi servent les rôles. Tu peux laisser ce champ vide.

# Un rôle dessus

board-entry-title = Un rôle du tableau
board-entry-form = Un rôle du tableau
board-field-label = Ce que dit le bouton
board-field-label-help = Avec des mots. Laisse ce champ vide pour prendre le nom du rôle.
board-field-kind = De quelle sorte de rôle s’agit-il ?
board-kind-interest = Centre d’intérêt
board-kind-pronouns = Pronoms
board-field-emoji = Émoji pour réagir
board-field-emoji-help = Un émoji, si l’on peut aussi choisir par une réaction. Il ne remplace pas les mots.
board-button-change = Changer
board-button-remove = Retirer du tableau
board-remove-keeps = Si tu le retires, les personnes qui ont le rôle le gardent.
board-entry-removed = Retiré. Les personnes qui ont le rôle le gardent.
board-refused = **Cela ne marche pas encore.** { $what }
    Que faire : { $fix }
board-full = Un tableau peut proposer { $most } rôles au plus. Tu peux faire un autre tableau.
board-role-twice = Ce rôle est déjà sur le tableau.
board-emoji-twice = **Rien n’a été enregistré.** Un autre rôle de ce tableau a déjà cet émoji. Choisis-en un autre, s’il te plaît.
board-label-words = **Rien n’a été enregistré.** Tu as écrit { $typed }. Le bouton a besoin de mots, car tout le monde ne peut pas lire un émoji.
board-label-first = **Rien n’a été enregistré.** Tu as écrit { $typed }. Mets les mots d’abord et l’émoji à la fin, s’il te plaît.
board-no-emoji = **Rien n’a été enregistré.** Tu as écrit { $typed }. Donne un seul émoji, s’il te plaît : un émoji courant ou un émoji de ce serveur.

# L’afficher

board-preview-title = Aperçu
board-preview-intro = Voici comment il sera affiché :
board-preview-words = { $words }
board-only-preview = Ceci n’est qu’un aperçu. Le bouton marchera quand le tableau sera affiché.
board-ready = Rien ne s’y oppose. On peut s’en servir dès qu’il est affiché.
board-ready-change = Rien ne s’y oppose. Le message change là où il est, et chaque personne garde ses rôles.
board-button-put-up = L’afficher
board-button-show = Afficher le changement
board-needs-heading = Il lui faut un titre. Appuie sur « Écrire le texte ».
board-needs-channel = Il lui faut un salon où être affiché.
board-needs-entries = Il lui faut au moins un rôle.
board-too-long = Avec tout son contenu, il fait { $count } caractères, et Discord en accepte { $most } au plus. Raccourcis le texte ou mets moins d’émojis.

# Le retirer

board-button-down = Le retirer
board-down-ask = Veux-tu retirer ce tableau ? Hearth supprime son message.
    Chaque personne garde les rôles qu’elle a choisis. Tu pourras afficher le tableau de nouveau.
board-button-down-yes = Oui, le retirer
board-button-down-no = Non, le laisser
board-taken-down = Hearth le retire. Chaque personne garde ses rôles.
board-button-throw = Jeter
board-throw-ask = Veux-tu jeter ce tableau ? Tu ne pourras pas revenir en arrière.
    Chaque personne garde les rôles qu’elle a choisis.
board-button-throw-yes = Oui, le jeter
board-button-throw-no = Non, le garder
board-thrown = Le tableau est jeté.

# Ce qui est affiché dans le salon

board-post-how = Appuie sur un bouton pour prendre un rôle. Appuie de nouveau pour le rendre. Tout le monde ici peut voir tes rôles.
board-post-react = Tu peux aussi réagir avec un de ces émojis. Si tu retires ta réaction, tu rends le rôle.
board-post-emoji = - { $label } : { $emoji }
board-button-role = { $label }
board-button-held = { $label } (tu l’as)
board-reason = Choisi sur le tableau de bienvenue

# Choisir des rôles

board-start = Choisir des rôles qui me vont
board-staff = Tableaux de bienvenue
board-sample = La page pour choisir des rôles
board-roles-title = Choisir des rôles qui te vont
board-roles-lines = Appuie sur un bouton pour prendre un rôle. Appuie de nouveau pour le rendre. Rien ne t’oblige à en choisir.
board-roles-none = Il n’y a pas de rôles à choisir pour le moment.
board-everybody-sees = Tout le monde sur ce serveur peut voir quels rôles tu as.
board-link = Aller au tableau
board-button-next = Autres rôles
board-button-roles = Voir tous les rôles
board-chosen-title = Tes rôles
board-giving = Tu auras { $label } dans un instant.
board-taking = Tu auras rendu { $label } dans un instant.
board-given = Tu as maintenant { $label }. Appuie de nouveau sur le bouton pour rendre ce rôle.
board-taken = Tu as rendu { $label }.
board-still = Tu as encore { $label }, car ta réaction au tableau est toujours là. Retire la réaction pour rendre ce rôle.
board-by-reaction = Tu as { $label } parce que tu as réagi au tableau. Retire la réaction pour rendre ce rôle.
board-had = Tu as déjà { $label }. Ce rôle n’a pas été choisi ici, alors Hearth le laisse tel quel.
board-later = Cela prend encore un moment. Ton choix est gardé, et Hearth continue dès que Discord répond.
board-pending = Tu pourras choisir dès que tu auras accepté les règles de la communauté.
board-not-now = Ce rôle ne peut pas être donné pour le moment. Les personnes qui organisent la communauté peuvent y remédier.
    { $why }
board-offered-no-more = Ce rôle n’est plus proposé.

# Ce qui est gardé

board-kept = Tu as choisi ces rôles sur un tableau de bienvenue, par un bouton ou une réaction : { $roles }.
board-kept-seen = Tout le monde sur ce serveur peut voir dans Discord quels rôles tu as, et tes réactions.
board-kept-how-long = Jusqu’à ce que tu les rendes ou que tu partes, et deux jours de plus au maximum. Si tu effaces cela alors que ta réaction est toujours là, Hearth la relit.

# Pour qui s’occupe du serveur

setting-board-board = Tableau de bienvenue
