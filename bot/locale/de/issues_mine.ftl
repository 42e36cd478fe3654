# Taking an issue, gently, and what comes of it.

command-issues-mine = meine
command-issues-mine-description = Sieh dir die Aufgaben an, die du übernommen hast

issues-start-mine = Aufgaben, die ich übernommen habe
issues-mine-title = Deine Aufgaben
issues-mine = Das hast du übernommen.
issues-mine-none = Gerade hast du keine Aufgabe übernommen.
issues-mine-one = **{ $title }** in { $path }.
issues-mine-until = Die Aufgabe ist hier bis zum { $day } für dich reserviert. Dann fragt Hearth dich, wie es läuft.
issues-mine-pull = Dein Pull Request: { $address }. Hearth sagt dir Bescheid, wenn er aufgenommen ist.
issues-mine-help-asked = Du hast um Hilfe gebeten.
issues-mine-helper = { $person } hilft dir dabei.

# Taking

issues-taken = **{ $title }** ist hier bis zum { $until } für dich reserviert. Wer sonst eine Aufgabe sucht, sieht, dass sie vergeben ist.
issues-taken-unseen = Die Plattform, auf der die Aufgabe steht, antwortet gerade nicht. Als Hearth zuletzt nachgesehen hat, war sie frei.
issues-taken-next = Das gilt nur in dieser Community. Bevor du anfängst, achte darauf, was das Projekt möchte:
issues-taken-ask = Am { $day } fragt Hearth dich, wie es läuft: per Direktnachricht, oder bei { COMMAND("start") }, wenn du keine zulässt. Jede Antwort ist in Ordnung.
issues-not-free = Diese Aufgabe kannst du nicht mehr übernehmen. { $why } Mit { COMMAND("issues find") } kannst du eine andere suchen.
issues-not-known-now = Die Plattform, auf der diese Aufgabe steht, antwortet gerade nicht. Deshalb kann Hearth nicht sehen, ob sie noch frei ist. Du hast nichts übernommen. Bitte versuch es in ein paar Minuten noch einmal.
issues-held-by-another = Jemand hier war etwas schneller. Die Aufgabe ist bis zum { $until } vergeben. Mit { COMMAND("issues find") } kannst du eine andere suchen.
issues-yours-already = Diese Aufgabe hast du schon übernommen. Du siehst sie mit { COMMAND("issues mine") }.
issues-hold-enough = { $count ->
    [one] Du hast schon eine Aufgabe, und für den Anfang genügt eine. Wenn sie erledigt ist oder du sie freigibst, kannst du die nächste übernehmen. Was du hast, siehst du mit { COMMAND("issues mine") }.
   *[other] Du hast schon { $count } Aufgaben. Wenn eine erledigt ist oder du eine freigibst, kannst du die nächste übernehmen. Was du hast, siehst du mit { COMMAND("issues mine") }.
}
issues-hold-over = Diese Aufgabe ist nicht mehr für dich reserviert. Was du hast, siehst du mit { COMMAND("issues mine") }.
issues-button-mine = Meine Aufgaben
issues-button-still = Ich bin noch dran
issues-button-longer = Ich brauche mehr Zeit
issues-button-help = Ich brauche Hilfe
issues-button-go = Wieder freigeben
issues-button-days = { $count ->
    [one] Noch ein Tag
   *[other] Noch { $count } Tage
}
issues-button-take-again = Doch wieder übernehmen
issues-still = Die Aufgabe ist bis zum { $day } für dich reserviert.
issues-longer = Wie lange möchtest du **{ $title }** noch behalten? Du musst keinen Grund nennen.
issues-let-go = Du hast **{ $title }** wieder freigegeben. Das ist in Ordnung. Jetzt können andere die Aufgabe übernehmen.

# How it goes

