# Learning: finding something, looking at it, and saying how it was.

command-learn = apprendre
command-learn-description = Trouver un cours ou un guide pour ce que tu veux faire
learn-title = Apprendre quelque chose
learn-start = Apprendre quelque chose
learn-staff = Bibliothèque pour apprendre
learn-no-community = Tu ne partages avec Hearth aucun serveur qui a une bibliothèque pour apprendre.
learn-closed = Il n’y a pas de bibliothèque pour apprendre ici. L’équipe d’organisation peut l’activer avec { COMMAND("setup") }.
learn-home = { $count ->
    [one] La bibliothèque contient un cours ou un guide.
   *[other] La bibliothèque contient { $count } cours, guides et formations.
}
learn-home-paths = Cherche selon ce qu’il te faut, ou suis un parcours qui mène à un but.
learn-button-find = Chercher
learn-button-paths = Parcours vers un but
learn-button-suggestions = Proposer quelque chose
learn-button-home = Retour au début

learn-found-title = Ce qu’il y a
learn-found = { $count ->
    [0] Rien dans la bibliothèque ne correspond à tout cela.
    [one] Une fiche. Ce qui est gratuit vient d’abord.
   *[other] { $count } fiches. Ce qui est gratuit vient d’abord.
}
learn-asked-audience = Pour : { $what }
learn-asked-topic = Thème : { $what }
learn-asked-level = Niveau : { $what }
learn-asked-language = Langue : { $what }
learn-asked-free = Prix : { $what }
learn-without-audience = Si cela peut être pour d’autres personnes : { $count }.
learn-without-topic = Si cela peut parler d’autre chose : { $count }.
learn-without-level = Si cela peut être pour un autre niveau : { $count }.
learn-without-language = Si cela peut être dans une autre langue : { $count }.
learn-without-free = Si cela peut être payant : { $count }.
learn-without-several = Ce n’est pas un seul choix qui bloque, mais plusieurs ensemble. Choisis moins, ou efface tes choix.
learn-button-choices = Choisir ce qui s’affiche
learn-button-next = Voir la suite
learn-button-before = Fiches précédentes
learn-button-open = Ouvrir { $title }
learn-button-more = À propos de { $title }

learn-choices-title = Choisir ce qui s’affiche
learn-choices = Tu peux laisser chaque choix ouvert. Hearth s’en souvient pour toi, pendant 90 jours.
learn-choices-count = { $count ->
    [0] Aucune fiche ne correspond.
    [one] Une fiche correspond.
   *[other] { $count } fiches correspondent.
}
learn-choose-audience = Pour qui
learn-choose-topic = Sur quel thème
learn-choose-level = Niveau
learn-choose-language = Dans quelle langue
learn-all-audience = Peu importe pour qui
learn-all-topic = Peu importe le thème
learn-all-level = Peu importe le niveau
learn-all-language = Peu importe la langue
learn-button-show = Afficher
learn-button-only-free = Seulement ce qui est gratuit
learn-button-all-costs = Aussi ce qui est payant
learn-button-clear = Effacer mes choix

# One entry

learn-entry-title = À propos de cette fiche
learn-entry = **{ $title }**
learn-entry-by = **{ $title }**, par { $by }
learn-own-words = { $words }
learn-facts = Type : { $kind } ; { $level } ; { $cost }. Langue : { $language }
learn-needs-look = Son adresse n’a pas répondu ces derniers temps.
learn-unknown = on ne sait pas
learn-fact-kind = Type : { $kind }
learn-fact-for = Pour : { $people }
learn-fact-topics = Thèmes : { $topics }
learn-fact-level = Niveau : { $level }
learn-fact-languages = Langues : { $languages }
learn-fact-cost = Prix : { $cost }
learn-fact-hours = Durée : { $hours }
learn-hours = { $count ->
    [one] environ une heure
   *[other] environ { $count } heures
}
learn-fact-captions = Sous-titres ou transcription : { $captions }
learn-fact-account = Compte : { $account }
learn-fact-licence = Licence : { $licence }
learn-checked-never = Hearth n’a encore jamais vérifié si l’adresse marche.
learn-checked = L’adresse marchait quand Hearth l’a vérifiée pour la dernière fois, le { $day }.
learn-checked-once = L’adresse ne marchait pas quand Hearth l’a vérifiée pour la dernière fois, le { $day }. Hearth réessaie dans une semaine.
learn-checked-failed = L’adresse n’a pas marché { $count } fois de suite, la dernière fois le { $day }. Quelqu’un doit la regarder.
learn-count-worked = { $count } personnes disent ici que c’était utile pour elles.
learn-count-old = { $count } personnes disent ici que c’est dépassé.
learn-count-rule = Tu peux dire comment c’était pour toi. Personne ne voit qui dit quoi, et le nombre ne s’affiche qu’à partir de { $under }.
learn-you-worked = Tu dis que c’était utile pour toi.
learn-you-old = Tu dis que c’est dépassé.
learn-button-worked = Utile pour moi
learn-button-worked-back = Retirer « Utile pour moi »
learn-button-old = Dépassé
learn-button-old-back = Retirer « Dépassé »
learn-button-found = Retour à la liste
learn-button-path = Retour au parcours
learn-button-all-paths = Tous les parcours
learn-thanks = C’est noté. Appuie encore une fois pour le retirer.
learn-entry-gone = Cette fiche n’est plus dans la bibliothèque.
learn-language-other = une autre langue

# What entries say of themselves

learn-kind-course = cours
learn-kind-tutorial = tutoriel
learn-kind-guide = guide
learn-kind-book = livre
learn-kind-training = formation
learn-kind-tool = outil
learn-kind-list = liste
learn-for-contributors = personnes qui contribuent
learn-for-hiring = personnes qui recrutent
learn-for-managers = personnes qui dirigent ou organisent
learn-topic-first-steps = premiers pas dans l’open source
learn-topic-git = Git
learn-topic-code = programmation
learn-topic-web = web
learn-topic-security = sécurité
learn-topic-licensing = licences
learn-topic-docs = écrire de la documentation
learn-topic-translation = traduction
learn-topic-design = design
learn-topic-accessibility = accessibilité
learn-topic-inclusion = inclusion
learn-topic-conduct = codes de conduite
learn-topic-community = communautés
learn-topic-mentoring = mentorat et enseignement
learn-topic-governance = décider et diriger
learn-topic-events = événements
learn-topic-metrics = mesurer
learn-topic-programme = bureaux open source
learn-topic-wellbeing = prendre soin de soi
learn-topic-hiring = recrutement
learn-topic-data = données
learn-level-beginning = pour débuter
learn-level-some = un peu d’expérience aide
learn-level-any = pour tous les niveaux
learn-level-unknown = niveau inconnu
learn-cost-free = gratuit
learn-cost-partly = apprendre est gratuit, un complément est payant
learn-cost-paid = payant
learn-cost-unknown = prix inconnu
learn-captions-text = rien n’est dit à voix haute
learn-captions-yes = oui
learn-captions-no = non
learn-captions-unknown = on ne sait pas
learn-account-no = pas nécessaire
learn-account-optional = au choix
learn-account-needed = nécessaire
learn-account-unknown = on ne sait pas
