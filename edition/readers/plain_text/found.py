"""What was found out about the chunks of a text, by their numbers."""

from dataclasses import dataclass, field

from edition.readers.plain_text.contents import Contents
from edition.readers.plain_text.drama import Drama
from edition.readers.shared.headings import Heading


@dataclass(slots=True)
class Structure:
    """What was found out about the chunks, by their index."""

    headings: dict[int, Heading] = field(default_factory=dict)
    contents: dict[int, Contents] = field(default_factory=dict)  # lists of contents, by the chunk of their heading
    openers: dict[int, list[str]] = field(default_factory=dict)  # for each row: dateline, salute
    closers: dict[int, list[str]] = field(default_factory=dict)  # for each row: salute, signed, dateline
    trailers: set[int] = field(default_factory=set)
    drama: Drama = field(default_factory=Drama)
    subtitles: set[int] = field(default_factory=set)  # chunks that go on with the heading before them
    epigraphs: dict[int, int] = field(default_factory=dict)  # the first chunk of an epigraph -> how many
    colophon: range = range(0)  # who printed the book and where, at its end
    sources: set[int] = field(default_factory=set)  # notes on the text's origin at its end

    def known(self, number: int) -> bool:
        """Whether a chunk was found to be something else than prose, verse, a list or a table."""
        return any(
            number in found
            for found in (
                self.headings,
                self.contents,
                self.openers,
                self.closers,
                self.trailers,
                self.subtitles,
                self.epigraphs,
                self.sources,
                self.colophon,
                self.drama.labels,
                self.drama.directions,
                self.drama.cast,
            )
        )
