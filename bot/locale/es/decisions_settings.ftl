# What a community sets for decisions, and what is kept about a person.

settings-decisions = Decisiones
settings-decisions-help = Cualquiera puede proponer algo, también sin su nombre, y votar en secreto.
setting-decisions-open = Propuestas y votaciones activadas
setting-decisions-open-help = Se puede proponer, y votar donde haya una votación abierta.
setting-decisions-channel = Canal de decisiones
setting-decisions-channel-help = Ahí se publican propuestas, votaciones y resultados. Elige uno que todo el mundo pueda leer.
setting-decisions-openers = Rol de quienes abren votaciones
setting-decisions-openers-help = Pueden abrir y cancelar votaciones, igual que quienes organizan.
setting-decisions-proposers = Rol de quienes pueden proponer
setting-decisions-proposers-help = Si lo dejas vacío, puede proponer cualquier persona de la comunidad.
setting-decisions-voters = Rol de quienes pueden votar
setting-decisions-voters-help = Una votación puede ser para todo el mundo, para este rol o para el equipo: lo elige quien la abre.

finding-decisions-no-channel = Las decisiones están activadas, pero no tienen ningún canal.
finding-decisions-no-channel-fix = Elige el canal de decisiones. Hasta entonces nadie puede proponer ni votar.

# /privacy

decisions-kept-proposal = Una propuesta que hiciste con tu nombre el { $day }.
decisions-kept-proposal-seen = El equipo; y todo el mundo, cuando se publica.
decisions-kept-a-year = Hasta un año después de que se decida, o hasta que la borres. Entonces también se borra el mensaje del canal.
decisions-kept-roll = { $count ->
    [one] Tu lugar en el censo de una votación, y si has votado. No lo que votaste.
   *[other] Tu lugar en el censo de { $count } votaciones, y si has votado. No lo que votaste.
}
decisions-kept-roll-how-long = Hasta 90 días después de la votación.
decisions-kept-ballot-stays = Si has votado, tu papeleta se queda en la urna y cuenta. Nada dice cuál es, así que nadie puede sacarla, y no puedes volver a votar en esa votación. Una objeción con tu nombre se queda, sin el nombre.
