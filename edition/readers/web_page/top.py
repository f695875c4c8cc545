"""The top of a page: breadcrumb, title, byline of the page, information lines; and the same at its foot."""

import re
from dataclasses import dataclass, field

from edition.model.reading import Fact, Statement
from edition.model.source import Span
from edition.readers.shared.boxes import find_box, label_length
from edition.readers.shared.facts import find_facts
from edition.readers.shared.headings import fold, is_bare_number, is_label, is_section_word
from edition.readers.shared.labels import label_of
from edition.readers.shared.licences import find_licences
from edition.readers.shared.page_marks import is_page
from edition.readers.web_page.account import Account
from edition.readers.web_page.contents import Contents
from edition.readers.web_page.fields import account_for_field, find_fields
from edition.readers.web_page.furniture import MENU_ABOVE, Zones, breadcrumb, comments_heading, related_heading
from edition.readers.web_page.headnotes import headnote_statements, says_source
from edition.readers.web_page.letters import date_of, is_headnote, is_salute
from edition.readers.web_page.lines import Page, PageLine
from edition.readers.web_page.masthead import (
    Byline,
    author_byline,
    byline_statements,
    information,
    labelled,
    name_statements,
    page_byline,
)
from edition.readers.web_page.titles import (
    INSTITUTION,
    choose_title,
    is_name,
    lettered,
    repetition,
    title_like,
)

_OF_LINKS = frozenset(
    {"in a list of links", "a few words without a full stop", "a short line without a full stop", "running words"}
)
"""What is said of the lines of a site and is as true of titles."""
_MOST_OF_A_LINE = 0.6
_CREDITED = frozenset({"translator", "editor", "contributor"})
_MOST_IN_CREDITS = 35


@dataclass(slots=True)
class Top:
    """What was found at the top: title lines (to the header, or for the title page), bylines, the rest of the text."""

    title: int | None = None
    repeated: int | None = None
    subtitle: int | None = None
    bylines: dict[int, Byline] = field(default_factory=dict)
    authors: dict[int, tuple[int, int]] = field(default_factory=dict)
    information: list[int] = field(default_factory=list)
    furniture: set[int] = field(default_factory=set)
    fields: dict[int, Fact | None] = field(default_factory=dict)
    """Lines of a list of facts without colons, and what those that are values state."""


def find_bylines(page: Page, language: str | None) -> dict[int, Byline]:
    """Lines near the top or the foot that say who posted the page and when."""
    first = page.full[0] if page.full else len(page.lines)
    last = page.full[-1] if page.full else 0
    site = any(breadcrumb(line) for line in page.lines[:6])
    found: dict[int, Byline] = {}
    for index, line in enumerate(page.lines):
        if index >= min(first + 1, 25) and index <= last:
            continue
        if line.full or (date_of(line, language) is not None and not site and index > last):
            continue
        if (read := page_byline(line.text, language, near_site=site)) is not None:
            found[index] = read
    return found


