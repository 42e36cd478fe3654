# Learning: suggesting something, and looking after the library.

learn-mine-title = Deine Vorschläge
learn-mine = Das hast du vorgeschlagen:
learn-mine-none = Kennst du einen Kurs oder eine Anleitung, die hilft? Schlag sie vor.
learn-mine-waits = { $title }: Noch hat niemand entschieden.
learn-button-suggest = Etwas vorschlagen
learn-button-take-back = Zurücknehmen
learn-button-read = Gelesen
learn-suggest-title = Für die Lernbibliothek
learn-suggest-intro = Das Team liest deinen Vorschlag und deinen Namen und entscheidet. Du erfährst die Entscheidung und bei einem Nein auch den Grund. In der Bibliothek steht dein Name nicht.
learn-add-intro = Das steht in der Bibliothek, sobald du es abschickst.
learn-button-send = Abschicken
learn-page-what = Was es ist
learn-page-whom = Für wen es ist
learn-page-more = Was du noch weißt
learn-label-title = Wie es heißt
learn-label-address = Die Adresse
learn-help-address = Sie beginnt mit https://
learn-label-by = Wer es gemacht hat
learn-label-words = In einem Satz: was es ist
learn-help-words = Alle lesen es so, wie du es schreibst.
learn-label-language = In welcher Sprache
learn-label-kind = Was für eine Art
learn-label-for = Für wen
learn-label-topics = Worüber
learn-label-level = Niveau
learn-label-cost = Was es kostet
learn-label-captions = Untertitel oder eine Abschrift
learn-help-unknown = Lass offen, was du nicht sicher weißt. Dort steht dann „unbekannt“.
learn-label-account = Braucht man ein Konto?
learn-label-hours = Wie viele Stunden es dauert
learn-label-licence = Unter welcher Lizenz es steht
learn-help-licence = Zum Beispiel CC-BY-4.0
learn-wrong-address-long = Diese Adresse ist zu lang.
learn-wrong-address-form = Schreib eine Adresse, die mit https:// beginnt, ohne Leerzeichen, ohne Anmeldenamen und ohne Port.
learn-wrong-address-name = Diese Adresse ist nicht für alle erreichbar. Schreib eine, die es ist, etwa https://example.org/course.
learn-wrong-hours = Schreib eine Zahl von 1 bis { $most }, oder lass es offen.
learn-suggested = Danke. Das Team sieht es sich an, und du erfährst, wie es entscheidet.
learn-suggestion-back = Zurückgenommen.
learn-suggestions-closed = Diese Community nimmt für ihre Bibliothek keine Vorschläge an.
learn-suggestions-enough = Von dir warten schon { $count } Vorschläge. Bitte warte, bis jemand sie angesehen hat.
learn-already-there = Diese Adresse steht schon in der Bibliothek.
learn-already-suggested = Diese Adresse hat schon jemand vorgeschlagen.
learn-own-full = Eine Community kann { $count } eigene Einträge hinzufügen. Entferne zuerst einen.
learn-suggestion-decided = Über diesen Vorschlag ist schon entschieden, oder er wurde zurückgenommen.
learn-only-staff = Das kann nur das Team, und nur auf dem Server selbst.
learn-news-taken = Dein Vorschlag steht jetzt in der Bibliothek: { $title }. Danke.
learn-news-declined = Dein Vorschlag wurde nicht aufgenommen: { $title }. Danke, dass du an andere gedacht hast.
learn-news-reason = Der Grund: { $reason }
learn-from = Es geht um deinen Vorschlag in { $community }.

# For staff

