"""How a print edition is set: what people may choose of its layout, and what is chosen where they say nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args, get_type_hints

Choice = Literal["auto", "yes", "no"]


@dataclass(frozen=True, slots=True)
class BookLayout:
    """The layout of a printed book. Every field is a key of ``[print]`` in ``edition.toml`` and of ``--layout``.

    ``paper`` the format, with the margins and the type that suit it; ``notes`` at the foot of the page or at the end;
    ``signs`` of notes as printed in the source, or counted anew in each chapter; ``chapters`` begin on a new page where
    they are long (auto), on a right-hand page, on any new page, or in the run of the text; ``heads`` what stands at the
    head of left and right pages; ``half_title`` a page with the title alone before the title page (auto: of a long
    book); ``line_numbers`` of verse as printed, of all verse, of all lines, or none; ``apparatus`` keyed to the numbers
    of lines, or to letters in the text (auto: lines where there is much of it); ``index`` of the names that the text
    marks (auto: where it marks a dozen); ``parallel`` texts that are aligned: on facing pages, or one after the other.
    """

    paper: Literal["royal", "a4", "a5", "letter", "us-trade", "large-print"] = "royal"
    notes: Literal["foot", "end"] = "foot"
    signs: Literal["printed", "counted"] = "printed"
    chapters: Literal["auto", "right", "page", "run-on"] = "auto"
    heads: Literal["author-chapter", "title-chapter", "author-title", "none"] = "author-chapter"
    half_title: Choice = "auto"
    line_numbers: Literal["printed", "verse", "all", "none"] = "printed"
    apparatus: Literal["auto", "lines", "letters"] = "auto"
    index: Choice = "auto"
    parallel: Literal["facing", "apart"] = "facing"

    def parameters(self) -> dict[str, str]:
        """The layout as the parameters of ``xslt/print/options.xsl``."""
        return {key: getattr(self, name) for key, name in NAMES.items()}


NAMES: Mapping[str, str] = {field.name.replace("_", "-"): field.name for field in fields(BookLayout)}
"""The keys that people write (``half-title``) and the fields they stand for (``half_title``)."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    key: get_args(get_type_hints(BookLayout)[name]) for key, name in NAMES.items()
}
"""For each key its values; the first is the one that holds where nothing is said."""


def layout_of(values: Mapping[str, str]) -> BookLayout:
    """The layout that some keys ask for. Raises KeyError for an unknown key, ValueError for an unknown value."""
    for key, value in values.items():
        if value not in CHOICES[key]:
            raise ValueError(f"{key} is one of {', '.join(CHOICES[key])}, not {value!r}")
    chosen: dict[str, Any] = {NAMES[key]: value for key, value in values.items()}
    return BookLayout(**chosen)
