# Finding one's way.

command-help = ayuda
command-help-description = Ver qué puede hacer Hearth por ti aquí
command-language = idioma
command-language-description = Elegir en qué idioma te responde Hearth

guide-help-title = Qué puede hacer Hearth por ti
guide-help-lines = Hearth es un bot para comunidades de código abierto. Te muestra por dónde empezar y te pone en contacto con otras personas.
    Lo que te responde solo lo ves tú. No lee tus mensajes.
guide-help-commands = **Comandos que puedes usar aquí**
guide-help-command = { $command }: { $does }
guide-help-people = Si prefieres hablar con una persona: { $ask }
guide-ask-somebody = pregunta a alguien que gestione el servidor que compartes con Hearth.
guide-help-privacy = { COMMAND("privacy") } muestra lo que Hearth guarda sobre ti. Puedes llevarte una copia o borrarlo.
guide-button-more = Más comandos
guide-button-language = Cambiar el idioma

guide-language-title = ¿En qué idioma quieres que te responda Hearth?
guide-language-lines = Elige uno. Hearth lo recordará.
guide-language-chosen = Desde ahora, Hearth te responde en este idioma: { $language }.
guide-language-where = Esto vale para { $community }.
guide-language-choose = Elige un idioma
guide-language-of-discord = El idioma de mi Discord
