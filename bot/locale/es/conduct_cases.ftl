# Handlers: the list of cases and what can be done with each.

command-cases = casos
command-cases-description = Trabaja en las denuncias que atiendes
conduct-cases-title = Denuncias
conduct-cases-news = Hay novedades sobre una denuncia que atiendes, o que puedes atender.
conduct-button-cases = Abrir la lista
conduct-list-open = { $count ->
    [0] Ningún caso está abierto.
    [one] Un caso está abierto.
   *[other] { $count } casos están abiertos.
}
conduct-list-mine = Estos son los casos abiertos que tienes a tu cargo.
conduct-list-unclaimed = Estos son los casos abiertos que nadie tiene a su cargo todavía.
conduct-list-closed = { $count ->
    [0] Ningún caso está cerrado.
    [one] Un caso está cerrado.
   *[other] { $count } casos están cerrados.
}
conduct-list-nothing = No hay nada en esta lista.
conduct-list-choose = Elige un caso
conduct-list-line = **{ $code }**: { $said }
conduct-list-since = recibido el { $at }
conduct-list-due = próxima promesa { $at }
conduct-list-late = una promesa sin cumplir desde { $at }
conduct-list-you = está a tu cargo
conduct-list-taken = alguien lo tiene a su cargo
conduct-list-nobodys = nadie lo tiene a su cargo todavía
conduct-button-list-open = Todos los abiertos
conduct-button-list-mine = Los míos
conduct-button-list-unclaimed = Sin nadie a cargo
conduct-button-list-closed = Cerrados
conduct-button-list = Lista de casos
conduct-button-hours = Cuándo me entero
conduct-peek = Si tienes parte en esto, o te cuesta juzgarlo con justicia, apártate ahora. Solo has visto este nombre y de qué tipo es.
conduct-button-open = Abrirlo
conduct-button-involves-me = Esto me afecta
conduct-recuse-ask = No volverás a ver este caso, tampoco en tu lista. Nadie te pide un motivo. **No se puede deshacer.**
conduct-button-recuse = Apartarme definitivamente
conduct-recused = Te has apartado. No sabrás nada más de esto.

# A case

conduct-case-name = **{ $code }**
conduct-case-state = { $kind }. Estado: { $state }. Llegó: { $at }.
conduct-case-going-on = **Está pasando ahora.**
conduct-wanted-talk-first = Petición: hablar conmigo antes de hacer nada.
conduct-wanted-shows-me = Petición: cuidado, actuar mostraría quién denunció.
conduct-wanted-record-only = Petición: solo dejarlo registrado.
conduct-wanted-not-act = **Quien denunció no quiere que se actúe por ahora.** Si alguien está en peligro, aun así puede ser necesario.
conduct-case-reports = { $count ->
    [one] Una denuncia
   *[other] { $count } denuncias
}: { $how }.
conduct-counted-named = { $count } con nombre
conduct-counted-sealed = { $count } con nombre sellado
conduct-counted-anonymous = { $count } sin nombre
conduct-case-many = Muchas de estas denuncias llegaron en poco tiempo. Puede ser una avalancha organizada. Cuántas son no tiene peso. Lo que dicen, sí.
conduct-case-mine = Está a tu cargo.
conduct-case-theirs = { $name } lo tiene a su cargo.
conduct-case-nobodys = Nadie lo tiene a su cargo todavía.
conduct-case-claimed = Otra persona tiene este caso a su cargo. Puede pasártelo.
conduct-case-free = { $count ->
    [one] Solo tú puedes ver este caso.
   *[other] { $count } de las personas que atienden denuncias pueden ver este caso.
}
conduct-case-is-closed = Este caso está cerrado. Ábrelo antes otra vez si hay algo que hacer.
conduct-promised-open = { $what }: hasta { $at }.
conduct-promised-broken = { $what }: **sin cumplir, el plazo era { $at }.** Quien denunció puede verlo.
conduct-promised-late = { $what }: hecho, pero después de { $at }.
conduct-what-acknowledge = Que una persona se haga cargo
conduct-what-update = Un mensaje para quien denunció
conduct-what-decide = Una decisión
conduct-what-review = Una segunda mirada a la medida urgente
conduct-button-case = Volver al caso
conduct-button-evidence = Lo que se denunció
conduct-button-talk = Conversación
conduct-button-notes = Notas
conduct-button-people = Personas
conduct-button-claim = Me hago cargo
conduct-button-review = Segunda mirada
conduct-button-decide = Decidir
conduct-claimed-now = Ahora este caso está a tu cargo. Quien denunció ve que una persona se ha hecho cargo.
conduct-case-more = Qué más se puede hacer:
conduct-button-history = Quién hizo qué
conduct-button-export = Llevarse una copia
conduct-button-merge = Juntarlo con otro caso
conduct-button-urgent = Urgente: aislar
conduct-button-let-go = Ya no me hago cargo
conduct-button-hand-over = Pasarlo

