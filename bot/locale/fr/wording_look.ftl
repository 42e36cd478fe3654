# Wording: words that others may stumble over, shown to the author alone.

command-wording = mots
command-wording-description = Des mots que tout le monde peut lire
command-wording-check = relire
command-wording-check-description = Faire relire un de tes textes, pour toi seulement
wording-menu = Relire les mots
wording-button-check = Faire relire un texte
wording-title = Choix des mots

# Asking for a text

wording-form-title = Faire relire un texte
wording-form-words = Le texte
wording-form-words-help = Personne d’autre que toi ne voit ce qui est trouvé. Ton texte n’est pas enregistré.
wording-form-file = Ou un fichier
wording-form-file-help = Texte brut ou Markdown, 100 ko au plus, pour les textes de plus de 4 000 caractères.
wording-form-kind = À quoi sert-il ?
wording-form-language = Dans quelle langue est-il ?
wording-kind-plain = N’importe quel texte
wording-kind-announcement = Une annonce ou un événement
wording-kind-job = Une offre d’emploi, ou un appel à candidatures
wording-language-guess = Laisser Hearth trouver
wording-language-en = Anglais
wording-language-es = Espagnol

# What goes wrong

wording-nothing = Il n’y a pas de texte à relire ici. Réessaie avec quelques mots, s’il te plaît, ou avec un fichier.
wording-not-yours = Tu peux faire relire seulement tes propres messages. Ce que les autres écrivent est à eux. Si quelque chose t’y dérange, tu peux leur en parler, ou le dire aux personnes qui veillent au code de conduite.
wording-gone = Hearth n’a plus ce texte. Il reste en mémoire { $minutes } minutes, et n’est enregistré nulle part. Fais-le relire de nouveau, s’il te plaît.
wording-file-large = Ce fichier dépasse { $kilobytes } ko. Fais-le relire en plusieurs parties, s’il te plaît.
wording-file-gone = Hearth n’a pas pu obtenir le fichier auprès de Discord. Donne-le encore une fois, s’il te plaît.
wording-file-no-text = Ce fichier n’est pas du texte brut en UTF-8. Enregistre-le comme texte brut, s’il te plaît, ou copie les mots dans le formulaire.
wording-file-aside = Il y avait un texte et un fichier. Hearth a relu le texte. Pour faire relire le fichier, donne-le seul.

# What was found

wording-found = { $count ->
    [one] **Une chose peut gêner d’autres personnes.**
   *[other] **{ $count } choses peuvent gêner d’autres personnes.**
}
wording-nothing-found = **Rien de ce qui est dans les listes n’a été trouvé.** Les listes ne connaissent pas tout : une personne dont parle le texte en juge mieux.
wording-advice = Ce sont des conseils. Il n’y a pas de note, et rien n’est réussi ni raté. Tu connais les personnes qui te lisent.
wording-only-you = Personne d’autre que toi ne voit ceci. Le texte reste en mémoire { $minutes } minutes, pour que tu puisses tourner les pages. Il n’est enregistré nulle part.
wording-looked-as = À quoi il sert : { $kind }. Langue : { $language }.
wording-no-list = Hearth n’a de listes de mots que pour l’anglais et l’espagnol. Pour ce texte, il a regardé ce qui ne dépend pas de la langue.
wording-more-of = De { $first } à { $last } sur { $count } :
wording-place = **{ $number }. Ligne { $line } : { $words }**
wording-around = Le texte dit : { $words }
wording-instead = Tu pourrais écrire : { $instead }
wording-advised = { $tier } En savoir plus : { $source }
wording-advised-own = { $tier } C’est un conseil de Hearth.
wording-source = [{ $name }]({ $link })
wording-source-own = conseil de Hearth
wording-tier-1 = La plupart des guides le déconseillent.
wording-tier-2 = Certains guides le déconseillent.
wording-tier-3 = À toi de voir.
wording-remark = **{ $number }. Tout le texte :** { $what }
wording-remark-source = Source : { $source }
wording-button-unhelpful = { $number } : pas utile
wording-button-unhelpful-words = { $number } : « { $words } » n’est pas utile
wording-button-more = Voir la suite
wording-button-back = Revenir
wording-button-again = Montrer ce que j’ai écarté ({ $count })
wording-button-another = Faire relire un autre texte
wording-left-out = C’est enregistré. Hearth ne te le dira plus.
wording-told-again = C’est enregistré. Hearth te dit de nouveau tout.

# Hints before something is published

wording-hint-instead = Ligne { $line }, { $words } : { $why } Tu pourrais écrire : { $instead }
wording-hint = Ligne { $line }, { $words } : { $why }
wording-hint-more = { $count ->
    [one] Il y a encore un conseil de ce genre : { COMMAND("wording check") } le montre.
   *[other] Il y a encore { $count } conseils de ce genre : { COMMAND("wording check") } les montre.
}
