# First issues, for organisers and staff; and the figure that everybody can see.

command-issues-freshness = em-dia
command-issues-freshness-description = Ver quantas tarefas da lista já estavam ocupadas
command-issues-sources = fontes
command-issues-sources-description = Para quem organiza: escolher de onde vêm as tarefas
command-issues-list = lista
command-issues-list-description = Uma lista de projetos como a do up-for-grabs.net (JSON)
command-issues-readiness = conferir
command-issues-readiness-description = Para a equipe: ver se uma tarefa está pronta para quem está começando

# Freshness

issues-freshness-title = A lista está em dia?
issues-freshness-what = Antes de mostrar uma tarefa, o Hearth olha de perto. Ela está aberta e com a conversa liberada? Não está atribuída a ninguém? Não tem pull request aberto, e ninguém disse que está cuidando dela? Este número diz quantas tarefas da lista já estavam ocupadas quando o Hearth olhou. Quanto menos, melhor.
issues-freshness-none = Desde { $day }, o Hearth não olhou nenhuma tarefa de perto aqui, então ainda não há um número.
issues-freshness-figure = Desde { $day }: de { $looked ->
    [one] uma tarefa
   *[other] { $looked } tarefas
} da lista, { $proved ->
    [0] nenhuma estava ocupada ou encerrada
    [one] uma já estava ocupada ou encerrada
   *[other] { $proved } já estavam ocupadas ou encerradas
} ({ $share }%).
issues-freshness-reason = { $why } ({ $count })
issues-freshness-now = { $count ->
    [0] No momento não há nenhuma tarefa na lista.
    [one] No momento há uma tarefa na lista.
   *[other] No momento há { $count } tarefas na lista.
}

# Where issues come from

issues-sources-title = De onde vêm as tarefas
issues-sources-lines = Indique projetos, organizações ou tópicos do GitHub. O Hearth lê o tempo todo, sem sobrecarregar os sites, as tarefas marcadas lá para quem está começando. Depois, mostra essas tarefas a quem procura uma.
issues-sources-count = { $count ->
    [0] Ainda não há nenhuma fonte.
    [one] Há uma fonte.
   *[other] Há { $count } fontes.
}
issues-sources-limit = Quem mantém este Hearth no ar não configurou um token do GitHub, então só os primeiros { $count } projetos são lidos. Também não dá para olhar os links feitos à mão na barra lateral de uma tarefa.
issues-pick-source = Ver uma das fontes
issues-button-sources = De onde vêm as tarefas
issues-button-add = Adicionar fontes
issues-button-labels = O que as etiquetas significam
issues-button-next-sources = As próximas
issues-button-first-sources = As primeiras
issues-sources-add-title = De onde vêm as tarefas
issues-sources-add-label = Uma fonte por linha
issues-sources-add-help = { $examples }, ou um endereço no GitHub, no Codeberg ou no GitLab
issues-sources-add-how = O que funciona: { $examples }, ou um endereço no GitHub, no Codeberg ou no GitLab.
issues-sources-added = { $count ->
    [0] Nenhuma fonte nova foi adicionada.
    [one] Uma fonte foi adicionada. O Hearth começa a ler agora.
   *[other] { $count } fontes foram adicionadas. O Hearth começa a ler agora.
}
issues-sources-known = { $count ->
    [one] Uma já estava na lista.
   *[other] { $count } já estavam na lista.
}
issues-sources-wrong = Não deu para entender o item { $number }: { $words }
issues-sources-wrong-more = { $count ->
    [one] Não deu para entender mais um item.
   *[other] Não deu para entender mais { $count } itens.
}
issues-list-large = Este arquivo é grande demais. O Hearth aceita listas de até 4 megabytes. Nada mudou.
issues-list-gone = O Discord não entregou o arquivo ao Hearth. Por favor, envie de novo. Nada mudou.
issues-list-wrong = Este arquivo não é uma lista de projetos. Precisa ser JSON: uma lista de no máximo { $most } itens, cada um com “repo” ou “link”, como a do up-for-grabs.net. Nada mudou.
issues-source-repository = { $source }
issues-source-organisation = Organização { $source }
issues-source-topic = Tópico { $source }
issues-source-one = **{ $source }**
issues-source-read = Já foi lida e continua sendo atualizada.
issues-source-unread = Está na fila para ser lida.
issues-source-leads = { $count ->
    [0] Ainda não leva a nenhum projeto.
    [one] Leva a um projeto.
   *[other] Leva a { $count } projetos.
}
issues-source-state-archived = O projeto foi arquivado: nada dele aparece.
issues-source-state-gone = O projeto não existe mais ou é privado: nada dele aparece.
issues-source-problem-gone = Não existe ou é privada. Confira se o nome está certo.
issues-source-problem-unreachable = Não deu para ler agora. O Hearth tenta de novo por conta própria.
issues-source-problem-unknown = O Hearth não conhece este site. Quem mantém este Hearth no ar pode adicionar.
issues-source-guide = Guia para quem está começando: { $address }
issues-source-guide-none = Você não indicou nenhum guia próprio para quem está começando.
issues-source-policy-own = O que diz o guia do próprio projeto
issues-policy-open-option = Abrir direto um pull request
issues-policy-comment-option = Comentar e esperar
issues-policy-assignment-option = Esperar que atribuam a tarefa
issues-pick-policy = Como o projeto quer receber o pedido
issues-pick-contact = Quem ajuda com esta fonte
issues-button-source-guide = Indicar um guia
issues-button-remove = Remover
issues-source-guide-title = Um guia para quem está começando
issues-source-guide-label = Endereço do guia
issues-source-guide-help = Começa com https. Em branco, vale o guia do próprio projeto.
issues-source-guide-wrong = Isto não é um endereço que comece com https://. Nada mudou.
issues-source-saved = Salvo.
issues-source-removed = { $source } não é mais uma fonte. O que vinha só de lá não aparece mais.
issues-labels-lines = O Hearth conhece as etiquetas mais comuns, como “good first issue”, “docs” ou “a11y”. Se os projetos daqui usam outras, diga o que elas significam.
issues-label-means = { $label }: { $meaning }
issues-meaning-newcomer = para quem está começando
issues-meaning-documentation = documentação
issues-meaning-design = design
issues-meaning-translation = tradução
issues-meaning-testing = testes
issues-meaning-accessibility = acessibilidade
issues-meaning-nothing = não tem mais um significado próprio aqui
issues-button-label = Explicar uma etiqueta
issues-label-title = O que uma etiqueta significa
issues-label-label = A etiqueta
issues-label-meaning = O que ela significa
issues-label-empty = Por favor, digite a etiqueta. Nada mudou.

