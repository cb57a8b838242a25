"""Counts that survive everything; the theory of operation is in docs/counts.md."""

from kiosk.device.ledger.ledger import Ledger, MonthRefused
from kiosk.device.ledger.lock import LedgerInUse

__all__ = ["Ledger", "LedgerInUse", "MonthRefused"]
