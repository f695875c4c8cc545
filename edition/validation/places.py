"""Where an element stands: line, column and a path that a person can read."""

import xml.parsers.expat

from lxml import etree

from edition.model.problem import Place
from edition.xml.namespaces import TEI


class Places:
    """The places of one document. Lines and columns are found only when they are first asked for."""

    def __init__(self, data: bytes, root: etree._Element, file: str) -> None:
        self._data = data
        self._root = root
        self._file = file
        self._found: dict[etree._Element, tuple[int, int]] | None = None

    def of(self, node: etree._Element) -> Place:
        """The place of an element: where its start tag begins."""
        if self._found is None:
            self._found = dict(zip(self._root.iter(etree.Element), _starts(self._data), strict=False))
        line, column = self._found.get(node, (node.sourceline, None))
        return Place(self._file, line, column, path_of(node))


def _starts(data: bytes) -> list[tuple[int, int]]:
    """Line and column of each start tag, both from 1 (lxml knows the line of its end only); none where expat fails."""
    found: list[tuple[int, int]] = []
    parser = xml.parsers.expat.ParserCreate()

    def start(_name: str, _attributes: dict[str, str]) -> None:
        found.append((parser.CurrentLineNumber, parser.CurrentColumnNumber + 1))

    parser.StartElementHandler = start
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
