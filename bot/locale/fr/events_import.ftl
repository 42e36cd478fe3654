# Taking in calendars of others. Read by those who plan events.

command-event-manage-file = calendrier
command-event-manage-file-description = Un calendrier à reprendre (.ics)
events-button-calendars = Calendriers venus d’ailleurs
events-import-title = Calendriers venus d’ailleurs
events-import-intro = Ta communauté tient peut-être un calendrier ailleurs. Tu peux le reprendre ici. Ses événements arrivent sous forme de brouillons. Personne n’en est informé avant que tu les publies.
events-import-file-how = Par une adresse : Hearth y regarde une fois par jour ce qu’il y a de nouveau. Par un fichier : utilise { COMMAND("event manage") } et ajoutes-y le fichier.
events-import-intro-form = Hearth lit d’abord le calendrier et montre ce qu’il apporterait. Rien n’est repris avant que tu l’aies vu.
events-import-form-title = Reprendre un calendrier
events-import-form-send = Voir ce qu’il apporterait
events-import-page = Le calendrier
events-import-label-name = Comment tu l’appelles
events-import-help-name = Seules les personnes qui préparent des événements le voient
events-import-label-address = Son adresse
events-import-help-address = Commence par https:// ou webcal://. Elle est gardée scellée, car elle peut être secrète.
events-import-label-zone = La ville dont l’heure compte
events-import-help-zone = Sert quand le calendrier n’indique pas de fuseau horaire. Par exemple Dakar ou Paris
events-import-named = **{ $name }**
events-import-unread = { $name } : la dernière lecture n’a pas marché.
events-import-which = Choisir un calendrier
events-import-clock = Quand il n’indique pas de fuseau horaire, c’est l’heure de { $zone } qui compte.
events-import-clock-title = L’heure qui compte
events-import-clock-send = Enregistrer
events-import-by-file = Il vient d’un fichier. Donne un fichier plus récent pour le mettre à jour.
events-import-by-address = Il est lu une fois par jour à son adresse.
events-import-read = Dernière lecture : { $at }
events-import-both = { $count ->
    [one] Un événement a été changé dans le calendrier et ici. Tant que tu n’as pas choisi, il reste comme tu l’as écrit. Regarde le calendrier.
   *[other] { $count } événements ont été changés dans le calendrier et ici. Tant que tu n’as pas choisi, ils restent comme tu les as écrits. Regarde le calendrier.
}
events-import-drafts = { $count ->
    [one] Un de ses événements est un brouillon.
   *[other] { $count } de ses événements sont des brouillons.
} { $unsaid ->
    [0] Il est dit comment on peut participer.
    [one] Pour l’un d’eux, personne n’a encore dit comment on peut participer.
   *[other] Pour { $unsaid } d’entre eux, personne n’a encore dit comment on peut participer.
}
events-import-button-new = Par une adresse
events-import-button-look = Voir ce qu’il dit maintenant
events-import-button-seen = Voir ce qu’il apporterait
events-import-button-change = Changer le nom, l’adresse ou l’heure qui compte
events-import-button-clock = Changer l’heure qui compte
events-import-button-remove = Ne plus le reprendre
events-import-button-remove-yes = Oui, ne plus le reprendre
events-import-button-all = Tous les calendriers
events-import-button-calendar = Vers ce calendrier
events-import-remove-ask = Veux-tu ne plus reprendre « { $name } » ? Ses brouillons sont supprimés. Ce qui est publié reste, et tu peux le changer.
events-import-removed = Il n’est plus repris.
events-import-gone = Ce calendrier n’est plus repris.
events-import-enough = Tu reprends déjà { $most } calendriers. Arrête d’abord d’en reprendre un, s’il te plaît.
events-import-file-gone = Hearth n’a pas pu obtenir le fichier. Utilise la commande encore une fois, s’il te plaît, et ajoute-le de nouveau.
events-import-again = Ce que tu as regardé n’est plus gardé. Regarde de nouveau le calendrier, s’il te plaît, ou redonne le fichier.
events-import-changed = Le calendrier a été relu depuis que tu l’as regardé. Rien n’a été repris. Regarde ce qu’il dit maintenant, s’il te plaît.

