### When an event is over: what is posted, how it was, and trends.

events-after-ask = Comment s’est passé « { $title } » ? Tu peux publier un enregistrement, une transcription ou des notes.
events-after-promised-recording = Un enregistrement était promis, et n’est pas encore publié.
events-after-promised-transcript = Une transcription était promise, et n’est pas encore publiée.
events-after-missing-recording = Un enregistrement était promis. Il n’est pas encore là.
events-after-missing-transcript = Une transcription était promise. Elle n’est pas encore là.
events-after-form = Ce qui reste de l’événement
events-after-label-recording = Enregistrement
events-after-label-transcript = Transcription
events-after-label-notes = Notes
events-after-help = Un lien qui commence par https://. Laisse vide s’il n’y en a pas.
events-after-wrong = Un lien commence par https:// et ne contient ni mot de passe ni espace. Copie l’adresse entière depuis ton navigateur, s’il te plaît.
events-after-not-yet = Cet événement n’est pas encore terminé, ou a été annulé. Tu pourras publier quelque chose quand il sera terminé.
events-after-saved = C’est enregistré. C’est publié une fois, là où l’événement était annoncé. Si tu le changes, ce message change aussi.
events-after-no = C’est enregistré. Il n’y a rien à publier. Tu peux encore publier quelque chose plus tard.
events-after-posted = **{ $title }** ({ $at }) est terminé. Merci d’avoir participé.
events-after-recording = Enregistrement : { $address }
events-after-transcript = Transcription : { $address }
events-after-notes = Notes : { $address }
events-after-none = Ce qui était publié ici a été retiré.
events-after-thanks = Merci d’avoir animé, { $people }.
events-after-announcement = De quoi il s’agissait : { $address }
events-button-after = Publier quelque chose
events-button-after-change = Changer ce qui est publié
events-button-after-nothing = Rien à publier

events-how-title = Comment c’était
events-how-ask = « { $title } » est terminé. Veux-tu dire comment c’était ? Il y a trois petites questions.
events-how-nameless = Ta réponse est gardée sans ton nom.
events-how-about = **{ $title }**, { $day }
events-how-readers = Les personnes qui animent et celles qui préparent des événements ici lisent les réponses. Elles les lisent sans noms, dans le désordre, et seulement quand au moins { $count } personnes ont répondu. Les nombres inférieurs à { $count } restent cachés.
events-how-honest = Si peu de personnes sont venues, quelqu’un peut quand même deviner qui a écrit. Laisse de côté ce que personne d’autre ne dirait.
events-how-once = Hearth retient que tu as répondu, mais pas ce que tu as répondu. Une réponse ne peut donc être ni changée ni retirée. Elle est effacée un an après l’événement.
events-how-label-again = Reviendrais-tu ?
events-how-again-yes = Oui
events-how-again-maybe = Peut-être
events-how-again-no = Non
events-how-label-access = As-tu pu participer comme promis ?
events-how-help-access = Par exemple : les sous-titres, un enregistrement, des pauses, ou ce que tu avais demandé
events-how-access-yes = Oui
events-how-access-partly = En partie
events-how-access-no = Non
events-how-access-not-needed = Je n’avais besoin de rien de tout cela
events-how-label-words = Une chose que tu changerais
events-how-help-words = Tu peux laisser vide. N’écris pas de nom, s’il te plaît.
events-how-saved = Merci. C’est gardé sans ton nom.
events-how-silent = C’est très bien. Hearth ne te demande plus rien sur cet événement.
events-how-cannot = Tu as déjà répondu, ou il est trop tard. Les personnes qui sont venues ont { $count } jours pour dire comment c’était.
events-button-how = Dire comment c’était
events-button-how-write = Répondre à trois questions
events-button-how-not = Non merci

events-over-title = Ce qui est terminé
events-over-intro = Ces événements sont terminés depuis deux mois au plus. Tu peux publier ce qu’il en reste, et lire ce que les personnes en ont pensé.
events-over-none = Aucun événement que tu peux changer ne s’est terminé ces derniers temps.
events-over-listed = **{ $title }**, { $day }
events-over-nothing = Rien n’est publié.
events-button-over = Ce qui est terminé
events-thought-head = **Ce que les personnes ont pensé de cet événement**
events-thought-few = Moins de { $count } personnes ont répondu, ou leurs réponses ne sont pas encore affichées. Hearth affiche les nouvelles réponses une fois par jour, et seulement par { $count } ou plus à la fois.
events-thought-hidden = Les nombres inférieurs à { $count } sont cachés.
events-thought-words = Ce qu’elles changeraient, dans le désordre :
events-thought-word = – { $words }
events-thought-again-yes = Reviendraient : { $count }
events-thought-again-maybe = Reviendraient peut-être : { $count }
events-thought-again-no = Ne reviendraient pas : { $count }
events-thought-access-yes = Ont pu participer comme promis : { $count }
events-thought-access-partly = Ont pu participer en partie comme promis : { $count }
events-thought-access-no = N’ont pas pu participer comme promis : { $count }
events-thought-access-not-needed = N’avaient besoin de rien de tout cela : { $count }

events-trends-title = Les événements au fil du temps
events-trends-intro = Les nombres de personnes inférieurs à { $count } sont cachés, comme tout ce qui permettrait de les retrouver. Qui était là pour la première fois n’est compté que pour les trimestres terminés.
events-trends-quarter = { $number }/{ $year }
events-trends-line = Trimestre { $quarter } : { $events ->
        [0] aucun événement
        [one] un événement
       *[other] { $events } événements
    }. Ont dit venir : { $going }. Parmi elles, nouvelles ici : { $new }.
events-trends-people =
    { $count ->
        [0] personne
        [one] une personne
       *[other] { $count } personnes
    }
events-trends-hidden = nombre caché
events-trends-thought = **Ce que les personnes ont pensé, événement par événement, les plus récents d’abord**
events-trends-event = **{ $title }**
events-button-trends = Les événements au fil du temps
