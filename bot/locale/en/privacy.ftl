# What is kept about a person: shown, copied, erased.

command-privacy = privacy
command-privacy-description = See, copy or erase what is kept about you

privacy-title = What Hearth keeps about you
privacy-where = This page is about { $community }. Only you can see it.
privacy-no-community = Hearth is in no community with you, and keeps nothing about you.

privacy-item = **{ $what }**
    Who can see it: { $seen-by }
    How long: { $how-long }
privacy-nothing = Hearth keeps nothing about you here.

privacy-operator = The people who run this Hearth look after its database and its keys.
    They could read what stands in there. Organisers cannot.
privacy-removed = If Hearth is removed from this community, all that it keeps here is erased 30 days later.
privacy-confidence = There may be records that others wrote in confidence, and they may be about anyone.
    This page reads the same for everybody, whether there are any or not.
    Such a record is kept until its matter is closed, and the outcome for up to 24 months after that.
    If you have a question about this: { $whom }
privacy-elsewhere = To see another community, use { COMMAND("privacy") } in a direct message with Hearth.

privacy-button-open = What is kept about me?
privacy-button-copy = Give me a copy
privacy-button-erase = Erase it
privacy-button-more = Show more

privacy-copy = Here is everything that Hearth keeps about you in this community.
    Only you can see this message. Save the file if you want to keep it.
privacy-nothing-to-copy = There is nothing to copy. Hearth keeps nothing about you here.

privacy-erase-title = Erase it?
privacy-erase-goes = This goes for good, in { $community }:
privacy-goes = - { $what }
privacy-erase-stays = This stays:
privacy-stays = - { $what } { $why }
privacy-erase-messages = - Messages in channels. They belong to Discord, and you can delete your own there.
privacy-erase-backups = - Older backups, until they are replaced. What you wrote in private cannot be read from them any more.
privacy-erase-ask = You cannot take this back. Do you want to erase it?
privacy-button-erase-now = Yes, erase it
privacy-button-keep = No, keep it

privacy-erased-title = Erased
privacy-erased = Hearth has erased what it kept about you in { $community }.
    If you use Hearth there again, it will again keep what it needs for that.
privacy-nothing-title = Nothing to erase
privacy-nothing-to-erase = Hearth keeps nothing about you in { $community } that could be erased.

# Sentences that more than one feature uses

privacy-seen-by-you = Only you.
privacy-seen-by-nobody = Nobody. Hearth uses it to do its work.
privacy-until-erased = Until you erase it.

# What the platform itself keeps

privacy-kept-language = You asked to be answered in { $language }.
privacy-kept-form = { $count ->
    [0] You began a form and have not sent it. It holds no answers yet.
    [one] You began a form and have not sent it. It holds one answer.
   *[other] You began a form and have not sent it. It holds { $count } answers.
}
privacy-kept-form-until = Until you send it or throw it away, or until { $day }.
privacy-kept-notice = There is an update for you that you have not opened yet.
privacy-kept-notice-how-long = Until you open it. Your account stands there sealed.
privacy-kept-jobs = { $count ->
    [one] One message or reminder for you is planned or was sent.
   *[other] { $count } messages or reminders for you are planned or were sent.
}

# Communities. Who answers questions there ends a sentence that begins with a colon.

community-direct-messages = your direct messages with Hearth
community-left = a community that Hearth has left (number { $number })
community-which = Which community do you mean?
community-others = Other communities
community-choose = Choose a community
ask-role = ask someone with the role { $role }.
ask-managers = ask someone who manages this server.
