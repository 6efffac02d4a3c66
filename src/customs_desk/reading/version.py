"""Which rules a reading was made by."""

RULES_VERSION = 4
"""Raised whenever the same text may read differently, so that archives know what to read again."""
