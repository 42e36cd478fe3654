# The first meeting.

command-start = commencer
command-start-description = Voir de bonnes façons de commencer

welcome-greeting = { $count ->
    [one] Bienvenue, { $names } ! Ça nous fait plaisir que tu sois là.
   *[other] Bienvenue, { $names } ! Ça nous fait plaisir que vous soyez là.
}
    Les boutons ci-dessous répondent tout de suite, et seule la personne qui appuie voit la réponse.
welcome-button-start = Voir par où commencer
welcome-button-about = C’est quoi, cet endroit ?
welcome-button-looking = Je fais juste un tour

welcome-start-title = De bonnes façons de commencer
welcome-start-lines = Choisis celle qui te convient. Tu peux revenir ici à tout moment avec { COMMAND("start") }.
welcome-start-more = D’autres façons de commencer

welcome-about-title = C’est quoi, cet endroit ?
welcome-about-lines = C’est une communauté open source, et il y a de la place pour tout le monde.
    Pour lire, tu n’as besoin ni d’expérience ni de permission.
    Hearth est le bot de la communauté. Il te montre par où commencer et te met en contact avec des personnes qui peuvent t’aider.
    Il ne lit pas tes messages.
welcome-kept-arrival = Ton arrivée date du { $day }, et ton nom était alors { $name }.
welcome-kept-leaving = Ton arrivée date du { $day }, sous le nom { $name }, et ton départ du { $left }.
welcome-kept-seen-by = Personne. Hearth s’en sert pour te souhaiter la bienvenue une seule fois. Le message lui-même, tout le monde peut le lire dans son salon.

welcome-looking = C’est une très bonne façon de commencer. Fais un tour, aussi longtemps que tu veux.
    Quand tu auras envie d’un premier pas, utilise la commande { COMMAND("start") }.

# Settings

settings-welcome = Bienvenue
settings-welcome-help = Souhaite la bienvenue aux personnes qui viennent d’arriver et leur montre par où commencer.
setting-welcome-channel = Salon de bienvenue
setting-welcome-channel-help = Hearth souhaite ici la bienvenue aux personnes qui arrivent.
setting-welcome-channel-first = Choisir le salon de bienvenue
