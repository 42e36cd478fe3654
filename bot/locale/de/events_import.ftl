# Taking in calendars of others. Read by those who plan events.

command-event-manage-file = kalender
command-event-manage-file-description = Ein Kalender, der übernommen werden soll (.ics)
events-button-calendars = Kalender von anderswo
events-import-title = Kalender von anderswo
events-import-intro = Führt eure Community schon anderswo einen Kalender, kann Hearth ihn übernehmen. Die Veranstaltungen daraus kommen als Entwürfe. Niemand erfährt von ihnen, bevor du sie veröffentlichst.
events-import-file-how = Mit einer Adresse: Hearth sieht dort einmal am Tag nach, was neu ist. Mit einer Datei: Nimm { COMMAND("event manage") } und füge die Datei dort hinzu.
events-import-intro-form = Hearth liest den Kalender zuerst und zeigt, was er bringen würde. Nichts wird übernommen, bevor du das gesehen hast.
events-import-form-title = Einen Kalender übernehmen
events-import-form-send = Sehen, was er bringen würde
events-import-page = Der Kalender
events-import-label-name = Wie du ihn nennst
events-import-help-name = Das sieht nur, wer hier Veranstaltungen plant
events-import-label-address = Seine Adresse
events-import-help-address = Sie beginnt mit https:// oder webcal://. Sie bleibt versiegelt, denn sie kann geheim sein.
events-import-label-zone = Die Stadt, deren Uhrzeit gemeint ist
events-import-help-zone = Gilt, wo im Kalender keine Zeitzone steht. Zum Beispiel Berlin oder São Paulo
events-import-named = **{ $name }**
events-import-unread = { $name }: ließ sich beim letzten Mal nicht lesen.
events-import-which = Wähle einen Kalender
events-import-clock = Wo keine Zeitzone dabeisteht, gilt die Uhrzeit von { $zone }.
events-import-clock-title = Die Uhrzeit, die gemeint ist
events-import-clock-send = Speichern
events-import-by-file = Er kam als Datei. Gib Hearth eine neuere Datei, um ihn zu aktualisieren.
events-import-by-address = Er wird einmal am Tag an seiner Adresse gelesen.
events-import-read = Zuletzt gelesen: { $at }
events-import-both = { $count ->
    [one] Eine Veranstaltung wurde im Kalender und hier geändert. Sie bleibt so, wie du sie geschrieben hast, bis du wählst: Sieh dir den Kalender an.
   *[other] { $count } Veranstaltungen wurden im Kalender und hier geändert. Sie bleiben so, wie du sie geschrieben hast, bis du wählst: Sieh dir den Kalender an.
}
events-import-drafts = { $count ->
    [one] Eine seiner Veranstaltungen ist ein Entwurf.
   *[other] { $count } seiner Veranstaltungen sind Entwürfe.
} { $unsaid ->
    [0] Überall steht, wie man dabei sein kann.
    [one] Bei einer davon hat noch niemand gesagt, wie man dabei sein kann.
   *[other] Bei { $unsaid } davon hat noch niemand gesagt, wie man dabei sein kann.
}
events-import-button-new = Mit einer Adresse
events-import-button-look = Sehen, was jetzt darin steht
events-import-button-seen = Sehen, was er bringen würde
events-import-button-change = Name, Adresse oder Uhrzeit ändern
events-import-button-clock = Die Uhrzeit ändern
events-import-button-remove = Nicht mehr übernehmen
events-import-button-remove-yes = Ja, nicht mehr
events-import-button-all = Alle Kalender
events-import-button-calendar = Zu diesem Kalender
events-import-remove-ask = Möchtest du „{ $name }“ nicht mehr übernehmen? Die Entwürfe daraus werden weggeworfen. Was veröffentlicht ist, bleibt, und du kannst es ändern.
events-import-removed = Dieser Kalender wird nicht mehr übernommen.
events-import-gone = Dieser Kalender wird nicht mehr übernommen.
events-import-enough = Hier werden schon { $most } Kalender übernommen. Bitte wähle zuerst bei einem davon „Nicht mehr übernehmen“.
events-import-file-gone = Die Datei ließ sich nicht holen. Bitte ruf den Befehl noch einmal auf und füge sie wieder hinzu.
events-import-again = Was du dir angesehen hast, ist nicht mehr gespeichert. Bitte sieh dir den Kalender noch einmal an oder gib Hearth die Datei noch einmal.
events-import-changed = Der Kalender wurde neu gelesen, seit du ihn angesehen hast. Nichts wurde übernommen. Bitte sieh dir an, was jetzt darin steht.

