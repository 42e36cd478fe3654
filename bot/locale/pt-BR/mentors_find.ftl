# Mentoring: looking for a mentor, offering to be one, asking and answering.

command-mentor = mentoria
command-mentor-description = Buscar mentoria ou oferecer
command-mentor-find = buscar
command-mentor-find-description = Buscar alguém que acompanhe você
command-mentor-offer = oferecer
command-mentor-offer-description = Oferecer-se para acompanhar alguém
command-mentor-mine = minha
command-mentor-mine-description = Ver a sua mentoria

mentors-title = Mentoria
mentors-find-title = Buscar mentoria
mentors-offer-title = Oferecer mentoria
mentors-start-find = Buscar mentoria
mentors-start-offer = Oferecer mentoria
mentors-start-mine = Minha mentoria
mentors-no-community = O Hearth não está em nenhuma comunidade com você, então ainda não há com quem colocar você em contato.
mentors-closed = No momento a mentoria não está ativada aqui. O que você escreveu fica guardado por um dia.
mentors-from = Esta mensagem vem da comunidade { $community }, pelo Hearth.

# Both forms

mentors-secret-intro = A última página fica lacrada. O Hearth usa essa página para saber quem colocar em contato, e para mais nada: ela não aparece em nenhuma lista, nenhum motivo e nenhum número, e ninguém aqui pode consultar. Quem mantém este Hearth tem a chave.
mentors-page-when = Quando você tem tempo
mentors-page-secret = Só para colocar em contato
mentors-page-offer = O que você oferece
mentors-page-request = O que você deseja
mentors-page-how = Como você gostaria de conversar
mentors-label-languages = Idiomas em que você gosta de conversar
mentors-help-languages = Escolha um ou mais.
mentors-label-zone = Uma cidade com a mesma hora que a sua
mentors-help-zone = Por exemplo: Recife, São Paulo ou UTC-3. O horário de verão é levado em conta.
mentors-label-parts = Quando você costuma ter tempo
mentors-help-parts = Escolha tudo o que servir. Pode deixar em branco se escrever os horários abaixo.
mentors-when-part = { $day }, { $part }
mentors-day-mon = segunda-feira
mentors-day-tue = terça-feira
mentors-day-wed = quarta-feira
mentors-day-thu = quinta-feira
mentors-day-fri = sexta-feira
mentors-day-sat = sábado
mentors-day-sun = domingo
mentors-morning = das 7h às 12h
mentors-afternoon = das 12h às 18h
mentors-evening = das 18h às 23h
mentors-label-hours = Ou os horários exatos
mentors-help-hours = Por exemplo: seg-sex 18h-20h, sáb 9h-12h. Isto vale no lugar da escolha acima.
mentors-wrong-hours = O Hearth não entendeu estes horários. Por favor, escreva assim: seg-sex 18h-20h, sáb 9h-12h.
mentors-label-adult = Você tem 18 anos ou mais?
mentors-help-adult = Algumas comunidades pedem isto para conversas entre duas pessoas. Pode deixar em branco.
mentors-label-never = Nunca me colocar em contato com
mentors-help-never = Ninguém fica sabendo quem você escolheu. Não precisa de motivo.
mentors-shared-women = mulheres
mentors-shared-nonbinary = pessoas não binárias
mentors-shared-trans = pessoas trans
mentors-shared-lgbtq = pessoas LGBTQIA+
mentors-shared-disabled = pessoas com deficiência
mentors-shared-neurodivergent = pessoas neurodivergentes
mentors-shared-deaf = pessoas surdas ou com deficiência auditiva
mentors-shared-blind = pessoas cegas ou com baixa visão
mentors-shared-racialised = pessoas racializadas
mentors-shared-black = pessoas negras
mentors-shared-indigenous = pessoas indígenas
mentors-shared-migrant = pessoas que se mudaram para outro país
mentors-shared-caregiver = pessoas que cuidam de outras
mentors-shared-first-generation = pessoas que são as primeiras da família a fazer faculdade
mentors-shared-older = pessoas que começaram mais tarde na vida
mentors-shared-career-change = pessoas que mudaram de carreira
mentors-shared-faith = pessoas que vivem a sua fé
mentors-way-text = só por escrito
mentors-way-no-video = sem vídeo
mentors-way-async = sem ser ao mesmo tempo
mentors-way-captions = com legendas
mentors-way-slow = com tempo para responder
mentors-format-question = uma pergunta
mentors-format-question-help = Você pergunta, alguém responde.
mentors-format-hour = uma hora de conversa
mentors-format-hour-help = Uma conversa, uma vez só.
mentors-format-weeks = várias semanas
mentors-format-weeks-help = Encontros que se repetem, durante 4 a 24 semanas.
mentors-format-group = em grupo
mentors-format-group-help = Uma pessoa acompanha várias, que aprendem juntas.
mentors-format-shadow = ver alguém trabalhar
mentors-format-shadow-help = Você vê como outra pessoa trabalha e faz perguntas.
mentors-weeks = { $count ->
    [one] uma semana
   *[other] { $count } semanas
}
mentors-button-change = Mudar

