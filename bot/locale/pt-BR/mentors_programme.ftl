# Mentoring: for those who lead it.

command-mentor-programme = programa
command-mentor-programme-description = Para quem coordena a mentoria: rodadas, ofertas, números
mentors-staff = Programa de mentoria
mentors-programme-title = O programa de mentoria
mentors-programme-waiting = { $count ->
    [0] Ninguém está buscando mentoria no momento.
    [one] Uma pessoa está buscando mentoria.
   *[other] { $count } pessoas estão buscando mentoria.
}
mentors-programme-review = { $count ->
    [one] Uma oferta espera que alguém olhe.
   *[other] { $count } ofertas esperam que alguém olhe.
}
mentors-programme-more = O que mais você pode ver. Ninguém vê aqui o que as pessoas indicaram na parte lacrada.
mentors-button-programme-more = Mais
mentors-button-queue = Quem está esperando
mentors-button-figures = Números
mentors-button-review = Ofertas para olhar
finding-mentors-offers-wait = Há ofertas de mentoria esperando que alguém olhe.
finding-mentors-offers-wait-fix = { COMMAND("mentor programme") } mostra as ofertas. Até lá, o Hearth não coloca essas pessoas em contato com ninguém.

# Who is waiting

mentors-queue-title = Quem está esperando
mentors-queue-what = No topo está quem espera há mais tempo. Você vê do que se trata, mas não o que a pessoa escreveu.
mentors-queue-nobody = Ninguém está buscando mentoria no momento.
mentors-queue-no-topic = nenhum tema indicado
mentors-queue-one = { $person }: { $format }, desde { $day }. Sobre: { $topics }. { $silent ->
    [0] Ninguém deixou de responder.
    [one] Um pedido ficou sem resposta.
   *[other] { $silent } pedidos ficaram sem resposta.
}

# Figures

mentors-figures-title = Números
mentors-figures-what = Se forem menos de { $under } pessoas, o número não aparece, e também não aparecem somas. Assim não dá para reconhecer ninguém.
mentors-figures-topics = Por tema, quantas pessoas buscam mentoria e quantas oferecem:
mentors-figures-zones = Por fuso horário:
mentors-figures-languages = Por idioma:
mentors-figures-waits = Quanto tempo, no máximo, metade das pessoas esperou nos últimos seis meses:
mentors-figures-loads = Pessoas que oferecem mentoria, pelo número de pessoas que acompanham:
mentors-figures-unknown = Ainda não se sabe: há poucas pessoas.
mentors-figures-hidden = poucas ou nenhuma
mentors-figures-row = { $name }: buscam { $asked }, oferecem { $offered }
mentors-figure-wait = { $format }: { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
mentors-figure-load = { $load ->
    [0] Não acompanham ninguém no momento: { $count }.
    [one] Acompanham uma pessoa: { $count }.
   *[other] Acompanham { $load } pessoas: { $count }.
}
mentors-figures-silent-people = Pessoas que pediram mentoria a alguém nos últimos seis meses: { $whole }. Delas, não receberam nenhuma resposta: { $silent }.
mentors-figures-silent-mentors = Pessoas que oferecem mentoria e receberam pedidos nos últimos seis meses: { $whole }. Delas, deixaram pelo menos um sem resposta: { $silent }.

# Offers to look at

mentors-review-title = Ofertas para olhar
mentors-review-what = Estas pessoas oferecem mentoria. O Hearth não as coloca em contato com ninguém até você aceitar.
mentors-review-nobody = Nenhuma oferta está esperando.
mentors-review-one = { $person }. Sobre: { $topics }.
mentors-button-review-one = Olhar esta oferta
mentors-review-of = { $person } oferece mentoria.
mentors-review-words = Com as próprias palavras: { $words }
mentors-review-topics = O Hearth entendeu: { $topics }.
mentors-review-formats = Gostaria de oferecer: { $formats }.
mentors-review-languages = Conversa em: { $languages }.
mentors-review-hours = Tempo em uma semana normal: { $count ->
    [one] { $count } hora
   *[other] { $count } horas
} (no horário de { $zone }).
mentors-review-private = Seja qual for a sua escolha, só a própria pessoa fica sabendo.
mentors-button-review-in = Aceitar
mentors-button-review-decline = Não aceitar
mentors-button-review-change = Pedir uma mudança
mentors-review-option-words = Contar mais sobre em que pode ajudar
mentors-review-option-hours = Olhar de novo quando tem tempo
mentors-review-option-formats = Olhar de novo o que gostaria de fazer
mentors-review-was-in = A oferta de { $person } foi aceita, e a pessoa fica sabendo agora.
mentors-review-was-asked = { $person } recebe agora o pedido de mudar uma coisa.
mentors-review-was-declined = { $person } recebe uma mensagem gentil: a oferta não pode ser aceita. Mais ninguém fica sabendo de nada.
mentors-review-done = Esta oferta não está mais esperando. Alguém já olhou, ou ela foi mudada ou retirada.
mentors-review-in = Quem coordena a mentoria olhou a sua oferta. Ela vale a partir de agora. Que bom contar com você.
mentors-review-change = Quem coordena a mentoria olhou a sua oferta e gostou de recebê-la. Antes que ela passe a valer, falta uma coisa:
mentors-review-change-words = Por favor, conte um pouco mais sobre em que você pode ajudar.
mentors-review-change-hours = Por favor, olhe mais uma vez quando você tem tempo.
mentors-review-change-formats = Por favor, olhe mais uma vez o que você gostaria de fazer, e para quantas pessoas.
mentors-review-declined = Quem coordena a mentoria não pode aceitar a sua oferta no momento. Mais ninguém fica sabendo. Agradecemos por você se oferecer. Se quiser, pergunte o porquê a quem coordena.
mentors-review-noted = Anotado.
mentors-invited = Quem coordena a mentoria aqui gostaria de contar com você e escreveu uma oferta para você. Ela só vale se você disser que sim.
mentors-invited-yes = Que bom contar com você. A sua oferta vale a partir de agora.
mentors-invited-over = Isto não espera mais a sua resposta. { COMMAND("mentor offer") } mostra como está.
mentors-button-invited-no = Não, agradeço
mentors-kept-proposed = Uma rodada em preparação poderia colocar você em contato com alguém (proposta de { $day }). Não está decidido.

# Mentors as a file

command-mentor-programme-file = lista
command-mentor-programme-file-description = Uma tabela de pessoas a quem propor que ofereçam mentoria (CSV)
mentors-button-roster = Quem oferece mentoria, em um arquivo
mentors-button-roster-export = Quero o arquivo
mentors-roster-title = Quem oferece mentoria, em um arquivo
mentors-roster-what = Todas as pessoas que oferecem mentoria, em uma tabela (CSV) para guardar, mudar e enviar de novo. Nela não está o que as pessoas indicaram na parte lacrada, nem com quem nunca querem ter contato.
mentors-roster-how = Para enviar uma tabela, use { COMMAND("mentor programme") } com um arquivo. Ela precisa destas colunas: { $columns }. Pode ter estas: { $more }.
mentors-roster-asked = Antes, o Hearth pergunta a cada pessoa da tabela, e não a coloca em contato com ninguém até ela dizer sim. O que as pessoas mesmas escreveram fica como está.
mentors-roster-given = Aqui estão as pessoas que oferecem mentoria nesta comunidade. Guarde o arquivo com o mesmo cuidado que teria com uma lista de endereços.
mentors-roster-taken = { $count ->
    [0] Não há ninguém novo a quem perguntar.
    [one] O Hearth pergunta agora a uma pessoa se ela gostaria de oferecer mentoria.
   *[other] O Hearth pergunta agora a { $count } pessoas, uma depois da outra, se gostariam de oferecer mentoria.
}
mentors-roster-unchanged = { $count ->
    [one] Uma pessoa já estava aqui. Nada mudou para ela.
   *[other] { $count } pessoas já estavam aqui. Nada mudou para elas.
}
mentors-roster-wrong-rows = { $count ->
    [one] Uma linha não pôde entrar. Corrija e envie o arquivo de novo. As outras linhas não entram duas vezes.
   *[other] { $count } linhas não puderam entrar. Corrija e envie o arquivo de novo. As outras linhas não entram duas vezes.
}
mentors-roster-row = Linha { $number }: { $why }
mentors-roster-all-wrong = Todas as linhas que não puderam entrar, e o que mudar nelas:
mentors-roster-large = Este arquivo é grande demais. O Hearth aceita tabelas de até { $kilobytes } kilobytes. Nada mudou.
mentors-roster-gone = O Discord não entregou o arquivo ao Hearth. Por favor, envie de novo. Nada mudou.
mentors-roster-long = Esta tabela tem { $count } linhas. O Hearth aceita { $most } de cada vez. Por favor, envie em partes. Nada mudou.
mentors-roster-encoding = Este arquivo não está escrito em UTF-8. Ao salvar na sua planilha, escolha “CSV UTF-8”. Nada mudou.
mentors-roster-wrong = Este arquivo não é uma tabela que o Hearth consiga ler. Por favor, salve como CSV. Nada mudou.
mentors-roster-columns = A primeira linha precisa ter os nomes das colunas, em inglês, como no arquivo que o Hearth dá a você. Faltam: { $columns }. Nada mudou.
mentors-row-account = Falta a conta, ou não dá para ler. Escreva o número da conta, ou uma menção.
mentors-row-rounded = Uma planilha arredondou o número da conta. Escreva uma menção, ou mude antes a coluna para texto.
mentors-row-twice = A mesma conta já está na linha { $number }. Deixe só uma das duas.
mentors-row-words = A coluna “words” está vazia. Escreva em que a pessoa pode ajudar.
mentors-row-long = O texto da coluna “words” é longo demais. Cabem { $most } caracteres.
mentors-row-zone = O fuso horário “{ $zone }” não é conhecido. Escreva uma cidade, como Recife.
mentors-row-zone-like = O fuso horário “{ $zone }” não é conhecido. Você quis dizer { $near }?
mentors-row-hours = Não dá para ler os horários “{ $hours }”. Escreva assim: Mon-Fri 18:00-20:00, Sat 9-12.
mentors-row-seats = Na coluna “seats” vai um número de 1 a { $most }.
mentors-row-choice = A coluna “{ $column }” tem “{ $found }”. Ela aceita: { $choices }.
mentors-row-empty = A coluna “{ $column }” está vazia. Ela aceita: { $choices }.
mentors-row-not-here = Esta conta não é de uma pessoa desta comunidade. Confira o número, ou convide a pessoa antes.
mentors-row-refused = Esta pessoa já recebeu a pergunta e disse não. O Hearth não pergunta de novo. Ela pode se oferecer quando quiser.
mentors-refused = Você disse não a uma oferta que outras pessoas escreveram para você. Você pode mudar essa oferta e torná-la sua, ou retirar.
mentors-invited-refused = Tudo bem, e não precisa de motivo. O Hearth não pergunta de novo a você.
