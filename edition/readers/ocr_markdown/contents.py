"""Tables of contents: heading and entries with leaders and page numbers, whatever blocks the model made of them."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from edition.model.block import Block, Division, Head, Item, List, Paragraph, Table
from edition.model.inline import Content, Inline, LineBreak, Link, Text
from edition.model.source import Source, Span
from edition.readers.shared.markdown_joining import space_at
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_title_lines import unbold
from edition.readers.shared.notes_content import cut, first_offset, last_offset, plain, start_of, texts, trimmed
from edition.readers.shared.notes_words import contents_heading

LEAST_ENTRIES = 2
FIRST_BLOCKS = 12
ALIKE = 0.86
_END = re.compile(r"(?P<leader>(?:[ \t\u00a0]|[.·…_‥•](?=[ \t.·…_‥•\d]))*)(?P<page>\d{1,4}|[ivxlc]{1,6})[ \t]*$")
_FOLDED = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a table of contents: the words, the leader's range, the page number and its range."""

    title: Content
    words: str
    leader: Span | None
    page: str | None
    page_span: Span | None


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents: where it stood among the blocks (``start`` to ``end``), its heading, its entries."""

    start: int
    end: int
    head: Content
    entries: tuple[Entry, ...]


def find_contents(blocks: Sequence[Block], source: Source) -> Contents | None:
    """The table of contents near the beginning, or None."""
    names = {fold(plain(block.content, source.text)) for block in blocks if isinstance(block, Head)}
    for index, block in enumerate(blocks[:FIRST_BLOCKS]):
        headed = isinstance(block, (Head, Paragraph)) and contents_heading(plain(block.content, source.text))
        if not headed and not isinstance(block, (Paragraph, List, Table)):
            continue
        entries, end = _entries_from(blocks, index + 1 if headed else index, source, names, strict=not headed)
        if len(entries) >= (LEAST_ENTRIES if headed else LEAST_ENTRIES + 1):
            head = unbold(block.content) if headed and isinstance(block, (Head, Paragraph)) else ()
            return Contents(index, end, head, tuple(entries))
    return None


def _entries_from(
    blocks: Sequence[Block], start: int, source: Source, names: Collection[str], *, strict: bool
) -> tuple[list[Entry], int]:
    entries: list[Entry] = []
    index = start
    while index < len(blocks):
        lines = _whole_entries(list(_lines(blocks[index])), names, source)
        found = [entry for line in lines if (entry := read_entry(line, source)) is not None]
        paged = [entry for entry in found if entry.page is not None]
        if (
            not lines
            or len(found) < len(lines)
            or (len(paged) * 2 < len(lines) and not _all_links(lines) and not _wrapped(lines, paged))
        ):
            break
        if strict and not all(entry.leader for entry in paged):
            break
        entries.extend(found)
        index += 1
    return entries, index


def _whole_entries(lines: list[Content], names: Collection[str], source: Source) -> list[Content]:
    """Entries that the model broke into two lines made whole: a line without a page number that is no heading's
    words goes with the line below.
    """
    whole: list[Content] = []
    waiting: Content = ()
    for line in lines:
        end = last_offset(waiting)
        content = (*waiting, *space_at(source.text, end), *line) if end is not None else line
        entry = read_entry(line, source)
        waiting = content if entry is not None and entry.page is None and fold(entry.words) not in names else ()
        if not waiting:
            whole.append(content)
    return [*whole, waiting] if waiting else whole


def _wrapped(lines: list[Content], paged: list[Entry]) -> bool:
    return len(paged) >= LEAST_ENTRIES and len(lines) <= 3 * len(paged)


def _all_links(lines: list[Content]) -> bool:
    return all(any(isinstance(part, Link) and part.target.startswith("#") for part in line) for line in lines)


def _lines(block: Block) -> Iterator[Content]:
    """The lines of a block that may be entries."""
    if isinstance(block, Paragraph):
        yield from _split(block.content)
    elif isinstance(block, List):
        for item in block.items:
            for inner in item.blocks:
                yield from _lines(inner)
    elif isinstance(block, Table):
        for row in block.rows:
            line: list[Inline] = []
            for cell in row:
                line.extend(cell.content)
            if line:
                yield tuple(line)


def _split(content: Content) -> Iterator[Content]:
    line: list[Inline] = []
    for part in content:
        ends = isinstance(part, Text) and part.replacement == " " and len(part.span) == 1
        if ends or isinstance(part, LineBreak):
            if line:
                yield tuple(line)
            line = []
        else:
            line.append(part)
    if line:
        yield tuple(line)


def read_entry(line: Content, source: Source) -> Entry | None:
    """One line as an entry; None where it is too long for one."""
    start, end = first_offset(line), last_offset(line)
    if start is None or end is None:
        return None
    pieces = list(texts(line))
    last = pieces[-1]
    tail = source.text[max(last.span.start, start) : end]
    whole = source.text[start:end] if len(pieces) == 1 else tail
    base = start if len(pieces) == 1 else max(last.span.start, start)
    words = " ".join(plain(line, source.text).split())
    if len(words) > 300:
        return None
    match = _END.search(whole)
    if not match or (match.start() == 0 and len(pieces) == 1):
        return Entry(unlinked(line), words, None, None, None)
    return _paged(line, base, whole, match, source)


def _paged(line: Content, base: int, whole: str, match: re.Match[str], source: Source) -> Entry | None:
    leader = match.group("leader")
    at = match.start()
    if leader.startswith(".") and re.match(r"\.[ \t]+\.", leader) and at and whole[at - 1].isalnum():
        at += 1  # "camps. . . . 4": the first stop is the title's own
    page = Span(base + match.start("page"), base + match.end("page"))
    title = unlinked(trimmed(cut(line, 0, base + at), source.text))
    words = " ".join(plain(title, source.text).split())
    if not words and at == 0 and len(list(texts(line))) > 1:
        title = unlinked(trimmed(cut(line, 0, base), source.text))
        words = " ".join(plain(title, source.text).split())
    if not any(character.isalpha() for character in words):
        return None
    dots = whole[at : match.start("page")]
    stripped = dots.strip()
    span = None
    if stripped:
        start = base + at + len(dots) - len(dots.lstrip())
        span = Span(start, start + len(stripped))
    return Entry(title, words, span, match.group("page"), page)


def unlinked(content: Content) -> Content:
    """Without links: the entry becomes a link of its own."""
    result: list[Inline] = []
    for part in unbold(content):
        result.extend(part.content if isinstance(part, Link) else (part,))
    return tuple(result)


def fold(words: str) -> str:
    """Letters and figures alone, in small letters."""
    return _FOLDED.sub("", words.casefold())


def heads_of_entries(entries: Sequence[Entry], heads: Sequence[Head], source: Source) -> dict[int, int]:
    """For each entry the head it points to (indexes): the same words, in order where they can be; else nearly so."""
    names = [fold(plain(head.content, source.text)) for head in heads]
    found: dict[int, int] = {}
    position = 0
    for number, entry in enumerate(entries):
        wanted = fold(entry.words)
        after = [index for index in range(position, len(names)) if names[index] == wanted]
        near = after or [index for index in range(len(names)) if names[index] == wanted]
        near = near or [index for index in range(position, len(names)) if _alike(wanted, names[index])]
        if near:
            found[number] = near[0]
            position = max(position, near[0] + 1)
    return found


def _alike(wanted: str, name: str) -> bool:
    if len(wanted) < 4 or not name:
        return False
    if len(name) > 6 and (wanted.endswith(name) or name.endswith(wanted)):
        return True
    return SequenceMatcher(None, wanted, name, autojunk=False).ratio() >= ALIKE


def contents_division(contents: Contents, keys: dict[int, str], parse: Parse) -> Division:
    """The table as a division with a list; entries point to their heads, leaders are furniture."""
    items = []
    for number, entry in enumerate(contents.entries):
        title: Content = (Link(f"#{keys[number]}", entry.title),) if number in keys else entry.title
        if entry.leader:
            parse.claim(entry.leader, "leader", "furniture")
        items.append(Item((Paragraph((*title, *_page(entry, parse.source.text))),)))
        start = start_of(items[-1].blocks)
        if start is not None:
            line = parse.lines.number_of(start)
            parse.role(line, line + 1, "table of contents", 0.95)
    head = (Head(1, contents.head),) if contents.head else ()
    return Division("contents", (*head, List("contents", tuple(items))))


def _page(entry: Entry, source_text: str) -> Content:
    if entry.page_span is None:
        return ()
    before = entry.page_span.start - 1
    space = (Text(Span(before, before + 1), " "),) if source_text[before].isspace() else ()
    return (*space, Text(entry.page_span))
