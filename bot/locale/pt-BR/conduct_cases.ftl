# Handlers: the list of cases and what can be done with each.

command-cases = casos
command-cases-description = Trabalhe nos relatos dos quais você cuida
conduct-cases-title = Relatos
conduct-cases-news = Há novidades sobre um relato do qual você cuida, ou que pode assumir.
conduct-button-cases = Abrir a lista
conduct-list-open = { $count ->
    [0] Nenhum caso está aberto.
    [one] Um caso está aberto.
   *[other] { $count } casos estão abertos.
}
conduct-list-mine = Estes são os casos abertos dos quais você cuida.
conduct-list-unclaimed = Estes são os casos abertos dos quais ninguém cuida ainda.
conduct-list-closed = { $count ->
    [0] Nenhum caso está encerrado.
    [one] Um caso está encerrado.
   *[other] { $count } casos estão encerrados.
}
conduct-list-nothing = Não há nada nesta lista.
conduct-list-choose = Escolha um caso
conduct-list-line = **{ $code }**: { $said }
conduct-list-since = recebido em { $at }
conduct-list-due = próxima promessa { $at }
conduct-list-late = uma promessa não foi cumprida desde { $at }
conduct-list-you = você cuida dele
conduct-list-taken = alguém cuida dele
conduct-list-nobodys = ninguém cuida dele ainda
conduct-button-list-open = Todos os abertos
conduct-button-list-mine = Meus
conduct-button-list-unclaimed = Ainda sem ninguém
conduct-button-list-closed = Encerrados
conduct-button-list = Lista de casos
conduct-button-hours = Quando fico sabendo
conduct-peek = Se você faz parte disto, ou se é difícil julgar com justiça aqui, afaste-se agora. Você só viu este nome e o tipo.
conduct-button-open = Abrir
conduct-button-involves-me = Isto me envolve
conduct-recuse-ask = Você não verá mais este caso, nem na sua lista. Ninguém pergunta o motivo. **Não dá para voltar atrás.**
conduct-button-recuse = Me afastar de vez
conduct-recused = Você se afastou. Não vai mais receber nada sobre isto.

# A case

conduct-case-name = **{ $code }**
conduct-case-state = { $kind }. Situação: { $state }. Chegou: { $at }.
conduct-case-going-on = **Está acontecendo agora.**
conduct-wanted-talk-first = Pedido: falem comigo antes de fazer qualquer coisa.
conduct-wanted-shows-me = Pedido: cuidado, agir mostraria quem relatou.
conduct-wanted-record-only = Pedido: apenas guardem o registro.
conduct-wanted-not-act = **Quem relatou não quer que vocês ajam no momento.** Se alguém estiver em perigo, ainda pode ser preciso.
conduct-case-reports = { $count ->
    [one] Um relato
   *[other] { $count } relatos
}: { $how }.
conduct-counted-named = { $count } com nome
conduct-counted-sealed = { $count } com nome lacrado
conduct-counted-anonymous = { $count } sem nome
conduct-case-many = Muitos destes relatos chegaram em pouco tempo. Pode ser uma enxurrada combinada. Quantos são não tem peso. O que dizem, sim.
conduct-case-mine = Você cuida dele.
conduct-case-theirs = { $name } cuida dele.
conduct-case-nobodys = Ninguém cuida dele ainda.
conduct-case-claimed = Outra pessoa cuida deste caso. Ela pode passá-lo para você.
conduct-case-free = { $count ->
    [one] Só você pode ver este caso.
   *[other] { $count } pessoas que cuidam dos relatos podem ver este caso.
}
conduct-case-is-closed = Este caso está encerrado. Abra de novo antes, se houver algo a fazer.
conduct-promised-open = { $what }: até { $at }.
conduct-promised-broken = { $what }: **não cumprido, o prazo era { $at }.** Quem relatou pode ver isso.
conduct-promised-late = { $what }: feito, mas depois de { $at }.
conduct-what-acknowledge = Uma pessoa assume
conduct-what-update = Uma mensagem para quem relatou
conduct-what-decide = Uma decisão
conduct-what-review = Um segundo olhar sobre a medida urgente
conduct-button-case = Voltar ao caso
conduct-button-evidence = O que foi relatado
conduct-button-talk = Conversa
conduct-button-notes = Notas
conduct-button-people = Pessoas
conduct-button-claim = Eu cuido dele
conduct-button-review = Segundo olhar
conduct-button-decide = Decidir
conduct-claimed-now = Agora você cuida deste caso. Quem relatou vê que uma pessoa assumiu.
conduct-case-more = O que mais dá para fazer:
conduct-button-history = Quem fez o quê
conduct-button-export = Levar uma cópia
conduct-button-merge = Juntar a outro caso
conduct-button-urgent = Urgente: castigo temporário
conduct-button-let-go = Não cuidar mais
conduct-button-hand-over = Passar adiante

