# Was Neue lesen, und wie das Orga-Team es in eigene Worte fasst.

texts-button-open = Was Neue lesen

# Die Liste und ein Text

texts-title = Was Neue lesen
texts-lines = Wähle einen Text und sieh ihn so, wie Neue ihn sehen, in jeder Sprache. Nur du siehst ihn hier.
texts-lines-organisers = Manche Texte könnt ihr in eigene Worte fassen. Die Liste sagt, welche.
texts-lines-staff = Das Orga-Team kann manche dieser Texte in eigene Worte fassen.
texts-pick = Welcher Text?
texts-can-be-changed = Das Orga-Team kann diesen Text ändern
texts-one-title = Text: { $label }
texts-in-language = Sprache: { $language }
texts-posted-in = Dieser Text wird für alle sichtbar gepostet, in der Sprache dieses Servers: { $language }.
texts-own = Das sind die eigenen Worte der Community.
texts-hearths = Das sind Hearths Worte. In dieser Sprache ist nichts anderes geschrieben.
texts-hearths-always = Das sind Hearths Worte. Dieser Text lässt sich nicht ändern.
texts-missing = In diesen Sprachen lesen Neue weiter Hearths Worte: { $languages }.
texts-begins = **Ab hier steht, was Neue sehen:**
texts-ends = **Hier endet, was Neue sehen.**
texts-pick-language = In einer anderen Sprache ansehen
texts-button-all = Alle Texte
texts-button-more = Weitere Texte
texts-button-write = In eigene Worte fassen
texts-button-change = Die Worte ändern
texts-button-see = Ansehen, was jetzt dort steht
texts-button-back = Zurück zu Hearths Worten
texts-back-ask = Möchtest du Hearths Worte zurück für { $label } in dieser Sprache: { $language }?
    Was die Community in dieser Sprache geschrieben hat, wird dann gelöscht.
texts-back-yes = Ja, zurück zu Hearths Worten
texts-back-no = Nein, unsere behalten
texts-went-back = Gespeichert. Hier stehen wieder Hearths Worte.
texts-saved = Gespeichert. Ab jetzt verwendet Hearth diese Worte in dieser Sprache.

# Schreiben

texts-form-title = Eigene Worte
texts-form-intro = Du schreibst für: { $label }. Sprache: { $language }. Es ist Platz für { $most } Zeichen.
    Alle, die neu ankommen, können das lesen.
texts-form-intro-rules = Erlaubt sind eine Überschrift, Links zu Kanälen, die alle lesen können, und ein Bild mit Worten, die sagen, was es zeigt.
    Niemand kann darin angepingt werden. Emojis kommen nach den Worten.
texts-form-words = Der Text
texts-form-words-help = Einfache Worte, ein Gedanke je Zeile. Die Formatierung von Discord funktioniert hier.
texts-form-picture = Ein Bild
texts-form-picture-help = PNG, JPEG, GIF oder WebP, höchstens 1 MB. Das kann leer bleiben.
texts-form-alt = Was das Bild zeigt
texts-form-alt-help = Für alle, die es nicht sehen können. Nötig, wenn es ein Bild gibt.
texts-form-without = Kein Bild zeigen
texts-form-without-help = Ein Haken nimmt das Bild weg, das jetzt dort steht.
texts-button-preview = Ansehen, wie es aussehen wird
texts-preview = Noch ist nichts gespeichert. So wird es aussehen.
texts-button-save = Speichern
texts-refused = **Noch nicht gespeichert.** Was du geschrieben hast, bleibt erhalten. Das muss sich zuerst ändern:
texts-hints = **Nur als Hinweis.** Du kannst es trotzdem speichern:
texts-found = { $number }. { $what }
texts-found-more = { $count ->
    [one] Es gibt noch einen Punkt. Du siehst ihn, sobald diese hier geändert sind.
   *[other] Es gibt noch { $count } Punkte. Du siehst sie, sobald diese hier geändert sind.
}
texts-hint-not-posted = Dieser Text wird in der Sprache dieses Servers gepostet. Worte in anderen Sprachen bleiben erhalten und gelten, sobald ihr diese Sprache ändert.
texts-hint-one-language = In einer anderen Sprache gibt es noch keine eigenen Worte. Wer andere Sprachen liest, sieht Hearths Worte.
texts-wrong-too-large = Das Bild ist größer als 1 MB. Bitte mach es kleiner und lade es noch einmal hoch.
texts-wrong-type = Diese Datei ist kein Bild, das jede Discord-App zeigt. Bitte nimm PNG, JPEG, GIF oder WebP.
texts-wrong-gone = Das Bild lässt sich nicht mehr von Discord holen. Bitte lade es noch einmal hoch. Deine Worte bleiben erhalten.
texts-only-staff = Das können nur Menschen ansehen, die diesen Server mit betreuen.
    Wenn du dir etwas anders wünschst: { $ask }
