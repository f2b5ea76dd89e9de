"""The native engine behaves as the torch engine does, on real weights where it matters."""

from pathlib import Path

import numpy as np
import pytest

from engine.chat import Message
from engine.config import Sampling
from engine.errors import ContextExceeded, EngineError, RunInvalid
from engine.run import native
from engine.run.events import Stopped, Token
from engine.run.native_engine import NativeEngine
from engine.run.opening import open_model

pytestmark = [
    pytest.mark.weights,
    pytest.mark.skipif(not native.available()[0], reason=f"no native library: {native.available()[1]}"),
]
GREEDY = Sampling(temperature=0, max_tokens=12)


@pytest.fixture(scope="module")
def engine(smollm2_path: Path) -> NativeEngine:
    return NativeEngine.open(smollm2_path, context_tokens=512)


def ids_of(engine: NativeEngine, text: str, sampling: Sampling = GREEDY) -> list[int]:
    return [event.id for event in engine.generate(engine.encode(text), sampling) if isinstance(event, Token)]


def test_its_logits_are_those_of_the_torch_engine(engine: NativeEngine, smollm2_path: Path) -> None:
    from engine.run.engine import Engine

    text = "The library in Holm was opened in 1911 by the mayor. Iron rusts in wet air because it reacts with oxygen."
    ids = engine.encode(text)
    ours, theirs = engine.logits(ids), Engine.open(smollm2_path).logits(ids)
    cosines = (ours * theirs).sum(1) / np.linalg.norm(ours, axis=1) / np.linalg.norm(theirs, axis=1)
    assert cosines.min() > 0.995
    assert cosines.mean() > 0.999


TEXT = (
    "The library in Holm was opened in 1911 by the mayor, who had asked for it twice. Iron rusts in wet air because it "
    "reacts with oxygen and water. Once upon a time, there was a little girl who lived near the sea with her family."
)


def test_a_mixture_of_types_runs_as_it_does_in_torch_and_in_llama_cpp(gemma3_path: Path) -> None:
    from engine.run.engine import Engine

    native_engine = NativeEngine.open(gemma3_path, context_tokens=128)
    ids = native_engine.encode(TEXT)
    ours, torchs = native_engine.logits(ids), Engine.open(gemma3_path, context_tokens=128).logits(ids)
    assert (ours.argmax(1) == torchs.argmax(1)).mean() > 0.85
    llama_cpp = pytest.importorskip("llama_cpp")
    peer = llama_cpp.Llama(str(gemma3_path), n_ctx=128, n_batch=128, logits_all=True, verbose=False)
    peer.eval(ids)
    theirs = np.array(peer.scores[: len(ids)])
    assert (ours.argmax(1) == theirs.argmax(1)).mean() > 0.9
    cosines = (ours * theirs).sum(1) / np.linalg.norm(ours, axis=1) / np.linalg.norm(theirs, axis=1)
    assert cosines.mean() > 0.99


def test_what_it_kept_changes_no_token(engine: NativeEngine, smollm2_path: Path) -> None:
    first = ids_of(engine, "The capital of France is")
    assert ids_of(engine, "The capital of Italy is") != first
    assert ids_of(engine, "The capital of France is") == first
    assert ids_of(NativeEngine.open(smollm2_path, context_tokens=64), "The capital of France is") == first


def test_closing_leaves_it_ready_and_two_at_once_are_refused(engine: NativeEngine) -> None:
    events = engine.generate(engine.encode("Once upon a time"), GREEDY)
    next(events)
    with pytest.raises(EngineError, match="still answering"):
        next(engine.generate(engine.encode("Another"), GREEDY))
    events.close()
    assert ids_of(engine, "Another")


def test_limits_are_said_with_the_sizes(engine: NativeEngine) -> None:
    with pytest.raises(ContextExceeded, match="512"):
        engine.generate([5] * 512, GREEDY)
    with pytest.raises(RunInvalid):
        engine.generate([], GREEDY)
    with pytest.raises(RunInvalid):
        engine.generate([10**7], GREEDY)
    *_, last = engine.generate([5] * 505, GREEDY)
    assert isinstance(last, Stopped)
    assert last.prompt_tokens + last.completion_tokens <= 512


def test_a_chat_ends_with_its_turn(engine: NativeEngine) -> None:
    ids = engine.encode_chat([Message("user", "Say the word yes and nothing else.")])
    *tokens, stopped = engine.generate(ids, Sampling(temperature=0, max_tokens=60))
    assert isinstance(stopped, Stopped)
    assert stopped.reason == "end"
    assert tokens[-1].text == ""


def test_it_is_what_opens_on_a_cpu_and_torch_is_one_word_away(
    smollm2_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GPTB_ENGINE", "native")
    assert isinstance(open_model(smollm2_path, context_tokens=64), NativeEngine)
    monkeypatch.setenv("GPTB_ENGINE", "torch")
    assert type(open_model(smollm2_path, context_tokens=64)).__name__ == "Engine"
    monkeypatch.setenv("GPTB_ENGINE", "abacus")
    with pytest.raises(RunInvalid, match="abacus"):
        open_model(smollm2_path)
