# Votes: opening one, voting, and what came of it.

command-vote = abstimmen
command-vote-description = Stimm ab, oder sieh, was eine Abstimmung ergeben hat
decisions-start-vote = Abstimmen: Eine Abstimmung läuft

decisions-vote-page = Abstimmungen
decisions-vote-intro = Abstimmungen sind geheim: Bis zum Ende sieht niemand, wie viele abgestimmt haben oder wie. Danach wird das Ergebnis gepostet.
decisions-votes-none = Gerade läuft keine Abstimmung, und in letzter Zeit ist keine zu Ende gegangen.
decisions-vote-title = **{ $title }**
decisions-vote-gone = Diese Abstimmung gibt es nicht mehr.
decisions-vote-over = Diese Abstimmung ist vorbei. Es hat sich nichts geändert.
decisions-vote-opens = Diese Abstimmung beginnt gleich. Bitte versuch es noch einmal.
decisions-vote-broken = Die Urne lässt sich nicht öffnen. Darum liegt dein Stimmzettel nicht darin. Bitte sag dem Orga-Team Bescheid.
decisions-only-openers = Abstimmungen können nur das Orga-Team und alle mit der Rolle dafür eröffnen oder abbrechen. { $ask }
decisions-not-on-roll = Du stehst nicht in der Wahlliste dieser Abstimmung. Wer abstimmen darf, wurde zu Beginn aufgeschrieben.
decisions-voted-already = Du hast schon abgestimmt. Um deine Stimme zu ändern, nimm „Meine Stimme ändern“ und die Wörter deines Belegs. Ohne sie bleibt deine Stimme, wie sie ist.

decisions-button-see = Diese Abstimmung ansehen
decisions-button-vote-see = Die Abstimmung ansehen
decisions-button-new = Eine Abstimmung eröffnen
decisions-button-vote = Abstimmen
decisions-button-change-vote = Meine Stimme ändern
decisions-button-safety = Wie geheim ist das?
decisions-button-fill = Meinen Stimmzettel ausfüllen
decisions-button-back = Zurück zur Abstimmung
decisions-button-objections = Die Einwände lesen
decisions-button-cancel = Diese Abstimmung abbrechen

# How it stands for one person

decisions-stands-open = Du kannst abstimmen.
decisions-stands-voted = Du hast abgestimmt. Bis zum Ende kannst du es ändern.
decisions-stands-not-on-roll = Du stehst nicht in der Wahlliste dieser Abstimmung.
decisions-stands-over = Sie ist vorbei.
decisions-stands-counting = Die Zeit ist um. Gerade wird gezählt.
decisions-is-opening = Die Wahlliste wird gerade geschrieben. Die Abstimmung beginnt gleich.
decisions-is-ended = Diese Abstimmung ist zu Ende.
decisions-is-cancelled = Diese Abstimmung wurde abgebrochen. Nichts wurde gezählt, und die Stimmzettel sind vernichtet. Der Grund: { $reason }
decisions-is-cancelled-nobody = Diese Abstimmung hat nicht begonnen: Niemand hätte in der Wahlliste gestanden, oder Discord hat nicht gesagt, wer hier ist.

# What it asks, and how

decisions-option = { $number }. { $option }
decisions-method-approval = Stimm allem zu, was für dich in Ordnung ist. Die meiste Zustimmung gewinnt.
decisions-method-ranked = Bring die Möglichkeiten in deine Reihenfolge. Es gewinnt die Möglichkeit, die im direkten Vergleich jede andere schlägt (Schulze-Methode).
decisions-method-consent = Kannst du damit leben? Es gilt, wenn niemand einen Einwand hat. Wer einen hat, sagt, warum.
decisions-roll-everybody = Wer abstimmen darf: alle, die zu Beginn Mitglied waren.
decisions-roll-voters = Wer abstimmen darf: alle, die zu Beginn die Rolle { $role } hatten.
decisions-roll-staff = Wer abstimmen darf: das Orga-Team und das Team, so wie sie zu Beginn waren.
decisions-quorum = Sie zählt nur, wenn mindestens { $percent } Prozent dieser Menschen abstimmen.
decisions-lasts = Sie läuft { $hours } Stunden.
decisions-closes = Sie endet am { $at } ({ $soon }).
decisions-publishes = **Danach werden alle Stimmzettel veröffentlicht**, ohne Namen und nicht in der Reihenfolge, in der sie kamen. So können alle nachzählen. Wer weiß, wie du abstimmen wolltest, erkennt deinen Stimmzettel vielleicht, vor allem, wenn viele Möglichkeiten in eine Reihenfolge kommen.
decisions-publishes-not = Stimmzettel werden nicht veröffentlicht. Kleine Zahlen bleiben im Ergebnis verborgen. Wenn wenige abstimmen oder alle gleich, kann es trotzdem verraten, wie jede Person abgestimmt hat.
decisions-objections-told = Einwände und ihre Gründe sind bis zum Ende versiegelt. Dann können alle hier sie lesen und sehen, wie viele es sind. Mit Namen nur, wo jemand das wollte.
decisions-few = Weniger als fünf Menschen dürfen abstimmen. Stimmen alle gleich ab, verrät das Ergebnis, wie jede Person abgestimmt hat.
decisions-few-warning = Wenn weniger als { $few } Menschen abstimmen oder alle gleich, verrät das Ergebnis, wie jede Person abgestimmt hat.

