# Deciding: what is proposed, who agrees, closing, sealed names and appeals.

conduct-decide-title = Decidir
conduct-nothing-proposed = Todavía no hay nada propuesto.
conduct-nobody-accused = Para escuchar a alguien o proponer una medida, añade antes en Personas quién lo hizo.
conduct-somebody = alguien
conduct-stands-open = **{ $what }** De acuerdo: { $count } de { $of }.
conduct-stands-cosigner = **{ $what }** De acuerdo: { $count } de { $of }. También se pregunta a la segunda voz de fuera.
conduct-stands-stuck = **{ $what }** De acuerdo: { $count }. Con las personas que ahora pueden juzgar con libertad, esto no se puede decidir.
conduct-stands-agreed = **{ $what }** Decidido { $at } por { $count ->
    [one] una persona
   *[other] { $count } personas
}.
conduct-stands-withdrawn = { $what } Esto se retiró.
conduct-proposal-choose = Mirar una propuesta
conduct-proposal-option = { $number }. { $what }
conduct-unavailable-ban = Aquí no se puede decidir una expulsión permanente.
conduct-unavailable-identity = Aquí no se puede abrir un nombre sellado.
conduct-unavailable-appeal = Aquí no se puede atender un recurso.
conduct-unavailable-why = Muy pocas personas pueden juzgar esto con libertad, y no hay una segunda voz de fuera que pueda. Quienes organizan pueden nombrar una con { COMMAND("setup") }.
conduct-cannot-be-decided = Esto no se puede decidir con las personas que ahora pueden juzgar con libertad. Lo que has escrito se guarda durante un día.
conduct-proposed-already = Alguien acaba de proponer algo parecido. Mira antes esa propuesta, por favor. Lo que has escrito se guarda durante un día.
conduct-no-such-proposal = En este caso no hay ninguna propuesta así.
conduct-proposal-over = Esta propuesta ya está decidida o retirada.
conduct-proposed = Está propuesto, con tu voz. Las demás personas se enteran de que hay novedades.
conduct-agreed-now = Hay acuerdo suficiente. Está decidido.
conduct-voice-counted = Tu voz cuenta. Hacen falta más.
conduct-proposal-withdrawn = La propuesta está retirada.
conduct-button-deciding = Volver a decidir
conduct-button-agree-to = Estoy de acuerdo
conduct-button-withdraw-it = Retirarla
conduct-button-propose = Proponerlo

# A measure

conduct-button-measure = Proponer una medida
conduct-ladder-choose = ¿Qué medida?
conduct-ladder-what = ¿Qué debe pasar con { $name }? Elige la medida más suave que proteja a la gente.
conduct-ladder-warning = Advertencia
conduct-ladder-warning-help = Se dice con claridad qué estuvo mal, y no cambia nada más
conduct-ladder-limited = Actividades limitadas por un tiempo
conduct-ladder-limited-help = Por un tiempo algunas cosas o lugares no están abiertos
conduct-ladder-suspension = Suspensión temporal
conduct-ladder-suspension-help = Por un tiempo no participa en la comunidad
conduct-ladder-ban = Expulsión permanente
conduct-ladder-ban-help = Ya no participa; esto lo deciden tres personas
conduct-measure-warning = Advertencia para { $name }.
conduct-measure-limited = Actividades limitadas por un tiempo para { $name }.
conduct-measure-suspension = Suspensión temporal de { $name }.
conduct-measure-ban = Expulsión permanente de { $name }.
conduct-measure-title = Una medida
conduct-measure-intro = Si hay acuerdo suficiente, la persona acusada lee estas palabras. Deja fuera nombres, horas y frases de la denuncia.
conduct-ask-happened = Qué pasó
conduct-ask-happened-help = Qué se hizo contra el código de conducta. No quién lo denunció.
conduct-ask-consequence = Qué se sigue de ello
conduct-ask-consequence-help = Qué cambia para esa persona, y hasta cuándo.
conduct-ask-repair = Qué podría repararlo
conduct-ask-repair-help = Como una disculpa, si quien sufrió el daño la quiere.
conduct-shown-measure-words = **Qué pasó**
conduct-shown-measure-consequence = **Qué se sigue de ello**
conduct-shown-measure-repair = **Qué podría repararlo**
conduct-apply-warning = No hay nada más que hacer en el servidor: la advertencia es lo que esa persona lee. Después pulsa Hecho.
conduct-apply-limited = Hearth no cambia nada por sí mismo. Alguien con permiso en el servidor limita las actividades como está escrito. Después pulsa Hecho.
conduct-apply-suspension = Hearth no cambia nada por sí mismo. Alguien con permiso en el servidor saca o aísla a esa persona. Después pulsa Hecho.
conduct-apply-ban = Hearth no cambia nada por sí mismo. Alguien con permiso en el servidor expulsa a esa persona. Después pulsa Hecho.
conduct-apply-ban-first = **Hay que esperar con la expulsión:** antes tiene que salir el aviso. Le dice qué se decidió, cómo recurrir y a quién acudir fuera: { $outside }.
conduct-button-applied = Hecho
conduct-applied = Se cumplió { $at }.
conduct-applied-now = Está anotado que esto se cumplió.
conduct-button-ended = La medida terminó
conduct-ended = Terminó { $at }.