# Offering

mentors-offer-intro = Que bom que você pensou nisso. Quem pede por você só começa uma mentoria com você se você disser que sim. Quem coordena a mentoria também pode reunir muita gente em uma rodada: você vê antes na sua primeira página e pode ficar de fora.
mentors-offer-readers = Quem busca mentoria vê o seu nome e por que o Hearth sugere você. Quem coordena a mentoria aqui vê a sua oferta.
mentors-label-skills = Em que você pode ajudar
mentors-help-skills = Com as suas palavras, por exemplo: Python, documentação, dar palestras.
mentors-label-formats = O que você gostaria de fazer
mentors-help-formats = Escolha uma opção ou mais.
mentors-label-can = Como você pode conversar
mentors-help-can = Algumas pessoas precisam disto. Escolha tudo o que for bom para você.
mentors-label-seats = Quantas pessoas ao mesmo tempo
mentors-help-seats = Se deixar em branco: duas.
mentors-seats = { $count ->
    [one] uma pessoa
   *[other] { $count } pessoas
}
mentors-label-shares = Sou de um destes grupos
mentors-help-shares = Só é usado se alguém deseja o mesmo. Ver quem é sugerido pode deixar a pessoa adivinhar.
mentors-button-offer-send = Oferecer
mentors-offered = Que bom contar com você. A sua oferta vale a partir de agora.
mentors-thanks = Que bom contar com você.
mentors-offer-waits = Quem coordena a mentoria aqui olha primeiro as ofertas novas. Você não precisa fazer nada.
mentors-offer-topics = Você pode ajudar com: { $topics }.
mentors-offer-no-topics = O Hearth não achou nenhum tema nas suas palavras. Por isso contam só o idioma e o horário. Algumas palavras como “Python, testes” ajudam.
mentors-offer-formats = Você gostaria de oferecer: { $formats }.
mentors-offer-languages = Você conversa em: { $languages }.
mentors-offer-seats = Vagas ocupadas: { $taken } de { $seats }.
mentors-offer-zone = Tempo em uma semana normal: { $count ->
    [one] { $count } hora
   *[other] { $count } horas
} (no horário de { $zone }).
mentors-offer-paused = Você está em pausa: nenhum pedido novo chega até você.
mentors-offer-paused-until = Você está em pausa até { $day }: até lá, nenhum pedido novo chega até você.
mentors-offer-quiet = A sua oferta está em espera, porque fazia algum tempo que o Hearth não tinha notícias suas. É só apertar um botão para ela voltar.
mentors-button-pause = Fazer uma pausa
mentors-button-pause-days = { $count } dias
mentors-button-pause-open = Até eu avisar
mentors-button-resume = Terminar a pausa
mentors-button-withdraw-offer = Retirar
mentors-button-offer = Minha oferta
mentors-offer-waiting = { $count ->
    [one] Uma pessoa espera a sua resposta. Ela receberia “agora não”.
   *[other] { $count } pessoas esperam a sua resposta. Elas receberiam “agora não”.
}
mentors-withdraw-offer-ask = Quer retirar a sua oferta? As pessoas que você acompanha agora continuam com você.
mentors-button-withdraw-offer-yes = Sim, retirar
mentors-pause-ask = Por quanto tempo você quer fazer uma pausa? As pessoas que você acompanha agora continuam com você.
mentors-resumed = Que bom ter você de volta. Já dá para encontrar você de novo.
mentors-withdrawn = A sua oferta foi retirada. Agradecemos por tudo o que você fez. As pessoas que você acompanha agora continuam com você.
mentors-no-offer = No momento você não tem nenhuma oferta aqui.

# Looking

mentors-find-intro = Conte em poucas palavras o que você deseja. Depois o Hearth mostra até três pessoas indicadas para você, e por quê. Você escolhe a quem pedir.
mentors-find-readers = A pessoa a quem você pede vê o seu nome e o que você deseja. Quem coordena a mentoria aqui vê que você busca alguém, e sobre quais temas.
mentors-label-goal = O que você deseja
mentors-help-goal = Uma ou duas frases bastam.
mentors-label-about = Do que se trata
mentors-help-about = Poucas palavras, como: Python, testes, dar palestras. Pode deixar em branco.
mentors-label-format = O que ajudaria você
mentors-help-format = Escolha uma opção. Mais tarde você pode pedir outra coisa.
mentors-label-weeks = Se forem várias semanas: quantas?
mentors-help-weeks = Se deixar em branco: oito.
mentors-label-needs = Do que você precisa para conversar
mentors-help-needs = Você só vê pessoas para quem tudo isto funciona.
mentors-label-place = Onde você gostaria de conversar
mentors-help-place = Se deixar em branco: por mensagens diretas.
mentors-place-direct = por mensagens diretas
mentors-place-thread = em um tópico privado aqui
mentors-label-prefers = Eu gostaria de alguém de um destes grupos
mentors-help-prefers = Influi se alguém indicou isto na oferta. Não é obrigatório, e é apagado quando você encontra alguém.
mentors-button-before-send = Ver quanto pode demorar
mentors-understood = O Hearth entendeu: { $topics }.
mentors-understood-nothing = O Hearth não achou nenhum tema nas suas palavras. Então ele busca pelo idioma e pelo horário.
mentors-wait-unknown = Ainda não se sabe quanto tempo é preciso esperar: até agora, poucas pessoas encontraram isto.
mentors-wait-hours = { $count ->
    [one] De quem já encontrou uma mentoria assim, metade encontrou em até uma hora.
   *[other] De quem já encontrou uma mentoria assim, metade encontrou em até { $count } horas.
}
mentors-wait-days = { $count ->
    [one] De quem já encontrou uma mentoria assim, metade encontrou em até um dia.
   *[other] De quem já encontrou uma mentoria assim, metade encontrou em até { $count } dias.
}
mentors-waiting = { $count ->
    [0] Ninguém mais espera por uma mentoria assim no momento.
   *[other] Outras { $count } pessoas esperam por uma mentoria assim no momento.
}
mentors-waiting-few = Menos de { $count } outras pessoas esperam por uma mentoria assim no momento.
mentors-wish-later = Nos últimos { $count } dias você desejou outra coisa na página lacrada. Para que ninguém descubra quem compartilha o quê, o Hearth considera só um desejo assim nesse tempo. Este fica de fora.
mentors-before-send = Nada foi pedido a ninguém ainda. Você escolhe na próxima página.
mentors-button-look = Mostrar quem pode me acompanhar
mentors-looking = Agora você está buscando mentoria. O Hearth continua buscando com você, e avisa quando há novidades.
mentors-request = Você busca: { $format }.
mentors-request-goal = O que você deseja: { $goal }
mentors-suggested = { $count ->
    [one] Esta é a pessoa mais indicada para você:
   *[other] Estas { $count } pessoas são as mais indicadas para você:
}
mentors-suggested-too = Você também poderia pedir a:
mentors-suggestion = { $person }. { $why }
mentors-why-both = Pode ajudar com { $topics }, e tem tempo nos mesmos horários que você durante { $count ->
    [one] uma hora
   *[other] { $count } horas
} por semana.
mentors-why-topics = Pode ajudar com { $topics }.
mentors-why-hours = Fala um dos seus idiomas, e tem tempo nos mesmos horários que você durante { $count ->
    [one] uma hora
   *[other] { $count } horas
} por semana.
mentors-why-language = Fala um dos seus idiomas, e oferece o que você busca.
mentors-button-ask = Pedir mentoria a { $name }
mentors-button-ask-next = Pedir a { $name } se as outras pessoas disserem não
mentors-button-ask-too = Pedir também a { $name }
mentors-asked = O seu pedido foi para { $person }. Seja qual for a resposta, o Hearth avisa você em até três dias.
mentors-named-next = O pedido vai para { $person } se as pessoas anteriores disserem não, ou não responderem.
mentors-asked-until = O seu pedido foi para { $person }. A resposta pode chegar até { $until }.
mentors-next-is = Se for preciso, o pedido vai depois para { $person }.
mentors-next-cannot = O próximo pedido iria para { $person }, mas no momento não dá para pedir a esta pessoa.
mentors-button-take-back = Não pedir mais
mentors-taken-back = O seu pedido a { $person } foi retirado.
mentors-button-question = Fazer uma pergunta sem meu nome
mentors-button-again = Olhar de novo
mentors-button-withdraw = Parar de buscar
mentors-button-withdraw-yes = Sim, parar de buscar
mentors-button-request = Meus pedidos
mentors-withdraw-ask = Quer que o Hearth pare de buscar? As pessoas a quem você pediu ficam sabendo que não é mais preciso. O que você escreveu é apagado.
mentors-request-gone = Você não está mais buscando mentoria. O que você escreveu foi apagado. Você pode começar de novo quando quiser.
mentors-nobody = No momento não há ninguém para sugerir. O motivo é este:
mentors-group-waits = Os grupos são formados em rodadas: quem coordena a mentoria reúne várias pessoas com alguém que oferece mentoria. O Hearth avisa você assim que um grupo for formado.
mentors-nobody-offers = No momento ninguém oferece mentoria aqui.
mentors-nobody-next = O Hearth olha de novo todos os dias, e avisa assim que houver alguém.
mentors-limit-seats = { $count ->
    [one] Uma pessoa que oferece mentoria não pode acompanhar mais ninguém agora.
   *[other] { $count } pessoas que oferecem mentoria não podem acompanhar mais ninguém agora.
}
mentors-limit-format = { $count ->
    [one] Uma pessoa oferece mentoria, mas não o que você busca.
   *[other] { $count } pessoas oferecem mentoria, mas não o que você busca.
}
mentors-limit-language = { $count ->
    [one] Uma pessoa que oferece mentoria não fala nenhum dos seus idiomas.
   *[other] { $count } pessoas que oferecem mentoria não falam nenhum dos seus idiomas.
}
mentors-limit-communication = { $count ->
    [one] Uma pessoa que oferece mentoria não pode conversar do jeito que você precisa.
   *[other] { $count } pessoas que oferecem mentoria não podem conversar do jeito que você precisa.
}
mentors-limit-age = { $count ->
    [one] Uma pessoa que oferece mentoria fica de fora, porque esta comunidade pede que os dois lados digam que têm 18 anos ou mais.
   *[other] { $count } pessoas que oferecem mentoria ficam de fora, porque esta comunidade pede que os dois lados digam que têm 18 anos ou mais.
}
mentors-limit-hours = { $count ->
    [one] Uma pessoa que oferece mentoria não tem tempo quando você tem.
   *[other] { $count } pessoas que oferecem mentoria não têm tempo quando você tem.
}
mentors-limit-answered = { $count ->
    [one] A uma pessoa que oferece mentoria você já pediu há pouco tempo.
   *[other] A { $count } pessoas que oferecem mentoria você já pediu há pouco tempo.
}
mentors-relax-async = { $count ->
    [one] Se você escolhesse “sem ser ao mesmo tempo”, os horários não contariam, e haveria uma pessoa para sugerir.
   *[other] Se você escolhesse “sem ser ao mesmo tempo”, os horários não contariam, e haveria { $count } pessoas para sugerir.
}
mentors-relax-communication = { $count ->
    [one] Há uma pessoa para sugerir que oferece outros jeitos de conversar, mas não aqueles de que você precisa. Você não tem que mudar isso.
   *[other] Há { $count } pessoas para sugerir que oferecem outros jeitos de conversar, mas não aqueles de que você precisa. Você não tem que mudar isso.
}
mentors-relax-format = { $count ->
    [one] Se você buscasse “{ $format }”, haveria uma pessoa para sugerir.
   *[other] Se você buscasse “{ $format }”, haveria { $count } pessoas para sugerir.
}
mentors-relax-how = Para mudar o que você busca, pare de buscar e comece de novo. As duas coisas juntas levam um minuto.

