# Lo que leen quienes llegan, y cómo se escribe con palabras propias.

texts-button-open = Lo que leen quienes llegan

# La lista y un texto

texts-title = Lo que leen quienes llegan
texts-lines = Elige un texto para verlo como lo ven quienes llegan, en cualquier idioma. Solo tú lo ves.
texts-lines-organisers = Algunos textos se pueden escribir con palabras propias de la comunidad. La lista dice cuáles.
texts-lines-staff = Quienes organizan la comunidad pueden escribir algunos de estos textos con palabras propias.
texts-pick = ¿Qué texto?
texts-can-be-changed = Quienes organizan la comunidad pueden cambiarlo
texts-one-title = Texto: { $label }
texts-in-language = Idioma: { $language }
texts-posted-in = Este texto se publica para todo el mundo, en el idioma de este servidor: { $language }.
texts-own = Son las palabras propias de la comunidad.
texts-hearths = Son las palabras de Hearth. No hay nada más escrito en este idioma.
texts-hearths-always = Son las palabras de Hearth. Este texto no se puede cambiar.
texts-missing = En estos idiomas quienes llegan siguen leyendo las palabras de Hearth: { $languages }.
texts-begins = **Desde aquí está lo que ven quienes llegan:**
texts-ends = **Aquí termina lo que ven quienes llegan.**
texts-pick-language = Verlo en otro idioma
texts-button-all = Todos los textos
texts-button-more = Más textos
texts-button-write = Escribirlo con palabras propias
texts-button-change = Cambiar las palabras
texts-button-see = Ver lo que hay ahora
texts-button-back = Volver a las palabras de Hearth
texts-back-ask = ¿Quieres recuperar las palabras de Hearth para { $label } en este idioma: { $language }?
    Lo que la comunidad escribió en este idioma se borra entonces.
texts-back-yes = Sí, volver a las palabras de Hearth
texts-back-no = No, conservar las nuestras
texts-went-back = Guardado. Aquí están de nuevo las palabras de Hearth.
texts-saved = Guardado. Desde ahora Hearth usa estas palabras en este idioma.

# Escribir

texts-form-title = Palabras propias
texts-form-intro = Escribes para: { $label }. Idioma: { $language }. Caben { $most } caracteres.
    Puede leerlo cualquier persona que llegue.
texts-form-intro-rules = Puede tener un encabezado, enlaces a canales que todo el mundo puede leer y una imagen con palabras que digan qué muestra.
    No se puede mencionar a nadie. Los emojis van después de las palabras.
texts-form-words = Las palabras
texts-form-words-help = Palabras sencillas, una idea por línea. Funciona el formato de Discord.
texts-form-picture = Una imagen
texts-form-picture-help = PNG, JPEG, GIF o WebP, como máximo 1 MB. Puedes dejarlo vacío.
texts-form-alt = Qué muestra la imagen
texts-form-alt-help = Para quienes no pueden verla. Hace falta si hay una imagen.
texts-form-without = No mostrar ninguna imagen
texts-form-without-help = Marcarlo quita la imagen que hay ahora.
texts-button-preview = Ver cómo quedará
texts-preview = Todavía no se ha guardado nada. Así quedará.
texts-button-save = Guardarlo
texts-refused = **Todavía no está guardado.** Lo que escribiste se conserva. Antes tiene que cambiar esto:
texts-hints = **Míralo una vez más, por favor.** Puedes guardarlo de todos modos:
texts-found = { $number }. { $what }
texts-found-more = { $count ->
    [one] Hay una cosa más. La verás cuando hayas cambiado estas.
   *[other] Hay { $count } cosas más. Las verás cuando hayas cambiado estas.
}
texts-hint-not-posted = Este texto se publica en el idioma de este servidor. Las palabras en otros idiomas se conservan y valdrán cuando se cambie ese idioma.
texts-hint-one-language = Todavía no hay palabras propias en otro idioma. Quienes leen otros idiomas ven las palabras de Hearth.
texts-wrong-too-large = La imagen ocupa más de 1 MB. Hazla más pequeña y súbela otra vez.
texts-wrong-type = Este archivo no es una imagen que muestren todas las aplicaciones de Discord. Usa PNG, JPEG, GIF o WebP.
texts-wrong-gone = Ya no se puede obtener la imagen de Discord. Súbela otra vez, por favor. Tus palabras se conservan.
texts-only-staff = Solo pueden verlo las personas que ayudan a llevar este servidor.
    Si quieres que algo sea distinto, { $ask }
