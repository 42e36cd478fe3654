# Discord's own names for permissions, as its client shows them.

permission-administrator = Administrator
permission-add-reactions = Add Reactions
permission-attach-files = Attach Files
permission-ban-members = Ban Members
permission-connect = Connect
permission-create-events = Create Events
permission-create-expressions = Create Expressions
permission-create-private-threads = Create Private Threads
permission-create-public-threads = Create Public Threads
permission-deafen-members = Deafen Members
permission-embed-links = Embed Links
permission-external-emojis = Use External Emoji
permission-kick-members = Kick, Approve and Reject Members
permission-manage-channels = Manage Channels
permission-manage-events = Manage Events
permission-manage-expressions = Manage Expressions
permission-manage-guild = Manage Server
permission-manage-messages = Manage Messages
permission-manage-nicknames = Manage Nicknames
permission-manage-roles = Manage Roles
permission-manage-threads = Manage Threads and Posts
permission-manage-webhooks = Manage Webhooks
permission-mention-everyone = Mention everyone, here and all roles
permission-moderate-members = Time out members
permission-move-members = Move Members
permission-mute-members = Mute Members
permission-pin-messages = Pin Messages
permission-read-message-history = Read Message History
permission-send-messages = Send Messages
permission-send-messages-in-threads = Send Messages in Threads and Posts
permission-send-polls = Create Polls
permission-view-audit-log = View Audit Log
permission-view-channel = View Channels
permission-view-guild-insights = View Server Insights

# Why somebody cannot be timed out

timeout-no-power = For this you need the permission to time out members in the server.
timeout-not-a-member = This person is not in the server, so they cannot be timed out.
timeout-above-all = The owner and the administrators of a server cannot be timed out.
timeout-above-you = This person has a role that is not below yours, so Discord would not let you time them out.
