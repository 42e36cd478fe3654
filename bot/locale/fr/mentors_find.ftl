# Mentoring: looking for a mentor, offering to be one, asking and answering.

command-mentor = mentorat
command-mentor-description = Trouver un mentorat, ou en proposer un
command-mentor-find = trouver
command-mentor-find-description = Trouver une personne qui t’accompagne
command-mentor-offer = proposer
command-mentor-offer-description = Proposer d’accompagner quelqu’un
command-mentor-mine = le-mien
command-mentor-mine-description = Voir ton mentorat

mentors-title = Mentorat
mentors-find-title = Trouver un mentorat
mentors-offer-title = Proposer un mentorat
mentors-start-find = Trouver un mentorat
mentors-start-offer = Proposer un mentorat
mentors-start-mine = Mon mentorat
mentors-no-community = Hearth n’est dans aucune communauté avec toi. Il n’y a donc encore personne avec qui te mettre en contact.
mentors-closed = Le mentorat n’est pas activé ici en ce moment. Ce que tu as écrit est gardé un jour.
mentors-from = Ce message vient de la communauté { $community }, par Hearth.

# Both forms

mentors-secret-intro = La dernière page est scellée. Hearth s’en sert pour voir qui convient à qui, et pour rien d’autre : elle n’apparaît dans aucune liste, aucune raison et aucun chiffre, et personne ici ne peut la consulter. Qui fait fonctionner ce Hearth a la clé.
mentors-page-when = Quand tu es libre
mentors-page-secret = Seulement pour la mise en contact
mentors-page-offer = Ce que tu proposes
mentors-page-request = Ce que tu souhaites
mentors-page-how = Comment tu aimerais échanger
mentors-label-languages = Les langues dans lesquelles tu aimes parler
mentors-help-languages = Choisis-en une ou plusieurs.
mentors-label-zone = Une ville à la même heure que toi
mentors-help-zone = Par exemple : Dakar, Paris ou UTC+2. L’heure d’été est prise en compte.
mentors-label-parts = Quand tu es libre d’habitude
mentors-help-parts = Choisis tout ce qui convient. Tu peux laisser vide si tu écris les heures plus bas.
mentors-when-part = { $day }, { $part }
mentors-day-mon = lundi
mentors-day-tue = mardi
mentors-day-wed = mercredi
mentors-day-thu = jeudi
mentors-day-fri = vendredi
mentors-day-sat = samedi
mentors-day-sun = dimanche
mentors-morning = de 7 h à 12 h
mentors-afternoon = de 12 h à 18 h
mentors-evening = de 18 h à 23 h
mentors-label-hours = Ou les heures exactes
mentors-help-hours = Par exemple : lun-ven 18h-20h, sam 9h-12h. Cela compte à la place du choix ci-dessus.
mentors-wrong-hours = Hearth n’a pas compris ces heures. Écris-les comme ceci, s’il te plaît : lun-ven 18h-20h, sam 9h-12h.
mentors-label-adult = As-tu 18 ans ou plus ?
mentors-help-adult = Certaines communautés le demandent pour les échanges à deux. Tu peux ne pas répondre.
mentors-label-never = Ne jamais me mettre en contact avec
mentors-help-never = Personne n’apprend qui tu as choisi. Tu n’as pas besoin de raison.
mentors-shared-women = femmes
mentors-shared-nonbinary = personnes non binaires
mentors-shared-trans = personnes trans
mentors-shared-lgbtq = personnes LGBTQIA+
mentors-shared-disabled = personnes handicapées
mentors-shared-neurodivergent = personnes neurodivergentes
mentors-shared-deaf = personnes sourdes ou malentendantes
mentors-shared-blind = personnes aveugles ou malvoyantes
mentors-shared-racialised = personnes racisées
mentors-shared-black = personnes noires
mentors-shared-indigenous = personnes autochtones
mentors-shared-migrant = personnes parties vivre dans un autre pays
mentors-shared-caregiver = personnes qui prennent soin d’autres personnes
mentors-shared-first-generation = personnes qui sont les premières de leur famille à faire des études
mentors-shared-older = personnes qui ont commencé plus tard dans la vie
mentors-shared-career-change = personnes qui ont changé de métier
mentors-shared-faith = personnes qui vivent leur foi
mentors-way-text = par écrit seulement
mentors-way-no-video = sans vidéo
mentors-way-async = sans être là en même temps
mentors-way-captions = avec des sous-titres
mentors-way-slow = avec du temps pour répondre
mentors-format-question = une question
mentors-format-question-help = Tu poses une question, quelqu’un répond.
mentors-format-hour = une heure d’échange
mentors-format-hour-help = Une conversation, une seule fois.
mentors-format-weeks = plusieurs semaines
mentors-format-weeks-help = Des rencontres régulières, pendant 4 à 24 semaines.
mentors-format-group = en groupe
mentors-format-group-help = Plusieurs personnes apprennent ensemble, avec une personne qui les accompagne.
mentors-format-shadow = regarder quelqu’un travailler
mentors-format-shadow-help = Tu regardes quelqu’un travailler, et tu poses des questions.
mentors-weeks = { $count ->
    [one] une semaine
   *[other] { $count } semaines
}
mentors-button-change = Changer

