"""Which files belong together."""

import json

from triples import sample

from edition.verification import find_triples


def lay_out(folder, *, report=True):
    source, tei, ledger = sample().files()
    (folder / "out" / "tei").mkdir(parents=True)
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_bytes(source)
    (folder / "out" / "tei" / "a.xml").write_bytes(tei)
    (folder / "out" / "tei" / "a.ledger.json").write_bytes(ledger)
    if report:
        entry = {"id": "a", "source": "../in/a.txt"}
        (folder / "out" / "report.json").write_text(json.dumps({"sources": [entry, 1, {"id": 2}]}), encoding="utf-8")
    return folder / "out"


def test_the_source_is_where_the_report_says(tmp_path):
    output = lay_out(tmp_path)
    for path in (output, output / "tei", output / "tei" / "a.xml"):
        triples, problems = find_triples([path])
        assert problems == ()
        assert [one.source.read_bytes() for one in triples] == [sample().files()[0]]


def test_the_source_is_in_a_named_folder(tmp_path):
    output = lay_out(tmp_path, report=False)
    assert [one.code for one in find_triples([output])[1]] == ["L005"]
    assert len(find_triples([output], sources=[tmp_path / "in"])[0]) == 1
    assert len(find_triples([output], sources=[tmp_path / "in" / "a.txt"])[0]) == 1


def test_a_missing_ledger_is_told(tmp_path):
    output = lay_out(tmp_path)
    (output / "tei" / "a.ledger.json").unlink()
    assert [one.code for one in find_triples([output])[1]] == ["L001"]


def test_a_source_name_cannot_lead_out_of_the_folder(tmp_path):
    output = lay_out(tmp_path, report=False)
    ledger = json.loads((output / "tei" / "a.ledger.json").read_text(encoding="utf-8"))
    ledger["source"]["file"] = "../../in/a.txt"
    (output / "tei" / "a.ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    assert find_triples([output])[0] == ()


def test_an_empty_folder_is_told(tmp_path):
    assert [one.code for one in find_triples([tmp_path])[1]] == ["A007"]
