# Reading somebody's calendar: what is not taken over, or not as it is written. Lines, titles and details come from the file.

events-calendar-in-line = Zeile { $line }
events-calendar-in-event = Zeile { $line }, „{ $title }“
events-calendar-no-file = Es gibt keine Datei. Bitte gib eine an, deren Name auf .ics endet, oder eine Adresse.
events-calendar-page = Das ist eine Webseite, kein Kalender. Bitte suche die Adresse, die auf .ics endet; eine Seite, für die man sich anmelden muss, lässt sich nicht lesen.
events-calendar-no-calendar = Das ist kein Kalender. Kalenderprogramme bieten ihn als „Export“ oder „iCal“ an, und sein Name endet meist auf .ics.
events-calendar-empty = Dieser Kalender enthält keine Veranstaltungen.
events-calendar-too-big = Dieser Kalender ist größer als 5 MB. Bitte exportiere einen kürzeren Zeitraum, zum Beispiel ab heute.
events-calendar-too-slow = Diesen Kalender zu lesen hat zu lange gedauert und wurde abgebrochen. Es wurde nichts übernommen.
events-calendar-unreadable = Dieser Kalender ließ sich nicht lesen. Es wurde nichts übernommen.
events-calendar-unfinished = Diese Veranstaltung bricht vor ihrem Ende ab.
events-calendar-broken-line = Eine ihrer Zeilen lässt sich nicht lesen: { $detail }
events-calendar-no-uid = Sie hat keine UID und wäre beim nächsten Mal nicht wiederzuerkennen.
events-calendar-long-uid = Ihre UID ist länger als 255 Zeichen.
events-calendar-no-title = Sie hat keinen Titel.
events-calendar-no-start = Sie sagt nicht, wann sie beginnt.
events-calendar-date = Das ist kein Datum: { $detail }
events-calendar-year = Das Jahr { $detail } liegt außerhalb von 1970 bis 2200.
events-calendar-zone = Die Zeitzone „{ $detail }“ ist unbekannt, und nichts in der Datei sagt, was sie bedeutet.
events-calendar-end-before-start = Sie endet, bevor sie beginnt.
events-calendar-too-long = Sie dauert länger als einen Monat.
events-calendar-length = Wie lange sie dauert, lässt sich nicht lesen.
events-calendar-rule = Ihre Regel für Wiederholungen lässt sich nicht lesen: { $detail }
events-calendar-rule-often = Sie fände öfter als einmal am Tag statt.
events-calendar-rule-count = Sie fände { $detail } Mal statt. Bis zu 2.000 Mal wird übernommen; auch eine Reihe ohne Ende ist möglich.
events-calendar-rule-never = Nach ihrer Regel fände sie nie statt.
events-calendar-rule-several = Sie wiederholt sich nach mehreren Regeln zugleich. Bitte mach aus jeder eine eigene Reihe.
events-calendar-too-many-dates = Sie hat mehr als { $detail } einzelne Termine.
events-calendar-later-ones = Sie ändert diesen und alle späteren Termine auf einmal; das lässt sich nicht übernehmen. Bitte beginne dort eine neue Reihe.
events-calendar-private = Sie ist als privat gekennzeichnet und bleibt draußen.
events-calendar-twice = Sie steht mehrmals in der Datei. Die neueste Fassung wird übernommen.
events-calendar-older = Eine neuere Fassung ist schon hier.
events-calendar-no-series = Sie gehört zu einer Reihe, die weder hier noch in der Datei ist.
events-calendar-lone-time = Sie ändert einen Termin einer Reihe, und die Reihe selbst steht nicht in der Datei.
events-calendar-elsewhere = Sie ist schon hier: Sie wurde hier geplant oder kam aus einem anderen Kalender.
events-calendar-over-here = Sie hat sich im Kalender geändert und ist hier vorbei oder abgesagt. Eine abgesagte Veranstaltung lässt sich kopieren.
events-calendar-too-many = Höchstens 5.000 Veranstaltungen werden übernommen. In der Datei stehen { $detail } weitere.
events-calendar-more-remarks = Zu dieser Datei gibt es mehr zu sagen: { $detail } weitere Hinweise sind weggelassen.
events-calendar-no-end = Sie sagt nicht, wann sie endet. Angenommen wird eine Stunde.
events-calendar-endless = Ihr Ende liegt so weit voraus, dass sie als Reihe ohne Ende übernommen wird.
events-calendar-encoding = Manche Buchstaben waren in einer älteren Kodierung geschrieben. Bitte sieh nach, ob Namen und Umlaute stimmen.
events-calendar-long-words = Ihre Beschreibung ist länger als 2.000 Zeichen. Der Anfang wird übernommen.
events-calendar-one-time = Dieser Termin einer Reihe hat einen anderen Titel, Text oder eine andere Dauer als die übrigen. Seine Uhrzeit wird übernommen, der Rest ist wie in der Reihe.

# Reading a calendar at its address

events-calendar-not-allowed = Diese Adresse darf Hearth nicht lesen. Sie muss mit https:// oder webcal:// beginnen und öffentlich im Internet erreichbar sein.
events-calendar-not-there = An dieser Adresse gibt es keinen Kalender, oder man muss sich dort anmelden. Bitte sieh nach, ob die Adresse vollständig ist und ob alle, die sie haben, den Kalender lesen dürfen.
events-calendar-fetch-slow = Der Kalender kam nicht innerhalb von 20 Sekunden. Bitte versuch es später noch einmal.
events-calendar-not-now = Die andere Seite hat nicht geantwortet oder hatte Schwierigkeiten. Bitte versuch es später noch einmal.
