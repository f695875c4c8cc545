"""What a check finds, before its place is worked out."""

from dataclasses import dataclass

from lxml import etree

from edition.model.problem import Rule
from edition.validation.relaxng import TextPlace


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule broken by an element. ``hint`` is empty where that of the rule says enough.

    ``text`` is where the text begins that the finding is about, where it is about text.
    """

    rule: Rule
    node: etree._Element
    message: str
    hint: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    text: TextPlace | None = None
