# Whoever asked for it hears from Hearth twice.

followup-start = Pregúntame más tarde cómo me va
followup-start-asked = Cuándo me pregunta Hearth cómo me va
followup-title = Preguntarte más tarde cómo te va
followup-no-community = Hearth no está en ninguna comunidad contigo, así que aún no hay nada que preguntar.

# Asking for it

followup-before = Si quieres, Hearth te pregunta dos veces cómo te va: dentro de 3 días y dentro de 14 días.
    Las dos veces te muestra de nuevo por dónde empezar y con quién puedes hablar.
followup-before-where = Te escribe un mensaje directo si los aceptas de este servidor. Si no, el mensaje te espera en { COMMAND("start") }.
followup-before-end = Nadie más se entera, y con pulsar un botón se termina.
followup-button-yes = Sí, pregúntame más tarde
followup-asked = Lo has pedido. Hearth se pondrá en contacto contigo el { $first } y el { $last }.
followup-asked-once = Lo has pedido. Hearth se pondrá en contacto contigo una vez más, el { $last }.
followup-asked-over = Lo has pedido, y Hearth ya se ha puesto en contacto contigo dos veces. No llegarán más mensajes de este tipo.
followup-ended = Hecho. No llegarán más mensajes de este tipo.
    Si cambias de idea, { COMMAND("start") } los ofrece de nuevo.
followup-read = Qué bien que estés aquí.
    { COMMAND("start") } te muestra por dónde empezar cuando quieras.

# What comes, as a direct message or on the first page

followup-message-first = Hola. Pediste que Hearth se pusiera en contacto contigo sobre { $community }. ¿Cómo te va?
followup-message-last = Hola de nuevo. Pediste que Hearth se pusiera en contacto contigo dos veces sobre { $community }. Esta es la segunda. ¿Cómo te va ahora?
    Este es el último mensaje de este tipo.
followup-message-presses = No hace falta que respondas. Si quieres, los botones de abajo te muestran por dónde empezar o te ponen en contacto con una persona.
followup-note-first = Pediste que Hearth se pusiera en contacto contigo. ¿Cómo te va? No hace falta que respondas.
followup-note-last = Pediste que Hearth se pusiera en contacto contigo dos veces. Esta es la segunda y última. ¿Cómo te va ahora? No hace falta que respondas.
followup-button-steps = Ver por dónde empezar
followup-button-person = Quiero hablar con una persona
followup-button-end = No quiero más mensajes así
followup-button-read = Gracias, ya lo he leído

# Talking to a person

followup-person-title = Hablar con una persona
followup-person-ask = Para cualquier pregunta: { $whom }
followup-person-greeters = En esta comunidad hay personas que saludan con gusto a quienes llegan. Con pulsar un botón sabrán que te gustaría saber de ellas.
followup-button-greeters = Quiero que alguien me salude

# What is kept

followup-kept = El { $day } pediste a Hearth que te preguntara más tarde cómo te va.
followup-kept-how-long = Hasta que lo termines, te vayas o lo borres, o hasta el { $day }.

# For staff: what newcomers see

followup-sample-before = Antes de que alguien pida estos mensajes
followup-sample-first = El mensaje a los 3 días
followup-sample-last = El mensaje a los 14 días
followup-sample-ended = Después de que alguien termina estos mensajes
followup-sample-community = tu comunidad
