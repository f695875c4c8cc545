"""``edition doctor``: is everything installed, and does it work?"""

import functools
import importlib.metadata
import importlib.util
import platform
import shutil
import sys
from collections.abc import Callable

import click

_PACKAGES = ("lxml", "saxonche", "typst", "markdown-it-py", "py3langid", "pyphen", "jsonschema")


@click.command()
def doctor() -> None:
    """Say whether everything is installed and works. Exit status 1 where something is missing.

    \b
    Example:
      edition doctor
    """
    good = True
    click.echo(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")
    for package in _PACKAGES:
        good &= _line(package, functools.partial(importlib.metadata.version, package))
    good &= _line("style sheets and schemas", _resources)
    good &= _line("XSLT processor", _transform)
    good &= _line("typesetter", _typeset)
    asian = importlib.util.find_spec("noto_cjk_sans_otc")
    click.echo(
        f"  optional  Chinese, Japanese, Korean fonts {'found' if asian else 'not found: pip install edition[cjk]'}"
    )
    java = shutil.which("java")
    click.echo(f"  optional  Java {'found' if java else 'not found'}: edition validate --strict asks jing with it")
    if not good:
        sys.exit(1)


def _line(name: str, trial: Callable[[], str]) -> bool:
    try:
        result = trial()
    except Exception as error:  # whatever is broken here is what the user wants to hear about
        click.secho(f"  missing   {name}: {type(error).__name__}: {' '.join(str(error).split())[:160]}", fg="red")
        return False
    click.echo(f"  good      {name} {result}")
    return True


def _resources() -> str:
    from edition.resources import folder

    sheets = len(list(folder("xslt").rglob("*.xsl")))
    schemas = len(list(folder("schemas").glob("edition.*")))
    if not sheets or not schemas:
        raise FileNotFoundError("the folders are empty; install edition again")
    return f"({sheets} style sheets, {schemas} schema files)"


def _transform() -> str:
    from edition.resources import folder
    from edition.xml.saxon import StyleSheet

    for entry in ("html.xsl", "epub.xsl", "shelf.xsl", "print.xsl"):
        StyleSheet(folder("xslt") / entry)
    return "(all style sheets compile)"


def _typeset() -> str:
    import typst

    size = len(typst.compile(b"edition"))
    return f"({size} bytes of PDF)"
