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
conduct-list-line = **{ $code }** : { $said }
conduct-list-since = depuis { $at }
conduct-list-due = prochaine promesse { $at }
conduct-list-late = une promesse non tenue depuis { $at }
conduct-list-you = tu t’en occupes
conduct-list-taken = quelqu’un s’en occupe
conduct-list-nobodys = personne ne s’en occupe encore
conduct-button-list-open = Toutes les ouvertes
conduct-button-list-mine = Les miennes
conduct-button-list-unclaimed = Pas encore prises
conduct-button-list-closed = Closes
conduct-button-list = Liste des affaires
conduct-button-hours = Quand j’en entends parler
conduct-peek = Si tu y as une part, ou s’il t’est difficile d’être juste ici, retire-toi maintenant. Tu n’en as vu que ce nom et le genre.
conduct-button-open = L’ouvrir
conduct-button-involves-me = Cela me concerne
conduct-recuse-ask = Tu ne verras plus cette affaire, pas non plus dans ta liste. Personne ne te demande de raison. **On ne peut pas revenir en arrière.**
conduct-button-recuse = Me retirer pour de bon
conduct-recused = C’est fait : cette affaire n’est plus la tienne. Tu n’en entendras plus parler.

# A case

conduct-case-name = **{ $code }**
conduct-case-state = { $kind }. État : { $state }. Arrivée : { $at }.
conduct-case-going-on = **Cela se passe en ce moment.**
conduct-wanted-talk-first = Demandé : me parler avant de faire quoi que ce soit.
conduct-wanted-shows-me = Demandé : prudence, agir montrerait qui a signalé.
conduct-wanted-record-only = Demandé : seulement le garder en mémoire.
conduct-wanted-not-act = **La personne qui a signalé ne veut pas qu’on agisse en ce moment.** Si quelqu’un est en danger, cela peut quand même être nécessaire.
conduct-case-reports = { $count ->
    [one] Un signalement
   *[other] { $count } signalements
} : { $how }.
conduct-counted-named = { $count } avec un nom
conduct-counted-sealed = { $count } avec un nom scellé
conduct-counted-anonymous = { $count } sans nom
conduct-case-many = Beaucoup de ces signalements sont arrivés en peu de temps. Cela peut être un afflux organisé. Leur nombre n’a pas de poids. Ce qu’ils disent en a.
conduct-case-mine = Tu t’en occupes.
conduct-case-theirs = { $name } s’en occupe.
conduct-case-nobodys = Personne ne s’en occupe encore.
conduct-case-claimed = Quelqu’un d’autre s’occupe de cette affaire. Cette personne peut te la passer.
conduct-case-free = { $count ->
    [one] Personne d’autre que toi ne peut voir cette affaire.
   *[other] { $count } des personnes qui traitent les signalements peuvent voir cette affaire.
}
conduct-case-is-closed = Cette affaire est close. Rouvre-la d’abord s’il y a quelque chose à faire.
conduct-promised-open = { $what } : avant { $at }.
conduct-promised-broken = { $what } : **non tenu, le délai était { $at }.** La personne qui a signalé peut le voir.
conduct-promised-late = { $what } : fait, mais après { $at }.
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
conduct-case-more = Ce qu’on peut faire d’autre :
conduct-button-history = Qui a fait quoi
conduct-button-export = Prendre une copie
conduct-button-merge = Joindre à une autre affaire
conduct-button-urgent = Urgent : exclusion temporaire
conduct-button-let-go = Ne plus m’en occuper
conduct-button-hand-over = La passer

# What was reported

conduct-evidence-ask = Ce qui suit peut être dur à lire. Cela a été écrit en confiance. Il est noté que tu le lis.
conduct-button-read = Lire
conduct-purged = Ce qui a été signalé est effacé désormais.
conduct-report-head = Signalé { $at }, { $who }.
conduct-by-account = par { $name }
conduct-by-named = par quelqu’un dont le nom est effacé
conduct-by-sealed = avec un nom scellé
conduct-by-anonymous = sans nom
conduct-report-others = Autres personnes mêlées : { $words }
conduct-report-message = Le message signalé, de { $author } : { $link }
conduct-report-edited = Il avait déjà été modifié avant d’être signalé.
conduct-file-choose = Regarder un fichier
conduct-button-files = Autres fichiers
conduct-file-option = Fichier { $number }
conduct-file-shown = Fichier { $number }, sans ce qu’un appareil y écrit, comme le lieu :
conduct-file-alt = Fichier { $number } du signalement
conduct-file-given = Ce fichier vient d’une personne inconnue. Ne l’ouvre pas si tu ne sais pas bien ce que c’est. Les fichiers qui pourraient lancer quelque chose ont maintenant une autre terminaison.
conduct-file-not-saved = Ce fichier n’est pas enregistré, ou pas encore.
conduct-nothing-said = Rien n’a encore été écrit ici.
conduct-said-team = De l’équipe, { $at } :
conduct-said-again = De la personne qui a signalé, { $at } : **c’est arrivé de nouveau.**
conduct-said-reporter = De la personne qui a signalé, { $at } :
conduct-said-not-sent = Écrit à la personne mise en cause, { $at }. Cela n’a pas été envoyé.
conduct-said-accused = De la personne mise en cause, { $at } :
conduct-note-head = { $name } a noté { $at } :
conduct-urgent-head = { $name } a exclu quelqu’un temporairement { $at }.

