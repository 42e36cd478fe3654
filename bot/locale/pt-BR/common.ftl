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

receipt-slow = Foram muitas tentativas seguidas. Por favor, tente de novo depois de { $until }.
member-pending = Aceite primeiro as regras desta comunidade, por favor. Depois você pode continuar.
member-timed-out = Você está de castigo nesta comunidade no momento, então nada mudou. Quando isso acabar, você pode continuar.
member-left = Você não está nesta comunidade no momento, então nada mudou.
member-unknown = O Discord não diz agora se você está nesta comunidade. Nada mudou. Tente de novo em alguns minutos, por favor.

wall-time = { $date }, { $time } ({ $zone })
