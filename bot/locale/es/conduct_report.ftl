# Making a report: who will read it, how to be known, the form and the receipt.

command-report = denunciar
command-report-description = Denuncia algo en privado
conduct-menu = Denunciar en privado
conduct-start = Denunciar algo en privado
conduct-title = Denunciar algo en privado
conduct-no-community = Hearth no está en ninguna comunidad contigo, así que aquí no hay a quién denunciar algo.
conduct-closed = Ahora mismo no se puede denunciar en esta comunidad. No se envió nada. Lo que has escrito se guarda durante un día.
    Si necesitas a alguien ahora, acude a una persona en la que confíes.

# Before a word is written

conduct-before-copied = **Lo que quieres denunciar está copiado y sellado.** Se conserva aunque lo borren ahora. Todavía no se ha enviado nada.
conduct-before-who = **Quién puede leerlo:** { $people }. Son las personas que atienden denuncias en { $community }.
conduct-before-involved = Las personas que nombres como implicadas no pueden verlo, aunque atiendan denuncias.
conduct-before-powers = Quien posee el servidor y quienes lo administran no pueden abrirlo, a no ser que atiendan denuncias. Sí eligen quién atiende las próximas, y pueden retirar del servidor a personas o a Hearth.
conduct-before-discord = Tus palabras llegan a Hearth a través de Discord, así que Discord podría leerlas. También podrían las personas que mantienen este Hearth en marcha: cuidan de su base de datos y sus claves.
conduct-before-soon = **Cuándo:** una persona responde en { $time } como máximo. Si no se cumple, puedes verlo.
conduct-before-record = Hasta ahora: de { $count } denuncias en el último medio año, { $kept } tuvieron respuesta a tiempo.
conduct-before-few = **Aquí atienden denuncias pocas personas.** Sin otra voz de fuera no pueden decidir sobre una expulsión permanente, un recurso o abrir un nombre.
conduct-before-outside = **Si esto no te parece lo bastante seguro:** puedes acudir a { $outside }, fuera de este servidor.
conduct-before-told = Ese contacto se entera cuando no se cumple una promesa que te hicieron, pero no de lo que escribiste.
conduct-before-not-told = Hearth no puede escribir por sí mismo a ese contacto.
conduct-outside-person = el contacto de fuera que nombraron quienes organizan
conduct-button-write = Escribir una denuncia
conduct-button-mine = Ya he denunciado algo
conduct-button-code = Código de conducta
conduct-button-try = Probar sin enviar

# How to be known

conduct-how-title = ¿Quién puede saber que eres tú?
conduct-how-named = **Con nombre.** { $count ->
    [one] La persona que atiende denuncias ve quién eres.
   *[other] Las { $count } personas que atienden denuncias ven quién eres.
} Así se te puede preguntar, y te enteras cuando hay novedades.
conduct-how-sealed = **Solo si lo permito.** Tu nombre queda sellado aparte de la denuncia. Para abrirlo hacen falta dos personas y un motivo, y te enteras. También te enteras cuando hay novedades.
conduct-how-sealed-not-here = **Solo si lo permito.** Aquí no es posible: para abrir un nombre hacen falta dos personas, y hay muy pocas.
conduct-how-anonymous = **Sin nombre.** Hearth no guarda ninguna cuenta. Recibes un resguardo de siete palabras en inglés, con el que puedes volver. Sin el resguardo no puede nadie, tampoco tú. Tu forma de escribir aún puede mostrar quién eres.
conduct-how-later = Más adelante puedes darte a conocer. Al revés no es posible.
conduct-button-named = Con nombre
conduct-button-sealed = Solo si lo permito
conduct-button-anonymous = Sin nombre

# The form

