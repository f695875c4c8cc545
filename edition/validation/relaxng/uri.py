"""xsd:anyURI: RFC 2396 with RFC 2732, after what XML Schema says is to be escaped (Part 2, 3.2.17) was escaped."""

import re

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_PLAIN = re.compile(r"[A-Za-z0-9_.-]*(?:#[A-Za-z0-9_.-]*)?")
"""Most are the id of an element or the name of a file."""

_ESCAPED = frozenset(' <>"{}|\\^`') | {chr(code) for code in (*range(0x20), 0x7F)}
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()")
_PATH = _UNRESERVED | frozenset(":@&=+$,;/")
_URIC = _UNRESERVED | frozenset(";/?:@&=+$,[]")
_HEX = frozenset("0123456789abcdefABCDEF")


def is_uri(text: str) -> bool:
    """Whether a value, its white space collapsed, is a URI reference."""
    if _PLAIN.fullmatch(text):
        return True
    rest, _, fragment = text.partition("#")
    if not _all(fragment, _URIC):
        return False
    colon = rest.find(":")
    ends = [at for at in (rest.find(end) for end in "/?") if at >= 0]
    if colon >= 0 and all(colon < at for at in ends):
        scheme, rest = rest[:colon], rest[colon + 1 :]
        if not _SCHEME.fullmatch(scheme) or not rest:
            return False
        if not rest.startswith("/"):
            return _all(rest, _URIC)
    return _hierarchical(rest)


def _hierarchical(rest: str) -> bool:
    path, _, query = rest.partition("?")
    if not _all(query, _URIC):
        return False
    if path.startswith("//"):
        authority, slash, after = path[2:].partition("/")
        if not authority and not slash:
            return False
        path = slash + after
        if not _authority(authority):
            return False
    return _all(path, _PATH)


def _authority(authority: str) -> bool:
    user, _, host = authority.rpartition("@")
    if host.startswith("["):
        return re.fullmatch(r"\[[0-9A-Fa-f:.]+(%[A-Za-z0-9_.~-]+)?\](:[0-9]*)?", host) is not None and "@" not in user
    return _all(authority, _UNRESERVED | frozenset("$,;:@&=+"))


def _all(text: str, allowed: frozenset[str]) -> bool:
    """Whether every character is allowed, is escaped, or would be escaped."""
    at = 0
    while at < len(text):
        character = text[at]
        if character == "%":
            if len(text) < at + 3 or text[at + 1] not in _HEX or text[at + 2] not in _HEX:
                return False
        elif character.isascii() and character not in allowed and character not in _ESCAPED:
            return False
        at += 1
    return True
