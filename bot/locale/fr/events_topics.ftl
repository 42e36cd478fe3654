### What events are about. Read by organisers, hosts, and everybody who wants to hear of a topic.

setting-events-topic = Role of a topic of events
events-topics-setup = Topics of events
events-topics-organisers = Only organisers can change the topics of events.
events-topics-intro = People choose of which topics they want to hear. Whoever does gets the role of that topic, and is mentioned when such an event is announced.
events-topics-none = There are no topics yet. With topics, people can choose of which events they want to hear.
events-topics-choose = Change a topic
events-topics-too-many = There can be up to { $most } topics. Please remove one first.
events-topic-title = Topic of events
events-label-topic = Name of the topic
events-help-topic = For example: Documentation, Accessibility, First steps
events-topic-name-length = The name of a topic has 2 to 60 characters. Nothing was changed.
events-topic-twice = There is a topic of this name already. Nothing was changed.
events-topic-gone = This topic is not there any more.
events-topic-added = The topic is there. Choose a role for it, so that people can be mentioned.
events-topic-kept = Saved.
events-topic-removed = The topic is removed, and its role is taken from those who had it for this.
events-topic-with-role = **{ $topic }**: { $role }
events-topic-without-role = **{ $topic }**: no role yet, so nobody is mentioned
events-topic-role-what = The role must be one that everybody may have: without powers, below Hearth’s own role, and used for nothing else.
events-topic-refused = { $what } { $fix }
events-topic-reason = They choose of which events they want to hear
events-topic-remove-ask = Remove the topic “{ $topic }”? Its events stay, and have no topic then. Whoever had its role for this loses it.
events-button-topic-add = Add a topic
events-button-topic-rename = Rename it
events-button-topic-remove = Remove it
events-button-topic-remove-yes = Yes, remove it
events-button-topic = Topic
events-topic-none-yet = There are no topics here yet. Organisers can add some in { COMMAND("setup") }.
events-topic-ask = What is “{ $title }” about? Whoever wants to hear of that is mentioned when it is announced.
events-topic-choose = Choose the topic
events-topic-no-topic = No topic

events-button-wanted = What I want to hear of
events-wanted-none = There are no topics here yet. All events stand in the list.
events-wanted-intro = Choose of what you want to hear. You get a role for it, and are mentioned when such an event is announced. Others can see your roles. All events stand in the list, whatever you choose.
events-wanted-choose = Choose topics
events-wanted-no-role = “{ $topic }” has no role that Hearth can give at the moment, so you are not mentioned for it yet. It stays chosen.
events-wanted-kept = { $count ->
    [0] Saved. You are mentioned for no topic any more.
    [one] Saved. You will hear of one topic.
   *[other] Saved. You will hear of { $count } topics.
}

# Ways from elsewhere to events, and from an event to people who help

events-next = See the next event for newcomers
events-start-plan = Plan an event
events-helpers = You need not come alone, or know anything yet. People here help, also before the event:
