"""The faithful model of a page: its lines that are not blank, each with its place and the blank lines before it."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from edition.model.source import Source, Span
from edition.readers.shared.fact_words import RETRIEVED
from edition.readers.shared.phrases import WORD, Phrases

WHITE = " \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff\f\v"
NOTE_SIGNS = re.compile(r"(?:\s?\[(?:\d{1,3}\*?|[a-z*])\]|[⁰¹²³⁴⁵⁶⁷⁸⁹])+$")
SENTENCE_ENDS = ".!?…"
CLOSERS = "“”\"»«’'’‹›)]* \u00a0"
FULL_PARAGRAPH = 25
"""Words from which a line that ends a sentence is taken for running text."""
_LONGEST_CITATION = 70
"""Words of a reference to the page itself."""
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s/]+\.\w", re.IGNORECASE)
_RETRIEVED = Phrases(RETRIEVED)


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line with words or signs in it: what stands between its margins, where, and how it is set off."""

    number: int
    text: str
    span: Span
    blanks: int
    words: int

    last: str
    """The last character that is no closing bracket or quotation mark and no sign of a note."""

    rows: tuple[int, ...] = ()
    """The numbers of the lines of the source that were put together to this one; none where it is one of them."""

    @property
    def ends_sentence(self) -> bool:
        return self.last in SENTENCE_ENDS and self.last != ""

    @property
    def full(self) -> bool:
        """Whether it is a full paragraph of running text."""
        if self.words < FULL_PARAGRAPH or self.cites_page:
            return False
        return self.words >= 40 or self.ends_sentence or self.last in ":;,"

    @property
    def cites_page(self) -> bool:
        """Whether it says how to cite the page: an address, and when it was retrieved."""
        cited = self.words <= _LONGEST_CITATION and _ADDRESS.search(self.text) is not None
        return cited and _RETRIEVED.search(self.text) is not None


def last_sign(text: str) -> str:
    """The last character of a line that is no closing bracket or quotation mark and no sign of a note."""
    return NOTE_SIGNS.sub("", text[-40:]).rstrip(CLOSERS)[-1:]


@dataclass(frozen=True)
class Page:
    """All lines of a page that are not blank, in their order."""

    lines: tuple[PageLine, ...]

    @cached_property
    def usual_blanks(self) -> int:
        """How many blank lines most lines have before them."""
        counts = Counter(line.blanks for line in self.lines[1:])
        return counts.most_common(1)[0][0] if counts else 1

    @cached_property
    def full(self) -> tuple[int, ...]:
        """The indices of full paragraphs."""
        return tuple(index for index, line in enumerate(self.lines) if line.full)


def page_of(source: Source) -> Page:
    """The lines of a source, margins of white space taken off."""
    found: list[PageLine] = []
    blanks = 0
    for line in source.lines:
        text = line.text.strip(WHITE)
        if not text:
            blanks += 1
            continue
        start = line.span.start + len(line.text) - len(line.text.lstrip(WHITE))
        span = Span(start, start + len(text))
        found.append(PageLine(line.number, text, span, blanks, len(WORD.findall(text)), last_sign(text)))
        blanks = 0
    return Page(tuple(found))
