# People greet people.

command-greet = saludar
command-greet-description = Mira quién espera un saludo

# What greeters read in their channel

greeters-notice = Acaba de llegar: { $names }.
greeters-notice-many = { $count ->
    [one] Acaba de llegar una persona.
   *[other] Acaban de llegar { $count } personas.
}
greeters-notice-unanswered = { $count ->
    [one] Un primer mensaje sigue sin respuesta. Lo ves con { COMMAND("greet") }.
   *[other] { $count } primeros mensajes siguen sin respuesta. Los ves con { COMMAND("greet") }.
}
greeters-notice-nobody-waits = Aquí ya nadie espera un saludo.
greeters-notice-gone = Aquí ya no queda nadie a quien saludar.
greeters-status-asked = { $name } quiere recibir un saludo.
greeters-status-taken = { $greeter } va a saludar a { $name }.
greeters-status-met = { $name } ya ha recibido un saludo.
greeters-status-quiet = { $name } prefiere llegar sin hacer ruido. Espera a que dé el primer paso, por favor.
greeters-button-take = Me encargo de saludar
greeters-link-greeting = Ir a la bienvenida
greeters-button-page = Ver quién espera

greeters-bring = { $name } ha escrito por primera vez, en { $channel }. Nadie ha respondido todavía.
greeters-bring-introduction = { $name } se ha presentado en { $channel }. Nadie ha respondido todavía.
greeters-bring-mentions = Aviso para { $people }, a petición propia.
greeters-bring-answered = Alguien que acaba de llegar ha escrito por primera vez, en { $channel }. Ya tiene respuesta.
greeters-button-answered = He respondido
greeters-link-message = Ir al mensaje

# The page of who waits

greeters-page-title = Quién espera un saludo
greeters-page-lines = Lo que más ayuda es el saludo de una persona. Basta una frase.
greeters-page-nobody = Ahora mismo nadie espera un saludo.
greeters-line-waits = { $name } está aquí desde hace { $span }.
greeters-line-wished = { $name } está aquí desde hace { $span } y quiere recibir un saludo.
greeters-span-minutes = menos de una hora
greeters-span-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}
greeters-span-days = { $count ->
    [one] un día
   *[other] { $count } días
}
greeters-choose-greet = ¿A quién vas a saludar?
greeters-unanswered = **Primeros mensajes sin respuesta:**
greeters-unanswered-line = { $name }, espera desde hace { $span }: { $link }
greeters-choose-answered = ¿A quién has respondido?
greeters-button-more = Más personas
greeters-button-mine = Mi parte
greeters-only-greeters = Esta página es para quienes saludan aquí a las personas que llegan.
    Si te gustaría participar: { $ask }
greeters-staff-waiting = Quién espera un saludo

# Taking somebody

greeters-take-title = ¿A quién vas a saludar?
greeters-take-lines = Han llegado varias personas a la vez. Elige una, para que todas reciban un saludo.
greeters-taken-title = Vas a saludar a { $name }
greeters-taken-lines = Saluda a { $person } donde Hearth le dio la bienvenida, o responde a algo que haya escrito.
greeters-taken-wished = Quiere recibir un saludo.
greeters-taken-until = Las demás personas ven que te encargas tú. Después de 24 horas puede encargarse otra persona.
greeters-button-greeted = Ya he saludado
greeters-button-back = Al final no puedo
greeters-thanks-title = Gracias
greeters-has-other = { $greeter } ya va a saludar a { $name }.
greeters-came-quietly = Esta persona prefiere llegar sin hacer ruido. Espera a que dé el primer paso, por favor.
greeters-nobody-left = Alguien lo ha hecho ya, o la persona ya no está aquí.
greeters-greeted = { $name } ya ha recibido un saludo. Gracias por tomarte el tiempo.
greeters-given-back = No pasa nada. Las demás personas ven que espera un saludo.
greeters-answered = Anotado: ya hay una respuesta.

# My part in this

