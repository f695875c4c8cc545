"""Lists of contents and of illustrations in plain text: a heading, and below it lines that name what stands elsewhere.

TEI: ``list`` in a ``div type="contents"`` of the front or back (Guidelines, 4.5, 4.7); the entries point to their
divisions.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from edition.readers.plain_text.chunks import Chunk
from edition.readers.plain_text.rows import Row
from edition.readers.shared.headings import fold
from edition.readers.shared.notes_words import contents_heading

_ENTRY_END = re.compile(
    r"(?:[\s.…·_—–-]{2,}|\t|\s)[_*]*(?:(?:p|pp|pag|S|s|str|с)\.\s?)?(?P<page>\d{1,4}|[ivxlc]{1,7}"
    r"|(?i:frontispiece|titelbild|frontispice|frontispicio))[_*]*\.?$"
)
_COLUMNS = re.compile(
    r"(?i)(?:(?:chapter|chap\.?|page|pages|no\.?|kapitel|kap\.?|seite|sida|sid\.?|chapitres?|pag\.?|páginas?|págs?\.?"
    r"|capítulos?|capitol[oi]|pagina|hoofdstuk|bladz\.?|blz\.?|rozdział|str(?:ona|\.)?|стр(?:аница|\.)?|глава|sivu|side)"
    r"[.\s]*){1,4}"
)
_PICTURES = re.compile(
    r"(?i)\W*(?:(?:list of )?(?:the )?(?:illustrations|plates|figures|maps)"
    r"|(?:verzeichnis|liste) der (?:abbildungen|tafeln)"
    r"|abbildungsverzeichnis|(?:table|liste) des (?:illustrations|gravures|figures|planches)"
    r"|(?:förteckning över )?illustrationer(?:na)?|(?:índice|lista) de (?:las )?(?:ilustraciones|láminas|grabados)"
    r"|(?:indice|elenco) delle (?:illustrazioni|tavole)|(?:lijst (?:van|der) )?(?:illustraties|platen|afbeeldingen)"
    r"|spis (?:ilustracji|rycin)|список (?:иллюстраций|рисунков))\W*"
)
_DIVISION_BEFORE = re.compile(r"^(?:[^\W\d_]+\.?\s+)(?:\d{1,3}|[IVXLC]{1,7})[.:)]*\s+(?=\S)", re.IGNORECASE)
_MOST_ENTRY_ROWS = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its rows, its words without a page number, and the number of the source line that the heading begins
    at which it names (None where there is none).
    """

    rows: tuple[Row, ...]
    title: str
    target: int | None


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of contents: the number of its heading's chunk, how many chunks it takes, the rows that name columns, the
    entries, and whether it lists pictures.
    """

    heading: int
    count: int
    columns: tuple[Row, ...]
    entries: tuple[Entry, ...]
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a list stands: its heading, the short chunks by their folded words, whether it ends the text."""

    heading: int
    named: Mapping[str, Sequence[tuple[int, int]]]
    back: bool

    def target(self, text: str, number: int) -> int | None:
        """The line of the chunk after the list (before it, where it ends the text) that has the words of an entry."""
        title = title_of(text)
        for words in (fold(title), fold(_DIVISION_BEFORE.sub("", title))):
            places = self.named.get(words, ()) if words else ()
            at = 0 if self.back else bisect_right(places, number, key=lambda place: place[0])
            if at < len(places) and (not self.back or places[at][0] < self.heading):
                return places[at][1]
        return None


def find_contents(chunks: Sequence[Chunk]) -> dict[int, Contents]:
    """The lists of contents and pictures among the chunks, by the number of their heading.

    They stand in the first third of a text or in the last; an entry is known by a page number at its end or by a
    heading elsewhere that has its words.
    """
    found: dict[int, Contents] = {}
    named = _named(chunks)
    edge = max(14, len(chunks) // 3)
    after = 0
    for number, chunk in enumerate(chunks):
        if number < after or edge < number < len(chunks) - edge or len(chunk.rows) > 1:
            continue
        pictures = _PICTURES.fullmatch(chunk.text) is not None
        if pictures or contents_heading(chunk.text.strip("_*=.:~ ")):
            listed = _list(chunks, _Place(number, named, back=number > edge), pictures=pictures)
            if listed.entries:
                found[number] = listed
                after = number + listed.count
    return found


def title_of(text: str) -> str:
    """The words of an entry without the page number and what leads to it."""
    return _ENTRY_END.sub("", text).rstrip(" .…·\t_*")


def _named(chunks: Sequence[Chunk]) -> Mapping[str, list[tuple[int, int]]]:
    """The short chunks (number, line) by their folded words, with and without the name of a division before them."""
    named: dict[str, list[tuple[int, int]]] = {}
    for number, chunk in enumerate(chunks):
        if len(chunk.rows) > 3 or len(chunk.text) > 200:
            continue
        for words in {fold(chunk.text), fold(_DIVISION_BEFORE.sub("", chunk.text))} - {""}:
            named.setdefault(words, []).append((number, chunk.rows[0].number))
    return named


def _list(chunks: Sequence[Chunk], place: _Place, *, pictures: bool) -> Contents:
    columns: list[Row] = []
    entries: list[Entry] = []
    last = place.heading + 1
    while last < len(chunks):
        if all(_COLUMNS.fullmatch(row.text) for row in chunks[last].rows):
            columns.extend(chunks[last].rows)
            last += 1
            continue
        paged = bool(entries) and all(_ENTRY_END.search(entry.rows[-1].text) for entry in entries)
        made = list(_entries(chunks[last].rows, place, last, paged=paged))
        if not made:
            break
        entries.extend(made)
        last += 1
    return Contents(place.heading, last - place.heading, tuple(columns), tuple(entries), pictures)


def _entries(rows: Sequence[Row], place: _Place, number: int, *, paged: bool) -> Iterator[Entry]:
    """The entries that the rows of a chunk make, each over one row or a few; nothing where a row is part of none.

    Where all entries before end in page numbers (``paged``), a row that names a heading only goes on to its number.
    """
    made: list[Entry] = []
    waiting: list[Row] = []
    for row in rows:
        waiting.append(row)
        text = " ".join(one.text for one in waiting)
        target = place.target(text, number)
        if _ENTRY_END.search(text) or (target is not None and not paged):
            made.append(Entry(tuple(waiting), title_of(text), target))
            waiting = []
        elif len(waiting) > _MOST_ENTRY_ROWS:
            return
    if not waiting:
        yield from made


def targets(contents: Mapping[int, Contents]) -> frozenset[int]:
    """The lines of all headings that lists name."""
    return frozenset(entry.target for one in contents.values() for entry in one.entries if entry.target is not None)
