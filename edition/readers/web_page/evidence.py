"""What speaks for a source being the text of a web page, in log-odds against plain text."""

import re

from edition.model.reading import Evidence
from edition.model.source import Source
from edition.readers.shared.markdown_metadata import read_metadata
from edition.readers.shared.weighing import total
from edition.readers.web_page.furniture import breadcrumb, find_furniture
from edition.readers.web_page.lines import page_of
from edition.readers.web_page.masthead import information
from edition.readers.web_page.site_words import EDIT_MARKS
from edition.readers.web_page.top import find_bylines

_MARKDOWN = re.compile(r"^#{1,6}\s|\]\(\S+\)|^\[\^?\w+\]:|\*\*\w", re.MULTILINE)
_TYPED = re.compile(r"\w ?--(?: ?\w|$)|(?<!\w)_\w[^_\n]*\w_(?!\w)|^[ \t]{2,}(?=[^\W\d])", re.MULTILINE)
"""Two hyphens for a dash, underscores for italics, blanks before a paragraph."""
_MARGIN = 100
"""Characters up to which lines of wrapped text reach."""
_SENTENCES = 150
"""Characters from which a line that ends with its sentence was never wrapped."""


def evidence(source: Source) -> tuple[Evidence, ...]:
    """The reasons for and against, by name."""
    page = page_of(source)
    if not page.lines:
        return ()
    found = [*_paragraphs(source), *_signs_of_a_site(source)]
    if marks := len(_MARKDOWN.findall(source.text)):
        found.append(Evidence("marks of Markdown", -min(4.0, 1.0 + 0.3 * marks), str(marks)))
    if _fenced_metadata(source):
        found.append(Evidence("a metadata block", -8.0))
    if "\f" in source.text:
        found.append(Evidence("page separators", -3.0))
    return tuple(found)


def _fenced_metadata(source: Source) -> bool:
    """Whether a block of keys and values between fences stands at the beginning, as no scraper leaves one."""
    metadata = read_metadata(source)
    return metadata is not None and metadata.kind in ("YAML", "TOML", "Org keywords") and len(metadata.entries) > 1


def _paragraphs(source: Source) -> list[Evidence]:
    """Whether a line is a paragraph: few long lines end in the middle of a sentence."""
    page = page_of(source)
    longest = max(line.words for line in page.lines)
    long_lines = [line for line in page.lines if len(line.text) > 60]
    if not long_lines:
        return []
    open_ended = sum(line.last.isalpha() or line.last == "," for line in long_lines) / len(long_lines)
    wrapped = [line for line in long_lines if len(line.text) <= _MARGIN]
    if len(wrapped) >= 8 and len(wrapped) > 0.7 * len(long_lines) and open_ended > 0.4:
        return [Evidence("wrapped lines", -4.0, f"{open_ended:.0%} end inside a sentence")]
    unwrapped = [line for line in long_lines if len(line.text) > _SENTENCES]
    if len(unwrapped) >= 2:
        open_ended = sum(line.last.isalpha() or line.last == "," for line in unwrapped) / len(unwrapped)
    if longest >= 25 and open_ended < (0.25 if len(unwrapped) < 4 else 0.3):
        weight = min(3.8, 1.6 + 0.3 * len(unwrapped))
        return [Evidence("a line is a paragraph", weight, str(len(unwrapped))), *_typed(source)]
    return []


def _typed(source: Source) -> list[Evidence]:
    """Signs of a typist, who has neither dashes nor italics and indents by hand; a page's text rarely has any."""
    signs = len(_TYPED.findall(source.text))
    return [Evidence("signs of a typist", -min(1.2, 0.3 * signs), str(signs))] if signs >= 2 else []


def _signs_of_a_site(source: Source) -> list[Evidence]:
    page = page_of(source)
    found: list[Evidence] = []
    if any(breadcrumb(line) for line in page.lines[:8]):
        found.append(Evidence("a breadcrumb", 4.0))
    bylines = find_bylines(page, None)
    if bylines:
        found.append(Evidence("a byline with date and poster", 2.0))
    zones = find_furniture(page, known=bylines)
    edges = [*range(zones.start), *range(zones.stop, len(page.lines)), *zones.inside]
    plain = [index for index in edges if index not in bylines and total(zones.evidence[index]) >= 2.4]
    if plain:
        found.append(Evidence("furniture of a site", min(6.0, 1.3 * len(plain)), str(len(plain))))
    if edits := len(re.findall(EDIT_MARKS, source.text, re.IGNORECASE)):
        found.append(Evidence("links to edit sections", min(5.0, 2.0 * edits), str(edits)))
    if labels := sum(information(line.text, of_pages=True) is not None for line in page.lines if not line.full):
        found.append(Evidence("information lines of an archive", min(2.5, 0.7 * labels), str(labels)))
    return found
