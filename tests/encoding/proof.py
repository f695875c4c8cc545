"""An account of ledgers that shares no code with encoding: every character once, on both sides."""

from lxml import etree

from edition.model.artefact import TeiDocument
from edition.model.source import Source

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_LAYOUT = " \t\r\n\f\v\u00a0\u00ad-\u2010\u00ac="


def tree(document: TeiDocument) -> etree._Element:
    """The TEI element of a document."""
    return etree.fromstring(document.xml, etree.XMLParser(collect_ids=False, resolve_entities=False))


def text_of(document: TeiDocument) -> str:
    """The string value of /TEI/text."""
    return "".join(tree(document).find(f"{TEI}text").itertext())


def faults(source: Source, document: TeiDocument) -> list[str]:
    """What is wrong with the ledger of a document; empty where it proves what it should."""
    text = text_of(document)
    found = [] if document.ledger.tei_length == len(text) else ["the length of the text"]
    seen, made = [0] * len(source.text), [0] * len(text)
    for run in document.ledger.runs:
        old = source.slice(run.source) if run.source else ""
        new = text[run.tei.start : run.tei.end] if run.tei else ""
        for index in range(run.source.start, run.source.end) if run.source else ():
            seen[index] += 1
        for index in range(run.tei.start, run.tei.end) if run.tei else ():
            made[index] += 1
        if run.kind == "text" and old != new:
            found.append(f"unequal text {old!r} {new!r}")
        if run.kind == "layout" and (old.strip(_LAYOUT) or new.strip()):
            found.append(f"layout holds {old!r} {new!r}")
        if run.kind == "changed" and not (old and run.why):
            found.append(f"changed without a reason {old!r} {new!r}")
        if run.kind == "added":
            found.append(f"added {new!r}")
    return [*found, *(["source"] if set(seen) - {1} else []), *(["text"] if set(made) - {1} else [])]


def ids(document: TeiDocument) -> dict[str, str]:
    """The string value of each element with an xml:id, by it."""
    return {one.get(XML_ID): "".join(one.itertext()) for one in tree(document).iter() if one.get(XML_ID)}
