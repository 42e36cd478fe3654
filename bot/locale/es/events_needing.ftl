### What people need to take part in an event, asked for in confidence. Read by everybody who asks, and by hosts.

events-need-title = Lo que necesitas para participar
events-need-for = **{ $title }**
events-need-readers = Lo que escribas lo leerán las personas al frente de este evento: { $people }. También lo leerán quienes planifican eventos aquí. No se muestra a nadie más.
events-need-readers-nobody = Lo que escribas lo leerán quienes planifican eventos aquí. No se muestra a nadie más.
events-need-sealed = Hearth lo guarda sellado, y nunca lo pone en un canal ni en un mensaje directo. Se borra { $count } días después del evento.
events-need-due = La respuesta debe llegar antes del { $at }. Si para entonces no hay ninguna, Hearth se lo recuerda cada día a esas personas.
events-need-late = El último día para pedir algo ya pasó. Aun así puedes pedirlo. Puede que no dé tiempo a prepararlo todo, y te lo dirán con sinceridad.
events-need-choice = No hace falta que digas por qué. Escribe solo qué te ayudaría a participar.
events-need-label = ¿Qué te ayudaría a participar?
events-need-help = Por ejemplo: subtítulos, texto además de imágenes, un sitio cerca de la puerta, más pausas
events-need-saved = Guardado. Las personas al frente se enteran de que hay una petición, y la leen en una página privada.
events-need-withdrawn = Retirado. Lo que escribiste está borrado.
events-need-over = Este evento ya terminó, así que no se puede preparar nada más.
events-need-words = Escribiste: { $words }
events-need-answer = La respuesta: { $words }
events-need-yours = Lo que pediste: { $state }
events-need-owned = Se ocupa { $person }.
events-need-state-open = Todavía no se ocupa nadie.
events-need-state-doing = Alguien se ocupa de ello.
events-need-state-met = Sí, contarás con ello.
events-need-state-partly = Contarás con una parte.
events-need-state-not = Esta vez no es posible.
events-need-state-withdrawn = Lo retiraste.
events-need-state-over = El evento no se celebra, así que esto también termina.
events-need-news-open = Lo que pediste para «{ $title }» vuelve a esperar a que alguien se ocupe.
events-need-news-doing = Alguien se ocupa de lo que pediste para «{ $title }».
events-need-news-met = Hay respuesta a lo que pediste para «{ $title }»: sí, contarás con ello.
events-need-news-partly = Hay respuesta a lo que pediste para «{ $title }»: contarás con una parte.
events-need-news-not = Hay respuesta a lo que pediste para «{ $title }»: esta vez no es posible. Puedes leer por qué, y qué habrá en su lugar.
events-need-news-withdrawn = Retiraste lo que habías pedido para «{ $title }».
events-need-news-over = «{ $title }» no se celebra. Lo que pediste también termina.

events-button-need = Pedir lo que necesito
events-button-need-read = Lo que pedí
events-button-need-write = Escribirlo
events-button-need-change = Añadir algo o cambiarlo
events-button-need-withdraw = Retirarlo

events-needs-title = Lo que la gente necesita
events-needs-count =
    { $count ->
        [0] No hay peticiones sin responder.
        [one] Hay una petición sin responder.
       *[other] Hay { $count } peticiones sin responder.
    }
events-needs-rule = Cada una debe tener respuesta a más tardar el último día para hacer peticiones, y siempre tres días antes del evento. Si ese plazo acaba en menos de dos días, hay dos días para responder.
events-needs-all = Estas son las peticiones abiertas de todos los eventos que puedes cambiar.
events-needs-who = { $person }, para **{ $title }**, { $at }
events-needs-owner = Se ocupa { $person }.
events-needs-due = La respuesta debe llegar antes del { $at }.
events-needs-overdue = **La respuesta debía llegar antes del { $at }.** La persona espera.
events-needs-words = Necesita: { $words }
events-needs-answer = Tu respuesta: { $words }
events-needs-confidence = Esto se escribió en confianza. Cuenta a otras personas solo lo que deban saber para prepararlo, y ningún nombre, por favor.
events-needs-yours = Ahora te ocupas tú. La persona lo ve.
events-needs-answer-saved = Guardado. La persona se entera de que hay novedades, y lee tu respuesta en su propia página.
events-needs-answered = Esto ya tiene respuesta, o se retiró.
events-needs-changed = Algo de lo que te ocupas ha cambiado, o se ha retirado.
events-needs-changed-meanwhile = Lo que se pidió, o su respuesta, ha cambiado desde que lo leíste, así que tu respuesta no se guardó. Vuelve a leerlo, por favor.
events-needs-gone = Esta petición ya no existe.
events-needs-not-yours = Esto solo lo pueden leer las personas al frente de este evento y quienes planifican eventos aquí.
events-needs-is-open = Todavía no se ocupa nadie.
events-needs-is-doing = Alguien se ocupa de ello.
events-needs-is-met = Respondida: habrá lo que pide.
events-needs-is-partly = Respondida: habrá una parte.
events-needs-is-not = Respondida: esta vez no es posible.
events-needs-is-withdrawn = Retirada por la persona.
events-needs-is-over = El evento no se celebra.
events-needs-label-state = ¿Podrá contar con ello?
events-needs-offer-met = Sí, con todo
events-needs-offer-partly = Con una parte
events-needs-offer-not = Esta vez no es posible
events-needs-label-words = Con qué puede contar
events-needs-help-words = Qué habrá, qué no, y qué podría ayudar en su lugar. Lo lee la persona.
events-needs-staff = Alguien ha pedido lo que necesita para participar en un evento, y espera respuesta. Quienes planifican eventos lo encuentran con { COMMAND("event manage") }, en «Lo que la gente necesita».

events-button-needs = Lo que la gente necesita
events-button-needs-read = Leerla
events-button-needs-event = Volver al evento
events-button-needs-back = Todas las peticiones de este evento
events-button-needs-mine = Me ocupo yo
events-button-needs-answer = Responder
events-button-needs-answer-again = Cambiar la respuesta

events-kept-a-month = Hasta 30 días después del evento
events-kept-seen-by-planners = Tú, las personas al frente del evento y quienes planifican eventos aquí
