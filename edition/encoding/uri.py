"""Addresses as TEI allows them: xsd:anyURI without white space (teidata.pointer, Guidelines, appendix C)."""

import re
from urllib.parse import quote

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_HOST_LITERAL = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*://\[[0-9A-Fa-f:.]+\](?=[:/?#]|$)")
_EMPTY = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//$")
_LOOSE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_KEPT = "!$&'()*+,-./:;=?@_~%#"


def pointer(address: str) -> str:
    """An address with whatever anyURI forbids percent-encoded (RFC 3986, 2.1); "" where nothing is left.

    A second "#", stray "%" and brackets outside a host are encoded; a relative path whose first segment has a colon
    gets "./" before it (RFC 3986, 4.2). Letters outside ASCII are percent-encoded as UTF-8.
    """
    text = address.strip()
    host = _HOST_LITERAL.match(text)
    head, rest = (text[: host.end()], text[host.end() :]) if host else ("", text)
    before, sign, after = rest.partition("#")
    rest = before + sign + after.replace("#", "%23")
    rest = quote(_LOOSE_PERCENT.sub("%25", rest), safe=_KEPT, errors="replace")
    whole = head + rest
    if _EMPTY.match(whole):
        return ""
    first = re.split(r"[/?#]", whole, maxsplit=1)[0]
    if ":" in first and not _plausible(whole):
        whole = "./" + whole
    return whole


def _plausible(address: str) -> bool:
    scheme = _SCHEME.match(address)
    return scheme is not None and len(address) > scheme.end() and address[scheme.end()] != "#"