texts-only-organisers = Solo quienes organizan la comunidad pueden cambiar estos textos.
    Si quieres que algo sea distinto, { $ask }
texts-only-organisers-now = **No se guardó.** Solo quienes organizan la comunidad pueden cambiar estos textos.

# Lo que tiene que cambiar

lint-too-long = El texto tiene { $count } caracteres. Caben { $most }. Acórtalo, por favor.
lint-pings-everybody = La línea { $line } enviaría una notificación a todo el mundo: { $words }
    Quita la @, por favor.
lint-pings-somebody = La línea { $line } menciona a una persona o un rol: { $words }
    Escribe el nombre sin mención, por favor: nadie pidió una notificación.
lint-invitation = La línea { $line } tiene una invitación a un servidor: { $words }
    Quítala, por favor, o enlaza un canal de este servidor.
lint-emoji-alone = La línea { $line } tiene emojis y ninguna palabra: { $words }
    Dilo con palabras, por favor. Después puede ir un emoji.
lint-emoji-first = La línea { $line } empieza con un emoji: { $words }
    Pon el emoji después de las palabras, por favor, para que un lector de pantalla diga primero las palabras.
lint-second-heading = La línea { $line } es un segundo encabezado: { $words }
    Deja uno solo, por favor. En su lugar, una línea puede ir en negrita.
lint-link-elsewhere = La línea { $line } enlaza un lugar de Discord que no está en este servidor.
    Enlaza un canal de este servidor, por favor, o quita el enlace.
lint-link-nowhere = La línea { $line } enlaza algo que no es un canal de este servidor o que ya no existe.
    Enlaza un canal que puedan leer quienes llegan, por favor.
lint-link-hidden = La línea { $line } enlaza { $channel }. Quienes acaban de llegar no pueden leerlo.
    Enlaza otro canal, por favor, o deja que todo el mundo vea este.
lint-link-left-out = La línea { $line } enlaza { $channel }. La incorporación de Discord (Onboarding) no lo muestra a quienes acaban de llegar.
    Añádelo a los canales predeterminados, por favor, o enlaza otro.
lint-picture-unsaid = A la imagen le faltan palabras que digan qué muestra.
    Descríbela, por favor, para quienes no pueden verla.
lint-alt-file-name = Las palabras de la imagen son solo el nombre de un archivo.
    Di qué se ve en ella, por favor.
lint-alt-no-words = Las palabras de la imagen no tienen letras.
    Di con palabras qué se ve en ella, por favor.

# Lo que puede quedarse

lint-shouting = La línea { $line } está toda en mayúsculas: { $words }
    Se lee como un grito, y algunos lectores de pantalla la deletrean.
lint-letters-in-disguise = La línea { $line } tiene letras de un alfabeto especial: { $words }
    Los lectores de pantalla se las saltan o las deletrean. La negrita de Discord se lee bien.
lint-emoji-amid = La línea { $line } tiene un emoji entre las palabras: { $words }
    Al final de la línea no interrumpe a nadie.
lint-no-picture = Hay palabras para una imagen, pero ninguna imagen. No se guardarán.

# Cómo llama la revisión a estos textos

setting-texts-greeting = Palabras propias de la bienvenida
setting-texts-about = Palabras propias sobre este lugar
setting-texts-other = Palabras propias de esta comunidad
