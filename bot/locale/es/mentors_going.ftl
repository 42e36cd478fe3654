# Mentoring that goes on: the place, the goal, how it goes, a pause, the end, thanks.

# The place

mentors-thread-name = Mentoría
mentors-thread-who = { $mentor } y { $mentee }: este lugar es de las dos personas. { $mentor } acompaña a { $mentee }: { $format }.
mentors-thread-next = Para empezar basta con un saludo, sin prisa. El botón muestra lo que se ha acordado, y solo lo ve quien lo pulsa.
mentors-thread-readers = Este hilo lo pueden leer las dos personas, y también quienes tienen permiso para gestionar hilos aquí.
mentors-goes-thread = El hilo de esta mentoría es { $thread }. Lo pueden leer las dos personas, y también quienes tienen permiso para gestionar hilos aquí.
mentors-goes-direct = No se pudo abrir ningún hilo privado. Para hablar están los mensajes directos.
mentors-goes-paused = Está en pausa hasta el { $day }.
mentors-news-no-thread-mentor = Desde ahora acompañas a { $person }. No se pudo abrir ningún hilo privado, así que escríbele por mensaje directo, por favor.
mentors-news-no-thread-mentee = Desde ahora te acompaña { $person }. No se pudo abrir ningún hilo privado, así que escríbele por mensaje directo, por favor.

# What both agree on

mentors-goal-title = El objetivo de esta mentoría
mentors-label-together = Qué se quiere conseguir
mentors-help-together = Con tus palabras. Solo lo leen las dos personas de esta mentoría.
mentors-label-together-weeks = Cuánto tiempo puede llevar
mentors-help-together-weeks = Cuenta desde el momento en que ambas partes están de acuerdo.
mentors-goal-shown = El objetivo de esta mentoría: { $goal }
mentors-goal-weeks = Durante: { $weeks }.
mentors-goal-none = Esta mentoría todavía no tiene ningún objetivo escrito. Tampoco hace falta.
mentors-goal-both = Ambas partes están de acuerdo.
mentors-goal-waits = { $person } todavía no ha dicho que esté de acuerdo.
mentors-goal-waits-for-you = Esto lo escribió { $person }. Vale en cuanto tú también estés de acuerdo.
mentors-goal-kept = Queda guardado. { $person } se entera, y vale en cuanto también esté de acuerdo.
mentors-goal-agreed = Ahora ambas partes están de acuerdo, hasta el { $day }.
mentors-goal-changed = Esto se cambió entretanto, o ya no está. Míralo otra vez, por favor.
mentors-button-going = Ver cómo está
mentors-button-goal = Escribir un objetivo
mentors-button-goal-change = Cambiar el objetivo
mentors-button-agree = Estoy de acuerdo
mentors-button-stops = Hacer una pausa o terminar
mentors-button-back = Volver
mentors-news-goal = { $person } ha escrito un objetivo para esta mentoría. Vale en cuanto tú también estés de acuerdo.
mentors-news-agreed = { $person } está de acuerdo con el objetivo. Ahora está previsto hasta el { $day }.

# A pause

mentors-rest-ask = ¿Cuánto tiempo quieres hacer una pausa? Después la mentoría sigue sin que hagas nada. También puedes terminar la pausa antes.
mentors-paused-already = Esta mentoría ya está en pausa.
mentors-not-your-pause = Solo quien empezó la pausa puede terminarla antes de tiempo.
mentors-over-already = Esta mentoría ya ha terminado. { COMMAND("mentor mine") } muestra lo que hay.
mentors-news-paused = { $person } hace una pausa hasta el { $day }. Eso no dice nada de ti.
mentors-news-meanwhile = Si quieres, puedes buscar a otra persona mientras tanto. Tienes prioridad, y esta mentoría sigue igual.
mentors-news-silent = Hearth lleva un tiempo sin noticias de { $person }. Tu mentoría sigue como está.
mentors-news-resumed-mentor = La pausa ha terminado. Vuelves a acompañar a { $person }.
mentors-news-resumed-mentee = La pausa ha terminado. { $person } vuelve a acompañarte.
mentors-button-meanwhile = Buscar a otra persona mientras tanto

