"""The schemas that a user keeps: copies in the user's own cache, each with its version and SHA-256."""

import hashlib
import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from edition.files import write
from edition.model.artefact import Output
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import BAD_SCHEMA, SCHEMA_CHANGED, UNREADABLE_SOURCE

LARGEST = 20_000_000
"""Bytes of the largest schema that is kept (tei_all has 1.1 million)."""

TEI_HOSTS = ("tei-c.org", "www.tei-c.org", "vault.tei-c.org")
"""Where the TEI Consortium publishes its schemas."""

_TEI_VERSION = re.compile(r"TEI Edition:\s*(?:P5\s+)?Version\s+([0-9][0-9A-Za-z.-]*?)\.?\s")
_VERSION_IN_NAME = re.compile(r"[-_@](\d+(?:\.\d+)+[a-z]?)$")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_INCLUDES = re.compile(rb"<(?:[\w.-]+:)?(?:include|externalRef)\s")


@dataclass(frozen=True, slots=True)
class KeptSchema:
    """A schema in the cache. ``version`` is that of the TEI release it was made from, "" where it does not say;
    ``origin`` the file or address it came from.
    """

    name: str
    version: str
    sha256: str
    origin: str
    path: str

    @property
    def label(self) -> str:
        """The name by which ``--schema`` finds exactly this one."""
        return f"{self.name}-{self.version}" if self.version else self.name


def cache_folder(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """Where schemas are kept: in the folder for caches of the platform (XDG Base Directory Specification on Unix)."""
    values = os.environ if environment is None else environment
    home = Path(values.get("HOME") or values.get("USERPROFILE") or Path.home())
    if platform == "win32":
        base = Path(values.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        named = values.get("XDG_CACHE_HOME", "")
        base = Path(named) if Path(named).is_absolute() else home / ".cache"
    return base / "edition" / "schemas"


def tei_version(schema: bytes) -> str:
    """The TEI release that a schema was made from, as its header comment says ("4.12.0"); "" where it does not."""
    found = _TEI_VERSION.search(schema[:20_000].decode("utf-8", errors="replace"))  # TEI writes a no-break space
    return found.group(1) if found else ""


def keep(folder: Path, data: bytes, *, name: str, origin: str) -> KeptSchema:
    """Put a schema into the cache.

    ``name`` may end in a version, which is told apart; the version in the header comment goes before it. Raises
    Refusal (BAD_SCHEMA) for a name that is none and for a schema in several files, (UNWRITABLE_OUTPUT) where the
    cache cannot be written.
    """
    in_name = _VERSION_IN_NAME.search(name)
    plain = name[: in_name.start()] if in_name else name
    if not _NAME.fullmatch(plain):
        raise Refusal(Problem(BAD_SCHEMA, Place(origin), f"{name!r} is no name for a schema", "give one with --name"))
    if len(data) > LARGEST:
        raise Refusal(Problem(BAD_SCHEMA, Place(origin), f"larger than {LARGEST // 1_000_000} MB"))
    if _INCLUDES.search(data):
        hint = "leave it where it is and name it: edition validate --schema FILE"
        raise Refusal(Problem(BAD_SCHEMA, Place(origin), "it includes other files, so one copy would not do", hint))
    version = tei_version(data) or (in_name.group(1) if in_name else "")
    made = KeptSchema(plain, version, hashlib.sha256(data).hexdigest(), origin, "")
    write(folder, Output(f"{made.label}.rng", data))
    facts = {key: value for key, value in asdict(made).items() if key != "path"}
    write(folder, Output(f"{made.label}.json", (json.dumps(facts, ensure_ascii=False, indent=1) + "\n").encode()))
    return KeptSchema(**facts, path=str(folder / f"{made.label}.rng"))


def read_schema(path: Path) -> bytes:
    """The bytes of a schema file. Raises Refusal (UNREADABLE_SOURCE, BAD_SCHEMA for one that is too large)."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal(Problem(BAD_SCHEMA, Place(str(path)), f"larger than {LARGEST // 1_000_000} MB"))
        return path.read_bytes()
    except OSError as error:
        raise Refusal(Problem(UNREADABLE_SOURCE, Place(str(path)), error.strerror or "cannot be read")) from None


def kept_schemas(folder: Path) -> list[KeptSchema]:
    """Everything in the cache, by name, the newest version of each first."""
    found: list[KeptSchema] = []
    for path in folder.glob("*.json"):
        try:
            facts = json.loads(path.read_text(encoding="utf-8"))
            one = KeptSchema(**{key: str(facts[key]) for key in ("name", "version", "sha256", "origin")}, path="")
        except (OSError, ValueError, KeyError, TypeError):
            continue  # not one of ours: a cache may be tidied by anybody
        schema = path.with_suffix(".rng")
        if schema.is_file() and one.label == path.stem:
            found.append(KeptSchema(one.name, one.version, one.sha256, one.origin, str(schema)))
    found.sort(key=lambda one: _order(one.version), reverse=True)
    return sorted(found, key=lambda one: one.name)


def find_kept(folder: Path, wanted: str) -> KeptSchema | None:
    """The schema of the cache that ``wanted`` names: NAME (its newest version), NAME-VERSION or NAME@VERSION.

    Raises Refusal (SCHEMA_CHANGED) where the file is not the one that was kept.
    """
    label = wanted.replace("@", "-", 1)
    for one in kept_schemas(folder):
        if label in (one.label, one.name):
            unchanged(one)
            return one
    return None


def unchanged(schema: KeptSchema) -> None:
    """Raise Refusal (SCHEMA_CHANGED) where a file of the cache is not the one that was kept."""
    if hashlib.sha256(read_schema(Path(schema.path))).hexdigest() != schema.sha256:
        message = f"the file is not the one that was kept (SHA-256 {schema.sha256[:16]}…)"
        raise Refusal(Problem(SCHEMA_CHANGED, Place(schema.path), message, "delete it, and add or fetch it again"))


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """A key by which 4.10.0 comes after 4.9.0, and 4.10.0a after 4.10.0."""
    parts = re.findall(r"(\d+)([a-z]*)", version)
    return tuple((int(number), letter) for number, letter in parts)
