"""The title of a page: in the header where it is repeated over the text, else the title page of the text."""

from edition.model.block import Block, TitlePage
from edition.model.inline import Content
from edition.model.reading import Statement
from edition.readers.shared.title_block import name_and_title, named_at_end
from edition.readers.web_page.account import Account
from edition.readers.web_page.inline import Mark, content
from edition.readers.web_page.lines import Page
from edition.readers.web_page.masthead import name_statements
from edition.readers.web_page.top import Top


def on_title_page(top: Top, index: int) -> bool:
    """Whether a line goes to the title page: it stands once, with its sub-title and byline."""
    return top.title is not None and top.repeated is None and (index == top.subtitle or index in top.authors)


def account_for_title(page: Page, top: Top, account: Account) -> None:
    """State the title and claim it where it stands again over the text."""
    if top.title is None:
        return
    line = page.lines[top.title]
    two = name_and_title(line.text) if not top.authors and not account.states("author") else None
    if two is not None:
        account.state(name_statements(line, two[0], "author"))
    elif not top.authors and not account.states("author") and (start := named_at_end(line.text)):
        account.state(name_statements(line, (start, len(line.text)), "author"))
    start, end = two[1] if two is not None else (0, len(line.text))
    account.state([Statement("title", line.text[start:end], line.span.part(start, end))])
    if top.repeated is not None:
        account.claim(line.span, "meta", "title of the page", "titleStmt/title")
    account.role(line, "title of the page", 0.95 if top.repeated is not None else 0.85)
    if top.subtitle is not None:
        below = page.lines[top.subtitle]
        account.state([Statement("subtitle", below.text, below.span)])
        account.role(below, "sub-title", 0.7)
    for index, name in top.authors.items():
        account.state(name_statements(page.lines[index], name, "author"))
        account.role(page.lines[index], "byline", 0.85)


def title_page(page: Page, top: Top, account: Account, marks: dict[int, list[Mark]]) -> tuple[Block, ...]:
    """The title page, its parts in the order of the source; nothing where the title is repeated over the text."""
    if top.title is None or top.repeated is not None:
        return ()
    kinds = {top.title: "main"} | dict.fromkeys(top.authors, "byline")
    if top.subtitle is not None:
        kinds[top.subtitle] = "sub"
    parts: list[tuple[str, Content]] = [
        (kinds[index], content(account.source, page.lines[index].span, marks.get(index, ()))) for index in sorted(kinds)
    ]
    return (TitlePage(tuple(parts)),)
