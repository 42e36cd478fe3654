# The page /setup: what Hearth does in this server, and what stands in its way.

command-setup = configurar
command-setup-description = Elegir qué hace Hearth en este servidor

# The first page

setup-title = Configurar Hearth
setup-saved = Guardado. { $line }
setup-back-at-default = Guardado. { $label }: otra vez el valor predeterminado.
setup-nothing-yet = Hearth no publica nada en este servidor hasta que elijas dónde.
setup-first-steps = Puedes empezar con un paso y dejar el resto para más tarde.
setup-next = **Lo primero:** { $step }.
    { $help }
setup-first-done = Ya elegiste todo lo que Hearth necesita para empezar.
setup-still-missing = **Falta elegir:** { $settings }.
setup-is-set = **Lo que ya está elegido:**
setup-more-set = { $count ->
    [one] Hay un ajuste más ya elegido. Lo encuentras en «Todos los ajustes».
   *[other] Hay { $count } ajustes más ya elegidos. Los encuentras en «Todos los ajustes».
}
setup-to-mend = { $count ->
    [one] **Hay una cosa que arreglar.** Pulsa «Revisar todo» para ver qué hacer.
   *[other] **Hay { $count } cosas que arreglar.** Pulsa «Revisar todo» para ver qué hacer.
}
setup-button-all = Todos los ajustes
setup-button-look = Revisar todo
setup-button-home = Volver a la configuración
setup-button-more = Más ajustes
setup-button-group = Volver a { $group }
setup-button-default = Volver al valor predeterminado

# All settings, one group, one setting

setup-all-title = Todos los ajustes
setup-all-lines = Cada parte de Hearth tiene su propia página. Elige una abajo.
setup-group-line = **{ $group }.** { $help }
setup-pick-group = ¿Qué parte de Hearth?
setup-group-set = Elegidos: { $chosen } de { $count }
setup-pick-setting = ¿Qué ajuste quieres cambiar?
setup-setting-lines = **{ $line }**
    { $help }
setup-now = Ahora: { $value }.
setup-default-is = Valor predeterminado: { $value }.

# Looking everything over

setup-look-title = Revisión completa
setup-look-fine = No hay nada que arreglar.
setup-look-nothing-set = Aún no hay nada elegido, así que no hay nada que revisar.
setup-finding = { $number }. { $what }
    Qué hacer: { $fix }
setup-notes = **Conviene saber:**
setup-note = { $what }
    { $fix }
setup-more-findings = { $count ->
    [one] Hay una cosa más. La verás cuando estas estén arregladas.
   *[other] Hay { $count } cosas más. Las verás cuando estas estén arregladas.
}
setup-button-change = Cambiar: { $label }

# What organisers are told once

setup-told = { $count ->
    [one] Hearth encontró una cosa que arreglar en este servidor.
   *[other] Hearth encontró { $count } cosas que arreglar en este servidor.
}
setup-told-once = Este aviso llega una sola vez. El comando { COMMAND("setup") } muestra lo que sigue pendiente.
setup-button-open = Abrir la configuración

# Refusals

setup-refused = **No se guardó.** { $what }
    Qué hacer: { $fix }
    Después, elígelo otra vez.
setup-refused-number = **No se guardó.** Ese no es un número que sirva aquí.
    Escribe un número entero de { $low } a { $high }.
setup-refused-value = **No se guardó.** Eso ya no se puede elegir aquí.
    Elige entre lo que la página muestra ahora.
setup-refused-person = **No se guardó.** Ya no puedes cambiar los ajustes.
setup-only-organisers = Solo quienes organizan la comunidad pueden cambiar lo que Hearth hace en este servidor.
    Si quieres que algo sea distinto, { $ask }
setup-not-a-member = Hearth no forma parte de este servidor, así que aquí no hay nada que configurar.
    Alguien que gestione el servidor puede invitarlo.
problem-only-in-a-server = Esto solo funciona en un servidor.
    Úsalo en un canal del servidor al que te refieres.

# How any setting is shown

settings-not-chosen = sin elegir
settings-chosen = ya elegido
settings-value = { $value }
settings-on = sí
settings-off = no
settings-line = { $label }: { $value }
settings-turn-on = Activar
settings-turn-off = Desactivar
settings-type-number = Escribir un número
settings-between = Un número entero, de { $low } a { $high }
settings-pick-channel = Elige un canal: { $label }
settings-pick-role = Elige un rol: { $label }
settings-pick-value = Elige: { $label }
settings-audience = Pueden leer { $channel }: { $readers }. También pueden la persona dueña del servidor y quienes tengan el permiso Administrador.
settings-audience-nobody = Solo pueden leer { $channel } la persona dueña del servidor y quienes tengan el permiso Administrador.
settings-audience-everyone = Cualquier persona del servidor puede leer { $channel }.

