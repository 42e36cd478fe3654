# First issues, for organisers and staff; and the figure that everybody can see.

command-issues-freshness = al-día
command-issues-freshness-description = Cuántos issues de la lista resultaron no estar libres
command-issues-sources = fuentes
command-issues-sources-description = Para quienes organizan: elegir de dónde vienen los issues
command-issues-list = lista
command-issues-list-description = Una lista de proyectos como la de up-for-grabs.net (JSON)
command-issues-readiness = preparación
command-issues-readiness-description = Para el equipo: ver si un issue está listo para alguien que empieza

# Freshness

issues-freshness-title = ¿Está al día la lista?
issues-freshness-what = Hearth mira de cerca cada issue antes de mostrarlo. ¿Está abierto y se puede comentar? ¿No está asignado a nadie ni tiene ningún pull request abierto? ¿Y nadie ha dicho que esté trabajando en él? Esta cifra dice cuántos issues de la lista ya no estaban libres cuando Hearth los miró. Cuantos menos, mejor.
issues-freshness-none = Desde el { $day }, Hearth no ha mirado de cerca ningún issue aquí, así que todavía no hay ninguna cifra.
issues-freshness-figure = Desde el { $day }: de { $looked ->
    [one] un issue
   *[other] { $looked } issues
} de la lista, { $proved ->
    [0] ninguno había dejado de estar libre
    [one] uno ya no estaba libre
   *[other] { $proved } ya no estaban libres
} ({ $share } %).
issues-freshness-reason = { $why } ({ $count })
issues-freshness-now = { $count ->
    [0] Ahora mismo no hay ningún issue en la lista.
    [one] Ahora mismo hay un issue en la lista.
   *[other] Ahora mismo hay { $count } issues en la lista.
}

# Where issues come from

issues-sources-title = De dónde vienen los issues
issues-sources-lines = Indica proyectos, organizaciones o temas de GitHub. Hearth lee todo el tiempo, sin sobrecargar los sitios, los issues marcados allí para quienes empiezan. Después los muestra a quienes buscan uno.
issues-sources-count = { $count ->
    [0] Todavía no hay ninguna fuente.
    [one] Hay una fuente.
   *[other] Hay { $count } fuentes.
}
issues-sources-limit = Quien mantiene este Hearth en marcha no ha puesto ningún token de GitHub, así que solo se leen los primeros { $count } proyectos. Tampoco se pueden mirar los enlaces puestos a mano en la barra lateral de un issue.
issues-pick-source = Ver una de las fuentes
issues-button-sources = De dónde vienen los issues
issues-button-add = Añadir fuentes
issues-button-labels = Qué significan las etiquetas
issues-button-next-sources = Las siguientes
issues-button-first-sources = Las primeras
issues-sources-add-title = De dónde vienen los issues
issues-sources-add-label = Una fuente por línea
issues-sources-add-help = { $examples }, o una dirección de GitHub, Codeberg o GitLab
issues-sources-add-how = Esto sí sirve: { $examples }, o una dirección de GitHub, Codeberg o GitLab.
issues-sources-added = { $count ->
    [0] No se ha añadido nada nuevo.
    [one] Se ha añadido una fuente. Hearth empieza a leerla ahora.
   *[other] Se han añadido { $count } fuentes. Hearth empieza a leerlas ahora.
}
issues-sources-known = { $count ->
    [one] Una ya estaba en la lista.
   *[other] { $count } ya estaban en la lista.
}
issues-sources-wrong = No se pudo entender la entrada { $number }: { $words }
issues-sources-wrong-more = { $count ->
    [one] Tampoco se pudo entender otra entrada.
   *[other] Tampoco se pudieron entender otras { $count } entradas.
}
issues-list-large = Este archivo es demasiado grande. Hearth acepta listas de 4 megabytes como máximo. No se cambió nada.
issues-list-gone = Discord no le dio el archivo a Hearth. Envíalo otra vez, por favor. No se cambió nada.
issues-list-wrong = Este archivo no es una lista de proyectos. Tiene que ser JSON: una lista de { $most } entradas como máximo, cada una con «repo» o «link», como la de up-for-grabs.net. No se cambió nada.
issues-source-repository = { $source }
issues-source-organisation = Organización { $source }
issues-source-topic = Tema { $source }
issues-source-one = **{ $source }**
issues-source-read = Ya se ha leído y se mantiene al día.
issues-source-unread = Espera a que Hearth la lea.
issues-source-leads = { $count ->
    [0] Todavía no lleva a ningún proyecto.
    [one] Lleva a un proyecto.
   *[other] Lleva a { $count } proyectos.
}
issues-source-state-archived = El proyecto está archivado: no se muestra nada de él.
issues-source-state-gone = El proyecto ya no está ahí, o es privado: no se muestra nada de él.
issues-source-problem-gone = No se encuentra, o no es de acceso público. Comprueba que el nombre sea correcto.
issues-source-problem-unreachable = Ahora mismo no se pudo ver lo que contiene. Hearth lo vuelve a intentar por su cuenta.
issues-source-problem-unknown = Hearth no conoce este sitio. Quien mantiene este Hearth en marcha puede añadirlo.
issues-source-guide = Guía para quienes empiezan: { $address }
issues-source-guide-none = No has indicado ninguna guía propia para quienes empiezan.
issues-source-policy-own = Lo que dice su propia guía
issues-policy-open-option = Abrir un pull request directamente
issues-policy-comment-option = Comentar y esperar
issues-policy-assignment-option = Esperar a que asignen el issue
issues-pick-policy = Cómo quieren que se les pregunte
issues-pick-contact = Quién ayuda con esta fuente
issues-button-source-guide = Indicar una guía
issues-button-remove = Quitar de la lista
issues-source-guide-title = Una guía para quienes empiezan
issues-source-guide-label = Dirección de la guía
issues-source-guide-help = Empieza por https. Déjalo vacío para usar la guía del propio proyecto.
issues-source-guide-wrong = Esta no es una dirección que empiece por https://. No se cambió nada.
issues-source-saved = Guardado.
issues-source-removed = { $source } ya no está en la lista. Lo que solo venía de ahí ya no se muestra.
issues-labels-lines = Hearth conoce las etiquetas habituales, como «good first issue», «docs» o «a11y». Si tus proyectos usan otras, di aquí qué significan.
issues-label-means = { $label }: { $meaning }
issues-meaning-newcomer = para quienes empiezan
issues-meaning-documentation = documentación
issues-meaning-design = diseño
issues-meaning-translation = traducción
issues-meaning-testing = pruebas
issues-meaning-accessibility = accesibilidad
issues-meaning-nothing = ya no tiene un significado propio aquí
issues-button-label = Explicar una etiqueta
issues-label-title = Qué significa una etiqueta
issues-label-label = La etiqueta
issues-label-meaning = Qué significa
issues-label-empty = Escribe la etiqueta, por favor. No se cambió nada.

