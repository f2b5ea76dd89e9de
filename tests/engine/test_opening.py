"""Without a compiler everything works, through torch, and says so."""

from pathlib import Path

import pytest

from engine.errors import RunInvalid
from engine.run import native
from engine.run.opening import how_models_run, open_model


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
