"""Where things lie that are no part of the repository. A module of its own: there is more than one conftest."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def outside(variable: str, name: str) -> Path:
    """A folder that is not part of the repository: from the environment, else beside the checkout."""
    return Path(os.environ.get(variable) or ROOT.parent / "shared" / name)
