# What people like to tell about themselves.

command-profile = perfil
command-profile-description = Contar algo sobre você, mudar ou remover

profile-start = Escrever meu perfil
profile-title = Seu perfil
profile-intro = Conte o que quiser, muito ou pouco. Nada aqui é obrigatório.
    Só você pode ver. O Hearth não mostra isso a ninguém, a menos que você peça.
    Você pode mudar ou remover cada parte quando quiser.
profile-not-told = Você ainda não contou nada sobre: { $fields }.
profile-value = **{ $label }**
    { $value }
profile-removed = Isto não está mais no seu perfil: { $field }.
profile-saved = Salvo.
profile-button-tell = Contar algo
profile-button-change = Mudar algo
profile-button-save = Salvar
profile-button-remove = Remover { $field }
profile-no-community = O Hearth não está em nenhuma comunidade com você, então não há onde contar.

# The parts, as headings

profile-label-languages = Idiomas
profile-label-pronouns = Pronomes
profile-label-time-zone = Fuso horário
profile-label-interests = Interesses
profile-label-experience = Experiência
profile-label-access-needs = Necessidades de acessibilidade

# The parts, within a sentence

profile-field-languages = seus idiomas
profile-field-pronouns = seus pronomes
profile-field-time-zone = seu fuso horário
profile-field-interests = seus interesses
profile-field-experience = sua experiência
profile-field-access-needs = suas necessidades de acessibilidade

# The form

profile-page-you = Sobre você
profile-page-open-source = Você e o código aberto
profile-help-languages = Em que idiomas você gosta de falar ou escrever? Só você pode ver isto.
profile-help-pronouns = Com que pronomes você quer que falem de você? Só você pode ver isto.
profile-help-time-zone = Uma cidade grande perto de você, como Recife. Só você pode ver isto.
profile-help-interests = Em que você gostaria de colaborar, ou o que quer aprender? Só você pode ver isto.
profile-help-experience = O que você já fez até agora? Tudo conta. Só você pode ver isto.
profile-help-access-needs = O que ajuda você a participar? Só você pode ver isto.

# What is kept

profile-kept = Você contou algo sobre você: { $fields }.
profile-kept-how-long = Até você remover ou apagar. Fica guardado com criptografia.
