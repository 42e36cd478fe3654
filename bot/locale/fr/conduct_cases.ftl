# Handlers: the list of cases and what can be done with each.

command-cases = affaires
command-cases-description = Travailler sur les signalements que tu traites
conduct-cases-title = Signalements
conduct-cases-news = Il y a du nouveau pour un signalement que tu traites, ou que tu peux prendre en charge.
conduct-button-cases = Ouvrir la liste
conduct-list-open = { $count ->
    [0] Aucune affaire n’est ouverte.
    [one] Une affaire est ouverte.
   *[other] { $count } affaires sont ouvertes.
}
conduct-list-mine = Voici les affaires ouvertes dont tu t’occupes.
conduct-list-unclaimed = Voici les affaires ouvertes dont personne ne s’occupe encore.
conduct-list-closed = { $count ->
    [0] Aucune affaire n’est close.
    [one] Une affaire est close.
   *[other] { $count } affaires sont closes.
}
conduct-list-nothing = Il n’y a rien dans cette liste.
conduct-list-choose = Choisis une affaire
conduct-list-line = **{ $code }** : { $said }
conduct-list-since = arrivée le { $at }
conduct-list-due = prochaine promesse pour le { $at }
conduct-list-late = une promesse n’est pas tenue depuis le { $at }
conduct-list-you = tu t’en occupes
conduct-list-taken = quelqu’un s’en occupe
conduct-list-nobodys = personne ne s’en occupe encore
conduct-button-list-open = Toutes les ouvertes
conduct-button-list-mine = Les miennes
conduct-button-list-unclaimed = Pas encore prises
conduct-button-list-closed = Closes
conduct-button-list = Liste des affaires
conduct-button-hours = Quand Hearth me prévient
conduct-peek = Si cette affaire te concerne, ou s’il t’est difficile d’être juste ici, retire-toi maintenant. Tu n’en as encore vu que ce nom et de quoi il s’agit.
conduct-button-open = L’ouvrir
conduct-button-involves-me = Cela me concerne
conduct-recuse-ask = Tu ne verras plus cette affaire, pas non plus dans ta liste. Personne ne te demande de raison. **On ne peut pas revenir en arrière.**
conduct-button-recuse = Me retirer pour de bon
conduct-recused = C’est fait : cette affaire n’est plus la tienne. Tu n’en entendras plus parler.

# A case

conduct-case-name = **{ $code }**
conduct-case-state = { $kind }. État : { $state }. Arrivée le { $at }.
conduct-case-going-on = **Cela se passe en ce moment.**
conduct-wanted-talk-first = Demandé : « Parlez-moi avant de faire quoi que ce soit. »
conduct-wanted-shows-me = Demandé : prudence, agir montrerait qui a signalé.
conduct-wanted-record-only = Demandé : seulement en garder une trace.
conduct-wanted-not-act = **La personne qui a signalé ne veut pas qu’on agisse en ce moment.** Si quelqu’un est en danger, cela peut quand même être nécessaire.
conduct-case-reports = { $count ->
    [one] Un signalement
   *[other] { $count } signalements
} : { $how }.
conduct-counted-named = { $count } avec un nom
conduct-counted-sealed = { $count } avec un nom scellé
conduct-counted-anonymous = { $count } sans nom
conduct-case-many = Beaucoup de ces signalements sont arrivés en peu de temps. Cela peut être un afflux organisé. Leur nombre n’a pas de poids. Ce qu’ils disent en a.
conduct-case-mine = Tu t’en occupes.
conduct-case-theirs = { $name } s’en occupe.
conduct-case-nobodys = Personne ne s’en occupe encore.
conduct-case-claimed = Quelqu’un d’autre s’occupe de cette affaire. Cette personne peut te la confier.
conduct-case-free = { $count ->
    [one] Personne d’autre que toi ne peut voir cette affaire.
   *[other] Parmi les personnes qui traitent les signalements, { $count } peuvent voir cette affaire.
}
conduct-case-is-closed = Cette affaire est close. Rouvre-la d’abord s’il y a quelque chose à faire.
conduct-promised-open = { $what } : avant le { $at }.
conduct-promised-broken = { $what } : **promesse non tenue, c’était à faire avant le { $at }.** La personne qui a signalé peut le voir.
conduct-promised-late = { $what } : fait, mais après le { $at }.
conduct-what-acknowledge = Une personne s’en charge
conduct-what-update = Un message à la personne qui a signalé
conduct-what-decide = Une décision
conduct-what-review = Un deuxième regard sur la mesure urgente
conduct-button-case = Retour à l’affaire
conduct-button-evidence = Ce qui a été signalé
conduct-button-talk = Conversation
conduct-button-notes = Notes
conduct-button-people = Personnes
conduct-button-claim = Je m’en occupe
conduct-button-review = Deuxième regard
conduct-button-decide = Décider
conduct-claimed-now = Tu t’occupes maintenant de cette affaire. La personne qui a signalé voit que quelqu’un s’en est chargé.
conduct-case-more = Ce qu’on peut faire d’autre :
conduct-button-history = Qui a fait quoi
conduct-button-export = Prendre une copie
conduct-button-merge = Joindre à une autre affaire
conduct-button-urgent = Urgent : exclusion temporaire
conduct-button-let-go = Ne plus m’en occuper
conduct-button-hand-over = La confier à quelqu’un

