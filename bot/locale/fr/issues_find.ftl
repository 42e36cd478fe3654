# Finding a first issue that is truly free, and suits.

command-issues = tickets
command-issues-description = Premiers tickets (« issues ») vraiment libres
command-issues-find = trouver
command-issues-find-description = Trouver un premier ticket libre qui te convient
command-issues-find-work = travail
command-issues-find-work-description = Un langage de programmation, ou un type de travail
command-issues-find-topic = thème
command-issues-find-topic-description = Le thème qui t’intéresse
command-issues-find-time = temps
command-issues-find-time-description = Le temps que tu as
command-issues-take = prendre
command-issues-take-description = Regarder un ticket à partir de son adresse, et le prendre
command-issues-address = adresse
command-issues-address-description = L’adresse du ticket, telle que ton navigateur l’affiche

issues-title = Premiers tickets
issues-start = Trouver un premier ticket
issues-no-community = Hearth n’est dans aucune communauté avec toi. Il n’y a donc pas encore de tickets à chercher.
issues-no-sources = Les personnes qui organisent cette communauté n’ont pas encore dit d’où viennent les tickets. Tu peux leur en parler : cela se règle avec { COMMAND("issues sources") }.

# At most three questions

issues-questions = Trois petites questions. Chacune peut rester sans réponse.
issues-question-work = **1. Qu’aimerais-tu faire ?** Choisis jusqu’à trois réponses : langages de programmation ou types de travail.
issues-question-time = **2. Combien de temps as-tu ?**
issues-question-topic = **3. Y a-t-il un thème qui te tient à cœur ?**
issues-pick-work = Un langage, ou un type de travail
issues-pick-time = Combien de temps
issues-topic-none = Tu n’as indiqué aucun thème.
issues-topic-is = Ton thème : { $topic }
issues-topic-title = Ton thème
issues-topic-label = Quel thème t’intéresse ?
issues-topic-help = Un mot ou deux, comme cartes, oiseaux ou vie privée. Laisse vide si tous les thèmes te vont.
issues-button-topic = Indiquer un thème
issues-button-show = Voir des tickets
issues-button-keep-yes = Retenir mes réponses
issues-button-keep-no = Ne plus retenir mes réponses
issues-button-forget = Oublier ce que j’ai dit
issues-kept = Tes réponses sont retenues jusqu’à ce que tu changes d’avis. Personne d’autre que toi ne les voit.
issues-not-kept = Tes réponses seront oubliées au bout d’un jour.
issues-forgotten = Tout ce que tu avais dit sur ce que tu cherches est oublié.
issues-nothing-scraped = Hearth se sert de ce que tu lui dis ici et de la langue dans laquelle il te parle. Il ne va jamais voir tes comptes, nulle part.
issues-kind-code = code
issues-kind-documentation = documentation
issues-kind-design = design
issues-kind-translation = traduction
issues-kind-testing = tests
issues-kind-accessibility = accessibilité
issues-kind-code-option = Écrire du code
issues-kind-documentation-option = Écrire de la documentation
issues-kind-design-option = Design
issues-kind-translation-option = Traduire
issues-kind-testing-option = Tester
issues-kind-accessibility-option = Accessibilité
issues-time-hour = Une heure ou deux
issues-time-day = Environ une journée
issues-time-week = Plusieurs jours
issues-time-any = Peu importe
issues-time-unknown = Hearth ne comprend pas de combien de temps il s’agit. Choisis une des réponses proposées pendant que tu écris, s’il te plaît.

# What was found

