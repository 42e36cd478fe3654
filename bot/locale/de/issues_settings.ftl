# What a community sets for first issues.

settings-issues = Erste Aufgaben
settings-issues-help = Hier finden Neue Aufgaben, die wirklich frei sind. Woher sie kommen, steht auf einer eigenen Seite.
setting-issues-digest-channel = Kanal für neue Aufgaben
setting-issues-digest-channel-help = Einmal pro Woche postet Hearth hier ein paar neue Aufgaben, keine zweimal innerhalb von 30 Tagen. Hier dankt Hearth auch allen, die sich das wünschen.
setting-issues-digest-role = Rolle für neue Aufgaben
setting-issues-digest-role-help = Eine Rolle, die Menschen sich selbst geben. Der wöchentliche Beitrag erwähnt sie und sonst niemanden.
setting-issues-digest-most = Neue Aufgaben pro Woche
setting-issues-digest-most-help = Wie viele höchstens im wöchentlichen Beitrag stehen.
setting-issues-hold-days = Zeit bis zur Nachfrage
setting-issues-hold-days-help = So lange ist eine übernommene Aufgabe reserviert. Dann fragt Hearth, wie es läuft. Niemand verliert dadurch eine Aufgabe.
setting-issues-alarm-under = Mindestzahl freier Aufgaben
setting-issues-alarm-under-help = Wenn von einer Art von Arbeit weniger Aufgaben frei sind, erfährt es das Team einmal. 0 heißt: nie.
setting-issues-pushed-days = Längste Pause eines Projekts
setting-issues-pushed-days-help = Projekte, in denen sich länger nichts getan hat, werden nicht gezeigt.
setting-issues-needs-guide = Nur Projekte mit Leitfaden
setting-issues-needs-guide-help = Zeigt nur Projekte, die einen Leitfaden zum Mitmachen haben.
setting-issues-needs-conduct = Nur Projekte mit Verhaltenskodex
setting-issues-needs-conduct-help = Zeigt nur Projekte, die einen Verhaltenskodex haben.
setting-issues-needs-licence = Nur Projekte mit Lizenz
setting-issues-needs-licence-help = Zeigt nur Projekte, deren Lizenz bekannt ist.
setting-issues-says-on-forge = Hearth darf unter Aufgaben schreiben
setting-issues-says-on-forge-help = Wo ein Projekt gefragt werden möchte, schreibt Hearth dort, dass jemand an einer Aufgabe arbeiten möchte. Das geschieht nur für Menschen, die ihr Konto verknüpft haben und selbst darauf drücken.
