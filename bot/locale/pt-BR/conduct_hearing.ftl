# Hearing the other side, what the accused read, and people who must not be brought together.

conduct-button-hear = Ouvir o outro lado
conduct-hear-title = O outro lado
conduct-hear-what = Uma mensagem para a pessoa acusada só sai depois que outra pessoa da equipe conferir: ela não pode mostrar quem relatou.
conduct-hear-alone = **Só você pode ver este caso,** então ninguém pode conferir uma mensagem. Afaste-se e deixe o contato de fora ajudar, ou peça a quem organiza a comunidade que indique mais pessoas.
conduct-hear-waiting = { $count ->
    [one] Uma mensagem espera conferência.
   *[other] { $count } mensagens esperam conferência.
}
conduct-hear-draft = Mensagem para a pessoa { $number }
conduct-hear-choose = Conferir uma mensagem
conduct-hear-whom = Escrever para quem?
conduct-hear-intro = Outra pessoa da equipe confere antes de sair. Não escreva nada que mostre quem relatou: nem nomes, nem horários exatos, nem frases do relato.
conduct-hear-words = Sua mensagem
conduct-hear-words-help = Do que se trata, e que vocês gostariam de ouvir o outro lado.
conduct-hear-drafted = A mensagem espera conferência. As outras pessoas ficam sabendo que há novidades.
conduct-hear-sent = A mensagem foi enviada.
conduct-hear-went-back = Ela voltou com a sua nota.
conduct-hear-taken-back = Sua mensagem foi retirada. A pessoa acusada não a leu.
conduct-hear-by = Para { $name }, escrito por { $by }:
conduct-hear-change = O que deve mudar?
conduct-hear-back-intro = Sua nota vai para as pessoas que cuidam deste caso.
conduct-button-write-to = Escrever uma mensagem
conduct-button-to-check = Passar para conferência
conduct-button-send-it = Conferido: enviar
conduct-button-send-back = Devolver
conduct-button-take-back = Retirar
conduct-draft-own = Foi você quem escreveu. Outra pessoa precisa conferir.
conduct-draft-over = Esta mensagem já foi enviada ou retirada.
conduct-check-names = Ela cita ou descreve quem relatou ou quem viu?
conduct-check-times = Ela diz uma hora ou um lugar que só pouca gente conhece?
conduct-check-phrases = Ela usa palavras que estão no relato?
conduct-check-pronouns = Ela diz ele, ela ou outra palavra que mostre quem foi?
conduct-check-number = Ela mostra quantas pessoas relataram?
conduct-hint-name = Olhe isto: um nome. { $words }
conduct-hint-time = Olhe isto: um horário. { $words }
conduct-hint-phrase = Olhe isto: também está no relato. { $words }
conduct-hint-pronoun = Olhe isto: um pronome. { $words }
conduct-hint-link = Olhe isto: um link. { $words }

# Whoever is accused

conduct-part-title = Uma mensagem da equipe de conduta
conduct-part-news = As pessoas que cuidam do código de conduta têm uma mensagem para você.
conduct-button-part = Ler a mensagem
conduct-button-answer-team = Responder
conduct-button-appeal-it = Recorrer
conduct-part-answer-intro = Isto vai para as pessoas que cuidam do código de conduta, e para mais ninguém.
conduct-part-words = Sua resposta
conduct-part-answered = Sua resposta está salva, e a equipe fica sabendo.
conduct-part-appeal-title = Um recurso
conduct-part-appeal-words = Por que a decisão deveria mudar?
conduct-part-appealed = Seu recurso está salvo. Você fica sabendo quando houver resposta.
conduct-part-appeal-until = Você pode recorrer uma vez, até { $at }.
conduct-part-heard-by-handlers = Pessoas que não decidiram vão ouvir o seu recurso.
conduct-part-heard-by-cosigner = Alguém de fora do servidor, que não decidiu, vai ouvir o seu recurso.
conduct-part-heard-by-nobody = Ninguém aqui que não tenha decidido pode ouvir um recurso. Por favor, procure o contato de fora.
conduct-part-outside = Se você não quiser escrever aqui, pode procurar { $outside }, fora deste servidor.
conduct-verdict-warning = **Uma advertência,** { $at }:
conduct-verdict-limited = **Algumas atividades ficam limitadas por um tempo,** { $at }:
conduct-verdict-suspension = **Você está em suspensão por um tempo,** { $at }:
conduct-verdict-ban = **Você recebeu um banimento permanente,** { $at }:
conduct-answered-upheld = **Seu recurso tinha razão.** O caso é analisado de novo. { $at }:
conduct-answered-stands = **A decisão continua.** { $at }:
conduct-nothing-for-you = Não há nenhuma mensagem para você aqui.
conduct-appeal-over = Você não pode mais recorrer: o prazo acabou, ou você já recorreu. O que você escreveu fica guardado por um dia.

# People who must not be brought together

conduct-button-apart = Manter pessoas afastadas
conduct-apart-title = Manter pessoas afastadas
conduct-apart-what = O Hearth não coloca estas duas pessoas juntas, como em uma dupla ou em um evento. Ele não diz o motivo a ninguém, nem a elas. Isto acaba quando você remover aqui, ou quando o caso for apagado, 24 meses depois do encerramento.
conduct-apart-pair = { $number }. { $one } e { $other }
conduct-apart-option = Par { $number }
conduct-apart-add = Escolha duas pessoas
conduct-apart-remove = Remover um par
conduct-apart-added = A partir de agora o Hearth não as coloca juntas.
conduct-apart-removed = O par foi removido.
conduct-apart-two = Por favor, escolha duas pessoas diferentes.
