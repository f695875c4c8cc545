"""Blocks that are made of rows, items or lines: lists, tables, verse, drama (Guidelines 3.8, 15.1, 6, 7).

TEI wants at least one item, row or line in each; what has none keeps its heading as an ``ab``.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from edition.encoding.elements import GLOBALS
from edition.encoding.phrase import forme_work, page_break, phrase
from edition.encoding.state import Scene, State
from edition.encoding.tree import Element, element
from edition.encoding.values import certainty, language, word
from edition.model.block import Block, CastList, Cell, Item, LineGroup, List, Paragraph, Speech, Table, VerseLine
from edition.model.inline import Content, FormeWork, PageBreak

Flow = Callable[[State, Iterable[Block], str, Scene], list[Element]]
"""Makes the blocks inside an element; handed in by ``body``, which these functions belong to."""


def list_(state: State, block: List, scene: Scene, flow: Flow) -> list[Element]:
    """``list``: items alone, or each with its ``label`` where one of them has one."""
    if not block.items:
        return _only_head(state, block.head, scene)
    labelled = any(item.label for item in block.items)
    kind = word(block.kind)
    made = element("list", type_="simple" if kind == "gloss" and not labelled else kind)
    if block.head:
        made.children.append(element("head", *phrase(state, block.head, "head", scene)))
    for item in block.items:
        if labelled:
            made.children.append(element("label", *phrase(state, item.label, "label", scene)))
        made.children.append(_item(state, item, scene, flow))
    return [made]


def _item(state: State, item: Item, scene: Scene, flow: Flow) -> Element:
    if len(item.blocks) == 1 and isinstance(only := item.blocks[0], Paragraph):
        nodes = phrase(state, only.content, "item", scene)
        return element("item", *nodes, n=item.number, xml_lang=language(only.language))
    return element("item", *flow(state, item.blocks, "item", scene), n=item.number)


def _only_head(state: State, head: Content, scene: Scene) -> list[Element]:
    return [element("ab", *phrase(state, head, "ab", scene), type_="head")] if head else []


def table(state: State, block: Table, scene: Scene) -> list[Element]:
    """``table``; a row of nothing but label cells has role="label" itself."""
    rows = [
        element("row", *(_cell(state, cell, scene) for cell in row), role=_role(all(cell.label for cell in row)))
        for row in block.rows
        if row
    ]
    if not rows:
        return _only_head(state, block.head, scene)
    head = [element("head", *phrase(state, block.head, "head", scene))] if block.head else []
    return [element("table", *head, *rows)]


def _cell(state: State, cell: Cell, scene: Scene) -> Element:
    nodes = phrase(state, cell.content, "cell", scene)
    spans = {"rows": str(cell.rows) if cell.rows > 1 else None, "cols": str(cell.columns) if cell.columns > 1 else None}
    return element("cell", *nodes, role=_role(cell.label), rend=word(cell.align), **spans)


def _role(label: bool) -> str | None:
    return "label" if label else None


def line_group(state: State, block: LineGroup, scene: Scene) -> list[Element]:
    """``lg``, with groups in it. A group without a line leaves only its page breaks."""
    children: list[Element] = []
    for line in block.lines:
        if isinstance(line, VerseLine):
            children.append(_line(state, line, scene))
        elif isinstance(line, LineGroup):
            children.extend(line_group(state, line, replace(scene, blocks=scene.blocks + 1)))
        elif isinstance(line, PageBreak):
            children.append(page_break(state, line, scene))
        elif isinstance(line, FormeWork):
            children.append(forme_work(state, line, scene))
    if all(child.name in GLOBALS for child in children) or (scene.deepest and children[0].name == "lg"):
        return children
    tag = language(block.language)
    return [element("lg", *children, type_=word(block.kind), xml_lang=tag, cert=certainty(block.certainty))]


def _line(state: State, line: VerseLine, scene: Scene) -> Element:
    nodes = phrase(state, line.content, "l", replace(scene, verse=True))
    return element("l", *nodes, n=line.number, rend=f"indent{line.indent}" if line.indent > 0 else None)


def speech(state: State, block: Speech, scene: Scene, flow: Flow) -> list[Element]:
    """``sp`` with a ``speaker``, which TEI demands since 4.10; a turn in which nothing is said keeps an empty ``p``."""
    if scene.deepest:
        name = [element("ab", *phrase(state, block.speaker, "ab", scene), type_="speaker")]
        return [*name, *flow(state, block.blocks, "quote", scene)]
    speaker = element("speaker", *phrase(state, block.speaker, "speaker", scene))
    said = flow(state, block.blocks, "sp", scene)
    if all(one.name in GLOBALS for one in said):
        said.append(element("p"))
    who = state.person(block.who) if block.who and block.who.strip("# ") else None
    return [element("sp", speaker, *said, who=who, cert=certainty(block.certainty))]


def cast_list(state: State, block: CastList, scene: Scene) -> list[Element]:
    """``castList`` of ``castItem``."""
    if not block.items:
        return _only_head(state, block.head, scene)
    head = [element("head", *phrase(state, block.head, "head", scene))] if block.head else []
    items = (element("castItem", *phrase(state, item, "castItem", scene)) for item in block.items)
    return [element("castList", *head, *items)]