# Writing

conduct-button-reply = Écrire à la personne qui a signalé
conduct-button-note = Ajouter une note
conduct-reply-title = À la personne qui a signalé
conduct-reply-intro = Cela va à la personne qui a signalé, de la part de l’équipe. Ton nom n’apparaît pas.
conduct-reply-to-all = { $count ->
    [one] Cela va à la personne qui a signalé.
   *[other] Cela va à toutes les personnes qui ont signalé, { $count } en tout. N’écris pas à toutes ce qu’une seule t’a dit.
}
conduct-reply-to-one = Cela va à la personne du signalement { $number }, et à personne d’autre.
conduct-reply-as-team = Cela vient de l’équipe, sans ton nom. Il est noté que tu as écrit.
conduct-reply-whom = À qui ?
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
conduct-built-in-looking = Nous nous occupons encore de ce que tu as signalé. Cela prend plus de temps que nous le voudrions, et nous pensons à toi. Tu auras de nos nouvelles d’ici une semaine.
conduct-built-in-question-title = Nous avons une question
conduct-built-in-question = Pour continuer, nous voudrions te demander quelque chose. Tu n’as pas à répondre, et tu peux prendre ton temps. Notre question :
conduct-saved-replies-title = Réponses enregistrées
conduct-saved-replies-what = { $count ->
    [0] Il n’y a pas encore de réponses enregistrées. Toutes les personnes qui traitent les signalements ici peuvent s’en servir.
    [one] Il y a une réponse enregistrée. Toutes les personnes qui traitent les signalements ici peuvent s’en servir.
   *[other] Il y a { $count } réponses enregistrées. Toutes les personnes qui traitent les signalements ici peuvent s’en servir.
}
conduct-saved-reply-intro = Toutes les personnes qui traitent les signalements ici peuvent se servir de cette réponse. N’écris rien sur une affaire précise, s’il te plaît.
conduct-saved-reply-name = Un nom court pour elle
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

conduct-people-accused = Personnes mises en cause : { $people }
conduct-people-named = Aussi mêlées : { $people }
conduct-people-recused = { $count ->
    [one] Une des personnes qui traitent les signalements s’est retirée.
   *[other] { $count } des personnes qui traitent les signalements se sont retirées.
}
conduct-people-kept-from = Les personnes mises en cause ou mêlées à l’affaire ne peuvent pas la voir, même si elles traitent des signalements. Ajoute des personnes avec soin : cela vaut aussitôt.
conduct-people-add-accused = Ajouter qui l’a fait
conduct-people-add-named = Ajouter qui d’autre y est mêlé
conduct-involved-now = C’est noté, et cette personne ne voit plus cette affaire.
conduct-merge-title = Joindre à une autre affaire
conduct-merge-code = Le nom de l’autre affaire
conduct-merged = Les affaires n’en font plus qu’une. Qui a signalé garde son reçu.
conduct-no-case-named = Il n’y a pas d’autre affaire ouverte de ce nom pour toi. Regarde le nom dans la liste, s’il te plaît.
conduct-hand-ask = À qui veux-tu passer cette affaire ?
conduct-hand-choose = Quelqu’un qui traite les signalements ici
conduct-cannot-hand-over = Cette personne ne peut pas prendre cette affaire. Choisis-en une autre qui traite les signalements ici, s’il te plaît.
conduct-handed-over = L’affaire est passée. L’autre personne apprend qu’il y a du nouveau.

# An urgent measure