# The community's own settings

settings-community = Todo el servidor
settings-community-help = Lo que vale para todas las partes de Hearth.
setting-community-language = Idioma
setting-community-language-help = Hearth escribe en este idioma en los canales. Las respuestas privadas llegan en el idioma de cada persona.
setting-community-organiser-role = Rol de organización
setting-community-organiser-role-help = Las personas con este rol pueden cambiar estos ajustes, igual que las que tienen el permiso Gestionar servidor.
    Para que vean el comando, abre Ajustes del servidor, luego Integraciones, luego Hearth, y añade el rol a { COMMAND("setup") }.
setting-community-organiser-role-first = Elegir el rol de organización
setting-community-staff-role = Rol del equipo
setting-community-staff-role-help = Las personas con este rol ayudan a que todo funcione, pero no cambian estos ajustes.
setting-community-staff-channel = Canal del equipo
setting-community-staff-channel-help = Un canal privado donde Hearth avisa de lo que hay que arreglar.
setting-community-staff-channel-first = Elegir el canal del equipo

# What stands in the way, and what to do about it

finding-channel-gone = { $setting }: el canal que se eligió ya no existe.
finding-channel-gone-fix = Elige otro canal o vuelve al valor predeterminado.
finding-channel-closed = { $setting }: Hearth no puede hacer su trabajo en { $channel }. Allí le faltan estos permisos: { $permissions }.
finding-channel-closed-fix = Abre los ajustes de { $channel }, luego Permisos. Añade a Hearth y permite: { $permissions }.
finding-channel-public = { $setting }: cualquier persona del servidor puede leer { $channel }. Tiene que ser un canal privado.
finding-channel-public-fix = Abre los ajustes de { $channel }, luego Permisos, y activa Canal privado. Después añade a Hearth y a las personas que puedan leerlo.
finding-channel-hidden = { $setting }: las personas que acaban de llegar no pueden leer { $channel }.
finding-channel-hidden-fix = Abre los ajustes de { $channel }, luego Permisos, y permite Ver canal al rol everyone. O elige un canal que todo el mundo pueda leer.
finding-onboarding-leaves-out = { $setting }: la incorporación de Discord (Onboarding) no muestra { $channel } a las personas que acaban de llegar.
finding-onboarding-leaves-out-fix = Abre Ajustes del servidor, luego Incorporación (Onboarding), luego Canales predeterminados, y añade { $channel }.
finding-two-greetings = { $setting }: Discord publica su propio mensaje de bienvenida en { $channel }, así que cada persona recibe dos bienvenidas.
finding-two-greetings-fix = Abre Ajustes del servidor, luego Interacción (Engagement), y desactiva el mensaje para quienes se unen. O elige otro canal.
finding-role-gone = { $setting }: el rol que se eligió ya no existe.
finding-role-gone-fix = Elige otro rol o vuelve al valor predeterminado.
finding-role-everyone = { $setting }: todas las personas del servidor tienen este rol.
finding-role-everyone-fix = Elige un rol que solo tengan las personas que quieras.
finding-role-managed = { $setting }: { $role } pertenece a una aplicación o a Discord, así que Hearth no puede dárselo a nadie.
finding-role-managed-fix = Crea un rol propio para esto y elígelo.
finding-cannot-grant = { $setting }: Hearth no puede dar { $role } a nadie. Le falta el permiso { $permissions }.
finding-cannot-grant-fix = Abre Ajustes del servidor, luego Roles, luego el rol de Hearth, y permite: { $permissions }.
finding-role-too-high = { $setting }: { $role } está por encima del rol de Hearth, así que Hearth no puede dárselo a nadie.
finding-role-too-high-fix = Abre Ajustes del servidor, luego Roles, y arrastra el rol de Hearth por encima de { $role }.
finding-role-has-powers = { $setting }: Hearth da { $role } a las personas, pero ese rol trae estos permisos: { $permissions }.
finding-role-has-powers-fix = Elige un rol sin permisos de este tipo o quita estos permisos a { $role }.
finding-role-is-trusted = { $setting }: Hearth da { $role } a las personas, pero los ajustes de Hearth confían en quien tiene este rol.
finding-role-is-trusted-fix = Elige otro rol aquí, o elige otro rol de confianza con { COMMAND("setup") }.
finding-intent-missing = Discord no le dice a Hearth quién llega y quién se va.
finding-intent-missing-fix = Quien mantiene este Hearth en marcha tiene que activar Server Members Intent en el Developer Portal de Discord, en la página Bot.

