### Not coming alone: two people who would each come alone are asked without a name, and told once both said yes.

events-button-company = Voy sin compañía
events-button-company-wish = Me gustaría ir con alguien
events-button-alone = Prefiero ir por mi cuenta
events-button-company-yes = Sí, decirnos los nombres
events-button-company-other = Otra persona, por favor
events-button-company-no = No, gracias
events-company-intro = ¿Te gustaría ir con alguien a «{ $title }»? Hearth busca a otra persona que también iría sin compañía, y pregunta a las dos. Los nombres solo se dicen si las dos dicen que sí.
events-company-looks = Hearth busca a alguien que también iría sin compañía a «{ $title }», y te escribe. Nadie ve que lo pediste.
events-company-found = Otra persona también iría sin compañía a «{ $title }», { $at }. ¿Quieres que Hearth le diga tu nombre y te diga el suyo?
events-company-before = Hasta que las dos personas digan que sí, ninguna sabe quién es la otra. Cualquier respuesta está bien y no necesita motivo. Hearth no sabe la edad de nadie: para encontrarse, mejor un lugar donde haya más gente.
events-company-said-yes = Dijiste que sí. Cuando la otra persona también lo diga, Hearth avisa a las dos.
events-company-made = Ya tienes con quién ir a «{ $title }», { $at }: la otra persona es { $person }.
events-company-how = Para empezar basta un saludo, por ejemplo un mensaje corto. Ahí se puede acordar dónde encontrarse. Cualquiera de las dos personas puede dejarlo cuando quiera, sin dar motivos.
events-company-parted = Al final, la otra persona no va contigo a «{ $title }». No dice nada de ti y no necesita motivo. Hearth te busca a alguien más.
events-company-taken-back = Vas por tu cuenta, y nos alegra igual que vengas.
events-company-seat-first = Primero necesitas una plaza. Después Hearth puede buscar a alguien que también iría sin compañía.
events-company-gone = Esto ha cambiado desde que abriste la página. Ahora mismo no hay nadie a quien decirle que sí.
