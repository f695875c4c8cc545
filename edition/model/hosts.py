"""What a text was published in, and which statements of the source belong to which periodical or book."""

import re
from dataclasses import dataclass, field

from edition.model.facts import SINGLE, Facts
from edition.model.reading import Fact, Statement

_OF_PERIODICALS: frozenset[Fact] = frozenset({"volume", "issue", "issn"})
_OF_BOOKS: frozenset[Fact] = frozenset({"chapter", "isbn", "editor", "edition-statement"})
_OF_KINDS = {"periodical": _OF_PERIODICALS, "book-title": _OF_BOOKS}
_NOT_A_WORD = re.compile(r"\W+")

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
    """A periodical or book that a text was published in, with the statements about it; no titles: the text by itself.

    Several titles are the same one as stated in several places, the longer and the shorter.
    """

    titles: list[Statement] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    @property
    def kind(self) -> Fact | None:
        return self.titles[0].fact if self.titles else None

    def of(self, fact: Fact) -> list[Statement]:
        """The statements of one fact about this host, each value once."""
        return Facts(tuple(self.statements)).anywhere(fact)

    def same(self, title: Statement) -> bool:
        """True where a title has all the words of one of this host's, or the other way round."""
        words = set(_words(title.value))
        return title.fact == self.kind and any(
            words <= known or known <= words for known in (set(_words(one.value)) for one in self.titles)
        )


def hosts_of(facts: Facts, group: str | None) -> list[Host]:
    """The periodicals and books that a text was published in, each with its own statements.

    A statement belongs to the host whose title it follows in the source, unless its kind decides (an issue is a
    periodical's).
    """
    found: list[Host] = []
    for title in sorted([*facts.of("periodical", group), *facts.of("book-title", group)], key=_offset):
        known = next((host for host in found if host.same(title)), None)
        if known is None:
            found.append(Host([title]))
        else:
            known.titles.append(title)
    found = found or [Host()]
    for fact in sorted(OF_HOSTS):
        for one in facts.of(fact, group):
            _host_of(one, found).statements.append(one)
    for host in found:
        host.statements.sort(key=_offset)
    return found


def _host_of(statement: Statement, hosts: list[Host]) -> Host:
    fitting = [host for host in hosts if statement.fact in _OF_KINDS.get(host.kind or "", ())] or hosts
    starts = [(_offset(title), host) for host in fitting for title in host.titles]
    before = [pair for pair in starts if pair[0] <= _offset(statement)]
    return max(before, key=lambda pair: pair[0])[1] if before else fitting[0]


def _words(value: str) -> list[str]:
    return _NOT_A_WORD.sub(" ", value.casefold()).split()


def _offset(statement: Statement) -> int:
    return statement.span.start if statement.span is not None else 0


def contradictions(facts: Facts) -> list[tuple[Fact, str | None, list[Statement]]]:
    """Facts of which there should be one value and are several: the fact, the text's name, the statements.

    What belongs to a periodical or book is compared within it.
    """
    found: list[tuple[Fact, str | None, list[Statement]]] = []
    for group in (None, *facts.groups):
        hosts = hosts_of(facts, group)
        own = [(fact, facts.of(fact, group)) for fact in SINGLE if fact not in OF_HOSTS]
        theirs = [(fact, host.of(fact)) for host in hosts for fact in SINGLE if fact in OF_HOSTS]
        found.extend((fact, group, several) for fact, several in (*own, *theirs) if len(several) > 1)
    return found
