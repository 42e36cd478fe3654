# Deciding: what is proposed, who agrees, closing, sealed names and appeals.

conduct-decide-title = Décider
conduct-nothing-proposed = Rien n’est encore proposé.
conduct-nobody-accused = Pour entendre quelqu’un ou proposer une mesure, ajoute d’abord sous Personnes qui l’a fait.
conduct-somebody = quelqu’un
conduct-stands-open = **{ $what }** D’accord : { $count } sur { $of }.
conduct-stands-cosigner = **{ $what }** D’accord : { $count } sur { $of }. On demande aussi à la deuxième voix extérieure.
conduct-stands-stuck = **{ $what }** D’accord : { $count }. Avec les personnes libres de juger en ce moment, cela ne peut pas être décidé.
conduct-stands-agreed = **{ $what }** Décidé { $at } par { $count ->
    [one] une personne
   *[other] { $count } personnes
}.
conduct-stands-withdrawn = { $what } Cela a été retiré.
conduct-proposal-choose = Regarder une proposition
conduct-proposal-option = { $number }. { $what }
conduct-unavailable-ban = Une exclusion définitive ne peut pas être décidée ici.
conduct-unavailable-identity = Un nom scellé ne peut pas être ouvert ici.
conduct-unavailable-appeal = Un appel ne peut pas être entendu ici.
conduct-unavailable-why = Trop peu de personnes sont libres d’en juger, et aucune deuxième voix extérieure ne l’est. L’équipe d’organisation peut en désigner une avec { COMMAND("setup") }.
conduct-cannot-be-decided = Cela ne peut pas être décidé avec les personnes libres de juger en ce moment. Ce que tu as écrit est gardé un jour.
conduct-proposed-already = Quelqu’un vient de proposer une chose semblable. Regarde d’abord cette proposition, s’il te plaît. Ce que tu as écrit est gardé un jour.
conduct-no-such-proposal = Il n’y a pas de proposition de ce genre dans cette affaire.
conduct-proposal-over = Cette proposition est déjà décidée ou retirée.
conduct-proposed = C’est proposé, avec ta voix. Les autres apprennent qu’il y a du nouveau.
conduct-agreed-now = Il y a assez d’accords. C’est décidé.
conduct-voice-counted = Ta voix compte. Il en faut d’autres.
conduct-proposal-withdrawn = La proposition est retirée.
conduct-button-deciding = Retour aux décisions
conduct-button-agree-to = Je suis d’accord
conduct-button-withdraw-it = La retirer
conduct-button-propose = Proposer

# A measure

conduct-button-measure = Proposer une mesure
conduct-ladder-choose = Quelle mesure ?
conduct-ladder-what = Que doit-il s’ensuivre pour { $name } ? Choisissez la mesure la plus douce qui protège les personnes.
conduct-ladder-warning = Avertissement
conduct-ladder-warning-help = On dit clairement ce qui n’allait pas, et rien d’autre ne change
conduct-ladder-limited = Activités limitées pour un temps
conduct-ladder-limited-help = Pour un temps, certaines choses ou certains lieux sont fermés
conduct-ladder-suspension = Suspension temporaire
conduct-ladder-suspension-help = Pour un temps, plus de participation à la communauté
conduct-ladder-ban = Exclusion définitive
conduct-ladder-ban-help = Plus aucune participation ; trois d’entre vous en décident
conduct-measure-warning = Avertissement pour { $name }.
conduct-measure-limited = Activités limitées pour un temps pour { $name }.
conduct-measure-suspension = Suspension temporaire de { $name }.
conduct-measure-ban = Exclusion définitive de { $name }.
conduct-measure-title = Une mesure
conduct-measure-intro = S’il y a assez d’accords, la personne mise en cause lit ces mots. Laisse de côté les noms, les heures et les tournures du signalement.
conduct-ask-happened = Ce qui s’est passé
conduct-ask-happened-help = Ce qui a été fait contre le code de conduite. Pas qui l’a signalé.
conduct-ask-consequence = Ce qui s’ensuit
conduct-ask-consequence-help = Ce qui change pour la personne, et jusqu’à quand.
conduct-ask-repair = Ce qui pourrait réparer
conduct-ask-repair-help = Comme des excuses, si la personne blessée en veut.
conduct-shown-measure-words = **Ce qui s’est passé**
conduct-shown-measure-consequence = **Ce qui s’ensuit**
conduct-shown-measure-repair = **Ce qui pourrait réparer**
conduct-apply-warning = Il n’y a rien d’autre à faire sur le serveur : l’avertissement est ce que la personne lit. Appuie ensuite sur Fait.
conduct-apply-limited = Hearth ne change rien de lui-même. Quelqu’un qui en a la permission limite les activités sur le serveur, comme c’est écrit. Appuie ensuite sur Fait.
conduct-apply-suspension = Hearth ne change rien de lui-même. Quelqu’un qui en a la permission retire la personne du serveur ou l’exclut temporairement. Appuie ensuite sur Fait.
conduct-apply-ban = Hearth ne change rien de lui-même. Quelqu’un qui en a la permission bannit la personne du serveur. Appuie ensuite sur Fait.
conduct-apply-ban-first = **Attendez pour bannir :** l’avis doit d’abord partir. Il dit à la personne ce qui est décidé, comment faire appel et à qui s’adresser à l’extérieur : { $outside }.
conduct-button-applied = Fait
conduct-applied = Cela a été appliqué { $at }.
conduct-applied-now = Il est noté que cela est appliqué.

