# Finding one's way.

command-help = aide
command-help-description = Voir ce que Hearth peut faire pour toi ici
command-language = langue
command-language-description = Choisir la langue dans laquelle Hearth te répond

guide-help-title = Ce que Hearth peut faire pour toi
guide-help-lines = Hearth est un bot pour les communautés open source. Il te montre par où commencer et te met en contact avec d’autres personnes.
    Personne d’autre que toi ne voit ce qu’il te répond. Il ne lit pas tes messages.
guide-help-commands = **Les commandes que tu peux utiliser ici**
guide-help-command = { $command } : { $does }
guide-help-people = Si tu préfères poser ta question à quelqu’un : { $ask }
guide-ask-somebody = adresse-toi à une personne qui gère le serveur que tu as en commun avec Hearth.
guide-help-privacy = { COMMAND("privacy") } montre ce que Hearth garde sur toi. Tu peux en avoir une copie ou le faire effacer.
guide-button-more = Autres commandes
guide-button-language = Changer de langue

guide-language-title = Dans quelle langue Hearth doit-il te répondre ?
guide-language-lines = Choisis-en une. Hearth s’en souviendra.
guide-language-chosen = À partir de maintenant, Hearth te répond dans cette langue : { $language }.
guide-language-where = C’est valable pour { $community }.
guide-language-choose = Choisis une langue
guide-language-of-discord = La langue de mon Discord
