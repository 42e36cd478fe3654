# Handlers: the list of cases and what can be done with each.

command-cases = fälle
command-cases-description = Arbeite an den Meldungen, die du bearbeitest
conduct-cases-title = Meldungen
conduct-cases-news = Es gibt Neues zu einer Meldung, die du bearbeitest oder übernehmen kannst.
conduct-button-cases = Liste öffnen
conduct-list-open = { $count ->
    [0] Kein Fall ist offen.
    [one] Ein Fall ist offen.
   *[other] { $count } Fälle sind offen.
}
conduct-list-mine = Das sind die offenen Fälle, um die du dich kümmerst.
conduct-list-unclaimed = Das sind die offenen Fälle, um die sich noch niemand kümmert.
conduct-list-closed = { $count ->
    [0] Kein Fall ist abgeschlossen.
    [one] Ein Fall ist abgeschlossen.
   *[other] { $count } Fälle sind abgeschlossen.
}
conduct-list-nothing = In dieser Liste steht nichts.
conduct-list-choose = Wähle einen Fall
conduct-list-line = **{ $code }**: { $said }
conduct-list-since = gekommen am { $at }
conduct-list-due = nächstes Versprechen bis zum { $at }
conduct-list-late = ein Versprechen ist seit dem { $at } gebrochen
conduct-list-you = du kümmerst dich darum
conduct-list-taken = jemand kümmert sich darum
conduct-list-nobodys = noch kümmert sich niemand darum
conduct-button-list-open = Alle offenen
conduct-button-list-mine = Meine
conduct-button-list-unclaimed = Noch nicht übernommen
conduct-button-list-closed = Abgeschlossene
conduct-button-list = Liste der Fälle
conduct-button-hours = Wann ich davon höre
conduct-peek = Wenn du daran beteiligt bist oder es dir schwerfällt, hier fair zu sein, zieh dich jetzt zurück. Du hast davon noch nichts gesehen als diesen Namen und worum es geht.
conduct-button-open = Öffnen
conduct-button-involves-me = Das betrifft mich
conduct-recuse-ask = Du siehst diesen Fall dann nicht mehr, auch nicht in deiner Liste. Niemand fragt dich nach einem Grund. **Das kannst du nicht zurücknehmen.**
conduct-button-recuse = Mich endgültig zurückziehen
conduct-recused = Du hast dich aus diesem Fall zurückgezogen. Du hörst nichts mehr davon.

# A case

conduct-case-name = **{ $code }**
conduct-case-state = { $kind }. Stand: { $state }. Gekommen am { $at }.
conduct-case-going-on = **Es geschieht gerade jetzt.**
conduct-wanted-talk-first = Gewünscht: „Sprecht mit mir, bevor ihr etwas tut.“
conduct-wanted-shows-me = Gewünscht: Vorsicht. Wenn ihr handelt, sieht man, wer gemeldet hat.
conduct-wanted-record-only = Gewünscht: die Meldung nur aufbewahren.
conduct-wanted-not-act = **Die meldende Person möchte gerade nicht, dass ihr danach handelt.** Wo jemand in Gefahr ist, kann es trotzdem nötig sein.
conduct-case-reports = { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
}: { $how }.
conduct-counted-named = { $count } mit Namen
conduct-counted-sealed = { $count } mit versiegeltem Namen
conduct-counted-anonymous = { $count } ohne Namen
conduct-case-many = Viele dieser Meldungen kamen in kurzer Zeit. Das kann eine verabredete Flut sein. Wie viele es sind, hat kein Gewicht. Was sie sagen, schon.
conduct-case-mine = Du kümmerst dich darum.
conduct-case-theirs = { $name } kümmert sich darum.
conduct-case-nobodys = Noch kümmert sich niemand darum.
conduct-case-claimed = Um diesen Fall kümmert sich jemand anderes. Die Person kann ihn dir übergeben.
conduct-case-free = { $count ->
    [one] Nur du kannst diesen Fall sehen.
   *[other] Von den Menschen, die Meldungen bearbeiten, können { $count } diesen Fall sehen.
}
conduct-case-is-closed = Dieser Fall ist abgeschlossen. Öffne ihn zuerst wieder, wenn etwas zu tun ist.
conduct-promised-open = { $what }: bis zum { $at }.
conduct-promised-broken = { $what }: **gebrochen, es galt bis zum { $at }.** Die meldende Person kann das sehen.
conduct-promised-late = { $what }: erledigt, aber erst nach dem { $at }.
conduct-what-acknowledge = Ein Mensch übernimmt ihn
conduct-what-update = Eine Nachricht an die meldende Person
conduct-what-decide = Eine Entscheidung
conduct-what-review = Ein zweiter Blick auf die dringende Maßnahme
conduct-button-case = Zurück zum Fall
conduct-button-evidence = Was gemeldet wurde
conduct-button-talk = Gespräch
conduct-button-notes = Notizen
conduct-button-people = Menschen
conduct-button-claim = Ich kümmere mich darum
conduct-button-review = Zweiter Blick
conduct-button-decide = Entscheiden
conduct-claimed-now = Du kümmerst dich jetzt um diesen Fall. Die meldende Person sieht, dass ein Mensch ihn übernommen hat.
conduct-case-more = Was noch möglich ist:
conduct-button-history = Wer was getan hat
conduct-button-export = Kopie mitnehmen
conduct-button-merge = Mit einem anderen Fall zusammenlegen
conduct-button-urgent = Dringend: Auszeit geben
conduct-button-let-go = Nicht mehr darum kümmern
conduct-button-hand-over = Übergeben

