# Finding a first issue that is truly free, and suits.

command-issues = tarefas
command-issues-description = Primeiras tarefas (issues) livres de verdade
command-issues-find = buscar
command-issues-find-description = Buscar uma primeira tarefa que esteja livre e combine com você
command-issues-find-work = trabalho
command-issues-find-work-description = Uma linguagem de programação ou um tipo de trabalho
command-issues-find-topic = tema
command-issues-find-topic-description = Sobre o que a tarefa deve ser
command-issues-find-time = tempo
command-issues-find-time-description = Quanto tempo você tem
command-issues-take = pegar
command-issues-take-description = Ver uma tarefa pelo endereço e pegar para você
command-issues-address = endereço
command-issues-address-description = O endereço da tarefa, como aparece no navegador

issues-title = Primeiras tarefas (issues)
issues-start = Buscar uma primeira tarefa
issues-no-community = O Hearth não está em nenhuma comunidade com você, então ainda não há tarefas para buscar.
issues-no-sources = As pessoas que organizam a comunidade ainda não disseram de onde vêm as tarefas. Você pode pedir: elas fazem isso com { COMMAND("issues sources") }.

# At most three questions

issues-questions = Três perguntas curtas. Você pode deixar qualquer uma em branco.
issues-question-work = **1. O que você gostaria de fazer?** Escolha até três opções, entre linguagens de programação e tipos de trabalho.
issues-question-time = **2. Quanto tempo você tem?**
issues-question-topic = **3. Há algum tema que importa para você?**
issues-pick-work = Uma linguagem de programação ou um tipo de trabalho
issues-pick-time = Quanto tempo
issues-topic-none = Você não escolheu nenhum tema.
issues-topic-is = Seu tema: { $topic }
issues-topic-title = Seu tema
issues-topic-label = Sobre o que a tarefa deve ser?
issues-topic-help = Uma ou duas palavras, como mapas, aves ou privacidade. Em branco, vale qualquer tema.
issues-button-topic = Escolher um tema
issues-button-show = Mostrar tarefas
issues-button-keep-yes = Guardar minhas respostas
issues-button-keep-no = Não guardar minhas respostas
issues-button-forget = Esquecer o que eu disse
issues-kept = Suas respostas ficam guardadas até você dizer o contrário. Só você pode ver.
issues-not-kept = Suas respostas são apagadas depois de um dia.
issues-forgotten = Tudo o que você disse sobre o que procura foi apagado.
issues-nothing-scraped = O Hearth leva em conta o que você diz aqui e o idioma em que ele fala com você. Ele nunca olha suas contas em outros lugares.
issues-kind-code = código
issues-kind-documentation = documentação
issues-kind-design = design
issues-kind-translation = tradução
issues-kind-testing = testes
issues-kind-accessibility = acessibilidade
issues-kind-code-option = Escrever código
issues-kind-documentation-option = Escrever documentação
issues-kind-design-option = Design
issues-kind-translation-option = Traduzir
issues-kind-testing-option = Testar
issues-kind-accessibility-option = Acessibilidade
issues-time-hour = Uma ou duas horas
issues-time-day = Mais ou menos um dia
issues-time-week = Vários dias
issues-time-any = Tanto faz
issues-time-unknown = O Hearth não entendeu quanto tempo é isso. Por favor, escolha uma das respostas que aparecem enquanto você digita.

# What was found

