# Applications: what people read who judge them.

command-applications = candidatures
command-applications-description = Pour qui juge des candidatures ou publie des appels
applications-not-yours = Ce n’est pas à toi d’en juger, ou c’est terminé.
applications-you-apply = Tu as une candidature à cet appel, tu ne peux donc pas en juger.
applications-no-review = Il n’y a rien à noter ici en ce moment.
applications-no-redacting = Il n’y a rien à relire ici en ce moment.
applications-review-progress = Notes données : { $done } sur { $whole }.
applications-review-question = **Question { $number }, une candidature après l’autre :**
applications-review-answer = **La réponse :**
applications-choose-mark = Donne une note
applications-mark-stands = Ta note est définitive dès que tu la choisis. Tu vois alors ce que les autres ont donné.
applications-removed-other = Là où tu vois { $mark }, quelque chose qui montre qui a écrit a été enlevé.
applications-mark-1 = 1
applications-mark-2 = 2, entre 1 et 3
applications-mark-3 = 3
applications-mark-4 = 4, entre 3 et 5
applications-mark-5 = 5
applications-button-recognise = Je reconnais qui a écrit cela
applications-marked = Ta note : { $mark }. Elle ne change plus.
applications-marked-already = Tu as déjà noté cette réponse. Ta note ne change plus, car tu as vu celles des autres.
applications-others = Notes données par d’autres à cette réponse : { $marks }.
applications-others-none = Personne d’autre n’a encore noté cette réponse.
applications-button-next-answer = Réponse suivante
applications-recognised-other = Merci de le dire. Tes notes pour cette candidature sont effacées, et Hearth demande à quelqu’un d’autre.
applications-recognised-fewer = Merci de le dire. Tes notes pour cette candidature sont effacées. Personne d’autre n’est libre : elle a donc moins de notes, et les personnes qui décident le voient.
applications-review-done = { $count ->
    [0] Il n’y a rien à noter pour toi ici.
    [one] Tu as donné ta note. Merci.
   *[other] Tu as donné toutes tes notes : { $count }. Merci.
}
applications-blacken = Texte { $number } sur { $whole }. Enlève ce qui montre qui l’a écrit.
applications-blacken-none = Il n’y a pas de texte à relire.
applications-harder = Ce qui a rendu les choses difficiles :
applications-doubtful-other = Cela pourrait montrer qui a écrit : { $places }.
applications-button-take-out = Enlever des mots
applications-label-take-out = Mots à enlever, un élément par ligne
applications-help-take-out = Ils sont enlevés de toutes les réponses de cette candidature.
applications-taken-out = C’est enlevé.
applications-button-blackened = Tout est relu : les notes peuvent commencer
applications-blackened = On peut maintenant commencer à noter. Merci.
applications-decide = { $count ->
    [0] Il n’y a aucune candidature pour « { $title } ».
    [one] Une candidature pour « { $title } ». Elle n’a pas de nom.
   *[other] { $count } candidatures pour « { $title } ». Elles n’ont pas de nom, et leur ordre ne veut rien dire.
}
applications-marks-missing = { $count ->
    [one] Il manque encore une note.
   *[other] Il manque encore { $count } notes.
}
applications-not-yet = Il n’y a encore rien à décider ici.
applications-code = Candidature { $code }
applications-summary = **Candidature { $code }.** { $outcome }
applications-marks = { $count ->
    [one] Question { $number } : { $middle } (une note)
   *[other] Question { $number } : note du milieu { $middle }, de { $lowest } à { $highest } ({ $count } notes)
}
applications-marks-none = Question { $number } : aucune note
applications-decided-so = { $outcome } { $told }
applications-is-chosen = Retenue.
applications-is-declined = Pas cette fois.
applications-is-undecided = Pas encore décidé.
applications-has-feedback = Un mot est écrit.
applications-lacks-feedback = Pas encore de mot.
applications-choose-one = Choisis une candidature à lire
applications-button-others = D’autres candidatures
applications-button-first = Première question
applications-button-back = Retour à toutes les candidatures
applications-button-choose = Retenir cette candidature
applications-button-decline = Pas cette fois
applications-button-feedback = Lui écrire un mot
applications-label-feedback = Ce que tu lui écris
applications-help-feedback = Ce qui était bien, et ce qui aiderait une autre fois. Cela arrive avec la décision.
applications-kept = C’est enregistré. Tu peux le changer tant que la décision n’est pas définitive.
applications-button-rest = Le même mot pour toutes les autres
applications-kept-for = { $count ->
    [0] Chaque candidature a déjà un mot.
    [one] C’est enregistré pour une candidature.
   *[other] C’est enregistré pour { $count } candidatures.
}
applications-button-lock = Rendre la décision définitive
applications-lock-ask = Rendre la décision définitive ? Candidatures : { $count }, dont retenues : { $chosen }. Elle ne peut plus changer ensuite, et chaque personne qui a postulé l’apprend aussitôt.
applications-button-lock-yes = Oui, la rendre définitive
applications-lock-outcome = { $count ->
    [one] Une candidature attend encore une décision. Retiens-la, ou dis « Pas cette fois ».
   *[other] { $count } candidatures attendent encore une décision. Retiens-les, ou dis « Pas cette fois ».
}
applications-lock-feedback = { $count ->
    [one] Une candidature n’a pas encore de mot. Chaque personne qui postule en reçoit un.
   *[other] { $count } candidatures n’ont pas encore de mot. Chaque personne qui postule en reçoit un.
}
applications-locked = La décision est définitive. Elle ne peut plus changer.
applications-lock-done = La décision est définitive, et chaque personne qui a postulé l’apprend.
applications-lock-first = Les noms peuvent être montrés quand la décision est définitive et que les deux personnes qui décident sont d’accord.
applications-unblind = { $count ->
    [0] Les noms des personnes retenues sont montrés quand les deux personnes qui décident appuient ici. Une trace en est gardée.
   *[other] L’autre personne qui décide aimerait voir les noms des personnes retenues. Si tu appuies aussi, ils sont montrés. Une trace en est gardée.
}
applications-button-unblind = Montrer les noms des personnes retenues
applications-unblind-waits = Tu as accepté que les noms soient montrés. L’autre personne qui décide doit l’accepter aussi.
applications-button-unblind-back = Revenir là-dessus
applications-named = Candidature { $code } : { $person }
applications-others-unnamed = Les autres restent sans nom. Chaque personne peut lire la décision, avec votre mot.
applications-button-review = Noter
applications-news-review = { $count ->
    [one] Une réponse pour « { $title } » attend ta note.
   *[other] { $count } réponses pour « { $title } » attendent ta note.
}
applications-button-blacken = Relire
applications-news-blacken = Il y a des candidatures pour « { $title } ». Enlève ce qui montre qui les a écrites, s’il te plaît.
applications-button-decide = Regarder et décider
applications-news-decide-review = Tu es l’une des deux personnes qui décident pour « { $title } ».
applications-news-decide-locked = La décision pour « { $title } » est définitive. Les noms sont montrés quand les deux personnes qui décident sont d’accord.
applications-deed = Trace gardée le { $moment } : { $who } { $what }
applications-deed-somebody = Quelqu’un
applications-deed-deciders = a changé les personnes qui décident.
applications-deed-extended = a laissé les candidatures ouvertes plus longtemps.
applications-deed-locked = a rendu la décision définitive.
applications-deed-unblind-asked = a accepté que les noms soient montrés.
applications-deed-unblind-taken = a retiré cet accord.
applications-deed-unblinded = l’a accepté aussi, et les noms ont été montrés.
