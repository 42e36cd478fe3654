# The page /setup: what Hearth does in this server, and what stands in its way.

command-setup = configurer
command-setup-description = Choisir ce que Hearth fait sur ce serveur

# The first page

setup-title = Configurer Hearth
setup-saved = C’est enregistré. { $line }
setup-back-at-default = C’est enregistré. { $label } : retour à la valeur par défaut.
setup-nothing-yet = Hearth ne publie rien sur ce serveur tant que tu n’as pas choisi où.
setup-first-steps = Tu peux commencer par une étape et faire le reste plus tard.
setup-next = **À faire d’abord :** { $step }.
    { $help }
setup-first-done = Tu as choisi tout ce dont Hearth a besoin pour commencer.
setup-still-missing = **À choisir encore :** { $settings }.
setup-is-set = **Ce qui est réglé :**
setup-more-set = { $count ->
    [one] Un autre réglage est fait. Tu le trouves dans « Tous les réglages ».
   *[other] { $count } autres réglages sont faits. Tu les trouves dans « Tous les réglages ».
}
setup-to-mend = { $count ->
    [one] **Il y a une chose à corriger.** Appuie sur « Tout vérifier » pour voir quoi faire.
   *[other] **Il y a { $count } choses à corriger.** Appuie sur « Tout vérifier » pour voir quoi faire.
}
setup-button-all = Tous les réglages
setup-button-look = Tout vérifier
setup-button-home = Revenir à la configuration
setup-button-more = Autres réglages
setup-button-group = Revenir à « { $group } »
setup-button-default = Revenir à la valeur par défaut

# All settings, one group, one setting

setup-all-title = Tous les réglages
setup-all-lines = Chaque partie de Hearth a sa propre page. Choisis-en une ci-dessous.
setup-group-line = **{ $group }.** { $help }
setup-pick-group = Quelle partie de Hearth ?
setup-group-set = Réglages faits : { $chosen } sur { $count }
setup-pick-setting = Quel réglage veux-tu changer ?
setup-setting-lines = **{ $line }**
    { $help }
setup-now = Maintenant : { $value }.
setup-default-is = Par défaut : { $value }.

# Looking everything over

setup-look-title = Tout est vérifié
setup-look-fine = Il n’y a rien à corriger.
setup-look-nothing-set = Rien n’est encore choisi. Il n’y a donc rien à vérifier.
setup-finding = { $number }. { $what }
    Que faire : { $fix }
setup-notes = **Bon à savoir :**
setup-note = { $what }
    { $fix }
setup-more-findings = { $count ->
    [one] Il y a encore une chose à corriger. Tu la verras quand celles-ci seront réglées.
   *[other] Il y a encore { $count } choses à corriger. Tu les verras quand celles-ci seront réglées.
}
setup-button-change = Changer : { $label }

# What organisers are told once

setup-told = { $count ->
    [one] Hearth a trouvé une chose à corriger sur ce serveur.
   *[other] Hearth a trouvé { $count } choses à corriger sur ce serveur.
}
setup-told-once = Ce message n’arrive qu’une fois. La commande { COMMAND("setup") } montre ce qui reste à faire.
setup-button-open = Ouvrir la configuration

# Refusals

setup-refused = **Rien n’a été enregistré.** { $what }
    Que faire : { $fix }
    Ensuite, refais ton choix.
setup-refused-number = **Rien n’a été enregistré.** Ce n’est pas un nombre qui convient ici.
    Écris un nombre entier de { $low } à { $high }, s’il te plaît.
setup-refused-value = **Rien n’a été enregistré.** Ce choix n’est plus possible ici.
    Choisis parmi ce que la page montre maintenant, s’il te plaît.
setup-refused-person = **Rien n’a été enregistré.** Tu ne peux plus changer les réglages.
setup-only-organisers = Seules les personnes qui organisent la communauté peuvent changer ce que Hearth fait sur ce serveur.
    Si tu souhaites que quelque chose change, { $ask }
setup-not-a-member = Hearth n’est pas membre de ce serveur. Il n’y a donc rien à configurer ici.
    Une personne qui gère le serveur peut l’inviter.
problem-only-in-a-server = Cela ne marche que sur un serveur.
    Essaie dans un salon du serveur que tu as en tête.

# How any setting is shown

settings-not-chosen = rien de choisi
settings-chosen = choix fait
settings-value = { $value }
settings-on = oui
settings-off = non
settings-line = { $label } : { $value }
settings-turn-on = Activer
settings-turn-off = Désactiver
settings-type-number = Écrire un nombre
settings-between = Un nombre entier de { $low } à { $high }
settings-pick-channel = Choisis un salon : { $label }
settings-pick-role = Choisis un rôle : { $label }
settings-pick-value = Choisis : { $label }
settings-audience = Voici qui peut lire { $channel } : { $readers }. La personne propriétaire du serveur et celles qui ont la permission « Administrateur » le peuvent aussi.
settings-audience-nobody = Seules la personne propriétaire du serveur et celles qui ont la permission « Administrateur » peuvent lire { $channel }.
settings-audience-everyone = Tout le monde sur le serveur peut lire { $channel }.

