"""A link in an answer was written by a model: its whole address is shown, and a person says whether it is opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.words import tr


def address_of(link: QUrl) -> str:
    """The address as a browser sends it: letters that look like others, or turn the line, are seen to be none of it."""
    return bytes(link.toEncoded().data()).decode("ascii")


def ask_to_open(parent: QWidget, address: str) -> QMessageBox:
    """Ask; nothing waits for the answer."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Open a web page?"))
    box.setText(tr("The answer links to this page. A model wrote the address; open it only if you know it."))
    box.setInformativeText(address)
    stay = box.addButton(tr("Do not open"), QMessageBox.ButtonRole.RejectRole)
    copy = box.addButton(tr("Copy the address"), QMessageBox.ButtonRole.ActionRole)
    visit = box.addButton(tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    copy.clicked.connect(partial(QGuiApplication.clipboard().setText, address))
    visit.clicked.connect(partial(_open, address))
    box.open()
    return box


def _open(address: str, *_: object) -> None:
    QDesktopServices.openUrl(QUrl(address))
