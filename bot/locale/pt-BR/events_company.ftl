### Not coming alone: two people who would each come alone are asked without a name, and told once both said yes.

events-button-company = Vou sem companhia
events-button-company-wish = Quero companhia
events-button-alone = Prefiro ir sem companhia
events-button-company-yes = Sim, pode contar os nomes
events-button-company-other = Outra pessoa, por favor
events-button-company-no = Não, valeu
events-company-intro = Você quer ir a “{ $title }” com alguém? O Hearth procura outra pessoa que também iria sem companhia, e pergunta a vocês. Os nomes só são ditos quando as duas pessoas dizem que sim.
events-company-looks = O Hearth procura alguém que também iria a “{ $title }” sem companhia, e depois escreve para você. Ninguém vê que você pediu.
events-company-found = Outra pessoa também iria a “{ $title }” sem companhia, { $at }. O Hearth pode contar os nomes, o seu a essa pessoa e o dela a você?
events-company-before = Enquanto as duas pessoas não disserem que sim, nenhuma fica sabendo quem é a outra. Qualquer resposta está bem, e não precisa de motivo. O Hearth não sabe a idade de ninguém: encontrem-se onde há mais gente, por favor.
events-company-said-yes = Você disse que sim. Quando a outra pessoa também disser, o Hearth conta os nomes a vocês.
events-company-made = Você tem companhia para “{ $title }”, { $at }: a outra pessoa é { $person }.
events-company-how = Mandem um oi, por exemplo em uma mensagem curta, e combinem onde se encontram. Qualquer uma das duas pessoas pode voltar atrás quando quiser, sem motivo.
events-company-parted = Afinal, a outra pessoa não vai a “{ $title }” com você. Isso não diz nada sobre você, e não precisa de motivo. O Hearth procura outra companhia para você.
events-company-taken-back = Você vai sem companhia. Que bom ver você lá do mesmo jeito.
events-company-seat-first = Primeiro você precisa de uma vaga. Depois o Hearth pode procurar alguém que também iria sem companhia.
events-company-gone = Isto mudou depois que você abriu a página: no momento não há ninguém a quem dizer que sim.
