# What organisers choose for conduct, and what keeps people from reporting.

settings-conduct = Signalements
settings-conduct-help = Ici, on signale en privé ce qui n’aurait pas dû se passer, et une équipe s’en occupe. Personne ne peut signaler tant qu’il n’y a pas de personnes pour traiter les signalements et un contact hors de ce serveur.
setting-conduct-handler-role = Rôle pour les signalements
setting-conduct-handler-role-help = Les personnes qui ont ce rôle lisent les signalements et y répondent. La personne qui signale voit de qui il s’agit.
setting-conduct-handler-role-first = Choisir le rôle pour les signalements
setting-conduct-handlers = Personnes pour les signalements
setting-conduct-handlers-help = Ces personnes traitent aussi les signalements. Elles n’ont pas besoin du rôle.
setting-conduct-outside-address = Adresse d’un contact extérieur
setting-conduct-outside-address-help = Une adresse électronique ou un lien vers des personnes hors de ce serveur. Toute personne qui pense à faire un signalement la voit, comme autre moyen d’avoir de l’aide.
setting-conduct-outside-address-first = Donner une adresse extérieure
setting-conduct-outside-account = Compte d’un contact extérieur
setting-conduct-outside-account-help = Hearth prévient cette personne quand un délai n’est pas tenu, sans rien dire du signalement. Elle doit partager un serveur avec Hearth, ou avoir ajouté Hearth à son propre compte.
setting-conduct-outside-webhook = Webhook d’un contact extérieur
setting-conduct-outside-webhook-help = Hearth écrit à cette adresse quand un délai n’est pas tenu, sans rien dire du signalement. L’adresse est scellée, et Hearth ne la montre plus à personne.
setting-conduct-cosigner = Voix extérieure
setting-conduct-cosigner-help = Une personne hors de ce serveur dont la voix compte quand trop peu de personnes peuvent décider ici. Sans elle, on ne peut alors décider ni d’une exclusion définitive, ni d’un recours, ni d’ouvrir un nom scellé.
setting-conduct-alone-confirmed = Une seule personne suffit
setting-conduct-alone-confirmed-help = Pour une petite communauté où une seule personne traite les signalements et le sait : personne d’autre ne regarde ce qu’elle décide. La personne qui signale l’apprend avant d’écrire.
setting-conduct-code-of-conduct = Lien vers le code de conduite
setting-conduct-code-of-conduct-help = Toute personne qui pense à faire un signalement peut d’abord le lire.
setting-conduct-acknowledge-hours = Délai de la première réponse
setting-conduct-acknowledge-hours-help = Dans ce délai, une personne répond à un signalement. La personne qui signale l’apprend avant d’écrire, et voit quand il n’est pas tenu.
setting-conduct-update-days = Délai entre deux nouvelles
setting-conduct-update-days-help = Tant qu’un signalement est ouvert, l’équipe donne des nouvelles au moins aussi souvent à la personne qui a signalé.
setting-conduct-decide-days = Délai pour décider
setting-conduct-decide-days-help = L’équipe cherche à décider dans ce délai. La personne qui a signalé voit quand il n’est pas tenu.
unit-days = { $count ->
    [one] un jour
   *[other] { $count } jours
}

# What keeps people from reporting, and what to do about it

finding-conduct-no-outside = Personne ne peut encore faire de signalement. Il n’y a pas de contact hors de ce serveur.
finding-conduct-no-outside-fix = Choisis une valeur pour « { $setting } ». Un compte ou un webhook d’un tel contact suffit aussi.
finding-conduct-no-handlers = Personne ne peut encore faire de signalement. Il n’y a personne pour traiter les signalements.
finding-conduct-no-handlers-fix = Choisis un rôle pour « { $setting } » et vérifie qu’au moins deux personnes l’ont. Tu peux aussi choisir des personnes par leur nom.
finding-conduct-one-handler = Personne ne peut encore faire de signalement. Une seule personne traite les signalements.
finding-conduct-one-handler-fix = Choisis une deuxième personne. Si la communauté est petite et n’en veut qu’une, active « { $setting } ».
