# Applications: what people read who apply.

command-apply = postular
command-apply-description = Presentar una candidatura, y ver cómo va
applications-title = Candidaturas
applications-start = Presentar una candidatura
applications-no-community = Hearth no está en ninguna comunidad contigo en la que puedas presentar una candidatura.
applications-open = { $count ->
    [one] Ahora mismo hay aquí una convocatoria en la que puedes participar.
   *[other] Ahora mismo hay aquí { $count } convocatorias en las que puedes participar.
}
applications-none-open = Ahora mismo no hay ninguna convocatoria más a la que puedas presentarte.
applications-choose = Elige una convocatoria para verla
applications-yours = { $count ->
    [one] Tienes una candidatura.
   *[other] Tienes { $count } candidaturas.
}
applications-choose-own = Mira una de las tuyas
applications-button-list = Todas las convocatorias
applications-kind-mentorship = Mentoría
applications-kind-grant = Ayuda económica
applications-kind-talk = Charla
applications-kind-role = Rol
applications-call = **{ $title }** ({ $kind })
applications-questions = { $count ->
    [one] Hay que responder una pregunta.
   *[other] Hay que responder { $count } preguntas.
}
applications-closes = Abierta hasta: { $moment }, es decir, { $there }.
applications-contact = Si necesitas algo más para participar, o tienes una pregunta: { $contact }
applications-judged-blind = Quien evalúa no ve de quién es cada candidatura.
applications-button-look = Ver y participar
applications-how = Así se evalúa: varias personas ponen a tus respuestas notas del 1 al 5. No ven tu nombre, ni tu cuenta, ni cuándo llegaste, ni tus roles, ni cuándo enviaste tu candidatura. Deciden otras dos personas, que tampoco ven nombres hasta que su decisión es definitiva. Cada persona recibe un comentario.
applications-limits = Lo que esto no puede ocultar: tu forma de escribir, y lo que solo has hecho tú. Tu cuenta queda sellada, para que Hearth pueda contarte la decisión y, antes, si hay más plazo. Después de la decisión, dos personas juntas pueden ver los nombres de las candidaturas elegidas. Quien hace funcionar este Hearth tiene las claves. Todo se borra seis meses después de la decisión.
applications-button-begin = Empezar
applications-button-go-on = Seguir con mi candidatura
applications-button-change-own = Cambiar mi candidatura
applications-button-withdraw = Retirar mi candidatura
applications-is-draft = Has empezado, y todavía no la has enviado. Lo que has escrito está guardado, y nadie más puede leerlo. Cuando se cierra la convocatoria, lo que no se haya enviado se borra.
applications-is-sent = Tu candidatura está enviada. Cuando haya una decisión, Hearth te la cuenta, sea cual sea.
applications-can-change = Puedes cambiar tus respuestas hasta que se cierre la convocatoria. Lo que cambies vale al momento.
applications-closed = Esta convocatoria ya está cerrada.
applications-judges-cannot = Te han pedido que evalúes en esta convocatoria, así que no puedes presentar una candidatura. Si lo prefieres, pide a quienes organizan que te quiten de la lista.
applications-gone = Esta convocatoria ya no existe.
applications-question = **Pregunta { $number } de { $whole }**
applications-mark-means = Una nota de { $mark } significa: { $words }
applications-unanswered = Aún no has respondido a esta pregunta.
applications-button-write = Escribir una respuesta
applications-button-change = Cambiar mi respuesta
applications-button-next = Siguiente
applications-button-previous = Anterior
applications-button-call = Volver a la convocatoria
applications-label-answer = Tu respuesta
applications-help-answer = No pongas nombres, tampoco de personas o lugares cercanos. Las direcciones se quitan.
applications-saved = Guardado.
applications-as-read = **Así lo leerán las demás personas:**
applications-removed = Donde aparece { $mark }, Hearth ha quitado algo que dice quién eres: un nombre, un nombre de usuario, una dirección o un archivo. Tus palabras siguen como las escribiste.
applications-doubtful = Mira esto otra vez, porque puede decir quién eres: { $places }. Hearth encuentra una parte, pero no todo.
applications-more = Puedes añadir dos cosas, si quieres.
applications-more-read = Lo que te lo puso más difícil lo leen las dos personas que deciden y, si la hay, la que quita del texto lo que permite reconocerte. Nadie que ponga notas lo lee. A quién dejas fuera de la evaluación no lo lee nadie, y esas personas no se enteran. No te ponen notas. Si una de ellas decide, lee tu candidatura de todos modos, sin tu nombre.
applications-excluded = No evalúan tu candidatura: { $people }.
applications-button-more = Añadirlas o cambiarlas
applications-label-harder = Qué te lo puso más difícil
applications-help-harder = Por ejemplo: poco tiempo, una enfermedad, la primera vez, un idioma nuevo para ti.
applications-label-excluded = Quién no debe evaluar tu candidatura
applications-help-excluded = Por ejemplo, alguien que reconocería cómo escribes, o con quien tuviste problemas.
applications-not-whole = Responde primero a todas las preguntas. Después podrás enviar tu candidatura.
applications-before-sending = Todas las preguntas tienen respuesta. Si ya has mirado cómo la leerán las demás personas, puedes enviarla.
applications-button-send = Enviar mi candidatura
applications-withdraw-ask = ¿Quieres retirar tu candidatura a { $title }? Se borra todo lo que escribiste para ella, y también sus notas.
applications-button-withdraw-yes = Sí, retirarla
applications-button-keep = No, dejarla
applications-withdrawn = Tu candidatura está borrada.
applications-none-of-yours = Aquí no tienes ninguna candidatura.
applications-decided-already = Ya se ha decidido. Puedes borrar tu candidatura con { COMMAND("privacy") }.
applications-outcome-chosen = Tu candidatura ha sido elegida: { $title }. Te escribirán las personas que han decidido.
applications-outcome-declined = Esta vez no ha sido tu candidatura: { $title }. Eso no dice nada de ti como persona.
applications-feedback-says = Te han escrito, sin saber quién eres:
applications-decided-erased = Tu candidatura se borra seis meses después de la decisión.
applications-button-read = Leer la decisión
applications-news-decided = Hay una decisión sobre tu candidatura a { $title }.
applications-news-extended = Hay más plazo para presentarse: { $title } está abierta hasta: { $moment }, es decir, { $there }. Lo que escribiste se queda como está, y todavía puedes cambiarlo.
applications-button-extended = Ver la convocatoria
applications-kept-own = Tu candidatura a { $title }, enviada o empezada por última vez el { $day }: respuestas, qué te lo puso más difícil, a quién dejas fuera y qué se decidió.
applications-kept-own-seen = Quienes ponen notas, quienes deciden y quien quita del texto lo que permite reconocerte leen tus respuestas sin tu nombre. Si la eligen, dos personas juntas pueden ver quién eres.
applications-kept-how-long = Hasta seis meses después de la decisión. Si borras esto, se borra tu candidatura.
applications-kept-judge = Estás en la lista de quienes evalúan en una convocatoria.
applications-kept-judge-seen = Quienes organizan ven esa lista.
applications-kept-reviews = Evalúas candidaturas sin nombre. Hearth guarda cuáles, y tus notas.
applications-kept-reviews-seen = Otras personas ven tus notas sin tu nombre.
applications-kept-reviews-leaves = Si has puesto todas las notas de una candidatura, se quedan, sin tu nombre.
