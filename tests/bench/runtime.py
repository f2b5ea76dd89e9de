"""What the engine's runtime saves: prompts kept on disk, guesses from the text, answers together; what a grammar costs.

    python -m tests.bench.runtime [--runs 3] [--tokens 48] [--json FILE]

Each pair is measured by turns in the same run. Figures: runtime.prefix.first_token.ratio (a new engine with the
examples of the default layout on disk over one without), runtime.lookup.ratio (tokens/s with guesses over
without, repeating a text), runtime.batch8.ratio (tokens/s of 8 answers together over one by one) and
runtime.grammar.ms_per_token.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from builder.prompt import COMPLETION, write_completion, write_question
from engine.chat import Message
from engine.config import Sampling
from engine.run.events import Token
from engine.run.grammar import Grammar
from engine.run.native_engine import NativeEngine
from tests.bench.models import model_path
from tests.bench.report import report

TEXT = (
    "The harbour of Lund was dug in 1871 by order of the council. It was closed in 1952 because the river had silted "
    "up, and the boats moved to Holm. The cranes were sold to Vienna, where two of them stand in a museum."
)
SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 30},
        "born": {"type": "integer"},
        "alive": {"type": "boolean"},
    },
    "required": ["name", "born", "alive"],
    "additionalProperties": False,
}


def first_token(path: Path, folder: Path, question: str) -> float:
    """Seconds from the question to the first token of an engine that was just opened."""
    engine = NativeEngine.open(path, context_tokens=2048, prefix_folder=folder)
    head = engine.encode(write_completion(COMPLETION, [Message("user", "")]))
    ids = engine.encode(write_completion(COMPLETION, [Message("user", write_question(COMPLETION, question, ()))]))
    start = time.perf_counter()
    answer = engine.generate(ids, Sampling(temperature=0, max_tokens=4), stable=len(head) - 1)
    next(answer)
    seconds = time.perf_counter() - start
    list(answer)
    engine.close()
    return seconds


def prefix(path: Path, runs: int) -> tuple[float, float]:
    """Median seconds to the first token without and with the examples on disk."""
    cold, warm = [], []
    with tempfile.TemporaryDirectory() as kept:
        first_token(path, Path(kept), "Who?")
        for run in range(runs):
            with tempfile.TemporaryDirectory() as empty:
                cold.append(first_token(path, Path(empty), f"Where is number {run}?"))
            warm.append(first_token(path, Path(kept), f"Where is number {run}?"))
    return statistics.median(cold), statistics.median(warm)


def speed(engine: NativeEngine, ids: list[int], tokens: int) -> float:
    """Tokens a second behind the first, greedy."""
    times = [time.perf_counter() for _ in engine.generate(ids, Sampling(temperature=0, max_tokens=tokens))]
    return (len(times) - 2) / (times[-2] - times[0])


def lookup(path: Path, runs: int, tokens: int) -> tuple[float, float]:
    """Median tokens a second without and with guesses, where the answer repeats a text."""
    engines = [NativeEngine.open(path, context_tokens=1024, lookup=guessing) for guessing in (False, True)]
    ids = engines[0].encode_chat([Message("user", f"{TEXT}\n\nRepeat this text word for word.")])
    speeds = [[speed(engine, ids, tokens) for engine in engines] for _ in range(runs)]
    plain, guessing = zip(*speeds, strict=True)
    return statistics.median(plain), statistics.median(guessing)


def together(engine: NativeEngine, runs: int, tokens: int, count: int = 8) -> tuple[float, float]:
    """Median tokens a second of `count` answers one by one and together."""
    ids = engine.encode_chat([Message("user", "Why is the sky blue?")])
    plain, batched = [], []
    for run in range(runs):
        start = time.perf_counter()
        alone = [engine.generate(ids, Sampling(seed=run + n, max_tokens=tokens)) for n in range(count)]
        plain.append(
            sum(isinstance(event, Token) for events in alone for event in events) / (time.perf_counter() - start)
        )
        start = time.perf_counter()
        many = engine.generate_many(ids, Sampling(seed=run, max_tokens=tokens), count)
        batched.append(sum(isinstance(event, Token) for _, event in many) / (time.perf_counter() - start))
    return statistics.median(plain), statistics.median(batched)


def constrained(engine: NativeEngine, runs: int) -> tuple[float, int]:
    """Milliseconds that the grammar takes a token, and how many of the answers were JSON."""
    grammar, tokens, sound = Grammar.json_schema(SCHEMA), 0, 0
    ids = engine.encode_chat([Message("user", "Describe a person in JSON.")])
    for seed in range(runs):
        events = list(engine.generate(ids, Sampling(seed=seed, max_tokens=120), grammar=grammar))
        tokens += len(events) - 1
        sound += json.loads("".join(event.text for event in events)).keys() == SCHEMA["properties"].keys()  # type: ignore[attr-defined]
    return 1000 * grammar.seconds / tokens, sound


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    path = model_path(options.model, "smollm2-135m-instruct")
    cold, warm = prefix(path, options.runs)
    plain, guessing = lookup(path, options.runs, options.tokens)
    engine = NativeEngine.open(path, context_tokens=1024)
    alone, batched = together(engine, options.runs, options.tokens)
    cost, sound = constrained(engine, options.runs)
    rows = [
        ["", "without", "with", "ratio"],
        ["first token, ms: examples on disk", f"{1000 * cold:.0f}", f"{1000 * warm:.0f}", f"{warm / cold:.2f}"],
        ["tokens/s: guesses", f"{plain:.1f}", f"{guessing:.1f}", f"{guessing / plain:.2f}"],
        ["tokens/s: 8 together", f"{alone:.1f}", f"{batched:.1f}", f"{batched / alone:.2f}"],
        [f"grammar, ms a token ({sound} of {options.runs} are JSON)", "", f"{cost:.3f}", ""],
    ]
    figures = {
        "runtime.prefix.first_token.ratio": warm / cold,
        "runtime.lookup.ratio": guessing / plain,
        "runtime.batch8.ratio": batched / alone,
        "runtime.grammar.ms_per_token": cost,
    }
    report("runtime", rows, figures, options.json)


if __name__ == "__main__":
    main()
