### What events are about. Read by organisers, hosts, and everybody who wants to hear of a topic.

setting-events-topic = Rôle d’un thème d’événements
events-topics-setup = Thèmes des événements
events-topics-organisers = Seule l’équipe d’organisation peut changer les thèmes des événements.
events-topics-intro = Chaque personne choisit les thèmes dont elle veut des nouvelles. Elle reçoit le rôle de ce thème, qui est mentionné quand un tel événement est annoncé.
events-topics-none = Il n’y a pas encore de thèmes. Avec des thèmes, chaque personne peut choisir de quels événements elle veut des nouvelles.
events-topics-choose = Changer un thème
events-topics-too-many = Il peut y avoir jusqu’à { $most } thèmes. Supprimes-en d’abord un, s’il te plaît.
events-topic-title = Thème d’événements
events-label-topic = Nom du thème
events-help-topic = Par exemple : Documentation, Accessibilité, Premiers pas
events-topic-name-length = Le nom d’un thème a de 2 à 60 caractères. Rien n’a changé.
events-topic-twice = Il y a déjà un thème de ce nom. Rien n’a changé.
events-topic-gone = Ce thème n’est plus là.
events-topic-added = Le thème est là. Choisis-lui un rôle, pour que l’on puisse mentionner les personnes.
events-topic-kept = C’est enregistré.
events-topic-removed = Le thème est supprimé. Son rôle est retiré aux personnes qui l’avaient pour cela.
events-topic-with-role = **{ $topic }** : { $role }
events-topic-without-role = **{ $topic }** : pas encore de rôle, donc personne n’est mentionné
events-topic-role-what = Il faut un rôle que tout le monde peut avoir : sans pouvoirs, au-dessous du rôle de Hearth, et qui ne sert à rien d’autre.
events-topic-refused = { $what } { $fix }
events-topic-reason = Cette personne choisit de quels événements elle veut des nouvelles
events-topic-remove-ask = Veux-tu supprimer le thème « { $topic } » ? Ses événements restent, mais sans thème. Les personnes qui avaient son rôle pour cela le perdent.
events-button-topic-add = Ajouter un thème
events-button-topic-rename = Renommer
events-button-topic-remove = Supprimer
events-button-topic-remove-yes = Oui, supprimer
events-button-topic = Thème
events-topic-none-yet = Il n’y a pas encore de thèmes ici. L’équipe d’organisation peut en ajouter avec { COMMAND("setup") }.
events-topic-ask = De quoi parle « { $title } » ? Les personnes qui veulent des nouvelles de ce thème sont mentionnées dans l’annonce.
events-topic-choose = Choisir le thème
events-topic-no-topic = Pas de thème

events-button-wanted = Les thèmes qui m’intéressent
events-wanted-none = Il n’y a pas encore de thèmes ici. Tous les événements sont dans la liste.
events-wanted-intro = Choisis les thèmes dont tu veux des nouvelles. Tu reçois un rôle pour chacun, et l’on te mentionne quand un tel événement est annoncé. Les autres peuvent voir tes rôles. Quel que soit ton choix, tous les événements sont dans la liste.
events-wanted-choose = Choisir des thèmes
events-wanted-no-role = « { $topic } » n’a pas de rôle que Hearth peut donner en ce moment. On ne te mentionne donc pas encore. Ton choix est gardé.
events-wanted-kept = { $count ->
    [0] C’est enregistré. On ne te mentionne plus pour aucun thème.
    [one] C’est enregistré. Tu auras des nouvelles d’un thème.
   *[other] C’est enregistré. Tu auras des nouvelles de { $count } thèmes.
}

# Ways from elsewhere to events, and from an event to people who help

events-next = Voir le prochain événement pour les personnes nouvelles
events-start-plan = Préparer un événement
events-helpers = Tu n’as pas besoin de venir en solo, ni de savoir quoi que ce soit à l’avance. Ici, des personnes t’aident, aussi avant l’événement :
