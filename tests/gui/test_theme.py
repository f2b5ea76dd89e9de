import pytest

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
