# People greet people.

command-greet = saluer
command-greet-description = Voir qui attend un bonjour

# What greeters read in their channel

greeters-notice = Ici depuis peu : { $names }.
greeters-notice-many = { $count ->
    [one] Une personne vient d’arriver.
   *[other] { $count } personnes viennent d’arriver.
}
greeters-notice-unanswered = { $count ->
    [one] Un premier message n’a pas encore de réponse. Vous le voyez avec { COMMAND("greet") }.
   *[other] { $count } premiers messages n’ont pas encore de réponse. Vous les voyez avec { COMMAND("greet") }.
}
greeters-notice-nobody-waits = Ici, plus personne n’attend un bonjour.
greeters-notice-gone = Il n’y a plus personne à qui dire bonjour ici.
greeters-status-asked = { $name } aimerait qu’on lui dise bonjour.
greeters-status-taken = { $greeter } va dire bonjour à { $name }.
greeters-status-met = { $name } a reçu un bonjour.
greeters-status-quiet = { $name } préfère arriver discrètement. Merci de lui laisser le temps de venir vers vous.
greeters-button-take = Je vais dire bonjour
greeters-link-greeting = Aller au message de bienvenue
greeters-button-page = Voir qui attend

greeters-bring = { $name } a écrit pour la première fois, dans { $channel }. Personne n’a encore répondu.
greeters-bring-introduction = { $name } a publié une présentation dans { $channel }. Personne n’a encore répondu.
greeters-bring-mentions = { $people } : vous avez demandé à le savoir.
greeters-bring-answered = Une nouvelle personne a écrit pour la première fois, dans { $channel }. Elle a eu une réponse.
greeters-button-answered = J’ai répondu
greeters-link-message = Aller au message

# The page of who waits

greeters-page-title = Qui attend un bonjour
greeters-page-lines = Ce qui aide le plus, c’est le bonjour d’une personne. Une phrase suffit.
greeters-page-nobody = Personne n’attend un bonjour en ce moment.
greeters-line-waits = { $name } est ici depuis { $span }.
greeters-line-wished = { $name } est ici depuis { $span } et aimerait qu’on lui dise bonjour.
greeters-span-minutes = moins d’une heure
greeters-span-hours = { $count ->
    [one] une heure
   *[other] { $count } heures
}
greeters-span-days = { $count ->
    [one] un jour
   *[other] { $count } jours
}
greeters-choose-greet = À qui vas-tu dire bonjour ?
greeters-unanswered = **Premiers messages restés sans réponse :**
greeters-unanswered-line = { $name } attend depuis { $span } : { $link }
greeters-choose-answered = À qui as-tu répondu ?
greeters-button-more = D’autres personnes
greeters-button-mine = Ma participation
greeters-only-greeters = Cette page est pour les personnes qui disent bonjour à celles qui arrivent.
    Si tu veux en faire partie, { $ask }
greeters-staff-waiting = Qui attend un bonjour

# Taking somebody

greeters-take-title = À qui vas-tu dire bonjour ?
greeters-take-lines = Plusieurs personnes sont arrivées ensemble. Choisis-en une, pour que chacune reçoive un bonjour.
greeters-taken-title = Tu vas dire bonjour à { $name }
greeters-taken-lines = Dis bonjour à { $person } là où Hearth lui a souhaité la bienvenue, ou réponds à un de ses messages.
greeters-taken-wished = Cette personne a demandé qu’on lui dise bonjour.
greeters-taken-until = Les autres voient que tu t’en charges. Après 24 heures, quelqu’un d’autre peut prendre le relais.
greeters-button-greeted = J’ai dit bonjour
greeters-button-back = Finalement, je ne peux pas
greeters-thanks-title = Merci
greeters-has-other = { $greeter } s’occupe déjà de dire bonjour à { $name }.
greeters-came-quietly = Cette personne préfère arriver discrètement. Laisse-lui le temps de venir vers toi, s’il te plaît.
greeters-nobody-left = Quelqu’un l’a déjà fait, ou la personne n’est plus ici.
greeters-greeted = { $name } a reçu un bonjour. Merci d’avoir pris ce temps.
greeters-given-back = Pas de souci. Les autres voient que cette personne attend.
greeters-answered = C’est noté : quelqu’un a répondu.

# My part in this

