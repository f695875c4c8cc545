"""``profileDesc`` (Guidelines 2.4): when and for whom the text was made, its languages, people and subjects."""

from edition.encoding.dates import date
from edition.encoding.given import GIVEN_BY, Given
from edition.encoding.header_names import person
from edition.encoding.summary import Summary
from edition.encoding.tree import Element, Node, element
from edition.model.facts import Facts, plain


def profile(facts: Facts, given: Given, summary: Summary, people: list[Element]) -> Element:
    """``profileDesc``; ``people`` are the ``person`` elements that turns of speech point to."""
    made = element("profileDesc", *_abstract(facts, given), *_creation(facts), _languages(facts, summary))
    made.children.extend(_keywords(facts, given))
    made.children.extend(_correspondence(facts))
    occasions = [element("p", plain(one.value), n=one.group) for one in facts.statements if one.fact == "occasion"]
    if occasions:
        made.children.append(element("settingDesc", *occasions))
    if people:
        made.children.append(element("particDesc", element("listPerson", *people)))
    return made


def _abstract(facts: Facts, given: Given) -> list[Element]:
    stated = [element("p", plain(one.value)) for one in facts.anywhere("description")]
    own = [element("p", one) for one in given.all("description")]
    made = [element("abstract", *own, resp=f"#{GIVEN_BY}")] if own else []
    return [*made, element("abstract", *stated)] if stated else made


def _creation(facts: Facts) -> list[Element]:
    """``creation``: when and where the texts were written, as far as stated; @n tells several texts apart."""
    children: list[Node] = []
    for group in (None, *facts.groups):
        made = [date(one) for one in facts.of("date-written", group)]
        if not any(facts.of(fact, group) for fact in ("publisher", "periodical", "book-title")):
            made.extend(element("placeName", plain(one.value)) for one in facts.of("place", group))
        for one in made:
            if group is not None:
                one.attributes["n"] = group
        children.extend(made)
    return [element("creation", *children)] if children else []


def _languages(facts: Facts, summary: Summary) -> Element:
    """``langUsage``: @usage is the share of letters in percent, rounded; the words are those of the source."""
    total = sum(summary.languages.values())
    stated = facts.anywhere("language")
    made = element("langUsage")
    for tag, letters in summary.languages.items():
        share = round(100 * letters / total) if total else 100
        made.children.append(element("language", ident=tag, usage=str(share)))
    for one in stated:
        same = [language for language in made.children if isinstance(language, Element)]
        fitting = [language for language in same if language.attributes.get("ident") == one.normalised]
        chosen = (fitting or same)[0]
        chosen.children.append(("; " if chosen.children else "") + plain(one.value))
    return made


def _keywords(facts: Facts, given: Given) -> list[Element]:
    stated = [element("term", plain(one.value)) for one in facts.anywhere("keywords")]
    own = [element("term", one) for one in given.all("keywords")]
    made = [element("keywords", *own, resp=f"#{GIVEN_BY}")] if own else []
    made.extend([element("keywords", *stated)] if stated else [])
    return [element("textClass", *made)] if made else []


def _correspondence(facts: Facts) -> list[Element]:
    """``correspDesc`` for each text that is addressed to somebody."""
    made: list[Element] = []
    for group in (None, *facts.groups):
        receivers = facts.of("addressee", group)
        if not receivers:
            continue
        senders = facts.of("author", group) or facts.of("speaker", group)
        sent: list[Node] = [element("name", *person(one.value)) for one in senders]
        sent.extend(element("placeName", plain(one.value)) for one in facts.of("place", group))
        sent.extend(date(one) for one in facts.of("date-written", group))
        actions = [element("correspAction", *sent, type_="sent")] if sent else []
        received = (element("name", *person(one.value)) for one in receivers)
        actions.append(element("correspAction", *received, type_="received"))
        made.append(element("correspDesc", *actions, n=group))
    return made
