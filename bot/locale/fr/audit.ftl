# The record of who did what with reports.

audit-kept = Tu as travaillé sur des signalements, ou décidé de candidatures. Le registre de Hearth, qui dit qui a fait quoi, te désigne par un nom tiré au hasard.
audit-kept-seen = Les personnes qui traitent les signalements voient ce que tu as fait dans les affaires qu’elles peuvent voir. Ton nom y figure, jusqu’à ce que tu effaces ceci.
audit-kept-how-long = Depuis le { $day }, jusqu’à ce que tu l’effaces. Le registre continue ensuite sans nom.
