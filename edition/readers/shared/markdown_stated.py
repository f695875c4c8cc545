"""What short lines at the edges of a Markdown text state: who edited it, where it appeared, under which licence."""

import re
from collections.abc import Callable, Iterator, Sequence

from edition.model.block import Block, Head, Milestone, Paragraph, Quote
from edition.model.inline import FormeWork, PageBreak
from edition.model.reading import Statement
from edition.model.source import Source, Span
from edition.readers.shared.facts import FoundFact, find_facts
from edition.readers.shared.imprints import Part, imprint
from edition.readers.shared.labels import find_labels
from edition.readers.shared.narrowing import narrowed
from edition.readers.shared.notes_content import end_of, plain, start_of
from edition.readers.shared.publications import read_reference

LONGEST = 250
MOST_BLOCKS = 3
LEAST_PARTS = 3
"""Parts that make a line a reference to a publication although nothing announces one."""

_SENTENCE = re.compile(r".+?(?:(?<=[^\W\d_]{3})\.(?=\s|$)|$)", re.DOTALL)
_OF_IMPRINT = ("place", "publisher", "periodical", "book-title")


def facts_in(words: str, language: str | None) -> tuple[FoundFact, ...]:
    """Every fact that a line states: by its labels, as an imprint, or as a reference to a publication."""
    found = list(find_facts(words, language))
    if any(find_labels(words)) or any(fact.fact in _OF_IMPRINT for fact in found):
        return tuple(found)
    for sentence in _SENTENCE.finditer(words):
        found.extend(_fact(part, words, sentence.start()) for part in imprint(sentence.group()))
    if any(fact.fact in _OF_IMPRINT for fact in found):
        return tuple(found)
    parts = read_reference(words, 0, len(words), language, sure=True)
    if len(parts) + len(found) < LEAST_PARTS:
        return tuple(found)
    new = [_fact(part, words, 0) for part in parts if not any(_overlap(part, fact) for fact in found)]
    return tuple(sorted([*found, *new], key=lambda fact: fact.start))


def _overlap(part: Part, fact: FoundFact) -> bool:
    return part.start < fact.end and fact.start < part.end


def _fact(part: Part, words: str, start: int) -> FoundFact:
    first, last = start + part.start, start + part.end
    return FoundFact(part.fact, first, last, " ".join(words[first:last].split()), part.normalised)


def stated_at_edges(
    blocks: Sequence[Block],
    source: Source,
    known: Sequence[Statement],
    language: str | None,
    wanted: Callable[[Sequence[FoundFact]], bool] = bool,
) -> Iterator[Statement]:
    """What the first and last short paragraphs state that is not ``known`` yet; they stay where they are.

    ``wanted`` tells of the facts of one paragraph whether they count.
    """
    told = {(one.fact, one.value.casefold()) for one in known}
    edge = [*_edge(blocks, source.text), *_edge(blocks[::-1], source.text)]
    for block in {id(block): block for block in edge}.values():
        words = plain(block.content, source.text)
        span = Span(start_of(block) or 0, end_of(block) or 0)
        found = find_facts(words, language)
        for fact in found if wanted(found) else ():
            if (fact.fact, fact.value.casefold()) not in told:
                told.add((fact.fact, fact.value.casefold()))
                place = narrowed(source, span, fact.value)
                yield Statement(fact.fact, fact.value, place, fact.normalised, detail=fact.detail)


def _edge(blocks: Sequence[Block], source_text: str) -> Iterator[Paragraph]:
    own = [block for block in blocks[: 2 * MOST_BLOCKS] if not isinstance(block, (FormeWork, PageBreak, Milestone))]
    for block in own[:MOST_BLOCKS]:
        if isinstance(block, (Head, Quote)) or not isinstance(block, Paragraph):
            return
        if len(plain(block.content, source_text)) > LONGEST:
            return
        yield block
