"""Where the frozen program begins; PyInstaller needs a script."""

import sys

from customs_desk.__main__ import main

sys.exit(main())
