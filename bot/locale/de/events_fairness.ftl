# Events: whose clock a time suits.

# When it is where

events-fairness-night = { $day }, { $time } Uhr: { $where }. Das ist in der Nacht.
events-fairness-work = { $day }, { $time } Uhr: { $where }. Das liegt in der üblichen Arbeitszeit.
events-fairness-free = { $day }, { $time } Uhr: { $where }.
events-fairness-always-night = Dieselben Menschen haben jedes Mal Nacht: { $regions }. Du kannst zwei oder drei Zeiten abwechseln lassen.
events-fairness-time = { $time } Uhr
events-fairness-once = Stattdessen um { $time } anfangen.
events-fairness-turns = Im Wechsel: { $times }.
events-fairness-nights-all = Jedes Mal Nacht: { $regions }.
events-fairness-nights = { $count ->
    [one] Bei einem
   *[other] Bei { $count }
} von { $turns } Terminen Nacht: { $regions }.
events-fairness-nights-none = Niemand hat dann Nacht.

# Regions

events-region-americas-west = der Westen Nordamerikas
events-region-americas-central = Mexiko und Mittelamerika
events-region-americas-east = der Osten Nordamerikas
events-region-americas-south = der Osten Südamerikas
events-region-europe-west = der Westen Europas
events-region-europe-central = die Mitte Europas
events-region-europe-east = der Osten Europas
events-region-africa-west = Westafrika
events-region-africa-east = Ostafrika
events-region-middle-east = die Golfregion
events-region-asia-south = Südasien
events-region-asia-southeast = Südostasien
events-region-asia-east = Ostasien
events-region-oceania = der Osten Australiens

# Days of the week

events-fairness-day-0 = Montag
events-fairness-day-1 = Dienstag
events-fairness-day-2 = Mittwoch
events-fairness-day-3 = Donnerstag
events-fairness-day-4 = Freitag
events-fairness-day-5 = Samstag
events-fairness-day-6 = Sonntag
