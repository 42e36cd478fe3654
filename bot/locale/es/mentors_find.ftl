# Mentoring: looking for a mentor, offering to be one, asking and answering.

command-mentor = mentoría
command-mentor-description = Buscar mentoría, u ofrecerla
command-mentor-find = buscar
command-mentor-find-description = Buscar a alguien que te acompañe
command-mentor-offer = ofrecer
command-mentor-offer-description = Ofrecerte a acompañar a alguien
command-mentor-mine = mía
command-mentor-mine-description = Ver tu mentoría

mentors-title = Mentoría
mentors-find-title = Buscar mentoría
mentors-offer-title = Ofrecer mentoría
mentors-start-find = Buscar mentoría
mentors-start-offer = Ofrecer mentoría
mentors-start-mine = Mi mentoría
mentors-no-community = Hearth no está en ninguna comunidad contigo, así que aún no hay con quién ponerte en contacto.
mentors-closed = Ahora mismo la mentoría no está activada aquí. Lo que has escrito se guarda un día.
mentors-from = Este mensaje viene de la comunidad { $community }, a través de Hearth.

# Both forms

mentors-secret-intro = La última página queda sellada. Hearth la usa para ver quién encaja con quién, y para nada más: no aparece en ninguna lista, en ningún motivo ni en ninguna cifra, y nadie aquí puede consultarla. Quien hace funcionar este Hearth tiene la clave.
mentors-page-when = Cuándo tienes tiempo
mentors-page-secret = Solo para ver quién encaja
mentors-page-offer = Lo que ofreces
mentors-page-request = Lo que buscas
mentors-page-how = Cómo te gustaría hablar
mentors-label-languages = Idiomas en los que te gusta hablar
mentors-help-languages = Elige uno o varios.
mentors-label-zone = Una ciudad que tenga tu misma hora
mentors-help-zone = Por ejemplo: Bogotá, Madrid o UTC-3. El horario de verano se tiene en cuenta.
mentors-label-parts = Cuándo sueles tener tiempo
mentors-help-parts = Elige todo lo que encaje. Puedes dejarlo vacío si escribes las horas abajo.
mentors-when-part = { $day }, { $part }
mentors-day-mon = lunes
mentors-day-tue = martes
mentors-day-wed = miércoles
mentors-day-thu = jueves
mentors-day-fri = viernes
mentors-day-sat = sábado
mentors-day-sun = domingo
mentors-morning = de 7 a 12
mentors-afternoon = de 12 a 18
mentors-evening = de 18 a 23
mentors-label-hours = O las horas exactas
mentors-help-hours = Por ejemplo: lun-vie 18:00-20:00, sáb 9-12. Vale esto en lugar de lo elegido arriba.
mentors-wrong-hours = Hearth no ha entendido estas horas. Escríbelas así, por favor: lun-vie 18:00-20:00, sáb 9-12.
mentors-label-adult = ¿Tienes 18 años o más?
mentors-help-adult = Algunas comunidades lo piden para conversaciones de dos. Puedes dejarlo sin responder.
mentors-label-never = No ponerme nunca en contacto con
mentors-help-never = Nadie se entera de a quién has elegido. No hace falta ningún motivo.
mentors-shared-women = mujeres
mentors-shared-nonbinary = personas no binarias
mentors-shared-trans = personas trans
mentors-shared-lgbtq = personas LGBTQIA+
mentors-shared-disabled = personas con discapacidad
mentors-shared-neurodivergent = personas neurodivergentes
mentors-shared-deaf = personas sordas o hipoacúsicas
mentors-shared-blind = personas ciegas o con baja visión
mentors-shared-racialised = personas racializadas
mentors-shared-black = personas negras o afrodescendientes
mentors-shared-indigenous = personas indígenas
mentors-shared-migrant = personas que se fueron a vivir a otro país
mentors-shared-caregiver = personas que cuidan de otras
mentors-shared-first-generation = personas que fueron las primeras de su familia en ir a la universidad
mentors-shared-older = personas que empezaron más tarde en la vida
mentors-shared-career-change = personas que cambiaron de profesión
mentors-shared-faith = personas que viven su fe
mentors-way-text = solo por escrito
mentors-way-no-video = sin cámara
mentors-way-async = sin coincidir a la misma hora
mentors-way-captions = con subtítulos
mentors-way-slow = con tiempo para responder
mentors-format-question = una pregunta
mentors-format-question-help = Tú preguntas y alguien responde.
mentors-format-hour = una hora de conversación
mentors-format-hour-help = Una conversación, una sola vez.
mentors-format-weeks = varias semanas
mentors-format-weeks-help = Encuentros que se repiten, durante 4 a 24 semanas.
mentors-format-group = en grupo
mentors-format-group-help = Una persona acompaña a varias, que aprenden juntas.
mentors-format-shadow = ver trabajar a alguien
mentors-format-shadow-help = Miras cómo trabaja otra persona, y le preguntas.
mentors-weeks = { $count ->
    [one] una semana
   *[other] { $count } semanas
}
mentors-button-change = Cambiar

