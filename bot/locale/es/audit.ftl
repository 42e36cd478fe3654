# The record of who did what with reports.

audit-kept = Has trabajado con denuncias, o decidido sobre solicitudes. El registro de Hearth sobre quién hizo qué te nombra con un nombre al azar.
audit-kept-seen = Las personas que atienden denuncias ven lo que hiciste en los casos que pueden ver. Ahí apareces con tu nombre, hasta que borres esto.
audit-kept-how-long = Desde { $day }, hasta que lo borres. Después el registro sigue sin nombre.
