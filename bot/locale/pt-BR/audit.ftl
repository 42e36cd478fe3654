# The record of who did what with reports.

audit-kept = Você trabalhou com relatos, ou decidiu sobre candidaturas. O registro do Hearth sobre quem fez o quê traz você com um nome aleatório.
audit-kept-seen = Quem cuida dos relatos vê o que você fez nos casos que pode ver. Ali aparece o seu nome, até você apagar isto.
audit-kept-how-long = Desde { $day }, até você apagar. Depois o registro continua sem nome.
