# Applications: what people read who judge them.

command-applications = candidaturas
command-applications-description = Para quienes evalúan candidaturas o abren convocatorias
applications-not-yours = No te toca evaluar esto, o ya ha terminado.
applications-you-apply = Tienes una candidatura en esta convocatoria, así que no puedes evaluar en ella.
applications-no-review = Ahora mismo no hay nada que evaluar aquí.
applications-no-redacting = Ahora mismo no hay nada que repasar aquí.
applications-review-progress = Notas puestas: { $done } de { $whole }.
applications-review-question = **Pregunta { $number }, una candidatura tras otra:**
applications-review-answer = **La respuesta:**
applications-choose-mark = Pon una nota
applications-mark-stands = Tu nota queda fija en cuanto la eliges. Entonces ves lo que pusieron las demás personas.
applications-removed-other = Donde aparece { $mark }, se ha quitado algo que dice quién lo escribió.
applications-mark-1 = 1
applications-mark-2 = 2, entre 1 y 3
applications-mark-3 = 3
applications-mark-4 = 4, entre 3 y 5
applications-mark-5 = 5
applications-button-recognise = Reconozco quién escribió esto
applications-marked = Tu nota: { $mark }. Ya no cambia.
applications-marked-already = Ya has puesto nota a esta respuesta. No se puede cambiar, porque has visto las notas de otras personas.
applications-others = Otras personas han puesto a esta respuesta: { $marks }.
applications-others-none = Nadie más ha puesto nota a esta respuesta todavía.
applications-button-next-answer = Respuesta siguiente
applications-recognised-other = Gracias por decirlo. Tus notas de esta candidatura se han borrado, y se le pide a otra persona.
applications-recognised-fewer = Gracias por decirlo. Tus notas de esta candidatura se han borrado. No hay nadie más que pueda evaluarla, así que tendrá menos notas. Quienes deciden lo ven.
applications-review-done = { $count ->
    [0] Aquí no tienes nada que evaluar.
    [one] Has puesto tu nota. Gracias.
   *[other] Has puesto todas tus notas: { $count }. Gracias.
}
applications-blacken = Texto { $number } de { $whole }. Quita lo que diga quién lo escribió.
applications-blacken-none = No hay ningún texto que repasar.
applications-harder = Lo que se lo puso más difícil:
applications-doubtful-other = Esto puede decir quién lo escribió: { $places }.
applications-button-take-out = Quitar palabras
applications-label-take-out = Palabras que quitar, una por línea
applications-help-take-out = También puede ser una frase por línea. Se quitan de todas las respuestas de esta candidatura.
applications-taken-out = Quitado.
applications-button-blackened = Todo está repasado: que empiece la evaluación
applications-blackened = Ya puede empezar la evaluación. Gracias.
applications-decide = { $count ->
    [0] No hay ninguna candidatura para { $title }.
    [one] Una candidatura para { $title }. No lleva nombre.
   *[other] { $count } candidaturas para { $title }. No llevan nombre, ni siguen ningún orden.
}
applications-marks-missing = { $count ->
    [one] Todavía falta una nota.
   *[other] Todavía faltan { $count } notas.
}
applications-not-yet = Aquí todavía no hay nada que decidir.
applications-code = Candidatura { $code }
applications-summary = **Candidatura { $code }.** { $outcome }
applications-marks = { $count ->
    [one] Pregunta { $number }: { $middle } (una nota)
   *[other] Pregunta { $number }: nota central { $middle }, de { $lowest } a { $highest } ({ $count } notas)
}
applications-marks-none = Pregunta { $number }: sin notas
applications-decided-so = { $outcome } { $told }
applications-is-chosen = Elegida.
applications-is-declined = Esta vez no.
applications-is-undecided = Sin decidir.
applications-has-feedback = Con comentario.
applications-lacks-feedback = Aún sin comentario.
applications-choose-one = Elige una candidatura para leerla
applications-button-others = Más candidaturas
applications-button-first = Primera pregunta
applications-button-back = Volver a todas las candidaturas
applications-button-choose = Elegirla
applications-button-decline = Esta vez no
applications-button-feedback = Escribir un comentario
applications-label-feedback = Tu comentario para esta persona
applications-help-feedback = Qué estuvo bien, y qué ayudaría otra vez. Le llega junto con la decisión.
applications-kept = Guardado. Se puede cambiar hasta que la decisión sea definitiva.
applications-button-rest = El mismo comentario para el resto
applications-kept-for = { $count ->
    [0] Todas las candidaturas tienen ya un comentario.
    [one] Guardado para una candidatura.
   *[other] Guardado para { $count } candidaturas.
}
applications-button-lock = Hacer definitiva la decisión
applications-lock-ask = ¿Quieres que la decisión sea definitiva? Candidaturas: { $count }. Elegidas: { $chosen }. Después no se puede cambiar, y cada persona que participó se entera al momento.
applications-button-lock-yes = Sí, es definitiva
applications-lock-outcome = { $count ->
    [one] Una candidatura no tiene decisión todavía. Elígela, o di «esta vez no».
   *[other] { $count } candidaturas no tienen decisión todavía. Elígelas, o di «esta vez no».
}
applications-lock-feedback = { $count ->
    [one] Una candidatura no tiene comentario todavía. Cada persona que participa recibe uno.
   *[other] { $count } candidaturas no tienen comentario todavía. Cada persona que participa recibe uno.
}
applications-locked = La decisión es definitiva. Ya no se puede cambiar.
applications-lock-done = La decisión es definitiva, y cada persona que participó se entera ahora.
applications-lock-first = Los nombres se pueden mostrar cuando la decisión sea definitiva y lo hayan pedido dos personas que deciden.
applications-unblind = { $count ->
    [0] Los nombres de las candidaturas elegidas se muestran cuando las dos personas que deciden pulsan aquí. Queda anotado.
   *[other] La otra persona que decide quiere ver los nombres de las candidaturas elegidas. Si pulsas también, se muestran. Queda anotado.
}
applications-button-unblind = Mostrar los nombres de las elegidas
applications-unblind-waits = Has dicho que se pueden mostrar los nombres. Falta que lo diga también la otra persona que decide.
applications-button-unblind-back = Retirar lo que he dicho
applications-named = Candidatura { $code }: { $person }
applications-others-unnamed = Las demás siguen sin nombre. Cada persona puede leer la decisión, con el comentario.
applications-button-review = Evaluar
applications-news-review = { $count ->
    [one] Una respuesta para { $title } espera tu nota.
   *[other] { $count } respuestas para { $title } esperan tu nota.
}
applications-button-blacken = Repasar
applications-news-blacken = Hay candidaturas para { $title } que esperan que quites lo que diga quién las escribió.
applications-button-decide = Ver y decidir
applications-news-decide-review = Eres una de las dos personas que deciden sobre { $title }.
applications-news-decide-locked = La decisión sobre { $title } es definitiva. Los nombres se muestran cuando lo dicen las dos personas que deciden.
applications-deed = Anotado, { $moment }: { $who } { $what }
applications-deed-somebody = Alguien
applications-deed-deciders = cambió quién decide.
applications-deed-extended = amplió el plazo para presentarse.
applications-deed-locked = hizo definitiva la decisión.
applications-deed-unblind-asked = dijo que se pueden mostrar los nombres.
applications-deed-unblind-taken = retiró lo que había dicho.
applications-deed-unblinded = lo dijo también, y se mostraron los nombres.