# What was reported

conduct-evidence-ask = Was folgt, kann schwer zu lesen sein. Es wurde im Vertrauen geschrieben. Dass du es liest, wird festgehalten.
conduct-button-read = Lesen
conduct-purged = Was gemeldet wurde, ist inzwischen gelöscht.
conduct-report-head = Gemeldet am { $at }, { $who }.
conduct-by-account = von { $name }
conduct-by-named = von jemandem, dessen Name gelöscht ist
conduct-by-sealed = mit versiegeltem Namen
conduct-by-anonymous = ohne Namen
conduct-report-others = Noch beteiligt: { $words }
conduct-report-message = Die Nachricht, die gemeldet wurde, von { $author }: { $link }
conduct-report-edited = Sie war schon bearbeitet, bevor sie gemeldet wurde.
conduct-file-choose = Eine Datei ansehen
conduct-button-files = Andere Dateien
conduct-file-option = Datei { $number }
conduct-file-shown = Datei { $number }, ohne das, was eine Kamera hineinschreibt, etwa den Ort:
conduct-file-alt = Datei { $number } der Meldung
conduct-file-given = Diese Datei kommt von einer fremden Person. Öffne sie nicht, wenn du nicht sicher bist, was sie ist. Dateien, die etwas ausführen könnten, haben jetzt eine andere Endung.
conduct-file-not-saved = Diese Datei ist nicht gespeichert, oder noch nicht.
conduct-nothing-said = Hier steht noch nichts.
conduct-said-team = Vom Team, am { $at }:
conduct-said-again = Von der meldenden Person, am { $at }: **Es ist wieder geschehen.**
conduct-said-reporter = Von der meldenden Person, am { $at }:
conduct-said-not-sent = An die beschuldigte Person geschrieben, am { $at }. Es wurde nicht gesendet.
conduct-said-accused = Von der beschuldigten Person, am { $at }:
conduct-note-head = { $name } hat am { $at } notiert:
conduct-urgent-head = { $name } hat am { $at } jemandem eine Auszeit gegeben.

# Writing

