import json
from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save_file

from engine.errors import ModelMissing, PullFailed, WeightsInvalid
from engine.weights.store import check, choose_layout, get, import_local, installed, local_name, locate, remove


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def gguf_path(tmp_path: Path) -> Path:
    path = tmp_path / "My Model Q8.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_string("general.license", "mit")
    writer.add_tensor("token_embd.weight", np.zeros((4, 8), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "MiniLM"
    (folder / "1_Pooling").mkdir(parents=True)
    save_file({"weight": np.zeros((4, 8), np.float32)}, folder / "model.safetensors")
    for name in ("config.json", "tokenizer.json", "modules.json", "1_Pooling/config.json"):
        (folder / name).write_text("{}")
    for name in ("pytorch_model.bin", "modeling.py", "README.md"):
        (folder / name).write_text("left behind")
    return folder


def test_a_gguf_file_is_taken_in(gguf_path: Path, models: Path) -> None:
    events = list(import_local(gguf_path, None, models))
    record = get("my-model-q8", models)
    assert events[-1].step == "done"
    assert events[-2].done_bytes == events[-2].total_bytes == record.bytes == gguf_path.stat().st_size
    assert record.path == models / "my-model-q8" / gguf_path.name == locate("my-model-q8", models)
    assert record.path.read_bytes() == gguf_path.read_bytes()
    assert (record.source, record.licence, record.purpose) == ("local", "mit", "chat")
    assert check("my-model-q8", models) == []


def test_a_file_whose_name_has_no_latin_letter_gets_a_free_name(gguf_path: Path, models: Path) -> None:
    for name in ("模型.gguf", "نموذج.gguf"):
        list(import_local(gguf_path.rename(gguf_path.with_name(name)), None, models))
        gguf_path = gguf_path.with_name(name)
    assert [model.name for model in installed(models)] == ["model", "model-2"]


def test_a_folder_is_taken_in_without_its_code_and_pickles(folder: Path, models: Path) -> None:
    list(import_local(folder, "mine", models))
    record = get("mine", models)
    assert set(record.sha256s) == {
        *("config.json", "tokenizer.json", "modules.json", "1_Pooling/config.json", "model.safetensors")
    }
    assert (record.purpose, record.path) == ("embed", models / "mine")
    found = {path.relative_to(models / "mine").as_posix() for path in (models / "mine").rglob("*") if path.is_file()}
    assert found == {*record.sha256s, "model.json"}


def test_a_folder_with_one_gguf_is_that_file(gguf_path: Path, models: Path) -> None:
    (gguf_path.parent / "notes.txt").write_text("x")
    list(import_local(gguf_path.parent, "m", models))
    assert locate("m", models).name == gguf_path.name


def test_a_folder_with_two_ggufs_is_ambiguous(gguf_path: Path, models: Path) -> None:
    (gguf_path.parent / "a.gguf").write_bytes(gguf_path.read_bytes())
    with pytest.raises(WeightsInvalid, match="holds 2 GGUF files") as caught:
        list(import_local(gguf_path.parent, "m", models))
    assert caught.value.hint == "Give one, such as My Model Q8.gguf."


def test_a_taken_name_is_refused(gguf_path: Path, models: Path) -> None:
    list(import_local(gguf_path, "m", models))
    with pytest.raises(PullFailed, match="A model called m is already here"):
        list(import_local(gguf_path, "m", models))


@pytest.mark.parametrize("data", [b"", b"GGUF", b"not weights at all" * 10])
def test_a_file_that_is_no_gguf(tmp_path: Path, models: Path, data: bytes) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(data)
    with pytest.raises(WeightsInvalid, match=r"bad\.gguf"):
        list(import_local(path, None, models))
    assert not models.exists()


def test_a_folder_with_broken_safetensors(folder: Path, models: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"\xff" * 100)
    with pytest.raises(WeightsInvalid, match=r"model\.safetensors is not a safetensors file"):
        list(import_local(folder, None, models))


def test_a_folder_with_pickles_only(folder: Path, models: Path) -> None:
    (folder / "model.safetensors").unlink()
    with pytest.raises(WeightsInvalid, match="only pickles") as caught:
        list(import_local(folder, None, models))
    assert caught.value.hint == "Convert them to safetensors first."


def test_what_is_not_there_or_not_weights(tmp_path: Path, models: Path) -> None:
    with pytest.raises(WeightsInvalid, match="There is no file or folder"):
        list(import_local(tmp_path / "absent", None, models))
    (tmp_path / "words.txt").write_text("x")
    with pytest.raises(WeightsInvalid, match=r"words\.txt is not a \.gguf file"):
        list(import_local(tmp_path / "words.txt", None, models))


def test_shards_count_only_when_all_are_there() -> None:
    rest = ["config.json", "tokenizer.json", "model.safetensors.index.json"]
    shards = [f"model-0000{number}-of-00003.safetensors" for number in (1, 2, 3)]
    assert set(choose_layout([*rest, *shards], "it")) == {*rest, *shards}
    with pytest.raises(WeightsInvalid, match="it has no weights"):
        choose_layout([*rest, *shards[:2]], "it")


def test_a_closed_import_leaves_nothing(folder: Path, models: Path) -> None:
    running = import_local(folder, "mine", models)
    next(running)
    running.close()  # type: ignore[attr-defined]
    assert installed(models) == []
    assert [path.name for path in models.iterdir() if not path.name.startswith(".lock")] == []


def test_remove_frees_what_it_took(folder: Path, models: Path) -> None:
    list(import_local(folder, "mine", models))
    took = sum(path.stat().st_size for path in (models / "mine").rglob("*") if path.is_file())
    assert remove("mine", models) == took
    assert installed(models) == []
    with pytest.raises(ModelMissing, match="mine is not on this computer"):
        remove("mine", models)


def test_what_is_missing_has_a_way_out(models: Path) -> None:
    with pytest.raises(ModelMissing, match="smollm2-135m-instruct is not on this computer") as caught:
        locate("smollm2-135m-instruct", models)
    assert caught.value.hint == "gptb models pull smollm2-135m-instruct"
    assert installed(models) == []


@pytest.mark.parametrize("harm", ["cut", "gone"])
def test_a_damaged_model_is_missing(gguf_path: Path, models: Path, harm: str) -> None:
    list(import_local(gguf_path, "m", models))
    path = locate("m", models)
    path.write_bytes(b"GGUF") if harm == "cut" else path.unlink()
    with pytest.raises(ModelMissing, match=r"is damaged: My Model Q8\.gguf is missing or cut"):
        locate("m", models)
    assert [record.name for record in installed(models)] == ["m"]
    state = "has changed since it was installed" if harm == "cut" else "is missing"
    assert check("m", models) == [f"m: My Model Q8.gguf {state}."]


def test_models_are_listed_by_name(gguf_path: Path, models: Path) -> None:
    for name in ("b", "a"):
        list(import_local(gguf_path, name, models))
    (models / ".partial-c").mkdir()
    (models / "d").mkdir()
    assert [record.name for record in installed(models)] == ["a", "b"]


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("smollm2-135m-instruct", "smollm2-135m-instruct"),
        ("Qwen/Qwen3-0.6B-GGUF", "qwen3-0.6b-gguf"),
        ("Qwen/Qwen3-0.6B-GGUF@main", "qwen3-0.6b-gguf"),
        ("hf:Qwen/Qwen3-0.6B-GGUF", "qwen3-0.6b-gguf"),
        ("owner/repo:deep/My_File-Q8_0.gguf@abc", "my_file-q8_0"),
    ],
)
def test_names_of_folders(reference: str, name: str) -> None:
    assert local_name(reference) == name


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../x", "a/../b", "/etc", "a\\b", "A", "a b", "-a", "a/b/c", "a..b", "é"]
)
def test_what_is_no_name(name: str, models: Path) -> None:
    for act in (locate, remove, check):
        with pytest.raises(ModelMissing, match="is not the name of a model"):
            act(name, models)


