# Thanks: the letter of contribution, and what staff and organisers see.

thanks-letter-page = Carta de contribución
thanks-letter = Una carta que dice por qué te dieron las gracias. La firma la oficina, así que cualquiera puede ver que no se ha cambiado nada. En ella no aparece quién te las dio.
thanks-letter-none = Todavía no puede aparecer nada. Guarda un agradecimiento o muéstralo en público, y podrá aparecer.
thanks-letter-count = { $count ->
    [0] Elige abajo qué aparece en ella. Solo puede aparecer lo que guardas o has hecho público.
    [one] Has elegido un agradecimiento para ella.
   *[other] Has elegido { $count } agradecimientos para ella.
}
thanks-choose-letter = Elige qué aparece en ella
thanks-letter-option = { $kind }: { $words }
thanks-button-write = Escribir la carta
thanks-letter-name-title = Tu nombre en la carta
thanks-label-name = Tu nombre, tal como debe aparecer
thanks-help-name = Hearth no lo guarda.
thanks-letter-empty = No has elegido nada para tu carta. Elige al menos un agradecimiento.
thanks-letters-closed = Aquí no se escriben cartas de contribución.
thanks-letter-text = Tu carta como texto. Nadie más la recibe. Guárdala tal cual: cualquier cambio rompe la firma.
thanks-letter-printed = La misma carta como página para abrir e imprimir.
thanks-letter-head = Carta de contribución
thanks-letter-date = Fecha: { $day }
thanks-letter-says = Con esta carta, { $community } declara que «{ $name }» contribuyó a su trabajo. Personas de la comunidad le dieron las gracias por esto:
thanks-letter-one = { $day }, { $kind }: «{ $words }»
thanks-letter-rule = El nombre está como lo escribió quien lleva la carta; la oficina no lo ha comparado con ningún documento. Las palabras son de personas de la comunidad, y quien lleva la carta eligió cuáles aparecen aquí.
thanks-letter-verify = Cualquiera puede ver que en esta carta no se ha cambiado nada, con Hearth y la clave que la oficina ha publicado: { $command }

thanks-seen-title = Trabajo que pocas veces se agradece
thanks-seen-what = ¿Por qué tipos de trabajo se dieron las gracias en el último año? Aquí no hay cifras, nombres ni orden. Si por un tipo de trabajo recibieron gracias menos de { $under } personas, aparece como si no hubiera ninguna.
thanks-seen-often = Al menos cinco personas recibieron gracias por: { $kinds }.
thanks-seen-seldom = Menos de cinco, o nadie: { $kinds }.
thanks-seen-none = ninguno
thanks-seen-hint = El trabajo callado pasa a menudo sin que nadie lo vea. ¿A quién podrías dar las gracias, con tus palabras?
thanks-button-key = Clave de las cartas
thanks-key-title = Clave de las cartas
thanks-key-what = Las cartas de contribución van firmadas. Publica esta clave donde la gente confíe en que es tuya, por ejemplo en tu sitio web:
thanks-key = { $key }
thanks-key-how = Quien recibe una carta la comprueba con: `python -m bot verify-letter FILE --key KEY`
