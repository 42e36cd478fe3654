# Wording: why something may keep people away.

wording-why-term = { $reason }
wording-why-sign-en = Los lectores de pantalla tropiezan con los signos dentro de una palabra. «They», u otra frase, dice lo mismo.
wording-why-sign-es = Los lectores de pantalla tropiezan con los signos dentro de una palabra. Hay palabras neutras que dicen lo mismo, como quienes, personas o equipo.
wording-why-pings-everybody = Esto notifica a todo el mundo, también a quien descansa. Un rol que cada persona elige llega a quienes quieren saberlo.
wording-why-emoji-alone = Un lector de pantalla solo lee los nombres de estos emojis. Dilo también con palabras.
wording-why-emoji-first = Un lector de pantalla lee el nombre del emoji antes que las palabras. Ponlo después.
wording-why-shouting = Las mayúsculas se leen peor, y algunos lectores de pantalla las deletrean. Para lo importante, usa negrita.
wording-why-letters-in-disguise = Estas letras son signos matemáticos. Los lectores de pantalla se las saltan o las deletrean. Usa letras normales con la negrita o la cursiva de Discord.
wording-why-emoji-run = Un lector de pantalla dice aquí el nombre de cada emoji. Basta con uno.
wording-why-picture = Esta imagen no tiene palabras que digan qué muestra. Ponlas entre los corchetes o al lado.
wording-why-colour = No todo el mundo ve los colores. Di también dónde está o cómo se llama.
wording-why-clock = Esta hora no tiene zona horaria. Añade una, o usa las horas de Discord, que cada persona lee en la suya.
wording-why-day = Es otro día para quien lo lee más tarde o vive en otro lugar. Indica la fecha.
wording-why-short-form = No todo el mundo conoce esta abreviatura. Di una vez qué significa.
wording-picture-unsaid = { $count ->
    [one] Una imagen no tiene palabras que digan qué muestra. Edita el mensaje y añádele texto alternativo.
   *[other] { $count } imágenes no tienen palabras que digan qué muestran. Edita el mensaje y añádeles texto alternativo.
}

# Job ads and calls

wording-job-balance = Palabras que, según los estudios, aparecen más en ofertas de campos con muchos hombres: { $men }. Palabras que aparecen más en ofertas de campos con muchas mujeres: { $women }. No se cuentan las palabras propias del código abierto, como commit, support, share y lead.
wording-job-balance-translated = Palabras de una clase que, según estudios de ofertas en inglés, aparece más en campos con muchos hombres: { $men }. Palabras de una clase que aparece más en campos con muchas mujeres: { $women }. Las palabras que se cuentan aquí son una traducción de esa idea hecha para Hearth; no se apoyan en ningún estudio de ofertas en esta lengua. No se cuentan las palabras propias del código abierto, como commit, apoyar, compartir y liderar.
wording-job-words = { $count } ({ $words })
wording-job-words-none = ninguna
wording-studies = **Los estudios no coinciden sobre las palabras sueltas.** [Gaucher, Friesen y Kay (2011)]({ $first }) vieron que las ofertas con muchas palabras del primer tipo atraían menos a las mujeres. [Castilla y Rho (2023)]({ $second }) miraron muchas ofertas reales, e hicieron una prueba: esas palabras casi no cambiaban quién se presentaba. [Un estudio de 2025]({ $third }) vio que, al sustituirlas, se presentaban más mujeres, y también algunos hombres más. Así que toma estas cifras como una pregunta.
wording-job-needs = Una lista tiene { $count } puntos que hay que cumplir. Hay quien solo se presenta si los cumple todos. ¿Cuáles hacen falta el primer día? Pon los demás entre lo que se puede aprender.
wording-job-years = Pide { $words }. Los años dicen poco de lo que alguien sabe, y dejan fuera a quien ha hecho pausas. Di qué debería saber hacer.
wording-job-degree = Pide un título y no dice «o experiencia equivalente». Muchas personas valiosas aprendieron de otra manera.
wording-job-pay = No dice cuánto se paga, o si no se paga. Donde eso no se dice, quien cobraba menos sigue cobrando menos.
wording-job-place = No dice dónde se trabaja, ni si se puede hacer desde otro lugar.
wording-job-hours = No dice cuántas horas son, ni si se puede hacer solo una parte.
wording-job-access = No dice a quién pedir lo que alguien necesita para presentarse, como otro formato o más tiempo. Nombra a una persona, y di que pedirlo no perjudica a nadie.
wording-job-readability = Cuesta leerlo: LIX { $lix }. Esa medida (Björnsson, 1968) suma las palabras por frase y el porcentaje de palabras de más de seis letras; los textos oficiales llegan a { $hard }. Lo que más ayuda son frases más cortas.
