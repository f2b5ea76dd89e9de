"""Eight answers to one prompt at once against one after the other, and what a JSON grammar costs a token.

python -m tests.bench.many [--runs 3]
"""

import argparse
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.models import model_path, real_text
from tests.bench.report import report
from tests.bench.speed import Measured

COUNT, PROMPT_TOKENS, ANSWER_TOKENS, THREADS = 8, 256, 64, 2
SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 40},
        "age": {"type": "integer"},
        "city": {"type": "string", "maxLength": 40},
    },
    "required": ["name", "age", "city"],
    "additionalProperties": False,
}


def many(path: Path, runs: int, _: dict[str, float]) -> Measured:
    from engine.chat import Message
    from engine.config import Sampling
    from engine.run.events import Token
    from engine.run.grammar import Grammar
    from engine.run.native_engine import NativeEngine

    engine = NativeEngine.open(path, threads=THREADS, context_tokens=1024)
    ids = engine.encode(real_text()[:10_000])[:PROMPT_TOKENS]
    sampling = Sampling(temperature=0.8, max_tokens=ANSWER_TOKENS, seed=7)
    grammar = Grammar.json_schema(SCHEMA)
    asked = engine.encode_chat([Message("user", "Describe a person as JSON with name, age and city.")])
    found: dict[str, list[float]] = {"single": [], "batch": [], "json": [], "free": [], "grammar_us": []}
    list(engine.generate(ids, sampling))
    for _turn in range(runs):
        begun = time.perf_counter()
        said = sum(isinstance(event, Token) for event in engine.generate(ids, sampling))
        found["single"].append(said / (time.perf_counter() - begun))
        begun = time.perf_counter()
        answers = engine.generate_many(ids, sampling, COUNT)
        said = sum(isinstance(event, Token) for _, event in answers)
        found["batch"].append(said / (time.perf_counter() - begun))
        for name, chosen in (("json", grammar), ("free", None)):
            begun, spent = time.perf_counter(), grammar.seconds
            said = sum(isinstance(event, Token) for event in engine.generate(asked, sampling, grammar=chosen))
            found[name].append(said / (time.perf_counter() - begun))
            if chosen:
                found["grammar_us"].append(1e6 * (grammar.seconds - spent) / said)
    figures = {f"many.{name}": statistics.median(values) for name, values in found.items()}
    figures["many.batch.ratio"] = figures["many.batch"] / figures["many.single"]
    rows = [
        ["one answer, tokens/s", f"{figures['many.single']:.0f}"],
        [f"{COUNT} answers at once, tokens/s together", f"{figures['many.batch']:.0f}"],
        ["ratio", f"{figures['many.batch.ratio']:.2f}"],
        ["JSON by a schema, tokens/s", f"{figures['many.json']:.0f}"],
        ["the same without, tokens/s", f"{figures['many.free']:.0f}"],
        ["cost of the grammar, us a token", f"{figures['many.grammar_us']:.0f}"],
    ]
    return figures, rows


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    figures, rows = many(model_path(options.model, "smollm2-135m-instruct"), options.runs, {})
    report("many at once", rows, figures, options.json)


if __name__ == "__main__":
    main()
