# What people like to tell about themselves.

command-profile = perfil
command-profile-description = Contar algo de ti, cambiarlo o quitarlo

profile-start = Escribir mi perfil
profile-title = Tu perfil
profile-intro = Cuenta lo que quieras, mucho o poco. Aquí nada es obligatorio.
    Solo tú puedes verlo. Hearth no se lo muestra a nadie, a menos que tú lo pidas.
    Puedes cambiar o quitar cada parte en cualquier momento.
profile-not-told = Aún no has contado nada sobre: { $fields }.
profile-value = **{ $label }**
    { $value }
profile-removed = Esto ya no está en tu perfil: { $field }.
profile-saved = Guardado.
profile-button-tell = Contar algo
profile-button-change = Cambiar algo
profile-button-save = Guardar
profile-button-remove = Quitar { $field }
profile-no-community = Hearth no está en ninguna comunidad contigo, así que no hay dónde contarlo.

# The parts, as headings

profile-label-languages = Idiomas
profile-label-pronouns = Pronombres
profile-label-time-zone = Zona horaria
profile-label-interests = Intereses
profile-label-experience = Experiencia
profile-label-access-needs = Necesidades de accesibilidad

# The parts, within a sentence

profile-field-languages = tus idiomas
profile-field-pronouns = tus pronombres
profile-field-time-zone = tu zona horaria
profile-field-interests = tus intereses
profile-field-experience = tu experiencia
profile-field-access-needs = tus necesidades de accesibilidad

# The form

profile-page-you = Sobre ti
profile-page-open-source = Tú y el código abierto
profile-help-languages = ¿En qué idiomas te gusta hablar o escribir? Solo tú puedes ver esto.
profile-help-pronouns = ¿Con qué pronombres quieres que se hable de ti? Solo tú puedes ver esto.
profile-help-time-zone = Una ciudad grande cerca de ti, como Bogotá. Solo tú puedes ver esto.
profile-help-interests = ¿En qué te gustaría colaborar o qué quieres aprender? Solo tú puedes ver esto.
profile-help-experience = ¿Qué has hecho hasta ahora? Todo cuenta. Solo tú puedes ver esto.
profile-help-access-needs = ¿Qué te ayuda a participar? Solo tú puedes ver esto.

# What is kept

profile-kept = Contaste algo de ti: { $fields }.
profile-kept-how-long = Hasta que lo quites o lo borres. Se guarda cifrado.
