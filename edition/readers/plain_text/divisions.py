"""Names of divisions with their numbers in words or figures: "Livre premier", "Erster Auftritt", "Chapter IV"."""

import re

from edition.readers.shared import heading_words

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth last"
    " erster erste erstes zweiter zweite zweites dritter dritte drittes vierter vierte viertes fünfter fünfte"
    " fünftes letzter"
    " premier première second seconde deuxième troisième quatrième cinquième dernier"
    " första andra tredje fjärde femte sjätte primero primera segundo segunda tercero tercera cuarto quinto"
    " primo prima secondo seconda terzo terza quarto quarta eerste tweede derde vierde vijfde"
    " pierwszy pierwsza pierwsze drugi druga trzeci trzecia"
    " первая первый первое вторая второй второе третья третий третье четвертая четвёртая пятая последняя"
)
_MAJOR = (
    "part book volume act teil buch band akt aufzug partie livre tome acte del bok akt parte libro tomo acto"
    " atto ato deel boek"
    " bedrijf часть книга том действие część księga tom bind bog osa"
)
_ORDINAL = "|".join(_ORDINALS.split())
_DIVISION = "|".join(word for entry in heading_words.DIVISIONS.values() for word in entry.split("|") if " " not in word)
_LABELS = re.compile(
    rf"(?i)\W*(?:(?:the\s+|la\s+|das\s+|der\s+)?(?:{_ORDINAL})\s+(?:{_DIVISION})|(?:{_DIVISION})\s+(?:the\s+)?(?:{_ORDINAL}|\d{{1,3}}|[IVXLC]{{1,7}}))\W*"
)


def is_division(text: str) -> bool:
    """Whether a line is nothing but the name and number of a division, in words or figures ("Livre premier")."""
    return len(text) < 50 and _LABELS.fullmatch(text) is not None


_BEGINS = re.compile(
    rf"(?i)(?:(?:{_DIVISION})\s+(?:\d{{1,3}}|[IVXLC]{{1,7}})|(?:{_ORDINAL})\s+(?:{_DIVISION}))(?=[.:,\s]|$)"
)
_LONGEST_DIVISION = 100


def begins_division(text: str) -> bool:
    """Whether a line begins with the name and number of a division ("SCENE II. A room in the castle.")."""
    return len(text) <= _LONGEST_DIVISION and _BEGINS.match(text) is not None and text[0].isupper()


_MAJOR_DIVISION = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(_MAJOR.split())})(?!\w)")


def is_major(text: str) -> bool:
    """Whether a division is one that others stand in: a part or a book of chapters, an act of scenes."""
    return is_division(text) and _MAJOR_DIVISION.search(text) is not None
