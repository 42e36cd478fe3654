# Events: what is ready before publishing, what is missing, and what one could do.

events-ready-met = { $what } (empfohlen von { $source })
events-ready-missing = { $what } { $could } (empfohlen von { $source })

# What is met

events-ready-met-captions = Es gibt Untertitel.
events-ready-met-captions-people = Menschen schreiben die Untertitel.
events-ready-met-sign = Es gibt Gebärdensprache, oder man kann darum bitten.
events-ready-met-slides = Material kommt vorab.
events-ready-met-transcript = Zur Aufzeichnung gibt es eine Abschrift.
events-ready-met-ways = Man kann schriftlich mitmachen.
events-ready-met-breaks = Es gibt Pausen, oder es ist kurz.
events-ready-met-steps = Der Ort ist ohne Stufen erreichbar.
events-ready-met-asking = Es ist klar, wem man sagen kann, was man braucht.
events-ready-met-conduct = Es gibt einen Kanal, um zu melden, was schiefgeht.
events-ready-met-later = Wer zu dieser Stunde nicht kann, kann es nachholen.
events-ready-met-line = An langsame Verbindungen ist gedacht.
events-ready-met-place = Der Ort ist beschrieben.
events-ready-met-audience = Es steht da, für wen es ist.
events-ready-met-told = Es steht da, was geschieht.
events-ready-met-newcomers = Neue sind willkommen.
events-ready-met-hosts = Mehr als eine Person leitet es.

# What is missing

events-ready-missing-captions = Keine Untertitel.
events-ready-missing-captions-people = Die Untertitel sind nur automatisch.
events-ready-missing-sign = Keine Gebärdensprache.
events-ready-missing-slides = Kein Material kommt vorab.
events-ready-missing-transcript = Zur Aufzeichnung fehlt die Abschrift.
events-ready-missing-ways = Nur schriftlich kann niemand mitmachen.
events-ready-missing-breaks = Keine Pausen, obwohl es länger dauert.
events-ready-missing-steps = Der Ort ist nicht stufenlos.
events-ready-missing-asking = Für Anfragen ist niemand genannt.
events-ready-missing-conduct = Es ist kein Kanal bekannt, um zu melden, was schiefgeht.
events-ready-missing-later = Für alle, die zu dieser Stunde nicht können, bleibt nichts.
events-ready-missing-line = Für langsame Verbindungen ist nichts vorbereitet.
events-ready-missing-place = Der Ort ist nicht beschrieben.
events-ready-missing-audience = Es steht nicht da, für wen es ist.
events-ready-missing-told = Es steht kaum da, was geschieht.
events-ready-missing-newcomers = Es steht nicht da, dass Neue willkommen sind.
events-ready-missing-hosts = Nur eine Person leitet es.

# What one could do

events-ready-could-captions = Du könntest automatische einschalten oder jemanden mittippen lassen.
events-ready-could-captions-people = Jemand könnte sie währenddessen verbessern oder danach die Abschrift.
events-ready-could-sign = Du könntest sie auf Anfrage anbieten und euer Büro früh nach Dolmetschenden fragen.
events-ready-could-slides = Du könntest Folien oder Notizen einen Tag vorher zeigen, auch als Entwurf.
events-ready-could-transcript = Du könntest die verbesserten Untertitel als Text zeigen.
events-ready-could-ways = Du könntest Fragen aus dem Chat vorlesen.
events-ready-could-breaks = Du könntest jede Stunde zehn Minuten Pause einplanen.
events-ready-could-steps = Du könntest einen anderen Ort suchen oder auch online teilnehmen lassen.
events-ready-could-asking = Du könntest eine Person oder einen Kanal nennen.
events-ready-could-conduct = Wer organisiert, kann ihn in den Einstellungen zu Meldungen wählen.
events-ready-could-later = Du könntest aufzeichnen oder Notizen zeigen.
events-ready-could-line = Jemand könnte das Wichtige in einem Kanal mitschreiben.
events-ready-could-place = Du könntest sagen, wie man hineinkommt und wo Aufzug, Toiletten und ein ruhiger Raum sind.
events-ready-could-audience = Du könntest sagen, was man schon wissen sollte, oder dass man nichts wissen muss.
events-ready-could-told = Du könntest in zwei, drei Sätzen sagen, was alle tun werden.
events-ready-could-newcomers = Du könntest sagen, dass keine Frage zu klein ist, wenn das so ist.
events-ready-could-hosts = Du könntest jemanden bitten, auf den Chat zu achten und auf alle, die Hilfe brauchen.

# Hints about the words

events-hint-in = { $where }: { $hint }
events-hint-where-title = Titel
events-hint-where-words = Was geschieht
events-hint-where-audience = Für wen es ist
events-hint-long-sentence = Zeile { $line } hat einen Satz mit { $count } Wörtern: { $words }
    Bis { $most } lesen sich leicht. Du könntest zwei daraus machen.
events-hint-jargon = In Zeile { $line } steht { $found }. Nicht alle wissen, was das heißt. Du könntest es in einfachen Worten sagen.
events-hint-picture = Zeile { $line } ist ein Bild ohne Worte. Bitte sag, was zu sehen ist, für alle, die es nicht sehen können.
events-hint-clock = Zeile { $line } nennt eine Uhrzeit ohne Zeitzone: { $found }
    Hearth zeigt die Zeit der Veranstaltung allen in ihrer eigenen Zone. Du könntest sie weglassen oder die Zone nennen.
events-hint-day = In Zeile { $line } steht { $found }. Das ist anderswo ein anderer Tag, und auch für alle, die es später lesen. Du könntest das Datum nennen.
events-hint-emoji-run = Zeile { $line } hat mehrere Emojis hintereinander: { $words }
    Ein Screenreader liest jeden Namen vor. Eines am Ende genügt.
