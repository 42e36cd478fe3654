"""Whether somebody has said under an issue that they are on it. Pure.

Invariants: only a person's own words in the first person count, not what they quote and not code; who takes their
word back is on it no more; a maintainer can free an issue for everybody, and who answers "still free, go ahead"
does not free it from whoever asked. A question whether somebody is on it claims nothing, and frees nothing.

The sentences are those that people write; each has its examples in tests/rules/test_issue_freeness.py. They are
compared in small letters and without accents.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.forges.forge import Comment

COUNTS_FOR = timedelta(days=21)
"""How long somebody's word counts, unless they take it back or a maintainer does."""


def is_claimed(comments: Sequence[Comment], now: datetime) -> bool:
    """Tell whether somebody is on it by their own word that still counts."""
    claims: dict[str, datetime] = {}
    before: str | None = None
    for comment in sorted(comments, key=lambda one: one.at):
        words = own_words(comment.words)
        told = _without_questions(words) if comment.by_maintainer else ""
        if _FREEING.search(told):
            claims.clear()
        elif _STILL_FREE.search(told):  # an answer to whoever asked just before: their word stands
            claims = {author: at for author, at in claims.items() if author == before}
        elif _GIVING_UP.search(words):
            claims.pop(comment.author, None)
        elif _CLAIMING.search(words):
            claims[comment.author] = comment.at
        before = comment.author
    return any(now - at <= COUNTS_FOR for at in claims.values())


