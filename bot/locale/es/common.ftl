# Words that every feature shares.

name = { $name }
list-and = { $first } y { $last }
list-comma = { $first }, { $last }
list-more = { $count ->
    [one] una persona más
   *[other] { $count } personas más
}

problem-unexpected = Algo falló de nuestro lado. Lo que ya habías guardado sigue ahí.
    Inténtalo otra vez. Si vuelve a pasar, dale esta referencia a alguien que organice la comunidad: { $reference }
problem-old-button = Este botón es de una versión anterior y ya no lleva a ninguna parte.
    Usa el comando { COMMAND("start") } para ver qué puedes hacer ahora.

receipt-slow = Han sido muchos intentos seguidos. Inténtalo de nuevo después de { $until }, por favor.
member-pending = Primero acepta las normas de esta comunidad, por favor. Después podrás continuar.
member-timed-out = Ahora mismo tienes un aislamiento temporal en esta comunidad, así que no ha cambiado nada. Cuando termine, podrás continuar.
member-left = Ahora mismo no estás en esta comunidad, así que no ha cambiado nada.
member-unknown = Discord no dice en este momento si estás en esta comunidad. No ha cambiado nada. Inténtalo de nuevo en unos minutos, por favor.

wall-time = { $date }, { $time } ({ $zone })
