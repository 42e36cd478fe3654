# Mentoring: for those who lead it.

command-mentor-programme = programa
command-mentor-programme-description = Para quienes coordinan la mentoría: rondas, ofertas, cifras
mentors-staff = Programa de mentoría
mentors-programme-title = El programa de mentoría
mentors-programme-waiting = { $count ->
    [0] Ahora mismo nadie busca mentoría.
    [one] Una persona busca mentoría.
   *[other] { $count } personas buscan mentoría.
}
mentors-programme-review = { $count ->
    [one] Una oferta espera a que alguien la mire.
   *[other] { $count } ofertas esperan a que alguien las mire.
}
mentors-programme-more = Esto es lo que más puedes mirar. Nadie ve aquí lo que las personas indicaron en la parte sellada.
mentors-button-programme-more = Más
mentors-button-queue = Quién espera
mentors-button-figures = Cifras
mentors-button-review = Ofertas por mirar
finding-mentors-offers-wait = Hay ofertas de mentoría que esperan a que alguien las mire.
finding-mentors-offers-wait-fix = { COMMAND("mentor programme") } las muestra. Hasta entonces, Hearth no pone a estas personas en contacto con nadie.

# Who is waiting

mentors-queue-title = Quién espera
mentors-queue-what = Arriba está quien más tiempo lleva esperando. Ves de qué se trata, pero no lo que escribió.
mentors-queue-nobody = Ahora mismo nadie busca mentoría.
mentors-queue-no-topic = sin tema indicado
mentors-queue-one = { $person }: { $format }, desde el { $day }. Sobre: { $topics }. { $silent ->
    [0] Nadie ha dejado de responderle.
    [one] Preguntó a una persona que no respondió.
   *[other] Preguntó a { $silent } personas que no respondieron.
}

# Figures

mentors-figures-title = Cifras
mentors-figures-what = Si son menos de { $under } personas, no se muestra la cifra, y tampoco se muestran sumas. Así no se puede reconocer a nadie.
mentors-figures-topics = Por tema, cuántas personas buscan mentoría y cuántas la ofrecen:
mentors-figures-zones = Por zona horaria:
mentors-figures-languages = Por idioma:
mentors-figures-waits = Lo que esperó como mucho la mitad de las personas, en los últimos seis meses:
mentors-figures-loads = Personas que ofrecen mentoría, según a cuántas acompañan:
mentors-figures-unknown = Aún no se sabe: son muy pocas personas.
mentors-figures-hidden = pocas o ninguna
mentors-figures-row = { $name }: buscan { $asked }, ofrecen { $offered }
mentors-figure-wait = { $format }: { $count ->
    [one] un día
   *[other] { $count } días
}
mentors-figure-load = { $load ->
    [0] No acompañan a nadie ahora mismo: { $count }.
    [one] Acompañan a una persona: { $count }.
   *[other] Acompañan a { $load } personas: { $count }.
}
mentors-figures-silent-people = Personas que pidieron mentoría a alguien en los últimos seis meses: { $whole }. De ellas, no recibieron ninguna respuesta: { $silent }.
mentors-figures-silent-mentors = Personas que ofrecen mentoría y recibieron peticiones en los últimos seis meses: { $whole }. De ellas, dejaron al menos una sin responder: { $silent }.

# Offers to look at

mentors-review-title = Ofertas por mirar
mentors-review-what = Estas personas ofrecen mentoría. Hearth no las pone en contacto con nadie hasta que las admitas.
mentors-review-nobody = No espera ninguna oferta.
mentors-review-one = { $person }. Sobre: { $topics }.
mentors-button-review-one = Mirar esta oferta
mentors-review-of = { $person } ofrece mentoría.
mentors-review-words = Con sus palabras: { $words }
mentors-review-topics = Hearth ha entendido: { $topics }.
mentors-review-formats = Le gustaría ofrecer: { $formats }.
mentors-review-languages = Habla en: { $languages }.
mentors-review-hours = Tiempo en una semana normal: { $count ->
    [one] una hora
   *[other] { $count } horas
} (hora de { $zone }).
mentors-review-private = Elijas lo que elijas, solo se entera esa persona.
mentors-button-review-in = Admitir
mentors-button-review-decline = No aceptarla
mentors-button-review-change = Pedir un cambio
mentors-review-option-words = Contar más sobre en qué puede ayudar
mentors-review-option-hours = Mirar otra vez cuándo tiene tiempo
mentors-review-option-formats = Mirar otra vez qué le gustaría hacer
mentors-review-was-in = La oferta de { $person } queda admitida, y esa persona se entera ahora.
mentors-review-was-asked = Se le pide a { $person } que cambie algo, y se entera ahora.
mentors-review-was-declined = { $person } recibe un mensaje amable: su oferta no se puede aceptar. Nadie más se entera de nada.
mentors-review-done = Esta oferta ya no espera. Alguien la ha mirado, o se cambió o se retiró.
mentors-review-in = Quienes coordinan la mentoría han mirado tu oferta. Está en pie desde ahora. Gracias.
mentors-review-change = Quienes coordinan la mentoría han mirado tu oferta, y se alegran de tenerla. Antes de que esté en pie, te piden una cosa:
mentors-review-change-words = Cuenta un poco más sobre en qué puedes ayudar, por favor.
mentors-review-change-hours = Mira otra vez cuándo tienes tiempo, por favor.
mentors-review-change-formats = Mira otra vez qué te gustaría hacer, y para cuántas personas, por favor.
mentors-review-declined = Quienes coordinan la mentoría no pueden aceptar tu oferta ahora mismo. Nadie más se entera. Gracias por ofrecerte. Si quieres, pregúntales por ello.
mentors-review-noted = Anotado.
mentors-invited = Quienes coordinan la mentoría aquí desearían contar contigo y han escrito una oferta para ti. No vale hasta que digas que sí.
mentors-invited-yes = Gracias. Tu oferta está en pie desde ahora.
mentors-invited-over = Esto ya no espera tu respuesta. { COMMAND("mentor offer") } muestra cómo está.
mentors-button-invited-no = No, gracias
mentors-kept-proposed = Una ronda en preparación podría ponerte en contacto con alguien (propuesta del { $day }). No está decidido.

