# The reporter's own page.

conduct-button-my-reports = Mes signalements
conduct-mine-news = Il y a peut-être du nouveau pour un de tes signalements.
conduct-mine-title = Ton signalement
conduct-mine-ways = Pour revenir à un signalement, montre son reçu, ou choisis-le ci-dessous si tu l’as fait avec ce compte.
conduct-mine-own = { $count ->
    [one] Tu as fait un signalement ici avec ce compte.
   *[other] Tu as fait { $count } signalements ici avec ce compte.
}
conduct-mine-choose = Quel signalement ?
conduct-code = { $code }
conduct-code-line = Ton signalement fait partie de l’affaire **{ $code }**.
conduct-button-receipt = J’ai un reçu
conduct-button-back = Retour
conduct-receipt-title = Ton reçu
conduct-receipt-ask = Les sept mots
conduct-receipt-ask-help = En majuscules ou minuscules, séparés par des espaces ou des virgules.
conduct-receipt-form = Ce n’est pas un reçu. Un reçu a { $count } mots anglais. Regarde encore ce que tu as noté, s’il te plaît.
conduct-receipt-unknown = Hearth ne connaît aucun signalement avec ce reçu. Vérifie l’ordre et l’orthographe des mots, s’il te plaît. Un reçu détruit n’ouvre plus rien.
conduct-no-such-report = Il n’y a pas de signalement de ce genre pour toi ici. Si tu avais montré un reçu il y a quelque temps, montre-le de nouveau, s’il te plaît.

# How it stands

conduct-state-received = reçu
conduct-state-looking = à l’étude
conduct-state-need-more = l’équipe a encore besoin de quelque chose
conduct-state-decided = décidé
conduct-state-closed = clos
conduct-state-received-line = **Reçu.** Personne ne s’en est encore chargé.
conduct-state-looking-line = **À l’étude.** Une personne s’en est chargée.
conduct-state-need-more-line = **L’équipe a besoin d’autre chose de ta part.** Lis les messages, s’il te plaît.
conduct-state-decided-line = **Décidé.** L’équipe applique ce qu’elle a décidé.
conduct-state-closed-line = **Clos.** Les messages disent ce qui en est sorti.
conduct-outcome-measure = Ce qui en est sorti : une mesure a été prise.
conduct-outcome-no-violation = Ce qui en est sorti : l’équipe ne voit pas de manquement au code de conduite.
conduct-outcome-out-of-scope = Ce qui en est sorti : l’équipe n’est pas le bon endroit pour cela.
conduct-outcome-on-record = Ce qui en est sorti : une trace en est gardée.
conduct-known-anonymous = Ton nom n’est pas connu. Hearth n’enregistre pas ton compte avec ce signalement.
conduct-known-named = Les personnes qui traitent les signalements savent qui tu es.
conduct-known-sealed = Ton nom est scellé à part. Personne ne l’a ouvert.
conduct-known-opened = Deux personnes ont ouvert ton nom. Les messages disent pourquoi.
conduct-promise-acknowledge-open = Une personne s’en charge : avant le { $at }.
conduct-promise-acknowledge-kept = Une personne s’en charge : promesse tenue.
conduct-promise-acknowledge-late = Une personne s’en charge : cette promesse n’a pas été tenue. C’est arrivé après le { $at }.
conduct-promise-acknowledge-broken = Une personne s’en charge : **cette promesse n’est pas tenue.** Le délai allait jusqu’au { $at }.
conduct-promise-update-open = Le prochain message pour toi : avant le { $at }.
conduct-promise-update-kept = Un message pour toi : promesse tenue.
conduct-promise-update-late = Un message pour toi : cette promesse n’a pas été tenue. Il est arrivé après le { $at }.
conduct-promise-update-broken = Un message pour toi : **cette promesse n’est pas tenue.** Le délai allait jusqu’au { $at }.
conduct-promise-decide-open = Une décision : l’équipe cherche à la prendre avant le { $at }.
conduct-promise-decide-kept = Une décision : prise à temps.
conduct-promise-decide-late = Une décision : prise plus tard que souhaité, après le { $at }.
conduct-promise-decide-broken = Une décision : **plus tard que souhaité.** L’équipe cherchait à la prendre avant le { $at }.
conduct-file-waiting = Fichier { $number }, { $name } : en cours d’enregistrement.
conduct-file-saved = Fichier { $number }, { $name } : enregistré.
conduct-file-lost = Fichier { $number }, { $name } : **n’a pas pu être enregistré.** Envoie-le de nouveau, s’il te plaît.
conduct-files-more = { $count ->
    [one] Et un fichier de plus.
   *[other] Et { $count } fichiers de plus.
}
conduct-how-are-you = **Comment vas-tu maintenant ?** Tu voulais qu’on te le demande.
conduct-button-well = Je vais bien
conduct-well = Cela nous fait plaisir. Rien n’a été noté.
conduct-again-told = L’équipe apprend que c’est arrivé de nouveau, et ton signalement est rouvert. Si tu veux, ajoute ce qui s’est passé.
conduct-few-can-see = Parmi les personnes qui traitent les signalements, moins de deux peuvent voir celui-ci. Le contact extérieur sait que quelque chose attend, et rien du contenu.
conduct-button-messages = Messages ({ $count })
conduct-button-answer = Répondre ou ajouter
conduct-button-again = C’est arrivé de nouveau
conduct-button-more = Plus
conduct-button-report = Retour au signalement
conduct-button-earlier = Précédent
conduct-button-later = Suivant
conduct-part = Partie { $number } sur { $of }
conduct-from-team = De l’équipe, le { $at } :
conduct-from-you = De toi, le { $at } :
conduct-mine-no-messages = Il n’y a pas encore de messages.

