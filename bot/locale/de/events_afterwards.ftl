### When an event is over: what is posted, how it was, and trends.

events-after-ask = Wie war „{ $title }“? Du kannst eine Aufzeichnung, eine Abschrift oder Notizen posten.
events-after-promised-recording = Eine Aufzeichnung war versprochen und ist noch nicht gepostet.
events-after-promised-transcript = Eine Abschrift war versprochen und ist noch nicht gepostet.
events-after-missing-recording = Eine Aufzeichnung war versprochen. Sie ist noch nicht da.
events-after-missing-transcript = Eine Abschrift war versprochen. Sie ist noch nicht da.
events-after-form = Was davon bleibt
events-after-label-recording = Aufzeichnung
events-after-label-transcript = Abschrift
events-after-label-notes = Notizen
events-after-help = Ein Link, der mit https:// beginnt. Lass es leer, wenn es keinen gibt.
events-after-wrong = Ein Link beginnt mit https:// und enthält weder ein Passwort noch Leerzeichen. Bitte kopiere die ganze Adresse aus deinem Browser.
events-after-not-yet = Diese Veranstaltung ist noch nicht vorbei oder wurde abgesagt. Posten kannst du, sobald sie vorbei ist.
events-after-saved = Gespeichert. Hearth postet es einmal, dort, wo die Veranstaltung angekündigt wurde. Wenn du es änderst, ändert sich diese Nachricht.
events-after-no = Gespeichert. Es gibt nichts zu posten. Du kannst es später immer noch tun.
events-after-posted = **{ $title }** ({ $at }) ist vorbei. Danke an alle, die da waren.
events-after-recording = Aufzeichnung: { $address }
events-after-transcript = Abschrift: { $address }
events-after-notes = Notizen: { $address }
events-after-none = Was hier stand, wurde wieder entfernt.
events-after-thanks = Danke fürs Leiten, { $people }.
events-after-announcement = Worum es ging: { $address }
events-button-after = Etwas posten
events-button-after-change = Gepostetes ändern
events-button-after-nothing = Nichts zu posten

events-how-title = Wie es war
events-how-ask = „{ $title }“ ist vorbei. Magst du sagen, wie es war? Drei kurze Fragen.
events-how-nameless = Deine Antwort steht dort ohne deinen Namen.
events-how-about = **{ $title }**, { $day }
events-how-readers = Wer die Veranstaltung leitet oder hier plant, liest die Antworten ohne Namen und in zufälliger Reihenfolge, und erst, wenn mindestens { $count } Menschen geantwortet haben. Zahlen unter { $count } bleiben verborgen.
events-how-honest = Wenn nur wenige da waren, kann trotzdem jemand ahnen, wer etwas geschrieben hat. Lass weg, was nur du sagen würdest.
events-how-once = Hearth merkt sich, dass du geantwortet hast, aber nicht, was. Darum lässt sich eine Antwort nicht ändern und nicht zurücknehmen. Ein Jahr nach der Veranstaltung wird sie gelöscht.
events-how-label-again = Würdest du wiederkommen?
events-how-again-yes = Ja
events-how-again-maybe = Vielleicht
events-how-again-no = Nein
events-how-label-access = War der Zugang so wie versprochen?
events-how-help-access = Etwa Untertitel, eine Aufzeichnung, Pausen oder worum du gebeten hast
events-how-access-yes = Ja
events-how-access-partly = Teilweise
events-how-access-no = Nein
events-how-access-not-needed = Ich habe nichts davon gebraucht
events-how-label-words = Eine Sache, die du ändern würdest
events-how-help-words = Das kann leer bleiben. Bitte schreib keine Namen.
events-how-saved = Danke. Deine Antwort ist ohne deinen Namen gespeichert.
events-how-silent = Das ist in Ordnung. Zu dieser Veranstaltung fragt Hearth dich nicht noch einmal.
events-how-cannot = Du hast schon geantwortet, oder es ist zu spät: Wer da war, kann { $count } Tage lang sagen, wie es war.
events-button-how = Sagen, wie es war
events-button-how-write = Drei Fragen beantworten
events-button-how-not = Nein, danke

events-over-title = Was vorbei ist
events-over-intro = Diese Veranstaltungen sind seit höchstens zwei Monaten vorbei. Du kannst posten, was davon bleibt, und lesen, wie es anderen gefiel.
events-over-none = Von dem, was du ändern kannst, ist in letzter Zeit nichts zu Ende gegangen.
events-over-listed = **{ $title }**, { $day }
events-over-nothing = Nichts ist gepostet.
events-button-over = Was vorbei ist
events-thought-head = **Wie diese Veranstaltung ankam**
events-thought-few = Weniger als { $count } Menschen haben geantwortet, oder ihre Antworten werden noch nicht gezeigt. Hearth zeigt neue Antworten einmal am Tag, und nur { $count } oder mehr zusammen.
events-thought-hidden = Zahlen unter { $count } sind verborgen.
events-thought-words = Das würden sie ändern, in zufälliger Reihenfolge:
events-thought-word = – { $words }
events-thought-again-yes = { $count } würden wiederkommen.
events-thought-again-maybe = { $count } würden vielleicht wiederkommen.
events-thought-again-no = { $count } würden nicht wiederkommen.
events-thought-access-yes = Für { $count } war der Zugang so wie versprochen.
events-thought-access-partly = Für { $count } war er teilweise so wie versprochen.
events-thought-access-no = Für { $count } war er nicht so wie versprochen.
events-thought-access-not-needed = { $count } haben nichts davon gebraucht.

events-trends-title = Wie Veranstaltungen laufen
events-trends-intro = Zahlen unter { $count } Menschen sind verborgen, und auch alles, was sie verraten würde. Wer neu war, steht nur bei Quartalen, die vorbei sind.
events-trends-quarter = { $number }/{ $year }
events-trends-line = Quartal { $quarter }: { $events ->
        [0] keine Veranstaltung
        [one] eine Veranstaltung
       *[other] { $events } Veranstaltungen
    }. Zugesagt: { $going }. Neu hier davon: { $new }.
events-trends-people =
    { $count ->
        [one] eine Person
       *[other] { $count } Menschen
    }
events-trends-hidden = verborgen
events-trends-thought = **Wie es ankam, Veranstaltung für Veranstaltung, die letzte zuerst**
events-trends-event = **{ $title }**
events-button-trends = Wie Veranstaltungen laufen
