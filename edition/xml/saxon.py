"""The one XSLT processor (SaxonC-HE), locked: style sheets of ours run, nothing else is read or written.

Settings and their order were measured: the ban on document type declarations must be set before the first parse,
our own style sheets must be compiled before all protocols are closed, and only full feature names have any effect.
SaxonC holds the interpreter's lock and cannot be interrupted, so style sheets run in worker processes.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import etree
from saxonche import PySaxonApiError, PySaxonProcessor

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import TRANSFORM_FAILED
from edition.xml.parse import parse

_FEATURE = "http://saxon.sf.net/feature/"
_NO_DOCTYPE = f"{_FEATURE}parserFeature?uri=http://apache.org/xml/features/disallow-doctype-decl"
_OTHER_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"'](?![Uu][Tt][Ff]-?8[\"'])")

Parameter = str | int | bool | tuple[str, ...]
"""What a style sheet can be given: xs:string, xs:integer, xs:boolean, or array(xs:string)."""


class StyleSheetError(Exception):
    """A style sheet of ours does not compile: a defect, never the user's fault."""


def _unlocked_processor() -> PySaxonProcessor:
    """A processor of its own for each style sheet: once its protocols are closed they cannot be opened again."""
    processor = PySaxonProcessor(license=False)
    processor.set_configuration_property(_NO_DOCTYPE, "true")
    processor.set_configuration_property(f"{_FEATURE}allow-external-functions", "false")
    return processor


class StyleSheet:
    """A compiled style sheet that returns named results: ``map(xs:string, xs:string)`` from its initial template.

    The style sheet must end in a map of names to strings made with ``serialize()``: SaxonC's own result documents
    lose their output method, and its writer would indent mixed content. It matches the document node in its default
    mode. ``parameters`` are the names and types it declares; an unknown name is refused here, since SaxonC takes it
    in silence.
    """

    def __init__(self, path: Path, parameters: Mapping[str, type] | None = None, *, text: str | None = None) -> None:
        """Compile the file, or ``text`` where it was made by the program (``path`` is then its name only).

        What is made from a stranger's schema is compiled behind closed doors: xsl:include, static expressions and
        use-when would read files while it is compiled.
        """
        self._path = path
        self._parameters = dict(parameters or {})
        self._processor = _unlocked_processor()
        compiler = self._processor.new_xslt30_processor()
        if text is not None:
            self._processor.set_configuration_property(f"{_FEATURE}allowedProtocols", "")
        try:
            given = {"stylesheet_file": str(path)} if text is None else {"stylesheet_text": text}
            self._executable = compiler.compile_stylesheet(**given, encoding="utf-8")
        except PySaxonApiError as error:
            raise StyleSheetError(f"{path.name}: {error}") from None
        self._processor.set_configuration_property(f"{_FEATURE}allowedProtocols", "")

    def transform(self, xml: bytes, file: str, parameters: Mapping[str, Parameter] | None = None) -> dict[str, str]:
        """Run the style sheet over an XML document.

        Returns the named results. Raises Refusal: TRANSFORM_FAILED with what the style sheet said, or the reason why
        the document cannot be parsed; StyleSheetError for a parameter that the style sheet does not have.
        """
        text = _as_text(xml, file)
        processor = self._processor
        executable = self._executable.clone()
        for name, value in (parameters or {}).items():
            expected = self._parameters.get(name)
            if expected is None or not isinstance(value, expected):
                raise StyleSheetError(f"{self._path.name} has no parameter {name} of type {type(value).__name__}")
            executable.set_parameter(name, _atomic(processor, value))
        try:
            document = processor.parse_xml(xml_text=text, encoding="utf-8")
        except PySaxonApiError as error:
            parse(xml, file)  # says the line of the fault, which Saxon does not
            raise self._refusal(file, error) from None
        try:
            executable.set_global_context_item(xdm_item=document)
            executable.set_initial_match_selection(xdm_value=document)
            executable.set_result_as_raw_value(True)
            value = executable.apply_templates_returning_value()
        except PySaxonApiError as error:
            raise self._refusal(file, error) from None
        return _named_results(value, self._path)

    def _refusal(self, file: str, error: PySaxonApiError) -> Refusal:
        message = " ".join(str(error).split())
        return Refusal(Problem(TRANSFORM_FAILED, Place(file), f"{self._path.name}: {message[:300]}"))


def _as_text(xml: bytes, file: str) -> str:
    """The document as Saxon takes it: characters, and no document type declaration.

    Most files are UTF-8 without a declaration and go through as they are. Of others the safe parser makes plain ones:
    it reads their character encoding and the entities they declare for themselves.
    """
    if xml[:1] == b"<" and b"<!DOCTYPE" not in xml and not _OTHER_ENCODING.match(xml):
        try:
            return xml.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return etree.tostring(parse(xml, file), encoding="unicode")


def _atomic(processor: PySaxonProcessor, value: Parameter) -> Any:
    if isinstance(value, bool):
        return processor.make_boolean_value(value)
    if isinstance(value, tuple):
        return processor.make_array([_atomic(processor, item) for item in value])
    if isinstance(value, int):
        return processor.make_integer_value(value)
    if "\0" in value:
        raise StyleSheetError("a parameter holds a NUL, at which SaxonC would cut it short")
    return processor.make_string_value(value, encoding="utf-8")


def _named_results(value: Any, path: Path) -> dict[str, str]:
    item = value.item_at(0) if value is not None and value.size else None
    if item is None or not item.is_map:
        raise StyleSheetError(f"{path.name} returned no map of results")
    results = item.get_map_value()
    return {str(key.string_value): results.get(key).item_at(0).string_value for key in _keys(results)}


def _keys(results: Any) -> list[Any]:
    keys = results.keys()
    return [keys.item_at(index) for index in range(keys.size)] if hasattr(keys, "item_at") else list(keys)
