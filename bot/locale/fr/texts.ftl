# Ce que lisent les personnes qui arrivent, et comment le dire avec ses propres mots.

texts-button-open = Ce que lisent les personnes qui arrivent

# La liste et un texte

texts-title = Ce que lisent les personnes qui arrivent
texts-lines = Choisis un texte pour le voir comme le voient les personnes qui arrivent, dans la langue de ton choix. Personne d’autre que toi ne le voit ici.
texts-lines-organisers = Vous pouvez écrire certains textes avec vos propres mots. La liste indique lesquels.
texts-lines-staff = Les personnes qui organisent la communauté peuvent écrire certains de ces textes avec leurs propres mots.
texts-pick = Quel texte ?
texts-can-be-changed = Les personnes qui organisent la communauté peuvent le changer
texts-one-title = Texte : { $label }
texts-in-language = Langue : { $language }
texts-posted-in = Ce texte est publié pour tout le monde, dans la langue de ce serveur : { $language }.
texts-own = Ce sont les mots de la communauté.
texts-hearths = Ce sont les mots de Hearth. Rien d’autre n’est écrit dans cette langue.
texts-hearths-always = Ce sont les mots de Hearth. Ce texte ne peut pas être changé.
texts-missing = Dans ces langues, on lit encore les mots de Hearth : { $languages }.
texts-begins = **À partir d’ici, c’est ce que voit une personne qui arrive :**
texts-ends = **Ici se termine ce que voit une personne qui arrive.**
texts-pick-language = Le voir dans une autre langue
texts-button-all = Tous les textes
texts-button-more = Autres textes
texts-button-write = L’écrire avec vos propres mots
texts-button-change = Changer le texte
texts-button-see = Voir le texte actuel
texts-button-back = Revenir aux mots de Hearth
texts-back-ask = Veux-tu revenir aux mots de Hearth pour { $label } dans cette langue : { $language } ?
    Ce que la communauté a écrit dans cette langue est alors effacé.
texts-back-yes = Oui, revenir aux mots de Hearth
texts-back-no = Non, garder les nôtres
texts-went-back = C’est enregistré. Les mots de Hearth sont de nouveau là.
texts-saved = Enregistré. Hearth utilise désormais ces mots dans cette langue.

# Écrire

texts-form-title = Vos propres mots
texts-form-intro = Tu écris pour : { $label }. Langue : { $language }. Il y a de la place pour { $most } caractères.
    Toute personne qui arrive peut le lire.
texts-form-intro-rules = Le texte peut avoir un titre, des liens vers des salons que tout le monde peut lire, et une image avec des mots qui disent ce qu’elle montre.
    Il ne peut envoyer de notification à personne. Les émojis viennent après les mots.
texts-form-words = Le texte
texts-form-words-help = Des mots simples, une idée par ligne. La mise en forme de Discord fonctionne ici.
texts-form-picture = Une image
texts-form-picture-help = PNG, JPEG, GIF ou WebP, 1 Mo au plus. Tu peux laisser ce champ vide.
texts-form-alt = Ce que montre l’image
texts-form-alt-help = Pour les personnes qui ne peuvent pas la voir. Nécessaire avec une image.
texts-form-without = Ne montrer aucune image
texts-form-without-help = Cocher ici retire l’image qui est là maintenant.
texts-button-preview = Voir ce que cela donnera
texts-preview = Rien n’est encore enregistré. Voici ce que cela donnera.
texts-button-save = Enregistrer
texts-refused = **Ce n’est pas encore enregistré.** Ce que tu as écrit est gardé. Voici ce qui doit d’abord changer :
texts-hints = **Regarde ceci encore une fois, s’il te plaît.** Tu peux enregistrer quand même :
texts-found = { $number }. { $what }
texts-found-more = { $count ->
    [one] Il y a encore un point. Tu le verras quand ceux-ci seront réglés.
   *[other] Il y a encore { $count } points. Tu les verras quand ceux-ci seront réglés.
}
texts-hint-not-posted = Ce texte est publié dans la langue de ce serveur. Les mots dans d’autres langues sont gardés, et serviront si vous changez cette langue.
texts-hint-one-language = Vos propres mots n’existent encore dans aucune autre langue. Les personnes qui lisent d’autres langues voient les mots de Hearth.
texts-wrong-too-large = L’image dépasse 1 Mo. Réduis-la et envoie-la de nouveau, s’il te plaît.
texts-wrong-type = Ce fichier n’est pas une image que toutes les applications Discord affichent. Choisis PNG, JPEG, GIF ou WebP, s’il te plaît.
texts-wrong-gone = L’image ne peut plus être récupérée sur Discord. Envoie-la de nouveau, s’il te plaît. Tes mots sont gardés.
texts-only-staff = Seules les personnes qui aident à faire vivre ce serveur peuvent voir cette page.
    Si tu souhaites que quelque chose change, { $ask }
