"""What a page mark looks like: the forms that people, libraries and OCR models write, alone or inside a line."""

import re
from collections.abc import Iterator

from edition.model.block import Block, Head, Paragraph
from edition.model.inline import Graphic, Text

_WORDS = r"page|pg|pp?|seite|s|side|sida|sid|pagina|página|pág|pag|bladzijde|blz|strona|str|sivu|страница|стр|с|σελίδα"
_NUMBER = r"(?P<number>\d{1,4}|[ivxlcdm]{1,7})"
_OF = r"(?:\s*(?:of|von|av|de|sur|di|van|z|из|/)\s*(?P<last>\d{1,4}))?"
_EDGES = r"[\[\](){}<>*_=~\s—–-]*"
_BREAK = (
    r"page[ _-]?break|new[ _-]?page|end of page|seiten(?:umbruch|wechsel)|saut de page|salto (?:de página|di pagina)"
    r"|interruzione di pagina|sidbrytning|paginaeinde|podział strony|разрыв страницы"
)
ALONE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("braces", re.compile(r"\{(?P<number>\d{1,4})\}-*", re.IGNORECASE)),
    ("tagged", re.compile(rf"<page_number>\s*{_EDGES}{_NUMBER}{_EDGES}</page_number>", re.IGNORECASE)),
    ("named", re.compile(rf"{_EDGES}(?:{_WORDS})[.:]?\s*{_NUMBER}{_OF}{_EDGES}", re.IGNORECASE)),
    ("break", re.compile(rf"{_EDGES}(?:{_BREAK})(?P<number>){_EDGES}/?>?", re.IGNORECASE)),
    ("folio", re.compile(r"[\[(—–-]?\s*(?P<number>\d{1,4})\s*[\])—–-]?")),
)
INSIDE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("named", re.compile(rf"\[(?:{_WORDS})[.:]?\s?{_NUMBER}\]", re.IGNORECASE)),
    ("braces", re.compile(rf"\{{(?:(?:{_WORDS})[.:]?\s?)?(?P<number>\d{{1,4}})\}}", re.IGNORECASE)),
    ("bars", re.compile(r"(?<!\|)\|{1,2}\s?(?P<number>\d{1,4})\s?\|{1,2}(?!\|)")),
    ("double brackets", re.compile(r"\[\[(?P<number>\d{1,4})\]\]")),
    ("angles", re.compile(r"<(?P<number>\d{1,4})>")),
    ("slashes", re.compile(r"(?<![/:])//\s?(?P<number>\d{1,4})\s?//(?!/)")),
)
BARE = ("bars", "double brackets", "angles", "slashes")
"""Forms that may mean other things, too: more of them must count up."""
SURE_NAME = re.compile(r"(?i)\b(?:page|pg)\b|\bof\s+\d|page_number")
_WHOLE_NAME = re.compile(r"(?i)\W*(?:page|seite|sida|side|pagina|página|bladzijde|strona|sivu|страница|σελίδα)\b")
_PICTURE = re.compile(
    r"(?:^|/)(?:page|pg|p|seite|sida|pagina|strona|scan)[ _-]?0*(?P<number>\d{1,4})\.(?:png|jpe?g|webp|tiff?|gif)$",
    re.IGNORECASE,
)
LONGEST = 80


def form_alone(block: Block, words: str) -> tuple[str, str, bool] | None:
    """The form of a block that is nothing but a page mark, its number (may be empty), and whether it is sure."""
    if isinstance(block, Head):
        match = ALONE[2][1].fullmatch(words)
        return ("named heading", match["number"], True) if match and _WHOLE_NAME.match(words) else None
    for form, pattern in ALONE:
        if len(words) <= LONGEST and (match := pattern.fullmatch(words)):
            sure = form == "break" or (form != "folio" and bool(SURE_NAME.search(words)))
            return form, match["number"], sure
    return None


def picture_of_page(block: Block) -> tuple[Graphic, str] | None:
    """The picture of a page and its number, of a paragraph that is nothing else."""
    if not isinstance(block, Paragraph) or len(block.content) != 1 or not isinstance(block.content[0], Graphic):
        return None
    picture = block.content[0]
    match = _PICTURE.search(picture.url)
    return (picture, match["number"]) if match and not picture.description and not picture.caption else None


def forms_inside(text: Text, source_text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The page marks inside a stretch of text."""
    for form, pattern in INSIDE:
        for match in pattern.finditer(source_text, text.span.start, text.span.end):
            yield form, match
