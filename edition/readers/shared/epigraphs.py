"""Epigraphs right after a heading or before everything else: words quoted, and on a line of its own whose they are.

Works on a finished reading, whatever its form. The line that begins with a dash and gives a name is the evidence: a
quotation without one is a quotation of the text itself. TEI: ``epigraph`` with ``cit`` (Guidelines, 4.2.3).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block, Closer, Division, Epigraph, Head, LineGroup, Paragraph, Quote
from edition.model.inline import Bibliography, Content
from edition.model.reading import Reading
from edition.model.source import Source
from edition.readers.shared.names import name_probability
from edition.readers.shared.notes_content import plain, words_of

MOST_WORDS = 80
_LONGEST_SOURCE = 12
_DASH = re.compile(r"\s*(?:[—–―]|--)\s*(?=\S)")
_NAMED = 0.5


def with_epigraphs(reading: Reading, source: Source) -> Reading:
    """The reading with the epigraphs of its divisions."""
    return replace(reading, body=_blocks(reading.body, source.text))


def _blocks(blocks: Sequence[Block], text: str) -> tuple[Block, ...]:
    made: list[Block] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        after_heading = isinstance(made[-1], Head) if made else isinstance(block, Quote)
        found = _epigraph(blocks[index : index + 2], text) if after_heading else None
        if found is not None:
            made.append(found[0])
            index += found[1]
            continue
        made.append(replace(block, blocks=_blocks(block.blocks, text)) if isinstance(block, Division) else block)
        index += 1
    return tuple(made)


def _epigraph(blocks: Sequence[Block], text: str) -> tuple[Epigraph, int] | None:
    """An epigraph at the start of blocks, and how many of them it is."""
    first, second = (*blocks, None)[:2]
    if isinstance(first, Quote) and first.source is not None and _short(first, text):
        return Epigraph((first,)), 1
    named = _source(second, text)
    if named is None or not isinstance(first, Paragraph | Quote | LineGroup) or not _short(first, text):
        return None
    quoted = first.blocks if isinstance(first, Quote) else (first,)
    return Epigraph((Quote(quoted, Bibliography(named)),)), 2


def _short(block: Block, text: str) -> bool:
    return 0 < len(words_of(block, text).split()) <= MOST_WORDS


def _source(block: Block | None, text: str) -> Content | None:
    """The line after the quoted words, where it names whose they are."""
    if isinstance(block, Closer) and len(block.parts) == 1:
        content = block.parts[0][1]
    elif isinstance(block, Paragraph | Head):
        content = block.content
    else:
        return None
    words = plain(content, text)
    dash = _DASH.match(words)
    if dash is None or len(words.split()) > _LONGEST_SOURCE:
        return None
    named = name_probability(re.split(r"[,:;(]", words[dash.end() :])[0].strip(" .")) > _NAMED
    return content if named else None
