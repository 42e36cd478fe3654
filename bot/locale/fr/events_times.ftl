# When an event takes place: how it repeats, and what could not be read of what somebody typed.

# The ways to repeat

events-repeats-offer-once = Une seule fois
events-repeats-offer-daily = Chaque jour
events-repeats-offer-weekly = Chaque semaine
events-repeats-offer-fortnightly = Toutes les deux semaines
events-repeats-offer-monthly-weekday = Chaque mois le même jour de la semaine, comme le deuxième mardi
events-repeats-offer-monthly-last = Chaque mois le dernier de ce jour de la semaine, comme le dernier jeudi
events-repeats-offer-monthly-day = Chaque mois à la même date, comme le 15
events-repeats-offer-monthly-end = Le dernier jour de chaque mois
events-repeats-offer-yearly = Chaque année

# A series in words

events-weekday = { $day ->
    [mo] lundi
    [tu] mardi
    [we] mercredi
    [th] jeudi
    [fr] vendredi
    [sa] samedi
   *[su] dimanche
}
events-repeats-once = Une fois
events-repeats-daily = { $count ->
    [1] Chaque jour
   *[other] Tous les { $count } jours
}
events-repeats-weekly-plain = { $count ->
    [1] Chaque semaine
   *[other] Toutes les { $count } semaines
}
events-repeats-weekly = { $count ->
    [1] Chaque semaine
   *[other] Toutes les { $count } semaines
}, le { $days }
events-repeats-monthly-plain = { $count ->
    [1] Chaque mois
   *[other] Tous les { $count } mois
}
events-repeats-nth = Le { $which ->
    [first] premier
    [second] deuxième
    [third] troisième
    [fourth] quatrième
    [fifth] cinquième
   *[last] dernier
} { $day ->
    [mo] lundi
    [tu] mardi
    [we] mercredi
    [th] jeudi
    [fr] vendredi
    [sa] samedi
   *[su] dimanche
} { $count ->
    [1] de chaque mois
   *[other] du mois, tous les { $count } mois
}{ $which ->
    [fifth] { " " }(sauf les mois qui n’en ont que quatre)
   *[other] { "" }
}
events-repeats-day = Le { $day } { $count ->
    [1] de chaque mois
   *[other] du mois, tous les { $count } mois
}{ $day ->
    [29] { " " }(en février, seulement les années bissextiles)
    [30] { " " }(sauf en février)
    [31] { " " }(sauf les mois qui n’ont pas de 31)
   *[other] { "" }
}
events-repeats-end = Le dernier jour { $count ->
    [1] de chaque mois
   *[other] du mois, tous les { $count } mois
}
events-repeats-yearly-plain = { $count ->
    [1] Chaque année
   *[other] Tous les { $count } ans
}
events-repeats-yearly = { $count ->
    [1] Chaque année
   *[other] Tous les { $count } ans
}, le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
events-repeats-leap = Le 29 février, donc seulement les années bissextiles
events-repeats-own = Une série qui suit sa propre règle
events-repeats-until = { $series }, jusqu’au { $day }
events-repeats-count = { $series }, { $count ->
    [1] une fois
   *[other] { $count } fois
}
events-repeats-days = { $count ->
    [1] Sur un jour
   *[other] Sur { $count } jours
}
events-repeats-also = { $series }, et { $count ->
    [1] une fois de plus
   *[other] { $count } fois de plus
}
events-repeats-never = { $series }, sauf { $count ->
    [1] un jour
   *[other] { $count } jours
}

# What to know before choosing

events-repeats-warn-day = { $day ->
    [29] Seules les années bissextiles ont un 29 février. Les autres années, l’événement n’a pas lieu en février.
    [30] Février n’a pas de 30. L’événement n’a pas lieu ce mois-là.
   *[other] Cinq mois n’ont pas de 31. L’événement n’a pas lieu ces mois-là. Tu peux aussi choisir le dernier jour de chaque mois.
}
events-repeats-warn-fifth = La plupart des mois n’ont ce jour de la semaine que quatre fois. L’événement n’a pas lieu ces mois-là. Tu peux aussi choisir le dernier de chaque mois.
events-repeats-warn-leap = Seules les années bissextiles ont un 29 février. L’événement a lieu tous les quatre ans.
events-repeats-ends-early = La série se terminerait avant de commencer. La première fois est le { $first }. Choisis ce jour-là ou un jour plus tard comme fin.
events-repeats-not-last = Le { $day } n’est pas le dernier de ce jour de la semaine dans son mois. Choisis une autre façon de répéter ou un autre premier jour.
events-repeats-not-end = Le { $day } n’est pas le dernier jour de son mois. Choisis une autre façon de répéter ou un autre premier jour.

# What cannot be read, or cannot be

events-when-no-date = Il manque le jour. Écris aussi le jour, par exemple mardi 18:00 ou 3 décembre 18h.
events-when-no-time = Il manque l’heure. Écris aussi l’heure, par exemple mardi 18:00 ou 3 décembre 18h.
events-when-unclear = Hearth n’a pas réussi à lire cela. Écris un jour et une heure, par exemple mardi 18:00, 3 décembre 18h ou 2026-12-03 18:00.
events-when-two-times = Il y a plus d’une heure. Écris seulement quand cela commence. La durée a son propre champ.
events-when-which-half = Est-ce le matin ou le soir ? Écris-le sous la forme 06:00 ou 18:00.
events-when-midnight = Minuit peut être le début ou la fin de ce jour. Écris 00:00 ou 23:59.
events-when-order = Le jour et le mois pourraient être inversés. Écris le mois en lettres, par exemple 1er décembre.
events-when-no-such-day = Ce jour n’existe pas. Vérifie le jour et le mois.
events-when-no-such-hour = Cette heure n’existe pas. Écris-la sous la forme 18:00 ou 18h.
events-when-weekday = Le jour de la semaine et la date ne vont pas ensemble : cette date est { $day }. Écris seulement l’un des deux, ou une autre date.
events-when-past = C’est déjà passé : c’était { $when }. Écris un moment à venir.
events-when-far = Cette date est dans plus de trois ans : { $day }. Vérifie l’année.
events-when-skipped = Cette nuit-là, les horloges avancent ({ $zone }) et cette heure n’existe pas. Choisis-en une autre.
events-when-repeated = Cette nuit-là, les horloges reculent ({ $zone }) et cette heure arrive deux fois. L’événement commence la première fois.
events-when-zone = N’écris pas le fuseau horaire ici. Ce que tu écris est compris comme l’heure de { $zone }.
events-when-only-day = Écris ici seulement le jour, sans heure.
events-when-many-days = C’est trop en une fois. Écris { $most } jours au maximum.
events-length-unclear = Hearth n’a pas réussi à lire la durée. Écris-la sous la forme 90, 1 h 30 ou 2 heures.
events-length-bounds = Un événement dure de { $least } minutes à { $days } jours. Un nombre seul signifie des minutes.
