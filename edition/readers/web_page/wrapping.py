"""Pages whose text kept the line ends of its print or its window: their lines are put together to paragraphs.

Most pages have a paragraph in each line. Where lines go on in the next one, with a small letter and no stop, the page
is wrapped; verse does so too, but ends half of its lines with a stop or a comma, and begins them with capitals.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from edition.model.inline import Inline, Text
from edition.model.source import Source, Span
from edition.readers.shared.hyphens import Divisions, divided
from edition.readers.shared.page_marks import is_page
from edition.readers.shared.phrases import WORD
from edition.readers.shared.vocabulary import Vocabulary
from edition.readers.web_page.account import Account
from edition.readers.web_page.inline import Mark
from edition.readers.web_page.lines import Page, PageLine, last_sign

_LONGEST = 130
"""Characters of a wrapped line, at most."""
_USUAL = 38
"""Characters of half of the wrapped lines, at least."""
_LEAST_PAIRS = 6
_SMALL = 0.4
"""The least share of lines that begin with a small letter, of those that follow another one directly."""
_STOPPED = 0.3
"""The largest share of lines that end with a stop or a comma."""
_MENU = re.compile(r"[|<>]")
"""What stands between the items of a menu, and around the ways to other pages."""


def unwrapped(page: Page, source: Source) -> Page:
    """The page with wrapped lines made one; as it is where it is not wrapped."""
    page = _over_pages(page, source)
    pairs = [(above, below) for above, below in pairwise(page.lines) if below.blanks == 0 and _runs(above, below)]
    if not _is_wrapped(pairs) or not _mostly(pairs, page):
        return page
    margin = sorted(len(above.text) for above, _ in pairs)[int(0.9 * (len(pairs) - 1))]
    return Page(tuple(_one(rows, source) for rows in _paragraphs(page.lines, margin)))


def _over_pages(page: Page, source: Source) -> Page:
    """The page with a sentence made one that the number of a page interrupts, in a line of its own."""
    rows: list[list[PageLine]] = []
    for line in page.lines:
        if len(rows) > 1 and line.text[:1].islower() and is_page(rows[-1][0].text) and _open(rows[-2][-1]):
            rows[-2].extend([*rows.pop(), line])
        else:
            rows.append([line])
    return Page(tuple(_one(one, source) for one in rows))


def _open(line: PageLine) -> bool:
    return line.words >= 4 and (line.last.isalpha() or line.last in ",;-")


def _runs(above: PageLine, below: PageLine) -> bool:
    """Whether two lines may be running text: some words each, no signs of menus."""
    return all(
        line.words >= 4 and len(line.text) <= _LONGEST and _MENU.search(line.text) is None for line in (above, below)
    )


def _is_wrapped(pairs: Sequence[tuple[PageLine, PageLine]]) -> bool:
    if len(pairs) < _LEAST_PAIRS:
        return False
    small = sum(below.text[:1].islower() for _, below in pairs)
    stopped = sum(above.text.rstrip()[-1:] in ".,;:!?…" for above, _ in pairs)
    return small >= _SMALL * len(pairs) and stopped <= _STOPPED * len(pairs)


def _mostly(pairs: Sequence[tuple[PageLine, PageLine]], page: Page) -> bool:
    """Whether such lines are as long as those of prose, and most of the page: else its paragraphs are lines, and what
    goes on from line to line is verse, a list or a table.
    """
    lines = {line.number: line for pair in pairs for line in pair}.values()
    usual = median(len(line.text) for line in lines)
    long = sum(line.words for line in page.lines if len(line.text) > _LONGEST)
    return usual >= _USUAL and sum(line.words for line in lines) > long


def _paragraphs(lines: Sequence[PageLine], margin: int) -> Iterator[list[PageLine]]:
    rows: list[PageLine] = []
    for line in lines:
        if rows and not _goes_on(rows[-1], line, margin):
            yield rows
            rows = []
        rows.append(line)
    if rows:
        yield rows


def _goes_on(above: PageLine, below: PageLine, margin: int) -> bool:
    """Whether a line goes on in the next one: a divided word, a small letter, or a full line before it."""
    if below.blanks or len(above.text) > 1.3 * margin or len(below.text) > 1.3 * margin:
        return False
    if _MENU.search(above.text) or _MENU.search(below.text) or above.words < 3:
        return False
    if not any(character.isalpha() for character in below.text):
        return False
    if below.text[:1].islower():
        return divided(above.text) or not above.ends_sentence or len(above.text) >= 0.5 * margin
    if above.ends_sentence:
        return len(above.text) >= 0.9 * margin
    return len(above.text) >= 0.6 * margin


def _one(rows: Sequence[PageLine], source: Source) -> PageLine:
    """Rows as one line; each character keeps its offset, so that line ends and margins are blanks."""
    if len(rows) == 1:
        return rows[0]
    span = Span(rows[0].span.start, rows[-1].span.end)
    text = "".join(" " if character.isspace() else character for character in source.slice(span))
    numbers = tuple(number for row in rows for number in row.rows or (row.number,))
    return PageLine(rows[0].number, text, span, rows[0].blanks, len(WORD.findall(text)), last_sign(text), numbers)


def join_divided_words(page: Page, paragraphs: Sequence[int], account: Account, marks: dict[int, list[Mark]]) -> bool:
    """Take out the hyphens and line ends of words that wrapped lines divide; those of compounds stay.

    ``paragraphs`` are the lines in which to look. Returns whether any was found.
    """
    source = account.source
    rows = [source.lines[number - 1].text for line in page.lines for number in line.rows]
    if not any(divided(row) for row in rows):
        return False
    divisions = Divisions(Vocabulary(rows), account.language, sum(map(divided, rows)) / len(rows))
    found = False
    for index in paragraphs:
        for above, below in pairwise(page.lines[index].rows):
            left, right = source.lines[above - 1], source.lines[below - 1]
            if divided(left.text):
                found = True
                marks.setdefault(index, []).extend(_joined(left.span, right.span, divisions, account))
    return found


def _joined(left: Span, right: Span, divisions: Divisions, account: Account) -> Iterator[Mark]:
    before, after = account.source.slice(left).rstrip(), account.source.slice(right)
    end, start = left.start + len(before), right.start + len(after) - len(after.lstrip())
    decision = divisions.decide(before[:-1].split()[-1], after.split()[0], before[-1])
    other = "hard" if decision.kind == "soft" else "soft"
    message = f"a word is divided at the line end; read as {decision.joined!r}"
    account.doubt("hyphen", Span(end - 1, end), decision.kind, other, decision.probability, message)
    if decision.kind == "suspended":
        return
    gone = Span(end - (1 + decision.dropped) * (decision.kind == "soft"), start)
    inlines: tuple[Inline, ...] = ()
    if decision.kind == "soft" and decision.dropped:
        spelt = Span(gone.start, end - 1)
        inlines = (Text(spelt, decision.restored, "spelling of a divided word"),)
    sign = Span(end - (decision.kind == "soft"), start)
    account.claim(sign, "layout", "divided word" if decision.kind == "soft" else "line end after a hyphen")
    yield Mark(gone, inlines)
