"""Sheets: what the notes of a page stand at the foot of. A page has one, or one for each of its columns.

Where columns stand side by side they are known; where they were extracted one after the other, a block of notes in
the middle of a page shows where the second column begins: the sentence before the block goes on after it.
"""

from collections.abc import Iterator, Sequence

from edition.readers.pdf_text.note_pages import NoteBlock, note_blocks
from edition.readers.pdf_text.rows import Row
from edition.readers.pdf_text.setting import ends_sentence

_MOST_RESUME = 0.5


def sheets(rows: Sequence[Row], *, columned: bool) -> Iterator[list[Row]]:
    """The rows of a dump, sheet by sheet; ``columned`` says that columns stood side by side in it."""
    cuts = _columns(rows) if columned else _after_notes(rows)
    sheet: list[Row] = []
    for place, row in enumerate(rows):
        if sheet and (row.page != sheet[-1].page or place in cuts):
            yield sheet
            sheet = []
        sheet.append(row)
    if sheet:
        yield sheet


def _columns(rows: Sequence[Row]) -> set[int]:
    return {place for place in range(1, len(rows)) if rows[place].sheet != rows[place - 1].sheet}


def _after_notes(rows: Sequence[Row]) -> set[int]:
    """Where text goes on in the middle of a page after a block of notes, if that is a habit of the dump."""
    blocks = [
        block
        for block in note_blocks(rows)
        if block.stop < len(rows) and rows[block.stop].page == rows[block.start].page and block.start
    ]
    resumed = [block for block in blocks if _resumes(rows, block)]
    kept = blocks if len(resumed) > _MOST_RESUME * len(blocks) else resumed
    return {block.stop for block in kept}


def _resumes(rows: Sequence[Row], block: NoteBlock) -> bool:
    """Whether the sentence before a block of notes goes on after it."""
    following = next((character for character in rows[block.stop].text if character.isalpha()), "")
    return not ends_sentence(rows[block.start - 1].text) and following.islower()
