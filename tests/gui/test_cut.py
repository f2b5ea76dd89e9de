"""Text that is shown as far as there is room."""

from __future__ import annotations

import pytest

from gui.cut import cut, cut_middle


@pytest.mark.parametrize("length", [0, 1, 19, 20, 21, 500])
def test_no_more_than_there_is_room_for(length: int) -> None:
    text = "".join(chr(ord("a") + place % 26) for place in range(length))
    assert len(cut(text, 20)) == len(cut_middle(text, 20)) == min(length, 20)
    assert (cut(text, 20) == text) == (cut_middle(text, 20) == text) == (length <= 20)
    if length > 20:
        assert (cut(text, 20)[:19], cut(text, 20)[19]) == (text[:19], "…")
        assert (cut_middle(text, 20)[:4], cut_middle(text, 20)[5:]) == (text[:4], text[-15:])