issues-ask = Wie läuft es mit **{ $title }**?
issues-ask-fine = Jede Antwort ist in Ordnung. Du kannst die Aufgabe auch wieder freigeben.
issues-from = Diese Nachricht kommt aus der Community { $community }. Dort hast du die Aufgabe übernommen.
issues-freed = **{ $title }** ist wieder für andere frei: Das Team hatte eine Weile nichts von dir gehört. Das ist in Ordnung. Wenn du noch dran bist, kannst du die Aufgabe wieder übernehmen oder dem Team Bescheid sagen.
issues-over = **{ $title }** hat sich erledigt: Die Aufgabe wurde geschlossen oder auf anderem Weg gelöst. Das liegt nicht an dir. Möchtest du eine andere suchen?
issues-over-whose = Ein Pull Request hat sie gelöst: { $address } War es deiner?
issues-closed = Dein Pull Request zu **{ $title }** wurde geschlossen, ohne aufgenommen zu werden. Das kommt vor, oft aus Gründen, die nichts mit dir zu tun haben. Hier gehört die Aufgabe weiter dir. Möchtest du weitermachen?
issues-back = **{ $title }** gehört wieder dir, bis zum { $day }. Das Team hat dir die Aufgabe zurückgegeben.
issues-merged-public = „In der Community“ heißt: dein Name hier und die Aufgabe, in { $channel }, für alle lesbar. Dein Konto anderswo wird nicht genannt.
issues-help-self = Das ist deine eigene Bitte. Menschen, die helfen können, sehen sie.
issues-failed-help = Hearth konnte die Menschen nicht erreichen, die bei **{ $title }** helfen. Bitte frag in der Community, oder bitte später noch einmal um Hilfe.
issues-failed-comment = Hearth konnte unter **{ $title }** nicht für dich schreiben. Du kannst dort selbst schreiben, oder es von deinen Aufgaben aus noch einmal versuchen.
issues-failed-thanks = Der Dank für **{ $title }** ließ sich nicht veröffentlichen. Er ist trotzdem ernst gemeint: danke!
issues-pull-found = Zu **{ $title }** gibt es jetzt einen offenen Pull Request: { $address } Ist das deiner?
issues-button-pull-mine = Ja, das ist meiner
issues-button-pull-not = Nein
issues-pull-yours = Gut zu wissen. Hearth fragt einen Monat lang nicht, wie es läuft, und sagt dir Bescheid, wenn dein Pull Request aufgenommen ist.
issues-pull-not-yours = Dann ist noch jemand dran. Vielleicht hilft es, der Person dort kurz zu schreiben. Du kannst die Aufgabe auch wieder freigeben.
issues-helper = { $person } hilft dir bei **{ $title }**. Schreib der Person, wann immer du möchtest.
issues-button-read = Das habe ich gelesen

# Done

issues-merged = Deine Arbeit an **{ $title }** wurde aufgenommen und ist jetzt Teil des Projekts. Danke!
issues-merged-how = Wie möchtest du, dass wir dir danken? Jede Antwort ist in Ordnung.
issues-button-thanks-public = In der Community
issues-button-thanks-private = Nur hier
issues-button-thanks-none = Kein Dank nötig
issues-thanks-public = Danke für **{ $title }**. Ein Dank an dich ist auf dem Weg in die Community.
issues-thanks-private = Danke für **{ $title }**. Menschen, die du vielleicht nie triffst, haben es durch dich jetzt leichter.
issues-thanks-none = In Ordnung. Gute Arbeit bei **{ $title }**.
issues-thanks-nowhere = Es gibt keinen Kanal, in dem Hearth dir danken könnte. Du kannst etwas anderes wählen.
issues-thanks-said = Danke, { $person }, für **{ $title }** in { $path }.
issues-next-step = Wenn du magst, kann die nächste Aufgabe einen Schritt größer sein.
issues-button-next = Zeig mir, was als Nächstes passt

# Help

issues-help-coming = Die Menschen, die hier helfen, erfahren jetzt, dass du dir Hilfe wünschst. Die Aufgabe bleibt so lange für dich reserviert.
issues-help-ask = Wenn du nicht warten möchtest: { $ask }
issues-help-wanted = { $person } arbeitet an **{ $title }** und wünscht sich Hilfe.
issues-help-contact = { $person } ist für dieses Projekt als Kontakt genannt.
issues-help-mentions = { $people }: Ihr wolltet Bescheid bekommen.
issues-button-helping = Ich helfe
issues-helping = Danke! { $person } erfährt, dass du bei **{ $title }** hilfst.
issues-helping-how = Mach am besten du den Anfang und schreib zuerst: Antworten ist leichter als Fragen.
issues-help-over = Bei dieser Aufgabe braucht niemand mehr Hilfe. Danke, dass du helfen wolltest.
issues-help-taken = Bei dieser Aufgabe hilft schon jemand. Danke, dass du helfen wolltest.

