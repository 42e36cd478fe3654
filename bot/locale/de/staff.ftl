# Die Seite /staff: was es für das Team zu tun und anzusehen gibt.

command-staff = team
command-staff-description = Sieh, was es für das Team zu tun und anzusehen gibt

staff-title = Für das Team
staff-lines = Was möchtest du dir ansehen? Diese Seiten siehst nur du.
staff-more = Mehr anzeigen
staff-button-home = Zurück zur Seite für das Team
staff-only = Diese Seite ist für alle, die diesen Server mit betreuen.
    Wenn du mithelfen möchtest oder etwas brauchst: { $ask }

# Was aus denen wurde, die dazukamen

staff-button-counts = Was aus den Neuen wurde, in Zahlen
staff-counts-title = Was aus den Neuen wurde, in Zahlen
staff-counts-lines = Das sind ganze Wochen, von Montag bis Sonntag in UTC. Die laufende Woche zählt nicht mit.
staff-counts-period = **Die letzten { $weeks } ganzen Wochen**
    Von { $since } bis { $until }
staff-counts-joined = Beigetreten: { $count }
staff-counts-met = Von einem Menschen begrüßt: { $count }
staff-counts-answered = Haben Antwort von einem Menschen bekommen: { $count }
staff-counts-stepped = Haben einen ersten Schritt gemacht, sich zum Beispiel vorgestellt: { $count }
staff-counts-none = wird nicht gezeigt
staff-counts-hidden = Eine Zahl wird nicht gezeigt, wenn sie oder etwas, das sich aus ihr errechnen lässt, unter { $under } liegt. So bleiben einzelne Menschen verborgen.
staff-counts-who = Niemand wird hier genannt, und niemand bekommt einen Rang. Wer vor mehr als 30 Tagen gegangen ist oder die eigenen Daten hat löschen lassen, zählt nicht mehr mit.
staff-counts-known = Was man weiß: In einem Versuch mit 57.084 Konten haben automatische Begrüßungen allein nichts verändert.
    Vorgeschlagene Aufgaben, persönliche Einladungen und Antworten von Menschen innerhalb von 48 Stunden wirkten besser.
    Diese Zahlen sagen nicht, warum jemand geblieben oder gegangen ist.
