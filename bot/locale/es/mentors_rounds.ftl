# Mentoring in rounds: for those who lead it, and for those who take part.

mentors-rounds-title = Rondas
mentors-rounds-what = En una ronda, Hearth pone en contacto a muchas personas a la vez. Ves quién iría con quién, y por qué, antes de que nadie se entere.
mentors-rounds-cohort = Mentoría de varias semanas: participan quienes la buscan y quienes la ofrecen.
mentors-rounds-coffee = Charlas con café: parejas por sorteo entre quienes se han apuntado, distintas cada vez.
mentors-rounds-group = Grupos: una persona acompaña a un máximo de cinco.
mentors-round-kind-cohort = varias semanas
mentors-round-kind-coffee = charlas con café
mentors-round-kind-group = grupos
mentors-button-programme = Programa
mentors-button-rounds = Rondas
mentors-button-round-begin = Empezar una ronda: { $kind }
mentors-button-round-open = Abrir la ronda: { $kind }
mentors-round-title = Una ronda: { $kind }
mentors-round-begun = La ronda se está preparando. Todavía no se ha avisado a nadie.
mentors-round-open = Quienes participan lo ven en su página de inicio, y pueden saltarse esta ronda. Deja pasar unos días, y después prepara una vista previa.
mentors-button-round-preview = Preparar una vista previa
mentors-button-round-approve = Aprobar y avisar a todo el mundo
mentors-button-round-again = Sortear otra vez
mentors-button-round-cancel = Cancelar esta ronda
mentors-button-round-next = Ver más
mentors-button-round-first = Desde el principio
mentors-round-nobody = Todavía no participa nadie.
mentors-round-count = { $count ->
    [one] Una persona busca mentoría
   *[other] { $count } personas buscan mentoría
}, y { $mentors ->
    [one] una persona la ofrece.
   *[other] { $mentors } personas la ofrecen.
}
mentors-round-count-coffee = { $count ->
    [one] Participa una persona.
   *[other] Participan { $count } personas.
}
mentors-round-left-count = { $count ->
    [0] Hay alguien para cada persona.
    [one] Para una persona no se encontró a nadie. Sabrá por qué, y tendrá prioridad la próxima vez.
   *[other] Para { $count } personas no se encontró a nadie. Sabrán por qué, y tendrán prioridad la próxima vez.
}
mentors-round-unseen = Esto solo lo ven quienes coordinan la mentoría. Empieza cuando lo apruebes.
mentors-round-pair = { $mentee }, con la mentoría de { $mentor }. { $why }
mentors-round-group = { $people }, con la mentoría de { $mentor }. { $why }
mentors-round-table = { $people }. { $why }
mentors-round-why-topics = En común: { $topics }.
mentors-round-why-rest = Tienen un idioma en común, y lo que se busca coincide con lo que se ofrece.
mentors-round-why-new = Todavía no han coincidido en ninguna ronda.
mentors-round-why-lot = Por sorteo.
mentors-round-left = Todavía nadie para { $person }. { $why }
mentors-lead-limit-seats = { $count ->
    [one] Una persona que ofrece mentoría no puede acompañar a nadie más ahora.
   *[other] { $count } personas que ofrecen mentoría no pueden acompañar a nadie más ahora.
}
mentors-lead-limit-format = { $count ->
    [one] Una persona ofrece mentoría, pero no de este tipo.
   *[other] { $count } personas ofrecen mentoría, pero no de este tipo.
}
mentors-lead-limit-language = { $count ->
    [one] Una persona que ofrece mentoría no habla ninguno de sus idiomas.
   *[other] { $count } personas que ofrecen mentoría no hablan ninguno de sus idiomas.
}
mentors-lead-limit-communication = { $count ->
    [one] Una persona que ofrece mentoría no puede hablar de la forma que hace falta.
   *[other] { $count } personas que ofrecen mentoría no pueden hablar de la forma que hace falta.
}
mentors-lead-limit-age = { $count ->
    [one] Una persona que ofrece mentoría queda fuera, porque aquí ambas partes tienen que decir que tienen 18 años o más.
   *[other] { $count } personas que ofrecen mentoría quedan fuera, porque aquí ambas partes tienen que decir que tienen 18 años o más.
}
mentors-lead-limit-hours = { $count ->
    [one] Una persona que ofrece mentoría no tiene tiempo en las mismas horas.
   *[other] { $count } personas que ofrecen mentoría no tienen tiempo en las mismas horas.
}
mentors-round-stale = Esta vista previa ya no valía, así que no se aprobó nada. Aquí tienes una nueva. Esto ha cambiado:
mentors-round-changed-who = Alguien empezó a buscar, ya no busca o cambió si participa.
mentors-round-changed-with = Alguien empezó a ofrecer mentoría, está en pausa, se fue o cambió si participa.
mentors-round-changed-seats = Se ocuparon plazas, o quedaron libres.
mentors-round-changed-wishes = Lo que algunas personas desean u ofrecen ahora es distinto.
mentors-round-approved = { $count ->
    [0] La ronda ha terminado. Quienes participan se enteran de cómo fue.
    [one] La ronda está aprobada. Empieza una mentoría o charla, y todas las partes se enteran ahora.
   *[other] La ronda está aprobada. Empiezan { $count } mentorías o charlas, y todo el mundo se entera ahora.
}
mentors-round-cancelled = La ronda está cancelada. No se había avisado a nadie.
mentors-round-one = Ya se está preparando una ronda de este tipo. La encuentras en «Rondas».
mentors-round-over = Esta ronda ya está aprobada o cancelada. En «Rondas» ves cómo está.
mentors-round-newer = Alguien ya ha preparado una vista previa más nueva, así que no se aprobó nada. La encuentras en «Rondas».
mentors-round-failed = Esta vez Hearth no terminó de buscar quién va con quién. No se cambió nada. Pulsa otra vez dentro de un rato.

