"""An independent check that a TEI file holds its source whole: from the two files and the ledger between them.

It shares no code with the readers and the encoding, so a defect of theirs cannot hide itself here.
"""

import codecs
import hashlib
from collections.abc import Iterator

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import LEDGER_BROKEN, NOT_TEI, SOURCE_DIFFERS, TEI_DIFFERS, WRONG_CHARSET
from edition.verification.account import read_account
from edition.verification.case import Account, Case, Names
from edition.verification.cover import check_cover, check_runs
from edition.verification.find import Triple, find_triples
from edition.verification.hiding import check_changes, check_furniture, check_marks, check_meta
from edition.verification.order import check_order, check_words
from edition.xml.namespaces import tei as in_tei
from edition.xml.parse import parse

__all__ = ["Names", "Triple", "find_triples", "verify"]

_NOT_CHARSETS = frozenset({"unicode_escape", "raw_unicode_escape", "punycode", "idna", "undefined", "mbcs", "oem"})
_CHECKS = (check_runs, check_marks, check_meta, check_changes, check_furniture, check_order, check_words)
_MOST = 50
"""So many problems of one triple are told."""


def verify(source: bytes, tei: bytes, ledger: bytes, *, files: Names) -> tuple[Problem, ...]:
    """Prove from the bytes of a source, its TEI and its ledger that nothing was lost and nothing invented.

    Returns the problems, none where the proof holds; those in the source carry its lines. Offsets are Unicode code
    points. Never raises for what the files contain.
    """
    try:
        account = read_account(ledger, files.ledger)
        case = _case(account, source, tei, files)
    except Refusal as refusal:
        return refusal.problems
    problems = [*_hashes(case, source, tei), *check_cover(case)]
    for check in _CHECKS if not _beyond(case) else (check_runs,):
        problems.extend(check(case))
    return tuple(problems[:_MOST])


def _case(account: Account, source: bytes, tei: bytes, files: Names) -> Case:
    """Decode both texts. Raises Refusal where that cannot be done."""
    root = parse(tei, files.tei)
    body = root.find(in_tei("text"))
    if root.tag != in_tei("TEI") or body is None:
        raise Refusal(Problem(NOT_TEI, Place(files.tei, root.sourceline), f"no /TEI/text below {root.tag!s}"))
    text = str(body.xpath("string()"))
    return Case(files, account, _decoded(account, source, files), text, root)


def _decoded(account: Account, source: bytes, files: Names) -> str:
    try:
        name = codecs.lookup(account.encoding).name
        if name.replace("-", "_") in _NOT_CHARSETS:
            raise LookupError
        text = source.decode(account.encoding)
    except UnicodeDecodeError as error:
        message = f"the source is not {account.encoding}: {error.reason} at byte {error.start}"
        raise Refusal(Problem(WRONG_CHARSET, Place(files.source), message)) from None
    except (LookupError, ValueError):
        message = f"{account.encoding!r} is no character encoding"
        raise Refusal(Problem(LEDGER_BROKEN, Place(files.ledger), message)) from None
    return text[1:] if text.startswith("\ufeff") and account.source_length == len(text) - 1 else text


def _hashes(case: Case, source: bytes, tei: bytes) -> Iterator[Problem]:
    """The files are those that the ledger was made for, and were decoded as what they are."""
    account, names = case.account, case.names
    if hashlib.sha256(source).hexdigest() != account.source_sha256 or len(case.source) != account.source_length:
        message = f"its SHA-256 or length ({len(case.source)}) is not that in the ledger ({account.source_length})"
        yield Problem(SOURCE_DIFFERS, Place(names.source), message, "build it again")
    if hashlib.sha256(tei).hexdigest() != account.tei_sha256 or len(case.text) != account.tei_length:
        message = f"its SHA-256 or the length of its text ({len(case.text)}) is not that in the ledger"
        yield Problem(TEI_DIFFERS, Place(names.tei), message, "adopt the edited file, or build it again")
    if not source.isascii() and codecs.lookup(account.encoding).name != "utf-8":
        try:
            source.decode("utf-8")
        except UnicodeDecodeError:
            return
        message = f"it is valid UTF-8 but was read as {account.encoding}"
        yield Problem(WRONG_CHARSET, Place(names.source), message)


def _beyond(case: Case) -> bool:
    """Whether a run ends beyond a text, so that looking at its characters would be of no use."""
    return any(
        (run.s and run.s[1] > len(case.source)) or (run.t and run.t[1] > len(case.text)) for run in case.account.runs
    )
