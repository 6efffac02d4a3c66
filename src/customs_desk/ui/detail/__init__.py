"""One article: its text with what was read in it, and its values."""
