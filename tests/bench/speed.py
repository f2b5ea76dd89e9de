"""How fast the engine is, beside llama.cpp on the same file: tokens a second, first token, memory.

    python -m tests.bench.speed [--model FILE.gguf] [--runs 5] [--threads 2] [--prompt 256] [--tokens 128]

Each measurement is a process of its own (so that its peak memory is its own), ours and llama-cpp-python's in turn;
shown are the medians. Both get the same token ids, decode greedily and never meet a prompt twice. Ours guesses nothing
(prompt lookup is measured in tests.bench.lookup) and keeps nothing on the disk: what is compared is the bare step.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.models import model_path, real_text
from tests.bench.report import report
from tests.conftest import ROOT

if TYPE_CHECKING:
    from engine.run.protocol import LanguageModel

SHORT_PROMPT_TOKENS = 32
CONTEXT_TOKENS = 2048
MEASURES = {
    "tokens_per_s": "decode, tokens/s",
    "prefill_tokens_per_s": "prefill, tokens/s",
    "first_token_ms": f"first token after {SHORT_PROMPT_TOKENS}, ms",
    "open_ms": "imports and open, ms",
    "peak_mb": "peak memory, MB",
}
HIGHER_IS_BETTER = ("tokens_per_s", "prefill_tokens_per_s")

Measured = tuple[dict[str, float], list[list[str]]]
"""The figures by their names, and the rows of a table."""

Generate = Callable[[list[int], int], Iterator[int]]
"""Ids of a prompt and how many tokens to make -> the tokens, as they are made."""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="a GGUF file; the default chat model unless given")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--prompt", type=int, default=256, help="tokens of the prompt")
    parser.add_argument("--tokens", type=int, default=128, help="tokens to generate")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--child", choices=OPENERS, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    options.model = model_path(options.model, "smollm2-135m-instruct")
    if options.child:
        print(json.dumps(measure(OPENERS[options.child], options)))
        return
    figures, rows = compare(options)
    report(f"speed: {options.model.name}, {options.threads} threads", rows, figures, options.json)


def compare(options: argparse.Namespace) -> Measured:
    """The figures, and the table with a row for each measure."""
    names = [name for name in OPENERS if name != "gptb_torch" or getattr(options, "torch", True)]
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    notes = []
    for _ in range(options.runs):
        for name in [name for name in names if name not in notes]:
            measured = run_child(name, options)
            if measured is None:
                notes.append(name)
            else:
                runs[name].append(measured)
    medians = {
        name: {measure: statistics.median(run[measure] for run in measured) for measure in MEASURES}
        for name, measured in runs.items()
        if measured
    }
    figures = {f"decode.{name}.{measure}": value for name, each in medians.items() for measure, value in each.items()}
    rows = [["", *medians, "gptb / llama_cpp"]]
    for measure, label in MEASURES.items():
        values = [each[measure] for each in medians.values()]
        ratio = (
            medians["gptb"][measure] / medians["llama_cpp"][measure] if {"gptb", "llama_cpp"} <= set(medians) else None
        )
        if ratio is not None:
            figures[_ratio_name(measure, options)] = ratio
        rows.append([label, *(f"{value:.1f}" for value in values), f"{ratio:.2f}" if ratio is not None else ""])
    return figures, rows + [[f"{name} could not be measured"] for name in notes]


def _ratio_name(measure: str, options: argparse.Namespace) -> str:
    """What a ratio is called among the figures: by the type of the file and the threads for decoding."""
    if measure == "tokens_per_s":
        kind = next((kind for kind in ("q4_1", "q4_0") if kind in options.model.name.lower()), "other")
        return "decode.one_thread.ratio" if options.threads == 1 else f"decode.{kind}.ratio"
    return {"prefill_tokens_per_s": "prefill.ratio", "peak_mb": "memory.ratio"}.get(measure, f"{measure}.ratio")


def speed(
    model: Path, runs: int, threads: int, environment: Mapping[str, str] | None = None, *, torch: bool = False
) -> Measured:
    """The figures and the table for one file; `environment` is set for our processes and the peer's."""
    options = argparse.Namespace(
        model=model, runs=runs, threads=threads, prompt=256, tokens=128, environment=environment or {}, torch=torch
    )
    return compare(options)


