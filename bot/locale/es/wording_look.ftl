# Wording: words that others may stumble over, shown to the author alone.

command-wording = redacción
command-wording-description = Palabras que puede leer todo el mundo
command-wording-check = revisar
command-wording-check-description = Revisar un texto tuyo: solo tú ves el resultado
wording-menu = Revisar la redacción
wording-button-check = Revisar la redacción de un texto
wording-title = Redacción

# Asking for a text

wording-form-title = Revisar un texto
wording-form-words = El texto
wording-form-words-help = Solo tú ves el resultado. Tu texto no se guarda.
wording-form-file = O un archivo
wording-form-file-help = Texto sin formato o Markdown, hasta 100 kB, para textos de más de 4000 caracteres.
wording-form-kind = ¿Para qué es?
wording-form-language = ¿En qué idioma está?
wording-kind-plain = Un texto cualquiera
wording-kind-announcement = Un anuncio o un evento
wording-kind-job = Una oferta de empleo o una convocatoria
wording-language-guess = Que lo averigüe Hearth
wording-language-en = Inglés
wording-language-es = Español

# What goes wrong

wording-nothing = Aquí no hay ningún texto que revisar. Prueba otra vez con unas palabras o con un archivo, por favor.
wording-not-yours = Solo puedes revisar la redacción de tus propios mensajes. Lo que escriben otras personas es suyo. Si algo te molesta, puedes hablarlo con ellas, o contárselo a quienes cuidan del código de conducta.
wording-gone = Hearth ya no tiene este texto. Queda en la memoria { $minutes } minutos y no se guarda en ninguna parte. Revísalo otra vez, por favor.
wording-file-large = Este archivo pasa de { $kilobytes } kB. Revísalo por partes, por favor.
wording-file-gone = No se ha podido recoger el archivo de Discord. Añádelo otra vez, por favor.
wording-file-no-text = Este archivo no es texto sin formato en UTF-8. Guárdalo como texto sin formato, por favor, o copia las palabras en el formulario.
wording-file-aside = Había un texto y un archivo. Hearth ha revisado el texto. Para revisar el archivo, añádelo sin texto.

# What was found

wording-found = { $count ->
    [one] **Una cosa que puede resultar difícil o herir.**
   *[other] **{ $count } cosas que pueden resultar difíciles o herir.**
}
wording-nothing-found = **No hay nada que las listas conozcan.** Las listas no lo saben todo. Las personas de las que habla un texto lo leen mejor.
wording-advice = Esto son consejos, no un examen, y no hay nota. Tú conoces a quienes te leen.
wording-only-you = Solo tú ves esto. El texto queda en la memoria { $minutes } minutos, para que puedas pasar de página, y no se guarda en ninguna parte.
wording-looked-as = Para qué es: { $kind }. Idioma: { $language }.
wording-no-list = Hearth solo tiene listas de palabras en inglés y en español. En este texto ha mirado lo que no depende del idioma.
wording-more-of = Del { $first } al { $last } de { $count }:
wording-place = **{ $number }. Línea { $line }: { $words }**
wording-around = Dice: { $words }
wording-instead = Podrías escribir: { $instead }
wording-advised = { $tier } Para saber más: { $source }
wording-advised-own = { $tier } Es un consejo propio de Hearth.
wording-source = [{ $name }]({ $link })
wording-source-own = consejo propio de Hearth
wording-tier-1 = La mayoría de las guías aconsejan evitarlo.
wording-tier-2 = Algunas guías aconsejan evitarlo.
wording-tier-3 = Vale la pena pensarlo.
wording-remark = **{ $number }. Todo el texto:** { $what }
wording-remark-source = Fuente: { $source }
wording-button-unhelpful = { $number }: no me ayuda
wording-button-unhelpful-words = { $number }: «{ $words }» no me ayuda
wording-button-more = Seguir
wording-button-back = Volver
wording-button-again = Mostrar lo que quité ({ $count })
wording-button-another = Revisar otro texto
wording-left-out = Guardado. Ya no verás este consejo.
wording-told-again = Guardado. Vuelves a ver todos los consejos.

# Hints before something is published

wording-hint-instead = Línea { $line }, { $words }: { $why } Podrías escribir: { $instead }
wording-hint = Línea { $line }, { $words }: { $why }
wording-hint-more = { $count ->
    [one] Hay un consejo más como estos: lo muestra { COMMAND("wording check") }.
   *[other] Hay { $count } consejos más como estos: los muestra { COMMAND("wording check") }.
}
