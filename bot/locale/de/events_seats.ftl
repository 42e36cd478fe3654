### Coming to events: seats, the line, what is new, being seen, one's clock. Each person reads their own.

events-you-waiting =
    { $place ->
        [1] Für dich ist bei „{ $title }“ gerade kein Platz frei. Du stehst auf der Warteliste ganz oben.
       *[other] Für dich ist bei „{ $title }“ gerade kein Platz frei. Du stehst auf der Warteliste an { $place }. Stelle.
    }
events-you-waiting-then = Sobald du an der Reihe bist, bietet Hearth dir einen Platz an und hält ihn eine Weile frei. Du musst nicht selbst nachsehen.
events-short-notice-is = Wird in den letzten zwei Stunden vor Beginn oder später ein Platz frei, gehört er dir sofort, ohne Rückfrage. Hearth sagt dir Bescheid.
events-button-short-notice = Auch kurzfristig
events-button-short-notice-not = Mich immer erst fragen
events-full-and-begun = Das hat schon begonnen, und es ist kein Platz frei. Mit { COMMAND("event list") } siehst du, was sonst geplant ist.
events-changed-for-you = Hier hat sich etwas geändert, seit du die Seite geöffnet hast. Mit { COMMAND("event mine") } siehst du, wie es jetzt ist.

events-offer = Ein Platz ist frei: Möchtest du zu „{ $title }“ kommen, { $at }?
events-offer-longer = Ein Platz ist frei, und du hast mehr Zeit für deine Antwort, weil Hearth zwischendurch nicht erreichbar war: Möchtest du zu „{ $title }“ kommen, { $at }?
events-offer-until = Er bleibt für dich frei bis { $at } ({ $soon }). Danach geht er an die nächste Person auf der Warteliste.
events-button-take = Den Platz nehmen
events-button-decline = Nein, danke
events-taken = Der Platz gehört dir.
events-declined = Danke, dass du es sagst. Der Platz geht an die nächste Person auf der Warteliste.
events-offer-gone = Dieses Angebot ist abgelaufen, und der Platz ging an die nächste Person auf der Warteliste. Wenn du wieder einen möchtest, drück auf der Seite der Veranstaltung auf „Ich komme“.
events-mine-waiting = Du wartest auf einen Platz: **{ $title }**, { $at }
events-mine-offered = Für dich ist ein Platz frei: **{ $title }**, { $at }
events-mine-no = Du kommst nicht zu **{ $title }**, { $at }

events-news-seat = Du hast einen Platz bei „{ $title }“, { $at }. Wenn du nicht kommen kannst, sag es bitte. Dann hilft der Platz jemand anderem.
events-news-ran-out = Bei „{ $title }“ war ein Platz für dich frei, und die Zeit dafür ist abgelaufen. Er ging an die nächste Person auf der Warteliste. Das ist völlig in Ordnung, und niemand sonst sieht es. Wenn du noch kommen möchtest, drück auf der Seite der Veranstaltung auf „Ich komme“. Dann stehst du wieder auf der Warteliste.
events-news-unreached = Hearth konnte dir dazu nicht schreiben, weil deine Direktnachrichten geschlossen sind. Die Nachricht steht hier. Du kannst dafür auch einen eigenen Thread bekommen.
events-button-read = Gelesen
events-button-thread = Schreib mir in einem eigenen Thread
events-read = Weggelegt.
events-thread-name = Deine Veranstaltungen
events-thread-open = Das ist dein Thread: { $thread }. Hearth schreibt dort, was dich sonst nicht erreicht. Außer dir kann ihn nur lesen, wer sich hier um alle Threads kümmert.
events-thread-not-here = Hearth kann hier keinen Thread für dich öffnen. Die Nachricht steht in { COMMAND("event mine") } und in { COMMAND("start") }.

events-shown = Wer kommt und das gern zeigt: { $people }
events-button-show = Anderen zeigen, dass ich komme
events-button-hide = Nicht mehr zeigen, dass ich komme
events-is-shown = Alle, die sich diese Veranstaltung ansehen, sehen jetzt, dass du kommst. Das kannst du jederzeit zurücknehmen.
events-is-hidden = Jetzt sehen nur noch die Leitung und alle, die hier Veranstaltungen planen, dass du kommst.

events-button-zone = Welche Uhrzeit gilt bei dir?
events-zone-title = Deine Uhrzeit
events-zone-label = Eine Stadt mit derselben Uhrzeit wie bei dir
events-zone-help = So trifft die Nacht nicht immer dieselben Menschen. Die Leitung sieht dabei nur Zahlen.
events-zone-kept = Gespeichert: Bei dir gilt die Uhrzeit von { $zone }. Das kannst du hier jederzeit ändern.

events-button-who = Wer kommt
events-button-next-time = Der Termin danach
events-who-head = Wer zu „{ $title }“ kommt, { $at }
events-who-private = Diese Namen sehen nur die Leitung und alle, die hier Veranstaltungen planen. Bitte behalte sie für dich und frag niemanden nach einem Grund.
events-who-going = { $person } kommt
events-who-maybe = { $person } kommt vielleicht
events-who-offered = Für { $person } ist ein Platz frei bis { $at }
events-who-waiting = Auf der Warteliste an { $place }. Stelle: { $person }
events-who-no-time = Für diese Veranstaltung steht kein Termin mehr an.
