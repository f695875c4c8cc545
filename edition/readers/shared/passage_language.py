"""Whether a passage is in another language than the text around it, weighed from named evidence.

The short words that a language cannot do without are counted first; py3langid is asked only where they leave the
passage open and could not settle it alone. Old spelling is no other language: near relatives (Swedish and Danish,
German and Dutch) need more evidence and more words than strangers, and words that the text itself uses elsewhere
speak for its own language.
"""

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Literal

from edition.model.reading import Evidence
from edition.readers.shared.language import counted, covered, library_shares, likelihoods
from edition.readers.shared.language_words import RELATIVES, TELLING, WORDS
from edition.readers.shared.scripts import language_of_script, only_script_of
from edition.readers.shared.weighing import probability, total

Kind = Literal["paragraph", "verse", "quotation", "heading", "note", "phrase", "other script"]

_PRIOR: dict[Kind, float] = {
    "paragraph": -4.5,
    "verse": -3.5,
    "quotation": -3.0,
    "heading": -6.0,
    "note": -5.0,
    "phrase": -4.0,
    "other script": -1.0,
}
"""How usual it is that such a passage is in another language (log-odds)."""

_FEWEST: dict[Kind, int] = {"heading": 4, "note": 5, "phrase": 3, "other script": 3}
_FEWEST_WORDS = 4
_AMONG_RELATIVES = -3.0
_FEWEST_AMONG_RELATIVES = 12
_MOST_FROM_WORDS = 8.0
_MOST_FROM_LIBRARY = 7.0
_KNOWN_WORD, _MOST_KNOWN = -1.2, 4
_LEAST_SHARE = 6e-4
_ADDED = {"no": ("nn",), "nl": ("af", "fy"), "de": ("lb",), "es": ("gl",), "fr": ("oc",)}
_WORD = re.compile(r"[^\W\d_]+")
_REFERENCE = re.compile(r"(?:1[5-9]|20)\d\d|\b(?:pp?|ss?|стр|с|str|t|vol|bd|nr|no|n[°º]|№)\b\.?\s*\d", re.IGNORECASE)
SURE = 0.9


@dataclass(frozen=True, slots=True)
class Judged:
    """The other language (BCP 47) that a passage is in, how sure that is, and why."""

    language: str
    probability: float
    evidence: tuple[Evidence, ...]


def judge(text: str, main: str, kind: Kind, known: Counter[str] | None = None) -> Judged | None:
    """The language of a passage where it is another than ``main`` by more than ``SURE``; else None.

    ``known`` are the words of the whole text in small letters, with their numbers; those that stand in it oftener
    than in the passage belong to its language.
    """
    script = only_script_of(text)
    if tag := language_of_script(text, script):
        if tag.split("-")[0] == main.split("-")[0] or {tag, main} == {"el", "grc"}:
            return None
        return Judged(tag, 0.98, (Evidence("another script", 6.0, script),))
    words = counted(text)
    base = main.split("-")[0]
    if not script or sum(words.values()) < _FEWEST.get(kind, _FEWEST_WORDS) or _is_main(words, base):
        return None
    return _weighed(text, words, base, kind, known or Counter(), script)


def _is_main(words: Counter[str], main: str) -> bool:
    """Whether the words are plainly those of the text's own language: most passages are, so this comes first."""
    if main not in WORDS or covered(words, main) < 0.25:
        return False
    telling = TELLING[main]
    return not any(letter > "\x7f" and letter not in telling for word in words for letter in word)


def _weighed(text: str, words: Counter[str], main: str, kind: Kind, known: Counter[str], script: str) -> Judged | None:
    scores = likelihoods(words, script)
    comparable = main in scores
    others = {language: score for language, score in scores.items() if language != main}
    evidence = [Evidence(f"a {kind} is seldom in another language", _PRIOR[kind])]
    if kind == "note" and _REFERENCE.search(text):
        evidence.append(Evidence("it names books", -8.0))
    evidence.append(_own_words(words, known))
    best = max(others, key=lambda language: others[language])
    ahead = others[best] - scores[main] if comparable else 2.0
    if total(evidence) + min(ahead, _MOST_FROM_WORDS) + _MOST_FROM_LIBRARY <= math.log(SURE / (1 - SURE)):
        return None
    if not _has_plain_words(text):
        return None
    return _with_library(text, words, main, scores, evidence)


def _own_words(words: Counter[str], known: Counter[str]) -> Evidence:
    """Longer words of the passage that the text uses elsewhere: once each, a few at most."""
    shared = [word for word, count in words.items() if len(word) > 3 and known[word] > count]
    share = len(shared) / len(words)
    weight = _KNOWN_WORD * min(len(shared), _MOST_KNOWN) * min(1.0, 2 * share)
    return Evidence("words that the text uses elsewhere", weight, " ".join(shared[:3]))


def _has_plain_words(text: str) -> bool:
    """Whether it has words besides names: two with a small letter at least, or nothing but capitals."""
    found = _WORD.findall(text)
    small = sum(word[0].islower() for word in found)
    return small >= 2 or (all(word.isupper() for word in found) and len(found) >= 4)


def _with_library(
    text: str, words: Counter[str], main: str, scores: dict[str, float], evidence: list[Evidence]
) -> Judged | None:
    """The likeliest other language by short words and py3langid together."""
    heard = _heard(text)
    candidates = {language: score + heard[language] for language, score in scores.items() if language != main}
    best = max(candidates, key=lambda language: candidates[language])
    if main in scores:
        by_words = max(-_MOST_FROM_WORDS, min(_MOST_FROM_WORDS, scores[best] - scores[main]))
    else:
        by_words = 2.0 if covered(words, best) >= 0.15 else 0.0
    by_letters = min(_MOST_FROM_LIBRARY, heard[best] - heard[main])
    evidence.append(Evidence("short words of the language", by_words, best))
    evidence.append(Evidence("combinations of letters", by_letters, best))
    if any(best in family and main in family for family in RELATIVES):
        evidence.append(Evidence("a near relative", _AMONG_RELATIVES))
        if sum(words.values()) < _FEWEST_AMONG_RELATIVES:
            return None
    chance = probability(total(evidence))
    believed = heard[best] > math.log(0.5) and chance >= SURE
    return Judged(best, chance, tuple(evidence)) if believed else None


def _heard(text: str) -> dict[str, float]:
    """What py3langid says for each language (log of its share); relatives that are not told apart count as one."""
    shares = library_shares(text.lower() if text.isupper() else text)
    for language, others in _ADDED.items():
        shares[language] = shares.get(language, 0.0) + sum(shares.pop(other, 0.0) for other in others)
    return defaultdict(
        lambda: math.log(_LEAST_SHARE),
        {language: math.log(max(share, _LEAST_SHARE)) for language, share in shares.items()},
    )
