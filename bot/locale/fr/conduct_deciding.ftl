# Deciding: what is proposed, who agrees, closing, sealed names and appeals.

conduct-decide-title = Décider
conduct-nothing-proposed = Rien n’est encore proposé.
conduct-nobody-accused = Pour entendre quelqu’un ou proposer une mesure, ajoute d’abord la personne mise en cause, sous « Personnes ».
conduct-somebody = quelqu’un
conduct-stands-open = **{ $what }** D’accord : { $count } sur { $of }.
conduct-stands-cosigner = **{ $what }** D’accord : { $count } sur { $of }. On demande aussi à la voix extérieure.
conduct-stands-stuck = **{ $what }** D’accord : { $count }. Avec les personnes libres de juger en ce moment, cela ne peut pas être décidé.
conduct-stands-agreed = **{ $what }** Décidé le { $at } par { $count ->
    [one] une personne
   *[other] { $count } personnes
}.
conduct-stands-withdrawn = { $what } Cela a été retiré.
conduct-proposal-choose = Regarder une proposition
conduct-proposal-option = { $number }. { $what }
conduct-unavailable-ban = Une exclusion définitive ne peut pas être décidée ici.
conduct-unavailable-identity = Un nom scellé ne peut pas être ouvert ici.
conduct-unavailable-appeal = Un recours ne peut pas être examiné ici.
conduct-unavailable-why = Trop peu de personnes sont libres d’en juger, et aucune voix extérieure ne l’est. L’équipe d’organisation peut en désigner une avec { COMMAND("setup") }.
conduct-cannot-be-decided = Cela ne peut pas être décidé avec les personnes libres de juger en ce moment. Ce que tu as écrit est gardé un jour.
conduct-proposed-already = Quelqu’un vient de proposer une chose semblable. Regarde d’abord cette proposition, s’il te plaît. Ce que tu as écrit est gardé un jour.
conduct-no-such-proposal = Il n’y a pas de proposition de ce genre dans cette affaire.
conduct-proposal-over = Cette proposition est déjà décidée ou retirée.
conduct-proposed = C’est proposé, avec ta voix. Les autres apprennent qu’il y a du nouveau.
conduct-agreed-now = Il y a assez de voix pour. C’est décidé.
conduct-voice-counted = Ta voix compte. Il en faut d’autres.
conduct-proposal-withdrawn = La proposition est retirée.
conduct-button-deciding = Retour aux décisions
conduct-button-agree-to = Je suis d’accord
conduct-button-withdraw-it = La retirer
conduct-button-propose = Proposer

# A measure

conduct-button-measure = Proposer une mesure
conduct-ladder-choose = Quelle mesure ?
conduct-ladder-what = Que doit-il se passer pour { $name } ? Choisis la mesure la plus douce qui protège les personnes.
conduct-ladder-warning = Avertissement
conduct-ladder-warning-help = On dit clairement ce qui n’allait pas, et rien d’autre ne change
conduct-ladder-limited = Activités limitées pour un temps
conduct-ladder-limited-help = Pour un temps, certaines choses ou certains lieux sont fermés
conduct-ladder-suspension = Suspension temporaire
conduct-ladder-suspension-help = Pour un temps, plus de participation à la communauté
conduct-ladder-ban = Exclusion définitive
conduct-ladder-ban-help = Plus aucune participation ; trois d’entre vous en décident
conduct-measure-warning = Avertissement pour { $name }.
conduct-measure-limited = Activités limitées pour { $name }, pour un temps.
conduct-measure-suspension = Suspension temporaire de { $name }.
conduct-measure-ban = Exclusion définitive de { $name }.
conduct-measure-title = Une mesure
conduct-measure-intro = S’il y a assez de voix pour, la personne mise en cause lit ces mots. Laisse de côté les noms, les heures et les tournures du signalement.
conduct-ask-happened = Ce qui s’est passé
conduct-ask-happened-help = Ce qui a été fait contre le code de conduite. Pas qui l’a signalé.
conduct-ask-consequence = Ce qui s’ensuit
conduct-ask-consequence-help = Ce qui change pour la personne, et jusqu’à quand.
conduct-ask-repair = Ce qui pourrait réparer
conduct-ask-repair-help = Comme des excuses, si la personne blessée en veut.
conduct-shown-measure-words = **Ce qui s’est passé**
conduct-shown-measure-consequence = **Ce qui s’ensuit**
conduct-shown-measure-repair = **Ce qui pourrait réparer**
conduct-apply-warning = Il n’y a rien d’autre à faire sur le serveur : l’avertissement est ce que la personne lit. Appuie ensuite sur « Fait ».
conduct-apply-limited = Hearth ne change rien de lui-même. Quelqu’un qui en a la permission limite les activités sur le serveur, comme c’est écrit. Appuie ensuite sur « Fait ».
conduct-apply-suspension = Hearth ne change rien de lui-même. Quelqu’un qui en a la permission retire la personne du serveur ou l’exclut temporairement. Appuie ensuite sur « Fait ».
conduct-apply-ban = Hearth ne change rien de lui-même. Quelqu’un qui en a la permission bannit la personne du serveur. Appuie ensuite sur « Fait ».
conduct-apply-ban-first = **Attends avant de bannir :** le message à la personne doit d’abord partir. Il lui dit ce qui est décidé, comment contester la décision et à qui s’adresser à l’extérieur : { $outside }.
conduct-button-applied = Fait
conduct-applied = Cela a été appliqué le { $at }.
conduct-applied-now = Il est noté que cela est appliqué.
conduct-button-ended = La mesure est levée
conduct-ended = Elle est levée depuis le { $at }.

