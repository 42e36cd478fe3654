# Words that every feature shares.

name = { $name }
list-and = { $first } and { $last }
list-comma = { $first }, { $last }
list-more = { $count ->
    [one] one more person
   *[other] { $count } more people
}

problem-unexpected = Something went wrong on our side. What you had already saved is still there.
    Please try again. If it happens again, tell an organiser this reference: { $reference }
problem-old-button = This button is from an earlier version and no longer leads anywhere.
    Please use the command { COMMAND("start") } to see what you can do now.

receipt-slow = Those were many tries in a row. Please try again after { $until }.
member-pending = Please accept the rules of this community first. Then you can go on.
member-timed-out = You are timed out in this community at the moment, so nothing was changed. When that is over, you can go on.
member-left = You are not in this community at the moment, so nothing was changed.
member-unknown = Discord does not say at the moment whether you are in this community. Nothing was changed. Please try again in a few minutes.

# A date and an hour in words, with the zone whose clocks show them.
wall-time = { $date } at { $time } ({ $zone })
