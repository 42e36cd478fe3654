# The first meeting.

command-start = começar
command-start-description = Ver bons jeitos de começar

welcome-greeting-new = Boas-vindas, { $names }!
welcome-greeting-back = Que bom ter { $names } de volta!
welcome-greeting-glad = { $count ->
    [one] Que bom ter você aqui.
   *[other] Que bom ter vocês aqui.
}
welcome-greeting-buttons = Os botões abaixo respondem na hora, e só quem aperta vê a resposta.
welcome-greeting-reactions = Quer receber um oi de uma pessoa? Reaja com a mão acenando 👋.
    Prefere chegar discretamente? Reaja com o rosto que pede silêncio 🤫.
welcome-button-start = Ver por onde começar
welcome-button-about = Que lugar é este?
welcome-button-looking = Só estou olhando

welcome-start-title = Bons jeitos de começar
welcome-start-lines = Escolha o que combinar mais com você. Dá para voltar aqui quando quiser com { COMMAND("start") }.
welcome-start-first = Voltar ao início
welcome-start-more = Mais jeitos de começar

welcome-back-title = Que bom ver você de novo
welcome-back-lines = Você já conhece este lugar, então aqui está só o que dá para fazer agora.
welcome-no-community = Você não tem nenhuma comunidade em comum com o Hearth. Entre em uma e use este comando lá.

welcome-about-title = Que lugar é este?
welcome-about-lines = Esta é uma comunidade de código aberto, e há lugar para todo mundo.
    Você não precisa de experiência nem de permissão para acompanhar as conversas.
    O Hearth é o bot da comunidade. Ele mostra por onde começar e coloca você em contato com pessoas que podem ajudar.
    Ele não lê suas mensagens.
welcome-kept-arrival = Você chegou em { $day }, e seu nome na época era { $name }.
welcome-kept-leaving = Você chegou em { $day } com o nome { $name } e saiu em { $left }.
welcome-kept-seen-by = As pessoas que dão um oi aqui, e a equipe. A mensagem em si qualquer pessoa pode ler no canal.
welcome-kept-became = Dos seus primeiros dias, o Hearth também guarda: { $what }.
welcome-kept-back = você já tinha estado aqui antes
welcome-kept-greet = você pediu para receber um oi de uma pessoa
welcome-kept-quiet = você quis chegar discretamente
welcome-kept-met = uma pessoa deu um oi para você
welcome-kept-answered = alguém respondeu às suas primeiras palavras
welcome-kept-stepped = você deu um primeiro passo
welcome-kept-became-seen-by = As pessoas que dão um oi e a equipe veem quem ainda espera um oi. Nos números, você só aparece junto com outras pessoas, sem o seu nome.
welcome-kept-how-long = Até 30 dias depois de você sair, no máximo por 180 dias, ou até você apagar.

welcome-looking = É um ótimo jeito de começar. Olhe à vontade, pelo tempo que quiser.
    Quando quiser dar um primeiro passo, use o comando { COMMAND("start") }.

# Floods, and who waits for a greeting

welcome-flood-joined = { $count } pessoas entraram em { $time }. É mais do que o normal neste servidor.
welcome-flood-held = O Hearth segura as boas-vindas até tudo ficar mais calmo. Depois dá as boas-vindas a todas essas pessoas em uma só mensagem silenciosa.
welcome-flood-over = Já passou. O Hearth dá as boas-vindas a todas essas pessoas em uma só mensagem silenciosa. Ninguém ficou de fora.
welcome-flood-everybody = Ninguém ficou de fora. Contas novas são tratadas como as outras.
welcome-flood-presses = Se vocês quiserem que menos gente chegue por enquanto, dá para pausar os convites. Pode apertar quem tem permissão para gerenciar o servidor.
welcome-button-pause = Pausar os convites
welcome-button-let-in = Permitir convites de novo
welcome-button-greet-held = Dar as boas-vindas agora
welcome-flood-paused = Os convites estão pausados por uma hora. Até lá, ninguém entra por convite. Quem já está aqui continua.
welcome-flood-let-in = Já dá para entrar por convite de novo.
welcome-flood-pause-by-hand = O Hearth não tem permissão para fazer isso aqui, e tudo bem. Você pode fazer manualmente:
    Abra as configurações do servidor, escolha Convites e aperte Pausar convites.
welcome-flood-let-in-by-hand = O Hearth não tem permissão para fazer isso aqui, e tudo bem. Você pode fazer manualmente:
    Abra as configurações do servidor, escolha Convites e permita de novo por lá.
welcome-flood-not-yours = Só quem tem permissão para gerenciar o servidor pode apertar aqui. Se você acha que é preciso, { $ask }
welcome-held-not-yours = Isto é para as pessoas que cuidam desta comunidade. Se faltar alguma coisa, { $ask }
welcome-button-held = A quem o Hearth ainda não deu as boas-vindas
welcome-held-title = A quem o Hearth ainda não deu as boas-vindas
welcome-held-nobody = Ninguém espera as boas-vindas do Hearth.
welcome-held-lines = { $count ->
    [one] Uma pessoa entrou e ainda não recebeu as boas-vindas.
   *[other] { $count } pessoas entraram e ainda não receberam as boas-vindas.
}
welcome-held-names = Por nome: { $names }.
welcome-held-flood = Muita gente entrou de uma vez, então o Hearth espera tudo ficar mais calmo. Você pode dar as boas-vindas a todas agora, em uma só mensagem silenciosa.
welcome-held-paused = O Hearth não conseguiu publicar no canal de boas-vindas. Ele tenta de novo por conta própria. { COMMAND("setup") } diz o que precisa de conserto.
welcome-held-off = Nenhum canal de boas-vindas foi escolhido, então o Hearth não pode dar as boas-vindas. Escolha um com { COMMAND("setup") }.
welcome-held-greeting = { $count ->
    [one] Uma pessoa recebe agora as boas-vindas em uma mensagem silenciosa.
   *[other] { $count } pessoas recebem agora as boas-vindas em uma só mensagem silenciosa.
}

# What staff can look at

welcome-sample-name = Alex
welcome-sample-greeting = As boas-vindas
welcome-sample-about = Que lugar é este?
welcome-sample-start = A primeira página
welcome-sample-back = A primeira página para quem volta

# Settings

settings-welcome = Boas-vindas
settings-welcome-help = Dá as boas-vindas a quem acabou de chegar e mostra por onde começar.
setting-welcome-channel = Canal de boas-vindas
setting-welcome-channel-help = Aqui o Hearth dá as boas-vindas a quem chega.
setting-welcome-channel-first = Escolher o canal de boas-vindas
setting-welcome-picture = Imagem das boas-vindas
setting-welcome-flood-joins = Muitas entradas de uma vez
setting-welcome-flood-joins-help = Se entrarem mais pessoas do que isto no tempo abaixo, o Hearth segura as boas-vindas e avisa a equipe.
setting-welcome-flood-seconds = Tempo para muitas entradas
setting-welcome-flood-seconds-help = O Hearth conta as pessoas que entram dentro deste número de segundos.
unit-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
unit-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
unit-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
