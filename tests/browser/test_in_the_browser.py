"""The pages as readers use them: by eye, by ear, by keyboard, on small screens, without scripts."""

import json
import re
from pathlib import Path

import pytest
from lxml import etree
from rendered_site import TEI_FILES, pages

NOTED = "wider-die-normalstunde/index.html"
TEI = "{http://www.tei-c.org/ns/1.0}"
COLOURS = {"runOnly": ["color-contrast"]}
"""What differs between a light and a dark page."""


def paths(site: Path) -> list[str]:
    return [path.relative_to(site).as_posix() for path in pages(site)]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_no_violation(site, modules, open_page, dark):
    script = (modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    told = []
    page = open_page("index.html", dark=dark)
    address = page.url.rpartition("/")[0]
    for path in paths(site):
        page.goto(f"{address}/{path}")
        page.evaluate(script)
        found = page.evaluate("rules => axe.run(document, rules)", COLOURS if dark else {})
        for violation in found["violations"]:
            told += [f"{path}: {violation['id']}: {node['html'][:150]}" for node in violation["nodes"]]
    assert told == []


@pytest.mark.parametrize("width", [320, 640], ids=["320 px", "200 % zoom"])
def test_no_page_is_wider_than_a_small_screen(site, open_page, width):
    """A window of 1280 px at a zoom of 200 % has 640 px for the page (WCAG 2.2, 1.4.10)."""
    page = open_page("index.html", width=width)
    address = page.url.rpartition("/")[0]
    wide = []
    for path in paths(site):
        page.goto(f"{address}/{path}")
        if page.evaluate("() => document.documentElement.scrollWidth > innerWidth"):
            wide.append(path)
    assert wide == []


def test_a_note_is_read_by_keyboard_on_a_small_screen(open_page):
    page = open_page(NOTED, width=400)
    call = page.locator("a.noteref").first
    for _ in range(60):
        page.keyboard.press("Tab")
        if call.evaluate("element => element === document.activeElement"):
            break
    note = page.locator(call.get_attribute("href").replace("#", "#", 1))
    if note.evaluate("element => element.getBoundingClientRect().bottom <= innerHeight"):
        page.evaluate("() => scrollBy(0, -300)")
    page.keyboard.press("Enter")
    window = page.locator(".pop-over:popover-open, .note:target")
    assert window.count() == 1
    assert note.locator(".note-text").inner_text().strip() in window.inner_text()
    page.keyboard.press("Escape")
    if page.locator(".pop-over").count():
        assert page.locator(".pop-over:popover-open").count() == 0
        assert call.evaluate("element => element === document.activeElement")


def test_a_note_beside_the_text_leads_back(open_page):
    page = open_page(NOTED, width=1500)
    call = page.locator("a.noteref").first
    note = page.locator(call.get_attribute("href"))
    back = note.locator("a.note-sign")
    assert back.get_attribute("href") == f"#{call.get_attribute('id')}"
    box, beside = call.bounding_box(), note.bounding_box()
    assert beside["x"] > box["x"]
    assert abs(beside["y"] - box["y"]) < 400


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_without_scripts_all_words_are_there(open_page, path):
    """Every word of the text that is not set aside by a rendering of TEI stands on the page."""
    page = open_page(f"{path.stem}/index.html", scripts=False)
    shown = set(re.findall(r"\w+", page.locator("main").text_content().casefold()))
    tree = etree.parse(str(path)).getroot()
    etree.strip_elements(tree, f"{TEI}binaryObject", with_tail=False)
    texts = tree.iter(f"{TEI}text")
    words = {word for text in texts for word in re.findall(r"\w+", " ".join(text.itertext()).casefold())}
    assert not {word for word in words if word not in shown and word not in "".join(shown)}


def test_the_lines_of_the_source_stand_beside_the_edition(open_page):
    page = open_page("keepers-congress/source.html")
    lines, text = page.locator("td.lines").first.bounding_box(), page.locator("td.text").first.bounding_box()
    assert lines["x"] + lines["width"] <= text["x"] + 1
    number, characters = page.locator(".line-name").first, page.locator(".characters").first
    assert number.is_visible()
    assert characters.bounding_box()["width"] > 0.6 * lines["width"]


def test_numbers_are_shown_on_demand(open_page):
    page = open_page(NOTED)
    number = page.locator("a.number").first
    assert not number.is_visible()
    page.get_by_role("checkbox").first.check()
    assert number.is_visible()
    assert number.evaluate("element => getComputedStyle(element, '::before').content") == '"1"'


def test_a_copied_passage_says_where_it_is_from(open_page):
    page = open_page(NOTED)
    copied = page.evaluate(
        """() => {
            const paragraph = [...document.querySelectorAll("#ed-text p.p")].at(-1);
            getSelection().selectAllChildren(paragraph);
            const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), cancelable: true });
            document.dispatchEvent(event);
            return { plain: event.clipboardData.getData("text/plain"), id: paragraph.id };
        }"""
    )
    reference = page.locator("#ed-reference").inner_text()
    assert reference in copied["plain"]
    assert copied["plain"].endswith(f"#{copied['id']}")


def test_the_place_of_reading_is_kept(open_page):
    page = open_page(NOTED)
    page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
    page.wait_for_timeout(400)
    page.goto(page.url)
    link = page.locator(".resume a")
    assert link.count() == 1
    link.click()
    assert page.evaluate("() => scrollY") > 900


def test_the_search_finds_words_in_their_context(open_page):
    page = open_page("search.html?q=Rathausturm")
    page.locator("#ed-results mark").first.wait_for()
    assert "Normalstunde" in page.locator("#ed-results h2").first.inner_text()
    page.locator("#ed-results h2 a").first.click()
    assert page.url.split("?")[0].endswith("wider-die-normalstunde/index.html")


def test_scripts_complain_of_nothing(site, open_page):
    told = []
    page = open_page("index.html")
    page.on("console", lambda message: told.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    address = page.url.rpartition("/")[0]
    for path in paths(site):
        page.goto(f"{address}/{path}")
    assert told == []


def test_the_structured_data_can_be_read(open_page):
    page = open_page(NOTED)
    data = json.loads(page.locator("script[type='application/ld+json']").text_content())
    assert data["@type"] == "CreativeWork"
