# The first meeting.

command-start = começar
command-start-description = Ver bons primeiros passos

welcome-greeting = { $count ->
    [one] Boas-vindas, { $names }! Que bom ter você aqui.
   *[other] Boas-vindas, { $names }! Que bom ter vocês aqui.
}
    Os botões abaixo respondem na hora, e só quem aperta vê a resposta.
welcome-button-start = Ver os primeiros passos
welcome-button-about = Que lugar é este?
welcome-button-looking = Só estou olhando

welcome-start-title = Bons primeiros passos
welcome-start-lines = Escolha o que combinar mais com você. Dá para voltar aqui quando quiser com /começar.
welcome-start-more = Mais passos

welcome-about-title = Que lugar é este?
welcome-about-lines = Esta é uma comunidade de código aberto, e há lugar para todo mundo.
    Você não precisa de experiência nem de permissão para acompanhar as conversas.
    O Hearth é o bot da comunidade. Ele mostra primeiros passos e aproxima você de pessoas que podem ajudar.
    Ele não lê suas mensagens.
welcome-kept-arrival = Você chegou em { $day }, e seu nome na época era { $name }.
welcome-kept-leaving = Você chegou em { $day } com o nome { $name } e saiu em { $left }.
welcome-kept-seen-by = Ninguém. O Hearth usa isto para saudar você uma vez. A saudação em si qualquer pessoa pode ler no canal dela.

welcome-looking = É um ótimo jeito de começar. Olhe à vontade, pelo tempo que quiser.
    Quando quiser dar um primeiro passo, use o comando /começar.

# Settings

settings-welcome = Boas-vindas
settings-welcome-help = Saúda quem acabou de chegar e mostra primeiros passos.
setting-welcome-channel = Canal de boas-vindas
setting-welcome-channel-help = O Hearth saúda as pessoas aqui quando elas chegam.
setting-welcome-channel-first = Escolher o canal de boas-vindas
