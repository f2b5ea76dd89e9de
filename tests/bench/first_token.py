"""How long a person waits for the first token of an answer over passages, a prompt of about 1,000 tokens.

    python -m tests.bench.first_token [--runs 5]

cold: a fresh process that has never met the prompt. warm: a fresh process, with a next question to the same
conversation, whose beginning an earlier process has computed and kept on disk; llama.cpp, which keeps nothing on disk,
computes it again. here: a next question in the process that answered the first, where llama.cpp keeps its cache, too.
Time counts from the prompt's ids to the first token; opening the model is in tests.bench.speed.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.bench.models import model_path, real_text
from tests.bench.report import report
from tests.bench.speed import Measured
from tests.conftest import ROOT

THREADS, CONTEXT_TOKENS, ANSWER_TOKENS = 2, 2048, 24
PASSAGE_TOKENS = 940
QUESTIONS = ("What is said there about the person who is named first?", "And what happened after that?")


def first_token(path: Path, runs: int, _: dict[str, float]) -> Measured:
    found: dict[str, list[float]] = {}
    for turn in range(runs):
        with tempfile.TemporaryDirectory() as cache:
            for way in ("cold", "warm"):
                for engine in ("gptb", "llama_cpp"):
                    for name, milliseconds in _child(engine, way, path, turn, cache).items():
                        found.setdefault(f"{engine}.{name}", []).append(milliseconds)
    medians = {name: statistics.median(values) for name, values in found.items()}
    figures = {f"ttft.{name}_ms": value for name, value in medians.items()}
    rows = [["", "gptb, ms", "llama.cpp, ms", "llama.cpp / gptb"]]
    for way in ("cold", "warm", "here"):
        ours, theirs = medians[f"gptb.{way}"], medians[f"llama_cpp.{way}"]
        figures[f"ttft.{way}.ratio"] = theirs / ours
        rows.append([way, f"{ours:.1f}", f"{theirs:.1f}", f"{theirs / ours:.2f}"])
    return figures, rows


def _child(engine: str, way: str, path: Path, turn: int, cache: str) -> dict[str, float]:
    command = [
        sys.executable,
        "-m",
        "tests.bench.first_token",
        "--child",
        f"{engine}:{way}:{turn}",
        "--model",
        str(path),
    ]
    environment = os.environ | {"GPTB_CACHE": cache}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{engine}: {done.stderr[-400:]}")
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def _measure(spec: str, path: Path) -> dict[str, float]:
    """In a process of its own: the first question of a conversation, or the second one where `way` is warm."""
    engine, way, turn = spec.split(":")
    answer, encode = (_ours if engine == "gptb" else _theirs)(path)
    talk = _conversation(path, int(turn))
    before = encode(talk[:1])
    if way == "warm":
        return {"warm": answer(encode(talk[:2]))}
    cold = answer(before)
    return {"cold": cold, "here": answer(encode(talk[:2]))}


def _conversation(path: Path, turn: int) -> list[list[tuple[str, str]]]:
    """The messages up to the first question, and up to the second: passages of real text, another part each turn."""
    from engine.weights.source import open_source

    tokenizer = open_source(path).tokenizer()
    ids = tokenizer.encode(real_text()[:200_000])
    start = turn * (PASSAGE_TOKENS + 7)
    passages = tokenizer.decode(ids[start : start + PASSAGE_TOKENS])
    first = [("system", "Answer from the text."), ("user", f"{passages}\n\nQuestion: {QUESTIONS[0]}")]
    said = [*first, ("assistant", "The text names the person in its first lines."), ("user", QUESTIONS[1])]
    return [first, said]


Answer = tuple[Callable[[list[int]], float], Callable[[list[list[tuple[str, str]]]], list[int]]]


def _ours(path: Path) -> Answer:
    from engine.chat import Message
    from engine.config import Sampling
    from engine.run.native_engine import NativeEngine

    folder = Path(os.environ["GPTB_CACHE"]) / "prefix"  # named, because the tests' own settings keep nothing
    engine = NativeEngine.open(path, threads=THREADS, context_tokens=CONTEXT_TOKENS, prefix_folder=folder)

    def answer(ids: list[int]) -> float:
        begun = time.perf_counter()
        events = engine.generate(ids, Sampling(temperature=0, max_tokens=ANSWER_TOKENS))
        next(events)
        waited = time.perf_counter() - begun
        list(events)
        return 1000 * waited

    _finally(engine.close)
    return answer, lambda talk: engine.encode_chat([Message(role, text) for role, text in talk[-1]])  # type: ignore[arg-type]


def _theirs(path: Path) -> Answer:
    from llama_cpp import Llama

    model = Llama(str(path), n_ctx=CONTEXT_TOKENS, n_threads=THREADS, n_threads_batch=THREADS, verbose=False)

    def answer(ids: list[int]) -> float:
        begun = time.perf_counter()
        tokens: Any = model.generate(ids, temp=0.0, repeat_penalty=1.0)
        next(tokens)
        waited = time.perf_counter() - begun
        for _, _token in zip(range(ANSWER_TOKENS - 1), tokens, strict=False):
            pass
        return 1000 * waited

    return answer, lambda talk: _encode(path, talk[-1])


def _encode(path: Path, messages: list[tuple[str, str]]) -> list[int]:
    """By the same template, so that both get the same ids."""
    from engine.chat import Message, encode_chat
    from engine.weights.source import open_source

    source = open_source(path)
    template = source.chat_template()
    assert template is not None
    return encode_chat(template, source.tokenizer(), [Message(role, text) for role, text in messages])  # type: ignore[arg-type]


def _finally(close: Callable[[], None]) -> None:
    import atexit

    atexit.register(close)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    path = model_path(options.model, "smollm2-135m-instruct")
    if options.child:
        print(json.dumps(_measure(options.child, path)))
        return
    figures, rows = first_token(path, options.runs, {})
    report("first token", rows, figures, options.json)


if __name__ == "__main__":
    main()
