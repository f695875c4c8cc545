"""8-bit character encodings told apart by what they would make of the bytes.

Every candidate decodes the words that hold bytes beyond ASCII. A reading is likely where its letters are those of one
language, stand inside words of one script and in plain patterns of upper and lower case; where signs stand between
words and not inside them; and where the short ASCII words around them are of the same language. Readings that come
out the same are one reading: then nothing has to be decided.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from edition.acquire.alphabets import ALPHABETS, SIGNS, Alphabet

_WEST = frozenset(["en", "sv", "da", "no", "de", "nl", "fr", "es", "ca", "pt", "it", "fi", "is", "et"])
_CENTRAL = frozenset(["de", "en", "pl", "cs", "sk", "sl", "hr", "hu", "ro"])
_CYRILLIC = frozenset(["ru", "uk", "bg", "sr", "mk", "be"])
_RUSSIAN = frozenset({"ru", "bg"})

_CHARSETS: tuple[tuple[str, float, frozenset[str]], ...] = (
    ("iso-8859-1", 0.0, _WEST),
    ("windows-1252", 0.0, _WEST),
    ("iso-8859-15", -1.5, _WEST),
    ("windows-1250", -0.5, _CENTRAL),
    ("iso-8859-2", -0.5, _CENTRAL),
    ("windows-1251", 0.0, _CYRILLIC),
    ("koi8-r", -0.5, _RUSSIAN),
    ("koi8-u", -1.0, frozenset({"uk", "ru", "be"})),
    ("iso-8859-5", -1.5, _CYRILLIC),
    ("cp866", -1.0, frozenset({"ru", "be", "bg"})),
    ("mac-cyrillic", -1.5, _CYRILLIC),
    ("windows-1253", -0.5, frozenset({"el"})),
    ("iso-8859-7", -0.5, frozenset({"el"})),
    ("windows-1254", -0.5, frozenset({"tr"})),
    ("iso-8859-9", -0.5, frozenset({"tr"})),
    ("windows-1257", -1.0, frozenset({"et", "lv", "lt"})),
    ("iso-8859-3", -2.0, frozenset({"eo"})),
    ("mac-roman", -1.5, _WEST),
    ("mac-latin2", -2.0, _CENTRAL),
    ("cp850", -1.5, _WEST),
    ("cp437", -1.5, _WEST),
    ("cp852", -1.5, _CENTRAL),
)
"""Python's name of the codec, how usual it is (log-odds), and the languages it is used for. Of readings that are the
same, the first one's name is kept."""

