### Who hosts an event, and who is asked to. Read by organisers, hosts, and whoever is asked.

events-hosts-intro = Wer „{ $title }“ leitet, steht mit Namen in der Ankündigung, kann alles ändern, sieht, wer kommt, und liest, was Menschen brauchen, um dabei zu sein.
events-hosts-consent = Hearth fragt alle, die du wählst, und sagt ihnen, worum es geht, wann und wo. Sie leiten die Veranstaltung erst, wenn sie Ja gesagt haben, und ein Nein braucht keinen Grund.
events-hosts-first = Verantwortlich ist { $person }.
events-hosts-choose = Wähle, wer sie auch leitet
events-hosts-hand-over = Übergib die Veranstaltung jemand anderem
events-hosts-handed-over = Verantwortlich ist jetzt { $person }.
events-hosts-not-first = Übergeben kann sie nur, wer dafür verantwortlich ist oder hier Veranstaltungen plant.
events-hosts-hand-over-first = Für diese Veranstaltung bist du verantwortlich. Übergib sie zuerst jemand anderem, dann kannst du die Leitung abgeben.
events-hosts-not-here = { $person } kann sie nicht leiten: Das können nur Mitglieder, und keine Bots.
events-hosts-stopped = Du leitest sie nicht mehr.
events-button-hosts-stop = Nicht mehr leiten
events-hosts-asked = Gefragt, ob sie die Veranstaltung auch leiten möchten: { $people }. Noch ist keine Antwort da. Vor einem Ja steht nirgends ihr Name, und sie können nichts ändern.
events-hosts-asked-over = Gefragt, ob die Veranstaltung auf sie übergehen kann: { $person }. Noch ist keine Antwort da. Vor einem Ja bleibt alles, wie es ist.
events-hosts-kept = Gespeichert.
events-hosts-kept-asked = Gespeichert. Hearth fragt alle, die neu dabei sind, ob sie das auch möchten.
events-hosts-over-kept = Hearth fragt { $person }, ob die Veranstaltung auf sie übergehen kann. Vor einem Ja ändert sich nichts.
events-hosts-not-yet = { $person } wurde vor Kurzem schon gefragt, etwas zu leiten. Damit sich niemand gedrängt fühlt, kannst du erst ab { $at } wieder fragen. Nichts wurde geändert.
events-hosts-asked-already = { $person } ist schon gefragt, sie auch zu leiten, und hat noch nicht geantwortet.
events-hosts-many = Eine Veranstaltung kann zusammen mit denen, die gefragt sind, bis zu { $count } Leute haben, die sie mit leiten. Nichts wurde geändert.
events-button-hosts-keep = Niemanden mehr fragen, sie zu übernehmen

events-asked = { $person } fragt, ob du „{ $title }“ mit leiten möchtest.
events-asked-over = { $person } fragt, ob du „{ $title }“ übernehmen möchtest, also ab jetzt dafür verantwortlich bist.
events-asked-draft = Es ist ein Entwurf, von dem sonst noch niemand erfahren hat. Beginn wäre { $at } ({ $there }).
events-asked-template = Es ist eine Vorlage, mit der neue Veranstaltungen anfangen.
events-asked-means = Wenn du Ja sagst, steht dein Name in der Ankündigung, wo ihn alle lesen können. Du kannst die Veranstaltung ändern, siehst, wer kommt, und liest, was Menschen brauchen, um dabei zu sein.
events-asked-free = Du kannst Nein sagen und brauchst keinen Grund. Wer sie leitet, sieht dann, dass du nicht mehr gefragt bist, und nicht, warum. Du kannst bis { $until } antworten. Sonst endet die Frage von selbst.
events-button-asked-yes = Ja, ich leite sie mit
events-button-asked-over-yes = Ja, ich übernehme sie
events-button-asked-no = Nein, danke
events-asked-agreed = Danke! Du leitest jetzt „{ $title }“ mit. Du findest die Veranstaltung in { COMMAND("event manage") }. Dort kannst du auch jederzeit damit aufhören.
events-asked-agreed-over = Danke! Für „{ $title }“ bist jetzt du verantwortlich. Du findest die Veranstaltung in { COMMAND("event manage") }.
events-asked-declined = Danke für deine Antwort. Du leitest sie nicht und wirst nicht mehr gefragt. Niemand erfährt, warum.
events-asked-gone = Diese Frage ist nicht mehr offen. Vielleicht wurde sie zurückgenommen, oder die Veranstaltung ist vorbei oder abgesagt.
events-said-yes = { $person } hat Ja gesagt und leitet jetzt „{ $title }“ mit.
events-said-yes-over = { $person } hat Ja gesagt und ist jetzt für „{ $title }“ verantwortlich.

events-kept-asked =
    { $count ->
        [one] Dass du zu einer Veranstaltung gefragt bist oder warst, ob du sie leiten möchtest. Ein Nein wird nicht aufbewahrt.
       *[other] Dass du zu { $count } Veranstaltungen gefragt bist oder warst, ob du sie leiten möchtest. Ein Nein wird nicht aufbewahrt.
    }
events-kept-asked-others =
    { $count ->
        [one] Dass du jemanden gefragt hast, eine Veranstaltung zu leiten
       *[other] Dass du zu { $count } Veranstaltungen jemanden gefragt hast, sie zu leiten
    }
events-kept-asked-long = Bis sechzig Tage nach der Frage
