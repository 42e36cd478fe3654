# Wording: why something may keep people away.

wording-why-term = { $reason }
wording-why-sign-en = Les lecteurs d’écran butent sur les signes à l’intérieur d’un mot. En anglais, « they » ou une autre phrase dit la même chose.
wording-why-sign-es = Les lecteurs d’écran butent sur les signes à l’intérieur d’un mot. En espagnol, des mots neutres disent la même chose, comme quienes, personas, equipo.
wording-why-pings-everybody = Cela notifie tout le monde, aussi les personnes qui se reposent. Un rôle que l’on choisit soi-même atteint les personnes qui veulent savoir.
wording-why-emoji-alone = Un lecteur d’écran ne lit que le nom de ces émojis. Dis-le aussi avec des mots.
wording-why-emoji-first = Un lecteur d’écran lit le nom de l’émoji avant les mots. Mets-le après.
wording-why-shouting = Les lettres capitales se lisent moins bien, et certains lecteurs d’écran les épellent. Mets en gras ce qui compte.
wording-why-letters-in-disguise = Ces lettres sont des signes mathématiques. Les lecteurs d’écran les sautent ou les épellent. Utilise des lettres ordinaires, avec le gras ou l’italique de Discord.
wording-why-emoji-run = Un lecteur d’écran dit ici le nom de chaque émoji. Un seul suffit.
wording-why-picture = Cette image n’a pas de mots qui disent ce qu’elle montre. Mets-les dans les crochets, ou à côté.
wording-why-colour = Tout le monde ne voit pas les couleurs. Dis aussi où cela se trouve ou comment cela s’appelle.
wording-why-clock = Cette heure n’a pas de fuseau horaire. Ajoutes-en un, ou utilise les heures de Discord, que chaque personne lit dans son propre fuseau.
wording-why-day = C’est un autre jour pour qui le lit plus tard ou vit ailleurs. Donne la date.
wording-why-short-form = Tout le monde ne connaît pas cette abréviation. Dis une fois ce qu’elle veut dire.
wording-picture-unsaid = { $count ->
    [one] Une image n’a pas de mots qui disent ce qu’elle montre. Modifie le message et ajoute-lui un texte alternatif.
   *[other] { $count } images n’ont pas de mots qui disent ce qu’elles montrent. Modifie le message et ajoute-leur un texte alternatif.
}

# Job ads and calls

wording-job-balance = Mots que des études ont trouvés plus souvent dans les offres de métiers avec beaucoup d’hommes : { $men }. Mots trouvés plus souvent dans les offres de métiers avec beaucoup de femmes : { $women }. Les mots propres à l’open source, comme commit, support, share et lead, ne sont pas comptés.
wording-job-balance-translated = Mots d’un genre que des études d’offres en anglais ont trouvé plus souvent dans des métiers avec beaucoup d’hommes : { $men }. Mots d’un genre trouvé plus souvent dans des métiers avec beaucoup de femmes : { $women }. Les mots comptés ici sont une traduction de cette idée, faite pour Hearth ; aucune étude d’offres dans cette langue ne les appuie. Les mots propres à l’open source, comme commit, support, share et lead, ne sont pas comptés.
wording-job-words = { $count } ({ $words })
wording-job-words-none = aucun
wording-studies = **Les études ne sont pas d’accord sur les mots isolés.** [Gaucher, Friesen et Kay (2011)]({ $first }) ont trouvé que les offres avec beaucoup de mots du premier genre attiraient moins les femmes. [Castilla et Rho (2023)]({ $second }) ont regardé beaucoup de vraies offres et fait l’essai : ces mots ne changeaient presque rien aux candidatures. [Une étude de 2025]({ $third }) a trouvé que les remplacer apportait plus de candidatures de femmes, et de certains hommes. Prends donc ces nombres comme une question.
wording-job-needs = Une liste a { $count } points obligatoires. Certaines personnes ne postulent que si elles les remplissent tous. Lesquels faut-il dès le premier jour ? Mets les autres parmi ce qui peut s’apprendre.
wording-job-years = Le texte demande { $words }. Les années disent peu des compétences, et laissent de côté les parcours avec des pauses. Dis ce que la personne devrait savoir faire.
wording-job-degree = Le texte demande un diplôme, sans dire « ou une expérience équivalente ». Beaucoup de bonnes personnes ont appris autrement.
wording-job-pay = Le texte ne dit pas combien c’est payé, ni si ce n’est pas payé. Si cela reste flou, les personnes qui étaient moins payées le restent.
wording-job-place = Le texte ne dit pas où se fait le travail, ni s’il peut se faire ailleurs.
wording-job-hours = Le texte ne dit pas combien d’heures il faut, ni si l’on peut en faire une partie seulement.
wording-job-access = Le texte ne dit pas à qui demander ce qu’il faut pour postuler, comme un autre format ou plus de temps. Nomme une personne, et dis que demander ne nuit à personne.
wording-job-readability = Le texte est difficile à lire : LIX { $lix }. Cette mesure (Björnsson, 1968) additionne le nombre de mots par phrase et la part des mots de plus de six lettres ; les textes officiels atteignent { $hard }. Des phrases plus courtes aident le plus.
