"""Validates a tree: one walk, every fault told once, and on after each fault as if it were mended."""

from collections.abc import Iterator, Sequence

from lxml import etree

from edition.validation.relaxng.attributes import Attributes
from edition.validation.relaxng.diagnose import (
    XINCLUDE,
    Fault,
    attribute_fault,
    child_fault,
    end_fault,
    missing_attributes,
    text_fault,
)
from edition.validation.relaxng.factory import TooManyPatterns
from edition.validation.relaxng.patterns import Element, Pattern
from edition.validation.relaxng.schema import Schema
from edition.validation.relaxng.syntax import SchemaError

__all__ = ["Fault", "faults"]

MOST_FAULTS = 500
"""So many faults of one file are told."""

_SPACES = " \t\n\r"
_LONGEST_KNOWN = 40
_MOST_KNOWN = 50_000


def faults(root: etree._Element, schema: Schema) -> tuple[Fault, ...]:
    """The faults of a document, none where it is valid, in the order of the document.

    Raises SchemaError where the grammar turns out to be unusable only now.
    """
    walk = _Walk(schema)
    try:
        walk.document(root)
    except _Enough:
        pass
    except (TooManyPatterns, RecursionError) as error:
        raise SchemaError(str(error) or "the grammar is nested too deeply", "") from None
    return tuple(walk.found)


class _Enough(Exception):  # noqa: N818 - ends the walk, no error
    """There are as many faults as are told."""


