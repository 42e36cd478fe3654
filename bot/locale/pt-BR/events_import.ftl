# Taking in calendars of others. Read by those who plan events.

command-event-manage-file = calendário
command-event-manage-file-description = Um calendário para importar (.ics)
events-button-calendars = Calendários de fora
events-import-title = Calendários de fora
events-import-intro = Você pode importar um calendário que a sua comunidade mantém em outro lugar. Os eventos dele chegam como rascunhos. Ninguém fica sabendo deles antes de você publicar.
events-import-file-how = Por endereço: o Hearth olha lá uma vez por dia o que há de novo. Por arquivo: use { COMMAND("event manage") } e adicione o arquivo ali.
events-import-intro-form = O Hearth primeiro lê o calendário e mostra o que ele traria. Nada é importado antes de você ver isso.
events-import-form-title = Importar um calendário
events-import-form-send = Ver o que ele traria
events-import-page = O calendário
events-import-label-name = Como você o chama
events-import-help-name = Só quem planeja eventos vê
events-import-label-address = O endereço dele
events-import-help-address = Começa com https:// ou webcal://. Fica guardado e lacrado, porque pode ser secreto.
events-import-label-zone = A cidade cujo horário ele usa
events-import-help-zone = Vale onde o calendário não diz o fuso horário. Por exemplo Recife ou Lisboa
events-import-named = **{ $name }**
events-import-unread = { $name }: da última vez não deu para ler.
events-import-which = Escolha um calendário
events-import-clock = Onde ele não diz o fuso horário, vale o horário de { $zone }.
events-import-clock-title = O horário que vale
events-import-clock-send = Salvar
events-import-by-file = Ele veio em um arquivo. Para atualizar, adicione um arquivo mais novo.
events-import-by-address = O Hearth lê este calendário no endereço uma vez por dia.
events-import-read = Lido pela última vez: { $at }
events-import-both = { $count ->
    [one] Um evento mudou no calendário e também aqui. Ele fica como você escreveu até você escolher: olhe o calendário.
   *[other] { $count } eventos mudaram no calendário e também aqui. Eles ficam como você escreveu até você escolher: olhe o calendário.
}
events-import-drafts = { $count ->
    [one] Um dos eventos dele é um rascunho.
   *[other] { $count } dos eventos dele são rascunhos.
} { $unsaid ->
    [0] Já está dito como as pessoas podem participar.
    [one] Em um deles, ninguém disse ainda como as pessoas podem participar.
   *[other] Em { $unsaid } deles, ninguém disse ainda como as pessoas podem participar.
}
events-import-button-new = Por endereço
events-import-button-look = Ver o que ele diz agora
events-import-button-seen = Ver o que ele traria
events-import-button-change = Mudar nome, endereço ou horário
events-import-button-clock = Mudar o horário
events-import-button-remove = Parar de importar
events-import-button-remove-yes = Sim, parar
events-import-button-all = Todos os calendários
events-import-button-calendar = Ir a este calendário
events-import-remove-ask = Parar de importar “{ $name }”? Os rascunhos dele são jogados fora. O que já foi publicado fica, e você pode mudar.
events-import-removed = Ele não é mais importado.
events-import-gone = Este calendário não é mais importado.
events-import-enough = Você já importa { $most } calendários. Pare primeiro de importar um deles, por favor.
events-import-file-gone = Não deu para buscar o arquivo. Use o comando de novo e adicione o arquivo mais uma vez, por favor.
events-import-again = O que você viu não está mais guardado. Olhe o calendário de novo, ou adicione o arquivo mais uma vez, por favor.
events-import-changed = O calendário foi lido de novo depois que você o viu. Nada foi importado. Veja o que ele diz agora, por favor.

