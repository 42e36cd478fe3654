### Before an event is published: what is ready, and whose clock it suits. Read by organisers and hosts.

events-ready-about = **{ $title }**: o que já está pronto?
events-ready-advice = Isto é um conselho. Nada aqui impede você de publicar. O que falta de acessibilidade aparece no anúncio, e assim as pessoas podem se planejar.
events-ready-before = Antes de publicar, dê uma olhada nisto uma vez, por favor.
events-ready-night = Começa de noite para: { $regions }.
events-ready-head-missing =
    { $count ->
        [one] **Falta: um ponto**
       *[other] **Faltam: { $count } pontos**
    }
events-ready-head-words = **Sobre as palavras**
events-ready-head-met =
    { $count ->
        [one] **Pronto: um ponto**
       *[other] **Prontos: { $count } pontos**
    }
events-button-ready = O que já está pronto?
events-button-publish-anyway = Publicar mesmo assim
events-button-fair = Para quem o horário é bom

events-fair-about = Para quem é bom o horário de **{ $title }**?
events-fair-people = **Para quem vai**, por fusos horários que pelo menos cinco dessas pessoas têm em comum:
events-fair-too-few = Pouca gente disse qual é o seu fuso horário. O Hearth só mostra um fuso quando pelo menos cinco pessoas o têm em comum.
events-fair-regions = **Para as regiões que vocês atendem:**
events-fair-no-regions = Quem organiza pode escolher em { COMMAND("setup") } as regiões que esta comunidade atende. Então você vê aqui quem ficaria com a noite, e quais horários poderiam se alternar.
events-fair-others = **Outros horários que seriam mais justos:**
events-fair-none-better = Nenhum outro horário desse dia é mais justo para estas regiões.
events-fair-turns = Para alternar, copie o evento e dê a cada cópia um horário próprio.
events-fair-published = Este evento está publicado. O horário muda com “Mudar”, e quem vai recebe um aviso.
events-fair-changed = O horário mudou. Agora começa: { $there }.
events-button-fair-use = Usar { $time }

setting-events-regions = Regiões que vocês atendem
setting-events-regions-help = Antes de um evento ser publicado, o Hearth mostra quais destas regiões ficariam com a noite.
setting-events-regions-americas-west = Oeste da América do Norte
setting-events-regions-americas-central = México e América Central
setting-events-regions-americas-east = Leste da América do Norte
setting-events-regions-americas-south = Leste da América do Sul
setting-events-regions-europe-west = Oeste da Europa
setting-events-regions-europe-central = Centro da Europa
setting-events-regions-europe-east = Leste da Europa
setting-events-regions-africa-west = África Ocidental
setting-events-regions-africa-east = África Oriental
setting-events-regions-middle-east = Região do Golfo
setting-events-regions-asia-south = Sul da Ásia
setting-events-regions-asia-southeast = Sudeste da Ásia
setting-events-regions-asia-east = Leste da Ásia
setting-events-regions-oceania = Leste da Austrália
