"""The account that a reading gives: claims, statements, doubts and the role of each line, collected on the way."""

from dataclasses import dataclass, field

from edition.model.reading import Claim, ClaimKind, Doubt, Evidence, Fact, LineRole, Statement
from edition.model.source import Source, Span
from edition.readers.shared.facts import find_facts
from edition.readers.shared.headings import fold
from edition.readers.shared.names import display_form, name_probability
from edition.readers.web_page.lines import PageLine

SIGNATURE = 0.75
"""How probable a name must be to be the author's when it stands alone under the text."""
UNSURE = 0.85
"""Decisions less probable than this are recorded as doubts."""


@dataclass(slots=True)
class Account:
    """What is said about a page besides its blocks."""

    source: Source
    language: str | None
    claims: list[Claim] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    roles: dict[int, LineRole] = field(default_factory=dict)

    def role(self, line: PageLine, name: str, probability: float, evidence: tuple[Evidence, ...] = ()) -> None:
        """Say how a line was understood; what is said first stands."""
        for number in line.rows or (line.number,):
            self.roles.setdefault(number, LineRole(number, name, round(probability, 3), evidence))

    def claim(self, span: Span, kind: ClaimKind, why: str, to: str = "") -> None:
        """Claim characters that are no text."""
        self.claims.append(Claim(span, kind, why, to))

    def doubt(self, code: str, span: Span, chosen: str, other: str, probability: float, message: str) -> None:
        """Record a decision that is not sure enough."""
        if probability < UNSURE:
            self.doubts.append(Doubt(code, span, chosen, (other,), round(probability, 3), message))

    def state(self, statements: list[Statement], group: str | None = None) -> None:
        """Keep statements, of the whole page or of one of its texts; the same words twice for one fact once."""
        for one in statements:
            made = Statement(one.fact, one.value, one.span, one.normalised, group or one.group, one.detail)
            if any(self._same(made, other) or self._says_more(other, made) for other in self.statements):
                continue
            self.statements = [other for other in self.statements if not self._says_more(made, other)]
            self.statements.append(made)

    def states(self, fact: Fact) -> bool:
        """Whether a fact is stated already, of the whole page or of a text in it."""
        return any(one.fact == fact for one in self.statements)

    def state_facts(self, span: Span, group: str | None = None) -> frozenset[Fact]:
        """Find the facts in a range of the source and keep them; which there were."""
        found = find_facts(self.source.slice(span), self.language)
        self.state(
            [
                Statement(one.fact, one.value, span.part(one.start, one.end), one.normalised, None, one.detail)
                for one in found
            ],
            group,
        )
        return frozenset(one.fact for one in found)

    def state_signature(self, line: PageLine, group: str | None) -> None:
        """The name under a text is that of its author where no other is stated; who put it on the site is not."""
        name = line.text.strip("–—-() .")
        others = [one for one in self.statements if one.fact == "author" and fold(one.value) != fold(name)]
        if name_probability(name) < SIGNATURE or any(one.group in (None, group) for one in others):
            return
        self.state([Statement("author", display_form(name), line.span, detail="signature")], group)

    @staticmethod
    def _says_more(known: Statement, made: Statement) -> bool:
        """Whether of the same words it is known already what they are the date of."""
        return made.fact == "date" and known.fact.startswith("date-") and known.span == made.span

    @staticmethod
    def _same(first: Statement, second: Statement) -> bool:
        return (first.fact, first.value, first.group) == (second.fact, second.value, second.group)
