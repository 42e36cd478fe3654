# Discord's own names for permissions, as its client shows them.

permission-administrator = Administrator
permission-add-reactions = Reaktionen hinzufügen
permission-attach-files = Dateien anhängen
permission-ban-members = Mitglieder bannen
permission-connect = Verbinden
permission-create-events = Events erstellen
permission-create-expressions = Ausdrücke erstellen
permission-create-private-threads = Private Threads erstellen
permission-create-public-threads = Öffentliche Threads erstellen
permission-deafen-members = Ein- und Ausgabe von Mitgliedern deaktivieren
permission-embed-links = Links einbetten
permission-external-emojis = Externe Emojis verwenden
permission-kick-members = Mitglieder kicken, annehmen und ablehnen
permission-manage-channels = Kanäle verwalten
permission-manage-events = Events verwalten
permission-manage-expressions = Ausdrücke verwalten
permission-manage-guild = Server verwalten
permission-manage-messages = Nachrichten verwalten
permission-manage-nicknames = Nicknames verwalten
permission-manage-roles = Rollen verwalten
permission-manage-threads = Threads und Posts verwalten
permission-manage-webhooks = WebHooks verwalten
permission-mention-everyone = Erwähne everyone, here und „Alle Rollen“
permission-moderate-members = Mitglieder im Timeout
permission-move-members = Mitglieder verschieben
permission-mute-members = Mitglieder stummschalten
permission-pin-messages = Nachrichten anpinnen
permission-read-message-history = Nachrichtenverlauf anzeigen
permission-send-messages = Nachrichten versenden
permission-send-messages-in-threads = Nachrichten in Threads und Posts senden
permission-send-polls = Umfragen erstellen
permission-view-audit-log = Audit-Log einsehen
permission-view-channel = Kanäle ansehen
permission-view-guild-insights = Server-Einblicke anzeigen

# Why somebody cannot be timed out

timeout-no-power = Dafür brauchst du im Server das Recht, Mitgliedern eine Auszeit zu geben.
timeout-not-a-member = Diese Person ist nicht im Server. Sie kann also keine Auszeit bekommen.
timeout-above-all = Wem ein Server gehört und wer ihn verwaltet, kann keine Auszeit bekommen.
timeout-above-you = Diese Person hat eine Rolle, die nicht unter deiner steht. Darum würde Discord dir die Auszeit nicht erlauben.
