"""Names of divisions with their numbers in words or figures: "Livre premier", "Erster Auftritt", "Chapter IV"."""

import re

from edition.readers.shared import heading_words as words
from edition.readers.shared.phrases import cut

_LONGEST = 50
_NAMES = "|".join(name for entry in words.DIVISIONS.values() for name in cut(entry))
_ARTICLES = r"(?:the|la|le|das|der|die|den|det|el|il|lo|de|het)\s+"
_NUMBERED = (
    rf"(?:(?:{_ARTICLES})?(?:{words.ORDINALS})\s+(?:{_NAMES})"
    rf"|(?:{_NAMES})\s+(?:(?:the|n[.°ºo]+|nr\.?)\s*)?(?:{words.ORDINALS}|\d{{1,3}}|[ivxlc]{{1,7}})(?:er|ère|[°ºª])?)"
)
_WHOLE = re.compile(rf"\W*{_NUMBERED}\W*", re.IGNORECASE)
_FIRST = re.compile(rf"\W*(?=[^\W\d_])(?i:{_NUMBERED})(?=\s*[.:,—–-]|\s+[A-ZÀ-ÞА-ЯΑ-Ω(]|$)")
_LONGEST_LINE = 100
_MAJOR = re.compile(rf"(?<!\w)(?:{words.MAJOR})(?!\w)", re.IGNORECASE)


def is_division(text: str) -> bool:
    """Whether a line is nothing but the name and number of a division, in words or figures ("Livre premier")."""
    return len(text) < _LONGEST and _WHOLE.fullmatch(text) is not None


def begins_division(text: str) -> bool:
    """Whether a line begins with the name and number of a division, and says what it is about ("Act I. A wood")."""
    found = _FIRST.match(text) if len(text) <= _LONGEST_LINE else None
    return found is not None and found.group().lstrip("_*([ ")[:1].isupper()


def is_major(text: str) -> bool:
    """Whether a division is one that others stand in: a part or a book of chapters, an act of scenes."""
    return is_division(text) and _MAJOR.search(text) is not None