# What staff see

issues-staff-start = Tarefas que estão com alguém
issues-staff-title = Tarefas que estão com alguém
issues-staff-lines = Ninguém perde uma tarefa só porque o tempo passou. Se alguém fica um tempo sem responder, uma pessoa decide, com gentileza.
issues-staff-held = { $count ->
    [0] No momento ninguém está com uma tarefa.
    [one] No momento uma tarefa está com alguém.
   *[other] No momento { $count } tarefas estão com alguém.
}
issues-staff-one = **{ $title }** em { $path }: está com { $person } até { $day }.
issues-staff-silent = O Hearth perguntou como está indo e não teve resposta.
issues-staff-help = Uma ajuda seria bem-vinda.
issues-button-next-held = As próximas
issues-button-first-held = As primeiras
issues-answered-meanwhile = Enquanto isso chegou uma resposta, então nada mudou. Em { COMMAND("staff") } você vê como está.
issues-staff-undo = Liberada pela equipe: **{ $title }** (estava com { $person }).
issues-button-staff = Tarefas que estão com alguém
issues-button-release = Liberar a tarefa
issues-button-keep = Deixar com a pessoa
issues-button-undo = Devolver à pessoa
issues-button-funnel = O que aconteceu com as tarefas
issues-button-ready = Ver se uma tarefa está pronta
issues-released = **{ $title }** está livre de novo para outras pessoas. Quem estava com ela recebe um aviso gentil. Você pode devolver a tarefa durante 7 dias.
issues-kept-on = **{ $title }** continua com a pessoa até { $day }.
issues-undone = **{ $title }** está com a pessoa de novo.
issues-undo-over = Não dá mais para voltar atrás: já passaram 7 dias, ou não foi a equipe que liberou a tarefa.
issues-undo-taken = Outra pessoa já pegou a tarefa, então não dá para devolver.
issues-bring = { $person } pegou **{ $title }** em { $path } e não responde há algum tempo.
issues-bring-fine = Às vezes a vida aperta. Vocês podem perguntar, deixar a tarefa com a pessoa ou liberar a tarefa. Se liberarem, dá para desfazer durante 7 dias.
issues-funnel-title = O que aconteceu com as tarefas
issues-funnel-what = São semanas inteiras, só desta comunidade. Cada passo conta uma vez por tarefa e por pessoa.
issues-funnel-period = { $weeks ->
    [one] **A última semana**
   *[other] **As últimas { $weeks } semanas**
}
issues-funnel-shown = Apareceram para alguém: { $count }
issues-funnel-taken = Ficaram com alguém: { $count }
issues-funnel-pull = Tiveram um pull request: { $count }
issues-funnel-merged = Foram incorporadas ao projeto: { $count }
issues-funnel-hidden = Números menores que { $under } não são mostrados, nem os que permitiriam descobrir esses números.