# The end

mentors-stop-ask = ¿Qué te gustaría? Nada de esto necesita un motivo.
mentors-button-done = La mentoría está completa
mentors-button-another = Necesito que me acompañe otra persona
mentors-button-stop = Terminar aquí
mentors-button-longer = Unas semanas más
mentors-button-part-yes = Sí
mentors-longer-ask = ¿Cuánto tiempo más te gustaría seguir?
mentors-part-ask-done = ¿Está completo lo que querías hacer con { $person }? Si dices que sí, esa persona lo sabrá.
mentors-part-ask-stop = ¿Quieres que tu mentoría con { $person } termine aquí? Esa persona recibe un mensaje amable, sin ningún motivo.
mentors-part-ask-another = ¿Te gustaría que te acompañara otra persona? Entonces tu mentoría con { $person } termina. Esa persona recibe un mensaje amable, sin ningún motivo. Conservas tu lugar en la lista de espera.
mentors-parted-done = ¡Buen trabajo por ambas partes!
mentors-parted-stop = Tu mentoría con { $person } ha terminado. Gracias por el tiempo que le has dedicado.
mentors-parted-another = Tu mentoría con { $person } ha terminado. Esa persona recibe un mensaje amable.
mentors-first-in-line = Tienes prioridad para encontrar a otra persona. Todavía no se ha preguntado a nadie: tú eliges.
mentors-button-suits = Mostrarme quién encaja
mentors-news-over = El tiempo que estaba previsto con { $person } ha terminado.
mentors-news-over-how = ¿Habéis terminado, o te gustaría seguir unas semanas más? Si nadie responde en cuatro semanas, Hearth lo da por terminado.
mentors-news-longer = A { $person } le gustaría seguir hasta el { $day }. Si no te viene bien, puedes terminar cuando quieras.
mentors-news-left-mentor = { $person } ha salido de la comunidad, así que la mentoría ha terminado. Tu plaza vuelve a estar libre.
mentors-news-left-mentee = { $person } ha salido de la comunidad, así que la mentoría ha terminado. Eso no dice nada de ti.
mentors-gone-mentor = La persona a la que acompañabas ha pedido borrar todo lo que Hearth guardaba sobre ella. Por eso la mentoría termina aquí. Eso no dice nada de ti. Tu plaza vuelve a estar libre.
mentors-gone-mentee = La persona que te acompañaba ha pedido borrar todo lo que Hearth guardaba sobre ella. Por eso la mentoría termina aquí. Eso no dice nada de ti.
mentors-news-ended-mentor = Tu mentoría con { $person } ha terminado. No necesita motivo, y no dice nada de ti. Gracias por el tiempo que le has dedicado. Tu plaza vuelve a estar libre.
mentors-news-ended-mentee = Tu mentoría con { $person } ha terminado. No necesita motivo, y no dice nada de ti.
mentors-news-done-mentor = { $person } dice que la mentoría ya está completa. ¡Buen trabajo!
mentors-news-done-mentee = { $person } dice que la mentoría ya está completa. ¡Buen trabajo!

# Thanks

