"""Words divided at line ends: does the hyphen go (soft), stay (hard), or wait for a second word (suspended)?

The text itself is the first witness: how it writes the word where no line ends in it. Then come the hyphenation
patterns of the language (Liang's, through Pyphen), the habits of its grammar (``hyphen_words``) and the signs around
the hyphen. All of it is weighed as log-odds; positive weights speak for joining the halves.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import pyphen

from edition.model.reading import Evidence
from edition.readers.shared import hyphen_words as words
from edition.readers.shared.vocabulary import HYPHENS, Vocabulary
from edition.readers.shared.weighing import probability, total

Kind = Literal["soft", "hard", "suspended"]

DIVISION = re.compile(rf"(?<=[^\s{re.escape(HYPHENS)}])[{re.escape(HYPHENS)}]$")
"""A hyphen at the end of a line with a word right before it: a free-standing dash is none."""

_SOFT_SIGNS = "\u00ad\u00ac"
_VOWELS = frozenset("aeiouyåäöüæøáàâéèêëíìîïóòôúùûœαεηιουωаеёиоуыэюяąęį")
_CLOSING = "”’\"'»“)]"
_SECOND = re.compile(r"[^\W_]+(?:['’\-\u2010][^\W_]+)*")
_EDGES = "“”„«»\"'‘’‚‹›()[]{}.,;:!?…*†‡"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a hyphen at a line end is, how sure that is, and why.

    ``joined`` is the word as it reads without the line end; ``dropped`` how many letters before the hyphen the
    division had added ("Schiff-fahrt", joined "Schiffahrt": 1) and ``restored`` what they become ("Zuk-ker", joined
    "Zucker": "c" for one letter).
    """

    kind: Kind
    probability: float
    joined: str
    evidence: tuple[Evidence, ...]
    dropped: int = 0
    restored: str = ""


def divided(line: str) -> bool:
    """Whether a line ends in a hyphen that stands right after a word or a closing quotation mark."""
    return DIVISION.search(line.rstrip()) is not None


