# The first meeting.

command-start = empezar
command-start-description = Ver buenas formas de empezar

welcome-greeting-new = ¡Damos la bienvenida a { $names }!
welcome-greeting-back = ¡Qué alegría volver a ver a { $names }!
welcome-greeting-glad = { $count ->
    [one] Qué alegría que estés aquí.
   *[other] Qué alegría que todas estas personas estén aquí.
}
welcome-greeting-buttons = Los botones de abajo responden al momento, y la respuesta solo la ve quien los pulsa.
welcome-greeting-reactions = ¿Quieres que una persona te salude? Reacciona con la mano que saluda 👋.
    ¿Prefieres llegar sin hacer ruido? Reacciona con la cara que pide silencio 🤫.
welcome-button-start = Ver por dónde empezar
welcome-button-about = ¿Qué es este lugar?
welcome-button-looking = Solo estoy mirando

welcome-start-title = Buenas formas de empezar
welcome-start-lines = Elige la que más te guste. Puedes volver aquí cuando quieras con { COMMAND("start") }.
welcome-start-first = Volver al principio
welcome-start-more = Más formas de empezar

welcome-back-title = Qué alegría volver a verte
welcome-back-lines = Ya conoces este lugar, así que aquí tienes solo lo que puedes hacer ahora.
welcome-no-community = No compartes ninguna comunidad con Hearth. Únete a una y usa allí este comando.

welcome-about-title = ¿Qué es este lugar?
welcome-about-lines = Esta es una comunidad de código abierto, y aquí hay lugar para todo el mundo.
    No necesitas experiencia, ni pedir permiso para leer las conversaciones.
    Hearth es el bot de la comunidad. Te muestra por dónde empezar y te pone en contacto con personas que pueden ayudarte.
    No lee tus mensajes.
welcome-kept-arrival = Llegaste el { $day }, y tu nombre era entonces { $name }.
welcome-kept-leaving = Llegaste el { $day } con el nombre { $name } y te fuiste el { $left }.
welcome-kept-seen-by = Quienes saludan aquí a las personas que llegan, y el equipo. La bienvenida en sí la puede leer cualquiera en su canal.
welcome-kept-became = De tus primeros días, Hearth también recuerda: { $what }.
welcome-kept-back = ya habías estado aquí antes
welcome-kept-greet = pediste que te saludara una persona
welcome-kept-quiet = quisiste llegar sin hacer ruido
welcome-kept-met = una persona te saludó
welcome-kept-answered = alguien respondió a tus primeras palabras
welcome-kept-stepped = diste un primer paso
welcome-kept-became-seen-by = Quienes saludan y el equipo ven quién espera todavía un saludo. En las cifras solo apareces junto con otras personas, sin tu nombre.
welcome-kept-how-long = Hasta 30 días después de que te vayas, como máximo 180 días, o hasta que lo borres.

welcome-looking = Es una muy buena forma de empezar. Mira con calma, todo el tiempo que quieras.
    Cuando quieras dar un primer paso, usa el comando { COMMAND("start") }.

# Floods, and who waits for a greeting

welcome-flood-joined = Han llegado { $count } personas en { $time }. Son más de lo habitual en este servidor.
welcome-flood-held = Hearth espera a que haya más calma para dar la bienvenida. Entonces se la da a todas estas personas en un solo mensaje silencioso.
welcome-flood-over = Ya ha pasado. Hearth da la bienvenida a todas estas personas en un solo mensaje silencioso. No se ha rechazado a nadie.
welcome-flood-everybody = No se ha rechazado a nadie. Las cuentas nuevas se tratan como las demás.
welcome-flood-presses = Si por ahora conviene que llegue menos gente, se pueden pausar las invitaciones. Puede pulsarlo quien tenga permiso para gestionar el servidor.
welcome-button-pause = Pausar las invitaciones
welcome-button-let-in = Volver a permitir invitaciones
welcome-button-greet-held = Dar la bienvenida ahora
welcome-flood-paused = Las invitaciones están en pausa durante una hora. Hasta entonces nadie puede entrar por invitación. Quien ya está aquí se queda.
welcome-flood-let-in = Ya se puede volver a entrar por invitación.
welcome-flood-pause-by-hand = Hearth no tiene aquí permiso para hacerlo, y no pasa nada. Puedes hacerlo a mano:
    Abre los ajustes del servidor, elige Invitaciones y pulsa Pausar invitaciones.
welcome-flood-let-in-by-hand = Hearth no tiene aquí permiso para hacerlo, y no pasa nada. Puedes hacerlo a mano:
    Abre los ajustes del servidor, elige Invitaciones y vuelve a permitirlas allí.
welcome-flood-not-yours = Esto solo puede pulsarlo quien tenga permiso para gestionar el servidor. Si crees que hace falta, { $ask }
welcome-held-not-yours = Esto es para las personas que cuidan de esta comunidad. Si falta algo, { $ask }
welcome-button-held = Quienes aún no tienen la bienvenida de Hearth
welcome-held-title = Quién aún no tiene la bienvenida de Hearth
welcome-held-nobody = Nadie espera la bienvenida de Hearth.
welcome-held-lines = { $count ->
    [one] Una persona ha llegado y todavía no ha recibido la bienvenida.
   *[other] { $count } personas han llegado y todavía no han recibido la bienvenida.
}
welcome-held-names = Por su nombre: { $names }.
welcome-held-flood = Ha llegado mucha gente a la vez, así que Hearth espera a que haya más calma. Puedes dar ahora la bienvenida a todas estas personas en un solo mensaje silencioso.
welcome-held-paused = Hearth no pudo publicar en el canal de bienvenida. Lo vuelve a intentar por su cuenta. { COMMAND("setup") } dice qué hay que arreglar.
welcome-held-off = No hay ningún canal de bienvenida, así que Hearth no puede dar la bienvenida. Elige uno con { COMMAND("setup") }.
welcome-held-greeting = { $count ->
    [one] Una persona recibe ahora la bienvenida en un mensaje silencioso.
   *[other] { $count } personas reciben ahora la bienvenida en un solo mensaje silencioso.
}

# What staff can look at

welcome-sample-name = Alex
welcome-sample-greeting = La bienvenida
welcome-sample-about = ¿Qué es este lugar?
welcome-sample-start = La primera página
welcome-sample-back = La primera página para quien vuelve

# Settings

settings-welcome = Bienvenida
settings-welcome-help = Da la bienvenida a quienes acaban de llegar y les muestra por dónde empezar.
setting-welcome-channel = Canal de bienvenida
setting-welcome-channel-help = Hearth da aquí la bienvenida a quienes llegan.
setting-welcome-channel-first = Elegir el canal de bienvenida
setting-welcome-picture = Imagen de la bienvenida
setting-welcome-flood-joins = Muchas llegadas a la vez
setting-welcome-flood-joins-help = Si llegan más personas que estas en el tiempo de abajo, Hearth aplaza la bienvenida y avisa al equipo.
setting-welcome-flood-seconds = Tiempo para muchas llegadas
setting-welcome-flood-seconds-help = Hearth cuenta a las personas que llegan en este número de segundos.
unit-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
unit-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
unit-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
