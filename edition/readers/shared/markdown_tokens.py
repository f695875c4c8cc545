"""What every reader of block tokens needs: where a block ends, its characters, what its lines are."""

from markdown_it.token import Token

from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Characters


def end_of(tokens: list[Token], start: int) -> int:
    """The index after the token that closes the one at ``start``."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth <= 0:
            return index + 1
    return len(tokens)


def characters_of(parse: Parse, token: Token) -> Characters:
    """The characters of a token's content, laid over the source."""
    assert token.map
    return parse.lines.content(token.content, token.map[0])


def role(parse: Parse, token: Token, name: str, probability: float = 1.0) -> None:
    """Tell what the lines of a token are."""
    if token.map:
        parse.role(token.map[0], token.map[1], name, probability)
