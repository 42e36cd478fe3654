# What is kept about a person: shown, copied, erased.

command-privacy = datenschutz
command-privacy-description = Sieh, kopiere oder lösche, was über dich gespeichert ist

privacy-title = Was Hearth über dich speichert
privacy-where = Auf dieser Seite geht es um { $community }. Nur du kannst sie sehen.
privacy-no-community = Hearth ist in keiner Community mit dir und speichert nichts über dich.

privacy-item = **{ $what }**
    Wer es sehen kann: { $seen-by }
    Wie lange es bleibt: { $how-long }
privacy-nothing = Hearth speichert hier nichts über dich.

privacy-operator = Die Menschen, die dieses Hearth betreiben, kümmern sich um die Datenbank und die Schlüssel.
    Diese Menschen könnten lesen, was in der Datenbank steht. Das Orga-Team kann das nicht.
privacy-removed = Wird Hearth aus dieser Community entfernt, dann wird 30 Tage später alles gelöscht, was Hearth hier speichert.
privacy-confidence = Es kann Aufzeichnungen geben, die andere im Vertrauen geschrieben haben. Darin kann es um jede beliebige Person gehen.
    Auf dieser Seite steht für alle dasselbe, ob es welche gibt oder nicht.
    So eine Aufzeichnung bleibt gespeichert, bis die Sache abgeschlossen ist. Das Ergebnis bleibt danach noch bis zu 24 Monate gespeichert.
    Wenn du dazu eine Frage hast: { $whom }
privacy-elsewhere = Um eine andere Community zu sehen, nutze { COMMAND("privacy") } in einer Direktnachricht an Hearth.

privacy-button-open = Was ist über mich gespeichert?
privacy-button-copy = Ich möchte eine Kopie
privacy-button-erase = Löschen
privacy-button-more = Mehr anzeigen

privacy-copy = Hier ist alles, was Hearth in dieser Community über dich speichert.
    Nur du kannst diese Nachricht sehen. Speichere die Datei, wenn du sie behalten möchtest.
privacy-nothing-to-copy = Es gibt nichts zu kopieren. Hearth speichert hier nichts über dich.

privacy-erase-title = Löschen?
privacy-erase-goes = Für { $community } wird das endgültig gelöscht:
privacy-goes = - { $what }
privacy-erase-stays = Das bleibt:
privacy-stays = - { $what } { $why }
privacy-erase-messages = - Nachrichten in Kanälen. Sie liegen bei Discord, und deine eigenen kannst du dort löschen.
privacy-erase-backups = - Ältere Sicherungskopien, bis sie ersetzt werden. Was du privat geschrieben hast, lässt sich darin nicht mehr lesen.
privacy-erase-ask = Das lässt sich nicht rückgängig machen. Möchtest du es löschen?
privacy-button-erase-now = Ja, löschen
privacy-button-keep = Nein, behalten

privacy-erased-title = Gelöscht
privacy-erased = Für { $community } hat Hearth gelöscht, was über dich gespeichert war.
    Wenn du Hearth dort wieder nutzt, wird wieder gespeichert, was dafür nötig ist.
privacy-nothing-title = Nichts zu löschen
privacy-nothing-to-erase = Für { $community } speichert Hearth nichts über dich, das gelöscht werden könnte.

# Sentences that more than one feature uses

privacy-seen-by-you = Nur du.
privacy-seen-by-nobody = Niemand. Hearth nutzt es für seine Arbeit.
privacy-until-erased = Bis du es löschst.

# What the platform itself keeps

privacy-kept-language = Du möchtest Antworten in dieser Sprache: { $language }.
privacy-kept-form = { $count ->
    [0] Du hast ein Formular angefangen und noch nicht abgeschickt. Es enthält noch keine Antworten.
    [one] Du hast ein Formular angefangen und noch nicht abgeschickt. Es enthält eine Antwort.
   *[other] Du hast ein Formular angefangen und noch nicht abgeschickt. Es enthält { $count } Antworten.
}
privacy-kept-form-until = Bis du es abschickst oder löschst, oder bis zum { $day }.
privacy-kept-jobs = { $count ->
    [one] Eine Nachricht oder Erinnerung für dich ist geplant oder wurde gesendet.
   *[other] { $count } Nachrichten oder Erinnerungen für dich sind geplant oder wurden gesendet.
}

# Communities. Who answers questions there ends a sentence that begins with a colon.

community-direct-messages = deine Direktnachrichten mit Hearth
community-left = eine frühere Community von Hearth (Nummer { $number })
community-which = Welche Community meinst du?
community-others = Andere Communitys
community-choose = Wähle eine Community
ask-role = Frag eine Person mit der Rolle { $role }.
ask-managers = Frag eine Person, die diesen Server verwaltet.
privacy-kept-notice = Für dich gibt es etwas Neues, das du noch nicht angesehen hast.
privacy-kept-notice-how-long = Bis du es ansiehst. Dein Konto steht dort versiegelt.
