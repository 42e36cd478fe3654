# A página /staff: o que a equipe pode fazer e ver.

command-staff = equipe
command-staff-description = Ver o que a equipe pode fazer e consultar

staff-title = Para a equipe
staff-lines = O que você quer ver? Só você vê estas páginas.
staff-more = Mais
staff-button-home = Voltar à página da equipe
staff-only = Esta página é para quem ajuda a cuidar deste servidor.
    Se você também quer ajudar ou precisa de algo, { $ask }

# O que aconteceu com quem entrou

staff-button-counts = O que aconteceu com quem chegou, em números
staff-counts-title = O que aconteceu com quem chegou, em números
staff-counts-lines = São semanas inteiras, de segunda a domingo em UTC. A semana em curso não conta.
staff-counts-period = **As últimas { $weeks } semanas inteiras**
    De { $since } até { $until }
staff-counts-joined = Entraram: { $count }
staff-counts-met = Receberam um oi de uma pessoa: { $count }
staff-counts-answered = Receberam resposta de uma pessoa: { $count }
staff-counts-stepped = Deram um primeiro passo, como se apresentar: { $count }
staff-counts-none = não mostrado
staff-counts-hidden = Um número não é mostrado quando ele, ou o que se pode calcular com ele, é menor que { $under }. Assim ninguém fica à vista.
staff-counts-who = Ninguém é citado aqui, e não há classificação. Quem saiu há mais de 30 dias e quem pediu para apagar seus dados não conta mais.
staff-counts-known = O que se sabe: em um experimento com 57.084 contas, mensagens automáticas de boas-vindas sozinhas não mudaram nada.
    Tarefas sugeridas, convites pessoais e respostas de pessoas em até 48 horas deram mais certo.
    Estes números não dizem por que alguém ficou ou saiu.
