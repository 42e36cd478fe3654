# Events as calendars to keep: files, and secret addresses to subscribe to.

events-button-keep = In meinen Kalender
events-button-calendar = Kalender zum Mitnehmen
events-feed-title = Veranstaltungen in deinem Kalender
events-feed-intro = Du kannst Veranstaltungen in dem Kalender haben, den du ohnehin nutzt. Dort steht auch, wie man jeweils dabei sein kann.
events-feed-on = Eine Datei zeigt, was heute geplant ist. Eine Adresse bleibt aktuell: Dein Kalenderprogramm sieht dort von selbst nach.
events-feed-off = Adressen, die aktuell bleiben, brauchen den kleinen Webserver von Hearth. Wer Hearth betreibt, hat ihn nicht eingeschaltet. Eine Datei zeigt, was heute geplant ist. Bitte hol dir ab und zu eine neue.
events-feed-mine = **Meine Veranstaltungen**: alle, zu denen du fest oder vielleicht zugesagt hast.
events-feed-all = **Alle Veranstaltungen** dieser Community.
events-feed-topic = **Ein Thema**: die Veranstaltungen dazu.
events-feed-choose = Wähle ein Thema
events-feed-button-file-mine = Alle meine Veranstaltungen als Datei
events-feed-button-file-all = Alle Veranstaltungen als Datei
events-feed-button-mine = Adresse meines Kalenders
events-feed-button-all = Adresse des Kalenders aller Veranstaltungen
events-feed-file-event = Hier ist „{ $title }“ als Datei. Öffne sie, dann übernimmt dein Kalenderprogramm den Termin. Wird die Veranstaltung verschoben, hörst du hier davon. Die Datei weiß es nicht.
events-feed-file = Hier ist der Kalender als Datei. Öffne sie, dann übernimmt ihn dein Kalenderprogramm. Sie zeigt, was heute geplant ist.

events-feed-about-person = In diesem Kalender stehen die Veranstaltungen, zu denen du fest oder vielleicht zugesagt hast. Über andere Menschen steht nichts darin.
events-feed-about-community = In diesem Kalender stehen alle Veranstaltungen dieser Community. Alle Mitglieder können dieselbe Adresse nutzen.
events-feed-about-topic = In diesem Kalender stehen die Veranstaltungen zu einem Thema. Alle Mitglieder dieser Community können dieselbe Adresse nutzen.
events-feed-button-make = Die Adresse anlegen
events-feed-made = Die Adresse ist angelegt.
events-feed-address = Die Adresse: `{ $address }`
events-feed-how = Kopiere sie. Wähle in deinem Kalenderprogramm, dass du einen Kalender über seine Adresse hinzufügen oder abonnieren möchtest, und setz sie dort ein. Viele Programme sehen nur ein paar Mal am Tag nach.
events-feed-secret = Wer diese Adresse hat, kann den Kalender lesen, ohne sich anzumelden. Bitte geh mit ihr um wie mit einem Passwort.
events-feed-button-renew = Eine neue Adresse
events-feed-button-remove = Die Adresse entfernen
events-feed-button-renew-yes = Ja, eine neue anlegen
events-feed-button-remove-yes = Ja, entfernen
events-feed-ask-renew = Möchtest du eine neue Adresse anlegen? Die alte führt ab dann nirgendwo mehr hin.
events-feed-ask-remove = Möchtest du die Adresse entfernen? Sie führt ab dann nirgendwo mehr hin.
events-feed-ask-own = Kalender, in denen du sie eingetragen hast, erfahren dann nichts Neues mehr.
events-feed-ask-shared = Wer sie im eigenen Kalender eingetragen hat, erfährt dort nichts Neues mehr und bekommt darüber keine Nachricht.
events-feed-renewed = Das ist eine neue Adresse. Die alte führt jetzt nirgendwo mehr hin.
events-feed-removed = Die Adresse ist entfernt. Sie führt jetzt nirgendwo mehr hin.
events-feed-not-yours = Diese Adresse nutzen auch andere. Darum kann sie nur erneuern oder entfernen, wer hier Veranstaltungen plant.
events-feed-topic-gone = Dieses Thema gibt es nicht mehr.

# What stands in the calendars themselves. Plain text, read in calendar programs.

events-feed-called-all = { $community }: Veranstaltungen
events-feed-called-topic = { $community }: Veranstaltungen zu { $topic }
events-feed-called-mine = { $community }: meine Veranstaltungen
events-feed-audience = Für wen: { $words }
events-feed-answer = Sag, ob du kommst: { $address }
events-feed-access = So kannst du dabei sein:
events-feed-maybe = Du hast gesagt, dass du vielleicht kommst.
events-feed-seat-waiting = Du wartest auf einen Platz.
events-feed-seat-offered = Für dich ist ein Platz frei. Bitte sag in Discord, ob du ihn nimmst.
