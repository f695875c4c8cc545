"""The blocks before a text: title pages, dedication, and what else ``preliminaries`` found. TEI: ``front``."""

from collections.abc import Iterator, Sequence

from edition.model.block import Block, Division, Paragraph, TitlePage
from edition.model.inline import Content
from edition.readers.plain_text.blocks import Builder
from edition.readers.plain_text.inline import Words
from edition.readers.plain_text.opening import TitlePart
from edition.readers.plain_text.preliminaries import Preliminaries
from edition.readers.plain_text.rows import Row


def front_blocks(found: Preliminaries, builder: Builder) -> Iterator[Block]:
    """The blocks of the chunks before the text, in their order; the builder has those chunks and their structure."""
    number = 0
    while number < found.count:
        if number in found.titles:
            yield title_page(found.titles[number], builder.words)
            number += found.lengths[number]
        elif number in found.dedications:
            chunk = builder.chunks[number]
            builder.role(chunk, "dedication", 0.85)
            yield Division("dedication", (Paragraph(_lines(chunk.rows, builder.words)),))
            number += 1
        else:
            count, blocks = builder.next(number)
            yield from blocks
            number += count


def title_page(parts: Sequence[TitlePart], words: Words) -> TitlePage:
    """The title page that some parts make."""
    return TitlePage(tuple((part.kind, _lines(part.rows, words)) for part in parts))


def _lines(rows: Sequence[Row], words: Words) -> Content:
    return words.lines(rows) if len(rows) > 1 else words.content(rows)
