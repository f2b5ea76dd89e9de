"""Without a compiler everything works, through torch, and says so."""

from pathlib import Path

import pytest

from engine.errors import ModelUnsupported, RunInvalid
from engine.run import native
from engine.run.opening import how_models_run, open_encoder, open_model
from tests.engine.tiny_bert import make_folder


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path | None = None) -> Path:
        raise OSError("The native engine is not installed, and there is no C compiler to build it with.")

    monkeypatch.setattr(native, "library_path", refuse)
    monkeypatch.setattr("engine.run.opening.gpu_present", lambda: False)
    monkeypatch.delenv("GPTB_ENGINE", raising=False)


@pytest.mark.usefixtures("no_compiler")
def test_it_is_said_how_models_run_and_why() -> None:
    fast, how = how_models_run()
    assert not fast
    assert how.startswith("Models run through torch, slower.")
    assert "no C compiler" in how


@pytest.mark.weights
@pytest.mark.usefixtures("no_compiler")
def test_models_open_through_torch_unless_the_fast_way_is_asked_for(
    smollm2_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert type(open_model(smollm2_path, context_tokens=64)).__name__ == "Engine"
    monkeypatch.setenv("GPTB_ENGINE", "native")
    with pytest.raises(RunInvalid, match="no C compiler"):
        open_model(smollm2_path, context_tokens=64)


def test_an_encoder_opens_natively_and_through_torch_where_it_must(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fits = make_folder(tmp_path / "fits", hidden_size=64, num_attention_heads=2, intermediate_size=96)
    narrow = make_folder(tmp_path / "narrow")  # heads of 8
    monkeypatch.delenv("GPTB_ENGINE", raising=False)
    if native.available()[0]:
        assert type(open_encoder(fits)).__name__ == "NativeEncoder"
    assert type(open_encoder(narrow)).__name__ == "Encoder"
    monkeypatch.setenv("GPTB_ENGINE", "torch")
    assert type(open_encoder(fits)).__name__ == "Encoder"
    monkeypatch.setenv("GPTB_ENGINE", "native")
    with pytest.raises((ModelUnsupported, RunInvalid)):
        open_encoder(narrow)
    monkeypatch.setenv("GPTB_ENGINE", "abacus")
    with pytest.raises(RunInvalid, match="abacus"):
        open_encoder(fits)


@pytest.mark.usefixtures("no_compiler")
def test_without_a_compiler_encoders_open_through_torch(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "bert", hidden_size=64, num_attention_heads=2, intermediate_size=96)
    assert type(open_encoder(folder)).__name__ == "Encoder"
