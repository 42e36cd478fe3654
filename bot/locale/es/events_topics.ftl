### What events are about. Read by organisers, hosts, and everybody who wants to hear of a topic.

setting-events-topic = Rol de un tema de eventos
events-topics-setup = Temas de los eventos
events-topics-organisers = Solo quienes organizan la comunidad pueden cambiar los temas de los eventos.
events-topics-intro = Cada persona elige de qué temas quiere saber. Recibe el rol de ese tema, y se la menciona cuando se anuncia un evento así.
events-topics-none = Todavía no hay temas. Con ellos, cada persona puede elegir de qué eventos quiere saber.
events-topics-choose = Cambiar un tema
events-topics-too-many = Puede haber hasta { $most } temas. Quita uno antes, por favor.
events-topic-title = Tema de eventos
events-label-topic = Nombre del tema
events-help-topic = Por ejemplo: Documentación, Accesibilidad, Primeros pasos
events-topic-name-length = El nombre de un tema tiene de 2 a 60 caracteres. No ha cambiado nada.
events-topic-twice = Ya hay un tema con ese nombre. No ha cambiado nada.
events-topic-gone = Este tema ya no existe.
events-topic-added = El tema está creado. Elige un rol para él, y así se podrá mencionar a quienes lo sigan.
events-topic-kept = Guardado.
events-topic-removed = Se quitó el tema. Quienes tenían su rol por este motivo ya no lo tienen.
events-topic-with-role = **{ $topic }**: { $role }
events-topic-without-role = **{ $topic }**: aún sin rol, así que no se menciona a nadie
events-topic-role-what = Tiene que ser un rol que pueda tener cualquiera: sin permisos especiales, por debajo del rol de Hearth y que no se use para nada más.
events-topic-refused = { $what } { $fix }
events-topic-reason = Elige de qué eventos quiere saber
events-topic-remove-ask = ¿Quieres quitar el tema «{ $topic }»? Sus eventos se quedan, pero sin tema. Quien tenía su rol por este motivo lo pierde.
events-button-topic-add = Añadir un tema
events-button-topic-rename = Cambiar el nombre
events-button-topic-remove = Quitarlo
events-button-topic-remove-yes = Sí, quitarlo
events-button-topic = Tema
events-topic-none-yet = Aquí todavía no hay temas. Quienes organizan la comunidad pueden añadirlos con { COMMAND("setup") }.
events-topic-ask = ¿De qué trata «{ $title }»? Al anunciarlo se menciona a quienes quieren saber de ese tema.
events-topic-choose = Elige el tema
events-topic-no-topic = Sin tema

events-button-wanted = De qué quiero saber
events-wanted-none = Aquí todavía no hay temas. Todos los eventos están en la lista.
events-wanted-intro = Elige de qué quieres saber. Recibes un rol, y se te menciona cuando se anuncia un evento así. Otras personas pueden ver tus roles. En la lista están todos los eventos, elijas lo que elijas.
events-wanted-choose = Elige temas
events-wanted-no-role = Ahora mismo «{ $topic }» no tiene ningún rol que Hearth pueda dar, así que todavía no se te menciona. Tu elección sigue guardada.
events-wanted-kept = { $count ->
    [0] Guardado. Ya no se te menciona por ningún tema.
    [one] Guardado. Te llegarán avisos de un tema.
   *[other] Guardado. Te llegarán avisos de { $count } temas.
}

# Ways from elsewhere to events, and from an event to people who help

events-next = Ver el próximo evento para quienes empiezan
events-start-plan = Planificar un evento
events-helpers = Puedes venir con alguien, y no hace falta que sepas nada todavía. Aquí hay personas que ayudan, también antes del evento:
