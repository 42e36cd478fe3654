### Coming to events: announcements, answers, reminders. Read by everybody.

events-name = ## { $title }
events-when = { $at } ({ $soon })
events-when-there = No horário de quem organiza: { $there }. Duração: { $length }.
events-series = { $rule }.
events-length-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
events-length-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
events-length-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
events-length-both = { $hours } e { $minutes }
events-place-voice = Onde: no canal de voz { $channel }
events-place-stage = Onde: no canal palco { $channel }
events-place-link = Onde: on-line, em { $address }
events-place-address = Onde: { $address }
events-place-open = Onde: o canal ainda não foi escolhido
events-hosts = Quem conduz: { $people }
events-audience = Para: { $words }
events-for-newcomers = Pessoas novas são muito bem-vindas: você não precisa conhecer ninguém, nem ter vindo antes.
events-topic = Tema: { $topic }
events-words = { $words }
events-access-head = **Como você pode participar**
events-is-cancelled = **Este evento foi cancelado.**
events-count =
    { $going ->
        [0] Ninguém disse ainda que vai.
        [one] Uma pessoa vai.
       *[other] { $going } pessoas vão.
    }{ $maybe ->
        [0] { "" }
        [one] { " " }Mais uma talvez vá.
       *[other] { " " }Mais { $maybe } talvez vão.
    }
events-seats-left =
    { $left ->
        [0] Vagas livres: nenhuma de { $capacity }.
       *[other] Vagas livres: { $left } de { $capacity }.
    }
events-waiting =
    { $count ->
        [one] Uma pessoa espera por uma vaga.
       *[other] { $count } pessoas esperam por uma vaga.
    }
events-from = De { $community }. Você recebe isto porque respondeu a este evento.

events-button-going = Eu vou
events-button-maybe = Talvez
events-button-no = Não posso ir
events-button-details = Saber mais
events-button-mine = Meus eventos
events-button-list = Ver o que vem por aí
events-button-more = Ver mais
events-start-list = Ver os próximos eventos
events-you-going = Você vai a “{ $title }”. Que bom! Só quem conduz e quem planeja eventos aqui vê quem vai. As outras pessoas veem só um número.
events-you-maybe = Talvez você vá a “{ $title }”. Você pode mudar isso quando quiser.
events-you-no = Você não vai a “{ $title }”. Que bom que você avisou. Não precisa de motivo, e você pode mudar de ideia.
events-remind-ask = Quando você quer receber um lembrete? O Hearth guarda a sua escolha para os próximos eventos.
events-button-remind-day = Um dia antes
events-button-remind-hour = Uma hora antes
events-button-remind-minutes = Dez minutos antes
events-button-remind-none = Sem lembrete
events-remind-day = O Hearth escreve para você um dia antes do começo.
events-remind-hour = O Hearth escreve para você uma hora antes do começo.
events-remind-minutes = O Hearth escreve para você dez minutos antes do começo.
events-remind-none = O Hearth não manda lembrete para você.
events-remind-passed = Para este evento, esse momento já passou, por isso o Hearth não manda lembrete. O Hearth guarda a sua escolha para os próximos eventos.
events-remind-first = Diga primeiro que você vai, ou que talvez vá. Depois o Hearth pode mandar um lembrete.
events-cancelled-already = Este evento foi cancelado, então não há aonde ir. Em { COMMAND("event list") } você vê o que mais vem por aí.
events-over-for-you = Este evento já terminou. Em { COMMAND("event list") } você vê o que mais vem por aí.
events-none = No momento não há nada planejado.
events-listed = **{ $title }**, { $at }
events-mine-none = Você ainda não disse que vai a nenhum evento. Em { COMMAND("event list") } você vê o que vem por aí.
events-mine-going = Você vai a **{ $title }**, { $at }
events-mine-maybe = Talvez você vá a **{ $title }**, { $at }

events-reminder = “{ $title }” começa { $soon }.
events-reminder-late = Este lembrete chega atrasado, e o Hearth pede desculpas. “{ $title }” começa { $soon }.
events-reminder-begun = Este lembrete chega atrasado, e o Hearth pede desculpas. “{ $title }” já começou ({ $soon }). Você ainda pode entrar.
events-news-moved = “{ $title }” mudou de horário.
events-news-was = Era: { $at } ({ $there })
events-news-is = Agora é: { $at } ({ $there })
events-news-cancelled = “{ $title }” foi cancelado. Seria: { $at } ({ $there }).
events-news-elsewhere = “{ $title }” mudou de lugar.
events-was-voice = Era: no canal de voz { $channel }
events-was-stage = Era: no canal palco { $channel }
events-was-link = Era: on-line, em { $address }
events-was-address = Era: { $address }
events-news-again = “{ $title }” vai acontecer, afinal. O que você respondeu continua valendo.

events-kept-a-year = Até um ano depois do evento.
events-kept-until-you-leave = Até você mudar ou sair.
events-kept-seen-by-all = Quem lê o anúncio.
events-kept-hosts =
    { $count ->
        [one] Você conduz um evento.
       *[other] Você conduz { $count } eventos.
    }
events-kept-answer = O que você respondeu a um evento, em { $day }.
events-kept-pairs = Uma pessoa com quem você vai a um evento.
events-kept-pairs-seen = Você e essa pessoa.
events-kept-chosen = O seu fuso horário, e quando você quer receber lembretes.
events-kept-topics = Os temas sobre os quais você quer receber avisos.
events-kept-topics-seen = Você e quem vê os cargos desses temas.
events-kept-topics-leave = { $given ->
    [all] Os cargos que o Hearth deu a você por isso são retirados no Discord pouco depois. Até lá, o Hearth guarda sob sigilo de quem eles são; se o Discord não deixar retirá-los, por no máximo 30 dias.
    [some] Os cargos que o Hearth deu a você por isso são retirados no Discord pouco depois. Até lá, o Hearth guarda sob sigilo de quem eles são; se o Discord não deixar retirá-los, por no máximo 30 dias. Um cargo que não foi dado pelo Hearth fica: para perdê-lo também, tire primeiro todos os temas em “Escolher do que quero saber”.
   *[none] Os cargos desses temas continuam seus no Discord, porque o Hearth não tem anotado que os deu a você, e você ainda recebe as menções. Para perdê-los também, tire primeiro todos os temas em “Escolher do que quero saber”.
}
events-kept-request = O que você precisa para participar, guardado e lacrado, pedido em { $day }.
events-kept-owner = Os pedidos de que você cuida.
events-kept-voice = Que você já disse o que achou de um evento. O que você disse fica à parte, sem o seu nome.
events-kept-voice-seen = Ninguém. Serve só para uma resposta não contar duas vezes.
events-kept-feed = O endereço secreto da sua própria agenda.
