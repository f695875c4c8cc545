"""The entries of a metadata block as statements: which key states what, in the languages that people write keys in."""

import html
import re
from collections.abc import Iterator

from edition.model.reading import Claim, ClaimKind, Fact, Statement
from edition.model.source import Source, Span
from edition.readers.shared.dates import find_dates
from edition.readers.shared.facts import find_facts
from edition.readers.shared.language_names import language_named
from edition.readers.shared.licences import find_licences
from edition.readers.shared.markdown_items import Item, items_of
from edition.readers.shared.markdown_metadata import Metadata
from edition.readers.shared.metadata_entries import Entry
from edition.readers.shared.metadata_keys import KEYS, SETTINGS
from edition.readers.shared.names import split_persons, turned

_FACTS: dict[str, Fact] = {key: fact for fact, keys in KEYS.items() for key in keys.split()}
_GENERIC = ("name", "text", "value", "literal", "html", "original")
"""Keys that say nothing but that here is the value of the key above them."""

_WRITTEN = re.compile(
    r"\b(?:written|composed|geschrieben|verfasst|verfaßt|entstanden|écrite?s?|rédigée?|skriven|skrevs|skrivet|författad"
    r"|escrit[oa]|redactad[oa]|scritt[oa]|geschreven|napisan[aey]?|написан[аоы]?|escrit[oa])\b",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:published|appeared|printed|veröffentlicht|erschienen|publiée?|parue?|publicerad|tryckt|publicad[oa]"
    r"|pubblicat[oa]|gepubliceerd|verschenen|opublikowan[aey]|опубликован[аоы]?)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|doi:\S+", re.IGNORECASE)
_PERSONS: tuple[Fact, ...] = ("author", "editor", "translator", "compiler")
_LABEL = "Source: "
"""Before a reference, so that it is read as one."""


def statements_of(source: Source, metadata: Metadata) -> tuple[list[Statement], list[Claim]]:
    """Statements and claims (meta) for every entry; settings of other programs are furniture."""
    statements: list[Statement] = []
    claims: list[Claim] = []
    for item in items_of(metadata.entries):
        entry = item.entry
        if _last_key(entry.key) in SETTINGS or entry.key.partition(".")[0] in SETTINGS:
            claims.append(Claim(entry.span, "furniture", "settings of another program"))
            continue
        made = list(_statements(source, item))
        statements += made
        claims.append(Claim(entry.span, "meta", "metadata block", f"{made[0].fact}" if made else "note"))
        if item.mark is not None and not entry.span.start <= item.mark.start < entry.span.end:
            kind: ClaimKind = "meta" if item.fact == "contributor" else "mark"
            claims.append(Claim(item.mark, kind, "metadata block", "resp" if kind == "meta" else ""))
    return _dated(statements), claims


def _last_key(key: str) -> str:
    return key.rpartition(".")[2]


def fact_of(key: str) -> Fact:
    """What a key states; "note" where it is none that we know.

    A key inside another says by itself what it states, or what the one above it does (``author.name``).
    """
    key = key.strip().lower().replace(" ", "-")
    above, _, last = key.rpartition(".")
    for name in (key, last, last.replace("_", "-")):
        if name in _FACTS:
            return _FACTS[name]
    return fact_of(above) if above and last in _GENERIC else "note"


def _statements(source: Source, item: Item) -> Iterator[Statement]:
    entry = item.entry
    fact = item.fact or fact_of(entry.key)
    address = _ADDRESS.fullmatch(entry.text)
    if fact == "url" and not address:
        yield from _reference(source, entry)
        return
    if fact == "licence" and address:
        fact = "licence-url"
    if fact in ("description", "note", "licence"):
        yield from _free_text(source, entry, fact)
        return
    if fact in (*_PERSONS, "contributor"):
        yield from _persons(source, entry, fact, item.detail)
        return
    if fact == "keywords":
        yield from _keywords(source, entry)
        return
    detail = entry.key if fact == "note" else ""
    yield Statement(fact, entry.text, entry.span, entry.normalised or _normalised(fact, entry.text), detail=detail)


