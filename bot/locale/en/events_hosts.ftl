### Who hosts an event, and who is asked to. Read by organisers, hosts, and whoever is asked.

events-hosts-intro = Hosts of “{ $title }” are named in the announcement. They can change it, see who comes, and read what people need to take part.
events-hosts-consent = Hearth asks everybody whom you choose, and tells them what it is, when and where. They host it once they have said yes, and need no reason to say no.
events-hosts-first = It belongs to { $person }.
events-hosts-choose = Choose who hosts it too
events-hosts-hand-over = Hand it over to somebody
events-hosts-handed-over = It belongs to { $person } now.
events-hosts-not-first = Only the person whose event it is, or somebody who plans events here, can hand it over.
events-hosts-hand-over-first = This event is yours. Hand it over to somebody first, then you can stop hosting it.
events-hosts-not-here = { $person } cannot host it: only members can, and no bots.
events-hosts-stopped = You host it no more.
events-button-hosts-stop = Host it no more
events-hosts-asked = Asked whether they would host it too: { $people }. They have not answered yet. Until they say yes, they are named nowhere and cannot change anything.
events-hosts-asked-over = Asked whether it can be theirs: { $person }, who has not answered yet. Until they say yes, nothing changes about whose it is.
events-hosts-kept = Saved.
events-hosts-kept-asked = Saved. Hearth asks those who are new whether they would like to.
events-hosts-over-kept = Hearth asks { $person } whether it can be theirs. Until they say yes, nothing changes.
events-hosts-not-yet = { $person } was asked to host something not long ago. So that nobody feels pressed, you can ask again from { $at } on. Nothing was changed.
events-hosts-asked-already = { $person } is asked already whether they would host it too, and has not answered yet.
events-hosts-many = One event can have up to { $count } co-hosts, together with those who are asked. Nothing was changed.
events-button-hosts-keep = Ask nobody to take it over

events-asked = { $person } asks whether you would host “{ $title }” too.
events-asked-over = { $person } asks whether “{ $title }” can be yours from now on.
events-asked-draft = It is a draft, which nobody else was told of. It would begin { $at } ({ $there }).
events-asked-template = It is a template, from which new events begin.
events-asked-means = If you say yes, you are named in the announcement, where everybody can read it. You can change the event, see who comes, and read what people need to take part.
events-asked-free = You can say no, and need no reason. The hosts see then that you are not asked any more, and not why. You can answer until { $until }; if you do not, it ends by itself.
events-button-asked-yes = Yes, I host it
events-button-asked-over-yes = Yes, it can be mine
events-button-asked-no = No, thank you
events-asked-agreed = Thank you! You host “{ $title }” now. You find it in { COMMAND("event manage") }, where you can also stop at any time.
events-asked-agreed-over = Thank you! “{ $title }” is yours now. You find it in { COMMAND("event manage") }.
events-asked-declined = Thank you for answering. You do not host it and are not asked any more. Nobody is told why.
events-asked-gone = You are not asked this any more. Perhaps it was taken back, or the event is over or cancelled.
events-said-yes = { $person } said yes, and hosts “{ $title }” now.
events-said-yes-over = { $person } said yes: “{ $title }” is theirs now.

events-kept-asked =
    { $count ->
        [one] For one event, that you are or were asked to host it. A no is not kept.
       *[other] For { $count } events, that you are or were asked to host them. A no is not kept.
    }
events-kept-asked-others =
    { $count ->
        [one] For one event, that you asked somebody to host it
       *[other] For { $count } events, that you asked somebody to host them
    }
events-kept-asked-long = Until sixty days after the asking
