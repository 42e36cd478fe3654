# Thanks: giving them, deciding about them, and what is kept.

command-thanks = gracias
command-thanks-description = Dar las gracias a alguien, o leer las que te dan
thanks-title = Gracias
thanks-start = Dar las gracias a alguien
thanks-staff = Trabajo que pocas veces se agradece
thanks-no-community = No compartes con Hearth ningún servidor en el que se puedan dar las gracias.
thanks-closed = Aquí no se pueden dar las gracias con Hearth. Quienes organizan la comunidad pueden activarlo en { COMMAND("setup") }.
thanks-home = Da las gracias con tus palabras, por cualquier tipo de trabajo. Quien las recibe decide si alguien más las lee. No se cuenta ni se compara a nadie.
thanks-button-give = Dar las gracias a alguien
thanks-button-received = Gracias para ti
thanks-button-given = Gracias que has dado
thanks-button-home = Volver al principio
thanks-button-to-received = Volver a las gracias para ti
thanks-button-next = Las siguientes
thanks-button-before = Las anteriores

thanks-give-title = Dar las gracias a alguien
thanks-intro = Solo lee esto la persona a la que das las gracias, con tu nombre. Puede mostrarlo en público con tu nombre, guardárselo o preferir no tenerlo.
thanks-intro-apart = Si pide una carta de contribución, tus palabras pueden aparecer en ella, sin tu nombre. Puedes retirarlas cuando quieras.
thanks-page = Tus gracias
thanks-label-who = A quién
thanks-label-kind = Por qué tipo de trabajo
thanks-label-words = Con tus palabras
thanks-help-words = Qué hizo, y qué cambió para ti.
thanks-button-send = Enviarlas
thanks-sent = ¡Gracias a ti! Se le avisa de que tiene novedades en Hearth.
thanks-not-oneself = Es bueno darse las gracias, pero Hearth las lleva a otras personas.
thanks-enough-today = Hearth lleva gracias como mucho { $count } veces al día. Mañana puedes volver a darlas.
thanks-cannot-pass-on = Ahora mismo Hearth no puede llevar gracias a esta cuenta. Puede haber varias razones, y ninguna dice nada de ti. Quizá puedas decírselo directamente.

thanks-note = Alguien te da las gracias.
thanks-button-read = Leerlas
thanks-received-title = Gracias para ti
thanks-received = Tú decides sobre cada una, y puedes cambiar de idea cuando quieras.
thanks-received-none = Ahora mismo no hay gracias para ti aquí.
thanks-received-one = { $person } te da las gracias por: { $kind }
thanks-words = { $words }
thanks-state-waiting = No lo lee nadie más, salvo que tú quieras.
thanks-state-private = Te lo guardas para ti.
thanks-state-public = Esto es público. Se publica en cuanto Hearth pueda escribir en el canal de gracias.
thanks-state-posted = Esto es público, en { $channel }.
thanks-button-public = Mostrarlo en público
thanks-button-private = Guardarlo para mí
thanks-button-rather-not = Mejor no
thanks-button-remove = Quitarlo
thanks-now-public = Se publica en el canal de gracias, con los dos nombres y sin notificar a nadie.
thanks-now-private = Solo lo leen quien lo escribió y tú.
thanks-now-gone = Ya no existe, ni para ti ni para quien lo escribió.
thanks-gone = Estas gracias ya no existen.
thanks-no-channel = Quienes organizan no han elegido ningún canal para gracias públicas. Puedes guardarlo para ti.
thanks-button-letter = Carta de contribución
thanks-button-want-none = Aquí no quiero recibir gracias
thanks-button-want-some = Vuelvo a querer recibir gracias
thanks-none-now = Desde ahora Hearth no te lleva más gracias. Nadie se entera de por qué.
thanks-some-now = Las gracias pueden volver a llegarte.
thanks-none-stands = Ahora mismo Hearth no te lleva gracias, porque no quieres recibirlas.

thanks-given-title = Gracias que has dado
thanks-given = Lo que ya no está aquí lo quitaste tú o lo quitó la otra persona.
thanks-given-none = Ahora mismo no hay aquí gracias que hayas dado.
thanks-given-one = Para { $person }, por: { $kind }
thanks-button-take-back = Retirarlas
thanks-taken-back = Están retiradas. Si eran públicas, también se borra el mensaje.
thanks-posted = { $giver } da las gracias a { $person } por: { $kind }

thanks-kind-mentoring = mentoría
thanks-kind-welcoming = dar la bienvenida
thanks-kind-answering = responder preguntas
thanks-kind-triage = ordenar issues
thanks-kind-reviewing = revisar cambios
thanks-kind-code = código
thanks-kind-testing = pruebas
thanks-kind-docs = documentación
thanks-kind-translation = traducción
thanks-kind-design = diseño
thanks-kind-accessibility = accesibilidad
thanks-kind-events = eventos
thanks-kind-moderating = cuidar la convivencia
thanks-kind-care = cuidar de las personas
thanks-kind-organising = organizar
thanks-kind-other = otra cosa

# Settings

settings-thanks = Gracias
settings-thanks-help = Dar las gracias con palabras propias. Quien las recibe decide quién las lee.
setting-thanks-open = Gracias activadas
setting-thanks-open-help = Se pueden dar las gracias con { COMMAND("thanks") }, cinco veces al día.
setting-thanks-channel = Canal para gracias públicas
setting-thanks-channel-help = Sin él, las gracias quedan entre dos personas.
setting-thanks-letters = Cartas de contribución
setting-thanks-letters-help = Cada persona puede llevarse una carta firmada que dice por qué le dieron las gracias.

# What is kept

thanks-kept-received = Gracias que te han dado: { $count }.
thanks-kept-received-seen = Tú y quien las escribió; si las hiciste públicas, todo el mundo.
thanks-kept-given = Gracias que has dado: { $count }.
thanks-kept-given-seen = Tú y quien las recibió; si las hizo públicas, todo el mundo.
thanks-kept-how-long = Hasta que una de las dos personas las quite, o haga borrar sus datos.
thanks-kept-days = Cuántas veces diste las gracias en los últimos días.
thanks-kept-days-how-long = Tres días.
thanks-kept-refuses = No quieres recibir gracias con Hearth.
thanks-kept-refuses-how-long = Hasta que vuelvas a quererlas.
