### What people need to take part in an event, asked for in confidence. Read by everybody who asks, and by hosts.

events-need-title = Was du brauchst, um dabei zu sein
events-need-for = **{ $title }**
events-need-readers = Was du schreibst, liest die Leitung dieser Veranstaltung: { $people }. Auch wer hier Veranstaltungen plant, liest es. Sonst bekommt es niemand zu sehen.
events-need-readers-nobody = Was du schreibst, liest, wer hier Veranstaltungen plant. Sonst bekommt es niemand zu sehen.
events-need-sealed = Hearth bewahrt es versiegelt auf. In einen Kanal oder eine Direktnachricht kommt es nie. { $count } Tage nach der Veranstaltung wird es gelöscht.
events-need-due = Du sollst bis { $at } eine Antwort haben. Gibt es bis dahin keine, erinnert Hearth jeden Tag daran.
events-need-late = Der letzte Tag für Anfragen ist vorbei. Du kannst trotzdem fragen. Vielleicht lässt sich nicht mehr alles möglich machen. Das sagt man dir dann ehrlich.
events-need-choice = Du musst nicht sagen, warum. Schreib nur, was dir hilft, dabei zu sein.
events-need-label = Was hilft dir, dabei zu sein?
events-need-help = Zum Beispiel: Untertitel, ein Text zu den Bildern, ein Platz nah an der Tür, mehr Pausen
events-need-saved = Gespeichert. Die Leitung erfährt, dass es eine Anfrage gibt. Gelesen wird sie auf einer privaten Seite.
events-need-withdrawn = Zurückgenommen. Was du geschrieben hast, ist gelöscht.
events-need-over = Diese Veranstaltung ist vorbei. Dafür lässt sich nichts mehr möglich machen.
events-need-words = Du hast geschrieben: { $words }
events-need-answer = Die Antwort: { $words }
events-need-yours = Deine Anfrage: { $state }
events-need-owned = { $person } kümmert sich darum.
events-need-state-open = Noch hat sie niemand übernommen.
events-need-state-doing = Jemand kümmert sich darum.
events-need-state-met = Es wird da sein.
events-need-state-partly = Ein Teil davon wird da sein.
events-need-state-not = Diesmal ist es nicht möglich.
events-need-state-withdrawn = Du hast sie zurückgenommen.
events-need-state-over = Die Veranstaltung findet nicht statt, also hat sich auch das erledigt.
events-need-news-open = Deine Anfrage zu „{ $title }“ wartet wieder darauf, dass sich jemand kümmert.
events-need-news-doing = Um deine Anfrage zu „{ $title }“ kümmert sich jetzt jemand.
events-need-news-met = Auf deine Anfrage zu „{ $title }“ gibt es eine Antwort: Es wird da sein.
events-need-news-partly = Auf deine Anfrage zu „{ $title }“ gibt es eine Antwort: Ein Teil davon wird da sein.
events-need-news-not = Auf deine Anfrage zu „{ $title }“ gibt es eine Antwort: Diesmal ist es nicht möglich. Lies, warum, und was es stattdessen gibt.
events-need-news-withdrawn = Du hast deine Anfrage zu „{ $title }“ zurückgenommen.
events-need-news-over = „{ $title }“ findet nicht statt. Damit hat sich auch deine Anfrage erledigt.

events-button-need = Sagen, was ich brauche
events-button-need-read = Meine Anfrage
events-button-need-write = Schreiben
events-button-need-change = Ergänzen oder ändern
events-button-need-withdraw = Zurücknehmen

events-needs-title = Was Menschen brauchen
events-needs-count =
    { $count ->
        [0] Keine Anfrage wartet.
        [one] Eine Anfrage wartet.
       *[other] { $count } Anfragen warten.
    }
events-needs-rule = Jede Anfrage soll bis zum letzten Tag für Anfragen eine Antwort haben, spätestens aber drei Tage vor der Veranstaltung. Sind es bis dahin keine zwei Tage mehr, dann innerhalb von zwei Tagen.
events-needs-all = Das sind die offenen Anfragen zu allen Veranstaltungen, die du ändern kannst.
events-needs-who = { $person }, für **{ $title }**, { $at }
events-needs-owner = { $person } kümmert sich darum.
events-needs-due = Zu beantworten bis { $at }.
events-needs-overdue = **Zu beantworten war das bis { $at }.** Die Person wartet.
events-needs-words = Das braucht die Person: { $words }
events-needs-answer = Deine Antwort: { $words }
events-needs-confidence = Das wurde im Vertrauen geschrieben. Bitte sag anderen nur, was sie wissen müssen, um es möglich zu machen. Nenn keinen Namen.
events-needs-yours = Du kümmerst dich jetzt darum. Die Person sieht das.
events-needs-answer-saved = Gespeichert. Die Person erfährt, dass es etwas Neues gibt. Deine Antwort liest sie auf ihrer eigenen Seite.
events-needs-answered = Das ist schon beantwortet oder wurde zurückgenommen.
events-needs-changed = Etwas, um das du dich kümmerst, hat sich geändert oder wurde zurückgenommen.
events-needs-changed-meanwhile = Was gebraucht wird, oder die Antwort darauf, hat sich geändert, seit du es gelesen hast. Deine Antwort wurde deshalb nicht gespeichert. Bitte lies es noch einmal.
events-needs-gone = Diese Anfrage gibt es nicht mehr.
events-needs-not-yours = Das kann nur lesen, wer diese Veranstaltung leitet oder hier Veranstaltungen plant.
events-needs-is-open = Noch kümmert sich niemand darum.
events-needs-is-doing = Jemand kümmert sich darum.
events-needs-is-met = Beantwortet: Es wird da sein.
events-needs-is-partly = Beantwortet: Ein Teil davon wird da sein.
events-needs-is-not = Beantwortet: Diesmal nicht möglich.
events-needs-is-withdrawn = Von der Person zurückgenommen.
events-needs-is-over = Die Veranstaltung findet nicht statt.
events-needs-label-state = Wird es da sein?
events-needs-offer-met = Ja, es wird da sein
events-needs-offer-partly = Ein Teil davon wird da sein
events-needs-offer-not = Diesmal ist es nicht möglich
events-needs-label-words = Worauf die Person zählen kann
events-needs-help-words = Was da sein wird, was nicht, und was stattdessen helfen könnte. Die Person liest das.
events-needs-staff = Jemand braucht etwas, um bei einer Veranstaltung dabei zu sein, und wartet auf eine Antwort. Wer Veranstaltungen plant, findet die Anfrage mit { COMMAND("event manage") } unter „Was Menschen brauchen“.

events-button-needs = Was Menschen brauchen
events-button-needs-read = Lesen
events-button-needs-event = Zurück zur Veranstaltung
events-button-needs-back = Alle Anfragen zu dieser Veranstaltung
events-button-needs-mine = Ich kümmere mich darum
events-button-needs-answer = Antworten
events-button-needs-answer-again = Die Antwort ändern

events-kept-a-month = Bis 30 Tage nach der Veranstaltung.
events-kept-seen-by-planners = Du, wer die Veranstaltung leitet, und wer hier Veranstaltungen plant.
