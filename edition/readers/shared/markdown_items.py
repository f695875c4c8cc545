"""Entries of a metadata block that only together say something: a name and its role, a text and its type.

Pandoc, Quarto and Hugo nest them: ``author: [{name, role}]``, ``title: [{type: main, text}]``,
``identifier: [{scheme: DOI, text}]``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.model.reading import Fact
from edition.model.source import Span
from edition.readers.shared.metadata_entries import Entry, last_name

_OF_ITEMS = ("role", "roles", "type", "scheme", "kind")
_NAMED = ("name", "text", "literal", "value", "id")

_ROLES: dict[Fact, str] = {
    "author": "author aut authors creator cre writer autor autora auteur autrice autore författare verfasser forfatter"
    " автор main-author",
    "editor": "editor edt ed herausgeber herausgeberin hrsg éditeur redaktör redaktor curatore redacteur редактор",
    "translator": "translator trl trans übersetzer übersetzerin traducteur traductrice traductor traductora traduttore"
    " traduttrice översättare oversætter vertaler tłumacz tłumaczka переводчик",
    "compiler": "compiler com",
    "publisher": "publisher pbl",
    "title": "main",
    "subtitle": "subtitle sub",
    "series": "collection series",
    "doi": "doi",
    "isbn": "isbn isbn-10 isbn-13 isbn10 isbn13",
    "issn": "issn eissn e-issn issn-l",
    "url": "url uri ark handle",
}
_FACTS: dict[str, Fact] = {role: fact for fact, roles in _ROLES.items() for role in roles.split()}
_CODES = {"ill": "illustrator", "ann": "annotator", "aui": "author of introduction", "trc": "transcriber"}
"""Codes of relators (MARC) whose words are no fact of their own."""


@dataclass(frozen=True, slots=True)
class Item:
    """What one or several entries say: the entry, the fact that a role or a type beside it names, and its words.

    ``mark`` is the place of the role, where it becomes an element or an attribute.
    """

    entry: Entry
    fact: Fact | None = None
    detail: str = ""
    mark: Span | None = None


def items_of(entries: Sequence[Entry]) -> Iterator[Item]:
    """The entries in their order, those that belong together as one."""
    roles = {entry.path[:-1]: entry for entry in entries if last_name(entry) in _OF_ITEMS and len(entry.path) > 1}
    named = {entry.path[:-1] for entry in entries if last_name(entry) in _NAMED}
    for entry in entries:
        parent = entry.path[:-1]
        if entry is roles.get(parent) and parent in named:
            continue
        role = roles.get(parent) if last_name(entry) in _NAMED else None
        if role is None:
            yield Item(entry)
            continue
        word = role.text.casefold().strip()
        fact = _FACTS.get(word)
        if fact is None and len(parent) > 1 and _contributes(parent):
            yield Item(entry, "contributor", _CODES.get(word, word), role.span)
        else:
            yield Item(entry, fact, "", role.span)


def _contributes(parent: Sequence[str | int]) -> bool:
    """Whether an item stands under a key for persons."""
    names = [str(part) for part in parent if isinstance(part, str)]
    return bool(names) and (names[0] in _FACTS or names[0].startswith(("contributor", "creator", "author", "editor")))
