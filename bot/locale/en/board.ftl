# Welcome boards: messages where people give themselves roles.

command-board = board
command-board-description = Put up a board where people give themselves roles

# The list of boards

board-list-title = Welcome boards
board-list-intro = A welcome board is a message with buttons. People press them to give themselves roles, such as interests and pronouns.
    You can add emoji, so that people can also choose by reacting.
board-list-line = **{ $number }. { $heading }**
    { $state }
board-button-new = New board
board-button-open = Open board { $number }
board-button-all = All boards
board-too-many = There can be at most { $most } boards. Throw one away that is not up any more.
board-only-organisers = Only organisers can put up welcome boards in this server.
    If you would like something to be different, { $ask }

# One board

board-state = { $state }
board-state-draft = This board is not up. It is kept until you put it up or throw it away.
board-state-putting = Hearth is putting this board up in { $channel }.
board-state-up = This board stands in { $channel }.
board-state-failed = Discord did not let Hearth put this board up in { $channel }. Hearth tries again when something changes there.
board-state-gone = The message of this board was deleted. People keep their roles. Put it up again when you like.
board-changed = You have changed it since. Press Preview to put the change up.
board-entry = - { $label }: gives { $role } ({ $kind })
board-entry-emoji = - { $label }: gives { $role } ({ $kind }), also by reacting with { $emoji }
board-emoji-unknown = - { $label }: gives { $role } ({ $kind }). Discord does not know its emoji, so choose another one.
board-emoji-many = - { $label }: gives { $role } ({ $kind }). Its emoji does not fit, since a message can have at most 20 reactions.
board-no-entries = It offers no roles yet.
board-option = { $label }
board-saved = Saved.
board-promised = Hearth is doing it now. The board shows it in a moment.
board-pick-channel = Choose the channel where it will stand
board-pick-role = Add a role
board-pick-entry = Change or remove a role
board-button-words = Write the words
board-button-preview = Preview
board-button-back = Back to the board
board-gone = This board does not exist any more.
board-stands-there = This board is up. Take it down first.
board-not-up = This board is not up.

# What it says

board-words-title = What the board says
board-field-heading = Heading
board-field-heading-help = A few words that say what people can choose here.
board-field-lines = Text
board-field-lines-help = Say in plain words what the roles are for. You can leave this empty.

# One role on it

board-entry-title = A role on the board
board-entry-form = A role on the board
board-field-label = What the button says
board-field-label-help = In words. Leave it empty to use the name of the role.
board-field-kind = What kind of role is it?
board-kind-interest = Interest
board-kind-pronouns = Pronouns
board-field-emoji = Emoji to react with
board-field-emoji-help = One emoji, if people may also choose by reacting. It does not replace the words.
board-button-change = Change
board-button-remove = Remove from the board
board-remove-keeps = If you remove it, people who have the role keep it.
board-entry-removed = Removed. People who have the role keep it.
board-refused = **This does not work yet.** { $what }
    What to do: { $fix }
board-full = A board can offer at most { $most } roles. You can make another board.
board-role-twice = This role is on the board already.
board-emoji-twice = **Not saved.** Another role on this board has this emoji already. Choose another one.
board-label-words = **Not saved.** You typed { $typed }. The button needs words, since not everybody can read an emoji.
board-label-first = **Not saved.** You typed { $typed }. Put the words first and the emoji last.
board-no-emoji = **Not saved.** You typed { $typed }. Please give one emoji, a common one or one of this server's own.

# Putting it up

board-preview-title = Preview
board-preview-intro = This is how it will stand:
board-preview-words = { $words }
board-only-preview = This is only a preview. The button works once the board is up.
board-ready = Nothing is in the way. People can use it as soon as it is up.
board-ready-change = Nothing is in the way. The message changes where it stands, and people keep their roles.
board-button-put-up = Put it up
board-button-show = Put the change up
board-needs-heading = It needs a heading. Press Write the words.
board-needs-channel = It needs a channel where it will stand.
board-needs-entries = It needs at least one role.
board-too-long = It has { $count } characters with everything on it, and Discord takes at most { $most }. Shorten the text or use fewer emoji.

# Taking it down

board-button-down = Take it down
board-down-ask = Do you want to take this board down? Hearth deletes its message.
    People keep the roles that they chose. You can put the board up again later.
board-button-down-yes = Yes, take it down
board-button-down-no = No, leave it up
board-taken-down = Hearth takes it down. People keep their roles.
board-button-throw = Throw away
board-throw-ask = Do you want to throw this board away? You cannot take this back.
    People keep the roles that they chose.
board-button-throw-yes = Yes, throw it away
board-button-throw-no = No, keep it
board-thrown = The board is thrown away.

# What stands in the channel

board-post-how = Press a button to take a role. Press it again to give it back. Everybody here can see your roles.
board-post-react = You can also react with one of these emoji. Taking your reaction away gives the role back.
board-post-emoji = - { $label }: { $emoji }
board-button-role = { $label }
board-button-held = { $label } (you have it)
board-reason = Chosen on the welcome board

# Choosing roles

board-start = Choose roles that suit me
board-staff = Welcome boards
board-sample = The page to choose roles
board-roles-title = Choose roles that suit you
board-roles-lines = Press a button to take a role. Press it again to give it back. You need not choose any.
board-roles-none = There are no roles to choose from right now.
board-everybody-sees = Everybody in this server can see which roles you have.
board-link = Go to the board
board-button-next = Other roles
board-button-roles = See all roles
board-chosen-title = Your roles
board-giving = You are about to have { $label }.
board-taking = You are about to give { $label } back.
board-given = You now have { $label }. Press the button again to give it back.
board-taken = You gave { $label } back.
board-still = You still have { $label }, since your reaction to the board stands. Take the reaction away to give it back.
board-by-reaction = You have { $label } because you reacted to the board. Take the reaction away to give it back.
board-had = You have { $label } already. It was not chosen here, so Hearth leaves it as it is.
board-later = This takes a moment longer. Your choice is kept, and Hearth goes on as soon as Discord answers.
board-pending = You can choose as soon as you have accepted the rules of this community.
board-not-now = This role cannot be given right now. Organisers can mend it.
    { $why }
board-offered-no-more = This role is not offered any more.

# What is kept

board-kept = You chose these roles on a welcome board, by button or by reaction: { $roles }.
board-kept-seen = Everybody in this server can see in Discord which roles you have, and your reactions.
board-kept-how-long = Until you give them back or leave, and up to two days after that. If you erase it while your reaction stands, Hearth reads it again.

# For those who look after the server

setting-board-board = Welcome board
