# Whoever asked for it hears from Hearth twice.

followup-start = Me demander plus tard comment ça se passe
followup-start-asked = Quand Hearth prendra de mes nouvelles
followup-title = Prendre de tes nouvelles
followup-no-community = Hearth n’est dans aucune communauté avec toi. Il n’y a donc encore rien à demander.

# Asking for it

followup-before = Si tu veux, Hearth te demande deux fois comment ça se passe : dans 3 jours et dans 14 jours.
    Les deux fois, il te montre de nouveau par où commencer, et une personne à qui parler.
followup-before-where = Il t’écrit un message privé si tu acceptes ceux de ce serveur. Sinon, le message t’attend dans { COMMAND("start") }.
followup-before-end = Personne d’autre ne le sait, et il suffit d’un bouton pour arrêter.
followup-button-yes = Oui, demande-moi plus tard
followup-asked = Tu l’as demandé. Hearth prendra de tes nouvelles le { $first } et le { $last }.
followup-asked-once = Tu l’as demandé. Hearth prendra de tes nouvelles encore une fois, le { $last }.
followup-asked-over = Tu l’as demandé, et Hearth a pris de tes nouvelles deux fois. Tu ne recevras plus de messages de ce genre.
followup-ended = C’est fait. Tu ne recevras plus de messages de ce genre.
    Si tu changes d’avis, { COMMAND("start") } te les propose de nouveau.
followup-read = Ça fait plaisir que tu sois là.
    { COMMAND("start") } te montre par où commencer, quand tu veux.

# What comes, as a direct message or on the first page

followup-message-first = Bonjour. Tu as demandé à Hearth de prendre de tes nouvelles, au sujet de { $community }. Comment ça se passe ?
followup-message-last = Bonjour, c’est de nouveau Hearth. Tu avais demandé qu’il prenne deux fois de tes nouvelles au sujet de { $community }. Voici la deuxième. Comment ça se passe maintenant ?
    C’est le dernier message de ce genre.
followup-message-presses = Tu n’as pas besoin de répondre. Si tu veux, les boutons ci-dessous te montrent par où commencer ou te mettent en contact avec une personne.
followup-note-first = Tu as demandé à Hearth de prendre de tes nouvelles. Comment ça se passe ? Tu n’as pas besoin de répondre.
followup-note-last = Tu avais demandé à Hearth de prendre deux fois de tes nouvelles. Voici la deuxième et dernière. Comment ça se passe maintenant ? Tu n’as pas besoin de répondre.
followup-button-steps = Voir par où commencer
followup-button-person = J’aimerais parler à une personne
followup-button-end = Arrêter ces messages
followup-button-read = Merci, j’ai lu

# Talking to a person

followup-person-title = Parler à une personne
followup-person-ask = Pour toute question : { $whom }
followup-person-greeters = L’équipe d’accueil de cette communauté aime rencontrer les personnes qui arrivent. Un bouton suffit pour lui dire que tu aimerais un bonjour de sa part.
followup-button-greeters = J’aimerais qu’on me dise bonjour

# What is kept

followup-kept = Le { $day }, tu as demandé à Hearth de prendre de tes nouvelles plus tard.
followup-kept-how-long = Jusqu’à ce que tu arrêtes ces messages, que tu partes ou que tu effaces cela, ou jusqu’au { $day }.

# For staff: what newcomers see

followup-sample-before = Avant que quelqu’un demande ces messages
followup-sample-first = Le message après 3 jours
followup-sample-last = Le message après 14 jours
followup-sample-ended = Après que quelqu’un a arrêté ces messages
followup-sample-community = ta communauté
