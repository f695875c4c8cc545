"""Facts that a page lists above a text: each label on a line of its own, its value on the next, without a colon.

Author

Ragna Fjelldal

Date

3 May 1911
"""

from collections.abc import Sequence
from typing import cast

from edition.model.reading import Fact, Statement
from edition.readers.shared.dates import whole_date
from edition.readers.shared.labels import label_of
from edition.readers.web_page.account import Account
from edition.readers.web_page.lines import PageLine
from edition.readers.web_page.masthead import labelled, name_statements

_SPEAKERS = frozenset(
    {"speaker", "talare", "redner", "rednerin", "orateur", "oratrice", "orador", "oradora", "oratore", "spreker"}
    | {"mówca", "оратор", "докладчик", "taler", "puhuja", "ομιλητής"}
)
"""Who gave a speech is its author; as labels inside a text these words are what members call the chair."""
_FEWEST = 2
_MOST_WORDS = 14
_MOST_LABEL_WORDS = 4
_MOST_VALUE_LINES = 2


def find_fields(lines: Sequence[PageLine], limit: int) -> dict[int, Fact | None]:
    """The lines of such a list among the first ``limit``: the fact that a value states, None for labels and for what
    goes on below a value; a title stays what it is. Nothing where fewer than two labels have values.
    """
    found: dict[int, Fact | None] = {}
    stated = 0
    index = 0
    while index < limit:
        fact = _fact(lines[index])
        if fact is None:
            index += 1
            continue
        value = index + 1
        while value < limit and value - index <= _MOST_VALUE_LINES and _is_value(lines, value, index):
            if fact != "title":
                found[value] = fact if value == index + 1 else None
            value += 1
        if value > index + 1:
            found[index] = None
            stated += 1
        index = value
    return found if stated >= _FEWEST else {}


def _fact(line: PageLine) -> Fact | None:
    text = line.text.strip(" :").casefold()
    if line.words > _MOST_LABEL_WORDS:
        return None
    return "author" if text in _SPEAKERS else cast("Fact | None", label_of(text))


def _is_value(lines: Sequence[PageLine], index: int, label: int) -> bool:
    """Whether a line is the value of a label above it, or goes on with one without a blank line between."""
    line = lines[index]
    close = index == label + 1 or line.blanks == 0
    if labelled(line.text) is not None or line.text.endswith(":"):
        return False
    return close and line.words <= _MOST_WORDS and not line.full and not line.ends_sentence and _fact(line) is None


def account_for_field(line: PageLine, fact: Fact | None, account: Account) -> None:
    """A label, or a value with the fact that it states."""
    bounds = (0, len(line.text))
    if fact in {"author", "translator", "editor"}:
        account.state(name_statements(line, bounds, fact))
    elif fact is not None:
        account.state([Statement(fact, line.text, line.span, _iso(line.text, fact, account.language))])
    account.claim(line.span, "meta", "information line", "sourceDesc")
    account.role(line, "information", 0.85)


def _iso(text: str, fact: Fact, language: str | None) -> str | None:
    date = whole_date(text, language) if fact.startswith("date") else None
    return date.iso if date is not None else None
