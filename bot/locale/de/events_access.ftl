# Events: how they can be attended, and what is not there.

# How it is said

events-access-captions-human = Untertitel: von Menschen geschrieben.
events-access-captions-automatic = Untertitel: automatisch, also mit Fehlern.
events-access-captions-none = Keine Untertitel.
events-access-ask-which = welche, bitte erfragen
events-access-sign-yes = Gebärdensprache: { $which }.
events-access-sign-on-request = Gebärdensprache auf Anfrage: { $which }.
events-access-sign-none = Keine Gebärdensprache.
events-access-is-recording = Es wird aufgezeichnet.
events-access-not-recording = Es wird nicht aufgezeichnet.
events-access-is-transcript = Es wird eine Abschrift geben.
events-access-not-transcript = Keine Abschrift.
events-access-is-slides-ahead = Folien oder Notizen kommen vorab.
events-access-not-slides-ahead = Keine Folien oder Notizen vorab.
events-access-is-camera-optional = Deine Kamera kann aus bleiben.
events-access-not-camera-optional = Eine Kamera ist nötig.
events-access-is-microphone-optional = Dein Mikrofon kann aus bleiben.
events-access-not-microphone-optional = Ein Mikrofon ist nötig.
events-access-is-in-writing = Du kannst gern nur schriftlich mitmachen.
events-access-not-in-writing = Nur schriftlich mitzumachen ist nicht möglich.
events-access-is-come-and-go = Du kannst später kommen, früher gehen und Pause machen.
events-access-not-come-and-go = Bitte bleib vom Anfang bis zum Ende dabei.
events-access-languages = Gesprochen und geschrieben: { $languages }.
events-access-languages-unsaid = Die Sprache ist nicht genannt.
events-access-line-text = Für langsame Verbindungen: Das Wichtige wird mitgeschrieben.
events-access-line-dial-in = Für langsame Verbindungen: Du kannst dich per Telefon einwählen.
events-access-line-both = Für langsame Verbindungen: Das Wichtige wird mitgeschrieben, und du kannst dich per Telefon einwählen.
events-access-line-none = Für langsame Verbindungen ist nichts vorbereitet.
events-access-breaks-regular = Es gibt regelmäßige Pausen.
events-access-breaks-short = Keine Pausen, denn es ist kurz.
events-access-breaks-none = Keine Pausen.
events-access-physical-online = Nicht vor Ort.
events-access-physical-step-free = Der Ort ist ohne Stufen erreichbar.
events-access-physical-partly = Teile des Ortes sind ohne Stufen erreichbar.
events-access-physical-none = Der Ort ist nicht ohne Stufen erreichbar.
events-access-place = Zum Ort: { $words }
events-access-requests = Was du brauchst, um dabei sein zu können, sag bitte { $contact }, { $days ->
    [0] bis es anfängt.
    [one] bis einen Tag vorher.
   *[other] bis { $days } Tage vorher.
}
events-access-requests-nobody = Es ist niemand genannt, bei dem du nach Barrierefreiheit fragen kannst.

# In one line

events-access-short = Zugang: { $parts }.
events-access-short-captions-human = Untertitel von Menschen
events-access-short-captions-automatic = automatische Untertitel
events-access-short-captions-none = keine Untertitel
events-access-short-sign-yes = Gebärdensprache
events-access-short-sign-on-request = Gebärdensprache auf Anfrage
events-access-short-recording = Aufzeichnung
events-access-short-transcript = Abschrift
events-access-short-in-writing = auf Wunsch nur schriftlich
events-access-short-step-free = stufenlos
events-access-short-partly = teilweise stufenlos

# What is asked

events-access-page-seen = Zugang: sehen, hören, lesen
events-access-page-ways = Zugang: mitmachen
events-access-page-place = Zugang: Ort und Anfragen
events-access-label-captions = Gibt es Untertitel?
events-access-help-captions = Text zum Gesagten, während es gesagt wird. Auch „Keine“ ist eine Antwort und wird gezeigt.
events-access-offer-captions-human = Ja, Menschen schreiben sie
events-access-offer-captions-automatic = Ja, automatische
events-access-offer-captions-none = Keine
events-access-label-sign = Gibt es Gebärdensprache?
events-access-offer-sign-yes = Ja
events-access-offer-sign-on-request = Auf Anfrage
events-access-offer-sign-none = Keine
events-access-label-which-sign = Welche Gebärdensprache?
events-access-help-which-sign = Zum Beispiel: Deutsche Gebärdensprache. Lass es offen, wo es keine gibt.
events-access-label-given = Was bekommen alle vorher oder nachher?
events-access-help-given = Wähle alles, was du versprechen kannst.
events-access-offer-given-recording = Eine Aufzeichnung
events-access-offer-given-transcript = Eine Abschrift
events-access-offer-given-slides-ahead = Folien oder Notizen vorab
events-access-offer-given-none = Nichts davon
events-access-label-ways = Was ist beim Mitmachen in Ordnung?
events-access-help-ways = Wähle alles, was wirklich willkommen ist.
events-access-offer-ways-camera-optional = Kamera aus
events-access-offer-ways-microphone-optional = Mikrofon aus
events-access-offer-ways-in-writing = Nur schreiben oder nur zuhören
events-access-offer-ways-come-and-go = Später kommen, früher gehen, Pause machen
events-access-offer-ways-none = Nichts davon
events-access-label-languages = In welcher Sprache, in welchen Sprachen?
events-access-help-languages = Zum Beispiel: Deutsch, Fragen auch auf Englisch.
events-access-label-line = Was hilft bei langsamer Verbindung?
events-access-help-line = Nicht alle können ein Video ansehen.
events-access-offer-line-text = Das Wichtige wird mitgeschrieben
events-access-offer-line-dial-in = Eine Telefonnummer zum Einwählen
events-access-offer-line-both = Beides
events-access-offer-line-none = Nichts
events-access-label-breaks = Gibt es Pausen?
events-access-offer-breaks-regular = Regelmäßige
events-access-offer-breaks-short = Es ist dafür zu kurz
events-access-offer-breaks-none = Keine
events-access-label-physical = Ist der Ort ohne Stufen erreichbar?
events-access-offer-physical-online = Es ist nicht vor Ort
events-access-offer-physical-step-free = Ja, ganz
events-access-offer-physical-partly = Teile davon
events-access-offer-physical-none = Nein
events-access-label-place = Was ist über den Ort gut zu wissen?
events-access-help-place = Zum Beispiel: Aufzug, Toiletten, ruhiger Raum, Anfahrt. Online lass es offen.
events-access-label-contact = Wer nimmt Anfragen zum Zugang an?
events-access-help-contact = Eine Person, ein Kanal oder eine E-Mail-Adresse. Alle, die die Veranstaltung lesen, sehen das.
events-access-label-days = Bis wie viele Tage vorher?
events-access-help-days = Eine Zahl; 0 heißt: bis es anfängt. Je weniger, desto leichter für andere.
events-access-wrong-none = Du hast „Nichts davon“ und noch etwas gewählt. Bitte behalte eines von beiden.
events-access-wrong-days = Bitte schreib eine Zahl von 0 bis { $most }.
