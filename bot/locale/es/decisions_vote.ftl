# Votes: opening one, voting, and what came of it.

command-vote = votar
command-vote-description = Votar, o ver qué salió de una votación
decisions-start-vote = Votar: hay una votación abierta

decisions-vote-page = Votaciones
decisions-vote-intro = Una votación es secreta: hasta que termina, nadie ve cuántas personas han votado ni qué. Después se publica el resultado.
decisions-votes-none = No hay ninguna votación abierta, y últimamente no ha terminado ninguna.
decisions-vote-title = **{ $title }**
decisions-vote-gone = Esta votación ya no existe.
decisions-vote-over = Esta votación ha terminado. No ha cambiado nada.
decisions-vote-opens = Esta votación se abre en un momento. Inténtalo otra vez, por favor.
decisions-vote-broken = La urna no se puede abrir, así que tu papeleta no ha entrado. Díselo a alguien que organice la comunidad, por favor.
decisions-only-openers = Las votaciones solo las pueden abrir o cancelar quienes organizan y las personas que han elegido para ello. { $ask }
decisions-not-on-roll = No estás en el censo de esta votación. Quién puede votar se anotó cuando se abrió.
decisions-voted-already = Ya has votado. Para cambiar tu voto, usa «Cambiar mi voto» con las palabras de tu resguardo. Sin las palabras se queda como está.

decisions-button-see = Ver esta votación
decisions-button-vote-see = Ver la votación
decisions-button-new = Abrir una votación
decisions-button-vote = Votar
decisions-button-change-vote = Cambiar mi voto
decisions-button-safety = ¿Hasta qué punto es secreta?
decisions-button-fill = Rellenar mi papeleta
decisions-button-back = Volver a la votación
decisions-button-objections = Leer las objeciones
decisions-button-cancel = Cancelar esta votación

# How it stands for one person

decisions-stands-open = Puedes votar.
decisions-stands-voted = Has votado. Puedes cambiarlo hasta el final.
decisions-stands-not-on-roll = No estás en el censo de esta votación.
decisions-stands-over = Ha terminado.
decisions-stands-counting = El tiempo ha terminado. Se están contando los votos.
decisions-is-opening = Se está escribiendo el censo. La votación se abre en un momento.
decisions-is-ended = Esta votación ha terminado.
decisions-is-cancelled = Esta votación se canceló. No se contó nada, y las papeletas se destruyeron. El motivo: { $reason }
decisions-is-cancelled-nobody = Esta votación no se abrió: no habría nadie en su censo, o Discord no dijo quién está aquí.

# What it asks, and how

decisions-option = { $number }. { $option }
decisions-method-approval = Aprueba tantas opciones como quieras. Gana la que reciba más aprobaciones.
decisions-method-ranked = Pon las opciones en tu orden. Gana la opción que gane a cada una de las demás, de dos en dos (método de Schulze).
decisions-method-consent = ¿Puedes vivir con ello? Sale adelante si nadie objeta. Quien objeta dice por qué.
decisions-roll-everybody = Quién puede votar: todas las personas que estaban en la comunidad cuando se abrió.
decisions-roll-voters = Quién puede votar: todas las personas que tenían el rol { $role } cuando se abrió.
decisions-roll-staff = Quién puede votar: quienes organizaban y formaban el equipo cuando se abrió.
decisions-quorum = Solo vale si vota al menos el { $percent } por ciento de estas personas.
decisions-lasts = Está abierta { $hours } horas.
decisions-closes = Termina el { $at } ({ $soon }).
decisions-publishes = **Después se publican todas las papeletas**, sin nombres y sin ningún orden, para que cualquiera pueda contarlas otra vez. Quien sepa cómo querías votar quizá reconozca tu papeleta, sobre todo si se ordenan muchas opciones.
decisions-publishes-not = Las papeletas no se publican. Las cifras pequeñas no se muestran en el resultado. Si vota poca gente, o si todas las personas votan lo mismo, aun así puede dejar ver qué votó cada una.
decisions-objections-told = Las objeciones y sus motivos quedan sellados hasta el final. Después puede leerlos cualquiera de aquí, y ver cuántas hay. Solo llevan nombre si quien objetó lo quiso.
decisions-few = Pueden votar menos de cinco personas. Si todas votan lo mismo, el resultado dice qué votó cada una.
decisions-few-warning = Si votan menos de { $few } personas, o todas votan lo mismo, el resultado dice qué votó cada una.

# Opening one