# Waiting

mentors-found = Agora há uma pessoa para sugerir a você que antes não havia. Nada foi pedido a ela ainda: você escolhe.
mentors-office = { $count ->
    [one] Faz um dia que você busca mentoria, e ainda não se encontrou ninguém. Isso não diz nada sobre você.
   *[other] Faz { $count } dias que você busca mentoria, e ainda não se encontrou ninguém. Isso não diz nada sobre você.
}
mentors-office-where = Enquanto isso, apareça em { $channel } quando quiser: lá as pessoas perguntam em grupo, e quem oferece mentoria responde.
mentors-office-none = Esta comunidade não tem plantão em grupo. Se enquanto isso você gostaria de conversar com alguém, { $ask }
mentors-office-page = veja a página da sua busca: ela diz a quem perguntar.
mentors-still = { $count ->
    [one] Faz um dia que você busca mentoria aqui. Ainda está buscando?
   *[other] Faz { $count } dias que você busca mentoria aqui. Ainda está buscando?
}
mentors-still-fine = Se você não disser nada, o Hearth continua buscando. Parar também é uma boa resposta.
mentors-still-thanks = O Hearth continua buscando com você.
mentors-button-still = Ainda estou buscando
mentors-long-wait = { $count ->
    [one] Uma pessoa espera por mentoria há { $days } dias ou mais.
   *[other] { $count } pessoas esperam por mentoria há { $days } dias ou mais.
} O Hearth já mostrou o caminho até o plantão em grupo, se houver um. Seria bom ter mais gente oferecendo mentoria.

