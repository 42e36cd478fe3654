### Before an event is published: what is ready, and whose clock it suits. Read by organisers and hosts.

events-ready-about = Wie weit ist **{ $title }**?
events-ready-advice = Das sind Vorschläge. Du kannst auch ohne sie veröffentlichen. Was beim Zugang fehlt, steht in der Ankündigung, damit alle planen können.
events-ready-before = Bitte sieh dir das einmal an, bevor du veröffentlichst.
events-ready-night = Wenn es beginnt, ist hier Nacht: { $regions }.
events-ready-head-missing =
    { $count ->
        [one] **Es fehlt: ein Punkt**
       *[other] **Es fehlen: { $count } Punkte**
    }
events-ready-head-words = **Zu den Worten**
events-ready-head-met =
    { $count ->
        [one] **Schon da: ein Punkt**
       *[other] **Schon da: { $count } Punkte**
    }
events-button-ready = Wie weit ist es?
events-button-publish-anyway = Trotzdem veröffentlichen
events-button-fair = Für wen die Uhrzeit passt

events-fair-about = Für wen passt die Uhrzeit von **{ $title }**?
events-fair-people = **Für alle, die kommen**, soweit für mindestens fünf dieselbe Uhrzeit gilt:
events-fair-too-few = Zu wenige haben gesagt, welche Uhrzeit bei ihnen gilt. Hearth zeigt eine Uhrzeit nur, wenn sie für mindestens fünf Menschen gilt.
events-fair-regions = **Für die Regionen, für die ihr da seid:**
events-fair-no-regions = Das Orga-Team kann mit { COMMAND("setup") } die Regionen wählen, für die diese Community da ist. Dann siehst du hier, wo Nacht wäre und welche Uhrzeiten sich abwechseln könnten.
events-fair-others = **Andere Uhrzeiten, die fairer wären:**
events-fair-none-better = Für diese Regionen ist keine andere Uhrzeit an diesem Tag fairer.
events-fair-turns = Um abzuwechseln, kopiere die Veranstaltung und gib jeder Kopie ihre eigene Uhrzeit.
events-fair-published = Diese Veranstaltung ist veröffentlicht. Ihre Uhrzeit änderst du mit „Ändern“. Wer kommt, erfährt davon.
events-fair-changed = Geändert. Es beginnt jetzt am { $there }.
events-button-fair-use = { $time } nehmen

setting-events-regions = Regionen, für die ihr da seid
setting-events-regions-help = Vor dem Veröffentlichen zeigt Hearth, in welchen dieser Regionen dann Nacht wäre.
setting-events-regions-americas-west = Westen Nordamerikas
setting-events-regions-americas-central = Mexiko und Mittelamerika
setting-events-regions-americas-east = Osten Nordamerikas
setting-events-regions-americas-south = Osten Südamerikas
setting-events-regions-europe-west = Westen Europas
setting-events-regions-europe-central = Mitte Europas
setting-events-regions-europe-east = Osten Europas
setting-events-regions-africa-west = Westafrika
setting-events-regions-africa-east = Ostafrika
setting-events-regions-middle-east = Golfregion
setting-events-regions-asia-south = Südasien
setting-events-regions-asia-southeast = Südostasien
setting-events-regions-asia-east = Ostasien
setting-events-regions-oceania = Osten Australiens
