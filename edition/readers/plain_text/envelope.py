"""What distributors of electronic texts put around a text: a notice before, a licence after.

Known are marks of the kind "*** START OF THE ... EBOOK ... ***" and "*** END OF ...", which several libraries use.
"""

import re
from dataclasses import dataclass

from edition.model.source import Source, Span
from edition.readers.plain_text.rows import Row

_START = re.compile(r"^[ \t]*\*{3}\s?(?:START|BEGIN(?:NING)?)\b[^\n]{3,200}?\*{3}[ \t]*$", re.MULTILINE)
_PRODUCED = re.compile(
    r"\s*(?:This e-?(?:text|book) was )?(?:Produced|Prepared|E-?text prepared|Transcribed|Created|Scanned|Digitised)\b"
    r"[^\n]{0,40}\bby\b[^\n]*(?:\n[^\n]*\S[^\n]*){0,6}(?=\n[ \t]*\n)",
    re.IGNORECASE,
)
"""The first paragraph after the mark that names those who made the electronic text."""
_END = re.compile(
    r"^[ \t]*(?:\*{3}\s?END\b[^\n]{3,200}?\*{3}|End of (?:the )?Project Gutenberg[^\n]*)[ \t]*$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The ranges before and after the text itself, empty where there are none; the rows inside it that tell of the
    making of the file.
    """

    before: Span
    text: Span
    after: Span
    told: tuple[Row, ...] = ()


def find_envelope(source: Source) -> Envelope:
    """Where the text begins and ends between the distributor's words."""
    text = source.text
    start = _START.search(text)
    first = start.end() if start else 0
    if start and (made := _PRODUCED.match(text, first)):
        first = made.end()
    end = _END.search(text, first)
    last = end.start() if end else len(text)
    return Envelope(Span(0, first), Span(first, last), Span(last, len(text)))
