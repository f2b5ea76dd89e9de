"""All that the engine is measured by, beside llama.cpp on the same file and simonw/llm for a cold start.

    python -m tests.bench.decode [--runs 5] [--only speed,q4_0,one_thread,...] [--json FILE]

Each section is a module of its own beside this one and says there what it measures. Every peer runs in the same run, in
turns with ours; shown are medians. Wants a machine that does nothing else.
"""

import argparse
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.bandwidth import bandwidth
from tests.bench.cold_ask import cold_ask
from tests.bench.first_token import first_token
from tests.bench.lookup import lookup
from tests.bench.many import many
from tests.bench.models import as_q4_0, model_path
from tests.bench.report import report
from tests.bench.speed import Measured, speed

THREADS = 2


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="a Q4_1 GGUF file; the default chat model unless given")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default=",".join(SECTIONS))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    path = model_path(options.model, "smollm2-135m-instruct")
    figures: dict[str, float] = {}
    for name in options.only.split(","):
        title, measure = SECTIONS[name]
        found, rows = measure(path, options.runs, figures)
        figures |= found
        report(title, rows, figures, options.json)
    ratios = [[name, f"{value:.2f}"] for name, value in sorted(figures.items()) if name in NAMED]
    report("the figures that are held against bars", ratios, figures, options.json)


def _speed(path: Path, runs: int, _: dict[str, float]) -> Measured:
    return speed(path, runs, THREADS, torch=True)


def _q4_0(path: Path, runs: int, _: dict[str, float]) -> Measured:
    """Of the other settings only the ratio of decoding is kept: prefill and memory are the default file's."""
    with tempfile.TemporaryDirectory() as folder:
        figures, rows = speed(as_q4_0(path, Path(folder)), runs, THREADS)
    return {"decode.q4_0.ratio": figures["decode.q4_0.ratio"]}, rows


def _one_thread(path: Path, runs: int, _: dict[str, float]) -> Measured:
    figures, rows = speed(path, runs, 1)
    return {"decode.one_thread.ratio": figures["decode.one_thread.ratio"]}, rows


def _avx2(path: Path, runs: int, _: dict[str, float]) -> Measured:
    figures, rows = speed(path, runs, THREADS, {"GPTB_SIMD": "avx2"})
    return {"decode.avx2.ratio": figures["decode.q4_1.ratio"]}, rows


SECTIONS: dict[str, tuple[str, Callable[[Path, int, dict[str, float]], Measured]]] = {
    "speed": (f"the default model, {THREADS} threads", _speed),
    "q4_0": (f"the same in Q4_0, {THREADS} threads", _q4_0),
    "one_thread": ("the default model, one thread", _one_thread),
    "avx2": (f"the default model on AVX2 alone, {THREADS} threads", _avx2),
    "bandwidth": ("the share of the memory's bandwidth", bandwidth),
    "first_token": ("the first token after a grounded prompt of 1,000", first_token),
    "lookup": ("grounded answers with prompt lookup", lookup),
    "many": ("eight answers at once, and JSON by a grammar", many),
    "cold_ask": ("one question, process start to exit", cold_ask),
}
NAMED = {
    *("decode.q4_1.ratio", "decode.q4_0.ratio", "decode.one_thread.ratio", "decode.avx2.ratio", "prefill.ratio"),
    *("decode.bandwidth_share", "ttft.cold.ratio", "ttft.warm.ratio", "lookup.ratio", "cold_ask.ratio", "memory.ratio"),
}

if __name__ == "__main__":
    main()
