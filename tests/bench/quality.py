"""Whether the fast engine is as good as the numbers in the file: perplexity, HellaSwag, ARC.

    python -m tests.bench.quality [--model FILE.gguf] [--tokens N] [--questions 1000] [--only perplexity,hellaswag ...]

perplexity.ratio is the default engine's perplexity on wikitext2's test text over that of the dequantised float model
(torch, float32), in windows of 1,024 tokens. The questions are worded and scored as lm-evaluation-harness does; the
published scores of SmolLM2-135M-Instruct (its authors, and third parties with that harness) stand beside ours.
"""

import argparse
import gzip
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.bench.models import model_path, real_text
from tests.bench.report import report
from tests.conftest import SHARED_DATA

CHOICE = SHARED_DATA / "lm_choice"
WINDOW_TOKENS = 1024
PUBLISHED = {  # task -> what is counted there, and the published shares: lowest and highest
    "hellaswag": ("per byte", 0.409, 0.430),
    "arc_easy": ("sum", 0.541, 0.541),
    "arc_challenge": ("per byte", 0.277, 0.277),
}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="a GGUF file; the default chat model unless given")
    parser.add_argument("--tokens", type=int, default=0, help="of wikitext2's test text; 0 takes all")
    parser.add_argument("--questions", type=int, default=1000, help="of each set, the first ones")
    parser.add_argument("--only", default=f"perplexity,{','.join(PUBLISHED)}")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    path, wanted = model_path(options.model, "smollm2-135m-instruct"), options.only.split(",")
    from engine.run.opening import open_model

    figures: dict[str, float] = {}
    rows: list[list[str]] = []
    model = open_model(path)
    if "perplexity" in wanted:
        rows += perplexity(model, path, options.tokens, figures)
    for task in PUBLISHED:
        if task in wanted:
            rows += choices(model, task, options.questions, figures)
    report(f"quality: {path.name}", rows, figures, options.json)


def perplexity(model: Any, path: Path, most_tokens: int, figures: dict[str, float]) -> list[list[str]]:
    """The same windows through both, so that the texts are the same whatever their number."""
    import torch

    from engine.measure.likelihood import TextLikelihood, windows
    from engine.run.engine import Engine

    ids = model.encode(real_text())[: most_tokens or None]
    exact = Engine.open(path, device="cpu", dtype="float32", threads=torch.get_num_threads())
    found = {}
    for name, each in (("gptb", model), ("float32", exact)):
        parts = list(windows(each, ids, WINDOW_TOKENS))
        found[name] = TextLikelihood(sum(part.nats for part in parts), sum(part.tokens for part in parts)).perplexity
        figures[f"perplexity.{name}"] = found[name]
    figures["perplexity.ratio"] = found["gptb"] / found["float32"]
    row = ["perplexity", f"{found['gptb']:.3f}", f"{found['float32']:.3f}", f"{figures['perplexity.ratio']:.5f}"]
    return [[f"{len(ids):,} tokens", "gptb", "float32", "ratio"], row]


def choices(model: Any, task: str, most: int, figures: dict[str, float]) -> list[list[str]]:
    """The share of right answers beside the published one."""
    from itertools import islice

    from engine.measure.choice import scores, standard_error

    found = list(scores(model, model.encode, islice(questions(task), most)))
    shares = {
        "sum": sum(score.right for score in found) / len(found),
        "per byte": sum(score.right_per_byte for score in found) / len(found),
    }
    counted, low, high = PUBLISHED[task]
    share = shares[counted]
    error = standard_error(share, len(found))
    figures |= {f"{task}.score": share, f"{task}.standard_error": error}
    beside = max(low - share, share - high, 0.0)
    head = [f"{task}, {len(found):,} questions", "sum", "per byte", "standard error", "published", "beside it"]
    published = f"{low:.3f}" if low == high else f"{low:.3f} to {high:.3f}"
    row = [f"counted: {counted}", f"{shares['sum']:.3f}", f"{shares['per byte']:.3f}", f"{error:.3f}", published]
    return [head, [*row, f"{beside / error:.2f} errors"]]


def questions(task: str) -> Iterator[Any]:
    """The validation set of a task, worded as lm-evaluation-harness does."""
    from engine.measure.choice import Choice

    if task == "hellaswag":
        for row in _lines("hellaswag_validation.jsonl.gz"):
            context = f"{row['activity_label']}: {row['ctx_a']} {row['ctx_b'].capitalize()}"
            endings = tuple(" " + _without_marks(ending) for ending in row["endings"])
            yield Choice(_without_marks(context), endings, int(row["label"]))
        return
    for row in _lines(f"{task}_validation.jsonl"):
        endings = tuple(f" {text}" for text in row["choices"]["text"])
        answer = row["choices"]["label"].index(row["answerKey"])
        yield Choice(f"Question: {row['question']}\nAnswer:", endings, answer)


def _without_marks(text: str) -> str:
    """HellaSwag's WikiHow part carries marks such as [header] and [title]."""
    text = text.strip().replace(" [title]", ". ")
    return re.sub(r"\[.*?\]", "", text).replace("  ", " ")


def _lines(name: str) -> Iterator[dict[str, Any]]:
    path = CHOICE / name
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return (json.loads(line) for line in text.decode().splitlines() if line)


if __name__ == "__main__":
    main()
