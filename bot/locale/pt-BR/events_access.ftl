# Events: how they can be attended, and what is not there.

# How it is said

events-access-captions-human = Legendas: escritas por pessoas.
events-access-captions-automatic = Legendas: automáticas, então terão erros.
events-access-captions-none = Sem legendas.
events-access-ask-which = pergunte qual, por favor
events-access-sign-yes = Língua de sinais: { $which }.
events-access-sign-on-request = Língua de sinais a pedido: { $which }.
events-access-sign-none = Sem língua de sinais.
events-access-is-recording = O evento é gravado.
events-access-not-recording = O evento não é gravado.
events-access-is-transcript = Haverá uma transcrição.
events-access-not-transcript = Sem transcrição.
events-access-is-slides-ahead = Slides ou anotações chegam antes do evento.
events-access-not-slides-ahead = Sem slides ou anotações antes do evento.
events-access-is-camera-optional = Sua câmera pode ficar desligada.
events-access-not-camera-optional = É preciso ter câmera.
events-access-is-microphone-optional = Seu microfone pode ficar desligado.
events-access-not-microphone-optional = É preciso ter microfone.
events-access-is-in-writing = Participar só por escrito é muito bem-vindo.
events-access-not-in-writing = Não é possível participar só por escrito.
events-access-is-come-and-go = Você pode chegar depois, sair antes e fazer uma pausa.
events-access-not-come-and-go = Por favor, fique do começo ao fim.
events-access-languages = Falado e escrito: { $languages }.
events-access-languages-unsaid = O idioma não foi informado.
events-access-line-text = Para conexões lentas: o que importa também é escrito.
events-access-line-dial-in = Para conexões lentas: você pode entrar por telefone.
events-access-line-both = Para conexões lentas: o que importa também é escrito, e você pode entrar por telefone.
events-access-line-none = Nada foi preparado para conexões lentas.
events-access-breaks-regular = Há pausas regulares.
events-access-breaks-short = Sem pausas, porque é curto.
events-access-breaks-none = Sem pausas.
events-access-physical-online = Não é presencial.
events-access-physical-step-free = Dá para chegar ao local sem degraus.
events-access-physical-partly = Dá para chegar a uma parte do local sem degraus.
events-access-physical-none = Não dá para chegar ao local sem degraus.
events-access-place = Sobre o local: { $words }
events-access-requests = O que você precisar para participar, diga a { $contact }, { $days ->
    [0] até começar.
    [one] até um dia antes.
   *[other] até { $days } dias antes.
}
events-access-requests-nobody = Não foi informado a quem perguntar sobre acessibilidade.

# In one line

events-access-short = Acessibilidade: { $parts }.
events-access-short-captions-human = legendas escritas por pessoas
events-access-short-captions-automatic = legendas automáticas
events-access-short-captions-none = sem legendas
events-access-short-sign-yes = língua de sinais
events-access-short-sign-on-request = língua de sinais a pedido
events-access-short-recording = gravação
events-access-short-transcript = transcrição
events-access-short-in-writing = por escrito, se quiser
events-access-short-step-free = sem degraus
events-access-short-partly = em parte sem degraus

# What is asked

events-access-page-seen = Acessibilidade: ver, ouvir e ler
events-access-page-ways = Acessibilidade: participar
events-access-page-place = Acessibilidade: local e pedidos
events-access-label-captions = Há legendas?
events-access-help-captions = Texto do que se fala, na hora. “Nenhuma” também é uma resposta, e é mostrada.
events-access-offer-captions-human = Sim, escritas por pessoas
events-access-offer-captions-automatic = Sim, automáticas
events-access-offer-captions-none = Nenhuma
events-access-label-sign = Há língua de sinais?
events-access-offer-sign-yes = Sim
events-access-offer-sign-on-request = A pedido
events-access-offer-sign-none = Nenhuma
events-access-label-which-sign = Qual língua de sinais?
events-access-help-which-sign = Por exemplo: Libras. Se não houver, deixe em branco.
events-access-label-given = O que as pessoas recebem antes ou depois?
events-access-help-given = Escolha tudo o que você pode prometer.
events-access-offer-given-recording = Uma gravação
events-access-offer-given-transcript = Uma transcrição
events-access-offer-given-slides-ahead = Slides ou anotações antes do evento
events-access-offer-given-none = Nada disso
events-access-label-ways = O que é bem-vindo ao participar?
events-access-help-ways = Escolha tudo o que for mesmo bem-vindo.
events-access-offer-ways-camera-optional = Câmera desligada
events-access-offer-ways-microphone-optional = Microfone desligado
events-access-offer-ways-in-writing = Só escrever ou só ouvir
events-access-offer-ways-come-and-go = Chegar depois, sair antes, fazer uma pausa
events-access-offer-ways-none = Nada disso
events-access-label-languages = Em que idioma ou idiomas?
events-access-help-languages = Por exemplo: português, perguntas também em espanhol.
events-access-label-line = O que ajuda com uma conexão lenta?
events-access-help-line = Nem todo mundo consegue ver um vídeo.
events-access-offer-line-text = O que importa também é escrito
events-access-offer-line-dial-in = Um número de telefone para entrar
events-access-offer-line-both = As duas coisas
events-access-offer-line-none = Nada
events-access-label-breaks = Há pausas?
events-access-offer-breaks-regular = Sim, regulares
events-access-offer-breaks-short = É curto demais para precisar
events-access-offer-breaks-none = Nenhuma
events-access-label-physical = Dá para chegar ao local sem degraus?
events-access-offer-physical-online = Não é presencial
events-access-offer-physical-step-free = Sim, a tudo
events-access-offer-physical-partly = A uma parte
events-access-offer-physical-none = Não
events-access-label-place = O que é bom saber sobre o local?
events-access-help-place = Por exemplo: elevador, banheiros, sala calma, como chegar. On-line, deixe em branco.
events-access-label-contact = Quem recebe pedidos de acessibilidade?
events-access-help-contact = Uma pessoa, um canal ou um e-mail. Quem pode ler o evento vê isso.
events-access-label-days = Até quantos dias antes do evento?
events-access-help-days = Um número; 0 quer dizer até começar. Quanto menos, mais fácil para as pessoas.
events-access-wrong-none = Você escolheu “Nada disso” e outra coisa. Deixe uma das duas, por favor.
events-access-wrong-days = Escreva um só número, de 0 a { $most }.
