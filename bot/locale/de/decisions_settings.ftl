# What a community sets for decisions, and what is kept about a person.

settings-decisions = Entscheidungen
settings-decisions-help = Alle können etwas vorschlagen, auch ohne Namen, und geheim abstimmen.
setting-decisions-open = Vorschläge und Abstimmungen
setting-decisions-open-help = Dann kann man etwas vorschlagen und abstimmen, wo eine Abstimmung läuft.
setting-decisions-channel = Kanal für Entscheidungen
setting-decisions-channel-help = Dort stehen Vorschläge, Abstimmungen und Ergebnisse. Wähle einen, den alle lesen können.
setting-decisions-openers = Rolle zum Eröffnen von Abstimmungen
setting-decisions-openers-help = Wer sie hat, kann wie das Orga-Team Abstimmungen eröffnen und abbrechen.
setting-decisions-proposers = Rolle zum Vorschlagen
setting-decisions-proposers-help = Lass es offen, dann dürfen alle Mitglieder etwas vorschlagen.
setting-decisions-voters = Rolle zum Abstimmen
setting-decisions-voters-help = Abstimmen dürfen alle, diese Rolle oder das Team. Das wählt, wer die Abstimmung eröffnet.

finding-decisions-no-channel = Entscheidungen sind eingeschaltet, aber es ist kein Kanal dafür gewählt.
finding-decisions-no-channel-fix = Wähle den Kanal für Entscheidungen. Bis dahin kann niemand etwas vorschlagen oder abstimmen.

# /privacy

decisions-kept-proposal = Ein Vorschlag, den du am { $day } mit deinem Namen gemacht hast.
decisions-kept-proposal-seen = Das Team; und alle, sobald er veröffentlicht ist.
decisions-kept-a-year = Bis ein Jahr nach der Entscheidung darüber, oder bis du ihn löschst. Dann verschwindet auch die Nachricht im Kanal.
decisions-kept-roll = { $count ->
    [one] Dass du in der Wahlliste einer Abstimmung stehst, und ob du abgestimmt hast. Nicht, wie.
   *[other] Dass du in den Wahllisten von { $count } Abstimmungen stehst, und ob du abgestimmt hast. Nicht, wie.
}
decisions-kept-roll-how-long = Bis 90 Tage nach der Abstimmung.
decisions-kept-ballot-stays = Wenn du abgestimmt hast, bleibt dein Stimmzettel in der Urne und zählt. Nichts verrät, welcher es ist. Darum kann ihn niemand herausnehmen, und du kannst dort nicht noch einmal abstimmen. Ein Einwand mit deinem Namen bleibt, ohne den Namen.
