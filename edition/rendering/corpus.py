"""A corpus (TEI Guidelines, chapter 16) as so many texts: each TEI in a teiCorpus as a document of its own."""

from copy import deepcopy

from lxml import etree

from edition.xml.namespaces import XML_LANG, tei
from edition.xml.parse import parse

MOST_TEXTS = 500
"""A corpus of more texts is one page only: let its texts be files of their own, which many workers share."""


def texts(corpus: bytes, identifier: str) -> tuple[tuple[str, bytes], ...]:
    """The texts of a corpus, each with an identifier made from that of the corpus; empty where the file is none.

    A text that states no language is in that of what is around it.
    """
    if b"teiCorpus" not in corpus:
        return ()
    root = parse(corpus, f"{identifier}.xml")
    if root.tag != tei("teiCorpus"):
        return ()
    found = [one for one in root.iter(tei("TEI")) if next(one.iterancestors(tei("TEI")), None) is None]
    if len(found) > MOST_TEXTS:
        return ()
    return tuple((f"{identifier}-{number}", _alone(one)) for number, one in enumerate(found, 1))


def _alone(text: etree._Element) -> bytes:
    alone = deepcopy(text)
    alone.tail = None
    language = next((lang for one in (text, *text.iterancestors()) if (lang := one.get(XML_LANG))), None)
    if language:
        alone.set(XML_LANG, language)
    return etree.tostring(alone, encoding="utf-8")
