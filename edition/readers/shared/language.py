"""Which language a text is in.

The script decides first; then the most frequent short words of each language, which a page of prose cannot do without.
Only where these say too little is ``py3langid`` asked (its model takes longer to load than a book takes to read).
"""

import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from edition.readers.shared.language_words import CYRILLIC, TELLING, WORDS
from edition.readers.shared.scripts import language_of_script, script_of

_WORD = re.compile(r"[^\W\d_]+")
_OLD_LETTERS = str.maketrans({"ſ": "s", "ѣ": "е", "ѳ": "ф", "ѵ": "и", "ʼ": "'"})
_OLD_RUSSIAN = re.compile(r"[ѣѳѵ]|ъ\b")
_RANK_OFFSET = 4.0
_FUNCTION_SHARE = 0.42
_OTHER = math.log(4e-5)
_FOREIGN_LETTER = -1.5
_MOST_WORDS = 3000
_INDEPENDENT_WORDS = 60
"""Words of one text depend on each other: evidence grows no further than from so many independent ones."""

_LATIN_BY_LIBRARY = ("af", "az", "br", "cy", "da", "et", "eu", "fo", "fy", "ga", "gl", "hr", "is", "lt", "lv", "mt")
_LIBRARY_LANGUAGES = (
    *WORDS,
    *_LATIN_BY_LIBRARY,
    "mk",
    "nn",
    "oc",
    "sl",
    "sq",
    "grc",
    "el",
    "he",
    "ar",
    "fa",
    "hy",
    "ka",
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A language (BCP 47 tag), or None where the text says too little, and its probability."""

    language: str | None
    probability: float


def language_of(text: str, *, least: float = 0.8, words: int = 4) -> str | None:
    """The language of a text as a BCP 47 tag; None where it has fewer than ``words`` words or is undecided."""
    found = guess(text)
    return found.language if found.probability >= least and len(_WORD.findall(text)) >= words else None


def guess(text: str) -> Guess:
    """The most probable language of a text, however short."""
    script = script_of(text)
    if tag := language_of_script(text, script):
        return Guess(tag, 0.98)
    words = counted(text)
    if not words:
        return Guess(None, 0.0)
    ranked = _rank(words, script)
    best, share = ranked[0]
    if share >= 0.9 and covered(words, best) >= 0.12:
        return Guess(best, share)
    return _from_library(text, Guess(best, min(share, 0.6)))


def counted(text: str, most: int | None = _MOST_WORDS) -> Counter[str]:
    """The words of a text (``most`` of them) in small letters, old letters as modern ones, with their numbers."""
    folded = unicodedata.normalize("NFC", text if most is None else text[:400_000]).casefold().translate(_OLD_LETTERS)
    if _OLD_RUSSIAN.search(folded):
        folded = re.sub(r"ъ\b", "", folded).replace("і", "и")
    return Counter(_WORD.findall(folded)[:most])


def _rank(words: Counter[str], script: str) -> list[tuple[str, float]]:
    """The languages of a script by probability, the likeliest first."""
    scores = likelihoods(words, script)
    top = max(scores.values())
    parts = {language: math.exp(score - top) for language, score in scores.items()}
    whole = sum(parts.values())
    return sorted(((language, part / whole) for language, part in parts.items()), key=lambda item: -item[1])


def likelihoods(words: Counter[str], script: str) -> dict[str, float]:
    """The log-likelihood of counted words in each language of a script; many words count as sixty."""
    total = sum(words.values())
    scale = min(1.0, _INDEPENDENT_WORDS / total)
    return {
        language: scale * sum(count * _likelihood(word, language) for word, count in words.items())
        for language in WORDS
        if (script == "CYRILLIC") == (language in CYRILLIC) or language == "sr"
    }


def library_shares(text: str) -> dict[str, float]:
    """The share that py3langid gives each language that it knows."""
    return {str(language): float(share) for language, share in _library().rank(text[:20_000])}


def _likelihood(word: str, language: str) -> float:
    known = _frequencies(language).get(word)
    if known is not None:
        return known
    telling = TELLING[language]
    return _OTHER + _FOREIGN_LETTER * sum(letter > "\x7f" and letter not in telling for letter in word)


def covered(words: Counter[str], language: str) -> float:
    """The share of the words that are among the frequent short words of a language."""
    known = _frequencies(language)
    return sum(count for word, count in words.items() if word in known) / sum(words.values())


@lru_cache(maxsize=len(WORDS))
def _frequencies(language: str) -> dict[str, float]:
    """The log-frequency of each short word: falls with the rank (Zipf and Mandelbrot)."""
    words = dict.fromkeys(WORDS[language].split())
    parts = {word: 1 / (rank + _RANK_OFFSET) for rank, word in enumerate(words)}
    whole = sum(parts.values())
    return {word: math.log(_FUNCTION_SHARE * part / whole) for word, part in parts.items()}


def _from_library(text: str, fallback: Guess) -> Guess:
    """What py3langid says, where it and the short words can be believed."""
    if len(_WORD.findall(text)) < 4:
        return Guess(fallback.language, min(fallback.probability, 0.5))
    language, confidence = _library().classify(text[:20_000])
    if language == fallback.language:
        return Guess(language, max(fallback.probability, 0.85))
    return Guess(str(language), float(confidence))


@lru_cache(maxsize=1)
def _library() -> Any:
    from py3langid import langid  # loading numpy and the model takes half a second: only where it is asked

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    identifier.set_languages(dict.fromkeys(_LIBRARY_LANGUAGES))
    return identifier
