"""What can go wrong, said once: the error tree of builder, and explain(), the one place where faces ask.

Every error is one sentence that names the thing, and a hint: the way out. Nothing here imports rag or engine: their
errors are known by the `hint` that they carry. This module is imported by every command, so it imports nothing itself.
"""

from __future__ import annotations

WORK_FAILED = 1
CALL_WRONG = 2
INTERRUPTED = 130  # 128 + SIGINT, what a shell reports for Ctrl+C

_SHOWN_CHARACTERS = 80
_REPORT = "Run the same command with --debug and report what it prints."
_SPACE = "Free some space, then run it again."
_ELSEWHERE = "Set GPTB_HOME to a folder that can be written."


class BuilderError(Exception):
    """The root of builder's errors: `str(error)` is one sentence, `hint` is the way out ("" where there is none)."""

    title = "That did not work"
    exit_code = WORK_FAILED

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class NameInvalid(BuilderError):
    """A name from which no folder can be made, or which would garble a screen."""

    title = "That name cannot be used"
    exit_code = CALL_WRONG


class GptMissing(BuilderError):
    """No GPT of that name; the hint says which one may be meant."""

    title = "There is no such GPT"
    exit_code = CALL_WRONG


class GptExists(BuilderError):
    """A GPT of that name is there already."""

    title = "That name is taken"
    exit_code = CALL_WRONG


class SpecInvalid(BuilderError):
    """A value that a GPT cannot have was asked for."""

    title = "That setting cannot be used"
    exit_code = CALL_WRONG


class GptBroken(BuilderError):
    """A gpt.toml that cannot be read; the sentence says what is wrong, with the line where it is not TOML."""

    title = "This GPT cannot be read"


class VersionMissing(BuilderError):
    """A GPT has no earlier version of that number."""

    title = "There is no such version"
    exit_code = CALL_WRONG


class FileRefused(BuilderError):
    """A link, a device or an over-large file where a plain file belongs."""

    title = "That file cannot be used"


class PictureRefused(BuilderError):
    """A picture that no GPT can have; `why` is the end of a sentence about it."""

    title = "That picture cannot be used"

    def __init__(self, why: str) -> None:
        super().__init__(f"The picture {why}.", hint="Choose a PNG file of at most 512 x 512 pixels and 1 MB.")


class AdapterRefused(BuilderError):
    """A folder that is no adapter for the GPT's model."""

    title = "That adapter cannot be used"


class BundleRefused(BuilderError):
    """A bundle that breaks a rule; nothing of it was written."""

    title = "This bundle was refused"


class ExportRefused(BuilderError):
    """A GPT that no bundle can carry as it is; the sentence names the file."""

    title = "This GPT cannot be exported"


class StoreMissing(BuilderError):
    """No shared folder was set, or it is not connected."""

    title = "There is no shared folder"
    exit_code = CALL_WRONG


class LibraryBusy(BuilderError):
    """Another gptb is changing the same thing."""

    title = "The library is busy"


class DatabaseBroken(BuilderError):
    """library.db is damaged, or was written by a newer gptb."""

    title = "The conversations cannot be read"


class ConversationMissing(BuilderError):
    """No conversation, or no message in it, with that number."""

    title = "There is no such conversation"
    exit_code = CALL_WRONG


class QuestionEmpty(BuilderError):
    """There was nothing to answer."""

    title = "There is no question"
    exit_code = CALL_WRONG

    def __init__(self, message: str = "The question is empty.", *, hint: str = "") -> None:
        super().__init__(message, hint=hint or 'Write it after the name: gptb ask NAME "question".')


class QuestionTooLong(BuilderError):
    """Instructions and question alone do not fit into the model's context. Sizes are counted in tokens."""

    title = "Too long for the model"

    def __init__(self, prompt_tokens: int, answer_tokens: int, context_tokens: int) -> None:
        super().__init__(
            f"Instructions and question take {prompt_tokens:,} tokens; with {answer_tokens:,} kept for the answer, "
            f"the model's context of {context_tokens:,} has room for {context_tokens - answer_tokens:,}.",
            hint="Shorten the question or the instructions, lower max_tokens, or choose a model with a larger context.",
        )


