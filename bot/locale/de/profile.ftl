# What people like to tell about themselves.

command-profile = profil
command-profile-description = Erzähl etwas über dich, ändere oder entferne es

profile-start = Mein Profil schreiben
profile-title = Dein Profil
profile-intro = Erzähl so viel oder so wenig, wie du magst. Hier ist nichts Pflicht.
    Nur du kannst dein Profil sehen. Hearth zeigt es niemandem, außer du möchtest es ausdrücklich.
    Du kannst jeden Teil jederzeit ändern oder entfernen.
profile-not-told = Noch nicht erzählt: { $fields }.
profile-value = **{ $label }**
    { $value }
profile-removed = Entfernt: { $field }.
profile-saved = Gespeichert.
profile-button-tell = Etwas erzählen
profile-button-change = Etwas ändern
profile-button-save = Speichern
profile-button-remove = Entfernen: { $field }
profile-no-community = Hearth ist noch in keiner Community mit dir. Sobald sich das ändert, kannst du hier von dir erzählen.

# The parts, as headings

profile-label-languages = Sprachen
profile-label-pronouns = Pronomen
profile-label-time-zone = Zeitzone
profile-label-interests = Interessen
profile-label-experience = Erfahrung
profile-label-access-needs = Barrierefreiheit

# The parts, within a sentence

profile-field-languages = deine Sprachen
profile-field-pronouns = deine Pronomen
profile-field-time-zone = deine Zeitzone
profile-field-interests = deine Interessen
profile-field-experience = deine Erfahrung
profile-field-access-needs = deine Angaben zur Barrierefreiheit

# The form

profile-page-you = Über dich
profile-page-open-source = Du und Open Source
profile-help-languages = Welche Sprachen sprichst oder schreibst du gern? Das siehst nur du.
profile-help-pronouns = Mit welchen Pronomen sollen andere von dir sprechen? Das siehst nur du.
profile-help-time-zone = Eine große Stadt in deiner Nähe, zum Beispiel Berlin. Das siehst nur du.
profile-help-interests = Woran möchtest du mitarbeiten oder was möchtest du lernen? Das siehst nur du.
profile-help-experience = Was hast du bisher gemacht? Alles zählt. Das siehst nur du.
profile-help-access-needs = Was hilft dir beim Mitmachen? Das siehst nur du.

# What is kept

profile-kept = Du hast etwas über dich erzählt: { $fields }.
profile-kept-how-long = Bis du es entfernst oder löschst. Es ist verschlüsselt gespeichert.
