# Mentoring that goes on: the place, the goal, how it goes, a pause, the end, thanks.

# The place

mentors-thread-name = Mentorat
mentors-thread-who = { $mentor } et { $mentee }, cet endroit est à vous. { $mentor } accompagne { $mentee } : { $format }.
mentors-thread-next = Dites-vous bonjour quand vous voulez. Le bouton montre ce que vous avez décidé ensemble. Seule la personne qui appuie le voit.
mentors-thread-readers = Vous deux pouvez lire ce fil, ainsi que les personnes qui peuvent gérer les fils ici.
mentors-goes-thread = Votre endroit, c’est { $thread }. Vous deux pouvez le lire, ainsi que les personnes qui peuvent gérer les fils ici.
mentors-goes-direct = Hearth n’a pas pu ouvrir de fil privé. Vous pouvez vous écrire par messages privés.
mentors-goes-paused = En pause jusqu’au { $day }.
mentors-news-no-thread-mentor = Tu accompagnes maintenant { $person }. Hearth n’a pas pu ouvrir de fil privé. Écrivez-vous par messages privés, s’il vous plaît.
mentors-news-no-thread-mentee = { $person } t’accompagne maintenant. Hearth n’a pas pu ouvrir de fil privé. Écrivez-vous par messages privés, s’il vous plaît.

# What both agree on

mentors-goal-title = Votre but commun
mentors-label-together = Ce que vous voulez atteindre ensemble
mentors-help-together = Avec tes mots. Personne ne le lit en dehors de vous deux.
mentors-label-together-weeks = Combien de temps cela peut prendre
mentors-help-together-weeks = Le temps compte à partir du moment où vous êtes d’accord.
mentors-goal-shown = Ce que vous voulez atteindre ensemble : { $goal }
mentors-goal-weeks = Durée : { $weeks }.
mentors-goal-none = Vous n’avez pas encore écrit ce que vous voulez atteindre. Rien ne vous y oblige.
mentors-goal-both = Vous êtes d’accord sur ce but.
mentors-goal-waits = { $person } n’a pas encore dit oui à ce but.
mentors-goal-waits-for-you = { $person } a écrit ce but. Il compte dès que tu dis oui aussi.
mentors-goal-kept = C’est enregistré. { $person } l’apprend maintenant. Ce but compte dès que cette personne dit oui aussi.
mentors-goal-agreed = Vous êtes maintenant d’accord sur ce but, jusqu’au { $day }.
mentors-goal-changed = Ce but a changé entre-temps, ou n’existe plus. Regarde encore une fois, s’il te plaît.
mentors-button-going = Voir où nous en sommes
mentors-button-goal = Écrire un but
mentors-button-goal-change = Changer le but
mentors-button-agree = Je suis d’accord
mentors-button-stops = Faire une pause, finir ou arrêter
mentors-button-back = Retour
mentors-news-goal = { $person } a écrit ce que vous pourriez atteindre ensemble. Cela compte dès que tu dis oui aussi.
mentors-news-agreed = { $person } dit oui à votre but. C’est maintenant prévu jusqu’au { $day }.

# A pause

mentors-rest-ask = Combien de temps aimerais-tu faire une pause ? Ensuite, votre mentorat reprend de lui-même. Tu peux aussi terminer la pause plus tôt.
mentors-paused-already = Ce mentorat est déjà en pause.
mentors-not-your-pause = Seule la personne qui a commencé la pause peut la terminer plus tôt.
mentors-over-already = Ce mentorat est déjà terminé. { COMMAND("mentor mine") } te montre où tu en es.
mentors-news-paused = { $person } fait une pause jusqu’au { $day }. Cela ne dit rien de toi.
mentors-news-meanwhile = Si tu veux, tu peux chercher quelqu’un d’autre en attendant. Tu passes alors en premier, et rien ne change entre vous.
mentors-news-silent = Hearth n’a pas eu de nouvelles de { $person } depuis un moment. Votre mentorat reste comme il est.
mentors-news-resumed-mentor = La pause est terminée. Tu accompagnes de nouveau { $person }.
mentors-news-resumed-mentee = La pause est terminée. { $person } t’accompagne de nouveau.
mentors-button-meanwhile = Chercher quelqu’un d’autre en attendant

