"""Roman numerals: what they stand for, and how they are written."""

import re

_TENS, _ONES = " x xx xxx xl l lx lxx lxxx xc", " i ii iii iv v vi vii viii ix"
_ROMAN = re.compile(r"^(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$", re.IGNORECASE)


def roman_value(text: str) -> int | None:
    """The value of a Roman number up to 99, None where it is none."""
    if not text or not _ROMAN.match(text):
        return None
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    digits = [values[letter] for letter in text.lower()]
    return sum(-value if value < max(digits[place:]) else value for place, value in enumerate(digits))


_YEAR = re.compile(r"M{1,2}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})")


def roman_year(text: str) -> int | None:
    """The value of a Roman number in capitals from 1000 on, four equal figures allowed as printers set them."""
    if not _YEAR.fullmatch(text):
        return None
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    digits = [values[letter] for letter in text]
    return sum(-value if value < max(digits[place:]) else value for place, value in enumerate(digits))


def roman(number: int) -> str:
    """A number from 1 to 99 as a Roman number in small letters."""
    tens, ones = divmod(number, 10)
    return _TENS.split(" ")[tens] + _ONES.split(" ")[ones]
