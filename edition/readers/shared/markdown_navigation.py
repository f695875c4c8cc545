"""Lines of links that lead through a site ("previous, up, next"): furniture of the page that a text was taken from."""

import re
from collections.abc import Sequence

from edition.model.block import Block, Paragraph
from edition.model.inline import Graphic, LineBreak, Link, Text
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import end_of, plain, start_of, texts

AT_EDGE = 4
"""Blocks at the head and at the end of a text among which such lines stand."""

LONGEST = 260
_ARROWS = re.compile(r"[←→↑‹›«»◄►⇐⇒<>^]")
_WORDS = re.compile(
    r"\b(?:next|prev(?:ious)?|up|top|home|back|index|contents|weiter|zurück|vor|nach oben|inhalt|suivante?|précédente?"
    r"|sommaire|accueil|retour|siguiente|anterior|índice|inicio|volver|successiv[oa]|precedente|indice|nästa|föregående"
    r"|tillbaka|innehåll|volgende|vorige|inhoud|terug|næste|forrige|neste|tilbake|seuraava|edellinen|takaisin|następn[ya]"
    r"|poprzedni[a]?|spis treści|powrót|далее|назад|вперёд|оглавление|содержание|επόμενο|προηγούμενο|περιεχόμενα)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s|·•‹›«»←→↑/—–\-\[\]<>^]*")


def without_navigation(blocks: Sequence[Block], parse: Parse) -> tuple[Block, ...]:
    """The blocks without lines of navigation at the head and the end, which become furniture of the ledger."""
    edges = [*range(min(AT_EDGE, len(blocks))), *range(max(len(blocks) - AT_EDGE, 0), len(blocks))]
    gone = {index for index in edges if _is_navigation(blocks[index], parse.source.text)}
    for index in gone:
        start, end = start_of(blocks[index]), end_of(blocks[index])
        if start is not None and end is not None:
            _claim(blocks[index], parse)
            number = parse.lines.number_of(start)
            parse.role(number, parse.lines.number_of(end) + 1, "navigation", 0.95)
    return tuple(block for index, block in enumerate(blocks) if index not in gone)


def _is_navigation(block: Block, source_text: str) -> bool:
    if not isinstance(block, Paragraph):
        return False
    links = [part for part in block.content if isinstance(part, Link)]
    others = [part for part in block.content if not isinstance(part, (Link, LineBreak))]
    if not links or any(not isinstance(part, (Text, Graphic)) for part in others):
        return False
    words = plain(block.content, source_text)
    between = plain(tuple(part for part in others if isinstance(part, Text)), source_text)
    if len(words) > LONGEST or not _BETWEEN.fullmatch(between):
        return False
    signs = len(_ARROWS.findall(words)) + len(_WORDS.findall(words))
    return signs >= (1 if len(links) > 1 else 2) or (
        len(links) == 1 and bool(_WORDS.fullmatch(words.strip(" ←→↑‹›«»")))
    )


def _claim(block: Block, parse: Parse) -> None:
    assert isinstance(block, Paragraph)
    for text in texts(block.content):
        if parse.source.slice(text.span).strip():
            parse.claim(text.span, "navigation", "furniture")