# The end

mentors-stop-ask = Que souhaites-tu ? Ici, rien n’a besoin de raison.
mentors-button-done = Nous avons atteint notre but
mentors-button-another = J’ai besoin de quelqu’un d’autre
mentors-button-stop = Arrêter ici
mentors-button-longer = Quelques semaines de plus
mentors-button-part-yes = Oui
mentors-longer-ask = Combien de temps de plus aimerais-tu continuer ?
mentors-part-ask-done = Avez-vous atteint votre but, toi et { $person } ? Si tu dis oui, cette personne l’apprend.
mentors-part-ask-stop = Veux-tu terminer ici ton mentorat avec { $person } ? Hearth le lui dit avec bienveillance, et sans donner de raison.
mentors-part-ask-another = Aimerais-tu un mentorat avec quelqu’un d’autre ? Celui avec { $person } se termine alors. Hearth le lui dit avec bienveillance, et sans donner de raison. Tu gardes ta place dans la file.
mentors-parted-done = Bravo à vous deux !
mentors-parted-stop = Ton mentorat avec { $person } est terminé. Merci pour le temps que tu y as consacré.
mentors-parted-another = Ton mentorat avec { $person } est terminé. Hearth le lui dit avec bienveillance.
mentors-first-in-line = Tu passes en premier pour un autre mentorat. Hearth n’a encore demandé à personne : c’est toi qui choisis.
mentors-button-suits = Voir qui me convient
mentors-news-over = Le temps que tu avais prévu avec { $person } est passé.
mentors-news-over-how = Avez-vous terminé, ou voudrais-tu quelques semaines de plus ? Si personne ne répond dans les quatre semaines, Hearth considère que c’est terminé.
mentors-news-longer = { $person } aimerait continuer jusqu’au { $day }. Si cela ne te convient pas, tu peux arrêter quand tu veux.
mentors-news-left-mentor = { $person } a quitté la communauté, et votre mentorat est terminé. Ta place est de nouveau libre.
mentors-news-left-mentee = { $person } a quitté la communauté, et votre mentorat est terminé. Cela ne dit rien de toi.
mentors-gone-mentor = La personne que tu accompagnais a fait effacer tout ce que Hearth gardait à son sujet. Votre mentorat se termine donc ici. Cela ne dit rien de toi. Ta place est de nouveau libre.
mentors-gone-mentee = La personne qui t’accompagnait a fait effacer tout ce que Hearth gardait à son sujet. Votre mentorat se termine donc ici. Cela ne dit rien de toi.
mentors-news-ended-mentor = Ton mentorat avec { $person } est terminé. Cela n’a pas besoin de raison, et ne dit rien de toi. Merci pour le temps que tu as donné. Ta place est de nouveau libre.
mentors-news-ended-mentee = Ton mentorat avec { $person } est terminé. Cela n’a pas besoin de raison, et ne dit rien de toi.
mentors-news-done-mentor = { $person } dit que vous avez atteint votre but. Bravo à vous deux !
mentors-news-done-mentee = { $person } dit que vous avez atteint votre but. Bravo à vous deux !

# Thanks

mentors-button-thank = Dire merci
mentors-button-thank-yes = Dire merci maintenant
mentors-thank-ask = Cette personne apprendra que tu lui dis merci. C’est elle qui choisit si d’autres l’apprennent aussi. Dans ce cas, seul son nom est donné, pas le tien.
mentors-thanked-now = { $person } apprend que tu lui dis merci.
mentors-news-thanked = { $person } te dit merci pour le temps passé ensemble.
mentors-news-thanked-public = Si tu veux, Hearth dit dans { $channel } que quelqu’un te remercie. On n’y lit que ton nom.
mentors-button-thanks-public = Le dire publiquement
mentors-button-thanks-private = Le garder entre nous
mentors-button-thanks-none = Je préfère sans remerciement
mentors-thanks-public = Hearth le dit maintenant dans ce salon.
mentors-thanks-private = Cela reste entre vous.
mentors-thanks-none = C’est très bien ainsi. Personne d’autre ne l’apprend.
mentors-thanks-nowhere = Il n’y a pas de salon pour cela ici en ce moment.
mentors-thanks-said-mentor = { $person }, merci pour ton mentorat ici.
mentors-thanks-said-mentee = { $person }, bravo. Quelqu’un te dit merci pour le temps passé ensemble.
setting-mentors-thanks-channel = Salon des remerciements publics
setting-mentors-thanks-channel-help = On n’y lit que le nom de la personne remerciée, si elle le souhaite.

