from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from builder.events import Finished
from gui.theme import DARK, LIGHT, Colors, Theme, contrast
from gui.widgets.answer import quoted
from gui.widgets.dress import shade
from gui.widgets.link_question import address_of, ask_to_open
from gui.widgets.transcript import NOT_SUPPORTED, Transcript
from rag.types import Citation, Passage

BACKWARD = QTextDocument.FindFlag.FindBackward
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


def test_what_is_opened_is_what_was_quoted_of_the_passage() -> None:
    passage = Passage("p", "Rent is due. Notice is three months. Keys are two.", "lease.pdf", 3, 100, 150)
    notice = Citation("Three months.", 1, "Notice is three months.", "lease.pdf", 3, 113, 136, 0.9)
    keys = Citation("Two.", 1, "Keys are two.", "lease.pdf", 3, 137, 150, 0.9)
    assert quoted(passage, [notice]).text == "Notice is three months."
    both = quoted(passage, [keys, notice])
    assert (both.text, both.start, both.end) == ("Notice is three months. Keys are two.", 113, 150)
    elsewhere = Citation("No.", 1, "No.", "lease.pdf", 3, 0, 3, 0.9)
    assert quoted(passage, [elsewhere]) == quoted(passage, []) == passage


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
    f"$![x]({REMOTE}.png)$",
    f"$$\\includegraphics{{{REMOTE}.png}}$$",
    f"\\(\\href{{{REMOTE}}}{{x}}\\)",
    f"$\\text{{<img src='{REMOTE}.png'>}}$",
    f"$\\text{{![x]({REMOTE}.png)}}$",
    "$\\input{/etc/passwd}$",
    f"[$x$]({REMOTE})",
    f"```\n![x]({REMOTE}.png)\n",
    f"~~~{REMOTE}\n<img src='{REMOTE}.png'>\n~~~",
    f"`<img src='{REMOTE}.png'>` $x$",
    "[x](code:0)",
    "[x](sources:0)",
    "\ue000\ue001 $x$ \uf8ff",
    f"| $x$ | `y` |\n|---|---|\n| ![x]({REMOTE}.png) | [y](file:///etc/passwd) |",
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
    web: list[str] = []
    transcript.link_chosen.connect(web.append)
    say(transcript, carrier)
    transcript.resize(400, 400)
    transcript.show()
    transcript.grab()  # drawing is what asks for pictures
    for place in range(transcript.document().characterCount()):
        cursor = transcript.textCursor()
        cursor.setPosition(place)
        assert "<img" not in cursor.charFormat().toolTip()  # Qt would take it for markup
        if link := cursor.charFormat().anchorHref():
            transcript.anchorClicked.emit(QUrl(link))
    assert chosen == []
    assert all(link.startswith(REMOTE) for link in web)  # asked about, and opened by nobody here
    ours = [link for link in links(transcript) if not link.startswith("http")]
    assert ours[-1] == "sources:0"  # the chip below the answer
    assert {link.split(":")[0] for link in ours[:-1]} <= {"code"}
    assert ("code:0" in ours) == carrier.startswith(("```", "~~~"))
    assert set(transcript.given) <= {None}
    assert not transcript.openLinks()
    assert not transcript.openExternalLinks()
    assert not transcript.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(f"{REMOTE}.png"))


LONG = """First **one**, with $x^2$.

```python
def f():

    return 1
```

1. a
2. b

| a | b |
|---|---|
| 1 | 2 |

Last."""


def stream(transcript: Transcript, text: str, size: int = 3) -> None:
    transcript.begin_answer()
    for at in range(0, len(text), size):
        transcript.add(text[at : at + size])


def test_paragraphs_become_markdown_while_the_answer_comes(transcript: Transcript) -> None:
    stream(transcript, LONG[: LONG.index("Last")] + "La")
    shown = transcript.toPlainText()
    assert "First one, with x2." in shown
    assert shown.count("def f():") == 1
    assert "```" not in shown
    assert "|---|" not in shown
    assert shown.rstrip().endswith("La")


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_streamed_and_settled_are_the_same_text(transcript: Transcript, size: int) -> None:
    stream(transcript, LONG, size)
    transcript.finish(finished(LONG))
    streamed = transcript.toPlainText()
    transcript.clear()
    transcript.begin_answer()
    transcript.finish(finished(LONG))
    assert transcript.toPlainText() == streamed
    assert streamed.count("return 1") == 1


