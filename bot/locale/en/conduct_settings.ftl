# What organisers choose for conduct, and what keeps people from reporting.

settings-conduct = Conduct
settings-conduct-help = People report in private what should not have happened, and handlers look into it. Nobody can report until there are handlers and a contact outside this server.
setting-conduct-handler-role = Handler role
setting-conduct-handler-role-help = People with this role read reports and answer them. Whoever reports is shown who these people are.
setting-conduct-handler-role-first = Choose the handler role
setting-conduct-handlers = Handlers by name
setting-conduct-handlers-help = These people handle reports too. They need not have the handler role.
setting-conduct-outside-address = Address of a contact outside
setting-conduct-outside-address-help = An e-mail address or a link to people outside this server. Everybody who thinks of reporting is shown it, as another way to get help.
setting-conduct-outside-address-first = Give an address outside
setting-conduct-outside-account = Account of a contact outside
setting-conduct-outside-account-help = This person hears from Hearth when a deadline is missed, but nothing about the report itself. They must share a server with Hearth, or have added Hearth to their own account.
setting-conduct-outside-webhook = Webhook of a contact outside
setting-conduct-outside-webhook-help = Hearth posts to this address when a deadline is missed, but nothing about the report itself. The address is sealed, and Hearth shows it to nobody again.
setting-conduct-cosigner = Co-signer outside
setting-conduct-cosigner-help = A person outside this server whose voice counts when too few handlers can decide. Without one, nobody can be banned then, no appeal decided and no identity opened.
setting-conduct-alone-confirmed = One handler is enough
setting-conduct-alone-confirmed-help = For a small community that has one handler and knows it: nobody else looks at what this person decides. Whoever reports is told so before they write.
setting-conduct-code-of-conduct = Link to the code of conduct
setting-conduct-code-of-conduct-help = Whoever thinks of reporting can read it first.
setting-conduct-acknowledge-hours = Time for a first answer
setting-conduct-acknowledge-hours-help = Within this time a person answers a report. Whoever reports is told so before they write, and sees when it is missed.
setting-conduct-update-days = Time between updates
setting-conduct-update-days-help = As long as a report is open, whoever reported hears from the handlers at least this often.
setting-conduct-decide-days = Time for a decision
setting-conduct-decide-days-help = Handlers aim to decide within this time. Whoever reported sees when it is missed.
unit-days = { $count ->
    [one] one day
   *[other] { $count } days
}

# What keeps people from reporting, and what to do about it

finding-conduct-no-outside = Nobody can report yet. There is no contact outside this server.
finding-conduct-no-outside-fix = Choose a value for { $setting }. An account or a webhook of such a contact is enough too.
finding-conduct-no-handlers = Nobody can report yet. There is nobody who handles reports.
finding-conduct-no-handlers-fix = Choose a role for { $setting } and see that at least two people have it. You can also choose handlers by name.
finding-conduct-one-handler = Nobody can report yet. Only one person handles reports.
finding-conduct-one-handler-fix = Choose a second handler. If your community is small and means to have one, switch on { $setting }.