events-import-dry = Voici ce qui se passerait si tu reprenais **{ $name }**. Rien n’a encore changé.
events-import-dry-drafts = Les nouveaux événements arrivent sous forme de brouillons. Personne n’en est informé.
events-import-count-added = { $count ->
    [one] Un événement est nouveau.
   *[other] { $count } événements sont nouveaux.
}
events-import-count-changed = { $count ->
    [one] Un événement change. S’il est publié, les personnes qui viennent apprennent un changement d’heure ou de lieu.
   *[other] { $count } événements changent. S’ils sont publiés, les personnes qui viennent apprennent un changement d’heure ou de lieu.
}
events-import-count-cancelled = { $count ->
    [one] Un événement est annulé. S’il est publié, les personnes qui viennent l’apprennent.
   *[other] { $count } événements sont annulés. S’ils sont publiés, les personnes qui viennent l’apprennent.
}
events-import-count-unchanged = { $count ->
    [one] Un événement est déjà ici, tel quel.
   *[other] { $count } événements sont déjà ici, tels quels.
}
events-import-count-missing = { $count ->
    [one] Un événement n’est plus dans le calendrier. Il reste ici. Annule-le s’il n’a pas lieu.
   *[other] { $count } événements ne sont plus dans le calendrier. Ils restent ici. Annule-les s’ils n’ont pas lieu.
}
events-import-count-over = { $count ->
    [one] Un événement est déjà passé, il n’est pas repris.
   *[other] { $count } événements sont déjà passés, ils ne sont pas repris.
}
events-import-count-thrown = { $count ->
    [one] Un événement a déjà été supprimé ici, il n’est pas repris. Pour le retrouver, arrête de reprendre ce calendrier, puis recommence.
   *[other] { $count } événements ont déjà été supprimés ici, ils ne sont pas repris. Pour les retrouver, arrête de reprendre ce calendrier, puis recommence.
}
events-import-count-said = { $count ->
    [one] Il y a une remarque à son sujet.
   *[other] Il y a { $count } remarques à son sujet.
}
events-import-nothing = Tout est déjà ici.
events-import-line-added = Nouveau : { $title }, { $when }
events-import-line-series = Nouveau : { $title }, pour la première fois le { $when }, puis d’autres fois
events-import-line-changed = Change : { $title }. Ce qui est nouveau : { $what }.
events-import-line-both = Changé ici et là-bas : { $title }. Il s’agit de : { $what }.
events-import-line-cancelled = Annulé : { $title }, { $when }
events-import-line-missing = N’est plus dans le calendrier : { $title }
events-import-line-refused = Pas repris. { $where } : { $says }
events-import-line-noted = { $where } : { $says }
events-import-field-title = le titre
events-import-field-words = ce qui se passe
events-import-field-place = le lieu
events-import-field-when = le moment
events-import-button-take = Reprendre
events-import-button-take-ours = Reprendre, et garder ce qui est écrit ici
events-import-button-take-theirs = Reprendre, aussi à la place de ce qui est écrit ici
events-import-taking = La reprise est en cours. S’il y a beaucoup d’événements, il faut quelques instants. Rouvre cette page pour voir où cela en est.

events-import-choose = Dire pour certains comment on peut participer
events-import-option = { $day } : { $title }
events-import-button-access = Le dire pour tous ceux qui ne le disent pas encore
events-import-button-publish = Publier les suivants
events-import-access-title = Comment on peut participer
events-import-access-all = Tes réponses comptent pour tous les brouillons de ce calendrier qui ne disent pas encore comment on peut participer.
events-import-access-some = Tes réponses comptent pour les événements que tu as choisis.
events-import-access-count = { $count ->
    [one] Cela compte pour un événement :
   *[other] Cela compte pour { $count } événements :
}
events-import-button-access-save = Enregistrer
events-import-button-access-publish = Enregistrer, et en publier jusqu’à 25
events-import-access-saved = { $count ->
    [0] Aucun événement n’a changé.
    [one] C’est enregistré pour un événement.
   *[other] C’est enregistré pour { $count } événements.
}
events-import-published = { $count ->
    [0] Aucun événement n’a été publié.
    [one] Un événement est publié. Il est annoncé quelques jours avant de commencer.
   *[other] { $count } événements sont publiés. Chacun est annoncé quelques jours avant de commencer.
}
events-import-not-published = Pas publié : { $title }. { $why }

finding-events-calendar-unread = Le calendrier « { $name } » n’a pas pu être lu depuis trois jours ou plus.
finding-events-calendar-unread-fix = Ouvre-le sous « Calendriers venus d’ailleurs » avec { COMMAND("event manage") }. Tu y vois pourquoi, et tu peux changer son adresse.

events-access-unsaid = Personne n’a encore dit comment on peut participer. On ne peut pas publier l’événement avant.
events-no-access = Personne n’a encore dit comment on peut participer. Choisis « Changer », s’il te plaît, et réponds aux dernières pages. « Aucun » est aussi une bonne réponse.
events-no-where = Il n’est pas encore dit où cela se passe. Choisis « Changer », s’il te plaît, et ajoute le lien ou l’adresse.