texts-only-organisers = Seules les personnes qui organisent la communauté peuvent changer ces textes.
    Si tu souhaites que quelque chose change, { $ask }
texts-only-organisers-now = **Rien n’a été enregistré.** Seules les personnes qui organisent la communauté peuvent changer ces textes.

# Ce qui doit changer

lint-too-long = Le texte a { $count } caractères. Il y a de la place pour { $most }. Raccourcis-le, s’il te plaît.
lint-pings-everybody = La ligne { $line } notifierait tout le monde : { $words }
    Retire le @, s’il te plaît.
lint-pings-somebody = La ligne { $line } mentionne une personne ou un rôle : { $words }
    Écris le nom sans mention, s’il te plaît : personne n’a demandé de notification.
lint-invitation = La ligne { $line } contient une invitation vers un serveur : { $words }
    Retire-la, s’il te plaît, ou mets un lien vers un salon de ce serveur.
lint-emoji-alone = La ligne { $line } contient des émojis mais aucun mot : { $words }
    Dis-le avec des mots, s’il te plaît. Un émoji peut suivre.
lint-emoji-first = La ligne { $line } commence par un émoji : { $words }
    Mets l’émoji après les mots, s’il te plaît, pour qu’un lecteur d’écran dise d’abord les mots.
lint-second-heading = La ligne { $line } est un deuxième titre : { $words }
    Garde un seul titre, s’il te plaît. À la place, une ligne peut être en gras.
lint-link-elsewhere = La ligne { $line } mène à un endroit de Discord qui n’est pas sur ce serveur.
    Mets un lien vers un salon de ce serveur, s’il te plaît, ou retire le lien.
lint-link-nowhere = La ligne { $line } mène à quelque chose qui n’est pas un salon de ce serveur, ou qui n’existe plus.
    Mets un lien vers un salon que les personnes qui arrivent peuvent lire, s’il te plaît.
lint-link-hidden = La ligne { $line } mène à { $channel }. Les personnes qui viennent d’arriver ne peuvent pas le lire.
    Mets un lien vers un autre salon, s’il te plaît, ou laisse tout le monde voir celui-ci.
lint-link-left-out = La ligne { $line } mène à { $channel }. L’accueil de Discord (Onboarding) ne le montre pas aux personnes qui viennent d’arriver.
    Ajoute-le aux salons par défaut, s’il te plaît, ou mets un lien vers un autre salon.
lint-picture-unsaid = Il manque à l’image des mots qui disent ce qu’elle montre.
    Décris-la, s’il te plaît, pour les personnes qui ne peuvent pas la voir.
lint-alt-file-name = Les mots de l’image ne sont que le nom d’un fichier.
    Dis ce que l’on y voit, s’il te plaît.
lint-alt-no-words = Les mots de l’image ne contiennent aucune lettre.
    Dis avec des mots ce que l’on y voit, s’il te plaît.

# Ce qui peut rester

lint-shouting = La ligne { $line } est entièrement en majuscules : { $words }
    Cela se lit comme un cri, et certains lecteurs d’écran épellent les mots.
lint-letters-in-disguise = La ligne { $line } contient des lettres d’un alphabet spécial : { $words }
    Les lecteurs d’écran les sautent ou les épellent. Le gras de Discord, lui, se lit bien.
lint-emoji-amid = La ligne { $line } a un émoji au milieu des mots : { $words }
    À la fin de la ligne, il n’interrompt personne.
lint-no-picture = Il y a des mots pour une image, mais pas d’image. Ils ne seront pas gardés.

# Comment la vérification appelle ces textes

setting-texts-greeting = Vos mots pour le message de bienvenue
setting-texts-about = Vos mots sur cet endroit
setting-texts-other = Vos mots pour cette communauté
