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

receipt-slow = Cela faisait beaucoup d’essais de suite. Réessaie après { $until }, s’il te plaît.
member-pending = Accepte d’abord les règles de cette communauté, s’il te plaît. Ensuite, tu pourras continuer.
member-timed-out = Tu fais l’objet d’une exclusion temporaire dans cette communauté, donc rien n’a changé. Quand elle sera terminée, tu pourras continuer.
member-left = Tu n’es pas dans cette communauté en ce moment, donc rien n’a changé.
member-unknown = Discord ne dit pas en ce moment si tu es dans cette communauté. Rien n’a changé. Réessaie dans quelques minutes, s’il te plaît.

wall-time = { $date } à { $time } ({ $zone })
