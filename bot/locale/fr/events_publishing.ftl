### Before an event is published: what is ready, and whose clock it suits. Read by organisers and hosts.

events-ready-about = **{ $title }** : est-ce prêt ?
events-ready-advice = Ce sont des conseils. Rien ici ne t’empêche de publier. Ce qui manque pour l’accès est dit dans l’annonce, pour que chaque personne puisse s’organiser.
events-ready-before = Avant de publier, regarde ceci une fois, s’il te plaît.
events-ready-night = Le début tombe la nuit pour : { $regions }.
events-ready-head-missing =
    { $count ->
        [one] **Il manque un point**
       *[other] **Il manque { $count } points**
    }
events-ready-head-words = **À propos des mots**
events-ready-head-met =
    { $count ->
        [one] **Un point est prêt**
       *[other] **{ $count } points sont prêts**
    }
events-button-ready = Est-ce prêt ?
events-button-publish-anyway = Publier quand même
events-button-fair = Pour qui l’heure convient

events-fair-about = Pour qui l’heure de **{ $title }** convient-elle ?
events-fair-people = **Pour les personnes qui viennent**, selon les heures qu’au moins cinq d’entre elles partagent :
events-fair-too-few = Trop peu de personnes ont dit quelle heure elles suivent. Hearth ne montre une heure que si au moins cinq personnes la partagent.
events-fair-regions = **Pour les régions auxquelles vous vous adressez :**
events-fair-no-regions = L’équipe d’organisation peut choisir, avec { COMMAND("setup") }, les régions auxquelles cette communauté s’adresse. Tu vois ensuite ici où ce serait la nuit, et quelles heures pourraient alterner.
events-fair-others = **D’autres heures seraient plus justes :**
events-fair-none-better = Aucune autre heure de ce jour n’est plus juste pour ces régions.
events-fair-turns = Pour alterner, copie l’événement, et donne à chaque copie sa propre heure.
events-fair-published = Cet événement est publié. On change son heure avec « Changer ». Les personnes qui viennent le sauront.
events-fair-changed = C’est changé. Le début est maintenant le { $there }.
events-button-fair-use = Prendre { $time }

setting-events-regions = Régions auxquelles vous vous adressez
setting-events-regions-help = Avant de publier un événement, Hearth montre dans lesquelles de ces régions ce serait la nuit.
setting-events-regions-americas-west = Ouest de l’Amérique du Nord
setting-events-regions-americas-central = Mexique et Amérique centrale
setting-events-regions-americas-east = Est de l’Amérique du Nord
setting-events-regions-americas-south = Est de l’Amérique du Sud
setting-events-regions-europe-west = Ouest de l’Europe
setting-events-regions-europe-central = Centre de l’Europe
setting-events-regions-europe-east = Est de l’Europe
setting-events-regions-africa-west = Afrique de l’Ouest
setting-events-regions-africa-east = Afrique de l’Est
setting-events-regions-middle-east = Région du Golfe
setting-events-regions-asia-south = Asie du Sud
setting-events-regions-asia-southeast = Asie du Sud-Est
setting-events-regions-asia-east = Asie de l’Est
setting-events-regions-oceania = Est de l’Australie
