"""The programs of a two-file export, as text: run.c, and run.py, which is run_plain.py under its own name."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def program_texts() -> tuple[str, str]:
    """The text of run.c and of run.py."""
    return tuple((_FOLDER / name).read_text(encoding="utf-8") for name in ("run.c", "run_plain.py"))  # type: ignore[return-value]
