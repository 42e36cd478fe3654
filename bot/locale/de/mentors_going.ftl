# Mentoring that goes on: the place, the goal, how it goes, a pause, the end, thanks.

# The place

mentors-thread-name = Mentoring
mentors-thread-who = { $mentor } und { $mentee }, das hier ist euer Ort. { $mentor } begleitet { $mentee }: { $format }.
mentors-thread-next = Sagt Hallo, wann immer ihr möchtet. Der Button zeigt, was ihr vereinbart habt. Das sieht nur, wer ihn drückt.
mentors-thread-readers = Ihr beide könnt diesen Thread lesen, und alle, die hier Threads verwalten dürfen.
mentors-goes-thread = Euer Ort ist { $thread }. Ihr beide könnt ihn lesen, und alle, die hier Threads verwalten dürfen.
mentors-goes-direct = Es ließ sich kein privater Thread öffnen. Ihr könnt euch in Direktnachrichten schreiben.
mentors-goes-paused = Pause bis zum { $day }.
mentors-news-no-thread-mentor = Du begleitest jetzt { $person }. Es ließ sich kein privater Thread öffnen. Bitte schreibt euch in Direktnachrichten.
mentors-news-no-thread-mentee = { $person } begleitet dich jetzt. Es ließ sich kein privater Thread öffnen. Bitte schreibt euch in Direktnachrichten.

# What both agree on

mentors-goal-title = Euer gemeinsames Ziel
mentors-label-together = Was ihr beide erreichen möchtet
mentors-help-together = In deinen eigenen Worten. Nur ihr beide lest es.
mentors-label-together-weeks = Wie lange das dauern kann
mentors-help-together-weeks = Die Zeit zählt ab dem Moment, in dem ihr beide zugestimmt habt.
mentors-goal-shown = Was ihr beide erreichen möchtet: { $goal }
mentors-goal-weeks = Dauer: { $weeks }.
mentors-goal-none = Ihr habt noch nicht aufgeschrieben, was ihr erreichen möchtet. Das müsst ihr auch nicht.
mentors-goal-both = Ihr habt beide zugestimmt.
mentors-goal-waits = { $person } hat noch nicht zugestimmt.
mentors-goal-waits-for-you = { $person } hat das geschrieben. Es gilt, sobald du auch zustimmst.
mentors-goal-kept = Das ist gespeichert. { $person } erfährt es jetzt. Es gilt, sobald ihr beide zugestimmt habt.
mentors-goal-agreed = Jetzt habt ihr beide zugestimmt, bis zum { $day }.
mentors-goal-changed = Das wurde inzwischen geändert oder ist nicht mehr da. Bitte sieh noch einmal nach.
mentors-button-going = Sehen, wie es steht
mentors-button-goal = Ein Ziel aufschreiben
mentors-button-goal-change = Das Ziel ändern
mentors-button-agree = Ich stimme zu
mentors-button-stops = Pause machen, abschließen oder aufhören
mentors-button-back = Zurück
mentors-news-goal = { $person } hat aufgeschrieben, was ihr beide erreichen könntet. Es gilt, sobald du auch zustimmst.
mentors-news-agreed = { $person } stimmt eurem Ziel zu. Geplant ist es jetzt bis zum { $day }.

# A pause

mentors-rest-ask = Wie lange möchtest du Pause machen? Danach geht es von selbst weiter. Du kannst die Pause auch früher beenden.
mentors-paused-already = Hier ist schon Pause.
mentors-not-your-pause = Nur wer die Pause begonnen hat, kann sie früher beenden.
mentors-over-already = Dieses Mentoring ist schon zu Ende. { COMMAND("mentor mine") } zeigt, was es gibt.
mentors-news-paused = { $person } macht Pause bis zum { $day }. Das sagt nichts über dich.
mentors-news-meanwhile = Wenn du magst, kannst du inzwischen jemand anderes suchen. Dann kommst du zuerst dran, und zwischen euch ändert sich nichts.
mentors-news-silent = Hearth hat eine Weile nichts von { $person } gehört. Euer Mentoring bleibt, wie es ist.
mentors-news-resumed-mentor = Die Pause ist vorbei. Du begleitest { $person } wieder.
mentors-news-resumed-mentee = Die Pause ist vorbei. { $person } begleitet dich wieder.
mentors-button-meanwhile = Inzwischen jemand anderes suchen

