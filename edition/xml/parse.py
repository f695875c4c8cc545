"""The one XML parser. Bytes in, never a path: lxml unpacks gzip by itself when it is given one.

The settings are those that were measured to be safe (no external entities, no network, no DTD, limits on). A file
with the same xml:id twice is parsed, so that the check for it can name both lines, but not where it has a document
type declaration: with ``collect_ids=False`` lxml 6.1 reads the external DTD, whatever ``load_dtd`` says.
"""

import re

from lxml import etree

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import DOCTYPE_REFUSED, NOT_WELL_FORMED, TOO_DEEP

DEEPEST = 90
"""Saxon's parser stops at 100 levels, lxml's at 256: deeper files are refused with a clear message."""

_ENCODINGS = {"utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "iso-8859-1", "us-ascii", "ascii"}
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")

_ELSEWHERE = re.compile(rb"<!(?:DOCTYPE|ENTITY)\s[^>\[]*?\b(?:SYSTEM|PUBLIC)\b")


_DOCTYPES = (b"DOCTYPE", "DOCTYPE".encode("utf-16-le"), "DOCTYPE".encode("utf-16-be"))


def _parser(*, collect_ids: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities="internal",
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        collect_ids=collect_ids,
        remove_comments=False,
    )


def parse(data: bytes, file: str) -> etree._Element:
    """Parse XML to its root element.

    Raises Refusal (NOT_WELL_FORMED, DOCTYPE_REFUSED, TOO_DEEP) with the line of the first fault.
    """
    declared = _DECLARATION.match(data[:400])
    if declared and declared.group(1).decode("ascii").lower() not in _ENCODINGS:
        name = declared.group(1).decode("ascii")
        message = f"character encoding {name} is not accepted in XML here"
        raise Refusal(Problem(NOT_WELL_FORMED, Place(file, 1), message, "save the file as UTF-8"))
    collect_ids = any(word in data for word in _DOCTYPES)
    try:
        root = etree.fromstring(data, _parser(collect_ids=collect_ids))
    except etree.XMLSyntaxError as error:
        raise Refusal(_syntax_problem(error, data, file)) from None
    _refuse_depth(root, file)
    return root


def _syntax_problem(error: etree.XMLSyntaxError, data: bytes, file: str) -> Problem:
    said = _PLACE_IN_MESSAGE.sub("", (error.msg or "not well-formed").splitlines()[0])
    line, column = error.position
    elsewhere = said.startswith("Entity ") and _ELSEWHERE.search(data[:100_000]) is not None
    rule = DOCTYPE_REFUSED if elsewhere else NOT_WELL_FORMED
    message, hint = _plainly(said)
    if elsewhere:
        name = _ENTITY.match(said)
        message = f"the DOCTYPE names a file that is never read, so &{name[1] if name else ''}; is not known"
        hint = "take the DOCTYPE out, and write the character itself"
    return Problem(rule, Place(file, line or 1, max(column, 1)), message, hint)


_PLACE_IN_MESSAGE = re.compile(r", line \d+, column \d+$")
_ENTITY = re.compile(r"Entity '([^']*)' not defined")
_CUT = re.compile(r"Premature end of data in tag (\S+) line (\d+)$")
_TWICE = re.compile(r"Attribute (\S+) redefined$")
_MISMATCH = re.compile(r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)$")
_SAID = (
    ("Entity ", "write the character itself, or its number such as &#160; for a no-break space"),
    ("xmlParseEntityRef", "write &amp; where the sign & itself is meant"),
    ("EntityRef: expecting", "write &amp; where the sign & itself is meant"),
    ("AttValue:", 'put the value between quotation marks, such as n="1"'),
    ("Unescaped '<' not allowed", "write &lt; where the sign < itself is meant"),
    ("StartTag: invalid element name", "write &lt; where the sign < itself is meant"),
    ("Premature end of data", "elements are still open where the file ends: was it cut short?"),
    ("Document is empty", "the file holds no XML"),
    ("Extra content at the end", "a document has one root element; nothing may stand behind it"),
    ("Double hyphen within comment", "write - - or another sign in its place"),
    ("XML declaration allowed only", "take away what stands before <?xml, empty lines too"),
    ("Namespace prefix", "declare it with xmlns:PREFIX on the root, or take the prefix off"),
)
"""What libxml2 says, by its first words, and what to do about it."""
_PLAIN = {
    "xmlParseEntityRef: no name": "the sign & stands by itself, which XML does not allow",
    "EntityRef: expecting ';'": "the sign & stands before a word, but no ; behind it",
    "AttValue: \" or ' expected": "the value of an attribute has no quotation marks",
    "StartTag: invalid element name": "the sign < stands by itself, which XML does not allow",
    "Unescaped '<' not allowed in attributes values": "the sign < stands in the value of an attribute",
}


def _plainly(said: str) -> tuple[str, str]:
    """The words of the parser in plain ones, and a way out."""
    if mismatch := _MISMATCH.match(said):
        opened, line, closed = mismatch.groups()
        return f"</{closed}> stands where <{opened}> of line {line} is still open", f"write </{opened}> before it"
    if cut := _CUT.match(said):
        return f"the file ends where <{cut[1]}> of line {cut[2]} is still open", "was it cut short? write the end tags"
    if twice := _TWICE.match(said):
        return f"the attribute {twice[1]} stands twice in one tag", "keep one of the two"
    if entity := _ENTITY.match(said):
        said = f"XML does not know the name &{entity[1]};"
        return said, dict(_SAID)["Entity "]
    hint = next((hint for start, hint in _SAID if said.startswith(start)), "")
    if said.startswith("Double hyphen"):
        said = "-- stands inside of a comment, which XML does not allow"
    if said.startswith("XML declaration allowed only"):
        said = "<?xml …?> must be the very first thing in the file"
    return _PLAIN.get(said, said), hint


_TOO_DEEP = etree.XPath(f"boolean(/*{'/*' * DEEPEST})")


def _refuse_depth(root: etree._Element, file: str) -> None:
    if not _TOO_DEEP(root):
        return
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            line = element.sourceline if isinstance(element.sourceline, int) else None
            raise Refusal(Problem(TOO_DEEP, Place(file, line), f"more than {DEEPEST} levels of elements"))