events-import-dry = Das würde geschehen, wenn du **{ $name }** übernimmst. Noch ist nichts geändert.
events-import-dry-drafts = Neue Veranstaltungen kommen als Entwürfe. Niemand erfährt von ihnen.
events-import-count-added = { $count ->
    [one] Eine Veranstaltung ist neu.
   *[other] { $count } Veranstaltungen sind neu.
}
events-import-count-changed = { $count ->
    [one] Eine Veranstaltung ändert sich. Ist sie veröffentlicht und sind Zeit oder Ort jetzt anders, erfahren es alle, die kommen.
   *[other] { $count } Veranstaltungen ändern sich. Sind sie veröffentlicht und sind Zeit oder Ort jetzt anders, erfahren es alle, die kommen.
}
events-import-count-cancelled = { $count ->
    [one] Eine Veranstaltung fällt aus. Ist sie veröffentlicht, erfahren es alle, die kommen wollten.
   *[other] { $count } Veranstaltungen fallen aus. Sind sie veröffentlicht, erfahren es alle, die kommen wollten.
}
events-import-count-unchanged = { $count ->
    [one] Eine Veranstaltung ist schon hier, so wie sie ist.
   *[other] { $count } Veranstaltungen sind schon hier, so wie sie sind.
}
events-import-count-missing = { $count ->
    [one] Eine Veranstaltung steht nicht mehr im Kalender. Hier bleibt sie. Sag sie ab, wenn sie nicht stattfindet.
   *[other] { $count } Veranstaltungen stehen nicht mehr im Kalender. Hier bleiben sie. Sag sie ab, wenn sie nicht stattfinden.
}
events-import-count-over = { $count ->
    [one] Eine Veranstaltung ist schon vorbei und bleibt draußen.
   *[other] { $count } Veranstaltungen sind schon vorbei und bleiben draußen.
}
events-import-count-thrown = { $count ->
    [one] Eine Veranstaltung wurde hier schon einmal weggeworfen und bleibt draußen. Möchtest du sie wiederhaben, dann wähle bei diesem Kalender „Nicht mehr übernehmen“ und fang neu an.
   *[other] { $count } Veranstaltungen wurden hier schon einmal weggeworfen und bleiben draußen. Möchtest du sie wiederhaben, dann wähle bei diesem Kalender „Nicht mehr übernehmen“ und fang neu an.
}
events-import-count-said = { $count ->
    [one] Dazu gibt es eine Sache zu sagen.
   *[other] Dazu gibt es { $count } Dinge zu sagen.
}
events-import-nothing = Alles ist schon hier.
events-import-line-added = Neu: { $title }, { $when }
events-import-line-series = Neu: { $title }, zum ersten Mal am { $when }, danach immer wieder
events-import-line-changed = Ändert sich: { $title }. Neu ist: { $what }.
events-import-line-both = Hier und dort geändert: { $title }. Es geht um: { $what }.
events-import-line-cancelled = Fällt aus: { $title }, { $when }
events-import-line-missing = Nicht mehr im Kalender: { $title }
events-import-line-refused = Bleibt draußen. { $where }: { $says }
events-import-line-noted = { $where }: { $says }
events-import-field-title = der Titel
events-import-field-words = was geschieht
events-import-field-place = der Ort
events-import-field-when = die Zeit
events-import-button-take = Übernehmen
events-import-button-take-ours = Übernehmen, unsere Fassung behalten
events-import-button-take-theirs = Übernehmen, auch anstelle unserer Fassung
events-import-taking = Der Kalender wird gerade übernommen. Bei vielen Veranstaltungen dauert das ein wenig. Öffne diese Seite wieder, dann siehst du, wie weit es ist.

events-import-choose = Bei einigen davon sagen, wie man dabei sein kann
events-import-option = { $day }: { $title }
events-import-button-access = Überall sagen, wo es noch fehlt
events-import-button-publish = Die nächsten veröffentlichen
events-import-access-title = Wie man dabei sein kann
events-import-access-all = Deine Antworten gelten für alle Entwürfe dieses Kalenders, bei denen noch nicht steht, wie man dabei sein kann.
events-import-access-some = Deine Antworten gelten für die Veranstaltungen, die du gewählt hast.
events-import-access-count = { $count ->
    [one] Das gilt für eine Veranstaltung:
   *[other] Das gilt für { $count } Veranstaltungen:
}
events-import-button-access-save = Speichern
events-import-button-access-publish = Speichern und bis zu 25 veröffentlichen
events-import-access-saved = { $count ->
    [one] Für eine Veranstaltung gespeichert.
   *[other] Für { $count } Veranstaltungen gespeichert.
}
events-import-published = { $count ->
    [0] Keine wurde veröffentlicht.
    [one] Eine Veranstaltung ist veröffentlicht. Angekündigt wird sie einige Tage vor Beginn.
   *[other] { $count } Veranstaltungen sind veröffentlicht. Angekündigt wird jede einige Tage vor Beginn.
}
events-import-not-published = Nicht veröffentlicht: { $title }. { $why }

finding-events-calendar-unread = Der Kalender „{ $name }“ ließ sich seit mindestens drei Tagen nicht lesen.
finding-events-calendar-unread-fix = Öffne ihn mit { COMMAND("event manage") } unter „Kalender von anderswo“. Dort steht, warum, und du kannst seine Adresse ändern.

events-access-unsaid = Noch hat niemand gesagt, wie man dabei sein kann. Vorher lässt sich das nicht veröffentlichen.
events-no-access = Noch hat niemand gesagt, wie man dabei sein kann. Bitte wähle „Ändern“ und beantworte die letzten Seiten. Auch „Keine“ ist eine gute Antwort.
events-no-where = Es steht noch nicht da, wo es stattfindet. Bitte wähle „Ändern“ und gib den Link oder die Adresse an.
