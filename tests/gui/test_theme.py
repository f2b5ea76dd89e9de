import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.theme import DARK, LIGHT, TEXT_ON, Colors, Theme, contrast


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_can_be_read(colors: Colors) -> None:
    found = {
        (text, ground): contrast(getattr(colors, text), getattr(colors, ground))
        for text, grounds in TEXT_ON.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


def test_the_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_style_sheet_has_no_word_left_to_fill_in(scale: float) -> None:
    sheet = Theme(LIGHT, scale).style_sheet()
    assert "@" not in sheet
    assert f"font-size: {round(14 * scale)}px" in sheet


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_can_be_seen(colors: Colors) -> None:
    """WCAG 2.2, 1.4.11: what shows the focus stands out from what is beside it by 3:1."""
    for ground in ("ground", "surface", "raised", "soft"):
        assert contrast(colors.accent, getattr(colors, ground)) >= 3, ground
    assert contrast(colors.text, colors.accent) >= 1.5, "the ring of the main button is its text's colour"


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_widget_that_takes_the_focus_shows_it(colors: Colors) -> None:
    sheet = Theme(colors).style_sheet()
    rules = [rule.partition("{") for rule in sheet.split("}")]
    focused = {
        selector.split(":focus")[0].strip(): body
        for selectors, _, body in rules
        for selector in selectors.split(",")
        if ":focus" in selector
    }
    for kind in (
        "QPushButton", "QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox",
        "QCheckBox", "QRadioButton", "QSlider", "QListView", "QTreeView", "QTableView", "QTabBar::tab",
    ):  # fmt: skip
        body = next((body for selector, body in focused.items() if selector.startswith(kind)), "")
        assert "border" in body or "color" in body, kind


def test_what_stands_at_one_side_changes_it_with_the_direction(qapp: QApplication) -> None:
    """Qt mirrors text-align and what lies in layouts, and no border of one side."""
    left = Theme(LIGHT).style_sheet()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = Theme(LIGHT).style_sheet()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert left.count("border-left") == right.count("border-right") > 0
    assert "border-left" not in right
    for word in ("margin-left", "margin-right", "padding-left", "padding-right", "border-right"):
        assert word not in left
