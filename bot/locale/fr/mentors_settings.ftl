# What a community sets for mentoring.

settings-mentors = Mentorat
settings-mentors-help = Ici, on cherche un mentorat et on a une réponse sous trois jours, quelle qu’elle soit.
setting-mentors-open = Le mentorat est activé
setting-mentors-open-help = Chaque personne peut alors chercher un mentorat, et en proposer un.
setting-mentors-channel = Salon des fils privés
setting-mentors-channel-help = Quand deux personnes le souhaitent, Hearth y ouvre un fil privé pour elles.
setting-mentors-lead = Rôle des personnes qui coordonnent
setting-mentors-lead-help = Ces personnes voient les propositions, les tours, et ce qu’on répond quand Hearth prend des nouvelles, comme l’équipe d’organisation.
setting-mentors-review = Regarder d’abord les propositions
setting-mentors-review-help = Les nouvelles propositions attendent alors qu’une personne qui coordonne le mentorat les accepte.
setting-mentors-adults = À deux, seulement entre adultes
setting-mentors-adults-help = Pour un mentorat à deux, chacune des deux personnes doit alors dire qu’elle a 18 ans ou plus.
setting-mentors-office = Salon de la permanence de groupe
setting-mentors-office-help = Quand personne n’a été trouvé, Hearth montre le chemin vers ce salon.
setting-mentors-office-days = Permanence de groupe après
setting-mentors-office-days-help = Après cette durée sans mentorat, Hearth invite la personne à la permanence de groupe.
setting-mentors-quiet-days = Demander des nouvelles après
setting-mentors-quiet-days-help = Après ce temps sans nouvelles, Hearth demande une fois si une proposition tient toujours. Plus tard, elle se met en veille. Il suffit d’appuyer sur un bouton pour la réactiver.
