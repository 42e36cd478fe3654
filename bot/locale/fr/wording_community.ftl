# Wording: what a community sets, and what is kept.

settings-wording = Choix des mots
settings-wording-help = Hearth relit des textes et signale les mots qui peuvent gêner d’autres personnes. Seule la personne qui écrit le voit.
setting-wording-before-publishing = Conseils avant de publier
setting-wording-before-publishing-help = L’équipe d’organisation voit des conseils sur les mots qu’elle va enregistrer ou publier. Elle peut le faire quand même.

wording-button-purpose = Mots que nous utilisons exprès
wording-purpose-title = Mots que vous utilisez exprès
wording-purpose-form = Mots que vous utilisez exprès
wording-purpose-label = Un mot ou une expression par ligne
wording-purpose-help = Par exemple le nom d’un projet. Au plus huit mots par ligne.
wording-purpose-what = Dans cette communauté, ces mots ne sont plus signalés à personne quand on fait relire un texte. Tout le reste ne change pas.
wording-purpose-list = Exprès : { $words }
wording-purpose-none = Il n’y en a pas encore.
wording-purpose-saved = C’est enregistré.
wording-purpose-wrong = Ces lignes ont été laissées de côté : { $words }. Une ligne a au plus huit mots et { $most } caractères, et il y a au plus { $count } lignes.
wording-purpose-unhelpful = **Conseils qu’au moins cinq personnes ici ne trouvent pas utiles.** Leurs noms ne sont pas montrés.
wording-purpose-one = { $words } : { $count ->
    [one] une personne
   *[other] { $count } personnes
}
wording-button-purpose-change = Changer la liste

wording-kept = Les conseils sur les mots que tu ne trouves pas utiles ({ $count }). Rien n’est gardé des textes que tu fais relire.
wording-kept-seen = Toi seulement. L’équipe d’organisation voit combien de personnes ne trouvent pas un conseil utile, à partir de cinq.
wording-kept-how-long = Jusqu’à ce que tu appuies sur « Montrer ce que j’ai écarté » sous un texte relu.
