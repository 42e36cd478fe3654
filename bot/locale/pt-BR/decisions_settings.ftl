# What a community sets for decisions, and what is kept about a person.

settings-decisions = Decisões
settings-decisions-help = Todo mundo pode propor algo, também sem nome, e votar em segredo.
setting-decisions-open = Propostas e votações estão ativadas
setting-decisions-open-help = As pessoas podem então propor, e votar onde há uma votação aberta.
setting-decisions-channel = Canal de decisões
setting-decisions-channel-help = Propostas, votações e resultados aparecem ali. Escolha um canal que todo mundo pode ler.
setting-decisions-openers = Cargo de quem abre votações
setting-decisions-openers-help = Essas pessoas podem abrir e cancelar votações, assim como quem organiza.
setting-decisions-proposers = Cargo de quem pode propor
setting-decisions-proposers-help = Se ficar em aberto, qualquer pessoa da comunidade pode propor.
setting-decisions-voters = Cargo de quem pode votar
setting-decisions-voters-help = Uma votação pode ser para todo mundo, para este cargo ou para a equipe. Quem abre escolhe.

finding-decisions-no-channel = As decisões estão ativadas, mas não há um canal para elas.
finding-decisions-no-channel-fix = Escolha o canal de decisões. Até lá, ninguém pode propor nem votar.

# /privacy

decisions-kept-proposal = Uma proposta que você fez com o seu nome em { $day }.
decisions-kept-proposal-seen = A equipe. Depois de publicada, todo mundo.
decisions-kept-a-year = Até um ano depois da decisão, ou até você apagar. Então a mensagem no canal também some.
decisions-kept-roll = { $count ->
    [one] Seu lugar na lista de uma votação, e se você já votou. Não o que você votou.
   *[other] Seu lugar nas listas de { $count } votações, e se você já votou. Não o que você votou.
}
decisions-kept-roll-how-long = Até 90 dias depois da votação.
decisions-kept-ballot-stays = Se você já votou, a sua cédula fica na urna e conta. Nada diz qual é a sua. Por isso ninguém pode tirá-la, e você não pode votar de novo nessa votação. Uma objeção com o seu nome fica, sem o nome.
