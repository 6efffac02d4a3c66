"""Turns the table of commands into actions: translated, with keys, icons and tooltips."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from customs_desk.ui.appearance import icon, tip
from customs_desk.ui.commands.actions import COMMANDS, Command
from customs_desk.ui.settings import NO_KEYS, keys_setting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from customs_desk.ui.settings import Settings


def make_actions(window: QMainWindow, settings: Settings) -> dict[str, QAction]:
    """One QAction a command, by name; all belong to the window, so all keys work."""
    actions = {}
    for command in COMMANDS:
        action = QAction(label(command), window)
        action.setObjectName(command.name)
        if command.short:
            action.setIconText(QCoreApplication.translate("Command", command.short))
        action.setCheckable(command.checkable)
        dress_keys(action, _chosen_keys(command, settings))
        action.setStatusTip(hint(command))
        action.setMenuRole(_ROLES.get(command.name, QAction.MenuRole.NoRole))
        action.triggered.connect(_Doing(attrgetter(command.do)(window)))
        window.addAction(action)
        actions[command.name] = action
    dress_actions(actions)
    return actions


def _chosen_keys(command: Command, settings: Settings) -> Sequence[str]:
    chosen = settings.get(keys_setting(command.name))
    if not chosen:
        return command.keys
    return () if chosen == NO_KEYS else (chosen,)


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


class _Doing:
    """Does a command when its action is triggered; Qt's "checked" is none of its business."""

    def __init__(self, do: Callable[[], object]) -> None:
        self._do = do

    def __call__(self, *_checked: bool) -> None:
        self._do()


def dress_actions(actions: dict[str, QAction]) -> None:
    """Give the actions their icons, in the colours of now."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(icon(command.icon))


def label(command: Command) -> str:
    """The command's words in the language of the window, with the mark of its menu key."""
    return QCoreApplication.translate("Command", command.text)


def plain_label(command: Command) -> str:
    """The command's words as a sentence names them."""
    return label(command).replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def hint(command: Command) -> str:
    """What a command does, in a sentence; "" where its name says it."""
    return QCoreApplication.translate("Command", command.hint) if command.hint else ""


def usual_keys(name: str) -> Sequence[str]:
    """The keys that a command has until the user chooses others."""
    return next(command.keys for command in COMMANDS if command.name == name)


def dress_keys(action: QAction, keys: Sequence[str]) -> None:
    """Give an action keys, and say the first of them in its tooltip."""
    action.setShortcuts([QKeySequence(key) for key in keys])
    command = next(command for command in COMMANDS if command.name == action.objectName())
    words, first = plain_label(command), action.shortcut()
    form = QKeySequence.SequenceFormat.NativeText
    shown = words if first.isEmpty() else f"{words} ({first.toString(form)})"
    action.setToolTip(tip(shown, hint(command)))


def keys_shown(action: QAction) -> str:
    """The keys as this system writes them, such as "Ctrl+F, /"."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(form) for keys in action.shortcuts())
