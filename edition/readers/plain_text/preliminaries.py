"""What stands before a text: title pages, pictures, a dedication, an epigraph, lists of contents and of pictures.

TEI: ``front`` (Guidelines, 4.5); the kinds are those of @type there.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from edition.readers.plain_text.chunks import Chunk
from edition.readers.plain_text.contents import Contents
from edition.readers.plain_text.opening import TitlePart, find_opening, is_dedication
from edition.readers.plain_text.pictures import is_picture
from edition.readers.plain_text.setting import Setting
from edition.readers.shared.headings import capitals, fold, is_label

_NAME = re.compile(r"[(\[—–-].*|[^.]{3,60}\.?")
_MOST_EPIGRAPH = 700


@dataclass(slots=True)
class Preliminaries:
    """The chunks before the text, by the number of the first: how many an element takes, or what its parts are.

    ``count`` is the number of all chunks that stand before the text; ``title`` what the distributor calls it.
    """

    titles: dict[int, tuple[TitlePart, ...]] = field(default_factory=dict)
    lengths: dict[int, int] = field(default_factory=dict)
    dedications: set[int] = field(default_factory=set)
    epigraphs: dict[int, int] = field(default_factory=dict)
    count: int = 0
    title: str = ""

    @property
    def parts(self) -> tuple[TitlePart, ...]:
        """The parts of the title page; empty where there is none."""
        return next(iter(self.titles.values()), ())


def find_preliminaries(
    chunks: Sequence[Chunk], contents: Mapping[int, Contents], setting: Setting, language: str | None, title: str = ""
) -> Preliminaries:
    """What stands before the text; a text without a title page has nothing before it but lists and pictures.

    ``title`` is that which the distributor of the text gives, if there is one.
    """
    found = Preliminaries(title=title)
    while found.count < len(chunks) and (length := _next(chunks, found, contents, setting, language)):
        found.count += length
    if not found.titles and not any(number in contents for number in range(found.count)):
        return Preliminaries()
    return found


def _next(
    chunks: Sequence[Chunk],
    found: Preliminaries,
    contents: Mapping[int, Contents],
    setting: Setting,
    language: str | None,
) -> int:
    """How many chunks the next element before the text takes; 0 where the text begins."""
    at = found.count
    chunk = chunks[at]
    if is_picture(chunk.text) or (chunk.kind == "rule" and _before_more(chunks, at, contents)):
        return 1
    if at in contents:
        return contents[at].count
    if not found.titles:
        parts, length = find_opening(chunks[at:], setting, language, found.title)
        if length:
            found.titles[at], found.lengths[at] = parts, length
        return length
    if _half_title(chunks, at, found.parts):
        found.titles[at], found.lengths[at] = (TitlePart("main", chunk.rows, probability=0.85),), 1
        return 1
    if length := epigraph(chunks[at : at + 3], setting):
        found.epigraphs[at] = length
        return length
    if is_dedication(chunks, at):
        found.dedications.add(at)
        return 1
    return 0


def _before_more(chunks: Sequence[Chunk], at: int, contents: Mapping[int, Contents]) -> bool:
    """Whether a rule parts two elements before the text: a list or a picture follows it."""
    return at + 1 < len(chunks) and (at + 1 in contents or is_picture(chunks[at + 1].text))


def _half_title(chunks: Sequence[Chunk], at: int, parts: Sequence[TitlePart]) -> bool:
    """Whether a chunk says nothing but the title again."""
    titles = {fold(part.text) for part in parts if part.kind == "main"} - {""}
    return fold(chunks[at].text) in titles and at + 1 < len(chunks)


def epigraph(chunks: Sequence[Chunk], setting: Setting) -> int:
    """How many chunks the words quoted before a text take (0: there are none): deeper than the text, in quotation
    marks or before a name to the right; with the name where one stands below.
    """
    first = chunks[0] if chunks else None
    if len(chunks) < 2 or first is None or len(first.text) > _MOST_EPIGRAPH or first.kind in ("list", "table", "rule"):
        return 0
    depth = first.indent - setting.base
    if depth >= 2 and is_attribution(first, chunks[1], setting):
        return 2
    quoted = first.text[0] in "“”\"„«»‘*_'"
    if depth >= 4 and quoted and _named_below(first, chunks[1], setting):
        return 2
    if depth >= 2 and len(first.rows) > 1 and first.rows[-1].text.startswith(("—", "–", "--")):
        return 0 if capitals(first.text) else 1
    return 1 if depth >= 4 and quoted and first.kind in ("quotation", "verse") and len(chunks) > 2 else 0


def is_attribution(quoted: Chunk, chunk: Chunk, setting: Setting) -> bool:
    """Whether a chunk says who wrote the words above it: a name after a dash or in brackets, far to the right."""
    text, row = chunk.text, chunk.rows[0]
    far = row.indent >= max(quoted.indent + 4, setting.base + 8) or chunk.indent >= quoted.rows[-1].end - 2
    signed = text.startswith(("—", "–", "--", "―")) or (text[0] in "([" and text.rstrip(".")[-1] in ")]")
    return len(chunk.rows) <= 2 and far and signed and sum(len(row.words) for row in chunk.rows) <= 16


def _named_below(quoted: Chunk, chunk: Chunk, setting: Setting) -> bool:
    """Whether a short line to the right stands below: it may be a name without a dash."""
    deep = chunk.indent >= max(quoted.indent, setting.base + 4)
    few = len(chunk.rows) == 1 and len(chunk.rows[0].words) <= 10 and _NAME.fullmatch(chunk.text) is not None
    return deep and few and not is_label(chunk.text)
