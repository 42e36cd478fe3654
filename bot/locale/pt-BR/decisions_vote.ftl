# Votes: opening one, voting, and what came of it.

command-vote = votar
command-vote-description = Votar, ou ver o resultado de uma votação
decisions-start-vote = Votar: há uma votação aberta

decisions-vote-page = Votações
decisions-vote-intro = O voto é secreto: até o fim, ninguém vê quantas pessoas votaram nem o quê. Depois o resultado é publicado.
decisions-votes-none = Não há nenhuma votação aberta, e nenhuma terminou há pouco tempo.
decisions-vote-title = **{ $title }**
decisions-vote-gone = Esta votação não existe mais.
decisions-vote-over = Esta votação terminou. Nada mudou.
decisions-vote-opens = Esta votação abre daqui a pouco. Tente de novo, por favor.
decisions-vote-broken = Não dá para abrir a urna, então a sua cédula não entrou. Conte a alguém que organiza, por favor.
decisions-only-openers = Só quem organiza, e quem a organização escolheu, pode abrir ou cancelar votações. { $ask }
decisions-not-on-roll = Você não está na lista desta votação. Quem pode votar foi anotado quando ela abriu.
decisions-voted-already = Você já votou. Para mudar o seu voto, use “Mudar meu voto” com as palavras do seu comprovante. Sem as palavras, ele fica como está.

decisions-button-see = Ver esta votação
decisions-button-vote-see = Ver a votação
decisions-button-new = Abrir uma votação
decisions-button-vote = Votar
decisions-button-change-vote = Mudar meu voto
decisions-button-safety = Até que ponto é secreta?
decisions-button-fill = Preencher minha cédula
decisions-button-back = Voltar à votação
decisions-button-objections = Ler as objeções
decisions-button-cancel = Cancelar esta votação

# How it stands for one person

decisions-stands-open = Você pode votar.
decisions-stands-voted = Você já votou. Dá para mudar até o fim.
decisions-stands-not-on-roll = Você não está na lista desta votação.
decisions-stands-over = Já terminou.
decisions-stands-counting = O tempo acabou. Os votos estão sendo contados.
decisions-is-opening = A lista está sendo escrita. A votação abre daqui a pouco.
decisions-is-ended = Esta votação terminou.
decisions-is-cancelled = Esta votação foi cancelada. Nada foi contado, e as cédulas foram destruídas. O motivo: { $reason }
decisions-is-cancelled-nobody = Esta votação não abriu: ninguém estaria na lista, ou o Discord não disse quem está aqui.

# What it asks, and how

decisions-option = { $number }. { $option }
decisions-method-approval = Aprove quantas opções quiser. Vence a que tiver mais aprovações.
decisions-method-ranked = Ponha as opções na sua ordem. Vence a opção que ganha de cada uma das outras, comparadas duas a duas (método de Schulze).
decisions-method-consent = Você consegue conviver com isto? Fica decidido se ninguém fizer objeção. Quem faz objeção diz por quê.
decisions-roll-everybody = Quem pode votar: todo mundo que fazia parte da comunidade quando a votação abriu.
decisions-roll-voters = Quem pode votar: quem tinha o cargo { $role } quando a votação abriu.
decisions-roll-staff = Quem pode votar: quem organizava e quem era da equipe quando a votação abriu.
decisions-quorum = Só vale se pelo menos { $percent } por cento dessas pessoas votarem.
decisions-lasts = Fica aberta por { $hours } horas.
decisions-closes = Fim: { $at } ({ $soon }).
decisions-publishes = **Depois, todas as cédulas são publicadas**, sem nomes e sem ordem, para que qualquer pessoa possa contar de novo. Quem sabe como você queria votar talvez reconheça a sua cédula, ainda mais quando se põem muitas opções em ordem.
decisions-publishes-not = As cédulas não são publicadas. Números pequenos ficam escondidos no resultado. Se pouca gente votar, ou se todo mundo votar igual, ele ainda pode mostrar como cada pessoa votou.
decisions-objections-told = As objeções e os motivos ficam lacrados até o fim. Depois, todo mundo aqui pode ler quais e quantas são. O nome só aparece se a pessoa quis.
decisions-few = Menos de cinco pessoas podem votar. Se todas votarem igual, o resultado diz como cada uma votou.
decisions-few-warning = Se menos de { $few } pessoas votarem, ou se todas votarem igual, o resultado diz como cada uma votou.

# Opening one

