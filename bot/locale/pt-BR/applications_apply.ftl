# Applications: what people read who apply.

command-apply = candidatar
command-apply-description = Enviar uma candidatura e ver como ela está
applications-title = Candidaturas
applications-start = Enviar uma candidatura
applications-no-community = O Hearth não está com você em nenhuma comunidade em que dê para enviar uma candidatura.
applications-open = { $count ->
    [one] No momento há aqui uma chamada de que você pode participar.
   *[other] No momento há aqui { $count } chamadas de que você pode participar.
}
applications-none-open = No momento não há mais nenhuma chamada à qual você possa se candidatar.
applications-choose = Escolha uma chamada para ver
applications-yours = { $count ->
    [one] Você tem uma candidatura.
   *[other] Você tem { $count } candidaturas.
}
applications-choose-own = Veja uma das suas
applications-button-list = Todas as chamadas
applications-kind-mentorship = Mentoria
applications-kind-grant = Apoio financeiro
applications-kind-talk = Palestra
applications-kind-role = Função
applications-call = **{ $title }** ({ $kind })
applications-questions = { $count ->
    [one] Há uma pergunta para responder.
   *[other] Há { $count } perguntas para responder.
}
applications-closes = Aberta até: { $moment }, ou seja, { $there }.
applications-contact = Se você precisa de algo mais para participar, ou tem uma dúvida: { $contact }
applications-judged-blind = Quem avalia não vê de quem é cada candidatura.
applications-button-look = Ver e participar
applications-how = A avaliação é assim: várias pessoas dão notas de 1 a 5 às suas respostas. Elas não veem o seu nome, a sua conta, quando você chegou, os seus cargos nem quando você enviou a candidatura. Outras duas pessoas decidem, e elas também não veem nomes até a decisão ser definitiva. Todo mundo recebe um comentário.
applications-limits = O que isto não consegue esconder: o seu jeito de escrever, e o que só você fez. A sua conta fica lacrada, para o Hearth poder contar a você a decisão e, antes dela, se o prazo ficar maior. Depois da decisão, duas pessoas juntas podem ver os nomes das candidaturas escolhidas. Quem mantém este Hearth tem as chaves. Tudo é apagado seis meses depois da decisão.
applications-button-begin = Começar
applications-button-go-on = Continuar minha candidatura
applications-button-change-own = Mudar a minha candidatura
applications-button-withdraw = Retirar minha candidatura
applications-is-draft = Você começou e ainda não enviou. O que você escreveu está salvo, e mais ninguém pode ler. Quando a chamada fecha, o que não foi enviado é apagado.
applications-is-sent = A sua candidatura foi enviada. Quando houver uma decisão, o Hearth avisa você, seja ela qual for.
applications-can-change = Você pode mudar as respostas até a chamada fechar. O que você muda vale na hora.
applications-closed = Esta chamada já fechou.
applications-judges-cannot = Você foi uma das pessoas convidadas a avaliar esta chamada, então não pode enviar uma candidatura. Se prefere participar, peça a quem organiza para tirar você da lista.
applications-gone = Esta chamada não existe mais.
applications-question = **Pergunta { $number } de { $whole }**
applications-mark-means = Uma nota { $mark } quer dizer: { $words }
applications-unanswered = Você ainda não respondeu a esta pergunta.
applications-button-write = Escrever uma resposta
applications-button-change = Mudar minha resposta
applications-button-next = Próxima
applications-button-previous = Anterior
applications-button-call = Voltar à chamada
applications-label-answer = A sua resposta
applications-help-answer = Não cite nomes, nem de pessoas e lugares próximos. Endereços são retirados.
applications-saved = Salvo.
applications-as-read = **As outras pessoas vão ler assim:**
applications-removed = Onde aparece { $mark }, o Hearth tirou algo que mostra quem você é: um nome, um nome de usuário, um endereço ou um arquivo. As suas palavras continuam como você escreveu.
applications-doubtful = Olhe isto mais uma vez, porque pode mostrar quem você é: { $places }. O Hearth acha uma parte, mas não tudo.
applications-more = Você pode acrescentar duas coisas, se quiser.
applications-more-read = O que dificultou as coisas é lido pelas duas pessoas que decidem e, se houver, por quem tira do texto o que permite reconhecer você. Ninguém que dá notas lê isso. Quem você deixa de fora da avaliação não é lido por ninguém, e essas pessoas não ficam sabendo. Elas não dão notas a você. Se uma delas decide, ela lê a sua candidatura mesmo assim, sem o seu nome.
applications-excluded = Não avaliam a sua candidatura: { $people }.
applications-button-more = Acrescentar ou mudar
applications-label-harder = O que dificultou as coisas para você
applications-help-harder = Por exemplo: pouco tempo, doença, primeira tentativa ou um idioma que você está aprendendo.
applications-label-excluded = Quem não deve avaliar a sua candidatura
applications-help-excluded = Por exemplo, alguém que reconheceria a sua escrita, ou com quem você teve problemas.
applications-not-whole = Responda primeiro a todas as perguntas. Depois você pode enviar a candidatura.
applications-before-sending = Todas as perguntas têm resposta. Se você já viu como as outras pessoas vão ler, pode enviar.
applications-button-send = Enviar minha candidatura
applications-withdraw-ask = Quer retirar a sua candidatura para { $title }? Tudo o que você escreveu para ela é apagado, e as notas também.
applications-button-withdraw-yes = Sim, retirar
applications-button-keep = Não, deixar como está
applications-withdrawn = A sua candidatura foi apagada.
applications-none-of-yours = Você não tem nenhuma candidatura aqui.
applications-decided-already = A decisão já foi tomada. Você pode apagar a sua candidatura com { COMMAND("privacy") }.
applications-outcome-chosen = A sua candidatura foi escolhida: { $title }. Quem decidiu vai escrever para você.
applications-outcome-declined = Desta vez não foi a sua candidatura: { $title }. Isso não diz nada sobre você como pessoa.
applications-feedback-says = Escreveram para você, sem saber quem você é:
applications-decided-erased = A sua candidatura é apagada seis meses depois da decisão.
applications-button-read = Ler a decisão
applications-news-decided = Há uma decisão sobre a sua candidatura para { $title }.
applications-news-extended = O prazo ficou maior: { $title } está aberta até: { $moment }, ou seja, { $there }. O que você escreveu continua como está, e ainda dá para mudar.
applications-button-extended = Ver a chamada
applications-kept-own = A sua candidatura para { $title }, enviada ou começada pela última vez em { $day }: respostas, o que dificultou, quem você deixa de fora e o que foi decidido.
applications-kept-own-seen = Quem dá notas, quem decide e quem tira do texto o que permite reconhecer você leem as suas respostas sem o seu nome. Se for escolhida, duas pessoas juntas podem ver quem você é.
applications-kept-how-long = Até seis meses depois da decisão. Apagar isto apaga a sua candidatura.
applications-kept-judge = Você está na lista de quem avalia uma chamada.
applications-kept-judge-seen = Quem organiza vê essa lista.
applications-kept-reviews = Você avalia candidaturas sem nome. O Hearth guarda quais, e as suas notas.
applications-kept-reviews-seen = Outras pessoas veem as suas notas sem o seu nome.
applications-kept-reviews-leaves = Se você deu todas as notas de uma candidatura, elas ficam, sem o seu nome.
