# Whoever asked for it hears from Hearth twice.

followup-start = Pergunte mais tarde como estou indo
followup-start-asked = Quando o Hearth entra em contato comigo
followup-title = Perguntar mais tarde como você está indo
followup-no-community = O Hearth não está em nenhuma comunidade com você, então ainda não há nada a perguntar.

# Asking for it

followup-before = Se quiser, o Hearth pergunta duas vezes como você está indo: daqui a 3 dias e daqui a 14 dias.
    Nas duas vezes ele mostra de novo por onde começar e com quem você pode conversar.
followup-before-where = Ele manda uma mensagem direta se você aceita mensagens deste servidor. Se não, a mensagem espera você em { COMMAND("start") }.
followup-before-end = Ninguém mais fica sabendo, e basta apertar um botão para encerrar.
followup-button-yes = Sim, pergunte mais tarde
followup-asked = Você pediu. O Hearth entra em contato com você em { $first } e em { $last }.
followup-asked-once = Você pediu. O Hearth entra em contato com você mais uma vez, em { $last }.
followup-asked-over = Você pediu, e o Hearth já entrou em contato com você duas vezes. Não virão mais mensagens assim.
followup-ended = Pronto. Não virão mais mensagens assim.
    Se mudar de ideia, { COMMAND("start") } oferece de novo.
followup-read = Que bom que você está aqui.
    { COMMAND("start") } mostra por onde começar quando você quiser.

# What comes, as a direct message or on the first page

followup-message-first = Olá. Você pediu que o Hearth entrasse em contato sobre { $community }. Como você está indo?
followup-message-last = Olá de novo. Você pediu que o Hearth entrasse em contato duas vezes sobre { $community }. Esta é a segunda. Como você está indo agora?
    Esta é a última mensagem desse tipo.
followup-message-presses = Não é preciso responder. Se quiser, os botões abaixo mostram por onde começar ou colocam você em contato com uma pessoa.
followup-note-first = Você pediu que o Hearth entrasse em contato. Como você está indo? Não é preciso responder.
followup-note-last = Você pediu que o Hearth entrasse em contato duas vezes. Esta é a segunda e última. Como você está indo agora? Não é preciso responder.
followup-button-steps = Ver por onde começar
followup-button-person = Quero falar com uma pessoa
followup-button-end = Não quero mais mensagens assim
followup-button-read = Valeu, já li

# Talking to a person

followup-person-title = Falar com uma pessoa
followup-person-ask = Para qualquer pergunta: { $whom }
followup-person-greeters = Nesta comunidade há pessoas que gostam de dar um oi a quem chega. Basta apertar um botão para elas saberem que você gostaria de receber um oi.
followup-button-greeters = Quero receber um oi

# What is kept

followup-kept = Em { $day } você pediu que o Hearth perguntasse mais tarde como você está indo.
followup-kept-how-long = Até você encerrar, sair ou apagar, ou até { $day }.

# For staff: what newcomers see

followup-sample-before = Antes de alguém pedir essas mensagens
followup-sample-first = A mensagem depois de 3 dias
followup-sample-last = A mensagem depois de 14 dias
followup-sample-ended = Depois que alguém encerrou essas mensagens
followup-sample-community = sua comunidade
