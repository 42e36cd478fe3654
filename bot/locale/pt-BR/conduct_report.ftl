# Making a report: who will read it, how to be known, the form and the receipt.

command-report = relatar
command-report-description = Relate algo em particular
conduct-menu = Relatar em particular
conduct-start = Relatar algo em particular
conduct-title = Relatar algo em particular
conduct-no-community = O Hearth não está em nenhuma comunidade com você, então aqui não há a quem relatar.
conduct-closed = No momento não é possível relatar nesta comunidade. Nada foi enviado. O que você escreveu fica guardado por um dia.
    Se você precisa de alguém agora, procure uma pessoa em quem confia.

# Before a word is written

conduct-before-copied = **O que você quer relatar foi copiado e lacrado.** Fica guardado mesmo que seja apagado agora. Nada foi enviado ainda.
conduct-before-who = **Quem pode ler:** { $people }. São as pessoas que cuidam dos relatos em { $community }.
conduct-before-involved = Quem você indicar como parte do que aconteceu não pode ver, mesmo que cuide dos relatos.
conduct-before-powers = Quem é dono do servidor e quem o administra não consegue abrir o relato, a não ser que cuide dos relatos. Mas escolhe quem cuida dos próximos relatos, e pode tirar pessoas ou o Hearth do servidor.
conduct-before-discord = Suas palavras chegam ao Hearth pelo Discord, então o Discord poderia ler. As pessoas que mantêm este Hearth no ar também: elas cuidam do banco de dados e das chaves dele.
conduct-before-soon = **Em quanto tempo:** uma pessoa responde em até { $time }. Se isso não acontecer, você pode ver.
conduct-before-record = Até agora: de { $count } relatos no último semestre, { $kept } tiveram resposta no prazo.
conduct-before-few = **Pouca gente cuida dos relatos aqui.** Sem mais uma voz de fora, elas não podem decidir sobre um banimento permanente, um recurso ou a abertura de um nome.
conduct-before-outside = **Se isto não for seguro o bastante para você:** você pode procurar { $outside }, fora deste servidor.
conduct-before-told = Esse contato fica sabendo quando uma promessa feita a você não é cumprida, mas não o que você escreveu.
conduct-before-not-told = O Hearth não consegue escrever sozinho para esse contato.
conduct-outside-person = o contato de fora que a organização indicou
conduct-button-write = Escrever um relato
conduct-button-mine = Eu já relatei antes
conduct-button-code = Código de conduta
conduct-button-try = Experimentar sem enviar

# How to be known

conduct-how-title = Quem deve saber que é você?
conduct-how-named = **Com nome.** { $count ->
    [one] A pessoa que cuida dos relatos vê quem você é.
   *[other] As { $count } pessoas que cuidam dos relatos veem quem você é.
} Elas podem fazer perguntas, e você fica sabendo quando há novidades.
conduct-how-sealed = **Só se eu permitir.** Seu nome fica lacrado, separado do relato. Para abrir é preciso duas pessoas e um motivo, e você fica sabendo. Você também fica sabendo quando há novidades.
conduct-how-sealed-not-here = **Só se eu permitir.** Aqui não é possível: para abrir um nome é preciso duas pessoas, e há menos do que isso.
conduct-how-anonymous = **Sem nome.** O Hearth não guarda nenhuma conta. Você recebe um comprovante de sete palavras em inglês, com o qual pode voltar. Sem o comprovante ninguém consegue, nem você. O jeito de escrever ainda pode mostrar quem você é.
conduct-how-later = Você pode se identificar depois. O contrário não é possível.
conduct-button-named = Com nome
conduct-button-sealed = Só se eu permitir
conduct-button-anonymous = Sem nome

# The form

