"""What stands before a Markdown text: a YAML, TOML, pandoc or MultiMarkdown block of statements about it.

Every value keeps its place in the source and becomes a statement; keys and fences are marks. YAML is composed, never
constructed, without aliases and within limits, so that a hostile block can neither run, hang nor blow up.
"""

import html
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import yaml

from edition.model.reading import Claim, Doubt
from edition.model.source import Line, Source, Span
from edition.readers.shared.metadata_entries import Entry, whole

LARGEST = 65_536
"""Characters that a block may have."""

DEEPEST = 12
"""Levels that a block may nest."""

_KEY = re.compile(r"[ ]{0,3}([^\W\d_][\w .-]{0,40}?)[ \t]*:(?:[ \t]+|$)")
_TOML_KEY = re.compile(r"[ \t]*([\w.-]+|\"[^\"]+\")[ \t]*=[ \t]*")
_MULTIMARKDOWN = (
    "title",
    "titel",
    "titre",
    "título",
    "titolo",
    "author",
    "autor",
    "auteur",
    "date",
    "datum",
    "subtitle",
)


@dataclass(slots=True)
class Metadata:
    """A block: its kind, where it ends in the source, and its entries in their order."""

    kind: str
    end: int
    entries: list[Entry]
    claims: list[Claim] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def read_metadata(source: Source) -> Metadata | None:
    """The block at the start of a source, or None where there is none that can be understood."""
    lines = source.lines
    first = next((index for index, line in enumerate(lines) if not line.blank), None)
    if first is None:
        return None
    opening = lines[first].text.rstrip()
    found: Metadata | None = None
    if opening == "---":
        found = _fenced(source, first, ("---", "..."), _yaml)
    elif opening == "+++":
        found = _fenced(source, first, ("+++",), _toml)
    elif opening.startswith("% ") or opening == "%":
        found = _title_block(source, first)
    elif _ORG_KEY.match(opening):
        found = _org(source, first)
    elif (match := _KEY.match(opening)) and match.group(1).lower() in _MULTIMARKDOWN:
        found = _headers(source, first)
    if found is not None:
        start = lines[first].span.start
        found.entries = list(whole(found.entries))
        found.claims.extend(_marks(source, Span(start, found.end), [entry.span for entry in found.entries]))
    return found


def _marks(source: Source, block: Span, values: list[Span]) -> Iterator[Claim]:
    """Keys, fences and quotation marks: what no value covers."""
    position = block.start
    for value in [*sorted(values), Span(block.end, block.end)]:
        for match in re.finditer(r"\S+", source.text[position : value.start]):
            yield Claim(Span(position + match.start(), position + match.end()), "mark", "metadata block")
        position = max(position, value.end)


def _fenced(
    source: Source, first: int, closing: tuple[str, ...], read: Callable[[Source, int, int], Metadata | None]
) -> Metadata | None:
    for index in range(first + 1, len(source.lines)):
        if source.lines[index].text.rstrip() in closing:
            start, end = source.lines[first + 1].span.start, source.lines[index].span.start
            if index == first + 1 or end - start > LARGEST:
                return None
            found = read(source, start, end)
            if found is not None:
                found.end = source.lines[index].span.end
            return found
    return None


def _yaml(source: Source, start: int, end: int) -> Metadata | None:
    text = source.text[start:end]
    try:
        if not _harmless(text):
            raise yaml.YAMLError("aliases or too deep")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return _lenient(source, start, end)
    if not isinstance(node, yaml.MappingNode) or not node.value:
        return None
    entries = list(_entries(source, node, (), start))
    return Metadata("YAML", end, entries)


def _harmless(text: str) -> bool:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            return False
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                return False
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return True


def _entries(source: Source, node: yaml.Node, path: tuple[str | int, ...], base: int) -> Iterator[Entry]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            part = str(name.value).strip().lower() if isinstance(name, yaml.ScalarNode) else ""
            yield from _entries(source, value, (*path, part), base)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _entries(source, value, (*path, number), base)
    elif isinstance(node, yaml.ScalarNode) and str(node.value).strip():
        span = _trimmed(source, base + node.start_mark.index, base + node.end_mark.index)
        if node.style in ("'", '"'):
            span = Span(span.start + 1, max(span.end - 1, span.start + 1))
        elif node.style in ("|", ">"):
            head = re.match(r"[|>][-+0-9]*[^\n]*\n?\s*", source.slice(span))
            span = Span(span.start + (head.end() if head else 0), span.end)
        yield _entry(source, " ".join(str(node.value).split()), span, path)


_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?(?P<words>[^\[\]|]+)\]\]")


def _entry(source: Source, text: str, span: Span, path: tuple[str | int, ...]) -> Entry:
    """An entry; of a link to another note ("[[Name]]") the words, and character references as what they stand for."""
    key = ".".join(part for part in path if isinstance(part, str))
    link = _WIKI_LINK.fullmatch(source.slice(span))
    if link:
        text, span = link["words"], span.part(*link.span("words"))
    return Entry(key, html.unescape(text), span, path)


def _trimmed(source: Source, start: int, end: int) -> Span:
    text = source.text[start:end]
    return (
        Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip())) if text.strip() else Span(start, start)
    )


