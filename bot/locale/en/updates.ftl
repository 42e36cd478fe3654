# Updates: one sentence that is the same for everything, and the page behind it.

updates-notice = You have an update in Hearth.
updates-button = See it
updates-title = Your updates
updates-in = In { $community }:
updates-nothing = There is nothing new for you at the moment.
