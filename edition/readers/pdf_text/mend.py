"""Lines that the extraction broke, put together again.

A superscript stands off the baseline, so some extractions (pdftotext -raw) end the line after it. A justified line of
few words has gaps so wide that pdftotext takes each word for a line.
"""

from collections.abc import Sequence
from dataclasses import replace

from edition.model.source import Span
from edition.readers.pdf_text.note_signs import markers, opening, opening_alone
from edition.readers.pdf_text.rows import Dump, Row
from edition.readers.pdf_text.setting import Setting
from edition.readers.pdf_text.shapes import set_text
from edition.readers.shared.hyphens import divided
from edition.readers.shared.measures import runs_on

_MOST = 0.6
_FEWEST_SPREAD = 3  # words
_ONE_LINE = 1.02  # how wide two parts of one line may be together, as a share of the measure


def with_mended_lines(dump: Dump, setting: Setting) -> Dump:
    """The dump with rows that end in a note sign joined to the next where both fit on one line of the measure."""
    if not _signs_end_lines(dump.rows):
        return dump
    rows: list[Row] = []
    for row in dump.rows:
        if rows and _neighbours(rows[-1], row, dump) and _one_line(rows[-1], row, setting):
            span = Span(rows[-1].span.start, row.span.end)
            rows[-1] = replace(rows[-1], span=span, text=dump.source.slice(span), trailing=row.trailing)
        else:
            rows.append(row)
    return replace(dump, rows=tuple(rows))


def with_spread_words(dump: Dump) -> Dump:
    """The dump with rows of one word each joined, where a sentence runs on through two or more of them."""
    rows: list[Row] = []
    place = 0
    while place < len(dump.rows):
        stop = place + 1
        while stop < len(dump.rows) and _spread(dump.rows[stop - 1], dump.rows[stop], dump):
            stop += 1
        if stop - place < _FEWEST_SPREAD:
            stop = place + 1
        first, last = dump.rows[place], dump.rows[stop - 1]
        span = Span(first.span.start, last.span.end)
        rows.append(replace(first, span=span, text=dump.source.slice(span), trailing=last.trailing))
        place = stop
    return replace(dump, rows=tuple(rows))


def _neighbours(row: Row, following: Row, dump: Dump) -> bool:
    """Whether nothing but white space stands between two rows in the source, as it may in columns."""
    between = dump.source.text[row.span.end : following.span.start]
    return row.span.end <= following.span.start and not between.strip()


def _spread(row: Row, following: Row, dump: Dump) -> bool:
    apart = row.page != following.page or following.blanks or not _neighbours(row, following, dump)
    words = len(row.text.split()) == len(following.text.split()) == 1
    return words and not apart and runs_on(row.text, following.text) and not divided(row.text)


def _one_line(row: Row, following: Row, setting: Setting) -> bool:
    if setting.measure is None or row.page != following.page or following.blanks or opening_alone(row):
        return False
    if opening(following) is not None or opening_alone(following) is not None or not _ends_in_sign(row):
        return False
    width = setting.measure.width(f"{set_text(row)} {' '.join(following.text.split())}")
    return width <= _ONE_LINE


def _signs_end_lines(rows: Sequence[Row]) -> bool:
    """Whether most of what may be note signs stands at the end of its line."""
    signs = [marker.span.end == row.span.end for row in rows for marker in markers(row) if marker.weight > 2]
    return len(signs) > 1 and sum(signs) > _MOST * len(signs)


def _ends_in_sign(row: Row) -> bool:
    signs: Sequence[int] = [marker.span.end for marker in markers(row)]
    return bool(signs) and signs[-1] == row.span.end
