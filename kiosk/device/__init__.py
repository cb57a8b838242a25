"""What is touched: window, painter, lettering, voice, ledger and library; the only rooms that do I/O."""
