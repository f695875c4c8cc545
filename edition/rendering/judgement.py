"""The findings of a validation as a web page in one file; the page is made by ``xslt/report.xsl``."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from edition import __version__
from edition.rendering.results import asset, style_sheet

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(files: Sequence[Mapping[str, Any]], titles: Mapping[str, str]) -> str:
    """The page, from entries as ``edition validate --format json`` gives them.

    Of an entry are read: file, valid, schemas (name, version, sha256) and problems (code, severity, line, column,
    xpath, message, hint, excerpt). ``titles`` are those of the rules, by code.
    """
    report = etree.Element("report", generator=f"edition {__version__}")
    for entry in files:
        report.append(_file(entry, titles))
    listed = etree.tostring(report, encoding="utf-8")
    sheet = style_sheet("report.xsl", ("style", str))
    return sheet.transform(listed, "report", {"style": asset("report.css").decode("utf-8")})["report.html"]


def _file(entry: Mapping[str, Any], titles: Mapping[str, str]) -> etree._Element:
    file = etree.Element("file", name=_plain(entry["file"]), valid="true" if entry["valid"] else "false")
    for schema in entry["schemas"]:
        etree.SubElement(file, "schema", {name: _plain(schema[name]) for name in ("name", "version", "sha256")})
    for problem in entry["problems"]:
        found = etree.SubElement(file, "problem")
        for name in ("code", "severity", "line", "column", "xpath"):
            if problem.get(name) is not None:
                found.set(name, _plain(problem[name]))
        found.set("title", titles.get(problem["code"], ""))
        for name in ("message", "hint", "excerpt"):
            if problem.get(name):
                etree.SubElement(found, name).text = _plain(problem[name])
    return file


def _plain(value: object) -> str:
    """A value as characters that XML can hold."""
    return _NOT_XML.sub("\ufffd", str(value))
