# The reporter's own page.

conduct-button-my-reports = Mis denuncias
conduct-mine-news = Puede haber novedades sobre una denuncia tuya.
conduct-mine-title = Tu denuncia
conduct-mine-ways = Para volver a una denuncia, muestra su resguardo, o elígela abajo si la hiciste con esta cuenta.
conduct-mine-own = { $count ->
    [one] Has hecho aquí una denuncia con esta cuenta.
   *[other] Has hecho aquí { $count } denuncias con esta cuenta.
}
conduct-mine-choose = ¿Qué denuncia?
conduct-code = { $code }
conduct-code-line = Tu denuncia forma parte del caso **{ $code }**.
conduct-button-receipt = Tengo un resguardo
conduct-button-back = Volver
conduct-receipt-title = Tu resguardo
conduct-receipt-ask = Las siete palabras
conduct-receipt-ask-help = En mayúsculas o minúsculas, con espacios o comas entre ellas.
conduct-receipt-form = Eso no es un resguardo. Un resguardo tiene { $count } palabras en inglés. Vuelve a mirar lo que anotaste, por favor.
conduct-receipt-unknown = Hearth no conoce ninguna denuncia con este resguardo. Comprueba el orden y la ortografía de las palabras, por favor. Un resguardo quemado ya no abre nada.
conduct-no-such-report = Aquí no hay ninguna denuncia así para ti. Si viniste con un resguardo hace un rato, muéstralo otra vez, por favor.

# How it stands

conduct-state-received = recibida
conduct-state-looking = en estudio
conduct-state-need-more = el equipo necesita saber algo más
conduct-state-decided = decidida
conduct-state-closed = cerrada
conduct-state-received-line = **Recibida.** Todavía nadie se ha hecho cargo.
conduct-state-looking-line = **En estudio.** Una persona se ha hecho cargo.
conduct-state-need-more-line = **El equipo necesita algo más de ti.** Lee los mensajes, por favor.
conduct-state-decided-line = **Decidida.** El equipo está cumpliendo lo que decidió.
conduct-state-closed-line = **Cerrada.** En los mensajes está el resultado.
conduct-outcome-measure = Resultado: se tomó una medida.
conduct-outcome-no-violation = Resultado: el equipo no ve una falta contra el código de conducta.
conduct-outcome-out-of-scope = Resultado: el equipo no es el lugar adecuado para esto.
conduct-outcome-on-record = Resultado: queda registrado.
conduct-known-anonymous = Esta denuncia no lleva tu nombre. Hearth no guarda ninguna cuenta con ella.
conduct-known-named = Las personas que atienden denuncias saben quién eres.
conduct-known-sealed = Tu nombre está sellado aparte. Nadie lo ha abierto.
conduct-known-opened = Dos personas abrieron tu nombre. Los mensajes dicen por qué.
conduct-promise-acknowledge-open = Que una persona se haga cargo: hasta { $at }.
conduct-promise-acknowledge-kept = Que una persona se haga cargo: cumplido.
conduct-promise-acknowledge-late = Que una persona se haga cargo: esta promesa no se cumplió. Pasó después de { $at }.
conduct-promise-acknowledge-broken = Que una persona se haga cargo: **esta promesa no se ha cumplido.** El plazo era { $at }.
conduct-promise-update-open = El próximo mensaje para ti: hasta { $at }.
conduct-promise-update-kept = Un mensaje para ti: cumplido.
conduct-promise-update-late = Un mensaje para ti: esta promesa no se cumplió. Llegó después de { $at }.
conduct-promise-update-broken = Un mensaje para ti: **esta promesa no se ha cumplido.** El plazo era { $at }.
conduct-promise-decide-open = Una decisión: prevista a más tardar { $at }.
conduct-promise-decide-kept = Una decisión: tomada a tiempo.
conduct-promise-decide-late = Una decisión: tomada después de lo previsto, que era { $at }.
conduct-promise-decide-broken = Una decisión: **más tarde de lo previsto.** Tenía que llegar a más tardar { $at }.
conduct-file-waiting = Archivo { $number }, { $name }: se está guardando.
conduct-file-saved = Archivo { $number }, { $name }: guardado.
conduct-file-lost = Archivo { $number }, { $name }: **no se pudo guardar.** Envíalo otra vez, por favor.
conduct-files-more = { $count ->
    [one] Y un archivo más.
   *[other] Y { $count } archivos más.
}
conduct-how-are-you = **¿Cómo estás ahora?** Pediste que te preguntáramos.
conduct-button-well = Estoy bien
conduct-well = Nos alegra. No se ha anotado nada.
conduct-again-told = El equipo se entera de que ha vuelto a pasar, y tu denuncia está abierta otra vez. Si quieres, añade qué pasó.
conduct-few-can-see = Menos de dos de las personas que atienden denuncias pueden ver esta. El contacto de fuera sabe que algo espera, sin nada del contenido.
conduct-button-messages = Mensajes ({ $count })
conduct-button-answer = Responder o añadir
conduct-button-again = Ha vuelto a pasar
conduct-button-more = Más
conduct-button-report = Volver a la denuncia
conduct-button-earlier = Antes
conduct-button-later = Después
conduct-part = Parte { $number } de { $of }
conduct-from-team = Del equipo, { $at }:
conduct-from-you = De ti, { $at }:
conduct-mine-no-messages = Todavía no hay mensajes.

# What a reporter can still do

conduct-add-title = Algo más
conduct-add-words = ¿Qué quieres decir?
conduct-add-intro = Esto llega a las personas que atienden tu denuncia, y a nadie más.
conduct-again-title = Ha vuelto a pasar
conduct-added = Está guardado, y las personas que atienden tu denuncia se enteran.
conduct-more-act = Estás de acuerdo en que el equipo actúe a partir de tu denuncia.
conduct-more-not-act = Has pedido al equipo que no actúe a partir de tu denuncia. Si alguien está en peligro, aun así puede ser necesario.
conduct-more-check-in = Hearth te pregunta cómo estás 7, 30 y 90 días después del cierre. Sin nombre, lo ves solo en esta página.
conduct-more-no-check-in = Después del cierre no se te pregunta cómo estás.
conduct-more-reveal = Puedes darte a conocer a las personas que atienden tu denuncia.
conduct-more-burn = Puedes quemar el resguardo. La denuncia se queda con el equipo, y nadie puede volver a ella con el resguardo.
conduct-button-withdraw = No actuar
conduct-button-agree = Se puede actuar
conduct-button-ask = Preguntarme después del cierre
conduct-button-ask-not = No preguntarme
conduct-button-reveal = Darme a conocer
conduct-button-burn = Quemar el resguardo
conduct-withdrawn = El equipo verá que no quieres que actúe.
conduct-agreed-to = El equipo verá que puede actuar.
conduct-reveal-ask = Las personas que atienden tu denuncia verán quién eres. **No se puede deshacer.** ¿Quieres hacerlo?
conduct-button-reveal-yes = Sí, quiero darme a conocer
conduct-button-no = No
conduct-revealed = Las personas que atienden tu denuncia ya pueden ver quién eres.
conduct-burn-ask = Después, nadie puede abrir esta denuncia con el resguardo: no podrás leer respuestas ni añadir nada. **No se puede deshacer.** ¿Quieres hacerlo?
conduct-button-burn-yes = Sí, quemarlo
conduct-burned = El resguardo está quemado. Ya no abre nada.
