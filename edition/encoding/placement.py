"""What may stand where: blocks are put into the order that TEI wants, or recast where they cannot stand.

The content of ``div`` and ``body`` is (tops and globals)*, common*, div*, (bottoms)*: see macro and class
declarations of chapter 4, "Default Text Structure". Nothing is dropped and the order of the words is kept.
"""

from collections.abc import Callable

from edition.encoding.elements import BLOCKS, CLOSING, GLOBALS, OPENING, WRAPPING
from edition.encoding.state import State
from edition.encoding.tree import Element, Node, element, first_offset
from edition.model.rules import RECAST_BLOCK

_INNER_PARTS = frozenset({"dateline", "salute", "signed", "byline", "docAuthor", "docDate"})


def into_division(state: State, children: list[Element], name: str) -> list[Node]:
    """Children of a ``div`` or ``body`` in legal order; blocks after a nested ``div`` get a ``div`` of their own."""
    end = _bottom(children)
    main, bottom = children[:end], children[end:]
    placed: list[Element] = []
    solid = False
    for child in main:
        if child.name in GLOBALS | {"div"} or (child.name in OPENING | WRAPPING and not solid):
            placed.append(child)
        else:
            placed.extend(into_flow(state, [child], name))
        solid = solid or child.name not in GLOBALS | OPENING | WRAPPING
    if bottom and not solid:
        placed.extend(into_flow(state, [bottom.pop(0)], name))
        solid = True
    if name == "body" and not solid:
        placed.append(element("p"))
    return [*_behind_divisions(placed), *bottom]


def _bottom(children: list[Element]) -> int:
    """The index where the bottom of a division begins: nothing but closing elements and globals from there."""
    end = len(children)
    while end and children[end - 1].name in GLOBALS | CLOSING | WRAPPING:
        end -= 1
    closing = [index for index in range(end, len(children)) if children[index].name in CLOSING | WRAPPING]
    if not closing:
        return len(children)
    first_closer = next((index for index in closing if children[index].name in CLOSING), None)
    solid = any(child.name not in GLOBALS | OPENING | WRAPPING for child in children[:end])
    return closing[0] if solid else (first_closer if first_closer is not None else len(children))


def _behind_divisions(children: list[Element]) -> list[Node]:
    """After the first nested ``div``, runs of other blocks are put into a ``div`` each."""
    placed: list[Node] = []
    loose: list[Element] = []
    seen = False
    for child in children:
        if child.name == "div":
            placed.extend(_wrapped(loose))
            loose = []
            seen = True
            placed.append(child)
        elif seen:
            loose.append(child)
        else:
            placed.append(child)
    return [*placed, *_wrapped(loose)]


def _wrapped(children: list[Element]) -> list[Element]:
    if all(child.name in GLOBALS for child in children):
        return children
    return [element("div", *children, type_="section")]


def into_matter(state: State, children: list[Element]) -> list[Node]:
    """Children of ``front`` or ``back``: divisions, title pages and breaks; all else is put into a ``div``."""
    placed: list[Node] = []
    loose: list[Element] = []

    def close() -> None:
        if loose:
            placed.append(element("div", *into_division(state, list(loose), "div"), type_="section"))
            loose.clear()

    for child in children:
        if child.name in ("div", "titlePage") or (child.name in GLOBALS and not loose):
            close()
            placed.append(child)
        else:
            loose.append(child)
    close()
    return placed


def into_postscript(state: State, children: list[Element]) -> list[Element]:
    """Children of a ``postscript``: blocks, then perhaps what closes it; nothing but breaks where there is no block."""
    end = len(children)
    while end and children[end - 1].name in GLOBALS | CLOSING:
        end -= 1
    placed = into_flow(state, children[:end], "postscript")
    if all(child.name in GLOBALS for child in placed):
        return into_flow(state, children, "postscript")
    return [*placed, *children[end:]]


def into_flow(state: State, children: list[Element], name: str) -> list[Element]:
    """Children of an element of the name ``name``, each recast where it may not stand there."""
    placed: list[Element] = []
    for child in children:
        placed.extend([child] if child.name in BLOCKS[name] else _recast(state, child, name))
    return placed


def _recast(state: State, child: Element, name: str) -> list[Element]:
    state.problem(RECAST_BLOCK, f"<{child.name}> cannot stand here in <{name}>", first_offset(child))
    made = _RECASTS.get(child.name, _boxed)(child)
    placed: list[Element] = []
    for one in made:
        placed.extend([one] if one.name in BLOCKS[name] else _boxed(one))
    return placed


def _boxed(child: Element) -> list[Element]:
    """In an ``ab``, which may hold all but speeches and divisions; those in a text of their own."""
    if child.name in ("sp", "div", "p"):
        return [element("floatingText", element("body", child), type_="section")]
    return [element("ab", child)]


def _plain_block(child: Element) -> list[Element]:
    """``ab`` with the element's name as @type; its parts become typed ``seg``, a line each.

    The element itself is renamed, since a link may point to it.
    """
    parts = [_plain_part(part) for part in child.children]
    if child.name in ("opener", "closer"):
        parts = [node for part in parts for node in (element("lb"), part)][1:]
    child.attributes["type"] = child.name
    child.name = "ab"
    child.children = parts
    return [child]


def _plain_part(part: Node) -> Node:
    if isinstance(part, Element) and part.name in _INNER_PARTS:
        return Element("seg", {"type": part.name}, [_plain_part(inner) for inner in part.children])
    return part


def _quoted(child: Element) -> list[Element]:
    return [Element("quote", {"type": "epigraph"}, child.children)]


def _lifted(child: Element) -> list[Element]:
    return [part for part in child.children if isinstance(part, Element)]


def _title_page(child: Element) -> list[Element]:
    """Each part of a title page that stands in the midst of a text becomes an ``ab``."""
    made: list[Element] = []
    for part in _lifted(child):
        if part.name == "docTitle":
            made.extend(_title_page(part))
        elif part.name == "epigraph":
            made.extend(_quoted(part))
        elif part.name in GLOBALS:
            made.append(part)
        else:
            kind = part.attributes.get("type") or part.name
            made.append(Element("ab", {"type": kind}, [_plain_part(inner) for inner in part.children]))
    return made


def _floating(child: Element) -> list[Element]:
    """A division (or a postscript) inside a quotation, an item or a note is a text of its own."""
    body = element("body", *child.children)
    if not any(isinstance(part, Element) and _solid(part) for part in child.children):
        body.children.append(element("p"))
    if child.name == "postscript":
        child.attributes["type"] = child.name
    child.name = "floatingText"
    child.children = [body]
    return [child]


def _solid(part: Element) -> bool:
    return part.name not in GLOBALS | OPENING | WRAPPING | CLOSING


_RECASTS: dict[str, Callable[[Element], list[Element]]] = {
    "head": _plain_block,
    "opener": _plain_block,
    "closer": _plain_block,
    "byline": _plain_block,
    "trailer": _plain_block,
    "epigraph": _quoted,
    "argument": _lifted,
    "titlePage": _title_page,
    "div": _floating,
    "postscript": _floating,
}
