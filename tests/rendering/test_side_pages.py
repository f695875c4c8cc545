"""Pages beside that of the text: the text of each witness, indexes of names, images of the source."""

from lxml import etree
from pages import TEI_FILES, classes, html_tree, page_words

from edition.model.artefact import Image
from edition.model.job import RenderJob
from edition.pipeline import run
from edition.rendering import html


def pages(stem: str, **options) -> dict[str, etree._Element]:
    path = next(path for path in TEI_FILES if path.stem == stem)
    made = html.render(path.read_bytes(), stem, **options).outputs
    return {one.path.rpartition("/")[2]: html_tree(one.data) for one in made if one.path.endswith(".html")}


def line(page, word: str) -> str:
    """The words of the paragraph, or of the line, that holds a word."""
    found = [one for one in page.find(".//main").iter("p", "div") if {"p", "l"} & classes(one)]
    return next(text for one in found if word in (text := page_words(one)))


def test_each_witness_has_a_page_with_its_text():
    made = pages("apparatus-parallel")
    assert line(made["index.html"], "went") == "Six lamps burned on the rock and none went out. The old keeper slept."
    # The second witness has none of one entry, and says so by a sign; the third is among the copies of the second.
    assert line(made["witness-2.html"], "went") == "Sixe lamps burned on the stone and went out!in chalk He slept."
    assert line(made["witness-3.html"], "went").startswith("Sixe lamps burnt on the rockeC alone and went out.")
    assert line(made["witness-3.html"], "wide") == "The see is wide"


def test_a_page_of_a_witness_leads_back_and_is_not_searched():
    made = pages("apparatus-parallel")
    page = made["witness-2.html"]
    links = page.xpath("//nav[@class='witness-links']//a")
    assert [(one.text, one.get("href")) for one in links] == [
        ("Edited text", "index.html"),
        ("A", "witness-1.html"),
        ("B", "witness-2.html"),
        ("C", "witness-3.html"),
    ]
    assert [one.text for one in links if one.get("aria-current")] == ["B"]
    assert page.find(".//main").get("data-pagefind-body") is None
    assert made["index.html"].find(".//main").get("data-pagefind-body") == ""


def test_an_entry_tells_lemma_readings_and_witnesses():
    page = pages("apparatus-parallel")["index.html"]
    first = next(one for one in page.iter("div") if "called" in classes(one))
    assert " ".join("".join(first.find(".//p").itertext()).split()) == "Six A] Sixe B C"
    sigla = [one.get("href") for one in first.iter("a") if "siglum" in classes(one)]
    assert sigla == ["#A", "#B", "#C"]


def test_entries_that_only_point_are_called_where_they_point_to():
    page = pages("apparatus-location")["index.html"]
    lines = [one for one in page.iter("div") if "l" in classes(one)]
    assert [["".join(call.itertext()) for call in one.iter("a") if "noteref" in classes(call)] for one in lines] == [
        ["a"],
        ["b"],
    ]
    made = pages("apparatus-double-end-point")
    assert "semper [saepe]" in " ".join("".join(made["witness-2.html"].find(".//main").itertext()).split())


def test_witnesses_of_the_header_are_described():
    page = pages("apparatus-double-end-point")["index.html"]
    assert page.xpath("string(.//*[@id='ed-witness-G']/dd)") == "Codex alter"
    assert "#ed-witness-G" in [one.get("href") for one in page.iter("a")]


def test_names_have_indexes_that_lead_to_every_occurrence():
    made = pages("names-dates")
    indexes, text = made["indexes.html"], made["index.html"]
    headings = [one.text for one in indexes.iter("h2")]
    assert headings == ["Persons", "Places", "Organisations", "Works", "Events", "Objects", "Dates"]
    entries = {"".join(one.find("span").itertext()): one for one in indexes.iter("li") if one.find("span") is not None}
    orrin = entries["Orrin, Matilda"]
    assert "(1851–1920) surveyor" in "".join(orrin.itertext())
    links = [one.get("href") for one in orrin.iter("a")]
    assert "https://example.org/authority/orrin" in links
    places = [link.removeprefix("index.html#") for link in links if link.startswith("index.html#")]
    shown = {one.get("id"): "".join(one.itertext()) for one in text.iter() if one.get("id")}
    assert [shown[place] for place in places[1:]] == ["Miss Orrin", "She", "Orrin"]
    assert "https://example.org/authority/brand" in [one.get("href") for one in entries["Brand"].iter("a")]


def test_images_stand_with_their_zones_and_missing_ones_are_told():
    image = Image("leaf-1r.png", b"\x89PNG", "image/png")
    made = pages("primary-sources", images=[image])
    facsimile = made["facsimile.html"]
    assert [one.get("href") for one in facsimile.iter("{*}image")] == ["images/001.png"]
    assert len(list(facsimile.iter("{*}polygon"))) == 2
    assert "leaf-2r.png" in "".join(next(one for one in facsimile.iter("p") if "missing" in classes(one)).itertext())
    ids = {one.get("id") for one in made["index.html"].iter() if one.get("id")}
    back = [one.get("href").partition("#")[2] for one in facsimile.iter() if "index.html#" in (one.get("href") or "")]
    assert back
    assert set(back) <= ids
    marks = [one for one in made["index.html"].iter("a") if "pb" in classes(one)]
    assert [one.get("href") for one in marks] == ["facsimile.html#ed-surface-s1", "facsimile.html#ed-surface-s2"]
    assert [one.find("img") is not None for one in marks] == [True, False]
    assert made["index.html"].xpath("//input[@id='ed-show-facsimile']")


def test_mathematics_stays_mathematics():
    tei = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>x <formula notation="mathml">'
        '<math xmlns="http://www.w3.org/1998/Math/MathML" onclick="x()"><mi>a</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn>'
        "</mfrac></math></formula></p></body></text></TEI>"
    )
    page = html_tree(html.render(tei.encode(), "test").outputs[0].data)
    made = next(page.iter("{*}math"))
    assert [etree.QName(one).localname for one in made.iter()] == ["math", "mi", "mo", "mfrac", "mn", "mn"]
    assert not [name for name in made.attrib if not name.endswith("xmlns")]


def test_each_text_of_a_corpus_has_a_page():
    path = next(path for path in TEI_FILES if path.stem == "corpus")
    made = html.render(path.read_bytes(), "corpus")
    shown = {one.path: html_tree(one.data) for one in made.outputs if one.path.endswith("/index.html")}
    assert list(shown) == ["html/corpus/index.html", "html/corpus-1/index.html", "html/corpus-2/index.html"]
    assert page_words(shown["html/corpus-2/index.html"].find(".//main")) == "Chapter two Words of part two."
    assert [(part["id"], part["title"], part["language"]) for part in made.facts["parts"]] == [
        ("corpus-1", "Part one", "en"),
        ("corpus-2", "Part two", "en"),
    ]


def test_parts_of_other_files_are_on_the_page(tmp_path):
    (tmp_path / "part.xml").write_text('<p xmlns="http://www.tei-c.org/ns/1.0">from afar</p>', encoding="utf-8")
    (tmp_path / "whole.xml").write_text(
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"><text><body>'
        '<xi:include href="part.xml"/><xi:include href="../none.xml"/></body></text></TEI>',
        encoding="utf-8",
    )
    result = run(RenderJob(str(tmp_path / "whole.xml"), "whole", ("html",)))
    page = next(one.data for one in result.outputs if one.path == "html/whole/index.html")
    assert page_words(html_tree(page).find(".//main")) == "from afar"
    assert [one.rule.code for one in result.problems if one.rule.code.startswith("A")] == ["A010"]
