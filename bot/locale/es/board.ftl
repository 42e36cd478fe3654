# Tableros de bienvenida: mensajes con los que cada persona elige sus roles.

command-board = tablero
command-board-description = Publicar un tablero para que cada persona elija sus roles

# La lista de tableros

board-list-title = Tableros de bienvenida
board-list-intro = Un tablero de bienvenida es un mensaje con botones. Al pulsarlos, cada persona elige sus roles, como intereses y pronombres.
    Puedes añadir emojis, para que también se pueda elegir con una reacción.
board-list-line = **{ $number }. { $heading }**
    { $state }
board-button-new = Tablero nuevo
board-button-open = Abrir el tablero { $number }
board-button-all = Todos los tableros
board-too-many = Puede haber { $most } tableros como máximo. Descarta uno que ya no esté publicado.
board-only-organisers = Solo quienes organizan la comunidad pueden publicar tableros de bienvenida en este servidor.
    Si quieres que algo sea distinto, { $ask }

# Un tablero

board-state = { $state }
board-state-draft = Este tablero no está publicado. Se guarda hasta que lo publiques o lo descartes.
board-state-putting = Hearth está publicando este tablero en { $channel }.
board-state-up = Este tablero está en { $channel }.
board-state-failed = Discord no dejó que Hearth publicara este tablero en { $channel }. Hearth lo intenta de nuevo cuando algo cambia allí.
board-state-gone = Se borró el mensaje de este tablero. Cada persona conserva sus roles. Publícalo de nuevo cuando quieras.
board-changed = Lo has cambiado desde entonces. Pulsa «Vista previa» para publicar el cambio.
board-entry = - { $label }: da { $role } ({ $kind })
board-entry-emoji = - { $label }: da { $role } ({ $kind }), también con la reacción { $emoji }
board-emoji-unknown = - { $label }: da { $role } ({ $kind }). Discord no conoce su emoji, así que elige otro.
board-emoji-many = - { $label }: da { $role } ({ $kind }). Su emoji no cabe, porque un mensaje puede tener 20 reacciones como máximo.
board-no-entries = Todavía no ofrece roles.
board-option = { $label }
board-saved = Guardado.
board-promised = Hearth se está ocupando de eso. En un momento lo verás en el tablero.
board-pick-channel = Elige el canal donde va a estar
board-pick-role = Añadir un rol
board-pick-entry = Cambiar o quitar un rol
board-button-words = Escribir el texto
board-button-preview = Vista previa
board-button-back = Volver al tablero
board-gone = Este tablero ya no existe.
board-stands-there = Este tablero está publicado. Primero retíralo.
board-not-up = Este tablero no está publicado.

# Lo que dice

board-words-title = Lo que dice el tablero
board-field-heading = Título
board-field-heading-help = Unas palabras que digan qué se puede elegir aquí.
board-field-lines = Texto
board-field-lines-help = Di con palabras sencillas para qué son los roles. Puedes dejarlo vacío.

# Un rol en él

board-entry-title = Un rol del tablero
board-entry-form = Un rol del tablero
board-field-label = Lo que dice el botón
board-field-label-help = Con palabras. Déjalo vacío para usar el nombre del rol.
board-field-kind = ¿Qué clase de rol es?
board-kind-interest = Interés
board-kind-pronouns = Pronombres
board-field-emoji = Emoji para reaccionar
board-field-emoji-help = Un emoji, si también se puede elegir con una reacción. No sustituye a las palabras.
board-button-change = Cambiar
board-button-remove = Quitar del tablero
board-remove-keeps = Si lo quitas, quienes tienen el rol lo conservan.
board-entry-removed = Quitado. Quienes tienen el rol lo conservan.
board-refused = **Así todavía no funciona.** { $what }
    Qué hacer: { $fix }
board-full = Un tablero puede ofrecer { $most } roles como máximo. Puedes hacer otro tablero.
board-role-twice = Este rol ya está en el tablero.
board-emoji-twice = **No se guardó.** Otro rol de este tablero ya tiene este emoji. Elige otro.
board-label-words = **No se guardó.** Escribiste { $typed }. El botón necesita palabras, porque no todo el mundo puede leer un emoji.
board-label-first = **No se guardó.** Escribiste { $typed }. Pon primero las palabras y al final el emoji.
board-no-emoji = **No se guardó.** Escribiste { $typed }. Pon un solo emoji, uno común o uno de este servidor.

