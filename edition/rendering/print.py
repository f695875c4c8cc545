"""TEI -> print edition: a tagged PDF (PDF/UA-1 and PDF/A-3a in one file) with the TEI attached as its source.

XSLT makes the closed print vocabulary (``schemas/print.rnc``), a fixed Typst template reads it as data and sets it
(``xslt/print/book.typ``). Typst sees one fresh folder and nothing else: no system fonts, no packages, no network.
"""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typst
from lxml import etree

from edition.model.artefact import Image, Output, Rendition
from edition.model.book_layout import NAMES, BookLayout
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import MISSING_IMAGE, NOT_TEI, OUTPUT_FAILED
from edition.rendering import print_fonts, print_glyphs, print_lines
from edition.rendering.results import style_sheet
from edition.resources import folder
from edition.xml.namespaces import TEI
from edition.xml.parse import parse
from edition.xml.saxon import Parameter

_Standard = Literal["a-3a", "a-3u", "ua-1"]
STANDARDS: tuple[_Standard, ...] = ("a-3a", "ua-1")
WITH_PRIVATE: tuple[_Standard, ...] = ("a-3u", "ua-1")  # for private characters, which level A forbids
PLAIN = BookLayout()
_OPTIONS = tuple((key, str) for key in NAMES)
_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/svg+xml": "svg",
    "image/webp": "webp",
}
_EARLIEST = 315_532_800  # 1980-01-01, the day for texts that have no date: the same in all outputs
_MOST_ROUNDS = 6


def render(
    tei: bytes,
    identifier: str,
    *,
    images: Sequence[Image] = (),
    layout: BookLayout = PLAIN,
    epoch: int | None = None,
) -> Rendition:
    """Set a TEI document as a book; gives ``print/ID.pdf``.

    ``tei`` is any well-formed TEI P5; ``identifier`` the edition's id, a valid file name; ``images`` what its
    ``graphic`` elements point to (an image that is missing is set as its description); ``layout`` how the book is set;
    ``epoch`` the seconds of SOURCE_DATE_EPOCH for the date that PDF/A demands. The same input gives the same bytes.
    Raises Refusal (NOT_WELL_FORMED, TRANSFORM_FAILED, OUTPUT_FAILED).
    """
    file = f"{identifier}.xml"
    root = parse(tei, file)
    if root.tag not in (f"{{{TEI}}}TEI", f"{{{TEI}}}teiCorpus"):
        raise Refusal(Problem(NOT_TEI, Place(file, root.sourceline), f"the root is {root.tag!s}"))
    with tempfile.TemporaryDirectory(prefix="edition-print-") as place:
        bench = _Bench(Path(place), file, _EARLIEST if epoch is None else epoch)
        staged, problems = _stage(bench, images)
        book = print_vocabulary(root, identifier, staged, layout)
        (bench.folder / file).write_bytes(tei)
        pdf, missing, private = _typeset(bench, book)
    problems += print_glyphs.problems(missing, private, root, file)
    return Rendition((Output(f"print/{identifier}.pdf", pdf),), tuple(problems))


def print_vocabulary(
    root: etree._Element,
    identifier: str,
    images: dict[str, str] | None = None,
    layout: BookLayout = PLAIN,
) -> str:
    """The print XML of a TEI document, as text; ``images`` are file names by the address in ``graphic/@url``."""
    table = tuple(word for pair in (images or {}).items() for word in pair)
    source = etree.tostring(root, encoding="utf-8")
    parameters: dict[str, Parameter] = {"identifier": identifier, "images": table, **layout.parameters()}
    results = style_sheet("print.xsl", *_OPTIONS).transform(source, f"{identifier}.xml", parameters)
    return print_glyphs.without_references(results["book.xml"])


