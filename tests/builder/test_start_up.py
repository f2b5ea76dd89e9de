"""`gptb list` must start fast: what the library loads is counted in modules, not in milliseconds."""

import subprocess
import sys

import pytest

_HEAVY = """
    torch numpy llama_index faiss transformers pydantic asyncio subprocess logging sqlite3 dataclasses inspect shutil
    tempfile json hashlib zipfile zlib difflib filelock platformdirs tomli_w typer rich importlib.metadata unicodedata
    engine rag cli gui
"""
HEAVY = set(_HEAVY.split())

LISTING = """
import sys
from pathlib import Path
from builder.library import Library, home_folder
home = home_folder({"GPTB_HOME": sys.argv[1]})
print(*[entry.gpt.name for entry in Library(home).entries()])
print(*sys.modules)
"""


def modules_after(code, *arguments):
    run = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()


@pytest.mark.parametrize(
    "module",
    [
        "builder.errors",
        "builder.names",
        "builder.fields",
        "builder.claims",
        "builder.spec",
        "builder.storage",
        "builder.library",
    ],
)
def test_the_light_modules_load_nothing_heavy(module):
    (loaded,) = modules_after(f"import sys, {module}; print(*sys.modules)")
    assert HEAVY & set(loaded.split()) == set()


def test_listing_gpts_loads_nothing_heavy(tmp_path):
    folder = tmp_path / "gpts" / "tax"
    folder.mkdir(parents=True)
    (folder / "gpt.toml").write_text('name = "Tax"\n')
    names, loaded = modules_after(LISTING, str(tmp_path))
    assert names == "Tax"
    assert HEAVY & set(loaded.split()) == set()


def test_where_the_library_is_needs_no_import():
    (loaded,) = modules_after("import sys, builder.library as l; l.home_folder({}); print(*sys.modules)")
    if sys.platform == "linux":
        assert "platformdirs" not in loaded.split()