greeters-mine-title = Mi parte
greeters-mine-lines = Has dicho que ibas a saludar a alguien.
greeters-choose-mine = ¿De quién se trata?
greeters-mine-nobody = Ahora mismo no tienes ningún saludo pendiente.
greeters-button-pause = Hacer una pausa
greeters-button-resume = He vuelto
greeters-button-mention = Mencióname cuando alguien espere demasiado
greeters-button-unmention = No me menciones más
greeters-paused = Estás en pausa. Mientras tanto nadie espera que saludes, y nadie te menciona.
greeters-resumed = Qué bien que estés de vuelta.
greeters-mention-on = Hearth te mencionará cuando un primer mensaje siga sin respuesta.
greeters-mention-off = Hearth ya no te mencionará.

# A wave under a greeting that names several people

greeters-wave-asked = Saludaste con la mano en una bienvenida que nombra a varias personas.
greeters-button-wave = Decir a quién saludé
greeters-wave-title = ¿A quién saludaste?
greeters-wave-lines = Solo tú ves esto. Así se sabe quién espera todavía un saludo.
greeters-choose-wave = ¿A quién saludaste?
greeters-button-wave-nobody = A nadie en particular
greeters-wave-thanks = Anotado. Saludar con la mano es un buen comienzo.
greeters-wave-settled = Ya no queda nada que decir sobre este saludo.

# How newcomers wish to arrive

greeters-wish-title = Cómo quieres llegar
greeters-wish-greet = Has pedido que alguien te salude. Quienes saludan aquí pueden verlo.
greeters-wish-quiet = Prefieres llegar sin hacer ruido. A nadie se le pide que te salude.
greeters-button-wish-greet = Quiero que alguien me salude
greeters-button-wish-quiet = Prefiero llegar sin hacer ruido
greeters-no-newcomer = Esto es para personas que acaban de llegar.

# Examples for staff

greeters-sample-name = Robin
greeters-sample-channel = #general
greeters-sample-notice = Lo que leen quienes saludan cuando alguien llega
greeters-sample-bring = Lo que leen quienes saludan cuando nadie ha respondido

# Settings

settings-greeters = Quienes saludan
settings-greeters-help = Reúne a quienes llegan con personas que saludan.
setting-greeters-role = Rol de quienes saludan
setting-greeters-role-help = Quien tiene este rol puede usar { COMMAND("greet") } y encargarse de saludar.
setting-greeters-role-first = Elegir el rol de quienes saludan
setting-greeters-channel = Canal de quienes saludan
setting-greeters-channel-help = Un canal privado donde se lee quién ha llegado y quién espera una respuesta.
setting-greeters-channel-first = Elegir el canal de quienes saludan
setting-greeters-hours = Tiempo para responder
setting-greeters-hours-help = Si pasa este tiempo sin respuesta al primer mensaje de alguien, se avisa a quienes saludan. Cuentan los mensajes que puede leer todo el mundo o el rol de quienes saludan.
unit-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}

# What Hearth keeps

greeters-kept-claims = Alguien dijo que saludaría a quien acababa de llegar. Una de las dos personas eres tú.
greeters-kept-claims-how-long = Hasta el saludo, como mucho 24 horas.
greeters-kept-choice = Si estás en pausa y no saludas por ahora, y si quieres que se te mencione.
greeters-kept-you-alone = Solo tú.
greeters-kept-choice-how-long = Hasta que lo cambies.
greeters-kept-reactions = Manos que saludan y caras que piden silencio bajo mensajes de bienvenida: las que pusiste y las que están bajo tu bienvenida.
greeters-kept-reactions-how-long = 15 días.
greeters-kept-noticed = Que se avisó de tu llegada a quienes saludan.
greeters-kept-words = Dónde está tu primer mensaje y si tiene respuesta. No lo que dice.
greeters-kept-with-arrival = Mientras Hearth recuerde tu llegada.
greeters-kept-seen-by = Quienes saludan aquí a las personas que llegan.
