"""``sourceDesc`` (Guidelines 2.2.7, 3.12): the file that was converted, and what it says of the work in it.

Only what the source states stands here, in its words. One text is a ``biblStruct`` (a ``bibl`` where nothing is known
of its publication); several texts are a ``listBibl``.
"""

from collections import Counter

from edition.encoding.dates import date
from edition.encoding.header_names import named, responsibility
from edition.encoding.summary import Summary
from edition.encoding.tree import Element, element, elements
from edition.encoding.uri import pointer
from edition.encoding.values import language
from edition.model.facts import Facts, plain
from edition.model.hosts import OF_HOSTS, Host, hosts_of
from edition.model.reading import Fact, Statement

_SCOPES: tuple[tuple[Fact, str], ...] = (
    ("volume", "volume"),
    ("issue", "issue"),
    ("pages", "page"),
    ("chapter", "chapter"),
    ("site-section", "section"),
)
_NUMBERS: tuple[tuple[Fact, str], ...] = (
    ("issn", "ISSN"),
    ("isbn", "ISBN"),
    ("doi", "DOI"),
    ("identifier", "identifier"),
)
_DATES: tuple[tuple[Fact, str | None], ...] = (
    ("date-published", None),
    ("date", "stated"),
    ("date-posted", "posted"),
    ("date-retrieved", "accessed"),
)
_OF_WORKS: frozenset[Fact] = OF_HOSTS | frozenset(
    ("title", "subtitle", "author", "speaker", "translator", "periodical", "book-title", "url", "series", "related")
)


def source_description(facts: Facts, summary: Summary, divisions: dict[str, Element]) -> Element:
    """``sourceDesc``; ``divisions`` are the elements of the texts by the name of their group."""
    works = [_work(facts, None, summary.title)]
    works.extend(_work(facts, group, "") for group in facts.groups)
    described = [work for work in works if work is not None]
    for work in described:
        division = divisions.get(str(work.attributes.get("n", "")))
        if division is not None:
            work.attributes["corresp"] = division
    if len(described) > 1:
        described = [element("listBibl", *described)]
    made = element("sourceDesc", _file(summary), *described)
    _declare(made)
    return made


def _declare(described: Element) -> None:
    """Where several of a kind stand side by side, each can be pointed to and the first holds by default (16.3.2)."""
    count = 0
    for parent in (one for one in elements(described) if one.name in ("sourceDesc", "listBibl")):
        kinds = Counter(child.name for child in parent.children if isinstance(child, Element))
        told: set[str] = set()
        for child in parent.children:
            if isinstance(child, Element) and kinds[child.name] > 1:
                count += 1
                child.attributes["xml:id"] = f"source-{count}"
                if child.name not in told:
                    child.attributes["default"] = "true"
                    told.add(child.name)


def _file(summary: Summary) -> Element:
    """The digital source: its name, size and SHA-256."""
    source = summary.source
    size = element("measure", f"{source.byte_count} bytes", unit="bytes", quantity=str(source.byte_count))
    how = f"Read as {summary.reading.form}, in the character encoding {source.charset.name}."
    return element(
        "bibl",
        element("title", source.file_name),
        element("extent", size),
        element("idno", source.sha256, type_="sha256"),
        element("note", how),
        type_="digitalSource",
    )


def _work(facts: Facts, group: str | None, title: str) -> Element | None:
    """One text as the source describes it, or None where it says nothing; ``title`` where it states none."""
    if not any(one.fact in _OF_WORKS for one in facts.statements if one.group == group):
        return None
    hosts = hosts_of(facts, group)
    titles = _titles(facts, group, title)
    imprints = [_imprint(host) for host in hosts]
    if not hosts[0].titles and (not titles or not imprints[0]):
        made = element("bibl", *_authors(facts, group), *titles, *_host_details(hosts[0]), *imprints[0])
        made.children.extend(_series(facts, group))
    else:
        made = _structured(facts, group, titles, list(zip(hosts, imprints, strict=True)))
    made.children.extend([*_addresses(facts, group), *_related(facts, group)])
    if group is not None:
        made.attributes["n"] = group
    return made


