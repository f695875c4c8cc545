"""The keys of metadata blocks: what each states about the text, and those that are settings of other programs."""

from edition.model.reading import Fact

KEYS: dict[Fact, str] = {
    "title": (
        "title titel titre título titolo titulo tytuł название заглавие title.main title.text otsikko tittel τίτλος"
    ),
    "subtitle": (
        "subtitle sub-title untertitel undertittel subtitulo alaotsikko υπότιτλος undertitel sous-titre subtítulo"
        " sottotitolo podtytuł подзаголовок ondertitel"
    ),
    "author": (
        "author authors creator by autor autores autorin verfasser auteur auteurs författare forfatter autore autori"
        " автор авторы autora autrice autorka auctor kirjoittaja tekijä συγγραφέας author.name authors.name"
        " creator.text creator.name"
    ),
    "editor": (
        "editor editors herausgeber éditeur-scientifique redaktör redaktor curatore redactor редактор hrsg curator"
        " toimittaja editor.name editors.name"
    ),
    "translator": (
        "translator translators übersetzer übersetzung traducteur traductrice traductor traduttore översättare"
        " översättning oversetter vertaler tłumacz tradutor переводчик перевод translation translated_by traducción"
        " traduzione vertaling tłumaczenie traduction kääntäjä suomentaja translator.name translators.name"
    ),
    "compiler": "compiler compilers zusammengestellt sammanställare",
    "date": "date year datum jahr année fecha año data anno år rok дата год jaar ano dato päivämäärä vuosi",
    "date-written": (
        "written composed composition written-date creation-date escrito scritto geschreven napisano написано date-"
        " written date_written written_on geschrieben verfasst écrit skrivet"
    ),
    "date-published": (
        "issued original-date original-year year-original original-publication-date orig-date published pubdate date-"
        " published date_published publication-date publication_date publishdate publish-date veröffentlicht publié"
        " publicado pubblicato publicerad gepubliceerd opublikowano erscheinungsjahr first-published first_published"
        " first_publication"
    ),
    "date-retrieved": "retrieved accessed access-date access_date accessdate date-retrieved date_retrieved",
    "date-posted": "posted date-posted date_posted",
    "place": "place publisher-place publisher_place address location ort lieu lugar luogo plats miejsce место",
    "publisher": "publisher verlag éditeur editorial editore förlag uitgever wydawca издательство editora",
    "periodical": (
        "journal periodical magazine newspaper zeitschrift revue revista rivista tidskrift tijdschrift журнал"
        " container-title journaltitle"
    ),
    "volume": "volume vol band tome tomo jahrgang årgång jaargang rocznik",
    "issue": "issue number no nr heft häfte nummer numéro numero número",
    "pages": "pages page pp page-range seiten sidor páginas pagine strony страницы",
    "series": "series reihe collection collection-title serie seria collana colección серия reeks",
    "edition-statement": "edition auflage upplaga",
    "book-title": "booktitle book-title book",
    "licence": (
        "license licence rights copyright lizenz licencia licença licenza licens licentie licencja rechte droits"
        " derechos diritti prawa rättigheter лицензия права"
    ),
    "licence-url": "license-url licence-url license_url rights-url",
    "url": (
        "url link source source-url source_url sourceurl original original-url original_url permalink canonical"
        " canonical_url quelle fuente fonte källa bron źródło источник identifier-url uri"
    ),
    "site": "site website publication-site library",
    "issn": "issn eissn",
    "isbn": "isbn isbn-10 isbn-13 isbn10 isbn13",
    "doi": "doi",
    "identifier": "identifier id identifier.text",
    "language": "lang language sprache langue idioma lingua språk taal język язык primary_language",
    "original-language": "original-language original_language orig-lang",
    "description": (
        "description abstract summary excerpt beschreibung résumé resumen riassunto sammanfattning samenvatting"
        " streszczenie аннотация описание kurzfassung"
    ),
    "keywords": (
        "keywords tags categories topics category schlagwörter mots-clés palabras-clave parole-chiave trefwoorden"
        " słowa-kluczowe taggar subject subjects"
    ),
    "note": "note notes comment",
}
"""Keys by the fact that they state, in many languages; a dotted key stands inside another."""

_SETTINGS = """
layout draft toc toc-depth template weight slug output css bibliography csl geometry fontsize mainfont documentclass
classoption header-includes include-before include-after numbersections link-citations colorlinks papersize
linestretch format execute engine jupyter theme highlight-style number-sections toc_depth cssclass cssclasses publish
options startup latex_header property setupfile comments math mathjax featured image images cover cover-image
thumbnail aliases type output.html_document menu sidebar is_rotation_valid rotation_correction is_table is_diagram
eleventynavigation pagetitle
"""
SETTINGS = frozenset(_SETTINGS.split())
"""Keys that set up other programs and say nothing about the text."""

_WORDS = frozenset(word for words in KEYS.values() for word in words.split())


def is_key(name: str) -> bool:
    """Whether a word is a key of metadata: of what a work is, or of how a program sets it."""
    return name.lower() in _WORDS or name.lower() in SETTINGS