def _lenient(source: Source, start: int, end: int) -> Metadata | None:
    """A block that is no YAML but reads like ``key: value`` on every line (an unquoted colon is enough to break it)."""
    lines = [line for line in source.lines if start <= line.span.start < end]
    entries = _keyed(lines)
    if not entries:
        return None
    span = _trimmed(source, start, end)
    message = "the metadata block is not valid YAML; it was read line by line"
    doubt = Doubt("metadata-broken", span, "key: value lines", ("text",), 0.8, message)
    return Metadata("YAML", end, entries, doubts=[doubt])


def _keyed(lines: list[Line]) -> list[Entry]:
    """The entries of ``key: value`` lines with indented continuations; none where a line fits neither."""
    entries: list[Entry] = []
    key = ""
    for line in lines:
        if line.blank or line.text.lstrip().startswith("#"):
            continue
        match = _KEY.match(line.text)
        value = line.text[match.end() :] if match else line.text
        if match:
            key = match.group(1).strip().lower()
        elif not key or line.text[0] not in " \t-":
            return []
        offset = line.span.end - len(value)
        text = value.strip().strip("\"'").removeprefix("- ")
        if text:
            start = offset + value.index(text)
            entries.append(Entry(key, html.unescape(text), Span(start, start + len(text)), (key,)))
    return entries


def _toml(source: Source, start: int, end: int) -> Metadata | None:
    text = source.text[start:end]
    try:
        table = tomllib.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return None
    entries: list[Entry] = []
    position = 0
    for path, value in _flat(table, (), 0):
        key = ".".join(part for part in path if isinstance(part, str))
        name = re.search(rf"(?i)^[ \t]*\"?{re.escape(key.rpartition('.')[2])}\"?[ \t]*=", text[position:], re.MULTILINE)
        after = position + name.end() if name else position
        at = text.find(value, after)
        if at < 0:
            at = text.find(value)
        if at >= 0:
            entries.append(_entry(source, " ".join(value.split()), Span(start + at, start + at + len(value)), path))
            position = at + len(value) if not name or at > after else position
    return Metadata("TOML", end, _apart(entries)) if entries else None


def _flat(value: object, path: tuple[str | int, ...], depth: int) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _flat(part, (*path, str(name).lower()), depth + 1)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _flat(part, (*path, number), depth + 1)
    elif str(value).strip():
        yield path, str(value) if not isinstance(value, bool) else str(value).lower()


def _apart(entries: list[Entry]) -> list[Entry]:
    """Without entries whose place another has taken."""
    kept: list[Entry] = []
    for entry in entries:
        if all(entry.span.end <= other.span.start or entry.span.start >= other.span.end for other in kept):
            kept.append(entry)
    return kept


def _title_block(source: Source, first: int) -> Metadata | None:
    """Pandoc's ``% title``, ``% authors``, ``% date`` (https://pandoc.org/MANUAL.html#extension-pandoc_title_block).

    A title goes on in indented lines; authors stand on lines of their own or between semicolons.
    """
    entries: list[Entry] = []
    keys = iter(("title", "author", "date"))
    key, end = "", source.lines[first].span.start
    for line in source.lines[first:]:
        if line.text.startswith("%"):
            key = next(keys, "")
        elif not line.text.startswith(" ") or line.blank:
            break
        if not key:
            break
        end = line.span.end
        mark = 1 if line.text.startswith("%") else 0
        for match in re.finditer(r"[^;\s][^;]*" if key == "author" else r"\S.*", line.text[mark:]):
            text = match.group().rstrip()
            start = line.span.start + mark + match.start()
            span = Span(start, start + len(text))
            if not mark and key != "author" and entries and entries[-1].key == key:
                before = entries.pop()
                text, span = f"{before.text} {text}", Span(before.span.start, span.end)
            entries.append(Entry(key, html.unescape(text), span, (key,)))
    return Metadata("pandoc title block", end, entries) if entries else None


_ORG_KEY = re.compile(r"(?i)[ \t]*#\+(?P<key>[a-z_]+):[ \t]*")


def _org(source: Source, first: int) -> Metadata | None:
    """The keywords of Org at the head of a file (``#+TITLE: ...``; https://orgmode.org/manual/Export-Settings.html)."""
    entries: list[Entry] = []
    end = source.lines[first].span.start
    for line in source.lines[first:]:
        found = _ORG_KEY.match(line.text)
        if not found:
            break
        end = line.span.end
        text = line.text[found.end() :].strip()
        if text:
            start = line.span.start + line.text.index(text, found.end())
            entries.append(_entry(source, text, Span(start, start + len(text)), (found["key"].lower(),)))
    known = any(entry.key in _MULTIMARKDOWN for entry in entries)
    return Metadata("Org keywords", end, entries) if known else None


def _headers(source: Source, first: int) -> Metadata | None:
    """MultiMarkdown's ``Key: value`` lines, up to the first blank line."""
    last = first
    while last < len(source.lines) and not source.lines[last].blank:
        last += 1
    lines = list(source.lines[first:last])
    entries = _keyed(lines)
    title = any(entry.key in _MULTIMARKDOWN for entry in entries)
    if not entries or not title or len(lines) < 2:
        return None
    return Metadata("MultiMarkdown headers", lines[-1].span.end, entries)
