# Applications: what organisers read who call for them, and settings.

settings-applications = Candidatures
settings-applications-help = Ici, on postule pour un mentorat, une bourse, une intervention ou un rôle. On juge les réponses, sans les noms.
setting-applications-channel = Salon des appels à candidatures
setting-applications-channel-help = Hearth y publie chaque appel une fois.
applications-staff = Appels à candidatures
applications-only-organisers = Seule l’équipe d’organisation écrit des appels à candidatures. { $ask }
applications-nothing-waits = Rien ne t’attend ici.
applications-over = Les noms des personnes retenues sont montrés : { $title }.
applications-button-names = Voir la décision
applications-choose-call = Choisis un appel
applications-button-new = Écrire un appel
applications-button-office = Retour au début
applications-state-draft = Pas publié
applications-state-open = On peut postuler
applications-state-closed = Les textes sont relus
applications-state-review = Les réponses sont notées
applications-state-locked = Décidé
applications-state-opened = Terminé
applications-call-is-draft = Cet appel n’est pas encore publié.
applications-call-days = { $count ->
    [one] Il sera ouvert un jour à partir de sa publication.
   *[other] Il sera ouvert { $count } jours à partir de sa publication.
}
applications-call-question = Question { $number } : { $words }
applications-call-is-open = On peut maintenant postuler.
applications-call-is-closed = L’appel est clos. Quelqu’un relit les textes avant qu’ils soient notés.
applications-call-is-review = Les réponses sont notées. Ensuite, les personnes qui décident l’apprennent.
applications-call-is-locked = C’est décidé, et chaque personne qui a postulé peut le lire. Les noms ne sont pas encore montrés.
applications-call-is-opened = C’est terminé.
applications-closed-at = L’appel a été clos le { $moment }.
applications-form-title = Un appel à candidatures
applications-form-questions = Questions
applications-form-rubric = Ce que les notes veulent dire
applications-write-intro = Un appel est publié pour tout le monde. Les noms des personnes qui postulent restent scellés : ni toi ni les personnes qui jugent ne les voient. Plusieurs personnes donnent des notes, deux autres décident.
applications-label-kind = Pour quoi on postule
applications-label-title = Titre
applications-help-title = Pour qu’on sache de quoi il s’agit.
applications-label-about = De quoi il s’agit
applications-help-about = Ce qu’on reçoit, ce qu’on donne, pour qui c’est, argent ou frais, temps et lieu.
applications-label-contact = Contact pour l’accessibilité
applications-help-contact = La personne à qui écrire s’il faut autre chose, par exemple plus de temps.
applications-label-days = Ouvert pendant combien de jours
applications-help-days = De 1 à { $most } jours. Trois semaines aident les personnes qui ont peu de temps.
applications-wrong-days = Écris un nombre entier de jours, de 1 à { $most }.
applications-label-question = Question { $number }
applications-help-question = Demande ce qu’une personne sait faire ou ferait, pas ce qu’elle est.
applications-label-rubric1 = Ce que veut dire la note 1
applications-help-rubric1 = Par exemple : ne répond pas à la question.
applications-label-rubric3 = Ce que veut dire la note 3
applications-help-rubric3 = Par exemple : y répond, avec un exemple.
applications-label-rubric5 = Ce que veut dire la note 5
applications-help-rubric5 = Par exemple : y répond, avec un exemple et ce qui en a été appris.
applications-label-wanted = Combien de personnes notent une candidature
applications-help-wanted = Trois, si tu laisses vide.
applications-button-keep-form = Enregistrer cet appel
applications-call-kept = L’appel est enregistré. Choisis maintenant qui juge.
applications-people = Nombre de personnes qui notent chaque candidature : { $count }. Désigne une ou deux personnes de plus : quelqu’un reconnaîtra peut-être qui a écrit, ou voudra postuler. Personne ne peut avoir deux de ces tâches, et qui juge ne peut pas postuler.
applications-pick-reviewer = Qui donne des notes
applications-pick-decider = Quelles deux personnes décident
applications-pick-redactor = Qui enlève ce qui montre qui a écrit (si tu veux)
applications-people-kept = C’est enregistré.
applications-people-over = On ne peut plus changer qui juge ici.
applications-two-roles = Une personne aurait deux tâches. Qui décide ou enlève des mots ne donne pas de notes. Choisis quelqu’un d’autre.
applications-bots = Les bots ne peuvent pas juger. Choisis des personnes.
applications-lacks-reviewers = Personnes qui donnent des notes, au moins : { $count }. Désigne-les, et tu pourras publier l’appel.
applications-lacks-deciders = Désigne deux personnes qui décident. Ensuite, tu pourras publier l’appel. (Personnes qui notent chaque candidature : { $count }.)
applications-button-publish = Publier cet appel
applications-hints-there = { $count ->
    [one] **Il y a une suggestion sur les mots de cet appel.** Tu peux le publier tel quel.
   *[other] **Il y a { $count } suggestions sur les mots de cet appel.** Tu peux le publier tel quel.
}
applications-button-hints = Suggestions sur les mots
applications-hints = { $count ->
    [0] Il n’y a plus de suggestion sur les mots de cet appel.
   *[other] Personne d’autre ne voit ces suggestions. Tu peux publier l’appel tel quel.
}
applications-button-back-to-call = Retour à l’appel
applications-published = L’appel apparaît dans { $channel }.
applications-published-no = On trouve l’appel avec { COMMAND("apply") }. Choisis un salon des appels avec { COMMAND("setup") }, et il y apparaîtra aussi.
applications-published-already = Cet appel est déjà publié, on ne peut donc plus le changer.
applications-button-change-call = Le changer
applications-button-discard = Le jeter
applications-discard-ask = Jeter cet appel ? Personne ne l’a encore vu.
applications-button-discard-yes = Oui, le jeter
applications-button-keep-call = Non, le garder
applications-discarded = L’appel n’existe plus.
applications-button-extend = Laisser ouvert plus longtemps
applications-form-extend = Laisser ouvert plus longtemps
applications-label-more = Combien de jours de plus
applications-help-more = De 1 à { $most } jours. En tout, un appel est ouvert { $count } jours au plus.
applications-extend-now = Pour l’instant, l’appel est ouvert jusqu’au { $moment }, soit { $there }.
applications-extend-then = Il serait ouvert jusqu’au { $moment }, soit { $there }.
applications-extend-ask = Toutes les personnes qui ont commencé ou posé leur candidature l’apprennent, et l’appel publié le dit aussi. Il est noté que c’est toi qui l’as fait. On peut toujours clore l’appel plus tôt, mais on ne peut plus avancer le dernier jour.
applications-button-extend-yes = Oui, laisser ouvert plus longtemps
applications-button-extend-again = L’écrire à nouveau
applications-button-keep-day = Non, laisser tel quel
applications-extended = Les candidatures restent ouvertes plus longtemps : l’appel est ouvert jusqu’au { $moment }, soit { $there }. Toutes les personnes qui ont commencé ou posé leur candidature l’apprennent.
applications-extend-late = On ne peut plus poser sa candidature ici, donc le dernier jour reste le même.
applications-extend-changed = Le dernier jour a changé depuis que tu as ouvert la page. Regarde encore une fois l’appel.
applications-extend-most = Un appel est ouvert { $count } jours au plus, et celui-ci l’est déjà.
applications-button-close = Le clore maintenant
applications-close-ask = Clore l’appel maintenant ? Les personnes qui ont commencé sans rien envoyer perdent ce qu’elles ont écrit. On ne peut pas le rouvrir.
applications-button-close-yes = Oui, le clore
applications-button-keep-open = Non, le laisser ouvert
applications-close-done = L’appel est clos.
applications-close-before = L’appel était déjà clos.
applications-button-start = Commencer à noter maintenant
finding-applications-deciders = Dans un appel à candidatures, moins de deux personnes décident.
finding-applications-deciders-fix = { COMMAND("applications") } mène l’équipe d’organisation à l’appel, pour en désigner deux. Sans elles, rien ne peut être décidé, et aucun nom montré.
