# Taking an issue, gently, and what comes of it.

command-issues-mine = les-miens
command-issues-mine-description = Voir les tickets que tu as pris

issues-start-mine = Les tickets que j’ai pris
issues-mine-title = Tes tickets
issues-mine = Voici ce que tu as pris.
issues-mine-none = En ce moment, tu n’as pris aucun ticket.
issues-mine-one = **{ $title }** dans { $path }.
issues-mine-until = Il est à toi ici jusqu’au { $day }. Hearth te demandera alors comment ça se passe.
issues-mine-pull = Ta pull request : { $address }. Hearth te préviendra quand elle sera intégrée.
issues-mine-help-asked = Tu as demandé de l’aide.
issues-mine-helper = { $person } t’aide sur ce ticket.

# Taking

issues-taken = **{ $title }** est à toi ici jusqu’au { $until }. Les autres personnes qui cherchent un ticket voient qu’il est pris.
issues-taken-unseen = Le site où il se trouve ne répond pas en ce moment. À la dernière vérification, il était libre.
issues-taken-next = Il ne t’est réservé que dans cette communauté. Pour y travailler, suis les habitudes de son projet :
issues-taken-ask = Le { $day }, Hearth te demandera comment ça se passe : par message privé, ou dans { COMMAND("start") } si tu n’en acceptes pas. Il n’y a pas de mauvaise réponse.
issues-not-free = Ce ticket ne peut plus être pris. { $why } Tu peux en chercher un autre avec { COMMAND("issues find") }.
issues-not-known-now = Le site où se trouve ce ticket ne répond pas en ce moment. Hearth ne peut donc pas voir s’il est encore libre, et tu ne l’as pas pris. Réessaie dans quelques minutes, s’il te plaît.
issues-held-by-another = Quelqu’un ici a été un peu plus rapide, et l’a jusqu’au { $until }. Tu peux en chercher un autre avec { COMMAND("issues find") }.
issues-yours-already = Tu as déjà pris ce ticket. Tu le vois avec { COMMAND("issues mine") }.
issues-hold-enough = { $count ->
    [one] Tu as déjà un ticket, et un à la fois suffit pour commencer. Quand il sera terminé, ou si tu le laisses à d’autres, tu pourras prendre le suivant. Tu vois le tien avec { COMMAND("issues mine") }.
   *[other] Tu as déjà { $count } tickets. Quand l’un d’eux sera terminé, ou si tu le laisses à d’autres, tu pourras prendre le suivant. Tu vois les tiens avec { COMMAND("issues mine") }.
}
issues-hold-over = Ce ticket n’est plus réservé pour toi. Tu vois ceux que tu as avec { COMMAND("issues mine") }.
issues-button-mine = Mes tickets
issues-button-still = J’y travaille toujours
issues-button-longer = Il me faut plus de temps
issues-button-help = J’ai besoin d’aide
issues-button-go = Le laisser à d’autres
issues-button-days = { $count ->
    [one] Un jour de plus
   *[other] { $count } jours de plus
}
issues-button-take-again = Finalement, je le reprends
issues-still = Il est à toi jusqu’au { $day }.
issues-longer = Combien de temps aimerais-tu encore garder **{ $title }** ? Tu n’as pas besoin de donner de raison.
issues-let-go = Tu as laissé **{ $title }** à d’autres. C’est très bien comme ça. Quelqu’un d’autre peut maintenant le prendre.

# How it goes

issues-ask = Comment ça se passe avec **{ $title }** ?
issues-ask-fine = Il n’y a pas de mauvaise réponse. Tu peux aussi le laisser à d’autres.
issues-from = Ce message vient de la communauté { $community }, où tu as pris ce ticket.
issues-freed = **{ $title }** est de nouveau libre pour les autres : l’équipe n’avait pas eu de tes nouvelles depuis un moment. Ce n’est pas un problème. Si tu y travailles toujours, tu peux le reprendre, ou le dire à l’équipe.
issues-over = **{ $title }** n’est plus à faire : le ticket a été fermé, ou résolu autrement. Cela n’a rien à voir avec toi. Aimerais-tu en trouver un autre ?
issues-over-whose = Une pull request l’a résolu : { $address } Est-ce la tienne ?
issues-closed = Ta pull request pour **{ $title }** a été fermée sans être intégrée. Ça arrive, souvent pour des raisons qui n’ont rien à voir avec toi. Ici, le ticket reste le tien. Tu veux continuer ?
issues-back = **{ $title }** est de nouveau à toi jusqu’au { $day }. L’équipe te l’a rendu.
issues-merged-public = « Dans la communauté » veut dire : ton nom d’ici et le ticket, dans { $channel }, lisibles par tout le monde. Ton compte ailleurs n’est pas nommé.
issues-help-self = Cette demande est la tienne. Des personnes qui peuvent aider la verront.
issues-failed-help = Hearth n’a pas pu joindre les personnes qui aident pour **{ $title }**. Demande dans la communauté, s’il te plaît, ou redemande de l’aide plus tard.
issues-failed-comment = Hearth n’a pas pu écrire pour toi sous **{ $title }**. Tu peux y écrire toi-même, ou réessayer depuis tes tickets.
issues-failed-thanks = Le merci pour **{ $title }** n’a pas pu être publié. Le cœur y est tout de même : merci !
issues-pull-found = Une pull request pour **{ $title }** est maintenant ouverte : { $address } Est-ce la tienne ?
issues-button-pull-mine = Oui, c’est la mienne
issues-button-pull-not = Non
issues-pull-yours = C’est bon à savoir. Pendant un mois, Hearth ne te demandera pas comment ça se passe, et il te préviendra quand ta pull request sera intégrée.
issues-pull-not-yours = Alors quelqu’un d’autre y travaille aussi. Lui écrire un mot là-bas peut aider. Tu peux aussi laisser le ticket à d’autres.
issues-helper = { $person } t’aide sur **{ $title }**. Écris-lui quand tu veux.
issues-button-read = J’ai lu

# Done

issues-merged = Ton travail sur **{ $title }** a été intégré au projet. Merci !
issues-merged-how = Comment aimerais-tu qu’on te remercie ? Il n’y a pas de mauvaise réponse.
issues-button-thanks-public = Dans la communauté
issues-button-thanks-private = Juste ici
issues-button-thanks-none = Pas besoin de remerciement
issues-thanks-public = Merci pour **{ $title }**. Un remerciement pour toi est en route vers la communauté.
issues-thanks-private = Merci pour **{ $title }**. Grâce à toi, des personnes que tu ne rencontreras peut-être jamais ont maintenant la vie plus facile.
issues-thanks-none = D’accord. Bravo pour **{ $title }**.
issues-thanks-nowhere = Il n’y a pas de salon où Hearth pourrait te remercier. Tu peux choisir une autre réponse.
issues-thanks-said = Merci, { $person }, pour **{ $title }** dans { $path }.
issues-next-step = Si tu veux, le prochain peut être un peu plus grand.
issues-button-next = Chercher le prochain ticket

# Help

issues-help-coming = Les personnes qui aident ici apprennent maintenant que tu aimerais avoir de l’aide. En attendant, le ticket reste à toi.
issues-help-ask = Si tu ne veux pas attendre, { $ask }
issues-help-wanted = { $person } travaille sur **{ $title }** et aimerait avoir de l’aide.
issues-help-contact = Pour ce projet, la personne à qui s’adresser est { $person }.
issues-help-mentions = { $people } : vous avez demandé à le savoir.
issues-button-helping = Je vais aider
issues-helping = Merci ! { $person } apprend que tu l’aides sur **{ $title }**.
issues-helping-how = Fais le premier pas et écris-lui : répondre est plus facile que demander.
issues-help-over = Plus personne n’a besoin d’aide sur ce ticket. Merci d’avoir voulu aider.
issues-help-taken = Quelqu’un aide déjà sur ce ticket. Merci d’avoir voulu aider.

