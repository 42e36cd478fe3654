# What a community sets for decisions, and what is kept about a person.

settings-decisions = Décisions
settings-decisions-help = Ici, tout le monde peut proposer quelque chose, aussi sans nom, et voter en secret.
setting-decisions-open = Propositions et votes activés
setting-decisions-open-help = On peut alors proposer, et voter quand un vote est ouvert.
setting-decisions-channel = Salon des décisions
setting-decisions-channel-help = Les propositions, les votes et les résultats y sont publiés. Choisis un salon que tout le monde peut lire.
setting-decisions-openers = Rôle pour ouvrir des votes
setting-decisions-openers-help = Les personnes qui ont ce rôle peuvent ouvrir et annuler des votes, comme l’équipe d’organisation.
setting-decisions-proposers = Rôle pour proposer
setting-decisions-proposers-help = Laisse vide, et chaque membre peut proposer.
setting-decisions-voters = Rôle pour voter
setting-decisions-voters-help = Un vote peut être ouvert à tout le monde, à ce rôle, ou à l’équipe : la personne qui l’ouvre choisit.

finding-decisions-no-channel = Les décisions sont activées, mais aucun salon n’est choisi pour elles.
finding-decisions-no-channel-fix = Choisis le salon des décisions. D’ici là, personne ne peut proposer ni voter.

# /privacy

decisions-kept-proposal = Une proposition que tu as faite avec ton nom le { $day }.
decisions-kept-proposal-seen = L’équipe ; et tout le monde, une fois publiée.
decisions-kept-a-year = Jusqu’à un an après la décision, ou jusqu’à ce que tu l’effaces. Le message dans le salon disparaît alors aussi.
decisions-kept-roll = { $count ->
    [one] Ta présence sur la liste d’un vote, et si tu as voté. Pas ce que tu as voté.
   *[other] Ta présence sur les listes de { $count } votes, et si tu as voté. Pas ce que tu as voté.
}
decisions-kept-roll-how-long = Jusqu’à 90 jours après le vote.
decisions-kept-ballot-stays = Si tu as voté, ton bulletin reste dans l’urne et compte. Rien ne dit lequel c’est. Personne ne peut donc l’enlever, et tu ne peux pas voter de nouveau dans ce vote. Une objection avec ton nom reste, sans le nom.