class Divisions:
    """Decides on the divided words of one text.

    ``language`` is a BCP 47 tag or None. ``rate`` is the share of lines that end in a hyphen: where nearly none does,
    the text was set without hyphenation and a hyphen at a line end is most likely part of its word.
    """

    def __init__(self, vocabulary: Vocabulary, language: str | None, rate: float | None = None) -> None:
        self._vocabulary = vocabulary
        self._language = (language or "").split("-")[0].lower()
        self._rate = rate

    def decide(self, left: str, right: str, sign: str = "-") -> Decision:
        """Decide on one division: ``left`` is the word before the hyphen (without it), ``right`` the word that begins
        the next line, both with their punctuation.
        """
        halves = _halves(left, right)
        suspended = self._suspension(halves)
        if suspended is not None and total(suspended) > 0:
            return Decision("suspended", probability(total(suspended)), f"{left}{sign} {right}", tuple(suspended))
        evidence = [self._prior(sign), *self._signs(halves), *self._witness(halves), *self._grammar(halves)]
        evidence += self._patterns(halves)
        weight = total(evidence)
        if weight <= 0:
            return Decision("hard", probability(-weight), f"{left}{sign}{right}", tuple(evidence))
        dropped, restored = self._respelt(halves)
        kept = left[: len(left) - dropped] + restored
        return Decision("soft", probability(weight), f"{kept}{right}", tuple(evidence), dropped, restored)

    def _prior(self, sign: str) -> Evidence:
        if sign in _SOFT_SIGNS:
            return Evidence("a sign for divided words only", 9.0)
        if self._rate is not None and self._rate < 0.008:
            return Evidence("the text is not hyphenated", -1.0)
        weight = 2.6 if self._language in words.RARELY_HARD else 1.6
        if self._rate is not None and self._rate > 0.06:
            weight += 0.6
        return Evidence("most hyphens at line ends only divide", weight)

    def _suspension(self, halves: "_Halves") -> list[Evidence] | None:
        bare = halves.right.strip(_EDGES)
        known = words.CONJUNCTIONS.get(self._language)
        if known is None or bare.casefold() not in known or not halves.first:
            return None
        evidence = [Evidence("a conjunction follows", 1.5, bare)]
        joined = (halves.first + bare).casefold()
        if seen := self._vocabulary.count(joined):
            evidence.append(Evidence("the text has the joined word", -3.0 - min(seen, 5) * 0.3, joined))
        if self._vocabulary.count(halves.first) == 0 and self._vocabulary.beginning_with(joined):
            evidence.append(Evidence("words begin like the joined word", -1.5, joined))
        if self._vocabulary.beginning_with(halves.first.casefold()):
            evidence.append(Evidence("the first half is a word or begins words", 1.0, halves.first))
        allowed = self._allows(halves.first, bare)
        if allowed is not None:
            evidence.append(Evidence("the patterns", -0.5 if allowed else 1.5, "allow it" if allowed else "forbid it"))
        if len(bare) == 1:
            evidence.append(Evidence("a single letter is never divided off", 2.0, bare))
        return evidence

    def _signs(self, halves: "_Halves") -> list[Evidence]:
        evidence = []
        if not halves.first or not halves.token[-1:].isalpha():
            closing = halves.token[-1:] in _CLOSING
            name = "a quotation mark or bracket before the hyphen" if closing else "no letter before the hyphen"
            evidence.append(Evidence(name, -8.0))
        if not halves.second[:1].isalpha():
            evidence.append(Evidence("no letter after the hyphen", -8.0))
        elif halves.second[:1].isupper():
            capitals = len(halves.first) > 1 and halves.first.isupper()
            if not (capitals and (halves.second.isupper() or len(halves.second) == 1)):
                evidence.append(Evidence("a capital after the hyphen", -7.0))
        elif len(halves.first) > 1 and halves.first.isupper():
            evidence.append(Evidence("an abbreviation in capitals before the hyphen", -6.0))
        return evidence

    def _witness(self, halves: "_Halves") -> list[Evidence]:
        """What the text itself says: the joined word, the hyphenated word, their relatives, the halves as words."""
        seen, first, second = self._vocabulary, halves.first.casefold(), halves.second.casefold()
        evidence = []
        joined, compound = first + second, f"{first}-{second}"
        if not (first and second):
            return []
        together, apart = seen.count(joined), seen.count(compound)
        if together:
            evidence.append(Evidence("the text has the joined word", 3.0 + min(together, 6) * 0.4, joined))
        elif relatives := seen.beginning_with(joined[: max(len(first) + 2, len(joined) - 3)]):
            evidence.append(Evidence("the text has a form of the joined word", 1.6, f"{joined} {relatives}"))
        if apart:
            evidence.append(Evidence("the text has the hyphenated word", -3.5 - min(apart, 6) * 0.4, compound))
        elif seen.compounds_beginning_with(f"{first}-{second[: max(3, len(second) - 3)]}"):
            evidence.append(Evidence("the text has a form of the hyphenated word", -3.0, compound))
        elif relatives := seen.compounds_beginning_with(f"{first}-"):
            evidence.append(Evidence("the text has hyphenated words with this first half", -0.9, f"{first}-"))
        if not together and not apart and min(len(first), len(second)) > 2:
            evidence.append(self._halves_as_words(seen.count(first), seen.count(second)))
        return evidence

    def _halves_as_words(self, first: int, second: int) -> Evidence:
        if first and second:
            weight = -1.0 if self._language in words.COMPOUNDS_TAKE_HYPHENS else 0.3
            return Evidence("both halves are words of the text", weight)
        if first or second:
            return Evidence("one half is a word of the text", 0.2)
        return Evidence("neither half is a word of the text", 0.8)

    def _grammar(self, halves: "_Halves") -> list[Evidence]:
        whole = f"{halves.before}{halves.first}-{halves.after}".casefold().replace("’", "'")
        for table, weight in ((words.HYPHENED, -6.0), (words.PERHAPS_HYPHENED, -1.7)):
            forms = table.get(self._language)
            if forms is not None and forms.match(whole):
                return [Evidence("a form that is written with a hyphen", weight, whole)]
        if halves.before:
            return [Evidence("the word has a hyphen already", -1.0)]
        return []

    def _patterns(self, halves: "_Halves") -> list[Evidence]:
        allowed = self._allows(halves.first, halves.second)
        if allowed is None:
            return []
        if allowed:
            return [Evidence("the hyphenation patterns allow a break here", 1.2)]
        return [Evidence("the hyphenation patterns know no break here", -1.0)]

    def _allows(self, first: str, second: str) -> bool | None:
        """Whether the language may divide the joined word here; None where nothing is known of the language."""
        if not first or not second:
            return None
        if self._language == "fi":
            return _finnish_break(first.casefold(), second.casefold())
        patterns = _patterns(self._language)
        if patterns is None:
            return None
        return len(first) in {int(place) for place in patterns.positions((first + second).casefold())}

    def _respelt(self, halves: "_Halves") -> tuple[int, str]:
        """Letters that the division itself changed: German k-k for ck, a third consonant that comes back."""
        first, second = halves.first, halves.second
        if not first or not second:
            return 0, ""
        if self._language == "de" and first[-1:] == "k" and second[:1] == "k":
            seen, ck = self._vocabulary, f"{first[:-1]}c{second}"
            if seen.count(ck) or (not seen.count(first + second) and first[-2:-1].casefold() in _VOWELS):
                return 1, "c"
        if len(first) > 2 and first[-1] == first[-2] == second[:1] and first[-1].casefold() not in _VOWELS:
            short = first[:-1] + second
            always = self._language in words.THREE_BECOME_TWO - {"de"} and second[1:2].casefold() in _VOWELS
            if always or (self._language in words.THREE_BECOME_TWO and self._vocabulary.count(short)):
                return 1, ""
        return 0, ""


@dataclass(frozen=True, slots=True)
class _Halves:
    """Both halves: ``token`` as it stands before the hyphen, ``first`` and ``second`` their letters.

    ``before`` is what a hyphen inside the word cuts off before the first half, ``after`` the second half with all that
    hyphens join to it, ``right`` as it stands.
    """

    token: str
    before: str
    first: str
    second: str
    after: str
    right: str


def _halves(left: str, right: str) -> _Halves:
    token = left.split()[-1] if left.split() else ""
    word = re.search(r"[^\W\d_]+(?:['’\-\u2010][^\W\d_]+)*\Z", token.replace("\u00ad", ""))
    before, _, first = (word.group() if word else "").replace("\u2010", "-").rpartition("-")
    after = _SECOND.match(right)
    second = re.split("[-\u2010]", after.group())[0] if after else ""
    return _Halves(token, before and f"{before}-", first, second, after.group() if after else "", right)


@lru_cache(maxsize=32)
def _patterns(language: str) -> "pyphen.Pyphen | None":
    name = pyphen.language_fallback(words.PATTERNS.get(language, language)) if language else None
    return pyphen.Pyphen(lang=name, left=1, right=2) if name else None


def _finnish_break(first: str, second: str) -> bool:
    """Finnish divides before a consonant that a vowel follows, and each half keeps a vowel."""
    begins = second[0] not in _VOWELS and second[1:2] in _VOWELS
    return begins and any(letter in _VOWELS for letter in first)
