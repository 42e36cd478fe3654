### What people need to take part in an event, asked for in confidence. Read by everybody who asks, and by hosts.

events-need-title = Ce qu’il te faut pour participer
events-need-for = **{ $title }**
events-need-readers = Les personnes qui animent cet événement liront ce que tu écris : { $people }. Celles qui préparent des événements ici aussi. Personne d’autre ne le voit.
events-need-readers-nobody = Les personnes qui préparent des événements ici liront ce que tu écris. Personne d’autre ne le voit.
events-need-sealed = Hearth le garde scellé, et ne le met jamais dans un salon ni dans un message privé. C’est effacé { $count } jours après l’événement.
events-need-due = Une réponse est attendue au plus tard le { $at }. S’il n’y en a pas d’ici là, Hearth leur rappelle ta demande chaque jour.
events-need-late = Le dernier jour pour les demandes est passé. Tu peux encore demander. Il est peut-être trop tard pour tout préparer, et on te le dira honnêtement.
events-need-choice = Tu n’as pas à dire pourquoi. Écris seulement ce qui t’aiderait à participer.
events-need-label = Qu’est-ce qui t’aiderait à participer ?
events-need-help = Par exemple : sous-titres, texte avec les images, place près de la porte, plus de pauses
events-need-saved = C’est enregistré. Les personnes qui animent apprennent qu’il y a une demande. Elles la lisent sur une page privée.
events-need-withdrawn = Ta demande est retirée. Ce que tu avais écrit est effacé.
events-need-over = Cet événement est terminé, on ne peut donc plus rien préparer.
events-need-words = Tu as écrit : { $words }
events-need-answer = La réponse : { $words }
events-need-yours = Ta demande : { $state }
events-need-owned = { $person } s’en occupe.
events-need-state-open = Personne ne s’en occupe encore.
events-need-state-doing = Quelqu’un s’en occupe.
events-need-state-met = Ce sera en place.
events-need-state-partly = Une partie sera en place.
events-need-state-not = Ce n’est pas possible cette fois.
events-need-state-withdrawn = Tu l’as retirée.
events-need-state-over = L’événement n’a pas lieu, la demande est donc close aussi.
events-need-news-open = Ta demande pour « { $title } » attend de nouveau que quelqu’un s’en occupe.
events-need-news-doing = Quelqu’un s’occupe de ta demande pour « { $title } ».
events-need-news-met = Il y a une réponse à ta demande pour « { $title } » : ce sera en place.
events-need-news-partly = Il y a une réponse à ta demande pour « { $title } » : une partie sera en place.
events-need-news-not = Il y a une réponse à ta demande pour « { $title } » : ce n’est pas possible cette fois. Tu peux lire pourquoi, et ce qu’il y a à la place.
events-need-news-withdrawn = Tu as retiré ta demande pour « { $title } ».
events-need-news-over = « { $title } » n’a pas lieu. Ta demande est donc close.

events-button-need = Demander ce qu’il me faut
events-button-need-read = Ma demande
events-button-need-write = L’écrire
events-button-need-change = La compléter ou la changer
events-button-need-withdraw = La retirer

events-needs-title = Demandes pour participer
events-needs-count =
    { $count ->
        [0] Aucune demande n’attend.
        [one] Une demande attend.
       *[other] { $count } demandes attendent.
    }
events-needs-rule = Chaque demande doit recevoir une réponse au plus tard le dernier jour pour les demandes, et au moins trois jours avant l’événement. Si cela laisse moins de deux jours : sous deux jours.
events-needs-all = Voici les demandes ouvertes de tous les événements que tu peux changer.
events-needs-who = { $person }, pour **{ $title }**, { $at }
events-needs-owner = { $person } s’en occupe.
events-needs-due = Une réponse est attendue au plus tard le { $at }.
events-needs-overdue = **Une réponse était attendue au plus tard le { $at }.** La personne attend.
events-needs-words = Il lui faut : { $words }
events-needs-answer = Ta réponse : { $words }
events-needs-confidence = C’est écrit en confiance. N’en dis aux autres que le nécessaire pour tout préparer, s’il te plaît, et ne donne pas de nom.
events-needs-yours = Tu t’en occupes maintenant. La personne le voit.
events-needs-answer-saved = C’est enregistré. La personne apprend qu’il y a du nouveau, et lit ta réponse sur sa propre page.
events-needs-answered = Cette demande a déjà une réponse, ou elle a été retirée.
events-needs-changed = Une demande dont tu t’occupes a changé, ou a été retirée.
events-needs-changed-meanwhile = La demande, ou la réponse, a changé depuis que tu l’as lue : ta réponse n’a donc pas été gardée. Relis-la, s’il te plaît.
events-needs-gone = Cette demande n’est plus là.
events-needs-not-yours = Seules les personnes qui animent cet événement et celles qui préparent des événements ici peuvent lire ceci.
events-needs-is-open = Personne ne s’en occupe encore.
events-needs-is-doing = Quelqu’un s’en occupe.
events-needs-is-met = Réponse donnée : ce sera en place.
events-needs-is-partly = Réponse donnée : une partie sera en place.
events-needs-is-not = Réponse donnée : pas possible cette fois.
events-needs-is-withdrawn = La personne l’a retirée.
events-needs-is-over = L’événement n’a pas lieu.
events-needs-label-state = Est-ce que ce sera en place ?
events-needs-offer-met = Oui, ce sera en place
events-needs-offer-partly = Une partie sera en place
events-needs-offer-not = Ce n’est pas possible cette fois
events-needs-label-words = Sur quoi la personne peut compter
events-needs-help-words = Ce qui sera en place, ce qui manquera, ce qui peut aider autrement. La personne le lit.
events-needs-staff = Quelqu’un a demandé ce qu’il lui faut pour participer à un événement, et attend une réponse. Les personnes qui préparent des événements trouvent la demande avec { COMMAND("event manage") }, sous « Demandes pour participer ».

events-button-needs = Demandes pour participer
events-button-needs-read = Lire
events-button-needs-event = Retour à l’événement
events-button-needs-back = Toutes les demandes de cet événement
events-button-needs-mine = Je m’en occupe
events-button-needs-answer = Répondre
events-button-needs-answer-again = Changer la réponse

events-kept-a-month = Jusqu’à 30 jours après l’événement
events-kept-seen-by-planners = Toi, les personnes qui animent l’événement, et celles qui préparent des événements ici
