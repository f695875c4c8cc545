"""What speaks for a source being the Markdown of an OCR model, against plain text."""

import re
from itertools import pairwise
from statistics import median

from edition.model.reading import Evidence
from edition.model.source import Source
from edition.readers.shared.markdown_seams import page_traces

_MOST_LINES = 6000
_HEADING = re.compile(r"#{1,6}\s+\S")
_BOLD_HEADING = re.compile(r"#{1,6}\s+\*\*.+\*\*\s*$")
_RAISED = re.compile(r"<sup>[^<]{1,4}</sup>|\$\s*(?:\{\s*\})?\^\{?[^$]{1,8}\}?\$")
_RAISED_FIGURE = re.compile(r"(?<=[^\W\d_]{3}[.,;:!?])[¹²³⁰⁴-⁹]{1,3}|(?<=[^\W\d_]{3})[¹²³⁰⁴-⁹]{1,3}")
_RAISED_OPENING = re.compile(r"(?:<sup>\s*[\d*†‡a-z]{1,3}\s*</sup>|\$\s*(?:\{\s*\})?\^\{?\d|[¹²³⁴-⁹⁰]+\s?\S)")
_BRACKETED_OPENING = re.compile(r"\[\d{1,3}\]\s|\d{1,3}\)\s|\(\d{1,3}\)\s")
_LEADER = re.compile(r".*\S(?:\s?[.·…_]){4,}\s*\d{1,4}\s*$|.*\S\t\d{1,4}\s*$")
_RULE = re.compile(r"(?:-{3,}|\*{3,}|_{3,})\s*$")
_PAGE_MARK = re.compile(
    r"\{\d+\}-*\s*$|<!--\s*(?:page|pg|seite|página|pagina|sida|side|strona)\b.*-->|<!--\s*page(?:break|number|header|footer)\b.*-->|\[(?:pg|page)\.?\s*\d+\]"
    r"|page \d+ of \d+\s*$|^[#*=_ \t-]*(?:page|seite|página|pagina|sida|strona|страница)\s+\d+[*=_ \t-]*$"
    r"|^<(?:page[_ -]?break|page_number)\b[^<>]*>|^\\(?:newpage|pagebreak|clearpage)\s*$",
    re.IGNORECASE,
)
_PAGE_WORD = re.compile(
    r"(?:page|seite|sida|side|página|pagina|страница|strona|sivu|σελίδα|s\.|p\.|стр\.)\s?(\d{1,4})\s*$", re.IGNORECASE
)
_FENCE = re.compile(r"```(?:markdown|md)\s*$")
"""What chat models put round the page that they were asked for."""
_PICTURE = re.compile(r"!\[[^\]]*\]\((?:[^)\s]*page[_-]?\d+[^)]*|img-\d+\.\w+)\)", re.IGNORECASE)
"""Pictures cut out of a page get their names from its number, or are counted."""

_MARKUP = re.compile(r"^#{1,6}\s+\S|<sup>|<t(?:able|r|d|h)\b|\$\s*(?:\{\s*\})?\^|!\[[^\]]*\]\(|\*\*[^*\s][^*]*\*\*")
_HTML_TABLE = re.compile(r"<t(?:able|r|d|h)\b", re.IGNORECASE)
_LEFT_OUT = re.compile(r"^<!-- (?:image|formula-not-decoded) -->\s*$", re.MULTILINE)
_METADATA = re.compile(r"(?:primary_language|is_rotation_valid|rotation_correction|is_diagram)\s*:")
_TEX = re.compile(r"\$[^$\n]*\\[a-z]+[^$\n]*\$")
_CALLED = re.compile(r"(?<=\S)[ \t]?\[\^([^\s\]]+)\](?!:)")
_FROM_NOUGHT = re.compile(r"^\s*\[\^0\](?::|\s*$)", re.MULTILINE)
"""Some models count the notes of each page from nought, and put the first label on a line of its own."""
_DEFINED = re.compile(r"^\s*\[\^([^\s\]]+)\]:", re.MULTILINE)


def evidence(source: Source) -> tuple[Evidence, ...]:
    """The habits of OCR models that the source has, each with its weight in log-odds against plain text."""
    lines = [line.text for line in source.lines[:_MOST_LINES]]
    text = "\n".join(lines)
    pages = _pages(lines) if any(map(_MARKUP.search, lines)) else []
    return (*_headings(lines), *_notes(lines, text), *_layout(lines, text), *pages, *_against(text))


def _capped(name: str, count: int, first: float, more: float, most: float) -> list[Evidence]:
    return [Evidence(name, min(first + more * (count - 1), most), str(count))] if count else []


def _headings(lines: list[str]) -> list[Evidence]:
    found = _capped("headings with #", sum(bool(_HEADING.match(line)) for line in lines), 1.5, 0.3, 2.5)
    found += _capped("bold inside headings", sum(bool(_BOLD_HEADING.match(line)) for line in lines), 1.5, 0.5, 3.0)
    return found


