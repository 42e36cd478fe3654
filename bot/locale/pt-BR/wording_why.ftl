# Wording: why something may keep people away.

wording-why-term = { $reason }
wording-why-sign-en = Leitores de tela tropeçam em sinais no meio de uma palavra. “They”, ou outra frase, diz o mesmo.
wording-why-sign-es = Leitores de tela tropeçam em sinais no meio de uma palavra. Palavras neutras dizem o mesmo, como quienes, personas, equipo.
wording-why-pings-everybody = Isto notifica todo mundo, também quem está descansando. Um cargo que as pessoas escolheram por conta própria chega a quem quer saber.
wording-why-emoji-alone = Um leitor de tela lê só os nomes destes emojis. Diga também com palavras.
wording-why-emoji-first = Um leitor de tela lê o nome do emoji antes das palavras. Ponha o emoji depois delas.
wording-why-shouting = Letras maiúsculas são mais difíceis de ler, e alguns leitores de tela soletram. Use negrito para o que importa.
wording-why-letters-in-disguise = Estas letras são sinais da matemática. Leitores de tela pulam ou soletram. Use letras simples com o negrito ou o itálico do Discord.
wording-why-emoji-run = Um leitor de tela diz aqui o nome de cada emoji. Um basta.
wording-why-picture = Esta imagem não tem palavras que digam o que ela mostra. Ponha as palavras entre os colchetes, ou ao lado dela.
wording-why-colour = Nem todo mundo vê cores. Diga também onde está ou como se chama.
wording-why-clock = Esta hora não tem fuso horário. Acrescente um, ou use os horários do próprio Discord, que cada pessoa lê no seu fuso.
wording-why-day = É outro dia para quem lê mais tarde ou vive em outro lugar. Diga a data.
wording-why-short-form = Nem todo mundo conhece esta sigla. Diga uma vez o que ela significa.
wording-picture-unsaid = { $count ->
    [one] Uma imagem não tem palavras que digam o que ela mostra. Edite a mensagem e adicione um texto alternativo.
   *[other] { $count } imagens não têm palavras que digam o que elas mostram. Edite a mensagem e adicione textos alternativos.
}

# Job ads and calls

wording-job-balance = Palavras que os estudos encontraram mais em anúncios de áreas com muitos homens: { $men }. Palavras encontradas mais em anúncios de áreas com muitas mulheres: { $women }. As palavras próprias do código aberto, como commit, support, share e lead, não são contadas.
wording-job-balance-translated = Palavras de um tipo que estudos de anúncios em inglês encontraram mais em áreas com muitos homens: { $men }. Palavras de um tipo encontrado mais em áreas com muitas mulheres: { $women }. As palavras contadas aqui são uma tradução dessa ideia feita para o Hearth; nenhum estudo de anúncios nesta língua as sustenta. As palavras próprias do código aberto, como commit, support, share e lead, não são contadas.
wording-job-words = { $count } ({ $words })
wording-job-words-none = nenhuma
wording-studies = **Os estudos divergem sobre palavras isoladas.** [Gaucher, Friesen e Kay (2011)]({ $first }) viram que anúncios com muitas palavras do primeiro tipo atraíam menos as mulheres. [Castilla e Rho (2023)]({ $second }) olharam muitos anúncios reais e fizeram um teste: essas palavras quase não mudaram quem se candidatou. [Um estudo de 2025]({ $third }) viu que trocá-las trouxe mais candidaturas de mulheres, e de alguns homens. Então leia os números como uma pergunta.
wording-job-needs = Uma lista tem { $count } pontos que são exigidos. Algumas pessoas só se candidatam quando cumprem todos. Quais são necessários no primeiro dia? Passe os outros para o que pode ser aprendido.
wording-job-years = O anúncio pede { $words }. Anos dizem pouco sobre habilidade, e deixam de fora quem fez pausas. Diga o que a pessoa deve saber fazer.
wording-job-degree = O anúncio pede um diploma e não diz “ou experiência equivalente”. Muita gente boa aprendeu de outros jeitos.
wording-job-pay = O anúncio não diz quanto se paga, nem que não é pago. Onde isso fica em aberto, quem recebia menos continua recebendo menos.
wording-job-place = O anúncio não diz onde se trabalha, nem se dá para trabalhar de outro lugar.
wording-job-hours = O anúncio não diz quantas horas são, nem se dá para fazer só uma parte delas.
wording-job-access = O anúncio não diz a quem pedir o que alguém precisa para se candidatar, como outro formato ou mais tempo. Indique uma pessoa, e diga que pedir não conta contra ninguém.
wording-job-readability = O texto é difícil de ler: LIX { $lix }. Essa medida (Björnsson, 1968) soma o número de palavras por frase e a parcela de palavras com mais de seis letras. Textos oficiais chegam a { $hard }. Frases mais curtas são o que mais ajuda.
