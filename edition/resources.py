"""Finds the style sheets and schemas, both in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder ``xslt`` or ``schemas``: inside the installed package, else beside it in the checkout.

    Raises FileNotFoundError where the installation is incomplete.
    """
    for parent in (_PACKAGE, _PACKAGE.parent):
        candidate = parent / name
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the installation of edition lacks its folder {name}/; install it again")
