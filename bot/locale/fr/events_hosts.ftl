### Who hosts an event, and who is asked to. Read by organisers, hosts, and whoever is asked.

events-hosts-intro = Les personnes qui animent « { $title } » sont nommées dans l’annonce. Elles peuvent le changer, voient qui vient, et lisent ce qu’il faut à chaque personne pour participer.
events-hosts-consent = Hearth pose la question à chaque personne que tu choisis, en disant de quoi il s’agit, quand et où. Elle anime l’événement une fois qu’elle a dit oui, et n’a pas besoin de raison pour dire non.
events-hosts-first = La personne responsable est { $person }.
events-hosts-choose = Choisir qui l’anime aussi
events-hosts-hand-over = Le confier à quelqu’un
events-hosts-handed-over = La personne responsable est maintenant { $person }.
events-hosts-not-first = Seule la personne responsable de cet événement, ou une personne qui prépare des événements ici, peut le confier à quelqu’un.
events-hosts-hand-over-first = Cet événement est le tien. Confie-le d’abord à quelqu’un, ensuite tu pourras cesser de l’animer.
events-hosts-not-here = { $person } ne peut pas l’animer : il faut être membre d’ici, et ne pas être un bot.
events-hosts-stopped = Tu ne l’animes plus.
events-button-hosts-stop = Ne plus l’animer
events-hosts-asked = La question est posée : { $people }. Il n’y a pas encore de réponse. Avant un oui, le nom n’apparaît nulle part, et rien ne peut être changé.
events-hosts-asked-over = La question de reprendre cet événement est posée : { $person }. Il n’y a pas encore de réponse. Avant un oui, la personne responsable reste la même.
events-hosts-kept = C’est enregistré.
events-hosts-kept-asked = C’est enregistré. Hearth demande aux personnes nouvellement choisies si elles sont d’accord.
events-hosts-over-kept = Hearth demande à { $person } de dire si l’événement peut lui être confié. Avant un oui, rien ne change.
events-hosts-not-yet = La question a déjà été posée à { $person } il y a peu. Pour que personne ne se sente sous pression, tu peux la poser à nouveau à partir du { $at }. Rien n’a été changé.
events-hosts-asked-already = La question de l’animer aussi est déjà posée à { $person }, et il n’y a pas encore de réponse.
events-hosts-many = Un événement peut avoir jusqu’à { $count } personnes qui l’animent aussi, en comptant celles à qui la question est posée. Rien n’a été changé.
events-button-hosts-keep = Ne plus demander de le reprendre

events-asked = { $person } te demande si tu aimerais animer « { $title } » aussi.
events-asked-over = { $person } te demande si tu aimerais reprendre « { $title } », et en être désormais responsable.
events-asked-draft = C’est un brouillon, dont personne d’autre n’a encore entendu parler. Il commencerait le { $at } ({ $there }).
events-asked-template = C’est un modèle, dont partent de nouveaux événements.
events-asked-means = Si tu dis oui, ton nom apparaît dans l’annonce, où tout le monde peut le lire. Tu peux changer l’événement, tu vois qui vient, et tu lis ce qu’il faut à chaque personne pour participer.
events-asked-free = Tu peux dire non, sans donner de raison. Les personnes qui l’animent voient alors que la question ne t’est plus posée, et non pourquoi. Tu peux répondre jusqu’au { $until }. Sinon, la question s’arrête d’elle-même.
events-button-asked-yes = Oui, je l’anime
events-button-asked-over-yes = Oui, je le reprends
events-button-asked-no = Non merci
events-asked-agreed = Merci ! Tu animes maintenant « { $title } ». Tu le trouves dans { COMMAND("event manage") }, où tu peux aussi arrêter à tout moment.
events-asked-agreed-over = Merci ! « { $title } » est maintenant le tien. Tu le trouves dans { COMMAND("event manage") }.
events-asked-declined = Merci d’avoir répondu. Tu ne l’animes pas, et la question ne t’est plus posée. Personne n’apprend pourquoi.
events-asked-gone = Cette question ne t’est plus posée. Peut-être a-t-elle été retirée, ou l’événement est terminé ou annulé.
events-said-yes = { $person } a dit oui, et anime maintenant « { $title } ».
events-said-yes-over = { $person } a dit oui, et reprend « { $title } ».

events-kept-asked =
    { $count ->
        [one] Qu’on te demande, ou t’a demandé, d’animer un événement. Un non n’est pas gardé.
       *[other] Qu’on te demande, ou t’a demandé, d’animer { $count } événements. Un non n’est pas gardé.
    }
events-kept-asked-others =
    { $count ->
        [one] Que tu as demandé à quelqu’un d’animer un événement
       *[other] Que tu as demandé à quelqu’un d’animer { $count } événements
    }
events-kept-asked-long = Jusqu’à soixante jours après la question
