"""What a publisher may say of an EPUB that no source says of itself: the table ``[epub]`` of edition.toml."""

from dataclasses import dataclass

from edition.model.artefact import Image


@dataclass(frozen=True, slots=True)
class EpubSettings:
    """The cover that was given, the claim of accessibility, which is made only where somebody answers for it, and the
    view: "reading", or "diplomatic" (as the source has it, where the encoding gives both).

    ``conforms_to`` is a conformance statement as EPUB Accessibility 1.1 (section 2.4) wants it, such as "EPUB
    Accessibility 1.1 - WCAG 2.2 Level AA"; ``certified_by`` who says so; ``certifier_report`` the address of a report.
    """

    cover: Image | None = None
    conforms_to: str = ""
    certified_by: str = ""
    certifier_report: str = ""
    view: str = "reading"