# What was reported

conduct-evidence-ask = Lo que sigue puede ser duro de leer. Se escribió en confianza. Queda registrado que lo lees.
conduct-button-read = Leerlo
conduct-purged = Lo que se denunció ya está borrado.
conduct-report-head = Denunciado { $at }, { $who }.
conduct-by-account = por { $name }
conduct-by-named = por alguien cuyo nombre está borrado
conduct-by-sealed = con nombre sellado
conduct-by-anonymous = sin nombre
conduct-report-others = Otras personas implicadas: { $words }
conduct-report-message = El mensaje que se denunció, de { $author }: { $link }
conduct-report-edited = Ya estaba editado antes de la denuncia.
conduct-file-choose = Mirar un archivo
conduct-button-files = Otros archivos
conduct-file-option = Archivo { $number }
conduct-file-shown = Archivo { $number }, sin lo que escribe una cámara en él, como el lugar:
conduct-file-alt = Archivo { $number } de la denuncia
conduct-file-given = Este archivo viene de alguien desconocido. No lo abras si no sabes bien qué es. Los archivos que podrían ejecutar algo tienen ahora otra terminación.
conduct-file-not-saved = Este archivo no está guardado, o todavía no.
conduct-nothing-said = Aquí todavía no hay nada escrito.
conduct-said-team = Del equipo, { $at }:
conduct-said-again = De quien denunció, { $at }: **ha vuelto a pasar.**
conduct-said-reporter = De quien denunció, { $at }:
conduct-said-not-sent = Escrito para la persona acusada, { $at }. No se envió.
conduct-said-accused = De la persona acusada, { $at }:
conduct-note-head = { $name } anotó { $at }:
conduct-urgent-head = { $name } aisló a alguien { $at }.

# Writing

conduct-button-reply = Escribir a quien denunció
conduct-button-note = Añadir una nota
conduct-reply-title = Para quien denunció
conduct-reply-intro = Esto llega a quien denunció, de parte del equipo. Tu nombre no aparece.
conduct-reply-to-all = { $count ->
    [one] Esto llega a quien denunció.
   *[other] Esto llega a todas las personas que denunciaron, { $count } en total. No les escribas a todas lo que te contó solo una.
}
conduct-reply-to-one = Esto llega a quien hizo la denuncia { $number }, y a nadie más.
conduct-reply-as-team = Va de parte del equipo, sin tu nombre. Queda registrado que escribiste.
conduct-reply-whom = ¿A quién?
conduct-reply-everybody = A todas las personas que denunciaron
conduct-reply-option = Denuncia { $number }
conduct-reply-begin = Empezar con una respuesta guardada
conduct-reply-words = Tu mensaje
conduct-reply-need-more = Necesitamos una respuesta para seguir
conduct-replied = Tu mensaje está guardado. Quien denunció lo encuentra en su página.
conduct-button-own-words = Con mis palabras
conduct-button-saved-replies = Respuestas guardadas
conduct-built-in-thanks-title = Gracias, lo hemos leído
conduct-built-in-thanks = Gracias por contárnoslo. Hemos leído lo que escribiste, y lo tomamos en serio. Ahora lo estamos mirando, y tendrás noticias nuestras en una semana como mucho. Si algo cambia, o si no te sientes a salvo, escríbenos aquí.
conduct-built-in-looking-title = Todavía lo estamos mirando
conduct-built-in-looking = Todavía estamos mirando lo que denunciaste. Lleva más tiempo del que querríamos, y no nos hemos olvidado de ti. Tendrás noticias nuestras en una semana como mucho.
conduct-built-in-question-title = Tenemos una pregunta
conduct-built-in-question = Para seguir, querríamos preguntarte algo. No tienes que responder, y puedes tomarte tu tiempo. Nuestra pregunta:
conduct-saved-replies-title = Respuestas guardadas
conduct-saved-replies-what = { $count ->
    [0] Todavía no hay respuestas guardadas. Todas las personas que atienden denuncias aquí pueden usarlas.
    [one] Hay una respuesta guardada. Todas las personas que atienden denuncias aquí pueden usarla.
   *[other] Hay { $count } respuestas guardadas. Todas las personas que atienden denuncias aquí pueden usarlas.
}
conduct-saved-reply-intro = Todas las personas que atienden denuncias aquí pueden usar esta respuesta. No escribas nada sobre un caso concreto, por favor.
conduct-saved-reply-name = Un nombre corto para ella
conduct-saved-reply-words = La respuesta
conduct-saved-reply-kept = La respuesta está guardada.
conduct-saved-reply-removed = Se quitó la respuesta. Lo que se envió con ella se queda.
conduct-saved-reply-remove = Quitar una respuesta
conduct-saved-reply-gone = Esta respuesta se quitó entretanto. Elige otra, por favor.
conduct-saved-replies-full = Ya hay { $most } respuestas guardadas. Quita una antes, por favor. Lo que has escrito se guarda durante un día.
conduct-button-add-reply = Añadir una respuesta
conduct-button-save = Guardar
conduct-note-title = Una nota
conduct-note-intro = Solo las personas que atienden denuncias y pueden ver este caso leen tu nota, con tu nombre.
conduct-note-words = Tu nota
conduct-noted = La nota está guardada.

