"""Fetches a schema of the TEI Consortium: only when the user asks for it, and only what it should be."""

import hashlib
import re
import time
import urllib.error
import urllib.request
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from edition import __version__
from edition.grammars.kept import LARGEST, TEI_HOSTS, KeptSchema, keep, kept_schemas, tei_version
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import SCHEMA_CHANGED, SCHEMA_NOT_FETCHED

ADDRESS = "https://www.tei-c.org/Vault/P5/{version}/xml/tei/custom/schema/relaxng/{name}.rng"
"""The vault holds every release of TEI P5 and never changes one."""

NAMES = ("tei_all",)
NEWEST = "4.12.0"
"""The release that is fetched where none is named."""

KNOWN = {
    ("tei_all", "4.12.0"): "b0f115095ead2ccc6933aa3365c6f4a82cba3b2ec7eee7f76bb616d7a63b7e48",
}
"""SHA-256 of releases that were looked at. Any other is trusted once, when it first comes, and then held to."""

_SECONDS = 30
_SECONDS_IN_ALL = 180
_CHUNK = 65_536
_OFFLINE = "fetch it on a machine with a network, then: edition schema add FILE"


def fetch(
    folder: Path, name: str, version: str = NEWEST, *, sha256: str = "", address: str = ADDRESS, secure: bool = True
) -> KeptSchema:
    """Fetch a schema of one TEI release into the cache ``folder``.

    ``sha256`` is what the user expects, if anything; ``secure`` asks for https, and is given up for tests only. Raises
    Refusal: SCHEMA_NOT_FETCHED where it cannot be had or is no schema of that release, SCHEMA_CHANGED where its SHA-256
    is not the known one.
    """
    where = address.format(version=version, name=name)
    data = _download(where, secure=secure)
    stated = tei_version(data)
    if not re.search(rb"<(?:[\w.-]+:)?grammar\b", data[:4000]) or stated != version:
        what = f"it is of TEI {stated}" if stated else "it is no TEI schema"
        raise Refusal(Problem(SCHEMA_NOT_FETCHED, Place(where), f"{name} {version} was asked for, but {what}"))
    found = hashlib.sha256(data).hexdigest()
    expected = sha256.lower() or KNOWN.get((name, version)) or _trusted(folder, name, version)
    if expected and found != expected:
        message = f"its SHA-256 is {found}, but {expected} is expected; it was not kept"
        raise Refusal(Problem(SCHEMA_CHANGED, Place(where), message, "find out why before you use it"))
    return keep(folder, data, name=name, origin=where)


def _trusted(folder: Path, name: str, version: str) -> str:
    """The SHA-256 of the copy that came first."""
    found = (one.sha256 for one in kept_schemas(folder) if (one.name, one.version) == (name, version))
    return next(found, "")


class _Elsewhere(Exception):  # noqa: N818 - not shown: it becomes a problem
    """The server sends the client on to an address that is not asked."""


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows a server to another address of its own, or of the Consortium's; never elsewhere, never to plain http."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        """The request for the new address. Raises _Elsewhere."""
        before, after = urlsplit(req.full_url), urlsplit(newurl)
        known = after.netloc == before.netloc or {before.hostname, after.hostname} <= set(TEI_HOSTS)
        if not known or (before.scheme == "https" and after.scheme != "https"):
            raise _Elsewhere(f"{after.scheme}://{after.netloc}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _download(address: str, *, secure: bool) -> bytes:
    if secure and not address.startswith("https://"):
        raise Refusal(Problem(SCHEMA_NOT_FETCHED, Place(address), "only https addresses are fetched"))
    request = urllib.request.Request(address, headers={"User-Agent": f"edition/{__version__}"})  # noqa: S310 - https
    try:
        with urllib.request.build_opener(_SameHost).open(request, timeout=_SECONDS) as answer:
            data = _read(answer)
    except urllib.error.HTTPError as error:
        hint = "see https://www.tei-c.org/Vault/P5/ for the releases there are" if error.code == 404 else ""
        raise Refusal(Problem(SCHEMA_NOT_FETCHED, Place(address), f"the server says {error.code}", hint)) from None
    except _Elsewhere as error:
        message = f"the server sends on to {error}, where nothing is fetched from"
        raise Refusal(Problem(SCHEMA_NOT_FETCHED, Place(address), message, _OFFLINE)) from None
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
        message = f"cannot be reached: {' '.join(str(reason).split())}"
        raise Refusal(Problem(SCHEMA_NOT_FETCHED, Place(address), message, _OFFLINE)) from None
    if len(data) > LARGEST:
        raise Refusal(Problem(SCHEMA_NOT_FETCHED, Place(address), f"larger than {LARGEST // 1_000_000} MB"))
    return data


def _read(answer: IO[bytes]) -> bytes:
    """What the server sends, until it is too much or takes too long."""
    parts: list[bytes] = []
    size, end = 0, time.monotonic() + _SECONDS_IN_ALL
    while size <= LARGEST and (part := answer.read(_CHUNK)):
        parts.append(part)
        size += len(part)
        if time.monotonic() > end:
            raise TimeoutError(f"not finished after {_SECONDS_IN_ALL} seconds")
    return b"".join(parts)