def find_top(
    page: Page, zones: Zones, bylines: dict[int, Byline], contents: Contents | None, language: str | None
) -> Top:
    """Sort the lines above the text into title, bylines, information and furniture."""
    first = next((index for index in page.full if index >= zones.start), None)
    if first is None:
        first = next(
            (index for index in range(zones.start, len(page.lines)) if _speaks(page.lines[index])), len(page.lines)
        )
    if contents is not None:
        first = min(first, contents.first)
    top = Top(bylines={index: read for index, read in bylines.items() if index < min(max(first, 1), zones.stop)})
    limit = min(first, zones.stop)
    box = find_box([line.text for line in page.lines[:limit]])
    crumbs = _crumb_titles(page, limit) | _boxed_titles(page, box)
    top.fields = find_fields(page.lines, limit)
    top.bylines = {index: read for index, read in top.bylines.items() if index not in top.fields}
    likely = [
        index
        for index in range(limit)
        if index not in box
        and index not in top.fields
        and title_like(page.lines[index], index, top.bylines, zones, language)
    ]
    candidates = [index for index in likely if not _beside_information(page, index)]
    top.title = choose_title(page, candidates, crumbs, top.bylines, zones.start)
    start = zones.start
    if top.title is not None:
        top.repeated = repetition(page, top.title)
        start = max(start, top.title if top.repeated is None else top.repeated)
        top.fields = {index: fact for index, fact in top.fields.items() if index != top.repeated}
    for index in range(limit):
        line = page.lines[index]
        if index in (top.title, top.repeated) or index in top.bylines or index in top.fields:
            continue
        if index in box:
            top.information.append(index)
        elif breadcrumb(line, crumbs) or index in zones.inside:
            top.furniture.add(index)
        elif information(line.text) is not None or (index > (top.title or 0) and _credits(line)):
            top.information.append(index)
        elif (name := author_byline(line.text)) is not None and index >= (top.title or 0):
            top.authors[index] = name
        elif top.title is not None and index > top.title and _names_author(index, page, top):
            top.authors[index] = (0, len(line.text))
        elif index < start and _furniture_above(index, page, zones, top, language):
            top.furniture.add(index)
    _find_labelled(page, top, zones, limit, language)
    _find_subtitle(page, top, zones, limit, language)
    return top


def _beside_information(page: Page, index: int) -> bool:
    """Whether a line "Label: value" stands in one run of lines with an information line of a known label."""
    if labelled(page.lines[index].text) is None:
        return False
    above = index > 0 and page.lines[index].blanks == 0 and information(page.lines[index - 1].text) is not None
    if above or index + 1 >= len(page.lines):
        return above
    below = page.lines[index + 1]
    return below.blanks == 0 and information(below.text) is not None


def _speaks(line: PageLine) -> bool:
    """Whether a line is running text on a page that has no full paragraphs: a sentence of some length."""
    return line.words >= 12 and line.ends_sentence and information(line.text) is None and not is_headnote(line)


def _find_labelled(page: Page, top: Top, zones: Zones, limit: int, language: str | None) -> None:
    """Lines "Label: value" and source lines in one run with information lines of known labels are such lines too."""
    known = [*top.information]
    for index in known:
        for step in (-1, 1):
            beside = index + step
            while 0 <= beside < limit and _labelled(page, beside, index, top, zones, language):
                top.information.append(beside)
                beside += step
    top.information.sort()


def _labelled(page: Page, index: int, known: int, top: Top, zones: Zones, language: str | None) -> bool:
    """Whether a line beside a known information line, no blank line more apart than usual, is one too."""
    taken = {
        *top.information,
        *top.fields,
        *top.furniture,
        *top.bylines,
        *top.authors,
        top.title,
        top.repeated,
        *zones.inside,
    }
    line = page.lines[index]
    close = page.lines[max(index, known)].blanks == 0 or page.lines[known].blanks == line.blanks
    if index in taken or not close or date_of(line, language) is not None or line.words > 60:
        return False
    if labelled(line.text) is not None or _says_rights(line.text):
        return True
    return says_source(line) and page.lines[max(index, known)].blanks == 0


def _says_rights(text: str) -> bool:
    """Whether a line says little more than under which licence the text is."""
    said = sum(found.end - found.start for found in find_licences(text))
    return said > len(text) * _MOST_OF_A_LINE


def _credits(line: PageLine) -> bool:
    """Whether a sentence between title and text says who translated, edited or transcribed it."""
    if not line.ends_sentence or line.words > _MOST_IN_CREDITS or is_headnote(line):
        return False
    return bool({found.fact for found in find_facts(line.text)} & _CREDITED)


def _crumb_titles(page: Page, limit: int) -> set[str]:
    """The last parts of breadcrumbs: names of this page."""
    found = set()
    for line in page.lines[: min(limit, 12)]:
        if bounds := breadcrumb(line):
            found.add(fold(line.text[slice(*bounds[-1])]))
    return found


