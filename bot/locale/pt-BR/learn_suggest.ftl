# Learning: suggesting something, and looking after the library.

learn-mine-title = Suas sugestões
learn-mine = O que você sugeriu:
learn-mine-none = Você conhece um curso ou guia que ajuda? Sugira.
learn-mine-waits = { $title }: ninguém decidiu ainda.
learn-button-suggest = Sugerir algo
learn-button-take-back = Retirar
learn-button-read = Já li
learn-suggest-title = Para a biblioteca
learn-suggest-intro = Pessoas da equipe leem a sua sugestão e o seu nome, e decidem. Você fica sabendo o que decidiram e, se a resposta for não, por quê. Na biblioteca o seu nome não aparece.
learn-add-intro = Isto entra na biblioteca assim que você enviar.
learn-button-send = Enviar
learn-page-what = O que é
learn-page-whom = Para quem é
learn-page-more = O que mais você sabe
learn-label-title = Como se chama
learn-label-address = O endereço
learn-help-address = Começa com https://
learn-label-by = Quem fez
learn-label-words = O que é, em uma frase
learn-help-words = Todo mundo lê do jeito que você escrever.
learn-label-language = Em que idioma
learn-label-kind = Que tipo de coisa é
learn-label-for = Para quem
learn-label-topics = Sobre o quê
learn-label-level = Nível
learn-label-cost = Quanto custa
learn-label-captions = Legendas ou transcrição
learn-help-unknown = Deixe em aberto o que você não sabe ao certo. Ali aparece então “não se sabe”.
learn-label-account = É preciso ter uma conta?
learn-label-hours = Quantas horas leva
learn-label-licence = Com que licença
learn-help-licence = Por exemplo CC-BY-4.0
learn-wrong-address-long = Este endereço é longo demais.
learn-wrong-address-form = Escreva um endereço que comece com https:// e não tenha espaços, nome de acesso nem porta.
learn-wrong-address-name = Escreva um endereço com um nome que qualquer pessoa consiga abrir, como https://example.org/course.
learn-wrong-hours = Escreva um número de 1 a { $most }, ou deixe em branco.
learn-suggested = Agradecemos a sugestão. Pessoas da equipe vão olhar, e você fica sabendo o que decidirem.
learn-suggestion-back = Sugestão retirada.
learn-suggestions-closed = Esta comunidade não recebe sugestões para a biblioteca.
learn-suggestions-enough = { $count } sugestões suas já estão esperando. Aguarde até que alguém olhe essas primeiro, por favor.
learn-already-there = Este endereço já está na biblioteca.
learn-already-suggested = Alguém já sugeriu este endereço.
learn-own-full = Uma comunidade pode adicionar { $count } materiais próprios. Remova um primeiro.
learn-suggestion-decided = Esta sugestão já teve resposta, ou foi retirada.
learn-only-staff = Só pessoas da equipe podem fazer isto, no próprio servidor.
learn-news-taken = Sua sugestão agora está na biblioteca: { $title }. Agradecemos por ela.
learn-news-declined = Sua sugestão não entrou na biblioteca: { $title }. Agradecemos mesmo assim.
learn-news-reason = O motivo: { $reason }
learn-from = Isto é sobre a sua sugestão em { $community }.

# For staff

learn-office-title = Biblioteca para aprender
learn-office-waiting = { $count ->
    [0] Nenhuma sugestão espera.
    [one] Uma sugestão espera.
   *[other] { $count } sugestões esperam.
}
learn-office-broken = { $count ->
    [0] Nenhum endereço precisa de uma olhada.
    [one] Um endereço falhou duas vezes seguidas e precisa de uma olhada.
   *[other] { $count } endereços falharam duas vezes seguidas e precisam de uma olhada.
}
learn-office-hidden = { $count ->
    [0] Nada está escondido.
    [one] Um material está escondido.
   *[other] { $count } materiais estão escondidos.
}
learn-button-office = Voltar à biblioteca
learn-button-queue = Sugestões
learn-button-broken = Endereços que precisam de uma olhada
learn-button-add = Adicionar um material
learn-button-hidden = O que está escondido
learn-button-hide = Esconder { $title } aqui
learn-button-remove = Remover { $title }
learn-button-show-again = Mostrar { $title } de novo
learn-queue-none = Nenhuma sugestão espera.
learn-queue-count = { $count ->
    [one] Esta é a única que espera.
   *[other] { $count } esperam. Esta espera há mais tempo.
}
learn-queue-from = Sugestão de { $person }. Abra antes de decidir.
learn-button-take-in = Pôr na biblioteca
learn-button-decline = Não pôr na biblioteca
learn-reason-title = Por que não?
learn-label-reason = O motivo
learn-help-reason = Quem sugeriu lê isto, e mais ninguém.
learn-was-taken = Agora está na biblioteca. Quem sugeriu fica sabendo.
learn-was-declined = Não entra na biblioteca. Quem sugeriu fica sabendo por quê.
learn-was-hidden = Está escondido nesta comunidade.
learn-was-shown = Aparece de novo.
learn-was-removed = Foi removido.
learn-added = Agora está na biblioteca.
learn-hidden = Escondido aqui: as pessoas não encontram.
learn-hidden-list = Estes materiais estão escondidos nesta comunidade:
learn-hidden-none = Nada está escondido.
learn-broken = Estes endereços falharam pelo menos duas vezes seguidas, com uma semana de intervalo. Abra cada um: alguns sites só barram programas.
learn-broken-none = Nenhum endereço precisa de uma olhada.
learn-broken-one = { $entry } Idioma: { $language }
finding-learn-links = Alguns endereços da biblioteca falharam duas vezes seguidas.
finding-learn-links-fix = Abra { COMMAND("staff") }, depois “Biblioteca para aprender”, e veja quais esconder.

# Settings

settings-learn = Aprender
settings-learn-help = Uma biblioteca de cursos, guias e treinamentos que as pessoas daqui podem usar com { COMMAND("learn") }.
setting-learn-open = A biblioteca para aprender está ativada
setting-learn-open-help = O Hearth também confere então, uma vez por semana, se cada endereço ainda funciona.
setting-learn-suggestions = As pessoas podem sugerir materiais
setting-learn-suggestions-help = Pessoas da equipe decidem sobre cada sugestão, e quem sugeriu fica sabendo o quê e por quê.

# What is kept

learn-kept-wish = O que você escolheu ver na biblioteca para aprender.
learn-kept-wish-how-long = 90 dias depois da sua última escolha.
learn-kept-said = O que você disse sobre { $count ->
    [one] um material
   *[other] { $count } materiais
} da biblioteca para aprender: que funcionou para você, ou que está desatualizado.
learn-kept-said-seen = Ninguém. O número de pessoas que dizem isso só aparece a partir de cinco.
learn-kept-said-how-long = Até você retirar.
learn-kept-suggestions = { $count ->
    [one] Uma sugestão sua
   *[other] { $count } sugestões suas
} para a biblioteca.
learn-kept-suggestions-seen = Pessoas da equipe, enquanto não há decisão.
learn-kept-suggestions-how-long = 90 dias depois da decisão, ou 180 dias se ninguém decidir.
learn-kept-suggestions-leaves = O que entrou na biblioteca fica lá, sem você.
