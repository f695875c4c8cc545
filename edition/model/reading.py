"""What a reader made of a source: blocks, facts about the text, and an account of every character."""

from dataclasses import dataclass, field
from typing import Literal

from edition.model.block import Block, Note
from edition.model.source import Span

Form = Literal["markdown", "ocr-markdown", "pdf-text", "web-page", "plain-text"]
"""The forms of source there is a reader for. These words stand in ``--from``, in the report and in the log."""

FORMS: tuple[Form, ...] = ("markdown", "ocr-markdown", "pdf-text", "web-page", "plain-text")

ClaimKind = Literal["mark", "meta", "furniture", "layout"]

Fact = Literal[
    "title",  # the work's main title
    "subtitle",
    "author",
    "editor",
    "translator",
    "compiler",
    "contributor",  # with ``detail`` saying as what
    "date",  # the source calls it only a date
    "date-written",
    "date-published",
    "date-retrieved",
    "date-posted",
    "place",
    "publisher",
    "periodical",
    "volume",
    "issue",
    "pages",
    "chapter",
    "series",
    "edition-statement",
    "book-title",  # of the book that a text was taken from
    "licence",
    "licence-url",
    "url",  # the address of this text or of its source
    "site",  # the web site or library that carried it
    "site-section",
    "poster",  # who put it on the site
    "issn",
    "isbn",
    "doi",
    "identifier",
    "language",  # BCP 47
    "original-language",
    "description",
    "keywords",
    "occasion",
    "addressee",
    "speaker",
    "note",
    "related",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One named reason for a decision: ``weight`` is in log-odds (natural logarithm), negative against it."""

    name: str
    weight: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact that the source states about itself.

    ``value`` is in the source's own words; ``normalised`` an ISO date, a BCP 47 tag or an address where it is sure.
    ``group`` is None for the whole source, or names one of several texts in it ("1", "2" ...), in their order.
    """

    fact: Fact
    value: str
    span: Span | None
    normalised: str | None = None
    group: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """Characters of the source that are no text of the TEI, and why.

    ``mark``: became an element or an attribute. ``meta``: went to the header, ``to`` names where (titleStmt/title).
    ``furniture``: no part of the work. ``layout``: white space, or the hyphen and line end of a divided word.
    White space that nobody claims counts as layout by itself.
    """

    span: Span
    kind: ClaimKind
    why: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A decision that the converter was not sure of. ``probability`` is that of what was chosen."""

    code: str
    span: Span
    chosen: str
    alternatives: tuple[str, ...]
    probability: float
    message: str


@dataclass(frozen=True, slots=True)
class LineRole:
    """How one line was understood; shown by ``edition inspect``."""

    number: int
    role: str
    probability: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Detection:
    """Which form a source has: the form chosen, how sure, and the evidence for every form."""

    form: Form
    probability: float
    evidence: tuple[tuple[Form, float, tuple[Evidence, ...]], ...]
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of a reader: everything that ``encoding`` needs beside the source itself.

    Every character of the source must be covered exactly once: by a Text in a block or note, or by a claim; white
    space may be left over. ``encoding`` refuses a reading that loses or doubles characters.
    """

    form: Form
    front: tuple[Block, ...] = ()
    body: tuple[Block, ...] = ()
    back: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    roles: tuple[LineRole, ...] = ()
    language: str | None = None
    declarations: dict[str, str] = field(default_factory=dict)
    """Rules that the header's editorialDecl must declare, by its child's name (hyphenation, quotation, normalization,
    segmentation, correction, punctuation) or "pagination": one English sentence each."""
