# Making a report: who will read it, how to be known, the form and the receipt.

command-report = melden
command-report-description = Melde etwas vertraulich
conduct-menu = Vertraulich melden
conduct-start = Etwas vertraulich melden
conduct-title = Etwas vertraulich melden
conduct-no-community = Hearth ist in keiner Community mit dir. Darum gibt es hier niemanden, dem du etwas melden könntest.
conduct-closed = In dieser Community kann man gerade nichts melden. Es wurde nichts gesendet. Was du geschrieben hast, bleibt einen Tag lang aufgehoben.
    Wenn du jetzt jemanden brauchst, wende dich bitte an einen Menschen, dem du vertraust.

# Before a word is written

conduct-before-copied = **Was du melden möchtest, ist kopiert und versiegelt.** Es bleibt auch dann, wenn es jetzt gelöscht wird. Noch ist nichts gesendet.
conduct-before-who = **Wer es lesen kann:** { $people }. Diese Menschen bearbeiten Meldungen in { $community }.
conduct-before-involved = Wer von dir als beteiligt genannt wird, kann es nicht sehen, auch nicht als Teil dieses Teams.
conduct-before-powers = Die Person, der der Server gehört, und alle, die ihn verwalten, können es nicht öffnen, außer sie bearbeiten selbst Meldungen. Sie bestimmen aber, wer spätere Meldungen bearbeitet, und sie können Menschen oder Hearth vom Server entfernen.
conduct-before-discord = Deine Worte kommen über Discord zu Hearth. Discord könnte sie also lesen. Auch die Menschen, die dieses Hearth betreiben, könnten das: Sie kümmern sich um die Datenbank und die Schlüssel.
conduct-before-soon = **Wie bald:** Bis ein Mensch antwortet, dauert es höchstens { $time }. Wenn das nicht gelingt, kannst du es sehen.
conduct-before-record = Bisher: Von { $count } Meldungen im letzten halben Jahr wurden { $kept } rechtzeitig beantwortet.
conduct-before-few = **Hier bearbeiten wenige Menschen Meldungen.** Ohne eine weitere Stimme von außen können sie über einen dauerhaften Bann, einen Einspruch oder das Öffnen eines versiegelten Namens nicht entscheiden.
conduct-before-outside = **Wenn dir das nicht sicher genug ist:** Du kannst dich auch außerhalb dieses Servers an { $outside } wenden.
conduct-before-told = Dieser Kontakt erfährt, wenn ein Versprechen an dich gebrochen wird, aber nicht, was du geschrieben hast.
conduct-before-not-told = Hearth kann diesem Kontakt nicht von selbst schreiben.
conduct-outside-person = den vom Orga-Team benannten Kontakt
conduct-button-write = Eine Meldung schreiben
conduct-button-mine = Ich habe schon etwas gemeldet
conduct-button-code = Verhaltenskodex
conduct-button-try = Ausprobieren, ohne zu senden

# How to be known

conduct-how-title = Wer darf wissen, wer du bist?
conduct-how-named = **Mit Namen.** { $count ->
    [one] Die Person, die Meldungen bearbeitet, sieht, wer du bist.
   *[other] Die { $count } Menschen, die Meldungen bearbeiten, sehen, wer du bist.
} So kann man bei dir nachfragen, und du erfährst, wenn es Neues gibt.
conduct-how-sealed = **Nur, wenn ich es erlaube.** Dein Name wird getrennt von der Meldung versiegelt. Um ihn zu öffnen, braucht es zwei Menschen und einen Grund, und du erfährst davon. Du erfährst auch, wenn es Neues gibt.
conduct-how-sealed-not-here = **Nur, wenn ich es erlaube.** Das ist hier nicht möglich: Um einen Namen zu öffnen, braucht es zwei Menschen, und es gibt zu wenige.
conduct-how-anonymous = **Ohne Namen.** Hearth speichert dein Konto nicht dazu. Du bekommst einen Beleg aus sieben englischen Wörtern, mit dem du wiederkommen kannst. Ohne den Beleg kann das niemand, auch du nicht. Wie du schreibst, kann trotzdem zeigen, wer du bist.
conduct-how-later = Du kannst dich später zu erkennen geben. Umgekehrt geht es nicht.
conduct-button-named = Mit Namen
conduct-button-sealed = Nur, wenn ich es erlaube
conduct-button-anonymous = Ohne Namen

# The form

