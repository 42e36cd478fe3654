# When an event takes place: how it repeats, and what could not be read of what somebody typed.

# The ways to repeat

events-repeats-offer-once = Only once
events-repeats-offer-daily = Every day
events-repeats-offer-weekly = Every week
events-repeats-offer-fortnightly = Every two weeks
events-repeats-offer-monthly-weekday = Each month on the same weekday, such as the second Tuesday
events-repeats-offer-monthly-last = Each month on the last of that weekday, such as the last Thursday
events-repeats-offer-monthly-day = Each month on the same date, such as the 15th
events-repeats-offer-monthly-end = On the last day of each month
events-repeats-offer-yearly = Every year

# A series in words

events-weekday = { $day ->
    [mo] Monday
    [tu] Tuesday
    [we] Wednesday
    [th] Thursday
    [fr] Friday
    [sa] Saturday
   *[su] Sunday
}
events-repeats-once = Once
events-repeats-daily = { $count ->
    [one] Every day
   *[other] Every { $count } days
}
events-repeats-weekly-plain = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
}
events-repeats-weekly = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
} on { $days }
events-repeats-monthly-plain = { $count ->
    [one] Every month
   *[other] Every { $count } months
}
events-repeats-nth = On the { $which ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
    [fifth] fifth
   *[last] last
} { $day ->
    [mo] Monday
    [tu] Tuesday
    [we] Wednesday
    [th] Thursday
    [fr] Friday
    [sa] Saturday
   *[su] Sunday
} of { $count ->
    [one] each month
   *[other] every { $count } months
}{ $which ->
    [fifth] { " " }(months with only four are left out)
   *[other] { "" }
}
events-repeats-day = On day { $day } of { $count ->
    [one] each month
   *[other] a month, every { $count } months
}{ $day ->
    [29] { " " }(left out in most Februaries)
    [30] { " " }(left out in February)
    [31] { " " }(months without a 31st are left out)
   *[other] { "" }
}
events-repeats-end = On the last day of { $count ->
    [one] each month
   *[other] a month, every { $count } months
}
events-repeats-yearly-plain = { $count ->
    [one] Every year
   *[other] Every { $count } years
}
events-repeats-yearly = { $count ->
    [one] Every year
   *[other] Every { $count } years
} on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
events-repeats-leap = On 29 February, so only in leap years
events-repeats-own = A series with a rule of its own
events-repeats-until = { $series }, until { $day }
events-repeats-count = { $series }, { $count ->
    [one] one time
   *[other] { $count } times
}
events-repeats-days = { $count ->
    [one] On one day
   *[other] On { $count } days
}
events-repeats-also = { $series }, and { $count ->
    [one] one time more
   *[other] { $count } times more
}
events-repeats-never = { $series }, except for { $count ->
    [one] one day
   *[other] { $count } days
}

# What to know before choosing

events-repeats-warn-day = { $day ->
    [29] Only a leap year has a 29 February. In other years, the event does not take place in February.
    [30] February has no 30th. The event does not take place then.
   *[other] Five months have no 31st. The event does not take place in those. You can choose the last day of each month instead.
}
events-repeats-warn-fifth = Most months have this weekday only four times. The event does not take place in those. You can choose the last one of each month instead.
events-repeats-warn-leap = Only leap years have a 29 February. The event takes place every four years.
events-repeats-ends-early = The series would end before it begins. The first time is on { $first }. Please choose that day or a later one as its end.
events-repeats-not-last = { $day } is not the last of its weekday in that month. Please choose another way to repeat, or another first day.
events-repeats-not-end = { $day } is not the last day of its month. Please choose another way to repeat, or another first day.

# What cannot be read, or cannot be

events-when-no-date = There is no day in it. Please write the day too, such as Tuesday 18:00 or 3 December, 6 pm.
events-when-no-time = There is no hour in it. Please write the hour too, such as Tuesday 18:00 or 3 December, 6 pm.
events-when-unclear = Hearth could not read this. Please write a day and an hour, such as Tuesday 18:00, 3 December 6 pm or 2026-12-03 18:00.
events-when-two-times = There is more than one hour in it. Please write only when it begins. How long it takes has its own field.
events-when-which-half = Is that in the morning or in the evening? Please write it as 06:00 or 18:00.
events-when-midnight = Midnight could be the beginning or the end of that day. Please write 00:00 or 23:59.
events-when-order = Day and month could be the other way round. Please write the month as a word, such as 1 December.
events-when-no-such-day = There is no such day. Please check the day and the month.
events-when-no-such-hour = There is no such hour. Please write it as in 18:00 or 6 pm.
events-when-weekday = The weekday and the date do not fit together: that date is { $day }. Please write only one of them, or another date.
events-when-past = That is over: it was { $when }. Please write a time that is still to come.
events-when-far = { $day } is more than three years ahead. Please check the year.
events-when-skipped = The clocks go forward that night ({ $zone }), and that hour does not exist. Please choose another one.
events-when-repeated = The clocks go back that night ({ $zone }), and that hour comes twice. The event begins the first time.
events-when-zone = Please leave out the zone here. What you write is taken as the time in { $zone }.
events-when-only-day = Please write only the day here, without an hour.
events-when-many-days = That is too much at once. Please write up to { $most } days.
events-length-unclear = Hearth could not read how long it takes. Please write it as in 90, 1 h 30 or 2 hours.
events-length-bounds = An event takes from { $least } minutes to { $days } days. A number alone means minutes.