# What was reported

conduct-evidence-ask = Ce qui suit peut être dur à lire. Cela a été écrit en confidence. Il est noté que tu le lis.
conduct-button-read = Lire
conduct-purged = Ce qui avait été signalé est maintenant effacé.
conduct-report-head = Signalé le { $at }, { $who }.
conduct-by-account = par { $name }
conduct-by-named = par quelqu’un dont le nom est effacé
conduct-by-sealed = avec un nom scellé
conduct-by-anonymous = sans nom
conduct-report-others = Autres personnes concernées : { $words }
conduct-report-message = Le message signalé, de { $author } : { $link }
conduct-report-edited = Il avait déjà été modifié avant d’être signalé.
conduct-file-choose = Regarder un fichier
conduct-button-files = Autres fichiers
conduct-file-option = Fichier { $number }
conduct-file-shown = Fichier { $number }, sans ce qu’un appareil photo y écrit, comme le lieu :
conduct-file-alt = Fichier { $number } du signalement
conduct-file-given = Ce fichier vient d’une personne inconnue. Ne l’ouvre pas si tu ne sais pas bien ce que c’est. Les fichiers qui pourraient lancer quelque chose ont maintenant une autre extension.
conduct-file-not-saved = Ce fichier n’est pas enregistré, ou pas encore.
conduct-nothing-said = Rien n’a encore été écrit ici.
conduct-said-team = De l’équipe, le { $at } :
conduct-said-again = De la personne qui a signalé, le { $at } : **c’est arrivé de nouveau.**
conduct-said-reporter = De la personne qui a signalé, le { $at } :
conduct-said-not-sent = Écrit à la personne mise en cause, le { $at }. Cela n’a pas été envoyé.
conduct-said-accused = De la personne mise en cause, le { $at } :
conduct-note-head = { $name } a noté le { $at } :
conduct-urgent-head = { $name } a exclu quelqu’un temporairement le { $at }.

# Writing

conduct-button-reply = Écrire à la personne qui a signalé
conduct-button-note = Ajouter une note
conduct-reply-title = À la personne qui a signalé
conduct-reply-intro = Ce message va à la personne qui a signalé, de la part de l’équipe. Ton nom n’apparaît pas.
conduct-reply-to-all = { $count ->
    [one] Ce message va à la personne qui a signalé.
   *[other] Ce message va à toutes les personnes qui ont signalé, { $count } en tout. N’écris pas à toutes ce qu’une seule t’a dit.
}
conduct-reply-to-one = Ce message va à la personne du signalement { $number }, et à personne d’autre.
conduct-reply-as-team = Il vient de l’équipe, sans ton nom. Il est noté que tu as écrit.
conduct-reply-whom = À qui ?
conduct-reply-everybody = À toutes les personnes qui ont signalé
conduct-reply-option = Signalement { $number }
conduct-reply-begin = Commencer par une réponse enregistrée
conduct-reply-words = Ton message
conduct-reply-need-more = Il nous faut une réponse pour continuer
conduct-replied = Ton message est enregistré. La personne qui a signalé le trouve sur sa page.
conduct-button-own-words = Avec mes mots
conduct-button-saved-replies = Réponses enregistrées
conduct-built-in-thanks-title = Merci, nous l’avons lu
conduct-built-in-thanks = Merci de nous l’avoir dit. Nous avons lu ce que tu as écrit, et nous le prenons au sérieux. Nous nous en occupons maintenant, et tu auras de nos nouvelles d’ici une semaine. Si quelque chose change, ou si tu ne te sens pas en sécurité, écris-nous ici.
conduct-built-in-looking-title = Nous nous en occupons encore
conduct-built-in-looking = Nous nous occupons encore de ce que tu as signalé. Cela prend plus de temps que nous le voudrions, mais ton signalement n’est pas oublié. Tu auras de nos nouvelles d’ici une semaine.
conduct-built-in-question-title = Nous avons une question
conduct-built-in-question = Pour continuer, nous voudrions te demander quelque chose. Tu n’as pas à répondre, et tu peux prendre ton temps. Notre question :
conduct-saved-replies-title = Réponses enregistrées
conduct-saved-replies-what = { $count ->
    [0] Il n’y a pas encore de réponses enregistrées. Toutes les personnes qui traitent les signalements ici peuvent s’en servir.
    [one] Il y a une réponse enregistrée. Toutes les personnes qui traitent les signalements ici peuvent s’en servir.
   *[other] Il y a { $count } réponses enregistrées. Toutes les personnes qui traitent les signalements ici peuvent s’en servir.
}
conduct-saved-reply-intro = Toutes les personnes qui traitent les signalements ici peuvent se servir de cette réponse. N’écris rien sur une affaire précise, s’il te plaît.
conduct-saved-reply-name = Un nom court pour cette réponse
conduct-saved-reply-words = La réponse
conduct-saved-reply-kept = La réponse est enregistrée.
conduct-saved-reply-removed = La réponse est retirée. Ce qui a été envoyé avec elle reste.
conduct-saved-reply-remove = Retirer une réponse
conduct-saved-reply-gone = Cette réponse a été retirée entre-temps. Choisis-en une autre, s’il te plaît.
conduct-saved-replies-full = Il y a déjà { $most } réponses enregistrées. Retires-en d’abord une, s’il te plaît. Ce que tu as écrit est gardé un jour.
conduct-button-add-reply = Ajouter une réponse
conduct-button-save = Enregistrer
conduct-note-title = Une note
conduct-note-intro = Seules les personnes qui traitent les signalements et peuvent voir cette affaire lisent ta note, avec ton nom.
conduct-note-words = Ta note
conduct-noted = La note est enregistrée.

