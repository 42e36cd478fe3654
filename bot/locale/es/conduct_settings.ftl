# What organisers choose for conduct, and what keeps people from reporting.

settings-conduct = Denuncias
settings-conduct-help = Quien ha vivido algo que no debería haber pasado puede contarlo aquí en privado, y un equipo lo atiende. Nadie puede denunciar hasta que haya personas que atiendan y un contacto fuera de este servidor.
setting-conduct-handler-role = Rol de quienes atienden denuncias
setting-conduct-handler-role-help = Las personas con este rol leen las denuncias y responden. Quien denuncia ve antes quiénes son.
setting-conduct-handler-role-first = Elegir el rol para denuncias
setting-conduct-handlers = Personas que atienden denuncias
setting-conduct-handlers-help = Estas personas también atienden denuncias. No necesitan tener el rol.
setting-conduct-outside-address = Dirección de un contacto de fuera
setting-conduct-outside-address-help = Un correo o un enlace a personas fuera de este servidor. Quien piensa en denunciar la ve, como otro camino para recibir ayuda.
setting-conduct-outside-address-first = Dar una dirección de fuera
setting-conduct-outside-account = Cuenta de un contacto de fuera
setting-conduct-outside-account-help = Hearth avisa a esta persona cuando no se cumple un plazo, sin nada de la denuncia. Tiene que compartir un servidor con Hearth, o haber añadido Hearth a su propia cuenta.
setting-conduct-outside-webhook = Webhook de un contacto de fuera
setting-conduct-outside-webhook-help = Hearth escribe a esta dirección cuando no se cumple un plazo, sin nada de la denuncia. La dirección queda sellada, y Hearth no la muestra más a nadie.
setting-conduct-cosigner = Segunda voz de fuera
setting-conduct-cosigner-help = Una persona fuera de este servidor cuya voz cuenta cuando aquí hay muy pocas para decidir. Sin ella, en ese caso, no hay expulsión permanente, ni recurso, ni se abre un nombre sellado.
setting-conduct-alone-confirmed = Basta una persona
setting-conduct-alone-confirmed-help = Para una comunidad pequeña en la que una sola persona atiende denuncias y lo sabe: nadie más mira lo que decide. Quien denuncia lo sabe antes de escribir.
setting-conduct-code-of-conduct = Enlace al código de conducta
setting-conduct-code-of-conduct-help = Quien piensa en denunciar puede leerlo antes.
setting-conduct-acknowledge-hours = Plazo para la primera respuesta
setting-conduct-acknowledge-hours-help = En este plazo una persona responde a una denuncia. Quien denuncia lo sabe antes de escribir, y ve cuándo no se cumple.
setting-conduct-update-days = Plazo entre noticias
setting-conduct-update-days-help = Mientras una denuncia está abierta, quien la hizo recibe noticias del equipo al menos con esta frecuencia.
setting-conduct-decide-days = Plazo para decidir
setting-conduct-decide-days-help = El equipo procura decidir en este plazo. Quien denunció ve cuándo no se cumple.
unit-days = { $count ->
    [one] un día
   *[other] { $count } días
}

# What keeps people from reporting, and what to do about it

finding-conduct-no-outside = Todavía nadie puede denunciar. No hay un contacto fuera de este servidor.
finding-conduct-no-outside-fix = Elige un valor para { $setting }. También basta una cuenta o un webhook de ese contacto.
finding-conduct-no-handlers = Todavía nadie puede denunciar. No hay nadie que atienda denuncias.
finding-conduct-no-handlers-fix = Elige un rol para { $setting } y comprueba que al menos dos personas lo tengan. También puedes elegir personas por su nombre.
finding-conduct-one-handler = Todavía nadie puede denunciar. Solo una persona atiende denuncias.
finding-conduct-one-handler-fix = Elige a una segunda persona. Si la comunidad es pequeña y quiere solo una, activa { $setting }.
