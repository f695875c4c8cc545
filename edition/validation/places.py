"""Where an element stands: line, column and a path that a person can read."""

import xml.parsers.expat
from dataclasses import dataclass

from lxml import etree

from edition.model.problem import Place
from edition.validation.relaxng import TextPlace
from edition.xml.namespaces import TEI


class Places:
    """The places of one document. Lines and columns are found only when they are first asked for."""

    def __init__(self, data: bytes, root: etree._Element, file: str) -> None:
        self._data = data
        self._root = root
        self._file = file
        self._found: dict[etree._Element, _At] | None = None

    def of(self, node: etree._Element, text: TextPlace | None = None) -> Place:
        """The place of an element, where its start tag begins, or of ``text`` in it."""
        if self._found is None:
            self._found = dict(zip(self._root.iter(etree.Element), _positions(self._data), strict=False))
        unknown = _At((node.sourceline or 0, None))
        found = self._found.get(node, unknown).start
        if text is not None:
            around = self._found.get(text.node, unknown)
            found = (around.behind if text.behind else around.inside) or found
        line, column = found
        return Place(self._file, line or None, column, path_of(node))


_Position = tuple[int, int | None]


@dataclass(slots=True)
class _At:
    """Line and column of a start tag, and of the first word right behind it and behind the end tag."""

    start: _Position
    inside: _Position | None = None
    behind: _Position | None = None


def _positions(data: bytes) -> list[_At]:
    """The places of all elements, from 1 (lxml knows the line of a tag's end only); none where expat fails."""
    found: list[_At] = []
    open_: list[_At] = []
    closed: list[_At] = []  # the element that ended last, where none began since
    parser = xml.parsers.expat.ParserCreate()

    def start(_name: str, _attributes: dict[str, str]) -> None:
        found.append(_At((parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)))
        open_.append(found[-1])
        closed.clear()

    def end(_name: str) -> None:
        closed[:] = [open_.pop()]

    def characters(text: str) -> None:
        words = text.lstrip(" \t\n\r")
        if words:
            position = (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1 + len(text) - len(words))
            if closed:
                closed[0].behind = closed[0].behind or position
            else:
                open_[-1].inside = open_[-1].inside or position

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, characters
    try:
        parser.Parse(data, True)
    except xml.parsers.expat.ExpatError:
        return []
    return found


def path_of(node: etree._Element) -> str:
    """The path of an element, such as /TEI/text/body/div[2]/p[1]; a number only where there are several."""
    steps: list[str] = []
    step: etree._Element | None = node
    while step is not None:
        around = step.getparent()
        steps.append(_name(step) + (_number(step, around) if around is not None else ""))
        step = around
    return "/" + "/".join(reversed(steps))


def _name(node: etree._Element) -> str:
    tag = str(node.tag)
    return tag.removeprefix(f"{{{TEI}}}") if tag.startswith(f"{{{TEI}}}") else etree.QName(node).localname


def _number(node: etree._Element, around: etree._Element) -> str:
    same = list(around.iterchildren(str(node.tag)))
    return f"[{same.index(node) + 1}]" if len(same) > 1 else ""
