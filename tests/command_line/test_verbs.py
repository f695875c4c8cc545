"""Every verb has a help page with an example, and the contract's verbs are all there."""

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from edition.cli import VERBS, group

CONTRACT = ["build", "convert", "validate", "schema", "verify", "render", "adopt", "inspect"]
CONTRACT += ["init", "status", "serve", "doctor"]


def test_the_verbs_of_the_contract_are_there():
    assert list(VERBS) == CONTRACT


@pytest.mark.parametrize("verb", CONTRACT)
def test_every_verb_has_help_with_an_example(verb):
    done = CliRunner().invoke(group, [verb, "--help"])
    assert done.exit_code == 0
    assert f"edition {verb}" in done.output
    assert "Example" in done.output


def test_help_does_not_load_what_it_does_not_need():
    code = "import sys; from edition.cli import group; group.main(['--help'], standalone_mode=False); "
    code += "print('lxml' in sys.modules, 'saxonche' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False False"


def test_a_mistyped_verb_is_corrected():
    with pytest.raises(click.UsageError, match="Did you mean 'build'"):
        CliRunner().invoke(group, ["biuld"], standalone_mode=False, catch_exceptions=False)