# People

conduct-people-accused = Personnes mises en cause : { $people }
conduct-people-named = Autres personnes concernées : { $people }
conduct-people-recused = { $count ->
    [one] Une des personnes qui traitent les signalements s’est retirée.
   *[other] { $count } des personnes qui traitent les signalements se sont retirées.
}
conduct-people-kept-from = Les personnes mises en cause ou concernées ne peuvent pas voir l’affaire, même si elles traitent des signalements. Ajoute des personnes avec soin : cela vaut aussitôt.
conduct-people-add-accused = Ajouter une personne mise en cause
conduct-people-add-named = Ajouter une autre personne concernée
conduct-involved-now = C’est noté. À partir de maintenant, cette personne ne peut plus voir cette affaire.
conduct-merge-title = Joindre à une autre affaire
conduct-merge-code = Le nom de l’autre affaire
conduct-merged = Les affaires n’en font plus qu’une. Chaque personne qui a signalé garde son reçu.
conduct-no-case-named = Il n’y a pas d’autre affaire ouverte de ce nom pour toi. Regarde le nom dans la liste, s’il te plaît.
conduct-hand-ask = À qui veux-tu confier cette affaire ?
conduct-hand-choose = Quelqu’un qui traite les signalements ici
conduct-cannot-hand-over = Cette personne ne peut pas prendre cette affaire. Choisis-en une autre qui traite les signalements ici, s’il te plaît.
conduct-handed-over = L’affaire est confiée à cette personne. Elle apprend qu’il y a du nouveau.

# An urgent measure

conduct-urgent-title = Urgent : exclusion temporaire
conduct-urgent-what = Une exclusion temporaire empêche quelqu’un d’écrire, de réagir et de parler sur le serveur pendant un temps. Ce n’est pas une décision. Quelqu’un d’autre de l’équipe l’examine d’ici un jour.
conduct-urgent-power = Pour cela, il te faut la permission d’exclure temporairement des membres. Toute personne qui peut voir les logs du serveur voit que Hearth l’a fait, avec la même raison pour tout le monde et sans rien d’un signalement.
conduct-urgent-nobody = Personne n’est encore mis en cause dans cette affaire. Ajoute d’abord la personne.
conduct-urgent-whom = Pendant combien de temps exclure { $name } ?
conduct-urgent-number = { $number }. { $name }
conduct-urgent-option = Personne { $number }
conduct-urgent-choose = Qui ?
conduct-urgent-1 = 1 heure
conduct-urgent-24 = 1 jour
conduct-urgent-168 = 1 semaine
conduct-urgent-reason = Pour la sécurité de la communauté
conduct-urgent-done = L’exclusion de { $name } dure jusqu’au { $until }. Hearth demande aux autres de l’examiner d’ici un jour.
conduct-urgent-refused = Discord ne l’a pas permis. Il faut à Hearth la permission d’exclure temporairement des membres, et un rôle au-dessus de celui de la personne. Rien n’a changé.
conduct-urgent-not-now = Discord ne répond pas en ce moment. Rien n’a changé. Réessaie, s’il te plaît.
conduct-urgent-unsure = Discord n’a pas répondu à temps, il n’est donc pas certain que cela ait marché. Regarde sur le serveur, s’il te plaît. Hearth demande aux autres de regarder aussi.
conduct-review-what = { $by } a exclu { $name } jusqu’au { $until }. C’était le { $at }.
conduct-review-unsure = Discord n’avait pas répondu : regarde sur le serveur si cela a marché, s’il te plaît.
conduct-review-ask = Était-ce nécessaire ? Tu peux laisser cette exclusion en place ou la lever.
conduct-button-keep = La laisser en place
conduct-button-lift = La lever
conduct-reviewed = Tu l’as examinée. L’exclusion reste en place.
conduct-lifted = Tu as levé l’exclusion.
conduct-nothing-to-review = Aucune mesure urgente n’attend ici un deuxième regard.
conduct-review-by-another = C’est toi qui as pris cette mesure, quelqu’un d’autre doit donc l’examiner.