# Offering

mentors-offer-intro = Gracias por pensarlo. Quien pregunte por ti solo empieza una mentoría contigo si dices que sí. Quienes coordinan la mentoría también pueden reunir a muchas personas en una ronda: la ves antes en tu primera página y puedes quedarte fuera.
mentors-offer-readers = Quienes buscan mentoría ven tu nombre y por qué encajas. Quienes coordinan la mentoría aquí ven tu oferta.
mentors-label-skills = En qué puedes ayudar
mentors-help-skills = Con tus palabras, por ejemplo: Python, documentación, dar charlas.
mentors-label-formats = Qué te gustaría hacer
mentors-help-formats = Elige una o varias opciones.
mentors-label-can = Cómo puedes hablar
mentors-help-can = Hay personas que lo necesitan. Elige todo lo que te venga bien.
mentors-label-seats = A cuántas personas a la vez
mentors-help-seats = Si lo dejas vacío: dos.
mentors-seats = { $count ->
    [one] una persona
   *[other] { $count } personas
}
mentors-label-shares = Soy de alguno de estos grupos
mentors-help-shares = Solo se usa si alguien desea lo mismo. A quién se le muestra puede dejar que lo adivine.
mentors-button-offer-send = Ofrecerlo
mentors-offered = Gracias. Tu oferta está en pie desde ahora.
mentors-thanks = Gracias.
mentors-offer-waits = Quienes coordinan la mentoría aquí miran antes las ofertas nuevas. No tienes que hacer nada.
mentors-offer-topics = Puedes ayudar con: { $topics }.
mentors-offer-no-topics = Hearth no ha encontrado ningún tema en tus palabras. Por eso solo cuentan el idioma y el horario. Unas palabras como «Python, pruebas» ayudan.
mentors-offer-formats = Te gustaría ofrecer: { $formats }.
mentors-offer-languages = Hablas en: { $languages }.
mentors-offer-seats = Plazas ocupadas: { $taken } de { $seats }.
mentors-offer-zone = Tiempo en una semana normal: { $count ->
    [one] una hora
   *[other] { $count } horas
} (hora de { $zone }).
mentors-offer-paused = Estás en pausa: no te llega ninguna petición nueva.
mentors-offer-paused-until = Estás en pausa hasta el { $day }: hasta entonces no te llega ninguna petición nueva.
mentors-offer-quiet = Tu oferta descansa, porque hacía un tiempo que Hearth no tenía noticias tuyas. Para que vuelva, basta con pulsar un botón.
mentors-button-pause = Hacer una pausa
mentors-button-pause-days = { $count } días
mentors-button-pause-open = Hasta que yo avise
mentors-button-resume = Terminar la pausa
mentors-button-withdraw-offer = Retirarla
mentors-button-offer = Mi oferta
mentors-offer-waiting = { $count ->
    [one] Una persona espera tu respuesta. Le llegaría «ahora no».
   *[other] { $count } personas esperan tu respuesta. Les llegaría «ahora no».
}
mentors-withdraw-offer-ask = ¿Quieres retirar tu oferta? Las personas a las que acompañas ahora siguen contigo.
mentors-button-withdraw-offer-yes = Sí, retirarla
mentors-pause-ask = ¿Cuánto tiempo quieres hacer una pausa? Las personas a las que acompañas ahora siguen contigo.
mentors-resumed = Qué bien tenerte de vuelta. Ya pueden encontrarte otra vez.
mentors-withdrawn = Tu oferta queda retirada. Gracias por todo lo que has hecho. Las personas a las que acompañas ahora siguen contigo.
mentors-no-offer = Ahora mismo no tienes ninguna oferta aquí.

# Looking

mentors-find-intro = Cuenta en pocas palabras qué buscas. Después, Hearth te muestra hasta tres personas que encajan, y por qué. Tú eliges a quién preguntar.
mentors-find-readers = La persona a la que preguntas ve tu nombre y lo que te gustaría. Quienes coordinan la mentoría aquí ven que buscas a alguien, y sobre qué temas.
mentors-label-goal = Qué te gustaría
mentors-help-goal = Con una o dos frases basta.
mentors-label-about = De qué se trata
mentors-help-about = Pocas palabras, como: Python, pruebas, dar charlas. Puedes dejarlo vacío.
mentors-label-format = Qué te ayudaría
mentors-help-format = Elige una opción. Más adelante puedes pedir otra cosa.
mentors-label-weeks = Si son varias semanas: ¿cuántas?
mentors-help-weeks = Si lo dejas vacío: ocho.
mentors-label-needs = Qué necesitas para hablar
mentors-help-needs = Solo ves a personas a las que les va bien todo esto.
mentors-label-place = Dónde te gustaría conversar
mentors-help-place = Si lo dejas vacío: por mensajes directos.
mentors-place-direct = por mensajes directos
mentors-place-thread = en un hilo privado aquí
mentors-label-prefers = Me gustaría alguien de uno de estos grupos
mentors-help-prefers = Influye si alguien lo indicó en su oferta. No es obligatorio. Se borra cuando encuentras a alguien.
mentors-button-before-send = Ver cuánto puede tardar
mentors-understood = Hearth ha entendido: { $topics }.
mentors-understood-nothing = Hearth no ha encontrado ningún tema en tus palabras. Por eso busca por idioma y por horario.
mentors-wait-unknown = Aún no se sabe cuánto hay que esperar: hasta ahora muy pocas personas han encontrado esto.
mentors-wait-hours = { $count ->
    [one] De quienes encontraron una mentoría así, la mitad la encontró en una hora como mucho.
   *[other] De quienes encontraron una mentoría así, la mitad la encontró en { $count } horas como mucho.
}
mentors-wait-days = { $count ->
    [one] De quienes encontraron una mentoría así, la mitad la encontró en un día como mucho.
   *[other] De quienes encontraron una mentoría así, la mitad la encontró en { $count } días como mucho.
}
mentors-waiting = { $count ->
    [0] Ahora mismo nadie más espera una mentoría así.
   *[other] Ahora mismo otras { $count } personas esperan una mentoría así.
}
mentors-waiting-few = Ahora mismo esperan una mentoría así menos de { $count } personas más.
mentors-wish-later = En los últimos { $count } días deseaste otra cosa en la página sellada. Para que nadie pueda averiguar quién comparte qué, Hearth tiene en cuenta un solo deseo así en ese tiempo. Este queda fuera.
mentors-before-send = Todavía no se ha preguntado a nadie. Eliges en la página siguiente.
mentors-button-look = Mostrarme quién encaja
mentors-looking = Ya estás buscando mentoría. Hearth sigue buscando contigo, y te avisa cuando hay novedades.
mentors-request = Buscas: { $format }.
mentors-request-goal = Lo que te gustaría: { $goal }
mentors-suggested = { $count ->
    [one] Esta es la persona que mejor encaja contigo:
   *[other] Estas { $count } personas son las que mejor encajan contigo:
}
mentors-suggested-too = También podrías preguntar a:
mentors-suggestion = { $person }. { $why }
mentors-why-both = Puede ayudar con { $topics }, y tiene tiempo a la vez que tú durante { $count ->
    [one] una hora
   *[other] { $count } horas
} a la semana.
mentors-why-topics = Puede ayudar con { $topics }.
mentors-why-hours = Habla uno de tus idiomas, y tiene tiempo a la vez que tú durante { $count ->
    [one] una hora
   *[other] { $count } horas
} a la semana.
mentors-why-language = Habla uno de tus idiomas, y ofrece lo que buscas.
mentors-button-ask = Preguntar a { $name }
mentors-button-ask-next = Preguntar a { $name } si las demás personas dicen que no
mentors-button-ask-too = Preguntar también a { $name }
mentors-asked = Le has preguntado a { $person }. Sea cual sea la respuesta, Hearth te dice algo en tres días como máximo.
mentors-named-next = Se preguntará a { $person } si las personas anteriores dicen que no, o no responden.
mentors-asked-until = Le has preguntado a { $person }. La respuesta puede llegar hasta el { $until }.
mentors-next-is = Si hace falta, la siguiente persona será { $person }.
mentors-next-cannot = La siguiente persona iba a ser { $person }, pero ahora mismo no se le puede preguntar.
mentors-button-take-back = Dejar de preguntar
mentors-taken-back = Ya no se pregunta a { $person }.
mentors-button-question = Hacer una pregunta sin mi nombre
mentors-button-again = Mirar otra vez
mentors-button-withdraw = Dejar de buscar
mentors-button-withdraw-yes = Sí, dejar de buscar
mentors-button-request = A quién he preguntado
mentors-withdraw-ask = ¿Quieres que Hearth deje de buscar? Las personas a las que has preguntado sabrán que ya no hace falta. Lo que has escrito se borra.
mentors-request-gone = Ya no buscas mentoría. Lo que escribiste se ha borrado. Puedes empezar de nuevo cuando quieras.
mentors-nobody = Ahora mismo no encaja nadie. Este es el motivo:
mentors-group-waits = Los grupos se forman en rondas: quienes coordinan la mentoría reúnen a varias personas con alguien que ofrece mentoría. Hearth te avisa en cuanto se forme uno.
mentors-nobody-offers = Ahora mismo nadie ofrece mentoría aquí.
mentors-nobody-next = Hearth vuelve a mirar cada día, y te avisa en cuanto alguien encaje.
mentors-limit-seats = { $count ->
    [one] Una persona que ofrece mentoría no puede acompañar a nadie más ahora.
   *[other] { $count } personas que ofrecen mentoría no pueden acompañar a nadie más ahora.
}
mentors-limit-format = { $count ->
    [one] Una persona ofrece mentoría, pero no lo que buscas.
   *[other] { $count } personas ofrecen mentoría, pero no lo que buscas.
}
mentors-limit-language = { $count ->
    [one] Una persona que ofrece mentoría no habla ninguno de tus idiomas.
   *[other] { $count } personas que ofrecen mentoría no hablan ninguno de tus idiomas.
}
mentors-limit-communication = { $count ->
    [one] Una persona que ofrece mentoría no puede hablar de la forma que necesitas.
   *[other] { $count } personas que ofrecen mentoría no pueden hablar de la forma que necesitas.
}
mentors-limit-age = { $count ->
    [one] Una persona que ofrece mentoría queda fuera, porque esta comunidad pide que ambas partes digan que tienen 18 años o más.
   *[other] { $count } personas que ofrecen mentoría quedan fuera, porque esta comunidad pide que ambas partes digan que tienen 18 años o más.
}
mentors-limit-hours = { $count ->
    [one] Una persona que ofrece mentoría no tiene tiempo cuando tú lo tienes.
   *[other] { $count } personas que ofrecen mentoría no tienen tiempo cuando tú lo tienes.
}
mentors-limit-answered = { $count ->
    [one] A una persona que ofrece mentoría ya le has preguntado hace poco.
   *[other] A { $count } personas que ofrecen mentoría ya les has preguntado hace poco.
}
mentors-relax-async = { $count ->
    [one] Si eligieras «sin coincidir a la misma hora», el horario no importaría, y encajaría una persona.
   *[other] Si eligieras «sin coincidir a la misma hora», el horario no importaría, y encajarían { $count } personas.
}
mentors-relax-communication = { $count ->
    [one] Encajaría una persona que no ofrece las formas de hablar que necesitas, pero sí otras. No tienes que cambiar lo que necesitas.
   *[other] Encajarían { $count } personas que no ofrecen las formas de hablar que necesitas, pero sí otras. No tienes que cambiar lo que necesitas.
}
mentors-relax-format = { $count ->
    [one] Si buscaras «{ $format }», encajaría una persona.
   *[other] Si buscaras «{ $format }», encajarían { $count } personas.
}
mentors-relax-how = Para cambiar lo que buscas, deja de buscar y empieza de nuevo. Las dos cosas juntas llevan un minuto.

