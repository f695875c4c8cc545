"""What the command line asks of a worker process, and what comes back. Everything here can be pickled."""

from dataclasses import dataclass, field
from typing import Any, Literal

from edition.model.artefact import Output
from edition.model.book_layout import BookLayout
from edition.model.problem import Problem, Severity
from edition.model.reading import Form

Format = Literal["tei", "html", "epub", "pdf"]
FORMATS: tuple[Format, ...] = ("tei", "html", "epub", "pdf")


@dataclass(frozen=True, slots=True)
class BuildJob:
    """Convert one source and render its TEI.

    ``path`` is the source file; ``adopted`` the bytes of the TEI where editors have taken it over as the master;
    ``overrides`` the metadata that the configuration gives; ``layout`` that of the print edition; ``epub`` the keys
    of ``[epub]``; ``epoch`` the seconds of SOURCE_DATE_EPOCH.
    """

    path: str
    identifier: str
    formats: tuple[Format, ...]
    form: Form | None = None
    overrides: dict[str, Any] = field(default_factory=dict)
    adopted: bytes | None = None
    layout: BookLayout = field(default_factory=BookLayout)
    epub: dict[str, str] = field(default_factory=dict)
    epoch: int | None = None
    largest: int = 50_000_000


@dataclass(frozen=True, slots=True)
class RenderJob:
    """Render one TEI file, ours or not. ``strict`` makes schema errors fatal."""

    path: str
    identifier: str
    formats: tuple[Format, ...]
    strict: bool = False
    layout: BookLayout = field(default_factory=BookLayout)
    epub: dict[str, str] = field(default_factory=dict)
    epoch: int | None = None
    largest: int = 50_000_000


@dataclass(frozen=True, slots=True)
class AnthologyJob:
    """Make one EPUB of many TEI files.

    ``parts`` are their paths and identifiers, in order; ``path`` is the folder that the settings are of; ``title`` that
    of the whole (empty: it is called an anthology, in the language of most of the parts).
    """

    path: str
    identifier: str
    parts: tuple[tuple[str, str], ...]
    title: str = ""
    formats: tuple[Format, ...] = ("epub",)
    epub: dict[str, str] = field(default_factory=dict)
    epoch: int | None = None
    largest: int = 50_000_000


@dataclass(frozen=True, slots=True)
class ValidateJob:
    """Check one TEI file.

    ``schema`` and ``schematron`` are those that the user named, ``phase`` that of ``schematron`` to run. Without them
    those that the file names are followed, to files inside its own folder or ``tree`` and to the ``kept`` ones (label
    such as tei_all-4.12.0, path), else the profile judges. ``strict`` asks jing, too.
    """

    path: str
    schema: str | None = None
    schematron: str | None = None
    phase: str | None = None
    tree: str | None = None
    kept: tuple[tuple[str, str], ...] = ()
    strict: bool = False
    largest: int = 50_000_000


@dataclass(frozen=True, slots=True)
class InspectJob:
    """Say which form one source has and how each line was understood."""

    path: str
    form: Form | None = None
    largest: int = 50_000_000


Job = BuildJob | RenderJob | AnthologyJob | ValidateJob | InspectJob


@dataclass(frozen=True, slots=True)
class JobResult:
    """What one job came to: files to write, problems, and the entry for the report (or for ``inspect``)."""

    path: str
    outputs: tuple[Output, ...] = ()
    problems: tuple[Problem, ...] = ()
    entry: dict[str, Any] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        return any(problem.severity is Severity.ERROR for problem in self.problems)