# What cannot be

mentors-one-open = Você já está buscando mentoria. { COMMAND("mentor find") } mostra a quem você pediu.
mentors-enough = No momento, { $count } pessoas acompanham você. Termine primeiro com uma delas, e depois você pode buscar outra.
mentors-none-open = No momento você não está buscando mentoria. Para começar de novo, use { COMMAND("mentor find") }.
mentors-asked-enough = Você já pediu a { $count } pessoas. Espere uma das respostas, ou retire um dos pedidos.
mentors-asked-already = Você já pediu a esta pessoa.
mentors-asked-before = Você já pediu a esta pessoa antes. Depois disso, o Hearth a deixa em paz por { $count } dias. A página mostra a quem mais você pode pedir.
mentors-asked-many = Você pediu a { $count } pessoas em três dias. Por favor, espere as respostas. Depois de três dias você pode pedir a outras.
mentors-closed-now = No momento a mentoria não está ativada aqui, então não dá para pedir a mais ninguém.
mentors-not-any-more = No momento não dá mais para pedir a esta pessoa. A página mostra a quem você pode pedir.
mentors-answered-already = Isto já foi respondido. { COMMAND("mentor mine") } mostra como está.
mentors-answer-expired = Os três dias para responder já passaram, então a pessoa continua buscando. A sua vaga está livre de novo. Que bom que você está aqui para ajudar.
mentors-no-longer-fits = Isto não dá mais certo: { $why } Se você mudar a sua oferta, ainda pode dizer sim. “Agora não” também é uma boa resposta.
mentors-between-seats = as vagas que você oferece agora estão todas ocupadas.
mentors-between-format = a sua oferta não inclui o que a pessoa busca.
mentors-between-language = agora vocês não têm nenhum idioma em comum.
mentors-between-communication = a pessoa precisa de um jeito de conversar que a sua oferta não inclui agora.
mentors-between-age = esta comunidade agora pede que os dois lados digam que têm 18 anos ou mais.
mentors-between-hours = agora vocês têm muito pouco tempo nos mesmos horários.
mentors-answer-late = Isto já se resolveu: essa pessoa encontrou alguém, ou não busca mais. Que bom que você está aqui para ajudar. A sua vaga está livre de novo.
mentors-only-leads = Só quem coordena a mentoria aqui pode fazer isto. Se você tiver alguma pergunta, { $ask }
