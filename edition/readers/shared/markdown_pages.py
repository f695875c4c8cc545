"""Page marks in Markdown: ``{12}``, ``[pg 12]``, ``Page 12 of 20``, ``<!-- page 12 -->``, lone folios.

A mark is believed where it names a page or where marks of its form count up through the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from edition.model.block import Block, Head, Paragraph
from edition.model.inline import Content, FormeWork, Inline, PageBreak, Text
from edition.model.source import Source, Span
from edition.readers.shared.hyphens import Divisions
from edition.readers.shared.markdown_folios import numbered_by_folios
from edition.readers.shared.markdown_joining import continues, joined
from edition.readers.shared.markdown_page_forms import BARE, SURE_NAME, form_alone, forms_inside, picture_of_page
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import contents, map_contents, plain, substitute, texts
from edition.readers.shared.vocabulary import Vocabulary

_STEP_SHARE = 0.75


@dataclass(frozen=True, slots=True)
class Mark:
    """A page mark: the block it stands in (alone, or as ``span`` inside its text), the number as printed (empty where
    it has none), the address of the page's picture.
    """

    form: str
    index: int
    number: str
    span: Span
    alone: bool
    sure: bool
    picture: str | None = None


def with_page_marks(blocks: tuple[Block, ...], source: Source, parse: Parse, *, join: bool = True) -> tuple[Block, ...]:
    """Turn page marks into page breaks, and ``join`` paragraphs that run over them."""
    blocks = numbered_by_folios(unwrapped(blocks), source.text)
    marks = believed(list(_marks(blocks, source.text)))
    if marks:
        blocks = _placed(blocks, marks, parse)
    return join_over_breaks(blocks, source, parse) if join else blocks


def unwrapped(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Paragraphs that hold nothing but page breaks are these breaks."""
    result: list[Block] = []
    for block in blocks:
        if (
            isinstance(block, Paragraph)
            and block.content
            and all(isinstance(part, PageBreak) for part in block.content)
        ):
            result.extend(part for part in block.content if isinstance(part, PageBreak))
        else:
            result.append(block)
    return tuple(result)


def _marks(blocks: Sequence[Block], source_text: str) -> list[Mark]:
    found: list[Mark] = []
    for index, block in enumerate(blocks):
        if isinstance(block, (Paragraph, Head)) and (mark := _alone(block, index, source_text)) is not None:
            found.append(mark)
            continue
        for content in contents(block):
            for text in texts(content):
                if text.replacement is None:
                    found.extend(_inside(text, index, source_text))
    return found


def _alone(block: Paragraph | Head, index: int, source_text: str) -> Mark | None:
    if (pictured := picture_of_page(block)) is not None:
        return Mark("picture", index, pictured[1], Span(0, 0), True, False, pictured[0].url)
    pieces = list(texts(block.content))
    found = form_alone(block, plain(block.content, source_text).strip()) if pieces else None
    if found is None:
        return None
    form, number, sure = found
    return Mark(f"{form} alone", index, number, Span(pieces[0].span.start, pieces[-1].span.end), True, sure)


def _inside(text: Text, index: int, source_text: str) -> list[Mark]:
    return [
        Mark(form, index, match["number"], Span(*match.span()), False, bool(SURE_NAME.search(match.group())))
        for form, match in forms_inside(text, source_text)
    ]


def believed(marks: Sequence[Mark]) -> list[Mark]:
    """The marks whose form counts up through the text, or that name a page beyond doubt."""
    kept: list[Mark] = []
    for form in dict.fromkeys(mark.form for mark in marks):
        group = [mark for mark in marks if mark.form == form]
        numbers = [int(mark.number) for mark in group if mark.number.isdigit()]
        steps = [after - before for before, after in pairwise(numbers)]
        good = sum(0 < step <= 3 for step in steps)
        least = 2 if form == "folio alone" or form in BARE else 1
        if (len(steps) >= least and good >= _STEP_SHARE * len(steps)) or all(mark.sure for mark in group):
            kept += group
    return sorted(kept, key=lambda mark: (mark.index, mark.span))


