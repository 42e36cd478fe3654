### When an event is over: what is posted, how it was, and trends.

events-after-ask = Como foi “{ $title }”? Você pode publicar uma gravação, uma transcrição ou anotações.
events-after-promised-recording = Uma gravação foi prometida e ainda não foi publicada.
events-after-promised-transcript = Uma transcrição foi prometida e ainda não foi publicada.
events-after-missing-recording = Uma gravação foi prometida. Ela ainda não está aqui.
events-after-missing-transcript = Uma transcrição foi prometida. Ela ainda não está aqui.
events-after-form = O que fica do evento
events-after-label-recording = Gravação
events-after-label-transcript = Transcrição
events-after-label-notes = Anotações
events-after-help = Um link que começa com https://. Deixe em branco se não houver.
events-after-wrong = Um link começa com https:// e não tem senha nem espaços. Copie o endereço inteiro do seu navegador, por favor.
events-after-not-yet = Este evento ainda não terminou, ou foi cancelado. Você pode publicar algo quando ele terminar.
events-after-saved = Salvo. Sai uma única mensagem, onde o evento foi anunciado. Se você mudar algo, a mensagem muda também.
events-after-no = Salvo. Não há nada para publicar. Você ainda pode publicar algo mais tarde.
events-after-posted = **{ $title }** ({ $at }) terminou. Agradecemos a quem veio.
events-after-recording = Gravação: { $address }
events-after-transcript = Transcrição: { $address }
events-after-notes = Anotações: { $address }
events-after-none = O que foi publicado aqui foi retirado.
events-after-thanks = Agradecemos a quem conduziu: { $people }.
events-after-announcement = Do que se tratava: { $address }
events-button-after = Publicar algo
events-button-after-change = Mudar o que foi publicado
events-button-after-nothing = Não há nada para publicar

events-how-title = Como foi
events-how-ask = “{ $title }” terminou. Você quer dizer como foi? São três perguntas curtas.
events-how-nameless = Sua resposta fica sem o seu nome.
events-how-about = **{ $title }**, { $day }
events-how-readers = Quem conduz e quem planeja eventos aqui lê o que as pessoas dizem, sem nomes e em ordem aleatória. E só quando pelo menos { $count } pessoas responderem. Números abaixo de { $count } ficam escondidos.
events-how-honest = Onde veio pouca gente, alguém ainda pode adivinhar quem escreveu. Deixe de fora o que só você diria.
events-how-once = O Hearth guarda que você respondeu, mas não o quê. Por isso uma resposta não pode ser mudada nem retirada. Ela é apagada um ano depois do evento.
events-how-label-again = Você viria de novo?
events-how-again-yes = Sim
events-how-again-maybe = Talvez
events-how-again-no = Não
events-how-label-access = Deu para participar como foi prometido?
events-how-help-access = Por exemplo, com legendas, gravação, pausas ou o que você pediu
events-how-access-yes = Sim
events-how-access-partly = Em parte
events-how-access-no = Não
events-how-access-not-needed = Não precisei de nada disso
events-how-label-words = Uma coisa que você mudaria
events-how-help-words = Você pode deixar em branco. Não escreva nomes, por favor.
events-how-saved = Agradecemos a sua resposta. Ela fica guardada sem o seu nome.
events-how-silent = Tudo bem. O Hearth não pergunta mais a você sobre este evento.
events-how-cannot = Você já respondeu, ou já passou do prazo: quem veio pode dizer como foi durante { $count } dias.
events-button-how = Dizer como foi
events-button-how-write = Responder a três perguntas
events-button-how-not = Não, valeu

events-over-title = O que já terminou
events-over-intro = Estes eventos terminaram nos últimos dois meses. Você pode publicar o que ficou deles e ler o que as pessoas acharam.
events-over-none = Nenhum evento que você possa mudar terminou há pouco tempo.
events-over-listed = **{ $title }**, { $day }
events-over-nothing = Nada foi publicado.
events-button-over = O que já terminou
events-thought-head = **O que as pessoas acharam deste evento**
events-thought-few = Menos de { $count } pessoas responderam, ou as respostas ainda não são mostradas. O Hearth mostra respostas novas uma vez por dia, e só quando são { $count } ou mais.
events-thought-hidden = Números abaixo de { $count } ficam escondidos.
events-thought-words = O que elas mudariam, em ordem aleatória:
events-thought-word = – { $words }
events-thought-again-yes = Viriam de novo: { $count }
events-thought-again-maybe = Talvez viessem de novo: { $count }
events-thought-again-no = Não viriam de novo: { $count }
events-thought-access-yes = Puderam participar como foi prometido: { $count }
events-thought-access-partly = Puderam participar, em parte, como foi prometido: { $count }
events-thought-access-no = Não puderam participar como foi prometido: { $count }
events-thought-access-not-needed = Não precisaram de nada disso: { $count }

events-trends-title = Como vão os eventos
events-trends-intro = Números de pessoas abaixo de { $count } ficam escondidos, e também o que os revelaria. O número de pessoas novas só aparece quando o trimestre já terminou.
events-trends-quarter = { $number }/{ $year }
events-trends-line = Trimestre { $quarter }: { $events ->
        [0] nenhum evento
        [one] um evento
       *[other] { $events } eventos
    }. Disseram que vão: { $going }. Entre elas, novas aqui: { $new }.
events-trends-people =
    { $count ->
        [one] uma pessoa
       *[other] { $count } pessoas
    }
events-trends-hidden = escondido
events-trends-thought = **O que as pessoas acharam, evento por evento, começando pelo mais recente**
events-trends-event = **{ $title }**
events-button-trends = Como vão os eventos
