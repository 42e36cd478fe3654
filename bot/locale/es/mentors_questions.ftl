# Mentoring: a first question to the mentors of a topic, before somebody shows who they are.

mentors-question-title = Preguntar sin dar tu nombre
mentors-start-question = Preguntar en mentoría sin dar mi nombre
mentors-question-begin = Puedes hacer una primera pregunta a personas que ofrecen mentoría, antes de decir quién eres.
mentors-question-topics = Sobre estos temas hay aquí personas que ofrecen mentoría y responden preguntas.
mentors-question-choose = Elige un tema
mentors-button-question-topics = Más temas
mentors-question-no-topic = Ahora mismo nadie que ofrezca mentoría aquí responde preguntas sueltas.
mentors-question-instead = Puedes buscar mentoría con tu nombre, y Hearth te avisa en cuanto alguien encaje. Si no puede esperar, { $ask }
mentors-question-nobody = Ahora mismo no se puede preguntar a nadie sobre este tema. Puede que en otros temas haya alguien.
mentors-question-intro = Tu pregunta es sobre: { $topic }.
mentors-question-readers = Pueden leer tu pregunta hasta { $count } personas que ofrecen mentoría sobre este tema. Ven el tema y el día, pero no tu nombre. Hearth guarda tu nombre sellado, para avisarte cuando haya una respuesta.
mentors-question-limits = Esto oculta tu nombre, pero no todo. Tu forma de escribir, lo que cuentas y cuándo preguntas pueden mostrar quién eres, sobre todo en grupos pequeños, donde la gente se conoce. Quien hace funcionar este Hearth tiene las claves de lo que está sellado.
mentors-label-question = Tu pregunta
mentors-help-question = Deja fuera lo que solo tú puedes saber.
mentors-button-question-look = Ver antes de preguntar
mentors-question-goes = { $count ->
    [one] Tu pregunta sobre { $topic } llegaría a una persona que ofrece mentoría:
   *[other] Tu pregunta sobre { $topic } llegaría a { $count } personas que ofrecen mentoría:
}
mentors-button-question-send = Hacer esta pregunta
mentors-question-sent = { $count ->
    [one] Ahora puede responder una persona.
   *[other] Ahora pueden responder { $count } personas.
} Hearth te avisa cuando llegue una respuesta. Después de { $days } días la pregunta se cierra, y también te avisa.
mentors-question-enough = Tienes { $count } preguntas abiertas. Cierra una, o espera a que llegue su respuesta, y podrás hacer otra.
mentors-question-many = Has hecho { $count } preguntas hace poco. Espera a que se borre la más antigua, por favor: cada una se guarda cuatro semanas.
mentors-question-once = Ya has preguntado una vez más. Si quieres seguir, puedes decir quién eres.
mentors-question-over = Esta pregunta está cerrada, o ya la has respondido.
mentors-question-asked = Preguntaste sobre { $topic } el { $day }:
mentors-question-asked-again = Volviste a preguntar sobre { $topic } el { $day }:
mentors-question-answers = { $count ->
    [0] Todavía no hay respuesta.
    [one] Una respuesta.
   *[other] { $count } respuestas.
}
mentors-question-waiting = { $count ->
    [one] Todavía puede responder una persona.
   *[other] Todavía pueden responder { $count } personas.
}
mentors-question-unanswered = Nadie ha respondido, y la pregunta está cerrada. Eso no dice nada de tu pregunta. Puedes preguntar de otra manera, o buscar mentoría con tu nombre.
mentors-question-answer = { $person } respondió:
mentors-button-question-thanks = Dar las gracias
mentors-button-question-again = Preguntar una vez más
mentors-button-question-show = Decir quién soy
mentors-button-question-close = Cerrar esta pregunta
mentors-button-question-more = Más respuestas
mentors-button-question-new = Preguntar otra cosa
mentors-button-question-read = Leerla
mentors-button-questions-mine = Mis preguntas
mentors-label-question-again = Qué más te gustaría saber
mentors-question-thanked = Hecho. Esa persona sabrá que alguien le da las gracias, pero no quién.
mentors-question-closed = La pregunta está cerrada. Ya no la puede responder nadie.
mentors-question-show = Si le pides a { $person } que te acompañe, lee tu nombre y lo que te gustaría. Hearth no le dice que esta pregunta era tuya. Tú puedes hacerlo.
mentors-question-show-first = Cuenta primero qué te gustaría. Después eliges a quién preguntar.
mentors-button-question-ask = Pedir a esta persona que me acompañe
mentors-question-news = Hay novedades sobre tu pregunta: { $topic }.
mentors-find-question = También puedes hacer antes una pregunta sin dar tu nombre: la encuentras en { COMMAND("start") }.

# For mentors

mentors-questions-title = Preguntas sin nombre
mentors-button-questions = Preguntas sin nombre
mentors-questions-wait = { $count ->
    [one] Una pregunta espera a que responda cualquiera que sepa la respuesta.
   *[other] { $count } preguntas esperan a que responda cualquiera que sepa la respuesta.
}
mentors-questions-who = No sabrás quién pregunta. Esa persona sí ve tu nombre junto a tu respuesta. Si prefieres no responder, no hace falta ningún motivo.
mentors-questions-none = Ahora mismo no te espera ninguna pregunta.
mentors-questions-one = Sobre { $topic }, del { $day }:
mentors-questions-again = Una vez más, después de tu respuesta «{ $words }»:
mentors-button-question-answer = Responder
mentors-button-question-pass = Dejarla para otras personas
mentors-label-answer = Tu respuesta
mentors-help-answer = Quien preguntó ve tu nombre y estas palabras.
mentors-questions-answered = Gracias. Quien preguntó se entera de que hay una respuesta.
mentors-questions-passed = Está bien. Otras personas todavía pueden responder.
mentors-questions-thanks = { $count ->
    [one] Una persona te da las gracias por tu respuesta.
   *[other] { $count } personas te dan las gracias por tus respuestas.
}

# Whom somebody never wants to be matched with

mentors-button-never = Nunca ponerme en contacto con
mentors-never = Elige con quién no quieres que Hearth te ponga en contacto nunca, o quita a alguien de la lista. No hace falta ningún motivo.
mentors-never-sealed = Nadie sabe a quién elegiste. Se guarda sellado, y cuenta para todas las formas en que Hearth pone a personas en contacto aquí.
mentors-never-saved = Guardado.
