### What events are about. Read by organisers, hosts, and everybody who wants to hear of a topic.

setting-events-topic = Cargo de um tema de eventos
events-topics-setup = Temas de eventos
events-topics-organisers = Só quem organiza a comunidade pode mudar os temas de eventos.
events-topics-intro = Cada pessoa escolhe de quais temas quer saber. Quem escolhe um tema recebe o cargo dele e uma menção quando um evento assim é anunciado.
events-topics-none = Ainda não há temas. Com temas, as pessoas podem escolher de quais eventos querem saber.
events-topics-choose = Mudar um tema
events-topics-too-many = Pode haver até { $most } temas. Remova um primeiro, por favor.
events-topic-title = Tema de eventos
events-label-topic = Nome do tema
events-help-topic = Por exemplo: Documentação, Acessibilidade, Primeiros passos
events-topic-name-length = O nome de um tema tem de 2 a 60 caracteres. Nada mudou.
events-topic-twice = Já existe um tema com este nome. Nada mudou.
events-topic-gone = Este tema não existe mais.
events-topic-added = O tema está criado. Escolha um cargo para ele. Assim as pessoas podem ser mencionadas.
events-topic-kept = Salvo.
events-topic-removed = O tema foi removido, e quem tinha o cargo por causa dele deixa de ter.
events-topic-with-role = **{ $topic }**: { $role }
events-topic-without-role = **{ $topic }**: ainda sem cargo, então ninguém é mencionado
events-topic-role-what = O cargo precisa ser um que qualquer pessoa pode ter: sem poderes, abaixo do cargo do Hearth, e usado só para isto.
events-topic-refused = { $what } { $fix }
events-topic-reason = A pessoa escolhe de quais eventos quer saber
events-topic-remove-ask = Remover o tema “{ $topic }”? Os eventos ficam, sem tema. Quem tinha o cargo por causa dele deixa de ter.
events-button-topic-add = Criar um tema
events-button-topic-rename = Mudar o nome
events-button-topic-remove = Remover
events-button-topic-remove-yes = Sim, remover
events-button-topic = Tema
events-topic-none-yet = Ainda não há temas aqui. Quem organiza pode criar alguns em { COMMAND("setup") }.
events-topic-ask = Qual é o tema de “{ $title }”? Quem quer saber desse tema recebe uma menção no anúncio.
events-topic-choose = Escolha o tema
events-topic-no-topic = Sem tema

events-button-wanted = Escolher do que quero saber
events-wanted-none = Ainda não há temas aqui. Todos os eventos estão na lista.
events-wanted-intro = Escolha do que você quer saber. Você recebe um cargo para isso, e uma menção quando um evento assim é anunciado. Outras pessoas podem ver os seus cargos. Todos os eventos estão na lista, seja qual for a sua escolha.
events-wanted-choose = Escolha temas
events-wanted-no-role = “{ $topic }” não tem no momento um cargo que o Hearth possa dar. Por isso você ainda não recebe menções. A sua escolha continua guardada.
events-wanted-kept = { $count ->
    [0] Salvo. Você não recebe mais menções sobre nenhum tema.
    [one] Salvo. Você vai receber avisos sobre um tema.
   *[other] Salvo. Você vai receber avisos sobre { $count } temas.
}

# Ways from elsewhere to events, and from an event to people who help

events-next = Ver o próximo evento para quem chega agora
events-start-plan = Planejar um evento
events-helpers = Você pode vir com alguém, e não precisa saber nada ainda. Aqui há pessoas que ajudam, também antes do evento:
