"""What the makers of an electronic text wrote into it: notes of a transcriber, boxed, in brackets or below a heading.

They tell of the file, not of the work: furniture that the ledger keeps.
"""

import re
from collections.abc import Iterator, Sequence

from edition.readers.plain_text.rows import Row
from edition.readers.plain_text.setting import ends_sentence

_MAKERS = re.compile(
    r"(?i)(?:transcriber[’']?s?[’']?|transcription|e-?text) notes?\b|notes?"
    r" (?:on|of|by|from) the (?:transcri|e-?text)\w*"
    r"|anmerkung(?:en)? (?:zur|der) (?:transkription|bearbeit\w+)|hinweise? zur transkription"
    r"|notes? (?:du|de la|de|sur la) transcript\w+|nota (?:del|de la|di) (?:transcrip\w+|trascri\w+)"
    r"|notas? del transcriptor|opmerking(?:en)? van de (?:bewerker|transcri\w+)|uwagi do wersji elektronicznej"
    r"|(?:uwaga|notatki|przypisy) (?:od )?transkryben\w+|anmärkning(?:ar)? (?:till|om) den elektroniska"
    r" (?:utgåvan|texten)"
    r"|transkriberingsnot\w*|huomautu\w+ sähköiseen|примечани[ея] (?:к электронному"
    r" изданию|оцифров\w+|составителя файла)"
)
_FRAME = " \t|*_=+~#[]{}-"
_RULER = re.compile(r"\+?[-=_*]{8,}\+?")
_WIDE_GAP = 3
"""Blank lines that end such a note before the text."""
_MOST_ROWS = 60
"""Rows of a note that stands before the text."""


def find_transcribers(rows: Sequence[Row]) -> frozenset[int]:
    """The indices of the rows that transcribers wrote about their work; empty where there are none."""
    place = {row.index: number for number, row in enumerate(rows)}
    taken: set[int] = set()
    for row in rows:
        if row.index not in taken and _MAKERS.match(row.text.lstrip(_FRAME)):
            taken.update(other.index for other in _note(rows, place[row.index]))
    return frozenset(taken)


def _note(rows: Sequence[Row], at: int) -> Iterator[Row]:
    """The rows of the note that a row opens."""
    if at and _RULER.fullmatch(rows[at - 1].text):
        yield from _boxed(rows, at - 1)
    elif rows[at].text.startswith("["):
        yield from _bracketed(rows, at)
    elif rows[at].text.rstrip(_FRAME + ".:").count(" ") <= 6 or rows[at].text.rstrip().endswith(":"):
        yield from _headed(rows, at)


def _boxed(rows: Sequence[Row], at: int) -> Iterator[Row]:
    """From one ruler to the next of its kind; nothing where none closes it."""
    ruler = rows[at].text
    end = next((number for number in range(at + 1, min(at + 200, len(rows))) if rows[number].text == ruler), None)
    yield from rows[at : end + 1] if end is not None else ()


def _bracketed(rows: Sequence[Row], at: int) -> Iterator[Row]:
    depth = 0
    for number in range(at, min(at + _MOST_ROWS, len(rows))):
        depth += rows[number].text.count("[") - rows[number].text.count("]")
        if depth <= 0:
            alone = number + 1 >= len(rows) or rows[number + 1].blanks > 0
            yield from rows[at : number + 1] if alone and rows[number].text.endswith("]") else ()
            return


def _headed(rows: Sequence[Row], at: int) -> Iterator[Row]:
    """What stands below the heading: up to a wide gap before the text, to the end after it."""
    last = at + 1
    if at > 0.5 * len(rows):
        while last < len(rows) and not (rows[last].blanks > 2 * _WIDE_GAP and not ends_sentence(rows[last].text)):
            last += 1
        yield from rows[at:last]
        return
    while last < min(at + _MOST_ROWS, len(rows)) and (rows[last].blanks < _WIDE_GAP or last == at + 1):
        last += 1
    closed = last < len(rows) and rows[last].blanks >= _WIDE_GAP
    yield from rows[at:last] if closed and at < 0.2 * len(rows) else ()
