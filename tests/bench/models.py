"""Where a benchmark's models and texts are."""

import os
import sys
from pathlib import Path

from engine.errors import ModelMissing
from engine.weights.store import locate
from tests.conftest import ROOT, SHARED_DATA

WIKITEXT = SHARED_DATA / "train_wikitext2" / "test.txt"


def model_path(given: Path | None, name: str) -> Path:
    """`given`, or the model of that name in GPTB_HOME's models folder. Ends the program where there is none."""
    if given is not None:
        return given
    folder = Path(os.environ.get("GPTB_HOME") or ROOT / ".gptb") / "models"
    try:
        return locate(name, folder)
    except ModelMissing as error:
        sys.exit(f"{error} Pull it (`gptb models pull {name}`), or name it with --model.")


def real_text() -> str:
    """English prose of people. Ends the program where it is absent."""
    if not WIKITEXT.exists():
        sys.exit(f"The text to measure on is absent: {WIKITEXT}")
    return WIKITEXT.read_text(encoding="utf-8")


def as_q4_0(path: Path, folder: Path) -> Path:
    """The model at `path` with its matrices rounded to Q4_0 by llama.cpp, its embedding left in Q8_0."""
    import llama_cpp
    from llama_cpp._utils import suppress_stdout_stderr

    made = folder / path.name.replace("Q4_1", "Q4_0")
    settings = llama_cpp.llama_model_quantize_default_params()
    settings.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_0
    settings.allow_requantize = True
    settings.token_embedding_type = settings.output_tensor_type = llama_cpp.GGML_TYPE_Q8_0
    with suppress_stdout_stderr(disable=False):  # it says a line for every tensor
        failed = llama_cpp.llama_model_quantize(str(path).encode(), str(made).encode(), settings)
    if failed:
        sys.exit(f"llama.cpp could not make a Q4_0 file of {path.name}.")
    return made
