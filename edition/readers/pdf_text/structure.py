"""From rows to blocks: the title block, the text, its end, each told from the others by the whole document."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from edition.model.block import Block, Closer, Division, SourceNote, TitlePage
from edition.model.inline import Bibliography, Content, FormeWork, PageBreak
from edition.model.reading import Claim, Evidence, Statement
from edition.readers.pdf_text.addresses import address_begins, address_in
from edition.readers.pdf_text.blocks import Builder
from edition.readers.pdf_text.closing import Closing, Signature, find_closing
from edition.readers.pdf_text.flow import Flow, rules_as_blocks
from edition.readers.pdf_text.furniture import Furniture
from edition.readers.pdf_text.kinds import Kind, find_kinds
from edition.readers.pdf_text.lists import numbered_lists
from edition.readers.pdf_text.numbers import words_beside
from edition.readers.pdf_text.opening import Opening, evidence_of, find_opening, statements, with_whole_titles
from edition.readers.pdf_text.rows import span_of
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.setting import Setting, ends_sentence
from edition.readers.pdf_text.shapes import set_text
from edition.readers.pdf_text.source_notes import Unsigned, find_source_notes
from edition.readers.pdf_text.statements import facts_of, states_facts
from edition.readers.shared.headings import Heading, find_headings, fold
from edition.readers.shared.names import display_form
from edition.readers.shared.weighing import log_odds, probability


@dataclass(slots=True)
class Structure:
    """The blocks of a text by place, its statements, and the role of each segment (by the index of its first row)."""

    front: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    back: list[Block] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    roles: list[tuple[Segment, str, float, tuple[Evidence, ...]]] = field(default_factory=list)


def find_structure(segments: Sequence[Segment], setting: Setting, flow: Flow, language: str | None) -> Structure:
    """Put the segments of a text into front, body and back."""
    made = Structure()
    running = {words for item in flow.furniture if (words := words_beside(item.row.text))}
    segments = with_whole_titles(segments, running)
    opening = find_opening(segments, language, running)
    flow.doubts.extend(opening.doubts)
    made.statements.extend(statements(opening, flow.words))
    made.statements.extend(_carried(flow.furniture))
    _front(made, opening, flow)
    rest = segments[opening.segments :]
    made.statements.extend(_noted(opening, flow, language))
    authors = [item.value for item in made.statements if item.fact == "author"]
    closing = find_closing(rest, authors, language)
    _body(made, rest, closing, setting, flow, language)
    made.body.extend(flow.after_all())
    return made


def _carried(furniture: Iterable[Furniture]) -> Iterator[Statement]:
    """The address that a browser printed on the pages: where the text was read."""
    for item in furniture:
        if address_begins(item.row.text) and (address := address_in(item.row.text)):
            yield Statement("url", address.group(), item.row.span.part(*address.span()))
            return


def _front(made: Structure, opening: Opening, flow: Flow) -> None:
    parts: list[tuple[str, Content]] = []
    for part in opening.parts:
        lead, content = flow.content(part.segment.rows)
        if parts:
            content = (*_inline(lead), *content)
        else:
            made.front.extend(lead)
        parts.append((part.kind, content))
        made.roles.append((part.segment, f"title block: {part.kind}", part.probability, evidence_of(part)))
    if parts:
        made.front.append(TitlePage(tuple(parts)))


def _noted(opening: Opening, flow: Flow, language: str | None) -> Iterator[Statement]:
    """What notes to the title block say, such as where a text was printed before."""
    rows = {row.index for part in opening.parts for row in part.segment.rows}
    for note in flow.found.notes:
        if note.marker is not None and note.marker.row in rows:
            yield from facts_of(Segment(tuple(note.rows), 0), language)


def _inline(lead: Sequence[Block]) -> Iterator[PageBreak | FormeWork]:
    for block in lead:
        if isinstance(block, PageBreak | FormeWork):
            yield block


def _body(
    made: Structure, rest: Sequence[Segment], closing: Closing, setting: Setting, flow: Flow, language: str | None
) -> None:
    text = rest[: len(rest) - len(closing.signatures) - len(closing.links)]
    lists = numbered_lists(text)
    items = {index for found in lists for index in range(found.first, found.stop)}
    headings = _headings(text, setting, language, items)
    unsigned = find_source_notes(text, sorted(headings), lambda words: states_facts(words, language))
    groups = _groups(headings, unsigned)
    milestones, claims = rules_as_blocks(flow.dump, text, flow.found)
    flow.claims.extend(claims)
    keys = {fold(text[index].text): f"head-{text[index].start}" for index in headings}
    kinds = find_kinds(text, setting, headings, lists, language)
    builder = Builder(flow, kinds, headings, milestones, groups, keys)
    place = _contents(kinds)
    if place:
        made.front.append(Division("contents", tuple(builder.build(text[:place], 0))))
    for note in unsigned:
        made.body.extend(builder.build(text[place : note.index], place))
        if note.of_all:
            lead, content = flow.content(text[note.index].rows)
            made.back.append(Division("colophon", (*lead, Bibliography(content))))
        else:
            made.body.extend(_source_note(text[note.index], note, flow))
        group = None if note.of_all else _group_before(groups, note.index)
        found = facts_of(text[note.index], language, group)
        made.statements.extend(_new_names(found, made.statements))
        place = note.index + 1
    made.body.extend(builder.build(text[place:], place))
    made.statements.extend(
        Statement("title", flow.words(text[index].rows), span_of(text[index].rows), group=group)
        for index, group in groups.items()
    )
    _text_roles(made, text, headings, unsigned)
    _closing(made, closing, flow, language)


def _contents(kinds: Sequence[Kind]) -> int:
    """How many of the first segments are a list of contents with its heading."""
    start = 1 if kinds and kinds[0].name == "heading" else 0
    stop = start
    while stop < len(kinds) and kinds[stop].name == "contents":
        stop += 1
    return stop if stop > start else 0


def _new_names(found: Iterable[Statement], stated: Sequence[Statement]) -> Iterator[Statement]:
    """The facts without another form of an author's name that the title block states."""
    known = [item.value for item in stated if item.fact == "author" and item.group is None]
    surnames = {display_form(name).split()[-1].casefold() for name in known if name.strip()}
    for item in found:
        name = display_form(item.value).split() if item.fact == "author" else []
        if not (name and name[-1].casefold() in surnames):
            yield item


