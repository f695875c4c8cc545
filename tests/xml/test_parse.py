"""The one XML parser: what it refuses, and that it never reads another file."""

import pytest

from edition.model.problem import Refusal
from edition.xml.parse import parse

SECRET = "leaked-from-another-file"

ACCEPTED = {
    "plain": b"<p>a</p>",
    "comment": b"<p>a<!-- b --></p>",
    "internal entity": b'<!DOCTYPE p [<!ENTITY x "a">]><p>&x;</p>',
    "DTD on the network, never used": b'<!DOCTYPE p SYSTEM "http://example.org/p.dtd"><p>a</p>',
    "DTD that is not there": b'<!DOCTYPE p PUBLIC "-//X//DTD//EN" "p.dtd"><p>a</p>',
    "id given twice": b'<p><q xml:id="a">a</q><q xml:id="a"/></p>',
    "UTF-16": '<?xml version="1.0" encoding="UTF-16"?><p>a</p>'.encode("utf-16"),
}

REFUSED = {
    "not well-formed": b"<p><q></p>",
    "external entity": b'<!DOCTYPE p [<!ENTITY x SYSTEM "FILE">]><p>&x;</p>',
    "parameter entity": b'<!DOCTYPE p [<!ENTITY % x SYSTEM "FILE"> %x;]><p>&y;</p>',
    "entity of an external DTD": b'<!DOCTYPE p SYSTEM "DTD"><p>&leak;</p>',
    "entity bomb": b'<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    + b"".join(b'<!ENTITY %c "%s">' % (97 + n, (b"&%c;" % (96 + n)) * 10) for n in range(2, 12))
    + b"]><p>&l;</p>",
    "too deep": b"<p>" * 95 + b"</p>" * 95,
    "UTF-7": b'<?xml version="1.0" encoding="UTF-7"?><p>+ADw-b+AD4-</p>',
    "NUL": b"<p>\0</p>",
    "empty": b"",
}


def with_files(data: bytes, folder) -> bytes:
    (folder / "secret.txt").write_text(SECRET)
    dtd = f'<!ENTITY leak "{SECRET}"><!ENTITY y "{SECRET}"><!ATTLIST p leak CDATA "{SECRET}">'
    (folder / "leak.dtd").write_text(dtd)
    data = data.replace(b"FILE", (folder / "secret.txt").as_uri().encode())
    return data.replace(b"DTD", (folder / "leak.dtd").as_uri().encode()) if b'"DTD"' in data else data


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted(name):
    assert "".join(parse(ACCEPTED[name], "a.xml").itertext("p", "q")) == "a"


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_a_place(name, tmp_path):
    with pytest.raises(Refusal) as refusal:
        parse(with_files(REFUSED[name], tmp_path), "a.xml")
    problem = refusal.value.problems[0]
    assert problem.place.file == "a.xml"
    assert problem.place.line is not None
    assert SECRET not in problem.message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_external_dtd_is_never_read(encoding, tmp_path):
    """Attribute defaults of an external DTD would show that it was read."""
    declared = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE p SYSTEM "DTD"><p>a</p>'
    data = with_files(declared.encode("utf-8"), tmp_path).decode("utf-8").encode(encoding)
    assert parse(data, "a.xml").attrib == {}


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (b"<a><b></a>", "</a> stands where <b> of line 1 is still open", "write </b> before it"),
        (b"<a>x & y</a>", "the sign & stands by itself", "write &amp; where the sign & itself is meant"),
        (b"<a>x < y</a>", "the sign < stands by itself", "write &lt; where the sign < itself is meant"),
        (b"<a b=c/>", "the value of an attribute has no quotation marks", "put the value between quotation marks"),
        (b"<a>&nbsp;</a>", "XML does not know the name &nbsp;", "write the character itself"),
        (b"<a><b>", "the file ends where <b> of line 1 is still open", "was it cut short?"),
        (b"<a/><b/>", "Extra content", "one root element"),
        (b"<x:a/>", "Namespace prefix x", "declare it"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words_with_a_way_out(data, message, hint):
    with pytest.raises(Refusal) as caught:
        parse(data, "a.xml")
    (problem,) = caught.value.problems
    assert problem.message.startswith(message)
    assert "line 1, column" not in problem.message
    assert problem.hint.startswith(hint) or hint in problem.hint
