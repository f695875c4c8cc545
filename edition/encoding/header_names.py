"""Names as they stand in the header."""

import re

from edition.encoding.tree import Element, Node, element
from edition.model.reading import Statement

_INVERTED = re.compile(r"^(?P<surname>[^\d,;:&()/]+), (?P<forename>[^\d,;:&()/]+)$")
_NOT_A_FORENAME = re.compile(r"^(?:jr|sr|junior|senior|esq|ed|eds|hrsg|red|trans|m\.?d|ph\.?d)\.?$", re.IGNORECASE)
_WORDS_IN_SURNAME, _WORDS_IN_FORENAME = 4, 4


BODY = "body"
"""The detail of a statement whose name is that of a body: it becomes an ``orgName`` (Guidelines 14.2.2)."""


def named(statement: Statement) -> list[Node]:
    """The name that a statement gives, of a person or of a body."""
    if statement.detail == BODY:
        return [element("orgName", " ".join(statement.value.split()))]
    return person(statement.value)


def person(name: str) -> list[Node]:
    """A name as stated. An inverted one ("Surname, Forename") is taken apart, its comma kept."""
    text = " ".join(name.split())
    match = _INVERTED.match(text)
    if match is None or not _capital(match["surname"]) or not _capital(match["forename"]):
        return [text]
    surname, forename = match["surname"].strip(), match["forename"].strip()
    if len(surname.split()) > _WORDS_IN_SURNAME or len(forename.split()) > _WORDS_IN_FORENAME:
        return [text]
    if _NOT_A_FORENAME.match(forename):
        return [text]
    return [element("persName", element("surname", surname), ", ", element("forename", forename))]


def _capital(name: str) -> bool:
    words = name.split()
    return bool(words) and any(word[0].isupper() for word in words)


def responsibility(what: str, who: str) -> Element:
    """``respStmt``: what somebody did, and the name."""
    return element("respStmt", element("resp", what), element("name", *person(who)))