conduct-button-reply = An die meldende Person schreiben
conduct-button-note = Notiz hinzufügen
conduct-reply-title = An die meldende Person
conduct-reply-intro = Das geht an die meldende Person, vom Team. Dein Name steht nicht dabei.
conduct-reply-to-all = { $count ->
    [one] Das geht an die meldende Person.
   *[other] Das geht an alle, die gemeldet haben, { $count } Menschen. Schreib nicht allen, was dir nur eine Person erzählt hat.
}
conduct-reply-to-one = Das geht an die Person hinter Meldung { $number }, und an niemanden sonst.
conduct-reply-as-team = Es kommt vom Team, ohne deinen Namen. Dass du geschrieben hast, wird festgehalten.
conduct-reply-whom = An wen?
conduct-reply-everybody = An alle, die gemeldet haben
conduct-reply-option = Meldung { $number }
conduct-reply-begin = Mit einer gespeicherten Antwort beginnen
conduct-reply-words = Deine Nachricht
conduct-reply-need-more = Wir brauchen eine Antwort, um weiterzukommen
conduct-replied = Deine Nachricht ist gespeichert. Die meldende Person findet sie auf ihrer Seite.
conduct-button-own-words = In eigenen Worten
conduct-button-saved-replies = Gespeicherte Antworten
conduct-built-in-thanks-title = Danke, wir haben es gelesen
conduct-built-in-thanks = Danke, dass du uns das gesagt hast. Wir haben gelesen, was du geschrieben hast, und nehmen es ernst. Wir kümmern uns jetzt darum, und du hörst innerhalb einer Woche wieder von uns. Wenn sich etwas ändert oder du dich nicht sicher fühlst, schreib uns bitte hier.
conduct-built-in-looking-title = Wir sind noch dabei
conduct-built-in-looking = Wir arbeiten noch an dem, was du gemeldet hast. Es dauert länger, als wir möchten, und wir haben dich nicht vergessen. Du hörst innerhalb einer Woche wieder von uns.
conduct-built-in-question-title = Wir haben eine Frage
conduct-built-in-question = Um weiterzukommen, möchten wir dich etwas fragen. Du musst nicht antworten, und du kannst dir Zeit lassen. Unsere Frage:
conduct-saved-replies-title = Gespeicherte Antworten
conduct-saved-replies-what = { $count ->
    [0] Noch gibt es keine eigenen gespeicherten Antworten. Alle, die hier Meldungen bearbeiten, können sie nutzen.
    [one] Es gibt eine gespeicherte Antwort. Alle, die hier Meldungen bearbeiten, können sie nutzen.
   *[other] Es gibt { $count } gespeicherte Antworten. Alle, die hier Meldungen bearbeiten, können sie nutzen.
}
conduct-saved-reply-intro = Alle, die hier Meldungen bearbeiten, können diese Antwort nutzen. Bitte schreib nichts über einen einzelnen Fall.
conduct-saved-reply-name = Ein kurzer Name dafür
conduct-saved-reply-words = Die Antwort
conduct-saved-reply-kept = Die Antwort ist gespeichert.
conduct-saved-reply-removed = Die Antwort ist entfernt. Was damit gesendet wurde, bleibt.
conduct-saved-reply-remove = Eine Antwort entfernen
conduct-saved-reply-gone = Diese Antwort wurde inzwischen entfernt. Bitte wähle eine andere.
conduct-saved-replies-full = Es gibt schon { $most } gespeicherte Antworten. Bitte entferne zuerst eine. Was du geschrieben hast, bleibt einen Tag lang aufgehoben.
conduct-button-add-reply = Antwort hinzufügen
conduct-button-save = Speichern
conduct-note-title = Eine Notiz
conduct-note-intro = Nur Menschen, die Meldungen bearbeiten und diesen Fall sehen dürfen, können deine Notiz lesen, mit deinem Namen.
conduct-note-words = Deine Notiz
conduct-noted = Die Notiz ist gespeichert.

# People

