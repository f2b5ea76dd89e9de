"""The text of `gptb --help`, stored in help.txt so that printing it costs nothing; `make help-text` writes it anew."""

import os


def stored() -> str:
    """Return the stored text, 80 columns wide."""
    with open(_path(), encoding="utf-8") as file:  # noqa: PTH123  pathlib would cost more than the whole command
        return file.read()


def rendered() -> str:
    """Draw the text from the commands themselves."""
    import subprocess
    import sys

    environment = {**os.environ, "COLUMNS": "80", "TERMINAL_WIDTH": "80", "NO_COLOR": "1"}
    program = "from cli.application import application; application()(['--help'], prog_name='gptb')"
    command = [sys.executable, "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def _path() -> str:
    return os.path.join(os.path.dirname(__file__), "help.txt")  # noqa: PTH118, PTH120  as above


if __name__ == "__main__":
    from pathlib import Path

    Path(_path()).write_text(rendered(), encoding="utf-8")
