# Making a report: who will read it, how to be known, the form and the receipt.

command-report = signaler
command-report-description = Signaler quelque chose en privé
conduct-menu = Signaler en privé
conduct-start = Signaler quelque chose en privé
conduct-title = Signaler quelque chose en privé
conduct-no-community = Hearth n’est dans aucune communauté avec toi, il n’y a donc personne ici à qui signaler quelque chose.
conduct-closed = On ne peut rien signaler dans cette communauté en ce moment. Rien n’a été envoyé. Ce que tu as écrit est gardé un jour.
    Si tu as besoin de quelqu’un maintenant, tourne-toi vers une personne de confiance.

# Before a word is written

conduct-before-copied = **Ce que tu veux signaler est copié et scellé.** La copie reste, même si quelqu’un supprime l’original maintenant. Rien n’est encore envoyé.
conduct-before-who = **Qui peut le lire :** { $people }. Ces personnes traitent les signalements dans { $community }.
conduct-before-involved = Les personnes que tu désignes comme concernées ne peuvent pas le voir, même si elles traitent des signalements.
conduct-before-powers = La personne à qui appartient le serveur et celles qui l’administrent ne peuvent pas l’ouvrir, à moins de traiter les signalements. Elles choisissent qui traitera les prochains, et peuvent retirer du serveur des personnes ou Hearth.
conduct-before-discord = Tes mots arrivent à Hearth par Discord, donc Discord pourrait les lire. Les personnes qui font tourner ce Hearth aussi : elles s’occupent de sa base de données et de ses clés.
conduct-before-soon = **Quand :** une personne répond sous { $time }. Si ce délai n’est pas tenu, tu peux le voir.
conduct-before-record = Jusqu’ici : sur { $count } signalements des six derniers mois, { $kept } ont reçu une réponse à temps.
conduct-before-few = **Peu de personnes traitent les signalements ici.** Sans une voix de plus, venue de l’extérieur, elles ne peuvent décider ni d’une exclusion définitive, ni d’un recours, ni d’ouvrir un nom scellé.
conduct-before-outside = **Si cela n’est pas assez sûr pour toi :** hors de ce serveur, tu peux t’adresser à { $outside }.
conduct-before-told = Ce contact est prévenu quand une promesse qu’on t’a faite n’est pas tenue. Il n’apprend pas ce que tu as écrit.
conduct-before-not-told = Hearth ne peut pas écrire de lui-même à ce contact.
conduct-outside-person = un contact extérieur, désigné par l’équipe d’organisation
conduct-button-write = Écrire un signalement
conduct-button-mine = J’ai déjà fait un signalement
conduct-button-code = Code de conduite
conduct-button-try = Essayer sans rien envoyer

# How to be known

conduct-how-title = Qui peut savoir que c’est toi ?
conduct-how-named = **Avec ton nom.** { $count ->
    [one] La personne qui traite les signalements voit qui tu es.
   *[other] Les { $count } personnes qui traitent les signalements voient qui tu es.
} On peut te poser des questions, et on te prévient quand il y a du nouveau.
conduct-how-sealed = **Seulement si tu le permets.** Ton nom est scellé à part de ton signalement. Pour l’ouvrir, il faut deux personnes et une raison, et on te le dit. On te prévient aussi quand il y a du nouveau.
conduct-how-sealed-not-here = **Seulement si tu le permets.** Ce n’est pas possible ici : il faut deux personnes pour ouvrir un nom, et il y en a trop peu.
conduct-how-anonymous = **Sans nom.** Hearth n’enregistre pas ton compte. On te donne un reçu de sept mots anglais, avec lequel tu peux revenir. Sans le reçu, personne ne le peut, toi non plus. Ta façon d’écrire peut quand même montrer qui tu es.
conduct-how-later = Tu peux te faire connaître plus tard. L’inverse n’est pas possible.
conduct-button-named = Avec mon nom
conduct-button-sealed = Seulement si je le permets
conduct-button-anonymous = Sans nom

# The form

