### Coming to events: announcements, answers, reminders. Read by everybody.

events-name = ## { $title }
events-when = { $at } ({ $soon })
events-when-there = À l’heure de la personne qui anime : { $there }. Durée : { $length }.
events-series = { $rule }.
events-length-minutes =
    { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
events-length-hours =
    { $count ->
        [one] une heure
       *[other] { $count } heures
    }
events-length-days =
    { $count ->
        [one] un jour
       *[other] { $count } jours
    }
events-length-both = { $hours } et { $minutes }
events-place-voice = Où : dans le salon vocal { $channel }
events-place-stage = Où : dans le salon de conférence { $channel }
events-place-link = Où : en ligne, à l’adresse { $address }
events-place-address = Où : { $address }
events-place-open = Où : le salon n’est pas encore choisi
events-hosts = Qui anime : { $people }
events-audience = Pour qui : { $words }
events-for-newcomers = Les personnes nouvelles sont les bienvenues. Tu n’as besoin de connaître personne, et ce peut être ta toute première fois ici.
events-topic = Thème : { $topic }
events-words = { $words }
events-access-head = **Comment tu peux participer**
events-is-cancelled = **C’est annulé.**
events-count =
    { $going ->
        [0] Personne n’a encore dit venir.
        [one] Une personne vient.
       *[other] { $going } personnes viennent.
    }{ $maybe ->
        [0] { "" }
        [one] { " " }Une autre viendra peut-être.
       *[other] { " " }{ $maybe } autres viendront peut-être.
    }
events-seats-left =
    { $left ->
        [0] Plus aucune place n’est libre sur { $capacity }.
        [one] Une place sur { $capacity } est libre.
       *[other] { $left } places sur { $capacity } sont libres.
    }
events-waiting =
    { $count ->
        [0] Personne n’attend de place.
        [one] Une personne attend une place.
       *[other] { $count } personnes attendent une place.
    }
events-from = Ce message vient de la communauté { $community }. Tu le reçois parce que tu as répondu à cet événement.

events-button-going = Je viens
events-button-maybe = Peut-être
events-button-no = Je ne peux pas venir
events-button-details = Tous les détails
events-button-mine = Mes événements
events-button-list = Ce qui est prévu
events-button-more = Voir la suite
events-start-list = Voir les événements prévus
events-you-going = Tu viens à « { $title } ». Quel plaisir ! Seules les personnes qui animent, et celles qui préparent des événements ici, voient qui vient. Les autres ne voient qu’un nombre.
events-you-maybe = Tu viendras peut-être à « { $title } ». Tu peux changer ta réponse quand tu veux.
events-you-no = Tu ne viens pas à « { $title } ». Merci de l’avoir dit. Tu n’as pas besoin de raison, et tu peux changer d’avis.
events-remind-ask = Quand aimerais-tu recevoir un rappel ? Hearth s’en souviendra pour tes prochains événements.
events-button-remind-day = Un jour avant
events-button-remind-hour = Une heure avant
events-button-remind-minutes = Dix minutes avant
events-button-remind-none = Pas de rappel
events-remind-day = Hearth t’écrit un jour avant le début.
events-remind-hour = Hearth t’écrit une heure avant le début.
events-remind-minutes = Hearth t’écrit dix minutes avant le début.
events-remind-none = Hearth ne t’envoie pas de rappel.
events-remind-passed = Pour cet événement, ce moment est déjà passé : Hearth n’envoie donc pas de rappel. Hearth garde ton choix pour tes prochains événements.
events-remind-first = Dis d’abord que tu viens, ou que tu viendras peut-être. Hearth pourra ensuite t’envoyer un rappel.
events-cancelled-already = Cet événement est annulé. Avec { COMMAND("event list") }, tu vois ce qui est prévu d’autre.
events-over-for-you = Cet événement est terminé. Avec { COMMAND("event list") }, tu vois ce qui est prévu d’autre.
events-none = Rien n’est prévu en ce moment.
events-listed = **{ $title }**, { $at }
events-mine-none = Tu n’as encore dit venir à aucun événement. Avec { COMMAND("event list") }, tu vois ce qui est prévu.
events-mine-going = Tu viens à **{ $title }** le { $at }
events-mine-maybe = Tu viendras peut-être à **{ $title }** le { $at }

events-reminder = « { $title } » commence { $soon }.
events-reminder-late = Ce rappel arrive en retard, et Hearth en est désolé. « { $title } » commence { $soon }.
events-reminder-begun = Ce rappel arrive en retard, et Hearth en est désolé. « { $title } » a commencé ({ $soon }). Tu peux encore venir.
events-news-moved = « { $title } » change d’horaire.
events-news-was = Avant : { $at } ({ $there })
events-news-is = Maintenant : { $at } ({ $there })
events-news-cancelled = « { $title } » est annulé. C’était prévu le { $at } ({ $there }).
events-news-elsewhere = « { $title } » change de lieu.
events-was-voice = Avant : dans le salon vocal { $channel }
events-was-stage = Avant : dans le salon de conférence { $channel }
events-was-link = Avant : en ligne, à l’adresse { $address }
events-was-address = Avant : { $address }
events-news-again = « { $title } » a finalement lieu. Ta réponse compte toujours.

events-kept-a-year = Jusqu’à un an après l’événement
events-kept-until-you-leave = Jusqu’à ce que tu le changes ou que tu partes
events-kept-seen-by-all = Toute personne qui lit l’annonce
events-kept-hosts =
    { $count ->
        [one] Tu animes un événement.
       *[other] Tu animes { $count } événements.
    }
events-kept-answer = Ta réponse à un événement, donnée le { $day }
events-kept-pairs = Une personne avec qui tu vas à un événement
events-kept-pairs-seen = Toi et cette personne
events-kept-chosen = La ville dont tu suis l’heure, et quand tu veux un rappel
events-kept-topics = Les thèmes dont tu veux des nouvelles
events-kept-topics-seen = Toi, et toute personne qui voit les rôles qui vont avec
events-kept-topics-leave = { $given ->
    [all] Les rôles que Hearth t’a donnés pour cela te sont retirés dans Discord peu après. D’ici là, Hearth garde sous scellé à qui ils sont ; si Discord ne le laisse pas les retirer, pendant 30 jours au plus.
    [some] Les rôles que Hearth t’a donnés pour cela te sont retirés dans Discord peu après. D’ici là, Hearth garde sous scellé à qui ils sont ; si Discord ne le laisse pas les retirer, pendant 30 jours au plus. Un rôle que Hearth ne t’a pas donné reste : pour le perdre aussi, commence par ne choisir aucun thème dans « Les thèmes qui m’intéressent ».
   *[none] Tu gardes leurs rôles dans Discord, car Hearth n’a pas noté te les avoir donnés, et l’on te mentionne encore. Pour les perdre aussi, commence par ne choisir aucun thème dans « Les thèmes qui m’intéressent ».
}
events-kept-request = Ce qu’il te faut pour participer, scellé, demandé le { $day }
events-kept-owner = Les demandes dont tu t’occupes
events-kept-voice = Que tu as donné ton avis sur un événement. Ton avis est gardé à part, sans ton nom.
events-kept-voice-seen = Personne : cela évite seulement qu’une réponse compte deux fois
events-kept-feed = L’adresse secrète de ton propre calendrier
