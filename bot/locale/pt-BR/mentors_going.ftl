# Mentoring that goes on: the place, the goal, how it goes, a pause, the end, thanks.

# The place

mentors-thread-name = Mentoria
mentors-thread-who = { $mentor } e { $mentee }, este lugar é de vocês. { $mentor } acompanha { $mentee }: { $format }.
mentors-thread-next = Digam oi quando quiserem. O botão mostra o que vocês combinaram, e só quem aperta vê.
mentors-thread-readers = Vocês podem ler este tópico, e também quem tem permissão para gerenciar tópicos aqui.
mentors-goes-thread = O lugar de vocês é { $thread }. Vocês podem ler, e também quem tem permissão para gerenciar tópicos aqui.
mentors-goes-direct = Não deu para abrir um tópico privado. Vocês podem conversar por mensagens diretas.
mentors-goes-paused = Está em pausa até { $day }.
mentors-news-no-thread-mentor = Agora você acompanha { $person }. Não deu para abrir um tópico privado, então conversem por mensagens diretas, por favor.
mentors-news-no-thread-mentee = Agora { $person } acompanha você. Não deu para abrir um tópico privado, então conversem por mensagens diretas, por favor.

# What both agree on

mentors-goal-title = O que vocês querem alcançar
mentors-label-together = O que vocês querem alcançar
mentors-help-together = Com as suas palavras. Só vocês leem.
mentors-label-together-weeks = Quanto tempo pode levar
mentors-help-together-weeks = Conta a partir do momento em que os dois lados concordam.
mentors-goal-shown = O que vocês querem alcançar: { $goal }
mentors-goal-weeks = Durante: { $weeks }.
mentors-goal-none = Vocês ainda não escreveram o que querem alcançar. Nem precisam.
mentors-goal-both = Os dois lados concordam.
mentors-goal-waits = { $person } ainda não disse se concorda.
mentors-goal-waits-for-you = { $person } escreveu isto. Vale assim que você também concordar.
mentors-goal-kept = Está guardado. { $person } fica sabendo, e vale assim que também concordar.
mentors-goal-agreed = Agora os dois lados concordam, até { $day }.
mentors-goal-changed = Isto mudou nesse meio-tempo, ou não existe mais. Por favor, olhe de novo.
mentors-button-going = Ver como está
mentors-button-goal = Escrever um objetivo
mentors-button-goal-change = Mudar o objetivo
mentors-button-agree = Concordo
mentors-button-stops = Pausar ou terminar
mentors-button-back = Voltar
mentors-news-goal = { $person } escreveu o que vocês poderiam alcançar. Vale assim que você também concordar.
mentors-news-agreed = { $person } concorda com o objetivo. Agora está previsto até { $day }.

# A pause

mentors-rest-ask = Por quanto tempo você quer fazer uma pausa? Depois a mentoria continua sem que você precise fazer nada. Você também pode terminar a pausa antes.
mentors-paused-already = Esta mentoria já está em pausa.
mentors-not-your-pause = Só quem começou a pausa pode terminá-la antes da hora.
mentors-over-already = Esta mentoria já terminou. { COMMAND("mentor mine") } mostra o que há agora.
mentors-news-paused = { $person } faz uma pausa até { $day }. Isso não diz nada sobre você.
mentors-news-meanwhile = Se quiser, você pode buscar outra pessoa enquanto isso. Você tem prioridade, e nada muda entre vocês.
mentors-news-silent = Faz algum tempo que o Hearth não tem notícias de { $person }. A mentoria de vocês continua como está.
mentors-news-resumed-mentor = A pausa terminou. Você acompanha { $person } de novo.
mentors-news-resumed-mentee = A pausa terminou. { $person } acompanha você de novo.
mentors-button-meanwhile = Buscar outra pessoa enquanto isso

# The end

mentors-stop-ask = O que você gostaria de fazer? Nada aqui precisa de motivo.
mentors-button-done = A mentoria está completa
mentors-button-another = Preciso que outra pessoa me acompanhe
mentors-button-stop = Terminar aqui
mentors-button-longer = Mais algumas semanas
mentors-button-part-yes = Sim
mentors-longer-ask = Por quanto tempo mais você gostaria de continuar?
mentors-part-ask-done = Você e { $person } já fizeram o que queriam fazer? A pessoa fica sabendo que você disse isso.
mentors-part-ask-stop = Quer que a mentoria com { $person } termine aqui? A pessoa recebe uma mensagem gentil, sem nenhum motivo.
mentors-part-ask-another = Você gostaria que outra pessoa acompanhasse você? Então a mentoria com { $person } termina. A pessoa recebe uma mensagem gentil, sem nenhum motivo. Você mantém o seu lugar na fila.
mentors-parted-done = Parabéns a vocês!
mentors-parted-stop = A sua mentoria com { $person } terminou. Agradecemos pelo tempo que você dedicou a ela.
mentors-parted-another = A sua mentoria com { $person } terminou. A pessoa recebe uma mensagem gentil.
mentors-first-in-line = Você tem prioridade para encontrar outra pessoa. Nada foi pedido a ninguém ainda: você escolhe.
mentors-button-suits = Mostrar quem pode me acompanhar
mentors-news-over = O tempo previsto com { $person } terminou.
mentors-news-over-how = Vocês terminaram, ou você gostaria de mais algumas semanas? Se ninguém responder em quatro semanas, o Hearth considera que terminou.
mentors-news-longer = { $person } gostaria de continuar até { $day }. Se não for bom para você, pode terminar quando quiser.
mentors-news-left-mentor = { $person } saiu da comunidade, então a mentoria de vocês terminou. A sua vaga está livre de novo.
mentors-news-left-mentee = { $person } saiu da comunidade, então a mentoria de vocês terminou. Isso não diz nada sobre você.
mentors-gone-mentor = A pessoa que você acompanhava pediu para apagar tudo o que o Hearth guardava sobre ela. Por isso a mentoria de vocês termina aqui. Isso não diz nada sobre você. A sua vaga está livre de novo.
mentors-gone-mentee = A pessoa que acompanhava você pediu para apagar tudo o que o Hearth guardava sobre ela. Por isso a mentoria de vocês termina aqui. Isso não diz nada sobre você.
mentors-news-ended-mentor = A sua mentoria com { $person } terminou. Isso não precisa de motivo, e não diz nada sobre você. Agradecemos pelo tempo que você dedicou. A sua vaga está livre de novo.
mentors-news-ended-mentee = A sua mentoria com { $person } terminou. Isso não precisa de motivo, e não diz nada sobre você.
mentors-news-done-mentor = { $person } diz que a mentoria de vocês está completa. Parabéns a vocês!
mentors-news-done-mentee = { $person } diz que a mentoria de vocês está completa. Parabéns a vocês!

