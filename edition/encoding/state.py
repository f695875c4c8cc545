"""What has to be remembered while one text is encoded: notes called, places named, people, problems."""

from collections.abc import Callable
from dataclasses import dataclass, field

from edition.encoding.tree import Element, Node, element
from edition.encoding.values import slug
from edition.model.block import Note
from edition.model.problem import Place, Problem, Rule
from edition.model.source import Source

DEEPEST_BLOCK = 12
"""Blocks nested deeper than this are set side by side: readers of TEI stop at 100 levels of elements."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a block or phrase stands: how deep blocks and phrases are nested, and whether inside a verse line."""

    blocks: int = 0
    phrases: int = 0
    verse: bool = False

    @property
    def deepest(self) -> bool:
        return self.blocks >= DEEPEST_BLOCK


@dataclass(slots=True)
class State:
    """The memory of one run of ``encode``.

    ``note_body`` makes the content of a note's element (handed in, since notes hold blocks and blocks hold notes).
    """

    source: Source
    notes: dict[str, Note]
    note_body: "Callable[[State, Note, Scene], list[Node]]"
    called: dict[str, Element] = field(default_factory=dict)
    loose: list[tuple[Note, Element]] = field(default_factory=list)  # without content or place as yet
    links: list[tuple[Element, str]] = field(default_factory=list)
    named: dict[str, Element] = field(default_factory=dict)
    people: dict[str, Element] = field(default_factory=dict)
    responsible: dict[str, Element] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, rule: Rule, message: str, offset: int | None) -> None:
        """Tell a problem at an offset of the source (None: the file as a whole)."""
        if offset is None:
            self.problems.append(Problem(rule, Place(self.source.file_name), message))
            return
        line, column = self.source.place(offset)
        excerpt = self.source.line_at(offset).text if self.source.lines else ""
        self.problems.append(Problem(rule, Place(self.source.file_name, line, column), message, excerpt=excerpt))

    def name(self, key: str | None, target: Element) -> None:
        """Let links point to an element by a key of the reading; the first element of a name keeps it."""
        if key:
            self.named.setdefault(key, target)

    def person(self, who: str) -> Element:
        """The ``person`` of the header that a turn's @who points to."""
        name = who.lstrip("#").strip()
        if name not in self.people:
            self.people[name] = element("person", element("persName", name), xml_id=f"person-{slug(name) or 'x'}")
        return self.people[name]

    def responsibility(self, name: str) -> Element:
        """The ``respStmt`` of the header that a note's @resp points to."""
        name = " ".join(name.split())
        if name not in self.responsible:
            statement = element("respStmt", element("resp", "notes by"), element("name", name))
            statement.attributes["xml:id"] = f"resp-{slug(name) or 'x'}"
            self.responsible[name] = statement
        return self.responsible[name]
