### Announcing events: when, what became of the announcement, and Discord's own list.

# Settings

setting-events-zone = Cidade das horas de silêncio
setting-events-zone-help = As horas de silêncio seguem o horário desta cidade. Sem cidade, o Hearth anuncia eventos a qualquer hora.
setting-events-quiet-from = Silêncio a partir de
setting-events-quiet-from-help = A partir desta hora, o Hearth não anuncia eventos, a não ser que um comece antes do fim do silêncio.
setting-events-quiet-until = Silêncio até
setting-events-quiet-until-help = A esta hora, o Hearth anuncia o que ficou esperando. Se as duas horas forem iguais, não há horas de silêncio.
unit-oclock = { $count }h

# Announcements

events-announce-role = { $role }: isto pode ser para você.
events-is-over = **Este evento já terminou.** Agradecemos a quem veio.
events-announce-waits = A próxima data ainda não foi anunciada. Anúncio: { $at }.
events-announce-taken-away = Alguém apagou o anúncio à mão. O evento continua de pé, e quem disse que vai ainda o encontra em { COMMAND("event mine") }.
events-button-announce-again = Anunciar de novo
events-announce-again-told = Foi anunciado de novo, no canal de eventos.

# Discord's own list

events-native-answer = Diga se você vai: { $link }
events-native-answer-by-command = Logo este evento é anunciado no canal de eventos. Lá você pode dizer se vai.
events-native-interested-is = Se você marcar interesse no Discord, todo mundo vê. Isso não diz a quem conduz que você vai.
events-native-interested =
    { $count ->
        [0] Na lista de eventos do Discord, ninguém marcou interesse.
        [one] Na lista de eventos do Discord, uma pessoa marcou interesse.
       *[other] Na lista de eventos do Discord, { $count } pessoas marcaram interesse.
    } Todo mundo pode ver quem. Isso não é uma resposta, e o Hearth não conta como resposta.
events-native-gone = “{ $title }” ({ $at }) foi apagado à mão da lista de eventos do Discord. Foi cancelado? Até que alguém diga que sim, ele continua de pé.
events-button-native-cancelled = Sim, cancelar
events-button-native-back = Não, pôr de volta na lista
events-native-back = O evento continua de pé, e volta logo para a lista do Discord.
finding-events-native-full = A lista de eventos do Discord está cheia. Nela cabem 100, e alguns eventos do Hearth não estão lá.
finding-events-native-full-fix = Apague ou encerre na lista do Discord os eventos de que ninguém precisa. O Hearth tenta de novo a cada hora. Nada muda nos anúncios.
finding-events-native-refused = O Hearth não tem permissão para pôr eventos na lista do Discord.
finding-events-native-refused-fix = Abra Configurações do servidor, depois Cargos, depois o cargo do Hearth, e permita Criar eventos. Ou desative a lista do Discord nas configurações de eventos. Nada muda nos anúncios.
finding-events-native-channel = O Hearth não tem permissão para pôr na lista do Discord um evento que acontece em { $channel }.
finding-events-native-channel-fix = Abra as configurações de { $channel }, depois Permissões. Adicione o Hearth e permita Ver canal, Conectar e Criar eventos. Em um canal palco, também é preciso Gerenciar canal, Silenciar membros e Mover membros. Nada muda nos anúncios.
finding-events-native-gone = “{ $name }” foi apagado à mão da lista de eventos do Discord.
finding-events-native-gone-fix = Se o evento foi cancelado, cancele com { COMMAND("event manage") }. Se não, ponha de volta ali. Até que alguém diga, ele continua de pé.
