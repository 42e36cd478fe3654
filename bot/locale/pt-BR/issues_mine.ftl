# Taking an issue, gently, and what comes of it.

command-issues-mine = minhas
command-issues-mine-description = Ver as tarefas que você pegou

issues-start-mine = As tarefas que eu peguei
issues-mine-title = Suas tarefas
issues-mine = Aqui está o que você pegou.
issues-mine-none = Você não está com nenhuma tarefa no momento.
issues-mine-one = **{ $title }** em { $path }.
issues-mine-until = Ela está com você aqui até { $day }. Nesse dia, o Hearth pergunta como está indo.
issues-mine-pull = Seu pull request: { $address }. O Hearth avisa quando ele for incorporado ao projeto.
issues-mine-help-asked = Você pediu ajuda.
issues-mine-helper = { $person } ajuda você com esta tarefa.

# Taking

issues-taken = **{ $title }** está com você aqui até { $until }. Quem procura uma tarefa vê que esta está ocupada.
issues-taken-unseen = O site onde ela está não responde no momento. Ela estava livre quando foi conferida pela última vez.
issues-taken-next = A reserva vale só nesta comunidade. Para trabalhar na tarefa, siga o que o projeto pede:
issues-taken-ask = Em { $day }, o Hearth pergunta como está indo: por mensagem direta ou, se você não aceita mensagens diretas, em { COMMAND("start") }. Qualquer resposta vale.
issues-not-free = Não dá mais para pegar esta tarefa. { $why } Para buscar outra, use { COMMAND("issues find") }.
issues-not-known-now = O site onde esta tarefa está não responde no momento, então o Hearth não consegue ver se ela continua livre. A tarefa não foi reservada. Por favor, tente de novo em alguns minutos.
issues-held-by-another = Alguém daqui chegou um pouco antes e está com esta tarefa até { $until }. Para buscar outra, use { COMMAND("issues find") }.
issues-yours-already = Você já pegou esta tarefa. Para ver, use { COMMAND("issues mine") }.
issues-hold-enough = { $count ->
    [one] Você já está com uma tarefa, e no começo uma de cada vez é o bastante. Quando terminar ou liberar essa, você pode pegar a próxima. Para ver, use { COMMAND("issues mine") }.
   *[other] Você já está com { $count } tarefas. Quando terminar ou liberar uma delas, você pode pegar a próxima. Para ver, use { COMMAND("issues mine") }.
}
issues-hold-over = Esta tarefa não está mais com você. Para ver as que estão, use { COMMAND("issues mine") }.
issues-button-mine = Minhas tarefas
issues-button-still = Ainda estou fazendo
issues-button-longer = Preciso de mais tempo
issues-button-help = Preciso de ajuda
issues-button-go = Liberar a tarefa
issues-button-days = { $count ->
    [one] Mais um dia
   *[other] Mais { $count } dias
}
issues-button-take-again = Mudei de ideia, quero ficar com ela
issues-still = Ela está com você até { $day }.
issues-longer = Por quanto tempo mais você gostaria de ficar com **{ $title }**? Não precisa dizer o motivo.
issues-let-go = Você liberou **{ $title }**, e tudo bem. Outras pessoas já podem pegar.

# How it goes

issues-ask = Como você está indo com **{ $title }**?
issues-ask-fine = Qualquer resposta vale, inclusive liberar a tarefa.
issues-from = Esta mensagem vem da comunidade { $community }, onde você pegou esta tarefa.
issues-freed = **{ $title }** está livre de novo para outras pessoas: fazia algum tempo que a equipe não tinha notícias suas. Está tudo bem. Se você ainda está trabalhando nela, pode pegar de novo ou avisar a equipe.
issues-over = **{ $title }** já terminou: a tarefa foi fechada ou resolvida de outro jeito. Não foi nada com você. Quer buscar outra?
issues-over-whose = Um pull request resolveu a tarefa: { $address } Foi seu?
issues-closed = Seu pull request para **{ $title }** foi fechado sem ser incorporado. Acontece, muitas vezes por motivos que não têm a ver com você. Aqui a tarefa continua com você. Quer seguir?
issues-back = **{ $title }** é sua de novo até { $day }. A equipe devolveu a tarefa a você.
issues-merged-public = “Na comunidade” quer dizer: seu nome daqui e a tarefa, em { $channel }, para todo mundo ler. Sua conta em outros lugares não é citada.
issues-help-self = Este pedido é seu. Pessoas que podem ajudar vão ver.
issues-failed-help = O Hearth não conseguiu avisar quem ajuda com **{ $title }**. Pergunte na comunidade, por favor, ou peça ajuda de novo mais tarde.
issues-failed-comment = O Hearth não conseguiu escrever por você em **{ $title }**. Você pode escrever lá ou tentar de novo em suas tarefas.
issues-failed-thanks = Não deu para publicar o agradecimento por **{ $title }**. O agradecimento vale do mesmo jeito!
issues-pull-found = Agora há um pull request aberto para **{ $title }**: { $address } É seu?
issues-button-pull-mine = Sim, é meu
issues-button-pull-not = Não
issues-pull-yours = Bom saber. Por um mês o Hearth não vai perguntar como está indo, e avisa quando sua mudança for incorporada ao projeto.
issues-pull-not-yours = Então mais alguém está trabalhando nesta tarefa. Escrever lá para essa pessoa pode ajudar. Você também pode liberar a tarefa.
issues-helper = { $person } ajuda você com **{ $title }**. Escreva para essa pessoa quando quiser.
issues-button-read = Já li

# Done

