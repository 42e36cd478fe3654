# O que quem chega lê, e como escrever isso com palavras próprias.

texts-button-open = O que quem chega lê

# A lista e um texto

texts-title = O que quem chega lê
texts-lines = Escolha um texto para ver o que quem chega vê, em qualquer idioma. Só você vê isto.
texts-lines-organisers = Alguns textos podem ser escritos com palavras próprias da comunidade. A lista mostra quais.
texts-lines-staff = Quem organiza a comunidade pode escrever alguns destes textos com palavras próprias.
texts-pick = Qual texto?
texts-can-be-changed = Quem organiza a comunidade pode mudar este texto
texts-one-title = Texto: { $label }
texts-in-language = Idioma: { $language }
texts-posted-in = Este texto é publicado para todo mundo, no idioma deste servidor: { $language }.
texts-own = Estas são as palavras próprias da comunidade.
texts-hearths = Estas são as palavras do Hearth. Não há mais nada escrito neste idioma.
texts-hearths-always = Estas são as palavras do Hearth. Este texto não pode ser mudado.
texts-missing = Nestes idiomas, quem chega ainda lê as palavras do Hearth: { $languages }.
texts-begins = **A partir daqui, é o que quem chega vê:**
texts-ends = **Aqui termina o que quem chega vê.**
texts-pick-language = Ver em outro idioma
texts-button-all = Todos os textos
texts-button-more = Mais textos
texts-button-write = Escrever com palavras próprias
texts-button-change = Mudar as palavras
texts-button-see = Ver o que está lá agora
texts-button-back = Voltar às palavras do Hearth
texts-back-ask = Quer voltar às palavras do Hearth para { $label } neste idioma: { $language }?
    O que a comunidade escreveu neste idioma será apagado.
texts-back-yes = Sim, voltar às palavras do Hearth
texts-back-no = Não, ficar com as nossas
texts-went-back = Salvo. As palavras do Hearth estão aqui de novo.
texts-saved = Salvo. A partir de agora o Hearth usa estas palavras neste idioma.

# Escrever

texts-form-title = Palavras próprias
texts-form-intro = Você escreve para: { $label }. Idioma: { $language }. Cabem { $most } caracteres.
    Todo mundo que chega pode ler isto.
texts-form-intro-rules = Pode ter um título, links para canais que todo mundo pode ler e uma imagem com palavras que digam o que ela mostra.
    Não dá para mencionar ninguém. Os emojis vêm depois das palavras.
texts-form-words = As palavras
texts-form-words-help = Palavras simples, uma ideia por linha. A formatação do Discord funciona aqui.
texts-form-picture = Uma imagem
texts-form-picture-help = PNG, JPEG, GIF ou WebP, no máximo 1 MB. Você pode deixar em branco.
texts-form-alt = O que a imagem mostra
texts-form-alt-help = Para quem não pode vê-la. É preciso quando há uma imagem.
texts-form-without = Não mostrar imagem
texts-form-without-help = Marcar aqui tira a imagem que está lá agora.
texts-button-preview = Ver como vai ficar
texts-preview = Nada foi salvo ainda. É assim que vai ficar.
texts-button-save = Salvar
texts-refused = **Ainda não foi salvo.** O que você escreveu está guardado. Isto precisa mudar primeiro:
texts-hints = **Dê mais uma olhada nisto.** Você pode salvar mesmo assim:
texts-found = { $number }. { $what }
texts-found-more = { $count ->
    [one] Há mais uma coisa. Ela aparece quando você tiver mudado estas.
   *[other] Há mais { $count } coisas. Elas aparecem quando você tiver mudado estas.
}
texts-hint-not-posted = Este texto é publicado no idioma deste servidor. As palavras em outros idiomas ficam guardadas e valem quando esse idioma mudar.
texts-hint-one-language = Ainda não há palavras próprias em outro idioma. Quem lê outros idiomas vê as palavras do Hearth.
texts-wrong-too-large = A imagem tem mais de 1 MB. Deixe-a menor e envie de novo.
texts-wrong-type = Este arquivo não é uma imagem que todos os aplicativos do Discord mostram. Use PNG, JPEG, GIF ou WebP.
texts-wrong-gone = Não é mais possível buscar a imagem no Discord. Envie de novo, por favor. Suas palavras estão guardadas.
texts-only-staff = Só quem ajuda a cuidar deste servidor pode ver isto.
    Se quiser que algo seja diferente, { $ask }
texts-only-organisers = Só quem organiza a comunidade pode mudar estes textos.
    Se quiser que algo seja diferente, { $ask }
texts-only-organisers-now = **Não foi salvo.** Só quem organiza a comunidade pode mudar estes textos.

# O que precisa mudar

lint-too-long = O texto tem { $count } caracteres. Cabem { $most }. Encurte-o, por favor.
lint-pings-everybody = A linha { $line } enviaria uma notificação a todo mundo: { $words }
    Tire o @, por favor.
lint-pings-somebody = A linha { $line } menciona uma pessoa ou um cargo: { $words }
    Escreva o nome sem menção, por favor, pois ninguém pediu uma notificação.
lint-invitation = A linha { $line } tem um convite para um servidor: { $words }
    Tire-o, por favor, ou ponha um link para um canal deste servidor.
lint-emoji-alone = A linha { $line } tem emojis e nenhuma palavra: { $words }
    Diga com palavras, por favor. Um emoji pode vir depois.
lint-emoji-first = A linha { $line } começa com um emoji: { $words }
    Ponha o emoji depois das palavras, por favor, para que um leitor de tela diga primeiro as palavras.
lint-second-heading = A linha { $line } é um segundo título: { $words }
    Deixe um só, por favor. Em vez disso, uma linha pode ficar em negrito.
lint-link-elsewhere = A linha { $line } leva a um lugar do Discord que não está neste servidor.
    Ponha um link para um canal deste servidor, por favor, ou tire o link.
lint-link-nowhere = A linha { $line } leva a algo que não é um canal deste servidor ou que não existe mais.
    Ponha um link para um canal que quem chega possa ler, por favor.
lint-link-hidden = A linha { $line } leva a { $channel }. Quem acabou de entrar não pode lê-lo.
    Ponha um link para outro canal, por favor, ou deixe todo mundo ver este.
lint-link-left-out = A linha { $line } leva a { $channel }. A integração do Discord (Onboarding) não o mostra a quem acabou de entrar.
    Adicione-o aos canais padrão, por favor, ou ponha um link para outro.
lint-picture-unsaid = Faltam à imagem palavras que digam o que ela mostra.
    Descreva-a, por favor, para quem não pode vê-la.
lint-alt-file-name = As palavras da imagem são só o nome de um arquivo.
    Diga o que se vê nela, por favor.
lint-alt-no-words = As palavras da imagem não têm letras.
    Diga com palavras o que se vê nela, por favor.

# O que pode ficar

lint-shouting = A linha { $line } está toda em maiúsculas: { $words }
    Parece um grito, e alguns leitores de tela soletram a linha.
lint-letters-in-disguise = A linha { $line } tem letras de um alfabeto especial: { $words }
    Leitores de tela pulam essas letras ou as soletram. O negrito do Discord é bem lido.
lint-emoji-amid = A linha { $line } tem um emoji entre as palavras: { $words }
    No fim da linha ele não interrompe ninguém.
lint-no-picture = Há palavras para uma imagem, mas nenhuma imagem. Elas não serão guardadas.

# Como a verificação chama estes textos

setting-texts-greeting = Palavras próprias das boas-vindas
setting-texts-about = Palavras próprias sobre este lugar
setting-texts-other = Palavras próprias desta comunidade
