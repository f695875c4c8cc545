"""XInclude (W3C Recommendation, 1.1) in TEI files: parts come from the folder of the file or below it, never from
anywhere else.

Parts are XML, whole or by the xml:id of an element in them. A part that cannot be read is told, and its fallback (4.4)
stands in its place. Files that include each other for ever, and more parts than any edition has, are refused.
"""

import re
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml import etree

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import ENDLESS_INCLUSION, NOT_INCLUDED
from edition.xml.namespaces import XINCLUDE, XML_ID
from edition.xml.parse import parse

MOST_PARTS = 2_000
MOST_BYTES = 50_000_000
_FALLBACK = XINCLUDE.replace("}include", "}fallback")
_ADDRESSES = ("url", "facs")
_BY_ID = re.compile(r"(?:element\()?([^\W\d][\w.-]*)\)?\Z")


def included(tei: bytes, file: Path) -> tuple[bytes, tuple[Problem, ...]]:
    """A TEI file with its parts in it, and a problem for each part that is not; the same bytes where it has no parts.

    ``file`` is where it lies. Addresses of images in a part are rewritten, so that they begin at ``file``, too. Raises
    Refusal (ENDLESS_INCLUSION), or the reason why ``tei`` cannot be parsed.
    """
    if b"http://www.w3.org/2001/XInclude" not in tei:
        return tei, ()
    root = parse(tei, str(file))
    joining = _Joining(file.parent.resolve())
    joining.resolve(root, file.resolve(), (file.resolve(),))
    return etree.tostring(root, encoding="utf-8"), tuple(joining.told)


@dataclass
class _Joining:
    folder: Path
    told: list[Problem] = field(default_factory=list)
    parts: int = 0
    size: int = 0

    def resolve(self, root: etree._Element, file: Path, chain: tuple[Path, ...]) -> None:
        """Put the parts in the place of every include element below ``root``, which is of ``file``."""
        for include in list(root.iter(XINCLUDE)):
            parent = include.getparent()
            if parent is None or any(one.tag == _FALLBACK for one in include.iterancestors()):
                continue
            try:
                found = self._part(include, file, chain)
            except _UnreadableError as reason:
                self.told.append(Problem(NOT_INCLUDED, Place(str(file), include.sourceline), str(reason)))
                found = [one for fallback in include.iter(_FALLBACK) for one in fallback.iterchildren(etree.Element)]
            _replace(include, parent, found)

    def _part(self, include: etree._Element, file: Path, chain: tuple[Path, ...]) -> list[etree._Element]:
        href = include.get("href", "")
        path = self._path(include, href, file)
        if path in chain:
            ways = " -> ".join(one.name for one in (*chain, path))
            raise Refusal(Problem(ENDLESS_INCLUSION, Place(str(file), include.sourceline), f"{ways}: without an end"))
        self.parts += 1
        self.size += path.stat().st_size
        if self.parts > MOST_PARTS or self.size > MOST_BYTES:
            message = f"more than {MOST_PARTS} parts or {MOST_BYTES // 1_000_000} MB are included"
            raise Refusal(Problem(ENDLESS_INCLUSION, Place(str(file), include.sourceline), message))
        try:
            part = parse(path.read_bytes(), str(path))
        except Refusal as refusal:
            raise _UnreadableError(f"{href!r} is not read: {refusal.problems[0].message}") from None
        chosen = _chosen(part, include.get("xpointer"), href)
        around = etree.Element("part")
        around.append(deepcopy(chosen))
        self.resolve(around, path, (*chain, path))
        _from_afar(around, PurePosixPath(path.parent.relative_to(self.folder).as_posix()))
        return list(around)

    def _path(self, include: etree._Element, href: str, file: Path) -> Path:
        parts = urlsplit(href)
        if include.get("parse", "xml") != "xml":
            raise _UnreadableError(f"{href[:120]!r} is to be included as text, which is not done")
        if parts.scheme or parts.netloc or not parts.path or "\0" in unquote(parts.path):
            raise _UnreadableError(f"{href[:120]!r} is not a file beside the text")
        path = (file.parent / unquote(parts.path)).resolve()
        if not path.is_relative_to(self.folder):
            raise _UnreadableError(f"{href[:120]!r} lies outside the folder of the text")
        if not path.is_file():
            raise _UnreadableError(f"{href[:120]!r} is not there")
        return path


class _UnreadableError(Exception):
    """Why a part is not included."""


def _chosen(part: etree._Element, xpointer: str | None, href: str) -> etree._Element:
    if not xpointer:
        return part
    named = _BY_ID.match(xpointer.strip())
    found = next((one for one in part.iter(etree.Element) if named and one.get(XML_ID) == named[1]), None)
    if found is None:
        raise _UnreadableError(f"{href[:120]!r} has no part that xpointer={xpointer[:80]!r} leads to")
    return found


def _from_afar(around: etree._Element, folder: PurePosixPath) -> None:
    """Make addresses that begin at the folder of a part begin at that of the whole."""
    if str(folder) == ".":
        return
    for element in around.iter(etree.Element):
        for name in _ADDRESSES:
            tokens = element.get(name, "").split()
            moved = [token if re.match(r"#|/|\w+:", token) else f"{folder}/{token}" for token in tokens]
            if tokens:
                element.set(name, " ".join(moved))


def _replace(include: etree._Element, parent: etree._Element, found: list[etree._Element]) -> None:
    """Put elements in the place of another one; the text that follows it stays."""
    place = parent.index(include)
    tail = include.tail or ""
    parent.remove(include)
    for one in reversed(found):
        one.tail = None
        parent.insert(place, one)
    if found:
        found[-1].tail = tail
    elif place:
        parent[place - 1].tail = (parent[place - 1].tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
