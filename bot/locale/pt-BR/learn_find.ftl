# Learning: finding something, looking at it, and saying how it was.

command-learn = aprender
command-learn-description = Encontrar um curso ou guia para o que você quer fazer
learn-title = Aprender algo
learn-start = Aprender algo
learn-staff = Biblioteca para aprender
learn-no-community = Você e o Hearth não têm em comum nenhum servidor com uma biblioteca para aprender.
learn-closed = Aqui não há uma biblioteca para aprender. Quem organiza pode ativá-la em { COMMAND("setup") }.
learn-home = { $count ->
    [0] A biblioteca ainda está vazia.
    [one] Há um curso ou guia na biblioteca.
   *[other] Há { $count } cursos, guias e treinamentos na biblioteca.
}
learn-home-paths = Encontre um pelo que você precisa, ou siga um caminho que leva a um objetivo.
learn-button-find = Encontrar algo
learn-button-paths = Caminhos até um objetivo
learn-button-suggestions = Sugerir algo
learn-button-home = Voltar ao início

learn-found-title = O que há
learn-found = { $count ->
    [0] Nada na biblioteca combina com tudo isso.
    [one] Um resultado. O que é gratuito vem primeiro.
   *[other] { $count } resultados. O que é gratuito vem primeiro.
}
learn-asked-audience = Para: { $what }
learn-asked-topic = Sobre: { $what }
learn-asked-level = Nível: { $what }
learn-asked-language = Idioma: { $what }
learn-asked-free = Custo: { $what }
learn-without-audience = Se não precisar ser para estas pessoas: { $count }.
learn-without-topic = Se puder ser sobre outra coisa: { $count }.
learn-without-level = Se puder ser para outro nível: { $count }.
learn-without-language = Se puder ser em outro idioma: { $count }.
learn-without-free = Se puder custar algo: { $count }.
learn-without-several = Não é uma escolha só que atrapalha, são várias juntas. Escolha menos, ou limpe as suas escolhas.
learn-button-choices = Escolher o que aparece
learn-button-next = Ver os próximos
learn-button-before = Ver os anteriores
learn-button-open = Abrir { $title }
learn-button-more = Sobre { $title }

learn-choices-title = Escolher o que aparece
learn-choices = Você pode deixar qualquer escolha em aberto. O Hearth guarda as suas escolhas por 90 dias.
learn-choices-count = { $count ->
    [0] Nenhum resultado combina.
    [one] Um resultado combina.
   *[other] { $count } resultados combinam.
}
learn-choose-audience = Para quem
learn-choose-topic = Sobre o quê
learn-choose-level = Nível
learn-choose-language = Em que idioma
learn-all-audience = Para qualquer pessoa
learn-all-topic = Sobre qualquer tema
learn-all-level = Qualquer nível
learn-all-language = Em qualquer idioma
learn-button-show = Mostrar
learn-button-only-free = Só o que é gratuito
learn-button-all-costs = Também o que custa algo
learn-button-clear = Limpar as minhas escolhas

# One entry

learn-entry-title = Sobre este material
learn-entry = **{ $title }**
learn-entry-by = **{ $title }**, de { $by }
learn-own-words = { $words }
learn-facts = Tipo: { $kind }; { $level }; { $cost }. Idioma: { $language }
learn-needs-look = O endereço não respondeu nas últimas vezes.
learn-unknown = não se sabe
learn-fact-kind = Tipo: { $kind }
learn-fact-for = Para: { $people }
learn-fact-topics = Sobre: { $topics }
learn-fact-level = Nível: { $level }
learn-fact-languages = Idiomas: { $languages }
learn-fact-cost = Custo: { $cost }
learn-fact-hours = Tempo: { $hours }
learn-hours = { $count ->
    [one] cerca de { $count } hora
   *[other] cerca de { $count } horas
}
learn-fact-captions = Legendas ou transcrição: { $captions }
learn-fact-account = Conta: { $account }
learn-fact-licence = Licença: { $licence }
learn-checked-never = O Hearth ainda não conferiu se o endereço funciona.
learn-checked = O endereço funcionava quando o Hearth conferiu pela última vez, em { $day }.
learn-checked-once = O endereço não funcionou quando o Hearth conferiu pela última vez, em { $day }. O Hearth tenta de novo daqui a uma semana.
learn-checked-failed = O endereço falhou { $count } vezes seguidas, a última em { $day }. É preciso dar uma olhada.
learn-count-worked = { $count } pessoas daqui dizem que funcionou para elas.
learn-count-old = { $count } pessoas daqui dizem que está desatualizado.
learn-count-rule = Você pode dizer como foi para você. Ninguém vê quem diz o quê, e o número de pessoas só aparece a partir de { $under }.
learn-you-worked = Você diz que funcionou para você.
learn-you-old = Você diz que está desatualizado.
learn-button-worked = Funcionou para mim
learn-button-worked-back = Retirar “Funcionou para mim”
learn-button-old = Desatualizado
learn-button-old-back = Retirar “Desatualizado”
learn-button-found = Voltar à lista
learn-button-path = Voltar ao caminho
learn-button-all-paths = Todos os caminhos
learn-thanks = Anotado. Se apertar de novo, você retira.
learn-entry-gone = Este material não está mais na biblioteca.
learn-language-other = outro idioma

# What entries say of themselves

learn-kind-course = curso
learn-kind-tutorial = tutorial
learn-kind-guide = guia
learn-kind-book = livro
learn-kind-training = treinamento
learn-kind-tool = ferramenta
learn-kind-list = lista
learn-for-contributors = quem contribui
learn-for-hiring = quem contrata
learn-for-managers = quem lidera ou organiza
learn-topic-first-steps = primeiros passos no código aberto
learn-topic-git = Git
learn-topic-code = programação
learn-topic-web = a web
learn-topic-security = segurança
learn-topic-licensing = licenças
learn-topic-docs = escrever documentação
learn-topic-translation = tradução
learn-topic-design = design
learn-topic-accessibility = acessibilidade
learn-topic-inclusion = inclusão
learn-topic-conduct = códigos de conduta
learn-topic-community = comunidades
learn-topic-mentoring = mentoria e ensino
learn-topic-governance = decidir e liderar
learn-topic-events = eventos
learn-topic-metrics = medir
learn-topic-programme = escritórios de código aberto
learn-topic-wellbeing = cuidar de si
learn-topic-hiring = contratação
learn-topic-data = dados
learn-level-beginning = para quem está começando
learn-level-some = alguma experiência ajuda
learn-level-any = para todos os níveis
learn-level-unknown = nível não informado
learn-cost-free = gratuito
learn-cost-partly = aprender é gratuito, algum extra é pago
learn-cost-paid = pago
learn-cost-unknown = custo não informado
learn-captions-text = não tem fala
learn-captions-yes = sim
learn-captions-no = não
learn-captions-unknown = não se sabe
learn-account-no = não precisa
learn-account-optional = opcional
learn-account-needed = precisa
learn-account-unknown = não se sabe
