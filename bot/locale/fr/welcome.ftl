# The first meeting.

command-start = commencer
command-start-description = Voir par où commencer

welcome-greeting-new = Bienvenue, { $names } !
welcome-greeting-back = Bon retour parmi nous, { $names } !
welcome-greeting-glad = { $count ->
    [one] Ça nous fait plaisir que tu sois là.
   *[other] Ça nous fait plaisir que vous soyez là.
}
welcome-greeting-buttons = Les boutons ci-dessous répondent tout de suite, et seule la personne qui appuie voit la réponse.
welcome-greeting-reactions = Tu aimerais qu’une personne te dise bonjour ? Réagis avec la main qui salue 👋.
    Tu préfères arriver discrètement ? Réagis avec le visage qui fait chut 🤫.
welcome-button-start = Voir par où commencer
welcome-button-about = C’est quoi, cet endroit ?
welcome-button-looking = Je fais juste un tour

welcome-start-title = Par où commencer
welcome-start-lines = Choisis ce qui te convient. Tu peux revenir ici à tout moment avec { COMMAND("start") }.
welcome-start-first = Revenir au début
welcome-start-more = D’autres idées pour commencer

welcome-back-title = Bon retour parmi nous
welcome-back-lines = Ça fait plaisir de te revoir. Tu connais déjà les lieux, alors voici seulement ce que tu peux faire maintenant.
welcome-no-community = Tu n’as aucune communauté en commun avec Hearth. Rejoins-en une, puis utilise cette commande là-bas.

welcome-about-title = C’est quoi, cet endroit ?
welcome-about-lines = C’est une communauté open source, et il y a de la place pour tout le monde.
    Pour suivre les échanges, tu n’as besoin ni d’expérience ni de permission.
    Hearth est le bot de la communauté. Il te montre par où commencer et te met en contact avec des personnes qui peuvent t’aider.
    Il ne lit pas tes messages.
welcome-kept-arrival = Tu as rejoint cette communauté le { $day }, et ton nom était alors { $name }.
welcome-kept-leaving = Tu as rejoint cette communauté le { $day } sous le nom { $name }, et tu l’as quittée le { $left }.
welcome-kept-seen-by = L’équipe d’accueil et l’équipe de la communauté. Le message de bienvenue, lui, peut être lu par tout le monde dans son salon.
welcome-kept-became = De tes premiers jours, Hearth retient aussi : { $what }.
welcome-kept-back = tu avais déjà fait partie de cette communauté
welcome-kept-greet = tu as demandé qu’une personne te dise bonjour
welcome-kept-quiet = tu as voulu arriver discrètement
welcome-kept-met = une personne t’a dit bonjour
welcome-kept-answered = quelqu’un a répondu à tes premiers mots
welcome-kept-stepped = tu as fait un premier pas
welcome-kept-became-seen-by = L’équipe d’accueil et l’équipe de la communauté voient qui attend encore un bonjour. Dans les chiffres, tu n’apparais qu’avec d’autres, sans ton nom.
welcome-kept-how-long = Jusqu’à 30 jours après ton départ, 180 jours au plus, ou jusqu’à ce que tu l’effaces.

welcome-looking = C’est une très bonne façon de commencer. Fais un tour, aussi longtemps que tu veux.
    Quand tu auras envie de te lancer, utilise la commande { COMMAND("start") }.

# Floods, and who waits for a greeting

welcome-flood-joined = { $count } personnes sont arrivées en { $time }. C’est plus que d’habitude sur ce serveur.
welcome-flood-held = Hearth retient les messages de bienvenue jusqu’à ce que ce soit plus calme. Il accueillera alors tout le monde dans un seul message silencieux.
welcome-flood-over = C’est passé. Hearth accueille tout le monde dans un seul message silencieux. Il n’a refusé personne.
welcome-flood-everybody = Hearth n’a refusé personne. Les nouveaux comptes sont traités comme les autres.
welcome-flood-presses = Si vous voulez que moins de monde arrive pour l’instant, vous pouvez suspendre les invitations. Ce bouton est pour les personnes qui ont la permission « Gérer le serveur ».
welcome-button-pause = Suspendre les invitations
welcome-button-let-in = Rouvrir les invitations
welcome-button-greet-held = Accueillir maintenant
welcome-flood-paused = Les invitations sont suspendues pour une heure. D’ici là, personne ne peut arriver par invitation. Les personnes déjà là restent.
welcome-flood-let-in = On peut de nouveau arriver par invitation.
welcome-flood-pause-by-hand = Hearth n’a pas la permission de le faire ici, et ce n’est pas grave. Tu peux le faire à la main :
    Ouvre « Paramètres du serveur », puis « Invitations », puis appuie sur « Suspendre les invitations ».
welcome-flood-let-in-by-hand = Hearth n’a pas la permission de le faire ici, et ce n’est pas grave. Tu peux le faire à la main :
    Ouvre « Paramètres du serveur », puis « Invitations », et rouvre-les à cet endroit.
welcome-flood-not-yours = Ce bouton est pour les personnes qui ont la permission « Gérer le serveur ». Si tu penses que c’est nécessaire, { $ask }
welcome-held-not-yours = C’est pour les personnes qui prennent soin de cette communauté. S’il manque quelque chose, { $ask }
welcome-button-held = Personnes que Hearth n’a pas encore accueillies
welcome-held-title = Personnes que Hearth n’a pas encore accueillies
welcome-held-nobody = Personne n’attend de message de bienvenue.
welcome-held-lines = { $count ->
    [one] Une personne est arrivée et n’a pas encore reçu de message de bienvenue.
   *[other] { $count } personnes sont arrivées et n’ont pas encore reçu de message de bienvenue.
}
welcome-held-names = En voici les noms : { $names }.
welcome-held-flood = Beaucoup de monde est arrivé d’un coup, alors Hearth attend que ce soit plus calme. Tu peux accueillir tout le monde maintenant, dans un seul message silencieux.
welcome-held-paused = Hearth n’a pas pu publier dans le salon de bienvenue. Il réessaie de lui-même. { COMMAND("setup") } dit ce qu’il faut corriger.
welcome-held-off = Aucun salon de bienvenue n’est choisi, alors Hearth ne peut accueillir personne. Choisis-en un avec { COMMAND("setup") }.
welcome-held-greeting = { $count ->
    [one] Hearth accueille maintenant une personne dans un message silencieux.
   *[other] Hearth accueille maintenant { $count } personnes dans un seul message silencieux.
}

# What staff can look at

welcome-sample-name = Alex
welcome-sample-greeting = Le message de bienvenue
welcome-sample-about = C’est quoi, cet endroit ?
welcome-sample-start = La première page
welcome-sample-back = La première page pour les personnes qui reviennent

# Settings

settings-welcome = Bienvenue
settings-welcome-help = Souhaite la bienvenue aux personnes qui viennent d’arriver et leur montre par où commencer.
setting-welcome-channel = Salon de bienvenue
setting-welcome-channel-help = Hearth souhaite ici la bienvenue aux personnes qui arrivent.
setting-welcome-channel-first = Choisir le salon de bienvenue
setting-welcome-picture = Image du message de bienvenue
setting-welcome-flood-joins = Beaucoup d’arrivées d’un coup
setting-welcome-flood-joins-help = Si plus de personnes arrivent dans la durée réglée ci-dessous, Hearth retient les messages de bienvenue et prévient l’équipe.
setting-welcome-flood-seconds = Durée pour compter les arrivées
setting-welcome-flood-seconds-help = Hearth compte les personnes qui arrivent en ce nombre de secondes.
unit-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
unit-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