conduct-intro-named = As pessoas que cuidam dos relatos veem o seu nome neste relato.
conduct-intro-sealed = Seu nome fica lacrado à parte. As pessoas que cuidam dos relatos veem o relato sem ele.
conduct-intro-anonymous = O Hearth não guarda nenhuma conta com este relato. No fim você recebe um comprovante de sete palavras. Se você parar no meio, volte por esta mesma página: nada mais leva ao que você escreveu.
conduct-intro-rehearsal = Isto é um ensaio. Nada é enviado, e ninguém vê o que você escreve.
conduct-intro-message = A mensagem foi copiada e vai junto com o seu relato.
conduct-page-about = O que aconteceu
conduct-page-acting = O que deve ser feito
conduct-ask-words = O que aconteceu?
conduct-ask-words-help = Com as suas palavras, em qualquer língua. Só esta resposta é necessária.
conduct-ask-accused = Quem fez isso?
conduct-ask-accused-help = Quem você escolher não pode ver o relato, mesmo que cuide dos relatos.
conduct-ask-involved = Quem mais fez parte?
conduct-ask-involved-help = Também quem foi atingido ou viu. Essas pessoas também não veem o relato.
conduct-ask-others = Alguém que você não pode escolher acima?
conduct-ask-others-help = Um nome, ou como encontrar a pessoa.
conduct-ask-files = Arquivos
conduct-ask-files-help = Imagens, gravações, documentos. Até 25 MB cada um e 50 MB no total.
conduct-ask-kind = Do que se trata?
conduct-ask-going-on = Está acontecendo agora?
conduct-ask-wishes = O que a equipe deve saber antes de agir?
conduct-ask-wishes-help = Escolha o que servir. Você pode deixar em aberto.
conduct-kind-harassment = Assédio ou ofensas
conduct-kind-discrimination = Discriminação
conduct-kind-unwanted = Contato ou atenção indesejados
conduct-kind-threat = Ameaça ou violência
conduct-kind-privacy = Assuntos privados tornados públicos
conduct-kind-exclusion = Exclusão ou silenciamento
conduct-kind-other = Outra coisa
conduct-wish-talk-first = Falem comigo antes de fazer qualquer coisa
conduct-wish-shows-me = Agir mostraria que o relato é meu
conduct-wish-record-only = Apenas guardem o registro
conduct-button-send = Enviar o relato
conduct-file-too-large = Um destes arquivos tem mais de 25 MB. Por favor, deixe de fora ou diminua. Todo o resto continua aqui.
conduct-files-too-large = Juntos, estes arquivos têm mais de 50 MB. Por favor, deixe alguns de fora. Todo o resto continua aqui.
conduct-slow-down = Você acabou de enviar vários relatos. O que você escreveu está guardado. Por favor, envie depois de { $until }.

# What comes next

conduct-rehearsed-title = Esse foi o ensaio
conduct-rehearsed = Nada foi enviado, e o que você escreveu foi apagado. Com um relato de verdade, agora você veria um comprovante ou o nome do seu caso.
conduct-saved-title = Seu relato está salvo
conduct-saved-code = Seu relato tem o nome **{ $code }**. Você o encontra de novo com { COMMAND("report") }.
conduct-saved-receipt = **Este é o seu comprovante.** Anote agora. Ele só aparece desta vez.
conduct-receipt = `{ $words }`
conduct-saved-keep = Com estas sete palavras você pode ler respostas, acrescentar algo ou dizer que aconteceu de novo. Se você as perder, ninguém consegue encontrar o seu relato para você.
conduct-saved-next = O que vem agora: uma pessoa lê e responde até { $by }.
conduct-saved-again = Se um dia você não vir nem comprovante nem nome, seu relato não foi salvo.
conduct-button-kept = Já anotei
conduct-word-title = Seu comprovante
conduct-word-ask = Palavra { $number }
conduct-word-right = Está certo. Guarde bem o seu comprovante.
conduct-word-wrong = Essa não é a palavra número { $number }. Por favor, confira o que você anotou e aperte o botão de novo.

# Refusals

conduct-not-a-handler = Esta página é para as pessoas que cuidam dos relatos aqui. Se você quer relatar algo, use { COMMAND("report") }.
conduct-no-such-case = Não há nenhum caso assim para você aqui.
conduct-roles-unknown = No momento o Hearth não consegue ver os seus cargos nessa comunidade. Tente de novo um pouco mais tarde, ou use o comando lá.
