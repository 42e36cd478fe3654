# Mentoring: for those who lead it.

command-mentor-programme = programme
command-mentor-programme-description = Pour qui coordonne le mentorat : tours, propositions, chiffres
mentors-staff = Programme de mentorat
mentors-programme-title = Le programme de mentorat
mentors-programme-waiting = { $count ->
    [0] Personne ne cherche de mentorat en ce moment.
    [one] Une personne cherche un mentorat.
   *[other] { $count } personnes cherchent un mentorat.
}
mentors-programme-review = { $count ->
    [one] Une proposition attend que quelqu’un la regarde.
   *[other] { $count } propositions attendent que quelqu’un les regarde.
}
mentors-programme-more = Ce que tu peux regarder d’autre. Personne ne voit ici ce que les gens ont indiqué ou souhaité sur la page scellée.
mentors-button-programme-more = Plus
mentors-button-queue = Qui attend
mentors-button-figures = Chiffres
mentors-button-review = Propositions à regarder
finding-mentors-offers-wait = Des propositions de mentorat attendent que quelqu’un les regarde.
finding-mentors-offers-wait-fix = { COMMAND("mentor programme") } les montre. D’ici là, Hearth ne met ces personnes en contact avec personne.

# Who is waiting

mentors-queue-title = Qui attend
mentors-queue-what = La plus longue attente passe en premier. Tu vois de quoi il s’agit, mais pas ce que les personnes ont écrit.
mentors-queue-nobody = Personne ne cherche de mentorat en ce moment.
mentors-queue-no-topic = aucun thème indiqué
mentors-queue-one = { $person } : { $format }, depuis le { $day }. Thèmes : { $topics }. { $silent ->
    [0] Aucune demande n’est restée sans réponse.
    [one] Une demande est restée sans réponse.
   *[other] { $silent } demandes sont restées sans réponse.
}

# Figures

mentors-figures-title = Chiffres
mentors-figures-what = Ce qui concerne moins de { $under } personnes est laissé de côté, et il n’y a pas de totaux, pour que l’on ne reconnaisse personne.
mentors-figures-topics = Par thème, personnes qui cherchent et personnes qui proposent :
mentors-figures-zones = Par heure locale :
mentors-figures-languages = Par langue :
mentors-figures-waits = Ces six derniers mois, la moitié des personnes a attendu au plus :
mentors-figures-loads = Combien de personnes sont accompagnées en même temps par une même personne :
mentors-figures-unknown = Pas encore connu : trop peu de personnes.
mentors-figures-hidden = peu ou aucune
mentors-figures-row = { $name } : cherchent ({ $asked }), proposent ({ $offered })
mentors-figure-wait = { $format } : { $count ->
    [one] un jour
   *[other] { $count } jours
}
mentors-figure-load = { $load ->
    [0] Aucune en ce moment : c’est le cas de { $count } personnes.
    [one] Une : c’est le cas de { $count } personnes.
   *[other] { $load } : c’est le cas de { $count } personnes.
}
mentors-figures-silent-people = Personnes qui ont demandé un mentorat à quelqu’un ces six derniers mois : { $whole }. Parmi elles, sans la moindre réponse : { $silent }.
mentors-figures-silent-mentors = Personnes qui ont reçu une demande de mentorat ces six derniers mois : { $whole }. Parmi elles, celles qui n’ont pas répondu au moins une fois : { $silent }.

# Offers to look at