def _placed(blocks: Sequence[Block], marks: list[Mark], parse: Parse) -> tuple[Block, ...]:
    alone = [mark for mark in marks if mark.alone]
    at_foot = (
        bool(alone)
        and alone[0].index > 0
        and alone[-1].index == len(blocks) - 1
        and alone[0].form not in ("braces alone", "picture", "named heading alone")
    )
    from_nought = bool(marks) and marks[0].number == "0"
    result: list[Block] = []
    if at_foot and alone[0].number.isdigit():
        result.append(PageBreak(alone[0].number, counted=False))
    for index, block in enumerate(blocks):
        mine = [mark for mark in marks if mark.index == index]
        if mine and mine[0].alone:
            result.extend(_alone_placed(block, mine[0], parse, at_foot, from_nought, index == len(blocks) - 1))
            continue
        for mark in mine:
            parse.claim(mark.span, "page mark")
            change = partial(_substituted, mark=mark, from_nought=from_nought, parse=parse)
            block = map_contents(block, change)
        result.append(block)
    return tuple(result)


def _number(mark: Mark, from_nought: bool, later: int = 0) -> str | None:
    if mark.number.isdigit() and (later or from_nought):
        return str(int(mark.number) + later + from_nought)
    return mark.number or None


def _alone_placed(
    block: Block, mark: Mark, parse: Parse, at_foot: bool, from_nought: bool, last: bool
) -> tuple[Block, ...]:
    folio = mark.form in ("folio alone", "tagged alone")
    if mark.picture is not None:
        return (PageBreak(str(int(mark.number)), counted=True, facsimile=mark.picture),)
    if not at_foot:
        page = PageBreak(_number(mark, from_nought), counted=from_nought or not mark.number, at=mark.span.start)
        if folio and isinstance(block, Paragraph):
            return (page, FormeWork("pageNum", block.content))
        parse.claim(mark.span, "page mark")
        return (page,)
    page = PageBreak(_number(mark, from_nought, 1), counted=from_nought, at=mark.span.end)
    kept: tuple[Block, ...] = ()
    if folio and isinstance(block, Paragraph):
        kept = (FormeWork("pageNum", block.content),)
    else:
        parse.claim(mark.span, "page mark")
    return kept if last else (*kept, page)


def _substituted(content: Content, mark: Mark, from_nought: bool, parse: Parse) -> Content:
    if not any(text.span.start <= mark.span.start and mark.span.end <= text.span.end for text in texts(content)):
        return content
    page = PageBreak(_number(mark, from_nought), counted=from_nought, at=mark.span.end)
    text = parse.source.text
    trim = text[mark.span.end : mark.span.end + 1].isspace()
    return substitute(content, mark.span.start, mark.span.end, text, page, trim=trim)


def join_over_breaks(blocks: Sequence[Block], source: Source, parse: Parse) -> tuple[Block, ...]:
    """Make one of two paragraphs that only page breaks and page furniture part, where the first breaks off."""
    divisions = Divisions(Vocabulary(line.text for line in source.lines), None)
    result: list[Block] = []
    for block in blocks:
        between = _breaks_at_end(result)
        last = result[-1 - len(between)] if len(result) > len(between) else None
        if (
            between
            and isinstance(block, Paragraph)
            and isinstance(last, Paragraph)
            and continues(last, block, source.text)
        ):
            del result[len(result) - len(between) - 1 :]
            result.append(joined(parse, last, block, between, divisions))
        else:
            result.append(block)
    return tuple(result)


def _breaks_at_end(blocks: Sequence[Block]) -> tuple[Inline, ...]:
    taken: list[Inline] = []
    for block in reversed(blocks):
        if not isinstance(block, (PageBreak, FormeWork)):
            break
        taken.append(block)
    return tuple(taken[::-1]) if any(isinstance(part, PageBreak) for part in taken) else ()


def page_ordinals(blocks: Sequence[Block]) -> list[int] | None:
    """The ordinal page that each block begins on, where there are page breaks; else None."""
    if not any(isinstance(block, PageBreak) for block in blocks):
        return None
    pages: list[int] = []
    page = 0
    for block in blocks:
        page += isinstance(block, PageBreak)
        pages.append(page)
        page += sum(isinstance(part, PageBreak) for content in contents(block) for part in content if block is not part)
    return pages