# On the forge

issues-say-offered = Son projet veut qu’on s’annonce d’abord. Si tu veux, Hearth écrit là-bas pour toi.
issues-button-say = Voir ce que Hearth écrirait
issues-say-preview = Voici exactement ce que Hearth écrirait sous le ticket, dans { $path }, en anglais. Tout le monde peut le lire là-bas, avec le nom de ton compte :
issues-button-say-it = Écrire ce commentaire
issues-said = Hearth est en train de l’écrire là-bas.
issues-say-closed = Hearth ne peut pas écrire là-bas pour toi en ce moment. Tu peux y écrire un commentaire toi-même.
issues-forge-silent = Le site où se trouvent ces tickets ne répond pas en ce moment. Réessaie dans quelques minutes, s’il te plaît.

# Who somebody is there

issues-link-title = Ton compte GitHub
issues-link-why = Tu peux dire à Hearth quel compte GitHub est le tien. Il verra alors de lui-même quand une de tes pull requests est intégrée, et pourra écrire pour toi sous un ticket. Rien ne t’y oblige.
issues-link-private = Personne d’autre que toi ne le voit ici, et tu peux retirer ce lien à tout moment. Hearth ne demande aucune permission à GitHub.
issues-button-link = Relier mon compte GitHub
issues-button-linked = Mon compte GitHub
issues-button-link-begin = Recevoir un code
issues-link-code = Ton code est **{ $code }**. Il est valable { $minutes ->
    [one] une minute.
   *[other] { $minutes } minutes.
}
issues-link-then = Ouvre la page, saisis-y le code, puis reviens ici et appuie sur « J’ai saisi le code ».
issues-button-link-open = Ouvrir la page
issues-button-link-done = J’ai saisi le code
issues-button-link-again = Recevoir un nouveau code
issues-link-not-yet = GitHub dit que le code n’a pas encore été saisi. Saisis-le sur la page, puis appuie de nouveau sur le bouton.
issues-link-over = Ce code n’est plus valable. Tu peux en recevoir un nouveau.
issues-link-closed = Il n’est pas possible de relier un compte ici. Tout le reste marche sans cela.
issues-linked = Ton compte GitHub est { $name }.
issues-button-unlink = Retirer ce lien
issues-unlinked = Le lien est retiré, et le nom de ton compte est effacé ici.

# What is kept

issues-kept-hold = Tu as pris le ticket « { $title } » le { $day }.
issues-kept-hold-seen = Tout le monde ici peut voir qu’il est pris. Mais seules l’équipe de cette communauté et les personnes qui t’aident voient que c’est par toi.
issues-kept-hold-how-long = Tant que le ticket est pris, et { $days } jours de plus.
issues-kept-helper = Tu as dit que tu aides quelqu’un sur un ticket.
issues-kept-helper-seen = La personne que tu aides, et l’équipe de cette communauté.
issues-kept-helper-how-long = { $days } jours à partir du moment où tu l’as dit.
issues-kept-wishes = Ce que tu as dit chercher dans un ticket.
issues-kept-wishes-a-day = Un jour.
issues-kept-wishes-until = Jusqu’à ce que tu changes d’avis.
issues-kept-tastes = De quoi tu veux voir plus ou moins, et les projets dont tu ne veux rien voir.
issues-kept-shown = Quels tickets tu as vus récemment, pour que « D’autres tickets » en montre d’autres.
issues-kept-shown-how-long = { $days } jours.
issues-kept-contact = Tu es la personne désignée pour aider sur { $source }.
issues-kept-contact-seen = Toute personne qui regarde ici un de ses tickets.
issues-kept-contact-how-long = Jusqu’à ce que l’équipe d’organisation désigne quelqu’un d’autre.
issues-kept-account = Quel compte GitHub est le tien. C’est gardé sous forme chiffrée.
issues-kept-account-how-long = Jusqu’à ce que tu le retires.