# What was reported

conduct-evidence-ask = O que vem a seguir pode ser difícil de ler. Foi escrito de forma confidencial. Fica registrado que você leu.
conduct-button-read = Ler
conduct-purged = O que foi relatado já foi apagado.
conduct-report-head = Relatado { $at }, { $who }.
conduct-by-account = por { $name }
conduct-by-named = por alguém cujo nome foi apagado
conduct-by-sealed = com nome lacrado
conduct-by-anonymous = sem nome
conduct-report-others = Outras pessoas envolvidas: { $words }
conduct-report-message = A mensagem relatada, de { $author }: { $link }
conduct-report-edited = Ela já tinha sido editada antes do relato.
conduct-file-choose = Ver um arquivo
conduct-button-files = Outros arquivos
conduct-file-option = Arquivo { $number }
conduct-file-shown = Arquivo { $number }, sem o que uma câmera grava nele, como o lugar:
conduct-file-alt = Arquivo { $number } do relato
conduct-file-given = Este arquivo vem de uma pessoa desconhecida. Não abra se não tiver certeza do que é. Arquivos que poderiam executar algo agora têm outra terminação.
conduct-file-not-saved = Este arquivo não está salvo, ou ainda não.
conduct-nothing-said = Nada foi escrito aqui ainda.
conduct-said-team = Da equipe, { $at }:
conduct-said-again = De quem relatou, { $at }: **aconteceu de novo.**
conduct-said-reporter = De quem relatou, { $at }:
conduct-said-not-sent = Escrito para a pessoa acusada, { $at }. Não foi enviado.
conduct-said-accused = Da pessoa acusada, { $at }:
conduct-note-head = { $name } anotou { $at }:
conduct-urgent-head = { $name } aplicou um castigo temporário a alguém { $at }.

# Writing

conduct-button-reply = Escrever para quem relatou
conduct-button-note = Acrescentar uma nota
conduct-reply-title = Para quem relatou
conduct-reply-intro = Isto vai para quem relatou, em nome da equipe. Seu nome não aparece.
conduct-reply-to-all = { $count ->
    [one] Isto vai para quem relatou.
   *[other] Isto vai para todo mundo que relatou, { $count } pessoas. Não escreva a todas o que só uma contou a você.
}
conduct-reply-to-one = Isto vai para quem fez o relato { $number }, e para mais ninguém.
conduct-reply-as-team = Vai em nome da equipe, sem o seu nome. Fica registrado que você escreveu.
conduct-reply-whom = Para quem?
conduct-reply-everybody = Para todo mundo que relatou
conduct-reply-option = Relato { $number }
conduct-reply-begin = Começar com uma resposta salva
conduct-reply-words = Sua mensagem
conduct-reply-need-more = Precisamos de uma resposta para continuar
conduct-replied = Sua mensagem está salva. Quem relatou a encontra na própria página.
conduct-button-own-words = Com minhas palavras
conduct-button-saved-replies = Respostas salvas
conduct-built-in-thanks-title = Agradecemos, já lemos
conduct-built-in-thanks = Agradecemos por contar isso para nós. Lemos o que você escreveu e levamos a sério. Estamos cuidando disso agora, e você terá notícias nossas em até uma semana. Se algo mudar, ou se você não se sentir em segurança, escreva para nós aqui.
conduct-built-in-looking-title = Ainda estamos analisando
conduct-built-in-looking = Ainda estamos analisando o que você relatou. Está demorando mais do que gostaríamos, e não nos esquecemos de você. Você terá notícias nossas em até uma semana.
conduct-built-in-question-title = Temos uma pergunta
conduct-built-in-question = Para continuar, gostaríamos de perguntar uma coisa. Você não precisa responder, e pode levar o tempo que quiser. Nossa pergunta:
conduct-saved-replies-title = Respostas salvas
conduct-saved-replies-what = { $count ->
    [0] Ainda não há respostas salvas por vocês. Todas as pessoas que cuidam dos relatos aqui podem usá-las.
    [one] Há uma resposta salva. Todas as pessoas que cuidam dos relatos aqui podem usá-la.
   *[other] Há { $count } respostas salvas. Todas as pessoas que cuidam dos relatos aqui podem usá-las.
}
conduct-saved-reply-intro = Todas as pessoas que cuidam dos relatos aqui podem usar esta resposta. Por favor, não escreva nada sobre um caso específico.
conduct-saved-reply-name = Um nome curto para ela
conduct-saved-reply-words = A resposta
conduct-saved-reply-kept = A resposta está salva.
conduct-saved-reply-removed = A resposta foi removida. O que foi enviado com ela permanece.
conduct-saved-reply-remove = Remover uma resposta
conduct-saved-reply-gone = Esta resposta foi removida nesse meio-tempo. Por favor, escolha outra.
conduct-saved-replies-full = Já há { $most } respostas salvas. Por favor, remova uma antes. O que você escreveu fica guardado por um dia.
conduct-button-add-reply = Acrescentar uma resposta
conduct-button-save = Salvar
conduct-note-title = Uma nota
conduct-note-intro = Só quem cuida dos relatos e pode ver este caso consegue ler a sua nota, com o seu nome.
conduct-note-words = Sua nota
conduct-noted = A nota está salva.

