# People greet people.

command-greet = cumprimentar
command-greet-description = Veja quem espera um oi

# What greeters read in their channel

greeters-notice = Acabou de chegar: { $names }.
greeters-notice-many = { $count ->
    [one] Uma pessoa acabou de chegar.
   *[other] { $count } pessoas acabaram de chegar.
}
greeters-notice-unanswered = { $count ->
    [one] Uma primeira mensagem ainda está sem resposta. Para ver, use { COMMAND("greet") }.
   *[other] { $count } primeiras mensagens ainda estão sem resposta. Para ver, use { COMMAND("greet") }.
}
greeters-notice-nobody-waits = Aqui ninguém mais espera um oi.
greeters-notice-gone = Aqui não há mais ninguém a quem dar um oi.
greeters-status-asked = { $name } gostaria de receber um oi.
greeters-status-taken = { $greeter } vai dar um oi para { $name }.
greeters-status-met = { $name } já recebeu um oi.
greeters-status-quiet = { $name } prefere chegar discretamente. Por favor, espere que essa pessoa dê o primeiro passo.
greeters-button-take = Eu dou um oi
greeters-link-greeting = Ir para as boas-vindas
greeters-button-page = Ver quem espera

greeters-bring = { $name } escreveu pela primeira vez, em { $channel }. Ninguém respondeu ainda.
greeters-bring-introduction = { $name } escreveu uma apresentação em { $channel }. Ninguém respondeu ainda.
greeters-bring-mentions = Aviso para { $people }, como pedido.
greeters-bring-answered = Alguém que acabou de chegar escreveu pela primeira vez, em { $channel }. Já há uma resposta.
greeters-button-answered = Eu respondi
greeters-link-message = Ir para a mensagem

# The page of who waits

greeters-page-title = Quem espera um oi
greeters-page-lines = O oi de uma pessoa é o que mais ajuda. Uma frase basta.
greeters-page-nobody = Agora ninguém espera um oi.
greeters-line-waits = { $name } está aqui há { $span }.
greeters-line-wished = { $name } está aqui há { $span } e gostaria de receber um oi.
greeters-span-minutes = menos de uma hora
greeters-span-hours = { $count ->
    [one] uma hora
   *[other] { $count } horas
}
greeters-span-days = { $count ->
    [one] um dia
   *[other] { $count } dias
}
greeters-choose-greet = Para quem você vai dar um oi?
greeters-unanswered = **Primeiras mensagens sem resposta:**
greeters-unanswered-line = { $name }, espera há { $span }: { $link }
greeters-choose-answered = A quem você respondeu?
greeters-button-more = Mais pessoas
greeters-button-mine = Minha parte
greeters-only-greeters = Esta página é para as pessoas que dão um oi a quem chega.
    Se você gostaria de participar: { $ask }
greeters-staff-waiting = Quem espera um oi

# Taking somebody

greeters-take-title = Para quem você vai dar um oi?
greeters-take-lines = Várias pessoas chegaram juntas. Escolha uma, para que todas recebam um oi.
greeters-taken-title = Você vai dar um oi para { $name }
greeters-taken-lines = Dê um oi para { $person } onde o Hearth deu as boas-vindas, ou responda a algo que a pessoa escreveu.
greeters-taken-wished = Essa pessoa gostaria de receber um oi.
greeters-taken-until = As outras pessoas veem que isso está com você. Depois de 24 horas, outra pessoa pode assumir.
greeters-button-greeted = Já dei um oi
greeters-button-back = Não vou conseguir
greeters-thanks-title = Agradecemos
greeters-has-other = { $greeter } já vai dar um oi para { $name }.
greeters-came-quietly = Essa pessoa prefere chegar discretamente. Por favor, espere que ela dê o primeiro passo.
greeters-nobody-left = Alguém já fez isso, ou a pessoa não está mais aqui.
greeters-greeted = { $name } já recebeu um oi. Agradecemos pelo seu tempo.
greeters-given-back = Tudo bem. As outras pessoas veem que alguém espera.
greeters-answered = Anotado: já há uma resposta.

