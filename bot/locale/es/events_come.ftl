### Coming to events: announcements, answers, reminders. Read by everybody.

events-name = ## { $title }
events-when = { $at } ({ $soon })
events-when-there = Hora de quien organiza: { $there }. Dura { $length }.
events-series = { $rule }.
events-length-minutes =
    { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
events-length-hours =
    { $count ->
        [one] una hora
       *[other] { $count } horas
    }
events-length-days =
    { $count ->
        [one] un día
       *[other] { $count } días
    }
events-length-both = { $hours } y { $minutes }
events-place-voice = Dónde: en el canal de voz { $channel }
events-place-stage = Dónde: en el canal de escenario { $channel }
events-place-link = Dónde: en línea, en { $address }
events-place-address = Dónde: { $address }
events-place-open = Dónde: aún no se ha elegido el canal
events-hosts = Al frente: { $people }
events-audience = Para quién es: { $words }
events-for-newcomers = Si acabas de llegar, ven con confianza: no hace falta que conozcas a nadie ni que hayas venido antes.
events-topic = Tema: { $topic }
events-words = { $words }
events-access-head = **Cómo puedes participar**
events-is-cancelled = **Este evento se ha cancelado.**
events-count =
    { $going ->
        [0] Nadie ha dicho todavía que va.
        [one] Va una persona.
       *[other] Van { $going } personas.
    }{ $maybe ->
        [0] { "" }
        [one] { " " }Quizá vaya una más.
       *[other] { " " }Quizá vayan { $maybe } más.
    }
events-seats-left =
    { $left ->
        [0] Las { $capacity } plazas están ocupadas.
        [one] Queda libre una de { $capacity } plazas.
       *[other] Quedan libres { $left } de { $capacity } plazas.
    }
events-waiting =
    { $count ->
        [one] Una persona espera una plaza.
       *[other] { $count } personas esperan una plaza.
    }
events-from = Este mensaje viene de { $community }. Te llega porque respondiste a este evento.

events-button-going = Voy
events-button-maybe = Quizá
events-button-no = No puedo ir
events-button-details = Ver todo
events-button-mine = Mis eventos
events-button-list = Ver los eventos
events-button-more = Ver más
events-start-list = Ver qué eventos hay
events-you-going = Vas a «{ $title }». ¡Qué bien! Solo las personas al frente y quienes planifican eventos aquí ven quién va. El resto ve un número.
events-you-maybe = Quizá vayas a «{ $title }». Puedes cambiarlo cuando quieras.
events-you-no = No vas a «{ $title }». Gracias por decirlo. No hace falta ningún motivo, y puedes cambiar de idea.
events-remind-ask = ¿Cuándo quieres un recordatorio? Hearth lo tendrá en cuenta también para tus próximos eventos.
events-button-remind-day = Un día antes
events-button-remind-hour = Una hora antes
events-button-remind-minutes = Diez minutos antes
events-button-remind-none = Sin recordatorio
events-remind-day = Hearth te escribe un día antes de que empiece.
events-remind-hour = Hearth te escribe una hora antes de que empiece.
events-remind-minutes = Hearth te escribe diez minutos antes de que empiece.
events-remind-none = Hearth no te envía recordatorios.
events-remind-passed = Para este evento ese momento ya pasó, así que Hearth no te lo recordará. Hearth guarda tu elección para tus próximos eventos.
events-remind-first = Di primero que vas, o que quizá vayas. Después Hearth podrá recordártelo.
events-cancelled-already = Este evento se canceló, así que no se celebra. Con { COMMAND("event list") } ves qué otros eventos hay.
events-over-for-you = Este evento ya terminó. En { COMMAND("event list") } puedes ver qué más hay.
events-none = Ahora mismo no hay nada previsto.
events-listed = **{ $title }**, { $at }
events-mine-none = Todavía no has dicho que vas a ningún evento. Con { COMMAND("event list") } ves cuáles hay.
events-mine-going = Vas a **{ $title }**, { $at }
events-mine-maybe = Quizá vayas a **{ $title }**, { $at }

events-reminder = «{ $title }» empieza { $soon }.
events-reminder-late = Este recordatorio llega tarde, y Hearth lo siente. «{ $title }» empieza { $soon }.
events-reminder-begun = Este recordatorio llega tarde, y Hearth lo siente. «{ $title }» ya ha empezado ({ $soon }). Todavía puedes entrar.
events-news-moved = «{ $title }» cambia de hora.
events-news-was = Antes: { $at } ({ $there })
events-news-is = Ahora: { $at } ({ $there })
events-news-cancelled = «{ $title }» se ha cancelado. Iba a ser: { $at } ({ $there }).
events-news-elsewhere = «{ $title }» cambia de lugar.
events-was-voice = Antes: en el canal de voz { $channel }
events-was-stage = Antes: en el canal de escenario { $channel }
events-was-link = Antes: en línea, en { $address }
events-was-address = Antes: { $address }
events-news-again = «{ $title }» sí se celebra, después de todo. Lo que dijiste sigue valiendo.

events-kept-a-year = Hasta un año después del evento
events-kept-until-you-leave = Hasta que lo cambies o te vayas
events-kept-seen-by-all = Toda persona que lea el anuncio
events-kept-hosts =
    { $count ->
        [one] Estás al frente de un evento.
       *[other] Estás al frente de { $count } eventos.
    }
events-kept-answer = Lo que respondiste a un evento, el { $day }
events-kept-pairs = Con quién vas a un evento
events-kept-pairs-seen = Tú y esa persona
events-kept-chosen = Tu zona horaria, y cuándo quieres recordatorios
events-kept-topics = De qué temas quieres saber
events-kept-topics-seen = Tú, y toda persona que vea los roles de esos temas
events-kept-topics-leave = { $given ->
    [all] Los roles que Hearth te dio por esto se quitan en Discord poco después. Hasta entonces, Hearth guarda bajo sello de quién son; si Discord no le deja quitarlos, durante 30 días como máximo.
    [some] Los roles que Hearth te dio por esto se quitan en Discord poco después. Hasta entonces, Hearth guarda bajo sello de quién son; si Discord no le deja quitarlos, durante 30 días como máximo. Un rol que no te dio Hearth se queda: para perderlo también, primero quita todos los temas en «De qué quiero saber».
   *[none] Sus roles siguen siendo tuyos en Discord, porque Hearth no tiene anotado que te los haya dado, y te siguen llegando sus menciones. Para perderlos también, primero quita todos los temas en «De qué quiero saber».
}
events-kept-request = Lo que necesitas para participar, sellado, pedido el { $day }
events-kept-owner = De qué peticiones te ocupas
events-kept-voice = Que ya has dado tu opinión sobre un evento. Lo que dijiste se guarda aparte, sin tu nombre.
events-kept-voice-seen = Nadie: solo sirve para que una respuesta no cuente dos veces
events-kept-feed = La dirección secreta de tu propio calendario
