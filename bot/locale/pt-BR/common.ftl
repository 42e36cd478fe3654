# Words that every feature shares.

name = { $name }
list-and = { $first } e { $last }
list-comma = { $first }, { $last }
list-more = { $count ->
    [one] mais uma pessoa
   *[other] mais { $count } pessoas
}

problem-unexpected = Algo deu errado do nosso lado. O que você já tinha salvado continua aqui.
    Tente de novo. Se acontecer outra vez, passe esta referência a alguém que organiza a comunidade: { $reference }
problem-old-button = Este botão é de uma versão anterior e não leva mais a lugar nenhum.
    Use o comando { COMMAND("start") } para ver o que dá para fazer agora.
