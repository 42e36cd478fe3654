# What /privacy says about reports.

conduct-kept-name = { $count ->
    [one] Tu nombre en una denuncia que hiciste
   *[other] Tu nombre en { $count } denuncias que hiciste
}.
conduct-kept-name-seen = Las personas que atienden la denuncia lo ven, si no tienen parte en el caso.
conduct-kept-name-sealed = Sellado aparte de la denuncia. Para abrirlo hacen falta dos personas y un motivo, y te enteras.
conduct-kept-name-how-long = Hasta 30 días después de cerrar el caso. Si pediste que te preguntáramos cómo estás, hasta 90 días después.
conduct-kept-name-leaves = Si lo borras, tu nombre desaparece para siempre, y ya no puedes volver a la denuncia con esta cuenta. Lo que denunciaste se queda con el equipo, sin tu nombre, hasta 90 días después de cerrar el caso, para poder protegerte a ti y a otras personas.
conduct-kept-hours = Cuándo quieres saber de denuncias, elegido el { $day }.
conduct-kept-left = Que te fuiste el { $day }.
conduct-kept-left-seen = Nadie: solo te permite denunciar desde fuera lo que pasó aquí. El número de tu cuenta no se guarda con ello.
conduct-kept-left-how-long = Hasta { $day }, para que todavía puedas denunciar lo que pasó aquí.
