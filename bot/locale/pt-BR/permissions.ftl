# Discord's own names for permissions, as its client shows them.

permission-administrator = Administrador
permission-add-reactions = Adicionar reações
permission-attach-files = Anexar arquivos
permission-ban-members = Banir membros
permission-connect = Conectar
permission-create-events = Criar eventos
permission-create-expressions = Criar expressões
permission-create-private-threads = Criar tópicos privados
permission-create-public-threads = Criar tópicos públicos
permission-deafen-members = Ensurdecer membros
permission-embed-links = Inserir links
permission-external-emojis = Usar emojis externos
permission-kick-members = Expulsar, aprovar e rejeitar membros
permission-manage-channels = Gerenciar canais
permission-manage-events = Gerenciar eventos
permission-manage-expressions = Gerenciar expressões
permission-manage-guild = Gerenciar servidor
permission-manage-messages = Gerenciar mensagens
permission-manage-nicknames = Gerenciar apelidos
permission-manage-roles = Gerenciar cargos
permission-manage-threads = Gerenciar tópicos e postagens
permission-manage-webhooks = Gerenciar webhooks
permission-mention-everyone = Mencionar everyone, here e todos os cargos
permission-moderate-members = Membros de castigo
permission-move-members = Mover membros
permission-mute-members = Silenciar membros
permission-pin-messages = Fixar mensagens
permission-read-message-history = Ver histórico de mensagens
permission-send-messages = Enviar mensagens
permission-send-messages-in-threads = Enviar mensagens em tópicos e postagens
permission-send-polls = Criar enquetes
permission-view-audit-log = Ver registro de auditoria
permission-view-channel = Ver canais
permission-view-guild-insights = Ver análises do servidor

# Why somebody cannot be timed out

timeout-no-power = Para isto você precisa da permissão de castigar membros no servidor.
timeout-not-a-member = Esta pessoa não está no servidor, então não pode receber um castigo.
timeout-above-all = Quem é dono de um servidor e quem o administra não pode receber um castigo.
timeout-above-you = Esta pessoa tem um cargo que não está abaixo do seu, então o Discord não deixaria você castigá-la.
