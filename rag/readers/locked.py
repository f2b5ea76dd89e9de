"""Files that are protected by a password: opened with the one that the person gave for this file, never with a guess.

PDF files are opened by the reader of PDF. Office files (.docx, .xlsx, .pptx in the encryption of [MS-OFFCRYPTO], and
.doc, .xls, .ppt in the older ones) need msoffcrypto-tool, the extra `passwords`. Not covered: OpenDocument, e-books.
"""

import importlib.util
import io
from pathlib import PurePath

from rag.errors import ReadFailed
from rag.readers.kind import OLE
from rag.readers.part import File, Part

INSTALL = 'Install what opens it with `pip install "gptb[passwords]"`, and add the file again.'
MAX_OPENED_BYTES = 300_000_000


def unlocked(file: File, source: str, password: str) -> Part:
    """Return the file with its password at hand, an office file without its encryption.

    Raises ReadFailed ("password", where the password is not right; "unsupported", without the extra) and OSError.
    """
    part = Part(file.name if isinstance(file, Part) else PurePath(file).name, file.read_bytes(), password)
    if not part.data.startswith(OLE):
        return part
    if importlib.util.find_spec("msoffcrypto") is None:
        message = f"{source!r} is an office file, and what opens protected ones is not installed."
        raise ReadFailed(message, reason="unsupported", hint=INSTALL)
    return Part(part.name, _opened(part, source, password))


def wrong_password(source: str) -> ReadFailed:
    """Return the error for a password that does not open a file."""
    hint = "Add it again, and mind capital letters and the keyboard's language."
    return ReadFailed(f"The password does not open {source!r}.", reason="password", hint=hint)


def _opened(part: Part, source: str, password: str) -> bytes:
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError

    opened = io.BytesIO()
    try:
        file = OfficeFile(io.BytesIO(part.data))
        if not file.is_encrypted():
            return part.data
        file.load_key(password=password, verify_password=True)
        file.decrypt(opened)
    except InvalidKeyError as error:
        raise wrong_password(source) from error
    except FileFormatError:  # an OLE file of another kind, such as .msg
        return part.data
    except DecryptionError as error:
        message = f"{source!r} is encrypted in a way that cannot be opened."
        hint = "Open it with its password, save a copy without one, and add the copy."
        raise ReadFailed(message, reason="unsupported", hint=hint) from error
    return opened.getvalue()
