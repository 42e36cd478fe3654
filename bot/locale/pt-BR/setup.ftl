# The page /setup: what Hearth does in this server, and what stands in its way.

command-setup = configurar
command-setup-description = Escolher o que o Hearth faz neste servidor

# The first page

setup-title = Configurar o Hearth
setup-saved = Salvo. { $line }
setup-back-at-default = Salvo. { $label }: de volta ao padrão.
setup-nothing-yet = O Hearth não publica nada neste servidor até você escolher onde.
setup-first-steps = Você pode começar com um passo e deixar o resto para depois.
setup-next = **Primeiro:** { $step }.
    { $help }
setup-first-done = Você já escolheu tudo de que o Hearth precisa para começar.
setup-still-missing = **Falta escolher:** { $settings }.
setup-is-set = **O que já está escolhido:**
setup-more-set = { $count ->
    [one] Mais uma configuração já está escolhida. Ela está em “Todas as configurações”.
   *[other] Mais { $count } configurações já estão escolhidas. Elas estão em “Todas as configurações”.
}
setup-to-mend = { $count ->
    [one] **Há uma coisa para arrumar.** Aperte “Revisar tudo” para ver o que fazer.
   *[other] **Há { $count } coisas para arrumar.** Aperte “Revisar tudo” para ver o que fazer.
}
setup-button-all = Todas as configurações
setup-button-look = Revisar tudo
setup-button-home = Voltar ao início da configuração
setup-button-more = Mais configurações
setup-button-group = Voltar a { $group }
setup-button-default = Voltar ao padrão

# All settings, one group, one setting

setup-all-title = Todas as configurações
setup-all-lines = Cada parte do Hearth tem a sua própria página. Escolha uma abaixo.
setup-group-line = **{ $group }.** { $help }
setup-pick-group = Qual parte do Hearth?
setup-group-set = Já escolhidas: { $chosen } de { $count }
setup-pick-setting = Qual configuração você quer mudar?
setup-setting-lines = **{ $line }**
    { $help }
setup-now = Agora: { $value }.
setup-default-is = Padrão: { $value }.

# Looking everything over

setup-look-title = Revisão completa
setup-look-fine = Não há nada para arrumar.
setup-look-nothing-set = Nada foi escolhido ainda, então não há nada para revisar.
setup-finding = { $number }. { $what }
    O que fazer: { $fix }
setup-notes = **Bom saber:**
setup-note = { $what }
    { $fix }
setup-more-findings = { $count ->
    [one] Há mais uma coisa. Ela aparece quando estas estiverem arrumadas.
   *[other] Há mais { $count } coisas. Elas aparecem quando estas estiverem arrumadas.
}
setup-button-change = Mudar: { $label }

# What organisers are told once

setup-told = { $count ->
    [one] O Hearth encontrou uma coisa para arrumar neste servidor.
   *[other] O Hearth encontrou { $count } coisas para arrumar neste servidor.
}
setup-told-once = Este aviso vem uma vez só. O comando { COMMAND("setup") } mostra o que ainda está pendente.
setup-button-open = Abrir a configuração

# Refusals

setup-refused = **Não foi salvo.** { $what }
    O que fazer: { $fix }
    Depois, escolha de novo.
setup-refused-number = **Não foi salvo.** Isto não é um número que sirva aqui.
    Escreva um número inteiro de { $low } a { $high }.
setup-refused-value = **Não foi salvo.** Isto não pode mais ser escolhido aqui.
    Escolha entre o que a página mostra agora.
setup-refused-person = **Não foi salvo.** Você não pode mais mudar as configurações.
setup-only-organisers = Só quem organiza a comunidade pode mudar o que o Hearth faz neste servidor.
    Se quiser que algo seja diferente, { $ask }
setup-not-a-member = O Hearth não faz parte deste servidor, então não há nada para configurar aqui.
    Alguém que gerencia o servidor pode convidar o Hearth.
problem-only-in-a-server = Isto só funciona em um servidor.
    Use em um canal do servidor de que você está falando.

# How any setting is shown

settings-not-chosen = nada escolhido
settings-chosen = já escolhido
settings-value = { $value }
settings-on = sim
settings-off = não
settings-line = { $label }: { $value }
settings-turn-on = Ativar
settings-turn-off = Desativar
settings-type-number = Digitar um número
settings-between = Um número inteiro, de { $low } a { $high }
settings-pick-channel = Escolha um canal: { $label }
settings-pick-role = Escolha um cargo: { $label }
settings-pick-value = Escolha: { $label }
settings-audience = Podem ler { $channel }: { $readers }. Também podem a pessoa dona do servidor e quem tem a permissão Administrador.
settings-audience-nobody = Só a pessoa dona do servidor e quem tem a permissão Administrador podem ler { $channel }.
settings-audience-everyone = Qualquer pessoa do servidor pode ler { $channel }.