# What staff see

issues-staff-start = Issues que alguien ha tomado
issues-staff-title = Issues que alguien ha tomado
issues-staff-lines = Nadie pierde un issue solo porque pase el tiempo. Si alguien lleva un tiempo sin responder, decide una persona, con amabilidad.
issues-staff-held = { $count ->
    [0] Ahora mismo nadie ha tomado ningún issue.
    [one] Ahora mismo hay un issue que alguien ha tomado.
   *[other] Ahora mismo hay { $count } issues que alguien ha tomado.
}
issues-staff-one = **{ $title }** en { $path }: lo tiene { $person }, hasta el { $day }.
issues-staff-silent = Hearth ha preguntado cómo va y no ha recibido respuesta.
issues-staff-help = Le vendría bien una ayuda.
issues-button-next-held = Los siguientes
issues-button-first-held = Los primeros
issues-answered-meanwhile = Mientras tanto ha llegado una respuesta, así que no ha cambiado nada. En { COMMAND("staff") } ves cómo está.
issues-staff-undo = El equipo lo dejó libre: **{ $title }** (lo tenía { $person }).
issues-button-staff = Issues que alguien ha tomado
issues-button-release = Dejar libre el issue
issues-button-keep = Que esa persona lo conserve
issues-button-undo = Devolvérselo a esa persona
issues-button-funnel = Qué fue de los issues
issues-button-ready = ¿Está listo un issue?
issues-released = **{ $title }** vuelve a estar libre para otras personas. A quien lo tenía se le avisa con amabilidad. Puedes devolvérselo durante 7 días.
issues-kept-on = **{ $title }** se queda con la misma persona hasta el { $day }.
issues-undone = **{ $title }** vuelve a la persona que lo tenía.
issues-undo-over = Esto ya no se puede deshacer: han pasado 7 días, o no fue el equipo quien lo dejó libre.
issues-undo-taken = Mientras tanto lo ha tomado otra persona, así que no se puede devolver.
issues-bring = { $person } tomó **{ $title }** en { $path } y lleva un tiempo sin responder.
issues-bring-fine = A veces la vida se complica. Puedes preguntarle, dejar que lo conserve o dejar libre el issue. Eso último se puede deshacer durante 7 días.
issues-funnel-title = Qué fue de los issues
issues-funnel-what = Semanas completas, solo de esta comunidad. Cada paso se cuenta una vez por issue y persona.
issues-funnel-period = { $weeks ->
    [one] **La última semana**
   *[other] **Las últimas { $weeks } semanas**
}
issues-funnel-shown = Sugeridos a alguien: { $count }
issues-funnel-taken = Tomados por alguien: { $count }
issues-funnel-pull = Con un pull request: { $count }
issues-funnel-merged = Integrados en el proyecto: { $count }
issues-funnel-hidden = Los números menores que { $under } no se muestran, ni tampoco los que permitirían calcularlos.