# Offering

mentors-offer-intro = Merci d’y penser. Une personne qui te demande n’est mise en contact avec toi que si tu dis oui. Les personnes qui coordonnent le mentorat peuvent aussi réunir beaucoup de monde dans un tour : tu le vois avant sur ta première page, et tu peux le passer.
mentors-offer-readers = Les personnes qui cherchent un mentorat voient ton nom, et pourquoi tu leur conviens. Les personnes qui coordonnent le mentorat ici voient ta proposition.
mentors-label-skills = Les sujets où tu peux aider
mentors-help-skills = Avec tes mots, par exemple : Python, documentation, présenter un projet.
mentors-label-formats = Ce que tu aimerais faire
mentors-help-formats = Choisis une ou plusieurs réponses.
mentors-label-can = Comment tu peux échanger
mentors-help-can = Certaines personnes en ont besoin. Choisis tout ce qui te va.
mentors-label-seats = Combien de personnes à la fois
mentors-help-seats = Si tu laisses vide : deux.
mentors-seats = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
mentors-label-shares = Je fais partie d’un de ces groupes
mentors-help-shares = Ne sert que si quelqu’un souhaite la même chose. Voir qui est proposé peut le laisser deviner.
mentors-button-offer-send = Envoyer ma proposition
mentors-offered = Merci. Ta proposition est valable dès maintenant.
mentors-thanks = Merci.
mentors-offer-waits = Les personnes qui coordonnent le mentorat ici regardent d’abord les nouvelles propositions. Tu n’as rien à faire.
mentors-offer-topics = Tu peux aider sur : { $topics }.
mentors-offer-no-topics = Hearth n’a trouvé aucun thème dans tes mots. Seules la langue et les heures comptent donc. Quelques mots comme « Python, tests » aident.
mentors-offer-formats = Tu aimerais proposer : { $formats }.
mentors-offer-languages = Tu parles en : { $languages }.
mentors-offer-seats = Places prises : { $taken } sur { $seats }.
mentors-offer-zone = Temps libre dans une semaine ordinaire : { $count ->
    [one] { $count } heure
   *[other] { $count } heures
} (à l’heure de { $zone }).
mentors-offer-paused = Tu fais une pause : aucune nouvelle demande ne te parvient.
mentors-offer-paused-until = Tu fais une pause jusqu’au { $day } : d’ici là, aucune nouvelle demande ne te parvient.
mentors-offer-quiet = Ta proposition est en veille, car Hearth n’avait pas eu de tes nouvelles depuis un moment. Il suffit d’appuyer sur un bouton pour la réactiver.
mentors-button-pause = Faire une pause
mentors-button-pause-days = { $count } jours
mentors-button-pause-open = Jusqu’à ce que je le dise
mentors-button-resume = Terminer la pause
mentors-button-withdraw-offer = La retirer
mentors-button-offer = Ma proposition
mentors-offer-waiting = { $count ->
    [one] Une personne attend ta réponse. Elle recevrait « pas maintenant ».
   *[other] { $count } personnes attendent ta réponse. Elles recevraient « pas maintenant ».
}
mentors-withdraw-offer-ask = Veux-tu retirer ta proposition ? Les personnes que tu accompagnes maintenant restent avec toi.
mentors-button-withdraw-offer-yes = Oui, la retirer
mentors-pause-ask = Combien de temps aimerais-tu faire une pause ? Les personnes que tu accompagnes maintenant restent avec toi.
mentors-resumed = Quel plaisir de te revoir. On peut de nouveau te trouver.
mentors-withdrawn = Ta proposition est retirée. Merci pour tout ce que tu as fait. Les personnes que tu accompagnes maintenant restent avec toi.
mentors-no-offer = Tu n’as aucune proposition ici en ce moment.

