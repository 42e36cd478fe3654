# Words that every feature shares.

name = { $name }
list-and = { $first } et { $last }
list-comma = { $first }, { $last }
list-more = { $count ->
    [one] une autre personne
   *[other] { $count } autres personnes
}

problem-unexpected = Quelque chose n’a pas marché de notre côté. Ce que tu avais déjà enregistré est toujours là.
    Essaie encore une fois. Si cela se reproduit, donne cette référence à une personne qui organise la communauté : { $reference }
problem-old-button = Ce bouton vient d’une version précédente et ne mène plus nulle part.
    Utilise la commande { COMMAND("start") } pour voir ce que tu peux faire maintenant.
