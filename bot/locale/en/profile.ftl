# What people like to tell about themselves.

command-profile = profile
command-profile-description = Tell something about yourself, change it or remove it

profile-start = Write my profile
profile-title = Your profile
profile-intro = Tell as much or as little as you like. Nothing here is required.
    Only you can see it. Hearth shows it to nobody unless you say so.
    You can change or remove each part at any time.
profile-not-told = Not told yet: { $fields }.
profile-value = **{ $label }**
    { $value }
profile-removed = Removed: { $field }.
profile-saved = Saved.
profile-button-tell = Tell something
profile-button-change = Change something
profile-button-save = Save
profile-button-remove = Remove { $field }
profile-no-community = Hearth is in no community with you, so there is nothing to tell it for.

# The parts, as headings

profile-label-languages = Languages
profile-label-pronouns = Pronouns
profile-label-time-zone = Time zone
profile-label-interests = Interests
profile-label-experience = Experience
profile-label-access-needs = Access needs

# The parts, within a sentence

profile-field-languages = your languages
profile-field-pronouns = your pronouns
profile-field-time-zone = your time zone
profile-field-interests = your interests
profile-field-experience = your experience
profile-field-access-needs = your access needs

# The form

profile-page-you = About you
profile-page-open-source = You and open source
profile-help-languages = Which languages do you like to speak or write? Only you can see this.
profile-help-pronouns = How would you like to be spoken of? Only you can see this.
profile-help-time-zone = A big city near you, such as Berlin. Only you can see this.
profile-help-interests = What would you like to work on or learn? Only you can see this.
profile-help-experience = What have you done so far? Anything counts. Only you can see this.
profile-help-access-needs = What helps you to take part? Only you can see this.

# What is kept

profile-kept = You told something about yourself: { $fields }.
profile-kept-how-long = Until you remove or erase it. It is stored sealed.
