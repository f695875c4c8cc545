"""The blocks of a text, named for the TEI elements they become. Readers make them; ``encoding`` turns them to TEI.

Readers give headings in their order with a level; ``encoding`` nests them into ``div``. Blocks carry source ranges
through the Text in them, so the ledger needs no bookkeeping of its own.

``language`` of a block or note is its @xml:lang (a BCP 47 tag), None where it is in the language of what it stands in.
"""

from dataclasses import dataclass

from edition.model.inline import Bibliography, Content, FormeWork, PageBreak, Stage


@dataclass(frozen=True, slots=True)
class Head:
    """``head`` of a ``div`` that goes on until the next Head of the same or a higher level (1 is the highest).

    ``number`` is the div's @n; ``kind`` its @type ("section" where empty); ``key`` a name that Links point to.
    """

    level: int
    content: Content
    number: str | None = None
    kind: str = ""
    key: str | None = None
    certainty: float | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``p``; ``number`` is @n (a thesis or paragraph number, which stays in the text too); ``rend`` e.g. centre."""

    content: Content
    number: str | None = None
    rend: str = ""
    certainty: float | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """``quote`` with blocks in it; inside ``cit`` together with ``source`` where one is given after it."""

    blocks: "tuple[Block, ...]"
    source: Bibliography | None = None
    certainty: float | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Epigraph:
    """``epigraph``: stands before the text of its division; may hold quotes, verse, paragraphs and a bibl."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Item:
    """``item`` of a list; ``label`` (definition lists, printed numbers) becomes ``label`` before it."""

    blocks: "tuple[Block, ...]"
    label: Content = ()
    number: str | None = None


@dataclass(frozen=True, slots=True)
class List:
    """``list``; ``kind`` is bulleted, ordered, gloss, simple or contents (a table of contents)."""

    kind: str
    items: tuple[Item, ...]
    head: Content = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """``cell``; ``label`` gives it role="label"; ``align`` is left, right, center or empty; ``columns`` and ``rows``
    say how many of them it spans.
    """

    content: Content
    label: bool = False
    align: str = ""
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """``table`` of ``row`` and ``cell``; ``head`` is the caption."""

    rows: tuple[tuple[Cell, ...], ...]
    head: Content = ()


@dataclass(frozen=True, slots=True)
class VerseLine:
    """``l``; ``indent`` in steps of the source's own indents (0 none)."""

    content: Content
    indent: int = 0
    number: str | None = None


@dataclass(frozen=True, slots=True)
class LineGroup:
    """``lg``: a stanza, or a poem of stanzas."""

    lines: "tuple[VerseLine | LineGroup | PageBreak | FormeWork, ...]"
    kind: str = ""
    certainty: float | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """``ab type="code"`` with ``lb`` at line ends: preformatted lines, white space kept."""

    lines: tuple[Content, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """``sp``: a turn with its speaker's name as printed (label and punctuation) and the blocks said."""

    speaker: Content
    blocks: "tuple[Block, ...]"
    who: str | None = None
    certainty: float | None = None


@dataclass(frozen=True, slots=True)
class CastList:
    """``castList`` of drama."""

    items: tuple[Content, ...]
    head: Content = ()


@dataclass(frozen=True, slots=True)
class Milestone:
    """``milestone unit="section"``: a thematic break; ``rend`` is the sign as printed (claimed as mark)."""

    rend: str


@dataclass(frozen=True, slots=True)
class Opener:
    """``opener``: ``parts`` are (element name, content): dateline, salute, byline, signed or seg."""

    parts: tuple[tuple[str, Content], ...]


@dataclass(frozen=True, slots=True)
class Closer:
    """``closer``: ``parts`` are (element name, content): dateline, salute, signed or seg (a bibl goes inside seg)."""

    parts: tuple[tuple[str, Content], ...]


@dataclass(frozen=True, slots=True)
class Postscript:
    """``postscript``: what a letter adds below its signature, its "P.S." kept; may end in a Closer of its own."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Byline:
    """``byline`` at the head or end of a division."""

    content: Content


@dataclass(frozen=True, slots=True)
class Argument:
    """``argument``: a headnote or summary at the head of a division."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Trailer:
    """``trailer``: closing words ("The End")."""

    content: Content


@dataclass(frozen=True, slots=True)
class TitlePage:
    """``titlePage``: ``parts`` are (kind, content): main, sub (titlePart in docTitle), byline, docAuthor (inside
    byline), docDate, docImprint, docEdition, titlePart, epigraph.
    """

    parts: tuple[tuple[str, Content], ...]


@dataclass(frozen=True, slots=True)
class SourceNote:
    """``note type="source"`` with a ``bibl`` inside, without a marker: stands at the end of its division.

    ``sign`` is the printed sign (such as *), claimed as mark. ``content`` after the bibliography may be long.
    """

    content: Content
    sign: str = ""
    certainty: float | None = None


@dataclass(frozen=True, slots=True)
class FloatingText:
    """``floatingText``: a letter, law or other document that a text holds whole; ``kind`` its @type (letter ...).

    Heads inside nest in it, from level 1 anew; it may have an Opener, a Closer and a Postscript of its own.
    """

    kind: str
    blocks: "tuple[Block, ...]"
    language: str | None = None
    certainty: float | None = None


@dataclass(frozen=True, slots=True)
class Division:
    """A ``div`` that the reader itself is sure of (one of several texts, a colophon, a list of contents).

    Heads inside nest below it, from level 1 anew.
    """

    kind: str
    blocks: "tuple[Block, ...]"
    number: str | None = None
    language: str | None = None
    certainty: float | None = None


Block = (
    Head
    | Paragraph
    | Quote
    | Epigraph
    | List
    | Table
    | LineGroup
    | CodeBlock
    | Speech
    | CastList
    | Milestone
    | Opener
    | Closer
    | Postscript
    | Byline
    | Argument
    | Trailer
    | TitlePage
    | SourceNote
    | FloatingText
    | Division
    | Stage
    | Bibliography
    | PageBreak
    | FormeWork
)


@dataclass(frozen=True, slots=True)
class Note:
    """A note's body, apart from the place where it is called.

    ``key`` is unique in the reading; ``printed`` the sign as printed (@n); ``place`` is bottom, end, margin or inline;
    ``kind`` @type (authorial, editorial, gloss ... or empty); ``responsible`` who wrote it where the note says so.
    ``at`` is the offset in the source of the note's first character: a note that nobody calls is kept at the end
    of the division that stands there.
    """

    key: str
    printed: str
    place: str
    blocks: tuple[Block, ...]
    at: int
    kind: str = ""
    responsible: str = ""
    certainty: float | None = None
    language: str | None = None
