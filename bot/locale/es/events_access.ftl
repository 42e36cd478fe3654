# Events: how they can be attended, and what is not there.

# How it is said

events-access-captions-human = Subtítulos: escritos por personas.
events-access-captions-automatic = Subtítulos: automáticos, así que tendrán errores.
events-access-captions-none = Sin subtítulos.
events-access-ask-which = pregunta cuál, por favor
events-access-sign-yes = Lengua de signos: { $which }.
events-access-sign-on-request = Lengua de signos si se pide: { $which }.
events-access-sign-none = Sin lengua de signos.
events-access-is-recording = Se graba.
events-access-not-recording = No se graba.
events-access-is-transcript = Habrá una transcripción.
events-access-not-transcript = Sin transcripción.
events-access-is-slides-ahead = Las diapositivas o notas llegan antes del evento.
events-access-not-slides-ahead = Sin diapositivas ni notas antes del evento.
events-access-is-camera-optional = Tu cámara puede quedar apagada.
events-access-not-camera-optional = Hace falta una cámara.
events-access-is-microphone-optional = Tu micrófono puede quedar apagado.
events-access-not-microphone-optional = Hace falta un micrófono.
events-access-is-in-writing = Si prefieres participar solo por escrito, adelante.
events-access-not-in-writing = No es posible participar solo por escrito.
events-access-is-come-and-go = Puedes llegar más tarde, irte antes y hacer una pausa.
events-access-not-come-and-go = Por favor, quédate desde el principio hasta el final.
events-access-languages = Se habla y se escribe: { $languages }.
events-access-languages-unsaid = No se indicó el idioma.
events-access-line-text = Para conexiones lentas: lo importante también se escribe.
events-access-line-dial-in = Para conexiones lentas: puedes entrar por teléfono.
events-access-line-both = Para conexiones lentas: lo importante también se escribe, y puedes entrar por teléfono.
events-access-line-none = No hay nada preparado para conexiones lentas.
events-access-breaks-regular = Hay pausas regulares.
events-access-breaks-short = Sin pausas, porque es corto.
events-access-breaks-none = Sin pausas.
events-access-physical-online = No es presencial.
events-access-physical-step-free = Se llega al lugar sin escalones.
events-access-physical-partly = A una parte del lugar se llega sin escalones.
events-access-physical-none = No se llega al lugar sin escalones.
events-access-place = Sobre el lugar: { $words }
events-access-requests = Lo que necesites para poder participar, díselo a { $contact }, { $days ->
    [0] hasta que empiece.
    [one] hasta un día antes.
   *[other] hasta { $days } días antes.
}
events-access-requests-nobody = No se indicó a quién preguntar sobre accesibilidad.

# In one line

events-access-short = Accesibilidad: { $parts }.
events-access-short-captions-human = subtítulos escritos por personas
events-access-short-captions-automatic = subtítulos automáticos
events-access-short-captions-none = sin subtítulos
events-access-short-sign-yes = lengua de signos
events-access-short-sign-on-request = lengua de signos si se pide
events-access-short-recording = grabación
events-access-short-transcript = transcripción
events-access-short-in-writing = por escrito si quieres
events-access-short-step-free = sin escalones
events-access-short-partly = en parte sin escalones

# What is asked

events-access-page-seen = Accesibilidad: ver, oír y leer
events-access-page-ways = Accesibilidad: participar
events-access-page-place = Accesibilidad: lugar y peticiones
events-access-label-captions = ¿Hay subtítulos?
events-access-help-captions = Texto de lo que se dice, en el momento. «Ninguno» también es una respuesta, y se muestra.
events-access-offer-captions-human = Sí, los escriben personas
events-access-offer-captions-automatic = Sí, automáticos
events-access-offer-captions-none = Ninguno
events-access-label-sign = ¿Hay lengua de signos o de señas?
events-access-offer-sign-yes = Sí
events-access-offer-sign-on-request = Si se pide
events-access-offer-sign-none = No hay
events-access-label-which-sign = ¿Qué lengua de signos?
events-access-help-which-sign = Por ejemplo: Lengua de Señas Mexicana. Si no hay, déjalo en blanco.
events-access-label-given = ¿Qué se recibe antes o después?
events-access-help-given = Elige todo lo que puedas prometer.
events-access-offer-given-recording = Una grabación
events-access-offer-given-transcript = Una transcripción
events-access-offer-given-slides-ahead = Diapositivas o notas antes del evento
events-access-offer-given-none = Nada de esto
events-access-label-ways = ¿Qué está bien al participar?
events-access-help-ways = Elige todo lo que de verdad será bien recibido.
events-access-offer-ways-camera-optional = Cámara apagada
events-access-offer-ways-microphone-optional = Micrófono apagado
events-access-offer-ways-in-writing = Solo escribir o solo escuchar
events-access-offer-ways-come-and-go = Llegar más tarde, irse antes, hacer una pausa
events-access-offer-ways-none = Nada de esto
events-access-label-languages = ¿En qué idioma o idiomas?
events-access-help-languages = Por ejemplo: español, preguntas también en inglés.
events-access-label-line = ¿Qué ayuda con una conexión lenta?
events-access-help-line = No todo el mundo puede ver un vídeo.
events-access-offer-line-text = Lo importante también se escribe
events-access-offer-line-dial-in = Un número de teléfono para entrar
events-access-offer-line-both = Las dos cosas
events-access-offer-line-none = Nada
events-access-label-breaks = ¿Hay pausas?
events-access-offer-breaks-regular = Sí, regulares
events-access-offer-breaks-short = Es tan corto que no hacen falta
events-access-offer-breaks-none = Ninguna
events-access-label-physical = ¿Se llega al lugar sin escalones?
events-access-offer-physical-online = No es presencial
events-access-offer-physical-step-free = Sí, a todo
events-access-offer-physical-partly = A una parte
events-access-offer-physical-none = No
events-access-label-place = ¿Qué conviene saber del lugar?
events-access-help-place = Por ejemplo: ascensor, baños, sala tranquila, cómo llegar. En línea, déjalo en blanco.
events-access-label-contact = ¿Quién recibe peticiones de accesibilidad?
events-access-help-contact = Una persona, un canal o un correo. Lo verá toda persona que pueda leer el evento.
events-access-label-days = ¿Hasta cuántos días antes del evento?
events-access-help-days = Un número; 0 es hasta que empiece. Cuantos menos, más fácil para la gente.
events-access-wrong-none = Elegiste «Nada de esto» y algo más. Por favor, deja una de las dos cosas.
events-access-wrong-days = Por favor, escribe un número de 0 a { $most }.
