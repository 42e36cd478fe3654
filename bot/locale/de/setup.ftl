# The page /setup: what Hearth does in this server, and what stands in its way.

command-setup = einrichten
command-setup-description = Wähle, was Hearth auf diesem Server tut

# The first page

setup-title = Hearth einrichten
setup-saved = Gespeichert. { $line }
setup-back-at-default = Gespeichert. { $label }: wieder auf Standard.
setup-nothing-yet = Hearth postet nichts auf diesem Server, bis du auswählst, wo.
setup-first-steps = Du kannst mit einem Schritt anfangen und den Rest später erledigen.
setup-next = **Als Erstes:** { $step }.
    { $help }
setup-first-done = Du hast alles ausgewählt, was Hearth für den Anfang braucht.
setup-still-missing = **Noch nicht ausgewählt:** { $settings }.
setup-is-set = **Das ist eingestellt:**
setup-more-set = { $count ->
    [one] Eine weitere Einstellung ist ausgewählt. Du findest sie unter „Alle Einstellungen“.
   *[other] { $count } weitere Einstellungen sind ausgewählt. Du findest sie unter „Alle Einstellungen“.
}
setup-to-mend = { $count ->
    [one] **Es gibt etwas zu beheben.** Drück auf „Alles prüfen“, dann siehst du, was zu tun ist.
   *[other] **Es gibt { $count } Dinge zu beheben.** Drück auf „Alles prüfen“, dann siehst du, was zu tun ist.
}
setup-button-all = Alle Einstellungen
setup-button-look = Alles prüfen
setup-button-home = Zurück zur Einrichtung
setup-button-more = Weitere Einstellungen
setup-button-group = Zurück zu „{ $group }“
setup-button-default = Zurück zum Standard

# All settings, one group, one setting

setup-all-title = Alle Einstellungen
setup-all-lines = Jeder Teil von Hearth hat eine eigene Seite. Wähle unten eine aus.
setup-group-line = **{ $group }.** { $help }
setup-pick-group = Welcher Teil von Hearth?
setup-group-set = { $chosen } von { $count } ausgewählt
setup-pick-setting = Welche Einstellung möchtest du ändern?
setup-setting-lines = **{ $line }**
    { $help }
setup-now = Jetzt: { $value }.
setup-default-is = Standard: { $value }.

# Looking everything over

setup-look-title = Alles geprüft
setup-look-fine = Es gibt nichts zu beheben.
setup-look-nothing-set = Noch ist nichts ausgewählt, also gibt es nichts zu prüfen.
setup-finding = { $number }. { $what }
    Was zu tun ist: { $fix }
setup-notes = **Gut zu wissen:**
setup-note = { $what }
    { $fix }
setup-more-findings = { $count ->
    [one] Es gibt noch einen Punkt. Du siehst ihn, sobald diese hier erledigt sind.
   *[other] Es gibt noch { $count } Punkte. Du siehst sie, sobald diese hier erledigt sind.
}
setup-button-change = Ändern: { $label }

# What organisers are told once

setup-told = { $count ->
    [one] Hearth hat auf diesem Server etwas gefunden, das zu beheben ist.
   *[other] Hearth hat auf diesem Server { $count } Dinge gefunden, die zu beheben sind.
}
setup-told-once = Diese Nachricht kommt nur einmal. Der Befehl { COMMAND("setup") } zeigt, was noch offen ist.
setup-button-open = Einrichtung öffnen

# Refusals

setup-refused = **Nicht gespeichert.** { $what }
    Was zu tun ist: { $fix }
    Wähle danach noch einmal.
setup-refused-number = **Nicht gespeichert.** Das ist keine Zahl, die hier passt.
    Bitte gib eine ganze Zahl von { $low } bis { $high } ein.
setup-refused-value = **Nicht gespeichert.** Das steht hier nicht mehr zur Auswahl.
    Bitte wähle etwas aus, das die Seite jetzt zeigt.
setup-refused-person = **Nicht gespeichert.** Du darfst die Einstellungen nicht mehr ändern.
setup-only-organisers = Nur das Orga-Team kann ändern, was Hearth auf diesem Server tut.
    Wenn du dir etwas anders wünschst: { $ask }
setup-not-a-member = Hearth ist kein Mitglied dieses Servers, deshalb gibt es hier nichts einzurichten.
    Eine Person, die den Server verwaltet, kann Hearth einladen.
problem-only-in-a-server = Das geht nur auf einem Server.
    Bitte versuch es in einem Kanal auf dem Server, den du meinst.

# How any setting is shown

settings-not-chosen = nicht ausgewählt
settings-chosen = ausgewählt
settings-value = { $value }
settings-on = an
settings-off = aus
settings-line = { $label }: { $value }
settings-turn-on = Einschalten
settings-turn-off = Ausschalten
settings-type-number = Zahl eingeben
settings-between = Eine ganze Zahl von { $low } bis { $high }
settings-pick-channel = Wähle einen Kanal: { $label }
settings-pick-role = Wähle eine Rolle: { $label }
settings-pick-value = Wähle: { $label }
settings-audience = Wer { $channel } lesen kann: { $readers }. Außerdem die Person, der der Server gehört, und alle mit der Berechtigung „Administrator“.
settings-audience-nobody = Nur die Person, der der Server gehört, und alle mit der Berechtigung „Administrator“ können { $channel } lesen.
settings-audience-everyone = Alle auf dem Server können { $channel } lesen.

