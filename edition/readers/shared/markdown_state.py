"""What is gathered while Markdown is read: claims, notes, doubts, and the parser's own tables."""

from collections.abc import Iterable
from typing import Any

from markdown_it import MarkdownIt

from edition.model.block import Block, Milestone, Note
from edition.model.reading import Claim, ClaimKind, Doubt, LineRole, Statement
from edition.model.source import Source, Span
from edition.readers.shared.markdown_text import Lines
from edition.readers.shared.notes_content import contents, texts

_HOLDERS = ("quotation", "note")


class Parse:
    """The state of one reading of Markdown.

    ``labels`` are the labels of all notes that are defined, ``definitions`` their offsets, and ``meant`` gives the
    offset of the note that the call at an offset means; ``rules`` the thematic breaks, each with its place. Where
    ``called`` is given (offsets of notes), notes beside them stay where they stand, and ``labelled`` gets the offsets
    at which their text begins.
    """

    def __init__(self, source: Source, lines: Lines, markdown: MarkdownIt) -> None:
        self.source = source
        self.lines = lines
        self.markdown = markdown
        self.env: dict[str, Any] = {}
        self.labels: set[str] = set()
        self.definitions: dict[str, list[int]] = {}
        self.meant: dict[int, int] = {}
        self.called: set[int] | None = None
        self.labelled: set[int] = set()
        self.claims: list[Claim] = []
        self.notes: list[Note] = []
        self.doubts: list[Doubt] = []
        self.statements: list[Statement] = []
        self.roles: dict[int, LineRole] = {}
        self.rules: list[tuple[Milestone, Span]] = []
        self._keys = 0

    def claim(self, span: Span, why: str, kind: ClaimKind = "mark", to: str = "") -> None:
        """Account for characters that are no text of the TEI."""
        if len(span):
            self.claims.append(Claim(span, kind, why, to))

    def doubt(
        self, code: str, span: Span, chosen: str, others: tuple[str, ...], probability: float, message: str
    ) -> None:
        self.doubts.append(Doubt(code, span, chosen, others, probability, message))

    def role(self, first: int, last: int, role: str, probability: float = 1.0) -> None:
        """How the lines ``first`` to ``last`` (not included), counted from 0 as the parser counts, were understood."""
        for number in range(first + self.lines.first + 1, max(last, first + 1) + self.lines.first + 1):
            if role == "paragraph" and number in self.roles and self.roles[number].role in _HOLDERS:
                continue  # a paragraph of a quotation or note: what holds it says more
            self.roles[number] = LineRole(number, role, probability)

    def note_roles(self, notes: Iterable[Note]) -> None:
        """Tell of the lines of notes that they are notes."""
        for note in notes:
            for block in note.blocks:
                for content in contents(block):
                    numbers = [self.lines.number_of(text.span.start) for text in texts(content)]
                    for number in dict.fromkeys(numbers):
                        self.role(number, number + 1, "note", note.certainty or 0.98)

    def note_key(self, label: str, at: int | None = None) -> str:
        """The key of the note with a label; ``at`` is where the note stands, of several with one label."""
        places = self.definitions.get(label, [])
        number = places.index(at) if at in places else 0
        return f"label:{label}:{number + 1}" if number else f"label:{label}"

    def new_key(self) -> str:
        """A key for a note that has no label."""
        self._keys += 1
        return f"note:{self._keys}"

    def add_note(
        self, printed: str, blocks: tuple[Block, ...], at: int, *, key: str | None = None, place: str = "bottom"
    ) -> str:
        """Keep a note's body; returns its key."""
        key = key or self.new_key()
        self.notes.append(Note(key, printed, place, blocks, at))
        return key
