### Announcing events: when, what became of the announcement, and Discord's own list.

# Settings

setting-events-zone = Ville pour les heures calmes
setting-events-zone-help = Les heures calmes sont celles de cette ville. Sans ville, Hearth annonce les événements à toute heure.
setting-events-quiet-from = Calme à partir de
setting-events-quiet-from-help = À partir de cette heure, Hearth n’annonce aucun événement, sauf s’il commence avant la fin des heures calmes.
setting-events-quiet-until = Calme jusqu’à
setting-events-quiet-until-help = À cette heure, Hearth annonce ce qui a attendu. Deux fois la même heure : pas d’heures calmes.
unit-oclock = { $count } h

# Announcements

events-announce-role = { $role } : cela pourrait te plaire.
events-is-over = **C’est terminé.** Merci d’avoir participé.
events-announce-waits = La prochaine date qui n’est pas encore connue sera annoncée le { $at }.
events-announce-taken-away = L’annonce a été supprimée à la main. L’événement a toujours lieu. Les personnes qui ont dit venir le retrouvent avec { COMMAND("event mine") }.
events-button-announce-again = L’annoncer de nouveau
events-announce-again-told = C’est annoncé de nouveau, dans le salon des événements.

# Discord's own list

events-native-answer = Dis si tu viens : { $link }
events-native-answer-by-command = L’annonce arrive bientôt dans le salon des événements. Tu pourras y dire si tu viens.
events-native-interested-is = Si tu marques ton intérêt dans Discord, tout le monde le voit. Cela ne dit pas aux personnes qui animent que tu viens.
events-native-interested =
    { $count ->
        [0] Dans la liste d’événements de Discord, personne n’a marqué son intérêt.
        [one] Dans la liste d’événements de Discord, une personne a marqué son intérêt.
       *[other] Dans la liste d’événements de Discord, { $count } personnes ont marqué leur intérêt.
    } Tout le monde peut voir qui. Ce n’est pas une réponse, et Hearth ne le compte pas comme une réponse.
events-native-gone = « { $title } » ({ $at }) a été supprimé à la main de la liste d’événements de Discord. Est-ce annulé ? Tant que personne ne le dit, l’événement a lieu.
events-button-native-cancelled = Oui, l’annuler
events-button-native-back = Non, le remettre dans la liste
events-native-back = L’événement a lieu, et revient dans la liste de Discord dans un instant.
finding-events-native-full = La liste d’événements de Discord est pleine. Elle en contient 100, et certains événements de Hearth n’y sont pas.
finding-events-native-full-fix = Dans la liste de Discord, supprime ou termine les événements dont personne n’a besoin. Hearth réessaie chaque heure. Les annonces continuent normalement.
finding-events-native-refused = Hearth n’a pas la permission de mettre des événements dans la liste de Discord.
finding-events-native-refused-fix = Ouvre « Paramètres du serveur », puis « Rôles », puis le rôle de Hearth, et autorise « Créer des événements ». Ou désactive la liste de Discord dans les réglages des événements. Les annonces continuent normalement.
finding-events-native-channel = Hearth n’a pas la permission de mettre dans la liste de Discord un événement qui se passe dans { $channel }.
finding-events-native-channel-fix = Ouvre les paramètres de { $channel }, puis « Permissions ». Ajoute Hearth et autorise « Voir le salon », « Se connecter » et « Créer des événements ». Dans un salon de conférence, il faut aussi « Gérer le salon », « Rendre les membres muets » et « Déplacer des membres ». Les annonces continuent normalement.
finding-events-native-gone = « { $name } » a été supprimé à la main de la liste d’événements de Discord.
finding-events-native-gone-fix = Si c’est annulé, annule-le avec { COMMAND("event manage") }. Sinon, remets-le dans la liste au même endroit. Tant que personne ne le dit, l’événement a lieu.