# Closing

conduct-button-without = Clore sans mesure
conduct-button-close = Clore l’affaire
conduct-close-title = Clore
conduct-close-what = Deux d’entre vous closent une affaire sans mesure. La personne qui a signalé reçoit un message dans tous les cas.
conduct-close-why = Pourquoi sans mesure ?
conduct-without-no-violation = Pas de manquement au code de conduite
conduct-without-out-of-scope = Nous ne sommes pas le bon endroit
conduct-without-on-record = C’est seulement gardé en mémoire
conduct-close-intro = La première réponse est pour l’équipe. La deuxième va à la personne qui a signalé.
conduct-end-intro = Cela va à toutes les personnes qui ont signalé. Et cela clôt l’affaire.
conduct-ask-why = Pourquoi (pour l’équipe)
conduct-ask-why-help = Seules les personnes qui traitent cette affaire le lisent.
conduct-ask-to-reporter = Ton message à qui a signalé
conduct-ask-to-reporter-help = Ce qui en est sorti, autant qu’on peut le dire, et un merci. Sans lui, rien n’est clos.
conduct-shown-close-words = **Pourquoi**
conduct-shown-close-to-reporter = **À la personne qui a signalé**
conduct-close-needs-words = Une affaire ne peut pas être close sans un message à la personne qui a signalé.
conduct-not-decided = Cette affaire n’est pas décidée. Il faut d’abord décider d’une mesure, ou la clore sans mesure.
conduct-closed-now = L’affaire est close, et toutes les personnes qui ont signalé ont ton message sur leur page.

# A sealed name

conduct-button-name = Ouvrir un nom scellé
conduct-name-title = Ouvrir un nom scellé
conduct-name-what = Pour ouvrir un nom, il faut deux d’entre vous et une raison. La personne qui a signalé l’apprend, avec cette raison.
conduct-name-which = De quel signalement ?
conduct-name-intro = La personne qui a signalé lit ta raison, et apprend que le nom a été ouvert.
conduct-ask-reason = Pourquoi faut-il savoir qui c’est ?
conduct-ask-reason-help = Par exemple : quelqu’un est en danger, et il faut joindre cette personne.
conduct-name-what-short = Ouvrir le nom scellé de la personne qui a signalé.
conduct-shown-identity-words = **La raison**
conduct-name-opened = Deux personnes ont ouvert ton nom, pour cette raison : { $words }

# Appeals

conduct-button-appeal = Répondre à un appel
conduct-appeal-waits = **Un appel attend une réponse.** Des personnes qui n’ont pas décidé l’entendent. Lis-le dans la conversation.
conduct-appeal-title = Répondre à un appel
conduct-appeal-what = Que doit donner l’appel ?
conduct-appeal-choose = Que donne-t-il ?
conduct-appeal-upheld = L’appel a raison : rouvrir l’affaire.
conduct-appeal-stands = La décision reste.
conduct-appeal-intro = La personne mise en cause lit ces mots.
conduct-ask-answer = Ta réponse
conduct-shown-appeal-words = **Les mots**
conduct-not-your-appeal = Tu as décidé dans cette affaire, d’autres doivent donc entendre l’appel.
conduct-appeal-nobody = Personne ici ne peut entendre un appel en ce moment. Ce que tu as écrit est gardé un jour. Adresse-toi au contact extérieur, s’il te plaît.

# The co-signer outside

conduct-cosign-title = On demande ta voix
conduct-cosign-news = On demande ta voix.
conduct-cosign-what = Dans { $community }, trop peu de personnes sont libres de juger l’affaire **{ $code }**. C’est pourquoi on te le demande. Tu vois ce qui est proposé, et non ce qui a été signalé.
conduct-cosign-count = { $count ->
    [0] On te le demande en premier.
    [one] Une personne là-bas est d’accord.
   *[other] { $count } personnes là-bas sont d’accord.
}
conduct-cosign-more = { $count ->
    [one] Ensuite, une autre question t’attend.
   *[other] Ensuite, { $count } autres questions t’attendent.
}
conduct-cosign-appeal = Quelqu’un a fait appel d’une décision. Si tu es d’accord, l’affaire est rouverte. Sinon, la décision reste.
conduct-button-decline = Je ne suis pas d’accord
conduct-button-cosign = Voir ce qui est demandé
conduct-cosigned = Merci. Ta voix compte.
conduct-cosign-declined = Merci. Cela ne se fera pas, et les personnes qui traitent l’affaire l’apprennent.
conduct-nothing-to-cosign = On ne te demande rien en ce moment.

# Somebody who has no part in a case after all

conduct-button-release = Quelqu’un n’y a pas de part
conduct-release-title = Pas de part dans l’affaire
conduct-release-what = Si quelqu’un a été ajouté par erreur, deux d’entre vous peuvent revenir dessus. Cette personne pourrait alors voir l’affaire, si elle traite des signalements.
conduct-ask-release = Pourquoi n’y a-t-elle pas de part ?
conduct-release-what-short = Quelqu’un n’a finalement pas de part dans l’affaire.
conduct-shown-release-words = **La raison**
