# What is kept about a person: shown, copied, erased.

command-privacy = privacidad
command-privacy-description = Ver, copiar o borrar lo que se guarda sobre ti

privacy-title = Lo que Hearth guarda sobre ti
privacy-where = Esta página trata de { $community }. Solo tú puedes verla.
privacy-no-community = Hearth no está en ninguna comunidad contigo y no guarda nada sobre ti.

privacy-item = **{ $what }**
    Quién puede verlo: { $seen-by }
    Por cuánto tiempo: { $how-long }
privacy-nothing = Hearth no guarda nada sobre ti aquí.

privacy-operator = Las personas que mantienen este Hearth en marcha cuidan de su base de datos y sus claves.
    Podrían leer lo que hay ahí. Quienes organizan la comunidad no pueden leerlo.
privacy-removed = Si se retira a Hearth de esta comunidad, todo lo que guarda aquí se borra 30 días después.
privacy-confidence = Puede haber registros que otras personas escribieron de forma confidencial, y pueden ser sobre cualquier persona.
    Esta página dice lo mismo a todo el mundo, haya registros o no.
    Un registro así se guarda hasta que se cierre el caso, y el resultado, durante 24 meses más como máximo.
    Si tienes alguna pregunta sobre esto: { $whom }
privacy-elsewhere = Para ver otra comunidad, usa { COMMAND("privacy") } en un mensaje directo con Hearth.

privacy-button-open = ¿Qué se guarda sobre mí?
privacy-button-copy = Quiero una copia
privacy-button-erase = Borrarlo
privacy-button-more = Ver más

privacy-copy = Aquí está todo lo que Hearth guarda sobre ti en esta comunidad.
    Solo tú puedes ver este mensaje. Guarda el archivo si quieres conservarlo.
privacy-nothing-to-copy = No hay nada que copiar. Hearth no guarda nada sobre ti aquí.

privacy-erase-title = ¿Borrarlo?
privacy-erase-goes = Esto se borra para siempre, en { $community }:
privacy-goes = - { $what }
privacy-erase-stays = Esto se queda:
privacy-stays = - { $what } { $why }
privacy-erase-messages = - Los mensajes en los canales. Son de Discord, y allí puedes borrar los tuyos.
privacy-erase-backups = - Las copias de seguridad antiguas, hasta que se reemplacen. Lo que escribiste en privado ya no se puede leer en ellas.
privacy-erase-ask = No se puede deshacer. ¿Quieres borrarlo?
privacy-button-erase-now = Sí, borrarlo
privacy-button-keep = No, conservarlo

privacy-erased-title = Borrado
privacy-erased = Hearth borró lo que guardaba sobre ti en { $community }.
    Si vuelves a usar Hearth ahí, volverá a guardar lo que necesite para eso.
privacy-nothing-title = No hay nada que borrar
privacy-nothing-to-erase = Hearth no guarda nada sobre ti en { $community } que se pueda borrar.

# Sentences that more than one feature uses

privacy-seen-by-you = Solo tú.
privacy-seen-by-nobody = Nadie. Hearth lo usa para hacer su trabajo.
privacy-until-erased = Hasta que lo borres.

# What the platform itself keeps

privacy-kept-language = Pediste que Hearth te responda en este idioma: { $language }.
privacy-kept-form = { $count ->
    [0] Empezaste un formulario y no lo has enviado. Todavía no tiene respuestas.
    [one] Empezaste un formulario y no lo has enviado. Tiene una respuesta.
   *[other] Empezaste un formulario y no lo has enviado. Tiene { $count } respuestas.
}
privacy-kept-form-until = Hasta que lo envíes o lo descartes, o hasta el { $day }.
privacy-kept-jobs = { $count ->
    [one] Hay un mensaje o recordatorio para ti, ya enviado o por enviar.
   *[other] Hay { $count } mensajes o recordatorios para ti, ya enviados o por enviar.
}

# Communities. Who answers questions there ends a sentence that begins with a colon.

community-direct-messages = tus mensajes directos con Hearth
community-left = una comunidad de la que Hearth se fue (número { $number })
community-which = ¿De qué comunidad hablamos?
community-others = Otras comunidades
community-choose = Elige una comunidad
ask-role = pregunta a alguien con el rol { $role }.
ask-managers = pregunta a alguien que gestione este servidor.
privacy-kept-notice = Hay una novedad para ti que todavía no has abierto.
privacy-kept-notice-how-long = Hasta que la abras. Tu cuenta está ahí sellada.
