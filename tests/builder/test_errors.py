"""Every error that gptb can raise on purpose explains itself; every other exception is explained all the same."""

import errno
import inspect
import subprocess
import sys

import pytest

import builder.errors
import engine.errors
import rag.errors
from builder.errors import BuilderError, Explanation, explain, quoted

ARGUMENTS = {
    "ContextExceeded": {"prompt_tokens": 9, "context_tokens": 8},
    "DesktopMissing": {"reason": "libEGL.so.1"},
    "EditorFailed": {"command": "vim"},
    "FileMissing": {"name": "a.pdf"},
    "IndexOutdated": {"slug": "tax"},
    "KnowledgeEmpty": {"name": "Tax"},
    "NeedsYes": {"question": "Delete it?"},
    "NotFinite": {},
    "NothingToAdd": {"names": ["here"]},
    "PictureRefused": {"why": "is not a PNG file"},
    "QuestionEmpty": {},
    "QuestionTooLong": {"prompt_tokens": 9, "answer_tokens": 2, "context_tokens": 8},
    "ReadFailed": {"message": "The file is locked.", "reason": "password"},
}


def tree(module):
    kinds = [kind for _, kind in inspect.getmembers(module, inspect.isclass) if kind.__module__ == module.__name__]
    return [kind for kind in kinds if issubclass(kind, Exception)]


def instance(kind):
    return kind(**ARGUMENTS.get(kind.__name__, {"message": "The thing went wrong."}))


ALL = [kind for module in (builder.errors, rag.errors, engine.errors) for kind in tree(module)]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_a_title_and_a_code(kind):
    error = instance(kind)
    explanation = explain(error)
    assert explanation.message == str(error)
    assert explanation.message.endswith((".", "?"))
    assert "\n" not in explanation.message
    assert explanation.hint == error.hint
    assert explanation.exit_code in (1, 2)
    root = kind.__mro__[-4] if len(kind.__mro__) > 4 else kind
    assert explanation.title != BuilderError.title or kind is root, "only a root may have the general title"


@pytest.mark.parametrize("kind", tree(builder.errors), ids=lambda kind: kind.__name__)
def test_builder_errors_are_one_tree(kind):
    assert issubclass(kind, BuilderError)


@pytest.mark.parametrize(
    "name", ["NameInvalid", "GptMissing", "GptExists", "SpecInvalid", "FileMissing", "NeedsYes", "QuestionEmpty"]
)
def test_wrong_calls_exit_with_2(name):
    assert explain(instance(getattr(builder.errors, name))).exit_code == 2


@pytest.mark.parametrize("name", ["GptBroken", "BundleRefused", "LibraryBusy", "DatabaseBroken"])
def test_failed_work_exits_with_1(name):
    assert explain(instance(getattr(builder.errors, name))).exit_code == 1


def test_a_child_that_is_not_listed_takes_its_parents_words():
    class HashWrong(engine.errors.PullFailed):
        pass

    assert explain(HashWrong("The file is not the one.", hint="Pull again.")).title == "The model could not be fetched"


@pytest.mark.parametrize(
    ("number", "word", "code"),
    [
        (errno.ENOENT, "does not exist", 2),
        (errno.EISDIR, "folder", 2),
        (errno.EACCES, "may not", 1),
        (errno.EROFS, "cannot be written", 1),
        (errno.ENOSPC, "no space left", 1),
        (errno.EIO, "Input/output", 1),
    ],
)
def test_the_systems_errors_name_the_file(number, word, code):
    import os

    explanation = explain(OSError(number, os.strerror(number), "/home/me/tax.pdf"))
    assert word in explanation.message
    assert explanation.exit_code == code
    assert number == errno.ENOSPC or "tax.pdf" in explanation.message


def test_a_failed_rename_names_the_file_the_person_knows():
    message = explain(IsADirectoryError(errno.EISDIR, "Is a directory", ".partial-1", None, "tax.gptb")).message
    assert "tax.gptb" in message
    assert "partial" not in message


def test_an_os_error_without_number_is_explained():
    assert explain(OSError("odd")).exit_code == 1


def test_ctrl_c_is_no_failure():
    explanation = explain(KeyboardInterrupt())
    assert (explanation.exit_code, explanation.hint) == (130, "")


@pytest.mark.parametrize("exc", [MemoryError(), RecursionError("maximum recursion depth exceeded")])
def test_running_out_is_explained_without_blame(exc):
    explanation = explain(exc)
    assert explanation.exit_code == 1
    assert "mistake" not in explanation.message


@pytest.mark.parametrize("exc", [KeyError("x"), ValueError(""), AssertionError(), SystemError("a\nb")])
def test_what_nobody_foresaw_is_gptbs_mistake(exc):
    explanation = explain(exc)
    assert explanation.message.startswith("gptb made a mistake")
    assert type(exc).__name__ in explanation.message
    assert "--debug" in explanation.hint
    assert "\n" not in explanation.message


def test_text_from_outside_cannot_garble_the_screen():
    assert quoted("a\x1b[2J\u202eb\n") == '"a\\x1b[2J\\u202eb\\n"'
    assert len(quoted("x" * 1000)) == 83
    assert quoted("Größe 我 🐱") == '"Größe 我 🐱"'


def test_errors_are_explained_without_loading_anything():
    code = "import sys; before = set(sys.modules); import builder.errors; print(*(set(sys.modules) - before))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert set(out.split()) <= {"builder", "builder.errors", "__future__"}


def test_an_explanation_shows_itself():
    assert repr(Explanation("T", "M", "H", 2)) == "Explanation('T', 'M', 'H', 2)"
