"""xml:ids and what points to them (Guidelines 17.2)."""

from collections.abc import Iterator

from lxml import etree

from edition.model.rules import DANGLING_POINTER, DUPLICATE_ID, NOTE_NOT_CALLED
from edition.validation.finding import Finding
from edition.validation.relaxng.expected import nearest
from edition.xml.namespaces import XML_ID, tei

POINTERS = frozenset(
    """ana calendar change copyOf corresp datingMethod datingPoint decls edRef end exclude facs hand lemmaRef next
    nymRef parts perf period prev ref rendition resp sameAs scheme select source spanTo start synch target targetEnd
    toWhom unitRef url who wit""".split()  # noqa: SIM905 - a table of words is easier to read
)
"""Attributes of type teidata.pointer."""

_FAR_NOTES = (tei("back"), tei("noteGrp"), tei("standOff"))


def check_pointers(root: etree._Element) -> Iterator[Finding]:
    """Every xml:id once, every local pointer to one that is there, and notes apart from their call called."""
    known: dict[str, etree._Element] = {}
    for node in root.iter(etree.Element):
        identifier = node.get(XML_ID)
        if identifier is None:
            continue
        if identifier in known:
            message = f'xml:id="{identifier}" is given twice (first on line {known[identifier].sourceline})'
            yield Finding(DUPLICATE_ID, node, message, "give one of the two elements another xml:id")
        known.setdefault(identifier, node)
    called: set[str] = set()
    for node in root.iter(etree.Element):
        for name, token in _local(node):
            called.add(token)
            if token not in known:
                yield _dangling(node, name, token, known)
    yield from _uncalled(root, called)


def _local(node: etree._Element) -> Iterator[tuple[str, str]]:
    """The ids of this file that an element points to, each with the attribute."""
    for name, value in node.attrib.items():
        if name in POINTERS and "#" in value:
            for token in str(value).split():
                if token.startswith("#") and "(" not in token:
                    yield str(name), token[1:]


def _dangling(node: etree._Element, name: str, token: str, known: dict[str, etree._Element]) -> Finding:
    meant = nearest(token, known) if len(known) < 5000 else None
    hint = f"did you mean #{meant}?" if meant else "correct it, or give the element meant this xml:id"
    tag = etree.QName(node).localname
    return Finding(
        DANGLING_POINTER,
        node,
        f'{name}="#{token}" on <{tag}> leads nowhere: no element of this file has that xml:id',
        hint,
    )


def _uncalled(root: etree._Element, called: set[str]) -> Iterator[Finding]:
    """Notes that stand together, apart from the text, and are not called from it although others are."""
    notes = [note for place in _FAR_NOTES for holder in root.iter(place) for note in holder.iter(tei("note"))]
    identified = [(note, note.get(XML_ID)) for note in dict.fromkeys(notes) if note.get(XML_ID)]
    if any(identifier in called for _, identifier in identified):
        for note, identifier in identified:
            if identifier not in called and note.get("target") is None:
                yield Finding(NOTE_NOT_CALLED, note, f"nothing points to the note {identifier}")
