"""What the window does to an archive: work in the background, with its dialogs."""
