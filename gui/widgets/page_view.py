"""A page of a file as a picture, with the cited passage marked: turned, enlarged and described in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from gui.widgets.parts import button, column, label, row
from gui.words import tr

if TYPE_CHECKING:
    from rag.readers.drawn_page import PagePicture
    from rag.types import Passage

PAPER, MARK, MARK_EDGE = "#ffffff", "#ffe27a", "#7a5200"
"""Paper is white in every look; the mark is darker than paper and has an edge, so that colour is not all that tells."""

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Times the width of the view."""

FIRST_SCALE = 2.0
"""Pixels a point of the first picture; a larger one is asked for when it is enlarged."""


class Sheet(QWidget):
    """The picture; its size is what the zoom makes of it."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._marks: tuple[tuple[float, float, float, float], ...] = ()

    def show_picture(self, picture: PagePicture) -> None:
        """Take over a page's pixels."""
        image = QImage(picture.pixels, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
        self._image, self._marks = image.copy(), picture.marks  # the copy owns its pixels
        self.update()

    def spread(self, width: int) -> None:
        """Draw the page so many pixels wide."""
        if not self._image.isNull():
            self.setFixedSize(width, max(1, round(width * self._image.height() / self._image.width())))

    def first_mark(self) -> int:
        """Where the passage begins, in pixels from the top; 0 without one."""
        return round(min((mark[1] for mark in self._marks), default=0.0) * self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(PAPER))
        painter.drawImage(self.rect(), self._image)
        for left, top, right, bottom in self._marks:
            box = QRectF(
                left * self.width(), top * self.height(), (right - left) * self.width(), (bottom - top) * self.height()
            ).adjusted(-2, -2, 2, 2)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(box, QColor(MARK))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(QColor(MARK_EDGE), 1))
            painter.drawRect(box)


class PageView(QWidget):
    """Shows a page; `wanted` asks for another one, or for this one with more pixels: number, pixels a point."""

    wanted = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self._picture: PagePicture | None = None
        self._zoom, self._scale = 1.0, FIRST_SCALE
        self.sheet, self.area = Sheet(), QScrollArea()
        self.area.setWidget(self.sheet)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        self._before = button("‹", lambda: self.turn(-1), "turn", name=tr("Previous page"))
        self._after = button("›", lambda: self.turn(1), "turn", name=tr("Next page"))
        self._smaller = button("−", lambda: self.zoom(-1), "turn", name=tr("Smaller"))
        self._larger = button("+", lambda: self.zoom(1), "turn", name=tr("Larger"))
        for one in (self._before, self._after, self._smaller, self._larger):
            one.setToolTip(one.accessibleName())
        self._place, self._note = label("", "muted", wrap=False), label("", "muted")
        tools = row(self._before, self._place, self._after, None, self._smaller, self._larger, spacing=4)
        self.setLayout(column(tools, self._note, self.area))

    def show_picture(self, picture: PagePicture, passage: Passage, scale: float) -> None:
        """Show a page, and say in words what is on it; `scale` is what it was drawn with."""
        turned = self._picture is None or self._picture.number != picture.number
        self._picture, self._scale = picture, scale
        self.sheet.show_picture(picture)
        self._place.setText(tr("Page {number} of {pages}").format(number=picture.number, pages=picture.pages))
        self._before.setEnabled(picture.number > 1)
        self._after.setEnabled(picture.number < picture.pages)
        self._describe(picture, passage)
        self._spread()
        if turned:
            self.area.verticalScrollBar().setValue(max(0, self.sheet.first_mark() - self.area.viewport().height() // 3))

    def forget(self) -> None:
        """Show the next page as if it were the first."""
        self._picture, self._zoom, self._scale = None, 1.0, FIRST_SCALE

    def turn(self, pages: int) -> None:
        """Ask for the page before or after."""
        if self._picture and 1 <= self._picture.number + pages <= self._picture.pages:
            self.wanted.emit(self._picture.number + pages, self._scale)

    def zoom(self, steps: int) -> None:
        """Enlarge or reduce the page; with too few pixels for it, more are asked for."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._zoom))
        self._zoom = ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)]
        self._spread()
        needed = self.sheet.width() * self.devicePixelRatioF()
        if self._picture and needed > 1.2 * self._picture.width and self._scale < FIRST_SCALE * ZOOMS[-1]:
            self.wanted.emit(self._picture.number, self._scale * needed / self._picture.width)
            self._scale = FIRST_SCALE * ZOOMS[-1]  # asked for once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._typed(event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.zoom(1 if event.angleDelta().y() > 0 else -1)
                return True
        elif event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            self._spread()
        return super().eventFilter(watched, event)

    def _typed(self, event: QKeyEvent) -> bool:
        """Page keys and arrows turn the page where it has no more to scroll; + and − enlarge and reduce."""
        key, down, along = event.key(), self.area.verticalScrollBar(), self.area.horizontalScrollBar()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(-1 if key == Qt.Key.Key_Minus else 1)
            return True
        back, onward = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, onward = onward, back
        turns: dict[int, tuple[QScrollBar, int]] = {
            Qt.Key.Key_PageUp: (down, -1),
            Qt.Key.Key_PageDown: (down, 1),
            back: (along, -1),
            onward: (along, 1),
        }
        if key not in turns:
            return False
        bar, pages = turns[key]
        if bar.value() != (bar.minimum() if pages < 0 else bar.maximum()):
            return False
        self.turn(pages)
        return True

    def _describe(self, picture: PagePicture, passage: Passage) -> None:
        """Say what a person sees to one who does not see it."""
        words = " ".join(passage.text.split())
        home = picture.number == (passage.page or 1)
        self.sheet.setAccessibleName(self._place.text())
        self.area.setAccessibleName(self._place.text())
        if picture.marks:
            self.area.setAccessibleDescription(tr("Marked on the page: {words}").format(words=words))
        else:
            self.area.setAccessibleDescription(" ".join(picture.text.split()))
        lost = home and not picture.marks
        self._note.setText(
            tr("The passage could not be found on the picture of its page. Its words: “{words}”").format(words=words)
            if lost
            else ""
        )
        self._note.setVisible(lost)

    def _spread(self) -> None:
        self.sheet.spread(round(max(self.area.viewport().width() - 2, 50) * self._zoom))
