# What a community sets for first issues.

settings-issues = Premiers tickets
settings-issues-help = Ici, les personnes qui débutent trouvent des tickets vraiment libres. Leur provenance se choisit sur une page à part.
setting-issues-digest-channel = Salon des nouveaux tickets
setting-issues-digest-channel-help = Une fois par semaine, Hearth y publie quelques nouveaux tickets, et jamais deux fois le même en 30 jours. Les remerciements y paraissent aussi, pour les personnes qui le souhaitent.
setting-issues-digest-role = Rôle pour les nouveaux tickets
setting-issues-digest-role-help = Un rôle que chaque personne choisit elle-même. Le message de la semaine le mentionne, et ne mentionne personne d’autre.
setting-issues-digest-most = Nouveaux tickets par semaine
setting-issues-digest-most-help = Combien de tickets contient au plus le message de la semaine.
setting-issues-hold-days = Combien de temps un ticket reste pris
setting-issues-hold-days-help = Après cette durée, Hearth demande comment ça se passe. Personne ne perd un ticket pour autant.
setting-issues-alarm-under = Seuil pour prévenir l’équipe
setting-issues-alarm-under-help = S’il reste moins de tickets libres que ce nombre pour un type de travail, l’équipe est prévenue une fois. 0 : jamais.
setting-issues-pushed-days = Durée maximale sans activité
setting-issues-pushed-days-help = Les projets où il ne s’est rien passé depuis plus longtemps ne sont pas montrés.
setting-issues-needs-guide = Projets avec un guide seulement
setting-issues-needs-guide-help = Ne montre que les projets qui ont un guide de contribution.
setting-issues-needs-conduct = Projets avec un code de conduite seulement
setting-issues-needs-conduct-help = Ne montre que les projets qui ont un code de conduite.
setting-issues-needs-licence = Projets avec une licence seulement
setting-issues-needs-licence-help = Ne montre que les projets dont la licence est connue.
setting-issues-says-on-forge = Hearth peut écrire sous les tickets
setting-issues-says-on-forge-help = Quand une personne a relié son compte et appuie sur le bouton, Hearth écrit sous le ticket qu’elle aimerait y travailler, là où le projet veut qu’on s’annonce.
