"""Runs a compiled Schematron schema and finds the elements that its messages are about."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from edition.model.problem import Refusal
from edition.validation.schematron.compile import compile_schema
from edition.validation.schematron.names import SchematronError
from edition.xml.saxon import StyleSheet, StyleSheetError

WARNING_ROLES = frozenset({"warning", "warn", "info", "information", "nonfatal", "hint", "note"})
"""Roles and severities of a check that do not make a document invalid."""

_STEP = re.compile(r"/(?:Q\{([^}]*)\}([^\[/]+)|(@?[^\[/]+))(?:\[(\d+)\])?")
_PLACE = re.compile(r"(?:/@([\w-]+) )?on line (\d+)")
_REASON = re.compile(r"on line \d+[^:]* of \S+:\s+(?:[A-Z]{4}\d{4}\s+)?(.+?)(?: In [a-z]+(?: rule)? | invoked by |$)")
_WRITTEN = re.compile(r'\bat="([^"]*):(\d+)"')

Opened = tuple[bytes, etree._Element]
"""A document: its bytes and its root."""


@dataclass(frozen=True, slots=True)
class Message:
    """A failed assert or a report that holds: the element it is about, its words and its properties.

    ``document`` is the address of the document it is about where that is not the one validated; ``check`` the id of
    the assert or report, ``flags`` its flags, ``properties`` pairs of a name and a value, meant for programs.
    """

    node: etree._Element
    text: str
    hint: str
    warning: bool
    document: str = ""
    check: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()


class Schematron:
    """A schema ready to run. ``empty`` where a grammar or an ODD has no constraints."""

    def __init__(self, path: Path, phase: str | None = None) -> None:
        """Read and compile the schema of a file. Raises SchematronError, Refusal where it is not well-formed."""
        self._path = path
        self._text = compile_schema(path, phase) or ""
        self.empty = not self._text
        if not self.empty:
            try:
                self._style_sheet = StyleSheet(path, {"ready": bool, "texts": tuple}, text=self._text)
            except StyleSheetError as error:
                raise self._fault(str(error)) from None

    def messages(
        self, data: bytes, root: etree._Element, file: str, opened: Callable[[str], Opened | None] = lambda _: None
    ) -> Iterator[Message]:
        """What the schema says of a document, given as bytes and parsed.

        ``opened`` gives the documents that patterns name (pattern/@documents), None where there is none to read.
        Raises SchematronError where an expression of the schema fails at this document.
        """
        if self.empty:
            return
        roots = {"": root}
        texts: list[str] = []
        if self._text.count("own:documents(."):
            for address in self._results(data, file, (), ready=False)["documents"].split():
                other = opened(address)
                if other is not None:
                    roots[address] = other[1]
                    texts += [address, etree.tostring(other[1], encoding="unicode", with_tail=False)]
        found = self._results(data, file, tuple(texts), ready=True)["findings"]
        for finding in etree.fromstring(found.encode("utf-8")):
            yield _message(finding, roots)

    def _results(self, data: bytes, file: str, texts: tuple[str, ...], *, ready: bool) -> dict[str, str]:
        try:
            return self._style_sheet.transform(data, file, {"ready": ready, "texts": texts})
        except Refusal as refusal:
            raise self._fault(refusal.problems[0].message) from None

    def _fault(self, said: str) -> SchematronError:
        """The processor's words, led back to the line of the schema that they are about."""
        said = " ".join(said.split())
        reason = _REASON.search(said)
        words = (reason[1] if reason else said)[:200]
        place = _PLACE.search(said)
        here = self._text.split("\n")[: int(place[2])] if place else []
        expression = re.search(rf'(?:^| ){place[1]}="([^"]*)"', here[-1]) if place and place[1] and here else None
        if expression:
            words = f"the expression {_unescaped(expression[1])} cannot be used: {words}"
        error = SchematronError(words)
        for one in reversed(here):
            if written := _WRITTEN.search(one):
                error.file, error.line = _unescaped(written[1]), int(written[2])
                break
        return error


def _unescaped(attribute: str) -> str:
    """The value of an attribute as it stands in the text of the style sheet."""
    return str(etree.fromstring(f'<a b="{attribute}"/>').get("b"))


def _message(finding: etree._Element, roots: dict[str, etree._Element]) -> Message:
    hints = [_words(part) for part in finding.iterchildren("hint")]
    if finding.get("see"):
        hints.append(f"see {finding.get('see')}")
    address = finding.get("document", "")
    severity = (finding.get("severity") or finding.get("role") or "").strip().lower()
    return Message(
        _node(roots[address], finding.get("path", "")),
        "".join(_words(part) for part in finding.iterchildren("message")),
        "; ".join(hints) if len(hints) > 1 and finding.get("see") else " ".join(hints),
        severity in WARNING_ROLES,
        address,
        finding.get("id", ""),
        tuple((part.get("name", ""), _words(part)) for part in finding.iterchildren("property")),
        tuple(finding.get("flag", "").split()),
    )


def _words(part: etree._Element) -> str:
    return " ".join("".join(part.itertext(etree.Element)).split())


def _node(root: etree._Element, path: str) -> etree._Element:
    """The element at a path as fn:path() gives it; for attributes and text the element around them."""
    node = root
    for index, match in enumerate(_STEP.finditer(path)):
        namespace, local, other, number = match.groups()
        if other is not None or index == 0:
            continue
        tag = f"{{{namespace}}}{local}" if namespace else local
        children = list(node.iterchildren(tag))
        position = int(number or 1)
        if local.startswith("@") or position > len(children):
            break
        node = children[position - 1]
    return node
