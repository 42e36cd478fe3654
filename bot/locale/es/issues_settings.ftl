# What a community sets for first issues.

settings-issues = Primeros issues
settings-issues-help = Quienes empiezan encuentran aquí issues libres de verdad. Su origen se elige en otra página.
setting-issues-digest-channel = Canal para issues recientes
setting-issues-digest-channel-help = Una vez por semana, Hearth publica allí unos pocos issues recientes, ninguno dos veces en 30 días. Allí se publican también los agradecimientos a quienes los quieren.
setting-issues-digest-role = Rol para issues recientes
setting-issues-digest-role-help = Un rol que cada persona elige si quiere. La publicación semanal menciona este rol y a nadie más.
setting-issues-digest-most = Issues recientes por semana
setting-issues-digest-most-help = Cuántos aparecen, como máximo, en la publicación semanal.
setting-issues-hold-days = Cuánto tiempo se reserva un issue
setting-issues-hold-days-help = Pasado este tiempo, Hearth pregunta cómo va. Nadie pierde un issue por eso.
setting-issues-alarm-under = Avisar si quedan menos issues libres que
setting-issues-alarm-under-help = Si de un tipo de trabajo quedan menos, se avisa una vez al equipo. 0: nunca.
setting-issues-pushed-days = Solo proyectos activos en los últimos
setting-issues-pushed-days-help = No se muestran los proyectos en los que no ha pasado nada durante más tiempo.
setting-issues-needs-guide = Solo proyectos con una guía
setting-issues-needs-guide-help = Muestra solo proyectos que tienen una guía para contribuir.
setting-issues-needs-conduct = Solo proyectos con un código de conducta
setting-issues-needs-conduct-help = Muestra solo proyectos que tienen un código de conducta.
setting-issues-needs-licence = Solo proyectos con una licencia
setting-issues-needs-licence-help = Muestra solo proyectos cuya licencia se conoce.
setting-issues-says-on-forge = Hearth puede escribir en los issues
setting-issues-says-on-forge-help = Si alguien ha vinculado su cuenta y lo pide con un botón, Hearth escribe que a esa persona le gustaría trabajar en un issue. Lo hace donde el proyecto quiere que se pregunte primero.
