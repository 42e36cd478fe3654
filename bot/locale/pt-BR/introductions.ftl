# People introduce themselves, in words that they have looked over.

introductions-start = Quero me apresentar
introductions-start-mine = Minha apresentação
introductions-title = Sua apresentação
introductions-no-community = O Hearth não está em nenhuma comunidade com você, então ainda não há onde se apresentar.

# Before a word is written

introductions-readers = Sua apresentação será publicada em { $channel }.
    Todas as pessoas que podem ler esse canal vão ver, junto com o nome da sua conta.
introductions-approve = Nada é publicado antes de você revisar o texto e apertar o botão que publica.
introductions-any-time = Você pode retirar sua apresentação a qualquer momento, com { COMMAND("start") }.

# The form; the labels are the headings of what is posted, too

introductions-label-name = Como me chamar
introductions-label-brings = O que me traz aqui
introductions-label-learn = O que eu gostaria de fazer ou aprender
introductions-label-talk = O melhor jeito de falar comigo
introductions-help-name = Se deixar em branco, aparece o seu nome nesta comunidade.
introductions-help-brings = Uma ou duas frases bastam.
introductions-help-learn = Ideias, um projeto, uma pergunta. Pode deixar em branco.
introductions-help-talk = Por exemplo: por escrito, devagar, em espanhol. Pode deixar em branco.
introductions-too-much = Sinais especiais e linhas novas ocupam mais espaço, e assim não cabe. Encurte um pouco, por favor.
introductions-button-preview = Ver como vai ficar

# How it will look

introductions-preview = É exatamente isto que será publicado em { $channel }:
introductions-preview-ask = Quer publicar?
introductions-button-post = Publicar
introductions-button-change = Mudar
introductions-hello = { $name } ({ $account }) diz olá.
introductions-part = **{ $label }**
    { $words }

# What becomes of it

introductions-on-its-way = Sua apresentação está a caminho.
introductions-stands = Sua apresentação está em { $channel }.
introductions-waits = Sua apresentação espera até o canal abrir de novo. Até lá, fica guardada com criptografia.
introductions-button-take-back = Retirar
introductions-taken-back = Sua apresentação foi retirada. Se já estava publicada, o Hearth a apaga assim que conseguir acessar o canal.
    Você pode escrever outra quando quiser.

# When it cannot go on

introductions-one-stands = Você já se apresentou aqui. Para escrever outra apresentação, retire a primeira com { COMMAND("start") }.
introductions-none = Você não tem aqui nenhuma apresentação para retirar.
introductions-closed = No momento não dá para se apresentar aqui. O que você escreveu fica guardado por um dia.
introductions-pending = Aceite primeiro as regras desta comunidade, por favor. O que você escreveu fica guardado por um dia.
introductions-timed-out = Você está de castigo nesta comunidade no momento, então nada seu pode ser publicado. O que você salvou fica guardado por um dia.
introductions-left = Você não está nesta comunidade no momento, então nada foi publicado.
    O que você salvou fica guardado por um dia. Quando voltar, pode continuar de onde parou.
introductions-unknown = O Hearth não consegue ver agora se você está nesta comunidade. O que você salvou fica guardado. Tente de novo um pouco mais tarde.

# What is kept

introductions-kept-words = Você escreveu uma apresentação que ainda não foi publicada.
introductions-kept-words-how-long = Até ser publicada ou você retirar, no máximo 30 dias. Fica guardada com criptografia.
introductions-kept-place = Sua apresentação está em { $channel }. Se você apagar isto, o Hearth a apaga lá.
introductions-kept-place-seen = Todas as pessoas que podem ler o canal veem a apresentação.
introductions-kept-place-how-long = Até você retirar, alguém apagar a mensagem, ou 30 dias depois de você sair.

# For staff: what newcomers see

introductions-sample = Uma apresentação, como é publicada
introductions-sample-before = Antes de alguém se apresentar
introductions-sample-sent = Depois que alguém se apresentou
introductions-sample-waits = Uma apresentação que espera o canal
introductions-sample-taken = Uma apresentação que foi retirada
introductions-sample-channel = o canal de apresentações
introductions-sample-brings = Uso este programa no trabalho e gostaria de retribuir.
introductions-sample-talk = Por escrito, por favor. Preciso de um pouco de tempo para responder.

# Settings

settings-introductions = Apresentações
settings-introductions-help = Permite que as pessoas se apresentem. O Hearth publica só o que elas revisaram.
setting-introductions-channel = Canal de apresentações
setting-introductions-channel-help = O Hearth publica aqui as apresentações. Sem canal, ninguém recebe o convite para se apresentar.
setting-introductions-channel-first = Escolher o canal de apresentações
