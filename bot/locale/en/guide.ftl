# Finding one's way.

command-help = help
command-help-description = What Hearth can do for you here
command-language = language
command-language-description = Choose the language of Hearth's answers

guide-help-title = What Hearth can do for you
guide-help-lines = Hearth is a bot for open source communities. It shows you good first steps and brings you to people.
    What it answers you is seen by you alone. It does not read your messages.
guide-help-commands = **Commands that you can use here**
guide-help-command = { $command }: { $does }
guide-help-people = When you would rather ask a person: { $ask }
guide-ask-somebody = ask someone who manages the server that you share with Hearth.
guide-help-privacy = { COMMAND("privacy") } shows what Hearth keeps about you. You can take a copy or have it erased.
guide-button-more = More commands
guide-button-language = Change the language

guide-language-title = In which language should Hearth answer you?
guide-language-lines = Choose one. Hearth remembers it.
guide-language-chosen = From now on, Hearth answers you in { $language }.
guide-language-where = This is for { $community }.
guide-language-choose = Choose a language
guide-language-of-discord = The language of my Discord
