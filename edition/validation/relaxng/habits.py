"""What people write by habit of HTML, DocBook, word processors or TEI P4, and what TEI has for it.

A nearest name would mislead: the name nearest to ``b`` is ``pb``. Each is proposed only where the grammar declares it.
"""

from collections.abc import Container, Mapping

from edition.validation.relaxng.names import namespace_of

_TEI = "http://www.tei-c.org/ns/1.0"

_ELEMENTS: Mapping[str, str] = {
    **dict.fromkeys(("b", "strong", "bold"), 'hi rend="bold"'),
    **dict.fromkeys(("i", "em", "italic", "italics", "emphasis"), 'hi rend="italic"'),
    **dict.fromkeys(("u", "underline"), 'hi rend="underline"'),
    **dict.fromkeys(("sup", "superscript"), 'hi rend="superscript"'),
    **dict.fromkeys(("sub", "subscript"), 'hi rend="subscript"'),
    **dict.fromkeys(("sc", "smallcaps"), 'hi rend="smallcaps"'),
    "strike": "del",
    **dict.fromkeys(("font", "span", "phrase", "run"), "hi"),
    **dict.fromkeys(("br", "linebreak"), "lb"),
    **dict.fromkeys(("page", "pagebreak", "newpage"), "pb"),
    "hr": 'milestone unit="section"',
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "h", "heading", "header", "caption"), "head"),
    **dict.fromkeys(("section", "article", "chapter", "sect1", "sect2", "sect3", "div0"), "div"),
    **dict.fromkeys(("para", "paragraph", "par"), "p"),
    **dict.fromkeys(("a", "link", "ulink", "xref"), 'ref target="…"'),
    "xptr": 'ptr target="…"',
    **dict.fromkeys(("ul", "itemizedlist"), "list"),
    **dict.fromkeys(("ol", "orderedlist"), 'list rend="numbered"'),
    "dl": 'list type="gloss"',
    **dict.fromkeys(("li", "listitem", "dd"), "item"),
    "dt": "label",
    **dict.fromkeys(("th", "td", "entry"), "cell"),
    "tr": "row",
    **dict.fromkeys(("img", "image", "imagedata"), 'graphic url="…"'),
    **dict.fromkeys(("footnote", "fn"), 'note place="foot"'),
    "endnote": 'note place="end"',
    "blockquote": "quote",
    **dict.fromkeys(("poem", "stanza", "verse"), "lg"),
    "line": "l",
    "cite": "title",
    "ins": "add",
    "year": "date",
    **dict.fromkeys(("pages", "volume", "issue"), "biblScope"),
    "journal": 'title level="j"',
    **dict.fromkeys(("firstname", "givenname"), "forename"),
    **dict.fromkeys(("lastname", "familyname"), "surname"),
    **dict.fromkeys(("comment", "annotation", "remark"), "note"),
    **dict.fromkeys(("quotation", "citation"), "quote"),
    "speech": "sp",
}
"""Local names of elements."""

_ATTRIBUTES: Mapping[str, str] = {
    "id": "xml:id",
    "lang": "xml:lang",
    "href": "target",
    "src": "url",
    **dict.fromkeys(("class", "style", "align", "font", "rendered"), "rend"),
    **dict.fromkeys(("number", "num", "no", "nr", "name"), "n"),
    "date": "when",
    "colspan": "cols",
    "rowspan": "rows",
}
"""Names of attributes in no namespace."""


def element_meant(local_name: str, declared: Container[str]) -> tuple[str, str] | None:
    """The tag of TEI that was meant by a local name, and how its start tag is written; None where no habit is known."""
    written = _ELEMENTS.get(local_name.lower())
    if written is None:
        return None
    tag = f"{{{_TEI}}}{written.partition(' ')[0]}"
    return (tag, written) if tag in declared else None


def attribute_meant(name: str, allowed: Container[str]) -> str | None:
    """The attribute that was meant, as it is written, where it is among the allowed (as they are written)."""
    meant = None if namespace_of(name) else _ATTRIBUTES.get(name.lower())
    return meant if meant is not None and meant in allowed else None