@dataclass(frozen=True, slots=True)
class _Bench:
    """The folder that Typst works in, the TEI file it is for, and the date of the PDF in seconds."""

    folder: Path
    file: str
    epoch: int

    def compile(self, name: str, apparatus: str = "{}", standards: tuple[_Standard, ...] = STANDARDS) -> bytes:
        """Set one Typst file of the folder. Raises typst.TypstError."""
        pdf, _warnings = self.compiler(name, apparatus).compile_with_warnings(
            pdf_standards=[*standards], timestamp=self.epoch
        )
        return pdf if isinstance(pdf, bytes) else b""

    def compiler(self, name: str, apparatus: str) -> typst.Compiler:
        """A compiler for one Typst file of the folder that sees nothing outside it."""
        fonts = print_fonts.fonts()
        return typst.Compiler(
            str(self.folder / name),
            root=str(self.folder),
            font_paths=fonts,
            package_path=str(self.folder),
            package_cache_path=str(self.folder),
            sys_inputs={"fonts": "|".join(fonts.families()), "apparatus": apparatus},
        )


def _stage(bench: _Bench, images: Sequence[Image]) -> tuple[dict[str, str], list[Problem]]:
    """Put templates and images into the folder; gives the file name of each image, and problems for unusable ones."""
    for template in (folder("xslt") / "print").glob("*.typ"):
        shutil.copyfile(template, bench.folder / template.name)
    staged: dict[str, str] = {}
    problems: list[Problem] = []
    for number, image in enumerate(images, start=1):
        ending = _ENDINGS.get(image.media_type)
        name = f"image-{number}.{ending}"
        if ending is None or not _is_usable(bench, name, image.data):
            message = f"{image.url} cannot be set as {image.media_type}; its description stands in its place"
            problems.append(Problem(MISSING_IMAGE, Place(bench.file), message))
        else:
            staged[image.url] = name
    return staged, problems


def _is_usable(bench: _Bench, name: str, data: bytes) -> bool:
    """Can Typst draw the image? Asked of Typst itself, since one bad image would stop the whole book."""
    (bench.folder / name).write_bytes(data)
    probe = bench.folder / "probe.typ"
    probe.write_text(f'#set document(title: "probe")\n#image("{name}", alt: "probe")\n', encoding="utf-8")
    try:
        bench.compile(probe.name)
    except typst.TypstError:
        return False
    return True


def _typeset(bench: _Bench, book: str) -> tuple[bytes, frozenset[str], frozenset[str]]:
    """Set the book; characters that no font has are set as their code points, and given back, as are private ones.

    Typst names such characters when it writes the PDF (the standards demand it), so no table of fonts is needed that
    could be out of step with the fonts there are.
    """
    missing: frozenset[str] = frozenset()
    private: frozenset[str] = frozenset()
    for _ in range(_MOST_ROUNDS):
        (bench.folder / "book.xml").write_text(print_glyphs.replaced(book, missing), encoding="utf-8")
        try:
            standards = WITH_PRIVATE if private else STANDARDS
            return bench.compile("book.typ", _apparatus(bench, book), standards), missing, private
        except RuntimeError as error:  # typst.TypstError is one, and what a query raises another
            diagnostic = str(getattr(error, "diagnostic", error))
            lacking = print_glyphs.named_in(diagnostic) - missing
            forbidden = print_glyphs.private_in(diagnostic) - private
            if not lacking and not forbidden:
                raise _failure(error, bench.file) from None
            missing |= lacking
            private = private if lacking else forbidden
    raise Refusal(Problem(OUTPUT_FAILED, Place(bench.file), "the fonts lack too many of the text's characters"))


def _apparatus(bench: _Bench, book: str) -> str:
    """The lines and pages of the readings that are keyed to lines, as the template wants them."""
    if "<apparatus>" not in book:
        return "{}"

    def spots(apparatus: str) -> str:
        return str(bench.compiler("book.typ", apparatus).query("<spot>", field="value"))

    return print_lines.settled(spots)


def _failure(error: RuntimeError, file: str) -> Refusal:
    message = str(getattr(error, "message", error)).removeprefix("panicked with: ").strip().splitlines()[0].strip('"')
    return Refusal(Problem(OUTPUT_FAILED, Place(file), f"Typst could not set the book: {message}"))
