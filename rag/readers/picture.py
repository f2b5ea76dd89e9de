"""Pictures (PNG, JPEG, TIFF, WebP, BMP, GIF): the text in them, by text recognition where it is installed."""

import warnings

from rag.errors import ReadFailed
from rag.readers import recognition
from rag.readers.part import File
from rag.types import Document, Page

FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF", "MPO")
MAX_FRAMES = 20
"""A fax is a TIFF of several pages; a film is no document."""


def read_picture(path: File, source: str) -> Document:
    """Read the text in a picture; a picture of several pages has as many.

    Raises ReadFailed ("unsupported" without text recognition), and whatever the decoder meets damage with.
    """
    if not recognition.is_installed():
        message = f"{source!r} is a picture, and text recognition is not installed."
        raise ReadFailed(message, reason="unsupported", hint=recognition.INSTALL)
    from PIL import Image, ImageSequence

    with warnings.catch_warnings(), path.open("rb") as stream:
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(stream, formats=FORMATS) as image:
            moving = image.format in ("GIF", "WEBP", "PNG")
            frames = [image] if moving else ImageSequence.Iterator(image)
            texts = [recognition.recognise(frame) for frame, _ in zip(frames, range(MAX_FRAMES), strict=False)]
    if len(texts) == 1:
        return Document(source, (Page(None, texts[0]),))
    return Document(source, tuple(Page(number, text) for number, text in enumerate(texts, start=1)))