# People

conduct-people-accused = Acusación contra: { $people }
conduct-people-named = Personas implicadas: { $people }
conduct-people-recused = { $count ->
    [one] Una de las personas que atienden denuncias se ha apartado.
   *[other] { $count } de las personas que atienden denuncias se han apartado.
}
conduct-people-kept-from = Las personas acusadas o implicadas no pueden ver este caso, aunque atiendan denuncias. Añade personas con cuidado: tiene efecto al momento.
conduct-people-add-accused = Añadir quién lo hizo
conduct-people-add-named = Añadir quién más tuvo parte
conduct-involved-now = Está anotado, y desde ahora esa persona no ve este caso.
conduct-merge-title = Juntarlo con otro caso
conduct-merge-code = El nombre del otro caso
conduct-merged = Los casos son ahora uno solo. Quien denunció conserva su resguardo.
conduct-no-case-named = No hay otro caso abierto con este nombre para ti. Mira el nombre en la lista, por favor.
conduct-hand-ask = ¿A quién quieres pasar este caso?
conduct-hand-choose = Alguien que atiende denuncias aquí
conduct-cannot-hand-over = Esa persona no puede hacerse cargo de este caso. Elige a otra que atienda denuncias aquí, por favor.
conduct-handed-over = Has pasado el caso. La otra persona se entera de que hay una novedad.

# An urgent measure

conduct-urgent-title = Urgente: aislar
conduct-urgent-what = Un aislamiento impide a alguien escribir, reaccionar y hablar en el servidor durante un tiempo. No es una decisión. Otra persona del equipo lo mira en un día como mucho.
conduct-urgent-power = Para esto necesitas tener el permiso de aislar a miembros. Quien puede ver el registro del servidor ve que lo hizo Hearth, con el mismo motivo para todo el mundo y sin nada sobre una denuncia.
conduct-urgent-nobody = En este caso todavía no hay una acusación contra nadie. Añade antes a la persona.
conduct-urgent-whom = ¿Cuánto tiempo debe durar para { $name }?
conduct-urgent-number = { $number }. { $name }
conduct-urgent-option = Persona { $number }
conduct-urgent-choose = ¿Quién?
conduct-urgent-1 = 1 hora
conduct-urgent-24 = 1 día
conduct-urgent-168 = 1 semana
conduct-urgent-reason = Por la seguridad de la comunidad
conduct-urgent-done = { $name } tiene un aislamiento hasta { $until }. Las demás personas tienen que mirarlo en un día como mucho.
conduct-urgent-refused = Discord no lo permitió. Hearth necesita el permiso de aislar a miembros y un rol por encima del de esa persona. No ha cambiado nada.
conduct-urgent-not-now = Discord no responde ahora mismo. No ha cambiado nada. Inténtalo otra vez, por favor.
conduct-urgent-unsure = Discord no respondió a tiempo, así que no es seguro que funcionara. Míralo en el servidor, por favor. Las demás personas también tienen que mirarlo.
conduct-review-what = { $by } aisló a { $name } hasta { $until }. Fue { $at }.
conduct-review-unsure = Discord no respondió entonces: mira en el servidor si funcionó, por favor.
conduct-review-ask = ¿Hacía falta? Puedes mantenerlo o levantarlo.
conduct-button-keep = Mantenerlo
conduct-button-lift = Levantarlo
conduct-reviewed = Lo has mirado. El aislamiento sigue.
conduct-lifted = Has levantado el aislamiento.
conduct-nothing-to-review = Aquí no hay ninguna medida urgente que espere una segunda mirada.
conduct-review-by-another = Esta medida la tomaste tú, así que tiene que mirarla otra persona.

