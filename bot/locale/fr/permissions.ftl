# Discord's own names for permissions, as its client shows them.

permission-administrator = Administrateur
permission-add-reactions = Ajouter des réactions
permission-attach-files = Joindre des fichiers
permission-ban-members = Bannir des membres
permission-connect = Se connecter
permission-create-events = Créer des événements
permission-create-expressions = Créer des expressions
permission-create-private-threads = Créer des fils privés
permission-create-public-threads = Créer des fils publics
permission-deafen-members = Mettre en sourdine des membres
permission-embed-links = Intégrer des liens
permission-external-emojis = Utiliser des émojis externes
permission-kick-members = Expulser, approuver et refuser des membres
permission-manage-channels = Gérer les salons
permission-manage-events = Gérer les événements
permission-manage-expressions = Gérer les expressions
permission-manage-guild = Gérer le serveur
permission-manage-messages = Gérer les messages
permission-manage-nicknames = Gérer les pseudos
permission-manage-roles = Gérer les rôles
permission-manage-threads = Gérer les fils et les posts
permission-manage-webhooks = Gérer les webhooks
permission-mention-everyone = Mentionner everyone, here et tous les rôles
permission-moderate-members = Exclure temporairement des membres
permission-move-members = Déplacer des membres
permission-mute-members = Rendre les membres muets
permission-pin-messages = Épingler des messages
permission-read-message-history = Voir les anciens messages
permission-send-messages = Envoyer des messages
permission-send-messages-in-threads = Envoyer des messages dans les fils et les posts
permission-send-polls = Créer des sondages
permission-view-audit-log = Voir les logs du serveur
permission-view-channel = Voir les salons
permission-view-guild-insights = Voir les analyses du serveur

# Why somebody cannot be timed out

timeout-no-power = Pour cela, il te faut la permission d’exclure temporairement des membres sur le serveur.
timeout-not-a-member = Cette personne n’est pas sur le serveur, on ne peut donc pas l’exclure temporairement.
timeout-above-all = On ne peut pas exclure temporairement la personne à qui appartient un serveur, ni celles qui l’administrent.
timeout-above-you = Cette personne a un rôle qui n’est pas au-dessous du tien, Discord ne te laisserait donc pas l’exclure.