conduct-urgent-title = Urgent : exclusion temporaire
conduct-urgent-what = Une exclusion temporaire empêche quelqu’un d’écrire, de réagir et de parler sur le serveur pendant un temps. Ce n’est pas une décision. Quelqu’un d’autre de l’équipe la regarde d’ici un jour.
conduct-urgent-power = Pour cela, il te faut la permission d’exclure temporairement des membres. Qui peut voir le registre du serveur voit que Hearth l’a fait, avec la même raison pour tout le monde et sans rien d’un signalement.
conduct-urgent-nobody = Personne n’est encore mis en cause dans cette affaire. Ajoute d’abord la personne.
conduct-urgent-whom = Combien de temps pour { $name } ?
conduct-urgent-number = { $number }. { $name }
conduct-urgent-option = Personne { $number }
conduct-urgent-choose = Qui ?
conduct-urgent-1 = 1 heure
conduct-urgent-24 = 1 jour
conduct-urgent-168 = 1 semaine
conduct-urgent-reason = Pour la sécurité de la communauté
conduct-urgent-done = L’exclusion de { $name } dure jusqu’à { $until }. Les autres doivent la regarder d’ici un jour.
conduct-urgent-refused = Discord ne l’a pas permis. Il faut à Hearth la permission d’exclure temporairement des membres, et un rôle au-dessus de celui de la personne. Rien n’a changé.
conduct-urgent-not-now = Discord ne répond pas en ce moment. Rien n’a changé. Réessaie, s’il te plaît.
conduct-urgent-unsure = Discord n’a pas répondu à temps, il n’est donc pas certain que cela ait marché. Regarde sur le serveur, s’il te plaît. Les autres doivent aussi regarder.
conduct-review-what = { $by } a exclu { $name } jusqu’à { $until }. C’était { $at }.
conduct-review-unsure = Discord n’avait pas répondu alors : regarde sur le serveur si cela a marché, s’il te plaît.
conduct-review-ask = Était-ce nécessaire ? Tu peux la laisser ou la lever.
conduct-button-keep = La laisser
conduct-button-lift = La lever
conduct-reviewed = Tu l’as regardée. L’exclusion reste.
conduct-lifted = Tu as levé l’exclusion.
conduct-nothing-to-review = Aucune mesure urgente n’attend ici un deuxième regard.
conduct-review-by-another = C’est toi qui as pris cette mesure, quelqu’un d’autre doit donc la regarder.

# When a handler hears of news

conduct-hours-title = Quand tu en entends parler
conduct-hours-any = Tu apprends les nouvelles à toute heure.
conduct-hours-between = Tu apprends les nouvelles entre { $from } et { $to }, fuseau horaire { $zone }.
conduct-hours-off = **Tu n’apprends aucune nouvelle en ce moment.**
conduct-hours-unless = Si sinon personne ne l’apprenait, tu l’apprends.
conduct-hours-zone = Ton fuseau horaire
conduct-hours-zone-help = Une grande ville près de toi, comme Nairobi ou Lima.
conduct-hours-from = De
conduct-hours-to = À
conduct-hours-same = C’est deux fois la même heure. Choisis-en deux différentes, s’il te plaît. Ton choix est gardé.
conduct-hour = { $hour }
conduct-button-off = Rien pour le moment
conduct-button-on = L’apprendre de nouveau
conduct-button-choose-hours = Choisir des heures
conduct-button-any-time = À toute heure

# Who did what

conduct-deed-line = { $at }, { $who } : { $deed }
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
conduct-deed-reviewed = a regardé la mesure urgente
conduct-deed-hearing-drafted = a écrit un message à la personne mise en cause
conduct-deed-hearing-sent = a vérifié et envoyé un message à la personne mise en cause
conduct-deed-hearing-refused = a renvoyé un message à la personne mise en cause à qui l’avait écrit
conduct-deed-proposed = a proposé une décision
conduct-deed-agreed = a approuvé la proposition
conduct-deed-withdrawn = a retiré la proposition
conduct-deed-decided = c’est décidé
conduct-deed-closed = l’affaire est close
conduct-deed-reopened = l’affaire est rouverte
conduct-deed-merged = a joint une autre affaire à celle-ci
conduct-deed-involved = a noté que quelqu’un y est mêlé
conduct-deed-recused = a quitté l’affaire
conduct-deed-handed-over = l’a passée
conduct-deed-identity-asked = a demandé d’ouvrir un nom scellé
conduct-deed-identity-opened = un nom scellé est ouvert
conduct-deed-exported = a pris une copie de l’affaire
conduct-deed-apart = a changé qui ne doit pas être mis ensemble
conduct-deed-applied = a dit que la mesure est appliquée
conduct-deed-released = quelqu’un n’a finalement pas de part dans l’affaire
conduct-deed-appeal = un appel est arrivé
conduct-deed-appeal-answered = l’appel a reçu une réponse
conduct-deed-purged-content = ce qui était écrit est effacé, comme promis
conduct-deed-purged-identity = qui a signalé est effacé, comme promis
conduct-deed-purged-outcome = l’issue est effacée, comme promis
conduct-deed-told-outside = a dit au contact extérieur que quelque chose attend
conduct-exported = Voici une copie de ce que tu peux voir de cette affaire. Garde-la aussi sûrement que l’affaire elle-même, et efface-la quand tu as fini. Il est noté que tu l’as prise.