# When a handler hears of news

conduct-hours-title = Cuándo te enteras
conduct-hours-any = Te enteras de las novedades a cualquier hora.
conduct-hours-between = Te enteras de las novedades entre las { $from } y las { $to }, zona horaria { $zone }.
conduct-hours-off = **Ahora mismo no te enteras de las novedades.**
conduct-hours-unless = Si de otro modo no se enterara nadie, te enteras tú.
conduct-hours-zone = Tu zona horaria
conduct-hours-zone-help = Una ciudad grande cerca de ti, como Nairobi o Lima.
conduct-hours-from = Desde
conduct-hours-to = Hasta
conduct-hours-same = Es dos veces la misma hora. Elige dos distintas, por favor. Lo que has elegido se guarda.
conduct-hour = { $hour }
conduct-button-off = Nada por ahora
conduct-button-on = Volver a enterarme
conduct-button-choose-hours = Elegir horas
conduct-button-any-time = A cualquier hora

# Who did what

conduct-deed-line = { $at }, { $who }: { $deed }
conduct-deed-hearth = Hearth
conduct-deed-unknown = alguien cuyo nombre está borrado
conduct-deed-received = llegó una denuncia
conduct-deed-viewed = abrió el caso
conduct-deed-evidence = leyó lo que se denunció
conduct-deed-file = miró un archivo
conduct-deed-claimed = se hizo cargo
conduct-deed-unclaimed = ya no se hace cargo
conduct-deed-replied = escribió a quien denunció
conduct-deed-noted = escribió una nota
conduct-deed-urgent = aisló a alguien
conduct-deed-reviewed = miró la medida urgente
conduct-deed-hearing-drafted = escribió un mensaje para la persona acusada
conduct-deed-hearing-sent = revisó y envió un mensaje a la persona acusada
conduct-deed-hearing-refused = devolvió a quien lo escribió un mensaje para la persona acusada
conduct-deed-proposed = propuso una decisión
conduct-deed-agreed = estuvo de acuerdo con la propuesta
conduct-deed-withdrawn = retiró la propuesta
conduct-deed-decided = se decidió
conduct-deed-closed = se cerró el caso
conduct-deed-reopened = se abrió el caso otra vez
conduct-deed-merged = juntó otro caso con este
conduct-deed-involved = anotó que alguien tiene parte
conduct-deed-recused = se apartó
conduct-deed-handed-over = lo pasó
conduct-deed-identity-asked = pidió abrir un nombre sellado
conduct-deed-identity-opened = se abrió un nombre sellado
conduct-deed-exported = se llevó una copia del caso
conduct-deed-apart = cambió a quién no hay que juntar
conduct-deed-applied = dijo que la medida está cumplida
conduct-deed-measure-ended = dijo que la medida terminó
conduct-deed-released = al final, alguien no tiene parte en esto
conduct-deed-appeal = llegó un recurso
conduct-deed-appeal-answered = se respondió al recurso
conduct-deed-purged-content = lo escrito se borró, como se prometió
conduct-deed-purged-identity = quién denunció se borró, como se prometió
conduct-deed-purged-outcome = el resultado se borró, como se prometió
conduct-deed-told-outside = avisó al contacto de fuera de que algo espera
conduct-exported = Esto es una copia de lo que puedes ver de este caso. Guárdala tan segura como el propio caso, y bórrala cuando termines. Queda registrado que te la llevaste.
