# Finding a first issue that is truly free, and suits.

command-issues = issues
command-issues-description = Primeros issues que de verdad están libres
command-issues-find = buscar
command-issues-find-description = Buscar un primer issue que esté libre y encaje contigo
command-issues-find-work = trabajo
command-issues-find-work-description = Un lenguaje de programación o un tipo de trabajo
command-issues-find-topic = tema
command-issues-find-topic-description = De qué quieres que trate
command-issues-find-time = tiempo
command-issues-find-time-description = Cuánto tiempo tienes
command-issues-take = tomar
command-issues-take-description = Mirar un issue por su dirección y tomarlo
command-issues-address = dirección
command-issues-address-description = La dirección del issue, como la muestra tu navegador

issues-title = Primeros issues
issues-start = Buscar un primer issue (una tarea)
issues-no-community = Hearth no está en ninguna comunidad contigo, así que aún no hay issues que buscar.
issues-no-sources = Quienes organizan esta comunidad aún no han dicho de dónde vienen los issues. Puedes pedírselo: lo hacen con { COMMAND("issues sources") }.

# At most three questions

issues-questions = Un issue es una tarea anotada en un proyecto. Para buscar uno hay tres preguntas cortas. Puedes dejar sin responder las que quieras.
issues-question-work = **1. ¿Qué te gustaría hacer?** Elige hasta tres lenguajes de programación o tipos de trabajo.
issues-question-time = **2. ¿Cuánto tiempo tienes?**
issues-question-topic = **3. ¿Hay algún tema que te importe?**
issues-pick-work = Un lenguaje de programación o un tipo de trabajo
issues-pick-time = Cuánto tiempo
issues-topic-none = No has elegido ningún tema.
issues-topic-is = Tu tema: { $topic }
issues-topic-title = Tu tema
issues-topic-label = ¿De qué quieres que trate?
issues-topic-help = Una o dos palabras, como mapas, aves o privacidad. Déjalo vacío para cualquier tema.
issues-button-topic = Elegir un tema
issues-button-show = Mostrarme issues
issues-button-keep-yes = Recordar mis respuestas
issues-button-keep-no = No recordarlas
issues-button-forget = Olvidar lo que he dicho
issues-kept = Hearth recuerda tus respuestas hasta que digas lo contrario. Solo tú las ves.
issues-not-kept = Tus respuestas se borran después de un día.
issues-forgotten = Todo lo que dijiste sobre lo que buscas se ha borrado.
issues-nothing-scraped = Hearth tiene en cuenta lo que le dices aquí y el idioma en que habla contigo. Nunca mira tus cuentas en otros sitios.
issues-kind-code = código
issues-kind-documentation = documentación
issues-kind-design = diseño
issues-kind-translation = traducción
issues-kind-testing = pruebas
issues-kind-accessibility = accesibilidad
issues-kind-code-option = Escribir código
issues-kind-documentation-option = Escribir documentación
issues-kind-design-option = Diseño
issues-kind-translation-option = Traducir
issues-kind-testing-option = Hacer pruebas
issues-kind-accessibility-option = Accesibilidad
issues-time-hour = Una o dos horas
issues-time-day = Más o menos un día
issues-time-week = Varios días
issues-time-any = No importa
issues-time-unknown = Hearth no entiende cuánto tiempo es eso. Elige una de las respuestas que aparecen mientras escribes, por favor.

# What was found