# Looking

mentors-find-intro = Dis en quelques mots ce que tu souhaites. Hearth te montre ensuite jusqu’à trois personnes qui te conviennent, et pourquoi. C’est toi qui choisis à qui demander.
mentors-find-readers = La personne à qui tu demandes voit ton nom et ce que tu souhaites. Les personnes qui coordonnent le mentorat ici voient que tu cherches quelqu’un, et sur quels thèmes.
mentors-label-goal = Ce que tu souhaites
mentors-help-goal = Une phrase ou deux suffisent largement.
mentors-label-about = De quoi il s’agit
mentors-help-about = Quelques mots, comme : Python, tests, présenter un projet. Tu peux laisser vide.
mentors-label-format = Ce qui t’aiderait
mentors-help-format = Choisis une réponse. Plus tard, tu pourras demander autre chose.
mentors-label-weeks = Si c’est plusieurs semaines : combien ?
mentors-help-weeks = Si tu laisses vide : huit.
mentors-label-needs = Ce qu’il te faut pour échanger
mentors-help-needs = Tu ne vois que des personnes à qui tout cela convient.
mentors-label-place = Où tu aimerais échanger
mentors-help-place = Si tu laisses vide : par messages privés.
mentors-place-direct = par messages privés
mentors-place-thread = dans un fil privé ici
mentors-label-prefers = J’aimerais quelqu’un d’un de ces groupes
mentors-help-prefers = Compte si quelqu’un l’a indiqué, sans être obligatoire. Effacé dès que tu as trouvé quelqu’un.
mentors-button-before-send = Voir combien de temps cela peut prendre
mentors-understood = Hearth a compris : { $topics }.
mentors-understood-nothing = Hearth n’a trouvé aucun thème dans tes mots. Il cherche donc d’après la langue et les heures.
mentors-wait-unknown = On ne sait pas encore combien de temps il faut attendre : trop peu de personnes ont trouvé jusqu’ici.
mentors-wait-hours = { $count ->
    [one] Parmi les personnes qui ont trouvé un tel mentorat, la moitié a attendu une heure au plus.
   *[other] Parmi les personnes qui ont trouvé un tel mentorat, la moitié a attendu { $count } heures au plus.
}
mentors-wait-days = { $count ->
    [one] Parmi les personnes qui ont trouvé un tel mentorat, la moitié a attendu un jour au plus.
   *[other] Parmi les personnes qui ont trouvé un tel mentorat, la moitié a attendu { $count } jours au plus.
}
mentors-waiting = { $count ->
    [0] Personne d’autre n’attend un tel mentorat en ce moment.
   *[other] { $count } autres personnes attendent un tel mentorat en ce moment.
}
mentors-waiting-few = Moins de { $count } autres personnes attendent un tel mentorat en ce moment.
mentors-wish-later = Ces { $count } derniers jours, tu as souhaité autre chose sur la page scellée. Pour que personne ne puisse découvrir qui partage quoi, Hearth ne tient compte que d’un souhait de ce genre dans ce délai. Celui-ci est laissé de côté.
mentors-before-send = Personne n’a encore reçu de demande. Tu choisis sur la page suivante.
mentors-button-look = Voir qui me convient
mentors-looking = Tu cherches maintenant un mentorat. Hearth continue à chercher avec toi, et te prévient quand il y a du nouveau.
mentors-request = Tu cherches : { $format }.
mentors-request-goal = Ce que tu souhaites : { $goal }
mentors-suggested = { $count ->
    [one] Voici la personne qui te convient le mieux :
   *[other] Voici les { $count } personnes qui te conviennent le mieux :
}
mentors-suggested-too = Tu pourrais aussi demander à :
mentors-suggestion = { $person }. { $why }
mentors-why-both = Est libre en même temps que toi { $count ->
    [one] une heure
   *[other] { $count } heures
} par semaine, et peut t’aider sur : { $topics }.
mentors-why-topics = Peut t’aider sur : { $topics }.
mentors-why-hours = Parle une de tes langues, et est libre en même temps que toi { $count ->
    [one] une heure
   *[other] { $count } heures
} par semaine.
mentors-why-language = Parle une de tes langues, et propose ce que tu cherches.
mentors-button-ask = Demander à { $name }
mentors-button-ask-next = Demander à { $name } si les autres disent non
mentors-button-ask-too = Demander aussi à { $name }
mentors-asked = Tu as demandé à { $person }. Quelle que soit la réponse, Hearth te donne des nouvelles sous trois jours.
mentors-named-next = Hearth demandera à { $person } si les personnes d’avant disent non, ou ne répondent pas.
mentors-asked-until = Tu as demandé à { $person }. La réponse peut venir jusqu’au { $until }.
mentors-next-is = S’il le faut, Hearth demandera ensuite à { $person }.
mentors-next-cannot = Hearth devait ensuite demander à { $person }, mais ce n’est pas possible en ce moment.
mentors-button-take-back = Ne plus demander
mentors-taken-back = Ta demande à { $person } est retirée.
mentors-button-question = Poser une question sans mon nom
mentors-button-again = Regarder de nouveau
mentors-button-withdraw = Arrêter de chercher
mentors-button-withdraw-yes = Oui, arrêter de chercher
mentors-button-request = Mes demandes
mentors-withdraw-ask = Veux-tu que Hearth arrête de chercher ? Les personnes à qui tu as demandé apprendront que ce n’est plus nécessaire. Ce que tu as écrit sera effacé.
mentors-request-gone = Tu ne cherches plus de mentorat. Ce que tu avais écrit est effacé. Tu peux recommencer quand tu veux.
mentors-nobody = Personne ne convient en ce moment. Voici pourquoi :
mentors-group-waits = Les groupes se forment par tours : les personnes qui coordonnent le mentorat réunissent plusieurs d’entre vous autour d’une personne qui propose un mentorat. Hearth te prévient dès qu’un groupe se forme.
mentors-nobody-offers = Personne ne propose de mentorat ici en ce moment.
mentors-nobody-next = Hearth regarde de nouveau chaque jour, et te prévient dès que quelqu’un convient.
mentors-limit-seats = { $count ->
    [one] Une personne qui propose un mentorat ne peut accompagner personne de plus en ce moment.
   *[other] { $count } personnes qui proposent un mentorat ne peuvent accompagner personne de plus en ce moment.
}
mentors-limit-format = { $count ->
    [one] Une personne propose un mentorat, mais pas ce que tu cherches.
   *[other] { $count } personnes proposent un mentorat, mais pas ce que tu cherches.
}
mentors-limit-language = { $count ->
    [one] Une personne qui propose un mentorat ne parle aucune de tes langues.
   *[other] { $count } personnes qui proposent un mentorat ne parlent aucune de tes langues.
}
mentors-limit-communication = { $count ->
    [one] Une personne qui propose un mentorat ne peut pas échanger de la façon dont tu as besoin.
   *[other] { $count } personnes qui proposent un mentorat ne peuvent pas échanger de la façon dont tu as besoin.
}
mentors-limit-age = { $count ->
    [one] Une personne qui propose un mentorat est laissée de côté, car cette communauté veut que chacune des deux personnes dise avoir 18 ans ou plus.
   *[other] { $count } personnes qui proposent un mentorat sont laissées de côté, car cette communauté veut que chacune des deux personnes dise avoir 18 ans ou plus.
}
mentors-limit-hours = { $count ->
    [one] Une personne qui propose un mentorat n’est pas libre aux mêmes heures que toi.
   *[other] { $count } personnes qui proposent un mentorat ne sont pas libres aux mêmes heures que toi.
}
mentors-limit-answered = { $count ->
    [one] Tu as déjà demandé à une personne ces derniers temps.
   *[other] Tu as déjà demandé à { $count } personnes ces derniers temps.
}
mentors-relax-async = { $count ->
    [one] Si tu choisissais « sans être là en même temps », les heures ne compteraient plus, et une personne te conviendrait.
   *[other] Si tu choisissais « sans être là en même temps », les heures ne compteraient plus, et { $count } personnes te conviendraient.
}
mentors-relax-communication = { $count ->
    [one] Une personne te conviendrait, mais elle propose d’autres façons d’échanger que celles dont tu as besoin. Rien ne t’oblige à changer cela.
   *[other] { $count } personnes te conviendraient, mais elles proposent d’autres façons d’échanger que celles dont tu as besoin. Rien ne t’oblige à changer cela.
}
mentors-relax-format = { $count ->
    [one] Si tu cherchais « { $format } », une personne te conviendrait.
   *[other] Si tu cherchais « { $format } », { $count } personnes te conviendraient.
}
mentors-relax-how = Pour changer ce que tu cherches, arrête de chercher, puis recommence. Cela prend une minute ou deux.

