# What a community sets for mentoring.

settings-mentors = Mentoría
settings-mentors-help = Aquí las personas buscan mentoría y reciben respuesta en tres días, sea cual sea.
setting-mentors-open = La mentoría está activada
setting-mentors-open-help = Cualquier persona puede entonces buscar mentoría, y ofrecerla.
setting-mentors-channel = Canal para hilos privados
setting-mentors-channel-help = Si dos personas lo desean, Hearth abre allí un hilo privado para ellas.
setting-mentors-lead = Rol de quienes coordinan la mentoría
setting-mentors-lead-help = Ven las ofertas, las respuestas sobre cómo va y las rondas, igual que quienes organizan.
setting-mentors-review = Mirar antes las ofertas
setting-mentors-review-help = Las ofertas nuevas esperan entonces a que las admita alguien que coordine la mentoría.
setting-mentors-adults = Entre dos, solo personas adultas
setting-mentors-adults-help = En la mentoría entre dos personas, ambas tienen que decir entonces que tienen 18 años o más.
setting-mentors-office = Canal de las consultas en grupo
setting-mentors-office-help = A las personas para las que no se encontró a nadie se les muestra el camino hasta allí.
setting-mentors-office-days = Consultas en grupo después de
setting-mentors-office-days-help = Pasado este tiempo sin mentoría, se invita a la persona a las consultas en grupo.
setting-mentors-quiet-days = Preguntar si no hay noticias durante
setting-mentors-quiet-days-help = Pasado este tiempo, Hearth pregunta una vez si una oferta sigue en pie. Más tarde la oferta descansa. Para que vuelva, basta con pulsar un botón.