mentors-review-title = Propositions à regarder
mentors-review-what = Ces personnes proposent un mentorat. Hearth ne les met en contact avec personne tant que leur proposition n’est pas acceptée.
mentors-review-nobody = Aucune proposition n’attend.
mentors-review-one = { $person }. Thèmes : { $topics }.
mentors-button-review-one = Regarder cette proposition
mentors-review-of = { $person } propose un mentorat.
mentors-review-words = Avec ses mots : { $words }
mentors-review-topics = Hearth a compris : { $topics }.
mentors-review-formats = Aimerait proposer : { $formats }.
mentors-review-languages = Parle en : { $languages }.
mentors-review-hours = Temps libre dans une semaine ordinaire : { $count ->
    [one] { $count } heure
   *[other] { $count } heures
} (à l’heure de { $zone }).
mentors-review-private = Quel que soit ton choix, seule cette personne l’apprend.
mentors-button-review-in = Accepter
mentors-button-review-decline = Ne pas la prendre
mentors-button-review-change = Demander un changement
mentors-review-option-words = En dire plus sur les sujets où la personne peut aider
mentors-review-option-hours = Revoir les heures libres
mentors-review-option-formats = Revoir ce que la personne aimerait faire
mentors-review-was-in = La proposition de { $person } est acceptée. Cette personne l’apprend maintenant.
mentors-review-was-asked = Hearth demande maintenant un changement à { $person }.
mentors-review-was-declined = Hearth dit avec bienveillance à { $person } que sa proposition ne peut pas être prise. Personne d’autre n’apprend rien.
mentors-review-done = Cette proposition n’attend plus. Quelqu’un l’a regardée, ou elle a été changée ou retirée.
mentors-review-in = Les personnes qui coordonnent le mentorat ont regardé ta proposition. Elle est valable dès maintenant. Merci.
mentors-review-change = Les personnes qui coordonnent le mentorat ont regardé ta proposition, et s’en réjouissent. Avant qu’elle soit valable, elles te demandent une chose :
mentors-review-change-words = Dis-en un peu plus sur les sujets où tu peux aider, s’il te plaît.
mentors-review-change-hours = Regarde encore une fois quand tu es libre, s’il te plaît.
mentors-review-change-formats = Regarde encore une fois ce que tu aimerais faire, et pour combien de personnes, s’il te plaît.
mentors-review-declined = Les personnes qui coordonnent le mentorat ne peuvent pas prendre ta proposition en ce moment. Personne d’autre ne l’apprend. Merci de l’avoir faite. Si tu as des questions, n’hésite pas à leur en parler.
mentors-review-noted = C’est noté.
mentors-invited = Les personnes qui coordonnent le mentorat ici aimeraient que tu en proposes un, et ont écrit une proposition pour toi. Elle ne vaut que si tu dis oui.
mentors-invited-yes = Merci. Ta proposition est valable dès maintenant.
mentors-invited-over = Ta réponse n’est plus attendue. { COMMAND("mentor offer") } montre où cela en est.
mentors-button-invited-no = Non, merci
mentors-kept-proposed = Un tour en préparation pourrait te mettre en contact avec quelqu’un (aperçu du { $day }). Rien n’est décidé.

# Mentors as a file

