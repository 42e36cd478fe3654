# People greet people.

command-greet = begrüßen
command-greet-description = Sieh, wer auf ein Hallo wartet

# What greeters read in their channel

greeters-notice = Neu hier: { $names }.
greeters-notice-many = { $count ->
    [one] Gerade ist eine Person angekommen.
   *[other] Gerade sind { $count } Menschen angekommen.
}
greeters-notice-unanswered = { $count ->
    [one] Eine erste Nachricht hat noch keine Antwort. Mit { COMMAND("greet") } seht ihr sie.
   *[other] { $count } erste Nachrichten haben noch keine Antwort. Mit { COMMAND("greet") } seht ihr sie.
}
greeters-notice-nobody-waits = Hier wartet niemand mehr auf eine Begrüßung.
greeters-notice-gone = Hier ist niemand mehr zu begrüßen.
greeters-status-asked = { $name } möchte begrüßt werden.
greeters-status-taken = { $greeter } wird { $name } begrüßen.
greeters-status-met = { $name } ist begrüßt worden.
greeters-status-quiet = { $name } möchte leise ankommen. Bitte wartet, bis sich die Person von selbst meldet.
greeters-button-take = Ich sage Hallo
greeters-link-greeting = Zur Begrüßung
greeters-button-page = Zeigen, wer wartet

greeters-bring = { $name } hat zum ersten Mal geschrieben, in { $channel }. Bisher hat niemand geantwortet.
greeters-bring-introduction = { $name } hat in { $channel } eine Vorstellung geschrieben. Bisher hat niemand geantwortet.
greeters-bring-mentions = { $people }: Ihr wolltet Bescheid bekommen.
greeters-bring-answered = Jemand Neues hat zum ersten Mal geschrieben, in { $channel }. Inzwischen gibt es eine Antwort.
greeters-button-answered = Ich habe geantwortet
greeters-link-message = Zur Nachricht

# The page of who waits

greeters-page-title = Wer auf ein Hallo wartet
greeters-page-lines = Ein Hallo von einem Menschen hilft am meisten. Ein Satz genügt.
greeters-page-nobody = Gerade wartet niemand auf eine Begrüßung.
greeters-line-waits = { $name } ist seit { $span } hier.
greeters-line-wished = { $name } ist seit { $span } hier und möchte begrüßt werden.
greeters-span-minutes = weniger als einer Stunde
greeters-span-hours = { $count ->
    [one] einer Stunde
   *[other] { $count } Stunden
}
greeters-span-days = { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
}
greeters-choose-greet = Wen begrüßt du?
greeters-unanswered = **Erste Nachrichten, auf die niemand geantwortet hat:**
greeters-unanswered-line = { $name } wartet seit { $span }: { $link }
greeters-choose-answered = Wem hast du geantwortet?
greeters-button-more = Weitere Menschen
greeters-button-mine = Was ich übernehme
greeters-only-greeters = Diese Seite ist für die Menschen, die hier Neue begrüßen.
    Wenn du dabei sein möchtest: { $ask }
greeters-staff-waiting = Wer auf ein Hallo wartet

# Taking somebody

greeters-take-title = Wen begrüßt du?
greeters-take-lines = Mehrere Menschen sind zusammen angekommen. Such dir eine Person aus, damit alle ein Hallo bekommen.
greeters-taken-title = Du begrüßt { $name }
greeters-taken-lines = Sag { $person } dort Hallo, wo Hearth begrüßt hat, oder antworte auf eine Nachricht der Person.
greeters-taken-wished = Die Person hat darum gebeten, begrüßt zu werden.
greeters-taken-until = Die anderen sehen, dass du dich darum kümmerst. Nach 24 Stunden kann jemand anderes übernehmen.
greeters-button-greeted = Ich habe die Person begrüßt
greeters-button-back = Ich schaffe es doch nicht
greeters-thanks-title = Danke
greeters-has-other = { $greeter } kümmert sich schon darum, { $name } zu begrüßen.
greeters-came-quietly = Diese Person möchte leise ankommen. Bitte warte, bis sie sich von selbst meldet.
greeters-nobody-left = Das hat schon jemand getan, oder die Person ist nicht mehr hier.
greeters-greeted = { $name } ist begrüßt worden. Danke, dass du dir die Zeit genommen hast.
greeters-given-back = Das ist in Ordnung. Die anderen sehen, dass diese Person wartet.
greeters-answered = Notiert: Jemand hat geantwortet.

# My part in this