conduct-people-accused = Beschuldigt: { $people }
conduct-people-named = Beteiligt: { $people }
conduct-people-recused = { $count ->
    [one] Eine Person aus dem Team für Meldungen hat sich zurückgezogen.
   *[other] { $count } Menschen aus dem Team für Meldungen haben sich zurückgezogen.
}
conduct-people-kept-from = Wer beschuldigt oder beteiligt ist, kann diesen Fall nicht sehen, auch nicht im Team für Meldungen. Füg Menschen mit Bedacht hinzu: Es gilt sofort.
conduct-people-add-accused = Hinzufügen, wer beschuldigt ist
conduct-people-add-named = Hinzufügen, wer noch beteiligt ist
conduct-involved-now = Es ist aufgeschrieben. Ab jetzt kann diese Person diesen Fall nicht mehr sehen.
conduct-merge-title = Mit einem anderen Fall zusammenlegen
conduct-merge-code = Der Name des anderen Falls
conduct-merged = Aus den Fällen ist jetzt einer geworden. Wer gemeldet hat, behält den Beleg.
conduct-no-case-named = Für dich gibt es keinen anderen offenen Fall mit diesem Namen. Bitte sieh in der Liste nach.
conduct-hand-ask = Wem möchtest du diesen Fall übergeben?
conduct-hand-choose = Jemand, der hier Meldungen bearbeitet
conduct-cannot-hand-over = Diese Person kann den Fall nicht übernehmen. Bitte wähle jemand anderes aus dem Team für Meldungen.
conduct-handed-over = Der Fall ist übergeben. Die Person erfährt, dass es Neues gibt.

# An urgent measure

conduct-urgent-title = Dringend: Auszeit geben
conduct-urgent-what = Mit einer Auszeit („Timeout“) kann jemand eine Zeit lang im Server nicht schreiben, reagieren oder sprechen. Sie ist keine Entscheidung. Jemand anderes aus dem Team sieht sie sich innerhalb eines Tages an.
conduct-urgent-power = Dafür brauchst du selbst das Recht, Mitgliedern eine Auszeit zu geben. Wer das Protokoll des Servers sehen kann, sieht, dass Hearth es getan hat, für alle mit demselben Grund und ohne ein Wort über eine Meldung.
conduct-urgent-nobody = In diesem Fall ist noch niemand beschuldigt. Füg die Person zuerst hinzu.
conduct-urgent-whom = Wie lange soll { $name } eine Auszeit haben?
conduct-urgent-number = { $number }. { $name }
conduct-urgent-option = Person { $number }
conduct-urgent-choose = Wer?
conduct-urgent-1 = 1 Stunde
conduct-urgent-24 = 1 Tag
conduct-urgent-168 = 1 Woche
conduct-urgent-reason = Zum Schutz der Community
conduct-urgent-done = { $name } hat eine Auszeit bis zum { $until }. Die anderen sollen sie sich innerhalb eines Tages ansehen.
conduct-urgent-refused = Discord hat es nicht erlaubt. Hearth braucht das Recht, Mitgliedern eine Auszeit zu geben, und eine höhere Rolle als die Person. Nichts hat sich geändert.
conduct-urgent-not-now = Discord antwortet gerade nicht. Nichts hat sich geändert. Bitte versuch es noch einmal.
conduct-urgent-unsure = Discord hat nicht rechtzeitig geantwortet. Es ist also nicht sicher, ob es geklappt hat. Bitte sieh im Server nach. Die anderen sollen es sich auch ansehen.
conduct-review-what = { $by } hat { $name } eine Auszeit bis zum { $until } gegeben. Das war am { $at }.
conduct-review-unsure = Discord hat damals nicht geantwortet: Bitte sieh im Server nach, ob es geklappt hat.
conduct-review-ask = War sie nötig? Du kannst sie bestehen lassen oder aufheben.
conduct-button-keep = Bestehen lassen
conduct-button-lift = Aufheben
conduct-reviewed = Du hast sie dir angesehen. Die Auszeit bleibt.
conduct-lifted = Du hast die Auszeit aufgehoben.
conduct-nothing-to-review = Hier wartet keine dringende Maßnahme auf einen zweiten Blick.
conduct-review-by-another = Diese Maßnahme kommt von dir. Jemand anderes muss sie sich ansehen.

# When a handler hears of news

