# Events: whose clock a time suits.

# When it is where

events-fairness-night = { $day }, { $time }: { $where }. É de noite.
events-fairness-work = { $day }, { $time }: { $where }. É dentro do horário de trabalho comum.
events-fairness-free = { $day }, { $time }: { $where }.
events-fairness-always-night = São sempre as mesmas pessoas que ficam com a noite: { $regions }. Você pode alternar dois ou três horários.
events-fairness-time = { $time }
events-fairness-once = Começar às { $time } em vez disso.
events-fairness-turns = Em rodízio: { $times }.
events-fairness-nights-all = Sempre de noite: { $regions }.
events-fairness-nights = De noite { $count ->
    [one] uma vez
   *[other] { $count } vezes
} em { $turns }: { $regions }.
events-fairness-nights-none = Ninguém fica com a noite.

# Regions

events-region-americas-west = o oeste da América do Norte
events-region-americas-central = o México e a América Central
events-region-americas-east = o leste da América do Norte
events-region-americas-south = o leste da América do Sul
events-region-europe-west = o oeste da Europa
events-region-europe-central = o centro da Europa
events-region-europe-east = o leste da Europa
events-region-africa-west = a África Ocidental
events-region-africa-east = a África Oriental
events-region-middle-east = a região do Golfo
events-region-asia-south = o sul da Ásia
events-region-asia-southeast = o sudeste da Ásia
events-region-asia-east = o leste da Ásia
events-region-oceania = o leste da Austrália

# Days of the week

events-fairness-day-0 = Segunda-feira
events-fairness-day-1 = Terça-feira
events-fairness-day-2 = Quarta-feira
events-fairness-day-3 = Quinta-feira
events-fairness-day-4 = Sexta-feira
events-fairness-day-5 = Sábado
events-fairness-day-6 = Domingo
