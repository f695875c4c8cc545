"""Faults in words, and what is left of a pattern when one goes on after a fault as if it were mended."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from edition.validation.relaxng.expected import Expected, expected, known_namespace, listing, nearest
from edition.validation.relaxng.habits import attribute_meant, element_meant
from edition.validation.relaxng.names import listed, local
from edition.validation.relaxng.patterns import Element, Pattern
from edition.validation.relaxng.places import always_empty, earlier_place
from edition.validation.relaxng.schema import Schema

_DAY = re.compile(r"-?\d{4,}-\d{2}-\d{2}")
_OPENING = ("head", "byline", "dateline", "docAuthor", "docDate", "epigraph", "opener", "salute")
"""What stands at the beginning of a division (model.divTop of TEI)."""
_MOST_MISSING = 12
"""An element is told to be missing where one of so many would make the next one allowed."""

XINCLUDE = "{http://www.w3.org/2001/XInclude}include"

_MOST_QUOTED = 40

_HOLDERS = (
    *("p", "item", "cell", "row", "l", "label", "seg", "div", "body", "text"),
    *("sp", "lg", "list", "table", "app", "choice", "castList", "listBibl", "listPerson", "titlePage"),
)
"""Elements that are proposed as holders of what stands without one, the first that will do."""

_EMPTY = ("lb", "pb", "milestone", "graphic", "ptr")
"""Elements that are written without an end tag."""

_MOST_TYPES = 3


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where text begins: in an element, right behind its start tag, or ``behind`` its end."""

    node: etree._Element
    behind: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the element it is about, what is wrong, and what to do; ``text`` where it is about text in that."""

    node: etree._Element
    message: str
    hint: str = ""
    text: TextPlace | None = None
    meant: str = ""  # the attribute that was meant by another


@dataclass(frozen=True, slots=True)
class Mended:
    """A fault, and how to go on: as if the child were another (``tag``), and with ``states`` before it."""

    fault: Fault
    states: tuple[Pattern, ...]
    tag: str | None = None


def child_fault(schema: Schema, states: Sequence[Pattern], node: etree._Element) -> Mended:
    """A child that its parent does not allow here."""
    tag = str(node.tag)
    parent = element_name(node.getparent())
    allowed = expected(states)
    names = [name for element in allowed.elements for name in listed(element.names)]
    if tag not in schema.declared:
        return _included(states, allowed, node) if tag == XINCLUDE else _unknown(schema, states, node, names)
    missing = _missing(states, allowed, tag)
    if missing:
        wanted = listing(_tags(missing), tags=True)
        message = f"{element_name(node)} is not allowed here yet: {parent} needs {wanted} before it"
        later = next((one for one in node.itersiblings(etree.Element) if str(one.tag) in _tags(missing)), None)
        hint = f"add {wanted}" if later is None else f"move {element_name(later)}"
        return Mended(Fault(node, message, f"{hint} before {element_name(node)}"), _after(states, missing))
    before = next(_elements_before(node), None)
    place = f"after {element_name(before)} in {parent}" if before is not None else f"in {parent}"
    if node.getparent() is None:
        place = "as the root"
    hint = _way_out(schema, node, _holder(allowed, lambda content: bool(content.open(tag))), names)
    return Mended(Fault(node, f"{element_name(node)} is not allowed {place}", hint), tuple(states))


def _way_out(schema: Schema, node: etree._Element, holder: str | None, names: Sequence[str]) -> str:
    """What to do about an element at a place where it is not allowed: the likeliest slip first."""
    name, parent = element_name(node), node.getparent()
    if parent is not None and parent.tag == node.tag and holder is None:
        return f"end the outer {name} first: perhaps its end tag is missing"
    if local(str(node.tag)) in _OPENING and next(_elements_before(node), None) is not None:
        return f"move it to the beginning of {element_name(parent)}, or begin a new division with it"
    if holder == "seg":  # takes nearly everything: what is not allowed is rather a block in a phrase
        return f"end {element_name(parent)} before it"
    if holder:
        return f"put it inside <{holder}>"
    if parent is None:
        return f"allowed here: {listing(names, tags=True)}"
    if any(around.tag == node.tag for around in parent.iterancestors()):
        return f"end the {name} around it first"
    if (later := earlier_place(schema, node)) is not None:
        return f"move it before {element_name(later)}"
    return _allowed_here(schema, parent, names)


def _allowed_here(schema: Schema, parent: etree._Element, names: Sequence[str]) -> str:
    if names:
        return f"allowed here: {listing(names, tags=True)}"
    name = element_name(parent)
    if always_empty(schema, str(parent.tag)):
        return f"{name} is always empty: write {name[:-1]}/>, and the rest behind it"
    return f"nothing more is allowed in {name}"


def _holder(allowed: Expected, takes: Callable[[Pattern], bool]) -> str | None:
    """An element that is allowed, and would take what is not."""
    known = {local(name): one for one in allowed.elements for name in listed(one.names)}
    for name in _HOLDERS:
        content = known[name].content.closed() if name in known else None
        if content is not None and content is not content.factory.nothing and takes(content):
            return name
    return None


def _wanted(types: Iterable[str]) -> str:
    """What a value must be: the first kinds in the order in which the grammar names them."""
    names = list(dict.fromkeys(types))[:_MOST_TYPES]
    return f"it must be {' or '.join(names)}" if names else ""


def _unknown(schema: Schema, states: Sequence[Pattern], node: etree._Element, names: Sequence[str]) -> Mended:
    tag = str(node.tag)
    namespace = known_namespace(tag, schema.declared)
    if namespace is not None:
        hint = f'put it into the namespace with xmlns="{namespace}"'
        meant = next((name for name in names if local(name) == local(tag)), None)
        message = f"{element_name(node)} is in another namespace than the schema's <{local(tag)}>"
        return Mended(Fault(node, message, hint), tuple(states), meant)
    habit = element_meant(local(tag), schema.declared)
    if habit is not None:
        meant, written = habit
        hint = f"TEI has <{written}{'/' if local(meant) in _EMPTY else ''}> for it"
        return Mended(Fault(node, f"the schema has no element {element_name(node)}", hint), tuple(states), meant)
    meant = nearest(tag, names)
    anywhere = meant or nearest(tag, schema.declared)
    hint = f"did you mean <{local(anywhere)}>?" if anywhere else f"allowed here: {listing(names, tags=True)}"
    hint = hint if anywhere or names else "take it out, or put its words into the element around it"
    return Mended(Fault(node, f"the schema has no element {element_name(node)}", hint), tuple(states), meant)


def _included(states: Sequence[Pattern], allowed: Expected, node: etree._Element) -> Mended:
    """An XInclude that was not followed: it may stand for any element that is allowed, or for more of them."""
    message = f"{element_name(node)} of XInclude is not followed: the file is judged without what it would bring in"
    hint = "put the parts together first, for example with: xmllint --xinclude"
    after = _after(states, allowed.elements)
    return Mended(
        Fault(node, message, hint),
        tuple(one.factory.choice(two) for one, two in zip(states, zip(states, after, strict=True), strict=True)),
    )


def _missing(states: Sequence[Pattern], allowed: Expected, tag: str) -> list[Element]:
    """Elements of which one, put before it, would make the child allowed; none where there are too many."""
    found = [
        element
        for element in allowed.elements
        for name in listed(element.names)[:1]
        if any(rest.open(tag) for state in states for made, rest in state.open(name) if made is element)
    ]
    return found if len(found) <= _MOST_MISSING else []


def _after(states: Sequence[Pattern], elements: Iterable[Element]) -> tuple[Pattern, ...]:
    """What is left after one of the elements."""
    made: list[Pattern] = []
    for state in states:
        rests = [
            rest
            for element in elements
            for name in listed(element.names)[:1]
            for one, rest in state.open(name)
            if one is element
        ]
        made.append(state.factory.choice(rests) if rests else state)
    return tuple(made)


def attribute_fault(states: Sequence[Pattern], node: etree._Element, name: str, value: str) -> Fault:
    """An attribute that is not allowed, or has a value that is not."""
    values = [pattern for state in states for pattern, _ in state.attribute(name)]
    told = attribute_name(name)
    if not values:
        meant_name = ""
        names = [tag for one in expected(states).attributes for tag in listed(one.names) if node.get(tag) is None]
        habit = attribute_meant(name, [attribute_name(tag) for tag in names])
        meant = nearest(name, names)
        if habit is not None:
            hint, meant_name = f"TEI has {habit} for it", habit
        elif meant is not None:
            hint, meant_name = f"did you mean {attribute_name(meant)}?", meant
        else:
            hint = f"allowed: {listing(map(attribute_name, names))}" if names else "it takes no more attributes"
        message = f"the attribute {told} is not allowed on {element_name(node)}"
        return Fault(node, message, hint, meant=meant_name)
    allowed = expected(values)
    hint = f"allowed: {listing(allowed.values)}" if allowed.values else ""
    meant = nearest(value, allowed.values)
    if meant is not None:
        hint = f"did you mean {meant}?"
    wanted = _wanted(allowed.types)
    if _DAY.fullmatch(value) and "day" in wanted:
        wanted = f"the calendar has no such day; {wanted}"
    elif "year" in wanted:
        wanted = "; ".join(filter(None, (_date_meant(value), wanted)))
    shown = value if len(value) <= _MOST_QUOTED else value[: _MOST_QUOTED - 1] + "…"
    return Fault(
        node, f'{told}="{shown}" on {element_name(node)} is not allowed', "; ".join(filter(None, (wanted, hint)))
    )


def _date_meant(value: str) -> str:
    """What to write for a date that is none in XML Schema, where it is of a usual kind."""
    if re.fullmatch(r"\d{1,3}", value):
        return f"a year has four digits: {value.zfill(4)}"
    span = re.fullmatch(r"(\d{4})\s?[/\u2013-]\s?(\d{4})", value)
    return f'for a span write from="{span[1]}" to="{span[2]}"' if span else ""


def missing_attributes(
    states: Sequence[Pattern], node: etree._Element, known: Sequence[str] = ()
) -> tuple[Fault, tuple[Pattern, ...]]:
    """An element that lacks an attribute (``known``: those that it is known to lack); what is left if it had it."""
    required: dict[str, None] = dict.fromkeys(known)
    mended = list(states)
    for index, state in enumerate(states):
        for _ in range(10):  # as many attributes as may be missing at once
            options = [tag for one in expected([mended[index]]).attributes for tag in listed(one.names)]
            chosen = next((tag for tag in options if _requires(mended[index], tag)), None)
            if chosen is None or mended[index].closed() is not state.factory.nothing:
                break
            required[chosen] = None
            mended[index] = state.factory.choice(rest for _, rest in mended[index].attribute(chosen))
    names = listing(map(attribute_name, required))
    message = (
        f"{element_name(node)} lacks its attribute {names}" if names else f"{element_name(node)} lacks an attribute"
    )
    left = tuple(state.closed() for state in mended)
    hint = " ".join(f'{attribute_name(tag)}="…"' for tag in required)
    return Fault(node, message, f"add {hint}" if hint else ""), left


def _requires(state: Pattern, tag: str) -> bool:
    """Whether an attribute is among those without which the tag cannot be closed."""
    nothing = state.factory.nothing
    return any(
        rest.closed() is not nothing or expected([rest]).attributes for _, rest in state.attribute(tag)
    ) and not _optional(state, tag)


def _optional(state: Pattern, tag: str) -> bool:
    """Whether the pattern could do as well without: it has an alternative that allows nothing in its place."""
    parts = getattr(state, "parts", ())
    for part in parts:
        if part.attribute(tag):
            return part.closed() is not state.factory.nothing
    return False


def text_fault(
    schema: Schema, states: Sequence[Pattern], node: etree._Element, text: str, before: etree._Element | None
) -> Fault:
    """Text where there must be none, or that is no value allowed; ``before`` is the element before it in ``node``."""
    place = TextPlace(node, behind=False) if before is None else TextPlace(before, behind=True)
    allowed = expected(states)
    shown = " ".join(text.split())
    shown = shown if len(shown) <= _MOST_QUOTED else shown[: _MOST_QUOTED - 1] + "…"
    if allowed.values or allowed.types:
        hint = f"allowed: {listing(allowed.values)}" if allowed.values else _wanted(allowed.types)
        return Fault(node, f"“{shown}” is not allowed in {element_name(node)}", hint, place)
    holder = _holder(allowed, lambda content: content.text(text) is not content.factory.nothing)
    names = [name for element in allowed.elements for name in listed(element.names)]
    hint = f"put it inside <{holder}>" if holder else _allowed_here(schema, node, names)
    return Fault(node, f"text is not allowed directly in {element_name(node)}: “{shown}”", hint, place)


def end_fault(states: Sequence[Pattern], node: etree._Element) -> Fault:
    """An element that ends too soon."""
    allowed = expected(states)
    if allowed.elements:
        what = listing(_tags(_completing(states, allowed)), tags=True)
        whole = "needs" if len(node) == 0 else "ends too soon: it needs"
        return Fault(node, f"{element_name(node)} {whole} {what}", f"add it before </{local(str(node.tag))}>")
    if allowed.values or allowed.types:
        hint = f"allowed: {listing(allowed.values)}" if allowed.values else _wanted(allowed.types)
        return Fault(node, f"{element_name(node)} must not be empty", hint)
    return Fault(node, f"{element_name(node)} is not complete")


def _completing(states: Sequence[Pattern], allowed: Expected) -> list[Element]:
    """The elements of which one is enough to end; all that may come next where none is."""
    found = [
        element
        for element in allowed.elements
        for name in listed(element.names)[:1]
        if any(rest.nullable for state in states for made, rest in state.open(name) if made is element)
    ]
    return found or list(allowed.elements)


def _tags(elements: Iterable[Element]) -> list[str]:
    return [name for element in elements for name in listed(element.names)] or ["an element"]


def element_name(node: etree._Element | None) -> str:
    """An element as a message names it."""
    return "the document" if node is None else f"<{local(str(node.tag))}>"


def attribute_name(tag: str) -> str:
    """An attribute as a message names it."""
    return f"xml:{local(tag)}" if tag.startswith("{http://www.w3.org/XML/1998/namespace}") else local(tag)


def _elements_before(node: etree._Element) -> Iterator[etree._Element]:
    return (one for one in node.itersiblings(preceding=True) if isinstance(one.tag, str))
