# Deciding: what is proposed, who agrees, closing, sealed names and appeals.

conduct-decide-title = Entscheiden
conduct-nothing-proposed = Noch ist nichts vorgeschlagen.
conduct-nobody-accused = Um jemanden zu hören oder eine Maßnahme vorzuschlagen, füg zuerst unter „Menschen“ hinzu, wer beschuldigt ist.
conduct-somebody = jemand
conduct-stands-open = **{ $what }** Zustimmung: { $count } von { $of }.
conduct-stands-cosigner = **{ $what }** Zustimmung: { $count } von { $of }. Auch die Stimme von außen wird gefragt.
conduct-stands-stuck = **{ $what }** Zustimmung: { $count }. Mit den Menschen, die jetzt frei urteilen können, lässt sich das nicht entscheiden.
conduct-stands-agreed = **{ $what }** Entschieden am { $at } von { $count ->
    [one] einer Person
   *[other] { $count } Menschen
}.
conduct-stands-withdrawn = { $what } Das wurde zurückgezogen.
conduct-proposal-choose = Einen Vorschlag ansehen
conduct-proposal-option = { $number }. { $what }
conduct-unavailable-ban = Über einen dauerhaften Bann kann hier nicht entschieden werden.
conduct-unavailable-identity = Ein versiegelter Name kann hier nicht geöffnet werden.
conduct-unavailable-appeal = Ein Einspruch kann hier nicht geprüft werden.
conduct-unavailable-why = Zu wenige Menschen können hier frei urteilen, und es gibt keine Stimme von außen, die das kann. Das Orga-Team kann mit { COMMAND("setup") } eine benennen.
conduct-cannot-be-decided = Das lässt sich mit den Menschen, die jetzt frei urteilen können, nicht entscheiden. Was du geschrieben hast, bleibt einen Tag lang aufgehoben.
conduct-proposed-already = Gerade hat jemand etwas Ähnliches vorgeschlagen. Bitte sieh dir zuerst diesen Vorschlag an. Was du geschrieben hast, bleibt einen Tag lang aufgehoben.
conduct-no-such-proposal = In diesem Fall gibt es keinen solchen Vorschlag.
conduct-proposal-over = Dieser Vorschlag ist inzwischen entschieden oder zurückgezogen.
conduct-proposed = Es ist vorgeschlagen, mit deiner Stimme. Die anderen erfahren, dass es Neues gibt.
conduct-agreed-now = Genug von euch stimmen zu. Es ist entschieden.
conduct-voice-counted = Deine Stimme ist gezählt. Es braucht noch weitere.
conduct-proposal-withdrawn = Der Vorschlag ist zurückgezogen.
conduct-button-deciding = Zurück zum Entscheiden
conduct-button-agree-to = Ich stimme zu
conduct-button-withdraw-it = Zurückziehen
conduct-button-propose = Vorschlagen

# A measure