# Opening one

decisions-open-title = Eine Abstimmung eröffnen
decisions-open-intro = Wer abstimmen darf, wird zu Beginn aufgeschrieben und ändert sich nicht mehr. Vor dem Ende sieht niemand etwas, auch du nicht.
decisions-open-instead = Ein Bot kann niemanden davor schützen, zu einer Stimme gedrängt zu werden, und wer ihn betreibt, könnte hineinsehen. Nimm für schwere Entscheidungen Belenios oder Helios, die ihre Zählung beweisen. CIVS ist ein Dienst für Abstimmungen mit Reihenfolge.
decisions-page-what = Worüber abgestimmt wird
decisions-page-how = Wer abstimmt, und wie lange
decisions-label-vote-title = Die Frage in einer Zeile
decisions-help-vote-title = Zum Beispiel: Wann ist unser monatliches Treffen?
decisions-label-vote-words = Was alle wissen müssen (freiwillig)
decisions-help-vote-words = Was entschieden wird, was daraus folgt, wo darüber geredet wurde.
decisions-label-method = Wie abgestimmt wird
decisions-help-method = Für Konsent braucht es unten keine Möglichkeiten.
decisions-offer-approval = Zustimmung
decisions-offer-approval-help = Alles ankreuzen, was in Ordnung ist. Die meiste Zustimmung gewinnt. Am leichtesten zu verstehen.
decisions-offer-consent = Konsent
decisions-offer-consent-help = Ein Vorschlag. Er gilt, wenn niemand einen Einwand hat. Einwände haben Gründe.
decisions-offer-ranked = Reihenfolge
decisions-offer-ranked-help = Drei oder mehr Möglichkeiten ordnen. Fair, wenn sich manche ähneln.
decisions-label-options = Die Möglichkeiten, eine je Zeile
decisions-help-options = 2 bis 10 Zeilen mit höchstens 80 Zeichen. Für Konsent lass es leer.
decisions-options-count = Bitte schreib { $least } bis { $most } Möglichkeiten, eine je Zeile.
decisions-options-long = Eine Möglichkeit hat höchstens { $most } Zeichen.
decisions-options-twice = Zwei Möglichkeiten sind gleich.
decisions-label-roll = Wer darf abstimmen?
decisions-help-roll = Wird zu Beginn aufgeschrieben. Wer geht, darf noch abstimmen. Wer später kommt, nicht.
decisions-offer-everybody = Alle Mitglieder
decisions-offer-voters = Die Rolle zum Abstimmen aus den Einstellungen
decisions-offer-staff = Orga-Team und Team
decisions-no-voters-role = Es ist keine Rolle zum Abstimmen gewählt. Das Orga-Team kann das mit { COMMAND("setup") } tun.
decisions-label-hours = Wie lange? (wenn offen: 72 Stunden)
decisions-help-hours = Bei drei Tagen oder mehr können alle mitmachen, gleich in welcher Zeitzone oder Schicht.
decisions-offer-hours = { $hours } Stunden
decisions-label-quorum = Wie viele müssen abstimmen? (freiwillig)
decisions-help-quorum = Sind es weniger, ist nichts entschieden, und es gibt kein Ergebnis.
decisions-offer-quorum = { $percent ->
    [0] Keine Mindestzahl
   *[other] { $percent } Prozent von allen, die dürfen
}
decisions-label-publishes = Danach alle Stimmzettel veröffentlichen?
decisions-help-publishes = Dann können alle nachzählen. Das kann Menschen verraten. Alle erfahren es vor dem Abstimmen.
decisions-button-preview = Ansehen, bevor sie beginnt
decisions-preview = Das lesen alle, die abstimmen. Noch läuft nichts, und danach lässt sich nichts davon ändern.
decisions-button-open = Die Abstimmung eröffnen
decisions-button-change = Ändern
decisions-opens = Die Abstimmung beginnt, sobald die Wahlliste geschrieben ist. Dann wird sie im Kanal für Entscheidungen angekündigt.

