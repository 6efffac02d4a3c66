"""Every command, once, from which menus, toolbar, page of shortcuts and palette are made.

A new one is a line in the table of the menu that it belongs to.
"""

from __future__ import annotations

from customs_desk.ui.commands.command import Command, Needs
from customs_desk.ui.commands.edit import EDIT
from customs_desk.ui.commands.file import FILE
from customs_desk.ui.commands.help import HELP
from customs_desk.ui.commands.view import VIEW

__all__ = ["COMMANDS", "Command", "Needs"]

COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *VIEW, *HELP)
