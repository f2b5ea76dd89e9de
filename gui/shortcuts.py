"""What a person can do from the keyboard: every action has an id, a text and keys that the person may change.

A page says `desk.shortcuts.add(self, "library.new", tr("New GPT"), "Ctrl+N", self.make)`: while the page is shown the
keys work, and the action is in the settings' list and in the command palette. A QAction, QShortcut or button to which a
page gave keys of its own is found when the page is shown first (`adopt`), so that no shortcut is missing in the list;
its whatsThis says what it does where its text alone ("Delete") would not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from gui.words import ltr

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

Owner = QAction | QShortcut | QAbstractButton
GROUP = "shortcuts"


@dataclass(frozen=True)
class Action:
    """Something that can be done. Keys are in Qt's portable text ("Ctrl+K"), "" where there are none."""

    id: str
    text: str
    default: str
    keys: str

    @property
    def shown_keys(self) -> str:
        """The keys as this system writes them."""
        return ltr(QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText))


class Shortcuts(QObject):
    """All actions of the window that have been met so far."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._actions: dict[str, Action] = {}
        self._owners: dict[str, list[Owner]] = {}

    def add(self, widget: QWidget, name: str, text: str, default: str, act: Callable[[], object]) -> QAction:
        """An action that works while the widget is shown; the widget keeps it."""
        made = QAction(text, widget)
        made.triggered.connect(lambda: act())
        widget.addAction(made)
        self._take(name, text, default, made)
        return made

    def adopt(self, page: str, widget: QWidget) -> None:
        """Take in what below a widget has keys of its own; `page` is where that is, for the id."""
        known = {id(owner) for name in self._owners for owner in self._living(name)}
        for kind in (QAction, QShortcut, QAbstractButton):
            found: list[Owner] = widget.findChildren(kind)
            for owner in found:
                text, keys = _text(owner), _keys(owner)
                if keys and text and id(owner) not in known:
                    self._take(f"{page}.{owner.objectName() or keys}".replace("/", "slash"), text, keys, owner)

    def actions(self) -> list[Action]:
        """Every action, by its text."""
        return sorted(self._actions.values(), key=lambda action: action.text.casefold())

    def action(self, name: str) -> Action:
        """One action. Raises KeyError."""
        return self._actions[name]

    def ready(self) -> list[tuple[Action, Callable[[], object]]]:
        """What can be done at this moment, and how."""
        return [(action, act) for action in self.actions() if (act := self._act(action.id))]

    def holder(self, keys: str, other_than: str = "") -> Action | None:
        """The action that has these keys already."""
        same = (one for one in self.actions() if keys and one.keys == keys and one.id != other_than)
        return next(same, None)

    def change(self, name: str, keys: str) -> None:
        """Give an action other keys; who had them before has none then."""
        self._free(keys, name)
        self._set(name, keys)
        self.changed.emit()

    def reset(self, *names: str) -> None:
        """Give actions, or all, the keys they came with. Who had taken these keys gets its own back too."""
        waiting = list(names or self._actions)
        while waiting:
            default = self._actions[name := waiting.pop()].default
            self._set(name, default)
            waiting += [one.id for one in self._actions.values() if default and one.keys == default != one.default]
        self.changed.emit()

    def _take(self, name: str, text: str, default: str, owner: Owner) -> None:
        chosen = self._settings.value(f"{GROUP}/{name}")
        taken = any(one.keys == default != one.default for one in self._actions.values() if one.id != name)
        keys = str(chosen) if chosen is not None else "" if taken else default  # given away before this was met
        if keys != default:
            self._free(keys, name)
        self._actions[name] = Action(name, text.replace("&", ""), default, keys)
        self._owners.setdefault(name, []).append(owner)
        _give(owner, keys)

    def _free(self, keys: str, name: str) -> None:
        """Take keys from all that have them, for the action of this name: keys that two have do nothing."""
        while other := self.holder(keys, name):
            self._set(other.id, "")

    def _set(self, name: str, keys: str) -> None:
        self._actions[name] = replace(self._actions[name], keys=keys)
        if keys == self._actions[name].default:
            self._settings.remove(f"{GROUP}/{name}")
        else:
            self._settings.setValue(f"{GROUP}/{name}", keys)
        for owner in self._living(name):
            _give(owner, keys)

    def _living(self, name: str) -> list[Owner]:
        self._owners[name] = [owner for owner in self._owners[name] if isValid(owner)]
        return self._owners[name]

    def _act(self, name: str) -> Callable[[], object] | None:
        return next((_trigger(owner) for owner in self._living(name) if _usable(owner)), None)


def _text(owner: Owner) -> str:
    if told := owner.whatsThis():
        return told
    if isinstance(owner, QAction):
        return owner.text()
    return owner.accessibleName() or owner.text() if isinstance(owner, QAbstractButton) else owner.objectName()


def _keys(owner: Owner) -> str:
    keys = owner.key() if isinstance(owner, QShortcut) else owner.shortcut()
    mnemonic = isinstance(owner, QAbstractButton) and keys == QKeySequence.mnemonic(owner.text())
    return "" if mnemonic else keys.toString()


def _give(owner: Owner, keys: str) -> None:
    if isinstance(owner, QShortcut):
        owner.setKey(QKeySequence(keys))
    else:
        owner.setShortcut(QKeySequence(keys))


def _usable(owner: Owner) -> bool:
    widget = owner if isinstance(owner, QWidget) else owner.parent()
    return owner.isEnabled() and isinstance(widget, QWidget) and widget.isVisible()


def _trigger(owner: Owner) -> Callable[[], object]:
    def act() -> None:
        if isValid(owner):  # its page may be closed while a person looks for it in the palette
            owner.activated.emit() if isinstance(owner, QShortcut) else _press(owner)

    return act


def _press(owner: QAction | QAbstractButton) -> None:
    owner.trigger() if isinstance(owner, QAction) else owner.click()
