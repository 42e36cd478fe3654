# Applications: what people read who judge them.

command-applications = candidaturas
command-applications-description = Para quem avalia candidaturas ou abre chamadas
applications-not-yours = Não cabe a você avaliar isto, ou já terminou.
applications-you-apply = Você tem uma candidatura nesta chamada, então não pode avaliar.
applications-no-review = No momento não há nada para avaliar aqui.
applications-no-redacting = No momento não há nada para conferir aqui.
applications-review-progress = Notas dadas: { $done } de { $whole }.
applications-review-question = **Pergunta { $number }, uma candidatura depois da outra:**
applications-review-answer = **A resposta:**
applications-choose-mark = Dê uma nota
applications-mark-stands = A sua nota vale assim que você a escolhe, e não muda mais. Então você vê o que as outras pessoas deram.
applications-removed-other = Onde aparece { $mark }, foi tirado algo que mostra quem escreveu.
applications-mark-1 = 1
applications-mark-2 = 2, entre 1 e 3
applications-mark-3 = 3
applications-mark-4 = 4, entre 3 e 5
applications-mark-5 = 5
applications-button-recognise = Reconheço quem escreveu isto
applications-marked = A sua nota: { $mark }. Ela não muda mais.
applications-marked-already = Você já deu nota a esta resposta. Ela não muda mais, porque você viu as notas de outras pessoas.
applications-others = Outras pessoas deram a esta resposta: { $marks }.
applications-others-none = Ninguém mais deu nota a esta resposta ainda.
applications-button-next-answer = Próxima resposta
applications-recognised-other = Que bom que você avisou. As suas notas para esta candidatura foram apagadas, e outra pessoa recebe o pedido.
applications-recognised-fewer = Que bom que você avisou. As suas notas para esta candidatura foram apagadas. Não há mais ninguém livre, então ela vai ter menos notas. Quem decide vê isso.
applications-review-done = { $count ->
    [0] Não há nada para você avaliar aqui.
    [one] Você deu a sua nota. Agradecemos a ajuda.
   *[other] Você deu todas as suas notas: { $count }. Agradecemos a ajuda.
}
applications-blacken = Texto { $number } de { $whole }. Tire o que mostra quem escreveu.
applications-blacken-none = Não há nenhum texto para conferir.
applications-harder = O que dificultou as coisas:
applications-doubtful-other = Isto pode mostrar quem escreveu: { $places }.
applications-button-take-out = Tirar palavras
applications-label-take-out = Palavras para tirar, uma por linha
applications-help-take-out = Também pode ser uma frase por linha. Saem de todas as respostas desta candidatura.
applications-taken-out = Tirado.
applications-button-blackened = Tudo conferido: a avaliação pode começar
applications-blackened = A avaliação já pode começar. Agradecemos a ajuda.
applications-decide = { $count ->
    [0] Não há nenhuma candidatura para { $title }.
    [one] Uma candidatura para { $title }. Ela não tem nome.
   *[other] { $count } candidaturas para { $title }. Elas não têm nome, e não estão em nenhuma ordem.
}
applications-marks-missing = { $count ->
    [one] Ainda falta uma nota.
   *[other] Ainda faltam { $count } notas.
}
applications-not-yet = Ainda não há nada para decidir aqui.
applications-code = Candidatura { $code }
applications-summary = **Candidatura { $code }.** { $outcome }
applications-marks = { $count ->
    [one] Pergunta { $number }: { $middle } (uma nota)
   *[other] Pergunta { $number }: nota do meio { $middle }, de { $lowest } a { $highest } ({ $count } notas)
}
applications-marks-none = Pergunta { $number }: sem notas
applications-decided-so = { $outcome } { $told }
applications-is-chosen = Escolhida.
applications-is-declined = Desta vez não.
applications-is-undecided = Sem decisão.
applications-has-feedback = Com comentário.
applications-lacks-feedback = Ainda sem comentário.
applications-choose-one = Escolha uma candidatura para ler
applications-button-others = Mais candidaturas
applications-button-first = Primeira pergunta
applications-button-back = Voltar a todas as candidaturas
applications-button-choose = Escolher esta
applications-button-decline = Desta vez não
applications-button-feedback = Escrever um comentário
applications-label-feedback = O seu comentário para esta pessoa
applications-help-feedback = O que foi bom, e o que ajudaria em outra vez. Chega junto com a decisão.
applications-kept = Salvo. Dá para mudar até a decisão ser definitiva.
applications-button-rest = O mesmo comentário para o resto
applications-kept-for = { $count ->
    [0] Todas as candidaturas já têm um comentário.
    [one] Salvo para uma candidatura.
   *[other] Salvo para { $count } candidaturas.
}
applications-button-lock = Tornar a decisão definitiva
applications-lock-ask = Quer tornar a decisão definitiva? Candidaturas: { $count }. Escolhidas: { $chosen }. Depois não dá para mudar, e quem participou fica sabendo na hora.
applications-button-lock-yes = Sim, é definitiva
applications-lock-outcome = { $count ->
    [one] Uma candidatura ainda não tem decisão. Escolha-a, ou diga “desta vez não”.
   *[other] { $count } candidaturas ainda não têm decisão. Escolha-as, ou diga “desta vez não”.
}
applications-lock-feedback = { $count ->
    [one] Uma candidatura ainda não tem comentário. Todo mundo que participa recebe um.
   *[other] { $count } candidaturas ainda não têm comentário. Todo mundo que participa recebe um.
}
applications-locked = A decisão é definitiva. Não dá mais para mudar.
applications-lock-done = A decisão é definitiva, e todo mundo que participou fica sabendo.
applications-lock-first = Os nomes podem ser mostrados quando a decisão for definitiva e duas pessoas que decidem tiverem dito que sim.
applications-unblind = { $count ->
    [0] Os nomes das candidaturas escolhidas são mostrados quando as duas pessoas que decidem apertam aqui. Isso fica registrado.
   *[other] A outra pessoa que decide quer ver os nomes das candidaturas escolhidas. Se você apertar também, eles são mostrados. Isso fica registrado.
}
applications-button-unblind = Mostrar os nomes das escolhidas
applications-unblind-waits = Você disse que os nomes podem ser mostrados. Falta a outra pessoa que decide dizer também.
applications-button-unblind-back = Voltar atrás
applications-named = Candidatura { $code }: { $person }
applications-others-unnamed = As outras continuam sem nome. Cada pessoa pode ler a decisão, com o comentário.
applications-button-review = Avaliar
applications-news-review = { $count ->
    [one] Uma resposta para { $title } espera a sua nota.
   *[other] { $count } respostas para { $title } esperam a sua nota.
}
applications-button-blacken = Conferir
applications-news-blacken = Há candidaturas para { $title } à espera de que você tire o que mostra quem escreveu.
applications-button-decide = Ver e decidir
applications-news-decide-review = Você é uma das duas pessoas que decidem sobre { $title }.
applications-news-decide-locked = A decisão sobre { $title } é definitiva. Os nomes são mostrados quando as duas pessoas que decidem dizem que sim.
applications-deed = Registrado, { $moment }: { $who } { $what }
applications-deed-somebody = Alguém
applications-deed-deciders = mudou quem decide.
applications-deed-extended = aumentou o prazo para as candidaturas.
applications-deed-locked = tornou a decisão definitiva.
applications-deed-unblind-asked = disse que os nomes podem ser mostrados.
applications-deed-unblind-taken = voltou atrás.
applications-deed-unblinded = disse que sim também, e os nomes foram mostrados.
