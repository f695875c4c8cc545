"""Pictures that transcribers left out of a text: "[Illustration]", "[Abbildung: words of the caption]"."""

import re

PICTURE = re.compile(
    r"(?P<mark>\[\s?(?:Illustrations?|Frontispiece|Plate|Figure|Image|Picture|Map|Abbildung|Bild|Illustrazione"
    r"|Immagine|Ilustración|Imagen|Ilustração|Ilustracja|Rycina|Afbeelding|Illustratie|Plaat|Gravure|Vignette"
    r"|Иллюстрация|Рисунок|Kuva|Billede)\b"
    r"(?:\s?(?:No\.?\s?)?\d{1,3})?\s?[:.]?\s*)(?P<words>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]$",
    re.IGNORECASE,
)


_OPENS = re.compile(PICTURE.pattern.partition("(?P<words>")[0], re.IGNORECASE)


def opens_picture(text: str) -> bool:
    """Whether a paragraph begins with the mark of a picture, its bracket closed or not."""
    return _OPENS.match(text) is not None


def is_picture(text: str) -> bool:
    """Whether a paragraph is nothing but the mark of a picture."""
    return text[:1] == "[" and PICTURE.match(text) is not None
