# Taking an issue, gently, and what comes of it.

command-issues-mine = míos
command-issues-mine-description = Ver los issues que has tomado

issues-start-mine = Los issues que he tomado
issues-mine-title = Tus issues
issues-mine = Estos son los issues que has tomado.
issues-mine-none = Ahora mismo no tienes ningún issue.
issues-mine-one = **{ $title }** en { $path }.
issues-mine-until = Aquí es tuyo hasta el { $day }. Ese día, Hearth te pregunta cómo va.
issues-mine-pull = Tu pull request: { $address }. Hearth te avisa cuando se integre en el proyecto.
issues-mine-help-asked = Has pedido ayuda.
issues-mine-helper = { $person } te ayuda con este issue.

# Taking

issues-taken = **{ $title }** es tuyo aquí hasta el { $until }. Las demás personas que buscan un issue ven que ya no está libre.
issues-taken-unseen = El sitio donde está no responde ahora mismo. El issue estaba libre la última vez que se comprobó.
issues-taken-next = Solo está reservado dentro de esta comunidad. Para trabajar en él, sigue lo que pide su proyecto:
issues-taken-ask = El { $day } Hearth te pregunta cómo va: por mensaje directo, o en { COMMAND("start") } si no los aceptas. Cualquier respuesta está bien.
issues-not-free = Este issue ya no se puede tomar. { $why } Puedes buscar otro con { COMMAND("issues find") }.
issues-not-known-now = El sitio donde está este issue no responde ahora mismo, así que Hearth no puede ver si sigue libre. El issue no se ha reservado. Inténtalo otra vez en unos minutos, por favor.
issues-held-by-another = Alguien de esta comunidad llegó un poco antes y tiene este issue hasta el { $until }. Puedes buscar otro con { COMMAND("issues find") }.
issues-yours-already = Ya habías tomado este issue. Lo ves con { COMMAND("issues mine") }.
issues-hold-enough = { $count ->
    [one] Ya tienes un issue, y al principio basta con uno a la vez. Cuando lo termines o lo dejes libre, puedes tomar el siguiente. Lo ves con { COMMAND("issues mine") }.
   *[other] Ya tienes { $count } issues. Cuando termines uno o lo dejes libre, puedes tomar el siguiente. Los ves con { COMMAND("issues mine") }.
}
issues-hold-over = Ya no tienes este issue. Ves los que tienes con { COMMAND("issues mine") }.
issues-button-mine = Mis issues
issues-button-still = Sigo con esto
issues-button-longer = Necesito más tiempo
issues-button-help = Necesito ayuda
issues-button-go = Dejarlo libre
issues-button-days = { $count ->
    [one] Un día más
   *[other] { $count } días más
}
issues-button-take-again = Volver a tomarlo
issues-still = Es tuyo hasta el { $day }.
issues-longer = ¿Cuánto tiempo más quieres tener **{ $title }**? No hace falta que digas por qué.
issues-let-go = Has dejado libre **{ $title }**. No pasa nada. Ahora puede tomarlo otra persona.

# How it goes

issues-ask = ¿Cómo te va con **{ $title }**?
issues-ask-fine = Cualquier respuesta está bien, también dejarlo libre.
issues-from = Este mensaje viene de la comunidad { $community }, donde tomaste este issue.
issues-freed = **{ $title }** vuelve a estar libre para otras personas: hacía un tiempo que el equipo no tenía noticias tuyas. No pasa nada. Si sigues trabajando en él, puedes volver a tomarlo o decírselo al equipo.
issues-over = **{ $title }** ya terminó: se cerró o se resolvió de otra manera. No tiene que ver contigo. ¿Quieres buscar otro?
issues-over-whose = Lo resolvió un pull request: { $address } ¿Era tuyo?
issues-closed = Tu pull request para **{ $title }** se cerró sin incorporarse. Pasa, y muchas veces por razones que no tienen que ver contigo. Aquí el issue sigue siendo para ti. ¿Quieres seguir?
issues-back = **{ $title }** vuelve a ser para ti hasta el { $day }. El equipo te lo ha devuelto.
issues-merged-public = «En la comunidad» quiere decir: tu nombre de aquí y el issue, en { $channel }, para que lo lea cualquiera. No se nombra tu cuenta en otros sitios.
issues-help-self = Esta petición es tuya. La verán personas que pueden ayudar.
issues-failed-help = Hearth no pudo avisar a quienes ayudan con **{ $title }**. Pregunta en la comunidad, por favor, o vuelve a pedir ayuda más tarde.
issues-failed-comment = Hearth no pudo escribir por ti en **{ $title }**. Puedes escribir allí tú, o intentarlo otra vez desde tus issues.
issues-failed-thanks = No se pudo publicar el agradecimiento por **{ $title }**. Va igual de corazón: ¡gracias!
issues-pull-found = Ahora hay un pull request abierto para **{ $title }**: { $address } ¿Es tuyo?
issues-button-pull-mine = Sí, es mío
issues-button-pull-not = No
issues-pull-yours = Qué bien saberlo. Durante un mes Hearth no te preguntará cómo va, y te avisará cuando tu cambio se integre en el proyecto.
issues-pull-not-yours = Entonces otra persona también está trabajando en este issue. Puede ser útil que le escribas unas palabras allí. También puedes dejarlo libre.
issues-helper = { $person } te ayuda con **{ $title }**. Escríbele cuando quieras.
issues-button-read = Ya lo he leído

# Done

