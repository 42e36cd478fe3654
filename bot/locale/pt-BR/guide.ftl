# Finding one's way.

command-help = ajuda
command-help-description = Ver o que o Hearth pode fazer por você aqui
command-language = idioma
command-language-description = Escolher o idioma das respostas do Hearth

guide-help-title = O que o Hearth pode fazer por você
guide-help-lines = O Hearth é um bot para comunidades de código aberto. Ele mostra por onde começar e coloca você em contato com outras pessoas.
    O que ele responde, só você vê. Ele não lê suas mensagens.
guide-help-commands = **Comandos que você pode usar aqui**
guide-help-command = { $command }: { $does }
guide-help-people = Se preferir falar com uma pessoa: { $ask }
guide-ask-somebody = pergunte a alguém que gerencia o servidor em que você e o Hearth estão.
guide-help-privacy = { COMMAND("privacy") } mostra o que o Hearth guarda sobre você. Você pode levar uma cópia ou apagar o que está guardado.
guide-button-more = Mais comandos
guide-button-language = Mudar o idioma

guide-language-title = Em que idioma você quer que o Hearth responda?
guide-language-lines = Escolha um. O Hearth vai se lembrar.
guide-language-chosen = A partir de agora, o Hearth responde a você neste idioma: { $language }.
guide-language-where = Isto vale para { $community }.
guide-language-choose = Escolha um idioma
guide-language-of-discord = O idioma do meu Discord
