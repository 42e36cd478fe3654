# Taking in calendars of others. Read by those who plan events.

command-event-manage-file = calendario
command-event-manage-file-description = Un calendario para incorporar (.ics)
events-button-calendars = Calendarios de fuera
events-import-title = Calendarios de fuera
events-import-intro = Puedes incorporar un calendario que la comunidad lleve en otro lugar. Sus eventos entran como borradores. No se avisa a nadie hasta que los publiques.
events-import-file-how = Con una dirección: Hearth mira allí una vez al día si hay novedades. Con un archivo: usa { COMMAND("event manage") } y añade ahí el archivo.
events-import-intro-form = Hearth lee primero el calendario y muestra qué traería. No se incorpora nada antes de que lo hayas visto.
events-import-form-title = Incorporar un calendario
events-import-form-send = Ver qué traería
events-import-page = El calendario
events-import-label-name = Cómo lo llamas
events-import-help-name = Solo lo ven quienes planifican eventos
events-import-label-address = Su dirección
events-import-help-address = Empieza por https:// o webcal://. Se guarda sellada, porque puede ser secreta.
events-import-label-zone = Una ciudad con la hora del calendario
events-import-help-zone = Vale donde el calendario no indica la zona horaria. Por ejemplo: Bogotá o Madrid
events-import-named = **{ $name }**
events-import-unread = { $name }: la última vez no se pudo leer.
events-import-which = Elige un calendario
events-import-clock = Donde no indica la zona horaria, vale la hora de { $zone }.
events-import-clock-title = La hora del calendario
events-import-clock-send = Guardarla
events-import-by-file = Llegó como archivo. Para ponerlo al día, añade uno más reciente.
events-import-by-address = Se lee una vez al día en su dirección.
events-import-read = Última lectura: { $at }
events-import-both = { $count ->
    [one] Un evento cambió en el calendario y también aquí. Se queda como lo escribiste hasta que elijas: mira el calendario.
   *[other] { $count } eventos cambiaron en el calendario y también aquí. Se quedan como los escribiste hasta que elijas: mira el calendario.
}
events-import-drafts = { $count ->
    [one] Uno de sus eventos es un borrador.
   *[other] { $count } de sus eventos son borradores.
} { $unsaid ->
    [0] Ya se ha dicho cómo participar.
    [one] De uno de ellos todavía no se ha dicho cómo participar.
   *[other] De { $unsaid } de ellos todavía no se ha dicho cómo participar.
}
events-import-button-new = Con una dirección
events-import-button-look = Ver qué dice ahora
events-import-button-seen = Ver qué traería
events-import-button-change = Cambiar nombre, dirección u hora
events-import-button-clock = Cambiar la hora
events-import-button-remove = Dejar de incorporarlo
events-import-button-remove-yes = Sí, dejarlo
events-import-button-all = Todos los calendarios
events-import-button-calendar = A este calendario
events-import-remove-ask = ¿Quieres dejar de incorporar «{ $name }»? Sus borradores se descartan. Lo publicado se queda, y puedes cambiarlo.
events-import-removed = Ya no se incorpora.
events-import-gone = Este calendario ya no se incorpora.
events-import-enough = Ya incorporas { $most } calendarios. Deja de incorporar uno de ellos antes, por favor.
events-import-file-gone = No se ha podido recoger el archivo. Usa el comando otra vez y añádelo de nuevo, por favor.
events-import-again = Lo que miraste ya no está guardado. Mira el calendario otra vez, por favor, o vuelve a añadir el archivo.
events-import-changed = El calendario se ha leído otra vez desde que lo miraste. No se ha incorporado nada. Mira qué dice ahora, por favor.