conduct-hours-title = Wann du davon hörst
conduct-hours-any = Du hörst jederzeit von Neuem.
conduct-hours-between = Du hörst von Neuem zwischen { $from } und { $to }, Zeitzone { $zone }.
conduct-hours-off = **Du hörst gerade von nichts Neuem.**
conduct-hours-unless = Wenn sonst niemand davon hören würde, hörst du es trotzdem.
conduct-hours-zone = Deine Zeitzone
conduct-hours-zone-help = Eine große Stadt in deiner Nähe, etwa Nairobi oder Lima.
conduct-hours-from = Von
conduct-hours-to = Bis
conduct-hours-same = Das ist zweimal dieselbe Stunde. Bitte wähle zwei verschiedene. Was du gewählt hast, ist aufgehoben.
conduct-hour = { $hour }
conduct-button-off = Vorerst nichts
conduct-button-on = Wieder davon hören
conduct-button-choose-hours = Stunden wählen
conduct-button-any-time = Jederzeit

# Who did what

conduct-deed-line = { $at }, { $who }: { $deed }
conduct-deed-hearth = Hearth
conduct-deed-unknown = jemand, dessen Name gelöscht ist
conduct-deed-received = eine Meldung ist eingegangen
conduct-deed-viewed = hat den Fall geöffnet
conduct-deed-evidence = hat gelesen, was gemeldet wurde
conduct-deed-file = hat eine Datei angesehen
conduct-deed-claimed = kümmert sich darum
conduct-deed-unclaimed = kümmert sich nicht mehr darum
conduct-deed-replied = hat der meldenden Person geschrieben
conduct-deed-noted = hat eine Notiz geschrieben
conduct-deed-urgent = hat jemandem eine Auszeit gegeben
conduct-deed-reviewed = hat sich die dringende Maßnahme angesehen
conduct-deed-hearing-drafted = hat eine Nachricht an die beschuldigte Person geschrieben
conduct-deed-hearing-sent = hat eine Nachricht an die beschuldigte Person geprüft und gesendet
conduct-deed-hearing-refused = hat eine Nachricht, die noch nicht gesendet war, zur Überarbeitung zurückgegeben
conduct-deed-proposed = hat eine Entscheidung vorgeschlagen
conduct-deed-agreed = hat dem Vorschlag zugestimmt
conduct-deed-withdrawn = hat den Vorschlag zurückgezogen
conduct-deed-decided = es ist entschieden
conduct-deed-closed = der Fall ist abgeschlossen
conduct-deed-reopened = der Fall ist wieder offen
conduct-deed-merged = hat einen anderen Fall mit diesem zusammengelegt
conduct-deed-involved = hat aufgeschrieben, dass jemand beteiligt ist
conduct-deed-recused = hat sich zurückgezogen
conduct-deed-handed-over = hat ihn übergeben
conduct-deed-identity-asked = hat darum gebeten, einen versiegelten Namen zu öffnen
conduct-deed-identity-opened = ein versiegelter Name ist geöffnet
conduct-deed-exported = hat eine Kopie des Falls mitgenommen
conduct-deed-apart = hat geändert, wer nicht zusammengebracht werden soll
conduct-deed-applied = hat gesagt, dass die Maßnahme umgesetzt ist
conduct-deed-measure-ended = hat gesagt, dass die Maßnahme vorbei ist
conduct-deed-released = jemand ist doch nicht beteiligt
conduct-deed-appeal = ein Einspruch ist eingegangen
conduct-deed-appeal-answered = der Einspruch ist beantwortet
conduct-deed-purged-content = was geschrieben wurde, ist gelöscht, wie versprochen
conduct-deed-purged-identity = der Name der meldenden Person ist gelöscht, wie versprochen
conduct-deed-purged-outcome = das Ergebnis ist gelöscht, wie versprochen
conduct-deed-told-outside = hat dem Kontakt außerhalb gesagt, dass etwas wartet
conduct-exported = Das ist eine Kopie dessen, was du von diesem Fall sehen darfst. Bewahre sie so sicher auf wie den Fall selbst, und lösch sie, wenn du sie nicht mehr brauchst. Dass du sie genommen hast, wird festgehalten.
