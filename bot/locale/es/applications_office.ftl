# Applications: what organisers read who call for them, and settings.

settings-applications = Candidaturas
settings-applications-help = Cualquiera puede optar a mentorías, ayudas económicas, charlas o roles. Se evalúan las respuestas, sin los nombres.
setting-applications-channel = Canal de convocatorias
setting-applications-channel-help = Hearth publica ahí cada convocatoria, una sola vez.
applications-staff = Convocatorias
applications-only-organisers = Las convocatorias las escriben quienes organizan. { $ask }
applications-nothing-waits = Aquí no hay nada pendiente para ti.
applications-over = Ya se muestran los nombres de las candidaturas elegidas: { $title }.
applications-button-names = Ver la decisión
applications-choose-call = Elige una convocatoria
applications-button-new = Escribir una convocatoria
applications-button-office = Volver al principio
applications-state-draft = Sin publicar
applications-state-open = Abierta
applications-state-closed = Se repasan los textos
applications-state-review = En evaluación
applications-state-locked = Decidida
applications-state-opened = Terminada
applications-call-is-draft = Esta convocatoria todavía no está publicada.
applications-call-days = { $count ->
    [one] Estará abierta un día desde que se publique.
   *[other] Estará abierta { $count } días desde que se publique.
}
applications-call-question = Pregunta { $number }: { $words }
applications-call-is-open = Está abierta: ya se pueden presentar candidaturas.
applications-call-is-closed = Está cerrada. Alguien repasa los textos antes de que empiece la evaluación.
applications-call-is-review = Ahora se ponen las notas. Cuando estén todas, Hearth avisa a quienes deciden.
applications-call-is-locked = Está decidida, y cada persona que participó puede leerlo. Los nombres no se muestran todavía.
applications-call-is-opened = Ha terminado.
applications-closed-at = Cerrada desde: { $moment }.
applications-form-title = Una convocatoria
applications-form-questions = Preguntas
applications-form-rubric = Qué significan las notas
applications-write-intro = Una convocatoria se publica para que la lea todo el mundo. Quién participa queda sellado: tú no ves nombres, y quienes evalúan tampoco. Unas personas ponen notas, y otras dos deciden.
applications-label-kind = Qué se ofrece
applications-label-title = Título
applications-help-title = Para que se sepa de qué se trata.
applications-label-about = De qué se trata
applications-help-about = Qué se recibe, qué se aporta, para quién es, pago o gastos, hora y lugar.
applications-label-contact = A quién pedir lo que haga falta
applications-help-contact = Alguien a quien escribir si se necesita algo más para participar, como más tiempo.
applications-label-days = Cuántos días está abierta
applications-help-days = De 1 a { $most } días desde que se publica. Tres semanas ayudan si hay poco tiempo.
applications-wrong-days = Escribe un número entero de días, de 1 a { $most }, por favor.
applications-label-question = Pregunta { $number }
applications-help-question = Pregunta qué sabe hacer o qué haría alguien, no qué es.
applications-label-rubric1 = Qué significa una nota de 1
applications-help-rubric1 = Por ejemplo: no responde a la pregunta.
applications-label-rubric3 = Qué significa una nota de 3
applications-help-rubric3 = Por ejemplo: responde, con un ejemplo.
applications-label-rubric5 = Qué significa una nota de 5
applications-help-rubric5 = Por ejemplo: responde, con un ejemplo y con lo que aprendió de él.
applications-label-wanted = Cuántas personas ponen nota a cada una
applications-help-wanted = Si lo dejas vacío: tres para cada candidatura.
applications-button-keep-form = Guardar esta convocatoria
applications-call-kept = La convocatoria está guardada. Ahora elige quién evalúa.
applications-people = Personas que ponen nota a cada candidatura: { $count }. Elige a una o dos más: alguien puede reconocer quién escribió, o querer participar. Nadie puede tener dos de estas tareas, y quien evalúa no puede presentar una candidatura.
applications-pick-reviewer = Quién pone las notas
applications-pick-decider = Qué dos personas deciden
applications-pick-redactor = Quién quita lo que diga quién escribió (si quieres)
applications-people-kept = Guardado.
applications-people-over = Ya no se puede cambiar quién evalúa aquí.
applications-two-roles = Alguien tendría dos tareas. Quien decide o quita palabras no pone notas, así que elige a otra persona.
applications-bots = Los bots no pueden evaluar. Elige a personas.
applications-lacks-reviewers = Para poner las notas hacen falta más personas. Elige al menos a este número: { $count }. Después podrás publicar la convocatoria.
applications-lacks-deciders = Elige a las dos personas que deciden. Después podrás publicar la convocatoria. (Personas que ponen nota a cada candidatura: { $count }.)
applications-button-publish = Publicar esta convocatoria
applications-hints-there = { $count ->
    [one] **Hay una sugerencia sobre las palabras de esta convocatoria.** Puedes publicarla como está.
   *[other] **Hay { $count } sugerencias sobre las palabras de esta convocatoria.** Puedes publicarla como está.
}
applications-button-hints = Sugerencias sobre las palabras
applications-hints = { $count ->
    [0] Ya no hay sugerencias sobre las palabras de esta convocatoria.
   *[other] Nadie más ve estas sugerencias. Puedes publicar la convocatoria como está.
}
applications-button-back-to-call = Volver a la convocatoria
applications-published = La convocatoria aparece en { $channel }.
applications-published-no = La convocatoria se encuentra con { COMMAND("apply") }. Elige un canal de convocatorias en { COMMAND("setup") }, y aparecerá también ahí.
applications-published-already = Esta convocatoria ya está publicada, así que no se puede cambiar.
applications-button-change-call = Cambiarla
applications-button-discard = Descartarla
applications-discard-ask = ¿Quieres descartar esta convocatoria? Nadie la ha visto todavía.
applications-button-discard-yes = Sí, descartarla
applications-button-keep-call = No, guardarla
applications-discarded = La convocatoria se ha borrado.
applications-button-extend = Ampliar el plazo
applications-form-extend = Ampliar el plazo
applications-label-more = Cuántos días más
applications-help-more = De 1 a { $most } días. En total, una convocatoria está abierta { $count } días como máximo.
applications-extend-now = Ahora la convocatoria está abierta hasta: { $moment }, es decir, { $there }.
applications-extend-then = Estaría abierta hasta: { $moment }, es decir, { $there }.
applications-extend-ask = Lo sabrán todas las personas que han empezado o se han presentado, y la convocatoria publicada también lo dirá. Queda constancia de que lo hiciste tú. La convocatoria todavía se puede cerrar antes, pero el último día no se puede volver a adelantar.
applications-button-extend-yes = Sí, ampliar el plazo
applications-button-extend-again = Escribirlo otra vez
applications-button-keep-day = No, dejarlo como está
applications-extended = Hay más plazo: la convocatoria está abierta hasta: { $moment }, es decir, { $there }. Lo sabrán todas las personas que han empezado o se han presentado.
applications-extend-late = Ya no es posible presentarse, así que el último día se queda como está.
applications-extend-changed = El último día cambió desde que abriste la página. Mira la convocatoria otra vez.
applications-extend-most = Una convocatoria está abierta { $count } días como máximo, y esta ya lo está.
applications-button-close = Cerrarla ya
applications-close-ask = ¿Quieres cerrar la convocatoria ya? Quien ha empezado y no ha enviado pierde lo que escribió. No se puede volver a abrir.
applications-button-close-yes = Sí, cerrarla
applications-button-keep-open = No, dejarla abierta
applications-close-done = La convocatoria está cerrada.
applications-close-before = La convocatoria ya estaba cerrada.
applications-button-start = Empezar ya la evaluación
finding-applications-deciders = En una convocatoria deciden menos de dos personas.
finding-applications-deciders-fix = Con { COMMAND("applications") }, quienes organizan llegan a la convocatoria y pueden elegir a las dos. Sin ellas no se puede decidir nada, ni mostrar ningún nombre.
