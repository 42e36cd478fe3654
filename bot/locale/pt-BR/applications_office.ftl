# Applications: what organisers read who call for them, and settings.

settings-applications = Candidaturas
settings-applications-help = Qualquer pessoa pode enviar uma candidatura para mentorias, apoio financeiro, palestras ou funções. As respostas são avaliadas sem os nomes.
setting-applications-channel = Canal de chamadas
setting-applications-channel-help = O Hearth publica cada chamada ali, uma vez só.
applications-staff = Chamadas para candidaturas
applications-only-organisers = Quem organiza escreve as chamadas. { $ask }
applications-nothing-waits = Nada espera por você aqui.
applications-over = Os nomes das candidaturas escolhidas já são mostrados: { $title }.
applications-button-names = Ver a decisão
applications-choose-call = Escolha uma chamada
applications-button-new = Escrever uma chamada
applications-button-office = Voltar ao início
applications-state-draft = Não publicada
applications-state-open = Aberta
applications-state-closed = Textos em conferência
applications-state-review = Em avaliação
applications-state-locked = Decidida
applications-state-opened = Terminada
applications-call-is-draft = Esta chamada ainda não foi publicada.
applications-call-days = { $count ->
    [one] Vai ficar aberta por { $count } dia a partir da publicação.
   *[other] Vai ficar aberta por { $count } dias a partir da publicação.
}
applications-call-question = Pergunta { $number }: { $words }
applications-call-is-open = Está aberta: já dá para enviar candidaturas.
applications-call-is-closed = Está fechada. Alguém confere os textos antes de a avaliação começar.
applications-call-is-review = Agora as notas são dadas. Quando todas estiverem prontas, quem decide recebe um aviso.
applications-call-is-locked = Está decidida, e quem participou pode ler. Os nomes ainda não são mostrados.
applications-call-is-opened = Terminou.
applications-closed-at = Fechada desde: { $moment }.
applications-form-title = Uma chamada para candidaturas
applications-form-questions = Perguntas
applications-form-rubric = O que as notas querem dizer
applications-write-intro = Uma chamada é publicada para todo mundo ler. Quem participa fica em segredo, com o nome lacrado: você não vê nomes, e quem avalia também não. Algumas pessoas dão notas, e outras duas decidem.
applications-label-kind = O que é oferecido
applications-label-title = Título
applications-help-title = Para as pessoas saberem do que se trata.
applications-label-about = Do que se trata
applications-help-about = O que a pessoa recebe, o que ela dá, para quem é, pagamento ou custos, hora e lugar.
applications-label-contact = A quem pedir o que for preciso
applications-help-contact = Alguém a quem escrever quando se precisa de algo mais para participar, como mais tempo.
applications-label-days = Quantos dias fica aberta
applications-help-days = De 1 a { $most } dias desde a publicação. Três semanas ajudam quem tem pouco tempo.
applications-wrong-days = Escreva um número inteiro de dias, de 1 a { $most }, por favor.
applications-label-question = Pergunta { $number }
applications-help-question = Pergunte o que a pessoa sabe fazer ou faria, não o que ela é.
applications-label-rubric1 = O que quer dizer uma nota 1
applications-help-rubric1 = Por exemplo: não responde à pergunta.
applications-label-rubric3 = O que quer dizer uma nota 3
applications-help-rubric3 = Por exemplo: responde, com um exemplo.
applications-label-rubric5 = O que quer dizer uma nota 5
applications-help-rubric5 = Por exemplo: responde, com um exemplo e o que aprendeu com ele.
applications-label-wanted = Quantas pessoas dão nota a cada uma
applications-help-wanted = Se deixar em branco: três para cada candidatura.
applications-button-keep-form = Salvar esta chamada
applications-call-kept = A chamada foi salva. Agora escolha quem avalia.
applications-people = Pessoas que dão nota a cada candidatura: { $count }. Escolha uma ou duas a mais: alguém pode reconhecer quem escreveu, ou querer participar. Ninguém pode ter duas destas tarefas, e quem avalia não pode enviar uma candidatura.
applications-pick-reviewer = Quem dá as notas
applications-pick-decider = Quais duas pessoas decidem
applications-pick-redactor = Quem tira o que mostra quem escreveu (se quiser)
applications-people-kept = Salvo.
applications-people-over = Não dá mais para mudar quem avalia aqui.
applications-two-roles = Alguém teria duas tarefas. Quem decide ou tira palavras não dá notas, então escolha outra pessoa.
applications-bots = Bots não podem avaliar. Escolha pessoas.
applications-lacks-reviewers = Faltam pessoas para dar as notas. Escolha pelo menos este número: { $count }. Depois você pode publicar a chamada.
applications-lacks-deciders = Escolha as duas pessoas que decidem. Depois você pode publicar a chamada. (Pessoas que dão nota a cada candidatura: { $count }.)
applications-button-publish = Publicar esta chamada
applications-hints-there = { $count ->
    [one] **Há uma sugestão sobre as palavras desta chamada.** Você pode publicá-la como está.
   *[other] **Há { $count } sugestões sobre as palavras desta chamada.** Você pode publicá-la como está.
}
applications-button-hints = Sugestões sobre as palavras
applications-hints = { $count ->
    [0] Não há mais sugestões sobre as palavras desta chamada.
   *[other] Ninguém mais vê estas sugestões. Você pode publicar a chamada como está.
}
applications-button-back-to-call = Voltar à chamada
applications-published = A chamada aparece em { $channel }.
applications-published-no = A chamada se encontra com { COMMAND("apply") }. Escolha um canal de chamadas em { COMMAND("setup") }, e ela aparece lá também.
applications-published-already = Esta chamada já foi publicada, então não dá para mudar.
applications-button-change-call = Mudar
applications-button-discard = Descartar
applications-discard-ask = Quer descartar esta chamada? Ninguém viu ainda.
applications-button-discard-yes = Sim, descartar
applications-button-keep-call = Não, manter
applications-discarded = A chamada foi apagada.
applications-button-extend = Aumentar o prazo
applications-form-extend = Aumentar o prazo
applications-label-more = Quantos dias a mais
applications-help-more = De 1 a { $most } dias. No total, uma chamada fica aberta por { $count } dias, no máximo.
applications-extend-now = Agora a chamada está aberta até: { $moment }, ou seja, { $there }.
applications-extend-then = Ela ficaria aberta até: { $moment }, ou seja, { $there }.
applications-extend-ask = Todas as pessoas que começaram ou enviaram uma candidatura ficam sabendo, e a chamada publicada também diz isso. Fica registrado que foi você. Ainda dá para fechar a chamada antes, mas o último dia não pode voltar atrás.
applications-button-extend-yes = Sim, aumentar o prazo
applications-button-extend-again = Escrever de novo
applications-button-keep-day = Não, deixar como está
applications-extended = O prazo ficou maior: a chamada está aberta até: { $moment }, ou seja, { $there }. Todas as pessoas que começaram ou enviaram uma candidatura ficam sabendo.
applications-extend-late = Não dá mais para se candidatar aqui, então o último dia fica como está.
applications-extend-changed = O último dia mudou depois que você abriu a página. Olhe a chamada mais uma vez.
applications-extend-most = Uma chamada fica aberta por { $count } dias, no máximo, e esta já fica.
applications-button-close = Fechar agora
applications-close-ask = Quer fechar a chamada agora? Quem começou e não enviou perde o que escreveu. Não dá para abrir de novo.
applications-button-close-yes = Sim, fechar
applications-button-keep-open = Não, deixar aberta
applications-close-done = A chamada foi fechada.
applications-close-before = A chamada já estava fechada.
applications-button-start = Começar a avaliação agora
finding-applications-deciders = Em uma chamada, menos de duas pessoas decidem.
finding-applications-deciders-fix = Com { COMMAND("applications") }, quem organiza chega à chamada e pode escolher as duas. Sem elas, nada pode ser decidido e nenhum nome pode ser mostrado.
