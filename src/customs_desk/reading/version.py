"""Which rules a reading was made by."""

RULES_VERSION = 5
"""Raised whenever the same text may read differently, so that archives know what to read again."""