decisions-open-title = Abrir uma votação
decisions-open-intro = Quem pode votar é anotado no momento em que ela abre, e não muda mais. Ninguém vê nada antes do fim, nem você.
decisions-open-instead = Um bot não pode impedir que alguém sofra pressão para votar de um jeito, e quem o mantém poderia olhar. Para decisões de muito peso, use Belenios ou Helios, que comprovam a contagem. CIVS é um serviço para votações por ordem.
decisions-page-what = O que a votação pergunta
decisions-page-how = Quem vota, e por quanto tempo
decisions-label-vote-title = A pergunta em uma linha
decisions-help-vote-title = Por exemplo: quando fazemos a reunião do mês?
decisions-label-vote-words = O que é preciso saber (opcional)
decisions-help-vote-words = O que se decide, o que vem disso, onde as pessoas já conversaram a respeito.
decisions-label-method = Como se vota
decisions-help-method = O consentimento não precisa de opções abaixo.
decisions-offer-approval = Aprovação
decisions-offer-approval-help = Marque todas as que servem. Vence a mais aprovada. É o jeito mais fácil de entender.
decisions-offer-consent = Consentimento
decisions-offer-consent-help = Uma só proposta. Passa se ninguém fizer objeção. As objeções vêm com motivos.
decisions-offer-ranked = Por ordem
decisions-offer-ranked-help = Ponha três ou mais opções em ordem. É justo quando há opções parecidas.
decisions-label-options = As opções, uma por linha
decisions-help-options = De 2 a 10 linhas, com até 80 caracteres cada. Para consentimento, deixe em branco.
decisions-options-count = Escreva de { $least } a { $most } opções, uma por linha, por favor.
decisions-options-long = Uma opção tem no máximo { $most } caracteres.
decisions-options-twice = Duas opções são iguais.
decisions-label-roll = Quem pode votar?
decisions-help-roll = É anotado na abertura. Quem sair ainda pode votar. Quem chegar depois, não.
decisions-offer-everybody = Todo mundo da comunidade
decisions-offer-voters = O cargo de quem vota, das configurações
decisions-offer-staff = Quem organiza e a equipe
decisions-no-voters-role = Não há um cargo de quem pode votar. Alguém que organiza pode escolher um em { COMMAND("setup") }.
decisions-label-hours = Por quanto tempo? (em branco: 72 horas)
decisions-help-hours = Com três dias ou mais, pessoas de todos os fusos e turnos podem participar.
decisions-offer-hours = { $hours } horas
decisions-label-quorum = Quantas pessoas precisam votar? (opcional)
decisions-help-quorum = Com menos, nada é decidido e nenhum resultado é dito.
decisions-offer-quorum = { $percent ->
    [0] Sem quórum
   *[other] { $percent } por cento de quem pode votar
}
decisions-label-publishes = Publicar todas as cédulas depois?
decisions-help-publishes = Então dá para contar de novo. Pode revelar um voto, e quem vota fica sabendo antes.
decisions-button-preview = Ver antes de abrir
decisions-preview = Isto é o que quem vota fica sabendo. Nada está aberto ainda, e depois nada disso pode mudar.
decisions-button-open = Abrir a votação
decisions-button-change = Mudar
decisions-opens = A votação abre assim que a lista estiver escrita. Depois ela é anunciada no canal de decisões.

# Cancelling one

decisions-cancel-title = Cancelar esta votação
decisions-label-cancel = Por que é cancelada
decisions-help-cancel = Todo mundo pode ler. Nada é contado, e todas as cédulas são destruídas.
decisions-cancelled-now = A votação foi cancelada, e as cédulas foram destruídas. O motivo aparece no canal.
decisions-cancelled = A votação **{ $title }** foi cancelada. Nada foi contado, e todas as cédulas foram destruídas. O motivo: { $reason }
decisions-cancelled-nobody = A votação **{ $title }** não abriu: ninguém estaria na lista, ou o Discord não disse quem está aqui.

# Voting

decisions-paper-receipt = Primeiro anote ou copie estas sete palavras. Só você as tem, e elas não aparecem de novo.
decisions-paper-why = Elas valem a partir do momento em que você entrega a cédula. Com elas você pode mudar o seu voto até o fim. Sem elas o seu voto fica como está, e conta do mesmo jeito.
decisions-ballot-title = Sua cédula
decisions-label-approve = Quais servem para você?
decisions-help-approve = Quantas você quiser. Nenhuma também é uma resposta.
decisions-label-order = Sua ordem, por números
decisions-help-order = A preferida primeiro: 3, 1, 2. Iguais: 1=2. O que faltar fica por último. Abstenção: 0.
decisions-order-empty = Digite pelo menos um número, por favor, ou 0 para se abster.
decisions-order-wrong = Digite os números das opções, de 1 a { $most }, separados por vírgulas, como: 2, 1.
decisions-order-twice = Uma opção aparece duas vezes na sua ordem.
decisions-label-consent = Você consegue conviver com isto?
decisions-offer-consent-yes = Sim
decisions-offer-consent-aside = Fico de lado: pode seguir sem mim
decisions-offer-consent-no = Faço uma objeção
decisions-label-why = Se houver objeção: por quê? O que ajudaria?
decisions-help-why = Depois do fim, todo mundo aqui pode ler. O seu jeito de escrever pode mostrar quem você é.
decisions-label-name = Se houver objeção: com o seu nome?
decisions-help-name = Ninguém vê antes do fim.
decisions-offer-named = Com o meu nome
decisions-offer-nameless = Sem o meu nome
decisions-objection-why = Uma objeção precisa de um motivo, para que as pessoas possam responder. Nada mudou.
decisions-cast = Sua cédula está na urna.
decisions-cast-change = Com estas palavras você pode mudar o seu voto até o fim.
decisions-recast = Sua nova cédula está na urna, no lugar da antiga.
decisions-receipt-unknown = Nenhuma cédula desta urna corresponde a estas palavras. Confira a ordem e a grafia, por favor. Nada mudou.

