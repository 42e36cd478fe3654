# Thanks: giving them, deciding about them, and what is kept.

command-thanks = merci
command-thanks-description = Remercier quelqu’un, ou lire les mercis pour toi
thanks-title = Mercis
thanks-start = Remercier quelqu’un
thanks-staff = Le travail que l’on remercie rarement
thanks-no-community = Tu ne partages avec Hearth aucun serveur où l’on peut se remercier.
thanks-closed = Ici, on ne peut pas se remercier avec Hearth. L’équipe d’organisation peut l’activer avec { COMMAND("setup") }.
thanks-home = Remercie quelqu’un avec tes mots, pour n’importe quel travail. Cette personne décide si d’autres peuvent le lire. Personne n’est compté ni comparé.
thanks-button-give = Remercier quelqu’un
thanks-button-received = Les mercis pour toi
thanks-button-given = Les mercis de ta part
thanks-button-home = Retour au début
thanks-button-to-received = Retour aux mercis pour toi
thanks-button-next = Voir la suite
thanks-button-before = Page précédente

thanks-give-title = Remercier quelqu’un
thanks-intro = Seule la personne que tu remercies lit ceci, avec ton nom. Elle peut le montrer à tout le monde avec ton nom, le garder pour elle, ou préférer ne pas le recevoir.
thanks-intro-apart = Si elle demande une lettre de contribution, tes mots peuvent y figurer, sans ton nom. Tu peux retirer ton merci quand tu veux.
thanks-page = Ton merci
thanks-label-who = Qui tu remercies
thanks-label-kind = Pour quel travail
thanks-label-words = Avec tes mots
thanks-help-words = Ce que la personne a fait, et ce que cela a changé pour toi.
thanks-button-send = Envoyer
thanks-sent = Merci à toi. La personne apprend qu’il y a du nouveau pour elle dans Hearth.
thanks-not-oneself = C’est bien de se remercier soi-même, mais Hearth ne transmet de mercis qu’à d’autres personnes.
thanks-enough-today = Hearth transmet au plus { $count } mercis par jour. Demain, tu pourras de nouveau remercier quelqu’un.
thanks-cannot-pass-on = Hearth ne peut pas transmettre de merci à ce compte en ce moment. Il peut y avoir plusieurs raisons, et aucune ne dit quoi que ce soit de toi. Peut-être peux-tu le lui dire directement.

thanks-note = Quelqu’un te remercie.
thanks-button-read = Lire
thanks-received-title = Les mercis pour toi
thanks-received = Tu décides pour chacun d’eux, et tu peux changer d’avis quand tu veux.
thanks-received-none = Il n’y a pas de merci pour toi ici en ce moment.
thanks-received-one = { $person } te remercie pour : { $kind }
thanks-words = { $words }
thanks-state-waiting = Personne d’autre ne lit ceci si tu ne le veux pas.
thanks-state-private = Tu le gardes pour toi.
thanks-state-public = C’est public. Ce sera publié dès que Hearth pourra écrire dans le salon des mercis.
thanks-state-posted = C’est public, dans { $channel }.
thanks-button-public = Le montrer à tout le monde
thanks-button-private = Le garder pour moi
thanks-button-rather-not = Plutôt non
thanks-button-remove = Supprimer
thanks-now-public = C’est publié dans le salon des mercis, avec les deux noms et sans notification.
thanks-now-private = Personne d’autre que vous deux ne le lit.
thanks-now-gone = C’est supprimé, pour vous deux.
thanks-gone = Ce merci n’est plus là.
thanks-no-channel = L’équipe d’organisation n’a pas choisi de salon pour les mercis publics. Tu peux le garder pour toi.
thanks-button-letter = Lettre de contribution
thanks-button-want-none = Je ne veux pas de merci ici
thanks-button-want-some = Les mercis me font de nouveau plaisir
thanks-none-now = À partir de maintenant, Hearth ne te transmet plus de merci. Personne ne saura pourquoi.
thanks-some-now = Les mercis peuvent de nouveau te parvenir.
thanks-none-stands = Hearth ne te transmet pas de merci en ce moment, car tu n’en veux pas.

thanks-given-title = Les mercis de ta part
thanks-given = Si un merci n’est plus ici, l’autre personne ou toi l’avez supprimé.
thanks-given-none = Il n’y a pas de merci de ta part ici en ce moment.
thanks-given-one = À { $person }, pour : { $kind }
thanks-button-take-back = Retirer
thanks-taken-back = C’est retiré. Si c’était public, le message disparaît aussi.
thanks-posted = { $giver } remercie { $person } pour : { $kind }

thanks-kind-mentoring = mentorat
thanks-kind-welcoming = accueil
thanks-kind-answering = réponses aux questions
thanks-kind-triage = tri des tickets
thanks-kind-reviewing = relecture
thanks-kind-code = code
thanks-kind-testing = tests
thanks-kind-docs = documentation
thanks-kind-translation = traduction
thanks-kind-design = design
thanks-kind-accessibility = accessibilité
thanks-kind-events = événements
thanks-kind-moderating = apaisement des échanges
thanks-kind-care = attention aux personnes
thanks-kind-organising = organisation
thanks-kind-other = autre chose

# Settings

settings-thanks = Mercis
settings-thanks-help = Ici, on se remercie avec ses propres mots. La personne remerciée décide qui peut le lire.
setting-thanks-open = Mercis activés
setting-thanks-open-help = On peut alors se remercier avec { COMMAND("thanks") }, cinq fois par jour.
setting-thanks-channel = Salon des mercis publics
setting-thanks-channel-help = Sans ce salon, les mercis restent entre deux personnes.
setting-thanks-letters = Lettres de contribution
setting-thanks-letters-help = Chaque personne peut alors emporter une lettre signée, qui dit pourquoi on l’a remerciée.

# What is kept

thanks-kept-received = Mercis pour toi : { $count }.
thanks-kept-received-seen = Toi et qui les a écrits ; si tu les as rendus publics, tout le monde.
thanks-kept-given = Mercis de ta part : { $count }.
thanks-kept-given-seen = Toi et qui tu as remercié ; si cette personne les a rendus publics, tout le monde.
thanks-kept-how-long = Jusqu’à ce que l’autre personne ou toi les supprimiez, ou fassiez effacer vos données.
thanks-kept-days = Combien de fois tu as remercié quelqu’un ces derniers jours.
thanks-kept-days-how-long = Trois jours.
thanks-kept-refuses = Tu ne veux pas de merci par Hearth.
thanks-kept-refuses-how-long = Jusqu’à ce que tu en veuilles de nouveau.
