# Mentoring in rounds: for those who lead it, and for those who take part.

mentors-rounds-title = Rodadas
mentors-rounds-what = Em uma rodada, o Hearth coloca muitas pessoas em contato de uma vez. Você vê quem ficaria com quem, e por quê, antes que alguém fique sabendo.
mentors-rounds-cohort = Mentoria de várias semanas: participa quem busca e quem oferece.
mentors-rounds-coffee = Bate-papos com café: duplas sorteadas entre quem se inscreveu, diferentes a cada vez.
mentors-rounds-group = Grupos: uma pessoa acompanha até cinco.
mentors-round-kind-cohort = várias semanas
mentors-round-kind-coffee = bate-papos com café
mentors-round-kind-group = grupos
mentors-button-programme = Programa
mentors-button-rounds = Rodadas
mentors-button-round-begin = Começar uma rodada: { $kind }
mentors-button-round-open = Abrir a rodada: { $kind }
mentors-round-title = Uma rodada: { $kind }
mentors-round-begun = A rodada está em preparação. Ninguém recebeu nenhum aviso ainda.
mentors-round-open = Quem participa vê isso na própria página inicial, e pode ficar fora desta rodada. Espere alguns dias, e depois faça uma prévia.
mentors-button-round-preview = Fazer uma prévia
mentors-button-round-approve = Aprovar e avisar todo mundo
mentors-button-round-again = Sortear de novo
mentors-button-round-cancel = Cancelar esta rodada
mentors-button-round-next = Ver mais
mentors-button-round-first = Do começo
mentors-round-nobody = Ninguém participa ainda.
mentors-round-count = { $count ->
    [one] { $count } pessoa busca mentoria
   *[other] { $count } pessoas buscam mentoria
}, e { $mentors ->
    [one] { $mentors } pessoa oferece.
   *[other] { $mentors } pessoas oferecem.
}
mentors-round-count-coffee = { $count ->
    [one] { $count } pessoa participa.
   *[other] { $count } pessoas participam.
}
mentors-round-left-count = { $count ->
    [0] Há alguém para cada pessoa.
    [one] Para uma pessoa não se encontrou ninguém. Ela fica sabendo por quê, e tem prioridade na próxima vez.
   *[other] Para { $count } pessoas não se encontrou ninguém. Elas ficam sabendo por quê, e têm prioridade na próxima vez.
}
mentors-round-unseen = Só quem coordena a mentoria vê isto. Começa quando você aprovar.
mentors-round-pair = { $mentee }, com a mentoria de { $mentor }. { $why }
mentors-round-group = { $people }, com a mentoria de { $mentor }. { $why }
mentors-round-table = { $people }. { $why }
mentors-round-why-topics = Em comum: { $topics }.
mentors-round-why-rest = Há um idioma em comum, e o que se busca é o que se oferece.
mentors-round-why-new = Ainda não se encontraram em nenhuma rodada.
mentors-round-why-lot = Por sorteio.
mentors-round-left = Ainda ninguém para { $person }. { $why }
mentors-lead-limit-seats = { $count ->
    [one] Uma pessoa que oferece mentoria não pode acompanhar mais ninguém agora.
   *[other] { $count } pessoas que oferecem mentoria não podem acompanhar mais ninguém agora.
}
mentors-lead-limit-format = { $count ->
    [one] Uma pessoa oferece mentoria, mas não deste tipo.
   *[other] { $count } pessoas oferecem mentoria, mas não deste tipo.
}
mentors-lead-limit-language = { $count ->
    [one] Uma pessoa que oferece mentoria não fala nenhum dos idiomas de quem busca.
   *[other] { $count } pessoas que oferecem mentoria não falam nenhum dos idiomas de quem busca.
}
mentors-lead-limit-communication = { $count ->
    [one] Uma pessoa que oferece mentoria não pode conversar do jeito que é preciso.
   *[other] { $count } pessoas que oferecem mentoria não podem conversar do jeito que é preciso.
}
mentors-lead-limit-age = { $count ->
    [one] Uma pessoa que oferece mentoria fica de fora, porque aqui os dois lados precisam dizer que têm 18 anos ou mais.
   *[other] { $count } pessoas que oferecem mentoria ficam de fora, porque aqui os dois lados precisam dizer que têm 18 anos ou mais.
}
mentors-lead-limit-hours = { $count ->
    [one] Uma pessoa que oferece mentoria não tem tempo nos mesmos horários.
   *[other] { $count } pessoas que oferecem mentoria não têm tempo nos mesmos horários.
}
mentors-round-stale = Esta prévia não valia mais, então nada foi aprovado. Aqui está uma nova. Isto mudou:
mentors-round-changed-who = Alguém começou a buscar, não busca mais ou mudou se participa.
mentors-round-changed-with = Alguém começou a oferecer mentoria, está em pausa, saiu ou mudou se participa.
mentors-round-changed-seats = Vagas foram ocupadas, ou ficaram livres.
mentors-round-changed-wishes = O que algumas pessoas desejam ou oferecem agora é diferente.
mentors-round-approved = { $count ->
    [0] A rodada terminou. Quem participa fica sabendo como foi.
    [one] A rodada está aprovada. Começa uma mentoria ou um bate-papo, e todos os lados ficam sabendo agora.
   *[other] A rodada está aprovada. Começam { $count } mentorias ou bate-papos, e todo mundo fica sabendo agora.
}
mentors-round-cancelled = A rodada foi cancelada. Ninguém tinha recebido nenhum aviso.
mentors-round-one = Já há uma rodada deste tipo em preparação. Ela está em “Rodadas”.
mentors-round-over = Esta rodada já foi aprovada ou cancelada. Em “Rodadas” você vê como está.
mentors-round-newer = Alguém já fez uma prévia mais nova, então nada foi aprovado. Ela está em “Rodadas”.
mentors-round-failed = Desta vez o Hearth não terminou de ver quem ficaria com quem. Nada mudou. Aperte de novo daqui a pouco.

