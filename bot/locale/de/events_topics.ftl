### What events are about. Read by organisers, hosts, and everybody who wants to hear of a topic.

setting-events-topic = Rolle für ein Thema von Veranstaltungen
events-topics-setup = Themen von Veranstaltungen
events-topics-organisers = Nur das Orga-Team kann die Themen von Veranstaltungen ändern.
events-topics-intro = Alle wählen selbst, von welchen Themen sie hören möchten. Wer ein Thema wählt, bekommt die Rolle dazu und wird erwähnt, wenn eine solche Veranstaltung angekündigt wird.
events-topics-none = Noch gibt es keine Themen. Mit Themen können alle wählen, von welchen Veranstaltungen sie hören möchten.
events-topics-choose = Ein Thema ändern
events-topics-too-many = Es kann bis zu { $most } Themen geben. Bitte entferne zuerst eins.
events-topic-title = Thema von Veranstaltungen
events-label-topic = Name des Themas
events-help-topic = Zum Beispiel: Dokumentation, Barrierefreiheit, erste Schritte
events-topic-name-length = Der Name eines Themas hat 2 bis 60 Zeichen. Nichts wurde geändert.
events-topic-twice = Ein Thema mit diesem Namen gibt es schon. Nichts wurde geändert.
events-topic-gone = Dieses Thema gibt es nicht mehr.
events-topic-added = Das Thema ist da. Wähle eine Rolle dafür, damit Menschen erwähnt werden können.
events-topic-kept = Gespeichert.
events-topic-removed = Das Thema ist entfernt. Wer seine Rolle dafür hatte, hat sie nicht mehr.
events-topic-with-role = **{ $topic }**: { $role }
events-topic-without-role = **{ $topic }**: noch keine Rolle, also wird niemand erwähnt
events-topic-role-what = Die Rolle muss eine sein, die alle haben dürfen: ohne besondere Rechte, unter der Rolle von Hearth, und für nichts anderes genutzt.
events-topic-refused = { $what } { $fix }
events-topic-reason = Möchte von diesen Veranstaltungen hören
events-topic-remove-ask = Möchtest du das Thema „{ $topic }“ entfernen? Seine Veranstaltungen bleiben und haben dann kein Thema. Wer seine Rolle dafür hat, verliert sie.
events-button-topic-add = Ein Thema hinzufügen
events-button-topic-rename = Umbenennen
events-button-topic-remove = Entfernen
events-button-topic-remove-yes = Ja, entfernen
events-button-topic = Thema
events-topic-none-yet = Hier gibt es noch keine Themen. Das Orga-Team kann mit { COMMAND("setup") } welche hinzufügen.
events-topic-ask = Worum geht es bei „{ $title }“? Wer davon hören möchte, wird bei der Ankündigung erwähnt.
events-topic-choose = Wähle das Thema
events-topic-no-topic = Kein Thema

events-button-wanted = Wovon ich hören möchte
events-wanted-none = Hier gibt es noch keine Themen. Alle Veranstaltungen stehen in der Liste.
events-wanted-intro = Wähle, wovon du hören möchtest. Du bekommst eine Rolle dafür und wirst erwähnt, wenn eine solche Veranstaltung angekündigt wird. Andere können deine Rollen sehen. Was auch immer du wählst: In der Liste stehen alle Veranstaltungen.
events-wanted-choose = Wähle Themen
events-wanted-no-role = „{ $topic }“ hat gerade keine Rolle, die Hearth vergeben kann. Darum wirst du dafür noch nicht erwähnt. Gewählt bleibt es.
events-wanted-kept = { $count ->
    [0] Gespeichert. Du wirst für kein Thema mehr erwähnt.
    [one] Gespeichert. Du hörst ab jetzt von einem Thema.
   *[other] Gespeichert. Du hörst ab jetzt von { $count } Themen.
}

# Ways from elsewhere to events, and from an event to people who help

events-next = Die nächste Veranstaltung für Neue ansehen
events-start-plan = Eine Veranstaltung planen
events-helpers = Du musst nicht allein kommen und noch nichts wissen. Hier helfen Menschen, auch schon vor der Veranstaltung:
