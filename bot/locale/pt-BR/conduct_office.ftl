# The contact outside, the button beside the code of conduct, figures, and who could read what.

conduct-outside-told = Você tem uma novidade no Hearth. Você é o contato de fora de { $community }: algo sobre um relato espera lá, ou uma promessa feita a alguém não foi cumprida. Por favor, fale com as pessoas que cuidam dos relatos. O Hearth não diz mais nada aqui.
conduct-outside-news = Você é o contato de fora. Algo sobre um relato espera aqui, ou uma promessa feita a alguém não foi cumprida. Por favor, fale com as pessoas que cuidam dos relatos. O Hearth não diz mais nada.

# For organisers and those who handle reports

conduct-button-office = Relatos: botão, números, quem pode ler
conduct-office-title = Sobre os relatos
conduct-office-what = Aqui você coloca o botão de relatos em um canal, vê números sem nenhum caso e vê quem poderia ler o quê.
conduct-office-not-yours = Esta página é para quem organiza a comunidade e para as pessoas que cuidam dos relatos.
conduct-button-place = Colocar um botão em um canal
conduct-button-figures = Números do último semestre
conduct-button-reach = Quem poderia ler o quê
conduct-place-what = Coloque onde todo mundo lê o código de conduta. Para retirar, apague a mensagem. É isto que aparece lá:
conduct-place-choose = Em qual canal?
conduct-place-done = Em um instante aparece em { $channel }. Se não aparecer, o Hearth não pode escrever lá: { COMMAND("setup") } diz o que falta.
conduct-placed = Aconteceu algo que o nosso código de conduta não permite? Você pode relatar em particular aqui. Antes de escrever uma palavra, você vê quem vai ler.
conduct-figures-of = De { $begin } até antes de { $end }
conduct-figures-few = Houve menos de cinco relatos encerrados, por isso não há números: eles poderiam mostrar quem relatou.
conduct-figures-whole = Relatos encerrados: { $count }
conduct-figures-line = { $what }: { $count }
conduct-figures-number = { $count }
conduct-figures-few-number = poucos demais para dizer
conduct-came-measure = Uma medida foi tomada
conduct-came-no-violation = Sem violação do código de conduta
conduct-came-out-of-scope = Não era o lugar certo
conduct-came-on-record = Guardado no registro
conduct-figures-acknowledged = Assumidos por uma pessoa no prazo: { $count }
conduct-figures-decided = Decididos no prazo: { $count }
conduct-figures-about = Você pode copiar isto para uma postagem. Números pequenos ficam de fora, e tantos outros quantos forem precisos para que nenhum possa ser calculado.
conduct-reach-what = Estes cargos têm muito alcance. Nenhum relato fica em um canal: aqui se trata de todo o resto que o Hearth faz.
conduct-reach-administer = Podem administrar o servidor ou mudar as configurações do Hearth: { $roles }
conduct-reach-reads = Podem ler { $channel }: { $roles }
conduct-reach-nobody = nenhum cargo
conduct-reach-owner = Quem é dono do servidor pode fazer tudo nele. Não consegue abrir um relato, a não ser que cuide dos relatos.
conduct-reach-operator = As pessoas que mantêm este Hearth no ar cuidam do banco de dados e das chaves dele, então poderiam ler o que está lá.
conduct-reach-grew = **Aumentou quem poderia ler ou administrar.** Há pouco tempo estes cargos podem mais: { $roles }. Converse com a organização se você não esperava isso.