conduct-button-measure = Maßnahme vorschlagen
conduct-ladder-choose = Welche Maßnahme?
conduct-ladder-what = Welche Folge soll es für { $name } geben? Wähle die mildeste Maßnahme, die Menschen schützt.
conduct-ladder-warning = Verwarnung
conduct-ladder-warning-help = Es wird klar gesagt, was falsch war, und sonst ändert sich nichts
conduct-ladder-limited = Für einige Zeit eingeschränkt
conduct-ladder-limited-help = Für einige Zeit sind manche Dinge oder Orte für die Person nicht offen
conduct-ladder-suspension = Zeitweise ausgeschlossen
conduct-ladder-suspension-help = Für einige Zeit keine Teilnahme an der Community
conduct-ladder-ban = Dauerhafter Bann
conduct-ladder-ban-help = Keine Teilnahme mehr; das entscheiden drei von euch
conduct-measure-warning = Verwarnung für { $name }.
conduct-measure-limited = Für einige Zeit eingeschränkt: { $name }.
conduct-measure-suspension = Zeitweiser Ausschluss von { $name }.
conduct-measure-ban = Dauerhafter Bann von { $name }.
conduct-measure-title = Eine Maßnahme
conduct-measure-intro = Wenn genug von euch zustimmen, liest die beschuldigte Person diese Worte. Lass Namen, Zeiten und Formulierungen aus der Meldung weg.
conduct-ask-happened = Was geschehen ist
conduct-ask-happened-help = Was gegen den Verhaltenskodex war. Nicht, wer es gemeldet hat.
conduct-ask-consequence = Was daraus folgt
conduct-ask-consequence-help = Was sich für die Person ändert, und bis wann.
conduct-ask-repair = Was es wiedergutmachen könnte
conduct-ask-repair-help = Etwa eine Entschuldigung, wenn die verletzte Person eine möchte.
conduct-shown-measure-words = **Was geschehen ist**
conduct-shown-measure-consequence = **Was daraus folgt**
conduct-shown-measure-repair = **Was es wiedergutmachen könnte**
conduct-apply-warning = Im Server ist nichts weiter zu tun: Die Verwarnung ist das, was die Person liest. Drück dann auf „Erledigt“.
conduct-apply-limited = Hearth ändert nichts von selbst. Jemand mit dem Recht dazu richtet die Einschränkung im Server so ein, wie es hier steht. Drück dann auf „Erledigt“.
conduct-apply-suspension = Hearth ändert nichts von selbst. Jemand mit dem Recht dazu entfernt die Person aus dem Server oder gibt ihr eine Auszeit. Drück dann auf „Erledigt“.
conduct-apply-ban = Hearth ändert nichts von selbst. Jemand mit dem Recht dazu bannt die Person im Server. Drück dann auf „Erledigt“.
conduct-apply-ban-first = **Warte noch mit dem Bann:** Zuerst muss die Nachricht an die Person hinausgehen. Darin steht, was entschieden ist, wie sie Einspruch erheben kann und an wen sie sich außerhalb wenden kann: an { $outside }.
conduct-button-applied = Erledigt
conduct-applied = Es wurde am { $at } umgesetzt.
conduct-applied-now = Es ist festgehalten, dass das umgesetzt ist.
conduct-button-ended = Die Maßnahme ist vorbei
conduct-ended = Sie ist seit { $at } vorbei.

# Closing

conduct-button-without = Ohne Maßnahme abschließen
conduct-button-close = Fall abschließen
conduct-close-title = Abschließen
conduct-close-what = Um einen Fall ohne Maßnahme abzuschließen, braucht es zwei von euch. Die meldende Person bekommt immer eine Nachricht.
conduct-close-why = Warum ohne Maßnahme?
conduct-without-no-violation = Kein Verstoß gegen den Verhaltenskodex
conduct-without-out-of-scope = Wir sind dafür nicht der richtige Ort
conduct-without-on-record = Die Meldung wird nur aufbewahrt
conduct-close-intro = Die erste Antwort ist für das Team. Die zweite geht an die meldende Person.
conduct-end-intro = Das geht an alle, die gemeldet haben. Es schließt den Fall ab.
conduct-ask-why = Warum (für das Team)
conduct-ask-why-help = Das lesen nur die Menschen, die diesen Fall bearbeiten.
conduct-ask-to-reporter = Deine Nachricht an die meldende Person
conduct-ask-to-reporter-help = Was daraus wurde, soweit ihr es sagen könnt, und ein Dank. Ohne sie geht kein Abschluss.
conduct-shown-close-words = **Warum**
conduct-shown-close-to-reporter = **An die meldende Person**
conduct-close-needs-words = Ein Fall kann nicht ohne eine Nachricht an die meldende Person abgeschlossen werden.
conduct-not-decided = Dieser Fall ist nicht entschieden. Entscheidet zuerst über eine Maßnahme, oder schließt ihn ohne eine ab.
conduct-closed-now = Der Fall ist abgeschlossen. Alle, die gemeldet haben, finden deine Nachricht auf ihrer Seite.

