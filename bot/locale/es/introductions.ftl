# People introduce themselves, in words that they have looked over.

introductions-start = Presentarme
introductions-start-mine = Mi presentación
introductions-title = Tu presentación
introductions-no-community = Hearth no está en ninguna comunidad contigo, así que aún no hay dónde presentarte.

# Before a word is written

introductions-readers = Tu presentación se publicará en { $channel }.
    La verán todas las personas que pueden leer ese canal, junto con el nombre de tu cuenta.
introductions-approve = No se publica nada hasta que revises el texto y pulses el botón que lo publica.
introductions-any-time = Puedes retirar tu presentación en cualquier momento, con { COMMAND("start") }.

# The form; the labels are the headings of what is posted, too

introductions-label-name = Cómo llamarme
introductions-label-brings = Qué me trae por aquí
introductions-label-learn = Qué me gustaría hacer o aprender
introductions-label-talk = La mejor manera de hablar conmigo
introductions-help-name = Si lo dejas vacío, se usa tu nombre en esta comunidad.
introductions-help-brings = Con una o dos frases basta.
introductions-help-learn = Ideas, un proyecto, una pregunta. Puedes dejarlo vacío.
introductions-help-talk = Por ejemplo: por escrito, despacio, en portugués. Puedes dejarlo vacío.
introductions-too-much = Los signos especiales y las líneas nuevas ocupan más, y así no cabe. Acórtalo un poco, por favor.
introductions-button-preview = Ver cómo quedará

# How it will look

introductions-preview = Esto es exactamente lo que se publicará en { $channel }:
introductions-preview-ask = ¿Quieres publicarlo?
introductions-button-post = Publicar
introductions-button-change = Cambiar
introductions-hello = { $name } ({ $account }) saluda a la comunidad.
introductions-part = **{ $label }**
    { $words }

# What becomes of it

introductions-on-its-way = Tu presentación está en camino.
introductions-stands = Tu presentación está en { $channel }.
introductions-waits = Tu presentación espera a que su canal vuelva a estar abierto. Hasta entonces se guarda cifrada.
introductions-button-take-back = Retirarla
introductions-taken-back = Tu presentación queda retirada. Si ya estaba publicada, Hearth la borra en cuanto pueda llegar al canal.
    Puedes escribir otra cuando quieras.

# When it cannot go on

introductions-one-stands = Ya te has presentado aquí. Para escribir otra presentación, retira la primera con { COMMAND("start") }.
introductions-none = Aquí no tienes ninguna presentación que retirar.
introductions-closed = Ahora mismo no se pueden publicar presentaciones aquí. Lo que has escrito se guarda un día.
introductions-pending = Acepta primero las normas de esta comunidad, por favor. Lo que has escrito se guarda un día.
introductions-timed-out = Ahora mismo tienes un aislamiento temporal en esta comunidad, así que no se puede publicar nada tuyo. Lo que has guardado se conserva un día.
introductions-left = Ahora mismo no estás en esta comunidad, así que no se ha publicado nada.
    Lo que has guardado se conserva un día. Cuando vuelvas, puedes seguir desde ahí.
introductions-unknown = Hearth no puede ver ahora mismo si estás en esta comunidad. Lo que has guardado se conserva. Inténtalo un poco más tarde.

# What is kept

introductions-kept-words = Escribiste una presentación que aún no se ha publicado.
introductions-kept-words-how-long = Hasta que se publique o la retires, como mucho 30 días. Se guarda cifrada.
introductions-kept-place = Tu presentación está en { $channel }. Si borras esto, Hearth la borra allí.
introductions-kept-place-seen = La ven todas las personas que pueden leer el canal.
introductions-kept-place-how-long = Hasta que la retires, alguien borre el mensaje, o pasen 30 días desde que te vas.

# For staff: what newcomers see

introductions-sample = Una presentación, tal como se publica
introductions-sample-before = Antes de que alguien se presente
introductions-sample-sent = Después de que alguien se presente
introductions-sample-waits = Una presentación que espera su canal
introductions-sample-taken = Una presentación que se retiró
introductions-sample-channel = el canal de presentaciones
introductions-sample-brings = Uso este programa en mi trabajo y me gustaría aportar algo a cambio.
introductions-sample-talk = Por escrito, por favor. Necesito un poco de tiempo para responder.

# Settings

settings-introductions = Presentaciones
settings-introductions-help = Permite que cada persona se presente. Hearth publica solo lo que esa persona ha revisado.
setting-introductions-channel = Canal de presentaciones
setting-introductions-channel-help = Hearth publica aquí las presentaciones. Sin canal, no se invita a nadie a presentarse.
setting-introductions-channel-first = Elegir el canal de presentaciones