@given(st.text(max_size=60) | st.from_regex(r"[a-zA-Z.]{1,3}/[a-z.:@/\\-]{1,20}"))
def test_no_name_leaves_the_folder(reference: str) -> None:
    try:
        name = local_name(reference)
    except ModelMissing:
        return
    assert Path("models", name).parent == Path("models")
    assert name not in {".", ".."}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
RECORDS = st.fixed_dictionaries(
    {"source": JSON, "licence": JSON, "purpose": JSON},
    optional={
        "files": JSON | st.lists(st.fixed_dictionaries({"name": JSON, "bytes": JSON, "sha256": JSON}), max_size=2)
    },
)


@given(st.binary(max_size=40) | (JSON | RECORDS).map(lambda record: json.dumps(record).encode()))
def test_any_model_json_reads_or_is_left_out(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    models = tmp_path_factory.mktemp("models")
    (models / "m").mkdir()
    (models / "m" / "model.json").write_bytes(data)
    assert [record.name for record in installed(models)] in ([], ["m"])
    with pytest.raises(ModelMissing):
        locate("m", models)


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "a/../../outside"])
def test_a_model_json_cannot_point_outside(models: Path, name: str) -> None:
    (models / "m").mkdir(parents=True)
    (models.parent / "outside").write_text("x")
    record = {"source": "local", "licence": "", "purpose": "chat", "files": [{"name": name, "bytes": 1, "sha256": ""}]}
    (models / "m" / "model.json").write_text(json.dumps(record))
    assert installed(models) == []
