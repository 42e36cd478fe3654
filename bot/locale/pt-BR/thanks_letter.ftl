# Thanks: the letter of contribution, and what staff and organisers see.

thanks-letter-page = Carta de contribuição
thanks-letter = Uma carta que diz por que você recebeu agradecimentos, assinada pelo escritório. Com a assinatura, qualquer pessoa pode ver que nada mudou nela. Quem agradeceu não aparece na carta.
thanks-letter-none = Ainda não há nada que possa aparecer nela. Guarde um agradecimento ou mostre em público, e ele poderá.
thanks-letter-count = { $count ->
    [0] Escolha abaixo o que aparece nela. Só pode o que você guardou ou tornou público.
    [one] Um dos seus agradecimentos aparece nela.
   *[other] { $count } dos seus agradecimentos aparecem nela.
}
thanks-choose-letter = Escolha o que aparece nela
thanks-letter-option = { $kind }: { $words }
thanks-button-write = Escrever a carta
thanks-letter-name-title = Seu nome na carta
thanks-label-name = Seu nome, como deve aparecer ali
thanks-help-name = O Hearth não guarda o nome.
thanks-letter-empty = Nada foi escolhido para a sua carta. Escolha pelo menos um dos seus agradecimentos.
thanks-letters-closed = Aqui não se escrevem cartas de contribuição.
thanks-letter-text = Sua carta em texto. Mais ninguém a recebe. Guarde como está: qualquer mudança invalida a assinatura.
thanks-letter-printed = A mesma carta em uma página que você pode abrir e imprimir.
thanks-letter-head = Carta de contribuição
thanks-letter-date = Data: { $day }
thanks-letter-says = Com esta carta, { $community } declara que “{ $name }” contribuiu para o seu trabalho. Pessoas da comunidade agradeceram por isto:
thanks-letter-one = { $day }, { $kind }: “{ $words }”
thanks-letter-rule = O nome está como foi escrito por quem leva esta carta. O escritório não o comparou com um documento. As palavras são de pessoas da comunidade, e quem leva a carta escolheu quais aparecem aqui.
thanks-letter-verify = Qualquer pessoa pode ver que nada mudou nesta carta, com o Hearth e a chave que o escritório publicou: { $command }

thanks-seen-title = Trabalho que pouca gente agradece
thanks-seen-what = Por quais tipos de trabalho as pessoas receberam agradecimentos no último ano? Aqui não há números, nomes nem ordem. Se menos de { $under } pessoas receberam agradecimentos por um tipo, ele aparece como se não houvesse nenhum.
thanks-seen-often = Pelo menos cinco pessoas receberam agradecimentos por: { $kinds }.
thanks-seen-seldom = Menos de cinco, ou ninguém: { $kinds }.
thanks-seen-none = nenhum
thanks-seen-hint = O trabalho silencioso muitas vezes passa despercebido. A quem você poderia agradecer, com as suas palavras?
thanks-button-key = Chave das cartas
thanks-key-title = Chave das cartas
thanks-key-what = As cartas de contribuição são assinadas. Publique esta chave onde as pessoas confiam que ela é de vocês, por exemplo no seu site:
thanks-key = { $key }
thanks-key-how = Quem recebe uma carta confere com: `python -m bot verify-letter FILE --key KEY`