def _headings(
    text: Sequence[Segment], setting: Setting, language: str | None, items: Collection[int]
) -> dict[int, Heading]:
    """The headings among the segments: what the words say, and what the setting says. ``items`` are those of lists."""
    found = find_headings(
        [segment.text for segment in text],
        language=language,
        blanks=[segment.blanks for segment in text],
        excluded=[
            index
            for index, segment in enumerate(text)
            if segment.verse or segment.table or len(segment.rows) > 4 or index in items
        ],
        unlikely=0.1,
    )
    headings: dict[int, Heading] = {}
    for heading in found:
        evidence = tuple(_set_as_heading(text, heading.index, setting))
        if ends_sentence(text[heading.index].text):  # no room above makes a sentence a heading
            evidence = tuple(item for item in evidence if item.weight < 0)
        weight = log_odds(heading.probability) + sum(item.weight for item in evidence)
        if weight > 0:
            headings[heading.index] = replace(
                heading, probability=probability(weight), evidence=(*heading.evidence, *evidence)
            )
    return headings


def _set_as_heading(text: Sequence[Segment], index: int, setting: Setting) -> Iterator[Evidence]:
    segment = text[index]
    first, last = segment.rows[0], segment.rows[-1]
    if index + 1 < len(text):
        after = text[index + 1].rows[0]
        if after.page != last.page:
            yield Evidence("the last line of its page", -1.5)
    if first.indent > 8 and setting.measure is not None and setting.measure.width(set_text(first)) < 0.9:
        yield Evidence("set in the middle of the line", 1.2)
    if index and text[index - 1].rows[-1].page != first.page:
        yield Evidence("the first line of its page", 0.6)
    usual = sorted(item.blanks for item in text)[len(text) // 2]
    if segment.blanks > usual:
        yield Evidence("more room above than between paragraphs", 0.8)
    if setting.measure is not None and len(segment.rows) == 1 and setting.measure.width(set_text(first)) > 0.98:
        yield Evidence("a full line", -1.0)


def _groups(headings: dict[int, Heading], unsigned: Sequence[Unsigned]) -> dict[int, str]:
    """Several texts in one file: each heading whose division ends in a source note of its own opens one."""
    own = [note for note in unsigned if not note.of_all]
    if len(own) < 2:
        return {}
    groups: dict[int, str] = {}
    before = -1
    for note in own:
        opening = next((index for index in sorted(headings) if before < index < note.index), None)
        if opening is not None:
            groups[opening] = str(len(groups) + 1)
        before = note.index
    return groups


def _group_before(groups: dict[int, str], index: int) -> str | None:
    return next((group for head, group in sorted(groups.items(), reverse=True) if head < index), None)


def _source_note(segment: Segment, note: Unsigned, flow: Flow) -> list[Block]:
    row = segment.rows[0]
    sign = row.span.part(0, len(note.sign))
    flow.claims.append(Claim(sign, "mark", "note sign"))
    before, content = flow.content(segment.rows, flow.after_sign(row, len(note.sign)))
    return [*before, SourceNote(content, note.sign)]


def _text_roles(
    made: Structure, text: Sequence[Segment], headings: dict[int, Heading], unsigned: Sequence[Unsigned]
) -> None:
    notes = {note.index for note in unsigned}
    for index, segment in enumerate(text):
        if index in headings:
            heading = headings[index]
            made.roles.append((segment, f"heading of level {heading.level}", heading.probability, heading.evidence))
        elif index in notes:
            made.roles.append((segment, "source note", 0.9, ()))
        else:
            role = "table" if segment.table else "verse" if segment.verse else "paragraph"
            made.roles.append((segment, role, 0.9, segment.evidence))


def _closing(made: Structure, closing: Closing, flow: Flow, language: str | None) -> None:
    parts: list[tuple[str, Content]] = []
    for signature in closing.signatures:
        made.body.extend(flow.before(signature.segment.rows[0]))
        parts.extend(_signature(signature, flow))
        made.statements.extend(facts_of(signature.segment, language))
        if signature.kind == "signed":
            name = flow.source.slice(signature.name).strip().rstrip(".,")
            made.statements.append(Statement("author", name, signature.name, detail="signature"))
        made.roles.append((signature.segment, "signature", 0.9, ()))
    if parts:
        made.body.append(Closer(tuple(parts)))
    for segment in closing.links:
        made.roles.append((segment, "link of the site", 0.9, ()))
        for row in segment.rows:
            flow.claims.append(Claim(row.span, "furniture", "link of the site"))
            if address := address_in(row.text):
                made.statements.append(Statement("related", address.group(), row.span.part(*address.span())))


def _signature(signature: Signature, flow: Flow) -> Iterator[tuple[str, Content]]:
    if signature.kind == "dateline":
        yield "dateline", flow.join([row.span for row in signature.segment.rows])
        return
    yield "signed", flow.part(signature.name)
    if signature.source is not None:
        yield "seg", (Bibliography(flow.part(signature.source)),)
