"""Opens a model or an encoder by the fastest way that this computer has: the native engine on a CPU, else torch."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import ModelUnsupported, RunInvalid

if TYPE_CHECKING:
    from engine.encoder import Encoder
    from engine.run.native_encoder import NativeEncoder
    from engine.run.protocol import LanguageModel
    from engine.static_encoder import StaticEncoder


def open_model(
    path: Path, *, adapter: Path | None = None, context_tokens: int | None = None, threads: int | None = None
) -> LanguageModel:
    """The model at `path`: a .gguf file, a folder with one, or a folder in Hugging Face's layout.

    The LoRA in the folder `adapter`, where one is given, is merged into it.
    GPTB_ENGINE=torch or =native in the environment forces one way. Raises what the engines raise.
    """
    forced = _forced()
    if forced != "torch" and (forced == "native" or not gpu_present()):
        from engine.run.native_engine import NativeEngine

        try:
            return NativeEngine.open(path, adapter=adapter, context_tokens=context_tokens, threads=threads)
        except (ModelUnsupported, RunInvalid):
            if forced:
                raise
    from engine.run.engine import Engine

    return Engine.open(path, adapter=adapter, context_tokens=context_tokens, threads=threads)


def open_encoder(path: Path, *, threads: int | None = None) -> NativeEncoder | Encoder | StaticEncoder:
    """The sentence encoder in a sentence-transformers folder, or the static one; `threads` is for the native one.

    Encoders run on the CPU, and both ways make the same vectors, but for rounding. GPTB_ENGINE forces one as in
    `open_model`. Raises what the encoders raise.
    """
    from engine.static_encoder import StaticEncoder, is_static

    if path.is_dir() and is_static(path):
        return StaticEncoder.open(path)
    forced = _forced()
    if forced != "torch":
        from engine.run.native_encoder import NativeEncoder

        try:
            return NativeEncoder.open(path, threads=threads)
        except (ModelUnsupported, RunInvalid):
            if forced:
                raise
    from engine.encoder import Encoder

    return Encoder.open(path)


def _forced() -> str:
    """What GPTB_ENGINE says. Raises RunInvalid."""
    forced = os.environ.get("GPTB_ENGINE", "")
    if forced not in ("", "native", "torch"):
        raise RunInvalid(f"GPTB_ENGINE is {forced[:40]!r}.", hint="Set it to native or torch, or not at all.")
    return forced


def how_models_run() -> tuple[bool, str]:
    """Whether models run the fast way here, and a sentence that says how, or why not."""
    if gpu_present():
        from engine.device import place

        return True, f"Models run through torch. {place().reason}."
    from engine.run.native import available

    native, reason = available()
    return native, reason if native else f"Models run through torch, slower. {reason}"


def gpu_present() -> bool:
    """Whether a GPU that torch can use is likely there, found without the second that importing torch takes."""
    import sys

    apple = sys.platform == "darwin" and os.uname().machine == "arm64"
    return apple or Path("/proc/driver/nvidia/version").exists() or Path("/dev/kfd").exists()
