# Events as calendars to keep: files, and secret addresses to subscribe to.

events-button-keep = Mettre dans mon calendrier
events-button-calendar = Les avoir dans mon calendrier
events-feed-title = Les événements dans ton calendrier
events-feed-intro = Tu peux avoir les événements dans le calendrier que tu utilises déjà. Chacun dit aussi comment on peut participer.
events-feed-on = Un fichier montre ce qui est prévu aujourd’hui. Une adresse reste à jour : ton logiciel d’agenda y regarde de lui-même.
events-feed-off = Pour les adresses qui restent à jour, il faut le petit serveur web de Hearth. La personne qui fait fonctionner Hearth ne l’a pas activé. Un fichier montre ce qui est prévu aujourd’hui. Va en chercher un nouveau de temps en temps, s’il te plaît.
events-feed-mine = **Mes événements** : ceux où tu as dit que tu viens, ou peut-être.
events-feed-all = **Tous les événements** de cette communauté.
events-feed-topic = **Un thème** : les événements qui en parlent.
events-feed-choose = Choisir un thème
events-feed-button-file-mine = Tous mes événements en fichier
events-feed-button-file-all = Tous les événements en fichier
events-feed-button-mine = Adresse de mon calendrier
events-feed-button-all = Adresse du calendrier de tous les événements
events-feed-file-event = Voici « { $title } » sous forme de fichier. Ouvre-le, et ton logiciel d’agenda le reprend. Si l’événement est déplacé, tu l’apprends ici, mais le fichier n’en sait rien.
events-feed-file = Voici le calendrier sous forme de fichier. Ouvre-le, et ton logiciel d’agenda le reprend. Il montre ce qui est prévu aujourd’hui.

events-feed-about-person = Ce calendrier contient les événements où tu as dit que tu viens, ou peut-être. Il ne dit rien des autres personnes.
events-feed-about-community = Ce calendrier contient tous les événements de cette communauté. Tous ses membres peuvent utiliser la même adresse.
events-feed-about-topic = Ce calendrier contient les événements sur un thème. Tous les membres de cette communauté peuvent utiliser la même adresse.
events-feed-button-make = Créer l’adresse
events-feed-made = L’adresse est créée.
events-feed-address = L’adresse : `{ $address }`
events-feed-how = Copie-la. Dans ton logiciel d’agenda, choisis d’ajouter un calendrier par son adresse, ou de t’y abonner, et colle-la. Beaucoup de logiciels ne cherchent les nouveautés que quelques fois par jour.
events-feed-secret = Toute personne qui a cette adresse peut lire ce calendrier sans se connecter. Garde-la comme un mot de passe, s’il te plaît.
events-feed-button-renew = Une nouvelle adresse
events-feed-button-remove = Supprimer l’adresse
events-feed-button-renew-yes = Oui, en créer une nouvelle
events-feed-button-remove-yes = Oui, la supprimer
events-feed-ask-renew = Veux-tu créer une nouvelle adresse ? L’ancienne ne mènera alors plus nulle part.
events-feed-ask-remove = Veux-tu supprimer l’adresse ? Elle ne mènera alors plus nulle part.
events-feed-ask-own = Les calendriers où tu l’as mise n’apprendront plus les changements.
events-feed-ask-shared = Les personnes qui l’ont mise dans leur calendrier n’apprendront plus les changements, et aucun message ne le leur dira.
events-feed-renewed = Voici une nouvelle adresse. L’ancienne ne mène plus nulle part.
events-feed-removed = L’adresse est supprimée. Elle ne mène plus nulle part.
events-feed-not-yours = Seules les personnes qui préparent des événements ici peuvent renouveler ou supprimer cette adresse, car d’autres l’utilisent aussi.
events-feed-topic-gone = Ce thème n’est plus là.

# What stands in the calendars themselves. Plain text, read in calendar programs.

events-feed-called-all = { $community } : événements
events-feed-called-topic = { $community } : événements sur { $topic }
events-feed-called-mine = { $community } : mes événements
events-feed-audience = Pour qui : { $words }
events-feed-answer = Dis si tu viens : { $address }
events-feed-access = Comment participer :
events-feed-maybe = Tu as dit que tu viendras peut-être.
events-feed-seat-waiting = Tu attends une place.
events-feed-seat-offered = On te propose une place. Dis dans Discord si tu la prends, s’il te plaît.
