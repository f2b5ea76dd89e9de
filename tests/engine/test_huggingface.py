from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import close_session, constants

from engine.errors import EngineError, ModelMissing, PullFailed, WeightsInvalid
from engine.weights.huggingface import HubFile, Repository, fetch, look
from tests.engine.hub import COMMIT, Hub, serving

NAME = "owner/Tiny-Model"
FOLDER = {
    "config.json": b"{}",
    "tokenizer.json": b'{"version": "1.0"}',
    "model.safetensors": bytes(8) + b"weights" * 100,
    "1_Pooling/config.json": b'{"pooling_mode_mean_tokens": true}',
    "modules.json": b"[]",
    "pytorch_model.bin": b"a pickle",
    "modeling_tiny.py": b"1 / 0",
    "onnx/model.onnx": b"another format",
}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with serving(Hub()) as hub:
        monkeypatch.setattr(constants, "ENDPOINT", hub.address)
        template = hub.address + "/{repo_id}/resolve/{revision}/{filename}"
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
        yield hub
        close_session()


def gguf(*names: str) -> dict[str, bytes]:
    return {name: b"GGUF" + name.encode() * 50 for name in names} | {"README.md": b"words"}


def chosen(reference: str) -> list[str]:
    return [file.path for file in look(reference).files]


def test_a_safetensors_folder_without_its_code_and_pickles(hub: Hub, tmp_path: Path) -> None:
    hub.repositories[NAME] = FOLDER
    repository = look(NAME)
    assert (repository.name, repository.revision, repository.licence) == (NAME, COMMIT, "apache-2.0")
    assert repository.source == f"Hugging Face {NAME}@{COMMIT}"
    events = list(fetch(repository, tmp_path, "tiny-model"))
    wanted = {"config.json", "tokenizer.json", "model.safetensors", "1_Pooling/config.json", "modules.json"}
    model = tmp_path / "model"
    assert {p.relative_to(model).as_posix() for p in model.rglob("*") if p.is_file()} == wanted
    assert all((model / name).read_bytes() == FOLDER[name] for name in wanted)
    assert (events[-1].name, events[-1].step, events[-1].done_bytes) == ("tiny-model", "download", repository.bytes)
    assert {event.total_bytes for event in events} == {repository.bytes}


@pytest.mark.parametrize(
    ("offered", "best"),
    [
        (["m-Q8_0.gguf", "m-Q4_K_M.gguf", "m-Q4_1.gguf"], "m-Q4_1.gguf"),
        (["m.f16.gguf", "m.q8_0.gguf", "m.q2_k.gguf"], "m.q8_0.gguf"),
        (["m-IQ4_0.gguf", "m-F16.gguf"], "m-F16.gguf"),
        (["mmproj-q4_1.gguf", "m-Q6_K.gguf"], "m-Q6_K.gguf"),
        (["m-q4_1-00001-of-00002.gguf", "m-q4_1-00002-of-00002.gguf", "m-q8_0.gguf"], "m-q8_0.gguf"),
    ],
)
def test_the_gguf_of_the_best_type(hub: Hub, offered: list[str], best: str) -> None:
    hub.repositories[NAME] = gguf(*offered) | FOLDER
    assert chosen(NAME) == [best]


def test_the_gguf_that_was_asked_for(hub: Hub, tmp_path: Path) -> None:
    hub.repositories[NAME] = gguf("deep/m-Q2_K.gguf", "m-Q4_1.gguf")
    repository = look(f"{NAME}:deep/m-Q2_K.gguf")
    list(fetch(repository, tmp_path, "m"))
    assert [path.name for path in (tmp_path / "model").iterdir()] == ["m-Q2_K.gguf"]
    with pytest.raises(PullFailed, match=r"has no file m-Q3_K\.gguf") as caught:
        look(f"{NAME}:m-Q3_K.gguf")
    assert "m-Q4_1.gguf" in caught.value.hint


def test_the_revision_is_asked_for(hub: Hub) -> None:
    hub.repositories[NAME] = gguf("m.gguf")
    assert chosen(f"{NAME}@v1.0") == ["m.gguf"]
    assert hub.asked == [f"/api/models/{NAME}/revision/v1.0"]


def test_files_come_from_the_commit_that_was_looked_at(hub: Hub, tmp_path: Path) -> None:
    hub.repositories[NAME] = gguf("m.gguf")
    list(fetch(look(NAME), tmp_path, "m"))
    assert hub.asked[-1] == f"/{NAME}/resolve/{COMMIT}/m.gguf"