decisions-open-title = Abrir una votación
decisions-open-intro = Quién puede votar se anota en el momento en que se abre, y no cambia. Nadie ve nada antes del final, tampoco tú.
decisions-open-instead = Un bot no puede evitar que alguien reciba presiones para votar de una forma, y quien lo hace funcionar podría mirar. Para decisiones de mucho peso, usa Belenios o Helios, que demuestran su recuento. CIVS es un servicio para votaciones por orden.
decisions-page-what = Qué pregunta la votación
decisions-page-how = Quién vota, y cuánto tiempo
decisions-label-vote-title = La pregunta en una línea
decisions-help-vote-title = Por ejemplo: ¿cuándo hacemos la reunión mensual?
decisions-label-vote-words = Qué hay que saber (opcional)
decisions-help-vote-words = Qué se decide, qué pasa después, y dónde se ha hablado de ello.
decisions-label-method = Cómo se vota
decisions-help-method = El consentimiento no necesita opciones abajo.
decisions-offer-approval = Aprobación
decisions-offer-approval-help = Marcar todo lo que está bien. Gana lo más aprobado. Lo más fácil de entender.
decisions-offer-consent = Consentimiento
decisions-offer-consent-help = Una propuesta. Sale adelante si nadie objeta. Quien objeta dice por qué.
decisions-offer-ranked = Por orden
decisions-offer-ranked-help = Poner en orden tres opciones o más. Es justo si las opciones se parecen.
decisions-label-options = Las opciones, una por línea
decisions-help-options = De 2 a 10 líneas, de hasta 80 caracteres. Para el consentimiento, déjalo en blanco.
decisions-options-count = Escribe de { $least } a { $most } opciones, una por línea, por favor.
decisions-options-long = Una opción tiene como máximo { $most } caracteres.
decisions-options-twice = Hay dos opciones iguales.
decisions-label-roll = ¿Quién puede votar?
decisions-help-roll = Se anota al abrirse. Quien se va puede votar todavía; quien llega después, no.
decisions-offer-everybody = Todas las personas de la comunidad
decisions-offer-voters = El rol para votar que dicen los ajustes
decisions-offer-staff = Quienes organizan y el equipo
decisions-no-voters-role = No hay ningún rol para votar. Alguien que organice la comunidad puede elegirlo con { COMMAND("setup") }.
decisions-label-hours = ¿Cuánto tiempo? (En blanco: 72 horas)
decisions-help-hours = Con tres días o más puede participar gente de todos los horarios y turnos.
decisions-offer-hours = { $hours } horas
decisions-label-quorum = ¿Cuántas personas deben votar? (opcional)
decisions-help-quorum = Con menos, no se decide nada y no se dice ningún resultado.
decisions-offer-quorum = { $percent ->
    [0] Sin mínimo
   *[other] El { $percent } por ciento de quienes pueden votar
}
decisions-label-publishes = ¿Publicar después todas las papeletas?
decisions-help-publishes = Cualquiera puede contar otra vez. Puede delatar a alguien, y se avisa antes de votar.
decisions-button-preview = Mirarla antes de abrirla
decisions-preview = Esto es lo que se dice a quienes votan. Todavía no está abierta. Después ya no se puede cambiar nada.
decisions-button-open = Abrir la votación
decisions-button-change = Cambiarla
decisions-opens = La votación se abre en cuanto esté escrito el censo. Entonces se anuncia en el canal de decisiones.

# Cancelling one

decisions-cancel-title = Cancelar esta votación
decisions-label-cancel = Por qué se cancela
decisions-help-cancel = Lo puede leer todo el mundo. No se cuenta nada, y todas las papeletas se destruyen.
decisions-cancelled-now = La votación está cancelada, y sus papeletas se han destruido. El motivo se publica en el canal.
decisions-cancelled = La votación **{ $title }** se canceló. No se contó nada, y todas las papeletas se destruyeron. El motivo: { $reason }
decisions-cancelled-nobody = La votación **{ $title }** no se abrió: no habría nadie en su censo, o Discord no dijo quién está aquí.

# Voting

decisions-paper-receipt = Primero anota estas siete palabras o cópialas. Solo las tienes tú, y no se vuelven a mostrar.
decisions-paper-why = Valen desde que entregas tu papeleta. Con ellas puedes cambiar tu voto hasta el final. Sin ellas tu voto se queda como está, y cuenta igual.
decisions-ballot-title = Tu papeleta
decisions-label-approve = ¿Cuáles te parecen bien?
decisions-help-approve = Tantas como quieras. Ninguna también es una respuesta.
decisions-label-order = Tu orden, con números
decisions-help-order = Primero la que más quieres: 3, 1, 2. Iguales: 1=2. Lo que falte va al final. Abstención: 0.
decisions-order-empty = Escribe al menos un número, por favor, o 0 para abstenerte.
decisions-order-wrong = Escribe los números de las opciones, de 1 a { $most }, separados por comas, por favor. Por ejemplo: 2, 1.
decisions-order-twice = Una opción aparece dos veces en tu orden.
decisions-label-consent = ¿Puedes vivir con ello?
decisions-offer-consent-yes = Sí
decisions-offer-consent-aside = Me aparto: puede seguir sin mí
decisions-offer-consent-no = Pongo una objeción
decisions-label-why = Si objetas: ¿por qué, y qué ayudaría?
decisions-help-why = Después del final lo puede leer cualquiera de aquí. Tu forma de escribir puede delatarte.
decisions-label-name = Si objetas: ¿con tu nombre?
decisions-help-name = Nadie lo ve antes del final.
decisions-offer-named = Con mi nombre
decisions-offer-nameless = Sin mi nombre
decisions-objection-why = Una objeción necesita un motivo, para que se le pueda responder. No ha cambiado nada.
decisions-cast = Tu papeleta está en la urna.
decisions-cast-change = Con estas palabras puedes cambiar tu voto hasta el final.
decisions-recast = Tu papeleta nueva está en la urna, en lugar de la anterior.
decisions-receipt-unknown = Ninguna papeleta de esta urna corresponde a estas palabras. Comprueba su orden y cómo están escritas, por favor. No ha cambiado nada.

