# Proposing something, by name or without one.

command-propose = vorschlagen
command-propose-description = Schlag etwas vor, mit oder ohne deinen Namen
decisions-start-propose = Etwas vorschlagen

decisions-no-community = In keiner Community, in der du mit Hearth bist, kann man etwas vorschlagen oder abstimmen.
decisions-off = Vorschläge und Abstimmungen sind hier nicht eingeschaltet. Das Orga-Team kann das mit { COMMAND("setup") } tun.
decisions-only-staff = Vorschläge kann nur das Team durchsehen. { $ask }
decisions-only-proposers = Hier kann etwas vorschlagen, wer die Rolle { $role } hat. Bitte nutz den Befehl in der Community selbst.

decisions-propose-title = Etwas vorschlagen
decisions-propose-intro = Was soll diese Community tun, ändern oder entscheiden? Eine Idee genügt.
decisions-propose-who = Das Team sieht sich jeden Vorschlag zuerst an. Es veröffentlicht ihn im Kanal für Entscheidungen oder sagt dir, warum nicht.
decisions-button-named = Mit meinem Namen vorschlagen
decisions-button-nameless = Ohne meinen Namen vorschlagen
decisions-button-receipt = Ich habe einen Beleg
decisions-button-mine = Meine Vorschläge
decisions-button-look = Vorschläge durchsehen
decisions-button-more = Mehr zeigen
decisions-button-propose = An das Team schicken
decisions-button-propose-nameless = Ohne meinen Namen schicken
decisions-waiting = { $count ->
    [one] Ein Vorschlag wartet darauf, dass ihn jemand ansieht.
   *[other] { $count } Vorschläge warten darauf, dass sie jemand ansieht.
}
decisions-news = Zu deinem Vorschlag gibt es etwas Neues.

# What is said before a word is written

decisions-named-intro = Das Team liest das mit deinem Namen. Wenn es den Vorschlag veröffentlicht, können ihn alle im Kanal für Entscheidungen lesen, mit deinem Namen.
decisions-nameless-title = Ohne deinen Namen vorschlagen
decisions-nameless-intro = Hearth schreibt nicht auf, wer du bist. Das Team liest deine Worte ohne einen Namen. Wenn sie veröffentlicht werden, lesen alle im Kanal sie genauso.
decisions-nameless-batches = Das Team sieht es frühestens morgen. Veröffentlicht wird es zusammen mit einem anderen oder nach { $days } Tagen, zu einer festen Stunde und in zufälliger Reihenfolge. So verrät die Zeit wenig.
decisions-nameless-limits = Das verbirgt deinen Namen, aber nicht alles. Wie du schreibst und was nur du wissen kannst, kann verraten, wer du bist. Wer die Computer betreibt, auf denen Hearth und Discord laufen, könnte mehr sehen.
decisions-label-title = Dein Vorschlag in einer Zeile
decisions-help-title = Zum Beispiel: Das monatliche Treffen zu zwei verschiedenen Zeiten anbieten.
decisions-label-words = Was, und warum
decisions-help-words = In einfachen Worten. Was wäre für wen besser?

# Sent

decisions-named-sent = Danke. Das Team sieht es sich an, und du erfährst, was daraus wurde.
decisions-nameless-sent = Danke. Es ist gespeichert, ohne deinen Namen.
decisions-receipt = Dein Beleg, sieben englische Wörter: `{ $words }`
decisions-receipt-keep = Schreib diese Wörter auf oder kopiere sie. Nur mit ihnen kannst du lesen, was aus deinem Vorschlag wurde. Sie werden später nicht noch einmal gezeigt. So kommst du zurück: { COMMAND("propose") }, dann „Ich habe einen Beleg“.
decisions-nameless-most = Von einem Konto gehen höchstens { $count } Vorschläge ohne Namen am Tag. Was du geschrieben hast, bleibt vorerst gespeichert: Du kannst es morgen schicken.
decisions-proposals-most = Von dir warten { $count } Vorschläge. Bitte warte, bis das Team einen davon angesehen hat.

# Coming back

decisions-receipt-title = Dein Beleg
decisions-label-receipt = Die sieben Wörter
decisions-help-receipt = Groß oder klein, mit Leerzeichen oder Kommas dazwischen.
decisions-receipt-form = Das ist kein Beleg. Ein Beleg hat { $count } englische Wörter. Bitte sieh noch einmal nach, was du aufgeschrieben hast.
decisions-receipt-nothing = Hearth kennt keinen Vorschlag mit diesem Beleg. Bitte prüf die Reihenfolge und die Schreibweise der Wörter. Vorschläge bleiben ein Jahr lang gespeichert, nachdem über sie entschieden wurde.
decisions-mine-none = Du hast hier nichts mit deinem Namen vorgeschlagen.
decisions-mine-day = Vorgeschlagen am { $day }.
decisions-proposal-title = **{ $title }**
decisions-words = { $words }
decisions-is-waiting = Noch hat es sich niemand angesehen.
decisions-is-accepted = Das Team hat Ja gesagt. Es wird bald veröffentlicht.
decisions-is-published = Es ist veröffentlicht in { $channel }.
decisions-is-declined = Das Team hat entschieden, es nicht zu veröffentlichen. Der Grund: { $reason }

# Looking proposals over

decisions-look-title = Vorschläge zum Durchsehen
decisions-look-none = Kein Vorschlag wartet.
decisions-look-count = { $count ->
    [one] Ein Vorschlag wartet.
   *[other] { $count } Vorschläge warten, in keiner bestimmten Reihenfolge.
}
decisions-look-how = Veröffentliche, worüber man reden kann, auch wenn du anderer Meinung bist. Lehn ab, was jemanden angreift, Privates verrät oder kein Vorschlag ist, und sag, warum. Wer es geschrieben hat, liest deinen Grund.
decisions-by = Von { $person }
decisions-by-nobody = Ohne Namen
decisions-button-accept = Veröffentlichen
decisions-button-decline = Mit einem Grund ablehnen
decisions-button-next = Der nächste
decisions-accepted = Der Vorschlag wird gerade veröffentlicht.
decisions-accepted-nameless = Der Vorschlag wird mit den nächsten veröffentlicht, die keinen Namen haben. So verrät die Zeit nichts.
decisions-declined = Abgelehnt. Wer es geschrieben hat, kann deinen Grund lesen.
decisions-decline-title = Warum nicht veröffentlicht wird
decisions-label-decline = Dein Grund
decisions-help-decline = Das liest, wer es vorgeschlagen hat. Sag, was sich daran ändern ließe.
decisions-proposal-gone = Diesen Vorschlag gibt es nicht mehr.
decisions-proposal-decided = Darüber hat schon jemand anderes entschieden.

# In the channel

decisions-published = **Vorschlag: { $title }**
