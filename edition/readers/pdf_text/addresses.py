"""Web addresses in rows: on a line of their own, or among words."""

import re

_ALONE = re.compile(r"^[<(\[]?(?:https?://|file:///|www\.)\S+[>)\].]?$", re.IGNORECASE)
_AMONG_WORDS = re.compile(r"(?:https?://|file:///|www\.)[^\s<>\")\]]+[^\s<>\")\].,;]", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether a text is nothing but a web address."""
    return _ALONE.match(text) is not None


def address_in(text: str) -> re.Match[str] | None:
    """The first web address in a text, without the punctuation after it."""
    return _AMONG_WORDS.search(text)


def address_begins(text: str) -> bool:
    """Whether a text begins with a web address and has hardly more in it, such as a page number."""
    words = text.split()
    return len(words) < 3 and is_address(words[0])
