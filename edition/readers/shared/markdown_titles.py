"""The title page of a Markdown text: a first heading that is the title, and the short lines below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from edition.model.block import Block, Head, Milestone, Paragraph, TitlePage
from edition.model.inline import Content, Graphic, Highlight, Inline, LineBreak, NoteReference, PageBreak, Text
from edition.model.reading import Statement
from edition.model.source import Source, Span
from edition.readers.shared.dates import find_dates, whole_date
from edition.readers.shared.facts import find_facts
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.names import byline, name_probability, split_persons
from edition.readers.shared.notes_content import first_offset, last_offset, plain, start_of, texts
from edition.readers.shared.notes_words import contents_heading, section_heading

LONGEST_LINE = 110
MOST_LINES = 8
BOLD_TITLE = 0.8
_SENTENCE = re.compile(r"[.!?…][\"”»]?$")
_ONLY_NUMBER = re.compile(r"(?:[§#]?\s*\d+(?:\.\d+)*|[IVXLC]+)[.)]?")


@dataclass(slots=True)
class Titled:
    """The front matter that was found, the blocks after it, and what the title page states."""

    front: tuple[Block, ...]
    body: tuple[Block, ...]
    statements: list[Statement] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Line:
    kind: str
    content: Content


def take_title(
    blocks: tuple[Block, ...], source: Source, parse: Parse, *, has_title: bool, language: str | None = None
) -> Titled:
    """Take the title page off the blocks. With a title in the metadata, a heading that repeats it stays a heading."""
    lead = 0
    while lead < len(blocks) and _before_title(blocks[lead]):
        lead += 1
    title = _as_heading(blocks[lead], source) if lead < len(blocks) and not has_title else None
    if title is None:
        return Titled((), blocks)
    words = plain(title.content, source.text).strip()
    end, lines = _lines_below(blocks, lead + 1, title, source)
    if not _is_title(title, words, blocks[lead + 1 :], lines, source):
        return Titled((), blocks)
    parts: list[tuple[str, Content]] = [("main", unbold(title.content))]
    parts.extend((line.kind, line.content) for line in lines)
    statements = [_statement("title", title.content, source)]
    for line in lines:
        statements.extend(_stated(line, source, language))
    _tell_roles(blocks[lead:end], parse)
    page = TitlePage(_ordered(parts))
    return Titled((*blocks[:lead], page), blocks[end:], statements)


def _as_heading(block: Block, source: Source) -> Head | None:
    """A heading, or a short bold line that may be the title of a text without a heading for it."""
    if isinstance(block, Head):
        return block
    if not isinstance(block, Paragraph) or len(block.content) != 1 or not isinstance(block.content[0], Highlight):
        return None
    words = plain(block.content, source.text).strip()
    if "bold" not in block.content[0].rend or len(words) > LONGEST_LINE or _SENTENCE.search(words):
        return None
    return Head(1, block.content, certainty=BOLD_TITLE)


def _before_title(block: Block) -> bool:
    picture = (
        isinstance(block, Paragraph) and block.content and all(isinstance(part, Graphic) for part in block.content)
    )
    return bool(picture) or isinstance(block, (PageBreak, Milestone))


def _is_title(title: Head, words: str, rest: Sequence[Block], lines: Sequence[_Line], source: Source) -> bool:
    """Whether a first heading is the title of the whole text."""
    known = any(line.kind in ("docAuthor", "byline", "docDate") for line in lines)
    if title.certainty == BOLD_TITLE and not known:
        return False
    if _ONLY_NUMBER.fullmatch(words) or contents_heading(words) or section_heading(words):
        return False
    heads = [block for block in rest if isinstance(block, Head)]
    same = [head for head in heads if head.level <= title.level]
    if not same or known:
        return True
    if words.isupper() and not any(plain(head.content, source.text).isupper() for head in same):
        return True
    following = rest[len(lines)] if len(rest) > len(lines) else None
    return isinstance(following, Head) and following.level <= title.level


def unbold(content: Content) -> Content:
    """Without the bold or italics that are only the rendering of a heading."""
    if len(content) == 1 and isinstance(content[0], Highlight) and set(content[0].rend.split()) <= {"bold", "italic"}:
        return content[0].content
    return content


def _lines_below(blocks: Sequence[Block], start: int, title: Head, source: Source) -> tuple[int, list[_Line]]:
    """The short lines below the title, and the index of the first block after them."""
    lines: list[_Line] = []
    index = start
    while index < len(blocks) and len(lines) < MOST_LINES:
        block = blocks[index]
        if isinstance(block, Head):
            kind = _kind(plain(block.content, source.text).strip())
            if (
                block.level > title.level
                and kind in ("docAuthor", "byline", "docDate")
                and _sure_line(block, blocks[index + 1 :], source)
            ):
                lines.append(_Line(kind, unbold(block.content)))
                index += 1
                continue
            if index == start and _is_subtitle(block, title, blocks[index + 1 :], source):
                lines.append(_Line("sub", unbold(block.content)))
                index += 1
                continue
            break
        if isinstance(block, Milestone) and lines:
            index += 1
            break
        found = _title_lines(block, source) if isinstance(block, Paragraph) else []
        if not found:
            break
        lines.extend(found)
        index += 1
    return _up_to_last_known(blocks, start, index, lines, source)


def _up_to_last_known(
    blocks: Sequence[Block], start: int, index: int, lines: list[_Line], source: Source
) -> tuple[int, list[_Line]]:
    """Lines that nothing is known of are subtitles before a known one; after the last they begin the text."""
    known = [number for number, line in enumerate(lines) if line.kind != "unknown"]
    kept = lines[: known[-1] + 1] if known else []
    dropped = {id(line.content) for line in lines[len(kept) :]}
    if dropped:
        last = last_offset(kept[-1].content) if kept else -1
        index = next((n for n in range(start, index) if (start_of(blocks[n]) or 0) > (last or 0)), index)
    if not any(line.kind in ("docAuthor", "byline") for line in kept):
        kept = _with_author(kept, source)
    return index, [_Line("sub" if line.kind == "unknown" else line.kind, line.content) for line in kept]


def _sure_line(block: Head, rest: Sequence[Block], source: Source) -> bool:
    """Whether a heading below the title is a name or a date: none other is of its level, and no text stands below."""
    heads = [other for other in rest if isinstance(other, Head)]
    if not heads or any(head.level == block.level for head in heads):
        return False
    if not isinstance(rest[0], Head) and not _stands_over_title_lines(rest, source):
        return False
    words = plain(block.content, source.text).strip()
    return bool(whole_date(words)) or byline(words) is not None or name_probability(words) > 0.75


def _with_author(lines: list[_Line], source: Source) -> list[_Line]:
    """Of title, some words and a date, the words are the author's name, whatever they look like."""
    for number, line in enumerate(lines[:-1]):
        words = plain(line.content, source.text).strip()
        before_date = lines[number + 1].kind == "docDate"
        if line.kind == "unknown" and before_date and len(words.split()) <= 6 and words[-1:].isalpha():
            return [*lines[:number], _Line("docAuthor", line.content), *lines[number + 1 :]]
    return lines


