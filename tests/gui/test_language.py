from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.language import LANGUAGE, LANGUAGES, fall_silent, speak, spoken
from gui.main_window import MainWindow
from gui.navigation import pages
from gui.pages.settings import SettingsPage
from gui.translations.linguist import FORMS, Message, load, merge, save
from gui.translations.source import GUI, NotLiteral, Text, sources, texts, texts_of, unwrapped
from gui.translations.update import FOLDER, release, update
from gui.words import ltr, tr

FIELDS = re.compile(r"\{[^}]*\}")
TRANSLATED = [language for language in FORMS if language != "en"]
MAY_LEAVE_THE_NUMBER_OUT = {"ar": 3}
"""So many first forms say the number in a word: none, one, two."""


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: str) -> None:
    there = load(FOLDER / f"gptb_{language}.ts")
    missing = [text.source for text in texts() if not there.get((text.source, text.plural), Message("", False)).forms]
    assert missing == [], "translate them in the .ts files and run: python -m gui.translations.update"


def test_english_has_its_plurals() -> None:
    there = load(FOLDER / "gptb_en.ts")
    plurals = {(text.source, True) for text in texts() if text.plural}
    assert {key for key, message in there.items() if message.forms and not message.gone} == plurals


@pytest.mark.parametrize("language", FORMS)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    for message in load(FOLDER / f"gptb_{language}.ts").values():
        assert not message.forms or len(message.forms) == (FORMS[language] if message.plural else 1), message
        for place, form in enumerate(message.forms):
            assert sorted(FIELDS.findall(form)) == sorted(FIELDS.findall(message.source)), message
            assert form.replace("&&", "").count("&") == message.source.replace("&&", "").count("&"), message
            assert form.strip() == form or message.source.strip() != message.source, message
            counted = message.plural and place >= MAY_LEAVE_THE_NUMBER_OUT.get(language, 0)
            if counted and "%n" in message.source and not (language in ("en", "es", "de") and place == 0):
                assert "%n" in form, message


@pytest.mark.parametrize("language", FORMS)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    release(FOLDER / f"gptb_{language}.ts", tmp_path / "made.qm")
    stored = (FOLDER / f"gptb_{language}.qm").read_bytes()
    assert (tmp_path / "made.qm").read_bytes() == stored, "run: python -m gui.translations.update"


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(GUI).as_posix())
def test_no_text_is_left_out(path: Path) -> None:
    found = unwrapped(path)
    assert found == []


def test_the_source_is_searched_for_texts(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        'tr("Send")\ntr("%n file(s)", 3)\nA = noop("Light")\n'
        'words.tr("Stop" if busy else "Go")\ntr(name)\nother("No")\n'
    )
    found = [(text.source, text.plural) for text in texts(tmp_path)]
    assert found == [("Send", False), ("%n file(s)", True), ("Light", False), ("Stop", False), ("Go", False)]
    (tmp_path / "page.py").write_text('tr(f"Hello {name}")')
    with pytest.raises(NotLiteral, match=r"page\.py:1"):
        list(texts_of(tmp_path / "page.py", tmp_path))


def test_what_is_shown_and_not_translated_is_found(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        'label("Hello")\nlabel(tr("Hello"))\nlabel("")\nlabel("%")\nsetText(f"{n} files")\nsetText(f"{n} / {m}")\n'
    )
    assert unwrapped(tmp_path / "page.py") == [(1, "Hello"), (5, " files")]


def test_an_update_keeps_what_is_translated_and_remembers_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "gptb_de.ts"
    save(path, "de", [Message("Send", False, ("Senden & <weg>",), ("a.py",)), Message("Old", False, ("Alt",))])
    found = [Text("Send", False, "b.py"), Text("%n file(s)", True, "b.py")]
    assert update(found, tmp_path)["de"] == ["%n file(s)"]
    after = load(path)
    assert after["Send", False] == Message("Send", False, ("Senden & <weg>",), ("b.py",))
    assert after["Old", False].gone
    back = merge(after, [Text("Old", False, "c.py")])
    assert back["Old", False] == Message("Old", False, ("Alt",), ("c.py",))
    assert ("Old", False) not in merge(after, found, keep=False)


@pytest.mark.parametrize(
    ("language", "counts"),
    {
        "en": {0: "0 files", 1: "1 file", 2: "2 files"},
        "ar": {0: "zero", 1: "one", 2: "two", 3: "3 few", 11: "11 many", 100: "100 other"},
        "zh": {0: "0", 1: "1", 5: "5"},
    }.items(),
)
def test_each_count_has_its_form(
    language: str, counts: dict[int, str], tmp_path: Path, languages: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms = {
        "en": ("%n file", "%n files"),
        "ar": ("zero", "one", "two", "%n few", "%n many", "%n other"),
        "zh": ("%n",),
    }
    save(tmp_path / f"gptb_{language}.ts", language, [Message("%n thing(s)", True, forms[language])])
    release(tmp_path / f"gptb_{language}.ts", tmp_path / f"gptb_{language}.qm")
    monkeypatch.setattr("gui.language.FOLDER", tmp_path)
    translators = speak(languages, language)
    assert {count: tr("%n thing(s)", count) for count in counts} == counts
    fall_silent(languages, translators)


def test_the_chosen_language_goes_before_the_systems(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    class Spanish:
        @staticmethod
        def uiLanguages() -> list[str]:  # noqa: N802  # Qt's name
            return ["fr-FR", "es-MX", "de"]

    monkeypatch.setattr(QLocale, "system", Spanish)
    assert spoken(desk.settings) == "es"
    desk.settings.setValue(LANGUAGE, "zh")
    assert spoken(desk.settings) == "zh"
    desk.settings.setValue(LANGUAGE, "../../x")
    assert spoken(desk.settings) == "es"


def test_arabic_turns_the_window_round(desk: Desk, languages: QApplication, qtbot: QtBot) -> None:
    translators = speak(languages, "ar")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    for entry in pages():
        page = window.show_page(entry.name)
        assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert not page.grab().isNull()
    settings = window.findChildren(SettingsPage)[0]
    assert settings.accessibleName() == tr("Settings") != "Settings"
    rail = window._rail
    assert rail.mapTo(window, rail.rect().topLeft()).x() > window.width() // 2
    assert ltr("/a/b") != "/a/b"
    window.close()
    fall_silent(languages, translators)
    languages.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert ltr("/a/b") == "/a/b"


@pytest.mark.parametrize("language", TRANSLATED)
def test_qts_own_buttons_are_translated(language: str, languages: QApplication, qtbot: QtBot) -> None:
    translators = speak(languages, language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") != "Cancel"
    fall_silent(languages, translators)


def test_the_settings_offer_every_language_and_make_the_window_anew(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page = window.show_page("settings")
    assert isinstance(page, SettingsPage)
    offered = [page.language.itemData(place) for place in range(page.language.count())]
    assert offered == ["system", *LANGUAGES]
    page.language.setCurrentIndex(offered.index("de"))
    assert desk.settings.value(LANGUAGE) == "de"
    with qtbot.waitSignal(desk.restart_wanted):
        page._again.findChild(type(page.shortcuts.setting)).click()
