# The contact outside, the button beside the code of conduct, figures, and who could read what.

conduct-outside-told = Tienes una novedad en Hearth. Eres el contacto de fuera de { $community }: allí espera algo sobre una denuncia, o no se cumplió una promesa hecha a alguien. Pregunta a las personas que atienden denuncias, por favor. Hearth no dice más aquí.
conduct-outside-news = Eres el contacto de fuera. Aquí espera algo sobre una denuncia, o no se cumplió una promesa hecha a alguien. Pregunta a las personas que atienden denuncias, por favor. Hearth no dice más.

# For organisers and those who handle reports

conduct-button-office = Denuncias: botón, cifras, quién puede leer
conduct-office-title = Sobre las denuncias
conduct-office-what = Aquí pones el botón de denuncias en un canal, ves cifras sin ningún caso y ves quién podría leer qué.
conduct-office-not-yours = Esta página es para quienes organizan y para las personas que atienden denuncias.
conduct-button-place = Poner un botón en un canal
conduct-button-figures = Cifras del último semestre
conduct-button-reach = Quién podría leer qué
conduct-place-what = Ponlo donde todo el mundo lee el código de conducta. Para retirarlo, borra el mensaje. Allí dirá esto:
conduct-place-choose = ¿En qué canal?
conduct-place-done = En un momento aparece en { $channel }. Si no aparece, Hearth no puede escribir allí: { COMMAND("setup") } dice qué falta.
conduct-placed = ¿Ha pasado algo que nuestro código de conducta no permite? Aquí puedes denunciarlo en privado. Antes de escribir una palabra ves quién lo leerá.
conduct-figures-of = Desde { $begin } hasta antes de { $end }
conduct-figures-few = Hubo menos de cinco denuncias cerradas, así que no se dice ninguna cifra: podría mostrar quién denunció.
conduct-figures-whole = Denuncias cerradas: { $count }
conduct-figures-line = { $what }: { $count }
conduct-figures-number = { $count }
conduct-figures-few-number = muy pocas para decirlo
conduct-came-measure = Se tomó una medida
conduct-came-no-violation = Sin falta contra el código de conducta
conduct-came-out-of-scope = No era el lugar adecuado
conduct-came-on-record = Quedó registrado
conduct-figures-acknowledged = Atendidas por una persona a tiempo: { $count }
conduct-figures-decided = Decididas a tiempo: { $count }
conduct-figures-about = Puedes copiar esto en una publicación. Faltan las cifras pequeñas, y tantas otras como hagan falta para que ninguna se pueda calcular.
conduct-reach-what = Estos roles tienen mucho alcance. Ninguna denuncia está en un canal: se trata de todo lo demás que hace Hearth.
conduct-reach-administer = Pueden administrar el servidor o cambiar los ajustes de Hearth: { $roles }
conduct-reach-reads = Pueden leer { $channel }: { $roles }
conduct-reach-nobody = ningún rol
conduct-reach-owner = Quien posee el servidor puede hacer todo en él. No puede abrir una denuncia, a no ser que atienda denuncias.
conduct-reach-operator = Las personas que mantienen este Hearth en marcha cuidan de su base de datos y sus claves, así que podrían leer lo que hay ahí.
conduct-reach-grew = **Más roles podrían leer o administrar.** Desde hace poco estos roles pueden más: { $roles }. Háblalo con quienes organizan si no lo esperabas.