@pytest.mark.parametrize("damaged", ["model.safetensors", "config.json", "tokenizer.json"])
def test_a_damaged_file_is_refused(hub: Hub, tmp_path: Path, damaged: str) -> None:
    hub.repositories[NAME] = FOLDER
    hub.damage = {damaged}
    with pytest.raises(PullFailed, match=f"{damaged} came damaged"):
        list(fetch(look(NAME), tmp_path, "m"))


def test_more_bytes_than_announced_are_refused(hub: Hub, tmp_path: Path) -> None:
    hub.repositories[NAME] = gguf("m.gguf")
    repository = Repository(NAME, COMMIT, "", (HubFile("m.gguf", 10),))
    with pytest.raises(PullFailed, match="larger than the 10 bytes"):
        list(fetch(repository, tmp_path, "m"))


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"pytorch_model.bin": b"x", "config.json": b"{}"}, "only pickles, which can hold code"),
        ({"README.md": b"x"}, "no weights in GGUF or safetensors"),
        ({"model.safetensors": b"x", "config.json": b"{}"}, "has no tokenizer.json"),
        ({"model-00001-of-00002.safetensors": b"x", "config.json": b"{}"}, "no weights in GGUF or safetensors"),
    ],
)
def test_a_repository_without_a_model(hub: Hub, files: dict[str, bytes], sentence: str) -> None:
    hub.repositories[NAME] = files
    with pytest.raises(WeightsInvalid, match=sentence) as caught:
        look(NAME)
    assert str(caught.value).startswith(f"{NAME} on Hugging Face has no")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("status", "code", "sentence", "hint"),
    [
        (404, "RepoNotFound", f"There is no {NAME} on Hugging Face, or it is private.", "spelling"),
        (401, "", f"{NAME} on Hugging Face answered with status 401.", "HF_TOKEN"),
        (403, "GatedRepo", f"{NAME} on Hugging Face is gated: its owner wants terms accepted first.", "HF_TOKEN"),
        (404, "RevisionNotFound", f"{NAME} on Hugging Face has no such revision.", "newest"),
        (503, "", f"{NAME} on Hugging Face answered with status 503.", "later"),
    ],
)
def test_a_hub_that_says_no(hub: Hub, status: int, code: str, sentence: str, hint: str) -> None:
    hub.refuse["/api"] = (status, code)
    with pytest.raises(PullFailed) as caught:
        look(NAME)
    assert str(caught.value) == sentence
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("status", "code", "sentence"),
    [
        (403, "GatedRepo", "is gated"),
        (404, "EntryNotFound", "no longer has one of its files"),
        (500, "", "answered with status 500"),
    ],
)
def test_a_hub_that_says_no_to_a_file(hub: Hub, tmp_path: Path, status: int, code: str, sentence: str) -> None:
    hub.repositories[NAME] = gguf("m.gguf")
    repository = look(NAME)
    hub.refuse[f"/{NAME}"] = (status, code)
    with pytest.raises(PullFailed, match=sentence):
        list(fetch(repository, tmp_path, "m"))


def test_no_connection(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")  # nothing listens on the discard port
    with pytest.raises(PullFailed, match="could not be reached") as caught:
        look(NAME)
    assert "connection" in caught.value.hint


def test_the_offline_switch_is_respected(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(PullFailed, match="HF_HUB_OFFLINE is set"):
        look(NAME)
    assert hub.asked == []


@pytest.mark.parametrize(
    "reference", ["owner", "owner/", "/name", "a/b/c", "a/b:c.bin", "../x", "https://x/y", "a b/c", ""]
)
def test_what_is_no_reference(hub: Hub, reference: str) -> None:
    with pytest.raises(EngineError) as caught:
        look(reference)
    assert isinstance(caught.value, ModelMissing | PullFailed)
    assert hub.asked == []


def test_closing_the_generator_stops_the_download(hub: Hub, tmp_path: Path) -> None:
    hub.repositories[NAME] = {"m.gguf": b"GGUF" + bytes(3 << 20)}
    running = fetch(look(NAME), tmp_path, "m")
    assert next(running).done_bytes == 0  # said before the file is asked for
    event = next(running)
    assert 0 < event.done_bytes < event.total_bytes
    running.close()
    assert list(running) == []
