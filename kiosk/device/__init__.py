"""What is touched: window, painter, lettering, voice, ledger, library; the only room with I/O."""

import os

# Whatever is imported first: pygame greets on standard output, which belongs to our commands.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
