# Forms: pages of questions that are kept until they are sent.

# The first page

form-how = Puedes parar cuando quieras y volver después.
    No se envía nada hasta que repases tus respuestas y pulses el botón que las envía.
form-kept-until = Mientras no las envíes, tus respuestas se guardan selladas. Si no sigues antes, se borran el { $until }.
form-begin = Empezar
form-one-by-one = Ir pregunta por pregunta
form-welcome-back = Esto ya lo habías empezado. Tus respuestas siguen aquí.

# What comes next

form-saved = Guardado.
form-next = Ahora viene: { $page } (página { $number } de { $of })
form-go-on = Seguir
form-see-all = Ver mis respuestas
form-kept-but = Lo que escribiste está guardado. Queda algo por cambiar:
form-complaint = **{ $label }**
    { $complaint }
form-change-these = Cambiar mis respuestas

# One question at a time

form-question-number = Pregunta { $number } de { $of }
form-question = **{ $label }** ({ $needed })
form-needed = hace falta responder
form-not-needed = puedes dejarla en blanco
form-answer-write = Responder
form-answer-change = Cambiar mi respuesta
form-question-next = Pregunta siguiente
form-question-earlier = Pregunta anterior

# Looking over the answers

form-answer = **{ $label }**
    { $answer }
form-answer-wrong = **{ $label }**
    { $answer }
    Hay que cambiar algo: { $complaint }
form-open = Esto quedó en blanco.
form-missing = Aún sin responder. Aquí hace falta una respuesta.
form-yes = Sí
form-no = No
form-ticked = Casilla marcada
form-change = Cambiar: { $page }
form-change-all = Cambiar mis respuestas
form-ready = Ya está todo lo necesario. Lee tus respuestas una vez más antes de enviarlas.
form-not-ready = Todavía falta algo o hay algo que cambiar.
form-review-more = Más respuestas
form-review-first = Volver a las primeras respuestas
form-send = Enviar
form-changed = Tus respuestas cambiaron después de que se mostrara esta página. Aquí las ves como están ahora.

# Throwing away

form-throw = Descartar
form-throw-ask = ¿Quieres descartar todas las respuestas de este formulario? No se puede deshacer.
form-throw-yes = Sí, descartarlas
form-throw-no = No, conservarlas
form-thrown = Tus respuestas se borraron. No se envió nada.

# When it cannot go on

form-gone-title = Este formulario ya no está abierto
form-gone = Este formulario ya se envió o se descartó, o se le acabó el plazo.
    Si pulsaste el botón que lo envía y no viste ningún error, se envió.
    Para empezar de nuevo, usa el comando con el que lo abriste.
form-not-saved-title = No se pudieron guardar tus respuestas
form-not-saved = Algo falló al guardarlas. Lo que ya estaba guardado sigue ahí.
    Copia lo que ves abajo, vuelve a pulsar el botón de la página de arriba y entrégalo otra vez.
form-typed = Esto es lo que escribiste, para que puedas copiarlo:
    { $typed }
form-not-yours = Este formulario es de otra persona, así que no puedes abrirlo.
    Usa el comando para abrir tu propio formulario.

# What to change about an answer

form-wrong-missing = Aquí hace falta una respuesta.
form-wrong-tick = Hace falta que marques esta casilla.
form-wrong-too-long = Aquí caben { $most } caracteres como máximo. Tu respuesta tiene { $count }.
form-wrong-too-short = Escribe al menos { $least } caracteres.
form-wrong-too-many = Elige { $most } como máximo.
form-wrong-choice = Lo que elegiste ya no está entre las opciones. Elige otra vez.
form-wrong-time-zone = No conozco esta zona horaria. Escribe el nombre de la ciudad más grande cerca de ti que tenga tu misma hora.
form-wrong-time-zone-near = No conozco esta zona horaria. ¿Querías decir { $zone }?
form-files-kept = { $count ->
    [one] Ya hay un archivo aquí. Deja esto vacío para conservarlo.
   *[other] Ya hay { $count } archivos aquí. Deja esto vacío para conservarlos.
}
