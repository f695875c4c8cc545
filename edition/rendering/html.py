"""The web page of one edition: a folder that can be moved as a whole, without scripts, with nothing from afar."""

from collections.abc import Collection, Sequence

from edition import __version__
from edition.model.artefact import Account, Image, Output, Rendition
from edition.rendering import account as account_pages
from edition.rendering.citations import citation_files, formatted
from edition.rendering.corpus import texts
from edition.rendering.results import asset, checked, facts, image_parameter, named_images, style_sheet
from edition.rendering.search import available
from edition.xml.saxon import Parameter


def render(
    tei: bytes,
    identifier: str,
    *,
    images: Sequence[Image] = (),
    epoch: int | None = None,  # noqa: ARG001 - all renderings are called alike
    formats: Collection[str] = (),
    account: Account | None = None,
) -> Rendition:
    """TEI (UTF-8, well-formed, without a document type declaration) to ``html/ID/index.html`` and what it needs.

    ``formats`` names the outputs that are made beside it ("tei", "epub", "pdf"), which the page then links to. With
    an ``account`` there are pages that show the source beside the edition, and how the text was made.
    Each text of a teiCorpus has a folder of its own, too (``html/ID-1/`` ...), which the facts tell as "parts".
    Each witness of an apparatus has a page with its text; names and page images have pages of their own, too.
    Images that are not in ``images`` are shown by their description. The page holds no date of its making; ``epoch``
    is taken only so that all renderings are called alike. Raises Refusal where the style sheet fails.
    """
    named = named_images(images)
    citation = citation_files(tei, identifier)
    parameters: dict[str, Parameter] = {
        "identifier": identifier,
        "generator": f"edition {__version__}",
        "has-tei": "tei" in formats,
        "has-epub": "epub" in formats,
        "has-pdf": "pdf" in formats,
        "has-account": account is not None,
        "has-search": available(),
        "images": image_parameter(named),
        "citations": formatted(citation["citation.json"]),
    }
    page = style_sheet("html.xsl", ("citations", tuple), ("has-search", bool))
    results = checked(page.transform(tei, f"{identifier}.xml", parameters))
    told = facts(results)
    for witness in told.pop("witnesses", ()):
        results |= checked(page.transform(tei, f"{identifier}.xml", parameters | {"witness": witness}))
    base = f"html/{identifier}"
    pages = sorted(results.items(), key=lambda page: (page[0] != "index.html", page[0]))
    outputs = [Output(f"{base}/{name}", text.encode("utf-8")) for name, text in [*pages, *citation.items()]]
    outputs.extend(Output(f"{base}/{name}", asset(f"html/{name}")) for name in ("edition.css", "edition.js"))
    outputs.extend(Output(f"{base}/{name}", image.data) for image, name in named)
    if account is not None:
        outputs.extend(account_pages.render(tei, identifier, account))
    parts = [
        (name, render(part, name, images=[image for image in images if image.url.encode() in part]))
        for name, part in texts(tei, identifier)
    ]
    if parts:
        told["parts"] = [
            {"id": name, "outputs": [one.path for one in part.outputs], **part.facts} for name, part in parts
        ]
        outputs.extend(output for _, part in parts for output in part.outputs)
    return Rendition(tuple(outputs), facts=told)