# Waiting

mentors-found = Ahora hay alguien que encaja contigo y que antes no encajaba. Todavía no se le ha preguntado: tú eliges.
mentors-office = { $count ->
    [one] Llevas un día buscando mentoría, y aún no se ha encontrado a nadie. Eso no dice nada de ti.
   *[other] Llevas { $count } días buscando mentoría, y aún no se ha encontrado a nadie. Eso no dice nada de ti.
}
mentors-office-where = Mientras tanto, pasa cuando quieras por { $channel }: allí se pregunta en grupo, y responden personas que ofrecen mentoría.
mentors-office-none = Esta comunidad no tiene consultas en grupo. Si mientras tanto te gustaría hablar con alguien, { $ask }
mentors-office-page = mira la página de tu búsqueda: allí dice a quién preguntar.
mentors-still = { $count ->
    [one] Llevas un día buscando mentoría aquí. ¿Sigues buscando?
   *[other] Llevas { $count } días buscando mentoría aquí. ¿Sigues buscando?
}
mentors-still-fine = Si no dices nada, Hearth sigue buscando. Dejarlo también está bien.
mentors-still-thanks = Hearth sigue buscando contigo.
mentors-button-still = Sigo buscando
mentors-long-wait = { $count ->
    [one] Una persona lleva { $days } días o más esperando una mentoría.
   *[other] { $count } personas llevan { $days } días o más esperando una mentoría.
} Hearth ya ha mostrado el camino a las consultas en grupo, si las hay. Vendría bien que más personas ofrecieran mentoría.

