### What people need to take part in an event, asked for in confidence. Read by everybody who asks, and by hosts.

events-need-title = O que você precisa para participar
events-need-for = **{ $title }**
events-need-readers = Quem conduz este evento vai ler o que você escrever: { $people }. Quem planeja eventos aqui também. Mais ninguém vê.
events-need-readers-nobody = Quem planeja eventos aqui vai ler o que você escrever. Mais ninguém vê.
events-need-sealed = O Hearth guarda isto lacrado, e nunca escreve em um canal nem em uma mensagem direta. Apaga tudo { $count } dias depois do evento.
events-need-due = A resposta deve sair até { $at }. Se até lá não houver nenhuma, o Hearth lembra essas pessoas todos os dias.
events-need-late = O último dia para pedidos já passou. Você ainda pode pedir. Talvez não dê mais tempo de preparar tudo, e você vai receber uma resposta sincera.
events-need-choice = Você não precisa dizer por quê. Escreva só o que ajudaria você a participar.
events-need-label = O que ajudaria você a participar?
events-need-help = Por exemplo: legendas, um texto junto das imagens, um lugar perto da porta, mais pausas
events-need-saved = Salvo. Quem conduz fica sabendo que há um pedido, e lê em uma página privada.
events-need-withdrawn = Pedido retirado. O que você escreveu foi apagado.
events-need-over = Este evento já terminou, então não dá para preparar mais nada para ele.
events-need-words = Você escreveu: { $words }
events-need-answer = A resposta: { $words }
events-need-yours = O que você pediu: { $state }
events-need-owned = { $person } cuida disso.
events-need-state-open = Ninguém se encarregou ainda.
events-need-state-doing = Alguém está cuidando disso.
events-need-state-met = Você pode contar com isso.
events-need-state-partly = Você pode contar com uma parte disso.
events-need-state-not = Desta vez não é possível.
events-need-state-withdrawn = Você retirou o pedido.
events-need-state-over = O evento não vai acontecer, então isto também terminou.
events-need-news-open = O que você pediu para “{ $title }” espera de novo por alguém.
events-need-news-doing = Alguém está cuidando do que você pediu para “{ $title }”.
events-need-news-met = Há uma resposta ao que você pediu para “{ $title }”: você pode contar com isso.
events-need-news-partly = Há uma resposta ao que você pediu para “{ $title }”: você pode contar com uma parte disso.
events-need-news-not = Há uma resposta ao que você pediu para “{ $title }”: desta vez não é possível. Leia por quê, e o que há no lugar disso.
events-need-news-withdrawn = Você retirou o que tinha pedido para “{ $title }”.
events-need-news-over = “{ $title }” não vai acontecer. Com isso, o seu pedido também terminou.

events-button-need = Pedir o que eu preciso
events-button-need-read = O que eu pedi
events-button-need-write = Escrever
events-button-need-change = Acrescentar ou mudar
events-button-need-withdraw = Retirar o pedido

events-needs-title = O que as pessoas precisam
events-needs-count =
    { $count ->
        [0] Nenhum pedido espera.
        [one] Um pedido espera.
       *[other] { $count } pedidos esperam.
    }
events-needs-rule = Cada pedido deve ter resposta até o último dia para pedidos, e pelo menos três dias antes do evento. Se faltarem menos de dois dias para esse prazo, a resposta deve vir em até dois dias.
events-needs-all = Estes são os pedidos abertos de todos os eventos que você pode mudar.
events-needs-who = { $person }, para **{ $title }**, { $at }
events-needs-owner = { $person } cuida disso.
events-needs-due = A resposta deve sair até { $at }.
events-needs-overdue = **A resposta devia ter saído até { $at }.** A pessoa está esperando.
events-needs-words = O que a pessoa precisa: { $words }
events-needs-answer = Sua resposta: { $words }
events-needs-confidence = Isto foi escrito em confiança. Conte a outras pessoas só o que elas precisam saber para preparar tudo, e nenhum nome, por favor.
events-needs-yours = Agora é você que cuida disso. A pessoa pode ver.
events-needs-answer-saved = Salvo. A pessoa fica sabendo que há uma novidade, e lê a sua resposta na própria página.
events-needs-answered = Este pedido já teve resposta, ou foi retirado.
events-needs-changed = Algo de que você cuida mudou ou foi retirado.
events-needs-changed-meanwhile = O que foi pedido, ou a resposta, mudou desde que você leu, por isso a sua resposta não foi guardada. Leia de novo, por favor.
events-needs-gone = Este pedido não existe mais.
events-needs-not-yours = Só quem conduz este evento e quem planeja eventos aqui pode ler isto.
events-needs-is-open = Ninguém cuida disto ainda.
events-needs-is-doing = Alguém está cuidando disto.
events-needs-is-met = Respondido: a pessoa pode contar com isso.
events-needs-is-partly = Respondido: a pessoa pode contar com uma parte disso.
events-needs-is-not = Respondido: desta vez não é possível.
events-needs-is-withdrawn = A pessoa retirou o pedido.
events-needs-is-over = O evento não vai acontecer.
events-needs-label-state = A pessoa pode contar com isso?
events-needs-offer-met = Sim, com tudo
events-needs-offer-partly = Com uma parte
events-needs-offer-not = Desta vez não é possível
events-needs-label-words = Com o que a pessoa pode contar
events-needs-help-words = O que vai haver, o que não, e o que poderia ajudar no lugar disso. A pessoa lê isto.
events-needs-staff = Alguém disse do que precisa para participar de um evento, e espera uma resposta. Quem planeja eventos encontra o pedido em { COMMAND("event manage") }, em “O que as pessoas precisam”.

events-button-needs = O que as pessoas precisam
events-button-needs-read = Ler
events-button-needs-event = Voltar ao evento
events-button-needs-back = Todos os pedidos deste evento
events-button-needs-mine = Eu cuido disso
events-button-needs-answer = Responder
events-button-needs-answer-again = Mudar a resposta

events-kept-a-month = Até 30 dias depois do evento.
events-kept-seen-by-planners = Você, quem conduz o evento e quem planeja eventos aqui.
