# Whoever asked for it hears from Hearth twice.

followup-start = Me demander plus tard si tout va bien
followup-title = Prendre de tes nouvelles
followup-no-community = Hearth n’est dans aucune communauté avec toi. Il n’y a donc encore rien à te demander.

# Asking for it

followup-before = Si tu veux, Hearth te demande deux fois comment ça se passe : dans 3 jours et dans 14 jours.
    Les deux fois, il te montre à nouveau de premiers pas et une personne à qui parler.
followup-before-where = Il t’écrit un message privé si tu les acceptes depuis ce serveur. Sinon, le message t’attend dans { COMMAND("start") }.
followup-before-end = Personne d’autre ne l’apprend, et il suffit d’un bouton pour arrêter.
followup-button-yes = Oui, demande-moi plus tard
followup-asked = Tu l’as demandé. Hearth prendra de tes nouvelles le { $first } et le { $last }.
followup-ended = C’est fait. Tu ne recevras plus de messages de ce genre.
    Si tu changes d’avis, { COMMAND("start") } les propose à nouveau.
followup-read = Ça fait plaisir de te savoir ici.
    { COMMAND("start") } te montre de premiers pas quand tu veux.

# What comes, as a direct message or on the first page

followup-message-first = Bonjour. Tu as demandé à Hearth de prendre de tes nouvelles au sujet de { $community }. Comment ça se passe ?
followup-message-last = Bonjour, c’est encore Hearth. Tu as demandé une deuxième fois des nouvelles au sujet de { $community }. Comment ça se passe maintenant ?
    C’est le dernier message de ce genre.
followup-message-presses = Tu n’as pas besoin de répondre. Si tu veux, les boutons ci-dessous te montrent de premiers pas ou te mènent à une personne.
followup-note-first = Tu as demandé à Hearth de prendre de tes nouvelles. Comment ça se passe ? Tu n’as pas besoin de répondre.
followup-note-last = Tu as demandé à Hearth de prendre de tes nouvelles une deuxième fois. Comment ça se passe maintenant ? Tu n’as pas besoin de répondre, et c’est la dernière fois.
followup-button-steps = Montre-moi de premiers pas
followup-button-person = Je voudrais parler à une personne
followup-button-end = Plus de messages de ce genre
followup-button-read = Merci, j’ai lu

# Talking to a person

followup-person-title = Parler à une personne
followup-person-ask = Pour toute question : { $whom }
followup-person-greeters = Dans cette communauté, des personnes aiment accueillir les nouvelles arrivées. Un bouton suffit pour leur dire que tu aimerais de leurs nouvelles.
followup-button-greeters = Accueillez-moi, s’il vous plaît

# What is kept

followup-kept = Le { $day }, tu as demandé à Hearth de prendre de tes nouvelles plus tard.
followup-kept-how-long = Jusqu’à ce que tu arrêtes, partes ou effaces, ou jusqu’au { $day }.

# For staff: what newcomers see

followup-sample-before = Avant que quelqu’un demande des nouvelles plus tard
followup-sample-first = Le message après 3 jours
followup-sample-last = Le message après 14 jours
followup-sample-ended = Après que quelqu’un a arrêté ces messages
followup-sample-community = ta communauté
