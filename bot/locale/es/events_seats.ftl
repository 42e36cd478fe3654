### Coming to events: seats, the line, what is new, being seen, one's clock. Each person reads their own.

events-you-waiting =
    { $place ->
        [1] Ahora mismo no hay plaza libre para ti en «{ $title }». Eres la primera persona en la lista de espera.
        [2] Ahora mismo no hay plaza libre para ti en «{ $title }». Eres la segunda persona en la lista de espera.
        [3] Ahora mismo no hay plaza libre para ti en «{ $title }». Eres la tercera persona en la lista de espera.
       *[other] Ahora mismo no hay plaza libre para ti en «{ $title }». Tienes el número { $place } en la lista de espera.
    }
events-you-waiting-then = Cuando te toque una plaza, Hearth te la ofrece y te la guarda un tiempo. No hace falta que estés pendiente.
events-short-notice-is = Desde dos horas antes de empezar, si queda una plaza libre, es tuya sin más preguntas. Hearth te avisa.
events-button-short-notice = También a última hora
events-button-short-notice-not = Preguntarme siempre antes
events-full-and-begun = Ya ha empezado y no queda ninguna plaza libre. Con { COMMAND("event list") } ves qué otros eventos hay.
events-changed-for-you = Esto ha cambiado desde que abriste la página. Con { COMMAND("event mine") } ves cómo está ahora.

events-offer = Ha quedado una plaza libre. ¿Quieres ir a «{ $title }»? Es el { $at }.
events-offer-longer = Ha quedado una plaza libre, y tienes más tiempo para responder porque entretanto no se podía contactar con Hearth. ¿Quieres ir a «{ $title }»? Es el { $at }.
events-offer-until = Se te guarda hasta el { $at } ({ $soon }). Después pasa a la siguiente persona de la lista de espera.
events-button-take = Quiero la plaza
events-button-decline = No, gracias
events-taken = La plaza es tuya.
events-declined = Gracias por decirlo. La plaza pasa a la siguiente persona de la lista de espera.
events-offer-gone = Esta oferta terminó, y la plaza pasó a la siguiente persona de la lista de espera. Puedes volver a pedir una con «Voy», en la página del evento.
events-mine-waiting = Esperas una plaza: **{ $title }**, { $at }
events-mine-offered = Te ofrecen una plaza: **{ $title }**, { $at }
events-mine-no = No vas a **{ $title }**, { $at }

events-news-seat = Tienes plaza en «{ $title }», { $at }. ¡Te esperamos! Si no puedes ir, dilo, por favor, y la plaza le servirá a otra persona.
events-news-ran-out = Había una plaza guardada para ti en «{ $title }», y se acabó el plazo. Pasó a la siguiente persona de la lista de espera. No pasa nada, y nadie más lo ve. Si todavía quieres ir, pulsa «Voy» en la página del evento: así vuelves a la lista de espera.
events-news-unreached = Hearth no pudo escribirte sobre esto: tienes cerrados los mensajes directos. Aquí puedes leer lo que quería decirte. Si quieres, puedes tener un hilo propio para estos avisos.
events-button-read = Ya lo he leído
events-button-thread = Escribirme en un hilo propio
events-read = Ya no se muestra.
events-thread-name = Tus eventos
events-thread-open = Este es tu hilo: { $thread }. Hearth escribe ahí lo que no puede enviarte. Además de ti, solo pueden leerlo quienes gestionan todos los hilos de aquí.
events-thread-not-here = Hearth no puede abrir un hilo para ti aquí. Lo que quiere decirte está en { COMMAND("event mine") } y en { COMMAND("start") }.

events-shown = Quién va y quiere que lo sepas: { $people }
events-button-show = Mostrar que voy
events-button-hide = No mostrar que voy
events-is-shown = Ahora, quien mire este evento ve que vas. Puedes quitarlo cuando quieras.
events-is-hidden = Ahora solo las personas al frente y quienes planifican eventos aquí ven que vas.

events-button-zone = Decir en qué zona horaria vivo
events-zone-title = Tu zona horaria
events-zone-label = Una ciudad que tenga tu misma hora
events-zone-help = Quienes están al frente solo ven cifras. Así la noche no les toca siempre a las mismas personas.
events-zone-kept = Guardado: tu hora es la de { $zone }. Puedes cambiarla aquí cuando quieras.

events-button-who = Quién va
events-button-next-time = La fecha siguiente
events-who-head = Quién va a «{ $title }», { $at }
events-who-private = Estos nombres solo los ven las personas al frente y quienes planifican eventos aquí. Por favor, no los compartas, y no pidas motivos a nadie.
events-who-going = { $person } va
events-who-maybe = { $person } quizá vaya
events-who-offered = { $person } tiene una plaza ofrecida hasta el { $at }
events-who-waiting = Número { $place } en la lista de espera: { $person }
events-who-no-time = A este evento no le queda ninguna fecha.
