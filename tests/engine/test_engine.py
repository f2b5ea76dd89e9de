from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest
import torch

from engine.chat import PLAIN_STOPS, Message
from engine.config import Sampling
from engine.errors import ContextExceeded, EngineError, ModelMissing, RunInvalid
from engine.model import Transformer
from engine.run import engine as engine_module
from engine.run.cache import KVCache
from engine.run.engine import Engine
from engine.run.events import Stopped, Token
from engine.run.protocol import LanguageModel
from tests.engine import tiny

GREEDY = Sampling(temperature=0, max_tokens=20)
PROMPT = tiny.token_ids(30).tolist()
END = 258  # <|im_end|> of the tiny tokenizer


class Speaker(torch.nn.Module):
    """In place of a Transformer: after a prompt of `prompt_tokens` it says the given ids, then nothing but the end."""

    def __init__(self, said: Iterable[int], prompt_tokens: int) -> None:
        super().__init__()
        self.config, self.said, self.prompt_tokens = tiny.LLAMA, list(said), prompt_tokens

    def model(self, ids: torch.Tensor, cache: KVCache) -> torch.Tensor:
        first = cache.extend(ids.shape[1]) - self.prompt_tokens + 1
        places = range(first, first + ids.shape[1])
        said = [self.said[place] if 0 <= place < len(self.said) else END for place in places]
        return torch.nn.functional.one_hot(torch.tensor([said]), self.config.vocab_size) * 20.0

    def head(self, x: torch.Tensor) -> torch.Tensor:
        return x


def speaking(text: str | bytes, prompt_tokens: int = 3, **settings: int) -> Engine:
    said = text if isinstance(text, bytes) else text.encode()
    of_byte = {tiny.tokenizer().piece(token): token for token in range(256)}
    ids = [of_byte[bytes([byte])] for byte in said]
    return tiny.engine(cast(Transformer, Speaker(ids, prompt_tokens)), **settings)


def spoken(engine: Engine, **settings: object) -> tuple[list[Token], Stopped]:
    *tokens, stopped = engine.generate([1, 2, 3], replace(GREEDY, **settings))  # type: ignore[arg-type]
    assert isinstance(stopped, Stopped)
    return cast(list[Token], tokens), stopped


def ids_of(engine: Engine, prompt: list[int], sampling: Sampling = GREEDY) -> list[int]:
    return [event.id for event in engine.generate(prompt, sampling) if isinstance(event, Token)]


def test_tokens_then_one_stopped() -> None:
    tokens, stopped = spoken(speaking("Hi!"))
    assert [token.text for token in tokens] == ["H", "i", "!", ""]
    assert tokens[-1].id == END
    assert not any(token.forced for token in tokens)
    assert stopped == Stopped("end", 3, 4, "")


def test_characters_appear_when_they_are_whole() -> None:
    tokens, _ = spoken(speaking("né🙂!"))
    assert [token.text for token in tokens] == ["n", "", "é", "", "", "", "🙂", "!", ""]


def test_a_character_cut_off_by_the_limit_is_shown_as_missing() -> None:
    tokens, stopped = spoken(speaking("a🙂"), max_tokens=3)
    assert [token.text for token in tokens] == ["a", "", ""]
    assert stopped == Stopped("length", 3, 3, "�")


def test_stop_string_across_tokens_is_not_shown() -> None:
    tokens, stopped = spoken(speaking("one\nUser: two"), stop=("\nUser:",))
    assert "".join(token.text for token in tokens) == "one"
    assert stopped == Stopped("stop", 3, len("one\nUser:"), "")


def test_what_only_began_a_stop_string_comes_with_the_end() -> None:
    tokens, stopped = spoken(speaking("one\nUs"), stop=("\nUser:",))
    assert "".join(token.text for token in tokens) == "one"
    assert stopped == Stopped("end", 3, 7, "\nUs")


def test_max_tokens_is_the_number_of_tokens() -> None:
    tokens, stopped = spoken(speaking("abcdef"), max_tokens=4)
    assert len(tokens) == stopped.completion_tokens == 4
    assert stopped.reason == "length"


def test_generation_ends_where_the_context_is_full() -> None:
    tokens, stopped = spoken(speaking("abcdef", context_tokens=8))
    assert "".join(token.text for token in tokens) == "abcde"
    assert stopped == Stopped("length", 3, 5, "")


