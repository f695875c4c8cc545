"""The title page of a Markdown text: its title, and the lines around it, chosen together (``title_block``)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from edition.model.block import Block, Head, Milestone, TitlePage
from edition.model.inline import Content, Inline, LineBreak, PageBreak
from edition.model.reading import Statement
from edition.model.source import Source, Span
from edition.readers.shared.dates import find_dates
from edition.readers.shared.imprints import is_partners, is_publisher_like
from edition.readers.shared.markdown_joining import space_at
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_stated import facts_in
from edition.readers.shared.markdown_title_lines import TitleLine, bold_line, is_picture, title_lines, unbold
from edition.readers.shared.names import split_persons, turned
from edition.readers.shared.narrowing import narrowed
from edition.readers.shared.notes_content import first_offset, last_offset, plain
from edition.readers.shared.title_block import TitleRole, classify, runs
from edition.readers.shared.title_signs import Titled as TitledLine
from edition.readers.shared.vocabulary import small_words

NAMES = ("docAuthor", "byline", "docDate", "docImprint", "docEdition")
"""The parts that show a block of lines to be a title page."""

MOST_BEFORE = 4
MOST_NAMED = 6
LIKELY, SURE = 0.5, 0.75


@dataclass(slots=True)
class Titled:
    """The front matter that was found, the blocks after it, and what the title page states."""

    front: tuple[Block, ...]
    body: tuple[Block, ...]
    statements: list[Statement] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the title page: what it is, and its lines."""

    role: TitleRole
    lines: tuple[TitleLine, ...]

    @property
    def main(self) -> bool:
        return self.role.kind == "main"


def take_title(
    blocks: tuple[Block, ...], source: Source, parse: Parse, *, has_title: bool, language: str | None = None
) -> Titled:
    """Take the title page off the blocks. With a title in the metadata, a heading that repeats it stays a heading."""
    if has_title:
        return Titled((), blocks)
    found = title_lines(blocks, source.text)
    lines = [_with_level(line, blocks, source.text) for line in found.lines]
    parts = _known(_parts(lines, language, small_words(source.text)))
    if not parts or not _is_title_page(parts, blocks, source.text, closed=found.closed):
        return Titled((), blocks)
    first, end = parts[0].lines[0].index, parts[-1].lines[-1].index + 1
    page = TitlePage(_ordered([(_kind(part), _content(part.lines, source.text)) for part in _imprints(parts)]))
    statements = [statement for part in parts for statement in _stated(part, source, language)]
    for part in parts:
        for line in part.lines:
            number = parse.lines.number_of(first_offset(line.content) or 0)
            parse.role(number, number + 1, "title page", round(part.role.probability, 2))
    pictures = tuple(block for block in blocks[first:end] if is_picture(block))
    ruled = len(parts) > 1 and end < len(blocks) and isinstance(blocks[end], Milestone)
    return Titled((*blocks[:first], page, *pictures), blocks[end + ruled :], statements)


def _with_level(line: TitleLine, blocks: Sequence[Block], source_text: str) -> TitleLine:
    """A bold line at the very beginning may be the title of a text without a heading for it."""
    bold = not line.level and line.first and bool(bold_line(blocks[line.index], source_text))
    opens = all(is_picture(block) or isinstance(block, (PageBreak, Milestone)) for block in blocks[: line.index])
    return replace(line, level=1, content=unbold(line.content)) if bold and opens else line


def _parts(lines: Sequence[TitleLine], language: str | None, small: Collection[str]) -> list[_Part]:
    gaps = [line.first and number > 0 for number, line in enumerate(lines)]
    titled = [TitledLine(line.words, int(gap), line.level) for line, gap in zip(lines, gaps, strict=True)]
    roles = classify(titled, language, small)
    parts = [_Part(roles[start], tuple(lines[start:stop])) for start, stop in runs(roles)]
    main = next((number for number, part in enumerate(parts) if part.main), 0)
    return _with_author([_stating(part, language, before=number < main) for number, part in enumerate(parts)])


def _stating(part: _Part, language: str | None, *, before: bool) -> _Part:
    """A part with all facts in it: a line before the title, or with a date, that is a reference to a publication."""
    role = part.role
    if role.kind in ("main", "docAuthor") or (role.kind == "sub" and not before):
        return part
    facts = facts_in(" ".join(line.words for line in part.lines), language)
    if role.fact in ("date", "subtitle") and all(fact.fact.startswith("date") for fact in facts):
        return part
    kind = "titlePart" if role.fact else role.kind
    return _Part(replace(role, kind=kind, fact=None, facts=facts or role.facts, known=True), part.lines)