# The community's own settings

settings-community = Der ganze Server
settings-community-help = Was für jeden Teil von Hearth gilt.
setting-community-language = Sprache
setting-community-language-help = In dieser Sprache schreibt Hearth in Kanälen. Private Antworten kommen in der Sprache der Person, die sie bekommt.
setting-community-organiser-role = Orga-Rolle
setting-community-organiser-role-help = Wer diese Rolle hat, darf diese Einstellungen ändern, genau wie alle mit der Berechtigung „Server verwalten“.
    Damit auch diese Rolle den Befehl sieht, öffne „Servereinstellungen“, dann „Integrationen“, dann „Hearth“, und füge sie bei { COMMAND("setup") } hinzu.
setting-community-organiser-role-first = Orga-Rolle auswählen
setting-community-staff-role = Team-Rolle
setting-community-staff-role-help = Wer diese Rolle hat, hilft mit, dass alles läuft, ändert aber diese Einstellungen nicht.
setting-community-staff-channel = Team-Kanal
setting-community-staff-channel-help = Ein privater Kanal, in dem Hearth sagt, was zu beheben ist.
setting-community-staff-channel-first = Team-Kanal auswählen

# What stands in the way, and what to do about it

finding-channel-gone = { $setting }: Den ausgewählten Kanal gibt es nicht mehr.
finding-channel-gone-fix = Wähle einen anderen Kanal oder geh zurück zum Standard.
finding-channel-closed = { $setting }: Hearth kann in { $channel } nicht arbeiten. Dort fehlen diese Berechtigungen: { $permissions }.
finding-channel-closed-fix = Öffne die Einstellungen von { $channel }, dann „Berechtigungen“. Füge dort Hearth hinzu und erlaube: { $permissions }.
finding-channel-public = { $setting }: Alle auf dem Server können { $channel } lesen. Es muss ein privater Kanal sein.
finding-channel-public-fix = Öffne die Einstellungen von { $channel }, dann „Berechtigungen“, und schalte „Privater Kanal“ ein. Füge danach Hearth hinzu und alle, die dort lesen dürfen.
finding-channel-hidden = { $setting }: Wer gerade erst beigetreten ist, kann { $channel } nicht lesen.
finding-channel-hidden-fix = Öffne die Einstellungen von { $channel }, dann „Berechtigungen“, und erlaube „Kanal ansehen“ für alle. Oder wähle einen Kanal, den alle lesen können.
finding-onboarding-leaves-out = { $setting }: Wer gerade erst beigetreten ist, bekommt { $channel } im Onboarding von Discord nicht angezeigt.
finding-onboarding-leaves-out-fix = Öffne „Servereinstellungen“, dann „Onboarding“, dann „Standardkanäle“, und füge { $channel } hinzu.
finding-two-greetings = { $setting }: Discord postet in { $channel } selbst eine Willkommensnachricht. So werden alle zweimal begrüßt.
finding-two-greetings-fix = Öffne „Servereinstellungen“, dann „Engagement“, und schalte die Nachricht beim Beitritt aus. Oder wähle einen anderen Kanal.
finding-role-gone = { $setting }: Die ausgewählte Rolle gibt es nicht mehr.
finding-role-gone-fix = Wähle eine andere Rolle oder geh zurück zum Standard.
finding-role-everyone = { $setting }: Alle auf dem Server haben diese Rolle.
finding-role-everyone-fix = Wähle eine Rolle, die nur die Personen haben, die du meinst.
finding-role-managed = { $setting }: { $role } gehört zu einer App oder zu Discord. Deshalb kann Hearth diese Rolle nicht vergeben.
finding-role-managed-fix = Erstelle dafür eine eigene Rolle und wähle diese aus.
finding-cannot-grant = { $setting }: Hearth kann { $role } nicht vergeben. Es fehlt die Berechtigung „{ $permissions }“.
finding-cannot-grant-fix = Öffne „Servereinstellungen“, dann „Rollen“, dann die Rolle von Hearth, und erlaube: { $permissions }.
finding-role-too-high = { $setting }: { $role } steht über der Rolle von Hearth. Deshalb kann Hearth diese Rolle nicht vergeben.
finding-role-too-high-fix = Öffne „Servereinstellungen“, dann „Rollen“, und zieh die Rolle von Hearth über { $role }.
finding-role-has-powers = { $setting }: Hearth vergibt { $role }, aber diese Rolle hat weitreichende Rechte: { $permissions }.
finding-role-has-powers-fix = Wähle eine Rolle ohne solche Rechte oder nimm { $role } diese Rechte weg.
finding-role-is-trusted = { $setting }: Hearth vergibt { $role }, aber Hearths Einstellungen vertrauen allen, die diese Rolle haben.
finding-role-is-trusted-fix = Wähle hier eine andere Rolle, oder mit { COMMAND("setup") } eine andere Rolle, der Hearth vertraut.
finding-intent-missing = Discord sagt Hearth nicht, wer beitritt und wer geht.
finding-intent-missing-fix = Wer Hearth betreibt, muss im Developer Portal von Discord auf der Seite „Bot“ den „Server Members Intent“ einschalten.