def _is_subtitle(block: Head, title: Head, rest: Sequence[Block], source: Source) -> bool:
    """A heading right below the title, one of its level following before any text, or none other of its level."""
    words = plain(block.content, source.text).strip()
    if block.level <= title.level or contents_heading(words) or section_heading(words) or _ONLY_NUMBER.match(words):
        return False
    if _stands_over_title_lines(rest, source):
        return True
    same = [other for other in rest if isinstance(other, Head) and other.level <= block.level]
    return (not same and any(isinstance(other, Head) for other in rest)) or bool(
        rest and isinstance(rest[0], Head) and rest[0].level >= block.level
    )


def _stands_over_title_lines(rest: Sequence[Block], source: Source) -> bool:
    """Whether nothing but short lines, with a name or a date among them, stands before the next heading."""
    kinds: list[str] = []
    for block in rest[:MOST_LINES]:
        if isinstance(block, Head):
            return any(kind != "unknown" for kind in kinds)
        found = _title_lines(block, source) if isinstance(block, Paragraph) else []
        if not found:
            return False
        kinds.extend(line.kind for line in found)
    return False


def _title_lines(block: Paragraph, source: Source) -> list[_Line]:
    """The lines of a paragraph, each with what it is; none where it is a paragraph of text."""
    found: list[_Line] = []
    for content in split_lines(block.content):
        words = plain(content, source.text).strip()
        if not words:
            continue
        if len(words) > LONGEST_LINE or any(isinstance(part, NoteReference) for part in content):
            return []
        kind = _kind(words)
        if kind == "unknown" and _SENTENCE.search(words) and len(words.split()) > 6:
            return []
        found.append(_Line(kind, content))
    return found


