# Mentoring in rounds: for those who lead it, and for those who take part.

mentors-rounds-title = Tours
mentors-rounds-what = Un tour met beaucoup de personnes en contact en même temps. Tu vois qui rencontrerait qui, et pourquoi, avant que quelqu’un d’autre l’apprenne.
mentors-rounds-cohort = Mentorat de plusieurs semaines : toutes les personnes qui en cherchent un, et celles qui le proposent.
mentors-rounds-coffee = Échanges autour d’un café : à deux, parmi toutes les personnes qui participent, avec un nouveau tirage à chaque fois.
mentors-rounds-group = Mentorat en groupe : jusqu’à cinq personnes, et une personne qui les accompagne.
mentors-round-kind-cohort = plusieurs semaines
mentors-round-kind-coffee = échanges autour d’un café
mentors-round-kind-group = groupes
mentors-button-programme = Programme
mentors-button-rounds = Tours
mentors-button-round-begin = Commencer un tour : { $kind }
mentors-button-round-open = Ouvrir le tour : { $kind }
mentors-round-title = Un tour : { $kind }
mentors-round-begun = Le tour est en préparation. Rien n’a encore été dit à personne.
mentors-round-open = Les personnes qui participent le voient sur leur première page, et peuvent passer ce tour. Laisse-leur quelques jours, puis fais un aperçu.
mentors-button-round-preview = Faire un aperçu
mentors-button-round-approve = Approuver, et le dire à tout le monde
mentors-button-round-again = Refaire le tirage
mentors-button-round-cancel = Annuler ce tour
mentors-button-round-next = Suite
mentors-button-round-first = Depuis le début
mentors-round-nobody = Personne ne participe encore.
mentors-round-count = { $count ->
    [one] Une personne cherche un mentorat
   *[other] { $count } personnes cherchent un mentorat
}, et { $mentors ->
    [one] une personne en propose un.
   *[other] { $mentors } personnes en proposent un.
}
mentors-round-count-coffee = { $count ->
    [one] Une personne participe.
   *[other] { $count } personnes participent.
}
mentors-round-left-count = { $count ->
    [0] Tout le monde a quelqu’un.
    [one] Une personne n’a encore personne. Elle apprend pourquoi, et passe en premier la prochaine fois.
   *[other] { $count } personnes n’ont encore personne. Elles apprennent pourquoi, et passent en premier la prochaine fois.
}
mentors-round-unseen = Seules les personnes qui coordonnent le mentorat voient ceci. Tout commence quand tu l’approuves.
mentors-round-pair = { $mentee } avec { $mentor }. { $why }
mentors-round-group = { $mentor } avec { $people }. { $why }
mentors-round-table = { $people }. { $why }
mentors-round-why-topics = En commun : { $topics }.
mentors-round-why-rest = Une langue en commun, et ce qui est cherché est bien ce qui est proposé.
mentors-round-why-new = Ce serait leur première rencontre dans un tour.
mentors-round-why-lot = Par tirage au sort.
mentors-round-left = Encore personne pour { $person }. { $why }
mentors-lead-limit-seats = { $count ->
    [one] Une personne qui propose un mentorat ne peut accompagner personne de plus en ce moment.
   *[other] { $count } personnes qui proposent un mentorat ne peuvent accompagner personne de plus en ce moment.
}
mentors-lead-limit-format = { $count ->
    [one] Une personne propose un mentorat, mais pas celui-ci.
   *[other] { $count } personnes proposent un mentorat, mais pas celui-ci.
}
mentors-lead-limit-language = { $count ->
    [one] Une personne qui propose un mentorat ne parle aucune des langues souhaitées.
   *[other] { $count } personnes qui proposent un mentorat ne parlent aucune des langues souhaitées.
}
mentors-lead-limit-communication = { $count ->
    [one] Une personne qui propose un mentorat ne peut pas échanger de la façon qu’il faudrait.
   *[other] { $count } personnes qui proposent un mentorat ne peuvent pas échanger de la façon qu’il faudrait.
}
mentors-lead-limit-age = { $count ->
    [one] Une personne qui propose un mentorat est laissée de côté, car ici chacune des deux personnes doit dire avoir 18 ans ou plus.
   *[other] { $count } personnes qui proposent un mentorat sont laissées de côté, car ici chacune des deux personnes doit dire avoir 18 ans ou plus.
}
mentors-lead-limit-hours = { $count ->
    [one] Une personne qui propose un mentorat n’est pas libre aux mêmes heures.
   *[other] { $count } personnes qui proposent un mentorat ne sont pas libres aux mêmes heures.
}
mentors-round-stale = Cet aperçu n’était plus à jour, donc rien n’a été approuvé. En voici un nouveau. Ce qui a changé :
mentors-round-changed-who = Quelqu’un a commencé à chercher, ne cherche plus, ou a changé d’avis sur sa participation.
mentors-round-changed-with = Quelqu’un a commencé à proposer un mentorat, fait une pause, a quitté la communauté, ou a changé d’avis sur sa participation.
mentors-round-changed-seats = Des places ont été prises, ou sont devenues libres.
mentors-round-changed-wishes = Ce que certaines personnes souhaitent ou proposent a changé.
mentors-round-approved = { $count ->
    [0] Le tour est terminé. Les personnes qui participent apprennent ce qu’il a donné.
    [one] Le tour est approuvé. Un mentorat ou un échange commence, et les deux personnes l’apprennent maintenant.
   *[other] Le tour est approuvé. { $count } mentorats ou échanges commencent, et tout le monde l’apprend maintenant.
}
mentors-round-cancelled = Le tour est annulé. Rien n’avait été dit à personne.
mentors-round-one = Un tour de ce type est déjà en préparation. « Tours » le montre.
mentors-round-over = Ce tour a déjà été approuvé ou annulé. « Tours » montre où il en est.
mentors-round-newer = Quelqu’un a fait un aperçu plus récent, donc rien n’a été approuvé. « Tours » le montre.
mentors-round-failed = Cette fois, le calcul n’est pas allé jusqu’au bout. Rien n’a changé. Appuie de nouveau dans un moment.

