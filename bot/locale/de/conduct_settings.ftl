# What organisers choose for conduct, and what keeps people from reporting.

settings-conduct = Meldungen
settings-conduct-help = Hier lässt sich vertraulich melden, was nicht hätte geschehen sollen, und ein Team geht dem nach. Das geht erst, wenn es Menschen gibt, die Meldungen bearbeiten, und einen Kontakt außerhalb dieses Servers.
setting-conduct-handler-role = Rolle für Meldungen
setting-conduct-handler-role-help = Menschen mit dieser Rolle lesen und beantworten Meldungen. Wer etwas meldet, sieht vorher, wer sie sind.
setting-conduct-handler-role-first = Rolle für Meldungen wählen
setting-conduct-handlers = Einzelne Menschen für Meldungen
setting-conduct-handlers-help = Auch diese Menschen bearbeiten Meldungen. Sie brauchen die Rolle dafür nicht.
setting-conduct-outside-address = Adresse eines Kontakts außerhalb
setting-conduct-outside-address-help = Eine E-Mail-Adresse oder ein Link zu Menschen außerhalb dieses Servers. Alle, die etwas melden möchten, sehen sie als weiteren Weg zu Hilfe.
setting-conduct-outside-address-first = Adresse außerhalb angeben
setting-conduct-outside-account = Konto eines Kontakts außerhalb
setting-conduct-outside-account-help = Diese Person erfährt von Hearth, wenn eine Frist verstreicht, aber nichts aus der Meldung. Sie muss einen Server mit Hearth teilen oder Hearth zum eigenen Konto hinzugefügt haben.
setting-conduct-outside-webhook = Webhook eines Kontakts außerhalb
setting-conduct-outside-webhook-help = An diese Adresse schreibt Hearth, wenn eine Frist verstreicht, aber nichts aus der Meldung. Die Adresse wird versiegelt, und Hearth zeigt sie niemandem mehr.
setting-conduct-cosigner = Stimme von außen
setting-conduct-cosigner-help = Eine Person außerhalb dieses Servers, deren Stimme zählt, wenn hier zu wenige entscheiden können. Ohne sie lässt sich dann über keinen Bann, keinen Einspruch und kein Öffnen eines versiegelten Namens entscheiden.
setting-conduct-alone-confirmed = Eine Person genügt
setting-conduct-alone-confirmed-help = Für eine kleine Community, in der bewusst nur eine Person Meldungen bearbeitet: Niemand sonst sieht sich an, was sie entscheidet. Wer etwas melden möchte, erfährt das, bevor ein Wort geschrieben ist.
setting-conduct-code-of-conduct = Link zum Verhaltenskodex
setting-conduct-code-of-conduct-help = Wer etwas melden möchte, kann ihn vorher lesen.
setting-conduct-acknowledge-hours = Zeit bis zur ersten Antwort
setting-conduct-acknowledge-hours-help = In dieser Zeit antwortet ein Mensch auf eine Meldung. Wer etwas melden möchte, erfährt das vorher und sieht, wenn es nicht gelingt.
setting-conduct-update-days = Zeit zwischen zwei Nachrichten
setting-conduct-update-days-help = Solange eine Meldung offen ist, hört die meldende Person mindestens so oft vom Team.
setting-conduct-decide-days = Zeit bis zur Entscheidung
setting-conduct-decide-days-help = In dieser Zeit möchte das Team entscheiden. Die meldende Person sieht, wenn es nicht gelingt.
unit-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}

# What keeps people from reporting, and what to do about it

finding-conduct-no-outside = Noch kann niemand etwas melden. Es gibt keinen Kontakt außerhalb dieses Servers.
finding-conduct-no-outside-fix = Wähle einen Wert für „{ $setting }“. Ein Konto oder ein Webhook eines solchen Kontakts genügt auch.
finding-conduct-no-handlers = Noch kann niemand etwas melden. Es gibt niemanden, der Meldungen bearbeitet.
finding-conduct-no-handlers-fix = Wähle eine Rolle für „{ $setting }“ und achte darauf, dass mindestens zwei Menschen sie haben. Du kannst auch einzelne Menschen wählen.
finding-conduct-one-handler = Noch kann niemand etwas melden. Nur eine Person bearbeitet Meldungen.
finding-conduct-one-handler-fix = Wähle eine zweite Person. Wenn eure Community klein ist und es bei einer Person bleiben soll, schalte „{ $setting }“ ein.
