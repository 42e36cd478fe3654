### Not coming alone: two people who would each come alone are asked without a name, and told once both said yes.

events-button-company = I come alone
events-button-company-wish = I would like company
events-button-alone = I would rather go alone
events-button-company-yes = Yes, tell us both
events-button-company-other = Somebody else, please
events-button-company-no = No, thank you
events-company-intro = Would you like to come to “{ $title }” with somebody? Hearth looks for another person who would also come alone, and asks you both. Names are told only when both say yes.
events-company-looks = Hearth looks for somebody who would also come alone to “{ $title }”, and writes to you. Nobody sees that you asked.
events-company-found = Somebody else would also come alone to “{ $title }”, { $at }. Shall Hearth tell you both each other’s names?
events-company-before = Until both of you say yes, neither hears who it is. Whatever you answer is fine, and needs no reason. Hearth does not know how old anybody is: please meet where others are.
events-company-said-yes = You said yes. When the other person says yes too, Hearth tells you both.
events-company-made = You can go to “{ $title }” together, { $at }: the other person is { $person }.
events-company-how = Say hello to each other, such as by a short message, and agree where you meet. Either of you can take it back at any time, without a reason.
events-company-parted = The other person does not go to “{ $title }” together with you after all. It says nothing about you, and needs no reason. Hearth looks for somebody else for you.
events-company-taken-back = You go alone, and are just as welcome.
events-company-seat-first = First you need a seat. Then Hearth can look for somebody who would also come alone.
events-company-gone = This has changed since you opened the page: there is nobody to say yes to at the moment.
