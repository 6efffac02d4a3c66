"""Values of facets as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from customs_desk.fields import EVENT_KINDS
from customs_desk.ui.languages import language_name


def facet_value(field: str, value: str) -> str:
    """A value of a facet in the language of the window."""
    translate = QCoreApplication.translate
    if field == "language":
        return language_name(value)
    if field == "kind" and value in EVENT_KINDS:
        return translate("EventKind", EVENT_KINDS[value])
    if value:
        return " ".join(value.split())
    none = {
        "year": translate("FacetPane", "unknown year"),
        "author": translate("FacetPane", "no author"),
    }
    return none.get(field, translate("FacetPane", "no source"))