# Thanks

mentors-button-thank = Agradecer
mentors-button-thank-yes = Agradecer agora
mentors-thank-ask = A pessoa fica sabendo que você agradece. Ela escolhe se outras também ficam sabendo. Nesse caso aparece só o nome dela, não o seu.
mentors-thanked-now = { $person } fica sabendo que você agradece.
mentors-news-thanked = { $person } agradece a você pelo tempo de vocês na mentoria.
mentors-news-thanked-public = Se quiser, o Hearth conta em { $channel } que alguém agradeceu a você. Só o seu nome aparece.
mentors-button-thanks-public = Contar em público
mentors-button-thanks-private = Deixar só entre nós
mentors-button-thanks-none = Prefiro sem agradecimento
mentors-thanks-public = O Hearth conta lá agora.
mentors-thanks-private = Fica só entre vocês.
mentors-thanks-none = Tudo bem. Mais ninguém fica sabendo.
mentors-thanks-nowhere = No momento não há um canal para isso aqui.
mentors-thanks-said-mentor = { $person }, agradecemos pela mentoria que você oferece aqui.
mentors-thanks-said-mentee = { $person }, parabéns! Alguém agradece a você pelo tempo na mentoria.
setting-mentors-thanks-channel = Canal para agradecimentos públicos
setting-mentors-thanks-channel-help = Ali só aparece o nome de quem recebeu o agradecimento, e só se a pessoa desejar.

# How it goes

mentors-check-ask = Como está indo com { $person }?
mentors-check-readers = Quem coordena a mentoria aqui pode ler a sua resposta. O outro lado não pode, nem fica sabendo se você respondeu.
mentors-button-check-well = Está indo bem
mentors-button-check-stuck = Não está avançando
mentors-button-check-other = Outra coisa
mentors-check-well = Que bom saber disso.
mentors-check-stuck = Que bom que você disse. Alguém que coordena a mentoria aqui vai ver.
mentors-check-other = Que bom que você disse. Alguém que coordena a mentoria aqui vai ver.
mentors-button-check-words = Acrescentar algumas palavras
mentors-check-title = Com as suas palavras
mentors-label-check = O que é bom que saibam?
mentors-help-check = Só quem coordena a mentoria aqui lê. O outro lado, não.
mentors-check-kept = Está guardado. Alguém que coordena a mentoria aqui vai ler.
mentors-staff-checks = Mentoria: quem gostaria de ajuda
mentors-checks-title = Quem gostaria de ajuda
mentors-checks-what = { $count ->
    [0] Ninguém disse que gostaria de ajuda.
    [one] Uma pessoa disse que a mentoria não está avançando, ou que há outra coisa.
   *[other] { $count } pessoas disseram que a mentoria não está avançando, ou que há outra coisa.
}
mentors-checks-careful = O outro lado não pode ficar sabendo. Quando se trata de uma mentoria da qual você faz parte, você não vê o que foi dito.
mentors-checks-stuck-mentor = { $person }, que acompanha { $other }, diz que a mentoria não está avançando ({ $day }).
mentors-checks-stuck-mentee = { $person } tem a mentoria de { $other } e diz que ela não está avançando ({ $day }).
mentors-checks-other-mentor = { $person }, que acompanha { $other }, diz que há outra coisa ({ $day }).
mentors-checks-other-mentee = { $person } tem a mentoria de { $other } e diz que há outra coisa ({ $day }).
mentors-checks-gone = { $person } diz que não está avançando, ou que há outra coisa ({ $day }). O outro lado pediu para apagar os seus dados.
mentors-checks-words = Com as próprias palavras: { $words }
mentors-button-checks-seen = Já vi

# Mentors who are silent, and what cannot be

mentors-quiet-nudged = { $count ->
    [one] Faz algum tempo que o Hearth não tem notícias suas na mentoria. A sua oferta ainda vale? Sem resposta, ela fica em espera depois de um dia, até você apertar o botão.
   *[other] Faz algum tempo que o Hearth não tem notícias suas na mentoria. A sua oferta ainda vale? Sem resposta, ela fica em espera depois de { $count } dias, até você apertar o botão.
}
mentors-quiet-rests = A sua oferta está em espera, porque fazia algum tempo que o Hearth não tinha notícias suas. É só apertar um botão para ela voltar. As pessoas que você acompanha agora continuam com você.
mentors-button-awake = Continuo aqui
mentors-cannot-now = No momento não dá para fazer isto. Quem organiza esta comunidade pode contar mais a você.
