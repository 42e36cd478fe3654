# Events as calendars to keep: files, and secret addresses to subscribe to.

events-button-keep = Colocar na minha agenda
events-button-calendar = Eventos na sua agenda
events-feed-title = Eventos na sua própria agenda
events-feed-intro = Você pode ter os eventos na agenda que já usa. Cada um diz como participar.
events-feed-on = Um arquivo mostra o que está planejado hoje. Um endereço fica sempre em dia: o seu programa de agenda olha lá por conta própria.
events-feed-off = Endereços que ficam sempre em dia precisam do pequeno servidor web do Hearth. Quem mantém o Hearth não o ativou. Um arquivo mostra o que está planejado hoje. Busque um novo de vez em quando, por favor.
events-feed-mine = **Meus eventos**: aqueles em que você disse que vai, ou que talvez vá.
events-feed-all = **Todos os eventos** desta comunidade.
events-feed-topic = **Um tema**: os eventos sobre ele.
events-feed-choose = Escolha um tema
events-feed-button-file-mine = Todos os meus eventos em um arquivo
events-feed-button-file-all = Todos os eventos em um arquivo
events-feed-button-mine = Endereço da minha agenda
events-feed-button-all = Endereço da agenda de todos os eventos
events-feed-file-event = Aqui está “{ $title }” em um arquivo. Abra, e o seu programa de agenda recebe o evento. Se o horário mudar, você recebe um aviso aqui, mas o arquivo não fica sabendo.
events-feed-file = Aqui está a agenda em um arquivo. Abra, e o seu programa de agenda recebe os eventos. O arquivo mostra o que está planejado hoje.

events-feed-about-person = Nesta agenda estão os eventos em que você disse que vai, ou que talvez vá. Ela não diz nada sobre outras pessoas.
events-feed-about-community = Nesta agenda estão todos os eventos desta comunidade. Todas as pessoas da comunidade podem usar o mesmo endereço.
events-feed-about-topic = Nesta agenda estão os eventos sobre um tema. Todas as pessoas da comunidade podem usar o mesmo endereço.
events-feed-button-make = Criar o endereço
events-feed-made = O endereço está criado.
events-feed-address = O endereço: `{ $address }`
events-feed-how = Copie o endereço. No seu programa de agenda, escolha adicionar ou assinar uma agenda por endereço, e cole lá. Muitos programas só buscam novidades algumas vezes por dia.
events-feed-secret = Quem tem este endereço pode ler esta agenda sem fazer login. Cuide dele como de uma senha.
events-feed-button-renew = Um novo endereço
events-feed-button-remove = Remover o endereço
events-feed-button-renew-yes = Sim, criar um novo
events-feed-button-remove-yes = Sim, remover
events-feed-ask-renew = Criar um novo endereço? A partir desse momento, o antigo não leva mais a lugar nenhum.
events-feed-ask-remove = Remover o endereço? A partir desse momento, ele não leva mais a lugar nenhum.
events-feed-ask-own = As agendas em que você colocou esse endereço não recebem mais mudanças.
events-feed-ask-shared = Quem colocou esse endereço na sua agenda não recebe mais mudanças, e não recebe nenhum aviso disso.
events-feed-renewed = Este é um novo endereço. O antigo não leva mais a lugar nenhum.
events-feed-removed = O endereço foi removido. Ele não leva mais a lugar nenhum.
events-feed-not-yours = Só quem planeja eventos aqui pode renovar ou remover este endereço, porque outras pessoas também o usam.
events-feed-topic-gone = Este tema não existe mais.

# What stands in the calendars themselves. Plain text, read in calendar programs.

events-feed-called-all = { $community }: eventos
events-feed-called-topic = { $community }: eventos sobre { $topic }
events-feed-called-mine = { $community }: meus eventos
events-feed-audience = Para: { $words }
events-feed-answer = Diga se você vai: { $address }
events-feed-access = Como participar:
events-feed-maybe = Você disse que talvez vá.
events-feed-seat-waiting = Você espera por uma vaga.
events-feed-seat-offered = Há uma vaga para você. Diga no Discord se fica com ela, por favor.
