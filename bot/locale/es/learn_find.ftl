# Learning: finding something, looking at it, and saying how it was.

command-learn = aprender
command-learn-description = Encontrar un curso o una guía para lo que quieres hacer
learn-title = Aprender algo
learn-start = Aprender algo
learn-staff = Biblioteca para aprender
learn-no-community = No compartes con Hearth ningún servidor que tenga una biblioteca para aprender.
learn-closed = Aquí no hay ninguna biblioteca para aprender. Quienes organizan la comunidad pueden activarla en { COMMAND("setup") }.
learn-home = { $count ->
    [one] En la biblioteca hay un curso o una guía.
   *[other] En la biblioteca hay { $count } cursos, guías y formaciones.
}
learn-home-paths = Busca según lo que necesitas, o sigue un camino que lleva a una meta.
learn-button-find = Buscar algo
learn-button-paths = Caminos hacia una meta
learn-button-suggestions = Sugerir algo
learn-button-home = Volver al principio

learn-found-title = Lo que hay
learn-found = { $count ->
    [0] En la biblioteca no hay nada que cumpla todo esto.
    [one] Una propuesta. Lo gratuito va primero.
   *[other] { $count } propuestas. Lo gratuito va primero.
}
learn-asked-audience = Para: { $what }
learn-asked-topic = Sobre: { $what }
learn-asked-level = Nivel: { $what }
learn-asked-language = En: { $what }
learn-asked-free = Precio: { $what }
learn-without-audience = Si no tiene que ser para estas personas: { $count }.
learn-without-topic = Si puede tratar de otra cosa: { $count }.
learn-without-level = Si puede ser para otro nivel: { $count }.
learn-without-language = Si puede estar en otro idioma: { $count }.
learn-without-free = Si puede costar algo: { $count }.
learn-without-several = No estorba una sola elección, sino varias juntas. Elige menos, o quita todo lo elegido.
learn-button-choices = Elegir qué se muestra
learn-button-next = Las siguientes
learn-button-before = Las anteriores
learn-button-open = Abrir { $title }
learn-button-more = Sobre { $title }

learn-choices-title = Elegir qué se muestra
learn-choices = Puedes dejar abierta cualquiera de estas opciones. Hearth las recuerda para ti durante 90 días.
learn-choices-count = { $count ->
    [0] Ninguna propuesta encaja.
    [one] Una propuesta encaja.
   *[other] { $count } propuestas encajan.
}
learn-choose-audience = Para quién
learn-choose-topic = Sobre qué
learn-choose-level = Nivel
learn-choose-language = En qué idioma
learn-all-audience = Para cualquiera
learn-all-topic = Sobre cualquier tema
learn-all-level = Cualquier nivel
learn-all-language = En cualquier idioma
learn-button-show = Mostrar
learn-button-only-free = Solo lo gratuito
learn-button-all-costs = También lo que cuesta algo
learn-button-clear = Quitar todo lo elegido

# One entry

learn-entry-title = Sobre esta propuesta
learn-entry = **{ $title }**
learn-entry-by = **{ $title }**, de { $by }
learn-own-words = { $words }
learn-facts = Tipo: { $kind }; { $level }; { $cost }. En: { $language }
learn-needs-look = Últimamente su dirección no responde.
learn-unknown = no se sabe
learn-fact-kind = Tipo: { $kind }
learn-fact-for = Para: { $people }
learn-fact-topics = Sobre: { $topics }
learn-fact-level = Nivel: { $level }
learn-fact-languages = Idiomas: { $languages }
learn-fact-cost = Precio: { $cost }
learn-fact-hours = Tiempo: { $hours }
learn-hours = { $count ->
    [one] una hora, más o menos
   *[other] unas { $count } horas
}
learn-fact-captions = Subtítulos o transcripción: { $captions }
learn-fact-account = Cuenta: { $account }
learn-fact-licence = Licencia: { $licence }
learn-checked-never = Hearth todavía no ha comprobado si la dirección funciona.
learn-checked = La dirección funcionaba cuando Hearth la comprobó por última vez, el { $day }.
learn-checked-once = La dirección no funcionaba cuando Hearth la comprobó por última vez, el { $day }. Hearth lo intenta otra vez en una semana.
learn-checked-failed = La dirección falló { $count } veces seguidas, la última el { $day }. Alguien debería mirarla.
learn-count-worked = { $count } personas de aquí dicen que les sirvió.
learn-count-old = { $count } personas de aquí dicen que no está al día.
learn-count-rule = Puedes decir qué tal te fue. Nadie ve quién dice qué, y cuántas personas lo dicen se muestra solo a partir de { $under }.
learn-you-worked = Dices que te sirvió.
learn-you-old = Dices que no está al día.
learn-button-worked = Me sirvió
learn-button-worked-back = Retirar «Me sirvió»
learn-button-old = No está al día
learn-button-old-back = Retirar «No está al día»
learn-button-found = Volver a la lista
learn-button-path = Volver al camino
learn-button-all-paths = Todos los caminos
learn-thanks = Anotado. Si pulsas otra vez, se retira.
learn-entry-gone = Esto ya no está en la biblioteca.
learn-language-other = otro idioma

# What entries say of themselves

learn-kind-course = curso
learn-kind-tutorial = tutorial
learn-kind-guide = guía
learn-kind-book = libro
learn-kind-training = formación
learn-kind-tool = herramienta
learn-kind-list = lista
learn-for-contributors = quienes contribuyen
learn-for-hiring = quienes contratan
learn-for-managers = quienes dirigen u organizan
learn-topic-first-steps = primeros pasos en código abierto
learn-topic-git = Git
learn-topic-code = programación
learn-topic-web = la web
learn-topic-security = seguridad
learn-topic-licensing = licencias
learn-topic-docs = escribir documentación
learn-topic-translation = traducir
learn-topic-design = diseño
learn-topic-accessibility = accesibilidad
learn-topic-inclusion = inclusión
learn-topic-conduct = códigos de conducta
learn-topic-community = comunidades
learn-topic-mentoring = mentoría y enseñanza
learn-topic-governance = decidir y dirigir
learn-topic-events = eventos
learn-topic-metrics = medir
learn-topic-programme = oficinas de código abierto
learn-topic-wellbeing = cuidar de tu bienestar
learn-topic-hiring = contratar
learn-topic-data = datos
learn-level-beginning = para principiantes
learn-level-some = ayuda tener algo de experiencia
learn-level-any = para cualquier nivel
learn-level-unknown = nivel desconocido
learn-cost-free = gratis
learn-cost-partly = aprender es gratis, algún extra cuesta dinero
learn-cost-paid = cuesta dinero
learn-cost-unknown = precio desconocido
learn-captions-text = no hay nada hablado
learn-captions-yes = sí
learn-captions-no = no
learn-captions-unknown = no se sabe
learn-account-no = no hace falta
learn-account-optional = opcional
learn-account-needed = hace falta
learn-account-unknown = no se sabe