issues-looked-for = Você pediu: { $wishes }.
issues-looked-for-any = Você não pediu nada em especial.
issues-for-topic = o tema { $topic }
issues-wish-hour = uma ou duas horas
issues-wish-day = mais ou menos um dia
issues-wish-week = vários dias
issues-as-known = O site onde estão algumas destas tarefas não responde no momento. Cada uma diz quando foi conferida pela última vez.
issues-stale = Parte disto está desatualizada: a última atualização foi { $when }.
issues-card-title = **{ $number }. { $title }**
issues-card-heading = **{ $title }**
issues-card-where = { $path }. { $size }.
issues-card-where-language = { $path }, { $language }. { $size }.
issues-size-hour = Uma ou duas horas
issues-size-day = Mais ou menos um dia
issues-size-week = Vários dias
issues-size-unknown = Não se sabe quanto tempo leva
issues-card-suits = Por que combina com você: { $reasons }.
issues-card-open = Por que combina com você: está aberta a quem está começando.
issues-reason-language = usa { $language }
issues-reason-tongue = tem a ver com um idioma que você lê
issues-reason-kind = o trabalho é de { $kinds }
issues-reason-topic = tem a ver com o seu tema
issues-reason-time = cabe no seu tempo
issues-reason-answered = quem mantém o projeto respondeu lá há pouco tempo
issues-reason-clear = diz por onde começar
issues-reason-taste = você pediu mais tarefas assim
issues-card-summary = O que ela diz: { $words }
issues-card-free = Livre: não está atribuída a ninguém, nenhum pull request aberto está ligado a ela, e ninguém disse recentemente que está cuidando dela. Conferida { $when }.
issues-card-free-partly = Livre, até onde dá para ver: não está atribuída a ninguém, nenhum pull request aberto fala dela, e ninguém disse recentemente que está cuidando dela. Não deu para olhar os links feitos à mão na barra lateral da página. Conferida { $when }.
issues-card-unknown = O Hearth ainda não conseguiu ver se ela está livre.
issues-card-taken = Não está livre. { $why } Conferida { $when }.
issues-card-mentioned = Um pull request aberto fala dela, mas não a resolveria.
issues-card-answered = A última resposta de quem mantém o projeto foi em { $day }.
issues-card-unanswered = Quem mantém o projeto ainda não respondeu lá.
issues-card-silent = Ninguém comentou lá ainda.
issues-card-held = Ela está com alguém daqui até { $until }.
issues-card-contact = { $person } ajuda com este projeto.
issues-why-archived = O projeto foi arquivado e só pode ser lido.
issues-why-closed = A tarefa está fechada.
issues-why-locked = A conversa da tarefa está bloqueada.
issues-why-done = Um pull request que resolve a tarefa já foi incorporado ao projeto.
issues-why-assigned = A tarefa está atribuída a alguém.
issues-why-pull = Há um pull request aberto ligado à tarefa.
issues-why-claimed = Alguém disse que está cuidando da tarefa.
issues-why-gone = A tarefa não existe mais ou é privada.
issues-policy-open = Você já pode enviar sua mudança em um pull request, sem pedir antes.
issues-policy-comment = Primeiro escreva um comentário lá e espere uma resposta.
issues-policy-assignment = Peça lá que atribuam a tarefa a você e espere até que façam isso.
issues-policy-unknown = Não se sabe como o projeto prefere receber o pedido. Um comentário curto lá, antes de começar, não faz mal.
issues-ai-none = O projeto não aceita trabalho feito com IA.
issues-ai-say = Se você usar IA, o projeto quer que você diga.
issues-ai-welcome = O projeto aceita trabalho feito com ajuda de IA.
issues-button-card = Ver a tarefa { $number }
issues-button-open = Abrir a página da tarefa { $number }
issues-button-open-this = Abrir a página
issues-button-guide = Guia para contribuir
issues-button-take = Pegar esta tarefa
issues-button-further = Ver outras
issues-button-others = Voltar à lista
issues-button-change = Mudar minhas respostas
issues-button-more-like = Mais como esta
issues-button-fewer-like = Menos como esta
issues-button-mute = Nada deste projeto
issues-button-unmute = Mostrar de novo
issues-like-more = Você vai ver mais tarefas como esta.
issues-like-fewer = Você vai ver menos tarefas como esta.
issues-muted = Você não vai mais ver nada de { $path }.
issues-unmuted = Você vai ver tarefas de { $path } de novo.

# Nothing was found

issues-nothing = No momento, nenhuma tarefa livre combina com tudo isso.
issues-no-further = Você já viu todas as tarefas que combinam com o que procura e estão livres no momento.
issues-nothing-at-all = O Hearth procura tarefas novas o tempo todo. Volte daqui a alguns dias ou pergunte na comunidade.
issues-without-work = { $count ->
    [one] Com qualquer linguagem e tipo de trabalho, haveria uma.
   *[other] Com qualquer linguagem e tipo de trabalho, haveria { $count }.
}
issues-without-topic = { $count ->
    [one] Com qualquer tema, haveria uma.
   *[other] Com qualquer tema, haveria { $count }.
}
issues-without-time = { $count ->
    [one] Sem o limite de tempo, haveria uma.
   *[other] Sem o limite de tempo, haveria { $count }.
}
issues-button-without-work = Qualquer linguagem ou tipo de trabalho
issues-button-without-topic = Qualquer tema
issues-button-without-time = Sem limite de tempo
issues-button-again = Mostrar todas de novo

# When it cannot be

issues-unknown = Esta tarefa não está mais na lista daqui. Para buscar outra, use { COMMAND("issues find") }.
issues-no-address = O Hearth não reconhece isto como o endereço de uma tarefa. Copie o endereço da página da tarefa. Ele se parece com este: { $example }.
issues-not-here = Esta tarefa não é de nenhum dos projetos que esta comunidade mostra, ou não está marcada lá para quem está começando. Você pode trabalhar nela mesmo assim. O Hearth só não consegue reservar a tarefa para você.
issues-use-in-server = Você está em várias comunidades com o Hearth. Use este comando na comunidade que você quer, por favor.
issues-none-free = O Hearth olhou de perto { $count } que poderiam servir. Nenhuma está livre agora. Ainda há mais para olhar.
issues-button-look-on = Olhar mais
