"""The schemas that a document names for itself, in ``xml-model`` processing instructions.

Associating Schemas with XML documents 1.0 (W3C Working Group Note, third edition), sections 2 and 3.
"""

import re
import xml.parsers.expat
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import unescape

Language = Literal["relax-ng", "relax-ng-compact", "schematron", "other"]

_PSEUDO_ATTRIBUTE = re.compile(r"([\w.-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_QUOTES = {"&quot;": '"', "&apos;": "'"}
_CHUNK = 65_536
_RELAX_NG = "http://relaxng.org/ns/structure/1.0"
_SCHEMATRON = ("http://purl.oclc.org/dsdl/schematron", "http://www.ascc.net/xml/schematron")
_COMPACT = "application/relax-ng-compact-syntax"


@dataclass(frozen=True, slots=True)
class NamedSchema:
    """One ``xml-model`` instruction: the address as written, the schema language, the line (from 1), and the phase of
    Schematron to run, None where it names none.
    """

    href: str
    language: Language
    line: int
    phase: str | None = None


class _RootReached(Exception):  # noqa: N818 - no fault: it ends the parse where the prologue ends
    """Nothing behind the first start tag is read."""


def named_schemas(data: bytes) -> tuple[NamedSchema, ...]:
    """The schemas that the prologue of a document names, in its order; none where it is not well-formed.

    Reads as far as the first start tag only, and nothing but ``data``: no entity and no DTD is followed.
    """
    found: list[NamedSchema] = []
    parser = xml.parsers.expat.ParserCreate()

    def instruction(target: str, content: str) -> None:
        if target == "xml-model" and (named := _named(content, parser.CurrentLineNumber)):
            found.append(named)

    def start(_name: str, _attributes: dict[str, str]) -> None:
        raise _RootReached

    parser.ProcessingInstructionHandler = instruction
    parser.StartElementHandler = start
    try:
        for offset in range(0, len(data), _CHUNK):
            parser.Parse(data[offset : offset + _CHUNK], offset + _CHUNK >= len(data))
    except (_RootReached, xml.parsers.expat.ExpatError, LookupError, ValueError):
        pass  # the last two: a character encoding that expat does not know, or that has no single bytes
    return tuple(found)


def _named(content: str, line: int) -> NamedSchema | None:
    pseudo = {name: unescape(value[1:-1], _QUOTES) for name, value in _PSEUDO_ATTRIBUTE.findall(content)}
    href = pseudo.get("href", "").strip()
    return NamedSchema(href, _language(pseudo, href), line, pseudo.get("phase")) if href else None


def _language(pseudo: dict[str, str], href: str) -> Language:
    """The schema language; by the file's ending where the instruction does not say."""
    kind, ending = pseudo.get("schematypens", ""), href.partition("#")[0].rpartition(".")[2].lower()
    if pseudo.get("type") == _COMPACT or (ending == "rnc" and kind in ("", _RELAX_NG)):
        return "relax-ng-compact"
    if kind == _RELAX_NG or (not kind and ending == "rng"):
        return "relax-ng"
    if kind in _SCHEMATRON or (not kind and ending == "sch"):
        return "schematron"
    return "other"
