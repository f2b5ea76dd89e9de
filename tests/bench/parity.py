"""Whether the engine computes what the references compute, on real text.

    python -m tests.bench.parity [--model FILE.gguf] [--embedder FOLDER] [--positions 200] [--json FILE]

- logits: the torch engine against transformers in float32 with the same dequantised weights, teacher
  forced. parity.logits.cosine is the smallest of all positions, parity.logits.top1 the share with the same best token.
- generation: parity.generate.top1, the same share for what `generate` chooses after each beginning of the text, that is
  with the packed weights and the cache.
- native: parity.native.cosine (mean), .cosine.minimum and .top1: run.c, the path that a CPU gets by default.
- tokens: parity.tokens.differing, lines of 1,000 that llama.cpp's tokenizer, for the same file, cuts differently.
- embeddings: parity.embedding.cosine against sentence-transformers, the smallest of all texts.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.models import model_path, real_text
from tests.bench.report import report
from tests.conftest import SHARED_DATA
from tests.engine.lines import mixed_lines

if TYPE_CHECKING:
    import torch

SQUAD = SHARED_DATA / "qa" / "squad_v1_900.jsonl"
TEXTS = 200


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="a GGUF file; the default chat model unless given")
    parser.add_argument("--embedder", type=Path, help="a sentence-transformers folder; the default one unless given")
    parser.add_argument("--positions", type=int, default=200)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    options.model = model_path(options.model, "smollm2-135m-instruct")
    options.embedder = model_path(options.embedder, "all-minilm-l6-v2")
    figures: dict[str, float] = {}
    notes = []
    for part in (logits, tokens, embeddings):
        try:
            figures |= part(options)
        except ImportError as error:  # a reference that is not installed leaves its figures out
            notes.append([f"{part.__name__} not measured: {error}"])
    report("parity", [[name, f"{value:.6f}"] for name, value in figures.items()] + notes, figures, options.json)


def logits(options: argparse.Namespace) -> dict[str, float]:
    """Ours and transformers' logits after each position of real text."""
    import torch

    from engine.config import Sampling
    from engine.run.engine import Engine
    from engine.run.events import Token

    engine = Engine.open(options.model)
    ids = engine.tokenizer.encode(real_text()[: 20 * options.positions])[: options.positions]
    reference = transformers_logits(options.model)(torch.tensor([ids]))[0]  # (T, V)
    best = reference.argmax(-1)
    ours = torch.from_numpy(engine.logits(ids))
    greedy = Sampling(temperature=0, max_tokens=1)
    events = (event for end in range(1, len(ids) + 1) for event in engine.generate(ids[:end], greedy))
    chosen = torch.tensor([event.id for event in events if isinstance(event, Token)])
    return native_logits(options.model, ids, reference) | {
        "parity.logits.cosine": float(torch.cosine_similarity(ours, reference, dim=-1).min()),
        "parity.logits.top1": float((ours.argmax(-1) == best).float().mean()),
        "parity.generate.top1": float((chosen == best).float().mean()),
    }


def native_logits(path: Path, ids: list[int], reference: "torch.Tensor") -> dict[str, float]:
    """The same of run.c, whose inputs are rounded to 8 bits; nothing where it cannot run."""
    import torch

    from engine.run.native import available
    from engine.run.native_engine import NativeEngine

    if not available()[0]:
        return {}
    ours = torch.from_numpy(NativeEngine.open(path).logits(ids))
    cosines = torch.cosine_similarity(ours, reference, dim=-1)
    return {
        "parity.native.cosine": float(cosines.mean()),
        "parity.native.cosine.minimum": float(cosines.min()),
        "parity.native.top1": float((ours.argmax(-1) == reference.argmax(-1)).float().mean()),
    }


def transformers_logits(path: Path) -> Callable[..., Any]:
    """transformers' model on the same numbers, in float32."""
    import torch

    from engine.weights.source import open_source
    from tests.engine.tiny import hugging_face

    source = open_source(path)
    parameters = {name: torch.from_numpy(source.array(name)) for name in source.names()}
    return torch.inference_mode()(hugging_face(source.config, parameters))


def tokens(options: argparse.Namespace) -> dict[str, float]:
    """Lines of mixed text that llama.cpp cuts differently."""
    from llama_cpp import Llama

    from engine.weights.source import open_source

    ours = open_source(options.model).tokenizer()
    theirs = Llama(model_path=str(options.model), vocab_only=True, verbose=False)
    lines = mixed_lines(1000)
    differing = [line for line in lines if ours.encode(line) != theirs.tokenize(line.encode(), add_bos=False)]
    return {"parity.tokens.differing": 1000 * len(differing) / len(lines)}


def embeddings(options: argparse.Namespace) -> dict[str, float]:
    """Ours and sentence-transformers' vectors of paragraphs and questions."""
    import numpy as np
    from sentence_transformers import SentenceTransformer

    from engine.encoder import Encoder

    if not SQUAD.exists():
        sys.exit(f"The texts to embed are absent: {SQUAD}")
    rows = [json.loads(line) for line in SQUAD.read_text(encoding="utf-8").splitlines()]
    texts = [row[key] for row in rows[: TEXTS // 2] for key in ("context", "question")]
    ours = Encoder.open(options.embedder).embed(texts)
    theirs = SentenceTransformer(str(options.embedder), device="cpu").encode(texts, show_progress_bar=False)
    cosines = (ours * theirs).sum(1) / np.linalg.norm(ours, axis=1) / np.linalg.norm(theirs, axis=1)
    return {"parity.embedding.cosine": float(cosines.min())}


if __name__ == "__main__":
    main()