learn-office-title = Lernbibliothek
learn-office-waiting = { $count ->
    [0] Kein Vorschlag wartet.
    [one] Ein Vorschlag wartet.
   *[other] { $count } Vorschläge warten.
}
learn-office-broken = { $count ->
    [0] Alle Adressen sind in Ordnung.
    [one] Eine Adresse ging zweimal hintereinander nicht. Jemand sollte sie ansehen.
   *[other] { $count } Adressen gingen zweimal hintereinander nicht. Jemand sollte sie ansehen.
}
learn-office-hidden = { $count ->
    [0] Nichts ist verborgen.
    [one] Ein Eintrag ist verborgen.
   *[other] { $count } Einträge sind verborgen.
}
learn-button-office = Zurück zur Bibliothek
learn-button-queue = Vorschläge
learn-button-broken = Adressen, die nicht gehen
learn-button-add = Einen Eintrag hinzufügen
learn-button-hidden = Was verborgen ist
learn-button-hide = { $title } hier verbergen
learn-button-remove = { $title } entfernen
learn-button-show-again = { $title } wieder zeigen
learn-queue-none = Kein Vorschlag wartet.
learn-queue-count = { $count ->
    [one] Das ist der einzige, der wartet.
   *[other] { $count } warten. Dieser wartet am längsten.
}
learn-queue-from = Vorgeschlagen von { $person }. Öffne ihn, bevor du entscheidest.
learn-button-take-in = Aufnehmen
learn-button-decline = Nicht aufnehmen
learn-reason-title = Warum nicht?
learn-label-reason = Der Grund
learn-help-reason = Das liest nur, wer es vorgeschlagen hat.
learn-was-taken = Der Vorschlag steht jetzt in der Bibliothek. Wer ihn gemacht hat, erfährt es.
learn-was-declined = Der Vorschlag ist nicht aufgenommen. Wer ihn gemacht hat, erfährt, warum.
learn-was-hidden = In dieser Community ist das jetzt verborgen.
learn-was-shown = Das wird jetzt wieder gezeigt.
learn-was-removed = Entfernt.
learn-added = Das steht jetzt in der Bibliothek.
learn-hidden = Hier verborgen: In der Suche kommt es nicht vor.
learn-hidden-list = Diese Einträge sind in dieser Community verborgen:
learn-hidden-none = Nichts ist verborgen.
learn-broken = Diese Adressen gingen mindestens zweimal hintereinander nicht, im Abstand einer Woche. Öffne sie: Manche Websites sperren nur Programme aus.
learn-broken-none = Alle Adressen sind in Ordnung.
learn-broken-one = { $entry } Sprache: { $language }
finding-learn-links = In der Lernbibliothek gingen Adressen zweimal hintereinander nicht.
finding-learn-links-fix = Öffne { COMMAND("staff") }, dann „Lernbibliothek“, und sieh, welche du verbergen möchtest.

# Settings

settings-learn = Lernen
settings-learn-help = Eine Bibliothek mit Kursen, Anleitungen und Trainings, die alle hier mit { COMMAND("learn") } nutzen können.
setting-learn-open = Die Lernbibliothek ist eingeschaltet
setting-learn-open-help = Hearth prüft dann auch einmal in der Woche, ob jede Adresse noch geht.
setting-learn-suggestions = Mitglieder können Einträge vorschlagen
setting-learn-suggestions-help = Das Team entscheidet über jeden Vorschlag. Wer ihn gemacht hat, erfährt, wie und warum.

# What is kept

learn-kept-wish = Was du dir in der Lernbibliothek zeigen lässt.
learn-kept-wish-how-long = 90 Tage nach deiner letzten Auswahl.
learn-kept-said = Du hast zu { $count ->
    [one] einem Eintrag
   *[other] { $count } Einträgen
} der Lernbibliothek „Hat mir geholfen“ oder „Veraltet“ gesagt.
learn-kept-said-seen = Niemand. Ab fünf Menschen steht da, wie viele es sagen.
learn-kept-said-how-long = Bis du es zurücknimmst.
learn-kept-suggestions = { $count ->
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
} von dir für die Lernbibliothek.
learn-kept-suggestions-seen = Das Team, solange sie warten.
learn-kept-suggestions-how-long = 90 Tage nach der Entscheidung; 180 Tage, wenn niemand entscheidet.
learn-kept-suggestions-leaves = Was aufgenommen wurde, bleibt ohne dich in der Bibliothek.
