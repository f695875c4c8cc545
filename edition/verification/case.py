"""What the checks of a verification look at: the two texts, the header, the ledger, and places in them."""

from bisect import bisect_right
from dataclasses import dataclass, field

from lxml import etree

from edition.model.problem import Place, Problem, Rule
from edition.xml.namespaces import tei

Range = tuple[int, int]
"""A half-open range of Unicode code points."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names under which problems tell of the three files."""

    source: str
    tei: str
    ledger: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run as it stands in the ledger: ``s`` in the decoded source, ``t`` in the string value of /TEI/text."""

    kind: str
    s: Range | None
    t: Range | None
    why: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """The ledger, read: its claims about both files, and its runs in their order."""

    encoding: str
    source_sha256: str
    source_length: int
    tei_sha256: str
    tei_length: int
    adopted: bool
    runs: tuple[Run, ...]


@dataclass(slots=True)
class Case:
    """One triple. ``source`` and ``text`` are the two decoded texts that the offsets of the account count in."""

    names: Names
    account: Account
    source: str
    text: str
    root: etree._Element
    _line_starts: list[int] = field(default_factory=list)

    def of(self, *kinds: str) -> list[Run]:
        """The runs of some kinds, in the order of the source."""
        return sorted(
            (run for run in self.account.runs if run.kind in kinds and run.s), key=lambda run: run.s or (0, 0)
        )

    def said(self, run: Run) -> str:
        """The characters of the source that a run is about."""
        return self.source[slice(*run.s)] if run.s else ""

    def written(self, run: Run) -> str:
        """The characters of the TEI that a run is about."""
        return self.text[slice(*run.t)] if run.t else ""

    def in_source(self, rule: Rule, offset: int, message: str) -> Problem:
        """A problem at an offset of the source, with line, column and that line as excerpt."""
        if not self._line_starts:
            self._line_starts = line_starts(self.source)
        line = bisect_right(self._line_starts, offset)
        start = self._line_starts[line - 1]
        excerpt = self.source[start : start + 200].splitlines()
        place = Place(self.names.source, line, offset - start + 1)
        return Problem(rule, place, message, excerpt=excerpt[0] if excerpt else "")

    def in_tei(self, rule: Rule, offset: int, message: str) -> Problem:
        """A problem at an offset of the TEI's text, with the line and path of the element that holds it."""
        holder = self.root
        passed = 0
        body = self.root.find(tei("text"))
        for piece in body.xpath(".//text()") if body is not None else ():
            passed += len(piece)
            if passed > offset:
                parent = piece.getparent()
                holder = parent.getparent() if piece.is_tail and parent.getparent() is not None else parent
                break
        path = self.root.getroottree().getpath(holder)
        return Problem(rule, Place(self.names.tei, holder.sourceline, xpath=path), message)


def line_starts(text: str) -> list[int]:
    """The offset of the first character of each line; lines end at LF, CR and CR LF."""
    starts = [0]
    position = 0
    for line in text.replace("\r\n", " \n").replace("\r", "\n").split("\n")[:-1]:
        position += len(line) + 1
        starts.append(position)
    return starts


def excerpt(text: str, longest: int = 60) -> str:
    """A few characters for a message, on one line."""
    plain = " ".join(text.split())
    return f"“{plain if len(plain) <= longest else plain[: longest - 1] + '…'}”"