# On the forge

issues-say-offered = Das Projekt möchte zuerst gefragt werden. Wenn du magst, schreibt Hearth dort für dich.
issues-button-say = Ansehen, was Hearth schreiben würde
issues-say-preview = Genau das würde Hearth in { $path } unter die Aufgabe schreiben, auf Englisch. Alle können es dort lesen, zusammen mit dem Namen deines Kontos:
issues-button-say-it = So abschicken
issues-said = Hearth schreibt es jetzt dort.
issues-say-closed = Hearth kann dort gerade nicht für dich schreiben. Du kannst selbst einen Kommentar schreiben.
issues-forge-silent = Die Plattform, auf der diese Aufgaben stehen, antwortet gerade nicht. Bitte versuch es in ein paar Minuten noch einmal.

# Who somebody is there

issues-link-title = Dein GitHub-Konto
issues-link-why = Du kannst Hearth sagen, welches Konto auf GitHub deines ist. Dann sieht Hearth von selbst, wenn ein Pull Request von dir aufgenommen wird, und kann für dich unter eine Aufgabe schreiben. Du musst das nicht.
issues-link-private = Außer dir sieht es hier niemand, und du kannst es jederzeit zurücknehmen. Hearth bittet GitHub um keinerlei Rechte.
issues-button-link = Mein GitHub-Konto verknüpfen
issues-button-linked = Mein GitHub-Konto
issues-button-link-begin = Einen Code holen
issues-link-code = Dein Code ist **{ $code }**. Er gilt { $minutes ->
    [one] eine Minute.
   *[other] { $minutes } Minuten.
}
issues-link-then = Öffne die Seite und gib den Code dort ein. Komm dann zurück und drück hier auf „Ich habe ihn eingegeben“.
issues-button-link-open = Seite öffnen
issues-button-link-done = Ich habe ihn eingegeben
issues-button-link-again = Einen neuen Code holen
issues-link-not-yet = GitHub sagt, dass der Code noch nicht eingegeben wurde. Gib ihn auf der Seite ein und drück dann noch einmal auf den Button.
issues-link-over = Dieser Code gilt nicht mehr. Du kannst einen neuen holen.
issues-link-closed = Konten lassen sich hier nicht verknüpfen. Alles andere geht auch ohne.
issues-linked = Dein Konto auf GitHub ist { $name }.
issues-button-unlink = Verknüpfung zurücknehmen
issues-unlinked = Die Verknüpfung ist zurückgenommen, und der Name deines Kontos ist hier gelöscht.

# What is kept

issues-kept-hold = Am { $day } hast du die Aufgabe „{ $title }“ übernommen.
issues-kept-hold-seen = Alle hier können sehen, dass sie vergeben ist. Dass du sie hast, sehen nur das Team dieser Community und Menschen, die dir helfen.
issues-kept-hold-how-long = Solange die Aufgabe übernommen ist, und noch { $days } Tage danach.
issues-kept-helper = Du hast gesagt, dass du jemandem bei einer Aufgabe hilfst.
issues-kept-helper-seen = Die Person, der du hilfst, und das Team dieser Community.
issues-kept-helper-how-long = { $days } Tage von dem Tag an, an dem du es gesagt hast.
issues-kept-wishes = Was du über die Aufgabe gesagt hast, die du suchst.
issues-kept-wishes-a-day = Einen Tag.
issues-kept-wishes-until = Bis du etwas anderes sagst.
issues-kept-tastes = Wovon du mehr oder weniger sehen möchtest, und aus welchen Projekten nichts.
issues-kept-shown = Welche Aufgaben du zuletzt gesehen hast, damit „Andere Aufgaben“ wirklich andere zeigt.
issues-kept-shown-how-long = { $days } Tage.
issues-kept-contact = Du bist als die Person genannt, die bei { $source } hilft.
issues-kept-contact-seen = Alle, die hier eine Aufgabe von dort ansehen.
issues-kept-contact-how-long = Bis das Orga-Team jemand anderes nennt.
issues-kept-account = Welches Konto auf GitHub deines ist. Es ist verschlüsselt gespeichert.
issues-kept-account-how-long = Bis du es zurücknimmst.
