"""Every page passes the checkers of HTML: vnu, which browsers' makers keep, and html-validate."""

import json
import shutil
import subprocess
from pathlib import Path

from rendered_site import missing, pages

HERE = Path(__file__).parent


def test_vnu_finds_no_error(site, modules):
    java = shutil.which("java")
    if java is None:
        missing("Java", "install a Java runtime")
    jar = modules / "vnu-jar" / "build" / "dist" / "vnu.jar"
    files = [*map(str, pages(site)), *map(str, site.rglob("*.css"))]
    command = [str(java), "-jar", str(jar), "--also-check-css", "--format", "json", *files]
    done = subprocess.run(command, capture_output=True, check=False)
    told = [
        f"{message.get('url', '').rpartition('/html/')[2]}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(done.stderr)["messages"]
        if message["type"] == "error"
    ]
    assert told == []


def test_html_validate_finds_no_error(site, modules):
    node = shutil.which("node")
    if node is None:
        missing("Node", "install the package nodejs")
    script = modules / "html-validate" / "bin" / "html-validate.mjs"
    command = [str(node), str(script), "--config", str(HERE / ".htmlvalidate.json"), "--formatter", "json"]
    done = subprocess.run([*command, *map(str, pages(site))], capture_output=True, check=False, cwd=HERE)
    told = [
        f"{file['filePath'].rpartition('/html/')[2]}:{message['line']}: {message['ruleId']}: {message['message']}"
        for file in json.loads(done.stdout or b"[]")
        for message in file["messages"]
        if message["severity"] == 2
    ]
    assert told == []
    assert done.returncode == 0, done.stderr.decode()