conduct-intro-named = Les personnes qui traitent les signalements verront ton nom avec ce signalement.
conduct-intro-sealed = Ton nom est scellé à part. Les personnes qui traitent les signalements voient ce signalement sans ton nom.
conduct-intro-anonymous = Hearth n’enregistre pas ton compte avec ce signalement. À la fin, tu reçois un reçu de sept mots. Si tu t’arrêtes en route, reviens sur cette page-ci : rien d’autre ne mène à ce que tu as écrit.
conduct-intro-rehearsal = C’est un essai. Rien n’est envoyé, et personne ne voit ce que tu écris.
conduct-intro-message = Le message est copié et accompagne ton signalement.
conduct-page-about = Ce qui s’est passé
conduct-page-acting = Ce qu’il faudrait faire
conduct-ask-words = Que s’est-il passé ?
conduct-ask-words-help = Avec tes mots, dans n’importe quelle langue. C’est la seule réponse nécessaire.
conduct-ask-accused = Qui l’a fait ?
conduct-ask-accused-help = Les personnes choisies ne voient pas le signalement, même si elles en traitent.
conduct-ask-involved = Quelles autres personnes sont concernées ?
conduct-ask-involved-help = Aussi celles qui l’ont subi ou l’ont vu. Elles ne voient pas non plus le signalement.
conduct-ask-others = Quelqu’un que tu ne peux pas choisir ?
conduct-ask-others-help = Un nom, ou comment trouver cette personne.
conduct-ask-files = Fichiers
conduct-ask-files-help = Images, enregistrements, documents. 25 Mo chacun au plus, 50 Mo en tout.
conduct-ask-kind = De quoi s’agit-il ?
conduct-ask-going-on = Est-ce que cela se passe en ce moment ?
conduct-ask-wishes = Que doit savoir l’équipe avant d’agir ?
conduct-ask-wishes-help = Choisis ce qui convient. Tu peux ne rien choisir.
conduct-kind-harassment = Harcèlement ou insultes
conduct-kind-discrimination = Discrimination
conduct-kind-unwanted = Contact ou attention non désirés
conduct-kind-threat = Menace ou violence
conduct-kind-privacy = Informations privées rendues publiques
conduct-kind-exclusion = Mise à l’écart ou réduction au silence
conduct-kind-other = Autre chose
conduct-wish-talk-first = Parlez-moi avant de faire quoi que ce soit
conduct-wish-shows-me = Agir montrerait que le signalement vient de moi
conduct-wish-record-only = Gardez-en seulement une trace
conduct-button-send = Envoyer le signalement
conduct-file-too-large = Un de ces fichiers dépasse 25 Mo. Laisse-le de côté ou rends-le plus petit, s’il te plaît. Tout le reste est encore là.
conduct-files-too-large = Ensemble, ces fichiers dépassent 50 Mo. Laisses-en quelques-uns de côté, s’il te plaît. Tout le reste est encore là.
conduct-slow-down = Tu viens d’envoyer plusieurs signalements. Ce que tu as écrit est gardé. Envoie-le après { $until }, s’il te plaît.

# What comes next

conduct-rehearsed-title = C’était l’essai
conduct-rehearsed = Rien n’a été envoyé, et ce que tu as écrit est effacé. Avec un vrai signalement, tu verrais maintenant un reçu ou le nom de ton affaire.
conduct-saved-title = Ton signalement est enregistré
conduct-saved-code = Ton signalement porte le nom **{ $code }**. Tu le retrouves avec { COMMAND("report") }.
conduct-saved-receipt = **Voici ton reçu.** Note-le maintenant. Il n’est montré que cette fois.
conduct-receipt = `{ $words }`
conduct-saved-keep = Avec ces sept mots, tu peux lire les réponses, ajouter quelque chose ou dire que c’est arrivé de nouveau. Si tu les perds, personne ne peut retrouver ton signalement pour toi.
conduct-saved-next = La suite : une personne le lit et répond avant le { $by }.
conduct-saved-again = Si un jour tu ne vois ni reçu ni nom d’affaire, ton signalement n’a pas été enregistré.
conduct-button-kept = C’est noté
conduct-word-title = Ton reçu
conduct-word-ask = Mot { $number } de ton reçu
conduct-word-right = C’est juste. Garde bien ton reçu.
conduct-word-wrong = Ce n’est pas le mot numéro { $number }. Regarde ce que tu as noté, s’il te plaît, et appuie de nouveau sur le bouton.

# Refusals

conduct-not-a-handler = Cette page est pour les personnes qui traitent les signalements ici. Si tu veux signaler quelque chose, utilise { COMMAND("report") }.
conduct-no-such-case = Il n’y a pas d’affaire de ce genre pour toi ici.
conduct-roles-unknown = Hearth ne peut pas voir tes rôles dans cette communauté en ce moment. Réessaie un peu plus tard, ou utilise la commande là-bas.
