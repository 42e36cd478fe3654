# Mentoring in rounds: for those who lead it, and for those who take part.

mentors-rounds-title = Runden
mentors-rounds-what = Eine Runde bringt viele Menschen auf einmal zusammen. Du siehst, wer wen treffen würde und warum, bevor sonst jemand davon erfährt.
mentors-rounds-cohort = Mentoring über mehrere Wochen: alle, die das suchen, und alle, die es anbieten.
mentors-rounds-coffee = Kaffeegespräche: zu zweit, unter allen, die mitmachen, jedes Mal neu ausgelost.
mentors-rounds-group = Gruppen: bis zu fünf Menschen, die gemeinsam von einer Person begleitet werden.
mentors-round-kind-cohort = mehrere Wochen
mentors-round-kind-coffee = Kaffeegespräche
mentors-round-kind-group = Gruppen
mentors-button-programme = Programm
mentors-button-rounds = Runden
mentors-button-round-begin = Eine Runde beginnen: { $kind }
mentors-button-round-open = Die Runde öffnen: { $kind }
mentors-round-title = Eine Runde: { $kind }
mentors-round-begun = Die Runde wird vorbereitet. Noch hat niemand etwas erfahren.
mentors-round-open = Wer teilnimmt, sieht das auf der eigenen ersten Seite und kann diese Runde auslassen. Gib den Menschen ein paar Tage, dann erstell eine Vorschau.
mentors-button-round-preview = Eine Vorschau erstellen
mentors-button-round-approve = Bestätigen und allen Bescheid sagen
mentors-button-round-again = Neu auslosen
mentors-button-round-cancel = Diese Runde absagen
mentors-button-round-next = Weitere
mentors-button-round-first = Von Anfang an
mentors-round-nobody = Noch nimmt niemand teil.
mentors-round-count = { $count ->
    [one] Eine Person sucht Mentoring
   *[other] { $count } Menschen suchen Mentoring
}, und { $mentors ->
    [one] eine Person bietet es an.
   *[other] { $mentors } Menschen bieten es an.
}
mentors-round-count-coffee = { $count ->
    [one] Eine Person nimmt teil.
   *[other] { $count } Menschen nehmen teil.
}
mentors-round-left-count = { $count ->
    [0] Für alle wurde jemand gefunden.
    [one] Für eine Person wurde niemand gefunden. Sie erfährt, warum, und kommt beim nächsten Mal zuerst dran.
   *[other] Für { $count } Menschen wurde niemand gefunden. Sie erfahren, warum, und kommen beim nächsten Mal zuerst dran.
}
mentors-round-unseen = Das sieht nur, wer das Mentoring leitet. Es beginnt, wenn du es bestätigst.
mentors-round-pair = { $mentee } mit { $mentor }. { $why }
mentors-round-group = { $mentor } mit { $people }. { $why }
mentors-round-table = { $people }. { $why }
mentors-round-why-topics = Gemeinsam: { $topics }.
mentors-round-why-rest = Sie haben eine gemeinsame Sprache, und was gesucht wird, wird auch angeboten.
mentors-round-why-new = Sie haben sich noch in keiner Runde getroffen.
mentors-round-why-lot = Ausgelost.
mentors-round-left = Noch niemand für { $person }. { $why }
mentors-lead-limit-seats = { $count ->
    [one] Eine Person, die Mentoring anbietet, kann gerade niemanden dazunehmen.
   *[other] { $count } Menschen, die Mentoring anbieten, können gerade niemanden dazunehmen.
}
mentors-lead-limit-format = { $count ->
    [one] Eine Person bietet Mentoring an, aber nicht dieses.
   *[other] { $count } Menschen bieten Mentoring an, aber nicht dieses.
}
mentors-lead-limit-language = { $count ->
    [one] Eine Person, die Mentoring anbietet, spricht keine der gewünschten Sprachen.
   *[other] { $count } Menschen, die Mentoring anbieten, sprechen keine der gewünschten Sprachen.
}
mentors-lead-limit-communication = { $count ->
    [one] Eine Person, die Mentoring anbietet, kann sich nicht so austauschen, wie es hier gebraucht wird.
   *[other] { $count } Menschen, die Mentoring anbieten, können sich nicht so austauschen, wie es hier gebraucht wird.
}
mentors-lead-limit-age = { $count ->
    [one] Eine Person, die Mentoring anbietet, kommt nicht infrage: Hier müssen beide sagen, dass sie 18 oder älter sind.
   *[other] { $count } Menschen, die Mentoring anbieten, kommen nicht infrage: Hier müssen beide sagen, dass sie 18 oder älter sind.
}
mentors-lead-limit-hours = { $count ->
    [one] Eine Person, die Mentoring anbietet, hat nicht zur selben Zeit frei.
   *[other] { $count } Menschen, die Mentoring anbieten, haben nicht zur selben Zeit frei.
}
mentors-round-stale = Diese Vorschau stimmte nicht mehr, deshalb wurde nichts bestätigt. Hier ist eine neue. Das hat sich geändert:
mentors-round-changed-who = Jemand hat angefangen zu suchen, sucht nicht mehr oder hat die Teilnahme geändert.
mentors-round-changed-with = Jemand bietet neu Mentoring an, macht Pause, ist gegangen oder hat die Teilnahme geändert.
mentors-round-changed-seats = Plätze wurden vergeben oder frei.
mentors-round-changed-wishes = Was manche sich wünschen oder anbieten, ist jetzt anders.
mentors-round-approved = { $count ->
    [0] Die Runde ist vorbei. Alle, die teilnehmen, erfahren, wie sie ausgegangen ist.
    [one] Die Runde ist bestätigt. Ein Mentoring oder Gespräch beginnt, und beide Seiten erfahren es jetzt.
   *[other] Die Runde ist bestätigt. { $count } Mentorings oder Gespräche beginnen, und alle erfahren es jetzt.
}
mentors-round-cancelled = Die Runde ist abgesagt. Noch hatte niemand etwas erfahren.
mentors-round-one = Eine Runde dieser Art wird schon vorbereitet. Du findest sie unter „Runden“.
mentors-round-over = Diese Runde ist schon bestätigt oder abgesagt. Unter „Runden“ siehst du, wie es steht.
mentors-round-newer = Jemand hat inzwischen eine neuere Vorschau erstellt, deshalb wurde nichts bestätigt. Du findest sie unter „Runden“.
mentors-round-failed = Diesmal kam die Berechnung nicht zu Ende. Nichts hat sich geändert. Drück in einer Weile noch einmal.

