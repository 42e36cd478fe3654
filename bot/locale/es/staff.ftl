# La página /staff: lo que el equipo puede hacer y mirar.

command-staff = equipo
command-staff-description = Ver lo que el equipo puede hacer y consultar

staff-title = Para el equipo
staff-lines = ¿Qué quieres ver? Solo tú ves estas páginas.
staff-more = Más
staff-button-home = Volver a la página del equipo
staff-only = Esta página es para quienes ayudan a llevar este servidor.
    Si también quieres ayudar o necesitas algo, { $ask }

# Qué fue de las personas que se unieron

staff-button-counts = Qué fue de quienes llegaron, en números
staff-counts-title = Qué fue de quienes llegaron, en números
staff-counts-lines = Son semanas completas, de lunes a domingo en UTC. La semana en curso no se cuenta.
staff-counts-period = **Las últimas { $weeks } semanas completas**
    Desde el { $since } hasta el { $until }
staff-counts-joined = Se unieron: { $count }
staff-counts-met = Recibieron el saludo de una persona: { $count }
staff-counts-answered = Recibieron respuesta de una persona: { $count }
staff-counts-stepped = Dieron un primer paso, como presentarse: { $count }
staff-counts-none = no se muestra
staff-counts-hidden = Un número no se muestra si él mismo, o lo que se puede calcular con él, es menor que { $under }. Así nadie queda a la vista.
staff-counts-who = Aquí no se nombra ni se clasifica a nadie. Ya no se cuenta a quienes se fueron hace más de 30 días ni a quienes pidieron borrar sus datos.
staff-counts-known = Lo que se sabe: en un ensayo con 57.084 cuentas, los mensajes de bienvenida automáticos por sí solos no cambiaron nada.
    Las tareas sugeridas, las invitaciones personales y las respuestas de personas en 48 horas funcionaron mejor.
    Estos números no dicen por qué alguien se quedó o se fue.
