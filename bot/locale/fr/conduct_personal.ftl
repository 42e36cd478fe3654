# What /privacy says about reports.

conduct-kept-name = { $count ->
    [one] Ton nom avec un signalement que tu as fait
   *[other] Ton nom avec { $count } signalements que tu as faits
}.
conduct-kept-name-seen = Les personnes qui traitent le signalement le voient, si l’affaire ne les concerne pas.
conduct-kept-name-sealed = Scellé à part du signalement. Pour l’ouvrir, il faut deux personnes et une raison, et on te le dit.
conduct-kept-name-how-long = Jusqu’à 30 jours après la clôture de l’affaire. Si tu voulais qu’on te demande comment tu vas, jusqu’à 90 jours après.
conduct-kept-name-leaves = Si tu l’effaces, ton nom disparaît pour de bon, et tu ne peux plus revenir au signalement avec ce compte. Ce que tu as signalé reste à l’équipe, sans ton nom, jusqu’à 90 jours après la clôture de l’affaire, pour qu’elle puisse te protéger et protéger les autres.
conduct-kept-hours = Les heures où Hearth te prévient des signalements, choisies le { $day }.
conduct-kept-left = Que tu as quitté le serveur le { $day }.
conduct-kept-left-seen = Personne : cela te permet seulement de signaler de l’extérieur ce qui s’est passé ici. Le numéro de ton compte n’est pas gardé avec.
conduct-kept-left-how-long = Jusqu’au { $day }, pour que tu puisses encore signaler ce qui s’est passé ici.