finding-onboarding-on = La incorporación de Discord (Onboarding) está activada. Las personas que acaban de llegar solo ven los canales que reciben ahí.
finding-onboarding-on-fix = Comprueba que el canal donde Hearth da la bienvenida esté entre los canales predeterminados.
finding-screening-on = Cada persona tiene que aceptar las normas antes de poder participar.
finding-screening-on-fix = Hearth da la bienvenida después de eso. No hace falta que cambies nada.
finding-server-guide = La Guía del servidor de Discord está activada. Las personas que acaban de llegar la ven antes que la bienvenida de Hearth.
finding-server-guide-fix = Menciona en la guía el canal donde Hearth da la bienvenida, para que las dos cosas encajen.
finding-welcome-screen = La pantalla de bienvenida de Discord está activada. Las personas que acaban de llegar la ven antes que la bienvenida de Hearth.
finding-welcome-screen-fix = Muestra en la pantalla de bienvenida el canal donde Hearth da la bienvenida, para que las dos cosas encajen.
finding-newcomers-wait = El nivel de verificación del servidor hace que las personas tengan que esperar antes de escribir.
finding-newcomers-wait-fix = Mientras tanto pueden leer la bienvenida. No hace falta que cambies nada.

# What Hearth keeps

setup-kept-roles = Tienes, o tenías hace poco, estos roles que aparecen en los ajustes de este servidor: { $roles }.
setup-kept-roles-seen = Cualquier persona de este servidor puede ver en Discord qué roles tienes.
setup-kept-roles-how-long = Mientras tengas el rol, y hasta un día después.
setup-kept-roles-stay = Es una copia de lo que muestra Discord, y Hearth lo volvería a leer.

# Texts, people and secrets that can be set

setup-refused-link = **No se guardó.** Eso no es un enlace.
    Da una dirección completa que empiece por https, por favor.
setup-refused-contact = **No se guardó.** Eso no es ni un correo ni un enlace.
    Da una de las dos cosas, por favor. Un enlace empieza por https.
setup-refused-webhook = **No se guardó.** Esa no es la dirección de un webhook.
    Cópiala entera de donde creaste el webhook, por favor. Empieza por https.
setup-refused-zone = **No se guardó.** Hearth no conoce ninguna zona horaria con ese nombre.
    Escribe una ciudad grande de la misma zona, o un nombre como Europe/Madrid.
setup-refused-bot = **No se guardó.** Un bot no puede hacer esto. Elige personas, por favor.
setup-refused-people = { $count ->
    [one] **No se guardó.** Aquí solo se puede elegir una persona. Elige otra vez, por favor.
   *[other] **No se guardó.** Aquí se pueden elegir como máximo { $count } personas. Elige otra vez, por favor.
}
setup-refused-account = **No se guardó.** Discord no conoce esa cuenta.
    Da el ID de una cuenta, por favor: un número de unas 18 cifras.
setup-refused-for-now = **No se guardó.** Ahora mismo Discord no dice de quién es esa cuenta.
    Inténtalo otra vez en unos minutos, por favor.
settings-type-text = Escribirlo
settings-type-account = Escribir el ID de una cuenta
settings-text-link = Una dirección que empiece por https
settings-text-contact = Un correo, o una dirección que empiece por https
settings-text-webhook = Una dirección que empiece por https. No se muestra más a nadie.
settings-text-zone = Una ciudad, como Madrid o Bogotá, o un nombre como Europe/Madrid
settings-text-account = Un número de unas 18 cifras. En el modo desarrollador, Discord ofrece copiarlo.
settings-pick-people = Elige personas: { $label }
settings-pick-person = Elige una persona: { $label }
setup-kept-named = Quienes organizan este servidor te eligieron para: { $settings }.
setup-kept-named-seen = Quienes organizan este servidor, y las personas por las que lo haces.
setup-kept-named-how-long = Hasta que elijan a otra persona. Puedes pedirlo en cualquier momento.
setup-kept-named-stay = Otras personas cuentan con ello. Puedes pedir a quienes organizan que elijan a otra persona.
