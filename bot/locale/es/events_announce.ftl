### Announcing events: when, what became of the announcement, and Discord's own list.

# Settings

setting-events-zone = Ciudad de las horas de silencio
setting-events-zone-help = Las horas de silencio son las de esta ciudad. Si no eliges ninguna, Hearth anuncia eventos a cualquier hora.
setting-events-quiet-from = Silencio desde
setting-events-quiet-from-help = Desde esta hora Hearth no anuncia eventos, salvo que uno empiece antes de que acabe el silencio.
setting-events-quiet-until = Silencio hasta
setting-events-quiet-until-help = A esta hora Hearth anuncia lo que estaba esperando. Si las dos horas son iguales, no hay silencio.
unit-oclock = { $count }:00

# Announcements

events-announce-role = { $role }: puede que esto te interese.
events-is-over = **Este evento ha terminado.** Gracias por venir.
events-announce-waits = La próxima fecha sin anunciar se anuncia: { $at }.
events-announce-taken-away = Alguien borró el anuncio a mano. El evento se celebra igual, y quienes dijeron que van lo siguen viendo con { COMMAND("event mine") }.
events-button-announce-again = Anunciarlo otra vez
events-announce-again-told = Se anuncia otra vez, en el canal de eventos.

# Discord's own list

events-native-answer = Di si vas: { $link }
events-native-answer-by-command = Pronto se anuncia en el canal de eventos. Allí puedes decir si vas.
events-native-interested-is = Si en Discord marcas que te interesa, lo ve todo el mundo. Pero las personas al frente no saben por eso que vas.
events-native-interested =
    { $count ->
        [one] En la lista de eventos de Discord, una persona ha marcado que le interesa.
       *[other] En la lista de eventos de Discord, { $count } personas han marcado que les interesa.
    } Todo el mundo puede ver quién. No es una respuesta para ti, y Hearth no la cuenta.
events-native-gone = Alguien borró a mano «{ $title }» ({ $at }) de la lista de eventos de Discord. ¿Se ha cancelado? Mientras nadie lo diga, se celebra.
events-button-native-cancelled = Sí, cancelarlo
events-button-native-back = No, devolverlo a la lista
events-native-back = Se celebra, y en un momento vuelve a la lista de Discord.
finding-events-native-full = La lista de eventos de Discord está llena. Caben 100, y algunos eventos de Hearth no aparecen en ella.
finding-events-native-full-fix = Borra o termina en la lista de Discord los eventos que ya no hagan falta. Hearth lo vuelve a intentar cada hora. A los anuncios no les afecta.
finding-events-native-refused = Hearth no tiene permiso para poner eventos en la lista de Discord.
finding-events-native-refused-fix = Abre Ajustes del servidor, luego Roles, luego el rol de Hearth, y permite Crear eventos. O desactiva la lista de Discord en los ajustes de eventos. A los anuncios no les afecta.
finding-events-native-channel = Hearth no tiene permiso para poner en la lista de Discord un evento que se celebra en { $channel }.
finding-events-native-channel-fix = Abre los ajustes de { $channel }, luego Permisos. Añade a Hearth y permite Ver canal, Conectar y Crear eventos. En un canal de escenario también necesita Gestionar canal, Silenciar miembros y Mover miembros. A los anuncios no les afecta.
finding-events-native-gone = Alguien borró a mano «{ $name }» de la lista de eventos de Discord.
finding-events-native-gone-fix = Si se canceló, cancélalo con { COMMAND("event manage") }. Si no, devuélvelo allí a la lista. Mientras nadie lo diga, se celebra.
