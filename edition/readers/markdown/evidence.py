"""What speaks for a source being Markdown, against plain text."""

import re
from itertools import pairwise

from edition.model.reading import Evidence
from edition.model.source import Source
from edition.readers.shared.markdown_metadata import read_metadata
from edition.readers.shared.markdown_page_metadata import OF_MODELS
from edition.readers.shared.markdown_seams import page_traces
from edition.readers.shared.markdown_statements import fact_of

_MOST_LINES = 4000
_HEADING = re.compile(r"#{1,6}\s+\S")
_NOTE_CALL = re.compile(r"\[\^[^\s\]]+\](?!:)")
_INLINE_NOTE = re.compile(r"\^\[[^\]]")
_LINK = re.compile(r"\[[^\[\]]+\]{1,2}\((?:https?:|#|/|\.|mailto:)[^()\s]*\)|<https?://[^\s<>]+>")
_EMPHASIS = re.compile(r"(?<![\w*])\*{1,3}(?=[^\s*])[^*\n]+?(?<=[^\s*])\*{1,3}(?![\w*])")
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)\s]+")
_PAGE_PICTURE = re.compile(r"!\[[^\]]*\]\([^)\s]*(?:page|seite|sida|scan)[ _-]?\d{1,4}\.\w+\)", re.IGNORECASE)
_DIVISION = re.compile(r":{3,}\s*(?:\{|\w)")
_FENCE = re.compile(r"(?:```|~~~)")
_UNDERLINE = re.compile(r"={3,}\s*$|-{3,}\s*$")
_TABLE = re.compile(r"\s*\|?\s*:?-{3,}:?\s*\||\s{0,3}\+(?:[-=:]{3,}\+)+\s*$")
_ESCAPE = re.compile(r"\\[*_#\[\]<>`.'\"-]")
_CALLED = re.compile(r"(?<=\S)[ \t]?\[\^([^\s\]]+)\](?!:)")
_BROKEN = re.compile(r"(?<!\\)\\$", re.MULTILINE)
_TEX = re.compile(r"\\(?:title|chapter|(?:sub)*section)\*?\{|\\begin\{[a-z]+\*?\}|^\s*\$\$", re.MULTILINE)
_DEFINED = re.compile(r"^\s*\[\^([^\s\]]+)\]:", re.MULTILINE)
_TAG = re.compile(r"</?(?:p|div|table|t[rdh]|span|em|strong|i|b|br|h[1-6]|ul|ol|li|a|img|blockquote|center)\b[^<>]*>")
_RAISED_TAG = re.compile(r"<sup>|\$\^\{?\d")


def evidence(source: Source) -> tuple[Evidence, ...]:
    """The signs of Markdown that the source has, each with its weight in log-odds against plain text."""
    lines = [line.text for line in source.lines[:_MOST_LINES]]
    text = "\n".join(lines)
    found = [*_metadata(source), *_lines(lines), *_labels(text), *_in_text(text, len(lines))]
    if len(_RAISED_TAG.findall(text)) > 2 and not any(item.name == "metadata block" for item in found):
        found.append(Evidence("raised signs in HTML or TeX", -3.0, "a habit of OCR models"))
    return (*found, *_of_pages(lines))


def _of_pages(lines: list[str]) -> list[Evidence]:
    """Writers of Markdown do not break their paragraphs at the ends of pages."""
    traces = page_traces(lines)
    count = traces.marked + traces.folios
    pictures = sum(bool(_PAGE_PICTURE.fullmatch(line.strip())) for line in lines)
    if pictures > 1:
        return [Evidence("pictures of pages", -6.0, str(pictures))]
    return [Evidence("traces of printed pages", -min(2.5 + 1.5 * (count - 1), 6.0), str(count))] if count else []


def _metadata(source: Source) -> list[Evidence]:
    metadata = read_metadata(source)
    if metadata is None or any(entry.key in OF_MODELS for entry in metadata.entries):
        return []
    weight = 2.0 if metadata.kind == "MultiMarkdown headers" else 4.0
    if any(fact_of(entry.key) != "note" for entry in metadata.entries):
        weight += 2.0
    return [Evidence("metadata block", weight, metadata.kind)]


def _lines(lines: list[str]) -> list[Evidence]:
    found: list[Evidence] = []
    for name, pattern, first, more in (
        ("headings with #", _HEADING, 3.0, 0.5),
        ("fenced divisions", _DIVISION, 2.0, 0.5),
        ("code fences", _FENCE, 1.0, 0.2),
        ("table rules", _TABLE, 2.0, 0.5),
    ):
        count = sum(bool(pattern.match(line)) for line in lines)
        if count:
            found.append(Evidence(name, min(first + more * (count - 1), first + 2.0), str(count)))
    quoted = sum(line.startswith("> ") for line in lines)
    if quoted:
        found.append(Evidence("lines quoted with >", min(0.5 + 0.1 * quoted, 1.5), str(quoted)))
    underlined = sum(
        bool(_UNDERLINE.match(line)) and bool(before.strip()) and len(line.strip()) >= len(before.strip()) - 3
        for before, line in pairwise(lines)
    )
    if underlined:
        found.append(Evidence("underlined headings", min(1.5 * underlined, 4.0), str(underlined)))
    return found


def _labels(text: str) -> list[Evidence]:
    """Labels of notes count where the text calls them."""
    count = len(set(_DEFINED.findall(text)) & set(_CALLED.findall(text)))
    return [Evidence("labels of notes", min(2.5 + 0.5 * (count - 1), 4.5), str(count))] if count else []


def _in_text(text: str, lines: int) -> list[Evidence]:
    found: list[Evidence] = []
    for name, pattern, each, most in (
        ("calls of labelled notes", _NOTE_CALL, 1.0, 3.0),
        ("notes in the text", _INLINE_NOTE, 1.0, 2.0),
        ("links", _LINK, 0.8, 3.0),
        ("images", _IMAGE, 0.8, 2.0),
        ("tags of HTML", _TAG, 0.4, 3.0),
        ("emphasis with asterisks", _EMPHASIS, 0.3, 2.0),
        ("escaped signs", _ESCAPE, 0.4, 1.5),
        ("lines ended by a backslash", _BROKEN, 0.5, 2.5),
        ("commands and formulas of TeX", _TEX, 1.0, 3.0),
    ):
        count = len(pattern.findall(text))
        if count:
            found.append(Evidence(name, min(each * count, most), f"{count} in {lines} lines"))
    return found