# How ready an issue is

issues-ready-title = ¿Está listo el issue?
issues-ready-label = Dirección del issue
issues-ready-help = Por ejemplo { $example }
issues-ready-note = Para quien se ocupa de **{ $title }**:
issues-ready-good = Lo que ya está bien: { $points }.
issues-ready-all = Alguien sin experiencia en el proyecto puede empezar hoy mismo.
issues-ready-private = Solo tú ves esto. Está pensado como ayuda y no se cuenta en ningún sitio.
issues-ready-barrier = Hay algo que impide empezar, como un acceso o una decisión que falta. Dilo, o resuélvelo antes.
issues-ready-context = Di en dos o tres frases qué falla o qué se quiere, y por qué importa.
issues-ready-place = Di el archivo, la función o la página por donde se empieza.
issues-ready-try = Di cómo comprobar que funciona: un comando, una prueba o unos pasos para probarlo.
issues-ready-example = Da un ejemplo que sirva de guía: un cambio parecido, una imagen o el resultado que se busca.
issues-ready-invites = Márcalo para quienes empiezan, con una etiqueta como «good first issue».
issues-ready-barrier-met = nada impide empezar
issues-ready-context-met = dice qué hace falta y por qué
issues-ready-place-met = dice por dónde empezar
issues-ready-try-met = dice cómo probarlo
issues-ready-example-met = tiene un ejemplo
issues-ready-invites-met = está marcado para quienes empiezan

# The digest

issues-digest = Issues recientes para dar un primer paso, libres en este momento:
issues-digest-line = **{ $title }** en { $path } ({ $kind }): { $address }
issues-digest-find = ¿Prefieres otra cosa? Con { COMMAND("issues find") } encuentras lo que encaja contigo.

# What needs mending

finding-issues-few-code = Quedan pocos issues libres para quienes empiezan: escribir código.
finding-issues-few-code-fix = Marca algunos más para quienes empiezan, o añade otros proyectos con { COMMAND("issues sources") }.
finding-issues-few-documentation = Quedan pocos issues libres para quienes empiezan: documentación.
finding-issues-few-documentation-fix = Marca algunos más para quienes empiezan, o añade otros proyectos con { COMMAND("issues sources") }.
finding-issues-few-design = Quedan pocos issues libres para quienes empiezan: diseño.
finding-issues-few-design-fix = Marca algunos más para quienes empiezan, o añade otros proyectos con { COMMAND("issues sources") }.
finding-issues-few-translation = Quedan pocos issues libres para quienes empiezan: traducción.
finding-issues-few-translation-fix = Marca algunos más para quienes empiezan, o añade otros proyectos con { COMMAND("issues sources") }.
finding-issues-few-testing = Quedan pocos issues libres para quienes empiezan: pruebas.
finding-issues-few-testing-fix = Marca algunos más para quienes empiezan, o añade otros proyectos con { COMMAND("issues sources") }.
finding-issues-few-accessibility = Quedan pocos issues libres para quienes empiezan: accesibilidad.
finding-issues-few-accessibility-fix = Marca algunos más para quienes empiezan, o añade otros proyectos con { COMMAND("issues sources") }.
finding-issues-source-gone = { $name } ya no está ahí, o es de acceso privado, así que no viene ningún issue de ahí.
finding-issues-source-gone-fix = Comprueba que el nombre sea correcto, o quita esa fuente, con { COMMAND("issues sources") }.
finding-issues-token = { $name } ya no acepta el token que puso quien mantiene Hearth. Hearth sigue sin él, más despacio.
finding-issues-token-fix = Quien mantiene Hearth pone un token nuevo y lo reinicia.
