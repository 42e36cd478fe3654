# Reading somebody's calendar: what is not taken over, or not as it is written. Lines, titles and details come from the file.

events-calendar-in-line = Line { $line }
events-calendar-in-event = Line { $line }, “{ $title }”
events-calendar-no-file = There is no file. Please add one whose name ends in .ics, or an address.
events-calendar-page = This is a web page, not a calendar. Please look for the address that ends in .ics; a page where one has to log in cannot be read.
events-calendar-no-calendar = This is not a calendar. Calendar programs offer one as “export” or “iCal”, and its name mostly ends in .ics.
events-calendar-empty = This calendar holds no events.
events-calendar-too-big = This calendar is larger than 5 MB. Please export a shorter time, such as from today on.
events-calendar-too-slow = Reading this calendar took too long, so it was stopped. Nothing was taken over.
events-calendar-unreadable = This calendar could not be read. Nothing was taken over.
events-calendar-unfinished = This event breaks off before its end.
events-calendar-broken-line = One of its lines cannot be read: { $detail }
events-calendar-no-uid = It has no UID, so it could not be recognised next time.
events-calendar-long-uid = Its UID is longer than 255 characters.
events-calendar-no-title = It has no title.
events-calendar-no-start = It does not say when it begins.
events-calendar-date = This is no date: { $detail }
events-calendar-year = The year { $detail } lies outside 1970 to 2200.
events-calendar-zone = The time zone “{ $detail }” is unknown, and nothing in the file tells what it means.
events-calendar-end-before-start = It ends before it begins.
events-calendar-too-long = It lasts longer than a month.
events-calendar-length = How long it lasts cannot be read.
events-calendar-rule = Its rule for repeating cannot be read: { $detail }
events-calendar-rule-often = It would take place more than once a day.
events-calendar-rule-count = It would take place { $detail } times. Up to 2,000 are taken over; a series without an end is possible, too.
events-calendar-rule-never = By its rule, it would never take place.
events-calendar-rule-several = It repeats by several rules at once. Please make a series of its own of each.
events-calendar-too-many-dates = It has more than { $detail } single dates.
events-calendar-later-ones = It changes this date and all later ones at once, which cannot be taken over. Please begin a new series there.
events-calendar-private = It is marked as private, so it stays out.
events-calendar-twice = It stands in the file several times. The newest version is taken over.
events-calendar-older = A newer version of it is here already.
events-calendar-no-series = It belongs to a series that is neither here nor in the file.
events-calendar-lone-time = It changes one time of a series, and the series itself is not in the file.
events-calendar-elsewhere = It is here already: it was planned here, or came from another calendar.
events-calendar-over-here = It changed in the calendar, and is over or cancelled here. A cancelled event can be copied.
events-calendar-too-many = At most 5,000 events are taken over. { $detail } more stand in the file.
events-calendar-more-remarks = There is more to say about this file: { $detail } further remarks are left out.
events-calendar-no-end = It does not say when it ends. One hour is assumed.
events-calendar-endless = Its end lies so far ahead that it is taken over as a series without an end.
events-calendar-encoding = Some letters were written in an older encoding. Please look whether names and accents are right.
events-calendar-long-words = Its description is longer than 2,000 characters. The beginning is taken over.
events-calendar-one-time = This time of a series has another title, text or length than the others. Its hour is taken over, the rest is as in the series.

# Reading a calendar at its address

events-calendar-not-allowed = This is no address that Hearth may read. It must begin with https:// or webcal://, and be on the public internet.
events-calendar-not-there = There is no calendar at this address, or one has to log in there. Please look whether the address is whole, and whether it may be read by everybody who has it.
events-calendar-fetch-slow = The calendar did not come within 20 seconds. Please try again later.
events-calendar-not-now = The other side did not answer, or had trouble. Please try again later.