# The community's own settings

settings-community = Tout le serveur
settings-community-help = Ce qui vaut pour toutes les parties de Hearth.
setting-community-language = Langue
setting-community-language-help = Hearth écrit dans cette langue dans les salons. Les réponses privées arrivent dans la langue de chaque personne.
setting-community-organiser-role = Rôle d’organisation
setting-community-organiser-role-help = Les personnes qui ont ce rôle peuvent changer ces réglages, comme celles qui ont la permission « Gérer le serveur ».
    Pour qu’elles voient la commande, ouvre « Paramètres du serveur », puis « Intégrations », puis « Hearth », et ajoute le rôle à { COMMAND("setup") }.
setting-community-organiser-role-first = Choisir le rôle d’organisation
setting-community-staff-role = Rôle de l’équipe
setting-community-staff-role-help = Les personnes qui ont ce rôle aident à faire vivre la communauté, mais ne changent pas ces réglages.
setting-community-staff-channel = Salon de l’équipe
setting-community-staff-channel-help = Un salon privé où Hearth dit ce qu’il y a à corriger.
setting-community-staff-channel-first = Choisir le salon de l’équipe

# What stands in the way, and what to do about it

finding-channel-gone = { $setting } : le salon choisi n’existe plus.
finding-channel-gone-fix = Choisis un autre salon, ou reviens à la valeur par défaut.
finding-channel-closed = { $setting } : Hearth ne peut pas faire son travail dans { $channel }. Voici les permissions qui lui manquent : { $permissions }.
finding-channel-closed-fix = Ouvre les paramètres de { $channel }, puis « Permissions ». Ajoutes-y Hearth et autorise : { $permissions }.
finding-channel-public = { $setting } : tout le monde sur le serveur peut lire { $channel }. Il faut un salon privé.
finding-channel-public-fix = Ouvre les paramètres de { $channel }, puis « Permissions », et active « Salon privé ». Ajoute ensuite Hearth et les personnes qui ont le droit de le lire.
finding-channel-hidden = { $setting } : les personnes qui viennent d’arriver ne peuvent pas lire { $channel }.
finding-channel-hidden-fix = Ouvre les paramètres de { $channel }, puis « Permissions », et autorise « Voir le salon » pour tout le monde. Ou choisis un salon que tout le monde peut lire.
finding-onboarding-leaves-out = { $setting } : l’accueil de Discord (Onboarding) ne montre pas { $channel } aux personnes qui viennent d’arriver.
finding-onboarding-leaves-out-fix = Ouvre « Paramètres du serveur », puis « Accueil (Onboarding) », puis « Salons par défaut », et ajoute { $channel }.
finding-two-greetings = { $setting } : Discord publie son propre message de bienvenue dans { $channel }. Chaque personne est donc accueillie deux fois.
finding-two-greetings-fix = Ouvre « Paramètres du serveur », puis « Engagement », et désactive le message pour les personnes qui arrivent. Ou choisis un autre salon.
finding-role-gone = { $setting } : le rôle choisi n’existe plus.
finding-role-gone-fix = Choisis un autre rôle, ou reviens à la valeur par défaut.
finding-role-everyone = { $setting } : tout le monde sur le serveur a ce rôle.
finding-role-everyone-fix = Choisis un rôle réservé aux personnes que tu as en tête.
finding-role-managed = { $setting } : { $role } appartient à une application ou à Discord. Hearth ne peut donc le donner à personne.
finding-role-managed-fix = Crée un rôle exprès pour cela et choisis-le.
finding-cannot-grant = { $setting } : Hearth ne peut donner { $role } à personne. Il lui manque la permission « { $permissions } ».
finding-cannot-grant-fix = Ouvre « Paramètres du serveur », puis « Rôles », puis le rôle de Hearth, et autorise : { $permissions }.
finding-role-too-high = { $setting } : { $role } est au-dessus du rôle de Hearth. Hearth ne peut donc le donner à personne.
finding-role-too-high-fix = Ouvre « Paramètres du serveur », puis « Rôles », et fais glisser le rôle de Hearth au-dessus de { $role }.
finding-role-has-powers = { $setting } : Hearth donne { $role } à des personnes, mais ce rôle accorde ces pouvoirs : { $permissions }.
finding-role-has-powers-fix = Choisis un rôle sans pouvoirs, ou retire ces pouvoirs à { $role }.
finding-role-is-trusted = { $setting } : Hearth donne { $role } à des personnes, mais les réglages de Hearth font confiance à toute personne qui a ce rôle.
finding-role-is-trusted-fix = Choisis un autre rôle ici, ou un autre rôle de confiance avec { COMMAND("setup") }.
finding-intent-missing = Discord ne dit pas à Hearth qui arrive et qui part.
finding-intent-missing-fix = La personne qui fait tourner Hearth doit activer « Server Members Intent » dans le Developer Portal de Discord, sur la page « Bot ».

