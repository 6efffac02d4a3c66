"""Marks the strings that people see, for layers that know no Qt.

`pyside6-lupdate` collects the arguments by the function's name; the window translates them.
"""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 -- the name lupdate looks for
    """The text as it is, marked for translation."""
    return text
