"""The namespaces in use, once."""

TEI = "http://www.tei-c.org/ns/1.0"
XML = "http://www.w3.org/XML/1998/namespace"
XML_ID = f"{{{XML}}}id"
XML_LANG = f"{{{XML}}}lang"
XML_BASE = f"{{{XML}}}base"
XINCLUDE = "{http://www.w3.org/2001/XInclude}include"
"""The element that stands for another file."""


def tei(name: str) -> str:
    """A TEI element name in lxml's notation."""
    return f"{{{TEI}}}{name}"