# The community's own settings

settings-community = Todo o servidor
settings-community-help = O que vale para todas as partes do Hearth.
setting-community-language = Idioma
setting-community-language-help = O Hearth escreve neste idioma nos canais. As respostas privadas vêm no idioma de cada pessoa.
setting-community-organiser-role = Cargo da organização
setting-community-organiser-role-help = As pessoas com este cargo podem mudar estas configurações, assim como quem tem a permissão Gerenciar servidor.
    Para que elas vejam o comando, abra Configurações do servidor, depois Integrações, depois Hearth, e adicione o cargo a { COMMAND("setup") }.
setting-community-organiser-role-first = Escolher o cargo da organização
setting-community-staff-role = Cargo da equipe
setting-community-staff-role-help = As pessoas com este cargo ajudam a cuidar de tudo, mas não mudam estas configurações.
setting-community-staff-channel = Canal da equipe
setting-community-staff-channel-help = Um canal privado onde o Hearth avisa o que é preciso arrumar.
setting-community-staff-channel-first = Escolher o canal da equipe

# What stands in the way, and what to do about it

finding-channel-gone = { $setting }: o canal que foi escolhido não existe mais.
finding-channel-gone-fix = Escolha outro canal ou volte ao padrão.
finding-channel-closed = { $setting }: o Hearth não consegue fazer o trabalho dele em { $channel }. Lá faltam estas permissões: { $permissions }.
finding-channel-closed-fix = Abra as configurações de { $channel }, depois Permissões. Adicione o Hearth e permita: { $permissions }.
finding-channel-public = { $setting }: qualquer pessoa do servidor pode ler { $channel }. Precisa ser um canal privado.
finding-channel-public-fix = Abra as configurações de { $channel }, depois Permissões, e ative Canal privado. Depois adicione o Hearth e as pessoas que podem ler.
finding-channel-hidden = { $setting }: quem acabou de chegar não consegue ler { $channel }.
finding-channel-hidden-fix = Abra as configurações de { $channel }, depois Permissões, e permita Ver canal para o cargo everyone. Ou escolha um canal que todo mundo possa ler.
finding-onboarding-leaves-out = { $setting }: a integração do Discord (Onboarding) não mostra { $channel } a quem acabou de chegar.
finding-onboarding-leaves-out-fix = Abra Configurações do servidor, depois Integração (Onboarding), depois Canais padrão, e adicione { $channel }.
finding-two-greetings = { $setting }: o Discord publica a própria mensagem de boas-vindas em { $channel }, então cada pessoa recebe duas.
finding-two-greetings-fix = Abra Configurações do servidor, depois Engajamento (Engagement), e desative a mensagem para quem entra. Ou escolha outro canal.
finding-role-gone = { $setting }: o cargo que foi escolhido não existe mais.
finding-role-gone-fix = Escolha outro cargo ou volte ao padrão.
finding-role-everyone = { $setting }: todas as pessoas do servidor têm este cargo.
finding-role-everyone-fix = Escolha um cargo que só as pessoas certas tenham.
finding-role-managed = { $setting }: { $role } pertence a um aplicativo ou ao Discord, então o Hearth não pode dar esse cargo a ninguém.
finding-role-managed-fix = Crie um cargo próprio para isto e escolha esse cargo.
finding-cannot-grant = { $setting }: o Hearth não pode dar { $role } a ninguém. Falta a permissão { $permissions }.
finding-cannot-grant-fix = Abra Configurações do servidor, depois Cargos, depois o cargo do Hearth, e permita: { $permissions }.
finding-role-too-high = { $setting }: { $role } está acima do cargo do Hearth, então o Hearth não pode dar esse cargo a ninguém.
finding-role-too-high-fix = Abra Configurações do servidor, depois Cargos, e arraste o cargo do Hearth para cima de { $role }.
finding-role-has-powers = { $setting }: o Hearth dá { $role } às pessoas, mas esse cargo traz estas permissões: { $permissions }.
finding-role-has-powers-fix = Escolha um cargo sem permissões desse tipo ou tire estas permissões de { $role }.
finding-role-is-trusted = { $setting }: o Hearth dá { $role } às pessoas, mas as configurações do Hearth confiam em quem tem este cargo.
finding-role-is-trusted-fix = Escolha outro cargo aqui ou escolha outro cargo de confiança com { COMMAND("setup") }.
finding-intent-missing = O Discord não diz ao Hearth quem chega e quem sai.
finding-intent-missing-fix = Quem mantém este Hearth no ar precisa ativar Server Members Intent no Developer Portal do Discord, na página Bot.