# For those who take part

mentors-round-coming = Se prepara una ronda: { $kind }. Participas en ella, a menos que la dejes pasar.
mentors-round-skipped = Te saltas la próxima ronda: { $kind }. Después vuelves a participar.
mentors-button-round-skip = Saltarme esta ronda
mentors-button-round-join = Participar de todos modos
mentors-button-coffee-join = Apuntarme a las charlas con café
mentors-button-coffee-leave = Dejar las charlas con café
mentors-coffee-adults = Esta comunidad pide que ambas partes de una charla entre dos digan que tienen 18 años o más. Puedes decirlo con { COMMAND("mentor offer") } o { COMMAND("mentor find") }. Después puedes apuntarte.
mentors-coffee-joined = ¡Qué bien! En cada ronda, Hearth te pone en contacto con otra persona para una charla corta. Puedes saltarte una ronda, o dejarlo cuando quieras.
mentors-coffee-left = Ya no participas en las charlas con café. Puedes volver cuando quieras.
mentors-format-coffee = una charla con café
mentors-goes-coffee = Una charla con café con { $person }.
mentors-round-coffee = Es hora de una charla con café. Te toca con { $people }.
mentors-round-coffee-how = Escribe cuando te venga bien. Con un cuarto de hora sobra, y por escrito también vale.
mentors-round-began-mentee = La ronda te ha puesto en contacto con { $person }, que desde ahora te acompaña. Escríbele cuando quieras.
mentors-round-began-mentor = La ronda te ha puesto en contacto con { $person }. Desde ahora acompañas a esta persona. Si quieres, escribe tú el primer mensaje.
mentors-round-because = Esto es lo que hay en común: { $topics }.
mentors-round-your-group = La ronda ha formado un grupo para que lo acompañes: { $people }. Si quieres, escribe tú el primer mensaje.
mentors-round-in-group = La ronda ha formado un grupo: { $person } te acompaña junto con { $people }.
mentors-left-over = En esta ronda no se encontró a nadie para ti: { $kind }. Eso no dice nada de ti, y en la próxima tienes prioridad.
mentors-left-coffee = Esta vez no se encontró a nadie para charlar contigo. Eso no dice nada de ti. Participas en la próxima ronda de charlas.
mentors-left-odd = Esta vez no quedaba nadie más para una charla.
mentors-left-seats = Había menos plazas libres que personas.
mentors-left-stays = Sigues buscando mentoría, y no tienes que hacer nada.
