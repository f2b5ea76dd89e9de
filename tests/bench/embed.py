"""How fast sentences are embedded, beside torch and sentence-transformers with the same weights, and how alike.

    python -m tests.bench.embed [--model FOLDER] [--runs 5] [--texts 500] [--sts] [--json FILE]

Each encoder is open in this process and embeds the same sentences in turn on every processor; shown are the medians.
Of a static embedder, which has no peer here, only its own speed is shown, and with --sts its quality. Figures:
embed.ratio (texts a second over sentence-transformers), embed.torch.ratio, embed.cosine (the least over all sentences
to float32 in torch), and with --sts embed.sts.spearman (x 100, mean of the SemEval sets) and embed.sts.change (from
float32).
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.encoder import Encoder
from engine.run.native_encoder import NativeEncoder
from engine.static_encoder import StaticEncoder, is_static
from rag.sentences import sentence_spans
from tests.bench.models import model_path, real_text
from tests.bench.report import report
from tests.bench.sts import spearman_of_sts

Embed = Callable[[list[str]], Any]
"""Texts -> (N, dimension) unit vectors."""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="a sentence-transformers folder; the default embedder unless given")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--texts", type=int, default=500)
    parser.add_argument("--sts", action="store_true", help="also compare on the SemEval sets")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    model = model_path(options.model, "all-minilm-l6-v2")
    if is_static(model):
        return static(model, options)
    native = NativeEncoder.open(model)
    texts = sentences(options.texts)
    tokens = sum(min(len(native.token_offsets(text)) + 2, native.max_tokens) for text in texts)
    encoders, notes = opened(model, native)
    seconds = alternating(encoders, texts, options.runs)
    figures = {f"embed.{name}.texts_per_s": len(texts) / each for name, each in seconds.items()}
    figures |= {f"embed.{name}.tokens_per_s": tokens / each for name, each in seconds.items()}
    figures["embed.torch.ratio"] = seconds["torch"] / seconds["gptb"]
    if "sentence_transformers" in seconds:
        figures["embed.ratio"] = seconds["sentence_transformers"] / seconds["gptb"]
    figures |= likeness(model, native, texts, sts=options.sts)
    rows = [["", "texts/s", "tokens/s", "gptb is faster by"]]
    for name, each in seconds.items():
        rows.append([name, f"{len(texts) / each:.0f}", f"{tokens / each:.0f}", f"{each / seconds['gptb']:.2f}"])
    rows += [[name, f"{value:.5f}"] for name, value in figures.items() if "cosine" in name or "sts" in name]
    report(f"embed: {model.name}, {len(texts)} sentences, {native.simd}", rows + notes, figures, options.json)
    return None


def static(model: Path, options: argparse.Namespace) -> None:
    """A static embedder alone: its figures are not those of the default one."""
    encoder, texts = StaticEncoder.open(model), sentences(options.texts)
    seconds = alternating({"gptb": encoder.embed}, texts, options.runs)["gptb"]
    rows = [["", "texts/s"], ["gptb", f"{len(texts) / seconds:.0f}"]]
    if options.sts:
        rows.append(["embed.sts.spearman", f"{spearman_of_sts(encoder.embed):.2f}"])
    report(f"embed: {model.name}, {len(texts)} sentences, static", rows, {}, options.json)


def sentences(count: int) -> list[str]:
    """The first sentences of the text that are more than a title."""
    text = real_text()[:1_000_000]
    found = (text[start:end].strip() for start, end in sentence_spans(text))
    return [sentence for sentence in found if len(sentence) > 20][:count]


def opened(model: Path, native: NativeEncoder) -> tuple[dict[str, Embed], list[list[str]]]:
    """The encoders by name, and a row for one that is not installed."""
    encoders: dict[str, Embed] = {"gptb": native.embed, "torch": Encoder.open(model).embed}
    import torch

    threads = processors()
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        print(error, file=sys.stderr)
        return encoders, [["sentence_transformers could not be measured"]]
    peer = SentenceTransformer(str(model), device="cpu")

    def theirs(texts: list[str]) -> Any:
        torch.set_num_threads(threads)  # our own encoder on torch takes fewer where others are busy
        return peer.encode(texts, normalize_embeddings=True, show_progress_bar=False)

    encoders["sentence_transformers"] = theirs
    return encoders, []


def processors() -> int:
    """As many as encode.c takes threads."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def alternating(encoders: dict[str, Embed], texts: list[str], runs: int) -> dict[str, float]:
    """The median seconds of each, all in turn, after one pass that is not counted."""
    seconds: dict[str, list[float]] = {name: [] for name in encoders}
    for run in range(runs + 1):
        for name, embed in encoders.items():
            begun = time.perf_counter()
            embed(texts)
            if run:
                seconds[name].append(time.perf_counter() - begun)
    return {name: statistics.median(each) for name, each in seconds.items()}


def likeness(model: Path, native: NativeEncoder, texts: list[str], *, sts: bool) -> dict[str, float]:
    """How near the vectors are to those of float32 in torch, and what that means for the likeness of sentences."""
    import torch

    exact = Encoder.open(model, dtype=torch.float32)
    cosines = (exact.embed(texts) * native.embed(texts)).sum(1)
    figures = {"embed.cosine": float(cosines.min()), "embed.cosine.mean": float(np.mean(cosines))}
    if sts:
        ours, theirs = spearman_of_sts(native.embed), spearman_of_sts(exact.embed)
        figures |= {"embed.sts.spearman": ours, "embed.sts.change": ours - theirs}
    return figures


if __name__ == "__main__":
    main()
