"""What builder, rag and engine say is found in their source, recognised, and shown in the person's language."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from builder.errors import FileMissing, GptExists, GptMissing, QuestionTooLong, explain
from builder.library import Library
from builder.spec import GPT
from gui.language import fall_silent, speak
from gui.said import LONGEST, STORED, said, told
from gui.translations.linguist import FORMS, Message, load
from gui.translations.sentences import sentences
from gui.translations.update import FOLDER
from rag.errors import ReadFailed
from rag.readers.read import read
from tests.gui.test_language import TRANSLATED


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = speak(qapp, "de")
    yield
    fall_silent(qapp, translators)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


@pytest.fixture(scope="module")
def below() -> list[str]:
    return [one.source for one in sentences()]


def german_of(pattern: str) -> str:
    (form,) = load(FOLDER / "gptb_de.ts")[pattern, False].forms
    return form


def test_what_is_stored_is_what_the_source_says(below: list[str]) -> None:
    assert STORED.read_text("utf-8").splitlines() == below, "run: python -m gui.translations.update"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated(language: str, below: list[str]) -> None:
    there = load(FOLDER / f"gptb_{language}.ts")
    missing = [one for one in below if not there.get((one, False), Message("", False)).forms]
    assert missing == [], "translate them in the .ts files and run: python -m gui.translations.update"


def test_sentences_are_found_and_nothing_else(tmp_path: Path) -> None:
    for folder in ("builder", "rag/readers", "engine/weights"):
        (tmp_path / folder).mkdir(parents=True)
    from gui.translations.sentences import ENGINE, PHRASES

    for path in (*PHRASES, *(f"engine/{name}" for name in ENGINE)):
        (tmp_path / path).write_text('GONE = "off the page"\n')
    (tmp_path / "builder" / "a.py").write_text(
        '"""A docstring says this."""\nraise E(f"{quoted(name)} is a folder, not {kind!r}.", hint="Name a file.")\n'
        'run("SELECT 1 FROM words WHERE id = ?")\nsay("a part of one")\nX = 1\n"""What X is for."""\n'
    )
    found = [(one.source, one.place) for one in sentences(tmp_path)]
    assert found == [
        ("{1} is a folder, not {2}.", "builder/a.py"),
        ("Name a file.", "builder/a.py"),
        ("off the page", "rag/readers/unseen.py"),
    ]


def test_an_error_is_told_with_what_it_names(german: None, tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.create(GPT("Shop & {1} desk"))
    with pytest.raises(GptExists) as taken:
        library.create(GPT("shop & {1}  desk"))
    shown = told(explain(taken.value))
    assert shown.message == german_of("There is a GPT called {1} already.").replace("{1}", '"Shop & {1} desk"')
    assert shown.hint == german_of("Choose another name.")
    assert shown.exit_code == explain(taken.value).exit_code
    long = told(explain(QuestionTooLong(9000, 100, 8192)))
    assert all(number in long.message for number in ("9,000", "100", "8,192", "8,092"))
    assert long.message != str(QuestionTooLong(9000, 100, 8192))


def test_some_sentences_are_told_one_after_the_other(german: None, tmp_path: Path) -> None:
    (tmp_path / "v1. 2.txt").write_bytes(b"")
    with pytest.raises(ReadFailed) as empty:
        read(tmp_path / "v1. 2.txt", "v1. 2.txt")
    both = f"{empty.value} {empty.value.hint}"
    assert said(both) == f"{said(str(empty.value))} {said(empty.value.hint)}"
    assert said(str(empty.value)) != str(empty.value)
    assert "v1. 2.txt" in said(both)
    assert said(empty.value.hint) in said(both)
    known = str(FileMissing("x"))
    assert said(f"{known} Nobody ever said this before!") == f"{said(known)} Nobody ever said this before!"
    assert said(f"Nobody ever said this! {known}") == f"Nobody ever said this! {said(known)}"


def test_what_is_not_known_stays_as_it_is(german: None) -> None:
    for text in ("", "Nobody ever said this before!", "There is", "x" * (LONGEST + 1)):
        assert said(text) == text


def test_a_hostile_name_takes_no_time(german: None) -> None:
    name = '" has no file "' * (LONGEST // 16)
    began = time.process_time()
    said(f"{name}." + " There is no GPT called"[: LONGEST - len(name) - 1])
    said((": " * LONGEST)[:LONGEST])
    said(("is " * LONGEST)[:LONGEST])
    assert time.process_time() - began < 2


def test_english_stays_as_it_is_and_a_language_is_not_remembered(qapp: QApplication) -> None:
    text = str(GptMissing('There is no GPT called "x".'))
    assert said(text) == text
    translators = speak(qapp, "de")
    try:
        assert said(text) == german_of("There is no GPT called {1}.").replace("{1}", '"x"')
    finally:
        fall_silent(qapp, translators)
        QLocale.setDefault(QLocale.c())
    assert said(text) == text
    assert set(FORMS) > set(TRANSLATED)
