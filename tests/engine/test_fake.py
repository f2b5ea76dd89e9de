import subprocess
import sys

import pytest

from engine.chat import Message
from engine.config import Sampling
from engine.errors import ContextExceeded, EngineError
from engine.fake import FakeEngine
from engine.run.events import Stopped, Token
from engine.run.protocol import LanguageModel

QUESTION = [Message("system", "Be brief."), Message("user", "What is the  time?")]
SAMPLING = Sampling()


def answer(engine: FakeEngine, sampling: Sampling = SAMPLING) -> tuple[str, Stopped]:
    events = list(engine.generate(engine.encode_chat(QUESTION), sampling))
    assert isinstance(events[-1], Stopped)
    assert all(isinstance(event, Token) for event in events[:-1])
    return "".join(event.text for event in events), events[-1]


def test_replies_in_order_and_white_space_stays() -> None:
    engine = FakeEngine([" One,\n two. ", "Three."])
    assert answer(engine)[0] == " One,\n two. "
    assert answer(engine)[0] == "Three."
    assert engine.prompts == [QUESTION, QUESTION]
    with pytest.raises(EngineError, match="2 replies"):
        engine.generate(engine.encode_chat(QUESTION), SAMPLING)


def test_a_function_sees_the_conversation() -> None:
    engine = FakeEngine(lambda messages: messages[-1].content.upper())
    assert answer(engine)[0] == "WHAT IS THE  TIME?"


def test_counting() -> None:
    engine = FakeEngine(["a b c"])
    assert len(engine.encode_chat(QUESTION)) == 2 * 4 + 2 + 4
    assert engine.count("one  two\nthree") == 3
    text, stopped = answer(engine)
    assert text == "a b c"
    assert stopped == Stopped("end", 14, 4, "")


def test_the_same_conversation_has_the_same_ids_and_another_has_others() -> None:
    engine = FakeEngine([])
    assert engine.encode_chat(QUESTION) == engine.encode_chat(QUESTION)
    assert engine.encode_chat(QUESTION) != engine.encode_chat([QUESTION[0], Message("assistant", QUESTION[1].content)])


def test_stop_strings_and_limits_are_those_of_the_engine() -> None:
    engine = FakeEngine(lambda _: "one two STOP three")
    assert answer(engine, Sampling(stop=(" STOP",))) == ("one two", Stopped("stop", 14, 3, ""))
    assert answer(engine, Sampling(max_tokens=2)) == ("one two", Stopped("length", 14, 2, ""))


def test_the_context_is_a_limit() -> None:
    with pytest.raises(ContextExceeded) as caught:
        answer(FakeEngine(["a"], context_tokens=14))
    assert (caught.value.prompt_tokens, caught.value.context_tokens) == (14, 14)
    assert answer(FakeEngine(["a b c"], context_tokens=16)) == ("a b", Stopped("length", 14, 2, ""))


def test_ids_from_elsewhere_are_refused() -> None:
    with pytest.raises(EngineError, match="encode_chat"):
        FakeEngine(["a"]).generate([1, 2, 3], SAMPLING)


def test_closing_stops() -> None:
    running = FakeEngine(["a b c"]).generate
    engine = FakeEngine(["a b c", "d"])
    running = engine.generate(engine.encode_chat(QUESTION), SAMPLING)
    next(running)
    running.close()
    assert answer(engine)[0] == "d"


def test_fake_engine_is_a_language_model() -> None:
    model: LanguageModel = FakeEngine([])
    assert model.context_tokens == 8192


def test_no_torch_is_loaded() -> None:
    code = "import sys, engine.fake, engine.run.protocol, engine.run.events; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
