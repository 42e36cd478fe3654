# The reporter's own page.

conduct-button-my-reports = Meine Meldungen
conduct-mine-news = Vielleicht gibt es Neues zu einer Meldung von dir.
conduct-mine-title = Deine Meldung
conduct-mine-ways = Um zu einer Meldung zurückzukommen, zeig ihren Beleg, oder wähle sie unten, wenn du sie mit diesem Konto gemacht hast.
conduct-mine-own = { $count ->
    [one] Mit diesem Konto hast du hier eine Meldung gemacht.
   *[other] Mit diesem Konto hast du hier { $count } Meldungen gemacht.
}
conduct-mine-choose = Welche Meldung?
conduct-code = { $code }
conduct-code-line = Deine Meldung gehört zum Fall **{ $code }**.
conduct-button-receipt = Ich habe einen Beleg
conduct-button-back = Zurück
conduct-receipt-title = Dein Beleg
conduct-receipt-ask = Die sieben Wörter
conduct-receipt-ask-help = Groß oder klein, mit Leerzeichen oder Kommas dazwischen.
conduct-receipt-form = Das ist kein Beleg. Ein Beleg hat { $count } englische Wörter. Bitte sieh noch einmal nach, was du aufgeschrieben hast.
conduct-receipt-unknown = Hearth kennt keine Meldung mit diesem Beleg. Bitte prüf die Reihenfolge und die Schreibweise der Wörter. Ein Beleg, der vernichtet wurde, öffnet nichts mehr.
conduct-no-such-report = Hier gibt es keine solche Meldung für dich. Wenn du vor einiger Zeit mit einem Beleg gekommen bist, zeig ihn bitte noch einmal.

# How it stands

conduct-state-received = eingegangen
conduct-state-looking = in Arbeit
conduct-state-need-more = das Team braucht noch etwas
conduct-state-decided = entschieden
conduct-state-closed = abgeschlossen
conduct-state-received-line = **Eingegangen.** Noch hat sie kein Mensch übernommen.
conduct-state-looking-line = **In Arbeit.** Ein Mensch hat sie übernommen.
conduct-state-need-more-line = **Das Team braucht noch etwas von dir.** Bitte lies die Nachrichten.
conduct-state-decided-line = **Entschieden.** Das Team setzt um, was es entschieden hat.
conduct-state-closed-line = **Abgeschlossen.** Was daraus wurde, steht in den Nachrichten.
conduct-outcome-measure = Was daraus wurde: Es wurde eine Maßnahme getroffen.
conduct-outcome-no-violation = Was daraus wurde: Das Team sieht keinen Verstoß gegen den Verhaltenskodex.
conduct-outcome-out-of-scope = Was daraus wurde: Das Team ist dafür nicht der richtige Ort.
conduct-outcome-on-record = Was daraus wurde: Die Meldung wird aufbewahrt.
conduct-known-anonymous = Dein Name ist nicht bekannt. Hearth speichert dein Konto nicht zu dieser Meldung.
conduct-known-named = Die Menschen, die Meldungen bearbeiten, wissen, wer du bist.
conduct-known-sealed = Dein Name ist getrennt versiegelt. Niemand hat ihn geöffnet.
conduct-known-opened = Dein Name wurde von zwei Menschen geöffnet. In den Nachrichten steht, warum.
conduct-promise-acknowledge-open = Ein Mensch übernimmt sie: bis zum { $at }.
conduct-promise-acknowledge-kept = Ein Mensch übernimmt sie: eingehalten.
conduct-promise-acknowledge-late = Ein Mensch übernimmt sie: Dieses Versprechen wurde gebrochen. Es geschah erst nach dem { $at }.
conduct-promise-acknowledge-broken = Ein Mensch übernimmt sie: **Dieses Versprechen ist gebrochen.** Es galt bis zum { $at }.
conduct-promise-update-open = Die nächste Nachricht an dich: bis zum { $at }.
conduct-promise-update-kept = Eine Nachricht an dich: eingehalten.
conduct-promise-update-late = Eine Nachricht an dich: Dieses Versprechen wurde gebrochen. Sie kam erst nach dem { $at }.
conduct-promise-update-broken = Eine Nachricht an dich: **Dieses Versprechen ist gebrochen.** Es galt bis zum { $at }.
conduct-promise-decide-open = Eine Entscheidung: angestrebt bis zum { $at }.
conduct-promise-decide-kept = Eine Entscheidung: rechtzeitig getroffen.
conduct-promise-decide-late = Eine Entscheidung: später getroffen als angestrebt, nach dem { $at }.
conduct-promise-decide-broken = Eine Entscheidung: **später als angestrebt.** Sie sollte bis zum { $at } fallen.
conduct-file-waiting = Datei { $number }, { $name }: wird gespeichert.
conduct-file-saved = Datei { $number }, { $name }: gespeichert.
conduct-file-lost = Datei { $number }, { $name }: **konnte nicht gespeichert werden.** Bitte schick sie noch einmal.
conduct-files-more = { $count ->
    [one] Und eine weitere Datei.
   *[other] Und { $count } weitere Dateien.
}
conduct-how-are-you = **Wie geht es dir jetzt?** Du wolltest, dass wir fragen.
conduct-button-well = Mir geht es gut
conduct-well = Das freut uns. Es wurde nichts aufgeschrieben.
conduct-again-told = Das Team erfährt, dass es wieder geschehen ist, und deine Meldung ist wieder offen. Wenn du möchtest, füg hinzu, was geschehen ist.
conduct-few-can-see = Von den Menschen, die Meldungen bearbeiten, können weniger als zwei deine Meldung sehen. Der Kontakt außerhalb hat erfahren, dass etwas wartet, ohne jeden Inhalt.
conduct-button-messages = Nachrichten ({ $count })
conduct-button-answer = Antworten oder hinzufügen
conduct-button-again = Es ist wieder geschehen
conduct-button-more = Mehr
conduct-button-report = Zurück zur Meldung
conduct-button-earlier = Zurückblättern
conduct-button-later = Weiterblättern
conduct-part = Teil { $number } von { $of }
conduct-from-team = Vom Team, am { $at }:
conduct-from-you = Von dir, am { $at }:
conduct-mine-no-messages = Noch gibt es keine Nachrichten.