finding-onboarding-on = L’accueil de Discord (Onboarding) est activé. Les personnes qui viennent d’arriver ne voient que les salons qu’il leur donne.
finding-onboarding-on-fix = Vérifie que le salon où Hearth souhaite la bienvenue fait partie des salons par défaut.
finding-screening-on = Chaque personne doit accepter les règles avant de pouvoir participer.
finding-screening-on-fix = Hearth lui souhaite la bienvenue juste après. Tu n’as rien à changer.
finding-server-guide = Le Guide du serveur de Discord est activé. Les personnes qui viennent d’arriver le voient avant le message de bienvenue de Hearth.
finding-server-guide-fix = Mentionne dans le guide le salon où Hearth souhaite la bienvenue, pour que les deux aillent ensemble.
finding-welcome-screen = L’écran de bienvenue de Discord est activé. Les personnes qui viennent d’arriver le voient avant le message de bienvenue de Hearth.
finding-welcome-screen-fix = Montre sur cet écran le salon où Hearth souhaite la bienvenue, pour que les deux aillent ensemble.
finding-newcomers-wait = À cause du niveau de vérification du serveur, les personnes qui viennent d’arriver doivent attendre avant de pouvoir écrire.
finding-newcomers-wait-fix = En attendant, elles peuvent lire le message de bienvenue. Tu n’as rien à changer.

# What Hearth keeps

setup-kept-roles = Tu as, ou tu avais il y a peu, ces rôles cités dans les réglages de ce serveur : { $roles }.
setup-kept-roles-seen = Tout le monde sur ce serveur peut voir dans Discord quels rôles tu as.
setup-kept-roles-how-long = Tant que tu as le rôle, et jusqu’à un jour après.
setup-kept-roles-stay = C’est une copie de ce que montre Discord, et Hearth la referait.

# Texts, people and secrets that can be set

setup-refused-link = **Rien n’a été enregistré.** Ce n’est pas un lien.
    Donne une adresse entière qui commence par https, s’il te plaît.
setup-refused-contact = **Rien n’a été enregistré.** Ce n’est ni une adresse électronique ni un lien.
    Donne l’un des deux, s’il te plaît. Un lien commence par https.
setup-refused-webhook = **Rien n’a été enregistré.** Ce n’est pas l’adresse d’un webhook.
    Copie-la en entier là où tu as créé le webhook, s’il te plaît. Elle commence par https.
setup-refused-zone = **Rien n’a été enregistré.** Hearth ne connaît aucun fuseau horaire de ce nom.
    Écris le nom d’une grande ville du même fuseau, ou un nom comme Europe/Paris.
setup-refused-bot = **Rien n’a été enregistré.** Un bot ne peut pas faire cela. Choisis des personnes, s’il te plaît.
setup-refused-people = { $count ->
    [one] **Rien n’a été enregistré.** On ne peut choisir qu’une personne ici. Refais ton choix, s’il te plaît.
   *[other] **Rien n’a été enregistré.** On peut choisir { $count } personnes au plus ici. Refais ton choix, s’il te plaît.
}
setup-refused-account = **Rien n’a été enregistré.** Discord ne connaît pas ce compte.
    Donne l’identifiant d’un compte, s’il te plaît : un nombre d’environ 18 chiffres.
setup-refused-for-now = **Rien n’a été enregistré.** Discord ne dit pas à qui est ce compte en ce moment.
    Réessaie dans quelques minutes, s’il te plaît.
settings-type-text = L’écrire
settings-type-account = Écrire l’identifiant d’un compte
settings-text-link = Une adresse qui commence par https
settings-text-contact = Une adresse électronique, ou une adresse qui commence par https
settings-text-webhook = Une adresse qui commence par https. Elle n’est plus montrée à personne.
settings-text-zone = Une ville, par exemple Paris ou Dakar, ou un nom comme Europe/Paris
settings-text-account = Un nombre d’environ 18 chiffres. En mode développeur, Discord propose de le copier.
settings-pick-people = Choisis des personnes : { $label }
settings-pick-person = Choisis une personne : { $label }
setup-kept-named = Un choix de l’équipe d’organisation de ce serveur te désigne pour : { $settings }.
setup-kept-named-seen = L’équipe d’organisation de ce serveur, et les personnes pour qui tu le fais.
setup-kept-named-how-long = Jusqu’à ce que l’équipe choisisse quelqu’un d’autre. Tu peux le lui demander à tout moment.
setup-kept-named-stay = D’autres personnes comptent dessus. Tu peux demander à l’équipe de choisir quelqu’un d’autre.
