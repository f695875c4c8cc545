"""Which schema judges a file: the one the user named, else those the file names, else the profile of edition."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from edition import __version__
from edition.grammars.kept import TEI_HOSTS, tei_version
from edition.grammars.named import NamedSchema, named_schemas
from edition.model.job import ValidateJob
from edition.model.problem import Place, Problem
from edition.model.rules import SCHEMA_ELSEWHERE
from edition.resources import folder

PROFILE = "edition.rng"
"""The file name by which our own TEI names our own profile."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The grammars to judge by (None: the profile), and what is to be said about those that were passed over.

    ``rules`` are the files with Schematron, each with the phase to run (None: its default one): schemas of their own,
    and the grammars, which may have rules inside.
    """

    schemas: tuple[Path | None, ...]
    rules: tuple[tuple[Path, str | None], ...] = ()
    told: tuple[Problem, ...] = ()


def choose(data: bytes, job: ValidateJob) -> Choice:
    """Choose the schemas for one file. Nothing is read from the network, and nothing outside ``job.tree``."""
    rules = [(Path(job.schematron), job.phase)] if job.schematron is not None else []
    if job.schema is not None:
        return _choice([Path(job.schema)], rules, [])
    grammars: list[Path | None] = []
    told: list[Problem] = []
    for named in named_schemas(data):
        found = _follow(named, job)
        if isinstance(found, Problem):
            told.append(found)
        elif found is not None and named.language == "schematron":
            rules.append((found, named.phase))
        else:
            grammars.append(found)
    return _choice(grammars or [None], rules, told)


def _choice(grammars: list[Path | None], rules: list[tuple[Path, str | None]], told: list[Problem]) -> Choice:
    """Each schema once; the rules inside of a grammar run even where the file names it as a grammar only."""
    named = {path for path, _ in rules}
    inside = [(path, None) for path in grammars if path is not None and path not in named]
    return Choice(tuple(dict.fromkeys(grammars)), tuple(dict.fromkeys([*rules, *inside])), tuple(told))


def judge(schema: Path | None, tree: str | None = None) -> dict[str, str]:
    """What the report says of a schema: name, file, version ("" where it does not say) and SHA-256.

    The file is told as it was named, or from ``tree``; outside of that by its name alone, so that a report holds no
    path of one machine.
    """
    path = folder("schemas") / PROFILE if schema is None else schema
    try:
        data = path.read_bytes()
    except OSError:
        data = b""
    version = __version__ if schema is None else tei_version(data)
    return {
        "name": "profile of edition" if schema is None else path.stem,
        "file": path.name if schema is None else _told(path, tree),
        "version": version,
        "sha256": hashlib.sha256(data).hexdigest() if data else "",
    }


def _told(path: Path, tree: str | None) -> str:
    if not path.is_absolute():
        return path.as_posix()
    return path.relative_to(tree).as_posix() if tree is not None and path.is_relative_to(tree) else path.name


def _follow(named: NamedSchema, job: ValidateJob) -> Path | Problem | None:
    """The file that an instruction leads to; None for our profile; else a word about why it was passed over."""
    if named.language == "other":
        return _passed_over(named, job, "is in a schema language that is not read here")
    parts = urlsplit(named.href)
    name = unquote(parts.path).rpartition("/")[2]
    if named.language == "relax-ng-compact":
        return _passed_over(named, job, "is in compact syntax", "make an .rng of it, for example with trang")
    if parts.scheme or parts.netloc:
        return _from_afar(named, job, (parts.hostname or "").lower(), parts.path)
    base = Path(job.path).resolve().parent
    path = (base / unquote(parts.path)).resolve()
    if not (path.is_relative_to(base) or (job.tree is not None and path.is_relative_to(job.tree))):
        hint = "run edition in a folder that holds both, or name it with --schema"
        return _passed_over(named, job, "lies outside the folder of this file and the current one", hint)
    if not path.is_file():
        return None if name == PROFILE else _passed_over(named, job, "is not there")
    return None if name == PROFILE and _is_profile(path) else path


def _from_afar(named: NamedSchema, job: ValidateJob, host: str, path: str) -> Path | Problem:
    """A schema on the web: never fetched, but one of the TEI Consortium's may be in the user's cache."""
    if named.language in ("relax-ng", "schematron") and host in TEI_HOSTS and path.endswith(".rng"):
        name = path.rpartition("/")[2].removesuffix(".rng")
        steps = path.split("/")
        version = steps[steps.index("P5") + 1] if "P5" in steps[:-1] else "current"
        for label, kept in job.kept:
            if label == f"{name}-{version}" or (version == "current" and label.startswith(f"{name}-")):
                return Path(kept)
        wanted = name if version == "current" else f"{name} {version}"
        hint = f"keep it once with: edition schema fetch {wanted}"
    else:
        hint = "keep it as a file and name it with --schema"
    return _passed_over(named, job, "is on the web, where nothing is read from", hint)


def _is_profile(path: Path) -> bool:
    return path.read_bytes() == (folder("schemas") / PROFILE).read_bytes()


def _passed_over(named: NamedSchema, job: ValidateJob, why: str, hint: str = "") -> Problem:
    return Problem(SCHEMA_ELSEWHERE, Place(job.path, named.line), f"the schema {named.href} {why}", hint)