# The end

mentors-stop-ask = Was möchtest du? Nichts davon braucht einen Grund.
mentors-button-done = Wir sind am Ziel
mentors-button-another = Ich brauche jemand anderes
mentors-button-stop = Hier aufhören
mentors-button-longer = Noch ein paar Wochen
mentors-button-part-yes = Ja
mentors-longer-ask = Wie lange möchtest du noch weitermachen?
mentors-part-ask-done = Seid ihr am Ziel, du und { $person }? Wenn du Ja sagst, erfährt die andere Seite das.
mentors-part-ask-stop = Soll dein Mentoring mit { $person } hier enden? Hearth sagt es der Person freundlich und ohne Grund.
mentors-part-ask-another = Möchtest du Mentoring von jemand anderem? Dann endet dein Mentoring mit { $person }. Hearth sagt es der Person freundlich und ohne Grund. Deinen Platz in der Reihe behältst du.
mentors-parted-done = Gut gemacht, ihr beide!
mentors-parted-stop = Dein Mentoring mit { $person } ist zu Ende. Danke für die Zeit, die du dafür gegeben hast.
mentors-parted-another = Dein Mentoring mit { $person } ist zu Ende. Hearth sagt es der Person freundlich.
mentors-first-in-line = Für dein nächstes Mentoring stehst du ganz vorn. Noch ist niemand gefragt: Du wählst.
mentors-button-suits = Zeig mir, wer passt
mentors-news-over = Die Zeit, die du mit { $person } geplant hast, ist vorbei.
mentors-news-over-how = Seid ihr fertig, oder möchtest du noch ein paar Wochen weitermachen? Wenn vier Wochen lang niemand antwortet, gilt es als fertig.
mentors-news-longer = { $person } möchte bis zum { $day } weitermachen. Wenn dir das nicht passt, kannst du jederzeit aufhören.
mentors-news-left-mentor = { $person } hat die Community verlassen. Damit ist euer Mentoring zu Ende. Dein Platz ist wieder frei.
mentors-news-left-mentee = { $person } hat die Community verlassen. Damit ist euer Mentoring zu Ende. Das sagt nichts über dich.
mentors-gone-mentor = Die Person, die du begleitet hast, hat alles löschen lassen, was Hearth über sie aufbewahrt hat. Deshalb endet euer Mentoring hier. Das sagt nichts über dich. Dein Platz ist wieder frei.
mentors-gone-mentee = Die Person, die dich begleitet hat, hat alles löschen lassen, was Hearth über sie aufbewahrt hat. Deshalb endet euer Mentoring hier. Das sagt nichts über dich.
mentors-news-ended-mentor = Dein Mentoring mit { $person } ist zu Ende. Das braucht keinen Grund und sagt nichts über dich. Danke für die Zeit, die du gegeben hast. Dein Platz ist wieder frei.
mentors-news-ended-mentee = Dein Mentoring mit { $person } ist zu Ende. Das braucht keinen Grund und sagt nichts über dich.
mentors-news-done-mentor = { $person } sagt, dass ihr beide am Ziel seid. Gut gemacht!
mentors-news-done-mentee = { $person } sagt, dass ihr beide am Ziel seid. Gut gemacht!

# Thanks

mentors-button-thank = Danke sagen
mentors-button-thank-yes = Jetzt Danke sagen
mentors-thank-ask = Die Person erfährt, dass du ihr dankst. Sie wählt, ob andere es auch erfahren. Dann steht dort nur ihr Name, nicht deiner.
mentors-thanked-now = { $person } erfährt jetzt deinen Dank.
mentors-news-thanked = { $person } dankt dir für eure gemeinsame Zeit.
mentors-news-thanked-public = Wenn du magst, sagt Hearth in { $channel }, dass dir jemand dankt. Dort steht nur dein Name.
mentors-button-thanks-public = Öffentlich sagen
mentors-button-thanks-private = Unter uns behalten
mentors-button-thanks-none = Lieber kein Dank
mentors-thanks-public = Hearth sagt es dort jetzt.
mentors-thanks-private = Es bleibt unter euch.
mentors-thanks-none = Das ist in Ordnung. Sonst erfährt niemand davon.
mentors-thanks-nowhere = Dafür gibt es hier gerade keinen Kanal.
mentors-thanks-said-mentor = { $person }, danke für dein Mentoring hier.
mentors-thanks-said-mentee = { $person }, gut gemacht. Jemand dankt dir für eure gemeinsame Zeit.
setting-mentors-thanks-channel = Kanal für öffentlichen Dank
setting-mentors-thanks-channel-help = Dort steht nur, wem gedankt wurde, und nur wenn die Person das möchte.