finding-onboarding-on = A integração do Discord (Onboarding) está ativada. Quem acabou de chegar vê só os canais que ela mostra.
finding-onboarding-on-fix = Confira se o canal onde o Hearth dá as boas-vindas está entre os canais padrão.
finding-screening-on = Cada pessoa precisa aceitar as regras antes de poder participar.
finding-screening-on-fix = O Hearth dá as boas-vindas depois disso. Você não precisa mudar nada.
finding-server-guide = O Guia do servidor do Discord está ativado. Quem acabou de chegar vê o guia antes das boas-vindas do Hearth.
finding-server-guide-fix = Mencione no guia o canal onde o Hearth dá as boas-vindas, para que as duas coisas combinem.
finding-welcome-screen = A tela de boas-vindas do Discord está ativada. Quem acabou de chegar vê essa tela antes das boas-vindas do Hearth.
finding-welcome-screen-fix = Mostre nessa tela o canal onde o Hearth dá as boas-vindas, para que as duas coisas combinem.
finding-newcomers-wait = O nível de verificação do servidor faz as pessoas esperarem antes de poder escrever.
finding-newcomers-wait-fix = Enquanto isso, elas podem ler as boas-vindas. Você não precisa mudar nada.

# What Hearth keeps

setup-kept-roles = Você tem, ou tinha até pouco tempo atrás, estes cargos que aparecem nas configurações deste servidor: { $roles }.
setup-kept-roles-seen = Qualquer pessoa deste servidor pode ver no Discord quais cargos você tem.
setup-kept-roles-how-long = Enquanto você tiver o cargo, e até um dia depois.
setup-kept-roles-stay = É uma cópia do que o Discord mostra, e o Hearth leria de novo.

# Texts, people and secrets that can be set

setup-refused-link = **Não foi salvo.** Isto não é um link.
    Por favor, informe um endereço completo que comece com https.
setup-refused-contact = **Não foi salvo.** Isto não é um e-mail nem um link.
    Por favor, informe um dos dois. Um link começa com https.
setup-refused-webhook = **Não foi salvo.** Isto não é o endereço de um webhook.
    Por favor, copie por inteiro de onde você criou o webhook. Ele começa com https.
setup-refused-zone = **Não foi salvo.** Hearth não conhece nenhum fuso horário com esse nome.
    Escreva uma cidade grande do mesmo fuso, ou um nome como America/Sao_Paulo.
setup-refused-bot = **Não foi salvo.** Um bot não pode fazer isto. Por favor, escolha pessoas.
setup-refused-people = { $count ->
    [one] **Não foi salvo.** Aqui só dá para escolher uma pessoa. Por favor, escolha de novo.
   *[other] **Não foi salvo.** Aqui dá para escolher no máximo { $count } pessoas. Por favor, escolha de novo.
}
setup-refused-account = **Não foi salvo.** O Discord não conhece essa conta.
    Por favor, informe o ID de uma conta, um número com cerca de 18 algarismos.
setup-refused-for-now = **Não foi salvo.** No momento o Discord não diz de quem é essa conta.
    Por favor, tente de novo em alguns minutos.
settings-type-text = Digitar
settings-type-account = Digitar o ID de uma conta
settings-text-link = Um endereço que comece com https
settings-text-contact = Um e-mail, ou um endereço que comece com https
settings-text-webhook = Um endereço que comece com https. Ele não é mostrado de novo a ninguém.
settings-text-zone = Uma cidade, como São Paulo ou Lisboa, ou um nome como America/Sao_Paulo
settings-text-account = Um número com cerca de 18 algarismos. No modo desenvolvedor, o Discord oferece copiar.
settings-pick-people = Escolha pessoas: { $label }
settings-pick-person = Escolha uma pessoa: { $label }
setup-kept-named = Quem organiza este servidor escolheu você para: { $settings }.
setup-kept-named-seen = Quem organiza este servidor, e as pessoas para quem você faz isto.
setup-kept-named-how-long = Até que a organização escolha outra pessoa. Você pode pedir isso a qualquer momento.
setup-kept-named-stay = Outras pessoas contam com isto. Você pode pedir à organização que escolha outra pessoa.