# Publicarlo

board-preview-title = Vista previa
board-preview-intro = Así va a quedar:
board-preview-words = { $words }
board-only-preview = Esto es solo una vista previa. El botón funcionará cuando el tablero esté publicado.
board-ready = No hay nada que lo impida. Se puede usar en cuanto esté publicado.
board-ready-change = No hay nada que lo impida. El mensaje cambia sin moverse de su sitio, y cada persona conserva sus roles.
board-button-put-up = Publicar
board-button-show = Publicar el cambio
board-needs-heading = Necesita un título. Pulsa «Escribir el texto».
board-needs-channel = Necesita un canal donde publicarse.
board-needs-entries = Necesita al menos un rol.
board-too-long = Con todo incluido tiene { $count } caracteres, y Discord admite { $most } como máximo. Acorta el texto o usa menos emojis.

# Retirarlo

board-button-down = Retirarlo
board-down-ask = ¿Quieres retirar este tablero? Hearth borra su mensaje.
    Cada persona conserva los roles que eligió. Puedes volver a publicar el tablero más tarde.
board-button-down-yes = Sí, retirarlo
board-button-down-no = No, dejarlo publicado
board-taken-down = Hearth lo retira. Cada persona conserva sus roles.
board-button-throw = Descartar
board-throw-ask = ¿Quieres descartar este tablero? No se puede deshacer.
    Cada persona conserva los roles que eligió.
board-button-throw-yes = Sí, descartarlo
board-button-throw-no = No, conservarlo
board-thrown = El tablero está descartado.

# Lo que está en el canal

board-post-how = Pulsa un botón para recibir un rol. Púlsalo otra vez para devolverlo. Cualquier persona de aquí puede ver tus roles.
board-post-react = También puedes reaccionar con uno de estos emojis. Si quitas la reacción, devuelves el rol.
board-post-emoji = - { $label }: { $emoji }
board-button-role = { $label }
board-button-held = { $label } (lo tienes)
board-reason = Elegido en el tablero de bienvenida

# Elegir roles

board-start = Elegir roles que me vayan bien
board-staff = Tableros de bienvenida
board-sample = La página para elegir roles
board-roles-title = Elegir roles que te vayan bien
board-roles-lines = Pulsa un botón para recibir un rol. Púlsalo otra vez para devolverlo. No hace falta que elijas ninguno.
board-roles-none = Ahora mismo no hay roles para elegir.
board-everybody-sees = Cualquier persona de este servidor puede ver qué roles tienes.
board-link = Ir al tablero
board-button-next = Otros roles
board-button-roles = Ver todos los roles
board-chosen-title = Tus roles
board-giving = Enseguida tendrás { $label }.
board-taking = Enseguida dejarás de tener { $label }.
board-given = Ahora tienes { $label }. Pulsa otra vez el botón para devolverlo.
board-taken = Has devuelto { $label }.
board-still = Todavía tienes { $label }, porque tu reacción al tablero sigue ahí. Quita la reacción para devolverlo.
board-by-reaction = Tienes { $label } porque reaccionaste al tablero. Quita la reacción para devolverlo.
board-had = Ya tienes { $label }. No se eligió aquí, así que Hearth lo deja como está.
board-later = Esto tarda un poco más. Tu elección está guardada, y Hearth sigue en cuanto Discord responda.
board-pending = Podrás elegir en cuanto aceptes las normas de la comunidad.
board-not-now = Este rol no se puede dar ahora mismo. Quienes organizan la comunidad pueden arreglarlo.
    { $why }
board-offered-no-more = Este rol ya no se ofrece.

# Lo que se guarda

board-kept = Elegiste estos roles en un tablero de bienvenida, con un botón o una reacción: { $roles }.
board-kept-seen = Cualquier persona de este servidor puede ver en Discord qué roles tienes, y tus reacciones.
board-kept-how-long = Hasta que los devuelvas o te vayas, y hasta dos días después. Si lo borras mientras tu reacción sigue ahí, Hearth la vuelve a leer.

# Para quienes cuidan el servidor

setting-board-board = Tablero de bienvenida
