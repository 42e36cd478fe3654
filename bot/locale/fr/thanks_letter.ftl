# Thanks: the letter of contribution, and what staff and organisers see.

thanks-letter-page = Lettre de contribution
thanks-letter = C’est une lettre qui dit pour quoi tu as reçu des mercis. Le bureau open source la signe. Chaque personne peut ainsi voir que rien n’y a été changé. Les noms des personnes qui te remercient n’y figurent pas.
thanks-letter-none = Rien ne peut encore y figurer. Garde un merci pour toi, ou montre-le à tout le monde, et il le pourra.
thanks-letter-count = { $count ->
    [0] Choisis plus bas ce qui y figure. Seuls les mercis que tu gardes ou que tu as rendus publics le peuvent.
    [one] Un de tes mercis y figure.
   *[other] { $count } de tes mercis y figurent.
}
thanks-choose-letter = Choisir ce qui y figure
thanks-letter-option = { $kind } : { $words }
thanks-button-write = Écrire la lettre
thanks-letter-name-title = Ton nom dans la lettre
thanks-label-name = Ton nom, tel qu’il doit y figurer
thanks-help-name = Hearth ne le garde pas.
thanks-letter-empty = Rien n’est choisi pour ta lettre. Choisis au moins un de tes mercis.
thanks-letters-closed = Ici, on n’écrit pas de lettre de contribution.
thanks-letter-text = Voici ta lettre sous forme de texte. Personne d’autre ne la reçoit. Garde-la telle quelle : au moindre changement, la signature n’est plus valable.
thanks-letter-printed = La même lettre, sous forme de page à ouvrir et à imprimer.
thanks-letter-head = Lettre de contribution
thanks-letter-date = Date : { $day }
thanks-letter-says = Par cette lettre, { $community } atteste que « { $name } » a contribué à son travail. Des membres de la communauté ont exprimé leurs remerciements pour ceci :
thanks-letter-one = { $day }, { $kind } : « { $words } »
thanks-letter-rule = Le nom est celui que la personne a elle-même écrit ; le bureau open source ne l’a comparé à aucun document. Les mots sont ceux de membres, et la personne a choisi lesquels figurent ici.
thanks-letter-verify = Chaque personne peut voir que rien n’a été changé dans cette lettre, avec Hearth et la clé que le bureau open source a publiée : { $command }

thanks-seen-title = Le travail que l’on remercie rarement
thanks-seen-what = Pour quels travaux a-t-on remercié quelqu’un au cours de la dernière année ? Il n’y a ici ni nombres, ni noms, ni classement. Si moins de { $under } personnes ont été remerciées pour un travail, il figure avec ceux pour lesquels personne ne l’a été.
thanks-seen-often = Au moins cinq personnes ont été remerciées pour : { $kinds }.
thanks-seen-seldom = Moins de cinq, ou personne : { $kinds }.
thanks-seen-none = aucun
thanks-seen-hint = Le travail discret passe souvent inaperçu. Qui pourrais-tu remercier, avec tes mots ?
thanks-button-key = Clé des lettres
thanks-key-title = Clé des lettres
thanks-key-what = Les lettres de contribution sont signées. Publie cette clé là où l’on voit clairement qu’elle vient de vous, par exemple sur votre site web :
thanks-key = { $key }
thanks-key-how = Toute personne qui reçoit une lettre la vérifie avec : `python -m bot verify-letter FILE --key KEY`