class DesktopMissing(BuilderError):
    """The window's library cannot be loaded."""

    title = "The window cannot open"

    def __init__(self, reason: str) -> None:
        hint = "Every command works without it; on Debian: sudo apt install libegl1 libgl1 libxkbcommon0 libxcb-cursor0"
        super().__init__(f"Qt, which draws the window, cannot be loaded ({reason[:200]}).", hint=hint)


class EditorFailed(BuilderError):
    """The editor of the person did not start, or ended with an error."""

    title = "The editor failed"

    def __init__(self, command: str) -> None:
        super().__init__(
            f"The editor {quoted(command)} could not be started, or ended with an error.",
            hint="Name yours in EDITOR, or change one thing at a time; see gptb edit --help.",
        )


class KnowledgeEmpty(BuilderError):
    """A GPT without files was asked for something that only files can give."""

    title = "This GPT has no files"

    def __init__(self, name: str) -> None:
        super().__init__(f"{quoted(name)} has no files to look in.", hint="Add some: gptb files NAME add PATH")


class IndexOutdated(BuilderError):
    """The index was made by another embedder than the GPT now has."""

    title = "The index must be made anew"

    def __init__(self, slug: str) -> None:
        super().__init__(
            f"The index of {quoted(slug)} was made by another embedder.", hint=f"Make it anew: gptb files {slug} sync"
        )


class FileMissing(BuilderError):
    """A path that is not on this computer, or a name that is not among a GPT's files (or those of a folder)."""

    title = "There is no such file"
    exit_code = CALL_WRONG

    def __init__(self, name: str, *, gpt_name: str = "", close: str = "") -> None:
        where = f"{quoted(gpt_name)} has no file {quoted(name)}." if gpt_name else f"{quoted(name)} does not exist."
        way = "Look at the list of its files." if gpt_name else "Check the path."
        super().__init__(where, hint=f"Did you mean {quoted(close)}?" if close else way)


class NothingToAdd(BuilderError):
    """Folders were named and no file is in them."""

    title = "There is nothing to add"
    exit_code = CALL_WRONG

    def __init__(self, names: list[str]) -> None:
        super().__init__(
            f"No files were found in {', '.join(map(quoted, names))}.", hint="Name a file, or another folder."
        )


class NeedsYes(BuilderError):
    """Something would be destroyed, and nobody is there to be asked."""

    title = "That needs a yes"
    exit_code = CALL_WRONG

    def __init__(self, question: str) -> None:
        super().__init__(f"Nobody can be asked: {question}", hint="Add -y to do it without being asked.")


class Explanation:
    """What a face shows of an error, and the status with which a command ends.

    `title` is a few words, `message` one sentence, `hint` the way out or "". `exit_code` is 1 where the work failed,
    2 where the call was wrong, 130 after Ctrl+C.
    """

    __slots__ = ("exit_code", "hint", "message", "title")

    def __init__(self, title: str, message: str, hint: str, exit_code: int) -> None:
        self.title = title
        self.message = message
        self.hint = hint
        self.exit_code = exit_code

    def __repr__(self) -> str:
        return f"Explanation({self.title!r}, {self.message!r}, {self.hint!r}, {self.exit_code})"


def explain(exc: BaseException) -> Explanation:
    """Any exception as a title, a sentence, a hint and an exit code; never raises, never shows a traceback."""
    if isinstance(exc, KeyboardInterrupt):
        return Explanation("Stopped", "Stopped.", "", INTERRUPTED)
    hint = getattr(exc, "hint", None)
    if isinstance(exc, Exception) and isinstance(hint, str):
        return _ours(exc, hint)
    if isinstance(exc, OSError):
        return _system(exc)
    if isinstance(exc, MemoryError):
        return Explanation(
            "Out of memory",
            "There is not enough memory for this.",
            "Close other programs, or choose a smaller model.",
            1,
        )
    if isinstance(exc, RecursionError):
        return Explanation(
            "Nested too deeply", "Something in the input is nested too deeply to be read.", _REPORT, WORK_FAILED
        )
    return _mistake(exc)