# How it goes

mentors-check-ask = Comment se passe ton mentorat avec { $person } ?
mentors-check-readers = Les personnes qui coordonnent le mentorat ici peuvent lire ta réponse. L’autre personne ne peut pas la lire, et n’apprend pas si tu as répondu.
mentors-button-check-well = Cela se passe bien
mentors-button-check-stuck = Nous n’avançons pas
mentors-button-check-other = Autre chose
mentors-check-well = Quelle bonne nouvelle. Merci.
mentors-check-stuck = Merci de le dire. Une personne qui coordonne le mentorat ici le verra.
mentors-check-other = Merci de le dire. Une personne qui coordonne le mentorat ici le verra.
mentors-button-check-words = Ajouter quelques mots
mentors-check-title = Avec tes mots
mentors-label-check = Qu’aimerais-tu leur dire ?
mentors-help-check = Seules les personnes qui coordonnent le mentorat ici le lisent. L’autre personne, non.
mentors-check-kept = C’est enregistré. Une personne qui coordonne le mentorat ici le lira.
mentors-staff-checks = Mentorat : qui aimerait de l’aide
mentors-checks-title = Qui aimerait de l’aide
mentors-checks-what = { $count ->
    [0] Personne n’a dit qu’il lui faudrait de l’aide.
    [one] Une personne a répondu « nous n’avançons pas » ou « autre chose ».
   *[other] { $count } personnes ont répondu « nous n’avançons pas » ou « autre chose ».
}
mentors-checks-careful = L’autre personne ne doit pas l’apprendre. Ce qui a été dit d’un mentorat dont tu fais partie ne t’est pas montré.
mentors-checks-stuck-mentor = { $person }, qui accompagne { $other }, a répondu « nous n’avançons pas » (le { $day }).
mentors-checks-stuck-mentee = { $person }, que { $other } accompagne, a répondu « nous n’avançons pas » (le { $day }).
mentors-checks-other-mentor = { $person }, qui accompagne { $other }, a répondu « autre chose » (le { $day }).
mentors-checks-other-mentee = { $person }, que { $other } accompagne, a répondu « autre chose » (le { $day }).
mentors-checks-gone = { $person } dit que cela n’avance pas, ou qu’il y a autre chose ({ $day }). L’autre côté a fait effacer ses données.
mentors-checks-words = Avec ses mots : { $words }
mentors-button-checks-seen = Vu

# Mentors who are silent, and what cannot be

mentors-quiet-nudged = { $count ->
    [one] Hearth n’a pas eu de nouvelles de ton mentorat depuis un moment. Ta proposition tient-elle toujours ? Sans réponse, elle se met en veille après un jour. Il suffit d’appuyer sur un bouton pour la réactiver.
   *[other] Hearth n’a pas eu de nouvelles de ton mentorat depuis un moment. Ta proposition tient-elle toujours ? Sans réponse, elle se met en veille après { $count } jours. Il suffit d’appuyer sur un bouton pour la réactiver.
}
mentors-quiet-rests = Ta proposition est en veille, car Hearth n’avait pas eu de tes nouvelles depuis un moment. Il suffit d’appuyer sur un bouton pour la réactiver. Les personnes que tu accompagnes maintenant restent avec toi.
mentors-button-awake = Je suis toujours là
mentors-cannot-now = Ce n’est pas possible en ce moment. L’équipe de cette communauté peut t’en dire plus.