def _notes(lines: list[str], text: str) -> list[Evidence]:
    found = _capped("raised signs in HTML or TeX", len(_RAISED.findall(text)), 1.5, 0.2, 4.0)
    found += _capped("raised figures", len(_RAISED_FIGURE.findall(text)), 0.5, 0.1, 1.5)
    raised = [index for index, line in enumerate(lines) if _RAISED_OPENING.match(line.lstrip())]
    # a number in brackets begins notes in any plain text: it speaks for a page end only, not for a raised sign
    bracketed = [index for index, line in enumerate(lines) if _BRACKETED_OPENING.match(line.lstrip())]
    found += _capped("notes that begin with a raised sign", len(raised), 1.0, 0.4, 3.0)
    ends = sum(_is_page_end(lines, index) for index in [*raised, *bracketed])
    return [*found, *_capped("notes after a rule with text going on below", ends, 1.5, 0.6, 3.5)]


def _is_page_end(lines: list[str], index: int) -> bool:
    before = next((lines[other] for other in range(index - 1, max(index - 4, -1), -1) if lines[other].strip()), "")
    return bool(_RULE.match(before.strip()))


def _layout(lines: list[str], text: str) -> list[Evidence]:
    found = _capped("dot leaders with page numbers", sum(bool(_LEADER.match(line)) for line in lines), 1.0, 0.3, 2.5)
    found += _capped("page marks", sum(bool(_PAGE_MARK.search(line)) for line in lines), 1.5, 0.5, 4.0)
    found += _capped("fences of a chat model round pages", sum(map(bool, map(_FENCE.match, lines))), 4.0, 1.0, 6.0)
    named = [int(mark.group(1)) for line in lines if len(line) < 90 and (mark := _PAGE_WORD.search(line))]
    rising = sum(after - before == 1 for before, after in pairwise(named))
    found += _capped("pages named in lines of their own", rising, 2.2, 1.0, 5.0)
    found += _capped("pictures named by a program", len(_PICTURE.findall(text)), 3.0, 0.5, 4.5)
    found += _capped("pictures left out by a program", len(_LEFT_OUT.findall(text)), 2.5, 0.5, 4.0)
    found += _capped("tables in HTML", len(_HTML_TABLE.findall(text)), 1.0, 0.1, 2.0)
    found += _capped("metadata of an OCR model", len(_METADATA.findall(text)), 7.0, 0.5, 10.0)
    found += _capped("formulas in TeX", len(_TEX.findall(text)), 0.3, 0.1, 1.0)
    full = [len(line) for line in lines if line.strip()]
    marked = any(_HEADING.match(line) or _RAISED.search(line) for line in lines)
    if marked and len(full) >= 5 and median(sorted(full)[len(full) // 2 :]) > 200:
        found.append(Evidence("one long line a paragraph", 1.0, "with Markdown's headings"))
    broken = _broken_off(lines)
    return [*found, *(_capped("paragraphs that break off at a rule", broken, 1.0, 0.5, 2.0) if marked else [])]


def _pages(lines: list[str]) -> list[Evidence]:
    """Traces of pages: any text of a book may have them, so they count where there is Markdown's markup too."""
    traces = page_traces(lines)
    found = _capped("paragraphs that go on after a line of a page", traces.marked, 2.5, 1.2, 6.0)
    found += _capped("paragraphs that break off and go on", traces.bare, 1.0, 0.5, 2.0)
    return [*found, *_capped("rules before lines with page numbers", traces.folios, 2.0, 0.5, 3.5)]


def _broken_off(lines: list[str]) -> int:
    """Long paragraphs without an end before a rule or a mark of a page."""
    full = [line.strip() for line in lines if line.strip()]
    return sum(
        len(before) > 80 and before[-1].isalpha() and bool(_RULE.match(after) or _PAGE_MARK.match(after))
        for before, after in pairwise(full)
    )


def _against(text: str) -> list[Evidence]:
    found: list[Evidence] = []
    defined, called = _DEFINED.findall(text), set(_CALLED.findall(text))
    if len(defined) - len(set(defined)) > 1 and set(defined) & called:
        found.append(Evidence("labels of notes that begin anew", 1.5, "as on every page"))
    elif set(defined) & called and not _METADATA.search(text):
        found.append(Evidence("labelled notes", -2.5, "a habit of people and pandoc"))
    elif _FROM_NOUGHT.search(text):
        found += _capped("labels of notes counted from nought", len(_FROM_NOUGHT.findall(text)), 2.0, 0.5, 3.5)
    elif defined:
        found.append(Evidence("labels of notes that nothing calls", 2.0 if len(set(defined)) < len(defined) else 1.0))
    if re.match(r"\s*---\n(?:[\w-]+:.*\n)", text) and not _METADATA.search(text):
        found.append(Evidence("metadata block", -1.5))
    return found
