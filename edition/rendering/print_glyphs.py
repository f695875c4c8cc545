"""Characters that no font of the book has: found in what Typst says, shown as code points, reported with their line."""

import re
import unicodedata
from xml.sax.saxutils import escape

from lxml import etree

from edition.model.problem import Place, Problem
from edition.model.rules import MISSING_GLYPH, PRIVATE_CHARACTER

_NAMED = re.compile(
    r"""error:[^\n]*(?:the\ text\ `"(?P<text>(?:[^"\\\n]|\\.)+)"`\ could\ not\ be\ displayed
    |contains\ the\ codepoint\ `"(?P<codepoint>(?:[^"\\\n]|\\.)+)"`)""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_REFERENCE = re.compile(r"&#x([0-9a-fA-F]+);")
_SIMPLE_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_MOST_PROBLEMS = 20


def named_in(diagnostic: str) -> frozenset[str]:
    """The characters (or clusters of a letter and its marks) that Typst could not show, or that PDF/A forbids."""
    return _named(diagnostic, "text") | frozenset(
        one for one in _named(diagnostic, "codepoint") if not _is_private(one)
    )


def private_in(diagnostic: str) -> frozenset[str]:
    """The private characters that PDF/A-3a forbids, although a font has them."""
    return frozenset(one for one in _named(diagnostic, "codepoint") if _is_private(one)) - _named(diagnostic, "text")


def _named(diagnostic: str, kind: str) -> frozenset[str]:
    clusters = (_unescaped(match[kind] or "").strip() for match in _NAMED.finditer(diagnostic))
    return frozenset(cluster for cluster in clusters if cluster)


def _is_private(cluster: str) -> bool:
    return any(unicodedata.category(character) == "Co" for character in cluster)


def without_references(xml: str) -> str:
    """XML with its characters beyond ASCII as themselves: serialisers write some (U+0080 to U+009F) as references."""
    return _REFERENCE.sub(_character, xml)


def _character(reference: re.Match[str]) -> str:
    code = int(reference[1], 16)
    return chr(code) if code >= 0x80 else reference[0]


def replaced(book: str, missing: frozenset[str]) -> str:
    """The print XML with code points for the missing characters; neighbours share one pair of brackets."""
    if not missing:
        return book
    clusters = sorted((escape(cluster) for cluster in missing), key=lambda cluster: (-len(cluster), cluster))
    pattern = re.compile(f"(?:{'|'.join(map(re.escape, clusters))})+")
    return pattern.sub(lambda match: shown(match[0]), book)


def shown(text: str) -> str:
    """What stands in the book for characters that no font has; a plain letter under a missing mark stays."""
    lead = re.match(r"[A-Za-z]?", text)
    kept = lead.group() if lead and len(text) > 1 else ""
    return f"{kept}[{_codes(text[len(kept) :])}]"


def _codes(text: str) -> str:
    return " ".join(f"U+{ord(character):04X}" for character in text)


def problems(missing: frozenset[str], private: frozenset[str], root: etree._Element, file: str) -> list[Problem]:
    """A problem for each missing character, at its first line in the TEI; beyond twenty, their number; and one for all
    private characters together.
    """
    found = []
    if private:
        first = min(private, key=lambda cluster: (_line_of(root, cluster) or 0, cluster))
        message = f"{_codes(''.join(sorted(private)))}: the PDF is PDF/A-3u and not PDF/A-3a, which forbids them"
        found.append(Problem(PRIVATE_CHARACTER, Place(file, _line_of(root, first)), message))
    for cluster in sorted(missing)[:_MOST_PROBLEMS]:
        message = f"no font has {cluster!r}; it is printed as {shown(cluster)}"
        hint = "the HTML, the EPUB and the attached TEI have the character itself"
        found.append(Problem(MISSING_GLYPH, Place(file, _line_of(root, cluster)), message, hint))
    if len(missing) > _MOST_PROBLEMS:
        message = f"no font has {len(missing) - _MOST_PROBLEMS} further characters; they are printed as code points"
        found.append(Problem(MISSING_GLYPH, Place(file), message))
    return found


def _unescaped(text: str) -> str:
    """Undo the escapes of a Rust debug string, which is how Typst quotes."""
    return _ESCAPE.sub(
        lambda match: chr(int(match[1], 16)) if match[1] else _SIMPLE_ESCAPES.get(match[2], match[2]), text
    )


def _line_of(root: etree._Element, cluster: str) -> int | None:
    """The line of the first element whose text holds the cluster, counted on to the character itself."""
    for element in root.iter():
        for text, start in ((element.text, element.sourceline), (element.tail, None)):
            if text and cluster in text and isinstance(element.tag, str):
                line = start if start is not None else _end_line(element)
                return None if line is None else line + text[: text.index(cluster)].count("\n")
    return None


def _end_line(element: etree._Element) -> int | None:
    """About the line where an element ends: its own, and the line ends inside it."""
    if element.sourceline is None:
        return None
    return element.sourceline + "".join(element.itertext()).count("\n")
