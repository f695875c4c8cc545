"""xml:ids and what points to them (Guidelines 17.2).

Only pointers of TEI are looked at: examples (``egXML``), music and drawings have their own. A pointer is not checked
where what it leads to is not read: what an XInclude would bring in, and the file that an ``xml:base`` around it names.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from edition.model.rules import DANGLING_POINTER, DUPLICATE_ID, NOTE_NOT_CALLED, POINTER_NOT_CHECKED
from edition.validation.finding import Finding
from edition.validation.relaxng.expected import nearest
from edition.xml.namespaces import TEI, XINCLUDE, XML_BASE, XML_ID, tei

POINTERS = frozenset(
    """ana calendar change copyOf corresp datingMethod datingPoint decls edRef end exclude facs hand lemmaRef next
    nymRef parts perf period prev ref rendition resp sameAs scheme select source spanTo start synch target targetEnd
    toWhom unitRef url who wit""".split()  # noqa: SIM905 - a table of words is easier to read
)
"""Attributes of type teidata.pointer."""

_ANY_TEI = f"{{{TEI}}}*"
_MANY, _SEVERAL = 5, 3
"""So many pointers, and different ones, are no slips where none of them leads to an element of the file."""

_FAR_NOTES = (tei("back"), tei("noteGrp"), tei("standOff"))


def check_pointers(root: etree._Element, *, by_profile: bool = True) -> Iterator[Finding]:
    """Every xml:id once, every local pointer to one that is there, and notes apart from their call called.

    ``by_profile`` tells that our profile judges the file: others may follow a convention of their own.
    """
    known: dict[str, etree._Element] = {}
    for node in root.iter(etree.Element):
        identifier = node.get(XML_ID)
        if identifier is None:
            continue
        if identifier in known:
            message = f'xml:id="{identifier}" is given twice (first on line {known[identifier].sourceline})'
            yield Finding(DUPLICATE_ID, node, message, "give one of the two elements another xml:id")
        known.setdefault(identifier, node)
    pointers = [_Pointer(node, name, token) for node in root.iter(_ANY_TEI) for name, token in _local(node)]
    included = next(root.iter(XINCLUDE), None) is not None
    yield from _dangling(
        [one for one in pointers if one.token not in known],
        known,
        included=included,
        pointers=() if by_profile else pointers,
    )
    if not included:
        yield from _uncalled(root, {one.token for one in pointers})


@dataclass(frozen=True, slots=True)
class _Pointer:
    """An element, the attribute with which it points, and the xml:id that it points to."""

    node: etree._Element
    attribute: str
    token: str


def _local(node: etree._Element) -> Iterator[tuple[str, str]]:
    """The ids of this file that an element points to, each with the attribute."""
    for name, value in node.attrib.items():
        if name in POINTERS and "#" in value:
            for token in str(value).split():
                if token.startswith("#") and "(" not in token:
                    yield str(name), token[1:]


def _dangling(
    lost: list[_Pointer], known: dict[str, etree._Element], *, included: bool, pointers: Sequence[_Pointer]
) -> Iterator[Finding]:
    """What is to be said of pointers that lead to no element of the file.

    ``pointers`` are all of the file where a project's own convention is to be thought of.
    """
    if included:
        yield from _not_checked(lost, "to one that XInclude may bring in, which is not read")
        return
    elsewhere = [one for one in lost if _has_base(one.node)]
    hint = "take xml:base off where elements of this file are meant"
    yield from _not_checked(elsewhere, "to one that may stand in the file that xml:base names", hint)
    lost = [one for one in lost if not _has_base(one.node)]
    by_convention = {one.attribute for one in lost} & _conventions(pointers, known)
    for name in sorted(by_convention):
        yield from _not_checked([one for one in lost if one.attribute == name], _BY_CONVENTION.format(name), _NAME_IT)
    for one in lost:
        if one.attribute not in by_convention:
            yield _leads_nowhere(one, known)


_BY_CONVENTION = "and so does every other {}: by a convention of the project, it seems"
_NAME_IT = 'write where they lead, such as "people.xml#keeper", or give the elements meant these ids'


def _conventions(pointers: Sequence[_Pointer], known: Container[str]) -> set[str]:
    """The attributes of which many point to ids, and none to one of this file: those are no slips."""
    found: dict[str, list[str]] = {}
    for one in pointers:
        found.setdefault(one.attribute, []).append(one.token)
    return {
        name
        for name, tokens in found.items()
        if len(tokens) >= _MANY and len(set(tokens)) >= _SEVERAL and not any(token in known for token in tokens)
    }


def _has_base(node: etree._Element) -> bool:
    return any(one.get(XML_BASE) is not None for one in (node, *node.iterancestors()))


def _not_checked(lost: list[_Pointer], where: str, hint: str = "") -> Iterator[Finding]:
    """One word about all pointers whose targets may stand in a file that is not read."""
    if lost:
        what = "pointers lead" if len(lost) > 1 else "pointer leads"
        link = "" if where.startswith("and ") else ", but "
        message = f"{len(lost)} {what} to no element of this file{link or ' '}{where}"
        yield Finding(POINTER_NOT_CHECKED, lost[0].node, message, hint)


def _leads_nowhere(one: _Pointer, known: dict[str, etree._Element]) -> Finding:
    meant = nearest(one.token, known) if len(known) < 5000 else None
    hint = f"did you mean #{meant}?" if meant else "correct it, or give the element meant this xml:id"
    message = (
        f'{one.attribute}="#{one.token}" on <{etree.QName(one.node).localname}> leads nowhere: '
        "no element of this file has that xml:id"
    )
    return Finding(DANGLING_POINTER, one.node, message, hint)


def _uncalled(root: etree._Element, called: set[str]) -> Iterator[Finding]:
    """Notes that stand together, apart from the text, and are not called from it although others are."""
    notes = [note for place in _FAR_NOTES for holder in root.iter(place) for note in holder.iter(tei("note"))]
    identified = [(note, note.get(XML_ID)) for note in dict.fromkeys(notes) if note.get(XML_ID)]
    if any(identifier in called for _, identifier in identified):
        for note, identifier in identified:
            if identifier not in called and note.get("target") is None:
                yield Finding(NOTE_NOT_CALLED, note, f"nothing points to the note {identifier}")
