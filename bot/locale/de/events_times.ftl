# When an event takes place: how it repeats, and what could not be read of what somebody typed.

# The ways to repeat

events-repeats-offer-once = Nur einmal
events-repeats-offer-daily = Jeden Tag
events-repeats-offer-weekly = Jede Woche
events-repeats-offer-fortnightly = Alle zwei Wochen
events-repeats-offer-monthly-weekday = Jeden Monat am gleichen Wochentag, etwa am zweiten Dienstag
events-repeats-offer-monthly-last = Jeden Monat am letzten dieser Wochentage, etwa am letzten Donnerstag
events-repeats-offer-monthly-day = Jeden Monat am gleichen Datum, etwa am 15.
events-repeats-offer-monthly-end = Am letzten Tag jedes Monats
events-repeats-offer-yearly = Jedes Jahr

# A series in words

events-weekday = { $day ->
    [mo] Montag
    [tu] Dienstag
    [we] Mittwoch
    [th] Donnerstag
    [fr] Freitag
    [sa] Samstag
   *[su] Sonntag
}
events-repeats-once = Einmal
events-repeats-daily = { $count ->
    [one] Jeden Tag
   *[other] Alle { $count } Tage
}
events-repeats-weekly-plain = { $count ->
    [one] Jede Woche
   *[other] Alle { $count } Wochen
}
events-repeats-weekly = { $count ->
    [one] Jede Woche
   *[other] Alle { $count } Wochen
} am { $days }
events-repeats-monthly-plain = { $count ->
    [one] Jeden Monat
   *[other] Alle { $count } Monate
}
events-repeats-nth = Am { $which ->
    [first] ersten
    [second] zweiten
    [third] dritten
    [fourth] vierten
    [fifth] fünften
   *[last] letzten
} { $day ->
    [mo] Montag
    [tu] Dienstag
    [we] Mittwoch
    [th] Donnerstag
    [fr] Freitag
    [sa] Samstag
   *[su] Sonntag
} { $count ->
    [one] jedes Monats
   *[other] des Monats, alle { $count } Monate
}{ $which ->
    [fifth] { " " }(Monate mit nur vier davon fallen aus)
   *[other] { "" }
}
events-repeats-day = Am { $day }. { $count ->
    [one] jedes Monats
   *[other] des Monats, alle { $count } Monate
}{ $day ->
    [29] { " " }(im Februar nur in Schaltjahren)
    [30] { " " }(außer im Februar)
    [31] { " " }(Monate ohne einen 31. fallen aus)
   *[other] { "" }
}
events-repeats-end = Am letzten Tag { $count ->
    [one] jedes Monats
   *[other] des Monats, alle { $count } Monate
}
events-repeats-yearly-plain = { $count ->
    [one] Jedes Jahr
   *[other] Alle { $count } Jahre
}
events-repeats-yearly = { $count ->
    [one] Jedes Jahr
   *[other] Alle { $count } Jahre
} am { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
events-repeats-leap = Am 29. Februar, also nur in Schaltjahren
events-repeats-own = Eine Reihe mit eigener Regel
events-repeats-until = { $series }, bis { $day }
events-repeats-count = { $series }, { $count ->
    [one] einmal
   *[other] { $count }-mal
}
events-repeats-days = { $count ->
    [one] An einem Tag
   *[other] An { $count } Tagen
}
events-repeats-also = { $series }, und { $count ->
    [one] ein weiteres Mal
   *[other] { $count } weitere Male
}
events-repeats-never = { $series }, außer an { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
}

# What to know before choosing

events-repeats-warn-day = { $day ->
    [29] Einen 29. Februar gibt es nur in Schaltjahren. In den anderen Jahren findet die Veranstaltung im Februar nicht statt.
    [30] Der Februar hat keinen 30. Dann findet die Veranstaltung nicht statt.
   *[other] Fünf Monate haben keinen 31. In diesen findet die Veranstaltung nicht statt. Du kannst stattdessen den letzten Tag jedes Monats wählen.
}
events-repeats-warn-fifth = In den meisten Monaten gibt es diesen Wochentag nur viermal. In diesen findet die Veranstaltung nicht statt. Du kannst stattdessen den letzten in jedem Monat wählen.
events-repeats-warn-leap = Einen 29. Februar gibt es nur in Schaltjahren. Die Veranstaltung findet alle vier Jahre statt.
events-repeats-ends-early = Die Reihe würde enden, bevor sie beginnt. Der erste Termin ist am { $first }. Bitte wähle diesen Tag oder einen späteren als Ende.
events-repeats-not-last = { $day } ist nicht der letzte solche Wochentag im Monat. Bitte wähle eine andere Wiederholung oder einen anderen ersten Tag.
events-repeats-not-end = { $day } ist nicht der letzte Tag des Monats. Bitte wähle eine andere Wiederholung oder einen anderen ersten Tag.

# What cannot be read, or cannot be

events-when-no-date = Der Tag fehlt. Bitte schreib auch den Tag, zum Beispiel Dienstag 18 Uhr oder 3. Dezember 18:30.
events-when-no-time = Die Uhrzeit fehlt. Bitte schreib auch die Uhrzeit, zum Beispiel Dienstag 18 Uhr oder 3. Dezember 18:30.
events-when-unclear = Hearth konnte das nicht lesen. Bitte schreib einen Tag und eine Uhrzeit, zum Beispiel Dienstag 18 Uhr, 3.12. 18:30 oder 2026-12-03 18:00.
events-when-two-times = Da steht mehr als eine Uhrzeit. Bitte schreib nur, wann es beginnt. Für die Dauer gibt es ein eigenes Feld.
events-when-which-half = Ist das morgens oder abends? Bitte schreib es als 06:00 oder 18:00.
events-when-midnight = Mitternacht kann der Anfang oder das Ende dieses Tages sein. Bitte schreib 00:00 oder 23:59.
events-when-order = Tag und Monat könnten vertauscht sein. Bitte schreib den Monat als Wort, zum Beispiel 1. Dezember.
events-when-no-such-day = Diesen Tag gibt es nicht. Bitte prüf Tag und Monat.
events-when-no-such-hour = Diese Uhrzeit gibt es nicht. Bitte schreib sie wie in 18:00 oder 18 Uhr.
events-when-weekday = Wochentag und Datum passen nicht zusammen: Dieses Datum ist { $day }. Bitte schreib nur eines von beiden, oder ein anderes Datum.
events-when-past = Das ist schon vorbei: Es war { $when }. Bitte schreib einen Zeitpunkt, der noch kommt.
events-when-far = Bis dahin sind es mehr als drei Jahre: { $day }. Bitte prüf das Jahr.
events-when-skipped = In dieser Nacht werden die Uhren vorgestellt ({ $zone }), und diese Uhrzeit gibt es nicht. Bitte wähle eine andere.
events-when-repeated = In dieser Nacht werden die Uhren zurückgestellt ({ $zone }), und diese Uhrzeit kommt zweimal. Die Veranstaltung beginnt beim ersten Mal.
events-when-zone = Bitte lass die Zeitzone hier weg. Was du schreibst, gilt als Uhrzeit in { $zone }.
events-when-only-day = Bitte schreib hier nur den Tag, ohne Uhrzeit.
events-when-many-days = Das ist zu viel auf einmal. Bitte schreib höchstens { $most } Tage.
events-length-unclear = Hearth konnte die Dauer nicht lesen. Bitte schreib sie wie in 90, 1 h 30 oder 2 Stunden.
events-length-bounds = Eine Veranstaltung dauert { $least } Minuten bis { $days } Tage. Eine Zahl allein meint Minuten.
