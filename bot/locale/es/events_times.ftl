# When an event takes place: how it repeats, and what could not be read of what somebody typed.

# The ways to repeat

events-repeats-offer-once = Una sola vez
events-repeats-offer-daily = Cada día
events-repeats-offer-weekly = Cada semana
events-repeats-offer-fortnightly = Cada dos semanas
events-repeats-offer-monthly-weekday = Cada mes el mismo día de la semana, como el segundo martes
events-repeats-offer-monthly-last = Cada mes la última vez de ese día de la semana, como el último jueves
events-repeats-offer-monthly-day = Cada mes en la misma fecha, como el día 15
events-repeats-offer-monthly-end = El último día de cada mes
events-repeats-offer-yearly = Cada año

# A series in words

events-weekday = { $day ->
    [mo] lunes
    [tu] martes
    [we] miércoles
    [th] jueves
    [fr] viernes
    [sa] sábado
   *[su] domingo
}
events-repeats-once = Una vez
events-repeats-daily = { $count ->
    [one] Cada día
   *[other] Cada { $count } días
}
events-repeats-weekly-plain = { $count ->
    [one] Cada semana
   *[other] Cada { $count } semanas
}
events-repeats-weekly = { $count ->
    [one] Cada semana
   *[other] Cada { $count } semanas
}: { $days }
events-repeats-monthly-plain = { $count ->
    [one] Cada mes
   *[other] Cada { $count } meses
}
events-repeats-nth = El { $which ->
    [first] primer
    [second] segundo
    [third] tercer
    [fourth] cuarto
    [fifth] quinto
   *[last] último
} { $day ->
    [mo] lunes
    [tu] martes
    [we] miércoles
    [th] jueves
    [fr] viernes
    [sa] sábado
   *[su] domingo
} { $count ->
    [one] de cada mes
   *[other] del mes, cada { $count } meses
}{ $which ->
    [fifth] { " " }(los meses que solo tienen cuatro no cuentan)
   *[other] { "" }
}
events-repeats-day = El día { $day } { $count ->
    [one] de cada mes
   *[other] del mes, cada { $count } meses
}{ $day ->
    [29] { " " }(en febrero, solo si el año es bisiesto)
    [30] { " " }(salvo en febrero)
    [31] { " " }(los meses sin día 31 no cuentan)
   *[other] { "" }
}
events-repeats-end = El último día { $count ->
    [one] de cada mes
   *[other] del mes, cada { $count } meses
}
events-repeats-yearly-plain = { $count ->
    [one] Cada año
   *[other] Cada { $count } años
}
events-repeats-yearly = { $count ->
    [one] Cada año
   *[other] Cada { $count } años
}, el { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
events-repeats-leap = El 29 de febrero, es decir, solo en años bisiestos
events-repeats-own = Una serie con su propia regla
events-repeats-until = { $series }, hasta el { $day }
events-repeats-count = { $series }, { $count ->
    [one] una vez
   *[other] { $count } veces
}
events-repeats-days = { $count ->
    [one] En un día
   *[other] En { $count } días
}
events-repeats-also = { $series }, y { $count ->
    [one] una vez más
   *[other] { $count } veces más
}
events-repeats-never = { $series }, salvo { $count ->
    [one] un día
   *[other] { $count } días
}

# What to know before choosing

events-repeats-warn-day = { $day ->
    [29] Solo los años bisiestos tienen 29 de febrero. En los demás años, el evento no se celebra en febrero.
    [30] Febrero no tiene día 30. Ese mes, el evento no se celebra.
   *[other] Cinco meses no tienen día 31. En esos meses, el evento no se celebra. También puedes elegir el último día de cada mes.
}
events-repeats-warn-fifth = La mayoría de los meses solo tienen cuatro veces este día de la semana. En esos meses, el evento no se celebra. También puedes elegir la última vez de cada mes.
events-repeats-warn-leap = Solo los años bisiestos tienen 29 de febrero. El evento se celebra cada cuatro años.
events-repeats-ends-early = La serie terminaría antes de empezar. La primera vez es el { $first }. Elige como final ese día o uno posterior.
events-repeats-not-last = El { $day } no es la última vez de ese día de la semana en su mes. Elige otra forma de repetir u otro primer día.
events-repeats-not-end = El { $day } no es el último día de su mes. Elige otra forma de repetir u otro primer día.

# What cannot be read, or cannot be

events-when-no-date = Falta el día. Escribe también el día, por ejemplo martes 18:00 o 3 de diciembre, 18 h.
events-when-no-time = Falta la hora. Escribe también la hora, por ejemplo martes 18:00 o 3 de diciembre, 18 h.
events-when-unclear = Hearth no ha podido leerlo. Escribe un día y una hora, por ejemplo martes 18:00, 3 de diciembre 18 h o 2026-12-03 18:00.
events-when-two-times = Hay más de una hora. Escribe solo cuándo empieza. La duración tiene su propio campo.
events-when-which-half = ¿Es por la mañana o por la tarde? Escríbelo como 06:00 o 18:00.
events-when-midnight = La medianoche puede ser el principio o el final de ese día. Escribe 00:00 o 23:59.
events-when-order = El día y el mes podrían estar al revés. Escribe el mes con letras, por ejemplo 1 de diciembre.
events-when-no-such-day = Ese día no existe. Comprueba el día y el mes.
events-when-no-such-hour = Esa hora no existe. Escríbela como 18:00 o 18 h.
events-when-weekday = El día de la semana y la fecha no coinciden: esa fecha es { $day }. Escribe solo uno de los dos, u otra fecha.
events-when-past = Eso ya ha pasado: fue { $when }. Escribe un momento que aún esté por llegar.
events-when-far = Faltan más de tres años para esa fecha: { $day }. Comprueba el año.
events-when-skipped = Esa noche se adelantan los relojes ({ $zone }) y esa hora no existe. Elige otra.
events-when-repeated = Esa noche se atrasan los relojes ({ $zone }) y esa hora llega dos veces. El evento empieza la primera vez.
events-when-zone = No escribas aquí la zona horaria. Lo que escribes se entiende como hora de { $zone }.
events-when-only-day = Escribe aquí solo el día, sin hora.
events-when-many-days = Es demasiado de una vez. Escribe como máximo { $most } días.
events-length-unclear = Hearth no ha podido leer cuánto dura. Escríbelo como 90, 1 h 30 o 2 horas.
events-length-bounds = Un evento dura entre { $least } minutos y { $days } días. Un número solo significa minutos.
