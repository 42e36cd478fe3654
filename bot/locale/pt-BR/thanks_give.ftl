# Thanks: giving them, deciding about them, and what is kept.

command-thanks = agradecer
command-thanks-description = Agradecer a alguém, ou ler agradecimentos para você
thanks-title = Agradecimentos
thanks-start = Agradecer a alguém
thanks-staff = Trabalho que pouca gente agradece
thanks-no-community = Você e o Hearth não têm em comum nenhum servidor em que as pessoas possam agradecer umas às outras.
thanks-closed = Aqui não dá para agradecer pelo Hearth. Quem organiza pode ativar isso em { COMMAND("setup") }.
thanks-home = Agradeça a alguém com as suas palavras, por qualquer tipo de trabalho. A pessoa decide se mais alguém lê. Ninguém é contado nem comparado.
thanks-button-give = Agradecer a alguém
thanks-button-received = Agradecimentos para você
thanks-button-given = Agradecimentos seus
thanks-button-home = Voltar ao início
thanks-button-to-received = Voltar aos agradecimentos para você
thanks-button-next = Ver os próximos
thanks-button-before = Ver os anteriores

thanks-give-title = Agradecer a alguém
thanks-intro = Só a pessoa a quem você agradece lê isto, com o seu nome. Ela pode mostrar em público com o seu nome, guardar só para ela ou preferir não receber.
thanks-intro-apart = Se ela pedir uma carta de contribuição, as suas palavras podem aparecer ali, sem o seu nome. Você pode retirar o agradecimento quando quiser.
thanks-page = Seu agradecimento
thanks-label-who = A quem você agradece
thanks-label-kind = Por que tipo de trabalho
thanks-label-words = Com as suas palavras
thanks-help-words = O que a pessoa fez, e o que isso mudou para você.
thanks-button-send = Enviar
thanks-sent = Que gentileza a sua. A pessoa recebe o aviso de que há uma novidade no Hearth.
thanks-not-oneself = É bom agradecer a si, mas o Hearth só leva agradecimentos a outras pessoas.
thanks-enough-today = O Hearth leva no máximo { $count } agradecimentos seus por dia. Amanhã você pode agradecer de novo.
thanks-cannot-pass-on = No momento o Hearth não pode levar agradecimentos a esta conta. Pode haver vários motivos, e nenhum diz nada sobre você. Talvez você possa dizer à pessoa diretamente.

thanks-note = Alguém agradece a você.
thanks-button-read = Ler
thanks-received-title = Agradecimentos para você
thanks-received = Você decide sobre cada um, e pode mudar de ideia quando quiser.
thanks-received-none = No momento não há agradecimentos para você aqui.
thanks-received-one = { $person } agradece a você por: { $kind }
thanks-words = { $words }
thanks-state-waiting = Mais ninguém lê isto, a não ser que você queira.
thanks-state-private = Você guarda isto só para você.
thanks-state-public = Isto é público. Aparece assim que o Hearth puder escrever no canal de agradecimentos.
thanks-state-posted = Isto é público, em { $channel }.
thanks-button-public = Mostrar em público
thanks-button-private = Guardar para mim
thanks-button-rather-not = Prefiro que não
thanks-button-remove = Remover
thanks-now-public = Aparece no canal de agradecimentos, com os dois nomes e sem notificar ninguém.
thanks-now-private = Só você e quem agradeceu leem isto.
thanks-now-gone = Foi apagado, para as duas pessoas.
thanks-gone = Este agradecimento não existe mais.
thanks-no-channel = Quem organiza ainda não escolheu um canal para agradecimentos públicos. Você pode guardar o seu para você.
thanks-button-letter = Carta de contribuição
thanks-button-want-none = Não quero agradecimentos aqui
thanks-button-want-some = Quero receber agradecimentos de novo
thanks-none-now = De agora em diante, o Hearth não leva mais agradecimentos a você. Ninguém fica sabendo por quê.
thanks-some-now = Os agradecimentos podem chegar a você de novo.
thanks-none-stands = No momento o Hearth não leva agradecimentos a você, porque você não quer.

thanks-given-title = Agradecimentos seus
thanks-given = O que não está mais aqui, você ou a outra pessoa removeu.
thanks-given-none = No momento não há agradecimentos seus aqui.
thanks-given-one = Para { $person }, por: { $kind }
thanks-button-take-back = Retirar
thanks-taken-back = Retirado. Se era público, a mensagem também some.
thanks-posted = { $giver } agradece a { $person } por: { $kind }

thanks-kind-mentoring = mentoria
thanks-kind-welcoming = receber bem as pessoas
thanks-kind-answering = responder perguntas
thanks-kind-triage = triagem de tarefas
thanks-kind-reviewing = revisão
thanks-kind-code = código
thanks-kind-testing = testes
thanks-kind-docs = documentação
thanks-kind-translation = tradução
thanks-kind-design = design
thanks-kind-accessibility = acessibilidade
thanks-kind-events = eventos
thanks-kind-moderating = cuidar da convivência
thanks-kind-care = cuidar das pessoas
thanks-kind-organising = organização
thanks-kind-other = outra coisa

# Settings

settings-thanks = Agradecimentos
settings-thanks-help = As pessoas agradecem umas às outras com as próprias palavras. Quem recebe decide quem lê.
setting-thanks-open = Os agradecimentos estão ativados
setting-thanks-open-help = As pessoas podem então agradecer com { COMMAND("thanks") }, cinco vezes por dia.
setting-thanks-channel = Canal para agradecimentos públicos
setting-thanks-channel-help = Sem canal, os agradecimentos ficam entre duas pessoas.
setting-thanks-letters = Cartas de contribuição
setting-thanks-letters-help = As pessoas podem então levar uma carta assinada que diz por que receberam agradecimentos.

# What is kept

thanks-kept-received = Agradecimentos a você: { $count }.
thanks-kept-received-seen = Você e quem escreveu. Os que você tornou públicos, todo mundo.
thanks-kept-given = Agradecimentos seus: { $count }.
thanks-kept-given-seen = Você e quem recebeu. Os que essa pessoa tornou públicos, todo mundo.
thanks-kept-how-long = Até uma das duas pessoas remover ou pedir para apagar seus dados.
thanks-kept-days = Quantas vezes você agradeceu a alguém nos últimos dias.
thanks-kept-days-how-long = Três dias.
thanks-kept-refuses = Você não quer receber agradecimentos pelo Hearth.
thanks-kept-refuses-how-long = Até você querer de novo.
