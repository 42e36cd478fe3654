# Events: whose clock a time suits.

# When it is where

events-fairness-night = { $day }, { $time }: { $where }. That is in the night.
events-fairness-work = { $day }, { $time }: { $where }. That is within usual working hours.
events-fairness-free = { $day }, { $time }: { $where }.
events-fairness-always-night = The same people get the night every time: { $regions }. You can let two or three times take turns.
events-fairness-time = { $time }
events-fairness-once = Begin at { $time } instead.
events-fairness-turns = Take turns: { $times }.
events-fairness-nights-all = Night every time: { $regions }.
events-fairness-nights = Night { $count ->
    [one] once
   *[other] { $count } times
} in { $turns }: { $regions }.
events-fairness-nights-none = Nobody has it in the night.

# Regions

events-region-americas-west = the west of North America
events-region-americas-central = Mexico and Central America
events-region-americas-east = the east of North America
events-region-americas-south = the east of South America
events-region-europe-west = the west of Europe
events-region-europe-central = the middle of Europe
events-region-europe-east = the east of Europe
events-region-africa-west = West Africa
events-region-africa-east = East Africa
events-region-middle-east = the Gulf
events-region-asia-south = South Asia
events-region-asia-southeast = Southeast Asia
events-region-asia-east = East Asia
events-region-oceania = the east of Australia

# Days of the week

events-fairness-day-0 = Monday
events-fairness-day-1 = Tuesday
events-fairness-day-2 = Wednesday
events-fairness-day-3 = Thursday
events-fairness-day-4 = Friday
events-fairness-day-5 = Saturday
events-fairness-day-6 = Sunday
