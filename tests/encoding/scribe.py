"""Writes a source and, beside it, the pieces of a reading: for cases that should be read as one reads a text."""

from dataclasses import dataclass, field

from arbitrary_readings import source_of

from edition.encoding import encode
from edition.model.artefact import TeiDocument
from edition.model.block import Paragraph
from edition.model.inline import Text
from edition.model.reading import Claim, Reading, Statement
from edition.model.source import Source, Span


@dataclass
class Scribe:
    """Each method writes some of the source and gives back what a reader would make of it."""

    source: str = ""
    claims: list[Claim] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    def skip(self, text: str = "\n") -> None:
        """White space that nobody claims."""
        self.source += text

    def text(self, text: str, instead: str | None = None, why: str = "") -> Text:
        """Words that go into the TEI, perhaps replaced."""
        start = len(self.source)
        self.source += text
        return Text(Span(start, len(self.source)), instead, why)

    def mark(self, text: str) -> Span:
        """Markup that becomes an element."""
        start = len(self.source)
        self.source += text
        span = Span(start, len(self.source))
        self.claims.append(Claim(span, "mark", "markup"))
        return span

    def paragraph(self, text: str, **options: str) -> Paragraph:
        """A paragraph of plain words, with a blank line after it."""
        made = Paragraph((self.text(text),), **options)
        self.skip("\n\n")
        return made

    def fact(self, fact: str, value: str, normalised: str | None = None, group: str | None = None, **more: str) -> None:
        """A line of the source that states something."""
        start = len(self.source)
        self.source += value
        span = Span(start, len(self.source))
        self.claims.append(Claim(span, "meta", "title block", "teiHeader"))
        self.statements.append(Statement(fact, value, span, normalised, group, **more))
        self.skip("\n")

    def made(self) -> Source:
        """The source."""
        return source_of(self.source)

    def encode(self, *, overrides: dict | None = None, **parts: object) -> TeiDocument:
        """The TEI of a reading with these parts."""
        reading = Reading("markdown", claims=tuple(self.claims), statements=tuple(self.statements), **parts)
        return encode(self.made(), reading, overrides=overrides)