def test_a_table_behind_code_begins_with_its_first_cell(transcript: Transcript) -> None:
    say(transcript, "```\nx\n```\n\n| month | rent |\n|---|---|\n| May | 900 |")
    table = transcript.document().find("month").currentTable()
    assert table is not None
    assert table.cellAt(0, 0).firstCursorPosition().block().text() == "month"
    assert table.format().borderBrush().color() == QColor(LIGHT.line)


def links(transcript: Transcript) -> list[str]:
    found = []
    for place in range(transcript.document().characterCount()):
        cursor = transcript.textCursor()
        cursor.setPosition(place)
        if (link := cursor.charFormat().anchorHref()) and link not in found:
            found.append(link)
    return found


def test_code_is_copied_by_its_link_which_tab_reaches(transcript: Transcript, qtbot: QtBot) -> None:
    say(transcript, "```\none\n\ntwo\n```\n\nand\n\n```\nthree\n```")
    transcript.show()
    first, second, *_ = [link for link in links(transcript) if link.startswith("code:")]
    transcript.setFocus()
    transcript.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(transcript, Qt.Key.Key_Tab)
    assert transcript.textCursor().charFormat().anchorHref() == first
    qtbot.keyClick(transcript, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "one\n\ntwo"
    transcript.anchorClicked.emit(QUrl(second))
    assert QGuiApplication.clipboard().text() == "three"


def test_a_formula_keeps_its_source_and_money_stays_money(transcript: Transcript) -> None:
    say(transcript, r"It is $\frac{1}{2}$ of $5 and $6, `$x$` and $\unknown$.")
    assert "1\u2009⁄\u20092 of $5 and $6, $x$ and \\unknown." in transcript.toPlainText()
    assert transcript.document().find("⁄").charFormat().toolTip() == r"\frac{1}{2}"


def test_an_unsupported_sentence_is_marked_in_words_also_with_marks_in_it(transcript: Transcript) -> None:
    sentence = "The **moon** is `near`."
    say(transcript, f"🌒 Three months. {sentence} So it is.", cite("Three months.", 1), cite(sentence, None))
    assert "The moon is near. (check) So it is." in transcript.toPlainText()
    assert transcript.document().find("near").charFormat().toolTip() == NOT_SUPPORTED


def test_all_passages_of_an_answer_can_be_asked_for(transcript: Transcript, qtbot: QtBot) -> None:
    say(transcript, "Three months.")
    with qtbot.waitSignal(transcript.sources_wanted) as wanted:
        transcript.anchorClicked.emit(QUrl(links(transcript)[-1]))
    assert wanted.args == [finished("Three months.")]


def tokens(transcript: Transcript) -> None:
    transcript.begin_answer()
    for text, log_probability in (("It", -0.01), (" is", -0.1), (" **th", -2.3), ("ree", -0.2), ("**.", 0.0)):
        transcript.add(text, log_probability, (("two", -1.0),))
    transcript.finish(finished("It is **three**."))


def test_a_token_tells_its_probability_where_that_is_wanted(transcript: Transcript) -> None:
    transcript.tint(True)
    tokens(transcript)
    found = transcript.document().find("th")
    assert found.charFormat().toolTip() == "“**th”: 10.0 % likely\ninstead: “two” 36.8 %"
    sure, unsure = (transcript.document().find(word).charFormat().background().color() for word in ("It", "th"))
    assert sure != unsure
    transcript.tint(False)
    assert transcript.document().find("th").charFormat().background().style() == Qt.BrushStyle.NoBrush


def test_nothing_is_tinted_unless_it_is_wanted(transcript: Transcript) -> None:
    tokens(transcript)
    assert transcript.document().find("th").charFormat().toolTip() == ""


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_the_least_likely_token_can_still_be_read(colors: Colors) -> None:
    assert contrast(colors.text, shade(0.0, colors)) >= 4.5


def test_another_look_reaches_what_is_in_sight_at_once_and_all_of_it_soon(transcript: Transcript, qtbot: QtBot) -> None:
    with transcript.in_bulk():
        for _ in range(60):
            say(transcript, "Three months. See `code`.\n\n```\nx\n```", cite("Three months.", 1))
    transcript.resize(400, 400)
    transcript.show()
    transcript.verticalScrollBar().setValue(0)
    transcript.restyle(Theme(DARK, 2.0))
    link = transcript.document().find("lease.pdf").charFormat()
    assert link.foreground().color() == QColor(DARK.accent)
    qtbot.waitUntil(lambda: transcript._restyling.done, timeout=20_000)
    last = transcript.document().find("lease.pdf", transcript.document().characterCount() - 1, BACKWARD)
    assert last.charFormat().foreground().color() == QColor(DARK.accent)
    assert last.currentFrame().frameFormat().padding() == Theme(DARK, 2.0).space(3)
    assert last.currentFrame().frameFormat() == transcript.frame_format("answer")


def test_the_ground_of_a_message_follows_the_look(transcript: Transcript) -> None:
    transcript.resize(400, 200)
    transcript.show()
    say(transcript, "Yes.")
    (_, box), *_ = transcript.in_sight()
    spot = box.center().toPoint()
    spot.setX(round(box.right()) - 8)
    assert transcript.viewport().grab().toImage().pixelColor(spot) == QColor(LIGHT.soft)
    transcript.restyle(Theme(DARK))
    assert transcript.viewport().grab().toImage().pixelColor(spot) == QColor(DARK.soft)


def test_a_link_is_asked_about_with_its_whole_address(
    transcript: Transcript, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    say(transcript, f"[the lease]({REMOTE}?a=b)")
    with qtbot.waitSignal(transcript.link_chosen) as chosen:
        transcript.anchorClicked.emit(QUrl(f"{REMOTE}?a=b"))
    box = ask_to_open(transcript, chosen.args[0])
    assert box.informativeText() == f"{REMOTE}?a=b"
    assert box.defaultButton().text() == "Do not open"
    assert opened == []
    yes = next(one for one in box.buttons() if one.text() == "Open in the browser")
    yes.click()
    assert opened == [f"{REMOTE}?a=b"]


def test_in_bulk_is_the_same_conversation(transcript: Transcript) -> None:
    def talk() -> None:
        for _ in range(3):
            say(transcript, LONG + " Three months.", cite("Three months.", 1), cite("Last.", None))

    talk()
    one_by_one, chips = transcript.toPlainText(), links(transcript)
    transcript.clear()
    with transcript.in_bulk():
        talk()
    assert (transcript.toPlainText(), links(transcript)) == (one_by_one, chips)
    table = transcript.document().find("b", transcript.document().find("Last").position(), BACKWARD).currentTable()
    assert table is not None


def test_an_address_that_looks_like_another_is_shown_as_what_it_is() -> None:
    assert address_of(QUrl("http://\u0430pple.com/a b")) == "http://xn--pple-43d.com/a%20b"
    assert "\u202e" not in address_of(QUrl("http://a.example/\u202egnp.exe"))
    assert address_of(QUrl("http://bank.example:x@b.example/")) == "http://bank.example:x@b.example/"


def test_the_end_stays_in_sight_however_much_comes_until_a_person_goes_up(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.resize(400, 200)
    transcript.show()
    bar = transcript.verticalScrollBar()
    say(transcript, "\n\n".join(f"Paragraph {number}." for number in range(60)))
    assert bar.value() == bar.maximum() > 0
    transcript.resize(400, 120)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    bar.setValue(100)
    transcript.begin_answer()
    transcript.add("More.\n\n" * 20)
    transcript.finish(finished("More."))
    assert bar.value() == 100
    transcript.add_question("And then?")
    assert bar.value() == bar.maximum()
