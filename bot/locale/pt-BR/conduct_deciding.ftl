# Deciding: what is proposed, who agrees, closing, sealed names and appeals.

conduct-decide-title = Decidir
conduct-nothing-proposed = Nada foi proposto ainda.
conduct-nobody-accused = Para ouvir alguém ou propor uma medida, acrescente antes em Pessoas quem fez isso.
conduct-somebody = alguém
conduct-stands-open = **{ $what }** Concordam: { $count } de { $of }.
conduct-stands-cosigner = **{ $what }** Concordam: { $count } de { $of }. A segunda voz de fora também é consultada.
conduct-stands-stuck = **{ $what }** Concordam: { $count }. Com as pessoas que podem julgar com liberdade agora, isto não pode ser decidido.
conduct-stands-agreed = **{ $what }** Decidido { $at } por { $count ->
    [one] uma pessoa
   *[other] { $count } pessoas
}.
conduct-stands-withdrawn = { $what } Isto foi retirado.
conduct-proposal-choose = Ver uma proposta
conduct-proposal-option = { $number }. { $what }
conduct-unavailable-ban = Um banimento permanente não pode ser decidido aqui.
conduct-unavailable-identity = Um nome lacrado não pode ser aberto aqui.
conduct-unavailable-appeal = Um recurso não pode ser ouvido aqui.
conduct-unavailable-why = Pouca gente pode julgar isto com liberdade, e não há uma segunda voz de fora que possa. Quem organiza a comunidade pode indicar uma em { COMMAND("setup") }.
conduct-cannot-be-decided = Isto não pode ser decidido com as pessoas que podem julgar com liberdade agora. O que você escreveu fica guardado por um dia.
conduct-proposed-already = Alguém acabou de propor algo parecido. Por favor, veja antes essa proposta. O que você escreveu fica guardado por um dia.
conduct-no-such-proposal = Não há nenhuma proposta assim neste caso.
conduct-proposal-over = Esta proposta já foi decidida ou retirada.
conduct-proposed = Está proposto, com a sua voz. As outras pessoas ficam sabendo que há novidades.
conduct-agreed-now = Há concordância suficiente. Está decidido.
conduct-voice-counted = Sua voz conta. São necessárias mais.
conduct-proposal-withdrawn = A proposta foi retirada.
conduct-button-deciding = Voltar a decidir
conduct-button-agree-to = Concordo
conduct-button-withdraw-it = Retirar
conduct-button-propose = Propor

# A measure

conduct-button-measure = Propor uma medida
conduct-ladder-choose = Qual medida?
conduct-ladder-what = O que deve acontecer com { $name }? Escolham a medida mais branda que proteja as pessoas.
conduct-ladder-warning = Advertência
conduct-ladder-warning-help = Diz com clareza o que foi errado, e nada mais muda
conduct-ladder-limited = Atividades limitadas por um tempo
conduct-ladder-limited-help = Por um tempo algumas coisas ou lugares ficam fechados
conduct-ladder-suspension = Suspensão temporária
conduct-ladder-suspension-help = Por um tempo a pessoa não participa da comunidade
conduct-ladder-ban = Banimento permanente
conduct-ladder-ban-help = A pessoa não participa mais; três de vocês decidem isto
conduct-measure-warning = Advertência para { $name }.
conduct-measure-limited = Atividades limitadas por um tempo para { $name }.
conduct-measure-suspension = Suspensão temporária de { $name }.
conduct-measure-ban = Banimento permanente de { $name }.
conduct-measure-title = Uma medida
conduct-measure-intro = Se houver concordância suficiente, a pessoa acusada lê estas palavras. Deixe de fora nomes, horários e frases do relato.
conduct-ask-happened = O que aconteceu
conduct-ask-happened-help = O que foi feito contra o código de conduta. Não quem relatou.
conduct-ask-consequence = O que decorre disso
conduct-ask-consequence-help = O que muda para a pessoa, e até quando.
conduct-ask-repair = O que poderia reparar
conduct-ask-repair-help = Como um pedido de desculpas, se a pessoa atingida quiser.
conduct-shown-measure-words = **O que aconteceu**
conduct-shown-measure-consequence = **O que decorre disso**
conduct-shown-measure-repair = **O que poderia reparar**
conduct-apply-warning = Não há mais nada a fazer no servidor: a advertência é o que a pessoa lê. Depois aperte Feito.
conduct-apply-limited = O Hearth não muda nada sozinho. Alguém com permissão no servidor limita as atividades como está escrito. Depois aperte Feito.
conduct-apply-suspension = O Hearth não muda nada sozinho. Alguém com permissão no servidor retira a pessoa ou aplica um castigo temporário. Depois aperte Feito.
conduct-apply-ban = O Hearth não muda nada sozinho. Alguém com permissão no servidor bane a pessoa. Depois aperte Feito.
conduct-apply-ban-first = **Esperem com o banimento:** o aviso precisa sair antes. Ele diz à pessoa o que foi decidido, como recorrer e a quem procurar fora daqui: { $outside }.
conduct-button-applied = Feito
conduct-applied = Foi cumprido { $at }.
conduct-applied-now = Está anotado que isto foi cumprido.
conduct-button-ended = A medida terminou
conduct-ended = Terminou { $at }.

