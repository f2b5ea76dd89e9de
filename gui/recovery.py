"""After a window that did not come to its end: what a person was in the midst of is offered again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.cut import cut
from gui.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from builder.unfinished import Unfinished
    from gui.desk import Desk

RUNNING = "running"
SHOWN_CHARACTERS = 60


def begin(desk: Desk) -> None:
    """Note that the window runs; where the one before never ended, offer what was being typed or answered."""
    crashed = desk.settings.value(RUNNING, False, bool)
    desk.settings.setValue(RUNNING, True)
    desk.settings.sync()
    if crashed and desk.library.database_path.exists():
        desk.do(tr("Looking for unfinished work"), partial(_unfinished, desk), partial(_offer, desk))


def end(settings: QSettings) -> None:
    """Note that the window was closed."""
    settings.setValue(RUNNING, False)
    settings.sync()


def _unfinished(desk: Desk) -> tuple[Unfinished, str] | None:
    """The newest one, with its GPT's name."""
    from builder.database import Database
    from builder.unfinished import unfinished

    names = {gpt.slug: gpt.name for gpt in desk.library.gpts()}
    with Database(desk.library.database_path) as database:
        return next(((one, names[one.gpt]) for one in unfinished(database) if one.gpt in names), None)


def _offer(desk: Desk, found: tuple[Unfinished, str] | None) -> None:
    if found is None:
        return
    one, name = found
    text = tr("gptb ended unexpectedly while {name} was answering. What had come is kept.")
    if one.draft:
        text = tr("gptb ended unexpectedly while you were writing to {name}: “{draft}”")
    draft = " ".join(one.draft.split())
    shown = cut(draft, SHOWN_CHARACTERS)
    opening = partial(desk.gpt_opened.emit, one.gpt, "chat")
    desk.say(text.format(name=name, draft=shown), (tr("Go on"), opening))
