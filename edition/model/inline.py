"""What stands inside a paragraph. Every class is named for the TEI element it becomes (given in its docstring)."""

from dataclasses import dataclass

from edition.model.source import Span


@dataclass(frozen=True, slots=True)
class Text:
    """Characters of the source: as they stand, or replaced.

    ``replacement`` is None where the TEI has the same characters. White space replaced by white space (or a divided
    word's hyphen and line end by nothing) becomes a ``layout`` run of the ledger; any other replacement needs a
    ``why`` (a short noun such as "dash") and becomes a ``changed`` run that the header's editorialDecl declares.
    ``replacement == ""`` with a span of white space is allowed and says that the space is not in the TEI.
    """

    span: Span
    replacement: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Highlight:
    """``hi``; ``rend`` is one or more of italic bold superscript subscript smallcaps underline strikethrough spaced
    capitals monospace.
    """

    rend: str
    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Code:
    """``code``."""

    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Formula:
    """``formula`` with its notation (tex, mathml)."""

    notation: str
    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Link:
    """``ref`` to an address; ``target`` may be "#key" for a place inside the text (an anchor's or a head's key)."""

    target: str
    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Graphic:
    """``figure`` with ``graphic`` (none where ``url`` is empty), ``figDesc`` from the alternative text, and ``head``
    from the caption as printed.
    """

    url: str
    description: "tuple[Inline, ...]" = ()
    caption: "tuple[Inline, ...]" = ()


@dataclass(frozen=True, slots=True)
class NoteReference:
    """A call for a note. The first call of a note becomes the ``note``, later ones ``ref type="noteref"``.

    ``key`` is the ``Note.key`` it calls, or None where no note was found: then ``content`` (the marker's characters)
    is kept as the text of a ``ref type="noteref"`` without target. ``printed`` is the sign as printed, without
    brackets or markup. The marker's own characters must be claimed as ``mark`` by the reader where ``key`` is set.
    """

    key: str | None
    printed: str
    span: Span
    content: "tuple[Inline, ...]" = ()
    certainty: float | None = None


@dataclass(frozen=True, slots=True)
class LineBreak:
    """``lb``; ``broken_word`` gives it break="no". Used for line ends that mean something (hard breaks, verse in
    prose); the line ends of running text are plain spaces.
    """

    broken_word: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    """``pb``. ``number`` is @n; ``counted`` says that it was counted, not printed (or None: no number known).

    ``broken_word`` where the page ends inside a word. May stand among inlines and among blocks.
    """

    number: str | None
    counted: bool
    broken_word: bool = False
    facsimile: str | None = None
    certainty: float | None = None
    at: int | None = None  # offset of the first character of the page in the source


@dataclass(frozen=True, slots=True)
class FormeWork:
    """``fw``: a running head, printed folio or signature that stood on the page; ``kind`` is header, footer, pageNum,
    catch or sig (the Guidelines' values). May stand among inlines and among blocks.
    """

    kind: str
    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Stage:
    """``stage``: an interjection or stage direction, its brackets kept. May stand among inlines and among blocks."""

    content: "tuple[Inline, ...]"
    kind: str = ""
    certainty: float | None = None


@dataclass(frozen=True, slots=True)
class Bibliography:
    """``bibl``: a reference to a publication, as words of the text. May stand among inlines and among blocks."""

    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Date:
    """``date`` with @when (an ISO date: YYYY, YYYY-MM or YYYY-MM-DD) where it is sure."""

    when: str | None
    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Foreign:
    """``foreign`` with xml:lang (BCP 47)."""

    language: str
    content: "tuple[Inline, ...]"
    certainty: float | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """``seg`` with a type: a span that the source itself marks (Markdown attributes, classes)."""

    kind: str
    content: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Anchor:
    """``anchor``: a named place in the source (an HTML anchor, a heading's id) that a Link may point to."""

    key: str


Inline = (
    Text
    | Highlight
    | Code
    | Formula
    | Link
    | Graphic
    | NoteReference
    | LineBreak
    | PageBreak
    | FormeWork
    | Stage
    | Bibliography
    | Date
    | Foreign
    | Segment
    | Anchor
)

Content = tuple[Inline, ...]
"""What a block holds: inlines in reading order."""