def split_lines(content: Content) -> list[Content]:
    """A content cut at its line breaks; at mere line ends too where every line is short."""
    lines: list[list[Inline]] = [[]]
    for part in content:
        if isinstance(part, LineBreak) or (isinstance(part, Text) and part.replacement == " " and len(part.span) == 1):
            lines.append([])
        else:
            lines[-1].append(part)
    lengths = [sum(len(text.span) for text in texts(tuple(line))) for line in lines]
    soft = any(isinstance(part, Text) and part.replacement == " " for part in content)
    if soft and (len(lines) > 6 or max(lengths) > 60):
        return [content]
    return [tuple(line) for line in lines if line]


def _kind(words: str) -> str:
    plain_words = words.strip("*_ ()[]–—-").rstrip(".")
    if whole_date(plain_words):
        return "docDate"
    facts = find_facts(words)
    if any(fact.fact in ("translator", "editor", "compiler") for fact in facts):
        return "byline"
    if byline(words) is not None:
        return "byline"
    if name_probability(plain_words) > 0.6 or _lone_name(plain_words):
        return "docAuthor"
    if any(fact.fact in ("publisher", "place") for fact in facts):
        return "docImprint"
    if find_dates(plain_words) and len(words.split()) <= 6:
        return "docDate"
    return "unknown"


def _lone_name(words: str) -> bool:
    """One capitalised word on a line of its own below a title is a name or pseudonym."""
    return bool(re.fullmatch(r"[^\W\d_][\w'’.-]+", words)) and words[0].isupper() and not section_heading(words)


def _ordered(parts: list[tuple[str, Content]]) -> tuple[tuple[str, Content], ...]:
    titles = [part for part in parts if part[0] in ("main", "sub")]
    return (*titles, *(part for part in parts if part[0] not in ("main", "sub")))


def _statement(fact: str, content: Content, source: Source, normalised: str | None = None) -> Statement:
    start, end = first_offset(content), last_offset(content)
    span = Span(start, end) if start is not None and end is not None else None
    return Statement(fact, " ".join(plain(content, source.text).split()), span, normalised)  # type: ignore[arg-type]


def _stated(line: _Line, source: Source, language: str | None) -> list[Statement]:
    words = plain(line.content, source.text)
    start = first_offset(line.content) or 0
    if line.kind == "sub":
        return [_statement("subtitle", line.content, source)]
    if line.kind == "docDate":
        date = next(iter(find_dates(words, language)), None)
        return [_statement("date", line.content, source, date.iso if date else None)]
    if line.kind in ("docAuthor", "byline"):
        facts = [fact for fact in find_facts(words) if fact.fact in ("author", "translator", "editor", "compiler")]
        if facts:
            return [
                Statement(fact.fact, fact.value, Span(start, start), fact.normalised, detail=fact.detail)
                for fact in facts
            ]
        skip = byline(words) or 0
        return [
            Statement(
                "author", person.name, None, detail=person.display if person.display != person.name.strip() else ""
            )
            for person in split_persons(words[skip:].strip())
        ]
    return [Statement(fact.fact, fact.value, None, fact.normalised, detail=fact.detail) for fact in find_facts(words)]


def _tell_roles(blocks: Sequence[Block], parse: Parse) -> None:
    for block in blocks:
        start = start_of(block)
        if start is not None:
            number = parse.lines.number_of(start)
            parse.role(number, number + 1, "title page", 0.9)
