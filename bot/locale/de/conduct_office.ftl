# The contact outside, the button beside the code of conduct, figures, and who could read what.

conduct-outside-told = Bei Hearth gibt es etwas Neues für dich. Du bist der Kontakt außerhalb für { $community }: Dort wartet etwas zu einer Meldung, oder ein Versprechen an jemanden wurde gebrochen. Bitte frag die Menschen, die Meldungen bearbeiten. Mehr sagt Hearth hier nicht.
conduct-outside-news = Du bist der Kontakt außerhalb. Hier wartet etwas zu einer Meldung, oder ein Versprechen an jemanden wurde gebrochen. Bitte frag die Menschen, die Meldungen bearbeiten. Mehr sagt Hearth nicht.

# For organisers and those who handle reports

conduct-button-office = Meldungen: Button, Zahlen, wer lesen kann
conduct-office-title = Rund um Meldungen
conduct-office-what = Hier stellst du den Button für Meldungen in einen Kanal, siehst Zahlen ohne einzelne Fälle und siehst, wer was lesen könnte.
conduct-office-not-yours = Diese Seite ist für das Orga-Team und für die Menschen, die Meldungen bearbeiten.
conduct-button-place = Button in einen Kanal stellen
conduct-button-figures = Zahlen des letzten Halbjahrs
conduct-button-reach = Wer was lesen könnte
conduct-place-what = Stell ihn dorthin, wo alle den Verhaltenskodex lesen. Du nimmst ihn zurück, indem du die Nachricht löschst. Das steht dann dort:
conduct-place-choose = In welchen Kanal?
conduct-place-done = Gleich steht er in { $channel }. Wenn nicht, darf Hearth dort nicht schreiben: Was fehlt, sagt { COMMAND("setup") }.
conduct-placed = Ist etwas geschehen, das unser Verhaltenskodex nicht erlaubt? Hier kannst du es vertraulich melden. Bevor du ein Wort schreibst, siehst du, wer es lesen wird.
conduct-figures-of = Vom { $begin } bis vor dem { $end }
conduct-figures-few = Es gab weniger als fünf abgeschlossene Meldungen. Darum steht hier keine Zahl: Sie könnte zeigen, wer gemeldet hat.
conduct-figures-whole = Abgeschlossene Meldungen: { $count }
conduct-figures-line = { $what }: { $count }
conduct-figures-number = { $count }
conduct-figures-few-number = zu wenige, um es zu sagen
conduct-came-measure = Eine Maßnahme wurde getroffen
conduct-came-no-violation = Kein Verstoß gegen den Verhaltenskodex
conduct-came-out-of-scope = Nicht der richtige Ort dafür
conduct-came-on-record = Nur aufbewahrt
conduct-figures-acknowledged = Rechtzeitig von einem Menschen angenommen: { $count }
conduct-figures-decided = Rechtzeitig entschieden: { $count }
conduct-figures-about = Du kannst das in einen Beitrag kopieren. Kleine Zahlen fehlen, und so viele andere, dass sich keine davon ausrechnen lässt.
conduct-reach-what = Diese Rollen dürfen viel. In keinem Kanal steht eine Meldung: Hier geht es um alles andere, was Hearth tut.
conduct-reach-administer = Können den Server verwalten oder die Einstellungen von Hearth ändern: { $roles }
conduct-reach-reads = Können { $channel } lesen: { $roles }
conduct-reach-nobody = keine Rolle
conduct-reach-owner = Die Person, der der Server gehört, kann dort alles tun. Eine Meldung kann sie nicht öffnen, außer sie bearbeitet selbst Meldungen.
conduct-reach-operator = Die Menschen, die dieses Hearth betreiben, kümmern sich um die Datenbank und die Schlüssel. Sie könnten also lesen, was darin steht.
conduct-reach-grew = **Mehr Rollen könnten lesen oder verwalten.** Seit Kurzem können diese Rollen mehr: { $roles }. Sprich mit dem Orga-Team, wenn du das nicht erwartet hast.
