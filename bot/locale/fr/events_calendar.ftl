# Reading somebody's calendar: what is not taken over, or not as it is written. Lines, titles and details come from the file.

events-calendar-in-line = Ligne { $line }
events-calendar-in-event = Ligne { $line }, « { $title } »
events-calendar-no-file = Il n’y a pas de fichier. Ajoute un fichier dont le nom se termine par .ics, ou une adresse.
events-calendar-page = C’est une page web, pas un calendrier. Cherche l’adresse qui se termine par .ics ; une page où il faut se connecter ne peut pas être lue.
events-calendar-no-calendar = Ce n’est pas un calendrier. Les logiciels d’agenda le proposent sous « exporter » ou « iCal », et son nom se termine en général par .ics.
events-calendar-empty = Ce calendrier ne contient aucun événement.
events-calendar-too-big = Ce calendrier dépasse 5 Mo. Exporte une période plus courte, par exemple à partir d’aujourd’hui.
events-calendar-too-slow = La lecture de ce calendrier prenait trop de temps et a été arrêtée. Rien n’a été repris.
events-calendar-unreadable = Ce calendrier n’a pas pu être lu. Rien n’a été repris.
events-calendar-unfinished = Cet événement s’interrompt avant sa fin.
events-calendar-broken-line = Une de ses lignes est illisible : { $detail }
events-calendar-no-uid = Il n’a pas d’UID et ne pourrait donc pas être reconnu la prochaine fois.
events-calendar-long-uid = Son UID dépasse 255 caractères.
events-calendar-no-title = Il n’a pas de titre.
events-calendar-no-start = Il ne dit pas quand il commence.
events-calendar-date = Ce n’est pas une date : { $detail }
events-calendar-year = L’année { $detail } se situe hors de la période de 1970 à 2200.
events-calendar-zone = Le fuseau horaire « { $detail } » est inconnu, et rien dans le fichier n’indique ce qu’il désigne.
events-calendar-end-before-start = Il se termine avant de commencer.
events-calendar-too-long = Il dure plus d’un mois.
events-calendar-length = Sa durée est illisible.
events-calendar-rule = Sa règle de répétition est illisible : { $detail }
events-calendar-rule-often = Il aurait lieu plus d’une fois par jour.
events-calendar-rule-count = Il aurait lieu { $detail } fois. Jusqu’à 2 000 sont reprises ; une série sans fin est également possible.
events-calendar-rule-never = Selon sa règle, il n’aurait jamais lieu.
events-calendar-rule-several = Il se répète selon plusieurs règles à la fois. Fais de chacune une série à part.
events-calendar-too-many-dates = Il compte plus de { $detail } dates isolées.
events-calendar-later-ones = Il change d’un coup cette date et toutes les suivantes, ce qui ne peut pas être repris. Commence une nouvelle série à cet endroit.
events-calendar-private = Il porte la mention « privé » et reste donc de côté.
events-calendar-twice = Il figure plusieurs fois dans le fichier. La version la plus récente est reprise.
events-calendar-older = Une version plus récente se trouve déjà ici.
events-calendar-no-series = Il appartient à une série qui ne se trouve ni ici ni dans le fichier.
events-calendar-lone-time = Il change une date d’une série, et la série elle-même n’est pas dans le fichier.
events-calendar-elsewhere = Il est déjà ici : il a été préparé ici, ou vient d’un autre calendrier.
events-calendar-over-here = Il a changé dans le calendrier, mais il est terminé ou annulé ici. On peut copier un événement annulé.
events-calendar-too-many = Au plus 5 000 événements sont repris. Le fichier en contient { $detail } de plus.
events-calendar-more-remarks = Il y aurait plus à dire sur ce fichier : { $detail } autres remarques sont omises.
events-calendar-no-end = Il ne dit pas quand il se termine. Hearth compte une heure.
events-calendar-endless = Sa fin est si lointaine qu’il est repris comme une série sans fin.
events-calendar-encoding = Certaines lettres étaient écrites dans un ancien encodage. Vérifie que les noms et les accents sont justes.
events-calendar-long-words = Sa description dépasse 2 000 caractères. Le début est repris.
events-calendar-one-time = Cette date d’une série a un autre titre, un autre texte ou une autre durée que les autres. Son heure est reprise, le reste est comme dans la série.

# Reading a calendar at its address

events-calendar-not-allowed = Ce n’est pas une adresse que Hearth peut lire. Elle doit commencer par https:// ou webcal://, et se trouver sur l’internet public.
events-calendar-not-there = Il n’y a pas de calendrier à cette adresse, ou il faut s’y connecter. Vérifie, s’il te plaît, que l’adresse est entière, et que toute personne qui l’a peut lire le calendrier.
events-calendar-fetch-slow = Le calendrier n’est pas arrivé en 20 secondes. Réessaie plus tard, s’il te plaît.
events-calendar-not-now = L’autre site n’a pas répondu, ou a eu un problème. Réessaie plus tard, s’il te plaît.