command-mentor-programme-file = propositions
command-mentor-programme-file-description = Un tableau de propositions de mentorat à ajouter (CSV)
mentors-button-roster = Propositions en fichier
mentors-button-roster-export = Recevoir le fichier
mentors-roster-title = Propositions en fichier
mentors-roster-what = Toutes les personnes qui proposent un mentorat, dans un tableau (CSV) à garder, à changer et à renvoyer. Ce que ces personnes ont indiqué sur la page scellée, et qui elles ne veulent jamais rencontrer, n’y figure pas.
mentors-roster-how = Pour envoyer un tableau, utilise { COMMAND("mentor programme") } avec un fichier. Il lui faut ces colonnes : { $columns }. Il peut aussi avoir celles-ci : { $more }.
mentors-roster-asked = Hearth pose d’abord la question à chaque personne du tableau, et ne la met en contact avec personne avant qu’elle ait dit oui. Ce que les personnes ont écrit elles-mêmes ne change pas.
mentors-roster-given = Voici les personnes qui proposent un mentorat dans cette communauté. Garde ce fichier avec autant de soin qu’une liste d’adresses.
mentors-roster-taken = { $count ->
    [0] Il n’y a personne de plus à qui demander.
    [one] Hearth demande maintenant à une personne si elle aimerait proposer un mentorat.
   *[other] Hearth demande maintenant à { $count } personnes, l’une après l’autre, si elles aimeraient proposer un mentorat.
}
mentors-roster-unchanged = { $count ->
    [one] Une personne était déjà ici. Rien n’a changé pour elle.
   *[other] { $count } personnes étaient déjà ici. Rien n’a changé pour elles.
}
mentors-roster-wrong-rows = { $count ->
    [one] Une ligne n’a pas pu être prise. Corrige-la, et envoie de nouveau le fichier. Les autres lignes ne comptent pas deux fois.
   *[other] { $count } lignes n’ont pas pu être prises. Corrige-les, et envoie de nouveau le fichier. Les autres lignes ne comptent pas deux fois.
}
mentors-roster-row = Ligne { $number } : { $why }
mentors-roster-all-wrong = Toutes les lignes qui n’ont pas pu être prises, et ce qu’il faut changer :
mentors-roster-large = Ce fichier est trop grand. Hearth accepte des tableaux de { $kilobytes } kilooctets au plus. Rien n’a changé.
mentors-roster-gone = Discord n’a pas donné le fichier à Hearth. Envoie-le de nouveau, s’il te plaît. Rien n’a changé.
mentors-roster-long = Ce tableau a { $count } lignes. Hearth en prend { $most } à la fois. Envoie-le en plusieurs parties, s’il te plaît. Rien n’a changé.
mentors-roster-encoding = Ce fichier n’est pas en UTF-8. Dans ton tableur, choisis « CSV UTF-8 » quand tu l’enregistres. Rien n’a changé.
mentors-roster-wrong = Ce fichier n’est pas un tableau que Hearth peut lire. Enregistre-le en CSV, s’il te plaît. Rien n’a changé.
mentors-roster-columns = La première ligne doit nommer les colonnes, en anglais, comme dans le fichier que Hearth te donne. Il manque : { $columns }. Rien n’a changé.
mentors-row-account = Le compte manque, ou n’est pas lisible. Écris le numéro du compte, ou une mention.
mentors-row-rounded = Un tableur a arrondi le numéro du compte. Écris-le sous forme de mention, ou mets d’abord la colonne au format texte.
mentors-row-twice = Le même compte est déjà à la ligne { $number }. Garde une seule des deux lignes.
mentors-row-words = La colonne « words » est vide. Dis sur quels sujets la personne peut aider.
mentors-row-long = Le texte de la colonne « words » est trop long. Il a droit à { $most } caractères.
mentors-row-zone = Hearth ne trouve pas d’heure locale pour « { $zone } ». Écris une ville, comme Berlin.
mentors-row-zone-like = Hearth ne trouve pas d’heure locale pour « { $zone } ». Voulais-tu dire { $near } ?
mentors-row-hours = Les heures « { $hours } » ne sont pas lisibles. Écris-les comme ceci : Mon-Fri 18:00-20:00, Sat 9-12.
mentors-row-seats = La colonne « seats » accepte un nombre de 1 à { $most }.
mentors-row-choice = La colonne « { $column } » contient « { $found } ». Elle accepte : { $choices }.
mentors-row-empty = La colonne « { $column } » est vide. Elle accepte : { $choices }.
mentors-row-not-here = Ce compte n’est pas celui d’une personne de cette communauté. Vérifie le numéro, ou invite d’abord la personne.
mentors-row-refused = Cette personne a déjà reçu la question, et a dit non. Hearth ne demande plus. Elle peut faire une proposition elle-même quand elle veut.
mentors-refused = Tu as dit non à une proposition que d’autres avaient écrite pour toi. Tu peux la changer pour en faire la tienne, ou la retirer.
mentors-invited-refused = C’est très bien, et n’a pas besoin de raison. Hearth ne te le demandera plus.
