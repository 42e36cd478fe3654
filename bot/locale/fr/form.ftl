# Forms: pages of questions that are kept until they are sent.

# The first page

form-how = Tu peux t’arrêter quand tu veux et reprendre plus tard.
    Rien n’est envoyé tant que tu n’as pas relu tes réponses et appuyé sur le bouton qui les envoie.
form-kept-until = Tant que tu ne les envoies pas, tes réponses sont gardées sous forme chiffrée. Si tu ne continues pas avant, elles seront effacées le { $until }.
form-begin = Commencer
form-one-by-one = Une question à la fois
form-welcome-back = Tu avais déjà commencé. Tes réponses sont toujours là.

# What comes next

form-saved = C’est enregistré.
form-next = Ensuite : { $page } (page { $number } sur { $of })
form-go-on = Continuer
form-see-all = Voir mes réponses
form-kept-but = Ce que tu as écrit est enregistré. Il reste quelque chose à changer :
form-complaint = **{ $label }**
    { $complaint }
form-change-these = Changer mes réponses

# One question at a time

form-question-number = Question { $number } sur { $of }
form-question = **{ $label }** ({ $needed })
form-needed = il faut une réponse
form-not-needed = tu peux laisser vide
form-answer-write = Répondre
form-answer-change = Changer ma réponse
form-question-next = Question suivante
form-question-earlier = Question précédente

# Looking over the answers

form-answer = **{ $label }**
    { $answer }
form-answer-wrong = **{ $label }**
    { $answer }
    Il y a quelque chose à changer : { $complaint }
form-open = Tu n’as rien mis ici.
form-missing = Pas encore de réponse. Il en faut une.
form-yes = Oui
form-no = Non
form-ticked = Case cochée
form-change = Changer : { $page }
form-change-all = Changer mes réponses
form-ready = Tout le nécessaire est là. Relis tes réponses une dernière fois avant de les envoyer.
form-not-ready = Il manque encore quelque chose, ou il y a quelque chose à changer.
form-review-more = Réponses suivantes
form-review-first = Revenir aux premières réponses
form-send = Envoyer
form-changed = Tes réponses ont changé depuis que cette page s’est affichée. Les voici telles qu’elles sont maintenant.

# Throwing away

form-throw = Effacer mes réponses
form-throw-ask = Veux-tu effacer toutes les réponses de ce formulaire ? Tu ne pourras pas revenir en arrière.
form-throw-yes = Oui, tout effacer
form-throw-no = Non, tout garder
form-thrown = Tes réponses sont effacées. Rien n’a été envoyé.

# When it cannot go on

form-gone-title = Ce formulaire n’est plus ouvert
form-gone = Ce formulaire a déjà été envoyé ou effacé, ou son délai est passé.
    Si tu as appuyé sur le bouton qui l’envoie et que tu n’as pas vu d’erreur, il a été envoyé.
    Pour recommencer, utilise la commande avec laquelle tu l’avais ouvert.
form-not-saved-title = Tes réponses n’ont pas pu être enregistrées
form-not-saved = Quelque chose s’est mal passé pendant l’enregistrement. Ce qui était déjà enregistré est toujours là.
    Copie le texte ci-dessous, appuie encore une fois sur le bouton de la page ci-dessus et renvoie-le.
form-typed = Voici ce que tu as écrit, pour que tu puisses le copier :
    { $typed }
form-not-yours = Ce formulaire appartient à quelqu’un d’autre. Tu ne peux donc pas l’ouvrir.
    Utilise la commande à ton tour pour avoir ton propre formulaire.

# What to change about an answer

form-wrong-missing = Il faut une réponse ici.
form-wrong-tick = Il faut cocher cette case.
form-wrong-too-long = Il y a de la place pour { $most } caractères au maximum. Ta réponse en a { $count }.
form-wrong-too-short = Il faut au moins { $least } caractères ici.
form-wrong-too-many = Choisis-en { $most } au maximum.
form-wrong-choice = Ce que tu as choisi n’est plus proposé. Choisis encore une fois, s’il te plaît.
form-wrong-time-zone = Je ne connais pas ce fuseau horaire. Écris le nom de la plus grande ville proche où il est la même heure que chez toi.
form-wrong-time-zone-near = Je ne connais pas ce fuseau horaire. Voulais-tu dire { $zone } ?
form-files-kept = { $count ->
    [one] Un fichier est déjà là. Pour le garder, laisse ce champ vide.
   *[other] { $count } fichiers sont déjà là. Pour les garder, laisse ce champ vide.
}
