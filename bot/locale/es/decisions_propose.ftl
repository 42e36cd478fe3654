# Proposing something, by name or without one.

command-propose = proponer
command-propose-description = Proponer algo, con tu nombre o sin él
decisions-start-propose = Proponer algo

decisions-no-community = No estás en ninguna comunidad en la que se pueda proponer o votar algo.
decisions-off = Aquí las decisiones no están activadas. Alguien que organice la comunidad puede hacerlo con { COMMAND("setup") }.
decisions-only-staff = Solo el equipo puede mirar las propuestas. { $ask }
decisions-only-proposers = Aquí proponen las personas con el rol { $role }. Usa el comando en la propia comunidad, por favor.

decisions-propose-title = Proponer algo
decisions-propose-intro = ¿Qué te gustaría que esta comunidad hiciera, cambiara o decidiera? Basta con una idea.
decisions-propose-who = El equipo mira primero cada propuesta. La publica en el canal de decisiones, o te dice por qué no.
decisions-button-named = Proponer con mi nombre
decisions-button-nameless = Proponer sin mi nombre
decisions-button-receipt = Tengo un resguardo
decisions-button-mine = Mis propuestas
decisions-button-look = Mirar propuestas
decisions-button-more = Mostrar más
decisions-button-propose = Enviarla al equipo
decisions-button-propose-nameless = Enviarla sin mi nombre
decisions-waiting = { $count ->
    [one] Una propuesta espera a que alguien la mire.
   *[other] { $count } propuestas esperan a que alguien las mire.
}
decisions-news = Hay novedades sobre lo que propusiste.

# What is said before a word is written

decisions-named-intro = El equipo lee esto con tu nombre. Si lo publica, puede leerlo con tu nombre cualquiera que esté en el canal de decisiones.
decisions-nameless-title = Proponer sin tu nombre
decisions-nameless-intro = Hearth no apunta quién eres. El equipo lee tus palabras sin nombre. Si se publican, también las lee sin nombre todo el canal.
decisions-nameless-batches = El equipo la ve mañana como muy pronto. Se publica junto con otra, o después de { $days } días, a una hora fija y en un orden al azar. Así el momento dice poco.
decisions-nameless-limits = Esto oculta tu nombre, pero no todo. Tu forma de escribir, y lo que solo tú puedes saber, pueden decir quién eres. Quien maneja las máquinas en las que funcionan Hearth y Discord podría ver más.
decisions-label-title = Tu propuesta en una línea
decisions-help-title = Por ejemplo: hacer la reunión mensual a dos horas distintas.
decisions-label-words = Qué, y por qué
decisions-help-words = Con palabras sencillas. ¿Qué mejoraría, y para quién?

# Sent

decisions-named-sent = Gracias. El equipo la mira, y te enteras de qué pasa con ella.
decisions-nameless-sent = Gracias. Está guardada, sin tu nombre.
decisions-receipt = Tu resguardo, siete palabras: `{ $words }`
decisions-receipt-keep = Anota estas palabras o cópialas. Son la única manera de leer qué pasa con tu propuesta, y no se vuelven a mostrar. Para volver: { COMMAND("propose") }, y luego «Tengo un resguardo».
decisions-nameless-most = Desde una cuenta se pueden enviar como máximo { $count } propuestas sin nombre al día. Lo que escribiste queda guardado por ahora: puedes enviarlo mañana.
decisions-proposals-most = Hay { $count } propuestas tuyas esperando. Espera a que el equipo mire una de ellas, por favor.

# Coming back

decisions-receipt-title = Tu resguardo
decisions-label-receipt = Las siete palabras
decisions-help-receipt = En mayúsculas o minúsculas, separadas por espacios o comas.
decisions-receipt-form = Eso no es un resguardo. Un resguardo tiene { $count } palabras en inglés. Mira otra vez lo que anotaste, por favor.
decisions-receipt-nothing = Hearth no conoce ninguna propuesta con este resguardo. Comprueba el orden de las palabras y cómo están escritas, por favor. Las propuestas se guardan un año después de que se decida sobre ellas.
decisions-mine-none = Aquí no has propuesto nada con tu nombre.
decisions-mine-day = Propuesta el { $day }.
decisions-proposal-title = **{ $title }**
decisions-words = { $words }
decisions-is-waiting = Todavía no la ha mirado nadie.
decisions-is-accepted = El equipo dijo que sí. Se publicará pronto.
decisions-is-published = Está publicada en { $channel }.
decisions-is-declined = El equipo decidió no publicarla. Su motivo: { $reason }

# Looking proposals over

decisions-look-title = Propuestas por mirar
decisions-look-none = No hay nada por mirar.
decisions-look-count = { $count ->
    [one] Espera una propuesta.
   *[other] Esperan { $count } propuestas, sin ningún orden.
}
decisions-look-how = Publica aquello de lo que se pueda hablar, aunque no estés de acuerdo. Rechaza lo que ataque a alguien, cuente asuntos privados o no sea una propuesta, y di por qué. Quien la escribió lee tu motivo.
decisions-by = De { $person }
decisions-by-nobody = Sin nombre
decisions-button-accept = Publicarla
decisions-button-decline = Rechazarla con un motivo
decisions-button-next = La siguiente
decisions-accepted = Se está publicando.
decisions-accepted-nameless = Se publicará con las próximas que no tengan nombre, para que el momento no diga nada.
decisions-declined = Está rechazada. Quien la escribió puede leer tu motivo.
decisions-decline-title = Por qué no se publica
decisions-label-decline = Tu motivo
decisions-help-decline = Lo lee quien la propuso. Di qué podría cambiar.
decisions-proposal-gone = Esta propuesta ya no existe.
decisions-proposal-decided = Otra persona ya ha decidido sobre ella.

# In the channel

decisions-published = **Propuesta: { $title }**