# People

conduct-people-accused = Acusação contra: { $people }
conduct-people-named = Também envolvidas: { $people }
conduct-people-recused = { $count ->
    [one] Uma das pessoas que cuidam dos relatos se afastou.
   *[other] { $count } das pessoas que cuidam dos relatos se afastaram.
}
conduct-people-kept-from = Quem é alvo da acusação ou faz parte do que aconteceu não pode ver este caso, mesmo que cuide dos relatos. Acrescente pessoas com cuidado: vale na hora.
conduct-people-add-accused = Acrescentar quem fez
conduct-people-add-named = Acrescentar quem mais fez parte
conduct-involved-now = Está anotado, e a partir de agora essa pessoa não vê este caso.
conduct-merge-title = Juntar a outro caso
conduct-merge-code = O nome do outro caso
conduct-merged = Os casos agora são um só. Quem relatou continua com o comprovante.
conduct-no-case-named = Não há outro caso aberto com este nome para você. Por favor, confira o nome na lista.
conduct-hand-ask = Para quem você quer passar este caso?
conduct-hand-choose = Alguém que cuida dos relatos aqui
conduct-cannot-hand-over = Essa pessoa não pode assumir este caso. Por favor, escolha outra que cuide dos relatos aqui.
conduct-handed-over = O caso foi passado adiante. A pessoa fica sabendo que há uma novidade.

# An urgent measure

conduct-urgent-title = Urgente: castigo temporário
conduct-urgent-what = Um castigo temporário impede alguém de escrever, reagir e falar no servidor por um tempo. Não é uma decisão. Outra pessoa da equipe olha em até um dia.
conduct-urgent-power = Para isto você precisa ter a permissão de castigar membros. Quem pode ver o registro do servidor vê que o Hearth aplicou o castigo, com o mesmo motivo para todo mundo e sem nada sobre um relato.
conduct-urgent-nobody = Ainda não há acusação contra ninguém neste caso. Acrescente a pessoa antes.
conduct-urgent-whom = Quanto tempo deve durar para { $name }?
conduct-urgent-number = { $number }. { $name }
conduct-urgent-option = Pessoa { $number }
conduct-urgent-choose = Quem?
conduct-urgent-1 = 1 hora
conduct-urgent-24 = 1 dia
conduct-urgent-168 = 1 semana
conduct-urgent-reason = Para a segurança da comunidade
conduct-urgent-done = { $name } tem um castigo temporário até { $until }. As outras pessoas devem olhar em até um dia.
conduct-urgent-refused = O Discord não permitiu. O Hearth precisa da permissão de castigar membros e de um cargo acima do da pessoa. Nada mudou.
conduct-urgent-not-now = O Discord não responde no momento. Nada mudou. Por favor, tente de novo.
conduct-urgent-unsure = O Discord não respondeu a tempo, então não é certo que funcionou. Por favor, confira no servidor. As outras pessoas também devem olhar.
conduct-review-what = { $by } aplicou um castigo temporário a { $name } até { $until }. Isso foi { $at }.
conduct-review-unsure = O Discord não respondeu naquela hora: por favor, confira no servidor se funcionou.
conduct-review-ask = Era preciso? Você pode deixar como está ou retirar.
conduct-button-keep = Deixar como está
conduct-button-lift = Retirar
conduct-reviewed = Você olhou. O castigo continua.
conduct-lifted = Você retirou o castigo.
conduct-nothing-to-review = Não há aqui nenhuma medida urgente esperando um segundo olhar.
conduct-review-by-another = Foi você quem tomou esta medida, então outra pessoa precisa olhar.

