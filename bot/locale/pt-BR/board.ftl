# Quadros de boas-vindas: mensagens com que cada pessoa escolhe seus cargos.

command-board = quadro
command-board-description = Publicar um quadro para cada pessoa escolher seus cargos

# A lista de quadros

board-list-title = Quadros de boas-vindas
board-list-intro = Um quadro de boas-vindas é uma mensagem com botões. Com eles, cada pessoa escolhe seus cargos, como interesses e pronomes.
    Você pode acrescentar emojis, para que também se possa escolher com uma reação.
board-list-line = **{ $number }. { $heading }**
    { $state }
board-button-new = Novo quadro
board-button-open = Abrir o quadro { $number }
board-button-all = Todos os quadros
board-too-many = Pode haver no máximo { $most } quadros. Descarte um que não esteja mais publicado.
board-only-organisers = Só quem organiza a comunidade pode publicar quadros de boas-vindas neste servidor.
    Se quiser que algo seja diferente, { $ask }

# Um quadro

board-state = { $state }
board-state-draft = Este quadro não está publicado. Ele fica guardado até você publicar ou descartar.
board-state-putting = O Hearth está publicando este quadro em { $channel }.
board-state-up = Este quadro está em { $channel }.
board-state-failed = O Discord não deixou o Hearth publicar este quadro em { $channel }. O Hearth tenta de novo quando algo mudar lá.
board-state-gone = A mensagem deste quadro foi apagada. Cada pessoa fica com seus cargos. Publique de novo quando quiser.
board-changed = Você mudou o quadro desde então. Aperte “Prévia” para publicar a mudança.
board-entry = - { $label }: dá { $role } ({ $kind })
board-entry-emoji = - { $label }: dá { $role } ({ $kind }), também com a reação { $emoji }
board-emoji-unknown = - { $label }: dá { $role } ({ $kind }). O Discord não conhece esse emoji, então escolha outro.
board-emoji-many = - { $label }: dá { $role } ({ $kind }). O emoji não cabe, pois uma mensagem pode ter no máximo 20 reações.
board-no-entries = Ele ainda não oferece cargos.
board-option = { $label }
board-saved = Salvo.
board-promised = O Hearth está cuidando disso. Daqui a pouco você vê no quadro.
board-pick-channel = Escolha o canal onde ele vai ficar
board-pick-role = Acrescentar um cargo
board-pick-entry = Mudar ou tirar um cargo
board-button-words = Escrever o texto
board-button-preview = Prévia
board-button-back = Voltar ao quadro
board-gone = Este quadro não existe mais.
board-stands-there = Este quadro está publicado. Retire o quadro primeiro.
board-not-up = Este quadro não está publicado.

# O que ele diz

board-words-title = O que o quadro diz
board-field-heading = Título
board-field-heading-help = Algumas palavras que dizem o que se pode escolher aqui.
board-field-lines = Texto
board-field-lines-help = Diga em palavras simples para que servem os cargos. Pode deixar em branco.

# Um cargo nele

board-entry-title = Um cargo do quadro
board-entry-form = Um cargo do quadro
board-field-label = O que o botão diz
board-field-label-help = Em palavras. Deixe em branco para usar o nome do cargo.
board-field-kind = Que tipo de cargo é?
board-kind-interest = Interesse
board-kind-pronouns = Pronomes
board-field-emoji = Emoji para reagir
board-field-emoji-help = Um emoji, se também se puder escolher com uma reação. Ele não substitui as palavras.
board-button-change = Mudar
board-button-remove = Tirar do quadro
board-remove-keeps = Se você tirar, quem tem o cargo fica com ele.
board-entry-removed = O cargo saiu do quadro. Quem tem o cargo fica com ele.
board-refused = **Assim ainda não funciona.** { $what }
    O que fazer: { $fix }
board-full = Um quadro pode oferecer no máximo { $most } cargos. Você pode fazer outro quadro.
board-role-twice = Este cargo já está no quadro.
board-emoji-twice = **Não foi salvo.** Outro cargo deste quadro já tem este emoji. Escolha outro.
board-label-words = **Não foi salvo.** Você escreveu { $typed }. O botão precisa de palavras, pois nem todo mundo consegue ler um emoji.
board-label-first = **Não foi salvo.** Você escreveu { $typed }. Coloque primeiro as palavras e por último o emoji.
board-no-emoji = **Não foi salvo.** Você escreveu { $typed }. Ponha um só emoji, um comum ou um deste servidor.

