"""A GPT's picture: shown, chosen from a file, taken away. It is kept at once: it has no versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from gui.avatar import as_png, avatar, decoded, framed, picture_of
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.parts import button, row
from gui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from builder.spec import GPT

SIDE_PIXELS = 256


class PictureField(QWidget):
    """Shows the picture that its name makes where there is no other."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._slug, self._name = desk, gpt.slug, gpt.name
        self._image: QImage | None = None
        self.shown = QLabel()
        self.choosing = button(tr("Choose a picture…"), self.choose)
        self.removing = button(tr("Remove"), self.remove, "plain", name=tr("Remove the picture"))
        self.setLayout(row(self.shown, self.choosing, self.removing, None))
        self.show_name(gpt.name)
        self._read()

    def show_name(self, name: str) -> None:
        """The name has changed, and with it the picture that it makes."""
        self._name = name
        side, ratio = Theme.of(self._desk.settings).space(12), self.devicePixelRatioF()
        self.shown.setPixmap(framed(self._image, side, ratio) if self._image else avatar(name, side, ratio))
        self.removing.setVisible(self._image is not None)
        self.shown.setAccessibleName(tr("Picture of {name}").format(name=name))

    def choose(self) -> None:
        """Ask for a file."""
        kinds = tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a picture"), "", kinds)
        if name:
            self.use(name)

    def use(self, path: str) -> None:
        """Scale the picture in a file and keep it."""
        from builder.picture import save

        def keep() -> QImage | None:
            data = as_png(path, SIDE_PIXELS)
            save(self._desk.library, self._slug, data)
            return decoded(data, SIDE_PIXELS)

        self._desk.do(tr("Keeping the picture"), keep, self._take)

    def remove(self) -> None:
        """Go back to the picture that the name makes."""
        from builder.picture import remove

        removed = partial(remove, self._desk.library, self._slug)
        self._desk.do(tr("Removing the picture"), removed, self._take)

    def _read(self) -> None:
        read = partial(picture_of, self._desk.library, self._slug, SIDE_PIXELS)
        self._desk.do(tr("Reading the picture"), read, self._show)

    def _take(self, image: QImage | None) -> None:
        self._show(image)
        self._desk.library_changed.emit()

    def _show(self, image: QImage | None) -> None:
        self._image = image
        self.show_name(self._name)
