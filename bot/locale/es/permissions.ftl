# Discord's own names for permissions, as its client shows them.

permission-administrator = Administrador
permission-add-reactions = Añadir reacciones
permission-attach-files = Adjuntar archivos
permission-ban-members = Banear miembros
permission-connect = Conectar
permission-create-events = Crear eventos
permission-create-expressions = Crear expresiones
permission-create-private-threads = Crear hilos privados
permission-create-public-threads = Crear hilos públicos
permission-deafen-members = Ensordecer miembros
permission-embed-links = Insertar enlaces
permission-external-emojis = Usar emojis externos
permission-kick-members = Expulsar, aprobar o rechazar miembros
permission-manage-channels = Gestionar canales
permission-manage-events = Gestionar eventos
permission-manage-expressions = Gestionar expresiones
permission-manage-guild = Gestionar servidor
permission-manage-messages = Gestionar mensajes
permission-manage-nicknames = Gestionar apodos
permission-manage-roles = Gestionar roles
permission-manage-threads = Gestionar hilos y publicaciones
permission-manage-webhooks = Gestionar webhooks
permission-mention-everyone = Mencionar everyone, here y todos los roles
permission-moderate-members = Aislar temporalmente a miembros
permission-move-members = Mover miembros
permission-mute-members = Silenciar miembros
permission-pin-messages = Fijar mensajes
permission-read-message-history = Leer el historial de mensajes
permission-send-messages = Enviar mensajes
permission-send-messages-in-threads = Enviar mensajes en hilos y publicaciones
permission-send-polls = Crear encuestas
permission-view-audit-log = Ver el registro de auditoría
permission-view-channel = Ver canales
permission-view-guild-insights = Ver información del servidor

# Why somebody cannot be timed out

timeout-no-power = Para esto necesitas el permiso de aislar a miembros en el servidor.
timeout-not-a-member = Esta persona no está en el servidor, así que no se puede aislar.
timeout-above-all = No se puede aislar a quien posee un servidor ni a quienes lo administran.
timeout-above-you = Esta persona tiene un rol que no está por debajo del tuyo, así que Discord no te dejaría aislarla.
