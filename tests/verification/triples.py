"""Small triples of source, TEI and ledger, made piece by piece, and changed piece by piece for the tests."""

import hashlib
import html
import json
from dataclasses import dataclass, field

HEADER = """<teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt>
<publicationStmt><p>Made for a test.</p></publicationStmt>
<sourceDesc><bibl>{meta}</bibl></sourceDesc></fileDesc>
<encodingDesc><editorialDecl><normalization><p>Replaced: {changes}.</p></normalization></editorialDecl></encodingDesc>
</teiHeader>"""


@dataclass
class Triple:
    """The three files; ``runs`` can be changed before ``files`` writes the ledger."""

    source: str
    body: str
    runs: list[dict]
    title: str = "A test"
    meta: str = ""
    changes: str = "dash"
    encoding: str = "utf-8"
    state: str | None = None
    written: str | None = None  # the text that the ledger was made for, where the TEI was changed behind its back
    extra: dict = field(default_factory=dict)

    def files(self) -> tuple[bytes, bytes, bytes]:
        header = HEADER.format(title=self.title, meta=html.escape(self.meta), changes=self.changes)
        tei = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">\n{header}\n<text>{self.body}</text>\n</TEI>\n'.encode()
        source = self.source.encode(self.encoding)
        ledger = {
            "source": {
                "file": "a.txt",
                "sha256": hashlib.sha256(source).hexdigest(),
                "encoding": self.encoding,
                "length": len(self.source),
            },
            "tei": {"sha256": hashlib.sha256(tei).hexdigest(), "length": text_length(self.body)},
            "runs": self.runs,
        }
        if self.state:
            ledger["state"] = self.state
        return source, tei, json.dumps(ledger | self.extra).encode()


def text_length(body: str) -> int:
    from lxml import etree

    return len(etree.fromstring(f"<text>{body}</text>").xpath("string()"))


class Maker:
    """Writes source, body and runs side by side."""

    def __init__(self) -> None:
        self.source = ""
        self.body = ""
        self.length = 0
        self.runs: list[dict] = []

    def tag(self, markup: str) -> "Maker":
        """Markup of the TEI that has no text."""
        self.body += markup
        return self

    def both(self, text: str) -> "Maker":
        """Text as it stands in the source."""
        return self.replaced("text", text, text)

    def replaced(self, kind: str, said: str, written: str, why: str = "") -> "Maker":
        run: dict = {"as": kind}
        if said:
            run["s"] = [len(self.source), len(self.source) + len(said)]
            self.source += said
        if written:
            run["t"] = [self.length, self.length + len(written)]
            self.body += html.escape(written)
            self.length += len(written)
        if why:
            run["why"] = why
        self.runs.append(run)
        return self

    def gone(self, kind: str, said: str, why: str = "not text", to: str = "") -> "Maker":
        """Characters of the source that are not in the text."""
        self.replaced(kind, said, "", why)
        if to:
            self.runs[-1]["to"] = to
        return self

    def space(self) -> "Maker":
        """White space that only the TEI has."""
        return self.replaced("layout", "", "\n", "between elements")

    def triple(self, **more: object) -> Triple:
        return Triple(self.source, self.body, self.runs, **more)  # type: ignore[arg-type]


def sample() -> Triple:
    """A triple with every kind of run that a generated file has."""
    made = Maker()
    made.gone("meta", "The keeper of lights, by Ann Moor", "title", to="titleStmt/title").gone(
        "layout", "\n\n", "blank line"
    )
    made.tag("<body>").space().tag("<p>").both("The keeper climbed the ")
    made.gone("mark", "*").tag('<hi rend="italic">').both("winding").tag("</hi>").gone("mark", "*")
    made.both(" stair, and lit the").replaced("layout", "\n", " ", "line end").both("lamp")
    made.replaced("changed", "--", "—", "dash").both("as ever. Nobody saw the light").gone(
        "mark", "[^1]", "note reference"
    )
    made.tag('<note n="1">').tag("</note>").both(" that eve")
    made.gone("layout", "-\n", "divided word").both("ning.").tag("</p>").gone("layout", "\n\n", "blank line").space()
    made.gone("furniture", "Share this page", "site navigation").gone("layout", "\n\n", "blank line")
    made.tag("<p>").both("In the morning the boat came for him.").tag("</p>").space().tag("</body>")
    made.gone("layout", "\n", "line end")
    return made.triple(title="The keeper of lights", meta="by Ann Moor")
