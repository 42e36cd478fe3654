# Proposing something, by name or without one.

command-propose = propor
command-propose-description = Propor algo, com o seu nome ou sem ele
decisions-start-propose = Propor algo

decisions-no-community = Você não está em nenhuma comunidade em que se possa propor ou votar algo.
decisions-off = As decisões não estão ativadas aqui. Alguém que organiza pode ativar em { COMMAND("setup") }.
decisions-only-staff = Só a equipe pode olhar as propostas. { $ask }
decisions-only-proposers = Aqui, quem propõe são as pessoas com o cargo { $role }. Use o comando na própria comunidade, por favor.

decisions-propose-title = Propor algo
decisions-propose-intro = O que você gostaria que esta comunidade fizesse, mudasse ou decidisse? Uma ideia basta.
decisions-propose-who = A equipe olha cada proposta primeiro. Ela publica a proposta no canal de decisões, ou diz a você por que não.
decisions-button-named = Propor com o meu nome
decisions-button-nameless = Propor sem o meu nome
decisions-button-receipt = Tenho um comprovante
decisions-button-mine = Minhas propostas
decisions-button-look = Olhar as propostas
decisions-button-more = Ver mais
decisions-button-propose = Enviar à equipe
decisions-button-propose-nameless = Enviar sem o meu nome
decisions-waiting = { $count ->
    [0] Nenhuma proposta espera que alguém olhe.
    [one] Uma proposta espera que alguém olhe.
   *[other] { $count } propostas esperam que alguém olhe.
}
decisions-news = Há uma novidade sobre o que você propôs.

# What is said before a word is written

decisions-named-intro = A equipe lê isto com o seu nome. Se ela publicar, quem lê o canal de decisões também lê, com o seu nome.
decisions-nameless-title = Propor sem o seu nome
decisions-nameless-intro = O Hearth não anota quem você é. A equipe lê as suas palavras sem nome. Se a proposta for publicada, quem lê o canal também.
decisions-nameless-batches = A equipe só vê a proposta a partir de amanhã. Ela é publicada junto com outra, ou depois de { $days } dias, em uma hora fixa e em ordem aleatória. Assim o momento diz pouco.
decisions-nameless-limits = Isto esconde o seu nome, mas não tudo. O seu jeito de escrever, e o que só você pode saber, podem mostrar quem você é. Quem mantém os computadores do Hearth e do Discord poderia ver mais.
decisions-label-title = Sua proposta em uma linha
decisions-help-title = Por exemplo: fazer a reunião do mês em dois horários diferentes.
decisions-label-words = O quê, e por quê
decisions-help-words = Com palavras simples. O que melhoraria, e para quem?

# Sent

decisions-named-sent = Agradecemos a sua proposta. A equipe vai olhar, e você fica sabendo o que foi feito dela.
decisions-nameless-sent = Agradecemos a sua proposta. Ela está salva, sem o seu nome.
decisions-receipt = Seu comprovante, sete palavras: `{ $words }`
decisions-receipt-keep = Anote ou copie estas palavras. Só com elas dá para ler o que foi feito da sua proposta, e elas não aparecem de novo. Para voltar: { COMMAND("propose") }, depois “Tenho um comprovante”.
decisions-nameless-most = Cada conta pode enviar no máximo { $count } propostas sem nome por dia. O que você escreveu fica guardado por enquanto: você pode enviar amanhã.
decisions-proposals-most = { $count } propostas suas esperam que alguém olhe. Aguarde até a equipe olhar uma delas, por favor.

# Coming back

decisions-receipt-title = Seu comprovante
decisions-label-receipt = As sete palavras
decisions-help-receipt = Com maiúsculas ou minúsculas, separadas por espaços ou vírgulas.
decisions-receipt-form = Isto não é um comprovante. Um comprovante tem { $count } palavras em inglês. Confira o que você anotou, por favor.
decisions-receipt-nothing = O Hearth não conhece nenhuma proposta com este comprovante. Confira a ordem e a grafia das palavras, por favor. As propostas ficam guardadas por um ano depois da decisão.
decisions-mine-none = Você não propôs nada com o seu nome aqui.
decisions-mine-day = Proposto em { $day }.
decisions-proposal-title = **{ $title }**
decisions-words = { $words }
decisions-is-waiting = Ninguém olhou ainda.
decisions-is-accepted = A equipe disse que sim. A proposta será publicada em breve.
decisions-is-published = Está publicada em { $channel }.
decisions-is-declined = A equipe decidiu não publicar. O motivo: { $reason }

# Looking proposals over

decisions-look-title = Propostas para olhar
decisions-look-none = Nada espera que alguém olhe.
decisions-look-count = { $count ->
    [one] Uma proposta espera.
   *[other] { $count } propostas esperam, sem ordem nenhuma.
}
decisions-look-how = Publique aquilo de que as pessoas podem conversar, mesmo que você discorde. Recuse o que ataca alguém, expõe assuntos privados ou não é uma proposta, e diga por quê. Quem escreveu lê o seu motivo.
decisions-by = De { $person }
decisions-by-nobody = Sem nome
decisions-button-accept = Publicar
decisions-button-decline = Recusar com um motivo
decisions-button-next = Ver a próxima
decisions-accepted = Está sendo publicada.
decisions-accepted-nameless = Ela será publicada junto com as próximas que não têm nome. Assim o momento não diz nada.
decisions-declined = A proposta foi recusada. Quem escreveu pode ler o seu motivo.
decisions-decline-title = Por que não é publicada
decisions-label-decline = Seu motivo
decisions-help-decline = Quem propôs lê isto. Diga o que poderia mudar.
decisions-proposal-gone = Esta proposta não existe mais.
decisions-proposal-decided = Outra pessoa já decidiu sobre ela.

# In the channel

decisions-published = **Proposta: { $title }**
