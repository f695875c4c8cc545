"""What a text was published in, and which statements of the source belong to which periodical or book."""

from dataclasses import dataclass, field

from edition.encoding.facts import SINGLE, Facts, plain
from edition.model.reading import Fact, Statement

_OF_PERIODICALS: frozenset[Fact] = frozenset({"volume", "issue", "issn"})
_OF_BOOKS: frozenset[Fact] = frozenset({"chapter", "isbn", "editor", "edition-statement"})
OF_HOSTS: frozenset[Fact] = frozenset(
    (
        *_OF_PERIODICALS,
        *_OF_BOOKS,
        "pages",
        "publisher",
        "place",
        "date-published",
        "date",
        "site",
        "site-section",
        "date-posted",
        "date-retrieved",
        "poster",
        "original-language",
        "doi",
        "identifier",
    )
)


@dataclass(slots=True)
class Host:
    """What a text was published in, with the statements about it; ``title`` is None for the text by itself."""

    title: Statement | None
    statements: list[Statement] = field(default_factory=list)

    def of(self, fact: Fact) -> list[Statement]:
        return Facts(tuple(self.statements)).anywhere(fact)


def hosts_of(facts: Facts, group: str | None) -> list[Host]:
    """The periodical and the book that a text was published in, each with its own statements.

    A statement belongs to the host that it follows in the source, unless its kind decides (an issue is a periodical's).
    """
    titles = [*facts.of("periodical", group), *facts.of("book-title", group)]
    found = [Host(one) for one in sorted(titles, key=_offset)] or [Host(None)]
    for fact in sorted(OF_HOSTS):
        for one in facts.of(fact, group):
            _host_of(one, found).statements.append(one)
    for host in found:
        host.statements.sort(key=_offset)
    return found


def _host_of(statement: Statement, hosts: list[Host]) -> Host:
    kinds = {"periodical": _OF_PERIODICALS, "book-title": _OF_BOOKS}
    titled = [(host, host.title) for host in hosts if host.title is not None]
    fitting = [pair for pair in titled if statement.fact in kinds.get(pair[1].fact, ())] or titled
    before = [host for host, title in fitting if _offset(title) <= _offset(statement)]
    return before[-1] if before else (fitting[0][0] if fitting else hosts[0])


def _offset(statement: Statement) -> int:
    return statement.span.start if statement.span is not None else 0


def contradictions(facts: Facts) -> list[tuple[Fact, str | None, list[str]]]:
    """Facts of which there should be one value and are several: the fact, the text's name, the values.

    What belongs to a periodical or book is compared within it.
    """
    found: list[tuple[Fact, str | None, list[str]]] = []
    for group in (None, *facts.groups):
        own = [(fact, facts.of(fact, group)) for fact in SINGLE if fact not in OF_HOSTS]
        theirs = [(fact, host.of(fact)) for host in hosts_of(facts, group) for fact in SINGLE if fact in OF_HOSTS]
        found.extend(
            (fact, group, [plain(one.value) for one in several])
            for fact, several in (*own, *theirs)
            if len(several) > 1
        )
    return found