def run_child(name: str, options: argparse.Namespace) -> dict[str, float] | None:
    """One run in a process of its own; None, with the reason on stderr, when it fails."""
    command = [sys.executable, "-m", "tests.bench.speed", "--child", name, "--model", str(options.model)]
    for option in ("threads", "prompt", "tokens"):
        command += [f"--{option}", str(getattr(options, option))]
    environment = os.environ | {"GPTB_LOOKUP": "0", "GPTB_PREFIX": "0"} | getattr(options, "environment", {})
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        reason = done.stderr.strip().splitlines()[-1:] or [f"signal {-done.returncode}"]
        print(f"{name}: {reason[0]}", file=sys.stderr)
        return None
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def measure(opener: Callable[[argparse.Namespace], Generate], options: argparse.Namespace) -> dict[str, float]:
    """All measures of one engine in this process."""
    begun = time.perf_counter()
    generate = opener(options)
    open_s = time.perf_counter() - begun
    prompts = distinct_prompts(options)
    list(generate(next(prompts), 8))  # the first pass fills caches and starts threads
    short_s = [first_token_s(generate, next(prompts)[:SHORT_PROMPT_TOKENS]) for _ in range(3)]
    prompt = next(prompts)
    begun = time.perf_counter()
    times = [time.perf_counter() for _ in generate(prompt, options.tokens)]
    return {
        "tokens_per_s": (len(times) - 1) / (times[-1] - times[0]),
        "prefill_tokens_per_s": len(prompt) / (times[0] - begun),
        "first_token_ms": 1000 * statistics.median(short_s),
        "open_ms": 1000 * open_s,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3),
    }


def first_token_s(generate: Generate, prompt: list[int]) -> float:
    begun = time.perf_counter()
    next(generate(prompt, 1))
    return time.perf_counter() - begun


def distinct_prompts(options: argparse.Namespace) -> Iterator[list[int]]:
    """Prompts of the same length that begin differently, so that no engine has seen the beginning of one."""
    from engine.weights.source import open_source

    ids = open_source(options.model).tokenizer().encode(real_text()[:100_000])
    return (ids[start : start + options.prompt] for start in range(7, len(ids), options.prompt + 1))


def open_ours(options: argparse.Namespace) -> Generate:
    """The engine that people run."""
    from engine.run.opening import open_model

    return _generate(open_model(options.model, threads=options.threads, context_tokens=CONTEXT_TOKENS))


def open_torch(options: argparse.Namespace) -> Generate:
    """The engine that runs where run.c cannot."""
    from engine.run.engine import Engine

    return _generate(Engine.open(options.model, threads=options.threads, context_tokens=CONTEXT_TOKENS))


def _generate(engine: "LanguageModel") -> Generate:
    from engine.config import Sampling
    from engine.run.events import Token

    def generate(ids: list[int], count: int) -> Iterator[int]:
        events = engine.generate(ids, Sampling(temperature=0, max_tokens=count))
        return (event.id for event in events if isinstance(event, Token))

    return generate


def open_llama_cpp(options: argparse.Namespace) -> Generate:
    from llama_cpp import Llama

    threads = options.threads
    model = Llama(str(options.model), n_ctx=CONTEXT_TOKENS, n_threads=threads, n_threads_batch=threads, verbose=False)

    def generate(ids: list[int], count: int) -> Iterator[int]:
        tokens = model.generate(ids, temp=0.0, repeat_penalty=1.0)
        return (token for _, token in zip(range(count), tokens, strict=False))

    return generate


OPENERS: dict[str, Callable[[argparse.Namespace], Generate]] = {
    "gptb": open_ours,
    "llama_cpp": open_llama_cpp,
    "gptb_torch": open_torch,
}

if __name__ == "__main__":
    main()
