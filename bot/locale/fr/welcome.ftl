# The first meeting.

command-start = commencer
command-start-description = Voir par où commencer

welcome-greeting = { $count ->
    [one] Bienvenue, { $names } ! Ça nous fait plaisir que tu sois là.
   *[other] Bienvenue, { $names } ! Ça nous fait plaisir que vous soyez là.
}
    Les boutons ci-dessous répondent tout de suite, et seule la personne qui appuie voit la réponse.
welcome-button-start = Voir par où commencer
welcome-button-about = C’est quoi, cet endroit ?
welcome-button-looking = Je fais juste un tour

welcome-start-title = Par où commencer
welcome-start-lines = Choisis ce qui te convient. Tu peux revenir ici à tout moment avec { COMMAND("start") }.
welcome-start-more = D’autres idées pour commencer

welcome-about-title = C’est quoi, cet endroit ?
welcome-about-lines = C’est une communauté open source, et il y a de la place pour tout le monde.
    Pour suivre les échanges, tu n’as besoin ni d’expérience ni de permission.
    Hearth est le bot de la communauté. Il te montre par où commencer et te met en contact avec des personnes qui peuvent t’aider.
    Il ne lit pas tes messages.
welcome-kept-arrival = Tu as rejoint cette communauté le { $day }, et ton nom était alors { $name }.
welcome-kept-leaving = Tu as rejoint cette communauté le { $day } sous le nom { $name }, et tu l’as quittée le { $left }.
welcome-kept-seen-by = Personne. Hearth s’en sert pour te souhaiter la bienvenue une seule fois. Le message de bienvenue, lui, peut être lu par tout le monde dans le salon où il se trouve.

welcome-looking = C’est une très bonne façon de commencer. Fais un tour, aussi longtemps que tu veux.
    Quand tu auras envie de te lancer, utilise la commande { COMMAND("start") }.

# Settings

settings-welcome = Bienvenue
settings-welcome-help = Souhaite la bienvenue aux personnes qui viennent d’arriver et leur montre par où commencer.
setting-welcome-channel = Salon de bienvenue
setting-welcome-channel-help = Hearth souhaite ici la bienvenue aux personnes qui arrivent.
setting-welcome-channel-first = Choisir le salon de bienvenue
