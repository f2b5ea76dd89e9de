"""Grounded answers with prompt lookup against the same without: the demo's questions over the demo's documents, greedy.

    python -m tests.bench.lookup [--runs 3]

Two ways of asking are measured. `default`: the prompt that people get from this model, one sentence to answer from.
`passages`: the model's chat template with the whole passages, as larger models are asked. The time is that from the
first token to the last: what lookup can shorten. lookup.ratio is over all questions of both ways together.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.models import model_path
from tests.bench.report import report
from tests.bench.speed import Measured
from tests.conftest import ROOT

if TYPE_CHECKING:
    from engine.run.native_engine import NativeEngine

MOST_TOKENS = 96
Prompt = tuple[list[int], tuple[str, ...]]
"""The ids of a question's prompt, and the strings that end its answer."""


def lookup(path: Path, runs: int, _: dict[str, float]) -> Measured:
    """Every question in both ways, with and without in turns; of each the median of the turns."""
    prompts = {name: list(_prompts(path, name)) for name in ("default", "passages")}
    seconds: dict[tuple[str, bool], float] = {}
    tokens: dict[str, int] = {}
    engine = _open(path)
    for name, asked in prompts.items():
        for prompt in asked:
            turns = [(on, _answers(engine, [prompt], on)) for _turn in range(runs) for on in (True, False)]
            if len({tuple(said) for _, (_, said) in turns}) > 1:
                sys.exit("The answers with lookup are not those without.")
            tokens[name] = tokens.get(name, 0) + len(turns[0][1][1])
            for on in (True, False):
                spent = statistics.median(spent for was, (spent, _) in turns if was == on)
                seconds[name, on] = seconds.get((name, on), 0.0) + spent
    engine.close()
    figures: dict[str, float] = {}
    rows = [["", "with, s", "without, s", "ratio", "tokens"]]
    both = dict.fromkeys((True, False), 0.0)
    for name in prompts:
        each = {on: seconds[name, on] for on in (True, False)}
        both = {on: both[on] + each[on] for on in both}
        figures[f"lookup.{name}.ratio"] = each[False] / each[True]
        rows.append(
            [name, f"{each[True]:.2f}", f"{each[False]:.2f}", f"{each[False] / each[True]:.2f}", str(tokens[name])]
        )
    figures["lookup.ratio"] = both[False] / both[True]
    rows.append(["together", f"{both[True]:.2f}", f"{both[False]:.2f}", f"{figures['lookup.ratio']:.2f}"])
    return figures, rows


def _answers(engine: "NativeEngine", prompts: Sequence[Prompt], on: bool) -> tuple[float, list[int]]:
    """Seconds between the first token and the last of all answers, and the tokens.

    One engine answers with and without, so that a prompt is computed once and kept.
    """
    from engine.config import Sampling
    from engine.run.events import Token

    spent, said = 0.0, []
    engine._lookup = on
    for ids, stop in prompts:
        events = engine.generate(ids, Sampling(temperature=0, max_tokens=MOST_TOKENS, stop=stop))
        said.append(next(events))
        begun = time.perf_counter()
        said += events
        spent += time.perf_counter() - begun
    return spent, [event.id for event in said if isinstance(event, Token)]


def _open(path: Path) -> "NativeEngine":
    from engine.run.native_engine import NativeEngine

    os.environ["GPTB_PREFIX"] = "0"
    return NativeEngine.open(path, threads=2, context_tokens=4096)


def _prompts(path: Path, name: str) -> Iterator[Prompt]:
    """What a session would send for each of the demo's questions."""
    import json

    from builder import assemble
    from builder.knowledge import add
    from builder.library import Library
    from builder.prompt import CHAT, COMPLETION
    from builder.spec import GPT

    layout = COMPLETION if name == "default" else CHAT
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        home.mkdir()
        (home / "models").symlink_to(path.parent.parent.absolute())
        library = Library(home)
        gpt = library.create(GPT("Demo", instructions="Answer from the documents."))
        documents = sorted((ROOT / "examples" / "documents").iterdir())
        list(add(library, gpt.slug, documents, assemble.open_embedder(library, gpt)))
        session = assemble.open_session(library, gpt)
        session.layout = layout
        lines = (ROOT / "examples" / "questions.jsonl").read_text("utf-8").splitlines()
        for question in (json.loads(line)["question"] for line in lines):
            found = tuple(session.knowledge.retrieve(question)) if session.knowledge else ()
            prompt = session._prompt(question, found)
            yield session._encode(layout, prompt.messages), layout.stop if layout.examples else ()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    figures, rows = lookup(model_path(options.model, "smollm2-135m-instruct"), options.runs, {})
    report("prompt lookup", rows, figures, options.json)


if __name__ == "__main__":
    main()
