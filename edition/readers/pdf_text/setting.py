"""How a dump was set: line spacing, measure, and what blank lines and indents mean in it.

Nothing here is fixed beforehand. Pairs of lines between which a sentence surely runs on, and lines that surely end a
paragraph because much room is left on them, show how often a blank line or an indent stands inside a paragraph and how
often between two; the ratio is the weight of that sign (naive Bayes).
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from edition.model.reading import Evidence
from edition.readers.pdf_text.addresses import is_address
from edition.readers.pdf_text.rows import Row
from edition.readers.pdf_text.shapes import NarrowBlocks, find_narrow_blocks, find_verse, set_text
from edition.readers.pdf_text.tables import find_tables
from edition.readers.shared.hyphens import divided
from edition.readers.shared.measures import Measure, Pair, find_measure, runs_on
from edition.readers.shared.names import byline

TERMINAL = ".!?…:"
_CLOSING = "”’\"'»“)]*†"
_PRIOR = math.log(0.12 / 0.88)  # about one line in eight ends a paragraph
_MUCH_ROOM = 0.12
_MOST = 5.5
_CENTRED = 8  # columns
_FORCED = 0.2  # room that only a forced line end leaves, as a share of the measure
_BROAD = 1.03  # wider than the measure by this much: set in smaller type


@dataclass(frozen=True, slots=True)
class Sign:
    """What a sign between two lines says: log-odds of a paragraph end with it and without it."""

    present: float
    absent: float


@dataclass(frozen=True, slots=True)
class Setting:
    """The habits of one dump. ``blanks`` is the usual number of blank lines between two lines of a paragraph (1 in a
    double-spaced dump); ``narrow`` are the blocks with a narrower measure, ``verse`` the stanzas of rows of verse,
    ``tables`` the tables of rows of tables.
    """

    blanks: int
    measure: Measure | None
    blank_line: Sign
    indent: Sign
    narrow: NarrowBlocks
    verse: dict[int, int]
    tables: dict[int, int]
    length: float  # median length of a line that runs on, in characters

    def room(self, row: Row, following: Row) -> float:
        """Room left on a row after the first word of the following one, as a share of the measure of their block."""
        word = following.text.split(None, 1)[0]
        if self.measure is None:
            return 1.0 - (len(row.text) + 1 + len(word)) / max(self.length, 20.0)
        own = self.narrow.own.get(row.index, 1.0) if self.in_one_block(row, following) else 1.0
        return own - self.measure.width(f"{set_text(row)} {word}")

    def in_one_block(self, row: Row, following: Row) -> bool:
        """Whether a row has a measure of its own that may hold for the following one, too: their indents do not show
        that the block ends between them.
        """
        return row.index in self.narrow.own and (
            following.index in self.narrow.own or row.indent - following.indent < 2
        )

    def smaller_type(self, row: Row) -> bool:
        """Whether a row is set in smaller type than the text: more goes into its line than the measure holds."""
        return self.measure is not None and self.measure.width(set_text(row)) > _BROAD


def ends_sentence(text: str) -> bool:
    """Whether a line may end a sentence, closing quotation marks and brackets not counted."""
    bare = text.rstrip(_CLOSING + "0123456789¹²³⁴⁵⁶⁷⁸⁹⁰ ")
    return bool(bare) and bare[-1] in TERMINAL


def learn(rows: Sequence[Row]) -> Setting:
    """The habits of a dump, from its rows without furniture."""
    neighbours = [(a, b) for a, b in pairwise(rows) if a.page == b.page]
    sure = [(a, b) for a, b in neighbours if runs_on(a.text, b.text) and not is_address(b.text)]
    counts = Counter(min(b.blanks, 3) for _, b in sure)
    blanks = counts.most_common(1)[0][0] if counts else 0
    length = median([len(a.text) for a, _ in sure]) if sure else 70.0
    measure = find_measure(
        [Pair(set_text(a), b.text.split(None, 1)[0], runs_on(a.text, b.text)) for a, b in pairwise(rows)]
    )
    narrow = find_narrow_blocks(rows, measure) if measure else NarrowBlocks({}, {})
    tables = find_tables(rows)
    verse = find_verse(rows, measure, blanks) if measure else {}
    verse = {index: stanza for index, stanza in verse.items() if index not in tables}
    first = Setting(blanks, measure, Sign(0.0, 0.0), Sign(0.0, 0.0), narrow, verse, tables, length)
    ended = [(a, b) for a, b in neighbours if first.room(a, b) > _MUCH_ROOM and ends_sentence(a.text)]
    blank = _sign(sure, ended, lambda _, b: b.blanks > blanks, 2.5)
    indent = _sign(sure, ended, lambda a, b: b.indent > a.indent, 1.0)
    return Setting(blanks, measure, blank, indent, narrow, verse, tables, length)


def _sign(
    sure: Sequence[tuple[Row, Row]],
    ended: Sequence[tuple[Row, Row]],
    test: Callable[[Row, Row], bool],
    expected: float,
) -> Sign:
    """The weight of a sign from how often it stands where a sentence runs on and where a paragraph surely ends.

    ``expected`` of 3.5 paragraph ends with the sign are presumed before any is counted.
    """
    inside = (sum(1 for a, b in sure if test(a, b)) + 0.3) / (len(sure) + 25)
    between = (sum(1 for a, b in ended if test(a, b)) + expected) / (len(ended) + 3.5)
    present = min(_MOST, max(0.0, math.log(between / inside)))
    absent = math.log((1.0 - min(between, 0.96)) / (1.0 - min(inside, 0.96)))
    return Sign(present, min(0.0, absent))


def boundary(row: Row, following: Row, setting: Setting, after: Row | None = None) -> Iterator[Evidence]:
    """The evidence for a paragraph end between two rows (log-odds; positive for an end). ``after`` is the row after
    both.
    """
    if row.index in setting.tables or following.index in setting.tables:
        one = setting.tables.get(row.index) == setting.tables.get(following.index)
        yield Evidence("rows of one table" if one else "a table begins or ends", -9.0 if one else 9.0)
        return
    if row.index in setting.verse or following.index in setting.verse:
        stanza = setting.verse.get(row.index) == setting.verse.get(following.index)
        yield Evidence("lines of one stanza" if stanza else "verse begins or ends", -9.0 if stanza else 9.0)
        return
    yield Evidence("most line ends are no paragraph ends", _PRIOR)
    yield from _width(row, following, setting)
    yield from _spacing(row, following, setting, begins=_begins_alone(row, following, setting))
    yield from _words(row, following, forced=setting.measure is not None and setting.room(row, following) > _FORCED)
    yield from _marks(row, following)
    if after is not None and _stands_alone(following, after, setting):
        yield Evidence("the next line stands alone", 2.0 if ends_sentence(row.text) else 1.0)


def _stands_alone(row: Row, following: Row, setting: Setting) -> bool:
    """Whether a row is like a heading: much room left, no sentence ended, a capital at its start and after it."""
    if setting.measure is None or setting.room(row, following) <= _FORCED or ends_sentence(row.text):
        return False
    first, next_first = (next((c for c in text if c.isalpha()), "") for text in (row.text, following.text))
    return first.isupper() and next_first.isupper() and row.text[-1] not in ",;-"


def _begins_alone(row: Row, following: Row, setting: Setting) -> bool:
    """Whether a row stands alone after a blank line: a heading right over its text, where the next blank line is none
    of its signs.
    """
    return (row.blanks > setting.blanks or row.index == 0) and _stands_alone(row, following, setting)


def _width(row: Row, following: Row, setting: Setting) -> Iterator[Evidence]:
    room = setting.room(row, following)
    if setting.measure is None:
        if room > 0.35:
            yield Evidence("a short line", 2.0, f"{room:.2f}")
        return
    measure = setting.measure
    word = following.text.split(None, 1)[0]
    if setting.in_one_block(row, following):
        weight = max(-2.5, min(4.0, room / (3 * measure.blur)))
    else:
        weight = measure.weight(set_text(row), word)
    name = "the next word would have fitted" if weight > 0 else "the line is full"
    yield Evidence(name, weight, f"{room:+.3f} of the measure")


def _spacing(row: Row, following: Row, setting: Setting, *, begins: bool) -> Iterator[Evidence]:
    if row.page == following.page:
        if following.blanks > setting.blanks:
            yield Evidence("a blank line", setting.blank_line.present, str(following.blanks))
        elif begins:
            yield Evidence("a short line after a blank one", 0.5)
        elif setting.blank_line.absent:
            yield Evidence("no blank line", setting.blank_line.absent)
    if max(row.indent, following.indent) > _CENTRED and abs(row.indent - following.indent) > 2:
        yield Evidence("a line set in the middle", 4.0)
        return
    if following.indent > row.indent and following.indent - row.indent > (1 if row.page != following.page else 0):
        yield Evidence("the next line is indented", setting.indent.present)
    elif setting.indent.absent and following.indent <= row.indent:
        yield Evidence("the next line is not indented", setting.indent.absent)


def _words(row: Row, following: Row, *, forced: bool) -> Iterator[Evidence]:
    if divided(row.text):
        yield Evidence("a divided word", -5.0)
    elif row.text[-1] in ",;":
        yield Evidence("a comma ends the line", -3.0)
    elif ends_sentence(row.text):
        yield Evidence("the line may end a sentence", 0.9)
    else:
        yield Evidence("no sentence ends", -0.8 if forced else -2.5)
    first = next((character for character in following.text if character.isalnum()), "")
    if first.islower() and following.text[0].isalpha():
        yield Evidence("the next line begins in lower case", -3.5)
    elif first.isupper():
        yield Evidence("the next line begins with a capital", 0.4)
    if _case(row.text) != _case(following.text) and "capitals" in (_case(row.text), _case(following.text)):
        yield Evidence("capitals change to small letters or back", 3.0)


_LEADERS = re.compile(r"(?:\.\s?|…\s?|·\s?){4,}\s*[\divxlc]+$", re.IGNORECASE)
_BREAK = re.compile(r"^(?:[*•⁂~#]\s*){1,7}$|^⁂$")
_BULLET = re.compile(r"^[•●▪◦‣⁃■□–—-]\s")
_NOTE_SYMBOL = re.compile(r"^[*†‡]{1,3}\s?(?=[^\W\d_])")


def _marks(row: Row, following: Row) -> Iterator[Evidence]:
    """Signs that always stand in lines of their own, or at the start of one."""
    if _LEADERS.search(row.text) or _LEADERS.search(following.text):
        yield Evidence("a line with leaders", 8.0)
    if _BREAK.match(row.text) or _BREAK.match(following.text):
        yield Evidence("a thematic break", 8.0)
    if is_address(following.text) or is_address(row.text):
        yield Evidence("an address on a line of its own", 6.0)
    if _BULLET.match(following.text):
        if following.text[0] not in "–—-":
            yield Evidence("a sign of a list begins the next line", 5.0)
        elif ends_sentence(row.text):
            yield Evidence("a dash begins the next line, as in dialogue", 2.0)
    if counts_on(row.text, following.text):
        yield Evidence("both lines are numbered, and the numbers count on", 8.0)
    if len(following.text) < 60 and byline(following.text) is not None:
        yield Evidence("a byline begins the next line", 4.0)
    if _NOTE_SYMBOL.match(following.text):
        yield Evidence("a note's symbol begins the next line", 2.0)


_NUMBERED = re.compile(r"^[(\[]?(\d{1,2})[.)\]]\s")


def counts_on(text: str, following: str) -> bool:
    """Whether two rows are numbered like the items of a list, the second one more than the first."""
    first, second = _NUMBERED.match(text), _NUMBERED.match(following)
    return first is not None and second is not None and int(second.group(1)) == int(first.group(1)) + 1


def _case(text: str) -> str:
    letters = [character for character in text if character.isalpha() and character.upper() != character.lower()]
    if len(letters) < 4:
        return ""
    return "capitals" if sum(character.isupper() for character in letters) > 0.9 * len(letters) else "mixed"