issues-merged = Seu trabalho em **{ $title }** foi incorporado ao projeto. Agradecemos muito!
issues-merged-how = Como você gostaria de receber o agradecimento? Qualquer resposta vale.
issues-button-thanks-public = Na comunidade
issues-button-thanks-private = Só aqui
issues-button-thanks-none = Não precisa agradecer
issues-thanks-public = Agradecemos pelo seu trabalho em **{ $title }**. Em breve aparece um agradecimento a você na comunidade.
issues-thanks-private = Agradecemos pelo seu trabalho em **{ $title }**. Graças a você, tudo ficou mais fácil para pessoas que talvez você nunca conheça.
issues-thanks-none = Tudo bem. Ótimo trabalho em **{ $title }**.
issues-thanks-nowhere = Não há um canal onde o Hearth possa agradecer a você. Você pode escolher outro jeito.
issues-thanks-said = { $person }, agradecemos pelo seu trabalho em **{ $title }**, no projeto { $path }.
issues-next-step = Se você quiser, a próxima tarefa pode ser um pouco maior.
issues-button-next = Mostrar outra tarefa

# Help

issues-help-coming = As pessoas que ajudam aqui recebem agora um aviso de que você quer ajuda. Enquanto isso, a tarefa continua com você.
issues-help-ask = Se não quiser esperar, { $ask }
issues-help-wanted = { $person } está trabalhando em **{ $title }** e gostaria de ajuda.
issues-help-contact = { $person } é a pessoa indicada para ajudar com este projeto.
issues-help-mentions = Aviso para { $people }, como pedido.
issues-button-helping = Eu ajudo
issues-helping = Que bom contar com a sua ajuda! { $person } recebe um aviso de que você ajuda com **{ $title }**.
issues-helping-how = Escreva primeiro para essa pessoa: responder é mais fácil do que pedir.
issues-help-over = Ninguém precisa mais de ajuda com esta tarefa. Que bom que você quis ajudar.
issues-help-taken = Outra pessoa já ajuda com esta tarefa. Que bom que você quis ajudar.

# On the forge

issues-say-offered = O projeto prefere que se pergunte antes de começar. Se você quiser, o Hearth escreve lá por você.
issues-button-say = Ver o que o Hearth escreveria
issues-say-preview = É exatamente isto que o Hearth escreveria, em inglês, na página da tarefa em { $path }. Qualquer pessoa pode ler lá, com o nome da sua conta:
issues-button-say-it = Escrever lá
issues-said = O Hearth está escrevendo lá agora.
issues-say-closed = No momento o Hearth não pode escrever lá por você. Você pode escrever um comentário lá por conta própria.
issues-forge-silent = O site onde estas tarefas estão não responde no momento. Por favor, tente de novo em alguns minutos.

# Who somebody is there

issues-link-title = Sua conta no GitHub
issues-link-why = Você pode dizer ao Hearth qual conta no GitHub é sua. Assim ele vê por conta própria quando um pull request seu é incorporado, e pode escrever por você na página de uma tarefa. Não é obrigatório.
issues-link-private = Aqui, só você vê qual é a sua conta, e você pode desvincular quando quiser. O Hearth não pede nenhuma permissão ao GitHub.
issues-button-link = Vincular minha conta no GitHub
issues-button-linked = Minha conta no GitHub
issues-button-link-begin = Receber um código
issues-link-code = Seu código é **{ $code }**. Ele vale por { $minutes ->
    [one] um minuto.
   *[other] { $minutes } minutos.
}
issues-link-then = Abra a página, digite o código lá, volte aqui e aperte o botão.
issues-button-link-open = Abrir a página
issues-button-link-done = Já digitei
issues-button-link-again = Receber um código novo
issues-link-not-yet = O GitHub diz que o código ainda não foi digitado. Digite na página e depois aperte o botão de novo.
issues-link-over = Este código não vale mais. Você pode receber um novo.
issues-link-closed = Aqui não dá para vincular contas. Todo o resto funciona sem isso.
issues-linked = Sua conta no GitHub é { $name }.
issues-button-unlink = Desvincular
issues-unlinked = Sua conta foi desvinculada, e o nome dela foi apagado aqui.

# What is kept

issues-kept-hold = Você pegou a tarefa “{ $title }” em { $day }.
issues-kept-hold-seen = Todas as pessoas daqui podem ver que ela está ocupada. Só a equipe desta comunidade e quem ajuda você veem que ela está com você.
issues-kept-hold-how-long = Enquanto a tarefa estiver ocupada, e mais { $days } dias.
issues-kept-helper = Você disse que ajuda alguém com uma tarefa.
issues-kept-helper-seen = A pessoa que você ajuda e a equipe desta comunidade.
issues-kept-helper-how-long = { $days } dias a partir do momento em que você disse.
issues-kept-wishes = O que você disse que procura em uma tarefa.
issues-kept-wishes-a-day = Um dia.
issues-kept-wishes-until = Até você dizer o contrário.
issues-kept-tastes = De quais tarefas você quer ver mais, de quais quer ver menos e de quais projetos não quer ver nada.
issues-kept-shown = Quais tarefas você viu há pouco tempo, para que “Ver outras” mostre outras.
issues-kept-shown-how-long = { $days } dias.
issues-kept-contact = Você é a pessoa indicada para ajudar com { $source }.
issues-kept-contact-seen = Todas as pessoas que abrem aqui uma tarefa de lá.
issues-kept-contact-how-long = Até que as pessoas que organizam a comunidade escolham outra.
issues-kept-account = Qual conta no GitHub é sua. Fica guardada com criptografia.
issues-kept-account-how-long = Até você desvincular.
