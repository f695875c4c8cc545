"""The line of the file that a problem is about, for the caret."""

import codecs
import re
from collections.abc import Iterable
from dataclasses import replace

from edition.model.problem import Problem

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")


def with_excerpts(problems: Iterable[Problem], data: bytes, file: str) -> tuple[Problem, ...]:
    """The problems, those of ``file`` with the line they are about (lines end as XML 1.0, 2.11 has it)."""
    told = tuple(problems)
    if not told:
        return ()
    lines = _text(data).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(
        replace(one, excerpt=_line(lines, one.place.line)) if one.place.file == file and not one.excerpt else one
        for one in told
    )


def _line(lines: list[str], number: int | None) -> str:
    return lines[number - 1] if number is not None and 0 < number <= len(lines) else ""


def _text(data: bytes) -> str:
    """The characters of an XML file, whatever is wrong with it: an excerpt is for people."""
    declared = _DECLARED.match(data[:400])
    name = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    name = name or (declared.group(1).decode("ascii") if declared else "utf-8")
    try:
        return data.decode(name, errors="replace")
    except LookupError:
        return data.decode("utf-8", errors="replace")