finding-onboarding-on = Das Onboarding von Discord ist eingeschaltet. Wer gerade erst beigetreten ist, sieht nur die Kanäle, die dort vorgesehen sind.
finding-onboarding-on-fix = Achte darauf, dass der Kanal, in dem Hearth begrüßt, zu den Standardkanälen gehört.
finding-screening-on = Alle müssen die Regeln annehmen, bevor sie mitmachen können.
finding-screening-on-fix = Hearth begrüßt sie, sobald sie das getan haben. Du musst nichts ändern.
finding-server-guide = Der Server-Guide von Discord ist eingeschaltet. Wer gerade erst beigetreten ist, sieht ihn noch vor der Begrüßung von Hearth.
finding-server-guide-fix = Nenne im Server-Guide den Kanal, in dem Hearth begrüßt. Dann passt beides zusammen.
finding-welcome-screen = Der Willkommensbildschirm von Discord ist eingeschaltet. Wer gerade erst beigetreten ist, sieht ihn noch vor der Begrüßung von Hearth.
finding-welcome-screen-fix = Zeig auf dem Willkommensbildschirm den Kanal, in dem Hearth begrüßt. Dann passt beides zusammen.
finding-newcomers-wait = Wegen der Verifizierungsstufe des Servers müssen Neue warten, bevor sie schreiben können.
finding-newcomers-wait-fix = In der Zwischenzeit können sie die Begrüßung lesen. Du musst nichts ändern.

# What Hearth keeps

setup-kept-roles = Du hast oder hattest vor Kurzem diese Rollen, die in den Einstellungen dieses Servers vorkommen: { $roles }.
setup-kept-roles-seen = Alle auf diesem Server können in Discord sehen, welche Rollen du hast.
setup-kept-roles-how-long = Solange du die Rolle hast, und noch bis zu einem Tag danach.
setup-kept-roles-stay = Das ist eine Kopie von dem, was Discord zeigt, und Hearth würde sie neu anlegen.

# Texts, people and secrets that can be set

setup-refused-link = **Nicht gespeichert.** Das ist kein Link.
    Bitte gib eine ganze Adresse an, die mit https beginnt.
setup-refused-contact = **Nicht gespeichert.** Das ist weder eine E-Mail-Adresse noch ein Link.
    Bitte gib eines von beiden an. Ein Link beginnt mit https.
setup-refused-webhook = **Nicht gespeichert.** Das ist nicht die Adresse eines Webhooks.
    Bitte kopiere sie ganz von dort, wo du den Webhook angelegt hast. Sie beginnt mit https.
setup-refused-zone = **Nicht gespeichert.** Hearth kennt keine Zeitzone mit diesem Namen.
    Bitte gib eine große Stadt in derselben Zone ein, oder einen Namen wie Europe/Berlin.
setup-refused-bot = **Nicht gespeichert.** Ein Bot kann das nicht. Bitte wähle Menschen.
setup-refused-people = { $count ->
    [one] **Nicht gespeichert.** Hier kann nur eine Person gewählt werden. Bitte wähle noch einmal.
   *[other] **Nicht gespeichert.** Hier können höchstens { $count } Menschen gewählt werden. Bitte wähle noch einmal.
}
setup-refused-account = **Nicht gespeichert.** Discord kennt kein solches Konto.
    Bitte gib die ID eines Kontos an, eine Zahl mit etwa 18 Ziffern.
setup-refused-for-now = **Nicht gespeichert.** Discord sagt gerade nicht, wessen Konto das ist.
    Bitte versuch es in ein paar Minuten noch einmal.
settings-type-text = Eintippen
settings-type-account = Die ID eines Kontos eintippen
settings-text-link = Eine Adresse, die mit https beginnt
settings-text-contact = Eine E-Mail-Adresse, oder eine Adresse, die mit https beginnt
settings-text-webhook = Eine Adresse, die mit https beginnt. Sie wird niemandem mehr gezeigt.
settings-text-zone = Eine Stadt, etwa Berlin oder Wien, oder ein Name wie Europe/Berlin
settings-text-account = Eine Zahl mit etwa 18 Ziffern. Im Entwicklermodus bietet Discord an, sie zu kopieren.
settings-pick-people = Wähle Menschen: { $label }
settings-pick-person = Wähle eine Person: { $label }
setup-kept-named = Das Orga-Team dieses Servers hat dich gewählt für: { $settings }.
setup-kept-named-seen = Das Orga-Team dieses Servers, und die Menschen, für die du das tust.
setup-kept-named-how-long = Bis das Orga-Team jemand anderes wählt. Du kannst jederzeit darum bitten.
setup-kept-named-stay = Andere verlassen sich darauf. Du kannst das Orga-Team bitten, jemand anderes zu wählen.
