"""What was taken out of the text for the header stands in it, as a note where nothing finer holds it."""

import hashlib

from edition.encoding import encode
from edition.model.source import Charset, Source, cut_lines
from edition.readers import web_page

PAGE = """Home > Papers > The Lamp

The Lamp

Source: Second edition, London, Harbour League Office, 13 Ferry Road, Eastern Docks, 1885
Transcribed: by the harbour office

The lamp was lit at dusk, as on every evening for thirty years, and the keeper sat down beside it with his bread.
"""


def test_a_line_about_the_source_is_kept_whole():
    data = PAGE.encode("utf-8")
    charset = Charset("utf-8", "stated", 1.0)
    source = Source("lamp", "lamp.txt", hashlib.sha256(data).hexdigest(), len(data), charset, PAGE, cut_lines(PAGE))
    document = encode(source, web_page.read(source))
    header = document.xml.decode("utf-8").partition("</teiHeader>")[0]
    for word in ("Ferry Road", "Eastern Docks", "13"):
        assert word in header
    assert header.count("Ferry Road") == 1
