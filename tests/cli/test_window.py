"""`gptb gui` where no window can be shown."""

import sys

import pytest

from builder.errors import DesktopMissing
from cli.window import SCREENS, gui


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(DesktopMissing, match="no screen"):
        gui()
