# What /privacy says about reports.

conduct-kept-name = { $count ->
    [one] Dein Name bei einer Meldung, die du gemacht hast
   *[other] Dein Name bei { $count } Meldungen, die du gemacht hast
}.
conduct-kept-name-seen = Die Menschen, die die Meldung bearbeiten, sehen ihn, wenn sie selbst nicht am Fall beteiligt sind.
conduct-kept-name-sealed = Getrennt von der Meldung versiegelt. Um ihn zu öffnen, braucht es zwei Menschen und einen Grund, und du erfährst davon.
conduct-kept-name-how-long = Bis 30 Tage nach Abschluss des Falls. Wenn du gefragt werden wolltest, wie es dir geht, bis 90 Tage danach.
conduct-kept-name-leaves = Wenn du ihn löschst, ist dein Name für immer weg, und du kommst mit diesem Konto nicht mehr zu der Meldung zurück. Was du gemeldet hast, bleibt ohne deinen Namen bis 90 Tage nach Abschluss des Falls beim Team, damit es dich und andere schützen kann.
conduct-kept-hours = Wann du von Meldungen hören möchtest, festgelegt am { $day }.
conduct-kept-left = Dass du am { $day } gegangen bist.
conduct-kept-left-seen = Niemand: Damit kannst du nur auch von außen melden, was hier geschehen ist. Die Nummer deines Kontos ist nicht dabei gespeichert.
conduct-kept-left-how-long = Bis zum { $day }, damit du noch melden kannst, was hier geschehen ist.
