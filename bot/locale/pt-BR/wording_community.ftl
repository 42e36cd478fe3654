# Wording: what a community sets, and what is kept.

settings-wording = Escolha de palavras
settings-wording-help = O Hearth procura nos textos palavras que podem ser difíceis ou ferir. Só quem escreveu vê o resultado.
setting-wording-before-publishing = Dicas antes de publicar
setting-wording-before-publishing-help = Quem organiza vê dicas sobre os textos que está prestes a salvar ou publicar. Dá para fazer isso mesmo assim.

wording-button-purpose = Palavras que usamos de propósito
wording-purpose-title = Palavras usadas de propósito
wording-purpose-form = Palavras usadas de propósito
wording-purpose-label = Uma palavra ou expressão por linha
wording-purpose-help = Por exemplo, o nome de um projeto. No máximo oito palavras por linha.
wording-purpose-what = Ninguém desta comunidade recebe dicas sobre estas palavras ao conferir um texto. Todo o resto continua.
wording-purpose-list = De propósito: { $words }
wording-purpose-none = Ainda não há nenhuma.
wording-purpose-saved = Salvo.
wording-purpose-wrong = Estas linhas ficaram de fora: { $words }. Uma linha tem no máximo oito palavras e { $most } caracteres, e cabem no máximo { $count } linhas.
wording-purpose-unhelpful = **Dicas que pelo menos cinco pessoas daqui não acham úteis.** Quem são elas não aparece.
wording-purpose-one = { $words }: { $count ->
    [one] uma pessoa
   *[other] { $count } pessoas
}
wording-button-purpose-change = Mudar a lista

wording-kept = As dicas sobre palavras que você não acha úteis ({ $count }). Dos textos que você confere, nada fica guardado.
wording-kept-seen = Só você. Quem organiza vê quantas pessoas não acham uma dica útil, a partir de cinco.
wording-kept-how-long = Até você apertar “Mostrar o que deixei de fora” em um texto conferido.
