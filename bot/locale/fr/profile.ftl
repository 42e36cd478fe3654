# What people like to tell about themselves.

command-profile = profil
command-profile-description = Parler un peu de toi, changer ou retirer ce que tu as dit

profile-start = Écrire mon profil
profile-title = Ton profil
profile-intro = Dis-en autant ou aussi peu que tu veux. Ici, rien n’est obligatoire.
    Personne d’autre que toi ne peut voir ton profil. Hearth ne le montre à personne, sauf si tu le demandes.
    Tu peux changer ou retirer chaque partie à tout moment.
profile-not-told = Pas encore dans ton profil : { $fields }.
profile-value = **{ $label }**
    { $value }
profile-removed = C’est retiré de ton profil : { $field }.
profile-saved = C’est enregistré.
profile-button-tell = Ajouter quelque chose
profile-button-change = Changer quelque chose
profile-button-save = Enregistrer
profile-button-remove = Retirer { $field }
profile-no-community = Hearth n’est dans aucune communauté avec toi. Il n’y a donc pas encore d’endroit où parler de toi.

# The parts, as headings

profile-label-languages = Langues
profile-label-pronouns = Pronoms
profile-label-time-zone = Fuseau horaire
profile-label-interests = Centres d’intérêt
profile-label-experience = Expérience
profile-label-access-needs = Besoins d’accessibilité

# The parts, within a sentence

profile-field-languages = tes langues
profile-field-pronouns = tes pronoms
profile-field-time-zone = ton fuseau horaire
profile-field-interests = tes centres d’intérêt
profile-field-experience = ton expérience
profile-field-access-needs = tes besoins d’accessibilité

# The form

profile-page-you = À propos de toi
profile-page-open-source = Toi et l’open source
profile-help-languages = Quelles langues aimes-tu parler ou écrire ? Visible uniquement par toi.
profile-help-pronouns = Quels pronoms veux-tu qu’on utilise pour toi ? Visible uniquement par toi.
profile-help-time-zone = Une grande ville près de chez toi, comme Dakar. Visible uniquement par toi.
profile-help-interests = Sur quoi veux-tu travailler, ou que veux-tu apprendre ? Visible uniquement par toi.
profile-help-experience = Qu’as-tu fait jusqu’ici ? Tout compte. Visible uniquement par toi.
profile-help-access-needs = Qu’est-ce qui t’aide à participer ? Visible uniquement par toi.

# What is kept

profile-kept = Ce que tu as dit de toi : { $fields }.
profile-kept-how-long = Jusqu’à ce que tu le retires ou l’effaces. C’est gardé sous forme chiffrée.