# Cancelling one

decisions-cancel-title = Diese Abstimmung abbrechen
decisions-label-cancel = Warum sie abgebrochen wird
decisions-help-cancel = Das können alle lesen. Nichts wird gezählt, und alle Stimmzettel werden vernichtet.
decisions-cancelled-now = Die Abstimmung ist abgebrochen, und ihre Stimmzettel sind vernichtet. Der Grund steht im Kanal.
decisions-cancelled = Die Abstimmung **{ $title }** wurde abgebrochen. Nichts wurde gezählt, und alle Stimmzettel sind vernichtet. Der Grund: { $reason }
decisions-cancelled-nobody = Die Abstimmung **{ $title }** hat nicht begonnen: Niemand hätte in der Wahlliste gestanden, oder Discord hat nicht gesagt, wer hier ist.

# Voting

decisions-paper-receipt = Schreib zuerst diese sieben englischen Wörter auf, oder kopiere sie. Nur du hast sie, und sie werden später nicht noch einmal gezeigt.
decisions-paper-why = Sie gelten, sobald du deinen Stimmzettel abgibst. Mit ihnen kannst du deine Stimme bis zum Ende ändern. Ohne sie bleibt deine Stimme, wie sie ist, und zählt genauso.
decisions-ballot-title = Dein Stimmzettel
decisions-label-approve = Was ist für dich in Ordnung?
decisions-help-approve = So vieles du möchtest. Auch nichts ist eine Antwort.
decisions-label-order = Deine Reihenfolge, in Zahlen
decisions-help-order = Das Liebste zuerst: 3, 1, 2. Gleich gern: 1=2. Was fehlt, kommt ans Ende. Enthaltung: 0.
decisions-order-empty = Bitte schreib mindestens eine Zahl, oder 0, um dich zu enthalten.
decisions-order-wrong = Bitte schreib die Zahlen der Möglichkeiten, von 1 bis { $most }, mit Kommas dazwischen, etwa: 2, 1.
decisions-order-twice = Eine Möglichkeit steht zweimal in deiner Reihenfolge.
decisions-label-consent = Kannst du damit leben?
decisions-offer-consent-yes = Ja
decisions-offer-consent-aside = Ich halte mich heraus: Es darf ohne mich weitergehen
decisions-offer-consent-no = Ich habe einen Einwand
decisions-label-why = Bei einem Einwand: warum, und was hilft?
decisions-help-why = Nach dem Ende können das alle hier lesen. Wie du schreibst, kann verraten, wer du bist.
decisions-label-name = Bei einem Einwand: mit deinem Namen?
decisions-help-name = Vor dem Ende sieht ihn niemand.
decisions-offer-named = Mit meinem Namen
decisions-offer-nameless = Ohne meinen Namen
decisions-objection-why = Ein Einwand braucht einen Grund, damit andere darauf antworten können. Es hat sich nichts geändert.
decisions-cast = Dein Stimmzettel ist in der Urne.
decisions-cast-change = Mit diesen Wörtern kannst du deine Stimme bis zum Ende ändern.
decisions-recast = Dein neuer Stimmzettel ist in der Urne, anstelle des alten.
decisions-receipt-unknown = Zu diesen Wörtern gehört kein Stimmzettel in dieser Urne. Bitte prüf ihre Reihenfolge und Schreibweise. Es hat sich nichts geändert.

# How secret it is

decisions-safety-title = Wie geheim ist diese Abstimmung?
decisions-safety-box = Was du wählst, kommt in eine Urne, getrennt von der Wahlliste. In der Liste steht, dass du abgestimmt hast. Nichts darin führt zu deinem Stimmzettel. Beide werden jede Stunde neu geschrieben, damit ihre Reihenfolge nichts verrät.
decisions-safety-owner = Vor dem Ende wird niemandem etwas gezeigt, auch dem Orga-Team nicht. Wer den Computer betreibt, auf dem Hearth läuft, hat die Schlüssel und könnte bei der Arbeit zusehen oder Kopien der Datenbank vergleichen. Discord überträgt, was du ausfüllst, und könnte es auch sehen. Beiden vertraust du.
decisions-safety-pressure = Hearth kann nicht verhindern, dass dir jemand über die Schulter sieht oder dich drängt. Wenn das geschieht, stimm so ab, wie man es von dir will, und ändere es später mit deinen Wörtern.
decisions-safety-receipt = Die Wörter deines Belegs sind nirgends gespeichert. Sie zeigen nicht, wie du abgestimmt hast. Mit ihnen kannst du deine Stimme ersetzen.
decisions-safety-few = Wenn wenige abstimmen oder alle gleich, verrät das Ergebnis, wie jede Person abgestimmt hat.
decisions-safety-systems = Belenios und Helios beweisen allen, die abstimmen, dass ihr Stimmzettel gezählt wurde, ohne dass ihn jemand sieht. Auch sie schützen nicht davor, dass jemand drängt. CIVS ist ein Dienst für Abstimmungen mit Reihenfolge. Bitte bei schweren Entscheidungen das Orga-Team, einen davon zu nehmen.

# What came of it

decisions-result-title = **Die Abstimmung ist zu Ende: { $title }**
decisions-winners = { $count ->
    [one] Auf dem ersten Platz: **{ $options }**
   *[other] Gleichstand zwischen **{ $options }**. Was das heißt, entscheiden Menschen.
}
decisions-no-winner = Keine Möglichkeit hat auch nur eine Stimme.
decisions-no-quorum = { $needed ->
    [one] Niemand hat abgestimmt. Darum ist nichts entschieden.
   *[other] Zu wenige haben abgestimmt. Darum ist nichts entschieden: Mindestens { $needed } Menschen mussten abstimmen ({ $percent } Prozent der Wahlliste). Mehr wird nicht gesagt.
}
decisions-consent-carries = **Es gilt: Niemand hatte einen Einwand.**
decisions-consent-nobody = Niemand hatte einen Einwand, und niemand hat Ja gesagt. Es gilt nicht.
decisions-consent-objections = { $count ->
    [one] **Es gilt nicht: Eine Person hatte einen Einwand.** Den Grund liest du, wenn du auf „Diese Abstimmung ansehen“ drückst.
   *[other] **Es gilt nicht: { $count } Menschen hatten einen Einwand.** Die Gründe liest du, wenn du auf „Diese Abstimmung ansehen“ drückst.
}
decisions-consent-others = Damit leben können: { $yes }. Es halten sich heraus: { $aside }.
decisions-place = Platz { $number }: { $options }
decisions-pair = { $for-one } setzten { $one } vor { $other }, { $for-other } umgekehrt.
decisions-count = { $option }: { $count }
decisions-count-hidden = { $option }: wird nicht gesagt
decisions-turnout = Abgestimmt haben { $count } von { $roll } Menschen, die durften.
decisions-turnout-untold = Weniger als { $few } Menschen haben abgestimmt. Wie viele genau, steht hier nicht.
decisions-counted-approval = Gezählt nach Zustimmung: Jeder Stimmzettel zählt einmal für jede Möglichkeit, der er zustimmt.
decisions-counted-ranked = Gezählt nach der Schulze-Methode: Über alle Stimmzettel werden je zwei Möglichkeiten verglichen.
decisions-counted-consent = Gezählt nach Konsent: Ein Einwand genügt, und es gilt nicht.
decisions-small = Zahlen unter { $few } und alles, was sie verraten würde, stehen hier nicht.
decisions-small-consent = Außer den Einwänden stehen Zahlen unter { $few } und alles, was sie verraten würde, hier nicht.
decisions-unread = Nicht alle Stimmzettel ließen sich lesen, deshalb ist nichts entschieden.
decisions-unreadable = { $count ->
    [one] Ein Stimmzettel ließ sich nicht lesen und ist nicht gezählt. Jemand muss die Datenbank von Hand geändert haben. Bitte frag das Orga-Team danach.
   *[other] { $count } Stimmzettel ließen sich nicht lesen und sind nicht gezählt. Jemand muss die Datenbank von Hand geändert haben. Bitte frag das Orga-Team danach.
}
decisions-file = Die Stimmzettel dieser Abstimmung als Text: je eine Zeile, alphabetisch, ohne Namen.
decisions-recount = Wie vorher gesagt, stehen alle Stimmzettel in { $file }. Zum Nachzählen: `python -m bot recount { $file }`
decisions-objections-title = Einwände
decisions-objections-none = Es gibt keine Einwände zu lesen.
