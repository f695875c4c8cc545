"""Blocks to elements: one function for each block class, found through a table.

Each returns the elements that a block comes to, wherever it stands; ``placement`` then sees to what TEI allows there.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from edition.encoding.elements import GLOBALS
from edition.encoding.phrase import bibliography, forme_work, page_break, phrase, stage
from edition.encoding.placement import into_division, into_flow, into_matter, into_postscript
from edition.encoding.rows import cast_list, line_group, list_, speech, table
from edition.encoding.sections import DEEPEST_SECTION, Section, division, sections
from edition.encoding.state import DEEPEST_BLOCK, Scene, State
from edition.encoding.tree import Element, Node, element
from edition.encoding.values import certainty, language, word, words
from edition.model.block import (
    Argument,
    Block,
    Byline,
    CastList,
    Closer,
    CodeBlock,
    Division,
    Epigraph,
    FloatingText,
    Head,
    Item,
    LineGroup,
    List,
    Milestone,
    Note,
    Opener,
    Paragraph,
    Postscript,
    Quote,
    SourceNote,
    Speech,
    Table,
    TitlePage,
    Trailer,
)
from edition.model.inline import Bibliography, Content, FormeWork, PageBreak, Stage

_PARTS = frozenset({"dateline", "salute", "byline", "signed"})
_IMPRINT_PARTS = frozenset({"docDate", "docImprint", "docEdition", "byline"})


def body(state: State, blocks: tuple[Block, ...]) -> Element:
    """The ``body`` of the text, or of a text inside it."""
    return element("body", *_divided(state, blocks, "body", Scene()))


def matter(state: State, name: str, blocks: tuple[Block, ...]) -> Element:
    """``front`` or ``back``."""
    return element(name, *into_matter(state, _parts(state, _nested(blocks, Scene()), Scene())))


def note_body(state: State, note: Note, scene: Scene) -> list[Node]:
    """The content of a ``note``: that of its one paragraph, else its blocks.

    A note on a verse line with anything but paragraphs in it holds a text of its own: a rule of the Guidelines' own
    Schematron forbids other blocks below ``l``.
    """
    inner = Scene(scene.blocks + 1, scene.phrases)
    if len(note.blocks) == 1 and isinstance(note.blocks[0], Paragraph):
        return phrase(state, note.blocks[0].content, "note", replace(inner, verse=scene.verse))
    if scene.verse and not all(isinstance(block, Paragraph) for block in note.blocks):
        return [element("floatingText", element("body", *_divided(state, note.blocks, "body", inner)))]
    return [*flow(state, note.blocks, "note", inner)]


def flow(state: State, blocks: Iterable[Block], name: str, scene: Scene) -> list[Element]:
    """Blocks inside an element that holds no divisions (quote, item, note, sp ...)."""
    made = [one for block in blocks for one in _made(state, block, scene)]
    return into_flow(state, made, name)


def _divided(state: State, blocks: tuple[Block, ...], name: str, scene: Scene) -> list[Node]:
    return into_division(state, _parts(state, _nested(blocks, scene), scene), name)


def _parts(state: State, section: Section, scene: Scene) -> list[Element]:
    made: list[Element] = []
    for part in section.parts:
        if isinstance(part, Section):
            made.append(_section(state, part, scene))
            continue
        one = _made(state, part, scene)
        if one and one[0].name == "div":
            one[0].children = [*_breaks_at_end(made), *one[0].children]
        made.extend(one)
    return made


def _breaks_at_end(made: list[Element]) -> list[Element]:
    """Take away page breaks and running heads at the end: they belong to the division that follows."""
    taken: list[Element] = []
    while made and made[-1].name in ("pb", "fw"):
        taken.insert(0, made.pop())
    return taken


def _section(state: State, section: Section, scene: Scene) -> Element:
    made = division(section.head, "", None, None)
    made.children = _section_content(state, section, made, scene)
    return made


def _section_content(state: State, section: Section, made: Element, scene: Scene) -> list[Node]:
    """What stands in the division of a heading: breaks before the heading come first, then the ``head``."""
    children = [one for part in section.breaks for one in _made(state, part, scene)]
    if section.head is not None:
        state.name(section.head.key, made)
        children.extend(_made(state, section.head, scene))
    inner = replace(scene, blocks=scene.blocks + 1)
    return into_division(state, [*children, *_parts(state, section, inner)], made.name)


def _nested(blocks: tuple[Block, ...], scene: Scene) -> Section:
    """Sections, no deeper than blocks may still be nested here."""
    return sections(blocks, max(1, min(DEEPEST_SECTION, DEEPEST_BLOCK - scene.blocks)))


def _made(state: State, block: Block, scene: Scene) -> list[Element]:
    made = BLOCKS[type(block)](state, block, replace(scene, blocks=scene.blocks + 1))
    return made if isinstance(made, list) else [made]


def _head(state: State, block: Head, scene: Scene) -> Element:
    nodes = phrase(state, block.content, "head", scene)
    made = _in_language(element("head", *nodes, cert=certainty(block.certainty)), block.language)
    state.name(block.key, made)
    return made


def _paragraph(state: State, block: Paragraph, scene: Scene) -> Element:
    nodes = phrase(state, block.content, "p", scene)
    rend = " ".join(words(block.rend))
    made = element("p", *nodes, n=block.number, rend=rend, cert=certainty(block.certainty))
    return _in_language(made, block.language)


def _in_language(made: Element, tag: str | None) -> Element:
    if known := language(tag):
        made.attributes["xml:lang"] = known
    return made


def _quote(state: State, block: Quote, scene: Scene) -> list[Element]:
    if scene.deepest:
        source = [bibliography(state, block.source, scene)] if block.source else []
        return [*_loose(state, block.blocks, scene), *source]
    quote = element("quote", *flow(state, block.blocks, "quote", scene), cert=certainty(block.certainty))
    _in_language(quote, block.language)
    if block.source is None:
        return [quote]
    return [element("cit", quote, bibliography(state, block.source, scene))]


def _loose(state: State, blocks: Iterable[Block], scene: Scene) -> list[Element]:
    """What is nested too deeply stands side by side instead."""
    return [one for block in blocks for one in _made(state, block, scene)]


def _epigraph(state: State, block: Epigraph, scene: Scene) -> list[Element]:
    if scene.deepest:
        return _loose(state, block.blocks, scene)
    children = flow(state, block.blocks, "epigraph", scene)
    return [element("epigraph", *children)] if children else []


def _argument(state: State, block: Argument, scene: Scene) -> list[Element]:
    if scene.deepest:
        return _loose(state, block.blocks, scene)
    children = flow(state, block.blocks, "argument", scene)
    only_breaks = all(child.name in GLOBALS for child in children)
    return children if only_breaks else [element("argument", *children)]


def _list(state: State, block: List, scene: Scene) -> list[Element]:
    if scene.deepest:
        return _loose(state, [inner for item in block.items for inner in _item_blocks(item)], scene)
    return list_(state, block, scene, flow)


def _item_blocks(item: Item) -> tuple[Block, ...]:
    return (Paragraph(item.label), *item.blocks) if item.label else item.blocks


def _speech(state: State, block: Speech, scene: Scene) -> list[Element]:
    return speech(state, block, scene, flow)


def _code_block(state: State, block: CodeBlock, scene: Scene) -> Element:
    nodes: list[Node] = []
    for index, line in enumerate(block.lines):
        nodes.extend([element("lb")] if index else [])
        nodes.extend(phrase(state, line, "ab", scene))
    made = element("ab", *nodes, type_="code", subtype=word(block.language))
    made.attributes["xml:space"] = "preserve"
    return made


def _milestone(_state: State, block: Milestone, _scene: Scene) -> Element:
    return element("milestone", unit="section", rend=" ".join(words(block.rend)))


def _opener(state: State, block: Opener, scene: Scene) -> list[Element]:
    parts = _letter_parts(state, block.parts, scene, "opener")
    return [element("opener", *parts)] if parts else []


def _closer(state: State, block: Closer, scene: Scene) -> list[Element]:
    parts = _letter_parts(state, block.parts, scene, "closer")
    return [element("closer", *parts)] if parts else []


def _postscript(state: State, block: Postscript, scene: Scene) -> list[Element]:
    """``postscript``: text first, a closer of its own last (Guidelines 4.2.4)."""
    if scene.deepest:
        return _loose(state, block.blocks, scene)
    children = into_postscript(state, _loose(state, block.blocks, scene))
    only_breaks = all(child.name in GLOBALS for child in children)
    return children if only_breaks else [element("postscript", *children)]


def _letter_parts(state: State, parts: tuple[tuple[str, Content], ...], scene: Scene, parent: str) -> list[Element]:
    made: list[Element] = []
    for name, content in parts:
        known = name in _PARTS and not (name == "byline" and parent == "closer")
        used = name if known else "seg"
        kind = None if name in (used, "") else word(name)
        made.append(element(used, *phrase(state, content, used, scene), type_=kind))
    return made


def _byline(state: State, block: Byline, scene: Scene) -> Element:
    return element("byline", *phrase(state, block.content, "byline", scene))


def _trailer(state: State, block: Trailer, scene: Scene) -> Element:
    return element("trailer", *phrase(state, block.content, "trailer", scene))


def _title_page(state: State, block: TitlePage, scene: Scene) -> list[Element]:
    """``titlePage``; main and sub-titles that follow one another share a ``docTitle``."""
    made: list[Element] = []
    for kind, content in block.parts:
        if kind in ("main", "sub"):
            part = element("titlePart", *phrase(state, content, "titlePart", scene), type_=kind)
            if made and made[-1].name == "docTitle":
                made[-1].children.append(part)
            else:
                made.append(element("docTitle", part))
        else:
            made.append(_title_page_part(state, kind, content, scene))
    return [element("titlePage", *made)] if made else []


def _title_page_part(state: State, kind: str, content: Content, scene: Scene) -> Element:
    if kind in _IMPRINT_PARTS:
        return element(kind, *phrase(state, content, kind, scene))
    if kind == "docAuthor":
        return element("byline", element("docAuthor", *phrase(state, content, "docAuthor", scene)))
    if kind == "epigraph":
        return element("epigraph", element("p", *phrase(state, content, "p", scene)))
    nodes = phrase(state, content, "titlePart", scene)
    return element("titlePart", *nodes, type_=None if kind == "titlePart" else word(kind))


def _source_note(state: State, block: SourceNote, scene: Scene) -> Element:
    """``note type="source"``; the whole content is the ``bibl`` unless the reader marked one in it."""
    marked = any(isinstance(part, Bibliography) for part in block.content)
    nodes = phrase(state, block.content, "note" if marked else "bibl", scene)
    children = nodes if marked else [element("bibl", *nodes)]
    return element("note", *children, type_="source", n=block.sign.strip(), cert=certainty(block.certainty))


def _floating_text(state: State, block: FloatingText, scene: Scene) -> list[Element]:
    if scene.deepest:
        return _loose(state, block.blocks, scene)
    inner = element("body")
    inner.children = _headed(state, block.blocks, inner, scene)
    made = element("floatingText", inner, type_=word(block.kind), cert=certainty(block.certainty))
    return [_in_language(made, block.language)]


def _division(state: State, block: Division, scene: Scene) -> list[Element]:
    if scene.deepest:
        return _loose(state, block.blocks, scene)
    made = division(None, block.kind, block.number, block.certainty)
    _in_language(made, block.language)
    made.children = _headed(state, block.blocks, made, scene)
    return [made]


def _headed(state: State, blocks: tuple[Block, ...], made: Element, scene: Scene) -> list[Node]:
    """The content of a division or an embedded text: a heading over all of it is its own ``head``."""
    root = _nested(blocks, scene)
    only = root.parts[0] if len(root.parts) == 1 else None
    if not isinstance(only, Section) or only.head is None or only.head.kind:
        return into_division(state, _parts(state, root, scene), made.name)
    if only.head.number and made.name == "div":
        made.attributes.setdefault("n", only.head.number)
    return _section_content(state, only, made, scene)


BLOCKS: dict[type, Callable[..., Element | list[Element]]] = {
    Head: _head,
    Paragraph: _paragraph,
    Quote: _quote,
    Epigraph: _epigraph,
    List: _list,
    Table: table,
    LineGroup: line_group,
    Speech: _speech,
    CastList: cast_list,
    CodeBlock: _code_block,
    Milestone: _milestone,
    Opener: _opener,
    Closer: _closer,
    Postscript: _postscript,
    Byline: _byline,
    Argument: _argument,
    Trailer: _trailer,
    TitlePage: _title_page,
    SourceNote: _source_note,
    FloatingText: _floating_text,
    Division: _division,
    Stage: stage,
    Bibliography: bibliography,
    PageBreak: page_break,
    FormeWork: forme_work,
}
