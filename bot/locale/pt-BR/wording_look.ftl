# Wording: words that others may stumble over, shown to the author alone.

command-wording = palavras
command-wording-description = Palavras que todo mundo consegue ler
command-wording-check = conferir
command-wording-check-description = Conferir um texto seu, só para os seus olhos
wording-menu = Conferir as palavras
wording-button-check = Conferir as palavras de um texto
wording-title = Escolha de palavras

# Asking for a text

wording-form-title = Conferir um texto
wording-form-words = O texto
wording-form-words-help = Só você vê o que é encontrado. O seu texto não fica salvo.
wording-form-file = Ou um arquivo
wording-form-file-help = Texto simples ou Markdown, até 100 kB, para textos com mais de 4.000 caracteres.
wording-form-kind = Para que é?
wording-form-language = Em que idioma está?
wording-kind-plain = Qualquer texto
wording-kind-announcement = Um anúncio ou um evento
wording-kind-job = Um anúncio de vaga ou um convite para se candidatar
wording-language-guess = O Hearth descobre
wording-language-en = Inglês
wording-language-es = Espanhol

# What goes wrong

wording-nothing = Aqui não há texto para conferir. Tente de novo com algumas palavras ou com um arquivo, por favor.
wording-not-yours = Você só pode conferir as palavras das suas próprias mensagens. O que outras pessoas escrevem é delas. Se algo ali incomoda você, fale com elas ou conte às pessoas que cuidam do código de conduta.
wording-gone = O Hearth não tem mais este texto. Ele fica na memória por { $minutes } minutos e não é salvo em lugar nenhum. Confira de novo, por favor.
wording-file-large = Este arquivo tem mais de { $kilobytes } kB. Confira por partes, por favor.
wording-file-gone = Não deu para buscar o arquivo no Discord. Envie de novo, por favor.
wording-file-no-text = Este arquivo não é texto simples em UTF-8. Salve como texto simples, ou copie as palavras para o formulário, por favor.
wording-file-aside = Havia um texto e um arquivo. O Hearth conferiu o texto. Para conferir o arquivo, envie só o arquivo.

# What was found

wording-found = { $count ->
    [one] **Um ponto que pode ser difícil ou ferir alguém.**
   *[other] **{ $count } pontos que podem ser difíceis ou ferir alguém.**
}
wording-nothing-found = **As listas não encontraram nada.** Elas não sabem tudo: uma pessoa de quem o texto fala lê melhor do que elas.
wording-advice = Isto é um conselho. Não há nota, e ninguém passa nem reprova. Você conhece quem vai ler.
wording-only-you = Só você vê isto. O texto fica na memória por { $minutes } minutos, para você poder mudar de página, e não é salvo em lugar nenhum.
wording-looked-as = Para que é: { $kind }. Idioma: { $language }.
wording-no-list = O Hearth só tem listas de palavras para inglês e espanhol. Neste texto, ele conferiu o que não depende do idioma.
wording-more-of = De { $first } a { $last }, de { $count }:
wording-place = **{ $number }. Linha { $line }: { $words }**
wording-around = O texto diz: { $words }
wording-instead = Você poderia escrever: { $instead }
wording-advised = { $tier } Leia mais: { $source }
wording-advised-own = { $tier } É um conselho do próprio Hearth.
wording-source = [{ $name }]({ $link })
wording-source-own = conselho do próprio Hearth
wording-tier-1 = A maioria dos guias aconselha a não usar.
wording-tier-2 = Alguns guias aconselham a não usar.
wording-tier-3 = Vale pensar nisto.
wording-remark = **{ $number }. O texto inteiro:** { $what }
wording-remark-source = Fonte: { $source }
wording-button-unhelpful = { $number }: não é útil
wording-button-unhelpful-words = { $number }: “{ $words }” não é útil
wording-button-more = Continuar
wording-button-back = Voltar
wording-button-again = Mostrar o que deixei de fora ({ $count })
wording-button-another = Conferir outro texto
wording-left-out = Salvo. Você não recebe mais esta dica.
wording-told-again = Salvo. Você recebe todas as dicas de novo.

# Hints before something is published

wording-hint-instead = Linha { $line }, { $words }: { $why } Você poderia escrever: { $instead }
wording-hint = Linha { $line }, { $words }: { $why }
wording-hint-more = { $count ->
    [one] Há mais uma dica como estas: { COMMAND("wording check") } mostra.
   *[other] Há mais { $count } dicas como estas: { COMMAND("wording check") } mostra.
}
