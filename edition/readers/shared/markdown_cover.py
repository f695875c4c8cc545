"""The last step of every reading of Markdown: what nobody has accounted for yet is markup, or it is text after all."""

import re
from collections.abc import Iterable, Iterator

from edition.model.block import Block, Note, Paragraph
from edition.model.inline import Text
from edition.model.reading import Claim
from edition.model.source import Source, Span
from edition.readers.shared.notes_content import contents, start_of, texts

_NAMES: tuple[tuple[str, str], ...] = (
    (r">+", "quotation mark of a block"),
    (r"#+", "heading"),
    (r"[-*+]", "list item"),
    (r"[=-]+", "underline of a heading"),
    (r"[*_]+", "emphasis"),
    (r"\\", "escape"),
    (r"`+|~{3,}", "code"),
    (r"[|:+=\-\s]+", "table"),
    (r"\^|~+", "raised or lowered letters"),
    (r"\$+", "formula"),
    (r"!?\[|\]", "link"),
    (r"[<>]", "address"),
    (r":{3,}", "fenced division"),
)
_COMPILED = tuple((re.compile(pattern), name) for pattern, name in _NAMES)


def covered(blocks: Iterable[Block], notes: Iterable[Note], claims: Iterable[Claim]) -> Iterator[Span]:
    """Every range of the source that is accounted for."""
    for block in blocks:
        for content in contents(block):
            yield from (text.span for text in texts(content))
    for note in notes:
        for block in note.blocks:
            for content in contents(block):
                yield from (text.span for text in texts(content))
    yield from (claim.span for claim in claims)


def gaps(source: Source, spans: Iterable[Span]) -> Iterator[Span]:
    """The runs without white space that no range covers."""
    position = 0
    for span in [*sorted(spans), Span(len(source.text), len(source.text))]:
        if span.start > position:
            for match in re.finditer(r"\S+", source.text[position : span.start]):
                yield Span(position + match.start(), position + match.end())
        position = max(position, span.end)


def settle(
    source: Source, blocks: tuple[Block, ...], notes: Iterable[Note], claims: Iterable[Claim]
) -> tuple[list[Claim], tuple[Block, ...]]:
    """Claim the markup that is left; give back the blocks with anything that holds letters put in where it stood.

    Letters are never claimed here: what the readers above did not understand stays in the text.
    """
    claims = list(claims)
    lost: list[Span] = []
    for span in gaps(source, covered(blocks, notes, claims)):
        text = source.slice(span)
        if any(character.isalnum() for character in text):
            lost.append(span)
        else:
            claims.append(Claim(span, "mark", _name(text)))
    return claims, _with_lost(blocks, lost)


def _name(text: str) -> str:
    return next((name for pattern, name in _COMPILED if pattern.fullmatch(text)), "markup")


def _with_lost(blocks: tuple[Block, ...], lost: list[Span]) -> tuple[Block, ...]:
    result = list(blocks)
    for span in lost:
        place = next(
            (
                index
                for index, block in enumerate(result)
                if (start := start_of(block)) is not None and start > span.end
            ),
            len(result),
        )
        result.insert(place, Paragraph((Text(span),)))
    return tuple(result)
