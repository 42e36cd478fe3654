### Coming to events: announcements, answers, reminders. Read by everybody.

events-name = ## { $title }
events-when = { $at } ({ $soon })
events-when-there = Uhrzeit bei der Leitung: { $there }. Dauer: { $length }.
events-series = { $rule }.
events-length-minutes =
    { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
events-length-hours =
    { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
events-length-days =
    { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
events-length-both = { $hours } und { $minutes }
events-place-voice = Wo: im Sprachkanal { $channel }
events-place-stage = Wo: im Stage-Kanal { $channel }
events-place-link = Wo: online, unter { $address }
events-place-address = Wo: { $address }
events-place-open = Wo: Der Kanal steht noch nicht fest
events-hosts = Leitung: { $people }
events-audience = Für wen: { $words }
events-for-newcomers = Neue sind willkommen: Du musst niemanden kennen und nicht schon einmal da gewesen sein.
events-topic = Thema: { $topic }
events-words = { $words }
events-access-head = **So kannst du dabei sein**
events-is-cancelled = **Das ist abgesagt.**
events-count =
    { $going ->
        [0] Noch hat niemand zugesagt.
        [one] Eine Person kommt.
       *[other] { $going } Menschen kommen.
    }{ $maybe ->
        [0] { "" }
        [one] { " " }Eine weitere kommt vielleicht.
       *[other] { " " }{ $maybe } weitere kommen vielleicht.
    }
events-seats-left =
    { $left ->
        [0] Alle { $capacity } Plätze sind vergeben.
        [one] Einer von { $capacity } Plätzen ist frei.
       *[other] { $left } von { $capacity } Plätzen sind frei.
    }
events-waiting =
    { $count ->
        [one] Eine Person wartet auf einen Platz.
       *[other] { $count } Menschen warten auf einen Platz.
    }
events-from = Aus der Community { $community }. Du bekommst das, weil du gesagt hast, ob du zu dieser Veranstaltung kommst.

events-button-going = Ich komme
events-button-maybe = Vielleicht
events-button-no = Ich kann nicht kommen
events-button-details = Alles dazu
events-button-mine = Meine Veranstaltungen
events-button-list = Was geplant ist
events-button-more = Weitere
events-start-list = Sehen, was geplant ist
events-you-going = Du kommst zu „{ $title }“. Wie schön! Wer kommt, sehen die Leitung und alle, die hier Veranstaltungen planen. Alle anderen sehen eine Zahl.
events-you-maybe = Du kommst vielleicht zu „{ $title }“. Das kannst du jederzeit ändern.
events-you-no = Du kommst nicht zu „{ $title }“. Danke, dass du es sagst. Du brauchst keinen Grund, und du kannst es dir anders überlegen.
events-remind-ask = Wann möchtest du erinnert werden? Hearth merkt es sich für deine nächsten Veranstaltungen.
events-button-remind-day = Einen Tag vorher
events-button-remind-hour = Eine Stunde vorher
events-button-remind-minutes = Zehn Minuten vorher
events-button-remind-none = Keine Erinnerung
events-remind-day = Hearth schreibt dir einen Tag vor Beginn.
events-remind-hour = Hearth schreibt dir eine Stunde vor Beginn.
events-remind-minutes = Hearth schreibt dir zehn Minuten vor Beginn.
events-remind-none = Hearth erinnert dich nicht.
events-remind-passed = Bei dieser Veranstaltung ist der Zeitpunkt schon vorbei, deshalb erinnert Hearth dich nicht daran. Für deine nächsten Veranstaltungen merkt Hearth sich deine Wahl.
events-remind-first = Sag zuerst, dass du kommst oder vielleicht kommst. Dann kann Hearth dich erinnern.
events-cancelled-already = Diese Veranstaltung ist abgesagt. Mit { COMMAND("event list") } siehst du, was sonst geplant ist.
events-over-for-you = Diese Veranstaltung ist vorbei. In { COMMAND("event list") } steht, was sonst noch stattfindet.
events-none = Im Moment ist nichts geplant.
events-listed = **{ $title }**, { $at }
events-mine-none = Noch hast du nirgends zugesagt. Mit { COMMAND("event list") } siehst du, was geplant ist.
events-mine-going = Du kommst zu **{ $title }**, { $at }
events-mine-maybe = Du kommst vielleicht zu **{ $title }**, { $at }

events-reminder = „{ $title }“ beginnt { $soon }.
events-reminder-late = Diese Erinnerung kommt spät. Das tut Hearth leid. „{ $title }“ beginnt { $soon }.
events-reminder-begun = Diese Erinnerung kommt spät. Das tut Hearth leid. „{ $title }“ hat schon begonnen ({ $soon }). Du kannst noch dazukommen.
events-news-moved = „{ $title }“ ist jetzt zu einer anderen Zeit.
events-news-was = Bisher: { $at } ({ $there })
events-news-is = Jetzt: { $at } ({ $there })
events-news-cancelled = „{ $title }“ ist abgesagt. Der Termin war: { $at } ({ $there }).
events-news-elsewhere = „{ $title }“ findet jetzt an einem anderen Ort statt.
events-was-voice = Bisher: im Sprachkanal { $channel }
events-was-stage = Bisher: im Stage-Kanal { $channel }
events-was-link = Bisher: online, unter { $address }
events-was-address = Bisher: { $address }
events-news-again = „{ $title }“ findet doch statt. Deine Antwort von vorher gilt weiter.

events-kept-a-year = Bis ein Jahr nach der Veranstaltung.
events-kept-until-you-leave = Bis du es änderst oder die Community verlässt.
events-kept-seen-by-all = Alle, die die Ankündigung lesen.
events-kept-hosts =
    { $count ->
        [one] Du leitest eine Veranstaltung.
       *[other] Du leitest { $count } Veranstaltungen.
    }
events-kept-answer = Was du am { $day } auf eine Einladung geantwortet hast.
events-kept-pairs = Mit wem du zu einer Veranstaltung gehst.
events-kept-pairs-seen = Du und diese Person.
events-kept-chosen = Welche Uhrzeit bei dir gilt und wann du erinnert werden möchtest.
events-kept-topics = Von welchen Themen du hören möchtest.
events-kept-topics-seen = Du und alle, die die Rollen dazu sehen.
events-kept-topics-leave = { $given ->
    [all] Die Rollen, die Hearth dir dafür gegeben hat, werden dir in Discord bald danach genommen. Bis dahin bewahrt Hearth versiegelt auf, wessen Rollen es sind; wenn Discord es nicht zulässt, höchstens 30 Tage lang.
    [some] Die Rollen, die Hearth dir dafür gegeben hat, werden dir in Discord bald danach genommen. Bis dahin bewahrt Hearth versiegelt auf, wessen Rollen es sind; wenn Discord es nicht zulässt, höchstens 30 Tage lang. Eine Rolle, die nicht von Hearth ist, bleibt: Soll sie auch weg, wähle zuerst unter „Wovon ich hören möchte“ kein Thema.
   *[none] Die Rollen dazu behältst du in Discord, weil Hearth nicht vermerkt hat, dass sie von ihm sind, und du wirst weiter erwähnt. Sollen sie auch weg, wähle zuerst unter „Wovon ich hören möchte“ kein Thema.
}
events-kept-request = Was du brauchst, um dabei sein zu können, versiegelt, vom { $day }.
events-kept-owner = Um welche Anfragen du dich kümmerst.
events-kept-voice = Dass du gesagt hast, wie du eine Veranstaltung fandest. Was du gesagt hast, steht getrennt davon und ohne deinen Namen.
events-kept-voice-seen = Niemand. Es sorgt nur dafür, dass keine Antwort doppelt zählt.
events-kept-feed = Die geheime Adresse deines eigenen Kalenders.