greeters-mine-title = Ma participation
greeters-mine-lines = Tu as dit que tu dirais bonjour à quelqu’un.
greeters-choose-mine = De qui s’agit-il ?
greeters-mine-nobody = En ce moment, tu n’as promis de bonjour à personne.
greeters-button-pause = Faire une pause
greeters-button-resume = Me revoilà
greeters-button-mention = Me mentionner quand quelqu’un attend trop longtemps
greeters-button-unmention = Ne plus me mentionner
greeters-paused = Tu fais une pause. Pendant ce temps, personne n’attend de bonjour de ta part, et Hearth ne te mentionne pas.
greeters-resumed = Ça fait plaisir de te retrouver.
greeters-mention-on = Hearth te mentionnera quand un premier message restera sans réponse.
greeters-mention-off = Hearth ne te mentionnera plus.

# A wave under a greeting that names several people

greeters-wave-asked = Tu as fait un signe de la main sous un message de bienvenue qui nomme plusieurs personnes.
greeters-button-wave = Dire qui j’ai salué
greeters-wave-title = À qui as-tu dit bonjour ?
greeters-wave-lines = Personne d’autre que toi ne voit cette page. Les autres sauront ensuite qui attend encore un bonjour.
greeters-choose-wave = À qui as-tu dit bonjour ?
greeters-button-wave-nobody = À personne en particulier
greeters-wave-thanks = C’est noté. Un signe de la main est un bon début.
greeters-wave-settled = Il n’y a plus rien à dire sur ce signe de la main.

# How newcomers wish to arrive

greeters-wish-title = Ta façon d’arriver
greeters-wish-greet = Tu as demandé qu’on te dise bonjour. L’équipe d’accueil peut le voir.
greeters-wish-quiet = Tu préfères arriver discrètement. On ne demande à personne de te dire bonjour.
greeters-button-wish-greet = J’aimerais qu’on me dise bonjour
greeters-button-wish-quiet = Je préfère arriver discrètement
greeters-no-newcomer = C’est pour les personnes qui viennent d’arriver.

# Examples for staff

greeters-sample-name = Robin
greeters-sample-channel = #général
greeters-sample-notice = Ce que lit l’équipe d’accueil quand quelqu’un arrive
greeters-sample-bring = Ce que lit l’équipe d’accueil quand personne n’a répondu

# Settings

settings-greeters = Équipe d’accueil
settings-greeters-help = Met en contact les personnes qui arrivent et celles qui disent bonjour.
setting-greeters-role = Rôle de l’équipe d’accueil
setting-greeters-role-help = Les personnes qui ont ce rôle peuvent utiliser { COMMAND("greet") } et se charger de dire bonjour.
setting-greeters-role-first = Choisir le rôle de l’équipe d’accueil
setting-greeters-channel = Salon de l’équipe d’accueil
setting-greeters-channel-help = Un salon privé où l’équipe d’accueil lit qui vient d’arriver et qui attend une réponse.
setting-greeters-channel-first = Choisir le salon de l’équipe d’accueil
setting-greeters-hours = Délai pour une réponse
setting-greeters-hours-help = Si, passé ce délai, le premier message d’une nouvelle personne n’a pas de réponse, l’équipe d’accueil l’apprend. Seuls comptent les messages que tout le monde ou le rôle de l’équipe d’accueil peut lire.
unit-hours = { $count ->
    [one] une heure
   *[other] { $count } heures
}

# What Hearth keeps

greeters-kept-claims = Une personne de l’équipe d’accueil a dit qu’elle saluerait une nouvelle personne. L’une des deux, c’est toi.
greeters-kept-claims-how-long = Jusqu’au bonjour, pendant 24 heures au plus.
greeters-kept-choice = Si tu fais une pause dans l’équipe d’accueil, et si tu veux que Hearth te mentionne.
greeters-kept-you-alone = Toi, et personne d’autre.
greeters-kept-choice-how-long = Jusqu’à ce que tu le changes.
greeters-kept-reactions = Mains qui saluent et visages qui font chut sous des messages de bienvenue : ceux que tu as mis et ceux sous ton message de bienvenue.
greeters-kept-reactions-how-long = 15 jours.
greeters-kept-noticed = Que l’équipe d’accueil a été prévenue de ton arrivée.
greeters-kept-words = Où se trouve ton premier message et si quelqu’un y a répondu. Pas ce qu’il dit.
greeters-kept-with-arrival = Tant que Hearth se souvient de ton arrivée.
greeters-kept-seen-by = Les personnes qui disent bonjour ici.