# For those who take part

mentors-round-coming = Eine Runde wird vorbereitet: { $kind }. Du bist dabei, wenn du sie nicht auslässt.
mentors-round-skipped = Du lässt die nächste Runde aus: { $kind }. Danach nimmst du wieder teil.
mentors-button-round-skip = Diese Runde auslassen
mentors-button-round-join = Doch teilnehmen
mentors-button-coffee-join = Bei Kaffeegesprächen mitmachen
mentors-button-coffee-leave = Nicht mehr bei Kaffeegesprächen mitmachen
mentors-coffee-adults = Diese Community bittet bei Gesprächen zu zweit beide Seiten zu sagen, dass sie 18 oder älter sind. Das geht mit { COMMAND("mentor offer") } oder { COMMAND("mentor find") }. Danach kannst du mitmachen.
mentors-coffee-joined = Wie schön. In jeder Runde bringt Hearth dich für ein kurzes Gespräch mit jemand anderem zusammen. Du kannst eine Runde auslassen oder jederzeit aufhören.
mentors-coffee-left = Du machst bei den Kaffeegesprächen nicht mehr mit. Du kannst jederzeit wiederkommen.
mentors-format-coffee = ein Kaffeegespräch
mentors-goes-coffee = Ein Kaffeegespräch mit { $person }.
mentors-round-coffee = Zeit für ein Kaffeegespräch: du und { $people }.
mentors-round-coffee-how = Schreibt euch, wann es euch passt. Eine Viertelstunde reicht völlig, und schriftlich ist auch in Ordnung.
mentors-round-began-mentee = Die Runde hat euch zusammengebracht: { $person } begleitet dich jetzt. Schreibt euch, wann immer ihr möchtet.
mentors-round-began-mentor = Die Runde hat euch zusammengebracht: Du begleitest jetzt { $person }. Schreib gern die erste Nachricht.
mentors-round-because = Das habt ihr gemeinsam: { $topics }.
mentors-round-your-group = Die Runde hat eine Gruppe gebildet, die du begleitest: { $people }. Schreib gern die erste Nachricht.
mentors-round-in-group = Die Runde hat eine Gruppe gebildet: { $person } begleitet dich und { $people }.
mentors-left-over = In dieser Runde wurde niemand für dich gefunden: { $kind }. Das sagt nichts über dich, und in der nächsten kommst du zuerst dran.
mentors-left-coffee = Diesmal hat sich für dich kein Gespräch ergeben. Das sagt nichts über dich. An der nächsten Runde nimmst du wieder teil.
mentors-left-odd = Diesmal war niemand mehr für ein Gespräch übrig.
mentors-left-seats = Es gab weniger freie Plätze als Menschen.
mentors-left-stays = Du suchst weiter Mentoring und musst nichts tun.
