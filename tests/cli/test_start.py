"""Starting is light, the stored help is the drawn help, and every command stands in the README."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli import help_text

ROOT = Path(__file__).parents[2]
HEAVY = ("torch", "faiss", "llama_index", "PySide6", "numpy", "tokenizers")


def modules_after(arguments: list[str], home: Path) -> set[str]:
    program = (
        "import sys\nfrom cli.main import run\n"
        f"try:\n    run({arguments!r})\nexcept SystemExit:\n    pass\n"
        "print('\\n'.join(['@@', *sys.modules]))"
    )
    environment = {**os.environ, "GPTB_HOME": str(home)}
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    return {name.split(".")[0] for name in result.stdout.split("@@")[1].split()}


@pytest.mark.parametrize("arguments", [["--help"], ["list"], ["list", "--json"], ["ask", "--help"], ["models", "list"]])
def test_light_commands_load_nothing_heavy(arguments: list[str], tmp_path: Path) -> None:
    assert not modules_after(arguments, tmp_path) & set(HEAVY)


@pytest.mark.parametrize("arguments", [["--help"], ["list"]])
def test_the_first_commands_do_without_the_command_tree(arguments: list[str], tmp_path: Path) -> None:
    assert not modules_after(arguments, tmp_path) & {"typer", "rich", "pydantic", "dataclasses", "inspect", "pathlib"}


def test_the_stored_help_is_what_the_commands_draw() -> None:
    assert help_text.stored() == help_text.rendered(), "run `make help-text`"


def test_every_command_stands_in_the_readme() -> None:
    commands = help_text.stored().split("Commands:")[1].split("\n\n")[0]
    names = [line.split()[0] for line in commands.splitlines() if line.startswith("  ") and not line.startswith("   ")]
    readme = (ROOT / "README.md").read_text("utf-8")
    assert names
    assert [name for name in names if f"gptb {name}" not in readme] == []


def test_every_module_stands_in_the_tree_of_the_readme() -> None:
    tree = (ROOT / "README.md").read_text("utf-8").split("## The house")[1]
    packages = ("engine", "rag", "builder", "cli")
    modules = [path.relative_to(ROOT / p).as_posix() for p in packages for path in (ROOT / p).rglob("*.py")]
    assert [module for module in modules if not module.endswith("__init__.py") and module not in tree] == []