# A sealed name

conduct-button-name = Versiegelten Namen öffnen
conduct-name-title = Einen versiegelten Namen öffnen
conduct-name-what = Um einen Namen zu öffnen, braucht es zwei von euch und einen Grund. Die meldende Person erfährt davon, mit eurem Grund.
conduct-name-which = Bei welcher Meldung?
conduct-name-intro = Die meldende Person liest deinen Grund und erfährt, dass der Name geöffnet wurde.
conduct-ask-reason = Warum müsst ihr wissen, wer es ist?
conduct-ask-reason-help = Etwa: Jemand ist in Gefahr, und ihr müsst die Person erreichen.
conduct-name-what-short = Den versiegelten Namen der meldenden Person öffnen.
conduct-shown-identity-words = **Der Grund**
conduct-name-opened = Zwei Menschen haben deinen Namen geöffnet, aus diesem Grund: { $words }

# Appeals

conduct-button-appeal = Einspruch beantworten
conduct-appeal-waits = **Ein Einspruch wartet auf eine Antwort.** Ihn prüfen Menschen, die nicht mitentschieden haben. Lies ihn im Gespräch.
conduct-appeal-title = Einen Einspruch beantworten
conduct-appeal-what = Was soll aus dem Einspruch werden?
conduct-appeal-choose = Was wird daraus?
conduct-appeal-upheld = Der Einspruch ist berechtigt: den Fall wieder öffnen.
conduct-appeal-stands = Die Entscheidung bleibt bestehen.
conduct-appeal-intro = Die beschuldigte Person liest diese Worte.
conduct-ask-answer = Deine Antwort
conduct-shown-appeal-words = **Die Antwort**
conduct-not-your-appeal = Du hast in diesem Fall mitentschieden. Darum müssen andere den Einspruch prüfen.
conduct-appeal-nobody = Gerade kann hier niemand einen Einspruch prüfen. Was du geschrieben hast, bleibt einen Tag lang aufgehoben. Bitte wende dich an den Kontakt außerhalb.

# The co-signer outside

conduct-cosign-title = Deine Stimme ist gefragt
conduct-cosign-news = Deine Stimme ist gefragt.
conduct-cosign-what = In { $community } können zu wenige Menschen über den Fall **{ $code }** frei urteilen. Darum wirst du gefragt. Du siehst, was vorgeschlagen ist, und nicht, was gemeldet wurde.
conduct-cosign-count = { $count ->
    [0] Du wirst als erste Person gefragt.
    [one] Eine Person dort stimmt zu.
   *[other] { $count } Menschen dort stimmen zu.
}
conduct-cosign-more = { $count ->
    [one] Danach wartet noch eine Frage auf dich.
   *[other] Danach warten noch { $count } Fragen auf dich.
}
conduct-cosign-appeal = Jemand hat Einspruch gegen eine Entscheidung erhoben. Wenn du zustimmst, wird der Fall wieder geöffnet. Wenn nicht, bleibt die Entscheidung bestehen.
conduct-button-decline = Ich stimme nicht zu
conduct-button-cosign = Ansehen, was gefragt wird
conduct-cosigned = Danke. Deine Stimme ist gezählt.
conduct-cosign-declined = Danke. Es geschieht nicht, und die Menschen, die den Fall bearbeiten, erfahren davon.
conduct-nothing-to-cosign = Gerade wirst du nichts gefragt.

# Somebody who has no part in a case after all

conduct-button-release = Jemand ist nicht beteiligt
conduct-release-title = Nicht beteiligt
conduct-release-what = Wenn jemand aus Versehen dazugekommen ist, können zwei von euch das zurücknehmen. Die Person könnte den Fall dann sehen, wenn sie Meldungen bearbeitet.
conduct-ask-release = Warum ist die Person nicht beteiligt?
conduct-release-what-short = Jemand ist doch nicht beteiligt.
conduct-shown-release-words = **Der Grund**
