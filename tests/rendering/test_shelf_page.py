"""The shelf lists what it is given, in order, and trusts no word of it."""

from pages import html_tree, ids

from edition.rendering import shelf

ENTRIES = [
    {
        "id": "zwei",
        "title": "Zwei Briefe",
        "author": "K. Leuchtturm",
        "language": "de",
        "counts": {"words": 12345, "notes": 2, "pages": 0},
        "outputs": ["tei/zwei.xml", "tei/zwei.ledger.json", "html/zwei/index.html", "epub/zwei.epub", "print/zwei.pdf"],
    },
    {"id": "eins", "title": "Eins & <script>alles</script>", "language": "de", "outputs": []},
    {"id": "bare", "title": None, "counts": None},
]


def page(entries, name="index.html", **options):
    outputs = {output.path: output.data for output in shelf.render(entries, **options)}
    return html_tree(outputs[f"html/{name}"])


def titles(tree):
    return ["".join(one.itertext()) for one in tree.iter("h2")]


DATED = [
    {"id": "a", "title": "Alpha", "author": "Zoe Adler", "date": "May 1911", "language": "de"},
    {"id": "b", "title": "Beta", "author": "Ann Young", "date": "1887", "language": "en"},
    {"id": "c", "title": "Gamma", "language": "de"},
]


def test_entries_by_title_with_what_is_known_of_them():
    tree = page(ENTRIES)
    assert titles(tree) == [
        "bare",
        "Eins & <script>alles</script>",
        "Zwei Briefe",
    ]
    facts = ["".join(one.itertext()).split() for one in tree.iter("p") if one.get("class") == "facts"]
    assert facts[2] == ["12", "345", "wörter", "2", "anmerkungen", "de", "TEI", "EPUB", "PDF"]
    links = [one.get("href") for one in tree.iter("a")]
    assert links[-4:] == ["zwei/index.html", "../tei/zwei.xml", "../epub/zwei.epub", "../print/zwei.pdf"]


def test_the_page_is_in_the_language_of_most():
    assert page(ENTRIES).get("lang") == "de"
    assert page(ENTRIES[2:]).get("lang") == "en"


def test_words_are_no_markup_and_no_attack():
    tree = page([{"id": "x", "title": 'a\0b\x1b"><img src=x onerror=hostile()>', "language": 'de" onload="x'}])
    assert not list(tree.iter("img"))
    assert all(not name.startswith("on") for one in tree.iter() if isinstance(one.tag, str) for name in one.attrib)
    assert len(ids(tree)) == len(set(ids(tree)))


def test_the_order_of_the_entries_does_not_matter():
    assert shelf.render(ENTRIES) == shelf.render(ENTRIES[::-1])


def test_orders_and_choices_are_pages_of_their_own():
    names = {output.path.rpartition("/")[2] for output in shelf.render(DATED)}
    choices = {"language-de.html", "language-en.html", "century-18.html", "century-19.html"}
    assert names == {"index.html", "author.html", "date.html", "shelf.css"} | choices
    assert titles(page(DATED)) == ["Alpha", "Beta", "Gamma"]
    assert titles(page(DATED, "author.html")) == ["Alpha", "Beta", "Gamma"]
    assert titles(page(DATED, "date.html")) == ["Beta", "Alpha", "Gamma"]
    assert titles(page(DATED, "language-de.html")) == ["Alpha", "Gamma"]
    for name in names - {"shelf.css"}:
        links = [one.get("href") for one in page(DATED, name).iter("a")]
        assert {link for link in links if "/" not in link} == names - {"shelf.css"}


def test_nothing_is_offered_that_would_change_nothing():
    assert [output.path for output in shelf.render(DATED[:1])] == ["html/index.html", "html/shelf.css"]


def test_ten_thousand_editions_are_many_pages():
    entries = [{"id": f"e{number}", "title": f"Edition {number:05}", "language": "en"} for number in range(10_000)]
    outputs = {output.path: output.data for output in shelf.render(entries)}
    assert len(outputs) == 51
    assert max(map(len, outputs.values())) < 100_000
    shown = [title for number in range(2, 51) for title in titles(html_tree(outputs[f"html/index-page-{number}.html"]))]
    assert titles(html_tree(outputs["html/index.html"])) + shown == [entry["title"] for entry in entries]


def test_the_search_has_a_page_where_there_is_an_index():
    assert "search.html" not in {one.get("href") for one in page(DATED).iter("a")}
    assert "search.html" in {one.get("href") for one in page(DATED, has_search=True).iter("a")}
    form = page(DATED, "search.html", has_search=True).find(".//form")
    assert form.get("data-languages").split() == ["de", "en"]
