from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from builder.events import Finished
from gui.theme import LIGHT, Theme
from gui.widgets.transcript import NOT_SUPPORTED, Transcript
from rag.types import Citation, Passage

PASSAGE = Passage("p1", "Three months.", "lease.pdf", 3, 10, 23, 0.9)


@pytest.fixture
def transcript(qtbot: QtBot) -> Transcript:
    made = Transcript(Theme(LIGHT))
    qtbot.addWidget(made)
    return made


def finished(answer: str, *citations: Citation) -> Finished:
    return Finished(answer, "end", (PASSAGE,), citations, None, 10, 5)


def cite(sentence: str, passage: int | None) -> Citation:
    return Citation(sentence, passage, "Three months.", "lease.pdf", 3, 10, 23, 0.9)


def say(transcript: Transcript, answer: str, *citations: Citation) -> None:
    transcript.add_question("What is the notice period?")
    transcript.begin_answer()
    transcript.add(answer[:4])
    transcript.add(answer[4:])
    transcript.finish(finished(answer, *citations))


def test_the_answer_is_there_once_as_markdown(transcript: Transcript) -> None:
    say(transcript, "It is **three** months.")
    assert transcript.toPlainText().count("It is three months.") == 1
    assert "**" not in transcript.toPlainText()


def test_a_source_is_a_chip_that_opens_its_passage(transcript: Transcript, qtbot: QtBot) -> None:
    say(transcript, "Three months.", cite("Three months.", 1))
    assert "lease.pdf, page 3" in transcript.toPlainText()
    with qtbot.waitSignal(transcript.source_chosen) as chosen:
        transcript.anchorClicked.emit(QUrl("passage:0"))
    assert chosen.args == [PASSAGE]


def test_a_sentence_that_nothing_supports_is_marked(transcript: Transcript) -> None:
    say(transcript, "Three months. The moon is near.", cite("Three months.", 1), cite("The moon is near.", None))
    found = transcript.document().find("moon")
    assert found.charFormat().toolTip() == NOT_SUPPORTED
    assert transcript.document().find("Three months").charFormat().toolTip() == ""


def test_stopping_keeps_what_was_read(transcript: Transcript) -> None:
    transcript.begin_answer()
    transcript.add("Three *mon")
    transcript.stop()
    transcript.add("ths")
    assert "Three *mon" in transcript.toPlainText()
    assert "ths" not in transcript.toPlainText()


REMOTE = "http://203.0.113.7/x"
CARRIERS = [
    f"![x]({REMOTE}.png)",
    "![x](file:///etc/passwd)",
    "![x](data:image/png;base64,iVBORw0KGgo=)",
    "![x](//203.0.113.7/x.png)",
    "![x](qrc:/x.png)",
    f'![x]({REMOTE}.png "title")',
    f"![x][1]\n\n[1]: {REMOTE}.png",
    f"[![x]({REMOTE}.png)]({REMOTE})",
    f'<img src="{REMOTE}.png">',
    '<img src="file:///etc/passwd">',
    f'<link rel="stylesheet" href="{REMOTE}.css">',
    f'<style>@import url("{REMOTE}.css");</style>',
    f'<body background="{REMOTE}.png">',
    f'<table background="{REMOTE}.png"><tr><td>x</td></tr></table>',
    f'<div style="background-image: url({REMOTE}.png)">x</div>',
    f'<iframe src="{REMOTE}"></iframe>',
    f'<object data="{REMOTE}"></object>',
    f'<embed src="{REMOTE}">',
    f'<script src="{REMOTE}.js"></script>',
    f'<a href="{REMOTE}">x</a>',
    f'<svg><image href="{REMOTE}.svg"/></svg>',
    f'<video poster="{REMOTE}.png" src="{REMOTE}.mp4"></video>',
    f'<audio src="{REMOTE}.mp3"></audio>',
    f'<meta http-equiv="refresh" content="0;url={REMOTE}">',
    f"<{REMOTE}>",
    f"[x]({REMOTE})",
    "[x](file:///etc/passwd)",
    "[x](javascript:alert(1))",
    "[x](mailto:a@example.org)",
    "[x](passage:9999)",
    "[x](passage:-1)",
    "[x](\\\\203.0.113.7\\share\\x)",
    "[x](smb://203.0.113.7/x)",
    f"* ![x]({REMOTE}.png)\n* two",
    f"> ![x]({REMOTE}.png)",
    f"| a |\n|---|\n| ![x]({REMOTE}.png) |",
    f"# ![x]({REMOTE}.png)",
    f"`x` ![x]({REMOTE}.png) **y**",
    f"&lt;img src={REMOTE}.png&gt; &#60;img src={REMOTE}.png&#62;",
    f"```html\n<img src='{REMOTE}.png'>\n```",
    f"[x]: {REMOTE}\n\n[x]",
]


class Watched(Transcript):
    """Notes what Qt asks for and what it is given."""

    def __init__(self) -> None:
        super().__init__(Theme(LIGHT))
        self.given: list[object] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802  Qt's name
        found: object = super().loadResource(kind, name)
        self.given.append(found)
        return found


@pytest.mark.parametrize("carrier", CARRIERS)
def test_markdown_fetches_nothing_and_opens_nothing(carrier: str, qtbot: QtBot) -> None:
    transcript = Watched()
    qtbot.addWidget(transcript)
    chosen: list[object] = []
    transcript.source_chosen.connect(chosen.append)
    say(transcript, carrier)
    transcript.resize(400, 400)
    transcript.show()
    transcript.grab()  # drawing is what asks for pictures
    for place in range(transcript.document().characterCount()):
        cursor = transcript.textCursor()
        cursor.setPosition(place)
        if link := cursor.charFormat().anchorHref():
            transcript.anchorClicked.emit(QUrl(link))
    assert chosen == []
    assert set(transcript.given) <= {None}
    assert not transcript.openLinks()
    assert not transcript.openExternalLinks()
    assert not transcript.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(f"{REMOTE}.png"))