# For those who take part

mentors-round-coming = Uma rodada está sendo preparada: { $kind }. Você participa dela, a menos que fique de fora.
mentors-round-skipped = Você fica fora da próxima rodada: { $kind }. Depois dela, volta a participar.
mentors-button-round-skip = Ficar fora desta rodada
mentors-button-round-join = Participar mesmo assim
mentors-button-coffee-join = Entrar nos bate-papos com café
mentors-button-coffee-leave = Sair dos bate-papos com café
mentors-coffee-adults = Esta comunidade pede que os dois lados de um bate-papo a dois digam que têm 18 anos ou mais. Você pode dizer isso com { COMMAND("mentor offer") } ou { COMMAND("mentor find") }. Depois você pode participar.
mentors-coffee-joined = Que bom! Em cada rodada, o Hearth coloca você em contato com outra pessoa para um bate-papo curto. Você pode ficar fora de uma rodada, ou sair quando quiser.
mentors-coffee-left = Você não participa mais dos bate-papos com café. Pode voltar quando quiser.
mentors-format-coffee = um bate-papo com café
mentors-goes-coffee = Um bate-papo com café com { $person }.
mentors-round-coffee = Hora de um bate-papo com café: você e { $people }.
mentors-round-coffee-how = Escrevam quando for bom para vocês. Quinze minutos já bastam, e por escrito também vale.
mentors-round-began-mentee = A rodada colocou vocês em contato: { $person } agora acompanha você. Escrevam quando quiserem.
mentors-round-began-mentor = A rodada colocou vocês em contato: agora você acompanha { $person }. Se quiser, escreva a primeira mensagem.
mentors-round-because = Vocês têm isto em comum: { $topics }.
mentors-round-your-group = A rodada formou um grupo para você acompanhar: { $people }. Se quiser, escreva a primeira mensagem.
mentors-round-in-group = A rodada formou um grupo: { $person } acompanha você, e também { $people }.
mentors-left-over = Nesta rodada não se encontrou ninguém para você: { $kind }. Isso não diz nada sobre você, e na próxima você tem prioridade.
mentors-left-coffee = Desta vez não se encontrou ninguém para um bate-papo com você. Isso não diz nada sobre você. Você participa da próxima rodada de bate-papos.
mentors-left-odd = Desta vez não sobrou ninguém para um bate-papo.
mentors-left-seats = Havia menos vagas livres do que pessoas.
mentors-left-stays = Você continua buscando mentoria, e não precisa fazer nada.
