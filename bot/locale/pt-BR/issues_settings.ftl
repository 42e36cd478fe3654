# What a community sets for first issues.

settings-issues = Primeiras tarefas
settings-issues-help = Quem está começando encontra aqui tarefas (issues) livres de verdade. Você escolhe de onde elas vêm em outra página.
setting-issues-digest-channel = Canal de tarefas novas
setting-issues-digest-channel-help = Uma vez por semana, o Hearth publica ali algumas tarefas novas, sem repetir nenhuma em 30 dias. Os agradecimentos públicos também aparecem ali, para quem quer.
setting-issues-digest-role = Cargo para tarefas novas
setting-issues-digest-role-help = Um cargo que as pessoas escolhem por conta própria. A publicação semanal menciona esse cargo e ninguém mais.
setting-issues-digest-most = Tarefas novas por semana
setting-issues-digest-most-help = Quantas tarefas aparecem, no máximo, na publicação semanal.
setting-issues-hold-days = Por quanto tempo alguém fica com uma tarefa
setting-issues-hold-days-help = Depois desse tempo, o Hearth pergunta como está indo. Ninguém perde uma tarefa por isso.
setting-issues-alarm-under = Avisar se houver menos tarefas do que
setting-issues-alarm-under-help = Quando há menos tarefas do que isto em um tipo de trabalho, a equipe recebe um aviso, uma vez só. 0: nunca.
setting-issues-pushed-days = Só projetos ativos nos últimos
setting-issues-pushed-days-help = Projetos em que nada acontece há mais tempo do que isto não aparecem.
setting-issues-needs-guide = Só projetos com guia
setting-issues-needs-guide-help = Mostra só projetos que têm um guia para contribuir.
setting-issues-needs-conduct = Só projetos com código de conduta
setting-issues-needs-conduct-help = Mostra só projetos que têm um código de conduta.
setting-issues-needs-licence = Só projetos com licença
setting-issues-needs-licence-help = Mostra só projetos com uma licença conhecida.
setting-issues-says-on-forge = O Hearth pode escrever nas tarefas
setting-issues-says-on-forge-help = Quando uma pessoa que vinculou a conta aperta o botão para isso, o Hearth escreve que ela gostaria de trabalhar em uma tarefa. Só onde o projeto quer receber um pedido antes.
