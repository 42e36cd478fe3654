# What organisers choose for conduct, and what keeps people from reporting.

settings-conduct = Relatos
settings-conduct-help = As pessoas relatam em particular o que não deveria ter acontecido, e uma equipe cuida disso. Ninguém pode relatar enquanto não houver quem cuide dos relatos e um contato fora deste servidor.
setting-conduct-handler-role = Cargo de quem cuida dos relatos
setting-conduct-handler-role-help = As pessoas com este cargo leem os relatos e respondem. Quem vai relatar vê antes quem elas são.
setting-conduct-handler-role-first = Escolher o cargo
setting-conduct-handlers = Pessoas que cuidam dos relatos
setting-conduct-handlers-help = Estas pessoas também cuidam dos relatos. Elas não precisam ter o cargo.
setting-conduct-outside-address = Endereço de um contato de fora
setting-conduct-outside-address-help = Um e-mail ou um link para pessoas fora deste servidor. Quem pensa em relatar vê este endereço, como outro caminho para ter ajuda.
setting-conduct-outside-address-first = Informar um endereço de fora
setting-conduct-outside-account = Conta de um contato de fora
setting-conduct-outside-account-help = O Hearth avisa esta pessoa quando um prazo não é cumprido, sem nada do relato. Ela precisa ter um servidor em comum com o Hearth, ou ter adicionado o Hearth à própria conta.
setting-conduct-outside-webhook = Webhook de um contato de fora
setting-conduct-outside-webhook-help = O Hearth escreve para este endereço quando um prazo não é cumprido, sem nada do relato. O endereço fica lacrado, e o Hearth não o mostra mais a ninguém.
setting-conduct-cosigner = Segunda voz de fora
setting-conduct-cosigner-help = Uma pessoa fora deste servidor cuja voz conta quando aqui há pouca gente para decidir. Sem ela, nesse caso, não há banimento, nem recurso, nem abertura de um nome lacrado.
setting-conduct-alone-confirmed = Uma pessoa basta
setting-conduct-alone-confirmed-help = Para uma comunidade pequena em que só uma pessoa cuida dos relatos e todos sabem disso: ninguém mais vê o que ela decide. Quem vai relatar fica sabendo antes.
setting-conduct-code-of-conduct = Link para o código de conduta
setting-conduct-code-of-conduct-help = Quem pensa em relatar pode ler antes.
setting-conduct-acknowledge-hours = Prazo da primeira resposta
setting-conduct-acknowledge-hours-help = Neste prazo uma pessoa responde a um relato. Quem relata fica sabendo antes e vê quando o prazo não é cumprido.
setting-conduct-update-days = Prazo entre notícias
setting-conduct-update-days-help = Enquanto um relato está aberto, quem relatou recebe notícias da equipe pelo menos com esta frequência.
setting-conduct-decide-days = Prazo para decidir
setting-conduct-decide-days-help = A equipe procura decidir neste prazo. Quem relatou vê quando isso não acontece.
unit-days = { $count ->
    [one] um dia
   *[other] { $count } dias
}

# What keeps people from reporting, and what to do about it

finding-conduct-no-outside = Ainda ninguém pode relatar. Não há um contato fora deste servidor.
finding-conduct-no-outside-fix = Escolha um valor para { $setting }. Uma conta ou um webhook desse contato também basta.
finding-conduct-no-handlers = Ainda ninguém pode relatar. Não há quem cuide dos relatos.
finding-conduct-no-handlers-fix = Escolha um cargo para { $setting } e confira se pelo menos duas pessoas o têm. Você também pode escolher pessoas pelo nome.
finding-conduct-one-handler = Ainda ninguém pode relatar. Só uma pessoa cuida dos relatos.
finding-conduct-one-handler-fix = Escolha uma segunda pessoa. Se a comunidade é pequena e quer só uma, ligue { $setting }.
