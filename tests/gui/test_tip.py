"""What is said on hover is text, whoever wrote it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from pytestqt.qtbot import QtBot

from builder.conversations import Listing
from gui.models.conversations import ConversationModel
from gui.widgets.parts import Elided, label
from gui.widgets.table import Table
from gui.widgets.tip import breakable, tip

MARKUP = "<img src='file:///etc/hostname'><b>x</b>"


def test_plain_text_stays_as_it_is() -> None:
    assert tip("a < b & c") == "a < b & c"
    assert tip("one\ntwo") == "one\ntwo"


@pytest.mark.parametrize("text", [MARKUP, f"“{MARKUP}”: 5 %\nmore", "&lt;b&gt;"])
def test_tags_are_shown_and_not_obeyed(text: str) -> None:
    assert Gui.mightBeRichText(text)
    made = tip(text)
    assert "<img" not in made
    assert "<b>" not in made
    assert made.count("<br>") == text.count("\n")


def test_names_and_titles_of_strangers_are_no_markup_on_hover(qtbot: QtBot) -> None:
    model = ConversationModel()
    model.show_listings([Listing("1", MARKUP, 0.0, 1)])
    table = Table("x", ("a", "b"), several=False)
    qtbot.addWidget(table)
    table.fill([[MARKUP, "y"]])
    line = Elided()
    qtbot.addWidget(line)
    line.show_text(MARKUP)
    tips = [model.data(model.index(0), Qt.ItemDataRole.ToolTipRole), table.item(0, 0).toolTip(), line.toolTip()]
    assert all("&lt;img" in told and "<img" not in told for told in tips)


def test_a_long_name_does_not_push_a_label_wide(qapp: object) -> None:
    name = "n" * 240 + ".txt"
    wide, broken = label(name), label(breakable(name))
    assert broken.minimumSizeHint().width() < wide.minimumSizeHint().width() / 4
    assert breakable(name).replace("\u200b", "") == name
    assert breakable("Six months to the end of a quarter.") == "Six months to the end of a quarter."
