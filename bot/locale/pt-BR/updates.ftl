# Updates: one sentence that is the same for everything, and the page behind it.

updates-notice = Você tem uma novidade no Hearth.
updates-button = Ver
updates-title = Suas novidades
updates-in = Em { $community }:
updates-nothing = No momento não há novidades para você.
