# Learning: suggesting something, and looking after the library.

learn-mine-title = Tus sugerencias
learn-mine = Lo que has sugerido:
learn-mine-none = ¿Conoces un curso o una guía que ayude? Sugiérelo.
learn-mine-waits = { $title }: todavía no se ha decidido.
learn-button-suggest = Sugerir algo
learn-button-take-back = Retirarla
learn-button-read = Entendido
learn-suggest-title = Para la biblioteca
learn-suggest-intro = Personas del equipo leen tu sugerencia y tu nombre, y deciden. Te llega lo que decidan y, si es que no, por qué. En la biblioteca no aparece tu nombre.
learn-add-intro = Estará en la biblioteca en cuanto lo envíes.
learn-button-send = Enviarlo
learn-page-what = Qué es
learn-page-whom = Para quién es
learn-page-more = Qué más sabes
learn-label-title = Cómo se llama
learn-label-address = Su dirección
learn-help-address = Empieza por https://
learn-label-by = Quién lo hizo
learn-label-words = En una frase: qué es
learn-help-words = Todo el mundo lo lee tal como lo escribas.
learn-label-language = En qué idioma
learn-label-kind = De qué tipo es
learn-label-for = Para quién
learn-label-topics = Sobre qué
learn-label-level = Nivel
learn-label-cost = Qué cuesta
learn-label-captions = Subtítulos o transcripción
learn-help-unknown = Deja en blanco lo que no sepas con certeza: entonces se verá «no se sabe».
learn-label-account = ¿Hace falta una cuenta?
learn-label-hours = Cuántas horas lleva
learn-label-licence = Qué licencia tiene
learn-help-licence = Por ejemplo: CC-BY-4.0
learn-wrong-address-long = Esta dirección es demasiado larga.
learn-wrong-address-form = Escribe una dirección que empiece por https:// y no lleve espacios, nombre de usuario ni puerto.
learn-wrong-address-name = Escribe una dirección con un nombre al que todo el mundo pueda llegar, por ejemplo https://example.org/course.
learn-wrong-hours = Escribe un número de 1 a { $most }, o déjalo en blanco.
learn-suggested = Gracias. Personas del equipo la mirarán, y te llegará lo que decidan.
learn-suggestion-back = Está retirada.
learn-suggestions-closed = Esta comunidad no recibe sugerencias para su biblioteca.
learn-suggestions-enough = Ya esperan { $count } sugerencias tuyas. Deja que se miren antes, por favor.
learn-already-there = Esta dirección ya está en la biblioteca.
learn-already-suggested = Alguien ya ha sugerido esta dirección.
learn-own-full = Una comunidad puede añadir { $count } propuestas propias. Quita una antes.
learn-suggestion-decided = Esta sugerencia ya está decidida, o se retiró.
learn-only-staff = Esto solo pueden hacerlo personas del equipo, en el propio servidor.
learn-news-taken = Tu sugerencia ya está en la biblioteca: { $title }. Gracias.
learn-news-declined = Tu sugerencia no ha entrado en la biblioteca: { $title }. Gracias de todos modos.
learn-news-reason = El motivo: { $reason }
learn-from = Se trata de tu sugerencia en { $community }.

# For staff

learn-office-title = Biblioteca para aprender
learn-office-waiting = { $count ->
    [0] No espera ninguna sugerencia.
    [one] Espera una sugerencia.
   *[other] Esperan { $count } sugerencias.
}
learn-office-broken = { $count ->
    [0] Todas las direcciones van bien.
    [one] Una dirección falló dos veces seguidas. Alguien debería mirarla.
   *[other] { $count } direcciones fallaron dos veces seguidas. Alguien debería mirarlas.
}
learn-office-hidden = { $count ->
    [0] No hay nada oculto.
    [one] Hay una propuesta oculta.
   *[other] Hay { $count } propuestas ocultas.
}
learn-button-office = Volver a la biblioteca
learn-button-queue = Sugerencias
learn-button-broken = Direcciones por revisar
learn-button-add = Añadir algo
learn-button-hidden = Lo que está oculto
learn-button-hide = Ocultar aquí { $title }
learn-button-remove = Quitar { $title }
learn-button-show-again = Volver a mostrar { $title }
learn-queue-none = No espera ninguna sugerencia.
learn-queue-count = { $count ->
    [one] Es la única que espera.
   *[other] Esperan { $count }. Esta es la que más lleva esperando.
}
learn-queue-from = La sugiere { $person }. Ábrela antes de decidir.
learn-button-take-in = Aceptarla
learn-button-decline = No aceptarla
learn-reason-title = ¿Por qué no?
learn-label-reason = El motivo
learn-help-reason = Lo lee quien hizo la sugerencia, y nadie más.
learn-was-taken = Ya está en la biblioteca. Se avisa a quien lo sugirió.
learn-was-declined = No entra. Quien lo sugirió se entera del porqué.
learn-was-hidden = Está oculto en esta comunidad.
learn-was-shown = Se muestra otra vez.
learn-was-removed = Quitado.
learn-added = Ya está en la biblioteca.
learn-hidden = Oculto aquí: nadie lo encuentra.
learn-hidden-list = Esto está oculto en esta comunidad:
learn-hidden-none = No hay nada oculto.
learn-broken = Estas direcciones fallaron al menos dos veces seguidas, con una semana de diferencia. Ábrelas: algunos sitios solo dejan fuera a los programas.
learn-broken-none = Todas las direcciones van bien.
learn-broken-one = { $entry } En: { $language }
finding-learn-links = Hay direcciones de la biblioteca para aprender que han fallado dos veces seguidas.
finding-learn-links-fix = Abre { COMMAND("staff") }, luego «Biblioteca para aprender», y mira cuáles conviene ocultar.

# Settings

settings-learn = Aprender
settings-learn-help = Una biblioteca de cursos, guías y formaciones que se puede usar aquí con { COMMAND("learn") }.
setting-learn-open = Biblioteca activada
setting-learn-open-help = Hearth también comprueba una vez a la semana si cada dirección funciona.
setting-learn-suggestions = Se pueden hacer sugerencias
setting-learn-suggestions-help = Personas del equipo deciden sobre cada sugerencia. Quien la hizo se entera de qué y por qué.

# What is kept

learn-kept-wish = Lo que elegiste ver en la biblioteca para aprender.
learn-kept-wish-how-long = 90 días después de tu última elección.
learn-kept-said = De { $count ->
    [one] una propuesta
   *[other] { $count } propuestas
} de la biblioteca dijiste que te sirvió o que no está al día.
learn-kept-said-seen = Nadie. Cuántas personas lo dicen se muestra si son cinco o más.
learn-kept-said-how-long = Hasta que lo retires.
learn-kept-suggestions = { $count ->
    [one] Una sugerencia tuya
   *[other] { $count } sugerencias tuyas
} para la biblioteca.
learn-kept-suggestions-seen = Personas del equipo, mientras la sugerencia espera.
learn-kept-suggestions-how-long = 90 días después de decidirse; 180 días si nadie decide.
learn-kept-suggestions-leaves = Lo que entró en la biblioteca se queda, sin tu nombre.