# Closing

conduct-button-without = Cerrar sin medida
conduct-button-close = Cerrar el caso
conduct-close-title = Cerrar
conduct-close-what = Dos personas cierran un caso sin medida. Quien denunció recibe un mensaje en cualquier caso.
conduct-close-why = ¿Por qué sin medida?
conduct-without-no-violation = Sin falta contra el código de conducta
conduct-without-out-of-scope = No somos el lugar adecuado para esto
conduct-without-on-record = Solo queda registrado
conduct-close-intro = La primera respuesta es para el equipo. La segunda llega a quien denunció.
conduct-end-intro = Esto llega a todas las personas que denunciaron. Y cierra el caso.
conduct-ask-why = Por qué (para el equipo)
conduct-ask-why-help = Solo lo leen las personas que atienden este caso.
conduct-ask-to-reporter = Tu mensaje para quien denunció
conduct-ask-to-reporter-help = El resultado, hasta donde se pueda decir, y las gracias. Sin él no se puede cerrar.
conduct-shown-close-words = **Por qué**
conduct-shown-close-to-reporter = **Para quien denunció**
conduct-close-needs-words = Un caso no se puede cerrar sin un mensaje para quien denunció.
conduct-not-decided = Este caso no está decidido. Hay que decidir antes una medida, o cerrarlo sin ninguna.
conduct-closed-now = El caso está cerrado, y todas las personas que denunciaron tienen tu mensaje en su página.

# A sealed name

conduct-button-name = Abrir un nombre sellado
conduct-name-title = Abrir un nombre sellado
conduct-name-what = Para abrir un nombre hacen falta dos personas y un motivo. Quien denunció se entera, con ese motivo.
conduct-name-which = ¿De qué denuncia?
conduct-name-intro = Quien denunció lee tu motivo, y se entera de que se abrió el nombre.
conduct-ask-reason = ¿Por qué hace falta saber quién es?
conduct-ask-reason-help = Por ejemplo: alguien está en peligro, y hay que hablar con esa persona.
conduct-name-what-short = Abrir el nombre sellado de quien denunció.
conduct-shown-identity-words = **El motivo**
conduct-name-opened = Dos personas abrieron tu nombre, por este motivo: { $words }

# Appeals

conduct-button-appeal = Responder a un recurso
conduct-appeal-waits = **Un recurso espera respuesta.** Lo atienden personas que no decidieron. Léelo en la conversación.
conduct-appeal-title = Responder a un recurso
conduct-appeal-what = ¿Qué debe salir del recurso?
conduct-appeal-choose = ¿Qué sale de él?
conduct-appeal-upheld = El recurso tiene razón: abrir el caso otra vez.
conduct-appeal-stands = La decisión se mantiene.
conduct-appeal-intro = La persona acusada lee estas palabras.
conduct-ask-answer = Tu respuesta
conduct-shown-appeal-words = **Las palabras**
conduct-not-your-appeal = Has decidido en este caso, así que el recurso lo tienen que atender otras personas.
conduct-appeal-nobody = Ahora mismo nadie aquí puede atender un recurso. Lo que has escrito se guarda durante un día. Acude al contacto de fuera, por favor.

# The co-signer outside

conduct-cosign-title = Se pide tu voz
conduct-cosign-news = Se pide tu voz.
conduct-cosign-what = En { $community }, muy pocas personas pueden juzgar con libertad el caso **{ $code }**. Por eso se te pregunta. Ves lo que se propone, y no lo que se denunció.
conduct-cosign-count = { $count ->
    [0] La pregunta te llega antes que a nadie.
    [one] Una persona de allí está de acuerdo.
   *[other] { $count } personas de allí están de acuerdo.
}
conduct-cosign-more = { $count ->
    [one] Después te espera una pregunta más.
   *[other] Después te esperan { $count } preguntas más.
}
conduct-cosign-appeal = Alguien ha recurrido una decisión. Si estás de acuerdo, el caso se abre otra vez. Si no, la decisión se mantiene.
conduct-button-decline = No estoy de acuerdo
conduct-button-cosign = Ver qué se pide
conduct-cosigned = Gracias. Tu voz cuenta.
conduct-cosign-declined = Gracias. No se hará, y las personas que atienden el caso se enteran.
conduct-nothing-to-cosign = Por ahora no se te pide nada.

# Somebody who has no part in a case after all

conduct-button-release = Alguien no tiene parte en esto
conduct-release-title = Sin parte en esto
conduct-release-what = Si se añadió a alguien por error, dos personas del equipo pueden quitar a esa persona otra vez. Entonces podría ver el caso, si atiende denuncias.
conduct-ask-release = ¿Por qué no tiene parte en esto?
conduct-release-what-short = Al final, alguien no tiene parte en esto.
conduct-shown-release-words = **El motivo**
