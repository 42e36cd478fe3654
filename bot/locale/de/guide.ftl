# Finding one's way.

command-help = hilfe
command-help-description = Sieh, was Hearth hier für dich tun kann
command-language = sprache
command-language-description = Wähle, in welcher Sprache Hearth dir antwortet

guide-help-title = Was Hearth für dich tun kann
guide-help-lines = Hearth ist ein Bot für Open-Source-Communitys. Er zeigt dir gute erste Schritte und bringt dich mit anderen Menschen zusammen.
    Was er dir antwortet, siehst nur du. Deine Nachrichten liest er nicht.
guide-help-commands = **Befehle, die du hier nutzen kannst**
guide-help-command = { $command }: { $does }
guide-help-people = Wenn du lieber einen Menschen fragen möchtest: { $ask }
guide-ask-somebody = Frag eine Person, die den Server verwaltet, den du mit Hearth gemeinsam hast.
guide-help-privacy = { COMMAND("privacy") } zeigt, was Hearth über dich speichert. Du kannst eine Kopie bekommen oder es löschen lassen.
guide-button-more = Weitere Befehle
guide-button-language = Sprache ändern

guide-language-title = In welcher Sprache soll Hearth dir antworten?
guide-language-lines = Such dir eine aus. Hearth merkt sie sich.
guide-language-chosen = Ab jetzt antwortet Hearth dir in dieser Sprache: { $language }.
guide-language-where = Das gilt für { $community }.
guide-language-choose = Wähle eine Sprache
guide-language-of-discord = Die Sprache meiner Discord-App
