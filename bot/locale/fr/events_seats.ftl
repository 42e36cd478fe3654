### Coming to events: seats, the line, what is new, being seen, one's clock. Each person reads their own.

events-you-waiting =
    { $place ->
        [1] Il n’y a pas de place libre pour toi à « { $title } » en ce moment. Tu es en tête de la liste d’attente.
        [2] Il n’y a pas de place libre pour toi à « { $title } » en ce moment. Une personne attend avant toi.
        [3] Il n’y a pas de place libre pour toi à « { $title } » en ce moment. Deux personnes attendent avant toi.
       *[other] Il n’y a pas de place libre pour toi à « { $title } » en ce moment. Tu as le numéro { $place } dans la liste d’attente.
    }
events-you-waiting-then = Quand une place est pour toi, Hearth te la propose et la garde un moment. Tu n’as rien à surveiller.
events-short-notice-is = À partir de deux heures avant le début, une place libre est à toi tout de suite, sans question. Hearth te le dit.
events-button-short-notice = Aussi au dernier moment
events-button-short-notice-not = Toujours me demander d’abord
events-full-and-begun = Cela a commencé, et il n’y a pas de place libre. Avec { COMMAND("event list") }, tu vois ce qui est prévu d’autre.
events-changed-for-you = Cela a changé depuis que tu as ouvert la page. Avec { COMMAND("event mine") }, tu vois où cela en est.

events-offer = Une place est libre : aimerais-tu venir à « { $title } » le { $at } ?
events-offer-longer = Une place est libre, et tu as plus de temps pour répondre, car Hearth n’était pas joignable entre-temps : aimerais-tu venir à « { $title } » le { $at } ?
events-offer-until = Elle est gardée pour toi jusqu’au { $at } ({ $soon }). Ensuite, elle va à la personne suivante.
events-button-take = Prendre la place
events-button-decline = Non merci
events-taken = La place est à toi.
events-declined = Merci de l’avoir dit. La place va à la personne suivante.
events-offer-gone = Cette proposition est terminée, et la place est allée à la personne suivante. Tu peux de nouveau demander une place avec « Je viens », sur la page de l’événement.
events-mine-waiting = Tu attends une place : **{ $title }**, { $at }
events-mine-offered = On te propose une place : **{ $title }**, { $at }
events-mine-no = Tu ne viens pas à **{ $title }** le { $at }

events-news-seat = Tu as une place à « { $title } », le { $at }. Si tu ne peux pas venir, dis-le, s’il te plaît : la place servira à quelqu’un d’autre.
events-news-ran-out = Une place à « { $title } » était gardée pour toi, et le délai est passé. Elle est allée à la personne suivante. Ce n’est pas grave, et personne d’autre ne le voit. Si tu veux toujours venir, appuie sur « Je viens » sur la page de l’événement : tu seras de nouveau dans la liste d’attente.
events-news-unreached = Hearth n’a pas pu t’écrire à ce sujet : tes messages privés sont fermés. Tu peux lire ici ce qu’il a à te dire. Tu peux aussi avoir un fil rien que pour cela.
events-button-read = J’ai lu
events-button-thread = M’écrire dans un fil à moi
events-read = C’est rangé.
events-thread-name = Tes événements
events-thread-open = Voici ton fil : { $thread }. Hearth y écrit ce qu’il ne peut pas t’envoyer. À part toi, seules les personnes qui s’occupent de tous les fils ici peuvent le lire.
events-thread-not-here = Hearth ne peut pas t’ouvrir de fil ici. Tu trouves ce qu’il a à te dire avec { COMMAND("event mine") } et { COMMAND("start") }.

events-shown = Viennent, et souhaitent que cela se voie : { $people }
events-button-show = Montrer aux autres que je viens
events-button-hide = Ne pas montrer que je viens
events-is-shown = Toute personne qui regarde cet événement voit maintenant que tu viens. Tu peux revenir en arrière quand tu veux.
events-is-hidden = Seules les personnes qui animent, et celles qui préparent des événements ici, voient maintenant que tu viens.

events-button-zone = Quelle ville a la même heure que toi ?
events-zone-title = Ton heure
events-zone-label = Une ville à la même heure que toi
events-zone-help = Ainsi, la nuit ne tombe pas toujours sur les mêmes. Qui anime ne voit que des nombres.
events-zone-kept = C’est gardé : tu suis l’heure de { $zone }. Tu peux la changer ici quand tu veux.

events-button-who = Qui vient
events-button-next-time = La date suivante
events-who-head = Qui vient à « { $title } » le { $at }
events-who-private = Seules les personnes qui animent, et celles qui préparent des événements ici, voient ces noms. Garde-les pour toi, s’il te plaît, et ne demande de raison à personne.
events-who-going = { $person } vient
events-who-maybe = { $person } viendra peut-être
events-who-offered = { $person } peut prendre une place jusqu’au { $at }
events-who-waiting = Numéro { $place } dans la liste d’attente : { $person }
events-who-no-time = Cet événement n’a plus aucune date à venir.
