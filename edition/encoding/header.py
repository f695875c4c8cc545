"""The ``teiHeader`` (Guidelines, chapter 2), from what the source states, what is given, and what was counted.

Nothing is invented: what the source does not say, the header does not say, or says that it is not stated.
"""

from collections.abc import Iterable

from edition import __version__
from edition.encoding.given import Given
from edition.encoding.header_encoding import encoding_description
from edition.encoding.header_file import TOOL, extent, notes, publication, title_statement
from edition.encoding.header_profile import profile
from edition.encoding.header_source import source_description
from edition.encoding.state import State
from edition.encoding.summary import Summary
from edition.encoding.tree import Element, element, elements
from edition.model.facts import Facts


def header(summary: Summary, given: Given, state: State, text: Element) -> Element:
    """The whole header."""
    facts = Facts(summary.reading.statements)
    described = element(
        "fileDesc",
        title_statement(facts, given, summary, list(state.responsible.values())),
        extent(summary),
        publication(facts, given, summary),
        *notes(facts),
        source_description(facts, summary, _texts(facts.groups, text)),
    )
    change = f"Generated from {summary.source.file_name} by edition {__version__}."
    return element(
        "teiHeader",
        described,
        encoding_description(summary),
        profile(facts, given, summary, list(state.people.values())),
        element("revisionDesc", element("change", change, who=f"#{TOOL}")),
    )


def _texts(groups: Iterable[str], text: Element) -> dict[str, Element]:
    """The division of each of several texts: the first ``div`` of the body whose @n is the group's name."""
    body = next(one for one in elements(text) if one.name == "body")
    found: dict[str, Element] = {}
    for one in body.children:
        if isinstance(one, Element) and one.name == "div" and isinstance(number := one.attributes.get("n"), str):
            found.setdefault(number, one)
    return {group: found[group] for group in groups if group in found}
