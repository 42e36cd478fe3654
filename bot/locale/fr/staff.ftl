# La page /staff : ce que l’équipe peut faire et regarder.

command-staff = équipe
command-staff-description = Voir ce qu’il y a à faire et à regarder pour l’équipe

staff-title = Pour l’équipe
staff-lines = Que veux-tu regarder ? Ces pages ne s’affichent que pour toi.
staff-more = Voir la suite
staff-button-home = Retour à la page de l’équipe
staff-only = Cette page est pour les personnes qui aident à faire vivre ce serveur.
    Si tu veux aider aussi, ou s’il te faut quelque chose, { $ask }

# Ce que sont devenues les personnes arrivées

staff-button-counts = Ce que sont devenues les personnes arrivées, en chiffres
staff-counts-title = Ce que sont devenues les personnes arrivées, en chiffres
staff-counts-lines = Ce sont des semaines entières, du lundi au dimanche en UTC. La semaine en cours ne compte pas.
staff-counts-period = **Les { $weeks } dernières semaines entières**
    De { $since } à { $until }
staff-counts-joined = Personnes arrivées : { $count }
staff-counts-met = Ont reçu le bonjour d’une personne : { $count }
staff-counts-answered = Ont reçu la réponse d’une personne : { $count }
staff-counts-stepped = Ont fait un premier pas, comme se présenter : { $count }
staff-counts-none = non affiché
staff-counts-hidden = Un nombre n’est pas affiché s’il est inférieur à { $under }, ou s’il permet d’en déduire un qui l’est. Ainsi, on ne reconnaît personne.
staff-counts-who = Aucun nom n’apparaît ici, et il n’y a aucun classement. Les personnes parties depuis plus de 30 jours et celles qui ont fait effacer leurs données ne comptent plus.
staff-counts-known = Ce que l’on sait : dans un essai portant sur 57 084 comptes, les messages de bienvenue automatiques seuls n’ont rien changé.
    Les tâches proposées, les invitations personnelles et les réponses de personnes en moins de 48 heures ont donné de meilleurs résultats.
    Ces nombres ne disent pas pourquoi quelqu’un reste ou s’en va.
