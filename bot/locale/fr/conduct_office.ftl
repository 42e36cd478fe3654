# The contact outside, the button beside the code of conduct, figures, and who could read what.

conduct-outside-told = Il y a du nouveau pour toi dans Hearth. Tu es le contact extérieur de { $community } : quelque chose y attend au sujet d’un signalement, ou une promesse faite à quelqu’un n’a pas été tenue. Adresse-toi aux personnes qui traitent les signalements, s’il te plaît. Hearth n’en dit pas plus ici.
conduct-outside-news = Tu es le contact extérieur. Quelque chose attend ici au sujet d’un signalement, ou une promesse faite à quelqu’un n’a pas été tenue. Adresse-toi aux personnes qui traitent les signalements, s’il te plaît. Hearth n’en dit pas plus.

# For organisers and those who handle reports

conduct-button-office = Signalements : bouton, chiffres, qui peut lire
conduct-office-title = Autour des signalements
conduct-office-what = Ici, tu peux mettre le bouton des signalements dans un salon, voir des chiffres sans aucune affaire précise, et voir qui pourrait lire quoi.
conduct-office-not-yours = Cette page est pour les personnes qui organisent et pour celles qui traitent les signalements.
conduct-button-place = Mettre un bouton dans un salon
conduct-button-figures = Chiffres du dernier semestre
conduct-button-reach = Qui pourrait lire quoi
conduct-place-what = Mets-le là où tout le monde lit le code de conduite. Pour le retirer, supprime le message. Voici ce qui s’y trouvera :
conduct-place-choose = Dans quel salon ?
conduct-place-done = Il apparaît dans un instant dans { $channel }. Sinon, Hearth ne peut pas y écrire : { COMMAND("setup") } dit ce qui manque.
conduct-placed = Il s’est passé quelque chose que notre code de conduite ne permet pas ? Tu peux le signaler ici en privé. Avant d’écrire un mot, tu vois qui le lira.
conduct-figures-of = Du { $begin } au { $end }, sans ce dernier jour
conduct-figures-few = Il y a eu moins de cinq signalements clos. Aucun chiffre n’est donc donné : il pourrait montrer qui a signalé.
conduct-figures-whole = Signalements clos : { $count }
conduct-figures-line = { $what } : { $count }
conduct-figures-number = { $count }
conduct-figures-few-number = trop peu pour le dire
conduct-came-measure = Une mesure a été prise
conduct-came-no-violation = Pas de manquement au code de conduite
conduct-came-out-of-scope = Ce n’était pas le bon endroit
conduct-came-on-record = Une trace en est gardée
conduct-figures-acknowledged = Pris en charge à temps par une personne : { $count }
conduct-figures-decided = Décidés à temps : { $count }
conduct-figures-about = Tu peux copier ceci dans un message. Les petits nombres n’y figurent pas. D’autres manquent aussi, pour qu’on ne puisse pas les calculer.
conduct-reach-what = Ces rôles donnent accès à beaucoup de choses. Aucun signalement ne se trouve dans un salon : il s’agit ici de tout le reste de ce que fait Hearth.
conduct-reach-administer = Peuvent administrer le serveur ou changer les réglages de Hearth : { $roles }
conduct-reach-reads = Peuvent lire { $channel } : { $roles }
conduct-reach-nobody = aucun rôle
conduct-reach-owner = La personne à qui appartient le serveur peut tout y faire. Elle ne peut pas ouvrir un signalement, à moins de traiter les signalements.
conduct-reach-operator = Les personnes qui font tourner ce Hearth s’occupent de sa base de données et de ses clés, elles pourraient donc lire ce qui s’y trouve.
conduct-reach-grew = **Plus de rôles pourraient lire ou administrer.** Depuis peu, ces rôles peuvent davantage : { $roles }. Parles-en avec l’équipe d’organisation si tu ne t’y attendais pas.