mentors-button-thank = Dar las gracias
mentors-button-thank-yes = Dar las gracias ahora
mentors-thank-ask = Esa persona sabrá que le das las gracias. Después decide si también lo saben otras. En ese caso se ve solo su nombre, no el tuyo.
mentors-thanked-now = { $person } sabrá que le das las gracias.
mentors-news-thanked = { $person } te da las gracias por el tiempo compartido.
mentors-news-thanked-public = Si quieres, Hearth cuenta en { $channel } que te han dado las gracias. Solo aparece tu nombre.
mentors-button-thanks-public = Contarlo en público
mentors-button-thanks-private = Que quede entre las dos personas
mentors-button-thanks-none = Prefiero que no me den las gracias
mentors-thanks-public = Hearth lo cuenta allí ahora.
mentors-thanks-private = Queda entre las dos personas.
mentors-thanks-none = Está bien. Nadie más se entera.
mentors-thanks-nowhere = Ahora mismo no hay ningún canal para eso aquí.
mentors-thanks-said-mentor = { $person }, gracias por ofrecer tu mentoría aquí.
mentors-thanks-said-mentee = { $person }, ¡buen trabajo! Alguien te da las gracias por el tiempo compartido.
setting-mentors-thanks-channel = Canal para dar las gracias en público
setting-mentors-thanks-channel-help = Allí aparece solo el nombre de quien recibió las gracias, y solo si lo desea.

# How it goes

mentors-check-ask = ¿Cómo va con { $person }?
mentors-check-readers = Tu respuesta la pueden leer quienes coordinan la mentoría aquí. La otra parte no puede, ni sabe si has respondido.
mentors-button-check-well = Va bien
mentors-button-check-stuck = No avanza
mentors-button-check-other = Pasa otra cosa
mentors-check-well = Qué bien. Gracias.
mentors-check-stuck = Gracias por decirlo. Lo verá alguien que coordina la mentoría aquí.
mentors-check-other = Gracias por decirlo. Lo verá alguien que coordina la mentoría aquí.
mentors-button-check-words = Añadir unas palabras
mentors-check-title = Con tus palabras
mentors-label-check = ¿Qué conviene que sepan?
mentors-help-check = Solo lo leen quienes coordinan la mentoría aquí. La otra parte no.
mentors-check-kept = Queda guardado. Lo leerá alguien que coordina la mentoría aquí.
mentors-staff-checks = Mentoría: a quién le vendría bien ayuda
mentors-checks-title = A quién le vendría bien ayuda
mentors-checks-what = { $count ->
    [0] Nadie ha dicho que le vendría bien ayuda.
    [one] Una persona ha dicho que su mentoría no avanza, o que pasa otra cosa.
   *[other] { $count } personas han dicho que su mentoría no avanza, o que pasa otra cosa.
}
mentors-checks-careful = La otra parte no debe enterarse. Si se trata de una mentoría en la que estás tú, no ves lo que se dijo.
mentors-checks-stuck-mentor = { $person }, que acompaña a { $other }, dice que la mentoría no avanza ({ $day }).
mentors-checks-stuck-mentee = { $person }, a quien acompaña { $other }, dice que la mentoría no avanza ({ $day }).
mentors-checks-other-mentor = { $person }, que acompaña a { $other }, dice que pasa otra cosa ({ $day }).
mentors-checks-other-mentee = { $person }, a quien acompaña { $other }, dice que pasa otra cosa ({ $day }).
mentors-checks-gone = { $person } dice que la cosa no avanza, o que pasa algo más ({ $day }). La otra parte ha pedido borrar sus datos.
mentors-checks-words = Con sus palabras: { $words }
mentors-button-checks-seen = Ya lo he visto

# Mentors who are silent, and what cannot be

mentors-quiet-nudged = { $count ->
    [one] Hace un tiempo que Hearth no tiene noticias tuyas en la mentoría. ¿Sigue en pie tu oferta? Si no respondes, dentro de un día empieza a descansar, hasta que pulses el botón.
   *[other] Hace un tiempo que Hearth no tiene noticias tuyas en la mentoría. ¿Sigue en pie tu oferta? Si no respondes, dentro de { $count } días empieza a descansar, hasta que pulses el botón.
}
mentors-quiet-rests = Tu oferta descansa, porque hacía un tiempo que Hearth no tenía noticias tuyas. Para que vuelva, basta con pulsar un botón. Las personas a las que acompañas ahora siguen contigo.
mentors-button-awake = Sigo aquí
mentors-cannot-now = Ahora mismo esto no se puede hacer. Quienes organizan esta comunidad pueden contarte más.