events-import-dry = O que aconteceria se você importasse **{ $name }**. Nada mudou ainda.
events-import-dry-drafts = Eventos novos chegam como rascunhos. Ninguém fica sabendo deles.
events-import-count-added = { $count ->
    [one] Um evento é novo.
   *[other] { $count } eventos são novos.
}
events-import-count-changed = { $count ->
    [one] Um evento muda. Se ele está publicado, quem vai recebe um aviso sobre outro horário ou local.
   *[other] { $count } eventos mudam. Se eles estão publicados, quem vai recebe um aviso sobre outro horário ou local.
}
events-import-count-cancelled = { $count ->
    [one] Um evento é cancelado. Se ele está publicado, quem vai recebe um aviso.
   *[other] { $count } eventos são cancelados. Se eles estão publicados, quem vai recebe um aviso.
}
events-import-count-unchanged = { $count ->
    [one] Um evento já está aqui, igual.
   *[other] { $count } eventos já estão aqui, iguais.
}
events-import-count-missing = { $count ->
    [one] Um evento não está mais no calendário. Ele fica aqui. Cancele o evento se ele não vai acontecer.
   *[other] { $count } eventos não estão mais no calendário. Eles ficam aqui. Cancele os que não vão acontecer.
}
events-import-count-over = { $count ->
    [one] Um evento já terminou, e fica de fora.
   *[other] { $count } eventos já terminaram, e ficam de fora.
}
events-import-count-thrown = { $count ->
    [one] Um evento já foi jogado fora aqui, e fica de fora. Para ter esse evento de novo, pare de importar este calendário e comece outra vez.
   *[other] { $count } eventos já foram jogados fora aqui, e ficam de fora. Para ter esses eventos de novo, pare de importar este calendário e comece outra vez.
}
events-import-count-said = { $count ->
    [one] Há uma observação.
   *[other] Há { $count } observações.
}
events-import-nothing = Tudo já está aqui.
events-import-line-added = Novo: { $title }, { $when }
events-import-line-series = Novo: { $title }, que se repete. Primeira vez: { $when }
events-import-line-changed = Muda: { $title }. O que há de novo: { $what }.
events-import-line-both = Mudou aqui e lá: { $title }. O que mudou: { $what }.
events-import-line-cancelled = Cancelado: { $title }, { $when }
events-import-line-missing = Não está mais no calendário: { $title }
events-import-line-refused = Fica de fora. { $where }: { $says }
events-import-line-noted = { $where }: { $says }
events-import-field-title = o título
events-import-field-words = o que acontece
events-import-field-place = o local
events-import-field-when = o horário
events-import-button-take = Importar
events-import-button-take-ours = Importar e manter o que nós escrevemos
events-import-button-take-theirs = Importar também no lugar do que nós escrevemos
events-import-taking = A importação começou. Com muitos eventos, ela demora alguns instantes. Abra esta página de novo para ver até onde chegou.

events-import-choose = Dizer para alguns deles como as pessoas podem participar
events-import-option = { $day }: { $title }
events-import-button-access = Dizer para todos os que ainda não dizem
events-import-button-publish = Publicar os próximos
events-import-access-title = Como as pessoas podem participar
events-import-access-all = O que você responder vale para todos os rascunhos deste calendário que ainda não dizem como as pessoas podem participar.
events-import-access-some = O que você responder vale para os eventos que você escolheu.
events-import-access-count = { $count ->
    [0] Isto não vale mais para nenhum evento:
    [one] Isto vale para um evento:
   *[other] Isto vale para { $count } eventos:
}
events-import-button-access-save = Salvar
events-import-button-access-publish = Salvar e publicar até 25
events-import-access-saved = { $count ->
    [0] Nenhum evento precisava mais disto. Nada mudou.
    [one] Salvo para um evento.
   *[other] Salvo para { $count } eventos.
}
events-import-published = { $count ->
    [0] Nenhum foi publicado.
    [one] Um evento está publicado. Ele é anunciado alguns dias antes do começo.
   *[other] { $count } eventos estão publicados. Cada um é anunciado alguns dias antes do começo.
}
events-import-not-published = Não publicado: { $title }. { $why }

finding-events-calendar-unread = Há três dias ou mais que não dá para ler o calendário “{ $name }”.
finding-events-calendar-unread-fix = Abra o calendário em “Calendários de fora”, em { COMMAND("event manage") }. Lá você vê por quê, e pode mudar o endereço.

events-access-unsaid = Ninguém disse ainda como as pessoas podem participar. Antes disso, não dá para publicar.
events-no-access = Ninguém disse ainda como as pessoas podem participar. Escolha “Mudar” e responda às últimas páginas, por favor. “Nenhuma” também é uma boa resposta.
events-no-where = O evento ainda não diz onde acontece. Escolha “Mudar” e adicione o link ou o endereço, por favor.