# Publicar

board-preview-title = Prévia
board-preview-intro = É assim que ele vai ficar:
board-preview-words = { $words }
board-only-preview = Isto é só uma prévia. O botão vai funcionar quando o quadro estiver publicado.
board-ready = Nada impede. O quadro pode ser usado assim que for publicado.
board-ready-change = Nada impede. A mensagem muda sem sair do lugar, e cada pessoa fica com seus cargos.
board-button-put-up = Publicar
board-button-show = Publicar a mudança
board-needs-heading = Ele precisa de um título. Aperte “Escrever o texto”.
board-needs-channel = Ele precisa de um canal onde ficar.
board-needs-entries = Ele precisa de pelo menos um cargo.
board-too-long = Ao todo, ele tem { $count } caracteres, e o Discord aceita no máximo { $most }. Encurte o texto ou use menos emojis.

# Retirar

board-button-down = Retirar
board-down-ask = Quer retirar este quadro? O Hearth apaga a mensagem dele.
    Cada pessoa fica com os cargos que escolheu. Você pode publicar o quadro de novo depois.
board-button-down-yes = Sim, retirar
board-button-down-no = Não, deixar publicado
board-taken-down = O Hearth está retirando o quadro. Cada pessoa fica com seus cargos.
board-button-throw = Descartar
board-throw-ask = Quer descartar este quadro? Não dá para desfazer.
    Cada pessoa fica com os cargos que escolheu.
board-button-throw-yes = Sim, descartar
board-button-throw-no = Não, manter
board-thrown = O quadro foi descartado.

# O que fica no canal

board-post-how = Aperte um botão para pegar um cargo. Aperte de novo para devolver. Qualquer pessoa aqui pode ver seus cargos.
board-post-react = Você também pode reagir com um destes emojis. Tirar a reação devolve o cargo.
board-post-emoji = - { $label }: { $emoji }
board-button-role = { $label }
board-button-held = { $label } (você tem)
board-reason = Escolhido no quadro de boas-vindas

# Escolher cargos

board-start = Escolher cargos que combinam comigo
board-staff = Quadros de boas-vindas
board-sample = A página para escolher cargos
board-roles-title = Escolher cargos que combinam com você
board-roles-lines = Aperte um botão para pegar um cargo. Aperte de novo para devolver. Você não precisa escolher nenhum.
board-roles-none = Agora não há cargos para escolher.
board-everybody-sees = Qualquer pessoa deste servidor pode ver quais cargos você tem.
board-link = Ir ao quadro
board-button-next = Outros cargos
board-button-roles = Ver todos os cargos
board-chosen-title = Seus cargos
board-giving = Daqui a pouco você terá { $label }.
board-taking = Daqui a pouco você não terá mais { $label }.
board-given = Agora você tem { $label }. Aperte o botão de novo para devolver.
board-taken = Você devolveu { $label }.
board-still = Você ainda tem { $label }, pois sua reação ao quadro continua lá. Tire a reação para devolver.
board-by-reaction = Você tem { $label } porque reagiu ao quadro. Tire a reação para devolver.
board-had = Você já tem { $label }. O cargo não foi escolhido aqui, então o Hearth deixa como está.
board-later = Isto leva mais um momento. Sua escolha está guardada, e o Hearth continua assim que o Discord responder.
board-pending = Você pode escolher assim que aceitar as regras da comunidade.
board-not-now = Este cargo não pode ser dado agora. Quem organiza a comunidade pode resolver isso.
    { $why }
board-offered-no-more = Este cargo não é mais oferecido.

# O que fica guardado

board-kept = Você escolheu estes cargos em um quadro de boas-vindas, com um botão ou uma reação: { $roles }.
board-kept-seen = Qualquer pessoa deste servidor pode ver no Discord quais cargos você tem, e suas reações.
board-kept-how-long = Até você devolver ou sair, e até dois dias depois. Se você apagar enquanto sua reação estiver lá, o Hearth lê de novo.

# Para quem cuida do servidor

setting-board-board = Quadro de boas-vindas
