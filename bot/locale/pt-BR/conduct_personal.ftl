# What /privacy says about reports.

conduct-kept-name = { $count ->
    [one] Seu nome em um relato que você fez
   *[other] Seu nome em { $count } relatos que você fez
}.
conduct-kept-name-seen = As pessoas que cuidam do relato veem, se não fazem parte do caso.
conduct-kept-name-sealed = Lacrado, separado do relato. Para abrir é preciso duas pessoas e um motivo, e você fica sabendo.
conduct-kept-name-how-long = Até 30 dias depois do encerramento do caso. Se você pediu que perguntássemos como está, até 90 dias depois.
conduct-kept-name-leaves = Se você apagar, seu nome some de vez, e você não consegue mais voltar ao relato com esta conta. O que você relatou fica com a equipe, sem o seu nome, até 90 dias depois do encerramento do caso, para que ela possa proteger você e outras pessoas.
conduct-kept-hours = Quando você quer saber dos relatos, definido em { $day }.
conduct-kept-left = Que você saiu em { $day }.
conduct-kept-left-seen = Ninguém: isto só permite relatar de fora o que aconteceu aqui. O número da sua conta não fica guardado junto.
conduct-kept-left-how-long = Até { $day }, para que você ainda possa relatar o que aconteceu aqui.