issues-looked-for = Has pedido: { $wishes }.
issues-looked-for-any = No has pedido nada en particular.
issues-for-topic = el tema { $topic }
issues-wish-hour = una o dos horas
issues-wish-day = más o menos un día
issues-wish-week = varios días
issues-as-known = El sitio donde están algunos de estos issues no responde ahora mismo. Cada uno indica cuándo se comprobó por última vez.
issues-stale = Una parte no está al día: se actualizó por última vez { $when }.
issues-card-title = **{ $number }. { $title }**
issues-card-heading = **{ $title }**
issues-card-where = { $path }. { $size }.
issues-card-where-language = { $path }, { $language }. { $size }.
issues-size-hour = Una o dos horas
issues-size-day = Más o menos un día
issues-size-week = Varios días
issues-size-unknown = No se sabe cuánto trabajo es
issues-card-suits = Por qué encaja contigo: { $reasons }.
issues-card-open = Por qué encaja contigo: está abierto a quienes empiezan.
issues-reason-language = se trabaja con { $language }
issues-reason-tongue = tiene que ver con un idioma que lees
issues-reason-kind = es un trabajo de { $kinds }
issues-reason-topic = tiene que ver con tu tema
issues-reason-time = cabe en el tiempo que tienes
issues-reason-answered = alguien que mantiene el proyecto respondió allí hace poco
issues-reason-clear = dice por dónde empezar
issues-reason-taste = pediste ver más como este
issues-card-summary = Dice: { $words }
issues-card-free = Libre: no está asignado a nadie, no tiene enlazado ningún pull request (un cambio propuesto) abierto y nadie ha dicho últimamente que esté trabajando en él. Última comprobación: { $when }.
issues-card-free-partly = Libre, por lo que se puede ver: no está asignado a nadie, ningún pull request abierto se refiere a él y nadie ha dicho últimamente que esté trabajando en él. No se pudieron comprobar los enlaces puestos a mano en la barra lateral de su página. Última comprobación: { $when }.
issues-card-unknown = Hearth todavía no ha podido comprobar si está libre.
issues-card-taken = No está libre. { $why } Última comprobación: { $when }.
issues-card-mentioned = Un pull request abierto lo menciona, pero no lo resolvería.
issues-card-answered = Alguien que mantiene el proyecto respondió allí por última vez el { $day }.
issues-card-unanswered = Todavía no ha respondido allí nadie que mantenga el proyecto.
issues-card-silent = Todavía no ha escrito nadie allí.
issues-card-held = Alguien de esta comunidad lo tiene hasta el { $until }.
issues-card-contact = { $person } ayuda con este proyecto.
issues-why-archived = Su proyecto está cerrado y solo se conserva para leerlo.
issues-why-closed = Está cerrado.
issues-why-locked = Está bloqueado: allí no se puede comentar.
issues-why-done = Ya se integró un pull request que lo resuelve.
issues-why-assigned = Ya está asignado a alguien.
issues-why-pull = Hay un pull request abierto enlazado.
issues-why-claimed = Alguien ha dicho que está trabajando en él.
issues-why-gone = Ya no está ahí, o es privado.
issues-policy-open = Puedes enviar tu cambio directamente en un pull request, sin preguntar antes.
issues-policy-comment = Primero escribe allí un comentario y espera a que te respondan.
issues-policy-assignment = Pide allí que te lo asignen y espera a que lo hagan.
issues-policy-unknown = No se sabe cómo quieren que se les pregunte. Un comentario corto allí, antes de empezar, nunca está de más.
issues-ai-none = No aceptan trabajo hecho con IA.
issues-ai-say = Si usas IA, quieren que lo digas.
issues-ai-welcome = Allí se acepta el trabajo hecho con ayuda de IA.
issues-button-card = Ver el número { $number }
issues-button-open = Abrir la página del número { $number }
issues-button-open-this = Abrir la página
issues-button-guide = Guía para contribuir
issues-button-take = Tomar este issue
issues-button-further = Ver otros
issues-button-others = Volver a la lista
issues-button-change = Cambiar mis respuestas
issues-button-more-like = Más como este
issues-button-fewer-like = Menos como este
issues-button-mute = Nada de este proyecto
issues-button-unmute = Volver a mostrarlo
issues-like-more = Verás más issues como este.
issues-like-fewer = Verás menos issues como este.
issues-muted = Ya no verás nada de { $path }.
issues-unmuted = Volverás a ver issues de { $path }.

# Nothing was found

issues-nothing = Ahora mismo no hay nada libre que encaje.
issues-no-further = Ya has visto todo lo que encaja y está libre ahora mismo.
issues-nothing-at-all = Hearth busca issues nuevos todo el tiempo. Vuelve dentro de unos días, o pregunta en la comunidad.
issues-without-work = { $count ->
    [one] Si no importaran el lenguaje ni el tipo de trabajo, habría uno.
   *[other] Si no importaran el lenguaje ni el tipo de trabajo, habría { $count }.
}
issues-without-topic = { $count ->
    [one] Si no importara el tema, habría uno.
   *[other] Si no importara el tema, habría { $count }.
}
issues-without-time = { $count ->
    [one] Si no importara el tiempo, habría uno.
   *[other] Si no importara el tiempo, habría { $count }.
}
issues-button-without-work = Cualquier lenguaje o tipo de trabajo
issues-button-without-topic = Cualquier tema
issues-button-without-time = Cualquier duración
issues-button-again = Volver a mostrarlos todos

# When it cannot be

issues-unknown = Este issue ya no está en la lista de esta comunidad. Puedes buscar otro con { COMMAND("issues find") }.
issues-no-address = Hearth no puede leer esto como la dirección de un issue. Cópiala de la página del issue. Se parece a esta: { $example }.
issues-not-here = Este issue no es de ninguno de los proyectos que muestra esta comunidad, o allí no está marcado para quienes empiezan. Puedes trabajar en él de todas formas. Lo único que Hearth no puede hacer es reservártelo.
issues-use-in-server = Compartes varias comunidades con Hearth. Usa este comando en la que quieras, por favor.
issues-none-free = Hearth ha mirado de cerca { $count } que te podrían servir. Ninguno está libre ahora mismo. Quedan más por mirar.
issues-button-look-on = Mirar más
