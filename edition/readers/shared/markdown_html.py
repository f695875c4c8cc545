"""HTML in Markdown: which tags mean something to us, and nothing that a tag could do beyond that.

Tags are never trusted: a handful become what they say (raised letters, breaks, anchors), comments and the boxes of a
page's layout are marks, and anything else is kept as the text that it is.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

TAG = re.compile(
    r"<!--(?P<comment>.*?)-->"
    r"|<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)"
    r"(?P<attributes>(?:\s+[A-Za-z_:][\w:.-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*)\s*(?P<empty>/?)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:([^\s\"'=<>`]+)|'([^']*)'|\"([^\"]*)\"))?")
_PAGE = re.compile(
    r"^\s*(?:(?:start of |begin )?(?:page|pg|p|seite|s|pag|pagina|página|sida|sid|side|strona|str|страница|стр|с|f|fol)"
    r"[\s.:_#=-]*(?:break|number|no|n|nr)?[\s.:_#=\"'-]*)(?P<number>\d+|[ivxlcdm]+)?[\s\"']*(?:(?:of|von|av|de"
    r"|/)\s*\d+)?\s*$",
    re.IGNORECASE,
)

_FORME = re.compile(r'<!--\s*Page(?P<kind>Header|Footer|Number)\s*=\s*"(?P<words>[^"]*)"\s*-->', re.DOTALL)
_FORMES = {"Header": "header", "Footer": "footer", "Number": "pageNum"}

HIGHLIGHTS = {
    "sup": "superscript",
    "sub": "subscript",
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "b": "bold",
    "strong": "bold",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "del": "strikethrough",
    "strike": "strikethrough",
}
CODES = ("code", "tt", "kbd", "samp")
_BOXES = """
div p center section article header footer main aside figure figcaption details summary font small big q blockquote
ul ol li dl dt dd table thead tbody tfoot tr td th caption colgroup col h1 h2 h3 h4 h5 h6 nobr wbr hr img nav abbr
label address page page_number
"""
BOXES = frozenset(_BOXES.split())
"""Tags of layout and structure: marks wherever they stand (those that are structure are read in ``html_block``s)."""

Meaning = Literal[
    "highlight", "code", "span", "anchor", "link", "break", "comment", "page", "forme", "box", "image", "text"
]


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag or comment. ``means`` says what becomes of it; "text" is kept as it stands. ``words`` is where the words
    of a running head stand in it, ``name`` then what it is.
    """

    means: Meaning
    name: str
    opens: bool = False
    closes: bool = False
    attributes: dict[str, str] = field(default_factory=dict)
    number: str | None = None
    words: tuple[int, int] = (0, 0)


def page_comment(comment: str) -> tuple[bool, str | None]:
    """Whether a comment such as ``page 12`` marks the beginning of a page, and the number that it gives."""
    match = _PAGE.match(comment)
    if not match or not (match.group("number") or "break" in comment.lower()):
        return False, None
    return True, match.group("number")


def read_tag(markup: str) -> Tag:
    """Understand one tag as it stands in the source."""
    if forme := _FORME.fullmatch(markup):
        return Tag("forme", _FORMES[forme["kind"]], words=forme.span("words"))
    match = TAG.fullmatch(markup.strip())
    if not match:
        means: Meaning = "comment" if markup.startswith(("<!--", "<?", "<!")) else "text"
        return Tag(means, "")
    if match.group("comment") is not None:
        is_page, number = page_comment(match.group("comment"))
        return Tag("page" if is_page else "comment", "", number=number)
    name = match.group("name").lower()
    attributes = {
        key.lower(): bare or single or double
        for key, bare, single, double in _ATTRIBUTE.findall(match.group("attributes"))
    }
    opens = not match.group("close") and not match.group("empty")
    return Tag(_meaning(name, attributes), name, opens, bool(match.group("close")), attributes)


def _meaning(name: str, attributes: dict[str, str]) -> Meaning:
    if name in HIGHLIGHTS:
        return "highlight"
    if name in CODES:
        return "code"
    if name == "a":
        return "link" if attributes.get("href") else "anchor"
    if name == "br":
        return "break"
    if name == "img":
        return "image"
    if name in ("span", "mark"):
        return "span"
    return "box" if name in BOXES else "text"


def span_rend(attributes: dict[str, str]) -> str:
    """The @rend of a ``span`` that says how it looks by its class or style; empty where it says nothing."""
    said = f"{attributes.get('class', '')} {attributes.get('style', '')}".lower().replace(" ", "")
    for rend, words in {
        "smallcaps": ("smallcaps", "small-caps", "smcap"),
        "underline": ("underline", "text-decoration:underline"),
        "spaced": ("gesperrt", "spaced", "letter-spacing"),
        "italic": ("italic",),
        "bold": ("bold",),
        "strikethrough": ("strike", "line-through"),
        "superscript": ("superscript", "vertical-align:super"),
        "subscript": ("subscript", "vertical-align:sub"),
    }.items():
        if any(word in said for word in words):
            return rend
    return ""
