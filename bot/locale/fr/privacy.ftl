# What is kept about a person: shown, copied, erased.

command-privacy = confidentialité
command-privacy-description = Voir, copier ou effacer ce qui est gardé sur toi

privacy-title = Ce que Hearth garde sur toi
privacy-where = Cette page concerne { $community }. Personne d’autre que toi ne peut la voir.
privacy-no-community = Hearth n’est dans aucune communauté avec toi et ne garde rien sur toi.

privacy-item = **{ $what }**
    Qui peut le voir : { $seen-by }
    Combien de temps : { $how-long }
privacy-nothing = Hearth ne garde rien sur toi ici.

privacy-operator = Les personnes qui font tourner ce Hearth s’occupent de sa base de données et de ses clés.
    Ces personnes pourraient lire ce que contient cette base. Les personnes qui organisent la communauté ne le peuvent pas.
privacy-removed = Si Hearth est retiré de cette communauté, tout ce qu’il garde ici est effacé 30 jours plus tard.
privacy-confidence = Il peut exister des notes que d’autres personnes ont écrites en confidence, et elles peuvent concerner n’importe qui.
    Cette page dit la même chose à tout le monde, qu’il y en ait ou non.
    Une telle note est gardée jusqu’à ce que l’affaire soit close. L’issue est gardée jusqu’à 24 mois après.
    Si tu as une question à ce sujet : { $whom }
privacy-elsewhere = Pour voir une autre communauté, utilise { COMMAND("privacy") } en message privé avec Hearth.

privacy-button-open = Qu’est-ce qui est gardé sur moi ?
privacy-button-copy = Recevoir une copie
privacy-button-erase = Effacer
privacy-button-more = Voir la suite

privacy-copy = Voici tout ce que Hearth garde sur toi dans cette communauté.
    Personne d’autre que toi ne peut voir ce message. Enregistre le fichier si tu veux le garder.
privacy-nothing-to-copy = Il n’y a rien à copier. Hearth ne garde rien sur toi ici.

privacy-erase-title = Effacer ?
privacy-erase-goes = Voici ce qui sera effacé pour de bon dans { $community } :
privacy-goes = - { $what }
privacy-erase-stays = Voici ce qui reste :
privacy-stays = - { $what } { $why }
privacy-erase-messages = - Les messages dans les salons. Ils sont chez Discord, et tu peux y supprimer les tiens.
privacy-erase-backups = - Les anciennes sauvegardes, jusqu’à ce qu’elles soient remplacées. Ce que tu as écrit en privé ne peut plus y être lu.
privacy-erase-ask = Tu ne pourras pas revenir en arrière. Veux-tu vraiment effacer cela ?
privacy-button-erase-now = Oui, effacer
privacy-button-keep = Non, garder

privacy-erased-title = C’est effacé
privacy-erased = Hearth a effacé ce qu’il gardait sur toi dans { $community }.
    Si tu y utilises encore Hearth un jour, il gardera de nouveau ce qu’il lui faut pour cela.
privacy-nothing-title = Rien à effacer
privacy-nothing-to-erase = Hearth ne garde rien sur toi dans { $community } qui puisse être effacé.

# Sentences that more than one feature uses

privacy-seen-by-you = Toi, et personne d’autre.
privacy-seen-by-nobody = Personne. Hearth s’en sert pour faire son travail.
privacy-until-erased = Jusqu’à ce que tu l’effaces.

# What the platform itself keeps

privacy-kept-language = Tu as demandé des réponses dans cette langue : { $language }.
privacy-kept-form = { $count ->
    [0] Tu as commencé un formulaire et tu ne l’as pas envoyé. Il ne contient pas encore de réponse.
    [one] Tu as commencé un formulaire et tu ne l’as pas envoyé. Il contient une réponse.
   *[other] Tu as commencé un formulaire et tu ne l’as pas envoyé. Il contient { $count } réponses.
}
privacy-kept-form-until = Jusqu’à ce que tu l’envoies ou que tu l’effaces, ou jusqu’au { $day }.
privacy-kept-jobs = { $count ->
    [one] Un message ou un rappel pour toi est prévu ou a été envoyé.
   *[other] { $count } messages ou rappels pour toi sont prévus ou ont été envoyés.
}

# Communities. Who answers questions there ends a sentence that begins with a colon.

community-direct-messages = tes messages privés avec Hearth
community-left = une communauté que Hearth a quittée (numéro { $number })
community-which = De quelle communauté s’agit-il ?
community-others = Autres communautés
community-choose = Choisis une communauté
ask-role = adresse-toi à une personne qui a le rôle { $role }.
ask-managers = adresse-toi à une personne qui gère ce serveur.
privacy-kept-notice = Il y a du nouveau pour toi que tu n’as pas encore ouvert.
privacy-kept-notice-how-long = Jusqu’à ce que tu l’ouvres. Ton compte y est scellé.