def test_a_prompt_that_leaves_no_room_is_refused_with_both_sizes() -> None:
    engine = tiny.engine(context_tokens=20)
    with pytest.raises(ContextExceeded) as caught:
        engine.generate(PROMPT[:20], GREEDY)
    assert (caught.value.prompt_tokens, caught.value.context_tokens) == (20, 20)
    assert len(ids_of(engine, PROMPT[:19])) == 1


@pytest.mark.parametrize(("ids", "says"), [([], "empty"), ([1, -1], "vocabulary"), ([1, 259], "259")])
def test_a_prompt_that_is_none_is_refused(ids: list[int], says: str) -> None:
    with pytest.raises(RunInvalid, match=says):
        tiny.engine().generate(ids, GREEDY)
    with pytest.raises(RunInvalid, match=says):
        tiny.engine().logits(ids)


def test_the_seed_decides() -> None:
    engine, sampling = tiny.engine(), Sampling(temperature=1.5, seed=7)
    first = ids_of(engine, PROMPT, sampling)
    assert ids_of(tiny.engine(), PROMPT, sampling) == first
    assert ids_of(engine, PROMPT, sampling) == first
    assert ids_of(engine, PROMPT, replace(sampling, seed=8)) != first


def test_no_seed_draws_a_fresh_one() -> None:
    engine = tiny.engine()
    assert ids_of(engine, PROMPT, Sampling(temperature=2.0)) != ids_of(engine, PROMPT, Sampling(temperature=2.0))


def test_log_probability_is_of_the_models_own_distribution() -> None:
    engine = tiny.engine()
    sampling = Sampling(
        temperature=3.0, top_k=5, top_p=0.9, repeat_penalty=1.5, seed=1, max_tokens=10, log_probabilities=True
    )
    tokens = [event for event in engine.generate(PROMPT, sampling) if isinstance(event, Token)]
    ids = PROMPT + [token.id for token in tokens]
    expected = torch.from_numpy(engine.logits(ids)).log_softmax(-1)[len(PROMPT) - 1 :]
    for place, token in enumerate(tokens):
        assert token.log_probability == pytest.approx(float(expected[place, token.id]), abs=1e-4)


def test_greedy_takes_the_most_likely_of_the_logits() -> None:
    engine = tiny.engine()
    ids = PROMPT + ids_of(engine, PROMPT)
    assert engine.logits(ids)[len(PROMPT) - 1 : -1].argmax(-1).tolist() == ids[len(PROMPT) :]