# How it goes

mentors-check-ask = Wie läuft es mit { $person }?
mentors-check-readers = Wer hier das Mentoring leitet, kann deine Antwort lesen. Die andere Seite kann das nicht und erfährt nicht, ob du geantwortet hast.
mentors-button-check-well = Es läuft gut
mentors-button-check-stuck = Wir kommen nicht weiter
mentors-button-check-other = Etwas anderes
mentors-check-well = Schön zu hören. Danke.
mentors-check-stuck = Danke, dass du es sagst. Wer hier das Mentoring leitet, wird es sehen.
mentors-check-other = Danke, dass du es sagst. Wer hier das Mentoring leitet, wird es sehen.
mentors-button-check-words = Ein paar Worte dazu schreiben
mentors-check-title = In deinen eigenen Worten
mentors-label-check = Was möchtest du dazu sagen?
mentors-help-check = Das liest nur, wer hier das Mentoring leitet. Die andere Seite nicht.
mentors-check-kept = Das ist gespeichert. Wer hier das Mentoring leitet, wird es lesen.
mentors-staff-checks = Mentoring: Wer sich Hilfe wünscht
mentors-checks-title = Wer sich Hilfe wünscht
mentors-checks-what = { $count ->
    [0] Niemand hat gesagt, dass Hilfe gut wäre.
    [one] Eine Person hat „Wir kommen nicht weiter“ oder „Etwas anderes“ geantwortet.
   *[other] { $count } Menschen haben „Wir kommen nicht weiter“ oder „Etwas anderes“ geantwortet.
}
mentors-checks-careful = Die andere Seite darf das nicht erfahren. Was über ein Mentoring gesagt wurde, an dem du selbst beteiligt bist, siehst du nicht.
mentors-checks-stuck-mentor = { $person } begleitet { $other } und hat „Wir kommen nicht weiter“ geantwortet (am { $day }).
mentors-checks-stuck-mentee = { $person } wird von { $other } begleitet und hat „Wir kommen nicht weiter“ geantwortet (am { $day }).
mentors-checks-other-mentor = { $person } begleitet { $other } und hat „Etwas anderes“ geantwortet (am { $day }).
mentors-checks-other-mentee = { $person } wird von { $other } begleitet und hat „Etwas anderes“ geantwortet (am { $day }).
mentors-checks-gone = { $person } sagt, dass es nicht weitergeht oder etwas anderes ist ({ $day }). Die andere Seite hat ihre Daten löschen lassen.
mentors-checks-words = In eigenen Worten: { $words }
mentors-button-checks-seen = Gesehen

# Mentors who are silent, and what cannot be

mentors-quiet-nudged = { $count ->
    [one] Hearth hat zu deinem Mentoring eine Weile nichts von dir gehört. Gilt dein Angebot noch? Ohne Antwort ruht es nach einem Tag. Ein Druck auf den Button holt es dann zurück.
   *[other] Hearth hat zu deinem Mentoring eine Weile nichts von dir gehört. Gilt dein Angebot noch? Ohne Antwort ruht es nach { $count } Tagen. Ein Druck auf den Button holt es dann zurück.
}
mentors-quiet-rests = Dein Angebot ruht, weil Hearth eine Weile nichts von dir gehört hat. Drück auf den Button, dann ist es wieder da. Die Menschen, die du jetzt begleitest, bleiben bei dir.
mentors-button-awake = Ich bin noch da
mentors-cannot-now = Das geht gerade nicht. Das Team dieser Community kann dir mehr sagen.
