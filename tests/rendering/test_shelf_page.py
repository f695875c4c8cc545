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


def page(entries):
    outputs = shelf.render(entries)
    assert [output.path for output in outputs] == ["html/index.html", "html/shelf.css"]
    return html_tree(outputs[0].data)


def test_entries_by_title_with_what_is_known_of_them():
    tree = page(ENTRIES)
    assert ["".join(one.itertext()) for one in tree.iter("h2")] == [
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
    assert shelf.render(ENTRIES)[0].data == shelf.render(ENTRIES[::-1])[0].data
