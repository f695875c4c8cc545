"""The walk over pairs of content models."""

import math
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from edition.validation.relaxng import Schema, faults
from edition.validation.relaxng.names import listed, local
from edition.validation.relaxng.patterns import Choice, Element, Pattern
from inclusion.example import Attributed, Opened, Step, Writer
from inclusion.patterns import Heights, attribute_names, child_elements, has_text, is_listed, without
from inclusion.values import included

Kind = Literal["counter-example", "undecided"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Where the outer grammar does not admit, or may not admit, what the inner one does.

    ``path`` are element names from the root; ``document`` is an example, valid by the inner grammar only.
    """

    kind: Kind
    path: tuple[str, ...]
    reason: str
    document: bytes | None = None

    def __str__(self) -> str:
        return f"{self.kind}: {'/'.join(self.path)}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer: proven if there are no findings. ``elements`` are those whose declarations were compared."""

    findings: tuple[Finding, ...]
    elements: frozenset[str]
    states: int

    @property
    def proven(self) -> bool:
        """Whether the inner grammar lies inside the outer one."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two declarations of an element, the inner one in ``step``, and the state of its parent in which they met."""

    step: Opened
    outside: Element
    met: "_State"

    @property
    def path(self) -> tuple[str, ...]:
        before = self.met.pair.path if self.met.pair is not None else ()
        return (*before, local(self.step.tag))


@dataclass(frozen=True, slots=True)
class _State:
    """What is left of two content models after the same attributes and children; ``names`` are attributes to come."""

    inside: Pattern
    outside: Pattern
    names: tuple[str, ...]
    pair: _Pair | None
    before: "_State | None" = field(default=None, compare=False)
    step: Step = field(default=None, compare=False)


def prove(inside: Schema, outside: Schema, *, most: int = 50) -> Verdict:
    """Whether every document that is valid by the first grammar is valid by the second.

    At most ``most`` findings are gathered.
    """
    walk = _Walk(inside, outside, most)
    walk.run()
    return Verdict(tuple(walk.findings), frozenset(walk.elements), walk.states)


def within(inside: Pattern, outside: Pattern, *, most: int = 10) -> list[str]:
    """Why one content model does not lie inside another, if it does not; elements count by their names alone."""
    walk = _Words(inside, outside, most)
    walk.run()
    return [finding.reason for finding in walk.findings]


class _Walk:
    def __init__(self, inside: Schema, outside: Schema, most: int) -> None:
        self._inside, self._outside, self._most = inside, outside, most
        self._heights = Heights(inside)
        self._writer = Writer(self._heights)
        self._pairs: deque[_Pair] = deque()
        self._met: set[tuple[Element, Element]] = set()
        self._told: set[tuple[str, ...]] = set()
        self.findings: list[Finding] = []
        self.elements: set[str] = set()
        self.states = 0

    def run(self) -> None:
        self._compare(_State(self._inside.start, self._outside.start, (), None))
        while self._pairs and len(self.findings) < self._most:
            pair = self._pairs.popleft()
            self.elements.add(local(pair.step.tag))
            inside, outside = pair.step.element.content, pair.outside.content
            names = attribute_names(inside)
            start = _State(inside, outside, names or (), pair)
            if names is None:
                self._undecided(start, "it has attributes of any name")
            else:
                self._compare(start)

    def _compare(self, start: _State) -> None:
        """Walk one pair of content models; pairs of children met on the way are left for later."""
        waiting, seen = deque([start]), {_key(start)}
        while waiting and len(self.findings) < self._most:
            state = waiting.popleft()
            self.states += 1
            steps = self._by_attribute(state) if state.names else self._by_content(state)
            for after in steps:
                if _key(after) not in seen and self._heights.of(after.inside) < math.inf:
                    seen.add(_key(after))
                    waiting.append(after)

    # -- attributes, in the order of their names -----------------------------------------------------------------------

    def _by_attribute(self, state: _State) -> Iterator[_State]:
        """With the next attribute and without it."""
        name, rest = state.names[0], state.names[1:]
        absent = without(state.outside, name)
        yield _State(without(state.inside, name), absent, rest, state.pair, state)
        for value, left in state.inside.attribute(name):
            if self._heights.of(left) == math.inf:
                continue
            yield from self._with_value(state, value, left)

    def _with_value(self, state: _State, value: Pattern, left: Pattern) -> Iterator[_State]:
        name, rest = state.names[0], state.names[1:]
        told = f"@{_attribute(name)}"
        options = state.outside.attribute(name)
        if not options:
            self._refused(state, f"{told} is not allowed", Attributed(name, value), left)
            return
        choice = state.outside.factory.choice
        answers = {wider: included(value, wider) for wider, _ in options}
        admitted = choice(after for wider, after in options if answers[wider].held)
        if admitted is not state.outside.factory.nothing:
            yield _State(left, admitted, rest, state.pair, state, Attributed(name, value))
            return
        every = choice(wider for wider, _ in options)
        known = included(value, every)
        if isinstance(value, Choice):
            for part in value.parts:
                yield from self._with_value(state, part, left)
        elif known.held and len({after for _, after in options}) == 1:
            yield _State(left, options[0][1], rest, state.pair, state, Attributed(name, value))
        elif known.string is not None:
            reason = f'{told}="{known.string}" is not allowed'
            self._refused(state, reason, Attributed(name, value, known.string), left)
        else:
            self._undecided(state, f"the values of {told} cannot be compared")

    # -- content -------------------------------------------------------------------------------------------------------

    def _by_content(self, state: _State) -> Iterator[_State]:
        inside, outside = state.inside, state.outside.closed()
        if inside.textual or (outside.textual and has_text(inside)):
            self._data(state, inside, outside)
            return
        if inside.nullable and not outside.nullable:
            self._refused(state, "it may end", None, inside, _after(state))
        if has_text(inside):
            left = inside.text("x")
            if left is not inside.factory.nothing:
                if outside.text("x") is outside.factory.nothing:
                    self._refused(state, "text is not allowed", "words", left, _after(state))
                else:
                    yield _State(left, outside.text("x"), (), state.pair, state, "words")
        children = child_elements(inside)
        if not all(is_listed(child.names) for child in children):
            self._undecided(state, "it holds elements of any name")
        for tag in sorted({tag for child in children for tag in listed(child.names)}):
            for child, left in inside.open(tag):
                if max(self._heights.of(child), self._heights.of(left)) < math.inf:
                    yield from self._with_child(state, outside, Opened(child, tag), left)

    def _data(self, state: _State, inside: Pattern, outside: Pattern) -> None:
        """Content that is a value."""
        if child_elements(inside):
            self._undecided(state, "elements and values are mixed")
            return
        known = included(inside, outside)
        if known.string is not None:
            self._refused(state, f"its text may be {known.string!r}", known.string, inside.factory.empty)
        elif not known.held:
            self._undecided(state, "the values of its text cannot be compared")

    def _with_child(self, state: _State, outside: Pattern, step: Opened, left: Pattern) -> Iterator[_State]:
        name = local(step.tag)
        options = outside.open(step.tag)
        if not options:
            self._refused(state, f"<{name}> is not allowed", step, left, _after(state))
            return
        if len(options) > 1:
            self._undecided(state, f"<{name}> may be declared in several ways")
            return
        declaration, after = options[0]
        if (step.element, declaration) not in self._met:
            self._met.add((step.element, declaration))
            met = _State(left, after, (), state.pair, state)
            self._pairs.append(_Pair(step, declaration, met))
        yield _State(left, after, (), state.pair, state, step)

    # -- findings ------------------------------------------------------------------------------------------------------

    def _undecided(self, state: _State, reason: str) -> None:
        if self._is_new(state, reason):
            self.findings.append(Finding("undecided", _path(state), reason))

    def _refused(self, state: _State, reason: str, step: Step, left: Pattern, place: str = "") -> None:
        """A counter-example, if the validator confirms it; one is told for each reason, whatever the place."""
        if not self._is_new(state, reason):
            return
        root = self._document(_State(left, state.outside, (), state.pair, state, step))
        if faults(root, self._inside) or not faults(root, self._outside):
            self._undecided(state, f"{reason}{place}, but no example of it was found")
            return
        document = etree.tostring(root, encoding="utf-8")
        self.findings.append(Finding("counter-example", _path(state), reason + place, document))

    def _is_new(self, state: _State, reason: str) -> bool:
        key = (*_path(state), reason)
        new = key not in self._told and len(self.findings) < self._most
        self._told.add(key)
        return new

    def _document(self, state: _State) -> etree._Element:
        """The least document that leads to a state: the way to it from the root, each element on it completed."""
        holder = etree.Element("holder")
        parents = [holder]
        states = list(_from_root(state))
        for index, last in enumerate(states):
            parent = parents[-1]
            for one in _from_start(last):
                self._writer.step(one.step, parent)
            if index + 1 < len(states):
                following = states[index + 1].pair
                assert following is not None
                parents.append(self._writer.open(following.step, parent))
        for parent, last in zip(reversed(parents), reversed(states), strict=True):
            self._writer.complete(last.inside, parent)
        return holder[0]


class _Words(_Walk):
    """The walk over one pair of content models, and no further; there are no documents to show."""

    def __init__(self, inside: Pattern, outside: Pattern, most: int) -> None:
        super().__init__(Schema(inside, inside.factory), Schema(outside, outside.factory), most)

    def run(self) -> None:
        self._compare(_State(self._inside.start, self._outside.start, (), None))

    def _refused(self, state: _State, reason: str, step: Step, left: Pattern, place: str = "") -> None:
        if self._is_new(state, reason):
            self.findings.append(Finding("counter-example", _path(state), reason + place))


def _from_root(state: _State) -> Iterator[_State]:
    """The last state of each element from the root to where a state stands."""
    if state.pair is not None:
        yield from _from_root(state.pair.met)
    yield state


def _from_start(state: _State) -> Iterator[_State]:
    """The states of one element in their order."""
    if state.before is not None:
        yield from _from_start(state.before)
    yield state


def _key(state: _State) -> tuple[Pattern, Pattern, tuple[str, ...]]:
    return state.inside, state.outside, state.names


def _path(state: _State) -> tuple[str, ...]:
    return state.pair.path if state.pair is not None else ("the document",)


def _after(state: _State) -> str:
    """Where in its element a state stands, for a message: after the last child before it."""
    one: _State | None = state
    while one is not None:
        if isinstance(one.step, Opened):
            return f" after <{local(one.step.tag)}>"
        if isinstance(one.step, str):
            return " after text"
        one = one.before
    return " at its beginning"


def _attribute(name: str) -> str:
    return f"xml:{local(name)}" if name.startswith("{http://www.w3.org/XML/1998/namespace}") else local(name)
