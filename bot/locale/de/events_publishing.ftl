### Before an event is published: what is ready, and whose clock it suits. Read by organisers and hosts.

events-ready-about = How ready is **{ $title }**?
events-ready-advice = This is advice. Nothing here keeps you from publishing; what is not there for access stands in the announcement, so that people can plan.
events-ready-before = Before you publish, please look at this once.
events-ready-night = It begins in the night for: { $regions }.
events-ready-head-missing =
    { $count ->
        [one] **Missing: one point**
       *[other] **Missing: { $count } points**
    }
events-ready-head-words = **About the words**
events-ready-head-met =
    { $count ->
        [one] **Met: one point**
       *[other] **Met: { $count } points**
    }
events-button-ready = How ready is it?
events-button-publish-anyway = Publish anyway
events-button-fair = Whose clock it suits

events-fair-about = Whose clock does **{ $title }** suit?
events-fair-people = **For those who come**, by clocks that at least five of them share:
events-fair-too-few = Too few people have said by which clock they live. Hearth shows a clock only where at least five people share it.
events-fair-regions = **For the regions that you serve:**
events-fair-no-regions = Organisers can choose the regions that this community serves in { COMMAND("setup") }. Then you see here who would have the night, and which hours could take turns.
events-fair-others = **Other hours that would be fairer:**
events-fair-none-better = No other hour of that day is fairer for these regions.
events-fair-turns = For turns, copy the event and give each copy an hour of its own.
events-fair-published = This event is published. Its hour changes with “Change it”; people who come hear of it.
events-fair-changed = Changed. It now begins { $there }.
events-button-fair-use = Use { $time }

setting-events-regions = Regions that you serve
setting-events-regions-help = Before an event is published, Hearth shows which of these regions would have the night.
setting-events-regions-americas-west = West of North America
setting-events-regions-americas-central = Mexico and Central America
setting-events-regions-americas-east = East of North America
setting-events-regions-americas-south = East of South America
setting-events-regions-europe-west = West of Europe
setting-events-regions-europe-central = Middle of Europe
setting-events-regions-europe-east = East of Europe
setting-events-regions-africa-west = West Africa
setting-events-regions-africa-east = East Africa
setting-events-regions-middle-east = The Gulf
setting-events-regions-asia-south = South Asia
setting-events-regions-asia-southeast = Southeast Asia
setting-events-regions-asia-east = East Asia
setting-events-regions-oceania = East of Australia
