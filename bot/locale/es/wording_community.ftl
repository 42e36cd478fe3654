# Wording: what a community sets, and what is kept.

settings-wording = Redacción
settings-wording-help = Busca en los textos palabras que pueden resultar difíciles o herir. Solo lo ve quien los escribe.
setting-wording-before-publishing = Consejos antes de publicar
setting-wording-before-publishing-help = Quienes organizan ven consejos sobre los textos que van a guardar o publicar. Pueden hacerlo de todos modos.

wording-button-purpose = Palabras que usamos a propósito
wording-purpose-title = Palabras que usas a propósito
wording-purpose-form = Palabras que usas a propósito
wording-purpose-label = Una palabra o expresión por línea
wording-purpose-help = Por ejemplo, el nombre de un proyecto. Como máximo ocho palabras por línea.
wording-purpose-what = En esta comunidad, al revisar un texto, ya no se dice nada de estas palabras. Lo demás sigue igual.
wording-purpose-list = A propósito: { $words }
wording-purpose-none = Todavía no hay ninguna.
wording-purpose-saved = Guardado.
wording-purpose-wrong = Estas líneas quedaron fuera: { $words }. Una línea tiene como máximo ocho palabras y { $most } caracteres, y caben { $count } líneas.
wording-purpose-unhelpful = **Consejos que aquí no ayudan a cinco personas o más.** No se muestra quiénes son.
wording-purpose-one = { $words }: { $count ->
    [one] una persona
   *[other] { $count } personas
}
wording-button-purpose-change = Cambiar la lista

wording-kept = Qué consejos sobre la redacción no te ayudan ({ $count }). De los textos que revisas no se guarda nada.
wording-kept-seen = Solo tú. Quienes organizan ven a cuántas personas no les ayuda un consejo, si son cinco o más.
wording-kept-how-long = Hasta que pulses «Mostrar lo que quité» en un texto revisado.