def _boxed_titles(page: Page, box: range) -> set[str]:
    """The title that a box of labels and values gives."""
    lines = [page.lines[index].text for index in box]
    cut = [(line[: label_length(line)], line[label_length(line) :]) for line in lines]
    return {fold(value) for label, value in cut if label_of(label) == "title"}


def _furniture_above(index: int, page: Page, zones: Zones, top: Top, language: str | None) -> bool:
    """Whether a line of the head of the page that is nothing else is the site's (its name, an item of a menu)."""
    line = page.lines[index]
    weight = sum(item.weight for item in zones.evidence[index])
    if weight >= 1.0 or any(item.name == MENU_ABOVE for item in zones.evidence[index]):
        return True
    if date_of(line, language) is not None or is_salute(line) or is_headnote(line) or line.ends_sentence:
        return False
    if is_bare_number(line.text) and not line.text.strip(" .)").isdigit():
        return False
    if is_page(line.text):
        return False
    if top.title is not None and index > top.title and (is_label(line.text) or is_section_word(line.text)):
        return False
    before_title = top.title is not None and index < top.title
    if _names_author(index, page, top):
        top.authors[index] = (0, len(line.text))
        return False
    return before_title or (line.words <= 3 and top.title is not None and index > top.title and weight > 0.25)


def _names_author(index: int, page: Page, top: Top) -> bool:
    """Whether a line between site and text, next to the title, is nothing but a name."""
    beside = {top.title, top.repeated, *top.bylines} & {index - 1, index + 1}
    return bool(beside - {None}) and is_name(page.lines[index])


def _find_subtitle(page: Page, top: Top, zones: Zones, limit: int, language: str | None) -> None:
    """A short line right below the title that is nothing else."""
    title = top.repeated if top.repeated is not None else top.title
    below = (title + 1) if title is not None else 0
    if title is None or below >= limit or below in top.bylines or below in top.authors or below in top.furniture:
        return
    line = page.lines[below]
    if below in top.information or below in top.fields or below in zones.inside or date_of(line, language) is not None:
        return
    if (
        is_page(line.text)
        or is_salute(line)
        or is_headnote(line)
        or line.last in ".:;,"
        or line.words > 20
        or not lettered(line)
    ):
        return
    if is_label(line.text) or is_section_word(line.text):
        return
    if below + 1 < len(page.lines) and not page.lines[below + 1].full:
        top.subtitle = below


def account_for_top(page: Page, top: Top, account: Account, *, old: bool) -> None:
    """Claims, statements and roles of what stands above the text.

    ``old`` says that the text carries a date of its own long before it was posted, so that the byline names a poster.
    """
    for index in sorted(top.furniture):
        claim_furniture(page.lines[index], account, "head of the page")
        if top.title is not None and index < top.title and _names_site(page.lines[index]):
            account.state([Statement("site", page.lines[index].text, page.lines[index].span)])
    for index, read in top.bylines.items():
        _account_for_byline(page.lines[index], read, account, old=old)
    for index in top.information:
        account_for_information(page.lines[index], account)
    for index, fact in top.fields.items():
        account_for_field(page.lines[index], fact, account)


def _names_site(line: PageLine) -> bool:
    """Whether a line over the title is nothing but the name of a library or an archive."""
    found = INSTITUTION.match(line.text)
    return found is not None and line.words <= 6 and not breadcrumb(line) and not re.search(r"[|>:/]", line.text)


def _account_for_byline(line: PageLine, read: Byline, account: Account, *, old: bool) -> None:
    author = read.name is not None and not read.poster and not old
    account.state(byline_statements(line, read, author=author))
    account.claim(line.span, "meta", "byline of the page", "sourceDesc")
    account.role(line, "byline of the page", 0.9)
    if read.name is not None:
        chosen, other = ("author", "poster") if author else ("poster", "author")
        sure = 0.95 if old or read.poster else 0.7
        account.doubt("byline", line.span, chosen, other, sure, f"the page names this person as its {chosen}")