conduct-intro-named = Las personas que atienden denuncias verán tu nombre en esta.
conduct-intro-sealed = Tu nombre queda sellado aparte. Las personas que atienden denuncias ven esta sin él.
conduct-intro-anonymous = Hearth no guarda ninguna cuenta con esta denuncia. Al final recibes un resguardo de siete palabras. Si paras a mitad, vuelve por esta misma página: nada más lleva a lo que has escrito.
conduct-intro-rehearsal = Esto es un ensayo. No se envía nada, y nadie ve lo que escribes.
conduct-intro-message = El mensaje está copiado y va con tu denuncia.
conduct-page-about = Qué pasó
conduct-page-acting = Qué debería hacerse
conduct-ask-words = ¿Qué pasó?
conduct-ask-words-help = Con tus palabras, en cualquier idioma. Es la única respuesta necesaria.
conduct-ask-accused = ¿Quién lo hizo?
conduct-ask-accused-help = Nadie a quien elijas puede ver la denuncia, aunque atienda denuncias.
conduct-ask-involved = ¿Quién más estuvo implicado?
conduct-ask-involved-help = También quien sufrió daño o lo vio. Tampoco pueden ver la denuncia.
conduct-ask-others = ¿Alguien a quien no puedes elegir arriba?
conduct-ask-others-help = Un nombre, o cómo encontrar a esa persona.
conduct-ask-files = Archivos
conduct-ask-files-help = Imágenes, grabaciones, documentos. Hasta 25 MB cada uno y 50 MB en total.
conduct-ask-kind = ¿De qué se trata?
conduct-ask-going-on = ¿Está pasando ahora?
conduct-ask-wishes = ¿Qué debe saber el equipo antes de actuar?
conduct-ask-wishes-help = Elige lo que encaje. Puedes dejarlo sin responder.
conduct-kind-harassment = Acoso o insultos
conduct-kind-discrimination = Discriminación
conduct-kind-unwanted = Contacto o atención no deseados
conduct-kind-threat = Una amenaza o violencia
conduct-kind-privacy = Asuntos privados hechos públicos
conduct-kind-exclusion = Exclusión o silenciamiento
conduct-kind-other = Otra cosa
conduct-wish-talk-first = Hablar conmigo antes de hacer nada
conduct-wish-shows-me = Actuar mostraría que el aviso es mío
conduct-wish-record-only = Solo dejarlo registrado
conduct-button-send = Enviar la denuncia
conduct-file-too-large = Uno de estos archivos pasa de 25 MB. Déjalo fuera o hazlo más pequeño, por favor. Todo lo demás sigue aquí.
conduct-files-too-large = Juntos, estos archivos pasan de 50 MB. Deja algunos fuera, por favor. Todo lo demás sigue aquí.
conduct-slow-down = Acabas de enviar varias denuncias. Lo que has escrito está guardado. Envíalo después de { $until }, por favor.

# What comes next

conduct-rehearsed-title = Eso fue el ensayo
conduct-rehearsed = No se envió nada, y lo que escribiste está borrado. Con una denuncia de verdad, ahora verías un resguardo o el nombre de tu caso.
conduct-saved-title = Tu denuncia está guardada
conduct-saved-code = Tu denuncia tiene el nombre **{ $code }**. La encuentras otra vez con { COMMAND("report") }.
conduct-saved-receipt = **Este es tu resguardo.** Anótalo ahora. Se muestra solo esta vez.
conduct-receipt = `{ $words }`
conduct-saved-keep = Con estas siete palabras puedes leer respuestas, añadir algo o decir que ha vuelto a pasar. Si las pierdes, nadie puede encontrar tu denuncia por ti.
conduct-saved-next = Qué pasa ahora: una persona la lee y responde antes de { $by }.
conduct-saved-again = Si alguna vez no ves ni resguardo ni nombre, tu denuncia no se guardó.
conduct-button-kept = Ya lo he anotado
conduct-word-title = Tu resguardo
conduct-word-ask = Palabra { $number }
conduct-word-right = Es correcta. Guarda bien tu resguardo.
conduct-word-wrong = Esa no es la palabra número { $number }. Mira lo que anotaste, por favor, y pulsa el botón otra vez.

# Refusals

conduct-not-a-handler = Esta página es para las personas que atienden denuncias aquí. Si quieres denunciar algo, usa { COMMAND("report") }.
conduct-no-such-case = Aquí no hay ningún caso así para ti.
conduct-roles-unknown = Ahora mismo Hearth no puede ver tus roles en esa comunidad. Inténtalo un poco más tarde, o usa el comando allí.
