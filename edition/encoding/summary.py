"""What the header needs to know of the text and of how it was written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from edition.encoding.counts import words
from edition.encoding.tree import Element, Node, elements, pieces
from edition.model.inline import Text
from edition.model.ledger import Run
from edition.model.reading import Reading
from edition.model.source import Source

_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Summary:
    """Counted facts: words, pages, elements by name, letters by language, replacements by reason."""

    source: Source
    reading: Reading
    title: str
    titled: bool
    words: int
    pages: int
    counted_pages: int
    unsure: bool
    tags: dict[str, int]
    languages: dict[str, int]
    joined: bool
    changes: dict[str, int]


def summarise(
    source: Source, reading: Reading, text: Element, language: str, runs: Sequence[Run], changes: dict[str, int]
) -> Summary:
    """Count what the header tells of a text; ``runs`` are all that became of the source, ``changes`` by reason.

    The title is that of the first heading where the source states none, else the file's name.
    """
    every = list(elements(text))
    stated = any(one.fact == "title" and one.group is None for one in reading.statements)
    breaks = [one for one in every if one.name == "pb"]
    return Summary(
        source=source,
        reading=reading,
        title=_first_heading(source, every) or source.file_name,
        titled=stated,
        words=words(source, text),
        pages=len(breaks),
        counted_pages=sum(one.attributes.get("type") == "counted" for one in breaks),
        unsure=any("cert" in one.attributes for one in every),
        tags=dict(sorted(Counter(one.name for one in every).items())),
        languages=_languages(source, text, language),
        joined=any(_divides(source, run) for run in runs),
        changes=changes,
    )


def _divides(source: Source, run: Run) -> bool:
    """True where a run of layout holds the hyphen of a divided word."""
    return run.kind == "layout" and run.source is not None and bool(source.slice(run.source).strip())


def _first_heading(source: Source, every: list[Element]) -> str:
    heads = (one for one in every if one.name == "head")
    for head in heads:
        words_of = "".join(_written(source, piece) for piece in pieces(head, without=frozenset({"note"}))).split()
        if words_of:
            return " ".join(words_of)[:_LONGEST_TITLE]
    return ""


def _written(source: Source, piece: Text) -> str:
    return source.slice(piece.span) if piece.replacement is None else piece.replacement


def _languages(source: Source, text: Element, language: str) -> dict[str, int]:
    """Letters in each language, by the nearest xml:lang."""
    found: Counter[str] = Counter({language: 0})
    stack: list[tuple[Node, str]] = [(text, language)]
    while stack:
        node, current = stack.pop()
        if isinstance(node, Text):
            found[current] += sum(map(str.isalpha, _written(source, node)))
        elif isinstance(node, Element):
            own = node.attributes.get("xml:lang", current)
            inner = own if isinstance(own, str) else current
            stack.extend((child, inner) for child in node.children)
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))