# Waiting

mentors-found = Quelqu’un te convient maintenant pour un mentorat, ce qui n’était pas le cas avant. Hearth n’a demandé à personne : c’est toi qui choisis.
mentors-office = { $count ->
    [one] Tu cherches un mentorat depuis un jour, et personne n’a été trouvé. Cela ne dit rien de toi.
   *[other] Tu cherches un mentorat depuis { $count } jours, et personne n’a été trouvé. Cela ne dit rien de toi.
}
mentors-office-where = En attendant, viens si tu veux dans { $channel } : on y pose ses questions en groupe, et des personnes qui proposent un mentorat répondent.
mentors-office-none = Cette communauté n’a pas de permanence de groupe. Si tu aimerais parler à quelqu’un en attendant, { $ask }
mentors-office-page = la page de tes demandes te dit à qui t’adresser.
mentors-still = { $count ->
    [one] Tu cherches un mentorat ici depuis un jour. Cherches-tu toujours ?
   *[other] Tu cherches un mentorat ici depuis { $count } jours. Cherches-tu toujours ?
}
mentors-still-fine = Si tu ne dis rien, Hearth continue à chercher. Tu peux aussi arrêter, c’est très bien.
mentors-still-thanks = Hearth continue à chercher avec toi.
mentors-button-still = Je cherche toujours
mentors-long-wait = { $count ->
    [one] Une personne attend un mentorat depuis { $days } jours ou plus.
   *[other] { $count } personnes attendent un mentorat depuis { $days } jours ou plus.
} Hearth a montré le chemin vers la permanence de groupe, s’il y en a une. De nouvelles propositions de mentorat aideraient.

