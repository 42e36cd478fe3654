# Mentoring: a first question to the mentors of a topic, before somebody shows who they are.

mentors-question-title = Perguntar sem dizer o seu nome
mentors-start-question = Perguntar na mentoria sem dizer meu nome
mentors-question-begin = Você pode fazer uma primeira pergunta a quem oferece mentoria, antes de dizer quem você é.
mentors-question-topics = Sobre estes temas, há aqui quem ofereça mentoria e responda perguntas.
mentors-question-choose = Escolha um tema
mentors-button-question-topics = Mais temas
mentors-question-no-topic = No momento, ninguém que oferece mentoria aqui responde perguntas avulsas.
mentors-question-instead = Você pode buscar mentoria com o seu nome, e o Hearth avisa assim que houver alguém para sugerir. Se não der para esperar, { $ask }
mentors-question-nobody = No momento não dá para perguntar a ninguém sobre este tema. Em outros temas pode haver alguém.
mentors-question-intro = A sua pergunta é sobre: { $topic }.
mentors-question-readers = Até { $count } pessoas que oferecem mentoria sobre este tema podem ler a sua pergunta. Elas veem o tema e o dia, mas não o seu nome. O Hearth guarda o seu nome lacrado, para avisar você quando houver uma resposta.
mentors-question-limits = Isto esconde o seu nome, mas não tudo. O seu jeito de escrever, o que você conta e quando pergunta podem mostrar quem você é, ainda mais onde há pouca gente e todo mundo se conhece. Quem mantém este Hearth tem as chaves do que está lacrado.
mentors-label-question = Sua pergunta
mentors-help-question = Deixe de fora o que só você poderia saber.
mentors-button-question-look = Ver antes de perguntar
mentors-question-goes = { $count ->
    [one] A sua pergunta sobre { $topic } iria para uma pessoa que oferece mentoria:
   *[other] A sua pergunta sobre { $topic } iria para { $count } pessoas que oferecem mentoria:
}
mentors-button-question-send = Fazer esta pergunta
mentors-question-sent = { $count ->
    [one] Agora uma pessoa pode responder.
   *[other] Agora { $count } pessoas podem responder.
} O Hearth avisa você quando chegar uma resposta. Depois de { $days } dias a pergunta se fecha, e você fica sabendo também.
mentors-question-enough = Você tem { $count } perguntas abertas. Feche uma, ou espere a resposta dela, e depois você pode fazer outra.
mentors-question-many = Você fez { $count } perguntas há pouco tempo. Por favor, espere até a mais antiga ser apagada: cada uma fica guardada por quatro semanas.
mentors-question-once = Você já perguntou mais uma vez. Se quiser continuar, pode dizer quem você é.
mentors-question-over = Esta pergunta está fechada, ou você já respondeu.
mentors-question-asked = Você perguntou sobre { $topic } em { $day }:
mentors-question-asked-again = Você perguntou mais uma vez sobre { $topic } em { $day }:
mentors-question-answers = { $count ->
    [0] Ainda não há resposta.
    [one] Uma resposta.
   *[other] { $count } respostas.
}
mentors-question-waiting = { $count ->
    [one] { $count } pessoa ainda pode responder.
   *[other] { $count } pessoas ainda podem responder.
}
mentors-question-unanswered = Ninguém respondeu, e a pergunta está fechada. Isso não diz nada sobre a sua pergunta. Você pode perguntar de outro jeito, ou buscar mentoria com o seu nome.
mentors-question-answer = { $person } respondeu:
mentors-button-question-thanks = Agradecer
mentors-button-question-again = Perguntar mais uma vez
mentors-button-question-show = Dizer quem eu sou
mentors-button-question-close = Fechar esta pergunta
mentors-button-question-more = Mais respostas
mentors-button-question-new = Perguntar outra coisa
mentors-button-question-read = Ler
mentors-button-questions-mine = Minhas perguntas
mentors-label-question-again = O que você ainda gostaria de saber
mentors-question-thanked = Pronto. A pessoa fica sabendo que alguém agradece, mas não quem.
mentors-question-closed = A pergunta está fechada. Ninguém mais pode responder.
mentors-question-show = Se você pedir a { $person } que acompanhe você, essa pessoa lê o seu nome e o que você deseja. O Hearth não conta a ela que esta pergunta era sua. Você pode contar.
mentors-question-show-first = Conte primeiro o que você deseja. Depois você escolhe a quem pedir.
mentors-button-question-ask = Pedir a esta pessoa que me acompanhe
mentors-question-news = Há novidades sobre a sua pergunta: { $topic }.
mentors-find-question = Você também pode fazer antes uma pergunta sem dizer o seu nome: { COMMAND("start") } leva até lá.

# For mentors

mentors-questions-title = Perguntas sem nome
mentors-button-questions = Perguntas sem nome
mentors-questions-wait = { $count ->
    [one] Uma pergunta espera por alguém que saiba responder.
   *[other] { $count } perguntas esperam por alguém que saiba responder.
}
mentors-questions-who = Você não fica sabendo quem perguntou. Essa pessoa vê o seu nome junto com a sua resposta. Se preferir não responder, não precisa de motivo.
mentors-questions-none = No momento nenhuma pergunta espera por você.
mentors-questions-one = Sobre { $topic }, feita em { $day }:
mentors-questions-again = Mais uma vez, depois da sua resposta “{ $words }”:
mentors-button-question-answer = Responder
mentors-button-question-pass = Deixar para outras pessoas
mentors-label-answer = Sua resposta
mentors-help-answer = Quem perguntou vê o seu nome e estas palavras.
mentors-questions-answered = Agradecemos a sua resposta. Quem perguntou fica sabendo que ela chegou.
mentors-questions-passed = Tudo bem. Outras pessoas ainda podem responder.
mentors-questions-thanks = { $count ->
    [one] Uma pessoa agradece pela sua resposta.
   *[other] { $count } pessoas agradecem pelas suas respostas.
}

# Whom somebody never wants to be matched with

mentors-button-never = Nunca me colocar em contato com
mentors-never = Escolha com quem o Hearth nunca deve colocar você em contato, ou tire alguém da lista. Não precisa de motivo.
mentors-never-sealed = Ninguém fica sabendo quem você escolheu. Fica guardado e lacrado, e vale para todas as formas em que o Hearth coloca pessoas em contato aqui.
mentors-never-saved = Guardado.
