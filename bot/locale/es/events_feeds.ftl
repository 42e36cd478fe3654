# Events as calendars to keep: files, and secret addresses to subscribe to.

events-button-keep = Ponerlo en mi calendario
events-button-calendar = Eventos en tu calendario
events-feed-title = Los eventos en tu propio calendario
events-feed-intro = Puedes tener los eventos en el calendario que ya usas. Cada uno dice cómo puedes participar.
events-feed-on = Un archivo muestra lo que hay previsto hoy. Una dirección se mantiene al día: tu programa de calendario mira allí por su cuenta.
events-feed-off = Para tener direcciones que se mantienen al día hace falta el pequeño servidor web de Hearth. Quien hace funcionar este Hearth no lo ha activado. Un archivo muestra lo que hay previsto hoy. Descarga uno nuevo de vez en cuando, por favor.
events-feed-mine = **Mis eventos**: aquellos a los que dijiste que vas, o que quizá vayas.
events-feed-all = **Todos los eventos** de esta comunidad.
events-feed-topic = **Un tema**: los eventos que tratan de él.
events-feed-choose = Elige un tema
events-feed-button-file-mine = Todos mis eventos en un archivo
events-feed-button-file-all = Todos los eventos en un archivo
events-feed-button-mine = Dirección de mi calendario
events-feed-button-all = Dirección del calendario de todos los eventos
events-feed-file-event = Aquí tienes «{ $title }» en un archivo. Ábrelo, y tu programa de calendario lo añade. Si el evento cambia de hora, te enteras aquí. El archivo no lo sabe.
events-feed-file = Aquí tienes el calendario en un archivo. Ábrelo, y tu programa de calendario lo añade. Muestra lo que hay previsto hoy.

events-feed-about-person = Este calendario contiene los eventos a los que dijiste que vas, o que quizá vayas. No dice nada de otras personas.
events-feed-about-community = Este calendario contiene todos los eventos de esta comunidad. Todas las personas que la forman pueden usar la misma dirección.
events-feed-about-topic = Este calendario contiene los eventos de un tema. Todas las personas de esta comunidad pueden usar la misma dirección.
events-feed-button-make = Crear la dirección
events-feed-made = La dirección está creada.
events-feed-address = La dirección: `{ $address }`
events-feed-how = Cópiala. En tu programa de calendario, busca cómo añadir un calendario con su dirección, o suscribirte a él, y ponla ahí. Muchos programas solo miran si hay novedades unas pocas veces al día.
events-feed-secret = Quien tenga esta dirección puede leer este calendario sin iniciar sesión. Trátala como una contraseña, por favor.
events-feed-button-renew = Una dirección nueva
events-feed-button-remove = Quitar la dirección
events-feed-button-renew-yes = Sí, crear una nueva
events-feed-button-remove-yes = Sí, quitarla
events-feed-ask-renew = ¿Quieres crear una dirección nueva? Desde ese momento, la anterior no lleva a ninguna parte.
events-feed-ask-remove = ¿Quieres quitar la dirección? Desde ese momento no lleva a ninguna parte.
events-feed-ask-own = A los calendarios en los que la pusiste ya no les llegarán los cambios.
events-feed-ask-shared = A quienes la pusieron en su calendario ya no les llegarán los cambios, y nadie se lo avisa.
events-feed-renewed = Esta es una dirección nueva. La anterior ya no lleva a ninguna parte.
events-feed-removed = Se quitó la dirección. Ya no lleva a ninguna parte.
events-feed-not-yours = Esta dirección solo la pueden cambiar o quitar quienes planifican eventos aquí, porque también la usan otras personas.
events-feed-topic-gone = Este tema ya no existe.

# What stands in the calendars themselves. Plain text, read in calendar programs.

events-feed-called-all = { $community }: eventos
events-feed-called-topic = { $community }: eventos sobre { $topic }
events-feed-called-mine = { $community }: mis eventos
events-feed-audience = Para quién es: { $words }
events-feed-answer = Di si vas: { $address }
events-feed-access = Cómo puedes participar:
events-feed-maybe = Dijiste que quizá vayas.
events-feed-seat-waiting = Esperas una plaza.
events-feed-seat-offered = Te ofrecen una plaza. Di en Discord si la quieres, por favor.