# For those who take part

mentors-round-coming = Un tour se prépare : { $kind }. Tu y participes, sauf si tu le passes.
mentors-round-skipped = Tu passes le prochain tour : { $kind }. Ensuite, tu participes de nouveau.
mentors-button-round-skip = Passer ce tour
mentors-button-round-join = Participer quand même
mentors-button-coffee-join = Participer aux échanges autour d’un café
mentors-button-coffee-leave = Quitter les échanges autour d’un café
mentors-coffee-adults = Cette communauté demande aux deux côtés d’un échange à deux de dire qu’ils ont 18 ans ou plus. Tu peux le dire avec { COMMAND("mentor offer") } ou { COMMAND("mentor find") }. Ensuite, tu pourras participer.
mentors-coffee-joined = Quelle bonne nouvelle. À chaque tour, Hearth te met en contact avec quelqu’un d’autre pour un court échange. Tu peux passer un tour, ou arrêter quand tu veux.
mentors-coffee-left = Tu ne participes plus aux échanges autour d’un café. Tu peux revenir quand tu veux.
mentors-format-coffee = un échange autour d’un café
mentors-goes-coffee = Un échange autour d’un café avec { $person }.
mentors-round-coffee = C’est le moment d’un échange autour d’un café : toi et { $people }.
mentors-round-coffee-how = Écrivez-vous quand cela vous convient. Un quart d’heure suffit largement, et par écrit, c’est très bien aussi.
mentors-round-began-mentee = Le tour a trouvé quelqu’un pour toi : { $person } t’accompagne maintenant. Écrivez-vous quand vous voulez.
mentors-round-began-mentor = Le tour a trouvé quelqu’un pour toi : tu accompagnes maintenant { $person }. Écris le premier message, si tu veux.
mentors-round-because = Vous avez ceci en commun : { $topics }.
mentors-round-your-group = Le tour a formé un groupe que tu accompagnes : { $people }. Écris le premier message, si tu veux.
mentors-round-in-group = Le tour a formé un groupe : { $person } vous accompagne, toi et { $people }.
mentors-left-over = Dans ce tour, personne n’a été trouvé pour toi : { $kind }. Cela ne dit rien de toi, et tu passes en premier au prochain.
mentors-left-coffee = Cette fois, il n’y avait personne avec qui te mettre en contact. Cela ne dit rien de toi. Tu participes au prochain tour d’échanges.
mentors-left-odd = Cette fois, il ne restait personne pour un échange.
mentors-left-seats = Il y avait moins de places libres que de personnes.
mentors-left-stays = Tu cherches toujours un mentorat, et tu n’as rien à faire.