# Mentors as a file

command-mentor-programme-file = lista
command-mentor-programme-file-description = Una tabla de personas a las que invitar a ofrecer mentoría (CSV)
mentors-button-roster = Quienes ofrecen mentoría, en un archivo
mentors-button-roster-export = Quiero el archivo
mentors-roster-title = Quienes ofrecen mentoría, en un archivo
mentors-roster-what = Todas las personas que ofrecen mentoría, en una tabla (CSV) para guardarla, cambiarla y enviarla otra vez. No contiene lo que indicaron en la parte sellada, ni con quién no quieren tener contacto nunca.
mentors-roster-how = Para enviar una tabla, usa { COMMAND("mentor programme") } con un archivo. Necesita estas columnas: { $columns }. Puede tener estas: { $more }.
mentors-roster-asked = Antes se pregunta a todas las personas de la tabla, y Hearth no las pone en contacto con nadie hasta que digan que sí. Lo que escribió cada persona se queda como está.
mentors-roster-given = Aquí están las personas que ofrecen mentoría en esta comunidad. Guarda el archivo con el mismo cuidado que una lista de direcciones.
mentors-roster-taken = { $count ->
    [0] No se pregunta a nadie nuevo.
    [one] Ahora se pregunta a una persona si le gustaría ofrecer mentoría.
   *[other] Ahora se pregunta a { $count } personas, una tras otra, si les gustaría ofrecer mentoría.
}
mentors-roster-unchanged = { $count ->
    [one] Una persona ya estaba aquí. No se cambió nada suyo.
   *[other] { $count } personas ya estaban aquí. No se cambió nada suyo.
}
mentors-roster-wrong-rows = { $count ->
    [one] Una fila no pudo entrar. Corrígela y envía el archivo otra vez. Las demás filas no entran dos veces.
   *[other] { $count } filas no pudieron entrar. Corrígelas y envía el archivo otra vez. Las demás filas no entran dos veces.
}
mentors-roster-row = Fila { $number }: { $why }
mentors-roster-all-wrong = Todas las filas que no pudieron entrar, y qué hay que cambiar:
mentors-roster-large = Este archivo es demasiado grande. Hearth acepta tablas de { $kilobytes } kilobytes como máximo. No se cambió nada.
mentors-roster-gone = Discord no le dio el archivo a Hearth. Envíalo otra vez, por favor. No se cambió nada.
mentors-roster-long = Esta tabla tiene { $count } filas. Hearth acepta { $most } de una vez. Envíala por partes, por favor. No se cambió nada.
mentors-roster-encoding = Este archivo no está escrito en UTF-8. Al guardarlo en tu hoja de cálculo, elige «CSV UTF-8». No se cambió nada.
mentors-roster-wrong = Este archivo no es una tabla que Hearth pueda leer. Guárdalo como CSV, por favor. No se cambió nada.
mentors-roster-columns = La primera fila tiene que llevar los nombres de las columnas, en inglés, como en el archivo que te da Hearth. Faltan: { $columns }. No se cambió nada.
mentors-row-account = La cuenta falta o no se puede leer. Escribe el número de la cuenta, o una mención.
mentors-row-rounded = Una hoja de cálculo ha redondeado el número de la cuenta. Escribe una mención, o dale antes a la columna el formato de texto.
mentors-row-twice = La misma cuenta ya está en la fila { $number }. Deja solo una de las dos.
mentors-row-words = La columna «words» está vacía. Escribe en qué puede ayudar esa persona.
mentors-row-long = El texto de la columna «words» es demasiado largo. Caben { $most } caracteres.
mentors-row-zone = No se conoce la zona horaria «{ $zone }». Escribe una ciudad, como Madrid.
mentors-row-zone-like = No se conoce la zona horaria «{ $zone }». ¿Querías decir { $near }?
mentors-row-hours = No se pueden leer las horas «{ $hours }». Escríbelas así: Mon-Fri 18:00-20:00, Sat 9-12.
mentors-row-seats = En la columna «seats» va un número del 1 al { $most }.
mentors-row-choice = En la columna «{ $column }» dice «{ $found }». Puede llevar: { $choices }.
mentors-row-empty = La columna «{ $column }» está vacía. Puede llevar: { $choices }.
mentors-row-not-here = Esta cuenta no es de una persona de esta comunidad. Comprueba el número, o invítala antes.
mentors-row-refused = A esta persona ya se le preguntó, y dijo que no. Hearth no le vuelve a preguntar. Puede ofrecerse cuando quiera.
mentors-refused = Dijiste que no a una oferta que otras personas escribieron para ti. Puedes cambiarla y hacerla tuya, o retirarla.
mentors-invited-refused = Está bien, y no hace falta ningún motivo. No se te vuelve a preguntar.
