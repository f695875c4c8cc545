"""The entries of a metadata block as statements: which key states what, in the languages that people write keys in."""

import re
from collections.abc import Iterator

from edition.model.reading import Claim, Fact, Statement
from edition.model.source import Source, Span
from edition.readers.shared.dates import find_dates, whole_date
from edition.readers.shared.facts import find_facts
from edition.readers.shared.language_names import language_named
from edition.readers.shared.markdown_metadata import Entry, Metadata

_KEYS: dict[Fact, str] = {
    "title": "title titel titre título titolo titulo tytuł название заглавие title.main title.text otsikko",
    "subtitle": "subtitle untertitel undertitel sous-titre subtítulo sottotitolo podtytuł подзаголовок ondertitel",
    "author": "author authors creator by autor autores autorin verfasser auteur auteurs författare forfatter autore "
    "autori автор авторы author.name authors.name creator.text creator.name",
    "editor": "editor editors herausgeber éditeur-scientifique redaktör redaktor curatore redactor редактор "
    "editor.name",
    "translator": "translator translators übersetzer übersetzung traducteur traductrice traductor traduttore "
    "översättare översättning oversetter vertaler tłumacz tradutor переводчик перевод translation translator.name",
    "compiler": "compiler compilers zusammengestellt sammanställare",
    "date": "date year datum jahr année fecha año data anno år rok дата год jaar ano issued",
    "date-written": "written composed date-written date_written written_on geschrieben verfasst écrit skrivet",
    "date-published": "published pubdate date-published date_published publication-date publication_date publishdate "
    "publish_date first-published first_published first_publication",
    "date-retrieved": "retrieved accessed access-date access_date accessdate date-retrieved date_retrieved",
    "date-posted": "posted date-posted date_posted",
    "place": "place location ort lieu lugar luogo plats miejsce место",
    "publisher": "publisher verlag éditeur editorial editore förlag uitgever wydawca издательство editora",
    "periodical": "journal periodical magazine newspaper zeitschrift revue revista rivista tidskrift tijdschrift "
    "журнал container-title journaltitle",
    "volume": "volume band tome tomo",
    "issue": "issue number nummer heft numéro numero número",
    "pages": "pages pp page-range",
    "series": "series reihe collection serie",
    "edition-statement": "edition auflage upplaga",
    "book-title": "booktitle book-title book",
    "licence": "license licence rights copyright lizenz licencia licença licenza licens rättigheter лицензия",
    "licence-url": "license-url licence-url license_url rights-url",
    "url": "url link source source-url source_url sourceurl original original-url original_url permalink canonical "
    "canonical_url quelle fuente fonte källa bron źródło источник identifier-url uri",
    "site": "site website publication-site library",
    "issn": "issn",
    "isbn": "isbn",
    "doi": "doi",
    "identifier": "identifier id identifier.text",
    "language": "lang language sprache langue idioma lingua språk taal język язык primary_language",
    "original-language": "original-language original_language orig-lang",
    "description": "description abstract summary excerpt beschreibung résumé resumen riassunto sammanfattning "
    "samenvatting streszczenie аннотация описание kurzfassung",
    "keywords": "keywords tags categories topics category schlagwörter mots-clés palabras-clave "
    "parole-chiave trefwoorden słowa-kluczowe taggar subject subjects",
    "note": "note notes comment",
}
_FACTS: dict[str, Fact] = {key: fact for fact, keys in _KEYS.items() for key in keys.split()}
_OTHER_PROGRAMS = """
layout draft toc toc-depth template weight slug output css bibliography csl geometry fontsize mainfont documentclass
classoption header-includes include-before include-after numbersections link-citations colorlinks papersize linestretch
comments math mathjax featured image images cover cover-image thumbnail aliases type output.html_document menu sidebar
is_rotation_valid rotation_correction is_table is_diagram eleventynavigation pagetitle
"""
_SETTINGS = frozenset(_OTHER_PROGRAMS.split())
"""Keys that set up other programs and say nothing about the text."""

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


def statements_of(source: Source, metadata: Metadata) -> tuple[list[Statement], list[Claim]]:
    """Statements and claims (meta) for every entry; settings of other programs are furniture."""
    statements: list[Statement] = []
    claims: list[Claim] = []
    for entry in metadata.entries:
        if _last_key(entry.key) in _SETTINGS or entry.key in _SETTINGS:
            claims.append(Claim(entry.span, "furniture", "settings of another program"))
            continue
        made = list(_statements(source, entry))
        statements += made
        claims.append(Claim(entry.span, "meta", "metadata block", f"{made[0].fact}" if made else "note"))
    return _dated(statements), claims


def _last_key(key: str) -> str:
    return key.rpartition(".")[2]


def fact_of(key: str) -> Fact:
    """What a key states; "note" where it is none that we know."""
    key = key.strip().lower().replace(" ", "-")
    last = _last_key(key)
    return next((_FACTS[name] for name in (key, last, last.replace("_", "-")) if name in _FACTS), "note")


def _statements(source: Source, entry: Entry) -> Iterator[Statement]:
    fact = fact_of(entry.key)
    address = _ADDRESS.fullmatch(entry.text)
    if fact == "url" and not address:
        yield from _free_text(source, entry, "note")
        return
    if fact == "licence" and address:
        fact = "licence-url"
    if fact in ("description", "note", "licence"):
        yield from _free_text(source, entry, fact)
        return
    detail = entry.key if fact == "note" else ""
    yield Statement(fact, entry.text, entry.span, _normalised(fact, entry.text), detail=detail)


def _normalised(fact: Fact, value: str) -> str | None:
    if fact.startswith("date"):
        date = whole_date(value)
        return date.iso if date else None
    if fact in ("language", "original-language"):
        if _TAG.fullmatch(value):
            return value.replace("_", "-")
        named = language_named(value)
        return named[2] if named else None
    if fact in ("url", "licence-url"):
        return value
    return None


def _free_text(source: Source, entry: Entry, fact: Fact) -> Iterator[Statement]:
    """The whole words as one statement, and every fact that is found in them."""
    words = re.sub(r"\s", " ", source.slice(entry.span))
    found = find_facts(words)
    whole = next(
        (item for item in found if item.fact == fact and item.end - item.start >= len(words.strip()) - 1), None
    )
    normalised = whole.normalised if whole else None
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
