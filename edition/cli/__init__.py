"""The command ``edition``. Each verb is a module of its own, loaded only when it is used, so that --help is quick."""

import importlib
import signal
import sys
from typing import Any

import click

from edition import __version__

VERBS = {
    "build": ("edition.cli.build", "build"),
    "convert": ("edition.cli.build", "convert"),
    "validate": ("edition.cli.validate", "validate"),
    "schema": ("edition.cli.schema", "schema"),
    "verify": ("edition.cli.verify", "verify_command"),
    "render": ("edition.cli.render", "render"),
    "adopt": ("edition.cli.adopt", "adopt"),
    "inspect": ("edition.cli.inspect", "inspect"),
    "init": ("edition.cli.project", "init"),
    "status": ("edition.cli.project", "status"),
    "serve": ("edition.cli.serve", "serve"),
    "doctor": ("edition.cli.doctor", "doctor"),
}


class Verbs(click.Group):
    """A group whose commands are loaded from their modules on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs in the order in which people need them."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one verb."""
        if cmd_name not in VERBS:
            return None
        module, name = VERBS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Suggest the verb that was meant."""
        import difflib

        near = difflib.get_close_matches(args[0], VERBS, n=1)
        if args[0] not in VERBS and near:
            raise click.UsageError(f"No such command {args[0]!r}. Did you mean {near[0]!r}?", ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="edition")
def group() -> None:
    """Turn messy source texts into scholarly editions in TEI, and prove that nothing was lost.

    \b
    Examples:
      edition build letters/ -o out          everything: TEI, HTML, EPUB, PDF
      edition verify out                     prove that no character was lost
      edition inspect letters/1890.txt       how the source was understood
    """


def main() -> Any:
    """Entry point of the command. Exit status: 0 all well, 1 something was refused or invalid, 2 wrong usage."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        return group.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        sys.exit(130)