conduct-intro-named = Die Menschen, die Meldungen bearbeiten, sehen bei dieser Meldung deinen Namen.
conduct-intro-sealed = Dein Name wird getrennt versiegelt. Die Menschen, die Meldungen bearbeiten, sehen die Meldung ohne ihn.
conduct-intro-anonymous = Hearth speichert dein Konto nicht zu dieser Meldung. Am Ende bekommst du einen Beleg aus sieben Wörtern. Wenn du zwischendurch aufhörst, komm auf genau diese Seite zurück: Nichts anderes führt zu dem, was du geschrieben hast.
conduct-intro-rehearsal = Das ist eine Probe. Es wird nichts gesendet, und niemand sieht, was du schreibst.
conduct-intro-message = Die Nachricht ist kopiert und kommt mit deiner Meldung an.
conduct-page-about = Was geschehen ist
conduct-page-acting = Was geschehen soll
conduct-ask-words = Was ist geschehen?
conduct-ask-words-help = In deinen eigenen Worten, in jeder Sprache. Nur diese Antwort ist nötig.
conduct-ask-accused = Wer hat es getan?
conduct-ask-accused-help = Wer hier genannt ist, kann die Meldung nicht sehen, auch nicht im Team für Meldungen.
conduct-ask-involved = Wer war noch beteiligt?
conduct-ask-involved-help = Auch Menschen, die verletzt wurden oder es sahen. Auch sie sehen die Meldung nicht.
conduct-ask-others = Jemand, den du oben nicht wählen kannst?
conduct-ask-others-help = Ein Name, oder wie man die Person findet.
conduct-ask-files = Dateien
conduct-ask-files-help = Bilder, Aufnahmen, Dokumente. Je höchstens 25 MB, zusammen höchstens 50 MB.
conduct-ask-kind = Worum geht es?
conduct-ask-going-on = Geschieht es gerade?
conduct-ask-wishes = Was soll das Team vorher wissen?
conduct-ask-wishes-help = Wähle, was passt. Du kannst das offen lassen.
conduct-kind-harassment = Belästigung oder Beleidigung
conduct-kind-discrimination = Diskriminierung
conduct-kind-unwanted = Unerwünschter Kontakt oder unerwünschte Nähe
conduct-kind-threat = Drohung oder Gewalt
conduct-kind-privacy = Privates öffentlich gemacht
conduct-kind-exclusion = Ausgeschlossen oder zum Schweigen gebracht
conduct-kind-other = Etwas anderes
conduct-wish-talk-first = Sprecht mit mir, bevor ihr etwas tut
conduct-wish-shows-me = Wenn ihr handelt, sieht man, dass die Meldung von mir ist
conduct-wish-record-only = Bewahrt die Meldung nur auf
conduct-button-send = Meldung senden
conduct-file-too-large = Eine dieser Dateien ist größer als 25 MB. Bitte lass sie weg oder mach sie kleiner. Alles andere ist noch da.
conduct-files-too-large = Zusammen sind diese Dateien größer als 50 MB. Bitte lass einige weg. Alles andere ist noch da.
conduct-slow-down = Du hast gerade mehrere Meldungen gesendet. Was du geschrieben hast, ist aufgehoben. Bitte sende es nach { $until }.

# What comes next

conduct-rehearsed-title = Das war die Probe
conduct-rehearsed = Es wurde nichts gesendet, und was du geschrieben hast, ist gelöscht. Bei einer echten Meldung würdest du jetzt einen Beleg oder den Namen deines Falls sehen.
conduct-saved-title = Deine Meldung ist gespeichert
conduct-saved-code = Deine Meldung hat den Namen **{ $code }**. Du findest sie mit { COMMAND("report") } wieder.
conduct-saved-receipt = **Das ist dein Beleg.** Schreib ihn jetzt auf. Er wird nur dieses eine Mal gezeigt.
conduct-receipt = `{ $words }`
conduct-saved-keep = Mit diesen sieben Wörtern kannst du Antworten lesen, etwas hinzufügen oder sagen, dass es wieder geschehen ist. Wenn du sie verlierst, kann niemand deine Meldung für dich finden.
conduct-saved-next = So geht es weiter: Ein Mensch liest sie und antwortet bis zum { $by }.
conduct-saved-again = Wenn du einmal weder einen Beleg noch einen Namen für die Meldung siehst, wurde sie nicht gespeichert.
conduct-button-kept = Ich habe ihn aufgeschrieben
conduct-word-title = Dein Beleg
conduct-word-ask = Wort { $number } deines Belegs
conduct-word-right = Das stimmt. Bitte bewahre deinen Beleg gut auf.
conduct-word-wrong = Das ist nicht Wort Nummer { $number }. Bitte sieh nach, was du aufgeschrieben hast, und drück noch einmal auf den Button.

# Refusals

conduct-not-a-handler = Diese Seite ist für die Menschen, die hier Meldungen bearbeiten. Wenn du etwas melden möchtest, nutze { COMMAND("report") }.
conduct-no-such-case = Hier gibt es keinen solchen Fall für dich.
conduct-roles-unknown = Hearth kann deine Rollen in dieser Community gerade nicht sehen. Bitte versuch es etwas später noch einmal, oder nutze den Befehl dort.
