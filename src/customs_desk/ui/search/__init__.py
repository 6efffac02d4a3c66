"""Asking: the search field, saved searches, filters."""