events-import-dry = Qué pasaría al incorporar **{ $name }**. Todavía no ha cambiado nada.
events-import-dry-drafts = Los eventos nuevos entran como borradores. No se avisa a nadie.
events-import-count-added = { $count ->
    [one] Un evento es nuevo.
   *[other] { $count } eventos son nuevos.
}
events-import-count-changed = { $count ->
    [one] Un evento cambia. Si está publicado y cambian la hora o el lugar, se avisa a quienes van.
   *[other] { $count } eventos cambian. Si están publicados y cambian la hora o el lugar, se avisa a quienes van.
}
events-import-count-cancelled = { $count ->
    [one] Un evento se cancela. Si está publicado, se avisa a quienes van.
   *[other] { $count } eventos se cancelan. Si están publicados, se avisa a quienes van.
}
events-import-count-unchanged = { $count ->
    [one] Un evento ya está aquí, tal cual.
   *[other] { $count } eventos ya están aquí, tal cual.
}
events-import-count-missing = { $count ->
    [one] Un evento ya no está en el calendario. Aquí se queda. Si no se celebra, cancélalo.
   *[other] { $count } eventos ya no están en el calendario. Aquí se quedan. Si no se celebran, cancélalos.
}
events-import-count-over = { $count ->
    [one] Un evento ya terminó, y queda fuera.
   *[other] { $count } eventos ya terminaron, y quedan fuera.
}
events-import-count-thrown = { $count ->
    [one] Un evento se descartó aquí antes, y queda fuera. Si quieres recuperarlo, deja de incorporar este calendario y empieza de nuevo.
   *[other] { $count } eventos se descartaron aquí antes, y quedan fuera. Si quieres recuperarlos, deja de incorporar este calendario y empieza de nuevo.
}
events-import-count-said = { $count ->
    [one] Hay una observación.
   *[other] Hay { $count } observaciones.
}
events-import-nothing = Ya está todo aquí.
events-import-line-added = Nuevo: { $title }, { $when }
events-import-line-series = Nuevo: { $title }, por primera vez el { $when }, y después más veces
events-import-line-changed = Cambia: { $title }. Lo nuevo: { $what }.
events-import-line-both = Cambió aquí y allí: { $title }. Qué cambió: { $what }.
events-import-line-cancelled = Se cancela: { $title }, { $when }
events-import-line-missing = Ya no está en el calendario: { $title }
events-import-line-refused = Queda fuera. { $where }: { $says }
events-import-line-noted = { $where }: { $says }
events-import-field-title = el título
events-import-field-words = qué pasa
events-import-field-place = el lugar
events-import-field-when = la hora
events-import-button-take = Incorporarlo
events-import-button-take-ours = Incorporarlo sin cambiar lo que escribimos
events-import-button-take-theirs = Incorporarlo también en lugar de lo que escribimos
events-import-taking = Se está incorporando. Con muchos eventos tarda unos momentos. Abre esta página otra vez para ver cómo va.

events-import-choose = Decir para algunos cómo participar
events-import-option = { $day }: { $title }
events-import-button-access = Decirlo para todos los que faltan
events-import-button-publish = Publicar los siguientes
events-import-access-title = Cómo se puede participar
events-import-access-all = Tu respuesta vale para todos los borradores de este calendario que aún no dicen cómo participar.
events-import-access-some = Tu respuesta vale para los eventos que elegiste.
events-import-access-count = { $count ->
    [one] Vale para un evento:
   *[other] Vale para { $count } eventos:
}
events-import-button-access-save = Guardarlo
events-import-button-access-publish = Guardarlo y publicar hasta 25
events-import-access-saved = { $count ->
    [one] Guardado para un evento.
   *[other] Guardado para { $count } eventos.
}
events-import-published = { $count ->
    [0] No se ha publicado ninguno.
    [one] Un evento está publicado. Se anuncia unos días antes de empezar.
   *[other] { $count } eventos están publicados. Cada uno se anuncia unos días antes de empezar.
}
events-import-not-published = Sin publicar: { $title }. { $why }

finding-events-calendar-unread = Hace tres días o más que no se puede leer el calendario «{ $name }».
finding-events-calendar-unread-fix = Ábrelo en «Calendarios de fuera», con { COMMAND("event manage") }. Allí dice por qué, y puedes cambiar su dirección.

events-access-unsaid = Todavía no se ha dicho cómo se puede participar. Antes de eso no se puede publicar.
events-no-access = Todavía no se ha dicho cómo se puede participar. Elige «Cambiarlo» y responde a las últimas páginas, por favor. «Ninguno» también es una buena respuesta.
events-no-where = Todavía no dice dónde se celebra. Elige «Cambiarlo» y añade el enlace o la dirección, por favor.