issues-merged = Tu trabajo en **{ $title }** ya forma parte del proyecto. ¡Gracias!
issues-merged-how = ¿Cómo te gustaría que te diéramos las gracias? Cualquier respuesta está bien.
issues-button-thanks-public = En la comunidad
issues-button-thanks-private = Solo aquí
issues-button-thanks-none = No hace falta
issues-thanks-public = Gracias por **{ $title }**. Pronto aparecerá un agradecimiento para ti en la comunidad.
issues-thanks-private = Gracias por **{ $title }**. Personas a las que quizá nunca conozcas lo tienen ahora más fácil gracias a ti.
issues-thanks-none = De acuerdo. Buen trabajo con **{ $title }**.
issues-thanks-nowhere = No hay ningún canal donde Hearth pueda darte las gracias. Puedes elegir otra forma.
issues-thanks-said = Gracias, { $person }, por **{ $title }** en { $path }.
issues-next-step = Si quieres, el siguiente issue puede ser un poco más grande.
issues-button-next = Mostrarme otro issue

# Help

issues-help-coming = Las personas que ayudan aquí reciben ahora un aviso de que te gustaría tener ayuda. Mientras tanto, el issue sigue siendo tuyo.
issues-help-ask = Si prefieres no esperar, { $ask }
issues-help-wanted = { $person } trabaja en **{ $title }** y agradecería ayuda.
issues-help-contact = La persona de contacto para este proyecto es { $person }.
issues-help-mentions = Aviso para { $people }, a petición propia.
issues-button-helping = Me encargo de ayudar
issues-helping = ¡Gracias! { $person } recibe un aviso de que ayudas con **{ $title }**.
issues-helping-how = Escríbele tú primero: es más fácil responder que preguntar.
issues-help-over = Ya nadie necesita ayuda con este issue. Gracias por querer ayudar.
issues-help-taken = Otra persona ya ayuda con este issue. Gracias por querer ayudar.

# On the forge

issues-say-offered = El proyecto prefiere que se pregunte antes de empezar. Si quieres, Hearth escribe allí por ti.
issues-button-say = Ver lo que escribiría Hearth
issues-say-preview = Esto es exactamente lo que Hearth escribiría, en inglés, en la página del issue en { $path }. Allí lo puede leer cualquier persona, con el nombre de tu cuenta:
issues-button-say-it = Escribirlo allí
issues-said = Hearth lo está escribiendo allí ahora.
issues-say-closed = Ahora mismo Hearth no puede escribir allí por ti. Puedes escribir tú un comentario.
issues-forge-silent = El sitio donde están estos issues no responde ahora mismo. Inténtalo otra vez en unos minutos, por favor.

# Who somebody is there

issues-link-title = Tu cuenta de GitHub
issues-link-why = Puedes decirle a Hearth cuál es tu cuenta de GitHub. Así Hearth ve, sin que se lo digas, cuándo se integra un pull request tuyo. También puede escribir por ti en la página de un issue. No es obligatorio.
issues-link-private = Aquí solo la ves tú, y puedes desvincularla cuando quieras. Hearth no le pide a GitHub ningún permiso.
issues-button-link = Vincular mi cuenta de GitHub
issues-button-linked = Mi cuenta de GitHub
issues-button-link-begin = Obtener un código
issues-link-code = Tu código es **{ $code }**. Sirve durante { $minutes ->
    [one] un minuto.
   *[other] { $minutes } minutos.
}
issues-link-then = Abre la página, escribe allí el código, vuelve aquí y pulsa el botón.
issues-button-link-open = Abrir la página
issues-button-link-done = Ya lo he escrito
issues-button-link-again = Obtener otro código
issues-link-not-yet = GitHub dice que el código aún no se ha escrito. Escríbelo en la página y vuelve a pulsar el botón.
issues-link-over = Este código ya no sirve. Puedes obtener otro.
issues-link-closed = Aquí no se pueden vincular cuentas. Todo lo demás funciona igual.
issues-linked = Tu cuenta de GitHub es { $name }.
issues-button-unlink = Desvincularla
issues-unlinked = Tu cuenta ya no está vinculada, y su nombre se ha borrado aquí.

# What is kept

issues-kept-hold = Tomaste el issue «{ $title }» el { $day }.
issues-kept-hold-seen = Cualquier persona de aquí ve que ya no está libre. Solo el equipo de esta comunidad y quienes te ayudan ven que lo tienes tú.
issues-kept-hold-how-long = Mientras el issue esté tomado, y { $days } días más.
issues-kept-helper = Dijiste que ayudas a alguien con un issue.
issues-kept-helper-seen = La persona a la que ayudas y el equipo de esta comunidad.
issues-kept-helper-how-long = { $days } días desde que lo dijiste.
issues-kept-wishes = Lo que dijiste que buscas en un issue.
issues-kept-wishes-a-day = Un día.
issues-kept-wishes-until = Hasta que digas lo contrario.
issues-kept-tastes = De qué quieres ver más o menos, y de qué proyectos no quieres ver nada.
issues-kept-shown = Qué issues se te mostraron hace poco, para que «Ver otros» muestre otros.
issues-kept-shown-how-long = { $days } días.
issues-kept-contact = Apareces como la persona que ayuda con { $source }.
issues-kept-contact-seen = Cualquier persona que mire aquí uno de sus issues.
issues-kept-contact-how-long = Hasta que quienes organizan nombren a otra persona.
issues-kept-account = Cuál es tu cuenta de GitHub. Se guarda cifrada.
issues-kept-account-how-long = Hasta que la desvincules.
