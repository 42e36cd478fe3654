# Events: how they can be attended, and what is not there.

# How it is said

events-access-captions-human = Sous-titres : écrits par des personnes.
events-access-captions-automatic = Sous-titres : automatiques, donc avec des erreurs.
events-access-captions-none = Pas de sous-titres.
events-access-ask-which = demande laquelle, s’il te plaît
events-access-sign-yes = Langue des signes : { $which }.
events-access-sign-on-request = Langue des signes sur demande : { $which }.
events-access-sign-none = Pas de langue des signes.
events-access-is-recording = C’est enregistré.
events-access-not-recording = Ce n’est pas enregistré.
events-access-is-transcript = Il y aura une transcription.
events-access-not-transcript = Pas de transcription.
events-access-is-slides-ahead = Les diapositives ou les notes arrivent avant l’événement.
events-access-not-slides-ahead = Pas de diapositives ni de notes avant l’événement.
events-access-is-camera-optional = Ta caméra peut rester éteinte.
events-access-not-camera-optional = Une caméra est nécessaire.
events-access-is-microphone-optional = Ton micro peut rester éteint.
events-access-not-microphone-optional = Un micro est nécessaire.
events-access-is-in-writing = Tu peux très bien participer seulement par écrit.
events-access-not-in-writing = Participer seulement par écrit n’est pas possible.
events-access-is-come-and-go = Tu peux arriver plus tard, partir plus tôt et faire une pause.
events-access-not-come-and-go = Merci de rester du début à la fin.
events-access-languages = On parle et on écrit : { $languages }.
events-access-languages-unsaid = La langue n’est pas indiquée.
events-access-line-text = Pour les connexions lentes : l’essentiel est aussi écrit.
events-access-line-dial-in = Pour les connexions lentes : tu peux participer par téléphone.
events-access-line-both = Pour les connexions lentes : l’essentiel est aussi écrit, et tu peux participer par téléphone.
events-access-line-none = Rien n’est prévu pour les connexions lentes.
events-access-breaks-regular = Il y a des pauses régulières.
events-access-breaks-short = Pas de pause, car c’est court.
events-access-breaks-none = Pas de pause.
events-access-physical-online = Pas sur place.
events-access-physical-step-free = Le lieu est accessible sans marches.
events-access-physical-partly = Une partie du lieu est accessible sans marches.
events-access-physical-none = Le lieu n’est pas accessible sans marches.
events-access-place = À propos du lieu : { $words }
events-access-requests = Si tu as besoin de quelque chose pour participer, écris à { $contact }, { $days ->
    [0] jusqu’au début.
    [one] jusqu’à un jour avant.
   *[other] jusqu’à { $days } jours avant.
}
events-access-requests-nobody = Personne n’est indiqué pour les questions d’accessibilité.

# In one line

events-access-short = Accès : { $parts }.
events-access-short-captions-human = sous-titres écrits par des personnes
events-access-short-captions-automatic = sous-titres automatiques
events-access-short-captions-none = pas de sous-titres
events-access-short-sign-yes = langue des signes
events-access-short-sign-on-request = langue des signes sur demande
events-access-short-recording = enregistrement
events-access-short-transcript = transcription
events-access-short-in-writing = par écrit si tu veux
events-access-short-step-free = sans marches
events-access-short-partly = en partie sans marches

# What is asked

events-access-page-seen = Accès : voir, entendre et lire
events-access-page-ways = Accès : participer
events-access-page-place = Accès : lieu et demandes
events-access-label-captions = Y a-t-il des sous-titres ?
events-access-help-captions = Le texte de ce qui se dit, sur le moment. « Aucun » est aussi une réponse et s’affiche.
events-access-offer-captions-human = Oui, écrits par des personnes
events-access-offer-captions-automatic = Oui, automatiques
events-access-offer-captions-none = Aucun
events-access-label-sign = Y a-t-il une langue des signes ?
events-access-offer-sign-yes = Oui
events-access-offer-sign-on-request = Sur demande
events-access-offer-sign-none = Aucune
events-access-label-which-sign = Quelle langue des signes ?
events-access-help-which-sign = Par exemple : langue des signes française. S’il n’y en a pas, laisse vide.
events-access-label-given = Que reçoit-on avant ou après ?
events-access-help-given = Choisis tout ce que tu peux promettre.
events-access-offer-given-recording = Un enregistrement
events-access-offer-given-transcript = Une transcription
events-access-offer-given-slides-ahead = Des diapositives ou des notes avant l’événement
events-access-offer-given-none = Rien de tout cela
events-access-label-ways = De quelles façons peut-on participer ?
events-access-help-ways = Choisis tout ce qui sera vraiment bien accueilli.
events-access-offer-ways-camera-optional = Caméra éteinte
events-access-offer-ways-microphone-optional = Micro éteint
events-access-offer-ways-in-writing = Seulement écrire ou seulement écouter
events-access-offer-ways-come-and-go = Arriver plus tard, partir plus tôt, faire une pause
events-access-offer-ways-none = Rien de tout cela
events-access-label-languages = Dans quelle langue ou quelles langues ?
events-access-help-languages = Par exemple : français, questions aussi en anglais.
events-access-label-line = Qu’est-ce qui aide une connexion lente ?
events-access-help-line = Tout le monde ne peut pas regarder une vidéo.
events-access-offer-line-text = L’essentiel est aussi écrit
events-access-offer-line-dial-in = Un numéro de téléphone à appeler
events-access-offer-line-both = Les deux
events-access-offer-line-none = Rien
events-access-label-breaks = Y a-t-il des pauses ?
events-access-offer-breaks-regular = Oui, régulières
events-access-offer-breaks-short = C’est trop court pour en avoir besoin
events-access-offer-breaks-none = Aucune
events-access-label-physical = Le lieu est-il accessible sans marches ?
events-access-offer-physical-online = Ce n’est pas sur place
events-access-offer-physical-step-free = Oui, partout
events-access-offer-physical-partly = En partie
events-access-offer-physical-none = Non
events-access-label-place = Que faut-il savoir sur le lieu ?
events-access-help-place = Par exemple : ascenseur, toilettes, salle calme, trajet. En ligne, laisse vide.
events-access-label-contact = Qui reçoit les demandes d’accessibilité ?
events-access-help-contact = Une personne, un salon ou une adresse. Toute personne qui peut lire l’événement la voit.
events-access-label-days = Jusqu’à combien de jours avant ?
events-access-help-days = Un nombre ; 0 veut dire jusqu’au début. Moins il y en a, plus c’est facile.
events-access-wrong-none = Tu as choisi « Rien de tout cela » et autre chose. Garde l’un ou l’autre.
events-access-wrong-days = Écris un seul nombre, de 0 à { $most }.