class _Walk:
    """One validation. ``found`` are the faults so far."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._nothing = schema.factory.nothing
        self._attributes = schema.known_attributes
        self._contextual = schema.factory.contextual
        self._values: dict[tuple[Pattern, str], bool] = {}
        self._troubled: set[etree._Element] = (
            set()
        )  # had something in them that must not be: what they lack is not told
        self._included = False  # whether an XInclude was told
        self.found: list[Fault] = []

    def document(self, root: etree._Element) -> None:
        """Validate from the root on."""
        self._child((self._schema.start,), root)

    def _tell(self, fault: Fault) -> None:
        self.found.append(fault)
        if len(self.found) >= MOST_FAULTS:
            raise _Enough

    # -- an element ----------------------------------------------------------------------------------------------------

    def _element(self, node: etree._Element, declarations: Sequence[Element]) -> Sequence[Element]:
        """Validate an element against all that it may be. Returns what it turns out to be, never nothing."""
        if len(declarations) == 1:
            state = self._content(node, declarations[0])
            if not len(node) and self._ends(state, node.text):
                return declarations
            states: tuple[Pattern, ...] = (state,)
        else:
            states = tuple([self._content(node, declaration) for declaration in declarations])
        if self._none(states):
            states = self._mended_attributes(node, declarations)
        if len(node):
            states = self._children(node, states)
        else:
            states = self._text_alone(node, states, node.text or "")
        if len(states) == 1 and states[0].nullable:
            return declarations
        accepted = [one for one, state in zip(declarations, states, strict=True) if state.nullable]
        if accepted:
            return accepted
        if node not in self._troubled:
            self._tell(end_fault([state for state in states if state is not self._nothing], node))
        return declarations

    def _ends(self, state: Pattern, text: str | None) -> bool:
        """Whether an element may end after a text that is no value: most elements are decided by this."""
        return not state.textual and (state.text(text) if text else state).nullable

    def _none(self, states: tuple[Pattern, ...]) -> bool:
        """Whether no state is left."""
        return states[0] is self._nothing and all(state is self._nothing for state in states)

    def _content(self, node: etree._Element, declaration: Element) -> Pattern:
        """What is left of a declaration after the attributes: nothing where they are not as it wants them."""
        alternatives = self._attributes.get(declaration) or self._schema.attributes(declaration)
        if len(alternatives) == 1:
            return self._alternative(node, alternatives[0])
        return self._schema.factory.choice([self._alternative(node, one) for one in alternatives])

    def _alternative(self, node: etree._Element, split: Attributes) -> Pattern:
        rest, alone = split.rest, split.alone
        missing = len(split.required)
        others: list[tuple[str, str]] = []
        for name, value in node.items():
            pattern = alone.get(name)
            if pattern is None:
                others.append((name, value))
            elif not self._matches(pattern, value, node):
                return self._nothing
            elif missing and name in split.required:
                missing -= 1
        if missing:
            return self._nothing
        if others:
            for name, value in sorted(others):  # in one order, so that the same set leads to the same state
                rest = self._attribute(rest, name, value, node)
        return rest.closed() if rest.attributed else rest

    def _mended_attributes(self, node: etree._Element, declarations: Sequence[Element]) -> tuple[Pattern, ...]:
        """Tell what is wrong with the attributes, and go on as if it were not."""
        if len(declarations) == 1 and len(split := self._schema.attributes(declarations[0])) == 1:
            return (self._mended_alternative(node, declarations[0].content, split[0]),)
        states = tuple(declaration.content for declaration in declarations)
        for name, value in sorted(node.attrib.items()):
            after = tuple(self._attribute(state, name, value, node) for state in states)
            if self._none(after):
                self._tell(attribute_fault([one for one in states if one is not self._nothing], node, name, value))
                after = tuple(self._any_value(state, name) for state in states)
            states = after
        closed = tuple(state.closed() for state in states)
        if self._none(closed):
            fault, closed = missing_attributes(states, node)
            self._tell(fault)
        return closed

    def _mended_alternative(self, node: etree._Element, content: Pattern, split: Attributes) -> Pattern:
        rest = split.rest
        meant: set[str] = set()
        for name, value in sorted(node.attrib.items()):
            alone = split.alone.get(name)
            if alone is None:
                after = self._attribute(rest, name, value, node)
                good = after is not self._nothing
                rest = after if good else self._any_value(rest, name)
            else:
                good = self._matches(alone, value, node)
            if not good:
                fault = attribute_fault([content], node, name, value)
                self._tell(fault)
                meant.add(fault.meant)
        missing = sorted(split.required - set(node.attrib) - meant)
        closed = rest.closed()
        if missing or closed is self._nothing:
            fault, (closed,) = missing_attributes((rest,), node, missing)
            self._tell(fault)
        return closed

    def _attribute(self, state: Pattern, name: str, value: str, node: etree._Element) -> Pattern:
        options = state.attribute(name)
        if len(options) == 1:
            pattern, rest = options[0]
            return rest if self._matches(pattern, value, node) else self._nothing
        return self._schema.factory.choice(rest for pattern, rest in options if self._matches(pattern, value, node))

    def _any_value(self, state: Pattern, name: str) -> Pattern:
        """What is left if the value had been a good one; the state itself where the attribute is not allowed."""
        rests = [rest for _, rest in state.attribute(name)]
        return self._schema.factory.choice(rests) if rests else state

    def _matches(self, pattern: Pattern, value: str, node: etree._Element) -> bool:
        known = self._values.get((pattern, value))
        if known is not None:
            return known
        if self._contextual:
            return pattern.matches(value, node.nsmap)
        found = pattern.matches(value)
        if len(value) <= _LONGEST_KNOWN and len(self._values) < _MOST_KNOWN:
            self._values[pattern, value] = found
        return found

    # -- content -------------------------------------------------------------------------------------------------------

    def _children(self, node: etree._Element, states: tuple[Pattern, ...]) -> tuple[Pattern, ...]:
        """Children and the text between them; comments and instructions do not part it."""
        text = node.text or ""
        before: etree._Element | None = None
        for child in node:
            if isinstance(child.tag, str):
                if text and not _blank(text):
                    states = self._text(node, states, text, before)
                states = self._child(states, child)
                before = child
                text = child.tail or ""
            else:
                text += child.tail or ""
        if before is None:
            return self._text_alone(node, states, text)
        return self._text(node, states, text, before) if text and not _blank(text) else states

    def _text_alone(self, node: etree._Element, states: tuple[Pattern, ...], text: str) -> tuple[Pattern, ...]:
        """An element without children: its text is one value; white space may also be none (6.2.7)."""
        if not text and not any(state.textual for state in states):
            return states
        if _blank(text):
            choice = self._schema.factory.choice
            return tuple(choice((state, self._after_text(state, node, text))) for state in states)
        return self._text(node, states, text)

    def _after_text(self, state: Pattern, node: etree._Element, text: str) -> Pattern:
        return state.text(text, node.nsmap) if self._contextual else state.text(text)

    def _text(
        self, node: etree._Element, states: tuple[Pattern, ...], text: str, before: etree._Element | None = None
    ) -> tuple[Pattern, ...]:
        after = tuple([self._after_text(state, node, text) for state in states])
        if not self._none(after):
            return after
        live = [state for state in states if state is not self._nothing]
        self._tell(text_fault(self._schema, live, node, text, before))
        self._troubled.add(node)
        if any(state.textual for state in live):
            return tuple(self._schema.factory.empty if state.textual else self._nothing for state in states)
        return states

    def _child(self, states: tuple[Pattern, ...], child: etree._Element) -> tuple[Pattern, ...]:
        """A child in every state: what may follow it. Never nothing at all."""
        tag = str(child.tag)
        if len(states) == 1:
            opened = states[0].open(tag)
            if len(opened) == 1:
                declaration, rest = opened[0]
                self._element(child, (declaration,))
                return (rest,)
        options = [state.open(tag) for state in states]
        if not any(options):
            return self._mended(states, child)
        declarations = list(dict.fromkeys(declaration for opened in options for declaration, _ in opened))
        accepted = set(self._element(child, declarations))
        choice = self._schema.factory.choice
        return tuple(choice(rest for made, rest in opened if made in accepted) for opened in options)

    def _mended(self, states: tuple[Pattern, ...], child: etree._Element) -> tuple[Pattern, ...]:
        """A child that is not allowed: told, and looked into for its own faults where it can be known what it is."""
        live = tuple(state for state in states if state is not self._nothing)
        mended = child_fault(self._schema, live, child)
        if not (child.tag == XINCLUDE and self._included):  # one word is enough: the cause is the same
            self._tell(mended.fault)
        around = child.getparent()
        if around is not None and mended.tag is None and (mended.states == live or child.tag == XINCLUDE):
            self._troubled.add(around)
        if child.tag == XINCLUDE:
            self._included = True
            return mended.states if len(live) == len(states) else states
        tag = mended.tag or str(child.tag)
        again = mended.states if len(live) == len(states) else states
        options = [state.open(tag) for state in again]
        if any(options):
            declarations = list(dict.fromkeys(declaration for opened in options for declaration, _ in opened))
            accepted = set(self._element(child, declarations))
            choice = self._schema.factory.choice
            return tuple(choice(rest for made, rest in opened if made in accepted) for opened in options)
        self._alone(child)
        return states

    def _alone(self, node: etree._Element) -> None:
        """An element out of place: by its own declaration where it has one, else its children by theirs."""
        declarations = self._schema.declared.get(str(node.tag), ())
        if declarations:
            self._element(node, declarations)
        else:
            for child in _elements(node):
                self._alone(child)


def _blank(text: str) -> bool:
    """Whether a text is nothing but white space as XML has it: a no-break space is not."""
    return text[:1] in _SPACES and not text.strip(_SPACES)


def _elements(node: etree._Element) -> Iterator[etree._Element]:
    return (child for child in node if isinstance(child.tag, str))