def account_for_information(line: PageLine, account: Account) -> None:
    """A line "Label: value": its facts to the header, its words claimed."""
    if information(line.text) is None and labelled(line.text) is None and (length := label_length(line.text)):
        _account_for_boxed(line, length, account)
        return
    fact, bounds = information(line.text) or ("note", labelled(line.text) or (0, len(line.text)))
    known = label_of(line.text[: bounds[0]].strip(" :")) is not None
    told = account.state_facts(line.span if known else line.span.part(*bounds))
    if not told or fact in {"poster", "date-posted"} - told or (fact in {"licence", "keywords"} and not known):
        value = line.text[slice(*bounds)].rstrip(" .;")
        span = line.span.part(bounds[0], bounds[0] + len(value))
        if fact in {"author", "translator", "editor", "poster"}:
            account.state(name_statements(line, (bounds[0], bounds[0] + len(value)), fact))
        else:
            account.state([Statement(fact, value, span, detail=line.text[: bounds[0]].rstrip(" :"))])
            account.state(headnote_statements(line, account.language) if bounds[0] == 0 else [])
    account.claim(line.span, "meta", "information line", "sourceDesc")
    account.role(line, "information", 0.9)


def _account_for_boxed(line: PageLine, length: int, account: Account) -> None:
    """A line of a box, whose label no colon parts from its value."""
    found = find_facts(f"{line.text[:length]}:{line.text[length:]}", account.language)
    account.state(
        [
            Statement(one.fact, one.value, line.span.part(one.start - 1, one.end - 1), one.normalised, None, one.detail)
            for one in found
            if one.start > length
        ]
    )
    account.claim(line.span, "meta", "information line", "sourceDesc")
    account.role(line, "information", 0.85)


def claim_furniture(line: PageLine, account: Account, why: str) -> None:
    """Claim a line as furniture, and keep what it states."""
    account.claim(line.span, "furniture", why)
    account.role(line, "furniture", 0.9)
    if bounds := breadcrumb(line):
        account.state([_section(line, one) for one in bounds[1:-1]] if len(bounds) > 2 else [])
        return
    if information(line.text) is None:
        account.state_facts(line.span)


def _section(line: PageLine, bounds: tuple[int, int]) -> Statement:
    start, end = bounds
    text = line.text[start:end]
    start, end = start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip()))
    return Statement("site-section", line.text[start:end], Span(line.span.start + start, line.span.start + end))


def account_for_foot(page: Page, zones: Zones, account: Account) -> None:
    """Claims and statements of the foot of a page: related titles, licences, who posted it; the rest is furniture."""
    related = comments = False
    for index in range(zones.stop, len(page.lines)):
        line = page.lines[index]
        evidence = zones.evidence[index]
        why = evidence[0].name if evidence else "foot of the page"
        if comments_heading(line):
            related, comments = False, True
        elif related_heading(line):
            related = True
        elif related and not comments and {item.name for item in evidence} <= _OF_LINKS:
            account.state([Statement("related", line.text, line.span)])
        elif related:
            related = False
        account.claim(line.span, "furniture", why)
        account.role(line, "furniture", 0.9, evidence)
        if information(line.text) is not None and not comments:
            labelled_line = information(line.text)
            if labelled_line is not None and labelled_line[0] in {"licence", "keywords", "url", "poster"}:
                start, end = labelled_line[1]
                if label_of(line.text[:start].strip(" :")) is None or not account.state_facts(line.span):
                    account.state([Statement(labelled_line[0], line.text[start:end], line.span.part(start, end))])
        elif not comments and not related:
            read = page_byline(line.text, account.language, near_site=True)
            if read is not None and read.poster:
                account.state(byline_statements(line, read, author=False))
            account.state_facts(line.span)
