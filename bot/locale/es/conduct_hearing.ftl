# Hearing the other side, what the accused read, and people who must not be brought together.

conduct-button-hear = Escuchar a la otra parte
conduct-hear-title = La otra parte
conduct-hear-what = Un mensaje a la persona acusada sale solo cuando otra persona del equipo lo ha revisado: no puede mostrar quién denunció.
conduct-hear-alone = **Solo tú puedes ver este caso,** así que nadie puede revisar un mensaje. Apártate y deja que ayude el contacto de fuera, o pide a quienes organizan que nombren a más personas.
conduct-hear-waiting = { $count ->
    [one] Un mensaje espera revisión.
   *[other] { $count } mensajes esperan revisión.
}
conduct-hear-draft = Mensaje a la persona { $number }
conduct-hear-choose = Revisar un mensaje
conduct-hear-whom = ¿A quién escribir?
conduct-hear-intro = Otra persona del equipo lo revisa antes de que salga. No escribas nada que muestre quién denunció: ni nombres, ni horas exactas, ni frases de la denuncia.
conduct-hear-words = Tu mensaje
conduct-hear-words-help = De qué se trata, y que el equipo quiere escuchar a la otra parte.
conduct-hear-drafted = El mensaje espera revisión. Las demás personas se enteran de que hay novedades.
conduct-hear-sent = El mensaje está enviado.
conduct-hear-went-back = Ha vuelto con tu nota.
conduct-hear-taken-back = Tu mensaje está retirado. La persona acusada no lo ha leído.
conduct-hear-by = Para { $name }, escrito por { $by }:
conduct-hear-change = ¿Qué debe cambiar?
conduct-hear-back-intro = Tu nota llega a las personas que atienden este caso.
conduct-button-write-to = Escribir un mensaje
conduct-button-to-check = Pasarlo a revisión
conduct-button-send-it = Revisado: enviarlo
conduct-button-send-back = Devolverlo
conduct-button-take-back = Retirarlo
conduct-draft-own = Esto lo escribiste tú. Lo tiene que revisar otra persona.
conduct-draft-over = Este mensaje ya está enviado o retirado.
conduct-check-names = ¿Nombra o describe a quien denunció, o a quien lo vio?
conduct-check-times = ¿Dice una hora o un lugar que solo conoce poca gente?
conduct-check-phrases = ¿Usa palabras que están en la denuncia?
conduct-check-pronouns = ¿Dice él, ella u otra palabra que muestre quién fue?
conduct-check-number = ¿Muestra cuántas personas denunciaron?
conduct-hint-name = Mira esto: un nombre. { $words }
conduct-hint-time = Mira esto: una hora. { $words }
conduct-hint-phrase = Mira esto: también está en la denuncia. { $words }
conduct-hint-pronoun = Mira esto: un pronombre. { $words }
conduct-hint-link = Mira esto: un enlace. { $words }

# Whoever is accused

conduct-part-title = Un mensaje del equipo de conducta
conduct-part-news = Las personas que cuidan del código de conducta tienen un mensaje para ti.
conduct-button-part = Leer el mensaje
conduct-button-answer-team = Responder
conduct-button-appeal-it = Recurrir
conduct-part-answer-intro = Esto llega a las personas que cuidan del código de conducta, y a nadie más.
conduct-part-words = Tu respuesta
conduct-part-answered = Tu respuesta está guardada, y el equipo se entera.
conduct-part-appeal-title = Un recurso
conduct-part-appeal-words = ¿Por qué debería cambiar la decisión?
conduct-part-appealed = Tu recurso está guardado. Te enteras cuando haya respuesta.
conduct-part-appeal-until = Puedes recurrir una vez, hasta { $at }.
conduct-part-heard-by-handlers = Tu recurso lo atienden personas que no decidieron.
conduct-part-heard-by-cosigner = Tu recurso lo atiende alguien de fuera del servidor que no decidió.
conduct-part-heard-by-nobody = Aquí nadie que no haya decidido puede atender un recurso. Acude al contacto de fuera, por favor.
conduct-part-outside = Si no quieres escribir aquí, puedes acudir a { $outside }, fuera de este servidor.
conduct-verdict-warning = **Una advertencia,** { $at }:
conduct-verdict-limited = **Algunas actividades quedan limitadas por un tiempo,** { $at }:
conduct-verdict-suspension = **Quedas en suspensión por un tiempo,** { $at }:
conduct-verdict-ban = **Quedas fuera de forma permanente,** { $at }:
conduct-answered-upheld = **Tu recurso tenía razón.** El caso se mira otra vez. { $at }:
conduct-answered-stands = **La decisión se mantiene.** { $at }:
conduct-nothing-for-you = Aquí no hay ningún mensaje para ti.
conduct-appeal-over = Ya no puedes recurrir: ha pasado el plazo, o ya has recurrido. Lo que has escrito se guarda durante un día.

# People who must not be brought together

conduct-button-apart = Mantener separadas a personas
conduct-apart-title = Mantener separadas a personas
conduct-apart-what = Hearth no junta a estas dos personas, por ejemplo para trabajar en común o en un evento. No le dice el motivo a nadie, tampoco a ellas. Termina cuando lo quitas aquí, o cuando se borra el caso, 24 meses después del cierre.
conduct-apart-pair = { $number }. { $one } y { $other }
conduct-apart-option = Separación { $number }
conduct-apart-add = Elige dos personas
conduct-apart-remove = Quitar una separación
conduct-apart-added = Desde ahora Hearth no las junta.
conduct-apart-removed = Se quitó la separación.
conduct-apart-two = Elige dos personas distintas, por favor.