# Closing

conduct-button-without = Encerrar sem medida
conduct-button-close = Encerrar o caso
conduct-close-title = Encerrar
conduct-close-what = Duas pessoas encerram um caso sem medida. Quem relatou recebe uma mensagem de qualquer modo.
conduct-close-why = Por que sem medida?
conduct-without-no-violation = Sem violação do código de conduta
conduct-without-out-of-scope = Não somos o lugar certo para isto
conduct-without-on-record = Fica apenas no registro
conduct-close-intro = A primeira resposta é para a equipe. A segunda vai para quem relatou.
conduct-end-intro = Isto vai para todo mundo que relatou. E encerra o caso.
conduct-ask-why = Por quê (para a equipe)
conduct-ask-why-help = Só as pessoas que cuidam deste caso leem.
conduct-ask-to-reporter = Sua mensagem para quem relatou
conduct-ask-to-reporter-help = O resultado, até onde vocês podem dizer, e um agradecimento. Sem ela não dá para encerrar.
conduct-shown-close-words = **Por quê**
conduct-shown-close-to-reporter = **Para quem relatou**
conduct-close-needs-words = Um caso não pode ser encerrado sem uma mensagem para quem relatou.
conduct-not-decided = Este caso não está decidido. Decidam antes sobre uma medida, ou encerrem sem medida.
conduct-closed-now = O caso está encerrado, e todo mundo que relatou tem a sua mensagem na própria página.

# A sealed name

conduct-button-name = Abrir um nome lacrado
conduct-name-title = Abrir um nome lacrado
conduct-name-what = Para abrir um nome é preciso duas pessoas e um motivo. Quem relatou fica sabendo, com o motivo de vocês.
conduct-name-which = De qual relato?
conduct-name-intro = Quem relatou lê o seu motivo e fica sabendo que o nome foi aberto.
conduct-ask-reason = Por que precisam saber quem é?
conduct-ask-reason-help = Por exemplo: alguém está em perigo, e vocês precisam falar com a pessoa.
conduct-name-what-short = Abrir o nome lacrado de quem relatou.
conduct-shown-identity-words = **O motivo**
conduct-name-opened = Duas pessoas abriram o seu nome, por este motivo: { $words }

# Appeals

conduct-button-appeal = Responder a um recurso
conduct-appeal-waits = **Um recurso espera resposta.** Quem o ouve são pessoas que não decidiram. Leia na conversa.
conduct-appeal-title = Responder a um recurso
conduct-appeal-what = O que deve resultar do recurso?
conduct-appeal-choose = O que resulta dele?
conduct-appeal-upheld = O recurso tem razão: abrir o caso de novo.
conduct-appeal-stands = A decisão continua.
conduct-appeal-intro = A pessoa acusada lê estas palavras.
conduct-ask-answer = Sua resposta
conduct-shown-appeal-words = **As palavras**
conduct-not-your-appeal = Você decidiu neste caso, então outras pessoas precisam ouvir o recurso.
conduct-appeal-nobody = No momento ninguém aqui pode ouvir um recurso. O que você escreveu fica guardado por um dia. Por favor, procure o contato de fora.

# The co-signer outside

conduct-cosign-title = Pedimos a sua voz
conduct-cosign-news = Pedimos a sua voz.
conduct-cosign-what = Em { $community }, pouca gente pode julgar o caso **{ $code }** com liberdade. Por isso a pergunta vem a você. Você vê o que é proposto, e não o que foi relatado.
conduct-cosign-count = { $count ->
    [0] A pergunta vem primeiro a você.
    [one] Uma pessoa de lá concorda.
   *[other] { $count } pessoas de lá concordam.
}
conduct-cosign-more = { $count ->
    [one] Depois desta, mais uma pergunta espera por você.
   *[other] Depois desta, mais { $count } perguntas esperam por você.
}
conduct-cosign-appeal = Alguém recorreu de uma decisão. Se você concordar, o caso é aberto de novo. Se não, a decisão continua.
conduct-button-decline = Não concordo
conduct-button-cosign = Ver o que é pedido
conduct-cosigned = Agradecemos. Sua voz conta.
conduct-cosign-declined = Agradecemos. Não será feito, e as pessoas que cuidam do caso ficam sabendo.
conduct-nothing-to-cosign = No momento ninguém pede nada a você.

# Somebody who has no part in a case after all

conduct-button-release = Alguém não faz parte disto
conduct-release-title = Não faz parte
conduct-release-what = Se alguém foi acrescentado por engano, duas pessoas podem desfazer isso. A pessoa então poderia ver o caso, se cuidar dos relatos.
conduct-ask-release = Por que a pessoa não faz parte disto?
conduct-release-what-short = Alguém afinal não faz parte disto.
conduct-shown-release-words = **O motivo**
