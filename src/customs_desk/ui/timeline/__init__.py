"""All dated events on one scale of time."""
