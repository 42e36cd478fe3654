# When an event takes place: how it repeats, and what could not be read of what somebody typed.

# The ways to repeat

events-repeats-offer-once = Só uma vez
events-repeats-offer-daily = Todo dia
events-repeats-offer-weekly = Toda semana
events-repeats-offer-fortnightly = A cada duas semanas
events-repeats-offer-monthly-weekday = Todo mês no mesmo dia da semana, como a segunda terça-feira
events-repeats-offer-monthly-last = Todo mês na última vez desse dia da semana, como a última quinta-feira
events-repeats-offer-monthly-day = Todo mês na mesma data, como o dia 15
events-repeats-offer-monthly-end = No último dia de cada mês
events-repeats-offer-yearly = Todo ano

# A series in words

events-weekday = { $day ->
    [mo] segunda-feira
    [tu] terça-feira
    [we] quarta-feira
    [th] quinta-feira
    [fr] sexta-feira
    [sa] sábado
   *[su] domingo
}
events-repeats-once = Uma vez
events-repeats-daily = { $count ->
    [1] Todo dia
   *[other] A cada { $count } dias
}
events-repeats-weekly-plain = { $count ->
    [1] Toda semana
   *[other] A cada { $count } semanas
}
events-repeats-weekly = { $count ->
    [1] Toda semana
   *[other] A cada { $count } semanas
}: { $days }
events-repeats-monthly-plain = { $count ->
    [1] Todo mês
   *[other] A cada { $count } meses
}
events-repeats-nth = { $day ->
    [sa] No { $which ->
        [first] primeiro
        [second] segundo
        [third] terceiro
        [fourth] quarto
        [fifth] quinto
       *[last] último
    }
    [su] No { $which ->
        [first] primeiro
        [second] segundo
        [third] terceiro
        [fourth] quarto
        [fifth] quinto
       *[last] último
    }
   *[other] Na { $which ->
        [first] primeira
        [second] segunda
        [third] terceira
        [fourth] quarta
        [fifth] quinta
       *[last] última
    }
} { $day ->
    [mo] segunda-feira
    [tu] terça-feira
    [we] quarta-feira
    [th] quinta-feira
    [fr] sexta-feira
    [sa] sábado
   *[su] domingo
} { $count ->
    [1] de cada mês
   *[other] do mês, a cada { $count } meses
}{ $which ->
    [fifth] { " " }(menos nos meses que só têm quatro)
   *[other] { "" }
}
events-repeats-day = No dia { $day } { $count ->
    [1] de cada mês
   *[other] do mês, a cada { $count } meses
}{ $day ->
    [29] { " " }(em fevereiro, só em anos bissextos)
    [30] { " " }(menos em fevereiro)
    [31] { " " }(menos nos meses sem dia 31)
   *[other] { "" }
}
events-repeats-end = No último dia { $count ->
    [1] de cada mês
   *[other] do mês, a cada { $count } meses
}
events-repeats-yearly-plain = { $count ->
    [1] Todo ano
   *[other] A cada { $count } anos
}
events-repeats-yearly = { $count ->
    [1] Todo ano
   *[other] A cada { $count } anos
}, em { $day ->
    [1] 1º
   *[other] { $day }
} de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
events-repeats-leap = Em 29 de fevereiro, ou seja, só em anos bissextos
events-repeats-own = Uma série com uma regra própria
events-repeats-until = { $series }, até { $day }
events-repeats-count = { $series }, { $count ->
    [1] uma vez
   *[other] { $count } vezes
}
events-repeats-days = { $count ->
    [1] Em um dia
   *[other] Em { $count } dias
}
events-repeats-also = { $series }, e { $count ->
    [1] mais uma vez
   *[other] mais { $count } vezes
}
events-repeats-never = { $series }, menos em { $count ->
    [1] um dia
   *[other] { $count } dias
}

# What to know before choosing

events-repeats-warn-day = { $day ->
    [29] Só anos bissextos têm 29 de fevereiro. Nos outros anos, o evento não acontece em fevereiro.
    [30] Fevereiro não tem dia 30. Nesse mês, o evento não acontece.
   *[other] Cinco meses não têm dia 31. Nesses meses, o evento não acontece. Você também pode escolher o último dia de cada mês.
}
events-repeats-warn-fifth = A maioria dos meses só tem esse dia da semana quatro vezes. Nesses meses, o evento não acontece. Você também pode escolher a última vez de cada mês.
events-repeats-warn-leap = Só anos bissextos têm 29 de fevereiro. O evento acontece a cada quatro anos.
events-repeats-ends-early = A série terminaria antes de começar. A primeira vez é { $first }. Escolha esse dia ou um dia depois como fim.
events-repeats-not-last = { $day } não é a última vez desse dia da semana no mês. Escolha outra forma de repetir ou outro primeiro dia.
events-repeats-not-end = { $day } não é o último dia do mês. Escolha outra forma de repetir ou outro primeiro dia.

# What cannot be read, or cannot be

events-when-no-date = Falta o dia. Escreva também o dia, por exemplo terça 18:00 ou 3 de dezembro às 18h.
events-when-no-time = Falta a hora. Escreva também a hora, por exemplo terça 18:00 ou 3 de dezembro às 18h.
events-when-unclear = O Hearth não conseguiu ler isso. Escreva um dia e uma hora, por exemplo terça 18:00, 3 de dezembro 18h ou 2026-12-03 18:00.
events-when-two-times = Há mais de uma hora. Escreva só quando começa. A duração tem um campo próprio.
events-when-which-half = É de manhã ou à noite? Escreva como 06:00 ou 18:00.
events-when-midnight = Meia-noite pode ser o começo ou o fim desse dia. Escreva 00:00 ou 23:59.
events-when-order = O dia e o mês podem estar trocados. Escreva o mês por extenso, por exemplo 1 de dezembro.
events-when-no-such-day = Esse dia não existe. Confira o dia e o mês.
events-when-no-such-hour = Essa hora não existe. Escreva como 18:00 ou 18h.
events-when-weekday = O dia da semana e a data não combinam: essa data é { $day }. Escreva só um dos dois, ou outra data.
events-when-past = Isso já passou: foi { $when }. Escreva um momento que ainda esteja por vir.
events-when-far = Faltam mais de três anos para essa data: { $day }. Confira o ano.
events-when-skipped = Nessa noite os relógios são adiantados ({ $zone }) e essa hora não existe. Escolha outra.
events-when-repeated = Nessa noite os relógios são atrasados ({ $zone }) e essa hora acontece duas vezes. O evento começa na primeira vez.
events-when-zone = Não escreva o fuso horário aqui. O que você escreve vale como hora de { $zone }.
events-when-only-day = Escreva aqui só o dia, sem hora.
events-when-many-days = É muita coisa de uma vez. Escreva no máximo { $most } dias.
events-length-unclear = O Hearth não conseguiu ler a duração. Escreva como 90, 1 h 30 ou 2 horas.
events-length-bounds = Um evento dura de { $least } minutos a { $days } dias. Um número sozinho significa minutos.