greeters-mine-title = Was ich übernehme
greeters-mine-lines = Du hast gesagt, dass du jemanden begrüßen wirst.
greeters-choose-mine = Um wen geht es?
greeters-mine-nobody = Gerade hast du niemandem eine Begrüßung versprochen.
greeters-button-pause = Pause machen
greeters-button-resume = Ich bin wieder da
greeters-button-mention = Erwähne mich, wenn jemand zu lange wartet
greeters-button-unmention = Erwähne mich nicht mehr
greeters-paused = Du machst Pause. Niemand erwartet etwas von dir, und Hearth erwähnt dich nicht.
greeters-resumed = Schön, dass du wieder da bist.
greeters-mention-on = Hearth erwähnt dich, wenn eine erste Nachricht ohne Antwort bleibt.
greeters-mention-off = Hearth erwähnt dich nicht mehr.

# A wave under a greeting that names several people

greeters-wave-asked = Du hast unter einer Begrüßung gewinkt, die mehreren Menschen gilt.
greeters-button-wave = Sagen, wen ich begrüßt habe
greeters-wave-title = Wen hast du begrüßt?
greeters-wave-lines = Das siehst nur du. Die anderen wissen dann, wer noch auf ein Hallo wartet.
greeters-choose-wave = Wen hast du begrüßt?
greeters-button-wave-nobody = Keine bestimmte Person
greeters-wave-thanks = Notiert. Ein Winken ist ein guter Anfang.
greeters-wave-settled = Zu diesem Winken gibt es nichts mehr zu sagen.

# How newcomers wish to arrive

greeters-wish-title = Wie du ankommst
greeters-wish-greet = Du möchtest begrüßt werden. Das Begrüßungsteam kann es sehen.
greeters-wish-quiet = Du möchtest leise ankommen. Niemand wird gebeten, dich zu begrüßen.
greeters-button-wish-greet = Ich möchte begrüßt werden
greeters-button-wish-quiet = Ich komme lieber leise an
greeters-no-newcomer = Das ist für Menschen, die gerade erst angekommen sind.

# Examples for staff

greeters-sample-name = Robin
greeters-sample-channel = #allgemein
greeters-sample-notice = Was das Begrüßungsteam liest, wenn jemand ankommt
greeters-sample-bring = Was das Begrüßungsteam liest, wenn niemand geantwortet hat

# Settings

settings-greeters = Begrüßungsteam
settings-greeters-help = Bringt Neue mit Menschen zusammen, die Hallo sagen.
setting-greeters-role = Rolle des Begrüßungsteams
setting-greeters-role-help = Wer diese Rolle hat, kann { COMMAND("greet") } nutzen und Begrüßungen übernehmen.
setting-greeters-role-first = Rolle des Begrüßungsteams auswählen
setting-greeters-channel = Kanal des Begrüßungsteams
setting-greeters-channel-help = Ein privater Kanal, in dem das Begrüßungsteam liest, wer angekommen ist und wer auf eine Antwort wartet.
setting-greeters-channel-first = Kanal des Begrüßungsteams auswählen
setting-greeters-hours = Zeit für eine Antwort
setting-greeters-hours-help = Wenn nach dieser Zeit niemand auf die erste Nachricht einer neuen Person geantwortet hat, erfährt es das Begrüßungsteam. Es zählen Nachrichten, die alle oder die Rolle des Begrüßungsteams lesen können.
unit-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}

# What Hearth keeps

greeters-kept-claims = Jemand aus dem Begrüßungsteam wollte eine neue Person begrüßen. Eine der beiden bist du.
greeters-kept-claims-how-long = Bis zur Begrüßung, höchstens 24 Stunden.
greeters-kept-choice = Ob du im Begrüßungsteam Pause machst und ob du erwähnt werden möchtest.
greeters-kept-you-alone = Nur du.
greeters-kept-choice-how-long = Bis du es änderst.
greeters-kept-reactions = Winkende Hände und Gesichter, die „psst“ machen, unter Begrüßungen: die von dir und die unter deiner eigenen Begrüßung.
greeters-kept-reactions-how-long = 15 Tage.
greeters-kept-noticed = Dass das Begrüßungsteam von deiner Ankunft erfahren hat.
greeters-kept-words = Wo deine erste Nachricht steht und ob jemand geantwortet hat. Nicht, was darin steht.
greeters-kept-with-arrival = So lange wie deine Ankunft.
greeters-kept-seen-by = Die Menschen, die hier Neue begrüßen.
