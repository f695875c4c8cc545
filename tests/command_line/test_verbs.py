"""Every verb has a help page with an example, and the contract's verbs are all there."""

import click
import pytest
from click.testing import CliRunner

from edition.cli import VERBS, group

CONTRACT = ["build", "convert", "validate", "schema", "verify", "render", "adopt", "inspect"]
CONTRACT += ["init", "status", "serve", "doctor"]
    import subprocess
    import sys

    code = "import sys; from edition.cli import group; group.main(['--help'], standalone_mode=False); "
    code += "print('lxml' in sys.modules, 'saxonche' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False False"


def test_a_mistyped_verb_is_corrected():
    with pytest.raises(click.UsageError, match="Did you mean 'build'"):
        CliRunner().invoke(group, ["biuld"], standalone_mode=False, catch_exceptions=False)
