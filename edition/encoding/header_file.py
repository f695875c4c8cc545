"""``fileDesc`` (Guidelines 2.2): title, people, extent, publication, notes."""

from edition import __version__
from edition.encoding.given import GIVEN_BY, Given
from edition.encoding.header_names import named, person, responsibility
from edition.encoding.summary import Summary
from edition.encoding.tree import Element, element
from edition.encoding.uri import pointer
from edition.encoding.values import iso_date, word
from edition.model.facts import Facts, plain
from edition.model.hosts import contradictions
from edition.model.reading import Fact, Statement

TOOL = "edition"
"""The xml:id of the ``respStmt`` for the program."""

_RESPONSIBLE: tuple[tuple[Fact, str], ...] = (
    ("compiler", "compiled by"),
    ("contributor", "contributor"),
    ("speaker", "speaker"),
)


def title_statement(facts: Facts, given: Given, summary: Summary, people: list[Element]) -> Element:
    """``titleStmt``; ``people`` are the ``respStmt`` of those who wrote notes."""
    made = element("titleStmt", *_titles(facts, given, summary))
    made.children.extend(_persons("author", _foremost(facts, "author"), given.all("author", "authors")))
    editors = [] if facts.anywhere("book-title") else facts.of("editor")
    made.children.extend(_persons("editor", editors, given.all("editor", "editors")))
    for one in _persons("editor", _foremost(facts, "translator"), given.all("translator", "translators")):
        one.attributes["role"] = "translator"
        made.children.append(one)
    for fact, what in _RESPONSIBLE:
        made.children.extend(responsibility(one.detail or what, one.value) for one in facts.anywhere(fact))
    made.children.extend(people)
    made.children.append(_tool())
    if given.used:
        statement = responsibility("metadata given in the configuration by", "the editor of this edition")
        statement.attributes["xml:id"] = GIVEN_BY
        made.children.append(statement)
    return made


def _foremost(facts: Facts, fact: Fact) -> list[Statement]:
    """The statements about the whole; where there are none, those about the texts in it."""
    return facts.of(fact) or facts.anywhere(fact)


def _tool() -> Element:
    name = element("name", f"edition {__version__}", type_="program")
    return element("respStmt", element("resp", "converted from the source to TEI by the program"), name, xml_id=TOOL)


def _titles(facts: Facts, given: Given, summary: Summary) -> list[Element]:
    stated = [plain(one.value) for one in facts.of("title")] or [summary.title]
    subtitles = [plain(one.value) for one in facts.of("subtitle")]
    if main := given.one("title"):
        titles = [element("title", main, type_="main", resp=f"#{GIVEN_BY}")]
    else:
        titles = [element("title", stated[0], type_="main")]
        titles.extend(element("title", other, type_="alt") for other in stated[1:])
    if sub := given.one("subtitle"):
        return [*titles, element("title", sub, type_="sub", resp=f"#{GIVEN_BY}")]
    return [*titles, *(element("title", sub, type_="sub") for sub in subtitles)]


def _persons(name: str, stated: list[Statement], given: list[str]) -> list[Element]:
    """Those given replace those stated."""
    if given:
        return [element(name, *person(one), resp=f"#{GIVEN_BY}") for one in given]
    return [element(name, *named(one)) for one in stated]


def extent(summary: Summary) -> Element:
    """``extent`` in words, bytes of the source, and pages where there are page breaks."""
    measures = [("words", summary.words), ("bytes", summary.source.byte_count)]
    if summary.pages:
        measures.append(("pages", summary.pages))
    return element(
        "extent",
        *(element("measure", f"{count} {unit}", unit=unit, quantity=str(count)) for unit, count in measures),
    )


def publication(facts: Facts, given: Given, summary: Summary) -> Element:
    """``publicationStmt`` of the TEI file itself; what the source says of its own publication is in ``sourceDesc``."""
    if publisher := given.one("publisher"):
        made = element("publicationStmt", element("publisher", publisher, resp=f"#{GIVEN_BY}"))
    else:
        made = element("publicationStmt", element("authority", "No publisher of this file is stated."))
    if date := given.one("date"):
        made.children.append(element("date", date, when=iso_date(date), resp=f"#{GIVEN_BY}"))
    made.children.append(element("idno", summary.source.identifier, type_="edition"))
    for identifier in given.all("identifier", "identifiers"):
        kind = "DOI" if identifier.startswith("10.") else "URI" if "://" in identifier else "given"
        made.children.append(element("idno", identifier, type_=kind, resp=f"#{GIVEN_BY}"))
    made.children.append(_availability(facts, given))
    return made


def _availability(facts: Facts, given: Given) -> Element:
    """The licence as given, and as stated; where there is none, that is said and nothing is assumed."""
    made = element("availability", *_given_licence(given))
    stated = facts.anywhere("licence-url")
    addresses = [one for one in stated if "://" in one.value]
    for one in facts.anywhere("licence"):
        own = pointer(one.normalised) if one.normalised and "://" in one.normalised else None
        target = own or (_target(addresses.pop(0)) if addresses else None)
        made.children.append(element("licence", plain(one.value), target=target))
    rest = [one for one in stated if one in addresses or "://" not in one.value]
    made.children.extend(element("licence", plain(one.value), target=_target(one)) for one in rest)
    if not made.children:
        return element("availability", element("p", "The source states no licence."), status="unknown")
    return made


def _target(address: Statement) -> str:
    return pointer(address.normalised or address.value)


def _given_licence(given: Given) -> list[Element]:
    name, address = given.one("licence"), given.one("licence_url")
    if not (name or address):
        return []
    target = pointer(address) if address else None
    return [element("licence", name or address or "", target=target, resp=f"#{GIVEN_BY}")]


def notes(facts: Facts) -> list[Element]:
    """``notesStmt`` with what the source remarks, and with what it contradicts itself in (both values are kept)."""
    made = [element("note", plain(one.value), type_=word(one.detail) or "remark") for one in facts.anywhere("note")]
    for fact, group, several in contradictions(facts):
        about = f" of text {group}" if group else ""
        stated = "; ".join(f"“{plain(one.value)}”" for one in several)
        message = f"The source states the {fact.replace('-', ' ')}{about} in more than one way: {stated}."
        made.append(element("note", message, type_="contradiction"))
    return [element("notesStmt", *made)] if made else []
