### When an event is over: what is posted, how it was, and trends.

events-after-ask = ¿Qué tal fue «{ $title }»? Puedes publicar una grabación, una transcripción o notas.
events-after-promised-recording = Se prometió una grabación, y todavía no está publicada.
events-after-promised-transcript = Se prometió una transcripción, y todavía no está publicada.
events-after-missing-recording = Se prometió una grabación. Todavía no está aquí.
events-after-missing-transcript = Se prometió una transcripción. Todavía no está aquí.
events-after-form = Lo que queda del evento
events-after-label-recording = Grabación
events-after-label-transcript = Transcripción
events-after-label-notes = Notas
events-after-help = Un enlace que empiece por https://. Si no hay, déjalo en blanco.
events-after-wrong = Un enlace empieza por https:// y no lleva contraseñas ni espacios. Copia la dirección entera de tu navegador, por favor.
events-after-not-yet = Este evento todavía no ha terminado, o se canceló. Podrás publicar algo cuando termine.
events-after-saved = Guardado. Se publica una sola vez, donde se anunció el evento. Si lo cambias, ese mensaje también cambia.
events-after-no = Guardado. No hay nada que publicar. Si aparece algo, puedes publicarlo más tarde.
events-after-posted = **{ $title }** ({ $at }) ha terminado. Gracias por venir.
events-after-recording = Grabación: { $address }
events-after-transcript = Transcripción: { $address }
events-after-notes = Notas: { $address }
events-after-none = Lo que se publicó aquí se retiró.
events-after-thanks = Gracias por estar al frente, { $people }.
events-after-announcement = De qué trataba: { $address }
events-button-after = Publicar algo
events-button-after-change = Cambiar lo publicado
events-button-after-nothing = No hay nada que publicar

events-how-title = Qué tal fue
events-how-ask = «{ $title }» ha terminado. ¿Nos cuentas qué tal fue? Son tres preguntas cortas.
events-how-nameless = Tu respuesta queda sin tu nombre.
events-how-about = **{ $title }**, { $day }
events-how-readers = Las respuestas las leen las personas al frente y quienes planifican eventos aquí. Las ven sin nombres, en un orden al azar, y solo cuando han respondido al menos { $count } personas. Las cifras por debajo de { $count } no se muestran.
events-how-honest = Si fue poca gente, alguien podría adivinar quién escribió algo. Deja fuera lo que solo dirías tú.
events-how-once = Hearth recuerda que respondiste, pero no qué. Por eso una respuesta no se puede cambiar ni retirar. Se borra un año después del evento.
events-how-label-again = ¿Volverías?
events-how-again-yes = Sí
events-how-again-maybe = Quizá
events-how-again-no = No
events-how-label-access = ¿Pudiste participar como se prometió?
events-how-help-access = Por ejemplo: subtítulos, una grabación, pausas o lo que pediste
events-how-access-yes = Sí
events-how-access-partly = En parte
events-how-access-no = No
events-how-access-not-needed = No necesité nada de eso
events-how-label-words = Una cosa que cambiarías
events-how-help-words = Puedes dejarlo en blanco. No escribas nombres, por favor.
events-how-saved = Gracias. Queda guardado sin tu nombre.
events-how-silent = No pasa nada. Hearth no vuelve a preguntarte por este evento.
events-how-cannot = Ya has respondido, o es demasiado tarde: quien fue puede contar qué tal fue durante { $count } días.
events-button-how = Contar qué tal fue
events-button-how-write = Responder tres preguntas
events-button-how-not = No, gracias

events-over-title = Lo que ya terminó
events-over-intro = Estos eventos terminaron hace dos meses o menos. Puedes publicar lo que queda de ellos y leer qué le pareció a la gente.
events-over-none = Últimamente no ha terminado nada que puedas cambiar.
events-over-listed = **{ $title }**, { $day }
events-over-nothing = No hay nada publicado.
events-button-over = Lo que ya terminó
events-thought-head = **Qué le pareció este evento a la gente**
events-thought-few = Han respondido menos de { $count } personas, o sus respuestas todavía no se muestran. Hearth muestra las respuestas nuevas una vez al día, y solo si son { $count } o más.
events-thought-hidden = Las cifras por debajo de { $count } no se muestran.
events-thought-words = Lo que cambiarían, en un orden al azar:
events-thought-word = – { $words }
events-thought-again-yes = Volverían: { $count }.
events-thought-again-maybe = Quizá volverían: { $count }.
events-thought-again-no = No volverían: { $count }.
events-thought-access-yes = Pudieron participar como se prometió: { $count }.
events-thought-access-partly = Pudieron participar en parte como se prometió: { $count }.
events-thought-access-no = No pudieron participar como se prometió: { $count }.
events-thought-access-not-needed = No necesitaron nada de eso: { $count }.

events-trends-title = Cómo van los eventos
events-trends-intro = Las cifras de personas por debajo de { $count } no se muestran, ni tampoco lo que permitiría averiguarlas. Cuántas eran nuevas solo se dice de los trimestres que ya terminaron.
events-trends-quarter = { $number }/{ $year }
events-trends-line = Trimestre { $quarter }: { $events ->
        [0] ningún evento
        [one] un evento
       *[other] { $events } eventos
    }. Dijeron que iban: { $going }. Eran nuevas aquí: { $new }.
events-trends-people =
    { $count ->
        [one] una persona
       *[other] { $count } personas
    }
events-trends-hidden = sin mostrar
events-trends-thought = **Qué le pareció a la gente, evento por evento, los últimos primero**
events-trends-event = **{ $title }**
events-button-trends = Cómo van los eventos
