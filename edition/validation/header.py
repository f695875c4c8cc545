"""House rules about the header: who answers for the text, and what catalogues and archives ask first.

Rules look at headers of texts and corpora only: ``biblFull`` describes a source, and has the same elements. What the
header of a corpus says holds for its texts (Guidelines 16.1), and what an XInclude would bring in is not known.
"""

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from edition.model.rules import INCOMPLETE_HEADER, NOBODY_RESPONSIBLE
from edition.validation.finding import Finding
from edition.xml.namespaces import XINCLUDE, XML_LANG, tei

_RESPONSIBLE = ("author", "editor", "principal", "respStmt")
_STATEMENTS = ("titleStmt", "editionStmt", "seriesStmt")
_DEEPEST = 8


def responsible(root: etree._Element) -> Iterator[Finding]:
    """Somebody answers for the text (2.2.1), the edition (2.2.2) or the series (2.2.5)."""
    for description in _descriptions(root):
        statement = description.find(tei("titleStmt"))
        if statement is None or any(map(_somebody, (description, *_of_corpora(description)))):
            continue
        if not _members_answer(description):
            yield Finding(NOBODY_RESPONSIBLE, statement, "<titleStmt> names nobody who answers for the text")


def complete(root: etree._Element) -> Iterator[Finding]:
    """The header says what is asked first (2.2.4, 2.2.7, 2.4.2).

    A publication statement in prose answers all that is asked of it.
    """
    for description in _descriptions(root):
        yield from _published(description)
        sources = description.findall(tei("sourceDesc"))
        if sources and not any(map(_says_something, sources)):
            yield Finding(INCOMPLETE_HEADER, sources[0], _OPEN.format("what the text was made from"), _SOURCE)
    for whole in root.iter(tei("TEI")):
        text = whole.find(tei("text"))
        if text is not None and has_words(text) and not _language_known(whole, text):
            yield Finding(INCOMPLETE_HEADER, whole, _OPEN.format("in which language the text is"), _LANGUAGE_OF_TEXT)


_OPEN = "the header does not say {}"
_TERMS = "add an availability with a licence to publicationStmt"
_DATE = "add a date to publicationStmt"
_SOURCE = "add the book, manuscript or file to sourceDesc, as bibl or in a p"
_LANGUAGE_OF_TEXT = "add xml:lang to TEI or text, or a langUsage to profileDesc"


def has_words(node: etree._Element) -> bool:
    """Whether there are words in an element."""
    return bool("".join(node.itertext(etree.Element)).strip())


def _descriptions(root: etree._Element) -> Iterator[etree._Element]:
    """The file descriptions of headers that can be known whole."""
    for header in root.iter(tei("teiHeader")):
        if next(header.iter(XINCLUDE), None) is None:
            yield from header.iterchildren(tei("fileDesc"))


def _of_corpora(description: etree._Element) -> Iterator[etree._Element]:
    """The file descriptions of the corpora around the text that a header is of."""
    for around in islice(description.iterancestors(tei("TEI"), tei("teiCorpus")), 1, None):
        yield from around.iterfind(f"{tei('teiHeader')}/{tei('fileDesc')}")


def _somebody(description: etree._Element) -> bool:
    return any(
        statement.find(tei(name)) is not None
        for statement in description.iterchildren(*map(tei, _STATEMENTS))
        for name in _RESPONSIBLE
    )


def _members_answer(description: etree._Element) -> bool:
    """Whether a corpus whose own header names nobody has a name in the header of each of its texts."""
    whole = next(description.iterancestors(tei("TEI"), tei("teiCorpus")), None)
    members = [] if whole is None else whole.findall(f"{tei('TEI')}/{tei('teiHeader')}/{tei('fileDesc')}")
    return bool(members) and all(map(_somebody, members))


def _published(description: etree._Element) -> Iterator[Finding]:
    statement = description.find(tei("publicationStmt"))
    if statement is None or statement.find(tei("p")) is not None or statement.find(tei("ab")) is not None:
        return
    all_ = (description, *_of_corpora(description))
    if not any(one.find(f"{tei('publicationStmt')}/{tei('availability')}") is not None for one in all_):
        yield Finding(INCOMPLETE_HEADER, statement, _OPEN.format("on which terms the text may be used"), _TERMS)
    published = any(has_words(node) for node in statement.iterchildren(tei("publisher"), tei("distributor")))
    if published and not any(map(_dated, all_)):
        yield Finding(INCOMPLETE_HEADER, statement, _OPEN.format("when the text was published"), _DATE)


def _dated(description: etree._Element) -> bool:
    """Whether the publication or the edition has a date (2.2.2, 2.2.4)."""
    statements = description.iterchildren(tei("publicationStmt"), tei("editionStmt"))
    return any(next(one.iter(tei("date")), None) is not None for one in statements)


def _says_something(source: etree._Element) -> bool:
    return has_words(source) or any(one.attrib for one in source.iterdescendants())


def _language_known(whole: etree._Element, text: etree._Element) -> bool:
    """Whether a language is named for the text: by the elements around its words, by its header, or by the corpus."""
    if any(one.get(XML_LANG) for one in (whole, *whole.iterancestors())) or _all_in_a_language(text, _DEEPEST):
        return True
    if whole.find(tei("teiHeader")) is None:  # nothing to look in
        return next(whole.iterchildren(XINCLUDE), None) is not None
    return any(_header_names_language(one) for one in (whole, *whole.iterancestors()))


def _header_names_language(whole: etree._Element) -> bool:
    header = whole.find(tei("teiHeader"))
    if header is None:
        return False
    return next(header.iter(tei("language"), tei("textLang"), XINCLUDE), None) is not None


def _all_in_a_language(node: etree._Element, levels: int) -> bool:
    """Whether all words of an element stand inside of elements that say their language."""
    if node.get(XML_LANG):
        return True
    own = (node.text or "").strip() or any((child.tail or "").strip() for child in node)
    if own or not levels:
        return not has_words(node)
    return all(_all_in_a_language(child, levels - 1) for child in node.iterchildren(etree.Element))