issues-looked-for = Ce que tu cherches : { $wishes }.
issues-looked-for-any = Tu n’as rien demandé de précis.
issues-for-topic = le thème « { $topic } »
issues-wish-hour = une heure ou deux
issues-wish-day = environ une journée
issues-wish-week = plusieurs jours
issues-as-known = Le site où se trouvent certains de ces tickets ne répond pas en ce moment. Chaque ticket dit quand il a été vérifié pour la dernière fois.
issues-stale = Une partie de ces informations est ancienne. Dernière mise à jour : { $when }.
issues-card-title = **{ $number }. { $title }**
issues-card-heading = **{ $title }**
issues-card-where = { $path }. { $size }.
issues-card-where-language = { $path }, { $language }. { $size }.
issues-size-hour = Une heure ou deux
issues-size-day = Environ une journée
issues-size-week = Plusieurs jours
issues-size-unknown = Durée inconnue
issues-card-suits = Pourquoi il te convient : { $reasons }.
issues-card-open = Pourquoi il te convient : il est ouvert aux personnes qui débutent.
issues-reason-language = le code est en { $language }
issues-reason-tongue = il a à voir avec une langue que tu lis
issues-reason-kind = c’est le type de travail que tu cherches ({ $kinds })
issues-reason-topic = il est proche de ton thème
issues-reason-time = il tient dans le temps que tu as
issues-reason-answered = l’équipe du projet y a répondu récemment
issues-reason-clear = il dit par où commencer
issues-reason-taste = tu as demandé plus de tickets de ce genre
issues-card-summary = On y lit : { $words }
issues-card-free = Libre : il n’est attribué à personne, aucune pull request (un changement proposé) ouverte n’y est liée, et personne n’a dit récemment s’en occuper. Dernière vérification : { $when }.
issues-card-free-partly = Libre, d’après ce que Hearth peut voir : il n’est attribué à personne, aucune pull request ouverte n’en parle, et personne n’a dit récemment s’en occuper. Hearth n’a pas pu voir les liens ajoutés à la main dans sa barre latérale. Dernière vérification : { $when }.
issues-card-unknown = Hearth n’a pas encore pu vérifier s’il est libre.
issues-card-taken = Pas libre. { $why } Dernière vérification : { $when }.
issues-card-mentioned = Une pull request ouverte en parle, mais ne prévoit pas de le fermer.
issues-card-answered = L’équipe du projet y a répondu pour la dernière fois le { $day }.
issues-card-unanswered = L’équipe du projet n’y a pas encore répondu.
issues-card-silent = Personne n’y a encore écrit de commentaire.
issues-card-held = Quelqu’un l’a pris ici, jusqu’au { $until }.
issues-card-contact = { $person } aide les personnes qui travaillent sur ce projet.
issues-why-archived = Son projet est fermé. On peut encore le lire, mais plus y travailler.
issues-why-closed = Il est fermé.
issues-why-locked = Sa discussion est verrouillée.
issues-why-done = Une pull request qui le résout a été intégrée.
issues-why-assigned = Il est déjà attribué à quelqu’un.
issues-why-pull = Une pull request ouverte y est liée.
issues-why-claimed = Quelqu’un a dit s’en occuper.
issues-why-gone = Ce ticket n’existe plus, ou il est privé.
issues-policy-open = Tu peux proposer ton travail tout de suite, en ouvrant une pull request.
issues-policy-comment = Écris d’abord un commentaire sous le ticket, et attends une réponse.
issues-policy-assignment = Demande sous le ticket qu’on te l’attribue, et attends que ce soit fait.
issues-policy-unknown = Hearth ne sait pas si ce projet veut qu’on s’annonce. Un petit commentaire sous le ticket, avant de commencer, ne fait pas de mal.
issues-ai-none = Ce projet n’accepte pas de travail fait avec l’IA.
issues-ai-say = Si tu utilises l’IA, ce projet veut que tu le dises.
issues-ai-welcome = Ce projet accepte le travail fait avec l’aide de l’IA.
issues-button-card = Regarder le numéro { $number }
issues-button-open = Ouvrir le numéro { $number }
issues-button-open-this = Ouvrir
issues-button-guide = Guide de contribution
issues-button-take = Prendre ce ticket
issues-button-further = D’autres tickets
issues-button-others = Revenir à la liste
issues-button-change = Changer mes réponses
issues-button-more-like = Plus de tickets de ce genre
issues-button-fewer-like = Moins de tickets de ce genre
issues-button-mute = Ne plus rien voir de ce projet
issues-button-unmute = Le montrer de nouveau
issues-like-more = Tu verras plus de tickets de ce genre.
issues-like-fewer = Tu verras moins de tickets de ce genre.
issues-muted = Tu ne verras plus rien de { $path }.
issues-unmuted = Tu verras de nouveau des tickets de { $path }.

# Nothing was found

issues-nothing = En ce moment, aucun ticket libre ne convient.
issues-no-further = Tu as vu tous les tickets qui te conviennent et qui sont libres en ce moment.
issues-nothing-at-all = Hearth en cherche sans cesse de nouveaux. Reviens dans quelques jours, ou demande dans la communauté.
issues-without-work = { $count ->
    [one] Avec tous les langages et types de travail, il y en aurait un.
   *[other] Avec tous les langages et types de travail, il y en aurait { $count }.
}
issues-without-topic = { $count ->
    [one] Sans le thème, il y en aurait un.
   *[other] Sans le thème, il y en aurait { $count }.
}
issues-without-time = { $count ->
    [one] Sans la durée, il y en aurait un.
   *[other] Sans la durée, il y en aurait { $count }.
}
issues-button-without-work = Peu importe le langage et le type de travail
issues-button-without-topic = Peu importe le thème
issues-button-without-time = Peu importe la durée
issues-button-again = Tout montrer de nouveau

# When it cannot be

issues-unknown = Ce ticket n’est plus dans la liste ici. Tu peux en chercher un autre avec { COMMAND("issues find") }.
issues-no-address = Hearth ne reconnaît pas cette adresse comme celle d’un ticket. Copie-la depuis la page du ticket. Elle ressemble à { $example }.
issues-not-here = Ce ticket n’est dans aucun des projets que montre cette communauté, ou n’y est pas marqué comme ticket pour débuter. Tu peux quand même y travailler. Hearth ne peut simplement pas te le réserver.
issues-use-in-server = Tu es dans plusieurs communautés avec Hearth. Utilise cette commande dans celle que tu veux, s’il te plaît.
issues-none-free = Hearth a regardé de près { $count } tickets qui pourraient convenir. Aucun n’est libre en ce moment. Il en reste à regarder.
issues-button-look-on = En regarder d’autres
