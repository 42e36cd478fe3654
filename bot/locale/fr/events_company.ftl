### Not coming alone: two people who would each come alone are asked without a name, and told once both said yes.

events-button-company = Je viens en solo
events-button-company-wish = J’aimerais de la compagnie
events-button-alone = Je préfère y aller en solo
events-button-company-yes = Oui, donner nos deux noms
events-button-company-other = Plutôt une autre personne
events-button-company-no = Non merci
events-company-intro = Aimerais-tu venir à « { $title } » avec quelqu’un ? Hearth cherche une autre personne qui viendrait en solo elle aussi, et vous pose la question. Les noms ne sont donnés que si vos deux réponses sont oui.
events-company-looks = Hearth cherche quelqu’un qui viendrait aussi en solo à « { $title } », et t’écrit. Personne ne voit que tu l’as demandé.
events-company-found = Une autre personne viendrait aussi en solo à « { $title } » le { $at }. Veux-tu que Hearth donne à chaque personne le nom de l’autre ?
events-company-before = Tant qu’il manque un oui, aucun nom n’est donné. Quelle que soit ta réponse, elle convient, et n’a pas besoin de raison. Hearth ne connaît l’âge de personne : rencontrez-vous là où il y a du monde, s’il vous plaît.
events-company-said-yes = Tu as dit oui. Quand l’autre personne aura dit oui aussi, Hearth vous le dira.
events-company-made = Vous pouvez aller ensemble à « { $title } » le { $at }. L’autre personne est { $person }.
events-company-how = Dites-vous bonjour, par exemple avec un petit message, et convenez d’un lieu pour vous retrouver. Chaque personne peut revenir en arrière à tout moment, sans raison.
events-company-parted = Finalement, l’autre personne n’ira pas à « { $title } » avec toi. Cela ne dit rien de toi, et n’a pas besoin de raison. Hearth cherche quelqu’un d’autre pour toi.
events-company-taken-back = Tu y vas en solo. On se réjouit tout autant de te voir.
events-company-seat-first = Il te faut d’abord une place. Hearth pourra ensuite chercher quelqu’un qui viendrait aussi en solo.
events-company-gone = Cela a changé depuis que tu as ouvert la page : il n’y a personne à qui dire oui en ce moment.