# What a reporter can still do

conduct-add-title = Autre chose
conduct-add-words = Que veux-tu dire ?
conduct-add-intro = Cela va aux personnes qui traitent ton signalement, et à personne d’autre.
conduct-again-title = C’est arrivé de nouveau
conduct-added = C’est enregistré, et les personnes qui traitent ton signalement en sont prévenues.
conduct-more-act = Tu es d’accord pour que l’équipe agisse à partir de ton signalement.
conduct-more-not-act = Tu as demandé à l’équipe de ne pas agir à partir de ton signalement. Si quelqu’un est en danger, cela peut quand même être nécessaire.
conduct-more-check-in = Hearth te demande comment tu vas 7, 30 et 90 jours après la clôture. Sans nom, tu ne le vois que sur cette page.
conduct-more-no-check-in = Après la clôture, on ne te demande pas comment tu vas.
conduct-more-reveal = Tu peux te faire connaître des personnes qui traitent ton signalement.
conduct-more-burn = Tu peux détruire le reçu. Le signalement reste à l’équipe, et personne ne peut y revenir avec le reçu.
conduct-button-withdraw = Demander de ne pas agir
conduct-button-agree = L’équipe peut agir
conduct-button-ask = Me demander après la clôture
conduct-button-ask-not = Ne pas me demander
conduct-button-reveal = Me faire connaître
conduct-button-burn = Détruire le reçu
conduct-withdrawn = L’équipe verra que tu ne veux pas qu’elle agisse.
conduct-agreed-to = L’équipe verra qu’elle peut agir.
conduct-reveal-ask = Les personnes qui traitent ton signalement verront qui tu es. **On ne peut pas revenir en arrière.** Le veux-tu ?
conduct-button-reveal-yes = Oui, je me fais connaître
conduct-button-no = Non
conduct-revealed = Les personnes qui traitent ton signalement peuvent maintenant voir qui tu es.
conduct-burn-ask = Ensuite, personne ne peut ouvrir ce signalement avec le reçu : tu ne pourras ni lire de réponses ni rien ajouter. **On ne peut pas revenir en arrière.** Le veux-tu ?
conduct-button-burn-yes = Oui, le détruire
conduct-burned = Le reçu est détruit. Il n’ouvre plus rien.
