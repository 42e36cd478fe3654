# People introduce themselves, in words that they have looked over.

introductions-start = Mich vorstellen
introductions-start-mine = Meine Vorstellung
introductions-title = Deine Vorstellung
introductions-no-community = Hearth ist in keiner Community mit dir. Deshalb gibt es noch keinen Ort, um dich vorzustellen.

# Before a word is written

introductions-readers = Deine Vorstellung wird in { $channel } veröffentlicht.
    Alle, die diesen Kanal lesen können, sehen sie, zusammen mit dem Namen deines Kontos.
introductions-approve = Nichts wird veröffentlicht, bevor du den Text durchgesehen und auf den Button zum Veröffentlichen gedrückt hast.
introductions-any-time = Du kannst sie jederzeit zurücknehmen, mit { COMMAND("start") }.

# The form; the labels are the headings of what is posted, too

introductions-label-name = So möchte ich genannt werden
introductions-label-brings = Was mich herführt
introductions-label-learn = Was ich gern tun oder lernen möchte
introductions-label-talk = So spricht man am besten mit mir
introductions-help-name = Bleibt das leer, steht dort dein Name aus dieser Community.
introductions-help-brings = Ein oder zwei Sätze reichen völlig.
introductions-help-learn = Ideen, ein Projekt, eine Frage. Das kann leer bleiben.
introductions-help-talk = Zum Beispiel: schriftlich, langsam, auf Spanisch. Das kann leer bleiben.
introductions-too-much = Sonderzeichen und neue Zeilen brauchen mehr Platz, deshalb passt das nicht. Bitte kürze es ein wenig.
introductions-button-preview = Ansehen, wie es aussehen wird

# How it will look

introductions-preview = Genau das wird in { $channel } veröffentlicht:
introductions-preview-ask = Möchtest du es veröffentlichen?
introductions-button-post = Veröffentlichen
introductions-button-change = Ändern
introductions-hello = { $name } ({ $account }) sagt Hallo.
introductions-part = **{ $label }**
    { $words }

# What becomes of it

introductions-on-its-way = Deine Vorstellung ist unterwegs.
introductions-stands = Deine Vorstellung steht in { $channel }.
introductions-waits = Deine Vorstellung wartet, bis ihr Kanal wieder offen ist. Bis dahin bleibt sie verschlüsselt gespeichert.
introductions-button-take-back = Zurücknehmen
introductions-taken-back = Deine Vorstellung ist zurückgenommen. Falls sie schon dort stand, löscht Hearth sie, sobald der Kanal erreichbar ist.
    Du kannst jederzeit eine neue schreiben.

# When it cannot go on

introductions-one-stands = Du hast hier schon eine Vorstellung. Um eine neue zu schreiben, nimm die erste mit { COMMAND("start") } zurück.
introductions-none = Du hast hier keine Vorstellung, die zurückgenommen werden könnte.
introductions-closed = Gerade kann man sich hier nicht vorstellen. Was du geschrieben hast, bleibt einen Tag lang gespeichert.
introductions-pending = Bitte nimm zuerst die Regeln dieser Community an. Was du geschrieben hast, bleibt einen Tag lang gespeichert.
introductions-timed-out = Du bist in dieser Community gerade im Timeout, deshalb wird jetzt nichts von dir veröffentlicht. Was du gespeichert hast, bleibt einen Tag lang da.
introductions-left = Du bist gerade nicht in dieser Community, deshalb wurde nichts veröffentlicht.
    Was du gespeichert hast, bleibt einen Tag lang da. Wenn du wieder da bist, kannst du dort weitermachen.
introductions-unknown = Hearth kann gerade nicht sehen, ob du in dieser Community bist. Was du gespeichert hast, bleibt da. Bitte versuch es etwas später noch einmal.

# What is kept

introductions-kept-words = Du hast eine Vorstellung geschrieben, die noch nicht veröffentlicht ist.
introductions-kept-words-how-long = Bis sie veröffentlicht ist oder du sie zurücknimmst, höchstens 30 Tage. Sie ist verschlüsselt gespeichert.
introductions-kept-place = Deine Vorstellung steht in { $channel }. Wenn du das löschst, löscht Hearth sie auch dort.
introductions-kept-place-seen = Alle, die den Kanal lesen können, sehen die Vorstellung.
introductions-kept-place-how-long = Bis du sie zurücknimmst oder jemand die Nachricht löscht, oder bis 30 Tage, nachdem du gegangen bist.

# For staff: what newcomers see

introductions-sample = Eine Vorstellung, wie sie veröffentlicht wird
introductions-sample-before = Bevor sich jemand vorstellt
introductions-sample-sent = Nachdem sich jemand vorgestellt hat
introductions-sample-waits = Eine Vorstellung, die auf ihren Kanal wartet
introductions-sample-taken = Eine Vorstellung, die zurückgenommen wurde
introductions-sample-channel = dem Kanal für Vorstellungen
introductions-sample-brings = Ich nutze diese Software bei der Arbeit und möchte etwas zurückgeben.
introductions-sample-talk = Bitte schriftlich. Ich brauche etwas Zeit zum Antworten.

# Settings

settings-introductions = Vorstellungen
settings-introductions-help = Damit können sich Menschen vorstellen. Hearth veröffentlicht nur, was sie selbst durchgesehen haben.
setting-introductions-channel = Kanal für Vorstellungen
setting-introductions-channel-help = Hier veröffentlicht Hearth, womit sich Menschen vorstellen. Ohne Kanal wird niemand danach gefragt.
setting-introductions-channel-first = Kanal für Vorstellungen auswählen
