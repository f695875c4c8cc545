"""What of a page belongs to the site and not to the text: menus, share buttons, comment forms, lists of links.

Each line is weighed as furniture. The head of the page and its foot are then cut off where the sum of the weights is
largest (a foot may hold full sentences: notices, comments of readers); between them only what is plainly furniture.
"""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from edition.model.reading import Evidence
from edition.readers.shared.headings import fold, is_section_word
from edition.readers.shared.phrases import WORD, Phrases, cut, starred
from edition.readers.shared.weighing import total
from edition.readers.web_page import site_words as words
from edition.readers.web_page.lines import Page, PageLine
from edition.readers.web_page.site_lines import LINES

MENU_ABOVE = "in a run of very short lines above the text"
_WORDS_OF_ITEM, _FEWEST_ITEMS = 3, 6
PLAIN = 4.0
"""Weight from which a line between paragraphs is furniture by itself."""


_WHOLE = Phrases({key: "|".join(p.rstrip("*") for p in cut(entry)) for key, entry in LINES.items()})
_BEGINNINGS = Phrases(starred(LINES, wanted=True))
_LISTS = Phrases(words.LISTS_OF_LINKS)
_RELATED = Phrases(words.RELATED)
_SEE_ALSO = Phrases(words.SEE_ALSO)
_COMMENTS = Phrases(words.COMMENTS)
_WORDS = Phrases(words.WORDS)
_HOME = Phrases(words.HOME)
_ADVERTISEMENTS = Phrases(words.ADVERTISEMENTS)

_ADVERTISED = re.compile(
    rf"^(?:{'|'.join(sorted({word for entry in words.ADVERTISEMENTS.values() for word in cut(entry)}))})[.:!]\s",
    re.IGNORECASE,
)
_MENU = re.compile(r"\s*(?:\||·|•|/|‹|›|»|«|—|::|\u2022)\s*")
_CRUMBS = re.compile(r"\s+(?:>|»|›|→|::|▸|►|/|\\)\s+|\s*[»›]\s*")
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$|^\S+@\S+\.\w+$")
_COUNT = re.compile(
    r"^\(?\d[\d.,]*\)?\s+[^\W\d]+(?:\s+[^\W\d]+){0,2}$|^[^\W\d]+(?:\s[^\W\d]+)?\s*\(\d+\)$|^[^\W\d]+\s*:\s*\d+$"
)
_VISITORS = re.compile(r"\b\d+\s[^\W\d]+\s(?:and|und|et|y|e|och|og|en|i|и|та|ja)\s\d+\s[^\W\d]+(?:\sonline)?\.?$")
"""So many members and so many guests."""
_PICTURE = re.compile(r"^[^.!?]{1,60}\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)$", re.IGNORECASE)
_COUNTS = re.compile(r"^(?:\d[\d\s.,]*\s[^\W\d]+[,.;]?\s*){2,4}$")
_BRACKETED = re.compile(r"^[^\[\]]{0,40}(?:\[[^\[\]]{1,40}\][\s|,]*){2,}$")
_PAGER = re.compile(
    r"^(?:[^\W\d]+\s?:?\s)?[\W_]{0,3}\d{1,3}(?:[\s|,·-]{1,3}(?:\[?\d{1,4}\]?|…|\.\.\.)){3,}(?:\W{0,4}[^\W\d]*){0,2}$"
)
_FILE = re.compile(
    r"\(?\b(?:PDF|EPUB|DOCX?|MP3|ZIP|JPE?G|RTF)\b[^()]{0,12}?\d[\d.,]*\s?[kKMmК-М][bBБб]\b[^()]{0,40}\)?$",
    re.IGNORECASE,
)
_FORMATS = re.compile(r"\b(?:PDF|EPUB|RTF|DOCX?|MS Word|MOBI|ODT|HTML|TXT|FB2)\b", re.IGNORECASE)
_BETWEEN_ARROWS = re.compile(r"^(?:[>»›→+*=]{2,}|[<«‹←]{2,}).{1,60}?(?:[>»›→+*=<«‹←]{2,})$|^[←◄«]\s.{1,60}\s[→►»]$")
_ARCHIVE = re.compile(
    r"^(?:archives?|archiv|archivo|archivio|arkiv|архив|archiwum)\s(?:[^\W\d][\w.’'-]*\s?){1,4}$|"
    r"^(?:[^\W\d][\w.’'-]*\s){1,5}(?:(?:internet )?archive|library|index|archiv|archives|archief|arkiv|archivo|archivio"
    r"|архив|archiwum)$",
    re.IGNORECASE,
)
"""The way to a site's pages about an author, below a text."""
_HERE = re.compile(r"^[^:»›>]{3,30}:\s+(?=\S)")
"""What says "you are here" before a breadcrumb."""
_SIGNS = re.compile(r"^[\W_]*$")
_ARROWS = re.compile(r"^\s*[◄◀←⇐‹«<]{1,2}\s*[^\W\d]|^.*[\w)]\s*[►▶→⇒›»>]{1,2}\s*$")
_WAY = re.compile(
    r"^\W*(?:back|return|up|go|zurück|nach|weiter|zum|zur|retour|revenir|remonter|aller|tillbaka|upp|gå|volver|subir|ir"
    r"|regresar|torna|vai|ritorna|terug|naar|ga|вернуться|назад|наверх|перейти|powrót|wróć|przejdź|do góry|tilbage|til"
    r"|tilbake|voltar|ir)\s+(?:to|zu[mr]?|oben|unten|à|au[x]?|en|vers|till|al?|all[ao]|su|naar|к|на|do|na|til|ao|à)(?!\w)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?\b|\b\d{1,2}\s*[ap]m\b", re.IGNORECASE)
