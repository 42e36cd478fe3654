# Events: what is ready before publishing, what is missing, and what one could do.

events-ready-met = { $what } (recomendado por { $source })
events-ready-missing = { $what } { $could } (recomendado por { $source })

# What is met

events-ready-met-captions = Há legendas.
events-ready-met-captions-people = Pessoas escrevem as legendas.
events-ready-met-sign = Há língua de sinais, ou é possível pedir.
events-ready-met-slides = O material chega antes.
events-ready-met-transcript = A gravação vem com transcrição.
events-ready-met-ways = Dá para participar por escrito.
events-ready-met-breaks = Há pausas, ou é curto.
events-ready-met-steps = Dá para chegar ao local sem degraus.
events-ready-met-asking = As pessoas sabem a quem dizer do que precisam.
events-ready-met-conduct = Há um canal para relatar o que dá errado.
events-ready-met-later = Quem não pode nesse horário pode acompanhar depois.
events-ready-met-line = Conexões lentas foram lembradas.
events-ready-met-place = O local está descrito.
events-ready-met-audience = Está dito para quem é.
events-ready-met-told = Está dito o que vai acontecer.
events-ready-met-newcomers = Pessoas novas são bem-vindas.
events-ready-met-hosts = Há mais de uma pessoa conduzindo.

# What is missing

events-ready-missing-captions = Sem legendas.
events-ready-missing-captions-people = As legendas são só automáticas.
events-ready-missing-sign = Sem língua de sinais.
events-ready-missing-slides = Nenhum material chega antes.
events-ready-missing-transcript = A gravação não tem transcrição.
events-ready-missing-ways = Não dá para participar só por escrito.
events-ready-missing-breaks = Sem pausas, embora seja longo.
events-ready-missing-steps = O local tem degraus.
events-ready-missing-asking = Ninguém foi indicado para receber pedidos.
events-ready-missing-conduct = Não se conhece um canal para relatar o que dá errado.
events-ready-missing-later = Não fica nada para quem não pode nesse horário.
events-ready-missing-line = Nada foi preparado para conexões lentas.
events-ready-missing-place = O local não está descrito.
events-ready-missing-audience = Não está dito para quem é.
events-ready-missing-told = Quase não está dito o que vai acontecer.
events-ready-missing-newcomers = Não está dito que pessoas novas são bem-vindas.
events-ready-missing-hosts = Só uma pessoa conduz.

# What one could do

events-ready-could-captions = Você pode ligar as legendas automáticas, ou pedir que alguém digite na hora.
events-ready-could-captions-people = Alguém pode corrigir as legendas na hora, ou a transcrição depois.
events-ready-could-sign = Você pode oferecer a pedido, e falar cedo com o seu escritório sobre intérpretes.
events-ready-could-slides = Você pode publicar slides ou anotações um dia antes, mesmo em rascunho.
events-ready-could-transcript = Você pode publicar as legendas corrigidas como texto.
events-ready-could-ways = Você pode ler em voz alta as perguntas do chat.
events-ready-could-breaks = Você pode prever dez minutos de pausa a cada hora.
events-ready-could-steps = Você pode procurar outro local, ou permitir a participação on-line.
events-ready-could-asking = Você pode indicar uma pessoa ou um canal.
events-ready-could-conduct = Quem organiza pode escolher um nas configurações dos relatos.
events-ready-could-later = Você pode gravar, ou publicar anotações.
events-ready-could-line = Alguém pode escrever o principal em um canal.
events-ready-could-place = Você pode dizer como entrar, e onde ficam elevador, banheiros e uma sala calma.
events-ready-could-audience = Você pode dizer o que é bom já saber, ou que não é preciso saber nada.
events-ready-could-told = Você pode dizer em duas ou três frases o que as pessoas vão fazer.
events-ready-could-newcomers = Você pode dizer que nenhuma pergunta é pequena demais, se for assim.
events-ready-could-hosts = Você pode pedir a alguém que cuide do chat e de quem precisar de ajuda.

# Hints about the words

events-hint-in = { $where }: { $hint }
events-hint-where-title = Título
events-hint-where-words = O que acontece
events-hint-where-audience = Para quem é
events-hint-long-sentence = A linha { $line } tem uma frase de { $count } palavras: { $words }
    Até { $most } são fáceis de ler. Você pode fazer duas.
events-hint-jargon = A linha { $line } diz { $found }. Nem todo mundo sabe o que isso significa. Você pode dizer com palavras simples.
events-hint-picture = A linha { $line } é uma imagem sem palavras. Por favor, diga o que ela mostra, para quem não pode ver.
events-hint-clock = A linha { $line } tem um horário sem o fuso: { $found }
    O Hearth mostra o horário do evento a cada pessoa no próprio fuso. Você pode tirar, ou indicar o fuso.
events-hint-day = A linha { $line } diz { $found }. É outro dia para quem está em outro lugar, e para quem lê depois. Você pode indicar a data.
events-hint-emoji-run = A linha { $line } tem vários emojis seguidos: { $words }
    Um leitor de tela diz o nome de cada um. Basta um no final.
