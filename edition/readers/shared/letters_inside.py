"""Letters that a text holds whole: from a dateline or a salute to a farewell and a name, paragraphs of their own.

Works on a finished reading, whatever its form, since all forms lose the same marks. TEI: ``floatingText`` with
``opener`` and ``closer`` (Guidelines, 4.3.2.2 and 4.2.2).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from edition.model.block import Block, Closer, Division, FloatingText, Head, Milestone, Opener, Paragraph, Speech
from edition.model.inline import Content, FormeWork, Inline, LineBreak, PageBreak, Text
from edition.model.reading import Doubt, Evidence, Reading
from edition.model.source import Source, Span
from edition.readers.shared.letters import is_dateline, is_farewell, is_salute, is_signature
from edition.readers.shared.names import name_probability
from edition.readers.shared.notes_content import contents, first_offset, last_offset, plain
from edition.readers.shared.weighing import probability, total

LONGEST_EDGE = 90
"""Characters of a line at the edge of a letter."""
MOST_PARAGRAPHS = 30
TOLD = 0.97
_HOLDERS = (Division, Speech)
_Part = tuple[str, Content]


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter among blocks: how many of them it is, made into one, and the evidence for it."""

    count: int
    block: FloatingText
    evidence: tuple[Evidence, ...]


def with_letters_inside(reading: Reading, source: Source) -> Reading:
    """The reading with its letters as floating texts; one that is less than 97 % sure is a Doubt ("letter")."""
    work = _Work(source.text, reading.language)
    body = work.blocks(reading.body)
    return replace(reading, body=body, doubts=(*reading.doubts, *work.doubts)) if work.found else reading


class _Work:
    def __init__(self, text: str, language: str | None) -> None:
        self.text = text
        self.language = language
        self.found = 0
        self.doubts: list[Doubt] = []

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        made: list[Block] = []
        index = 0
        while index < len(blocks):
            block = blocks[index]
            letter = self._letter(blocks[index:]) if any(isinstance(one, Paragraph) for one in made[-3:]) else None
            if letter is not None:
                made.append(letter.block)
                index += letter.count
                self._tell(letter)
                continue
            made.append(replace(block, blocks=self.blocks(block.blocks)) if isinstance(block, _HOLDERS) else block)
            index += 1
        return tuple(made)

    def _tell(self, letter: _Letter) -> None:
        self.found += 1
        sure = letter.block.certainty or 1.0
        every = [content for content in contents(letter.block) if first_offset(content) is not None]
        start, end = first_offset(every[0]) or 0, last_offset(every[-1]) or 0
        if sure < TOLD:
            told = "; ".join(item.name for item in letter.evidence)
            self.doubts.append(Doubt("letter", Span(start, max(start, end)), "letter", ("paragraphs",), sure, told))

    def _letter(self, blocks: Sequence[Block]) -> _Letter | None:
        opening, first = self._opening(blocks)
        if not opening:
            return None
        for stop in range(first + 1, min(first + 1 + MOST_PARAGRAPHS, len(blocks))):
            closing, after = self._closing(blocks, stop)
            if closing:
                return self._made(opening, blocks[first:stop], closing, after)
            if isinstance(blocks[stop], (Head, Milestone)):
                return None
        return None

    def _made(self, opening: list[_Part], body: Sequence[Block], closing: list[_Part], count: int) -> _Letter | None:
        kinds = [kind for kind, _ in opening], [kind for kind, _ in closing]
        evidence = (
            Evidence("a letter inside a text", -1.5),
            Evidence("a date and a place above it", 1.5 if "dateline" in kinds[0] else 0.0),
            Evidence("somebody is addressed", 2.5 if "salute" in kinds[0] else 0.0),
            Evidence("a farewell", 2.5 if "salute" in kinds[1] else 0.0),
            Evidence("a signature", 1.5 if "signed" in kinds[1] else 0.0),
            Evidence("a long way from its opening to its closing", -0.1 * max(0, len(body) - 6)),
        )
        sure = probability(total(evidence))
        if sure < 0.75 or not any(isinstance(block, Paragraph) for block in body):
            return None
        blocks = (Opener(tuple(opening)), *body, Closer(tuple(closing)))
        return _Letter(count, FloatingText("letter", blocks, certainty=round(sure, 4)), evidence)

    def _opening(self, blocks: Sequence[Block]) -> tuple[list[_Part], int]:
        """The dateline and the salute that blocks begin with, and the place of the block after them."""
        parts: list[_Part] = []
        index = 0
        while index < min(3, len(blocks)):
            if isinstance(blocks[index], (PageBreak, FormeWork)):
                return (parts, index) if parts else ([], 0)
            found = [(self._opens(words), line) for line, words in self._lines(blocks[index])]
            if not found or not all(kind for kind, _ in found):
                break
            parts += found
            index += 1
        return parts, index

    def _opens(self, words: str) -> str:
        if is_dateline(words, self.language):
            return "dateline"
        return "salute" if is_salute(words) and words[-1:] in ",:!—" else ""

    def _closing(self, blocks: Sequence[Block], start: int) -> tuple[list[_Part], int]:
        """The farewell, the name and the date at a place, and the place of the block after them."""
        parts: list[_Part] = []
        index = start
        while index < min(start + 4, len(blocks)):
            lines = self._lines(blocks[index])
            found = [(self._closes(words, after=bool(parts) or place > 0), line)
                     for place, (line, words) in enumerate(lines)]  # fmt: skip
            if not found or not all(kind for kind, _ in found):
                break
            parts += found
            index += 1
        return (parts, index) if any(kind == "salute" for kind, _ in parts) else ([], start)

    def _closes(self, words: str, *, after: bool) -> str:
        if is_farewell(words):
            return "salute"
        if not after:
            return ""
        if is_dateline(words, self.language):
            return "dateline"
        named = name_probability(words.partition(",")[0].strip("*_ —–-.")) >= 0.5 or is_signature(words)
        return "signed" if named and words[-1:] not in "?!:;," else ""

    def _lines(self, block: Block) -> list[tuple[Content, str]]:
        """The lines of a short paragraph or of what was taken for a heading; none for anything else."""
        if isinstance(block, Closer):  # a name alone, where it is that of the author
            content = block.parts[0][1] if len(block.parts) == 1 else ()
        elif isinstance(block, (Paragraph, Head)):
            content = block.content
        else:
            return []
        lines = [(line, plain(line, self.text).strip()) for line in _cut(content)]
        return lines if lines and all(0 < len(words) <= LONGEST_EDGE for _, words in lines) else []


def _cut(content: Content) -> list[Content]:
    """A content cut at its line ends, those that were taken for wrapping, too."""
    lines: list[list[Inline]] = [[]]
    for inline in content:
        if isinstance(inline, LineBreak) or (isinstance(inline, Text) and inline.replacement == " "):
            lines.append([])
        else:
            lines[-1].append(inline)
    return [tuple(line) for line in lines if line]
