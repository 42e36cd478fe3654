# The first meeting.

command-start = empezar
command-start-description = Ver buenas formas de empezar

welcome-greeting = { $count ->
    [one] ¡Hola, { $names }! Te damos la bienvenida. Qué alegría que estés aquí.
   *[other] ¡Damos la bienvenida a { $names }! Qué alegría ver gente nueva por aquí.
}
    Los botones de abajo responden al momento, y la respuesta solo la ve quien los pulsa.
welcome-button-start = Ver por dónde empezar
welcome-button-about = ¿Qué es este lugar?
welcome-button-looking = Solo estoy mirando

welcome-start-title = Buenas formas de empezar
welcome-start-lines = Elige la que más te guste. Puedes volver aquí cuando quieras con { COMMAND("start") }.
welcome-start-more = Más formas de empezar

welcome-about-title = ¿Qué es este lugar?
welcome-about-lines = Esta es una comunidad de código abierto, y aquí hay lugar para todo el mundo.
    No necesitas experiencia, ni pedir permiso para leer las conversaciones.
    Hearth es el bot de la comunidad. Te muestra por dónde empezar y te pone en contacto con personas que pueden ayudarte.
    No lee tus mensajes.
welcome-kept-arrival = Llegaste el { $day }, y tu nombre era entonces { $name }.
welcome-kept-leaving = Llegaste el { $day } con el nombre { $name } y te fuiste el { $left }.
welcome-kept-seen-by = Nadie. Hearth lo usa para saludarte una vez. El saludo en sí lo puede leer cualquiera en su canal.

welcome-looking = Es una muy buena forma de empezar. Mira con calma, todo el tiempo que quieras.
    Cuando quieras dar un primer paso, usa el comando { COMMAND("start") }.

# Settings

settings-welcome = Bienvenida
settings-welcome-help = Saluda a las personas que acaban de llegar y les muestra por dónde empezar.
setting-welcome-channel = Canal de bienvenida
setting-welcome-channel-help = Aquí saluda Hearth a las personas cuando llegan.
setting-welcome-channel-first = Elegir el canal de bienvenida
