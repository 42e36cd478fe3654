### Not coming alone: two people who would each come alone are asked without a name, and told once both said yes.

events-button-company = Ich komme allein
events-button-company-wish = Ich hätte gern Gesellschaft
events-button-alone = Ich gehe lieber allein
events-button-company-yes = Ja, sag es uns beiden
events-button-company-other = Bitte jemand anderes
events-button-company-no = Nein, danke
events-company-intro = Möchtest du mit jemandem zusammen zu „{ $title }“ kommen? Hearth sucht eine zweite Person, die auch allein käme, und fragt euch beide. Namen erfahrt ihr erst, wenn ihr beide Ja sagt.
events-company-looks = Hearth sucht eine Person, die auch allein zu „{ $title }“ käme, und schreibt dir dann. Niemand sieht, dass du gefragt hast.
events-company-found = Eine zweite Person käme auch allein zu „{ $title }“, { $at }. Soll Hearth euch beiden sagen, wer die andere Person ist?
events-company-before = Bis ihr beide Ja sagt, erfährt niemand von euch, wer es ist. Jede Antwort ist in Ordnung, und keine braucht einen Grund. Hearth weiß nicht, wie alt ihr seid: Bitte trefft euch dort, wo auch andere sind.
events-company-said-yes = Du hast Ja gesagt. Sobald die andere Person auch Ja sagt, gibt Hearth euch beiden Bescheid.
events-company-made = Ihr könnt zusammen zu „{ $title }“ gehen, { $at }: Die andere Person ist { $person }.
events-company-how = Sagt euch Hallo, etwa mit einer kurzen Nachricht, und macht aus, wo ihr euch trefft. Ihr könnt es beide jederzeit zurücknehmen, ohne Grund.
events-company-parted = Die andere Person geht nun doch nicht mit dir zusammen zu „{ $title }“. Das sagt nichts über dich und braucht keinen Grund. Hearth sucht jemand anderes für dich.
events-company-taken-back = Du gehst allein und bist genauso willkommen.
events-company-seat-first = Zuerst brauchst du einen Platz. Dann kann Hearth eine Person suchen, die auch allein käme.
events-company-gone = Hier hat sich etwas geändert, seit du die Seite geöffnet hast: Gerade wartet niemand auf dein Ja.
