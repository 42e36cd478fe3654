# The record of who did what with reports.

audit-kept = Du hast mit Meldungen gearbeitet oder über Bewerbungen entschieden. Im Protokoll von Hearth, wer was getan hat, stehst du unter einem zufälligen Namen.
audit-kept-seen = Menschen, die Meldungen bearbeiten, sehen deine Schritte in den Fällen, die sie sehen dürfen. Dort stehst du mit Namen, bis du das löschst.
audit-kept-how-long = Seit { $day }, bis du es löschst. Das Protokoll geht dann ohne Namen weiter.
