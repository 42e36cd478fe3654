# Events: what is ready before publishing, what is missing, and what one could do.

events-ready-met = { $what } (lo aconseja { $source })
events-ready-missing = { $what } { $could } (lo aconseja { $source })

# What is met

events-ready-met-captions = Hay subtítulos.
events-ready-met-captions-people = Los subtítulos los escriben personas.
events-ready-met-sign = Hay lengua de signos, o se puede pedir.
events-ready-met-slides = El material llega antes.
events-ready-met-transcript = La grabación viene con transcripción.
events-ready-met-ways = Se puede participar por escrito.
events-ready-met-breaks = Hay pausas, o es corto.
events-ready-met-steps = Se llega al lugar sin escalones.
events-ready-met-asking = Se sabe a quién decir lo que se necesita.
events-ready-met-conduct = Hay un canal para denunciar lo que va mal.
events-ready-met-later = Quien no puede a esa hora puede verlo después.
events-ready-met-line = Se pensó en las conexiones lentas.
events-ready-met-place = El lugar está descrito.
events-ready-met-audience = Se dice para quién es.
events-ready-met-told = Se dice qué va a pasar.
events-ready-met-newcomers = Las personas nuevas son bienvenidas.
events-ready-met-hosts = Hay más de una persona al frente.

# What is missing

events-ready-missing-captions = Sin subtítulos.
events-ready-missing-captions-people = Los subtítulos son solo automáticos.
events-ready-missing-sign = Sin lengua de signos.
events-ready-missing-slides = No llega material antes.
events-ready-missing-transcript = La grabación no tiene transcripción.
events-ready-missing-ways = No se puede participar solo por escrito.
events-ready-missing-breaks = No hay pausas, aunque dura bastante.
events-ready-missing-steps = Al lugar no se llega sin escalones.
events-ready-missing-asking = No se indica a quién pedir algo.
events-ready-missing-conduct = No se conoce un canal para denunciar lo que va mal.
events-ready-missing-later = No queda nada para quien no puede a esa hora.
events-ready-missing-line = No hay nada preparado para conexiones lentas.
events-ready-missing-place = El lugar no está descrito.
events-ready-missing-audience = No se dice para quién es.
events-ready-missing-told = Apenas se dice qué va a pasar.
events-ready-missing-newcomers = No se dice que las personas nuevas son bienvenidas.
events-ready-missing-hosts = Solo hay una persona al frente.

# What one could do

events-ready-could-captions = Puedes activar los automáticos, o pedir que alguien escriba.
events-ready-could-captions-people = Alguien puede corregirlos en el momento, o después la transcripción.
events-ready-could-sign = Puedes ofrecerla si se pide, y hablar pronto con tu oficina sobre intérpretes.
events-ready-could-slides = Puedes publicar diapositivas o notas un día antes, aunque sean un borrador.
events-ready-could-transcript = Puedes publicar los subtítulos corregidos como texto.
events-ready-could-ways = Puedes leer en voz alta las preguntas del chat.
events-ready-could-breaks = Puedes prever diez minutos de pausa cada hora.
events-ready-could-steps = Puedes buscar otro lugar, o permitir participar en línea.
events-ready-could-asking = Puedes indicar una persona o un canal.
events-ready-could-conduct = Quienes organizan la comunidad pueden elegirlo en los ajustes de las denuncias.
events-ready-could-later = Puedes grabarlo, o publicar notas.
events-ready-could-line = Alguien puede escribir lo principal en un canal.
events-ready-could-place = Puedes decir cómo entrar, y dónde hay ascensor, baños y una sala tranquila.
events-ready-could-audience = Puedes decir qué conviene saber antes, o que no hace falta saber nada.
events-ready-could-told = Puedes decir en dos o tres frases qué se va a hacer.
events-ready-could-newcomers = Puedes decir que ninguna pregunta es demasiado pequeña, si es así.
events-ready-could-hosts = Puedes pedir a alguien que cuide el chat y a quien necesite ayuda.

# Hints about the words

events-hint-in = { $where }: { $hint }
events-hint-where-title = Título
events-hint-where-words = Qué pasa
events-hint-where-audience = Para quién es
events-hint-long-sentence = La línea { $line } tiene una frase de { $count } palabras: { $words }
    Hasta { $most } se leen bien. Puedes hacer dos frases.
events-hint-jargon = La línea { $line } dice { $found }. No todo el mundo sabe qué significa. Puedes decirlo con palabras sencillas.
events-hint-picture = La línea { $line } es una imagen sin palabras. Por favor, di qué muestra, para quien no puede verla.
events-hint-clock = La línea { $line } tiene una hora sin su zona: { $found }
    Hearth muestra la hora del evento a cada persona en su propia zona. Puedes quitarla, o indicar la zona.
events-hint-day = La línea { $line } dice { $found }. Es otro día para quien está en otro lugar, y para quien lo lee más tarde. Puedes indicar la fecha.
events-hint-emoji-run = La línea { $line } tiene varios emojis seguidos: { $words }
    Un lector de pantalla dice el nombre de cada uno. Basta con uno al final.