def _persons(source: Source, entry: Entry, fact: Fact, detail: str) -> Iterator[Statement]:
    """A statement for each person; names that stand otherwise in the source than they are given are one."""
    if " ".join(source.slice(entry.span).split()) != entry.text:
        yield Statement(fact, entry.text, entry.span, turned(entry.text), detail=detail)
        return
    for person in split_persons(source.slice(entry.span)):
        span = entry.span.part(person.start, person.end)
        yield Statement(fact, " ".join(person.name.split()), span, turned(person.name), detail=detail)


def _keywords(source: Source, entry: Entry) -> Iterator[Statement]:
    """Terms between commas or semicolons; between spaces where tags are written so and no list is used."""
    words = source.slice(entry.span)
    listed = any(isinstance(part, int) for part in entry.path)
    spaced = _last_key(entry.key) in ("tags", "categories") and not re.search(r"[,;]", words)
    pattern = r"\S.*" if listed else r"\S+" if spaced else r"[^,;\s][^,;]*"
    for found in re.finditer(pattern, words, re.DOTALL):
        value = found.group().rstrip()
        span = entry.span.part(found.start(), found.start() + len(value))
        yield Statement("keywords", html.unescape(" ".join(value.split())), span)


def _reference(source: Source, entry: Entry) -> Iterator[Statement]:
    """What the words of a source say: a periodical with its numbers, a book, a site; else they are a remark."""
    words = re.sub(r"\s", " ", source.slice(entry.span))
    found = [one for one in find_facts(_LABEL + words) if one.start >= len(_LABEL)]
    if not any(one.fact in ("periodical", "book-title", "publisher", "site") for one in found):
        yield from _free_text(source, entry, "note")
        return
    for one in found:
        span = entry.span.part(one.start - len(_LABEL), one.end - len(_LABEL))
        yield Statement(one.fact, one.value, span, one.normalised)


def _normalised(fact: Fact, value: str) -> str | None:
    if fact.startswith("date"):
        found = find_dates(value)
        return found[0].normal if len(found) == 1 else None
    if fact in ("language", "original-language"):
        if _TAG.fullmatch(value):
            return value.replace("_", "-")
        named = language_named(value)
        return named[2] if named else None
    if fact in ("url", "licence-url"):
        return value
    if fact == "isbn":
        return re.sub(r"[^\dXx]", "", value).upper()
    return None


def _free_text(source: Source, entry: Entry, fact: Fact) -> Iterator[Statement]:
    """The whole words as one statement, and every fact that is found in them.

    Words under a key that nobody knows, which state one fact and nothing else, are that fact.
    """
    words = re.sub(r"\s", " ", source.slice(entry.span))
    found = find_facts(words)
    covering = [item for item in found if item.end - item.start >= len(words.strip()) - 1]
    whole = next((item for item in covering if item.fact == fact), None)
    if whole is None and fact == "licence":
        targets = [one.target for one in find_licences(words) if one.target]
        normalised = targets[0] if len(targets) == 1 else None
        found = tuple(item for item in found if item.fact != "licence")
    else:
        normalised = whole.normalised if whole else None
    if fact != "note" or not covering:
        yield Statement(fact, entry.text, entry.span, normalised, detail=entry.key if fact == "note" else "")
    for item in found:
        if item is not whole:
            span = Span(entry.span.start + item.start, entry.span.start + item.end)
            yield Statement(item.fact, item.value, span, item.normalised, detail=item.detail)


def _dated(statements: list[Statement]) -> list[Statement]:
    """A bare date is that of writing, or of publication, where the description says which and gives no other."""
    described = " ".join(item.value for item in statements if item.fact in ("description", "note"))
    written, published = bool(_WRITTEN.search(described)), bool(_PUBLISHED.search(described))
    if written == published or any(item.fact in ("date-written", "date-published") for item in statements):
        return statements
    if find_dates(described):
        return statements
    fact: Fact = "date-written" if written else "date-published"
    return [
        Statement(fact, item.value, item.span, item.normalised, item.group, item.detail)
        if item.fact == "date"
        else item
        for item in statements
    ]
