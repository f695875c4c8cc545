"""What stands inside paragraphs: one function for each inline class, and the fitting of each into its parent.

Where TEI does not allow an element in its parent (a ``stage`` in a ``speaker``), a ``seg`` is put between them; where
not even that is allowed (``figDesc``, ``code``), the element goes up or dissolves. The words stay in their order.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from edition.encoding.elements import GLOBALS, PHRASES
from edition.encoding.notes import call
from edition.encoding.state import Scene, State
from edition.encoding.tree import Element, Node, element, first_offset
from edition.encoding.uri import pointer
from edition.encoding.values import certainty, iso_date, language, slug, word, words
from edition.model.inline import (
    Anchor,
    Bibliography,
    Code,
    Content,
    Date,
    Foreign,
    FormeWork,
    Formula,
    Graphic,
    Highlight,
    Inline,
    LineBreak,
    Link,
    NoteReference,
    PageBreak,
    Segment,
    Stage,
    Text,
)

DEEPEST_PHRASE = 12
"""Phrases nested deeper than this lose their elements, not their words: readers of TEI stop at 100 levels."""


def phrase(state: State, content: Content, parent: str, scene: Scene) -> list[Node]:
    """The nodes for inline content, each of them allowed in an element of the name ``parent``."""
    nodes: list[Node] = []
    inner = replace(scene, phrases=scene.phrases + 1)
    for inline in content:
        if isinstance(inline, Text):
            nodes.append(inline)
        else:
            nodes.extend(fit(node, parent) for node in _dispatch(state, inline, inner))
    return nodes


def fit(node: Node, parent: str) -> Node:
    """The node itself where ``parent`` may hold it, else in a ``seg``."""
    if isinstance(node, Element) and node.name not in PHRASES[parent]:
        return element("seg", node)
    return node


def _dispatch(state: State, inline: Inline, scene: Scene) -> list[Node]:
    made = _INLINES[type(inline)](state, inline, scene)
    if scene.phrases > DEEPEST_PHRASE and isinstance(made, Element) and made.name not in GLOBALS:
        return list(made.children)
    return made if isinstance(made, list) else [made]


def _highlight(state: State, inline: Highlight, scene: Scene) -> Element:
    return element("hi", *phrase(state, inline.content, "hi", scene), rend=" ".join(words(inline.rend)))


def _code(state: State, inline: Code, scene: Scene) -> Element:
    if all(isinstance(part, Text) for part in inline.content):
        return element("code", *_only_text(inline.content))
    return element("hi", *phrase(state, inline.content, "hi", scene), rend="monospace")


def _formula(state: State, inline: Formula, scene: Scene) -> Element:
    if all(isinstance(part, Text) for part in inline.content):
        return element("formula", *_only_text(inline.content), notation=word(inline.notation))
    return element("seg", *phrase(state, inline.content, "seg", scene), type_="formula")


def _only_text(content: Content) -> Iterator[Text]:
    return (part for part in content if isinstance(part, Text))


def _link(state: State, inline: Link, scene: Scene) -> Element:
    made = element("ref", *phrase(state, inline.content, "ref", scene))
    if inline.target.startswith("#"):
        state.links.append((made, inline.target[1:]))
    elif target := pointer(inline.target):
        made.attributes["target"] = target
    return made


def _graphic(state: State, inline: Graphic, scene: Scene) -> Element:
    """``figDesc`` may not hold notes or breaks (macro.limitedContent): they stand after it in the ``figure``.

    The caption and the description keep the order that they have in the source.
    """
    described = Describing([], [])
    described.take(phrase(state, inline.description, "seg", scene))
    description = element("figDesc", *described.words)
    caption = element("head", *phrase(state, inline.caption, "head", scene))
    parts: list[Element] = [part for part in (description, caption) if part.children]
    if len(parts) == 2 and (first_offset(caption) or 0) < (first_offset(description) or 0):
        parts.reverse()
    url = pointer(inline.url)
    graphic = [element("graphic", url=url)] if url else []
    return element("figure", *graphic, *parts, *described.breaks)


@dataclass(slots=True)
class Describing:
    """Parts the nodes of a description: words with plain phrases, and what has to stand outside."""

    words: list[Node]
    breaks: list[Element]

    def take(self, nodes: list[Node]) -> None:
        for node in nodes:
            if not isinstance(node, Element):
                self.words.append(node)
            elif node.name in GLOBALS:
                self.breaks.append(node)
            elif self._plain(node):
                self.words.append(node)
            else:
                self.take(node.children)

    @staticmethod
    def _plain(node: Element) -> bool:
        return node.name in PHRASES["figDesc"] and all(not isinstance(child, Element) for child in node.children)


def _note_reference(state: State, inline: NoteReference, scene: Scene) -> list[Node]:
    return call(state, inline, scene, phrase(state, inline.content, "ref", scene))


def _line_break(_state: State, inline: LineBreak, _scene: Scene) -> Element:
    return element("lb", break_="no" if inline.broken_word else None)


def page_break(_state: State, inline: PageBreak, _scene: Scene) -> Element:
    """``pb``; a number that was counted, not printed, is marked with type="counted"."""
    return element(
        "pb",
        type_="counted" if inline.counted and inline.number else None,
        n=inline.number,
        break_="no" if inline.broken_word else None,
        facs=pointer(inline.facsimile) if inline.facsimile else None,
        cert=certainty(inline.certainty),
    )


def forme_work(state: State, inline: FormeWork, scene: Scene) -> Element:
    """``fw``."""
    return element("fw", *phrase(state, inline.content, "fw", scene), type_=word(inline.kind))


def stage(state: State, inline: Stage, scene: Scene) -> Element:
    """``stage``."""
    nodes = phrase(state, inline.content, "stage", scene)
    return element("stage", *nodes, type_=word(inline.kind), cert=certainty(inline.certainty))


def bibliography(state: State, inline: Bibliography, scene: Scene) -> Element:
    """``bibl``."""
    return element("bibl", *phrase(state, inline.content, "bibl", scene))


def _date(state: State, inline: Date, scene: Scene) -> Element:
    return element("date", *phrase(state, inline.content, "date", scene), when=iso_date(inline.when))


def _foreign(state: State, inline: Foreign, scene: Scene) -> Element:
    nodes = phrase(state, inline.content, "foreign", scene)
    return element("foreign", *nodes, xml_lang=language(inline.language), cert=certainty(inline.certainty))


def _segment(state: State, inline: Segment, scene: Scene) -> Element:
    return element("seg", *phrase(state, inline.content, "seg", scene), type_=word(inline.kind))


def _anchor(state: State, inline: Anchor, _scene: Scene) -> Element:
    made = element("anchor", xml_id=f"a-{slug(inline.key)}".strip("-"))
    state.name(inline.key, made)
    return made


_INLINES: dict[type, Callable[..., Element | list[Node]]] = {
    Highlight: _highlight,
    Code: _code,
    Formula: _formula,
    Link: _link,
    Graphic: _graphic,
    NoteReference: _note_reference,
    LineBreak: _line_break,
    PageBreak: page_break,
    FormeWork: forme_work,
    Stage: stage,
    Bibliography: bibliography,
    Date: _date,
    Foreign: _foreign,
    Segment: _segment,
    Anchor: _anchor,
}
