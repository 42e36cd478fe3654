# Forms: pages of questions that are kept until they are sent.

# The first page

form-how = Você pode parar quando quiser e voltar depois.
    Nada é enviado até você revisar suas respostas e apertar o botão que envia tudo.
form-kept-until = Enquanto você não envia, suas respostas ficam guardadas com criptografia. Se você não continuar antes, elas são apagadas em { $until }.
form-begin = Começar
form-one-by-one = Uma pergunta de cada vez
form-welcome-back = Você já tinha começado isto. Suas respostas continuam aqui.

# What comes next

form-saved = Salvo.
form-next = A seguir: { $page } (página { $number } de { $of })
form-go-on = Continuar
form-see-all = Ver minhas respostas
form-kept-but = O que você escreveu está salvo. Ainda falta mudar algo:
form-complaint = **{ $label }**
    { $complaint }
form-change-these = Mudar minhas respostas

# One question at a time

form-question-number = Pergunta { $number } de { $of }
form-question = **{ $label }** ({ $needed })
form-needed = precisa de resposta
form-not-needed = pode deixar em branco
form-answer-write = Responder
form-answer-change = Mudar minha resposta
form-question-next = Próxima pergunta
form-question-earlier = Pergunta anterior

# Looking over the answers

form-answer = **{ $label }**
    { $answer }
form-answer-wrong = **{ $label }**
    { $answer }
    Algo precisa mudar aqui: { $complaint }
form-open = Ficou em branco.
form-missing = Ainda sem resposta. Esta pergunta precisa de resposta.
form-yes = Sim
form-no = Não
form-ticked = Caixa marcada
form-change = Mudar: { $page }
form-change-all = Mudar minhas respostas
form-ready = Tudo o que é necessário está aí. Leia suas respostas mais uma vez antes de enviar.
form-not-ready = Ainda falta algo, ou alguma resposta precisa mudar.
form-review-more = Mais respostas
form-review-first = Voltar às primeiras respostas
form-send = Enviar
form-changed = Suas respostas mudaram depois que esta página apareceu. Veja como elas estão agora.

# Throwing away

form-throw = Descartar
form-throw-ask = Quer descartar todas as respostas deste formulário? Não dá para desfazer.
form-throw-yes = Sim, descartar
form-throw-no = Não, manter
form-thrown = Suas respostas foram apagadas. Nada foi enviado.

# When it cannot go on

form-gone-title = Este formulário não está mais aberto
form-gone = Este formulário já foi enviado ou descartado, ou o prazo dele acabou.
    Se você apertou o botão que envia e não viu nenhum erro, ele foi enviado.
    Para começar de novo, use o comando com que você abriu o formulário.
form-not-saved-title = Não foi possível salvar suas respostas
form-not-saved = Algo deu errado ao salvar. O que já estava salvo continua lá.
    Copie o texto abaixo, aperte de novo o botão da página acima e envie outra vez.
form-typed = Isto é o que você escreveu, para você poder copiar:
    { $typed }
form-not-yours = Este formulário é de outra pessoa, então você não pode abrir.
    Use o comando para abrir o seu próprio formulário.

# What to change about an answer

form-wrong-missing = Esta pergunta precisa de resposta.
form-wrong-tick = Você precisa marcar esta caixa.
form-wrong-too-long = Aqui cabem no máximo { $most } caracteres. Sua resposta tem { $count }.
form-wrong-too-short = Escreva pelo menos { $least } caracteres.
form-wrong-too-many = Escolha no máximo { $most }.
form-wrong-choice = O que você escolheu não está mais entre as opções. Escolha de novo.
form-wrong-time-zone = Não conheço este fuso horário. Escreva o nome da maior cidade perto de você que tenha a mesma hora.
form-wrong-time-zone-near = Não conheço este fuso horário. Você quis dizer { $zone }?
form-files-kept = { $count ->
    [one] Já há um arquivo aqui. Deixe em branco para manter.
   *[other] Já há { $count } arquivos aqui. Deixe em branco para manter.
}