# What cannot be

mentors-one-open = Ya estás buscando mentoría. { COMMAND("mentor find") } te muestra a quién has preguntado.
mentors-enough = Ahora mismo te acompañan { $count } personas. Termina antes con una de ellas, y después podrás buscar otra.
mentors-none-open = Ahora mismo no buscas mentoría. Para empezar de nuevo, usa { COMMAND("mentor find") }.
mentors-asked-enough = Has preguntado a { $count } personas. Espera a una de las respuestas, o deja de preguntar a una de ellas.
mentors-asked-already = Ya le has preguntado a esta persona.
mentors-asked-before = Ya le preguntaste antes a esta persona. Después de eso, Hearth la deja tranquila durante { $count } días. La página muestra a quién más puedes preguntar.
mentors-asked-many = Has preguntado a { $count } personas en tres días. Espera sus respuestas, por favor. Pasados los tres días puedes preguntar a otras.
mentors-closed-now = Ahora mismo la mentoría no está activada aquí, así que no se puede preguntar a nadie más.
mentors-not-any-more = Ahora mismo ya no se puede preguntar a esta persona. La página muestra a quién sí.
mentors-answered-already = Esto ya tiene respuesta. { COMMAND("mentor mine") } muestra cómo está.
mentors-answer-expired = Los tres días para responder ya han pasado, así que esa persona sigue buscando. Tu plaza vuelve a estar libre. Gracias por estar ahí.
mentors-no-longer-fits = Esto ya no encaja: { $why } Si cambias tu oferta, todavía puedes decir que sí. «Ahora no» también está bien.
mentors-between-seats = las plazas que ofreces ahora están todas ocupadas.
mentors-between-format = tu oferta no incluye lo que busca esa persona.
mentors-between-language = ahora no hay ningún idioma en común.
mentors-between-communication = esa persona necesita una forma de hablar que tu oferta no incluye ahora.
mentors-between-age = esta comunidad pide ahora que ambas partes digan que tienen 18 años o más.
mentors-between-hours = ahora hay muy pocas horas en las que ambas partes tengan tiempo a la vez.
mentors-answer-late = Esto ya está resuelto: esa persona ha encontrado a alguien, o ya no busca. Gracias por estar ahí. Tu plaza vuelve a estar libre.
mentors-only-leads = Esto solo pueden hacerlo quienes coordinan la mentoría aquí. Si tienes alguna pregunta, { $ask }