# How secret it is

decisions-safety-title = ¿Hasta qué punto es secreta esta votación?
decisions-safety-box = Lo que eliges va a una urna, aparte del censo. El censo dice que has votado, y nada en él lleva a tu papeleta. Ambos se reescriben cada hora, para que su orden no diga nada.
decisions-safety-owner = A nadie se le muestra nada antes del final, tampoco a quienes organizan. Quien maneja la máquina en la que funciona Hearth tiene sus claves, y podría mirar cómo trabaja o comparar copias de su base de datos. Discord transporta lo que rellenas, y también podría verlo. Confías en ambas partes.
decisions-safety-pressure = Hearth no puede evitar que alguien mire por encima de tu hombro o te presione. Si pasa, vota como quiera esa persona, y cámbialo después con tus palabras.
decisions-safety-receipt = Las palabras de tu resguardo no se guardan en ninguna parte. No muestran lo que votaste; te permiten sustituirlo.
decisions-safety-few = Si vota poca gente, o si todas las personas votan lo mismo, el resultado dice qué votó cada persona.
decisions-safety-systems = Belenios y Helios demuestran a cada persona que su papeleta se contó, sin que nadie la vea. Tampoco pueden evitar las presiones. CIVS es un servicio para votaciones por orden. Para decisiones de mucho peso, pide a quienes organizan que usen uno de ellos.

# What came of it

decisions-result-title = **La votación ha terminado: { $title }**
decisions-winners = { $count ->
    [one] En primer lugar: **{ $options }**
   *[other] Un empate entre **{ $options }**. Qué significa un empate lo deciden las personas.
}
decisions-no-winner = Ninguna opción tiene ni un voto.
decisions-no-quorum = { $needed ->
    [one] No votó nadie, así que no se decide nada.
   *[other] Votó muy poca gente, así que no se decide nada: tenían que votar al menos { $needed } personas (el { $percent } por ciento del censo). No se dice nada más.
}
decisions-consent-carries = **Sale adelante: nadie objetó.**
decisions-consent-nobody = Nadie objetó, y nadie dijo que sí. No sale adelante.
decisions-consent-objections = { $count ->
    [one] **No sale adelante: una persona objetó.** El motivo se puede leer pulsando «Ver esta votación».
   *[other] **No sale adelante: { $count } personas objetaron.** Los motivos se pueden leer pulsando «Ver esta votación».
}
decisions-consent-others = Pueden vivir con ello: { $yes }. Se apartan: { $aside }.
decisions-place = Lugar { $number }: { $options }
decisions-pair = Ponen { $one } antes que { $other }: { $for-one }. Al revés: { $for-other }.
decisions-count = { $option }: { $count }
decisions-count-hidden = { $option }: no se dice
decisions-turnout = Participación: { $count } de { $roll } personas que podían votar.
decisions-turnout-untold = Han votado menos de { $few } personas. No se dice cuántas exactamente.
decisions-counted-approval = Contado por aprobaciones: cada papeleta cuenta una vez para cada opción que aprueba.
decisions-counted-ranked = Contado con el método de Schulze: las opciones se comparan de dos en dos en todas las papeletas.
decisions-counted-consent = Contado por consentimiento: basta una objeción para que no salga adelante.
decisions-small = No se dicen las cifras por debajo de { $few }, ni lo que permitiría averiguarlas.
decisions-small-consent = Salvo las objeciones, no se dicen las cifras por debajo de { $few }, ni lo que permitiría averiguarlas.
decisions-unread = Hay papeletas que no se pudieron leer, así que no se ha decidido nada.
decisions-unreadable = { $count ->
    [one] Una papeleta no se pudo leer, y no se cuenta. Alguien tiene que haber cambiado la base de datos a mano. Pregunta por ello a quienes organizan, por favor.
   *[other] { $count } papeletas no se pudieron leer, y no se cuentan. Alguien tiene que haber cambiado la base de datos a mano. Pregunta por ello a quienes organizan, por favor.
}
decisions-file = Las papeletas de esta votación como texto: una línea cada una, por orden alfabético, sin nombres.
decisions-recount = Como se dijo antes de abrirla, todas las papeletas están en { $file }. Para contarlas otra vez: `python -m bot recount { $file }`
decisions-objections-title = Objeciones
decisions-objections-none = No hay objeciones que leer.
