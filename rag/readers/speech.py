"""Speech recognition: the English words in a piece of sound, by Moonshine, whose network is in its package.

It is the extra `speech`. Not covered: other languages, whose networks the package would fetch from elsewhere.
"""

import ctypes
import importlib.util
from functools import cache
from typing import Any

from rag.readers.recognition import make_room

INSTALL = 'Install speech recognition (English) with `pip install "gptb[speech]"`, and add the file again.'
SAMPLES_PER_SECOND = 16_000


def is_installed() -> bool:
    """Tell whether speech recognition is at hand."""
    return all(importlib.util.find_spec(name) is not None for name in ("moonshine_cpp", "miniaudio"))


def recognise(samples: Any) -> str:
    """Return the words in samples of float32 at `SAMPLES_PER_SECOND`, one channel, -1..1; empty where none are heard.

    Raises ValueError where the network fails.
    """
    import numpy as np
    from moonshine_cpp.moonshine_cpp import moonshine_lib

    held = np.ascontiguousarray(samples, dtype=np.float32)
    text = ctypes.c_char_p()
    pointer = held.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
    # The package's own method for samples names a type that ctypes does not have.
    if moonshine_lib.moonshine_transcribe(_network().model_handle, pointer, len(held), ctypes.byref(text)):
        raise ValueError("speech recognition failed")
    words = (text.value or b"").decode("utf-8", errors="replace").strip()
    moonshine_lib.moonshine_free_text(text)
    return words


@cache
def _network() -> Any:
    """Return the network, loaded once a process; it needs more room than the parsers of files."""
    make_room()
    from moonshine_cpp.moonshine_cpp import MoonshineModel

    return MoonshineModel(language="en", suppress_copyright_notice=True)
