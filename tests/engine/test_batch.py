"""Answers that run together are, bit for bit, those that run alone; they join, leave, wait and fail by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.config import Sampling
from engine.errors import ContextExceeded, EngineError, RunInvalid
from engine.fake import FakeEngine
from engine.run import batch as batch_module
from engine.run import native
from engine.run.batch import Batcher, Handle
from engine.run.events import Stopped, Token
from engine.run.grammar import Grammar
from engine.run.native_engine import NativeEngine
from tests.engine import tiny
from tests.engine.packed import FAMILIES, native_engine, passes_counted

GREEDY = Sampling(temperature=0, max_tokens=12)
DRAWN = Sampling(temperature=1.0, seed=5, max_tokens=25)
PROMPTS = [list(range(first, first + length)) for first, length in ((1, 3), (40, 90), (200, 31), (3, 300))]
Events = list[Token | Stopped]
needs_library = pytest.mark.skipif(not native.available()[0], reason=f"no native library: {native.available()[1]}")


@pytest.fixture(scope="module", params=["llama", "gemma3"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[NativeEngine]:
    opened = native_engine(tmp_path_factory.mktemp("model"), FAMILIES[request.param])
    yield opened
    opened.close()


def finish(batcher: Batcher, events: dict[Handle, Events]) -> dict[Handle, Events]:
    while not batcher.idle:
        for handle, event in batcher.step():
            events.setdefault(handle, []).append(event)
    return events


def by_number(events: Iterator[tuple[int, Token | Stopped]], count: int) -> list[Events]:
    answers: list[Events] = [[] for _ in range(count)]
    for number, event in events:
        answers[number].append(event)
    return answers


@needs_library
@pytest.mark.parametrize("sampling", [GREEDY, DRAWN])
def test_many_are_what_each_is_alone_and_the_prompt_is_computed_once(engine: NativeEngine, sampling: Sampling) -> None:
    prompt = list(range(300, 420))
    with passes_counted(engine.model) as counts:
        many = by_number(engine.generate_many(prompt, sampling, 4), 4)
    longest = max(len(answer) for answer in many)
    assert sum(counts) <= len(prompt) + 4 + sum(len(answer) for answer in many)
    assert len(counts) <= 2 + longest
    for number, answer in enumerate(many):
        alone = replace(sampling, seed=None if sampling.seed is None else sampling.seed + number)
        assert answer == list(engine.generate(prompt, alone))


@needs_library
def test_requests_join_and_leave_between_steps(engine: NativeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_module, "PROMPT_TOKENS", 64)  # long prompts take several steps
    samplings = [GREEDY, DRAWN, replace(DRAWN, repeat_penalty=1.3, max_tokens=40), replace(GREEDY, max_tokens=1)]
    batcher, events, handles = Batcher(engine), dict[Handle, Events](), []
    for prompt, sampling in zip(PROMPTS, samplings, strict=True):
        handles.append(batcher.submit(prompt, sampling))
        for _ in range(3):
            for handle, event in batcher.step():
                events.setdefault(handle, []).append(event)
    finish(batcher, events)
    for prompt, sampling, handle in zip(PROMPTS, samplings, handles, strict=True):
        assert handle.done
        assert events[handle] == list(engine.generate(prompt, sampling))


@needs_library
def test_a_long_prompt_does_not_stop_the_others(engine: NativeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_module, "PROMPT_TOKENS", 64)
    batcher = Batcher(engine)
    first = batcher.submit([9, 8, 7], replace(GREEDY, max_tokens=30))
    batcher.step()
    batcher.submit([11, *PROMPTS[3]], GREEDY)
    for _ in range(4):
        assert {handle for handle, _ in batcher.step()} == {first}
    finish(batcher, {})


@needs_library
def test_more_than_fit_wait(engine: NativeEngine) -> None:
    batcher = Batcher(engine, max_answers=2)
    handles = [batcher.submit(prompt, GREEDY) for prompt in PROMPTS]
    assert {handle for handle, _ in batcher.step()} <= set(handles[:2])
    assert handles[2].prefix is None
    assert all(event for event in finish(batcher, {}).values())
    with pytest.raises(RunInvalid, match="max_answers is 0"):
        Batcher(engine, max_answers=0)


@needs_library
def test_cancelled_ones_leave_and_the_others_go_on(engine: NativeEngine) -> None:
    batcher = Batcher(engine, max_answers=2)
    one, two, three = (batcher.submit(prompt, GREEDY) for prompt in PROMPTS[:3])
    events: dict[Handle, Events] = {}
    for handle, event in batcher.step():
        events.setdefault(handle, []).append(event)
    for cancelled in (one, three, one):
        batcher.cancel(cancelled)
    finish(batcher, events)
    assert events[two] == list(engine.generate(PROMPTS[1], GREEDY))
    assert three not in events
    running = engine.generate_many(PROMPTS[0], GREEDY, 3)
    next(running)
    running.close()
    assert list(engine.generate(PROMPTS[0], GREEDY))


@needs_library
def test_one_that_fails_does_not_take_the_others_with_it(engine: NativeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    batcher = Batcher(engine)
    good, bad = batcher.submit(PROMPTS[0], GREEDY), batcher.submit(PROMPTS[1], DRAWN)
    monkeypatch.setattr(bad.generation, "_choose", lambda _: (_ for _ in ()).throw(RunInvalid("It fails.")))
    events = finish(batcher, {})
    assert isinstance(bad.error, RunInvalid)
    assert bad.done
    assert events[good] == list(engine.generate(PROMPTS[0], GREEDY))


@needs_library
def test_an_interrupt_behind_a_pass_leaves_it_to_be_computed_again(engine: NativeEngine) -> None:
    batcher, events = Batcher(engine), dict[Handle, Events]()
    handles = [batcher.submit(prompt, DRAWN) for prompt in PROMPTS]
    evaluate = engine.model.eval
    for interrupted in (True, False, True, True):
        with pytest.MonkeyPatch.context() as patch:

            def interrupt(batch: object) -> None:
                evaluate(batch)  # type: ignore[arg-type]
                raise KeyboardInterrupt

            if interrupted:
                patch.setattr(engine.model, "eval", interrupt)
                with pytest.raises(KeyboardInterrupt):
                    batcher.step()
            else:
                for handle, event in batcher.step():
                    events.setdefault(handle, []).append(event)
    finish(batcher, events)
    for prompt, handle in zip(PROMPTS, handles, strict=True):
        assert events[handle] == list(engine.generate(prompt, DRAWN))


@needs_library
def test_answers_with_a_grammar_run_together(engine: NativeEngine) -> None:
    grammar = Grammar.regex("(ab|cd){3,9} end")
    many = by_number(engine.generate_many(PROMPTS[0], replace(DRAWN, max_tokens=80), 3, grammar=grammar), 3)
    for number, answer in enumerate(many):
        alone = replace(DRAWN, max_tokens=80, seed=5 + number)
        assert answer == list(engine.generate(PROMPTS[0], alone, grammar=grammar))
        assert "".join(event.text for event in answer).endswith(" end")


@needs_library
def test_what_is_wrong_is_said_at_the_call(engine: NativeEngine) -> None:
    batcher = Batcher(engine)
    for prompt, error in (([], RunInvalid), ([10**6], RunInvalid), ([1] * 600, ContextExceeded)):
        with pytest.raises(error):
            batcher.submit(prompt, GREEDY)
        with pytest.raises(error):
            engine.generate_many(prompt, GREEDY, 2)
    with pytest.raises(RunInvalid, match="count is 0"):
        engine.generate_many([1], GREEDY, 0)
    assert batcher.step() == []
    running = engine.generate([1, 2], GREEDY)
    next(running)
    batcher.submit([1], GREEDY)
    with pytest.raises(EngineError, match="still answering"):
        batcher.step()
    running.close()
    assert finish(batcher, {})


def test_the_other_engines_answer_one_by_one() -> None:
    engine = tiny.engine()
    many = by_number(engine.generate_many([1, 2, 3], DRAWN, 3), 3)
    assert many[2] == list(engine.generate([1, 2, 3], replace(DRAWN, seed=7)))
    fake = FakeEngine(["one", "two words"])
    answers = by_number(fake.generate_many(fake.encode("Which?"), GREEDY, 2), 2)
    assert ["".join(event.text for event in answer) for answer in answers] == ["one", "two words"]
