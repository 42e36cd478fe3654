# What a community sets for mentoring.

settings-mentors = Mentoria
settings-mentors-help = Aqui as pessoas buscam mentoria e recebem resposta em três dias, seja qual for.
setting-mentors-open = A mentoria está ativada
setting-mentors-open-help = Todas as pessoas podem então buscar ou oferecer mentoria.
setting-mentors-channel = Canal para tópicos privados
setting-mentors-channel-help = Quando duas pessoas desejam, o Hearth abre ali um tópico privado para elas.
setting-mentors-lead = Cargo de quem coordena a mentoria
setting-mentors-lead-help = Essas pessoas veem as ofertas, as respostas sobre como está indo e as rodadas, assim como quem organiza.
setting-mentors-review = Olhar as ofertas primeiro
setting-mentors-review-help = As ofertas novas esperam então até que alguém que coordena a mentoria as aceite.
setting-mentors-adults = Entre duas pessoas, só maiores de 18
setting-mentors-adults-help = Na mentoria entre duas pessoas, as duas precisam então dizer que têm 18 anos ou mais.
setting-mentors-office = Canal do plantão em grupo
setting-mentors-office-help = Quando não se encontra ninguém para uma pessoa, o Hearth mostra a ela o caminho até lá.
setting-mentors-office-days = Plantão em grupo depois de
setting-mentors-office-days-help = Depois desse tempo sem mentoria, a pessoa recebe um convite para o plantão em grupo.
setting-mentors-quiet-days = Perguntar depois de um silêncio de
setting-mentors-quiet-days-help = O Hearth pergunta então, uma vez, se a oferta ainda vale. Mais tarde ela fica em espera. É só apertar um botão para ela voltar.
