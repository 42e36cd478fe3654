### Who hosts an event, and who is asked to. Read by organisers, hosts, and whoever is asked.

events-hosts-intro = Quem conduz “{ $title }” aparece no anúncio. Pode mudar o evento, ver quem vai e ler o que as pessoas precisam para participar.
events-hosts-consent = O Hearth pergunta a cada pessoa que você escolhe, e diz a ela o que é, quando e onde. Ela só conduz depois de dizer que sim, e não precisa de motivo para dizer que não.
events-hosts-first = O evento é de { $person }.
events-hosts-choose = Escolha quem mais conduz
events-hosts-hand-over = Passar o evento para outra pessoa
events-hosts-handed-over = Agora o evento é de { $person }.
events-hosts-not-first = Só a pessoa de quem é o evento, ou alguém que planeja eventos aqui, pode passá-lo adiante.
events-hosts-hand-over-first = Este evento é seu. Passe-o primeiro para outra pessoa. Depois você pode deixar de conduzir.
events-hosts-not-here = { $person } não pode conduzir este evento: só pode quem faz parte da comunidade, e nenhum bot.
events-hosts-stopped = Você não conduz mais este evento.
events-button-hosts-stop = Deixar de conduzir
events-hosts-asked = Falta a resposta de: { $people }. O Hearth já perguntou se querem conduzir também. Antes de um sim, nenhum desses nomes aparece em lugar nenhum, e nada pode ser mudado por essas pessoas.
events-hosts-asked-over = Falta a resposta de: { $person }. O Hearth já perguntou se o evento pode passar a ser dessa pessoa. Antes de um sim, ele continua com quem está.
events-hosts-kept = Salvo.
events-hosts-kept-asked = Salvo. O Hearth pergunta a quem é novo na lista se quer mesmo conduzir.
events-hosts-over-kept = O Hearth pergunta a { $person } se quer ficar com o evento. Antes de um sim, nada muda.
events-hosts-not-yet = Faz pouco tempo que o Hearth perguntou a { $person } se queria conduzir algo. Para ninguém se sentir sob pressão, você pode perguntar de novo a partir de: { $at }. Nada foi mudado.
events-hosts-asked-already = O Hearth já perguntou a { $person } se quer conduzir também, e ainda não há resposta.
events-hosts-many = Um evento pode ter até { $count } pessoas que também conduzem, contando as que ainda não responderam. Nada foi mudado.
events-button-hosts-keep = Não pedir mais que alguém fique com ele

events-asked = { $person } pergunta se você quer conduzir “{ $title }” também.
events-asked-over = { $person } pergunta se “{ $title }” pode ser seu a partir de agora.
events-asked-draft = É um rascunho, e ninguém mais sabe dele ainda. Começaria: { $at } ({ $there }).
events-asked-template = É um modelo, do qual partem novos eventos.
events-asked-means = Se você disser que sim, seu nome aparece no anúncio, onde todo mundo pode ler. Você pode mudar o evento, ver quem vai e ler o que as pessoas precisam para participar.
events-asked-free = Você pode dizer que não, sem dar motivo. Quem conduz vê então que a pergunta não está mais aberta, e não por quê. Você pode responder até: { $until }. Sem resposta, ela termina sozinha.
events-button-asked-yes = Sim, eu conduzo
events-button-asked-over-yes = Sim, pode ser meu
events-button-asked-no = Não, valeu
events-asked-agreed = Agradecemos! Agora você conduz “{ $title }”. O evento está em { COMMAND("event manage") }, onde você também pode parar quando quiser.
events-asked-agreed-over = Agradecemos! “{ $title }” agora é seu. O evento está em { COMMAND("event manage") }.
events-asked-declined = Agradecemos a resposta. Você não conduz este evento, e a pergunta não está mais aberta. Ninguém fica sabendo por quê.
events-asked-gone = Esta pergunta não está mais aberta. Talvez alguém a tenha retirado, ou o evento terminou ou foi cancelado.
events-said-yes = { $person } disse que sim, e agora conduz “{ $title }”.
events-said-yes-over = { $person } disse que sim: agora “{ $title }” é dessa pessoa.

events-kept-asked =
    { $count ->
        [one] Que perguntam ou perguntaram se você queria conduzir um evento. Se você disse que não, isso não fica guardado.
       *[other] Que perguntam ou perguntaram se você queria conduzir { $count } eventos. Se você disse que não, isso não fica guardado.
    }
events-kept-asked-others =
    { $count ->
        [one] Que você perguntou a alguém se queria conduzir um evento
       *[other] Que você perguntou a alguém se queria conduzir { $count } eventos
    }
events-kept-asked-long = Até sessenta dias depois da pergunta