def own_words(words: str) -> str:
    """Return a comment without what it quotes and without code, in small letters and without accents."""
    words = re.sub(r"<!--.*?(?:-->|\Z)|```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", " ", words, flags=re.DOTALL)
    words = re.sub(r"`[^`\n]*`|[\"“„«][^\"“”„«»\n]{1,200}[\"“”»]", " ", words)
    lines = [line for line in words.splitlines() if not _QUOTED_OR_CODE.match(line)]
    plain = unicodedata.normalize("NFKD", "\n".join(lines).replace("’", "'").casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def _without_questions(words: str) -> str:
    return "".join(one for one in re.split(r"(?<=[.!?\n])", words) if not one.endswith("?"))


def _any_of(sentences: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(sentences), re.MULTILINE)


_QUOTED_OR_CODE = re.compile(r"\s{0,3}>|    |\t")
_DO = (
    r"(?:work|tackle|contribute|implement|solve|resolve|address|fix|claim|handle|look into|be assigned|"
    r"help(?! (?:you|any|who|some|new|people|them))|"
    r"take (?:this|it|that|these|one|up|on|over|care|a (?:look|shot|stab|crack|go|try)|the (?:issue|task|bug))|"
    r"pick (?:this|it|that|these|one|up)|grab (?:this|it|that|one)|do (?:this|it|that|the (?!same))|"
    r"have (?:this|it|that|a (?:go|try|shot|stab|crack))|give (?:this|it|that)|"
    r"try (?:(?:this|it|that)(?! (?:out|and))|my hand|\w+ing|to (?:work|fix|solve|implement|tackle|do|resolve)))\b"
)
"""What one does who takes an issue, and what people also do who only report, thank or mentor left out."""
_STARTS = r"(?:^[ \t]*|[.!,;:][ \t]*|\bi'm |\bi am )"
_NO_QUESTION = r"(?![^.!\n]{0,200}\?)"
_LATER = r"(?![^.!?\n]{0,30}\b(?:until|till|before|today|tonight|this week|right now)\b)"

CLAIMING = (
    # a command to a bot
    r"^[ \t]*(?:@[\w-]*bot[ \t]+|[./#])?(?:assign|take|claim)(?:[ \t]+(?:@?me|this|it))?[ \t]*[.!]?[ \t]*$",
    r"(?<!not )(?<!n't )\bassign (?:this |it |that |the issue |this issue |this one )?to me\b",
    r"(?<!not )(?<!n't )(?<!need to )\bassign me\b",
    r"\b(?:can|could|may|might) (?:this|it|this issue|the issue) be assigned to me\b",
    rf"\bi(?:'d| would) (?:really |also |still )?(?:like|love) to {_DO}",
    rf"\bi(?:'d be|'m| am| would be) (?:more than )?(?:happy|glad|willing|keen) to (?!help){_DO}",
    rf"^[ \t]*(?:happy|glad) to (?!help){_DO}",
    r"\bi(?:'d be|'m| am| would be) (?:very |really )?interested in (?:working|taking|fixing|contributing|"
    r"helping|tackling|implementing|solving|doing|picking)\b",
    r"\bi(?:'m| am) (?:currently |already |now |still )?(?:working|going to work) on "
    r"(?:it|this|that|these|a (?:fix|pr|patch|pull request|solution))\b",
    r"\bi(?:'ve| have) (?:already |just )?(?:started|begun) (?:work|working|to work)\b",
    r"\bi(?:'ll| will) be working on (?:it|this|that)\b",
    r"\b(?:i'll|i will|let me) (?:gladly |happily )?(?:take|give|tackle|grab|solve|handle|do|fix|implement|help|"
    r"work|pick|try(?! (?:this|it|that) (?:out|and)))(?: up| on| with)? "
    r"(?:this|it|that|a (?:look|try|shot|go|stab))\b",
    r"\bi(?:'ll| will) (?:submit|open|send|create|make|prepare|raise) (?:a|the|my) "
    r"(?:pr|pull request|merge request|mr|patch|fix)\b",
    rf"(?<!how )(?<!what )(?<!where )(?<!which )(?<!when )(?<!else )\b(?:can|could|may|might) i (?:please )?{_DO}",
    rf"\b(?:mind|okay|ok|fine|alright|possible) (?:if i|for me to) {_DO}",
    r"\bi can (?:also |gladly |definitely |probably )?(?:work on|tackle|(?:take|pick|grab|handle)(?: up| on)?) "
    r"(?:this|it|that|one|the)\b",
    rf"\bi (?:want|wish|plan|intend) to {_DO}",
    rf"{_STARTS}(?:already |currently )?(?:working on|taking) (?:it|this|that)\b(?! (?:into|as)){_NO_QUESTION}",
    r"^[ \t]*(?:i'm |i am )?on it[ \t]*(?:[.!,:)]|$)",
    rf"(?:{_STARTS}|\bi (?:call|have|got) )dibs\b{_NO_QUESTION}",
    # Spanish
    r"\bme (?:gustaria|encantaria) (?:trabajar|tomar|hacer|resolver|intentar|ayudar|contribuir|encargar)",
    r"(?<!no )(?<!que )(?<!como )\bpuedo (?:tomar|hacer(?:lo|la| esto| esta| este)|trabajar|encargarme|resolver)",
    r"(?<!no )\bquiero (?:tomar|hacer(?:lo|la)|trabajar|encargarme|resolver)",
    r"(?<!no )\bestoy trabajando en (?:esto|ello|eso|esta|este|un)",
    r"(?<!no )\bme (?:encargo|ocupo)\b",
    r"\basign(?:a|e|ad|en)me",
    # German
    r"\bich (?:wurde|mochte|will|kann|werde)\b(?![^.!?\n]{0,60}\b(?:nicht|anders|wissen|so)\b)[^.!?\n]{0,60}\b"
    r"(?:ubernehmen|bearbeiten|dar?an arbeiten|versuchen|angehen|umsetzen|beheben|losen|beitragen|helfen|machen|"
    r"mithelfen|kummern)\b",
    r"(?<!wie )(?<!was )(?<!wo )\b(?:kann|darf|konnte|durfte) ich\b(?![^.!?\n]{0,40}\bnicht\b)[^.!?\n]{0,40}\b"
    r"(?:ubernehmen|bearbeiten|dar?an arbeiten|angehen|umsetzen|mithelfen|kummern)\b",
    r"\bich arbeite (?:gerade |schon |bereits |jetzt )?dar?an\b(?! nicht)",
    r"\bich (?:ubernehme|nehme) (?:das|es|dies|die|den)\b(?! nicht)",
    r"\bich kummere mich (?:darum|drum)\b(?! nicht)",
    # French
    r"\b(?:j'aimerais|j'adorerais|je voudrais|je veux|je peux|je souhaite|puis-je) (?:bien )?"
    r"(?:travailler|prendre (?:ca|ce|cette|le|la)|m'en (?:occuper|charger)|essayer de (?:le|la|resoudre|corriger)|"
    r"contribuer|aider)",
    r"\bje (?:m'en (?:occupe|charge)|travaille dessus|suis dessus|(?:le|la) prends)\b(?! pas)(?! plus)",
    r"\bje prends (?:ca|ce|cet|cette|l'issue|le ticket|la tache)\b",
    # Portuguese
    r"(?<!nao )\bgostaria (?:muito )?de (?:trabalhar|pegar|fazer|resolver|tentar|ajudar|contribuir|assumir)",
    r"(?<!nao )(?<!que )(?<!como )\bposso (?:pegar|trabalhar|fazer (?:isso|isto|ess[ae]|est[ae])|assumir)",
    r"(?<!nao )\b(?:vou|quero) (?:pegar|trabalhar|fazer (?:isso|isto|ess[ae]|est[ae])|assumir)",
    r"(?<!nao )\bestou trabalhando n(?:isso|isto|ess[ae]|est[ae])",
)
GIVING_UP = (
    r"\bunassign me\b",
    r"^[ \t]*(?:@[\w-]*bot[ \t]+|[./])(?:unassign|unclaim|release|abandon)\b",
    r"(?:\bi(?:'m|'ll|'ve)?(?: (?:am|was|will|have|do|can|could|sadly|unfortunately|really|just|also)){0,3} "
    r"|^[ \t]*(?:sorry,? |unfortunately,? )?)(?:no longer|not(?! (?:sure|certain|only|yet))|can't|cannot|won't|"
    r"unable to|couldn't|don't(?! want))\b(?:(?!\bbut\b)[^.,;!?\n]){0,40}\b(?:work(?:ing)? on (?:this|it|that)|"
    rf"finish|continue|take (?:this|it|that|care)|get to (?:this|it)|(?:have|find) (?:\w+ )?time)\b{_LATER}",
    r"\bfeel free to (?:take|pick|grab|work)",
    r"\b(?:somebody|someone|anybody|anyone) else (?:can|may|could|should) (?:take|have|pick)",
    r"\bi(?:'m| am) (?:giving|dropping|releasing) (?:this|it|up)\b",
    r"\bi (?:have to |had to |will |must )?(?:give up|gave up|drop (?:this|it))\b",
    # Spanish
    r"\bno (?:puedo|podre|voy a) (?:\w+ )?(?:seguir|continuar|trabajar|terminar|acabar|encargarme)",
    r"\bno (?:tengo|tendre) (?:mas )?tiempo",
    r"\bya no estoy trabajando\b|\b(?:lo|la) dejo libre\b",
    # German
    r"\bich (?:schaffe|kriege) (?:es|das)(?: leider)? nicht\b|\bich komme(?: leider)? nicht (?:mehr )?dazu\b",
    r"\bich (?:kann|werde)\b[^.!?\n]{0,30}\bnicht (?:mehr )?(?:dar?an )?(?:weiter ?)?"
    r"(?:arbeiten|machen|ubernehmen|bearbeiten)\b",
    r"\bich arbeite nicht (?:mehr )?dar?an\b|\bkeine zeit (?:mehr|dafur)\b",
    r"\bich gebe (?:es|das|die|den)\b[^.!?\n]{0,20}\b(?:auf|ab|frei)\b",
    # French
    r"\bje ne (?:peux|pourrai|vais|travaille|m'en occupe)\b(?: \w+)? ?(?:plus|pas)\b(?:[^.!?\n]{0,20}\b"
    r"(?:travailler|continuer|finir|terminer|occuper|charger|dessus)\b)",
    r"\bje ne m'en (?:occupe|charge) plus\b|\bj'abandonne\b|\bje n'ai (?:plus|pas) le temps\b",
    r"\bje laisse (?:ma place|tomber)\b",
    # Portuguese
    r"\bnao (?:posso|consigo|vou|poderei) (?:conseguir |poder )?(?:mais )?(?:trabalhar|continuar|terminar|seguir|"
    r"assumir)",
    r"\bnao tenho (?:mais )?tempo\b|\bdesisto\b|\bnao estou mais trabalhando\b",
)
FREEING = (
    r"\b(?:free|available|open|up for grabs) again\b|\bagain (?:free|available|open|up for grabs)\b",
    r"\bnow (?:free|up for grabs)\b|(?<!not )(?<!longer )(?<!still )\bup for grabs\b",
    r"\bunassign(?:ed|ing)?\b",
    r"\b(?:anyone|anybody|someone else|somebody else|others)(?: else)? (?:can|may|could|(?:is|are) welcome to|"
    r"should feel free to) (?:\w+ )?(?:take|pick|work|tackle|grab)\b",
    r"\bopen (?:for|to) (?:any(?:one|body)|every(?:one|body)|others|(?:someone|somebody) else)\b",
    # Spanish
    r"\b(?:otra vez|de nuevo|nuevamente) (?:esta )?(?:libre|disponible)\b",
    r"\b(?:libre|disponible) (?:otra vez|de nuevo|nuevamente)\b|\bcualquiera puede (?:tomar|hacer|trabajar)",
    # German
    r"\bwieder (?:frei|offen|zu haben|verfugbar)\b",
    r"\b(?:kann|darf) (?:gerne? )?(?:jemand anderes|jede[rs]?)\b|\b(?:jemand anderes|jede[rs]?) (?:kann|darf)\b",
    # French
    r"\b(?:a|de) nouveau (?:libre|disponible)\b|\b(?:libre|disponible) (?:a|de) nouveau\b",
    r"\b(?:n'importe qui|quelqu'un d'autre) peut (?:le |la |s'en )?(?:prendre|travailler|occuper|charger)",
    # Portuguese
    r"\b(?:de novo|novamente) (?:livre|disponivel)\b|\b(?:livre|disponivel) (?:de novo|novamente)\b",
    r"\bqualquer (?:um|pessoa) pode (?:pegar|fazer|trabalhar|assumir)",
)
STILL_FREE = (
    r"\bstill (?:free|available|open|up for grabs|wanted)\b",
    r"\bfeel free\b",
    r"\b(?:sigue|aun esta|todavia esta) (?:libre|disponible)\b",
    r"\bnoch (?:frei|offen|zu haben|verfugbar)\b",
    r"\b(?:toujours|encore) (?:libre|disponible)\b",
    r"\b(?:ainda esta|continua) (?:livre|disponivel)\b",
)

_CLAIMING, _GIVING_UP, _FREEING, _STILL_FREE = map(_any_of, (CLAIMING, GIVING_UP, FREEING, STILL_FREE))
