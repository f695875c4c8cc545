"""EPUB 3.3: the style sheet makes the files, this module packs them so that the same TEI gives the same bytes."""

import io
import uuid
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from lxml import etree

from edition import __version__
from edition.model.artefact import Image, Output, Rendition
from edition.model.book_settings import EpubSettings
from edition.rendering import epub_fonts
from edition.rendering.epub_cover import draw
from edition.rendering.results import asset, checked, ending, image_parameter, named_images, style_sheet
from edition.xml.namespaces import tei as name
from edition.xml.parse import parse
from edition.xml.saxon import Parameter

_CONTAINER = b"""<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""
_OWN_PARAMETERS: tuple[tuple[str, type], ...] = (
    ("publication", str),
    ("modified", str),
    ("cover", str),
    ("conforms-to", str),
    ("certified-by", str),
    ("certifier-report", str),
    ("fonts", tuple),
    ("view", str),
)
_EARLIEST = "1980-01-01T00:00:00Z"
"""The first moment that a ZIP file can tell, for editions without any date of their own."""

_PLAIN = EpubSettings()
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_MODE = 0o644 << 16


def render(
    tei: bytes,
    identifier: str,
    *,
    images: Sequence[Image] = (),
    epoch: int | None = None,
    settings: EpubSettings = _PLAIN,
) -> Rendition:
    """TEI (UTF-8, well-formed, without a document type declaration) to ``epub/ID.epub``.

    ``epoch`` (seconds since 1970) is the moment of the last change; without it, the latest date in the header that
    tells of a change or of the publication. Raises Refusal where the TEI cannot be read or the style sheet fails.
    """
    return Rendition((Output(f"epub/{identifier}.epub", packed(book_files(tei, identifier, images, epoch, settings))),))


def book_files(
    tei: bytes, identifier: str, images: Sequence[Image], epoch: int | None, settings: EpubSettings
) -> dict[str, bytes]:
    """The files of the book by their path in the container."""
    named = named_images(images)
    cover = f"images/cover.{ending(settings.cover)}" if settings.cover else ""
    root = parse(tei, f"{identifier}.xml")
    fonts = epub_fonts.embedded(text for part in root.iter(name("text")) for text in part.itertext())
    publication, modified = _publication(root, identifier)
    parameters: dict[str, Parameter] = {
        "identifier": identifier,
        "generator": f"edition {__version__}",
        "publication": publication,
        "modified": modified if epoch is None else datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "images": image_parameter(named),
        "cover": cover,
        "conforms-to": settings.conforms_to,
        "certified-by": settings.certified_by,
        "certifier-report": settings.certifier_report,
        "fonts": epub_fonts.parameter(fonts),
        "view": settings.view,
    }
    results = checked(style_sheet("epub.xsl", *_OWN_PARAMETERS).transform(tei, f"{identifier}.xml", parameters))
    drawing = results.pop("cover.json", None)
    files = {path: text.encode("utf-8") for path, text in results.items()}
    files |= {path: image.data for image, path in named}
    files |= {font.path: font.data for font in fonts}
    files |= {"edition.css": asset("epub/edition.css")}
    files |= {cover: settings.cover.data} if settings.cover else {}
    files |= draw(drawing, f"{identifier}.xml") if drawing else {}
    return {f"EPUB/{path}": data for path, data in files.items()} | {"META-INF/container.xml": _CONTAINER}


def packed(files: Mapping[str, bytes]) -> bytes:
    """An EPUB container (OCF, section 4): the media type first and uncompressed, then the files by name.

    Names, dates and modes are fixed, so the bytes depend on the files alone.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(_entry("mimetype", zipfile.ZIP_STORED), b"application/epub+zip")
        for path, data in sorted(files.items()):
            archive.writestr(_entry(path, zipfile.ZIP_DEFLATED), data, compresslevel=6)
    return buffer.getvalue()


def _entry(path: str, method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, _ZIP_DATE)
    entry.compress_type = method
    entry.create_system = _UNIX
    entry.external_attr = _MODE
    return entry


def _publication(root: etree._Element, identifier: str) -> tuple[str, str]:
    """The identifier of the publication, and when the header says that it last changed.

    The identifier is a UUID (version 5, RFC 9562) made from the edition's own identifier, else from its name and
    title: it stays the same when the text is corrected.
    """
    header = root.find(f".//{name('teiHeader')}")
    if header is None:
        return _uuid(identifier), _EARLIEST
    statement = header.find(f".//{name('publicationStmt')}")
    stated = [" ".join(one.itertext()).strip() for one in statement.iter(name("idno"))] if statement is not None else []
    titles = [" ".join(one.itertext()) for one in header.iterfind(f".//{name('titleStmt')}/{name('title')}")]
    own = next((value for value in stated if value), "\n".join((identifier, *titles)))
    dated = [*header.iter(name("change")), *(statement.iter(name("date")) if statement is not None else ())]
    return _uuid(own), max((moment for one in dated if (moment := _moment(one.get("when", "")))), default=_EARLIEST)


def _uuid(name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'urn:x-edition:' + name)}"


def _moment(date: str) -> str | None:
    """Midnight (UTC) of an ISO date, None where it is none."""
    try:
        return datetime.fromisoformat(date[:10]).strftime("%Y-%m-%dT00:00:00Z")
    except ValueError:
        return None
