"""Marks the strings that people see, for layers that know no Qt.

`pyside6-lupdate` collects the arguments by the function's name; the window translates them.
"""


def QT_TRANSLATE_NOOP(  # noqa: N802 -- the name lupdate looks for
    _context: str, text: str, _comment: str = "", _count: int = 0
) -> str:
    """The text as it is, marked for translation; with a count where "%n" stands for one."""
    return text
