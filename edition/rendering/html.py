"""The web page of one edition: a folder that can be moved as a whole, without scripts, with nothing from afar."""

from collections.abc import Collection, Sequence

from edition import __version__
from edition.model.artefact import Image, Output, Rendition
from edition.rendering.results import asset, checked, facts, image_parameter, named_images, style_sheet
from edition.xml.saxon import Parameter


def render(
    tei: bytes,
    identifier: str,
    *,
    images: Sequence[Image] = (),
    epoch: int | None = None,  # noqa: ARG001 - all renderings are called alike
    formats: Collection[str] = (),
) -> Rendition:
    """TEI (UTF-8, well-formed, without a document type declaration) to ``html/ID/index.html`` and what it needs.

    ``formats`` names the outputs that are made beside it ("tei", "epub", "pdf"), which the page then links to.
    Images that are not in ``images`` are shown by their description. The page holds no date of its making; ``epoch``
    is taken only so that all renderings are called alike. Raises Refusal where the style sheet fails.
    """
    named = named_images(images)
    parameters: dict[str, Parameter] = {
        "identifier": identifier,
        "generator": f"edition {__version__}",
        "has-tei": "tei" in formats,
        "has-epub": "epub" in formats,
        "has-pdf": "pdf" in formats,
        "images": image_parameter(named),
    }
    results = checked(style_sheet("html.xsl").transform(tei, f"{identifier}.xml", parameters))
    told = facts(results)
    base = f"html/{identifier}"
    outputs = [Output(f"{base}/{name}", text.encode("utf-8")) for name, text in sorted(results.items())]
    outputs.append(Output(f"{base}/edition.css", asset("html/edition.css")))
    outputs.extend(Output(f"{base}/{name}", image.data) for image, name in named)
    return Rendition(tuple(outputs), facts=told)