def _with_author(parts: list[_Part]) -> list[_Part]:
    """Of title, words and a date, the words are the author's name where they are hardly a subtitle (a group, a pen
    name) or a firm (two names) without a place.
    """
    if any(part.role.kind in ("docAuthor", "byline") for part in parts):
        return parts
    placed = any(fact.fact == "place" for part in parts for fact in part.role.facts)
    for number, (part, after) in enumerate(pairwise(parts)):
        words = part.lines[-1].words
        short = part.lines[-1].level == 0 and len(words.split()) <= MOST_NAMED and words[-1:].isalpha()
        unsure = part.role.probability < SURE or parts[max(number - 1, 0)].role.kind == "sub"
        firm = part.role.kind == "docImprint" and not placed and is_partners(words) and not is_publisher_like(words)
        dated = part.role.kind == "sub" and after.role.kind == "docDate" and unsure
        if number and short and (firm or dated):
            role = replace(part.role, kind="docAuthor", fact="author", name_start=0)
            return [*parts[:number], _Part(role, part.lines), _dated(after), *parts[number + 2 :]]
    return parts


def _dated(part: _Part) -> _Part:
    """The year of what is no imprint is the date."""
    if part.role.kind != "docImprint" or any(fact.fact != "date-published" for fact in part.role.facts):
        return part
    return _Part(replace(part.role, kind="docDate", fact="date", facts=()), part.lines)


def _known(parts: Sequence[_Part]) -> list[_Part]:
    """The parts up to the last one that is known to belong to a title page; no block of lines is cut in two."""
    known = [number for number, part in enumerate(parts) if part.main or part.role.known]
    if not known or not any(part.main for part in parts):
        return []
    if known[-1] == 0:
        return [_heading_alone(parts[0])]
    last = parts[known[-1]].lines[-1].index
    return [part for part in parts if part.lines[0].index <= last]


def _heading_alone(title: _Part) -> _Part:
    """A title that no other line of a title page follows: a short paragraph below a heading is the text's first."""
    if not title.lines[0].level:
        return title
    return _Part(title.role, tuple(line for line in title.lines if line.level))


def _is_title_page(parts: Sequence[_Part], blocks: Sequence[Block], source_text: str, *, closed: bool) -> bool:
    """Whether the lines are those of a title page, rather than the first lines of a text without one."""
    main = next(number for number, part in enumerate(parts) if part.main)
    title = parts[main].lines[0]
    if main > MOST_BEFORE or any(part.role.kind == "sub" for part in parts[:main]):
        return False
    known = any(part.role.kind in NAMES for part in parts)
    block = blocks[title.index]
    if not isinstance(block, Head):
        return known and (bool(title.level) or (closed and len(parts) > 1 and parts[main].role.probability > LIKELY))
    last = parts[-1].lines[-1].index
    heads = [other for other in blocks[last + 1 :] if isinstance(other, Head)]
    same = [head for head in heads if head.level <= block.level]
    if not same or known:
        return True
    if title.words.isupper() and not any(plain(head.content, source_text).isupper() for head in same):
        return True
    following = blocks[last + 1] if last + 1 < len(blocks) else None
    return isinstance(following, Head) and following.level <= block.level


def _imprints(parts: Sequence[_Part]) -> list[_Part]:
    """Lines of an imprint that follow each other are one imprint."""
    result: list[_Part] = []
    for part in parts:
        if result and part.role.kind == result[-1].role.kind == "docImprint":
            result[-1] = _Part(result[-1].role, (*result[-1].lines, *part.lines))
        else:
            result.append(part)
    return result


def _kind(part: _Part) -> str:
    """A name with "by" before it is a byline."""
    return "byline" if part.role.kind == "docAuthor" and part.role.name_start else part.role.kind


def _content(lines: Sequence[TitleLine], source_text: str) -> Content:
    """The lines of one part, with breaks between them."""
    content: list[Inline] = []
    for line in lines:
        if content:
            space = space_at(source_text, last_offset(tuple(content)) or 0)
            content.extend((LineBreak(), *space))
        content.extend(line.content)
    return tuple(content)


def _ordered(parts: Sequence[tuple[str, Content]]) -> tuple[tuple[str, Content], ...]:
    """The parts with titles and subtitles side by side, at the place of the first of them."""
    places = [number for number, (kind, _) in enumerate(parts) if kind in ("main", "sub")]
    before = parts[: places[0]]
    titles = [parts[number] for number in places]
    after = [part for number, part in enumerate(parts) if number > places[0] and number not in places]
    return (*before, *titles, *after)


def _stated(part: _Part, source: Source, language: str | None) -> list[Statement]:
    """What a part of the title page states."""
    role = part.role
    start = first_offset(part.lines[0].content) or 0
    words = " ".join(" ".join(line.words for line in part.lines).split())
    span = Span(start, last_offset(part.lines[-1].content) or start)
    if role.fact == "author":
        return [
            Statement("author", one.name, narrowed(source, span, one.name), turned(one.name))
            for one in split_persons(words[role.name_start :].strip())
        ]
    if role.fact == "date":
        date = next(iter(find_dates(words, language)), None)
        return [Statement("date", words, span, date.normal if date else None)]
    if role.fact is not None:
        return [Statement(role.fact, words, span)]
    return [
        Statement(one.fact, one.value, narrowed(source, span, one.value), one.normalised, detail=one.detail)
        for one in role.facts
    ]