# How ready an issue is

issues-ready-title = A tarefa está pronta para quem começa?
issues-ready-label = Endereço da tarefa (issue)
issues-ready-help = Por exemplo { $example }
issues-ready-note = Para quem cuida de **{ $title }**:
issues-ready-good = Já está bom: { $points }.
issues-ready-all = Quem está começando pode pegar hoje mesmo.
issues-ready-private = Só você vê isto. É para ajudar, e não entra em nenhuma contagem.
issues-ready-barrier = Falta algo antes de alguém poder começar, como um acesso ou uma decisão. Diga o que é, ou resolva isso antes.
issues-ready-context = Diga em duas ou três frases o que está errado ou o que se quer, e por que isso importa.
issues-ready-place = Diga o arquivo, a função ou a página por onde começar.
issues-ready-try = Diga como ver se funciona: um comando, um teste ou passos para experimentar.
issues-ready-example = Dê um exemplo para seguir: uma mudança parecida, uma imagem ou o resultado que se espera.
issues-ready-invites = Marque a tarefa para quem está começando, com uma etiqueta como “good first issue”.
issues-ready-barrier-met = nada impede de começar
issues-ready-context-met = diz o que fazer e por quê
issues-ready-place-met = diz por onde começar
issues-ready-try-met = diz como experimentar
issues-ready-example-met = tem um exemplo
issues-ready-invites-met = está marcada para quem está começando

# The digest

issues-digest = Tarefas novas para um primeiro passo, livres neste momento:
issues-digest-line = **{ $title }** em { $path } ({ $kind }): { $address }
issues-digest-find = Quer outra coisa? Com { COMMAND("issues find") } você encontra o que combina com você.

# What needs mending

finding-issues-few-code = Restam poucas tarefas livres para quem está começando: escrever código.
finding-issues-few-code-fix = Marque mais algumas para quem está começando, ou indique outros projetos com { COMMAND("issues sources") }.
finding-issues-few-documentation = Restam poucas tarefas livres para quem está começando: documentação.
finding-issues-few-documentation-fix = Marque mais algumas para quem está começando, ou indique outros projetos com { COMMAND("issues sources") }.
finding-issues-few-design = Restam poucas tarefas livres para quem está começando: design.
finding-issues-few-design-fix = Marque mais algumas para quem está começando, ou indique outros projetos com { COMMAND("issues sources") }.
finding-issues-few-translation = Restam poucas tarefas livres para quem está começando: tradução.
finding-issues-few-translation-fix = Marque mais algumas para quem está começando, ou indique outros projetos com { COMMAND("issues sources") }.
finding-issues-few-testing = Restam poucas tarefas livres para quem está começando: testes.
finding-issues-few-testing-fix = Marque mais algumas para quem está começando, ou indique outros projetos com { COMMAND("issues sources") }.
finding-issues-few-accessibility = Restam poucas tarefas livres para quem está começando: acessibilidade.
finding-issues-few-accessibility-fix = Marque mais algumas para quem está começando, ou indique outros projetos com { COMMAND("issues sources") }.
finding-issues-source-gone = A fonte { $name } não existe mais ou é privada, então nenhuma tarefa vem de lá.
finding-issues-source-gone-fix = Confira se o nome está certo, ou remova a fonte, com { COMMAND("issues sources") }.
finding-issues-token = { $name } não aceita mais o token que quem mantém o Hearth definiu. O Hearth segue sem ele, mais devagar.
finding-issues-token-fix = Quem mantém o Hearth define um token novo e o reinicia.
