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
