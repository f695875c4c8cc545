"""Bodies that sign texts as authors do: committees, societies, offices. There is no list of them.

A body shows itself by its noun: it begins with one ("Société des ...", "The Committee for ..."), or ends with one that
nothing hangs on ("Port Carrow Harbour Board", "Zegarmistrzów Związek").
"""

import re

from edition.readers.shared.name_words import ARTICLES, BODIES, FUNCTION_WORDS, GENRES
from edition.readers.shared.phrases import WORD

_LONGEST = 12
_MOST_BEFORE = 3
_COMPOUND = re.compile(
    r"(?i)\w{4,}(?:verein|ausschu(?:ss|ß)|bund|verband|gesellschaft|komitee|amt|föreningen?|förbundet?"
    r"|sällskapet?|yhdistys|seura|liitto|selskabe?t?|vereniging|genootschap)$"
)


def is_body(words: str) -> bool:
    """Whether a short line is nothing but the name of a body."""
    names = WORD.findall(words)
    lower = [name.lower() for name in names]
    if not 2 <= len(names) <= _LONGEST or re.search(r"[!?:;“”\"„«»=]|\d|\.\s+\w{4}", words) or set(lower[:2]) & GENRES:
        return False
    start = 1 if lower[0] in ARTICLES else 0
    if not names[start : start + 1] or not names[start][0].isupper() or lower[start] in FUNCTION_WORDS:
        return False
    first = next((at for at, name in enumerate(lower[start:], start) if _noun(name)), None)
    if first is None:
        return False
    hanging = [name for name in lower[start:first] if name in FUNCTION_WORDS - ARTICLES]
    if hanging or first - start > _MOST_BEFORE:
        return False
    following = lower[first + 1 :]
    return not following or following[0] in FUNCTION_WORDS or names[first + 1][0].isupper()


def _noun(name: str) -> bool:
    return name in BODIES or name.rstrip("s") in BODIES or _COMPOUND.match(name) is not None