def quoted(text: str) -> str:
    """Text of someone else's as it may stand in a sentence: in quotes, on one line, control characters escaped."""
    shown = "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text[: _SHOWN_CHARACTERS + 1])
    return f'"{shown[:_SHOWN_CHARACTERS]}…"' if len(shown) > _SHOWN_CHARACTERS else f'"{shown}"'


# The errors of rag and engine by class name; a child that is not named here takes its parent's words.
_TITLES = {
    "ModelMissing": "The model is not on this computer",
    "PullFailed": "The model could not be fetched",
    "ExportFailed": "The model could not be written",
    "WeightsInvalid": "The model's weights are damaged",
    "ModelUnsupported": "This model cannot be run yet",
    "TemplateInvalid": "The model's chat template was refused",
    "ContextExceeded": "Too long for the model",
    "NotFinite": "The model computed nonsense",
    "RunInvalid": "That setting cannot be used",
    "ReadFailed": "A file could not be read",
    "IndexBroken": "The index is damaged",
    "LabelsInvalid": "The questions cannot be read",
    "EmbedderMismatch": "The index belongs to another embedder",
}
_WRONG_CALLS = frozenset({"RunInvalid"})


def _ours(exc: Exception, hint: str) -> Explanation:
    names = [kind.__name__ for kind in type(exc).__mro__]
    title = getattr(exc, "title", None) or next(
        (_TITLES[name] for name in names if name in _TITLES), BuilderError.title
    )
    code = getattr(exc, "exit_code", CALL_WRONG if _WRONG_CALLS.intersection(names) else WORK_FAILED)
    return Explanation(str(title), str(exc), hint, int(code))


def _system(exc: OSError) -> Explanation:
    import errno

    path = exc.filename2 or exc.filename  # of a rename, the name that a person knows is the second
    name = quoted(str(path)) if path is not None else "A file"
    known = {
        errno.ENOENT: ("Not found", f"{name} does not exist.", "Check the path.", CALL_WRONG),
        errno.EEXIST: ("Name taken", f"There is a file {name} already.", "Choose another name.", CALL_WRONG),
        errno.ENOTDIR: ("Not a folder", f"A part of the path {name} is not a folder.", "Check the path.", CALL_WRONG),
        errno.EISDIR: ("A folder", f"{name} is a folder, not a file.", "Name a file.", CALL_WRONG),
        errno.ENAMETOOLONG: ("Name too long", f"{name} is too long a name for this disk.", "Shorten it.", CALL_WRONG),
        errno.EACCES: ("Not allowed", f"{name} may not be opened or changed.", "Check its permissions.", WORK_FAILED),
        errno.EPERM: ("Not allowed", f"{name} may not be opened or changed.", "Check its permissions.", WORK_FAILED),
        errno.EROFS: ("Read-only disk", f"{name} is on a disk that cannot be written.", _ELSEWHERE, WORK_FAILED),
        errno.ENOSPC: ("Disk full", "There is no space left on the disk; nothing was changed.", _SPACE, WORK_FAILED),
        errno.EDQUOT: ("Disk full", "Your disk quota is used up; nothing was changed.", _SPACE, WORK_FAILED),
        errno.EMFILE: ("Too many open files", "Too many files are open.", "Close other programs.", WORK_FAILED),
        errno.EPIPE: ("Output closed", "The program that read the output went away.", "", WORK_FAILED),
    }
    reason = f"{name}: {exc.strerror or type(exc).__name__}."
    return Explanation(*known.get(exc.errno or 0, ("The computer said no", reason, _REPORT, WORK_FAILED)))


def _mistake(exc: BaseException) -> Explanation:
    words = str(exc).strip().splitlines()
    detail = f"{type(exc).__name__}: {words[0]}" if words else type(exc).__name__
    return Explanation("gptb made a mistake", f"gptb made a mistake ({detail}).", _REPORT, WORK_FAILED)
