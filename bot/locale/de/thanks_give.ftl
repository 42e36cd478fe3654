# Thanks: giving them, deciding about them, and what is kept.

command-thanks = danke
command-thanks-description = Danke jemandem, oder lies, wer dir dankt
thanks-title = Danke sagen
thanks-start = Jemandem danken
thanks-staff = Arbeit, für die selten gedankt wird
thanks-no-community = Auf keinem Server, auf dem du mit Hearth bist, kann man einander danken.
thanks-closed = Über Hearth kann man einander hier nicht danken. Das Orga-Team kann es mit { COMMAND("setup") } einschalten.
thanks-home = Danke jemandem in deinen eigenen Worten, für jede Art von Arbeit. Ob es noch jemand liest, entscheidet die Person, der du dankst. Niemand wird gezählt oder verglichen.
thanks-button-give = Jemandem danken
thanks-button-received = Dank an dich
thanks-button-given = Dank von dir
thanks-button-home = Zurück zum Anfang
thanks-button-to-received = Zurück zum Dank an dich
thanks-button-next = Die nächsten
thanks-button-before = Die vorigen

thanks-give-title = Jemandem danken
thanks-intro = Das liest nur die Person, der du dankst. Sie sieht auch deinen Namen. Sie kann es mit deinem Namen öffentlich zeigen, für sich behalten oder lieber nicht annehmen.
thanks-intro-apart = Wenn sie um eine Bestätigung ihrer Mitarbeit bittet, können deine Worte darin stehen, ohne deinen Namen. Du kannst deinen Dank jederzeit zurücknehmen.
thanks-page = Dein Dank
thanks-label-who = Wem du dankst
thanks-label-kind = Für welche Art von Arbeit
thanks-label-words = In deinen eigenen Worten
thanks-help-words = Was die Person getan hat, und was es für dich verändert hat.
thanks-button-send = Abschicken
thanks-sent = Danke. Die Person erfährt, dass in Hearth etwas Neues für sie da ist.
thanks-not-oneself = Dir selbst zu danken ist gut. Hearth gibt aber nur Dank an andere weiter.
thanks-enough-today = Hearth gibt höchstens { $count } Mal am Tag Dank von dir weiter. Morgen kannst du wieder jemandem danken.
thanks-cannot-pass-on = An dieses Konto kann Hearth gerade keinen Dank weitergeben. Das kann verschiedene Gründe haben, und keiner sagt etwas über dich. Vielleicht kannst du es der Person selbst sagen.

thanks-note = Jemand dankt dir.
thanks-button-read = Lesen
thanks-received-title = Dank an dich
thanks-received = Du entscheidest über jeden Dank, und du kannst jederzeit neu entscheiden.
thanks-received-none = Im Moment ist hier kein Dank für dich.
thanks-received-one = { $person } dankt dir für: { $kind }
thanks-words = { $words }
thanks-state-waiting = Niemand sonst liest das, außer wenn du es möchtest.
thanks-state-private = Das behältst du für dich.
thanks-state-public = Das ist öffentlich. Es wird gepostet, sobald Hearth in den Kanal für Dank schreiben kann.
thanks-state-posted = Das ist öffentlich, in { $channel }.
thanks-button-public = Öffentlich zeigen
thanks-button-private = Für mich behalten
thanks-button-rather-not = Lieber nicht
thanks-button-remove = Entfernen
thanks-now-public = Das wird im Kanal für Dank gepostet, mit beiden Namen und ohne Ping.
thanks-now-private = Das lest nur ihr beide.
thanks-now-gone = Das ist weg, für euch beide.
thanks-gone = Diesen Dank gibt es nicht mehr.
thanks-no-channel = Das Orga-Team hat keinen Kanal für öffentlichen Dank gewählt. Du kannst ihn für dich behalten.
thanks-button-letter = Bestätigung der Mitarbeit
thanks-button-want-none = Ich möchte hier keinen Dank
thanks-button-want-some = Dank ist wieder willkommen
thanks-none-now = Ab jetzt gibt Hearth keinen Dank mehr an dich weiter. Niemand erfährt, warum.
thanks-some-now = Dank kann dich wieder erreichen.
thanks-none-stands = Hearth gibt gerade keinen Dank an dich weiter, weil du keinen möchtest.

thanks-given-title = Dank von dir
thanks-given = Was nicht mehr hier steht, hast du oder hat die andere Person entfernt.
thanks-given-none = Im Moment ist hier kein Dank von dir.
thanks-given-one = An { $person }, für: { $kind }
thanks-button-take-back = Zurücknehmen
thanks-taken-back = Zurückgenommen. Wenn es öffentlich war, verschwindet auch die Nachricht.
thanks-posted = { $giver } dankt { $person } für: { $kind }

thanks-kind-mentoring = Mentoring
thanks-kind-welcoming = Menschen willkommen heißen
thanks-kind-answering = Fragen beantworten
thanks-kind-triage = Issues sortieren
thanks-kind-reviewing = Reviews
thanks-kind-code = Code
thanks-kind-testing = Testen
thanks-kind-docs = Dokumentation
thanks-kind-translation = Übersetzung
thanks-kind-design = Gestaltung
thanks-kind-accessibility = Barrierefreiheit
thanks-kind-events = Veranstaltungen
thanks-kind-moderating = für Frieden sorgen
thanks-kind-care = für Menschen da sein
thanks-kind-organising = Organisieren
thanks-kind-other = etwas anderes

# Settings

settings-thanks = Dank
settings-thanks-help = Menschen danken einander in eigenen Worten. Die Person, die den Dank bekommt, bestimmt, wer ihn liest.
setting-thanks-open = Danken ist eingeschaltet
setting-thanks-open-help = Dann kann man einander mit { COMMAND("thanks") } danken, fünfmal am Tag.
setting-thanks-channel = Kanal für öffentlichen Dank
setting-thanks-channel-help = Ohne ihn bleibt Dank zwischen zwei Menschen.
setting-thanks-letters = Bestätigungen der Mitarbeit
setting-thanks-letters-help = Dann kann man sich unterschrieben bestätigen lassen, wofür einem gedankt wurde.

# What is kept

thanks-kept-received = Dank an dich: { $count }.
thanks-kept-received-seen = Du und wer dir gedankt hat; was du öffentlich gemacht hast, alle.
thanks-kept-given = Dank von dir: { $count }.
thanks-kept-given-seen = Du und wem du gedankt hast; was die Person öffentlich gemacht hat, alle.
thanks-kept-how-long = Bis jemand von euch beiden ihn entfernt oder die eigenen Daten löschen lässt.
thanks-kept-days = Wie oft du in den letzten Tagen gedankt hast.
thanks-kept-days-how-long = Drei Tage.
thanks-kept-refuses = Du möchtest über Hearth keinen Dank.
thanks-kept-refuses-how-long = Bis du wieder Dank möchtest.
