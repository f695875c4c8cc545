"""``encodingDesc`` (Guidelines 2.3): how the text was encoded, by rules of the reading or by those of this program."""

from edition import __version__
from edition.encoding.serialize import SCHEMA
from edition.encoding.summary import Summary
from edition.encoding.tree import Element, element
from edition.xml.namespaces import TEI

_PROJECT = (
    "The text was converted from the file named in sourceDesc by the program edition. A ledger that stands beside this "
    "file shows for every character of the source where it went."
)
_DEFAULTS = {
    "correction": "Nothing was corrected: misprints stand as they do in the source.",
    "hyphenation": "Hyphens stand as they do in the source.",
    "quotation": "Quotation marks stand as characters of the text, as in the source.",
    "normalization": "Spelling, capitals, dashes and quotation marks stand as they do in the source.",
    "segmentation": "Divisions, paragraphs and notes were inferred from the marks, spaces and lines of the source.",
}
_JOINED = "Words divided at a line end were joined; the ledger records each hyphen that was left out."
_CERTAINTY = (
    "Where the program was not sure of a decision, the element carries cert: high from a probability of 0.75, medium "
    "from 0.5, low below; from 0.9 on there is none."
)
_COUNTED = 'The number of a pb with type="counted" was counted, not printed in the source.'
_ORDER = ("correction", "hyphenation", "quotation", "punctuation", "normalization", "segmentation")


def encoding_description(summary: Summary) -> Element:
    """``encodingDesc``."""
    return element(
        "encodingDesc",
        element("projectDesc", element("p", _PROJECT)),
        _editorial(summary),
        _tags(summary),
        _references(summary),
        element("appInfo", _application()),
        element("schemaRef", type_="RELAXNG", url=SCHEMA),
    )


def _editorial(summary: Summary) -> Element:
    declared = {key: " ".join(rule.split()) for key, rule in summary.reading.declarations.items() if rule.strip()}
    made = element("editorialDecl")
    for name in _ORDER:
        rule = declared.get(name) or _default(name, summary)
        if rule:
            made.children.append(_rule(name, rule, summary))
    if summary.unsure:
        made.children.append(element("interpretation", element("p", _CERTAINTY)))
    others = [rule for name, rule in declared.items() if name not in _ORDER]
    if "pagination" not in declared and summary.counted_pages:
        others.append(_COUNTED)
    made.children.extend(element("p", rule) for rule in others)
    return made


def _default(name: str, summary: Summary) -> str:
    """The rule that holds where the reading declares none."""
    return _JOINED if name == "hyphenation" and summary.joined else _DEFAULTS.get(name, "")


def _rule(name: str, rule: str, summary: Summary) -> Element:
    """A declaration; hyphenation eol="hard" says that only hyphens of the words themselves are left."""
    made = element(name, element("p", rule))
    if name == "normalization" and summary.changes:
        made.children.append(element("p", _changes(summary.changes)))
    if name == "hyphenation":
        made.attributes["eol"] = "hard" if summary.joined else "all"
    if name == "quotation":
        made.attributes["marks"] = "all"
    return made


def _changes(changes: dict[str, int]) -> str:
    kinds = ", ".join(f"{why} ({count})" for why, count in sorted(changes.items()))
    return f"Except for these replacements, each of them recorded in the ledger: {kinds}."


def _tags(summary: Summary) -> Element:
    usage = (element("tagUsage", gi=name, occurs=str(count)) for name, count in summary.tags.items())
    return element("tagsDecl", Element("namespace", {"name": TEI}, list(usage)))


def _references(summary: Summary) -> Element:
    """Elements are cited by their xml:id, pages by their number (Guidelines 2.3.6.2, citeStructure)."""
    structures = [element("citeStructure", unit="element", match="//text//*[@xml:id]", use="@xml:id")]
    if summary.pages:
        structures.append(element("citeStructure", unit="page", match="//text//pb[@n]", use="@n"))
    return element("refsDecl", *structures)


def _application() -> Element:
    label = element("label", "edition")
    return element("application", label, ident="edition", version=__version__)
