# Events: how they can be attended, and what is not there.

# How it is said

events-access-captions-human = Captions: written by people.
events-access-captions-automatic = Captions: automatic, so they will have mistakes.
events-access-captions-none = No captions.
events-access-ask-which = please ask which one
events-access-sign-yes = Sign language: { $which }.
events-access-sign-on-request = Sign language on request: { $which }.
events-access-sign-none = No sign language.
events-access-is-recording = It is recorded.
events-access-not-recording = It is not recorded.
events-access-is-transcript = There will be a transcript.
events-access-not-transcript = No transcript.
events-access-is-slides-ahead = Slides or notes come before the event.
events-access-not-slides-ahead = No slides or notes before the event.
events-access-is-camera-optional = Your camera can stay off.
events-access-not-camera-optional = A camera is needed.
events-access-is-microphone-optional = Your microphone can stay off.
events-access-not-microphone-optional = A microphone is needed.
events-access-is-in-writing = You are welcome to take part only in writing.
events-access-not-in-writing = Taking part only in writing is not possible.
events-access-is-come-and-go = You can come later, leave earlier, and take a pause.
events-access-not-come-and-go = Please stay from the beginning to the end.
events-access-languages = Spoken and written: { $languages }.
events-access-languages-unsaid = The language was not named.
events-access-line-text = For a slow connection: what matters is written along.
events-access-line-dial-in = For a slow connection: you can dial in by telephone.
events-access-line-both = For a slow connection: what matters is written along, and you can dial in by telephone.
events-access-line-none = Nothing is prepared for a slow connection.
events-access-breaks-regular = There are regular breaks.
events-access-breaks-short = No breaks, since it is short.
events-access-breaks-none = No breaks.
events-access-physical-online = Not in person.
events-access-physical-step-free = The place can be reached without steps.
events-access-physical-partly = Parts of the place can be reached without steps.
events-access-physical-none = The place cannot be reached without steps.
events-access-place = About the place: { $words }
events-access-requests = What you need for access, please tell { $contact }, { $days ->
    [0] until it begins.
    [one] until one day before.
   *[other] until { $days } days before.
}
events-access-requests-nobody = Nobody is named whom to ask about access.

# In one line

events-access-short = Access: { $parts }.
events-access-short-captions-human = captions by people
events-access-short-captions-automatic = automatic captions
events-access-short-captions-none = no captions
events-access-short-sign-yes = sign language
events-access-short-sign-on-request = sign language on request
events-access-short-recording = recording
events-access-short-transcript = transcript
events-access-short-in-writing = in writing if you like
events-access-short-step-free = step-free
events-access-short-partly = partly step-free

# What is asked

events-access-page-seen = Access: to see, hear and read
events-access-page-ways = Access: to take part
events-access-page-place = Access: place and requests
events-access-label-captions = Are there captions?
events-access-help-captions = Text of what is said, while it is said. None is an answer too, and is shown.
events-access-offer-captions-human = Yes, people write them
events-access-offer-captions-automatic = Yes, automatic ones
events-access-offer-captions-none = None
events-access-label-sign = Is there sign language?
events-access-offer-sign-yes = Yes
events-access-offer-sign-on-request = On request
events-access-offer-sign-none = None
events-access-label-which-sign = Which sign language?
events-access-help-which-sign = For example: American Sign Language. Leave it open where there is none.
events-access-label-given = What do people get before or afterwards?
events-access-help-given = Choose all that you can promise.
events-access-offer-given-recording = A recording
events-access-offer-given-transcript = A transcript
events-access-offer-given-slides-ahead = Slides or notes before the event
events-access-offer-given-none = None of these
events-access-label-ways = What is fine while people take part?
events-access-help-ways = Choose all that will really be welcome.
events-access-offer-ways-camera-optional = Camera off
events-access-offer-ways-microphone-optional = Microphone off
events-access-offer-ways-in-writing = Only writing, or only listening
events-access-offer-ways-come-and-go = Coming later, leaving earlier, taking a pause
events-access-offer-ways-none = None of these
events-access-label-languages = In which language or languages?
events-access-help-languages = For example: English, questions also in Spanish.
events-access-label-line = What helps on a slow connection?
events-access-help-line = Not everybody can watch a video stream.
events-access-offer-line-text = What matters is written along
events-access-offer-line-dial-in = A telephone number to dial in
events-access-offer-line-both = Both
events-access-offer-line-none = None
events-access-label-breaks = Are there breaks?
events-access-offer-breaks-regular = Regular ones
events-access-offer-breaks-short = It is too short to need any
events-access-offer-breaks-none = None
events-access-label-physical = Can the place be reached without steps?
events-access-offer-physical-online = It is not in person
events-access-offer-physical-step-free = Yes, all of it
events-access-offer-physical-partly = Parts of it
events-access-offer-physical-none = No
events-access-label-place = What should people know about the place?
events-access-help-place = For example: lift, toilets, quiet room, how to get there. Leave it open online.
events-access-label-contact = Who takes requests about access?
events-access-help-contact = A person, a channel or an e-mail address. It is shown to everybody who can read the event.
events-access-label-days = Until how many days before the event?
events-access-help-days = A number; 0 means until it begins. The fewer, the easier for people.
events-access-wrong-none = You chose “None of these” and something else. Please keep one or the other.
events-access-wrong-days = Please type one number from 0 to { $most }.
