# What is kept about a person: shown, copied, erased.

command-privacy = privacidade
command-privacy-description = Ver, copiar ou apagar o que está guardado sobre você

privacy-title = O que o Hearth guarda sobre você
privacy-where = Esta página é sobre { $community }. Só você pode ver.
privacy-no-community = O Hearth não está em nenhuma comunidade com você e não guarda nada sobre você.

privacy-item = **{ $what }**
    Quem pode ver: { $seen-by }
    Por quanto tempo: { $how-long }
privacy-nothing = O Hearth não guarda nada sobre você aqui.

privacy-operator = As pessoas que mantêm este Hearth no ar cuidam do banco de dados e das chaves dele.
    Elas poderiam ler o que está lá. Quem organiza a comunidade não tem como ler.
privacy-removed = Se o Hearth for retirado desta comunidade, tudo o que ele guarda aqui é apagado 30 dias depois.
privacy-confidence = Pode haver registros que outras pessoas escreveram de forma confidencial, e eles podem ser sobre qualquer pessoa.
    Esta página diz o mesmo para todo mundo, existam esses registros ou não.
    Um registro assim fica guardado até o caso ser encerrado, e o resultado por até 24 meses depois disso.
    Se você tiver uma pergunta sobre isto: { $whom }
privacy-elsewhere = Para ver outra comunidade, use { COMMAND("privacy") } em uma mensagem direta com o Hearth.

privacy-button-open = O que está guardado sobre mim?
privacy-button-copy = Quero uma cópia
privacy-button-erase = Apagar
privacy-button-more = Ver mais

privacy-copy = Aqui está tudo o que o Hearth guarda sobre você nesta comunidade.
    Só você pode ver esta mensagem. Salve o arquivo se quiser ficar com ele.
privacy-nothing-to-copy = Não há nada para copiar. O Hearth não guarda nada sobre você aqui.

privacy-erase-title = Apagar?
privacy-erase-goes = Isto é apagado para sempre, em { $community }:
privacy-goes = - { $what }
privacy-erase-stays = Isto fica:
privacy-stays = - { $what } { $why }
privacy-erase-messages = - As mensagens nos canais. Elas são do Discord, e lá você pode apagar as suas.
privacy-erase-backups = - Os backups antigos, até serem substituídos. O que você escreveu em particular não pode mais ser lido neles.
privacy-erase-ask = Não dá para desfazer. Quer apagar?
privacy-button-erase-now = Sim, apagar
privacy-button-keep = Não, manter

privacy-erased-title = Apagado
privacy-erased = O Hearth apagou o que guardava sobre você em { $community }.
    Se você usar o Hearth lá de novo, ele volta a guardar o que precisa para isso.
privacy-nothing-title = Nada para apagar
privacy-nothing-to-erase = O Hearth não guarda nada sobre você em { $community } que possa ser apagado.

# Sentences that more than one feature uses

privacy-seen-by-you = Só você.
privacy-seen-by-nobody = Ninguém. O Hearth usa isto para fazer o trabalho dele.
privacy-until-erased = Até você apagar.

# What the platform itself keeps

privacy-kept-language = Você pediu respostas neste idioma: { $language }.
privacy-kept-form = { $count ->
    [0] Você começou um formulário e não enviou. Ele ainda não tem respostas.
    [one] Você começou um formulário e não enviou. Ele tem uma resposta.
   *[other] Você começou um formulário e não enviou. Ele tem { $count } respostas.
}
privacy-kept-form-until = Até você enviar ou descartar, ou até { $day }.
privacy-kept-jobs = { $count ->
    [one] Há uma mensagem ou um lembrete para você, ainda por enviar ou já enviado.
   *[other] Há { $count } mensagens ou lembretes para você, ainda por enviar ou já enviados.
}

# Communities. Who answers questions there ends a sentence that begins with a colon.

community-direct-messages = suas mensagens diretas com o Hearth
community-left = uma comunidade de onde o Hearth saiu (número { $number })
community-which = De qual comunidade estamos falando?
community-others = Outras comunidades
community-choose = Escolha uma comunidade
ask-role = pergunte a alguém com o cargo { $role }.
ask-managers = pergunte a alguém que gerencia este servidor.
privacy-kept-notice = Há uma novidade para você que você ainda não abriu.
privacy-kept-notice-how-long = Até você abrir. Sua conta fica lacrada ali.
