### Before an event is published: what is ready, and whose clock it suits. Read by organisers and hosts.

events-ready-about = ¿Está todo listo para **{ $title }**?
events-ready-advice = Esto son consejos. Nada de esto te impide publicar. Lo que falta de accesibilidad se dice en el anuncio, para que cada persona sepa con qué cuenta.
events-ready-before = Antes de publicar, échale un vistazo a esto, por favor.
events-ready-night = Empieza de noche para: { $regions }.
events-ready-head-missing =
    { $count ->
        [one] **Falta: un punto**
       *[other] **Faltan: { $count } puntos**
    }
events-ready-head-words = **Sobre las palabras**
events-ready-head-met =
    { $count ->
        [one] **Listo: un punto**
       *[other] **Listos: { $count } puntos**
    }
events-button-ready = ¿Está todo listo?
events-button-publish-anyway = Publicar igualmente
events-button-fair = A quién le va bien la hora

events-fair-about = ¿A quién le va bien la hora de **{ $title }**?
events-fair-people = **Para quienes van**, según las zonas horarias que comparten al menos cinco de estas personas:
events-fair-too-few = Muy pocas personas han dicho su zona horaria. Hearth solo muestra una zona si la comparten cinco personas o más.
events-fair-regions = **Para las regiones a las que llega esta comunidad:**
events-fair-no-regions = Quienes organizan la comunidad pueden elegir con { COMMAND("setup") } a qué regiones llega. Entonces verás aquí a quién le toca la noche, y qué horas se podrían alternar.
events-fair-others = **Otras horas más justas:**
events-fair-none-better = Ese día no hay ninguna hora más justa para estas regiones.
events-fair-turns = Para alternar, copia el evento y pon una hora distinta a cada copia.
events-fair-published = Este evento ya está publicado. Su hora se cambia con «Cambiarlo», y se avisa a quienes van.
events-fair-changed = Cambiado. Ahora empieza así: { $there }.
events-button-fair-use = Usar { $time }

setting-events-regions = Regiones a las que llega la comunidad
setting-events-regions-help = Antes de publicar un evento, Hearth muestra en cuáles de estas regiones sería de noche.
setting-events-regions-americas-west = El oeste de Norteamérica
setting-events-regions-americas-central = México y Centroamérica
setting-events-regions-americas-east = El este de Norteamérica
setting-events-regions-americas-south = El este de Sudamérica
setting-events-regions-europe-west = El oeste de Europa
setting-events-regions-europe-central = El centro de Europa
setting-events-regions-europe-east = El este de Europa
setting-events-regions-africa-west = África occidental
setting-events-regions-africa-east = África oriental
setting-events-regions-middle-east = La región del Golfo
setting-events-regions-asia-south = El sur de Asia
setting-events-regions-asia-southeast = El sudeste de Asia
setting-events-regions-asia-east = El este de Asia
setting-events-regions-oceania = El este de Australia