# When a handler hears of news

conduct-hours-title = Quand Hearth te prévient
conduct-hours-any = Hearth te prévient à toute heure quand il y a du nouveau.
conduct-hours-between = Hearth te prévient entre { $from } et { $to }, fuseau horaire { $zone }.
conduct-hours-off = **Hearth ne te prévient de rien en ce moment.**
conduct-hours-unless = S’il n’y a que toi à prévenir, Hearth te prévient quand même.
conduct-hours-zone = Ton fuseau horaire
conduct-hours-zone-help = Une grande ville près de toi, comme Nairobi ou Lima.
conduct-hours-from = De
conduct-hours-to = À
conduct-hours-same = C’est deux fois la même heure. Choisis-en deux différentes, s’il te plaît. Ton choix est gardé.
conduct-hour = { $hour }
conduct-button-off = Rien pour le moment
conduct-button-on = Me prévenir de nouveau
conduct-button-choose-hours = Choisir des heures
conduct-button-any-time = À toute heure

# Who did what

conduct-deed-line = { $at }, { $who } : { $deed }
conduct-deed-hearth = Hearth
conduct-deed-unknown = quelqu’un dont le nom est effacé
conduct-deed-received = un signalement est arrivé
conduct-deed-viewed = a ouvert l’affaire
conduct-deed-evidence = a lu ce qui a été signalé
conduct-deed-file = a regardé un fichier
conduct-deed-claimed = s’en occupe
conduct-deed-unclaimed = ne s’en occupe plus
conduct-deed-replied = a écrit à la personne qui a signalé
conduct-deed-noted = a écrit une note
conduct-deed-urgent = a exclu quelqu’un temporairement
conduct-deed-reviewed = a examiné la mesure urgente
conduct-deed-hearing-drafted = a écrit un message à la personne mise en cause
conduct-deed-hearing-sent = a vérifié et envoyé un message à la personne mise en cause
conduct-deed-hearing-refused = a rendu un message non envoyé à la personne qui l’avait écrit
conduct-deed-proposed = a proposé une décision
conduct-deed-agreed = a approuvé la proposition
conduct-deed-withdrawn = a retiré la proposition
conduct-deed-decided = c’est décidé
conduct-deed-closed = l’affaire est close
conduct-deed-reopened = l’affaire est rouverte
conduct-deed-merged = a joint une autre affaire à celle-ci
conduct-deed-involved = a noté qu’une personne est concernée
conduct-deed-recused = a choisi de ne plus voir cette affaire
conduct-deed-handed-over = l’a confiée à quelqu’un d’autre
conduct-deed-identity-asked = a demandé d’ouvrir un nom scellé
conduct-deed-identity-opened = un nom scellé est ouvert
conduct-deed-exported = a pris une copie de l’affaire
conduct-deed-apart = a changé quelles personnes ne pas réunir
conduct-deed-applied = a dit que la mesure est appliquée
conduct-deed-measure-ended = a dit que la mesure est levée
conduct-deed-released = une personne n’est finalement pas concernée
conduct-deed-appeal = un recours est arrivé
conduct-deed-appeal-answered = le recours a reçu une réponse
conduct-deed-purged-content = ce qui était écrit est effacé, comme promis
conduct-deed-purged-identity = l’identité de la personne qui a signalé est effacée, comme promis
conduct-deed-purged-outcome = l’issue est effacée, comme promis
conduct-deed-told-outside = a dit au contact extérieur que quelque chose attend
conduct-exported = Voici une copie de ce que tu peux voir de cette affaire. Garde-la en lieu aussi sûr que l’affaire elle-même, et efface-la quand tu n’en as plus besoin. Il est noté que tu l’as prise.
