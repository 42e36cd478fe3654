# Events: whose clock a time suits.

# When it is where

events-fairness-night = { $day }, { $time }: { $where }. Es de noche.
events-fairness-work = { $day }, { $time }: { $where }. Es dentro del horario de trabajo habitual.
events-fairness-free = { $day }, { $time }: { $where }.
events-fairness-always-night = A las mismas personas siempre les toca la noche: { $regions }. Puedes alternar dos o tres horas.
events-fairness-time = { $time }
events-fairness-once = Empezar en cambio a las { $time }.
events-fairness-turns = Por turnos: { $times }.
events-fairness-nights-all = Siempre de noche: { $regions }.
events-fairness-nights = De noche { $count ->
    [one] una vez
   *[other] { $count } veces
} de cada { $turns }: { $regions }.
events-fairness-nights-none = A nadie le toca de noche.

# Regions

events-region-americas-west = el oeste de Norteamérica
events-region-americas-central = México y Centroamérica
events-region-americas-east = el este de Norteamérica
events-region-americas-south = el este de Sudamérica
events-region-europe-west = el oeste de Europa
events-region-europe-central = el centro de Europa
events-region-europe-east = el este de Europa
events-region-africa-west = África occidental
events-region-africa-east = África oriental
events-region-middle-east = la región del Golfo
events-region-asia-south = el sur de Asia
events-region-asia-southeast = el sudeste de Asia
events-region-asia-east = el este de Asia
events-region-oceania = el este de Australia

# Days of the week

events-fairness-day-0 = Lunes
events-fairness-day-1 = Martes
events-fairness-day-2 = Miércoles
events-fairness-day-3 = Jueves
events-fairness-day-4 = Viernes
events-fairness-day-5 = Sábado
events-fairness-day-6 = Domingo
