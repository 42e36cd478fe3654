### Coming to events: seats, the line, what is new, being seen, one's clock. Each person reads their own.

events-you-waiting = No momento não há vaga livre para você em “{ $title }”. { $place ->
    [1] Você é a primeira pessoa da fila.
    [2] Você é a segunda pessoa da fila.
    [3] Você é a terceira pessoa da fila.
   *[other] Você está no lugar { $place } da fila.
}
events-you-waiting-then = Quando chegar a sua vez, o Hearth oferece a vaga a você e a guarda por um tempo. Você não precisa ficar de olho.
events-short-notice-is = A partir de duas horas antes do começo, uma vaga livre é sua na hora, sem pergunta. O Hearth avisa você.
events-button-short-notice = Também em cima da hora
events-button-short-notice-not = Sempre perguntar antes
events-full-and-begun = Este evento já começou, e não há vaga livre. Em { COMMAND("event list") } você vê o que mais vem por aí.
events-changed-for-you = Isto mudou depois que você abriu a página. Em { COMMAND("event mine") } você vê como está agora.

events-offer = Há uma vaga livre: você quer ir a “{ $title }”, { $at }?
events-offer-longer = Há uma vaga livre, e você tem mais tempo para responder, porque o Hearth ficou fora do ar nesse meio-tempo: você quer ir a “{ $title }”, { $at }?
events-offer-until = Ela fica guardada para você até { $at } ({ $soon }). Depois disso, passa para a próxima pessoa da fila.
events-button-take = Ficar com a vaga
events-button-decline = Não, valeu
events-taken = A vaga é sua.
events-declined = Que bom que você avisou. A vaga passa para a próxima pessoa da fila.
events-offer-gone = Esta oferta terminou, e a vaga passou para a próxima pessoa da fila. Você pode pedir uma vaga de novo com “Eu vou”, na página do evento.
events-mine-waiting = Você espera por uma vaga: **{ $title }**, { $at }
events-mine-offered = Há uma vaga para você: **{ $title }**, { $at }
events-mine-no = Você não vai a **{ $title }**, { $at }

events-news-seat = Você tem uma vaga: venha a “{ $title }”, { $at }. Se não puder ir, avise, por favor. Assim a vaga ajuda outra pessoa.
events-news-ran-out = Uma vaga em “{ $title }” estava guardada para você, e o prazo terminou. Ela passou para a próxima pessoa da fila. Tudo bem, e mais ninguém vê isso. Se ainda quiser ir, aperte “Eu vou” na página do evento: você volta para a fila.
events-news-unreached = O Hearth não conseguiu escrever para você sobre isto: suas mensagens diretas estão fechadas. O aviso está aqui, e você pode ter um tópico só seu para isso.
events-button-read = Já li
events-button-thread = Escrever para mim em um tópico só meu
events-read = Pronto, guardado.
events-thread-name = Seus eventos
events-thread-open = Este é o seu tópico: { $thread }. O Hearth escreve ali o que não consegue enviar a você. Além de você, só pode ler quem cuida de todos os tópicos daqui.
events-thread-not-here = O Hearth não consegue abrir um tópico para você aqui. Os avisos ficam em { COMMAND("event mine") } e em { COMMAND("start") }.

events-shown = Vão, e querem que você saiba: { $people }
events-button-show = Mostrar que eu vou
events-button-hide = Não mostrar que eu vou
events-is-shown = Agora todo mundo que olha este evento vê que você vai. Você pode mudar isso quando quiser.
events-is-hidden = Agora só quem conduz e quem planeja eventos aqui vê que você vai.

events-button-zone = Qual é o seu fuso horário?
events-zone-title = Seu fuso horário
events-zone-label = Uma cidade que tem o seu horário
events-zone-help = Quem conduz vê só números. Assim a noite não fica sempre com as mesmas pessoas.
events-zone-kept = Salvo: o seu fuso horário é { $zone }. Você pode mudar aqui quando quiser.

events-button-who = Quem vai
events-button-next-time = A data seguinte
events-who-head = Quem vai a “{ $title }”, { $at }
events-who-private = Só quem conduz e quem planeja eventos aqui vê estes nomes. Não conte a mais ninguém, e não peça motivos, por favor.
events-who-going = { $person } vai
events-who-maybe = { $person } talvez vá
events-who-offered = { $person } tem uma vaga à espera até { $at }
events-who-waiting = Lugar { $place } da fila: { $person }
events-who-no-time = Este evento não tem mais nenhuma data por vir.
