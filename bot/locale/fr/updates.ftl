# Updates: one sentence that is the same for everything, and the page behind it.

updates-notice = Il y a du nouveau pour toi dans Hearth.
updates-button = Voir
updates-title = Du nouveau pour toi
updates-in = Dans { $community } :
updates-nothing = Il n’y a rien de nouveau pour toi pour le moment.
