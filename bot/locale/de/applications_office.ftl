# Applications: what organisers read who call for them, and settings.

settings-applications = Bewerbungen
settings-applications-help = Hier bewirbt man sich für Mentoring, Förderung, Vorträge oder Rollen. Beurteilt werden die Antworten, ohne Namen.
setting-applications-channel = Kanal für Ausschreibungen
setting-applications-channel-help = Hearth veröffentlicht dort jede Ausschreibung einmal.
applications-staff = Ausschreibungen
applications-only-organisers = Nur das Orga-Team schreibt Ausschreibungen. { $ask }
applications-nothing-waits = Hier wartet nichts auf dich.
applications-over = Die Namen derer, die ausgewählt sind, sind jetzt sichtbar: { $title }.
applications-button-names = Die Entscheidung ansehen
applications-choose-call = Wähle eine Ausschreibung
applications-button-new = Eine Ausschreibung schreiben
applications-button-office = Zurück zum Anfang
applications-state-draft = Nicht veröffentlicht
applications-state-open = Man kann sich bewerben
applications-state-closed = Texte werden durchgesehen
applications-state-review = Wird bewertet
applications-state-locked = Entschieden
applications-state-opened = Vorbei
applications-call-is-draft = Diese Ausschreibung ist noch nicht veröffentlicht.
applications-call-days = { $count ->
    [one] Nach der Veröffentlichung ist sie einen Tag offen.
   *[other] Nach der Veröffentlichung ist sie { $count } Tage offen.
}
applications-call-question = Frage { $number }: { $words }
applications-call-is-open = Jetzt kann man sich bewerben.
applications-call-is-closed = Bewerben kann man sich nicht mehr. Jemand sieht die Texte durch, bevor sie bewertet werden.
applications-call-is-review = Die Antworten werden bewertet. Wenn das fertig ist, erfahren es die, die entscheiden.
applications-call-is-locked = Es ist entschieden, und alle, die sich beworben haben, können es lesen. Namen sind noch nicht sichtbar.
applications-call-is-opened = Es ist vorbei.
applications-closed-at = Die Ausschreibung endete am { $moment }.
applications-form-title = Eine Ausschreibung
applications-form-questions = Fragen
applications-form-rubric = Was die Punkte bedeuten
applications-write-intro = Eine Ausschreibung wird für alle veröffentlicht. Wer sich bewirbt, bleibt versiegelt: Du siehst keine Namen, und wer Bewerbungen beurteilt, auch nicht. Einige geben Punkte, zwei andere entscheiden.
applications-label-kind = Worum man sich bewirbt
applications-label-title = Titel
applications-help-title = Damit alle wissen, worum es geht.
applications-label-about = Worum es geht
applications-help-about = Was man bekommt, was man gibt, für wen es ist, Geld oder Kosten, Zeit und Ort.
applications-label-contact = Kontakt für Barrierefreiheit
applications-help-contact = Jemand, dem man schreiben kann, wenn man noch etwas braucht, zum Beispiel mehr Zeit.
applications-label-days = Wie viele Tage sie offen ist
applications-help-days = 1 bis { $most } Tage. Drei Wochen helfen allen, die wenig Zeit haben.
applications-wrong-days = Schreib eine ganze Zahl von Tagen, von 1 bis { $most }.
applications-label-question = Frage { $number }
applications-help-question = Frag, was jemand kann oder tun würde, und nicht, was jemand ist.
applications-label-rubric1 = Was 1 Punkt heißt
applications-help-rubric1 = Zum Beispiel: beantwortet die Frage nicht.
applications-label-rubric3 = Was 3 Punkte heißen
applications-help-rubric3 = Zum Beispiel: beantwortet sie, mit einem Beispiel.
applications-label-rubric5 = Was 5 Punkte heißen
applications-help-rubric5 = Zum Beispiel: beantwortet sie mit einem Beispiel und sagt, was daraus gelernt wurde.
applications-label-wanted = Wie viele jede Bewerbung bewerten
applications-help-wanted = Drei, wenn du nichts angibst.
applications-button-keep-form = Diese Ausschreibung speichern
applications-call-kept = Die Ausschreibung ist gespeichert. Wähle jetzt, wer die Bewerbungen beurteilt.
applications-people = So viele Menschen bewerten jede Bewerbung: { $count }. Nenne eine oder zwei Personen mehr: Vielleicht erkennt jemand, wer geschrieben hat, oder bewirbt sich selbst. Niemand kann zwei dieser Aufgaben haben, und wer eine hat, kann sich nicht bewerben.
applications-pick-reviewer = Wer Punkte gibt
applications-pick-decider = Welche zwei entscheiden
applications-pick-redactor = Wer herausnimmt, was zeigt, wer geschrieben hat (wenn du magst)
applications-people-kept = Gespeichert.
applications-people-over = Wer hier Bewerbungen beurteilt, lässt sich nicht mehr ändern.
applications-two-roles = Jemand hätte zwei Aufgaben. Wer entscheidet oder Wörter herausnimmt, gibt keine Punkte. Bitte wähle jemand anderes.
applications-bots = Bots können keine Bewerbungen beurteilen. Wähle Menschen.
applications-lacks-reviewers = So viele Menschen müssen mindestens Punkte geben: { $count }. Nenne sie, dann kannst du die Ausschreibung veröffentlichen.
applications-lacks-deciders = Nenne zwei Menschen, die entscheiden. Dann kannst du die Ausschreibung veröffentlichen. (So viele bewerten jede Bewerbung: { $count }.)
applications-button-publish = Diese Ausschreibung veröffentlichen
applications-hints-there = { $count ->
    [one] **Es gibt einen Hinweis zu den Worten dieser Ausschreibung.** Du kannst sie so veröffentlichen, wie sie ist.
   *[other] **Es gibt { $count } Hinweise zu den Worten dieser Ausschreibung.** Du kannst sie so veröffentlichen, wie sie ist.
}
applications-button-hints = Hinweise zu den Worten
applications-hints = { $count ->
    [0] Zu den Worten dieser Ausschreibung gibt es keine Hinweise mehr.
   *[other] Diese Hinweise siehst nur du. Du kannst die Ausschreibung so veröffentlichen, wie sie ist.
}
applications-button-back-to-call = Zurück zur Ausschreibung
applications-published = Die Ausschreibung erscheint in { $channel }.
applications-published-no = Man findet die Ausschreibung mit { COMMAND("apply") }. Wähle mit { COMMAND("setup") } einen Kanal für Ausschreibungen, dann erscheint sie auch dort.
applications-published-already = Diese Ausschreibung ist schon veröffentlicht und lässt sich deshalb nicht mehr ändern.
applications-button-change-call = Ändern
applications-button-discard = Wegwerfen
applications-discard-ask = Diese Ausschreibung wegwerfen? Noch hat sie niemand gesehen.
applications-button-discard-yes = Ja, wegwerfen
applications-button-keep-call = Nein, behalten
applications-discarded = Die Ausschreibung ist weg.
applications-button-extend = Länger offen lassen
applications-form-extend = Eine Ausschreibung verlängern
applications-label-more = Um wie viele Tage länger
applications-help-more = 1 bis { $most } Tage. Insgesamt bleibt eine Ausschreibung höchstens { $count } Tage offen.
applications-extend-now = Jetzt endet die Ausschreibung am { $moment }, das ist { $there }.
applications-extend-then = Dann würde sie am { $moment } enden, das ist { $there }.
applications-extend-ask = Alle, die angefangen oder sich beworben haben, erfahren davon, und in der veröffentlichten Ausschreibung steht es auch. Dass du das warst, wird festgehalten. Die Ausschreibung lässt sich immer noch früher beenden, aber der letzte Tag lässt sich nicht wieder vorverlegen.
applications-button-extend-yes = Ja, länger offen lassen
applications-button-extend-again = Noch einmal eingeben
applications-button-keep-day = Nein, so lassen
applications-extended = Bewerbungen sind länger möglich: Die Ausschreibung endet am { $moment }, das ist { $there }. Alle, die angefangen oder sich beworben haben, erfahren davon.
applications-extend-late = Bewerben kann man sich hier nicht mehr. Darum bleibt der letzte Tag, wie er ist.
applications-extend-changed = Der letzte Tag hat sich geändert, seit du die Seite geöffnet hast. Sieh dir die Ausschreibung noch einmal an.
applications-extend-most = Eine Ausschreibung ist höchstens { $count } Tage offen, und diese ist es schon.
applications-button-close = Jetzt beenden
applications-close-ask = Die Ausschreibung jetzt beenden? Wer angefangen und noch nichts abgeschickt hat, verliert das Geschriebene. Sie lässt sich nicht wieder öffnen.
applications-button-close-yes = Ja, beenden
applications-button-keep-open = Nein, offen lassen
applications-close-done = Die Ausschreibung ist beendet.
applications-close-before = Die Ausschreibung war schon beendet.
applications-button-start = Das Bewerten jetzt beginnen lassen
finding-applications-deciders = Bei einer Ausschreibung entscheiden weniger als zwei Menschen.
finding-applications-deciders-fix = { COMMAND("applications") } führt das Orga-Team zur Ausschreibung, um dort zwei zu nennen. Ohne sie lässt sich nichts entscheiden und kein Name zeigen.