# My part in this

greeters-mine-title = Minha parte
greeters-mine-lines = Você disse que daria um oi para alguém.
greeters-choose-mine = De quem se trata?
greeters-mine-nobody = Agora você não tem nenhum oi prometido.
greeters-button-pause = Fazer uma pausa
greeters-button-resume = Estou de volta
greeters-button-mention = Pode me mencionar quando alguém esperar demais
greeters-button-unmention = Não me mencione mais
greeters-paused = Você está em pausa. Enquanto isso, ninguém espera um oi seu, e ninguém menciona você.
greeters-resumed = Que bom que você voltou.
greeters-mention-on = O Hearth vai mencionar você quando uma primeira mensagem ficar sem resposta.
greeters-mention-off = O Hearth não vai mais mencionar você.

# A wave under a greeting that names several people

greeters-wave-asked = Você acenou em uma mensagem de boas-vindas que cita várias pessoas.
greeters-button-wave = Dizer para quem dei um oi
greeters-wave-title = Para quem você deu um oi?
greeters-wave-lines = Só você vê isto. Assim se sabe quem ainda espera um oi.
greeters-choose-wave = Para quem você deu um oi?
greeters-button-wave-nobody = Para ninguém em especial
greeters-wave-thanks = Anotado. Um aceno é um bom começo.
greeters-wave-settled = Não há mais nada a dizer sobre esse aceno.

# How newcomers wish to arrive

greeters-wish-title = Como você quer chegar
greeters-wish-greet = Você pediu um oi. As pessoas que dão um oi aqui podem ver isso.
greeters-wish-quiet = Você prefere chegar discretamente. O Hearth não pede a ninguém que dê um oi para você.
greeters-button-wish-greet = Quero receber um oi
greeters-button-wish-quiet = Prefiro chegar discretamente
greeters-no-newcomer = Isto é para pessoas que acabaram de chegar.

# Examples for staff

greeters-sample-name = Robin
greeters-sample-channel = #geral
greeters-sample-notice = O que quem dá um oi lê quando alguém chega
greeters-sample-bring = O que quem dá um oi lê quando ninguém respondeu

# Settings

settings-greeters = Quem dá um oi
settings-greeters-help = Aproxima quem chega de pessoas que dão um oi.
setting-greeters-role = Cargo de quem dá um oi
setting-greeters-role-help = Quem tem este cargo pode usar { COMMAND("greet") } e se encarregar de dar um oi.
setting-greeters-role-first = Escolher o cargo de quem dá um oi
setting-greeters-channel = Canal de quem dá um oi
setting-greeters-channel-help = Um canal privado onde se lê quem chegou e quem espera uma resposta.
setting-greeters-channel-first = Escolher o canal de quem dá um oi
setting-greeters-hours = Tempo para responder
setting-greeters-hours-help = Se passar esse tempo sem resposta à primeira mensagem de alguém, quem dá um oi recebe um aviso. Contam as mensagens que todo mundo, ou o cargo de quem dá um oi, pode ler.
unit-hours = { $count ->
    [one] uma hora
   *[other] { $count } horas
}

# What Hearth keeps

greeters-kept-claims = Alguém disse que daria um oi a quem tinha acabado de chegar. Uma das duas pessoas é você.
greeters-kept-claims-how-long = Até o oi acontecer, no máximo 24 horas.
greeters-kept-choice = Se você está em pausa e não dá um oi por enquanto, e se quer menções.
greeters-kept-you-alone = Só você.
greeters-kept-choice-how-long = Até você mudar.
greeters-kept-reactions = Mãos acenando e rostos que pedem silêncio em mensagens de boas-vindas: os que você colocou e os que estão na sua.
greeters-kept-reactions-how-long = 15 dias.
greeters-kept-noticed = Que as pessoas que dão um oi souberam da sua chegada.
greeters-kept-words = Onde está sua primeira mensagem e se há resposta. Não o que ela diz.
greeters-kept-with-arrival = Pelo mesmo tempo que a sua chegada.
greeters-kept-seen-by = As pessoas que dão um oi a quem chega.
