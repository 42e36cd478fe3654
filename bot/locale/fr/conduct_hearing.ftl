# Hearing the other side, what the accused read, and people who must not be brought together.

conduct-button-hear = Entendre l’autre personne
conduct-hear-title = Le point de vue de l’autre personne
conduct-hear-what = Un message à la personne mise en cause ne part que lorsque quelqu’un d’autre de l’équipe l’a vérifié : il ne doit pas montrer qui a signalé.
conduct-hear-alone = **Personne d’autre que toi ne peut voir cette affaire,** donc personne ne peut vérifier un message. Retire-toi et laisse le contact extérieur aider, ou demande à l’équipe d’organisation de désigner plus de personnes.
conduct-hear-waiting = { $count ->
    [one] Un message attend une vérification.
   *[other] { $count } messages attendent une vérification.
}
conduct-hear-draft = Message à la personne { $number }
conduct-hear-choose = Vérifier un message
conduct-hear-whom = Écrire à qui ?
conduct-hear-intro = Quelqu’un d’autre de l’équipe le vérifie avant qu’il parte. N’écris rien qui montre qui a signalé : ni noms, ni heures exactes, ni tournures du signalement.
conduct-hear-words = Ton message
conduct-hear-words-help = De quoi il s’agit, et que l’équipe voudrait entendre son point de vue.
conduct-hear-drafted = Le message attend une vérification. Les autres apprennent qu’il y a du nouveau.
conduct-hear-sent = Le message est envoyé.
conduct-hear-went-back = Il a été renvoyé avec ta note.
conduct-hear-taken-back = Ton message est retiré. La personne mise en cause ne l’a pas lu.
conduct-hear-by = À { $name }, écrit par { $by } :
conduct-hear-change = Que faut-il changer ?
conduct-hear-back-intro = Ta note va aux personnes qui traitent cette affaire.
conduct-button-write-to = Écrire un message
conduct-button-to-check = Donner à vérifier
conduct-button-send-it = Vérifié : envoyer
conduct-button-send-back = Renvoyer
conduct-button-take-back = Retirer ce message
conduct-draft-own = C’est toi qui l’as écrit. Quelqu’un d’autre doit le vérifier.
conduct-draft-over = Ce message a déjà été envoyé ou retiré.
conduct-check-names = Nomme-t-il ou décrit-il la personne qui a signalé, ou un témoin ?
conduct-check-times = Donne-t-il une heure ou un lieu que peu de gens connaissent ?
conduct-check-phrases = Emploie-t-il des mots qui sont dans le signalement ?
conduct-check-pronouns = Contient-il « il », « elle » ou un autre mot qui montre qui c’était ?
conduct-check-number = Montre-t-il combien de personnes ont signalé ?
conduct-hint-name = Regarde ceci : un nom. { $words }
conduct-hint-time = Regarde ceci : une heure. { $words }
conduct-hint-phrase = Regarde ceci : c’est aussi dans le signalement. { $words }
conduct-hint-pronoun = Regarde ceci : un pronom. { $words }
conduct-hint-link = Regarde ceci : un lien. { $words }

# Whoever is accused

conduct-part-title = Un message de l’équipe du code de conduite
conduct-part-news = Les personnes qui veillent sur le code de conduite ont un message pour toi.
conduct-button-part = Lire le message
conduct-button-answer-team = Répondre
conduct-button-appeal-it = Contester la décision
conduct-part-answer-intro = Ce que tu écris va aux personnes qui veillent sur le code de conduite, et à personne d’autre.
conduct-part-words = Ta réponse
conduct-part-answered = Ta réponse est enregistrée, et l’équipe est prévenue.
conduct-part-appeal-title = Contester la décision
conduct-part-appeal-words = Pourquoi changer la décision ?
conduct-part-appealed = Ton recours est enregistré. On te prévient quand il y a une réponse.
conduct-part-appeal-until = Tu peux contester la décision une fois, jusqu’au { $at }.
conduct-part-heard-by-handlers = Des personnes qui n’ont pas décidé examineront ton recours.
conduct-part-heard-by-cosigner = Quelqu’un hors du serveur, qui n’a pas décidé, examinera ton recours.
conduct-part-heard-by-nobody = Il n’y a ici personne qui puisse examiner un recours et qui n’ait pas décidé. Adresse-toi au contact extérieur, s’il te plaît.
conduct-part-outside = Si tu ne veux pas écrire ici, tu peux t’adresser à { $outside }, hors de ce serveur.
conduct-verdict-warning = **Un avertissement,** le { $at } :
conduct-verdict-limited = **Certaines activités sont limitées pour un temps,** le { $at } :
conduct-verdict-suspension = **Une suspension pour un temps,** le { $at } :
conduct-verdict-ban = **Une exclusion définitive,** le { $at } :
conduct-answered-upheld = **Ton recours était justifié.** L’affaire est examinée de nouveau. Le { $at } :
conduct-answered-stands = **La décision est maintenue.** Le { $at } :
conduct-nothing-for-you = Il n’y a pas de message pour toi ici.
conduct-appeal-over = Tu ne peux plus contester la décision : le délai est passé, ou tu l’as déjà fait. Ce que tu as écrit est gardé un jour.

# People who must not be brought together

conduct-button-apart = Ne pas réunir deux personnes
conduct-apart-title = Ne pas réunir deux personnes
conduct-apart-what = Hearth ne réunira pas ces deux personnes, par exemple en binôme ou lors d’un événement. Il n’en dit la raison à personne, pas même à elles. Cela finit quand tu le retires ici, ou quand l’affaire est effacée, 24 mois après la clôture.
conduct-apart-pair = { $number }. { $one } et { $other }
conduct-apart-option = Paire { $number }
conduct-apart-add = Choisis deux personnes
conduct-apart-remove = Retirer une paire
conduct-apart-added = Désormais, Hearth ne les réunit pas.
conduct-apart-removed = La paire est retirée.
conduct-apart-two = Choisis deux personnes différentes, s’il te plaît.