_WORD = re.compile(rb"[^\s\x00-\x20]*[\x80-\xff][^\s\x00-\x20]*")
_ASCII_WORD = re.compile(rb"(?<![\x80-\xffA-Za-z])[A-Za-z]{1,7}(?![\x80-\xffA-Za-z])")
_MOST_WORDS = 2000
_SAMPLE = 400_000
_LETTER_SHARE, _SIGN_SHARE = 0.87, 0.13
_UPPER = 0.06
_FOREIGN = 1e-6
_HIT, _MISS, _MOST_HITS = 1.6, -0.25, 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of the bytes: the encoding, how probable it is among all readings, why, and a word as it reads it."""

    charset: str
    probability: float
    evidence: str
    sample: str


def rank(data: bytes) -> tuple[Candidate, ...]:
    """All 8-bit readings of ``data``, the likeliest first; their probabilities sum to 1."""
    words = Counter(_WORD.findall(data[:_SAMPLE]))
    if len(words) < 20 and len(data) > _SAMPLE:
        words = Counter(_WORD.findall(data))
    chosen = tuple(word for word, _ in words.most_common(_MOST_WORDS))
    heard = _function_words(data[:_SAMPLE])
    best: dict[tuple[str, ...], tuple[float, str, str]] = {}
    for charset, prior, languages in _CHARSETS:
        reading = _decode(chosen, charset, data)
        if reading is None:
            continue
        weight, language = max(
            (_plausible(reading, alphabet) + heard.get(alphabet.language, 0.0), alphabet.language)
            for alphabet in ALPHABETS
            if alphabet.language in languages
        )
        if reading not in best or best[reading][0] < weight + prior - 1e-9:
            name = best[reading][1] if reading in best else charset
            best[reading] = (weight + prior, name, language)
    return _normalised(best)


def _normalised(best: dict[tuple[str, ...], tuple[float, str, str]]) -> tuple[Candidate, ...]:
    ordered = sorted(best.items(), key=lambda item: -item[1][0])
    if not ordered:
        return ()
    top = ordered[0][1][0]
    total = sum(math.exp(max(weight - top, -700)) for _, (weight, _, _) in ordered)
    return tuple(
        Candidate(
            charset,
            math.exp(max(weight - top, -700)) / total,
            f"not UTF-8; letters and short words of {language!r}",
            _sample(reading),
        )
        for reading, (weight, charset, language) in ordered
    )


def _sample(reading: tuple[str, ...]) -> str:
    return next((word for word in reading if any(letter.isalpha() for letter in word)), reading[0])[:24]


def _decode(words: tuple[bytes, ...], charset: str, data: bytes) -> tuple[str, ...] | None:
    """The words as this encoding reads them, or None where it does not fit the file (a C1 control is no text)."""
    try:
        whole = b"\n".join(words).decode(charset)
        data.decode(charset)
    except UnicodeDecodeError:
        return None
    if any("\x80" <= character <= "\x9f" for character in whole):
        return None
    return tuple(whole.split("\n"))


def _function_words(data: bytes) -> dict[str, float]:
    """For each language the log-odds that the ASCII words of the text give it."""
    heard = Counter(word.lower().decode("ascii") for word in _ASCII_WORD.findall(data))
    total = sum(heard.values())
    if not total:
        return {}
    scale = min(total, _MOST_HITS) / total
    return {
        alphabet.language: sum(
            count * scale * (_HIT if word in alphabet.words else _MISS) for word, count in heard.items()
        )
        for alphabet in ALPHABETS
        if alphabet.words
    }


def _plausible(words: Iterable[str], alphabet: Alphabet) -> float:
    """The log-likelihood of the words' characters beyond ASCII in prose of one language."""
    table = _likelihoods(alphabet)
    weight = 0.0
    for word in words:
        previous = " "
        for at, character in enumerate(word):
            if character > "\x7f":
                following = word[at + 1] if at + 1 < len(word) else " "
                weight += table.get(character, _UNKNOWN) + _fit(character, previous, following)
            previous = character
    return weight


_UNKNOWN = math.log(_FOREIGN)
_CASE, _SCRIPT, _INSIDE = math.log(0.01), math.log(0.001), math.log(0.02)
_JOINERS = "’'-‐·\u00ad"


def _fit(character: str, previous: str, following: str) -> float:
    """How well a character stands between its neighbours (log-likelihood, 0 for the usual)."""
    if not character.isalpha():
        inside = previous.isalpha() and following.isalpha() and following.islower()
        return _INSIDE if inside and character not in _JOINERS else 0.0
    weight = 0.0
    if character.isupper() and previous.isalpha() and previous.islower():
        weight += _CASE
    if character.islower() and previous.isupper() and following.isupper():
        weight += _CASE
    if any(other.isalpha() and _script(other) != _script(character) for other in (previous, following)):
        weight += _SCRIPT
    return weight


def _script(letter: str) -> str:
    code = ord(letter)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "Latin"
    if code < 0x400 or 0x1F00 <= code < 0x2000:
        return "Greek"
    return "Cyrillic" if code < 0x530 else "other"


@lru_cache(maxsize=64)
def _likelihoods(alphabet: Alphabet) -> dict[str, float]:
    """The log-probability of each character beyond ASCII in prose of a language."""
    ranks = {letter: 1 / (rank + 1) for rank, letter in enumerate(alphabet.letters)}
    total = sum(ranks.values())
    table = {}
    for letter, share in ranks.items():
        table[letter] = math.log(_LETTER_SHARE * share / total)
        if letter.upper() != letter and len(letter.upper()) == 1:
            table[letter.upper()] = math.log(_LETTER_SHARE * _UPPER * share / total)
    signs = sum(SIGNS.values())
    for sign, weight in SIGNS.items():
        table[sign] = math.log(_SIGN_SHARE * weight / signs)
    return table
