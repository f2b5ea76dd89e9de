"""Where a benchmark's models and texts are."""

import os
import sys
from pathlib import Path

from engine.errors import ModelMissing
from engine.weights.store import locate
from tests.conftest import ROOT, SHARED_DATA

WIKITEXT = SHARED_DATA / "train_wikitext2" / "test.txt"


def model_path(given: Path | None, name: str) -> Path:
    """`given`, or the model of that name in GPTB_HOME's models folder. Ends the program where there is none."""
    if given is not None:
        return given
    folder = Path(os.environ.get("GPTB_HOME") or ROOT / ".gptb") / "models"
    try:
        return locate(name, folder)
    except ModelMissing as error:
        sys.exit(f"{error} Pull it (`gptb models pull {name}`), or name it with --model.")


def real_text() -> str:
    """English prose of people. Ends the program where it is absent."""
    if not WIKITEXT.exists():
        sys.exit(f"The text to measure on is absent: {WIKITEXT}")
    return WIKITEXT.read_text(encoding="utf-8")