# What cannot be

mentors-one-open = Tu cherches déjà un mentorat. { COMMAND("mentor find") } te montre à qui tu as demandé.
mentors-enough = En ce moment, { $count } personnes t’accompagnent. Termine d’abord avec l’une d’elles, et tu pourras en chercher une autre.
mentors-none-open = Tu ne cherches pas de mentorat en ce moment. Pour recommencer, utilise { COMMAND("mentor find") }.
mentors-asked-enough = Tu as demandé à { $count } personnes. Attends une des réponses, ou retire une de tes demandes.
mentors-asked-already = Tu as déjà demandé à cette personne.
mentors-asked-before = Tu as déjà demandé à cette personne. Après une demande, Hearth laisse les gens tranquilles pendant { $count } jours. La page montre à qui d’autre tu peux demander.
mentors-asked-many = Tu as demandé à { $count } personnes en trois jours. Attends leurs réponses, s’il te plaît. Après trois jours, tu pourras demander à d’autres.
mentors-closed-now = Le mentorat n’est pas activé ici en ce moment. Il n’est donc pas possible de faire une nouvelle demande.
mentors-not-any-more = En ce moment, on ne peut plus demander à cette personne. La page montre à qui tu peux demander.
mentors-answered-already = La réponse est déjà donnée. { COMMAND("mentor mine") } montre où cela en est.
mentors-answer-expired = Les trois jours pour répondre sont passés, et cette personne cherche ailleurs. Ta place est de nouveau libre. Merci d’être là.
mentors-no-longer-fits = Ce n’est plus possible ainsi : { $why } Si tu changes ta proposition, tu peux encore dire oui. « Pas maintenant » est aussi une bonne réponse.
mentors-between-seats = les places que tu proposes maintenant sont toutes prises.
mentors-between-format = ta proposition ne contient pas ce que cette personne cherche.
mentors-between-language = vous n’avez plus de langue en commun.
mentors-between-communication = cette personne a besoin d’une façon d’échanger qui n’est pas dans ta proposition.
mentors-between-age = cette communauté demande maintenant que chacune des deux personnes dise avoir 18 ans ou plus.
mentors-between-hours = vous n’êtes plus libres en même temps assez longtemps.
mentors-answer-late = C’est déjà réglé : cette personne a trouvé quelqu’un, ou ne cherche plus. Merci d’être là. Ta place est de nouveau libre.
mentors-only-leads = Seules les personnes qui coordonnent le mentorat ici peuvent faire cela. Si tu as une question, { $ask }
