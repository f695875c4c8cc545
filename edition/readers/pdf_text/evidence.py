"""What tells the text of a PDF from other forms of source."""

import re
from collections.abc import Iterator
from itertools import pairwise

from edition.model.reading import Evidence, Form
from edition.model.source import Source
from edition.readers.pdf_text.columns import in_columns
from edition.readers.pdf_text.furniture import find_furniture
from edition.readers.pdf_text.note_pages import NoteBlock, note_blocks
from edition.readers.pdf_text.note_signs import markers, opening
from edition.readers.pdf_text.pages import find_pages
from edition.readers.pdf_text.rows import Dump, Row, read_rows
from edition.readers.shared.hyphens import divided
from edition.readers.shared.measures import Face, Pair, faces, find_measure, runs_on

FORM: Form = "pdf-text"

_MARKUP = re.compile(r"^(?:#{1,6}\s|>\s|```|\[\^?[^\]]+\]:|\|.*\|$)|\*\*[^*]+\*\*|\]\(|<sup>|^---$")
_LIGATURES = re.compile("[ﬁﬂﬀﬃﬄ]")
_GLUED = ("a figure after punctuation", "a figure after a letter")
_SAMPLE = 4000
_AFTER_NOTES = 5  # rows


def evidence(source: Source) -> tuple[Evidence, ...]:
    """The evidence for the text of a PDF against plain text (log-odds)."""
    columned = in_columns(read_rows(source))
    dump = find_pages(columned.dump)
    if not dump.rows:
        return (Evidence("no text", -2.0),)
    beside = (Evidence("two columns side by side", 4.0),) if columned.dump.columned else ()
    return (*_pages(dump), *beside, *_lines(dump.rows[:_SAMPLE]), *_traces(dump))


def _pages(dump: Dump) -> Iterator[Evidence]:
    yield Evidence("few texts are dumps of a PDF", -1.5)
    if dump.marked == "form feed":
        yield Evidence("form feeds", 4.5, f"{dump.pages} pages")
    elif dump.marked == "one space":
        yield Evidence("form feeds that became a space", 4.0, f"{dump.pages} pages")
    if dump.pages > 1:
        furniture, folios = find_furniture(dump)
        if folios.printed and len(furniture) > 2:
            yield Evidence("folios that count with the pages", 2.5, str(len(furniture)))
        elif len(furniture) > 2:
            yield Evidence("running heads", 1.5, str(len(furniture)))
        elif len(furniture) == 2:
            yield Evidence("a folio and a running head", 1.2)
    if dump.marked != "form feed":
        blocks = sum(1 for block in note_blocks(dump.rows) if _inside(dump.rows, block))
        if blocks:
            yield Evidence(
                "notes that interrupt the text, as at the feet of pages", min(2.0, 0.7 * blocks), str(blocks)
            )


def _inside(rows: tuple[Row, ...], block: NoteBlock) -> bool:
    """Whether a block of notes whose signs are bare or raised figures has text after it."""
    sign = opening(rows[block.start])
    bare = sign is not None and (sign.style == "raised" or sign.shape in ("number glued", "number apart"))
    return bare and len(rows) - block.stop > _AFTER_NOTES


def _lines(rows: tuple[Row, ...]) -> Iterator[Evidence]:
    sure = [(a, b) for a, b in pairwise(rows) if runs_on(a.text, b.text)]
    if len(sure) < max(4, len(rows) // 12):
        yield Evidence("lines are not wrapped", -4.0, f"{len(sure)} of {len(rows)}")
        return
    spaced = sum(1 for _, b in sure if b.blanks) / len(sure)
    if spaced > 0.6:
        yield Evidence("a blank line after every line of a paragraph", 4.0, f"{spaced:.0%}")
    trailing = sum(row.trailing for row in rows) / len(rows)
    if trailing > 0.6:
        yield Evidence("spaces at line ends", 1.5, f"{trailing:.0%}")
    divisions = sum(1 for row in rows if divided(row.text)) / len(rows)
    if divisions > 0.02:
        yield Evidence("words divided at line ends", 2.0 + min(1.0, 10 * divisions), f"{divisions:.0%}")
    soft = sum(1 for row in rows if row.text[-1] in "\u00ad\u00ac")
    if soft > 2:
        yield Evidence("soft hyphens at line ends", 2.5, str(soft))
    yield from _type(rows)


def _type(rows: tuple[Row, ...]) -> Iterator[Evidence]:
    """Whether lines are equal in the width of a type face (print) or in their count of characters (a text file)."""
    sample = [Pair(a.text, b.text.split(None, 1)[0], runs_on(a.text, b.text)) for a, b in pairwise(rows)]
    best = find_measure(sample)
    if best is None:
        return
    if best.face.name == "monospace":
        yield Evidence("lines end at a count of characters", -2.0, f"{best.em:.0f}")
        return
    counted = find_measure(sample, only=_monospace())
    gain = (counted.error if counted is not None else 0.3) - best.error
    if gain > 0.03:
        weight = min(3.5, 0.5 + 20 * gain)
        yield Evidence("lines end at the width of a type face", weight, f"{best.face.name}, {best.em:.1f} em")


def _monospace() -> Face:
    return next(face for face in faces() if face.name == "monospace")


def _traces(dump: Dump) -> Iterator[Evidence]:
    rows = dump.rows[:_SAMPLE]
    marked = sum(1 for row in rows if _MARKUP.search(row.text))
    if marked:
        yield Evidence("signs of Markdown", -min(6.0, 1.0 + 40.0 * marked / len(rows)), str(marked))
    glued = [marker for row in rows for marker in markers(row) if marker.name in _GLUED]
    if len(glued) > 2:
        yield Evidence("figures right after words, like signs of notes", 1.0, str(len(glued)))
    if sum(len(_LIGATURES.findall(row.text)) for row in rows) > 2:
        yield Evidence("ligatures as single characters", 2.0)