# Closing

conduct-button-without = Clore sans mesure
conduct-button-close = Clore l’affaire
conduct-close-title = Clore
conduct-close-what = Il faut deux d’entre vous pour clore une affaire sans mesure. La personne qui a signalé reçoit toujours un message.
conduct-close-why = Pourquoi sans mesure ?
conduct-without-no-violation = Pas de manquement au code de conduite
conduct-without-out-of-scope = Nous ne sommes pas le bon endroit
conduct-without-on-record = On en garde seulement une trace
conduct-close-intro = La première réponse est pour l’équipe. La deuxième va à la personne qui a signalé.
conduct-end-intro = Cela va à toutes les personnes qui ont signalé. Et cela clôt l’affaire.
conduct-ask-why = Pourquoi (pour l’équipe)
conduct-ask-why-help = Seules les personnes qui traitent cette affaire le lisent.
conduct-ask-to-reporter = Ton message à qui a signalé
conduct-ask-to-reporter-help = Ce qui en est sorti, autant qu’on peut le dire, et un merci. Il faut ce message pour clore.
conduct-shown-close-words = **Pourquoi**
conduct-shown-close-to-reporter = **À la personne qui a signalé**
conduct-close-needs-words = Une affaire ne peut pas être close sans un message à la personne qui a signalé.
conduct-not-decided = Cette affaire n’est pas décidée. Il faut d’abord décider d’une mesure, ou la clore sans mesure.
conduct-closed-now = L’affaire est close, et toutes les personnes qui ont signalé trouvent ton message sur leur page.

# A sealed name

conduct-button-name = Ouvrir un nom scellé
conduct-name-title = Ouvrir un nom scellé
conduct-name-what = Pour ouvrir un nom, il faut deux d’entre vous et une raison. La personne qui a signalé l’apprend, avec cette raison.
conduct-name-which = De quel signalement ?
conduct-name-intro = La personne qui a signalé lit ta raison, et apprend que le nom a été ouvert.
conduct-ask-reason = Pourquoi faut-il savoir qui c’est ?
conduct-ask-reason-help = Par exemple : quelqu’un est en danger, et il faut joindre cette personne.
conduct-name-what-short = Ouvrir le nom scellé de la personne qui a signalé.
conduct-shown-identity-words = **La raison**
conduct-name-opened = Deux personnes ont ouvert ton nom, pour cette raison : { $words }

# Appeals

conduct-button-appeal = Répondre à un recours
conduct-appeal-waits = **Un recours attend une réponse.** Des personnes qui n’ont pas décidé l’examinent. Lis-le dans la conversation.
conduct-appeal-title = Répondre à un recours
conduct-appeal-what = Quelle suite donner au recours ?
conduct-appeal-choose = Quelle suite ?
conduct-appeal-upheld = Le recours est justifié : rouvrir l’affaire.
conduct-appeal-stands = La décision est maintenue.
conduct-appeal-intro = La personne mise en cause lit ces mots.
conduct-ask-answer = Ta réponse
conduct-shown-appeal-words = **La réponse**
conduct-not-your-appeal = Tu as décidé dans cette affaire, d’autres doivent donc examiner le recours.
conduct-appeal-nobody = Personne ici ne peut examiner un recours en ce moment. Ce que tu as écrit est gardé un jour. Adresse-toi au contact extérieur, s’il te plaît.

# The co-signer outside

conduct-cosign-title = On demande ta voix
conduct-cosign-news = On demande ta voix.
conduct-cosign-what = Dans { $community }, trop peu de personnes sont libres de juger l’affaire **{ $code }**. C’est pourquoi on te le demande. Tu vois ce qui est proposé, et non ce qui a été signalé.
conduct-cosign-count = { $count ->
    [0] Tu es la première personne à qui l’on demande.
    [one] Une personne là-bas est d’accord.
   *[other] { $count } personnes là-bas sont d’accord.
}
conduct-cosign-more = { $count ->
    [one] Ensuite, une autre question t’attend.
   *[other] Ensuite, { $count } autres questions t’attendent.
}
conduct-cosign-appeal = Quelqu’un conteste une décision. Si tu es d’accord, l’affaire est rouverte. Sinon, la décision est maintenue.
conduct-button-decline = Je ne suis pas d’accord
conduct-button-cosign = Voir ce qui est demandé
conduct-cosigned = Merci. Ta voix compte.
conduct-cosign-declined = Merci. Cela ne se fera pas, et les personnes qui traitent l’affaire l’apprennent.
conduct-nothing-to-cosign = On ne te demande rien en ce moment.

# Somebody who has no part in a case after all

conduct-button-release = Une personne n’est pas concernée
conduct-release-title = Une personne n’est pas concernée
conduct-release-what = Si quelqu’un a été ajouté par erreur, deux d’entre vous peuvent revenir dessus. Cette personne pourrait alors voir l’affaire, si elle traite des signalements.
conduct-ask-release = Pourquoi n’est-elle pas concernée ?
conduct-release-what-short = Une personne n’est finalement pas concernée.
conduct-shown-release-words = **La raison**
