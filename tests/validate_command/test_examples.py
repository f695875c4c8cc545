"""The files that users are to copy are what they should be."""

from pathlib import Path

import yaml
from click.testing import CliRunner

from edition import __version__
from edition.cli import group

ROOT = Path(__file__).resolve().parents[2]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
CONFIGURATION = yaml.safe_load((ROOT / "docs/examples/pre-commit-config.yaml").read_text(encoding="utf-8"))
WORKFLOW = (ROOT / "docs/examples/github-action.yml").read_text(encoding="utf-8")


def test_the_hook_runs_a_command_that_is_there():
    (hook,) = HOOKS
    assert hook["entry"].split()[0] == "edition"
    assert CliRunner().invoke(group, [*hook["entry"].split()[1:], "--help"]).exit_code == 0


def test_the_configuration_is_used_as_it_is():
    """The local hook does the same as the one that other repositories can name."""
    (offered,) = HOOKS
    (repository,) = CONFIGURATION["repos"]
    (hook,) = repository["hooks"]
    assert repository["repo"] == "local"
    assert hook["language"] == "system"
    assert {key: hook[key] for key in ("id", "entry", "types", "require_serial")} == {
        key: offered[key] for key in ("id", "entry", "types", "require_serial")
    }


def test_options_named_in_comments_are_there():
    text = (ROOT / "docs/examples/pre-commit-config.yaml").read_text(encoding="utf-8")
    options = {word.strip(",[]") for word in text.split() if word.strip("[").startswith("--")}
    help_page = CliRunner().invoke(group, ["validate", "--help"]).output
    assert options
    assert all(option in help_page for option in options)


def test_the_workflow_is_one():
    steps = yaml.safe_load(WORKFLOW)["jobs"]["validate"]["steps"]
    (command,) = [step["run"] for step in steps if step.get("run", "").startswith("edition")]
    assert command == "edition validate tei --format sarif > tei.sarif"
    assert [step["with"]["sarif_file"] for step in steps if "sarif_file" in step.get("with", {})] == ["tei.sarif"]


def test_they_name_this_version():
    assert f"v{__version__}" in WORKFLOW
    assert f"edition-{__version__}-py3-none-any.whl" in WORKFLOW


def test_nothing_has_to_be_filled_in():
    assert "OWNER" not in WORKFLOW + str(CONFIGURATION)
