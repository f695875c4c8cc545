"""Whether the text kept its words apart and its order."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from edition.model.problem import Problem
from edition.model.rules import FUSED_WORDS, LOST_HYPHEN, REORDERED_TEXT
from edition.verification.case import Case, Run, excerpt
from edition.verification.cover import DIVIDING_SIGNS
from edition.xml.namespaces import TEI, tei

INSIDE_WORDS = frozenset({"hi", "foreign", "seg", "ref", "date", "code", "c", "g", "w", "supplied", "unclear", "corr"})
"""Elements whose tags do not part words; all others do."""

OWN_ORDER = frozenset({"note", "fw", "figDesc", "front", "back", "cell"})
"""Elements that may stand elsewhere than in the source (a note at its call, a title block in the front), or beside
each other in it (cells of several lines); each keeps its own order. Cells that begin in one line of the source follow
each other as they do there, and so do the rows of a table.
"""


@dataclass(slots=True)
class _Map:
    """Where the tags of /TEI/text stand, as offsets in its string value.

    ``parting`` holds the offsets of tags that part words, ``inside`` those of breaks inside a word; ``changes`` the
    offsets from which on the text belongs to another flow (the main text, a note, the front ...), and ``flows`` which.
    """

    parting: set[int] = field(default_factory=set)
    inside: set[int] = field(default_factory=set)
    changes: list[int] = field(default_factory=list)
    flows: list[int] = field(default_factory=list)
    rows: dict[int, int] = field(default_factory=dict)
    """The flows of cells, and the number of the row of each; those of cells that span rows have none."""

    @classmethod
    def of(cls, root: etree._Element) -> "_Map":
        """Walk once over all tags."""
        made = cls()
        body = root.find(tei("text"))
        offset, open_flows, count, row = 0, [0], 0, 0
        for event, element in (
            etree.iterwalk(body, events=("start", "end", "comment", "pi")) if body is not None else ()
        ):
            name = str(element.tag).removeprefix(f"{{{TEI}}}")
            if event == "start":
                made._tag(name, element, offset)
                own = name in OWN_ORDER or (name == "head" and _is_caption(element))
                count += own
                row += name == "row"
                if name == "cell" and element.get("rows", "1") == "1":
                    made.rows[count] = row
                open_flows.append(count if own else open_flows[-1])
                made._flow(offset, open_flows[-1])
                offset += len(element.text or "")
                continue
            if event == "end":
                made._tag(name, element, offset)
                open_flows.pop()
                made._flow(offset, open_flows[-1])
            offset += len(element.tail or "")
        return made

    def _tag(self, name: str, element: etree._Element, offset: int) -> None:
        if element.get("break") == "no":
            self.inside.add(offset)
        elif name not in INSIDE_WORDS:
            self.parting.add(offset)

    def _flow(self, offset: int, flow: int) -> None:
        if self.changes and self.changes[-1] == offset:
            self.flows[-1] = flow
        elif not self.flows or self.flows[-1] != flow:
            self.changes.append(offset)
            self.flows.append(flow)

    def parts_words(self, offset: int) -> bool:
        """Whether words need no space at an offset: a tag parts them, or a break inside a word says that it is one."""
        return offset in self.parting or offset in self.inside

    def flow_at(self, offset: int) -> int:
        """The flow of text that the character at an offset belongs to."""
        return self.flows[bisect_right(self.changes, offset) - 1]


def _is_caption(head: etree._Element) -> bool:
    """Whether a ``head`` is that of a table, figure or list: it stands first, wherever the source has it."""
    around = head.getparent()
    return around is not None and around.tag in (tei("table"), tei("figure"), tei("list"))


def check_order(case: Case) -> Iterator[Problem]:
    """Text follows in the TEI as it does in the source; notes, and front and back matter, each in themselves."""
    tags = _Map.of(case.root)
    last: dict[int, int] = {}
    cells = _Cells(case.source, tags.rows)
    for run in case.of("text"):
        if run.s and run.t and case.said(run).strip():
            flow = tags.flow_at(run.t[0])
            displaced = flow not in last and cells.displaced(flow, run.s[0], run.t[0])
            if displaced or run.t[0] < last.get(flow, 0):
                message = f"{excerpt(case.said(run))} stands before what it follows in the source"
                yield case.in_source(REORDERED_TEXT, run.s[0], message)
            last[flow] = max(last.get(flow, 0), run.t[1])


@dataclass(slots=True)
class _Cells:
    """The cells that have begun so far, in the order of the source; ``rows`` is that of ``_Map``."""

    source: str
    rows: dict[int, int]
    _row: int = 0
    _begun: set[int] = field(default_factory=set)
    _line: int = -1
    _place: int = -1

    def displaced(self, flow: int, source: int, place: int) -> bool:
        """Whether a cell that begins at an offset of the source and at one of the TEI stands before the cell to its
        left, or its row before the row above.
        """
        row = self.rows.get(flow)
        if row is None:
            return False
        line = self.source.rfind("\n", 0, source)
        wrong = (row < self._row and row not in self._begun) or (line == self._line and place < self._place)
        self._begun.add(row)
        self._row = max(self._row, row)
        self._line, self._place = line, place
        return wrong


def check_words(case: Case) -> Iterator[Problem]:
    """Where white space of the source is gone, no two words were run together, and hyphens go at line ends only."""
    tags = _Map.of(case.root)
    before: Run | None = None
    gone = ""
    for run in sorted((run for run in case.account.runs if run.s), key=lambda run: run.s or (0, 0)):
        if run.kind == "layout":
            gone += case.said(run)
            yield from _hyphens(case, run) if run.t is None else ()
        elif run.kind == "text" and run.s and run.t:
            if before and before.t and before.t[1] == run.t[0] and gone.isspace() and not tags.parts_words(run.t[0]):
                yield from _fused(case, run.s[0], run.t[0])
            before, gone = run, ""


def _fused(case: Case, source: int, place: int) -> Iterator[Problem]:
    if _cased(case.text[place - 1]) and _cased(case.text[place]):
        words = case.text[max(place - 12, 0) : place + 12]
        yield case.in_source(FUSED_WORDS, source, f"the TEI has {excerpt(words)}")


def _hyphens(case: Case, run: Run) -> Iterator[Problem]:
    """A dividing sign may only go where its line ends (with a page head after it, or white space)."""
    for offset in range(*run.s) if run.s else ():
        sign = case.source[offset]
        if sign in DIVIDING_SIGNS and sign != "\u00ad":
            rest = case.source[offset + 1 : offset + 200].lstrip(" \t\u00a0" + DIVIDING_SIGNS)
            if rest and rest[0] not in "\r\n\f\v\x85\u2028\u2029":
                message = f"{excerpt(case.source[max(offset - 12, 0) : offset + 12])}: not at a line end"
                yield case.in_source(LOST_HYPHEN, offset, message)


def _cased(sign: str) -> bool:
    """A letter of a script that writes words apart (cased letters: Latin, Greek, Cyrillic ...)."""
    return sign.isupper() or sign.islower()
