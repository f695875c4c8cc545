"""The signs at the beginning of items, and the leaders of lists of contents."""

import re

BULLET = re.compile(r"^[•●▪◦‣⁃■□]\s*")
LEADERS = re.compile(r"^(?P<title>.*?)(?P<leaders>\s*(?:\.\s?|…\s?|·\s?){4,}\s*)(?P<page>[\divxlc]+)$", re.IGNORECASE)
ITEM = re.compile(r"^(?P<sign>[(\[]?(?P<count>\d{1,2}|[a-z])[.)\]]{1,2})\s+(?=\S)")
