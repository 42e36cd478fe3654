# Events: whose clock a time suits.

# When it is where

events-fairness-night = { $day }, { $time } : { $where }. C’est la nuit.
events-fairness-work = { $day }, { $time } : { $where }. C’est pendant les heures de travail habituelles.
events-fairness-free = { $day }, { $time } : { $where }.
events-fairness-always-night = C’est toujours la nuit pour les mêmes personnes : { $regions }. Tu peux faire alterner deux ou trois horaires.
events-fairness-time = { $time }
events-fairness-once = Commencer plutôt à { $time }.
events-fairness-turns = À tour de rôle : { $times }.
events-fairness-nights-all = La nuit à chaque fois : { $regions }.
events-fairness-nights = La nuit { $count ->
    [one] une fois
   *[other] { $count } fois
} sur { $turns } : { $regions }.
events-fairness-nights-none = Ce n’est la nuit pour personne.

# Regions

events-region-americas-west = l’ouest de l’Amérique du Nord
events-region-americas-central = le Mexique et l’Amérique centrale
events-region-americas-east = l’est de l’Amérique du Nord
events-region-americas-south = l’est de l’Amérique du Sud
events-region-europe-west = l’ouest de l’Europe
events-region-europe-central = le centre de l’Europe
events-region-europe-east = l’est de l’Europe
events-region-africa-west = l’Afrique de l’Ouest
events-region-africa-east = l’Afrique de l’Est
events-region-middle-east = la région du Golfe
events-region-asia-south = l’Asie du Sud
events-region-asia-southeast = l’Asie du Sud-Est
events-region-asia-east = l’Asie de l’Est
events-region-oceania = l’est de l’Australie

# Days of the week

events-fairness-day-0 = Lundi
events-fairness-day-1 = Mardi
events-fairness-day-2 = Mercredi
events-fairness-day-3 = Jeudi
events-fairness-day-4 = Vendredi
events-fairness-day-5 = Samedi
events-fairness-day-6 = Dimanche