def positions_run(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """From now on: how many positions each pass through the model has."""
    counts: list[int] = []
    run = engine._model.model.forward

    def counted(ids: torch.Tensor, cache: KVCache | None = None) -> torch.Tensor:
        counts.append(ids.shape[1])
        return run(ids, cache)

    monkeypatch.setattr(engine._model.model, "forward", counted)
    return counts


def test_a_common_beginning_is_not_run_again(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = tiny.engine()
    answer = ids_of(engine, PROMPT)
    counts = positions_run(engine, monkeypatch)
    following = [*PROMPT, *answer, 5, 6, 7]
    assert ids_of(engine, following) == ids_of(tiny.engine(), following)
    assert counts[0] == 4  # the last token of an answer is not in the cache: nothing came after it
    counts.clear()
    assert ids_of(engine, PROMPT) == answer
    assert counts[0] == 1
    counts.clear()
    other = [*PROMPT[:10], (PROMPT[10] + 1) % 259, *PROMPT[11:]]
    assert ids_of(engine, other) == ids_of(tiny.engine(), other)
    assert counts[0] == 20


def test_a_long_prompt_runs_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = ids_of(tiny.engine(), PROMPT)
    monkeypatch.setattr(engine_module, "PREFILL_TOKENS", 7)
    engine = tiny.engine()
    counts = positions_run(engine, monkeypatch)
    assert ids_of(engine, PROMPT) == expected
    assert counts[:5] == [7, 7, 7, 7, 2]


def test_closing_leaves_the_engine_ready() -> None:
    engine = tiny.engine()
    running = engine.generate(PROMPT, GREEDY)
    for _ in range(3):
        next(running)
    running.close()
    assert ids_of(engine, PROMPT) == ids_of(tiny.engine(), PROMPT)


def test_two_generations_at_once_are_refused() -> None:
    engine = tiny.engine()
    running = engine.generate(PROMPT, GREEDY)
    next(running)
    with pytest.raises(EngineError, match="still answering") as caught:
        next(engine.generate(PROMPT, GREEDY))
    assert caught.value.hint
    with pytest.raises(EngineError, match="still answering"):
        engine.logits(PROMPT)
    running.close()
    assert engine.logits(PROMPT).shape == (len(PROMPT), 259)


def test_a_pass_that_is_broken_off_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = tiny.engine()
    expected = ids_of(engine, PROMPT)
    with monkeypatch.context() as patch:

        def interrupted(_: torch.Tensor) -> torch.Tensor:
            raise KeyboardInterrupt

        patch.setattr(engine._model.model.layers[2].mlp, "forward", interrupted)
        with pytest.raises(KeyboardInterrupt):
            list(engine.generate([*PROMPT, 9, 9], GREEDY))
    assert ids_of(engine, PROMPT) == expected


def test_numbers_that_are_not_finite_are_an_error_and_no_token() -> None:
    model = tiny.transformer()
    engine = tiny.engine(model)
    model.state_dict()["model.layers.1.mlp.up_proj.weight"][3, 3] = float("nan")
    with pytest.raises(EngineError, match="finite"):
        next(engine.generate(PROMPT, GREEDY))


def test_inference_mode_does_not_leak_into_the_caller() -> None:
    running = tiny.engine().generate(PROMPT, GREEDY)
    next(running)
    assert not torch.is_inference_mode_enabled()
    running.close()


def test_chat_goes_through_the_models_template() -> None:
    engine = tiny.engine()
    ids = engine.encode_chat([Message("user", "Hi <|im_end|>")])
    assert engine.tokenizer.decode(ids, skip_specials=False).endswith("<|im_end|>\n<|im_start|>assistant\n")
    assert ids.count(END) == 1
    assert engine.count("Hi <|im_end|>") == 13
    assert engine.chat_stops == ()


def test_a_model_without_a_template_talks_in_a_plain_dialogue() -> None:
    engine = tiny.engine(template="")
    assert engine.tokenizer.decode(engine.encode_chat([Message("user", "Hi")])) == "User: Hi\n\nAssistant:"
    assert engine.chat_stops == PLAIN_STOPS


def test_memory_counts_weights_once_and_the_cache() -> None:
    model = tiny.transformer()
    engine = tiny.engine(model)
    weights = sum(parameter.nbytes for parameter in model.parameters())
    assert engine.memory_bytes() == weights + engine._cache.memory_bytes()


def test_engine_is_a_language_model() -> None:
    model: LanguageModel = tiny.engine()
    assert (model.name, model.context_tokens) == ("tiny", 600)


def test_opening_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        Engine.open(tmp_path / "nothing.gguf")


@pytest.fixture(scope="module")
def engine(smollm2_path: Path) -> Engine:
    return Engine.open(smollm2_path, context_tokens=1024)


@pytest.mark.weights
class TestRealWeights:
    def test_it_answers(self, engine: Engine) -> None:
        ids = engine.encode_chat([Message("user", "What is 2 + 2?")])
        events = list(engine.generate(ids, replace(GREEDY, max_tokens=40)))
        assert "4" in "".join(event.text for event in events)
        assert isinstance(events[-1], Stopped)
        assert events[-1].reason == "end"

    def test_the_cache_agrees_with_the_exact_pass(self, engine: Engine) -> None:
        ids = engine.encode_chat([Message("user", "Name three rivers in Europe.")])
        ids += ids_of(engine, ids)
        exact = torch.from_numpy(engine.logits(ids))
        engine._prefill(ids[:2])
        one_by_one = torch.tensor(np.concatenate([engine._run([token]) for token in ids[2:]]))
        assert torch.cosine_similarity(one_by_one, exact[2:], dim=-1).mean() > 0.999

    def test_settings_out_of_range(self, smollm2_path: Path) -> None:
        with pytest.raises(RunInvalid, match="context_tokens is 8193"):
            Engine.open(smollm2_path, context_tokens=8193)
        with pytest.raises(RunInvalid, match="threads is 0"):
            Engine.open(smollm2_path, threads=0)

    def test_weights_stay_packed(self, engine: Engine) -> None:
        if engine.placement.dtype != "int4":
            pytest.skip(engine.placement.reason)
        assert engine.memory_bytes() < 150e6