# When a handler hears of news

conduct-hours-title = Quando você fica sabendo
conduct-hours-any = Você fica sabendo de novidades a qualquer hora.
conduct-hours-between = Você fica sabendo de novidades entre { $from } e { $to }, fuso { $zone }.
conduct-hours-off = **No momento você não fica sabendo de novidades.**
conduct-hours-unless = Se de outro modo ninguém ficasse sabendo, você fica.
conduct-hours-zone = Seu fuso horário
conduct-hours-zone-help = Uma cidade grande perto de você, como Nairóbi ou Lima.
conduct-hours-from = De
conduct-hours-to = Até
conduct-hours-same = São duas vezes a mesma hora. Por favor, escolha duas diferentes. O que você escolheu está guardado.
conduct-hour = { $hour }
conduct-button-off = Nada por enquanto
conduct-button-on = Voltar a saber
conduct-button-choose-hours = Escolher horas
conduct-button-any-time = A qualquer hora

# Who did what

conduct-deed-line = { $at }, { $who }: { $deed }
conduct-deed-hearth = Hearth
conduct-deed-unknown = alguém cujo nome foi apagado
conduct-deed-received = um relato chegou
conduct-deed-viewed = abriu o caso
conduct-deed-evidence = leu o que foi relatado
conduct-deed-file = viu um arquivo
conduct-deed-claimed = cuida dele
conduct-deed-unclaimed = não cuida mais dele
conduct-deed-replied = escreveu para quem relatou
conduct-deed-noted = escreveu uma nota
conduct-deed-urgent = aplicou um castigo temporário a alguém
conduct-deed-reviewed = olhou a medida urgente
conduct-deed-hearing-drafted = escreveu uma mensagem para a pessoa acusada
conduct-deed-hearing-sent = conferiu e enviou uma mensagem para a pessoa acusada
conduct-deed-hearing-refused = devolveu o rascunho de uma mensagem a quem o escreveu
conduct-deed-proposed = propôs uma decisão
conduct-deed-agreed = concordou com a proposta
conduct-deed-withdrawn = retirou a proposta
conduct-deed-decided = foi decidido
conduct-deed-closed = o caso foi encerrado
conduct-deed-reopened = o caso foi aberto de novo
conduct-deed-merged = juntou outro caso a este
conduct-deed-involved = anotou que alguém faz parte
conduct-deed-recused = se afastou
conduct-deed-handed-over = passou adiante
conduct-deed-identity-asked = pediu para abrir um nome lacrado
conduct-deed-identity-opened = um nome lacrado foi aberto
conduct-deed-exported = levou uma cópia do caso
conduct-deed-apart = mudou quem não deve ser colocado junto
conduct-deed-applied = disse que a medida foi cumprida
conduct-deed-measure-ended = disse que a medida terminou
conduct-deed-released = alguém afinal não faz parte disto
conduct-deed-appeal = um recurso chegou
conduct-deed-appeal-answered = o recurso foi respondido
conduct-deed-purged-content = o que foi escrito foi apagado, como prometido
conduct-deed-purged-identity = quem relatou foi apagado, como prometido
conduct-deed-purged-outcome = o resultado foi apagado, como prometido
conduct-deed-told-outside = avisou o contato de fora que algo espera
conduct-exported = Esta é uma cópia do que você pode ver deste caso. Guarde com a mesma segurança que o próprio caso, e apague quando terminar. Fica registrado que você a levou.