# What a reporter can still do

conduct-add-title = Noch etwas
conduct-add-words = Was möchtest du sagen?
conduct-add-intro = Das geht an die Menschen, die deine Meldung bearbeiten, und an niemanden sonst.
conduct-again-title = Es ist wieder geschehen
conduct-added = Es ist gespeichert, und die Menschen, die deine Meldung bearbeiten, erfahren davon.
conduct-more-act = Du bist einverstanden, dass das Team auf deine Meldung hin handelt.
conduct-more-not-act = Du hast das Team gebeten, nicht auf deine Meldung hin zu handeln. Wo jemand in Gefahr ist, kann es trotzdem nötig sein.
conduct-more-check-in = Hearth fragt dich 7, 30 und 90 Tage nach dem Abschluss, wie es dir geht. Ohne Namen siehst du das nur auf dieser Seite.
conduct-more-no-check-in = Nach dem Abschluss wirst du nicht gefragt, wie es dir geht.
conduct-more-reveal = Du kannst dich den Menschen zu erkennen geben, die deine Meldung bearbeiten.
conduct-more-burn = Du kannst den Beleg vernichten. Die Meldung bleibt beim Team, und niemand kann mit dem Beleg zu ihr zurückkommen.
conduct-button-withdraw = Bitte handelt nicht danach
conduct-button-agree = Ihr dürft danach handeln
conduct-button-ask = Fragt mich nach dem Abschluss
conduct-button-ask-not = Fragt mich nicht
conduct-button-reveal = Mich zu erkennen geben
conduct-button-burn = Beleg vernichten
conduct-withdrawn = Das Team sieht, dass du nicht möchtest, dass es handelt.
conduct-agreed-to = Das Team sieht, dass es handeln darf.
conduct-reveal-ask = Die Menschen, die deine Meldung bearbeiten, werden sehen, wer du bist. **Das kannst du nicht zurücknehmen.** Möchtest du das?
conduct-button-reveal-yes = Ja, ich gebe mich zu erkennen
conduct-button-no = Nein
conduct-revealed = Die Menschen, die deine Meldung bearbeiten, können jetzt sehen, wer du bist.
conduct-burn-ask = Danach kann niemand diese Meldung mit dem Beleg öffnen: Du kannst keine Antworten lesen und nichts hinzufügen. **Das kannst du nicht zurücknehmen.** Möchtest du das?
conduct-button-burn-yes = Ja, vernichten
conduct-burned = Der Beleg ist vernichtet. Er öffnet nichts mehr.