def _structured(
    facts: Facts, group: str | None, titles: list[Element], hosts: list[tuple[Host, list[Element]]]
) -> Element:
    """``biblStruct``: an ``analytic`` part where there is a host, a ``monogr`` for each host, the series."""
    made = element("biblStruct")
    own = [*_authors(facts, group), *titles]
    for title in titles:
        title.attributes["level"] = "m" if not hosts[0][0].titles else "a"
    if hosts[0][0].titles and own:
        made.children.append(element("analytic", *own))
        own = []
    for host, imprint in hosts:
        monograph = element("monogr", *own)
        level = "j" if host.kind == "periodical" else "m"
        monograph.children.extend(element("title", plain(one.value), level=level) for one in host.titles)
        monograph.children.extend(_host_details(host))
        monograph.children.append(element("imprint", *(imprint or [element("date", "not stated")])))
        made.children.append(monograph)
    made.children.extend(_series(facts, group))
    return made


def _host_details(host: Host) -> list[Element]:
    """What stands between the title and the imprint, in the order of ``monogr``."""
    return [
        *_numbers(host),
        *_languages(host),
        *(element("editor", *named(one)) for one in host.of("editor")),
        *_posters(host),
        *(element("edition", plain(one.value)) for one in host.of("edition-statement")),
    ]


def _imprint(host: Host) -> list[Element]:
    """The children of ``imprint``: place, publisher, site, dates, volume, issue, pages."""
    places = host.of("place") if host.titles or host.of("publisher") else []
    made = [element("pubPlace", plain(one.value)) for one in places]
    made.extend(element("publisher", plain(one.value)) for one in host.of("publisher"))
    made.extend(element("distributor", plain(one.value)) for one in host.of("site"))
    for fact, kind in _DATES:
        made.extend(date(one, kind) for one in host.of(fact))
    for fact, unit in _SCOPES:
        made.extend(element("biblScope", plain(one.value), unit=unit) for one in host.of(fact))
    return made


def _authors(facts: Facts, group: str | None) -> list[Element]:
    authors = facts.of("author", group) or facts.of("speaker", group)
    translators = facts.of("translator", group)
    return [
        *(element("author", *named(one)) for one in authors),
        *(element("editor", *named(one), role="translator") for one in translators),
    ]


def _titles(facts: Facts, group: str | None, fallback: str) -> list[Element]:
    stated = [plain(one.value) for one in facts.of("title", group)] or ([fallback] if fallback else [])
    subtitles = [plain(one.value) for one in facts.of("subtitle", group)]
    return [*(element("title", one) for one in stated), *(element("title", one, type_="sub") for one in subtitles)]


def _series(facts: Facts, group: str | None) -> list[Element]:
    return [element("series", element("title", plain(one.value), level="s")) for one in facts.of("series", group)]


def _number(statement: Statement) -> str:
    """The normalised number where it has the letters and digits of the stated one, else the stated one."""
    stated, normalised = plain(statement.value), plain(statement.normalised or "")
    same = [*filter(str.isalnum, stated)] == [*filter(str.isalnum, normalised)]
    return normalised if same else stated


def _numbers(host: Host) -> list[Element]:
    return [element("idno", _number(one), type_=kind) for fact, kind in _NUMBERS for one in host.of(fact)]


def _languages(host: Host) -> list[Element]:
    return [
        element("textLang", plain(one.value), mainLang=language(one.normalised)) for one in host.of("original-language")
    ]


def _posters(host: Host) -> list[Element]:
    return [responsibility(one.detail or "posted by", one.value) for one in host.of("poster")]


def _addresses(facts: Facts, group: str | None) -> list[Element]:
    return [
        element("ref", plain(one.value), target=pointer(one.normalised or one.value)) for one in facts.of("url", group)
    ]


def _named(related: Statement) -> list[Element]:
    """The title of a related text, its address, or both."""
    words = plain(related.value)
    address = related.normalised if related.normalised and "://" in related.normalised else None
    if address is None and "://" in words and " " not in words:
        address = words
    title = [] if address == words else [element("title", words)]
    return [*title, *([element("ref", address, target=pointer(address))] if address else [])]


def _related(facts: Facts, group: str | None) -> list[Element]:
    return [
        element("relatedItem", element("bibl", *_named(one)), type_="related") for one in facts.of("related", group)
    ]
