"""Every connection that gptb opened: when, to which host, why, how much came."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from builder.connections import NONE, Connection, Connections
from gui.amounts import size_text
from gui.desk import Desk
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import column, inset, label
from gui.widgets.table import Number, Table
from gui.words import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 250
"""So many of the newest are shown: more would keep the window waiting for longer than a person notices."""
NOTHING = noop(
    "Since this list is kept, gptb has opened no connection: nothing has left this computer, and nothing was fetched."
)
WHY = {
    "fetch": noop("to fetch the model {about}"),
    "look": noop("to look up the model {about}"),
    "vectors": noop("to keep and search the vectors of {about}"),
}
RESULTS = {
    "open": noop("begun"),
    "done": noop("done"),
    "stopped": noop("stopped"),
    "failed": noop("failed"),
}
assert NOTHING == NONE  # the window says what the command says


class ConnectionTable(QWidget):
    """A sentence, and the table below it where there is something to list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.said = label("")
        headers = (tr("Why"), tr("Host"), tr("When"), tr("Came"), tr("Result"))
        self.table = Table(tr("Connections"), headers)
        heading = label(tr("Connections"), "heading")
        command = CommandLine("gptb", "connections")
        command.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        whole = column(heading, self.said, self.table, command, None)
        whole.setStretchFactor(self.table, 1)
        inset(whole, 0, 12, 0, 0)
        self.setLayout(whole)

    def refresh(self) -> None:
        """Read the log anew."""
        self._desk.do(tr("Reading the log"), Connections(self._desk.library.home).all, self._show)

    def _show(self, found: Sequence[Connection]) -> None:
        self.said.setText(_told(found))
        self.table.fill([_cells(one) for one in found[:MOST]])
        self.table.setVisible(bool(found))


def _told(found: Sequence[Connection]) -> str:
    questions = tr("No question, no file and no answer is ever sent.")
    if not found:
        return f"{tr(NOTHING)} {questions}"
    asked = tr("%n host(s) asked", len({one.host for one in found}))
    told = [f"{tr('%n connection(s) so far', len(found))}, {asked}."]
    if len(found) > MOST:
        told.append(tr("The newest {count} are listed.").format(count=MOST))
    vectors = tr("Vectors of files and questions go to the server that this computer's environment names.")
    told.append(vectors if any(one.purpose == "vectors" for one in found) else questions)
    return " ".join(told)


def _cells(one: Connection) -> list[str | Number]:
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(one.began))
    came = "" if one.bytes is None else size_text(one.bytes)
    return [tr(WHY[one.purpose]).format(about=one.about), one.host, when, Number(came), tr(RESULTS[one.result])]
