# Learning: suggesting something, and looking after the library.

learn-mine-title = Tes propositions
learn-mine = Ce que tu as proposé :
learn-mine-none = Connais-tu un cours ou un guide qui aide ? Propose-le.
learn-mine-waits = { $title } : personne n’a encore décidé.
learn-button-suggest = Proposer quelque chose
learn-button-take-back = Retirer
learn-button-read = C’est noté
learn-suggest-title = Pour la bibliothèque
learn-suggest-intro = Des personnes de l’équipe lisent ta proposition et ton nom, et décident. Tu apprends ce qu’elles décident et, si c’est non, pourquoi. Ton nom ne figure pas dans la bibliothèque.
learn-add-intro = Ce sera dans la bibliothèque dès que tu l’envoies.
learn-button-send = Envoyer
learn-page-what = Ce que c’est
learn-page-whom = Pour qui c’est
learn-page-more = Ce que tu sais d’autre
learn-label-title = Comment cela s’appelle
learn-label-address = Son adresse
learn-help-address = Elle commence par https://
learn-label-by = Qui l’a fait
learn-label-words = En une phrase : ce que c’est
learn-help-words = Tout le monde le lit tel que tu l’écris.
learn-label-language = Dans quelle langue
learn-label-kind = Quel type de contenu
learn-label-for = Pour qui
learn-label-topics = Sur quels thèmes
learn-label-level = Niveau
learn-label-cost = Combien cela coûte
learn-label-captions = Sous-titres ou transcription
learn-help-unknown = Laisse vide si tu n’as pas de certitude : « on ne sait pas » s’affichera.
learn-label-account = Faut-il un compte ?
learn-label-hours = Combien d’heures cela prend
learn-label-licence = Sous quelle licence
learn-help-licence = Par exemple CC-BY-4.0
learn-wrong-address-long = Cette adresse est trop longue.
learn-wrong-address-form = Écris une adresse qui commence par https://, sans espace, sans nom de compte et sans port.
learn-wrong-address-name = Tout le monde ne peut pas ouvrir cette adresse. Écris-en une qui est ouverte à tout le monde, comme https://example.org/course.
learn-wrong-hours = Écris un nombre de 1 à { $most }, ou laisse vide.
learn-suggested = Merci. Des personnes de l’équipe regardent ta proposition, et tu apprends ce qu’elles décident.
learn-suggestion-back = C’est retiré.
learn-suggestions-closed = Cette communauté ne prend pas de propositions pour sa bibliothèque.
learn-suggestions-enough = { $count } de tes propositions attendent déjà. Laisse d’abord le temps de les regarder, s’il te plaît.
learn-already-there = Cette adresse est déjà dans la bibliothèque.
learn-already-suggested = Quelqu’un a déjà proposé cette adresse.
learn-own-full = Une communauté peut ajouter { $count } fiches à elle. Supprimes-en d’abord une.
learn-suggestion-decided = La décision est déjà prise, ou la proposition a été retirée.
learn-only-staff = Seules les personnes de l’équipe peuvent le faire, sur le serveur lui-même.
learn-news-taken = Ta proposition est maintenant dans la bibliothèque : { $title }. Merci.
learn-news-declined = Ta proposition n’a pas été retenue : { $title }. Merci quand même.
learn-news-reason = La raison : { $reason }
learn-from = Il s’agit de ta proposition dans { $community }.

# For staff

learn-office-title = Bibliothèque pour apprendre
learn-office-waiting = { $count ->
    [0] Aucune proposition n’attend.
    [one] Une proposition attend.
   *[other] { $count } propositions attendent.
}
learn-office-broken = { $count ->
    [0] Aucune adresse n’est à regarder.
    [one] Une adresse n’a pas marché deux fois de suite. Elle est à regarder.
   *[other] { $count } adresses n’ont pas marché deux fois de suite. Elles sont à regarder.
}
learn-office-hidden = { $count ->
    [0] Rien n’est caché.
    [one] Une fiche est cachée.
   *[other] { $count } fiches sont cachées.
}
learn-button-office = Retour à la bibliothèque
learn-button-queue = Propositions
learn-button-broken = Adresses à regarder
learn-button-add = Ajouter une fiche
learn-button-hidden = Ce qui est caché
learn-button-hide = Cacher { $title } ici
learn-button-remove = Supprimer { $title }
learn-button-show-again = Réafficher { $title }
learn-queue-none = Aucune proposition n’attend.
learn-queue-count = { $count ->
    [one] C’est la seule qui attend.
   *[other] { $count } propositions attendent. Celle-ci attend depuis le plus longtemps.
}
learn-queue-from = Proposé par { $person }. Ouvre l’adresse avant de décider.
learn-button-take-in = L’ajouter
learn-button-decline = Ne pas l’ajouter
learn-reason-title = Pourquoi pas ?
learn-label-reason = La raison
learn-help-reason = La personne qui l’a proposé la lit, et personne d’autre.
learn-was-taken = C’est maintenant dans la bibliothèque. La personne qui l’a proposé l’apprend.
learn-was-declined = Ce n’est pas retenu. La personne qui l’a proposé apprend pourquoi.
learn-was-hidden = C’est caché dans cette communauté.
learn-was-shown = C’est de nouveau affiché.
learn-was-removed = C’est supprimé.
learn-added = C’est maintenant dans la bibliothèque.
learn-hidden = Caché ici : on ne le trouve pas.
learn-hidden-list = Ces fiches sont cachées dans cette communauté :
learn-hidden-none = Rien n’est caché.
learn-broken = Ces adresses n’ont pas marché au moins deux fois de suite, à une semaine d’écart. Ouvre-les : certains sites ne bloquent que les programmes.
learn-broken-none = Aucune adresse n’est à regarder.
learn-broken-one = { $entry } Langue : { $language }
finding-learn-links = Des adresses de la bibliothèque pour apprendre n’ont pas marché deux fois de suite.
finding-learn-links-fix = Ouvre { COMMAND("staff") }, puis « Bibliothèque pour apprendre », et vois lesquelles cacher.

# Settings

settings-learn = Apprendre
settings-learn-help = Une bibliothèque de cours, de guides et de formations, que l’on peut utiliser ici avec { COMMAND("learn") }.
setting-learn-open = Bibliothèque activée
setting-learn-open-help = Hearth vérifie alors aussi, une fois par semaine, que chaque adresse marche encore.
setting-learn-suggestions = Les membres peuvent proposer des fiches
setting-learn-suggestions-help = Des personnes de l’équipe décident de chaque proposition. La personne qui propose apprend la décision et sa raison.

# What is kept

learn-kept-wish = Ce que tu as choisi d’afficher dans la bibliothèque pour apprendre.
learn-kept-wish-how-long = 90 jours après ton dernier choix.
learn-kept-said = Ton avis sur { $count ->
    [one] une fiche
   *[other] { $count } fiches
} de la bibliothèque : « Utile pour moi » ou « Dépassé ».
learn-kept-said-seen = Personne. Le nombre s’affiche à partir de cinq personnes.
learn-kept-said-how-long = Jusqu’à ce que tu le retires.
learn-kept-suggestions = { $count ->
    [one] Une proposition
   *[other] { $count } propositions
} de ta part pour la bibliothèque.
learn-kept-suggestions-seen = Les personnes de l’équipe, tant que la décision n’est pas prise.
learn-kept-suggestions-how-long = 90 jours après la décision ; 180 jours si personne ne décide.
learn-kept-suggestions-leaves = Ce qui a été ajouté reste dans la bibliothèque, sans ton nom.
