# Events: what is ready before publishing, what is missing, and what one could do.

events-ready-met = { $what } (conseillé par { $source })
events-ready-missing = { $what } { $could } (conseillé par { $source })

# What is met

events-ready-met-captions = Il y a des sous-titres.
events-ready-met-captions-people = Des personnes écrivent les sous-titres.
events-ready-met-sign = Il y a une langue des signes, ou on peut la demander.
events-ready-met-slides = Les documents arrivent avant.
events-ready-met-transcript = L’enregistrement vient avec une transcription.
events-ready-met-ways = On peut participer par écrit.
events-ready-met-breaks = Il y a des pauses, ou c’est court.
events-ready-met-steps = Le lieu est accessible sans marches.
events-ready-met-asking = On sait à qui dire ce dont on a besoin.
events-ready-met-conduct = Il y a un salon pour signaler ce qui se passe mal.
events-ready-met-later = On peut rattraper plus tard si l’heure ne convient pas.
events-ready-met-line = Les connexions lentes sont prévues.
events-ready-met-place = Le lieu est décrit.
events-ready-met-audience = Il est dit pour qui c’est.
events-ready-met-told = Il est dit ce qui va se passer.
events-ready-met-newcomers = Les personnes nouvelles sont les bienvenues.
events-ready-met-hosts = Plusieurs personnes animent.

# What is missing

events-ready-missing-captions = Pas de sous-titres.
events-ready-missing-captions-people = Les sous-titres sont seulement automatiques.
events-ready-missing-sign = Pas de langue des signes.
events-ready-missing-slides = Aucun document n’arrive avant.
events-ready-missing-transcript = L’enregistrement n’a pas de transcription.
events-ready-missing-ways = On ne peut pas participer seulement par écrit.
events-ready-missing-breaks = Pas de pause, alors que cela dure.
events-ready-missing-steps = Le lieu n’est pas sans marches.
events-ready-missing-asking = Personne n’est indiqué pour les demandes.
events-ready-missing-conduct = Aucun salon n’est connu pour signaler ce qui se passe mal.
events-ready-missing-later = Il ne reste rien si l’heure ne convient pas.
events-ready-missing-line = Rien n’est prévu pour les connexions lentes.
events-ready-missing-place = Le lieu n’est pas décrit.
events-ready-missing-audience = Il n’est pas dit pour qui c’est.
events-ready-missing-told = Il est à peine dit ce qui va se passer.
events-ready-missing-newcomers = Il n’est pas dit que les personnes nouvelles sont les bienvenues.
events-ready-missing-hosts = Une seule personne anime.

# What one could do

events-ready-could-captions = Tu peux activer les automatiques, ou demander à quelqu’un d’écrire.
events-ready-could-captions-people = Quelqu’un peut les corriger sur le moment, ou corriger la transcription après.
events-ready-could-sign = Tu peux la proposer sur demande, et demander tôt des interprètes à ton bureau open source.
events-ready-could-slides = Tu peux publier les diapositives ou des notes un jour avant, même en brouillon.
events-ready-could-transcript = Tu peux publier les sous-titres corrigés sous forme de texte.
events-ready-could-ways = Tu peux lire à voix haute les questions du chat.
events-ready-could-breaks = Tu peux prévoir dix minutes de pause par heure.
events-ready-could-steps = Tu peux chercher un autre lieu, ou permettre de participer en ligne.
events-ready-could-asking = Tu peux indiquer une personne ou un salon.
events-ready-could-conduct = L’équipe d’organisation peut le choisir dans les réglages des signalements.
events-ready-could-later = Tu peux enregistrer, ou publier des notes.
events-ready-could-line = Quelqu’un peut écrire l’essentiel dans un salon.
events-ready-could-place = Tu peux dire comment entrer, et où sont l’ascenseur, les toilettes et une salle calme.
events-ready-could-audience = Tu peux dire ce qu’il faut déjà savoir, ou qu’il n’y a rien à savoir.
events-ready-could-told = Tu peux dire en deux ou trois phrases ce que l’on va faire.
events-ready-could-newcomers = Tu peux dire qu’aucune question n’est trop petite, si c’est le cas.
events-ready-could-hosts = Tu peux demander à quelqu’un de suivre le chat et d’aider qui en a besoin.

# Hints about the words

events-hint-in = { $where } : { $hint }
events-hint-where-title = Titre
events-hint-where-words = Ce qui se passe
events-hint-where-audience = Pour qui c’est
events-hint-long-sentence = La ligne { $line } a une phrase de { $count } mots : { $words }
    Jusqu’à { $most }, c’est facile à lire. Tu peux en faire deux.
events-hint-jargon = La ligne { $line } dit { $found }. Tout le monde ne sait pas ce que cela veut dire. Tu peux le dire avec des mots simples.
events-hint-picture = La ligne { $line } est une image sans mots. Merci de dire ce qu’elle montre, pour qui ne peut pas la voir.
events-hint-clock = La ligne { $line } donne une heure sans fuseau : { $found }
    Hearth montre l’heure de l’événement à chaque personne dans son propre fuseau. Tu peux l’enlever, ou indiquer le fuseau.
events-hint-day = La ligne { $line } dit { $found }. C’est un autre jour ailleurs, et aussi pour qui le lit plus tard. Tu peux indiquer la date.
events-hint-emoji-run = La ligne { $line } a plusieurs emojis à la suite : { $words }
    Un lecteur d’écran dit le nom de chacun. Un seul à la fin suffit.
