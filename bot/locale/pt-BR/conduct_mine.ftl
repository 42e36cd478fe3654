# The reporter's own page.

conduct-button-my-reports = Meus relatos
conduct-mine-news = Pode haver novidades sobre um relato seu.
conduct-mine-title = Seu relato
conduct-mine-ways = Para voltar a um relato, mostre o comprovante, ou escolha abaixo se você relatou com esta conta.
conduct-mine-own = { $count ->
    [one] Você fez um relato aqui com esta conta.
   *[other] Você fez { $count } relatos aqui com esta conta.
}
conduct-mine-choose = Qual relato?
conduct-code = { $code }
conduct-code-line = Seu relato faz parte do caso **{ $code }**.
conduct-button-receipt = Tenho um comprovante
conduct-button-back = Voltar
conduct-receipt-title = Seu comprovante
conduct-receipt-ask = As sete palavras
conduct-receipt-ask-help = Maiúsculas ou minúsculas, separadas por espaços ou vírgulas.
conduct-receipt-form = Isto não é um comprovante. Um comprovante tem { $count } palavras em inglês. Por favor, confira de novo o que você anotou.
conduct-receipt-unknown = O Hearth não conhece nenhum relato com este comprovante. Por favor, confira a ordem e a grafia das palavras. Um comprovante queimado não abre mais nada.
conduct-no-such-report = Não há nenhum relato assim para você aqui. Se você veio com um comprovante há algum tempo, por favor, mostre de novo.

# How it stands

conduct-state-received = recebido
conduct-state-looking = em análise
conduct-state-need-more = a equipe precisa saber mais
conduct-state-decided = decidido
conduct-state-closed = encerrado
conduct-state-received-line = **Recebido.** Nenhuma pessoa assumiu ainda.
conduct-state-looking-line = **Em análise.** Uma pessoa assumiu.
conduct-state-need-more-line = **A equipe precisa de mais informações suas.** Por favor, leia as mensagens.
conduct-state-decided-line = **Decidido.** A equipe está cumprindo o que decidiu.
conduct-state-closed-line = **Encerrado.** O resultado está nas mensagens.
conduct-outcome-measure = Resultado: uma medida foi tomada.
conduct-outcome-no-violation = Resultado: a equipe não vê violação do código de conduta.
conduct-outcome-out-of-scope = Resultado: a equipe não é o lugar certo para isto.
conduct-outcome-on-record = Resultado: fica guardado no registro.
conduct-known-anonymous = Seu nome não é conhecido. O Hearth não guarda nenhuma conta com este relato.
conduct-known-named = As pessoas que cuidam dos relatos sabem quem você é.
conduct-known-sealed = Seu nome está lacrado à parte. Ninguém abriu.
conduct-known-opened = Seu nome foi aberto por duas pessoas. As mensagens dizem por quê.
conduct-promise-acknowledge-open = Uma pessoa assume: até { $at }.
conduct-promise-acknowledge-kept = Uma pessoa assume: cumprido.
conduct-promise-acknowledge-late = Uma pessoa assume: esta promessa não foi cumprida. Só aconteceu depois de { $at }.
conduct-promise-acknowledge-broken = Uma pessoa assume: **esta promessa não foi cumprida.** O prazo era { $at }.
conduct-promise-update-open = A próxima mensagem para você: até { $at }.
conduct-promise-update-kept = Uma mensagem para você: cumprido.
conduct-promise-update-late = Uma mensagem para você: esta promessa não foi cumprida. Só chegou depois de { $at }.
conduct-promise-update-broken = Uma mensagem para você: **esta promessa não foi cumprida.** O prazo era { $at }.
conduct-promise-decide-open = Uma decisão: prevista até { $at }.
conduct-promise-decide-kept = Uma decisão: tomada no prazo.
conduct-promise-decide-late = Uma decisão: tomada depois do previsto, que era { $at }.
conduct-promise-decide-broken = Uma decisão: **mais tarde do que o previsto.** Era para sair até { $at }.
conduct-file-waiting = Arquivo { $number }, { $name }: sendo salvo.
conduct-file-saved = Arquivo { $number }, { $name }: salvo.
conduct-file-lost = Arquivo { $number }, { $name }: **não pôde ser salvo.** Por favor, envie de novo.
conduct-files-more = { $count ->
    [one] E mais um arquivo.
   *[other] E mais { $count } arquivos.
}
conduct-how-are-you = **Como você está agora?** Você pediu que perguntássemos.
conduct-button-well = Estou bem
conduct-well = Que bom. Nada foi anotado.
conduct-again-told = A equipe fica sabendo que aconteceu de novo, e seu relato está aberto outra vez. Se quiser, acrescente o que aconteceu.
conduct-few-can-see = Menos de duas pessoas que cuidam dos relatos podem ver este. O contato de fora ficou sabendo que algo espera, sem nenhum conteúdo.
conduct-button-messages = Mensagens ({ $count })
conduct-button-answer = Responder ou acrescentar
conduct-button-again = Aconteceu de novo
conduct-button-more = Mais
conduct-button-report = Voltar ao relato
conduct-button-earlier = Antes
conduct-button-later = Depois
conduct-part = Parte { $number } de { $of }
conduct-from-team = Da equipe, { $at }:
conduct-from-you = De você, { $at }:
conduct-mine-no-messages = Ainda não há mensagens.

# What a reporter can still do

conduct-add-title = Mais alguma coisa
conduct-add-words = O que você quer dizer?
conduct-add-intro = Isto vai para as pessoas que cuidam do seu relato, e para mais ninguém.
conduct-again-title = Aconteceu de novo
conduct-added = Está salvo, e as pessoas que cuidam do seu relato ficam sabendo.
conduct-more-act = Você concordou que a equipe aja a partir do seu relato.
conduct-more-not-act = Você pediu que a equipe não aja a partir do seu relato. Se alguém estiver em perigo, ainda pode ser preciso.
conduct-more-check-in = O Hearth pergunta como você está 7, 30 e 90 dias depois do encerramento. Sem nome, você só vê isso nesta página.
conduct-more-no-check-in = Depois do encerramento ninguém pergunta como você está.
conduct-more-reveal = Você pode se identificar para as pessoas que cuidam do seu relato.
conduct-more-burn = Você pode queimar o comprovante. O relato fica com a equipe, e ninguém pode voltar a ele com o comprovante.
conduct-button-withdraw = Não ajam
conduct-button-agree = Podem agir
conduct-button-ask = Perguntem depois do encerramento
conduct-button-ask-not = Não perguntem
conduct-button-reveal = Me identificar
conduct-button-burn = Queimar o comprovante
conduct-withdrawn = A equipe vai ver que você não quer que ela aja.
conduct-agreed-to = A equipe vai ver que pode agir.
conduct-reveal-ask = As pessoas que cuidam do seu relato vão ver quem você é. **Não dá para voltar atrás.** Quer fazer isso?
conduct-button-reveal-yes = Sim, quero me identificar
conduct-button-no = Não
conduct-revealed = As pessoas que cuidam do seu relato agora podem ver quem você é.
conduct-burn-ask = Depois disso, ninguém consegue abrir este relato com o comprovante: você não poderá ler respostas nem acrescentar nada. **Não dá para voltar atrás.** Quer fazer isso?
conduct-button-burn-yes = Sim, queimar
conduct-burned = O comprovante foi queimado. Ele não abre mais nada.