_SAYS = re.compile(
    r"^.{2,50}\b(?:says|said on|schreibt|sagt|dit|a dit|säger|skriver|dice|dijo|ha detto|zegt|schreef op"
    r"|говорит|пишет|pisze|mówi)\s*:?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Zones:
    """Where the text of a page begins and ends (indices of lines), single furniture in it, and the weights."""

    start: int
    stop: int
    inside: frozenset[int]
    evidence: dict[int, tuple[Evidence, ...]]


def find_furniture(page: Page, kept: Collection[int] = (), known: Collection[int] = ()) -> Zones:
    """The zones of a page.

    ``kept`` are lines known to be text (notes, datelines, salutes), ``known`` those known to be the site's (bylines).
    """
    weighed = _weigh_lines(page, kept, known)
    weights = [total(evidence) for evidence in weighed]
    start = _head(page, weights)
    stop = max(start, _foot(page, weights, start))
    inside = frozenset(
        index for index in range(start, stop) if weights[index] >= PLAIN and _stands_out(index, page, weights)
    )
    return Zones(start, stop, inside, dict(enumerate(weighed)))


_LED = re.compile(r"\s*[/»›>]\s+[^\W\d_].*\s[/»›>]\s")
"""A line that begins with the sign between two parts: its first part was a picture of a house."""


def breadcrumb(line: PageLine, titles: Collection[str] = ()) -> list[tuple[int, int]] | None:
    """The parts of a breadcrumb ("Home > Section > Title"): start and end in the line; None where it is none."""
    if line.words > 60 or len(line.text) > 300:
        return None
    here = _HERE.match(line.text)
    led = _LED.match(line.text)
    bounds, start = [], here.end() if here and _WHOLE.whole(here.group().rstrip(" :")) else 0
    for found in [*_CRUMBS.finditer(line.text), None]:
        end = found.start() if found else len(line.text)
        if line.text[start:end].strip():
            bounds.append((start, end))
        start = found.end() if found else end
    if len(bounds) < 2:
        return None
    first, last = line.text[slice(*bounds[0])], line.text[slice(*bounds[-1])]
    home = _HOME.whole(first)
    named = fold(last) in titles
    spaced = re.search(r"\s[»›→>]\s.*\s[»›→>]\s", line.text) is not None
    enough = home or named or led is not None or (len(bounds) >= 3 and (">" in line.text or spaced))
    short = all(end - start <= 120 for start, end in bounds)
    whole = line.last != "!" and (line.last != "." or (home and len(WORD.findall(last)) <= 8))
    return bounds if enough and short and whole else None


def related_heading(line: PageLine) -> bool:
    """Whether a line heads links to texts on the same matter."""
    bare = line.text.rstrip(":")
    return _RELATED.whole(bare) or _SEE_ALSO.whole(bare)


def comments_heading(line: PageLine) -> bool:
    """Whether a line heads the comments of readers, alone or with their number."""
    bare = re.sub(r"[\d()]+", " ", line.text).strip(" :?")
    if line.last == "." or line.text.lstrip()[:1].islower():  # the last words of a paragraph, not a heading
        return False
    if line.words <= 7 and line.last == "?" and _COMMENTS.search(line.text):
        return True
    return line.words <= 10 and (_COMMENTS.whole(bare) or bool(re.match(r"^\d", line.text) and _COMMENTS.match(bare)))


def _weigh_lines(page: Page, kept: Collection[int], known: Collection[int]) -> list[tuple[Evidence, ...]]:
    repeated = Counter(line.text.casefold() for line in page.lines if line.words <= 8)
    comments = _comments_from(page)
    lists = _listed(page)
    menus = _menus_above(page)
    result = []
    for index, line in enumerate(page.lines):
        evidence = _weigh(line)
        if repeated[line.text.casefold()] > 2:
            evidence.append(Evidence("repeated on the page", 1.5))
        if index in lists and not line.full:
            evidence.append(Evidence("in a list of links", 1.5))
        if index in menus:
            evidence.append(Evidence(MENU_ABOVE, 1.5))
        if index in kept:
            evidence.append(Evidence("known as text", -6.0))
        if index in known:
            evidence.append(Evidence("who put it on the site, and when", 3.0))
        if comments is not None and index >= comments and index != comments:
            evidence.append(Evidence("below the heading of the comments", 6.2 if line.full else 3.2))
        result.append(tuple(evidence))
    return result


def _weigh(line: PageLine) -> list[Evidence]:
    found = [] if line.words > 60 else _phrase(line) or _shape(line)
    return [*found, *_vocabulary(line, bool(found)), *_running_text(line)]


def _phrase(line: PageLine) -> list[Evidence]:
    """Set phrases of sites, as whole lines or before a colon."""
    text = line.text.strip("[](){}<>«»‹›←→↑↓◄►▲▼+*•|· \u00a0")
    if breadcrumb(line):
        return [Evidence("a breadcrumb", 5.0)]
    if comments_heading(line):
        return [Evidence("heads the comments", 4.5)]
    if _LISTS.whole(text.rstrip(":")):
        return [Evidence("heads a list of links", 4.5)]
    if _SEE_ALSO.whole(text.rstrip(":")):
        return [Evidence("may head a list of links", 1.5)]
    if _WHOLE.whole(text.rstrip(":")):
        return [Evidence("a set phrase of sites", 1.5 if is_section_word(text) else 4.0)]
    before, colon, after = text.partition(":")
    if colon and len(before) < 40 and line.words <= 25 and _WHOLE.whole(before):
        return [Evidence("a set phrase of sites before a colon", 4.0 if after.strip() else 4.5)]
    if _ADVERTISED.match(text) and line.words <= 45:
        return [Evidence("an advertisement", 4.5)]
    if _BEGINNINGS.match(text) and line.words <= 45:
        return [Evidence("begins like a notice of a site", 4.5)]
    return []


def _shape(line: PageLine) -> list[Evidence]:
    text = line.text
    parts = [part for part in _MENU.split(text) if part.strip()]
    if len(parts) >= 3 and all(len(WORD.findall(part)) <= 4 for part in parts) and not line.ends_sentence:
        known = sum(_WHOLE.whole(part) for part in parts)
        bars = "|" in text or "·" in text or "•" in text
        return [Evidence("a menu in one line", 4.0 if known or bars else 1.0, str(len(parts)))]
    if _PAGER.match(text) and _count_up(text):
        return [Evidence("the numbers of a text's other pages", 4.0)]
    if (_FILE.search(text) and line.words <= 14) or (len(_FORMATS.findall(text)) >= 2 and line.words <= 12):
        return [Evidence("a file to fetch and its size", 4.0)]
    if _BRACKETED.match(text) or _BETWEEN_ARROWS.match(text):
        return [Evidence("items of a menu between brackets or arrows", 4.0)]
    if _ARCHIVE.match(text) and not line.ends_sentence:
        return [Evidence("the way to an archive", 1.8)]
    if _ARROWS.match(text) and line.words <= 12 and not line.ends_sentence:
        return [Evidence("an arrow to another page", 3.5)]
    items = _WHOLE.count(text) if line.words <= 25 else 0
    if items >= 2 and _WHOLE.share(text) >= 0.6 and not line.ends_sentence and ":" not in text:
        return [Evidence("items of a menu", 3.5, str(items))]
    if _WAY.match(text) and line.words <= 8 and not line.ends_sentence:
        return [Evidence("the way to another page", 2.5)]
    if len(parts) == 2 and "|" in text and line.words <= 12 and not line.ends_sentence:
        return [Evidence("two links in a line", 2.0)]
    return _traces(line)


def _count_up(text: str) -> bool:
    """Whether the numbers of a line go up by one, but for pages left out."""
    numbers = [int(found) for found in re.findall(r"\d+", text)]
    steps = [after - before for before, after in pairwise(numbers)]
    return sum(step == 1 for step in steps) >= max(2, len(steps) - 2)


def _traces(line: PageLine) -> list[Evidence]:
    """Addresses, rights, counts and hours, which a site adds to what it carries."""
    text = line.text
    if line.cites_page:
        return [Evidence("says how to cite the page", 4.0)]
    if _ADDRESS.match(text):
        return [Evidence("only an address", 2.5)]
    if "©" in text or re.match(r"^(?:\(c\)|copyright)\s+(?:\(c\)\s+)?\D{0,20}\d{4}", text, re.IGNORECASE):
        return [Evidence("a copyright notice", 4.0)]
    if _COUNTS.match(text) and not line.full:
        return [Evidence("counts", 3.0)]
    if _VISITORS.search(text) and line.words <= 14:
        return [Evidence("who is on the page now", 4.0)]
    if _PICTURE.match(text):
        return [Evidence("the name of a picture's file", 4.5)]
    if _COUNT.match(text) and line.words <= 4:
        return [Evidence("a count", 2.0 if _WORDS.search(text) else 0.5)]
    if _SAYS.match(text) and line.words <= 9:
        return [Evidence("who comments", 2.5)]
    if _CLOCK.search(text) and line.words <= 14 and re.search(r"\d{4}", text):
        return [Evidence("a date and an hour", 2.5)]
    if _SIGNS.match(text) and not re.match(r"^[*\s_#~—–\-⁂✻❦]+$", text):
        return [Evidence("signs only", 1.5)]
    return []


def _vocabulary(line: PageLine, found: bool) -> list[Evidence]:
    """Words that a site speaks of itself with, when they are a good part of the line."""
    if line.words > 90:
        return []
    count = _WORDS.count(line.text)
    share = count / max(line.words, 1)
    if (count >= 3 and share >= 0.15) or (count >= 2 and share >= 0.25) or count >= 5:
        return [Evidence("words of a site", min(4.5, 1.2 * count), str(count))]
    if count and share >= 0.3 and line.words <= 8 and not found:
        return [Evidence("a word of a site in a short line", 1.2)]
    return []


def _running_text(line: PageLine) -> list[Evidence]:
    if line.full:
        return [Evidence("a full paragraph", -6.0)]
    if line.ends_sentence and line.words >= 5:
        return [Evidence("a sentence", -1.5)]
    if line.words <= 3 and not line.ends_sentence:
        return [Evidence("a few words without a full stop", 0.3)]
    if not line.ends_sentence and line.words <= 14:
        return [Evidence("a short line without a full stop", 0.1)]
    return [Evidence("running words", -0.8)]


def _listed(page: Page) -> set[int]:
    """Lines in runs of at least three short lines without full stops, below the heading of a list of links."""
    found: set[int] = set()
    for index, line in enumerate(page.lines):
        if not (_LISTS.whole(line.text.rstrip(":")) or _SEE_ALSO.whole(line.text.rstrip(":"))):
            continue
        below = index + 1
        while below < len(page.lines) and page.lines[below].words <= 16 and page.lines[below].last not in ".":
            found.add(below)
            below += 1
    return found


def _menus_above(page: Page) -> set[int]:
    """Lines above the text in runs of at least six of a word or three, without blank lines between them."""
    found: set[int] = set()
    run: list[int] = []
    for index, line in enumerate(page.lines[: page.full[0] + 1] if page.full else ()):
        if run and (line.blanks or line.words > _WORDS_OF_ITEM or line.full):
            found.update(run if len(run) >= _FEWEST_ITEMS else ())
            run = []
        if line.words <= _WORDS_OF_ITEM:
            run.append(index)
    return found


def _comments_from(page: Page) -> int | None:
    """The line where comments of readers begin: their heading in the second half, no full text after long silence."""
    for index, line in enumerate(page.lines):
        if index < len(page.lines) / 4 or not comments_heading(line):
            continue
        below = page.lines[index + 1 :]
        traces = sum(
            bool(_SAYS.match(one.text) or _CLOCK.search(one.text) or _WHOLE.whole(one.text))
            for one in below
            if one.words <= 14
        )
        fulls = sum(one.full for one in below)
        if fulls == 0 or traces >= max(1, fulls // 2):
            return index
    return None


def _head(page: Page, weights: list[float]) -> int:
    """The line after the head of the page: where the sum of the weights before it is largest."""
    limit = page.full[0] if page.full else len(page.lines) // 2
    best, start, running = 0.0, 0, 0.0
    for index in range(min(limit, 60)):
        running += weights[index]
        if running > best and weights[index] >= 1.0:
            best, start = running, index + 1
    return start


def _foot(page: Page, weights: list[float], start: int) -> int:
    """The line at which the foot of the page begins: where the sum of the weights from it on is largest."""
    best, stop, running = 0.0, len(page.lines), 0.0
    for index in range(len(page.lines) - 1, start, -1):
        running += weights[index]
        if running > best and weights[index] >= 1.0:
            best, stop = running, index
    return stop


def _stands_out(index: int, page: Page, weights: list[float]) -> bool:
    if page.lines[index].words >= 2 or _ADVERTISEMENTS.whole(page.lines[index].text):
        return True
    return any(0 <= near < len(weights) and weights[near] >= PLAIN for near in (index - 1, index + 1))
