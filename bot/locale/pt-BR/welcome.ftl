# The first meeting.

command-start = começar
command-start-description = Ver bons jeitos de começar

welcome-greeting = { $count ->
    [one] Boas-vindas, { $names }! Que bom ter você aqui.
   *[other] Boas-vindas, { $names }! Que bom ter vocês aqui.
}
    Os botões abaixo respondem na hora, e só quem aperta vê a resposta.
welcome-button-start = Ver por onde começar
welcome-button-about = Que lugar é este?
welcome-button-looking = Só estou olhando

welcome-start-title = Bons jeitos de começar
welcome-start-lines = Escolha o que combinar mais com você. Dá para voltar aqui quando quiser com { COMMAND("start") }.
welcome-start-more = Mais jeitos de começar

welcome-about-title = Que lugar é este?
welcome-about-lines = Esta é uma comunidade de código aberto, e há lugar para todo mundo.
    Você não precisa de experiência nem de permissão para acompanhar as conversas.
    O Hearth é o bot da comunidade. Ele mostra por onde começar e coloca você em contato com pessoas que podem ajudar.
    Ele não lê suas mensagens.
welcome-kept-arrival = Você chegou em { $day }, e seu nome na época era { $name }.
welcome-kept-leaving = Você chegou em { $day } com o nome { $name } e saiu em { $left }.
welcome-kept-seen-by = Ninguém. O Hearth usa isto para dar as boas-vindas a você uma vez. A mensagem em si qualquer pessoa pode ler no canal.

welcome-looking = É um ótimo jeito de começar. Olhe à vontade, pelo tempo que quiser.
    Quando quiser dar um primeiro passo, use o comando { COMMAND("start") }.

# Settings

settings-welcome = Boas-vindas
settings-welcome-help = Dá as boas-vindas a quem acabou de chegar e mostra por onde começar.
setting-welcome-channel = Canal de boas-vindas
setting-welcome-channel-help = Aqui o Hearth dá as boas-vindas a quem chega.
setting-welcome-channel-first = Escolher o canal de boas-vindas
