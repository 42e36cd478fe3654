### Who hosts an event, and who is asked to. Read by organisers, hosts, and whoever is asked.

events-hosts-intro = Las personas al frente de «{ $title }» aparecen en el anuncio. Pueden cambiarlo, ver quién va y leer lo que la gente necesita para participar.
events-hosts-consent = Hearth pregunta a cada persona que eliges, y le dice de qué se trata, cuándo y dónde. Está al frente cuando ha dicho que sí, y no necesita motivo para decir que no.
events-hosts-first = Es de { $person }.
events-hosts-choose = Elige quién más está al frente
events-hosts-hand-over = Pasárselo a alguien
events-hosts-handed-over = Ahora es de { $person }.
events-hosts-not-first = Solo puede pasárselo a alguien la persona de quien es el evento, o quien planifica eventos aquí.
events-hosts-hand-over-first = Este evento es tuyo. Pásaselo primero a alguien. Después puedes dejar de estar al frente.
events-hosts-not-here = { $person } no puede estar al frente: tiene que formar parte de la comunidad y no ser un bot.
events-hosts-stopped = Ya no estás al frente.
events-button-hosts-stop = Dejar de estar al frente
events-hosts-asked = Falta la respuesta de: { $people }. Hearth ya preguntó si quieren estar al frente. Hasta que digan que sí, su nombre no aparece en ninguna parte y no pueden cambiar nada.
events-hosts-asked-over = Falta la respuesta de: { $person }. Hearth ya preguntó si quiere quedarse con el evento. Hasta que diga que sí, sigue siendo de quien era.
events-hosts-kept = Guardado.
events-hosts-kept-asked = Guardado. Hearth pregunta a las personas nuevas si les gustaría.
events-hosts-over-kept = Hearth pregunta a { $person } si quiere quedarse con el evento. Hasta que diga que sí, nada cambia.
events-hosts-not-yet = Hace poco ya se le preguntó a { $person } si quería estar al frente de algo. Para que nadie se sienta bajo presión, puedes volver a preguntar a partir de: { $at }. No se ha cambiado nada.
events-hosts-asked-already = A { $person } ya se le preguntó si quiere estar también al frente, y todavía no ha respondido.
events-hosts-many = Un evento puede tener hasta { $count } personas más al frente, contando a las que aún no han respondido. No se ha cambiado nada.
events-button-hosts-keep = No preguntar a nadie más si se lo queda

events-asked = { $person } pregunta si te gustaría estar también al frente de «{ $title }».
events-asked-over = { $person } pregunta si «{ $title }» puede ser tuyo desde ahora.
events-asked-draft = Es un borrador del que nadie más sabe todavía. Empezaría: { $at } ({ $there }).
events-asked-template = Es una plantilla, de la que parten eventos nuevos.
events-asked-means = Si dices que sí, tu nombre aparece en el anuncio, donde todo el mundo puede leerlo. Puedes cambiar el evento, ver quién va y leer lo que la gente necesita para participar.
events-asked-free = Puedes decir que no, sin dar motivos. Las personas al frente ven entonces que ya no se te pregunta, y no por qué. Puedes responder hasta: { $until }. Si no respondes, la pregunta termina sola.
events-button-asked-yes = Sí, estaré al frente
events-button-asked-over-yes = Sí, puede ser mío
events-button-asked-no = No, gracias
events-asked-agreed = ¡Gracias! Ahora estás al frente de «{ $title }». Lo encuentras en { COMMAND("event manage") }, donde también puedes dejarlo cuando quieras.
events-asked-agreed-over = ¡Gracias! «{ $title }» ya es tuyo. Lo encuentras en { COMMAND("event manage") }.
events-asked-declined = Gracias por responder. No estás al frente y ya no se te pregunta. Nadie sabrá por qué.
events-asked-gone = Esto ya no se te pregunta. Quizá alguien retiró la pregunta, o el evento terminó o se canceló.
events-said-yes = { $person } dijo que sí, y ahora está al frente de «{ $title }».
events-said-yes-over = { $person } dijo que sí: «{ $title }» ahora es suyo.

events-kept-asked =
    { $count ->
        [one] Que se te pregunta o se te preguntó si querías estar al frente de un evento. Si dijiste que no, eso no se guarda.
       *[other] Que se te pregunta o se te preguntó si querías estar al frente de { $count } eventos. Si dijiste que no, eso no se guarda.
    }
events-kept-asked-others =
    { $count ->
        [one] Que preguntaste a alguien si quería estar al frente de un evento
       *[other] Que preguntaste a alguien si quería estar al frente de { $count } eventos
    }
events-kept-asked-long = Hasta sesenta días después de la pregunta