texts-only-organisers = Nur das Orga-Team kann diese Texte ändern.
    Wenn du dir etwas anders wünschst: { $ask }
texts-only-organisers-now = **Nicht gespeichert.** Nur das Orga-Team kann diese Texte ändern.

# Was sich ändern muss

lint-too-long = Der Text hat { $count } Zeichen. Es ist Platz für { $most }. Bitte kürze ihn.
lint-pings-everybody = Zeile { $line } würde alle anpingen: { $words }
    Bitte nimm das @ weg.
lint-pings-somebody = Zeile { $line } erwähnt eine Person oder eine Rolle: { $words }
    Bitte schreib den Namen ohne Erwähnung, denn niemand hat um einen Ping gebeten.
lint-invitation = Zeile { $line } enthält eine Einladung zu einem Server: { $words }
    Bitte nimm sie heraus oder verlinke einen Kanal dieses Servers.
lint-emoji-alone = Zeile { $line } enthält Emojis, aber keine Worte: { $words }
    Bitte sag es in Worten. Danach kann ein Emoji folgen.
lint-emoji-first = Zeile { $line } beginnt mit einem Emoji: { $words }
    Bitte setz das Emoji hinter die Worte, damit ein Screenreader zuerst die Worte vorliest.
lint-second-heading = Zeile { $line } ist eine zweite Überschrift: { $words }
    Bitte behalte nur eine. Stattdessen kannst du eine Zeile fett schreiben.
lint-link-elsewhere = Zeile { $line } verlinkt einen Ort auf Discord außerhalb dieses Servers.
    Bitte verlinke einen Kanal dieses Servers oder nimm den Link heraus.
lint-link-nowhere = Zeile { $line } verlinkt etwas, das kein Kanal dieses Servers ist oder nicht mehr besteht.
    Bitte verlinke einen Kanal, den Neue lesen können.
lint-link-hidden = Zeile { $line } verlinkt { $channel }. Wer gerade erst beigetreten ist, kann ihn nicht lesen.
    Bitte verlinke einen anderen Kanal oder erlaube allen, diesen zu sehen.
lint-link-left-out = Zeile { $line } verlinkt { $channel }. Wer gerade erst beigetreten ist, bekommt ihn im Onboarding von Discord nicht angezeigt.
    Bitte nimm ihn in die Standardkanäle auf oder verlinke einen anderen.
lint-picture-unsaid = Dem Bild fehlen Worte, die sagen, was es zeigt.
    Bitte beschreib es für alle, die es nicht sehen können.
lint-alt-file-name = Die Worte zum Bild sind nur der Name einer Datei.
    Bitte sag, was darauf zu sehen ist.
lint-alt-no-words = Die Worte zum Bild enthalten keine Buchstaben.
    Bitte sag in Worten, was darauf zu sehen ist.

# Was bleiben darf

lint-shouting = Zeile { $line } steht ganz in Großbuchstaben: { $words }
    Das liest sich wie Schreien, und manche Screenreader buchstabieren es.
lint-letters-in-disguise = Zeile { $line } enthält Buchstaben aus einem besonderen Alphabet: { $words }
    Screenreader lassen sie aus oder buchstabieren sie. Die fette Schrift von Discord wird gut vorgelesen.
lint-emoji-amid = Zeile { $line } enthält ein Emoji zwischen den Worten: { $words }
    Am Ende der Zeile unterbricht es niemanden.
lint-no-picture = Es gibt Worte für ein Bild, aber kein Bild. Diese Worte werden nicht gespeichert.

# Wie die Prüfung diese Texte nennt

setting-texts-greeting = Eigene Worte für die Begrüßung
setting-texts-about = Eigene Worte über diesen Ort
setting-texts-other = Eigene Worte dieser Community