# How secret it is

decisions-safety-title = Até que ponto esta votação é secreta?
decisions-safety-box = O que você escolhe vai para uma urna separada da lista. A lista diz que você votou, e nada nela leva à sua cédula. As duas são reescritas a cada hora, para que a ordem não diga nada.
decisions-safety-owner = Nada é mostrado a ninguém antes do fim, nem a quem organiza. Quem mantém o computador do Hearth tem as chaves dele, e poderia olhar enquanto ele trabalha ou comparar cópias do banco de dados. O que você preenche passa pelo Discord, que também poderia ver. Você confia nos dois.
decisions-safety-pressure = O Hearth não pode impedir que alguém olhe por cima do seu ombro ou pressione você. Se isso acontecer, vote como a pessoa quer, e mude depois com as suas palavras.
decisions-safety-receipt = As palavras do seu comprovante não ficam guardadas em lugar nenhum. Elas não mostram o que você votou. Elas permitem trocar o voto.
decisions-safety-few = Se pouca gente votar, ou se todo mundo votar igual, o resultado diz como cada pessoa votou.
decisions-safety-systems = Belenios e Helios comprovam a cada pessoa que a cédula dela foi contada, sem que ninguém a veja. Eles também não impedem a pressão. CIVS é um serviço para votações por ordem. Para decisões de muito peso, peça a quem organiza que use um deles.

# What came of it

decisions-result-title = **A votação terminou: { $title }**
decisions-winners = { $count ->
    [one] Em primeiro: **{ $options }**
   *[other] Um empate entre **{ $options }**. O que um empate significa, as pessoas decidem.
}
decisions-no-winner = Nenhuma opção recebeu voto.
decisions-no-quorum = { $needed ->
    [one] Ninguém votou, então nada fica decidido.
   *[other] O quórum não foi alcançado, então nada fica decidido: pelo menos { $needed } pessoas precisavam votar ({ $percent } por cento da lista). Nada mais é dito.
}
decisions-consent-carries = **A proposta passa: ninguém fez objeção.**
decisions-consent-nobody = Ninguém fez objeção, e ninguém disse que sim. A proposta não passa.
decisions-consent-objections = { $count ->
    [one] **A proposta não passa: uma pessoa fez objeção.** Para ler o motivo, aperte “Ver esta votação”.
   *[other] **A proposta não passa: { $count } pessoas fizeram objeção.** Para ler os motivos, aperte “Ver esta votação”.
}
decisions-consent-others = Conseguem conviver com isto: { $yes }. Ficam de lado: { $aside }.
decisions-place = Lugar { $number }: { $options }
decisions-pair = Puseram { $one } antes de { $other }: { $for-one }. O contrário: { $for-other }.
decisions-count = { $option }: { $count }
decisions-count-hidden = { $option }: não é dito
decisions-turnout = Participação: { $count } de { $roll } pessoas que podiam votar.
decisions-turnout-untold = Menos de { $few } pessoas votaram. O número exato não é dito.
decisions-counted-approval = Contado por aprovações: cada cédula conta uma vez para cada opção que ela aprova.
decisions-counted-ranked = Contado pelo método de Schulze: as opções são comparadas duas a duas em todas as cédulas.
decisions-counted-consent = Contado por consentimento: uma objeção basta para a proposta não passar.
decisions-small = Números abaixo de { $few }, e o que os revelaria, não são ditos.
decisions-small-consent = Fora as objeções, números abaixo de { $few }, e o que os revelaria, não são ditos.
decisions-unread = Há cédulas que não puderam ser lidas, por isso nada foi decidido.
decisions-unreadable = { $count ->
    [one] Não deu para ler uma cédula, e ela não foi contada. Alguém deve ter mudado o banco de dados à mão. Pergunte a quem organiza, por favor.
   *[other] Não deu para ler { $count } cédulas, e elas não foram contadas. Alguém deve ter mudado o banco de dados à mão. Pergunte a quem organiza, por favor.
}
decisions-file = As cédulas desta votação em texto: uma linha cada, em ordem alfabética, sem nomes.
decisions-recount = Como foi dito antes da abertura, todas as cédulas estão em { $file }. Para contar de novo: `python -m bot recount { $file }`
decisions-objections-title = Objeções
decisions-objections-none = Não há objeções para ler.
