# People introduce themselves, in words that they have looked over.

introductions-start = Me présenter
introductions-start-mine = Ma présentation
introductions-title = Ta présentation
introductions-no-community = Hearth n’est dans aucune communauté avec toi. Il n’y a donc pas encore d’endroit où te présenter.

# Before a word is written

introductions-readers = Ta présentation sera publiée dans { $channel }.
    Toutes les personnes qui peuvent lire ce salon la verront, avec le nom de ton compte.
introductions-approve = Rien n’est publié tant que tu n’as pas relu le texte et appuyé sur le bouton qui le publie.
introductions-any-time = Tu peux la retirer à tout moment, avec { COMMAND("start") }.

# The form; the labels are the headings of what is posted, too

introductions-label-name = Comment m’appeler
introductions-label-brings = Ce qui m’amène ici
introductions-label-learn = Ce que j’aimerais faire ou apprendre
introductions-label-talk = La meilleure façon de me parler
introductions-help-name = Si tu laisses ce champ vide, c’est ton nom dans cette communauté qui s’affiche.
introductions-help-brings = Une phrase ou deux suffisent largement.
introductions-help-learn = Des idées, un projet, une question. Tu peux laisser ce champ vide.
introductions-help-talk = Par exemple : par écrit, lentement, en espagnol. Tu peux laisser ce champ vide.
introductions-too-much = Les caractères spéciaux et les retours à la ligne prennent plus de place, et ce texte ne tient pas. Raccourcis-le un peu, s’il te plaît.
introductions-button-preview = Voir ce que cela donnera

# How it will look

introductions-preview = Voici exactement ce qui sera publié dans { $channel } :
introductions-preview-ask = Veux-tu publier ce texte ?
introductions-button-post = Publier
introductions-button-change = Changer le texte
introductions-hello = { $name } ({ $account }) vous dit bonjour.
introductions-part = **{ $label }**
    { $words }

# What becomes of it

introductions-on-its-way = Ta présentation est en route.
introductions-stands = Ta présentation se trouve dans { $channel }.
introductions-waits = Ta présentation attend que son salon soit de nouveau ouvert. D’ici là, elle est gardée sous forme chiffrée.
introductions-button-take-back = La retirer
introductions-taken-back = Ta présentation est retirée. Si elle était déjà publiée, Hearth la supprime dès que le salon est accessible.
    Tu peux en écrire une nouvelle quand tu veux.

# When it cannot go on

introductions-one-stands = Tu as déjà une présentation ici. Pour en écrire une nouvelle, retire d’abord la première avec { COMMAND("start") }.
introductions-none = Tu n’as ici aucune présentation à retirer.
introductions-closed = Il n’est pas possible de se présenter ici en ce moment. Ce que tu as écrit est gardé un jour.
introductions-pending = Accepte d’abord les règles de cette communauté, s’il te plaît. Ce que tu as écrit est gardé un jour.
introductions-timed-out = Tu fais l’objet d’une exclusion temporaire dans cette communauté, donc rien de toi ne peut être publié pour l’instant. Ce que tu as enregistré est gardé un jour.
introductions-left = Tu n’es pas dans cette communauté en ce moment, donc rien n’a été publié.
    Ce que tu as enregistré est gardé un jour. À ton retour, tu pourras continuer à partir de là.
introductions-unknown = Hearth ne peut pas voir en ce moment si tu es dans cette communauté. Ce que tu as enregistré est gardé. Réessaie un peu plus tard, s’il te plaît.

# What is kept

introductions-kept-words = Tu as écrit une présentation qui n’est pas encore publiée.
introductions-kept-words-how-long = Jusqu’à sa publication ou son retrait, pendant 30 jours au plus. Elle est gardée sous forme chiffrée.
introductions-kept-place = Ta présentation se trouve dans { $channel }. Si tu effaces ceci, Hearth l’y supprime.
introductions-kept-place-seen = Toutes les personnes qui peuvent lire le salon voient la présentation.
introductions-kept-place-how-long = Jusqu’à ce que tu la retires, que quelqu’un supprime le message, ou 30 jours après ton départ.

# For staff: what newcomers see

introductions-sample = Une présentation, telle qu’elle est publiée
introductions-sample-before = Avant d’écrire une présentation
introductions-sample-sent = Après l’envoi d’une présentation
introductions-sample-waits = Une présentation qui attend son salon
introductions-sample-taken = Une présentation qui a été retirée
introductions-sample-channel = le salon des présentations
introductions-sample-brings = J’utilise ce logiciel au travail et j’aimerais apporter quelque chose en retour.
introductions-sample-talk = Par écrit, s’il vous plaît. Il me faut un peu de temps pour répondre.

# Settings

settings-introductions = Présentations
settings-introductions-help = Permet à chaque personne de se présenter. Hearth ne publie que ce qu’elle a relu.
setting-introductions-channel = Salon des présentations
setting-introductions-channel-help = Hearth publie ici les présentations. Sans salon, Hearth ne propose à personne de se présenter.
setting-introductions-channel-first = Choisir le salon des présentations
